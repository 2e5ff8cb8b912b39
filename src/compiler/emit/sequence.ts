import type { Component, SequenceType } from "../model.js";
import type { NamedType } from "./hoist.js";
import type { ModuleWriter } from "./module.js";
import { localIdentifier, propertyAccess, propertyKey } from "./names.js";
import { operationOn } from "./operations.js";
import { emitMembers, signatures } from "./parts.js";
import { typeText } from "./types.js";

/** Bits of a head that are read at once. */
const headBits = 24;

/** Extension bit and presence bits of a SEQUENCE, in the parts in which they are read (X.691 18.1, 18.2). */
interface Head {
  readonly widths: readonly number[];
  /** Test of bit `index` of the head, the extension bit being the first if there is one. */
  test(index: number): string;
}

function headOf(bits: number): Head {
  const widths: number[] = [];
  for (let left = bits; left > 0; left -= headBits) widths.push(Math.min(left, headBits));
  return {
    widths,
    test(index) {
      const part = Math.floor(index / headBits);
      const mask = 2 ** ((widths[part] ?? 0) - 1 - (index % headBits));
      return `(${headName(part)} & 0x${mask.toString(16)}) !== 0`;
    },
  };
}

const headName = (part: number): string => (part === 0 ? "$head" : `$head${part + 1}`);

/** Writes the decoder and the encoder of a SEQUENCE (X.691 18). */
export function emitSequence(out: ModuleWriter, definition: NamedType, type: SequenceType): void {
  const additions = type.additions ?? [];
  const extensible = type.additions !== undefined;
  const members = emitMembers(out, definition.name, [...type.root, ...additions]);
  const optional = type.root.filter((component) => component.optional);
  const head = headOf((extensible ? 1 : 0) + optional.length);
  const bitOf = new Map(optional.map((c, index) => [c, index + (extensible ? 1 : 0)]));
  const { decode, encode } = signatures(out, definition.name);
  const display = JSON.stringify(definition.displayName);

  out.line("");
  out.line(decode);
  out.line("  let $at = -1;");
  out.line("  try {");
  head.widths.forEach((width, part) => {
    out.line(`    const ${headName(part)} = r.bits(${width});`);
  });
  type.root.forEach((component, index) => {
    const { read } = operationOn(out, component.type);
    const bit = bitOf.get(component);
    const present = bit === undefined ? read : `${head.test(bit)} ? ${read} : ${absent(component)}`;
    out.line(`    $at = ${index};`);
    out.line(`    const ${localIdentifier(component.name)} = ${present};`);
  });
  if (additions.length > 0) emitKnownAdditions(out, type.root.length, additions, head.test(0));
  const fields = [...type.root, ...additions].map(field).join(", ");
  const literal = fields === "" ? "{}" : `{ ${fields} }`;
  if (!extensible) out.line(`    return ${literal};`);
  else {
    out.line(`    const value: ${out.typeOf(definition.name)} = ${literal};`);
    if (additions.length > 0)
      out.line("    if ($unknown !== undefined) value.$unknown = $unknown;");
    else {
      out.line(`    if (${head.test(0)}) {`);
      out.line("      $at = -1;");
      out.line(`      ${out.runtime("keepUnknownAdditions")}(r, value);`);
      out.line("    }");
    }
    out.line("    return value;");
  }
  out.lines([
    "  } catch (failure) {",
    `    throw ${out.runtime("decodeFailureIn")}(failure, ${display}, ${members}, $at);`,
    "  }",
    "}",
    "",
    encode,
    "  let $at = -1;",
    "  try {",
    `    ${out.runtime("checkMembers")}(value, ${members}, ${extensible});`,
  ]);
  if (extensible) emitExtended(out, additions);
  emitHeadWrite(out, head, [
    ...(extensible ? ["$extended"] : []),
    ...optional.map((component) => isSent(component)),
  ]);
  type.root.forEach((component, index) => {
    const statement = operationOn(out, component.type).write(
      propertyAccess("value", component.name),
    );
    out.line(`    $at = ${index};`);
    out.line(`    ${component.optional ? `if (${isSent(component)}) ` : ""}${statement};`);
  });
  if (extensible) emitAdditionsWrite(out, type.root.length, additions);
  out.lines([
    "  } catch (failure) {",
    `    throw ${out.runtime("encodeFailureIn")}(failure, ${members}, $at);`,
    "  }",
    "}",
  ]);
}

