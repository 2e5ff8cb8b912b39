import type { Component, SequenceType } from "../../model.js";
import { emitAdditionsDecode, emitAdditionsEncode, emitExtended } from "../additions.js";
import type { NamedType } from "../hoist.js";
import { memberOf } from "../member.js";
import type { ModuleWriter } from "../module.js";
import { localIdentifier, propertyKey } from "../names.js";
import { absentText, emitMembers, isSent } from "../parts.js";
import { preambleBits } from "./bounds.js";
import { oerOperationOn } from "./operations.js";
import { oerSignatures } from "./signatures.js";

/** Bits of a preamble that are read or written at once. */
const headBits = 32;

/** A SEQUENCE and what both directions need of it. */
interface Sequence {
  readonly definition: NamedType;
  readonly type: SequenceType;
  /** Constant with the names and types of the components. */
  readonly members: string;
  /** Octets of each part of the preamble. */
  readonly headOctets: readonly number[];
}

/** Writes the decoder and the encoder of a SEQUENCE in COER (X.696 16). */
export function emitOerSequence(
  out: ModuleWriter,
  definition: NamedType,
  type: SequenceType,
): void {
  const bits = preambleBits(type.root, type.additions !== undefined);
  const headOctets: number[] = [];
  for (let left = bits; left > 0; left -= headBits) {
    headOctets.push(Math.ceil(Math.min(left, headBits) / 8));
  }
  const parts = [...type.root, ...(type.additions ?? [])].map((component) => ({
    name: component.name,
    type: component.type,
  }));
  const members = emitMembers(out, definition.name, parts);
  const sequence: Sequence = { definition, type, members, headOctets };
  emitDecode(out, sequence);
  emitEncode(out, sequence);
}

const headName = (part: number): string => (part === 0 ? "$head" : `$head${part + 1}`);

/** Weight of a bit of the preamble in the part that holds it. */
function headMask({ headOctets }: Sequence, bit: number): string {
  const octets = headOctets[Math.floor(bit / headBits)] ?? 0;
  return `0x${(2 ** (octets * 8 - 1 - (bit % headBits))).toString(16)}`;
}

function headTest(sequence: Sequence, bit: number): string {
  return `(${headName(Math.floor(bit / headBits))} & ${headMask(sequence, bit)}) !== 0`;
}

function emitDecode(out: ModuleWriter, sequence: Sequence): void {
  const { definition, type, members, headOctets } = sequence;
  const { additions } = type;
  out.lines(["", oerSignatures(out, definition.name).decode, "  let $at = -1;", "  try {"]);
  out.line("    r.enter();");
  headOctets.forEach((octets, part) => {
    out.line(`    const ${headName(part)} = r.unsigned(${octets});`);
  });
  let bit = additions === undefined ? 0 : 1;
  type.root.forEach((component, index) => {
    const { read } = oerOperationOn(out, component.type);
    const text = component.optional
      ? `${headTest(sequence, bit++)} ? ${read} : ${absentText(out, component)}`
      : read;
    out.line(`    $at = ${index};`);
    out.line(`    const ${localIdentifier(component.name)} = ${text};`);
  });
  const fields = [...type.root, ...(additions ?? [])].map(field).join(", ");
  const literal = fields === "" ? "{}" : `{ ${fields} }`;
  if (additions === undefined) out.line(`    return ${literal};`);
  else {
    const valueType = out.typeOf(definition.name);
    const declaration = `const value: ${valueType} = ${literal};`;
    emitAdditionsDecode(out, type, headTest(sequence, 0), declaration);
    out.line("    return value;");
  }
  const display = JSON.stringify(definition.displayName);
  out.lines([
    "  } catch (failure) {",
    `    throw ${out.runtime("decodeFailureIn")}(failure, ${display}, ${members}, $at);`,
    "  } finally {",
    "    r.leave();",
    "  }",
    "}",
  ]);
}

function field({ name }: Component): string {
  return `${propertyKey(name)}: ${localIdentifier(name)}`;
}

function emitEncode(out: ModuleWriter, sequence: Sequence): void {
  const { definition, type, members, headOctets } = sequence;
  const { additions } = type;
  out.lines(["", oerSignatures(out, definition.name).encode, "  let $at = -1;", "  try {"]);
  out.line("    w.enter();");
  out.line(`    ${out.runtime("checkMembers")}(value, ${members}, ${additions !== undefined});`);
  if (additions !== undefined) emitExtended(out, type);
  const tests = [
    ...(additions === undefined ? [] : ["$extended"]),
    ...type.root.filter(({ optional }) => optional).map((component) => isSent(out, component)),
  ];
  headOctets.forEach((octets, part) => {
    const first = part * headBits;
    const terms = tests
      .slice(first, first + headBits)
      .map((test, index) => `(${test} ? ${headMask(sequence, first + index)} : 0)`);
    out.line(`    w.unsigned(${terms.join(" | ")}, ${octets});`);
  });
  type.root.forEach((component, index) => {
    const { write } = oerOperationOn(out, component.type);
    const statement = write(memberOf(out, component.name));
    out.line(`    $at = ${index};`);
    out.line(`    ${component.optional ? `if (${isSent(out, component)}) ` : ""}${statement};`);
  });
  if (additions !== undefined) emitAdditionsEncode(out, definition.name, type);
  out.lines([
    "  } catch (failure) {",
    `    throw ${out.runtime("encodeFailureIn")}(failure, ${members}, $at);`,
    "  } finally {",
    "    w.leave();",
    "  }",
    "}",
  ]);
}
