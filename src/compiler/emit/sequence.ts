import type { Component, SequenceType } from "../model.js";
import { emitAdditionsDecode, emitAdditionsEncode, emitExtended } from "./additions.js";
import type { NamedType } from "./hoist.js";
import { memberOf } from "./member.js";
import type { ModuleWriter } from "./module.js";
import { localIdentifier, propertyKey } from "./names.js";
import { operationOn } from "./operations.js";
import { absentText, emitMembers, isSent, signatures } from "./parts.js";
import { type ReadPart, readSteps, type WritePart, withBitsBehind, writeSteps } from "./runs.js";

/** Bits of a head that are read or written at once. */
const headBits = 24;

/** A SEQUENCE and what both directions need of it. */
interface Sequence {
  readonly definition: NamedType;
  readonly type: SequenceType;
  /** Constant with the names and types of the components. */
  readonly members: string;
  /** Widths of the parts in which extension bit and presence bits of the root go (X.691 18.1, 18.2). */
  readonly headWidths: readonly number[];
  /** Bit of each component in the head that may be absent, the extension bit being 0. */
  readonly bitOf: ReadonlyMap<Component, number>;
}

/** Writes the decoder and the encoder of a SEQUENCE (X.691 18). */
export function emitSequence(out: ModuleWriter, definition: NamedType, type: SequenceType): void {
  const extensionBits = type.additions === undefined ? 0 : 1;
  const optional = type.root.filter((component) => component.optional);
  const headWidths: number[] = [];
  for (let left = extensionBits + optional.length; left > 0; left -= headBits) {
    headWidths.push(Math.min(left, headBits));
  }
  const sequence: Sequence = {
    definition,
    type,
    members: emitMembers(
      out,
      definition.name,
      [...type.root, ...(type.additions ?? [])],
      headWidths,
    ),
    headWidths,
    bitOf: new Map(optional.map((component, index) => [component, index + extensionBits])),
  };
  emitDecode(out, sequence);
  emitEncode(out, sequence);
}

const headName = (part: number): string => (part === 0 ? "$head" : `$head${part + 1}`);

/** Test of a bit of the head. */
function headTest({ headWidths }: Sequence, bit: number): string {
  const part = Math.floor(bit / headBits);
  const mask = 2 ** ((headWidths[part] ?? 0) - 1 - (bit % headBits));
  return `(${headName(part)} & 0x${mask.toString(16)}) !== 0`;
}

function emitDecode(out: ModuleWriter, sequence: Sequence): void {
  const { definition, type, members, headWidths } = sequence;
  const additions = type.additions ?? [];
  out.line("");
  out.line(signatures(out, definition.name).decode);
  out.line("  let $at = -1;");
  out.line("  try {");
  let runs = 0;
  for (const step of readSteps(out, headWidths, type.root)) {
    if (step.kind === "run") emitReadRun(out, step.parts, runs++);
    else {
      const { component, index } = step;
      const { read } = operationOn(out, component.type);
      const bit = sequence.bitOf.get(component);
      const text =
        bit === undefined
          ? read
          : `${headTest(sequence, bit)} ? ${read} : ${absentText(out, component)}`;
      out.line(`    $at = ${index};`);
      out.line(`    const ${localIdentifier(component.name)} = ${text};`);
    }
  }
  const fields = [...type.root, ...additions].map(field).join(", ");
  const literal = fields === "" ? "{}" : `{ ${fields} }`;
  if (type.additions === undefined) out.line(`    return ${literal};`);
  else {
    const valueType = out.typeOf(definition.name);
    emitAdditionsDecode(
      out,
      type,
      headTest(sequence, 0),
      `const value: ${valueType} = ${literal};`,
    );
    out.line("    return value;");
  }
  const display = JSON.stringify(definition.displayName);
  out.lines([
    "  } catch (failure) {",
    `    throw ${out.runtime("decodeFailureIn")}(failure, ${display}, ${members}, $at);`,
    "  }",
    "}",
  ]);
}

/**
 * Reads neighbours of fixed width as one word. If the input ends inside it, the widths in the members constant tell
 * which of them is cut.
 */