function field(component: Component): string {
  const key = propertyKey(component.name);
  const local = localIdentifier(component.name);
  return key === local ? key : `${key}: ${local}`;
}

function absent(component: Component): string {
  return component.default === undefined ? "undefined" : defaultText(component);
}

/** Whether a component that may be absent is sent: it is there and, with DEFAULT, has another value. */
function isSent(component: Component): string {
  const value = propertyAccess("value", component.name);
  if (component.default === undefined) return `${value} !== undefined`;
  return `${value} !== undefined && ${value} !== ${defaultText(component)}`;
}

function defaultText({ name, default: value }: Component): string {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  throw new Error(`DEFAULT of ${name}: the checker lets only simple values pass`);
}

function emitKnownAdditions(
  out: ModuleWriter,
  from: number,
  additions: readonly Component[],
  isExtended: string,
): void {
  for (const addition of additions) {
    const { name } = addition;
    const type = typeText(out, addition.type);
    out.line(
      addition.default === undefined
        ? `    let ${localIdentifier(name)}: ${type} | undefined;`
        : `    let ${localIdentifier(name)}: ${type} = ${defaultText(addition)};`,
    );
  }
  out.line(`    let $unknown: ${out.runtimeType("UnknownAdditions")} | undefined;`);
  out.line(`    if (${isExtended}) {`);
  out.line("      $at = -1;");
  out.line(`      const bitmap = ${out.runtime("readPresenceBitmap")}(r);`);
  additions.forEach((addition, index) => {
    const { read } = operationOn(out, addition.type);
    out.line(`      if (${out.runtime("isPresent")}(bitmap, ${index})) {`);
    out.line(`        $at = ${from + index};`);
    out.line(
      `        ${localIdentifier(addition.name)} = ${out.runtime("readOpenType")}(r, (r) => ${read});`,
    );
    out.line("      }");
  });
  out.line("      $at = -1;");
  out.line(
    `      $unknown = ${out.runtime("readUnknownAdditions")}(r, bitmap, ${additions.length});`,
  );
  out.line("    }");
}

function emitExtended(out: ModuleWriter, additions: readonly Component[]): void {
  out.line("    const { $unknown } = value;");
  const unknown =
    additions.length === 0
      ? `${out.runtime("isExtendedBy")}($unknown)`
      : `${out.runtime("hasUnknownAdditions")}($unknown, ${additions.length})`;
  const known = additions.map((addition) => isSent(addition));
  out.line(`    const $extended = ${[unknown, ...known].join(" || ")};`);
}

function emitHeadWrite(out: ModuleWriter, head: Head, tests: readonly string[]): void {
  head.widths.forEach((width, part) => {
    const own = tests.slice(part * headBits, part * headBits + width);
    const terms = own.map(
      (test, index) => `(${test} ? 0x${(2 ** (width - 1 - index)).toString(16)} : 0)`,
    );
    out.line("    w.bits(");
    terms.forEach((term, index) => {
      out.line(`      ${term}${index === terms.length - 1 ? "," : " |"}`);
    });
    out.line(`      ${width},`);
    out.line("    );");
  });
}

function emitAdditionsWrite(
  out: ModuleWriter,
  from: number,
  additions: readonly Component[],
): void {
  out.line("    if ($extended) {");
  out.line("      $at = -1;");
  if (additions.length === 0) {
    out.line(`      ${out.runtime("sendUnknownAdditions")}(w, $unknown);`);
  } else {
    const presence = additions.map((addition) => isSent(addition)).join(", ");
    out.line(`      ${out.runtime("writePresenceBitmap")}(w, [${presence}], $unknown);`);
    additions.forEach((addition, index) => {
      const { write } = operationOn(out, addition.type);
      const value = propertyAccess("value", addition.name);
      out.line(`      if (${isSent(addition)}) {`);
      out.line(`        $at = ${from + index};`);
      out.line(
        `        ${out.runtime("writeOpenType")}(w, ${value}, (w, value) => ${write("value")});`,
      );
      out.line("      }");
    });
    out.line("      $at = -1;");
    out.line(`      ${out.runtime("writeUnknownAdditions")}(w, $unknown);`);
  }
  out.line("    }");
}
