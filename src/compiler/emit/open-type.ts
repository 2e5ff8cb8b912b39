import type { OpenType, OpenTypeChoice } from "../model.js";
import type { NamedType } from "./hoist.js";
import type { ModuleWriter } from "./module.js";
import { typeIdentifier } from "./names.js";
import { levelCheck, levelParameter } from "./nesting.js";
import { operationOn } from "./operations.js";
import { displayName } from "./parts.js";

/** Writes the decoder and the encoder of an open type whose content another component selects (X.682 10). */
export function emitOpenType(out: ModuleWriter, definition: NamedType, type: OpenType): void {
  const name = typeIdentifier(definition.name);
  const level = levelParameter(out, definition.name);
  const selectorType = selectorTypeText(type.choices);

  out.lines([
    "",
    `export function decode${name}(r: ${out.runtimeType("BitReader")}, selector: ${selectorType}${level}): ${name} {${levelCheck(out, definition.name, "decode")}`,
    "  switch (selector) {",
  ]);
  for (const choice of type.choices) {
    const { read } = operationOn(out, choice.type);
    const content = `${out.runtime("readOpenContent")}(r, ${JSON.stringify(displayName(out, choice.type))}, (r) => ${read})`;
    out.line(`    case ${keyText(choice)}:`);
    out.line(`      return { kind: ${JSON.stringify(choice.name)}, value: ${content} };`);
  }
  out.lines([
    "    default:",
    `      return ${out.runtime("readOpenOctets")}(r);`,
    "  }",
    "}",
    "",
    `export function encode${name}(w: ${out.runtimeType("BitWriter")}, value: ${name}, selector: ${selectorType}${level}): void {${levelCheck(out, definition.name, "encode")}`,
    "  switch (selector) {",
  ]);
  for (const choice of type.choices) {
    const { write } = operationOn(out, choice.type);
    const kind = JSON.stringify(choice.name);
    out.lines([
      `    case ${keyText(choice)}:`,
      `      if (${out.runtime("isContent")}(value, ${kind})) {`,
      `        ${out.runtime("writeOpenType")}(w, value.value, (w, value) => ${write("value")});`,
      "        return;",
      "      }",
      `      throw ${out.runtime("otherContent")}(value, ${kind}, selector);`,
    ]);
  }
  out.lines([
    "    default:",
    `      ${out.runtime("writeUnassigned")}(w, value, selector);`,
    "  }",
    "}",
  ]);
}

function keyText({ key }: OpenTypeChoice): string {
  return typeof key === "bigint" ? `${key}n` : JSON.stringify(key);
}

/** Values that an object set has no row for may come as well: unknown items of an ENUMERATED are numbers. */
function selectorTypeText(choices: readonly OpenTypeChoice[]): string {
  const [first] = choices;
  if (typeof first?.key === "bigint") return "bigint";
  return typeof first?.key === "string" ? "string | number" : "number";
}
