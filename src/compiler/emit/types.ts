import type { Alternative, Component, Type } from "../model.js";
import { asn1Text } from "./asn1-text.js";
import { isNumber } from "./bounds.js";
import type { NamedType } from "./hoist.js";
import type { ModuleWriter } from "./module.js";
import { propertyKey, typeIdentifier } from "./names.js";

/** Writes the TypeScript declaration of a type, with its ASN.1 notation and documentation. */
export function emitType(out: ModuleWriter, definition: NamedType): void {
  const name = typeIdentifier(definition.name);
  const { type } = definition;
  out.line("");
  out.lines(jsDoc(definitionDoc(definition)));
  if (type.kind === "SEQUENCE") {
    out.line(`export interface ${name} {`);
    for (const component of [...type.root, ...(type.additions ?? [])]) {
      out.lines(jsDoc(componentDoc(out, component)), "  ");
      const key = propertyKey(component.name);
      const valueType = typeText(out, component.type);
      // a sender of an earlier edition has no additions, whether they are OPTIONAL or not
      const mayBeAbsent = component.optional || (type.additions ?? []).includes(component);
      const optional = mayBeAbsent && component.default === undefined;
      out.line(`  ${key}${optional ? `?: ${valueType} | undefined` : `: ${valueType}`};`);
    }
    if (type.additions !== undefined) {
      out.lines(jsDoc(["extension additions that this edition does not know"]), "  ");
      out.line(`  $unknown?: ${out.runtimeType("UnknownAdditions")} | undefined;`);
    }
    out.line("}");
    return;
  }
  if (type.kind === "CHOICE") {
    const alternatives = [...type.root, ...(type.additions ?? [])].map(
      ({ name: kind, type: alternative }) =>
        `{ kind: ${JSON.stringify(kind)}; value: ${typeText(out, alternative)} }`,
    );
    if (type.additions !== undefined) alternatives.push(out.runtimeType("UnknownAlternative"));
    out.line(`export type ${name} =`);
    alternatives.forEach((text, index) => {
      out.line(`  | ${text}${index === alternatives.length - 1 ? ";" : ""}`);
    });
    return;
  }
  if (type.kind === "ENUMERATED") {
    const items = [...type.root, ...(type.additions ?? [])].map((item) =>
      JSON.stringify(item.name),
    );
    if (type.additions !== undefined) items.push("number");
    out.line(`export type ${name} =`);
    items.forEach((text, index) => {
      out.line(`  | ${text}${index === items.length - 1 ? ";" : ""}`);
    });
    return;
  }
  if (type.kind === "OPEN TYPE" && type.selector !== undefined) {
    out.line(`export type ${name} =`);
    for (const { name: kind, type: content } of type.choices) {
      out.line(`  | { kind: ${JSON.stringify(kind)}; value: ${typeText(out, content)} }`);
    }
    out.line("  | Uint8Array;");
    return;
  }
  out.line(`export type ${name} = ${typeText(out, type)};`);
}

/** The TypeScript type of an ASN.1 type where it is used. */
export function typeText(out: ModuleWriter, type: Type): string {
  switch (type.kind) {
    case "REFERENCE":
      return out.typeOf(type.name);
    case "BOOLEAN":
      return "boolean";
    case "NULL":
      return "null";
    case "INTEGER":
      return isNumber(type) ? "number" : "bigint";
    case "BIT STRING":
      return type.bits === undefined ? out.runtimeType("BitString") : "number";
    case "OCTET STRING":
    case "OPEN TYPE":
      return "Uint8Array";
    case "REAL":
      return "number";
    case "CHARACTER STRING":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return "string";
    case "CONTAINING":
    case "CONSTRAINED":
      return typeText(out, type.type);
    case "SEQUENCE OF": {
      const element = typeText(out, type.element);
      return `${/[ |]/.test(element) ? `(${element})` : element}[]`;
    }
    case "SEQUENCE":
    case "CHOICE":
    case "ENUMERATED":
      throw new Error(`an inline ${type.kind} has been given a name before`);
  }
}

function definitionDoc({ name, type, doc, inline }: NamedType): string[] {
  const notation = inline ? asn1Text(type) : `${name} ::= ${asn1Text(type)}`;
  const lines = [...docLines(doc), `\`${notation}\``];
  if (type.kind === "BIT STRING" && type.bits !== undefined) {
    for (const bit of type.bits) lines.push(`- bit ${bit.position}: ${bit.name}`);
  }
  return lines;
}

function componentDoc(out: ModuleWriter, component: Component | Alternative): string[] {
  const { name, type, doc } = component;
  const suffix = "optional" in component && component.optional ? " OPTIONAL" : "";
  const referenced = type.kind === "REFERENCE" ? out.definition(type.name) : undefined;
  // of a constraint that stands here the module has no name
  const isConstrained = referenced?.inline === true && referenced.type.kind === "CONSTRAINED";
  const notation = asn1Text(isConstrained ? referenced.type : type);
  const lines = [...docLines(doc), `\`${name} ${notation}${suffix}\``];
  if (referenced === undefined || referenced.inline) return lines;
  const values = docLines(referenced.doc).filter((line) => /^(unit|-?[\d.]+):/.test(line));
  if (simple.has(referenced.type.kind)) values.unshift(`\`${asn1Text(referenced.type)}\``);
  return [...lines, ...values];
}

const simple: ReadonlySet<Type["kind"]> = new Set([
  "CONSTRAINED",
  "INTEGER",
  "BIT STRING",
  "OCTET STRING",
  "CHARACTER STRING",
]);

function docLines(doc: string | undefined): string[] {
  return doc === undefined || doc === "" ? [] : doc.split("\n");
}

function jsDoc(lines: readonly string[]): string[] {
  const safe = lines.map((line) => line.replaceAll("*/", "* /"));
  if (safe.length === 1) return [`/** ${safe[0]} */`];
  return ["/**", ...safe.map((line) => ` * ${line}`), " */"];
}
