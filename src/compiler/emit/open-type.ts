import type { OpenType, OpenTypeChoice } from "../model.js";
import type { NamedType } from "./hoist.js";
import type { ModuleWriter } from "./module.js";
import { readerText, writerText } from "./operation.js";
import { operationOn } from "./operations.js";
import { displayName, signatures } from "./parts.js";

/** Writes the decoder and the encoder of an open type whose content another component selects (X.682 10). */
export function emitOpenType(out: ModuleWriter, definition: NamedType, type: OpenType): void {
  const { decode, encode } = signatures(out, definition.name);
  out.lines(["", decode, "  switch (selector) {"]);
  for (const choice of type.choices) {
    const reader = readerText(operationOn(out, choice.type));
    const content = `${out.runtime("readOpenContent")}(r, ${JSON.stringify(displayName(out, choice.type))}, ${reader})`;
    out.line(`    case ${keyText(choice)}:`);
    out.line(`      return { kind: ${JSON.stringify(choice.name)}, value: ${content} };`);
  }
  out.lines([
    "    default:",
    `      return ${out.runtime("readOpenOctets")}(r);`,
    "  }",
    "}",
    "",
    encode,
    "  switch (selector) {",
  ]);
  for (const choice of type.choices) {
    const writer = writerText(operationOn(out, choice.type));
    const kind = JSON.stringify(choice.name);
    out.lines([
      `    case ${keyText(choice)}:`,
      `      if (${out.runtime("isContent")}(value, ${kind})) {`,
      `        ${out.runtime("writeOpenType")}(w, value.value, ${writer});`,
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
