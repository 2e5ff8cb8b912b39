import type { Component } from "../model.js";
import { memberOf } from "./member.js";
import type { ModuleWriter } from "./module.js";
import { localIdentifier, propertyKey } from "./names.js";
import { absentText, isSent } from "./parts.js";
import type { Slot } from "./slots.js";
import { typeText } from "./types.js";

/** Presence bits that are read or written at once. */
const headBits = 24;

/** Writes how the members of `[[ … ]]` are read: as a SEQUENCE in an open type (X.691 18.9). */
export function emitGroupDecode(out: ModuleWriter, { components, first }: Slot): void {
  const optional = components.filter((component) => component.optional);
  out.line("        $at = -2;");
  out.line(`        ${out.runtime("readOpenType")}(r, (r) => {`);
  headsOf(optional).forEach((head, part) => {
    out.line(`          const ${headName(part)} = r.bits(${head.length});`);
  });
  components.forEach((component, index) => {
    const { read } = out.operationOn(component.type);
    const bit = optional.indexOf(component);
    const text =
      bit < 0 ? read : `${headTest(optional, bit)} ? ${read} : ${absentText(out, component)}`;
    out.line(`          $at = ${first + index};`);
    out.line(`          ${localIdentifier(component.name)} = ${text};`);
  });
  out.line("        });");
}

/** Writes how they are sent. Those that are mandatory in the group are so in a value that has any of them. */
export function emitGroupEncode(
  out: ModuleWriter,
  valueType: string,
  { components, first }: Slot,
): void {
  const optional = components.filter((component) => component.optional);
  const mandatory = components
    .filter((component) => !component.optional)
    .map(({ name, type }) => `${propertyKey(name)}: ${typeText(out, type)}`);
  const grouped = mandatory.length === 0 ? valueType : `${valueType} & { ${mandatory.join("; ")} }`;
  out.line(`        ${out.runtime("writeOpenType")}(w, value as ${grouped}, (w, value) => {`);
  for (const head of headsOf(optional)) {
    const terms = head.map(
      (component, index) =>
        `(${isSent(out, component)} ? 0x${(2 ** (head.length - 1 - index)).toString(16)} : 0)`,
    );
    out.line(`          w.bits(${terms.join(" | ")}, ${head.length});`);
  }
  components.forEach((component, index) => {
    const { write } = out.operationOn(component.type);
    const statement = write(memberOf(out, component.name));
    out.line(`          $at = ${first + index};`);
    out.line(
      `          ${component.optional ? `if (${isSent(out, component)}) ` : ""}${statement};`,
    );
  });
  out.line("        });");
}

function headsOf(optional: readonly Component[]): Component[][] {
  const heads: Component[][] = [];
  for (let at = 0; at < optional.length; at += headBits) {
    heads.push(optional.slice(at, at + headBits));
  }
  return heads;
}

const headName = (part: number): string => `$group${part === 0 ? "" : part + 1}`;

function headTest(optional: readonly Component[], bit: number): string {
  const part = Math.floor(bit / headBits);
  const width = headsOf(optional)[part]?.length ?? 0;
  return `(${headName(part)} & 0x${(2 ** (width - 1 - (bit % headBits))).toString(16)}) !== 0`;
}
