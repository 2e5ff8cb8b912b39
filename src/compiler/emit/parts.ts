import type { Component } from "../model.js";
import { displayName } from "./display-name.js";
import { fixedBits } from "./fixed.js";
import type { ModuleWriter } from "./module.js";
import { propertyAccess, typeIdentifier } from "./names.js";

export { displayName };

/** Opens `decodeName` and `encodeName`, which every type has. */
export function signatures(out: ModuleWriter, name: string): { decode: string; encode: string } {
  const identifier = typeIdentifier(name);
  const reader = out.runtimeType("BitReader");
  const writer = out.runtimeType("BitWriter");
  return {
    decode: `export function decode${identifier}(r: ${reader}): ${identifier} {`,
    encode: `export function encode${identifier}(w: ${writer}, value: ${identifier}): void {`,
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
export function isSent(component: Component): string {
  const value = propertyAccess("value", component.name);
  if (component.default === undefined) return `${value} !== undefined`;
  return `${value} !== undefined && ${value} !== ${defaultText(component)}`;
}

export function defaultText({ name, default: value }: Component): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  throw new Error(`DEFAULT of ${name}: the checker lets only simple values pass`);
}