function emitReadRun(out: ModuleWriter, parts: readonly ReadPart[], run: number): void {
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const [first] = parts;
  const read = `r.${width <= 25 ? "bits" : "word"}(${width})`;
  if (first !== undefined && first.kind !== "head") out.line(`    $at = ${first.index};`);
  if (first?.kind === "head" && parts.length === 1) {
    out.line(`    const ${headName(first.headPart)} = ${read};`);
    return;
  }
  const word = `$word${run === 0 ? "" : run + 1}`;
  out.line(`    const ${word} = ${read};`);
  for (const { part, behind } of withBitsBehind(parts)) {
    const raw = slice(word, width, part.width, behind);
    if (part.kind === "head") {
      out.line(`    const ${headName(part.headPart)} = ${raw};`);
      continue;
    }
    const local = localIdentifier(part.name);
    const bits = `$${local}`;
    const bitOffset = `r.position - ${part.width + behind}`;
    if (part.kind === "leading") {
      out.line(`    const ${bits} = ${raw};`);
      out.line(`    $at = ${part.index};`);
      out.line(`    const ${local} = ${part.leading.value(bits, bitOffset)};`);
      continue;
    }
    const { fixed, index } = part;
    if (fixed.refused === undefined) {
      out.line(`    const ${local} = ${fixed.value(raw)};`);
      continue;
    }
    out.lines([
      `    const ${bits} = ${raw};`,
      `    if (${fixed.refused.test(bits)}) {`,
      `      $at = ${index};`,
      `      throw ${fixed.refused.failure(bits, bitOffset)};`,
      "    }",
      `    const ${local} = ${fixed.value(bits)};`,
    ]);
  }
}

/** The bits of a part of a word, unsigned. */
function slice(word: string, wordWidth: number, width: number, behind: number): string {
  const shifted = behind === 0 ? word : `(${word} >>> ${behind})`;
  if (width + behind === wordWidth) return shifted;
  return `(${shifted} & 0x${(2 ** width - 1).toString(16)})`;
}

function field(component: Component): string {
  return `${propertyKey(component.name)}: ${localIdentifier(component.name)}`;
}

function emitEncode(out: ModuleWriter, sequence: Sequence): void {
  const { definition, type, members, headWidths } = sequence;
  out.line("");
  out.line(signatures(out, definition.name).encode);
  out.line("  let $at = -1;");
  out.line("  try {");
  out.line(
    `    ${out.runtime("checkMembers")}(value, ${members}, ${type.additions !== undefined});`,
  );
  if (type.additions !== undefined) emitExtended(out, type);
  for (const step of writeSteps(out, headWidths, type.root)) {
    if (step.kind === "run") emitWriteRun(out, step.parts, sequence);
    else {
      const { component, index } = step;
      const { write } = operationOn(out, component.type);
      const statement = write(memberOf(out, component.name));
      out.line(`    $at = ${index};`);
      out.line(`    ${component.optional ? `if (${isSent(out, component)}) ` : ""}${statement};`);
    }
  }
  if (type.additions !== undefined) emitAdditionsEncode(out, definition.name, type);
  out.lines([
    "  } catch (failure) {",
    `    throw ${out.runtime("encodeFailureIn")}(failure, ${members}, $at);`,
    "  }",
    "}",
  ]);
}

/** Writes neighbours of fixed width as one word, each checked before. */
function emitWriteRun(out: ModuleWriter, parts: readonly WritePart[], sequence: Sequence): void {
  const width = parts.reduce((sum, part) => sum + part.width, 0);
  const terms: string[] = [];
  for (const { part, behind } of withBitsBehind(parts)) {
    if (part.kind === "head") {
      terms.push(...headTerms(out, sequence, part.headPart, behind));
      continue;
    }
    const bits = `$${localIdentifier(part.name)}`;
    out.line(`    $at = ${part.index};`);
    out.line(`    const ${bits} = ${part.fixed.bits(memberOf(out, part.name))};`);
    terms.push(behind === 0 ? bits : `(${bits} << ${behind})`);
  }
  if (terms.length === 1) {
    out.line(`    w.bits(${terms[0]}, ${width});`);
    return;
  }
  out.line("    w.bits(");
  terms.forEach((term, index) => {
    out.line(`      ${term}${index === terms.length - 1 ? "," : " |"}`);
  });
  out.line(`      ${width},`);
  out.line("    );");
}

function headTerms(
  out: ModuleWriter,
  { type, headWidths }: Sequence,
  headPart: number,
  behind: number,
): string[] {
  const tests = [
    ...(type.additions === undefined ? [] : ["$extended"]),
    ...type.root
      .filter((component) => component.optional)
      .map((component) => isSent(out, component)),
  ];
  const width = headWidths[headPart] ?? 0;
  const own = tests.slice(headPart * headBits, headPart * headBits + width);
  return own.map(
    (test, index) => `(${test} ? 0x${(2 ** (width - 1 - index + behind)).toString(16)} : 0)`,
  );
}
