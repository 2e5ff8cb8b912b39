import type { Component, DefaultValue, EncodedValue } from "../model.js";
import { isEncoded } from "../reachable.js";
import { displayName } from "./display-name.js";
import { fixedBits } from "./fixed.js";
import { memberOf } from "./member.js";
import type { ModuleWriter } from "./module.js";
import { propertyKey, typeIdentifier } from "./names.js";
import { levelCheck, levelParameter } from "./nesting.js";
import { operationOn } from "./operations.js";
import { selectorParameters } from "./selectors.js";
import { typeText } from "./types.js";

export { displayName };

/** Opens `decodeName` and `encodeName`, which every type has. */
export function signatures(out: ModuleWriter, name: string): { decode: string; encode: string } {
  const identifier = typeIdentifier(name);
  const reader = out.runtimeType("BitReader");
  const writer = out.runtimeType("BitWriter");
  const further = `${selectorParameters(out, name)}${levelParameter(out, name)}`;
  return {
    decode:
      `export function decode${identifier}(r: ${reader}${further}): ${identifier} {` +
      levelCheck(out, name, "decode"),
    encode:
      `export function encode${identifier}(w: ${writer}, value: ${identifier}${further}): void {` +
      levelCheck(out, name, "encode"),
  };
}

/**
 * Writes the constant with the name and type of each component or alternative, for error paths. Widths of the head
 * and of what has a fixed one tell which part of a word that was read at once is cut off.
 */
export function emitMembers(
  out: ModuleWriter,
  name: string,
  parts: readonly (Pick<Component, "name" | "type"> & { readonly optional?: boolean })[],
  headWidths: readonly number[] = [],
): string {
  const constant = `${typeIdentifier(name)}$members`;
  const [headWidth = 0, ...furtherParts] = headWidths;
  out.line("");
  out.line(`const ${constant} = /* @__PURE__ */ ${out.runtime("members")}(`);
  out.line(`  ${furtherParts.length === 0 ? headWidth : 0},`);
  for (const part of parts) {
    const width = part.optional === false ? fixedBits(out, part.type)?.width : undefined;
    const text = [part.name, displayName(out, part.type), ...(width === undefined ? [] : [width])];
    out.line(`  ${JSON.stringify(text.join(" "))},`);
  }
  out.line(");");
  return constant;
}

/** Whether a component that may be absent is sent: it is there and, with DEFAULT, has another value. */
export function isSent(out: ModuleWriter, component: Component): string {
  const value = memberOf(out, component.name);
  if (component.default === undefined) return `${value} !== undefined`;
  const byDefault = literalText(out, component.default);
  return `${value} !== undefined && ${isOther(out, component, value, byDefault)}`;
}

function isOther(
  out: ModuleWriter,
  component: Component,
  value: string,
  byDefault: string,
): string {
  if (isComposite(component.default)) return `!${out.runtime("isSame")}(${value}, ${byDefault})`;
  // of a REAL, minus zero is another value than zero (X.690 8.5.9), and NaN is the same as NaN
  if (isReal(out, component.type)) return `!Object.is(${value}, ${byDefault})`;
  return `${value} !== ${byDefault}`;
}

function isReal(out: ModuleWriter, type: Component["type"]): boolean {
  if (type.kind === "REFERENCE") return isReal(out, out.definition(type.name).type);
  return type.kind === "CONSTRAINED" ? isReal(out, type.type) : type.kind === "REAL";
}

/** What an absent component is decoded to. */
export function absentText(out: ModuleWriter, component: Component): string {
  const { default: value, type } = component;
  if (value === undefined) return "undefined";
  // the type of a value that is made anew would otherwise be wider
  return isComposite(value)
    ? `(${literalText(out, value)} as ${typeText(out, type)})`
    : literalText(out, value);
}

function isComposite(value: DefaultValue | undefined): boolean {
  return typeof value === "object" && value !== null;
}

/** A value in the form of the API as code. */
export function literalText(out: ModuleWriter, value: DefaultValue): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "number") return numberText(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (value instanceof Uint8Array) return octetsText(value);
  if (isList(value)) return `[${value.map((item) => literalText(out, item)).join(", ")}]`;
  if (isEncoded(value)) return encodedText(out, value);
  const members = Object.entries(value).map(
    ([name, member]) => `${propertyKey(name)}: ${literalText(out, member)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}

/** Levels are counted anew in it, wherever the value is wanted. */
function encodedText(out: ModuleWriter, { $encoded: type, value }: EncodedValue): string {
  const { write } = operationOn({ ...out, isNesting: () => false }, type);
  const text = write(literalText(out, value));
  return `${out.runtime("completeEncoding")}((w) => ${text})`;
}

/** A number as code: JSON has neither minus zero nor the special ones. */
export function numberText(value: number): string {
  return Object.is(value, -0) ? "-0" : `${value}`;
}

/** `Array.isArray` does not tell readonly arrays from objects. */
function isList(value: object): value is readonly DefaultValue[] {
  return Array.isArray(value);
}

export function octetsText(octets: Uint8Array): string {
  return `new Uint8Array([${octets.join(", ")}])`;
}
