import type { ChoiceType, EnumeratedType, SequenceOfType } from "../model.js";
import { type Bounds, widthOf } from "./bounds.js";
import type { NamedType } from "./hoist.js";
import type { ModuleWriter } from "./module.js";
import { typeIdentifier } from "./names.js";
import { emitOpenType } from "./open-type.js";
import { readerText, writerText } from "./operation.js";
import { countWidth, operationInPlace, operationOn, sizeArguments } from "./operations.js";
import { displayName, emitMembers, signatures } from "./parts.js";
import { emitConstrained } from "./permitted.js";
import { emitSequence } from "./sequence.js";

/** Writes the decoder and the encoder of a type, both from one look at it. */
export function emitFunctions(
  out: ModuleWriter,
  definition: NamedType,
  bounds: (type: NamedType["type"]) => Bounds,
): void {
  const { type } = definition;
  switch (type.kind) {
    case "SEQUENCE":
      emitSequence(out, definition, type);
      return;
    case "CHOICE":
      emitChoice(out, definition, type);
      return;
    case "ENUMERATED":
      emitEnumerated(out, definition, type);
      return;
    case "OPEN TYPE":
      if (type.selector === undefined) emitSimple(out, definition);
      else emitOpenType(out, definition, type);
      return;
    case "SEQUENCE OF":
      emitList(out, definition, type, bounds(type.element).least);
      return;
    case "CONSTRAINED":
      emitConstrained(out, definition, type, signatures(out, definition.name));
      return;
    default:
      emitSimple(out, definition);
  }
}

function emitSimple(out: ModuleWriter, definition: NamedType): void {
  const operation = operationInPlace(out, definition.type);
  if (operation === undefined) throw new Error(`${definition.type.kind} has functions of its own`);
  const { decode, encode } = signatures(out, definition.name);
  out.line("");
  out.line(decode);
  out.line(`  return ${operation.read};`);
  out.line("}");
  out.line("");
  out.line(encode);
  out.line(`  ${operation.write("value")};`);
  out.line("}");
}

function emitEnumerated(out: ModuleWriter, definition: NamedType, type: EnumeratedType): void {
  const constant = `${typeIdentifier(definition.name)}$items`;
  const width = widthOf(type.root.length);
  out.line("");
  out.line(`export const ${constant} = [`);
  for (const item of [...type.root, ...(type.additions ?? [])]) {
    out.line(`  ${JSON.stringify(item.name)},`);
  }
  out.line("] as const;");
  const extensible = type.additions !== undefined;
  const name = extensible ? "ExtensibleEnumerated" : "Enumerated";
  const rest = extensible ? `${width}, ${type.root.length}, ${constant}` : `${width}, ${constant}`;
  const { decode, encode } = signatures(out, definition.name);
  out.line("");
  out.line(decode);
  out.line(`  return ${out.runtime(`read${name}`)}(r, ${rest});`);
  out.line("}");
  out.line("");
  out.line(encode);
  out.line(`  ${out.runtime(`write${name}`)}(w, value, ${rest});`);
  out.line("}");
}

function emitList(
  out: ModuleWriter,
  definition: NamedType,
  type: SequenceOfType,
  elementBits: number,
): void {
  const { decode, encode } = signatures(out, definition.name);
  const element = operationOn(out, type.element);
  const elementName = displayName(out, type.element);
  const width = countWidth(type.size);
  if (width === undefined || type.size?.upper === undefined) {
    const size = sizeArguments(type.size).join(", ");
    out.line("");
    out.line(decode);
    out.line(
      `  return ${out.runtime("readList")}(r, ${size}, ${elementBits}, ${readerText(element)}, ` +
        `${JSON.stringify(definition.displayName)}, ${JSON.stringify(elementName)});`,
    );
    out.line("}");
    out.line("");
    out.line(encode);
    out.line(`  ${out.runtime("writeList")}(w, value, ${size}, ${writerText(element, "item")});`);
    out.line("}");
    return;
  }
  const { lower, upper } = type.size;
  const itemType = `${typeIdentifier(definition.name)}[number]`;
  out.line("");
  out.line(decode);
  out.lines([
    "  let $at = -1;",
    "  try {",
    `    const count = ${out.runtime("readCount")}(r, ${width}, ${lower}, ${upper}, ${elementBits});`,
    `    const list = new Array<${itemType}>(count);`,
    `    for ($at = 0; $at < count; $at++) list[$at] = ${element.read};`,
    "    return list;",
    "  } catch (failure) {",
    `    throw ${out.runtime("decodeFailureAt")}(failure, ${JSON.stringify(definition.displayName)}, ` +
      `${JSON.stringify(elementName)}, $at);`,
    "  }",
    "}",
    "",
    encode,
    "  let $at = -1;",
    "  try {",
    `    ${out.runtime("writeCount")}(w, value, ${width}, ${lower}, ${upper});`,
    `    for ($at = 0; $at < value.length; $at++) ${element.write("value[$at]!")};`,
    "  } catch (failure) {",
    `    throw ${out.runtime("encodeFailureAt")}(failure, $at);`,
    "  }",
    "}",
  ]);
}

