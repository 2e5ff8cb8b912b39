import type { ChoiceType, EnumeratedType, SequenceOfType, Type } from "../../model.js";
import type { NamedType } from "../hoist.js";
import type { EditionTypes } from "../layout.js";
import type { ModuleWriter } from "../module.js";
import { typeIdentifier } from "../names.js";
import { readerText, writerText } from "../operation.js";
import { sizeArguments } from "../operations.js";
import { displayName, emitMembers } from "../parts.js";
import { emitConstrained } from "../permitted.js";
import { octetBoundsOf } from "./bounds.js";
import { oerOperationInPlace, oerOperationOn } from "./operations.js";
import { emitOerSequence } from "./sequence.js";
import { oerSignatures } from "./signatures.js";

/** Writes the decoder and the encoder of a type in COER. */
export function emitOerFunctions(
  out: ModuleWriter,
  definition: NamedType,
  types: EditionTypes,
): void {
  const { type } = definition;
  switch (type.kind) {
    case "SEQUENCE":
      emitOerSequence(out, definition, type);
      return;
    case "CHOICE":
      emitChoice(out, definition, type);
      return;
    case "ENUMERATED":
      emitEnumerated(out, definition, type);
      return;
    case "SEQUENCE OF":
      emitList(out, definition, type, octetBoundsOf(types)(type.element).least);
      return;
    case "CONSTRAINED":
      emitConstrained(out, definition, type, oerSignatures(out, definition.name));
      return;
    default:
      emitSimple(out, definition, type);
  }
}

function emitSimple(out: ModuleWriter, { name }: NamedType, type: Type): void {
  const operation = oerOperationInPlace(out, type) ?? oerOperationOn(out, type);
  const { decode, encode } = oerSignatures(out, name);
  out.lines(["", decode, `  return ${operation.read};`, "}"]);
  out.lines(["", encode, `  ${operation.write("value")};`, "}"]);
}

function emitEnumerated(out: ModuleWriter, { name }: NamedType, type: EnumeratedType): void {
  const constant = `${typeIdentifier(name)}$items`;
  const items = [...type.root, ...(type.additions ?? [])];
  const { decode, encode } = oerSignatures(out, name);
  const verb = type.additions === undefined ? "Enumerated" : "ExtensibleEnumerated";
  const unknown =
    type.additions === undefined ? "" : `, ${type.additions.length}, ${nextNumber(type)}`;
  out.lines([
    "",
    `const ${constant} = /* @__PURE__ */ ${out.runtime("enumeration")}(`,
    ...items.map((item) => `  [${JSON.stringify(item.name)}, ${item.value}],`),
    ");",
    "",
    decode,
    `  return ${out.runtime(`read${verb}`)}(r, ${constant}${unknown});`,
    "}",
    "",
    encode,
    `  ${out.runtime(`write${verb}`)}(w, value, ${constant}${unknown});`,
    "}",
  ]);
}

/** The number that the next addition gets if none is written (X.680 19). */
function nextNumber({ root, additions }: EnumeratedType): number {
  const last = additions?.at(-1);
  if (last !== undefined) return last.value + 1;
  const taken = new Set(root.map(({ value }) => value));
  let next = 0;
  while (taken.has(next)) next++;
  return next;
}

function emitList(
  out: ModuleWriter,
  { name, displayName: listName }: NamedType,
  type: SequenceOfType,
  elementOctets: number,
): void {
  const { decode, encode } = oerSignatures(out, name);
  const element = oerOperationOn(out, type.element);
  const size = sizeArguments(type.size).join(", ");
  const names = [listName, displayName(out, type.element)].map((text) => JSON.stringify(text));
  out.lines([
    "",
    decode,
    `  return ${out.runtime("readList")}(r, ${size}, ${elementOctets}, ${readerText(element)}, ${names.join(", ")});`,
    "}",
    "",
    encode,
    `  ${out.runtime("writeList")}(w, value, ${size}, ${writerText(element, "item")});`,
    "}",
  ]);
}

function emitChoice(out: ModuleWriter, definition: NamedType, type: ChoiceType): void {
  const additions = type.additions ?? [];
  const isExtensible = type.additions !== undefined;
  const rootCount = type.root.length;
  const alternatives = [...type.root, ...additions].map(({ type: inner }) => inner);
  const kinds = [...type.root, ...additions].map(({ name }) => JSON.stringify(name));
  const parts = [...type.root, ...additions].map(({ name, type: inner }) => ({
    name,
    type: inner,
  }));
  const members = emitMembers(out, definition.name, parts);
  const { decode, encode } = oerSignatures(out, definition.name);

  out.lines([
    "",
    decode,
    "  let $at = -1;",
    "  try {",
    "    r.enter();",
    `    const index = ${out.runtime("readAlternative")}(r, ${kinds.length}, ${isExtensible});`,
    "    $at = index;",
    "    switch (index) {",
  ]);
  alternatives.forEach((alternative, index) => {
    const operation = oerOperationOn(out, alternative);
    const value =
      index < rootCount
        ? operation.read
        : `${out.runtime("readOpenType")}(r, ${readerText(operation)})`;
    // a CHOICE without extension marker has no other index: the last alternative ends the switch
    const isLast = !isExtensible && index === alternatives.length - 1;
    out.line(`      ${isLast ? "default" : `case ${index}`}:`);
    out.line(`        return { kind: ${kinds[index]}, value: ${value} };`);
  });
  if (isExtensible) {
    out.line("      default:");
    out.line(`        return ${out.runtime("readUnknownAlternative")}(r, index - ${rootCount});`);
  }
  const display = JSON.stringify(definition.displayName);
  out.lines([
    "    }",
    "  } catch (failure) {",
    `    throw ${out.runtime("decodeFailureIn")}(failure, ${display}, ${members}, $at);`,
    "  } finally {",
    "    r.leave();",
    "  }",
    "}",
    "",
    encode,
    "  let $at = -1;",
    "  try {",
    "    w.enter();",
    `    ${out.runtime("checkChoice")}(value, ${members});`,
    "    switch (value.kind) {",
  ]);
  alternatives.forEach((alternative, index) => {
    const operation = oerOperationOn(out, alternative);
    const statement =
      index < rootCount
        ? operation.write("value.value")
        : `${out.runtime("writeOpenType")}(w, value.value, ${writerText(operation)})`;
    out.lines([
      `      case ${kinds[index]}:`,
      `        ${out.runtime("writeAlternative")}(w, ${index});`,
      `        $at = ${index};`,
      `        ${statement};`,
      "        return;",
    ]);
  });
  if (isExtensible) {
    out.lines([
      '      case "$unknown":',
      `        ${out.runtime("writeUnknownAlternative")}(w, value, ${rootCount}, ${additions.length});`,
      "        return;",
    ]);
  }
  out.lines([
    "      default:",
    `        throw ${out.runtime("noAlternative")}(value, ${members});`,
    "    }",
    "  } catch (failure) {",
    `    throw ${out.runtime("encodeFailureIn")}(failure, ${members}, $at);`,
    "  } finally {",
    "    w.leave();",
    "  }",
    "}",
  ]);
}