function emitChoice(out: ModuleWriter, definition: NamedType, type: ChoiceType): void {
  const additions = type.additions ?? [];
  const extensible = type.additions !== undefined;
  const rootCount = type.root.length;
  const width = widthOf(rootCount);
  const members = emitMembers(out, definition.name, [...type.root, ...additions]);
  const { decode, encode } = signatures(out, definition.name);

  out.line("");
  out.line(decode);
  out.line("  let $at = -1;");
  out.line("  try {");
  out.line(
    `    const index = ${out.runtime("readIndex")}(r, ${width}, ${rootCount}, ${extensible}, "choice");`,
  );
  out.line("    $at = index;");
  out.line("    switch (index) {");
  type.root.forEach((alternative, index) => {
    // a CHOICE without extension marker has no other index: the last alternative ends the switch
    const label = !extensible && index === rootCount - 1 ? "default" : `case ${index}`;
    const { read } = operationOn(out, alternative.type);
    out.line(`      ${label}:`);
    out.line(`        return { kind: ${JSON.stringify(alternative.name)}, value: ${read} };`);
  });
  additions.forEach((alternative, index) => {
    const reader = readerText(operationOn(out, alternative.type));
    const open = `${out.runtime("readOpenType")}(r, ${reader})`;
    out.line(`      case ${rootCount + index}:`);
    out.line(`        return { kind: ${JSON.stringify(alternative.name)}, value: ${open} };`);
  });
  if (extensible) {
    out.line("      default:");
    out.line(`        return ${out.runtime("readUnknownAlternative")}(r, index - ${rootCount});`);
  }
  out.lines([
    "    }",
    "  } catch (failure) {",
    `    throw ${out.runtime("decodeFailureIn")}(failure, ${JSON.stringify(definition.displayName)}, ${members}, $at);`,
    "  }",
    "}",
    "",
    encode,
    "  let $at = -1;",
    "  try {",
    `    ${out.runtime("checkChoice")}(value, ${members});`,
    "    switch (value.kind) {",
  ]);
  // the index of a root alternative, behind an extension bit of zero, is always the same bits
  const headWidth = (extensible ? 1 : 0) + width;
  type.root.forEach((alternative, index) => {
    out.line(`      case ${JSON.stringify(alternative.name)}:`);
    if (headWidth > 0) out.line(`        w.bits(${index}, ${headWidth});`);
    out.lines([
      `        $at = ${index};`,
      `        ${operationOn(out, alternative.type).write("value.value")};`,
      "        return;",
    ]);
  });
  additions.forEach((alternative, addition) => {
    const index = rootCount + addition;
    const writer = writerText(operationOn(out, alternative.type));
    out.lines([
      `      case ${JSON.stringify(alternative.name)}:`,
      `        ${out.runtime("writeIndex")}(w, ${index}, ${width}, ${rootCount}, ${extensible});`,
      `        $at = ${index};`,
      `        ${out.runtime("writeOpenType")}(w, value.value, ${writer});`,
      "        return;",
    ]);
  });
  if (extensible) {
    out.line('      case "$unknown":');
    out.line(
      `        ${out.runtime("writeUnknownAlternative")}(w, value, ${rootCount}, ${additions.length});`,
    );
    out.line("        return;");
  }
  out.lines([
    "      default:",
    `        throw ${out.runtime("noAlternative")}(value, ${members});`,
    "    }",
    "  } catch (failure) {",
    `    throw ${out.runtime("encodeFailureIn")}(failure, ${members}, $at);`,
    "  }",
    "}",
  ]);
}
