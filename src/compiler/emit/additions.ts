import type { Component, SequenceType } from "../model.js";
import type { ModuleWriter } from "./module.js";
import { localIdentifier, propertyAccess } from "./names.js";
import { defaultText, isSent } from "./parts.js";
import { typeText } from "./types.js";

/**
 * Writes how extension additions are read (X.691 18.7 to 18.9); `declaration` makes the value from all components.
 * Additions that the edition does not know are kept in `$unknown`.
 */
export function emitAdditionsDecode(
  out: ModuleWriter,
  type: SequenceType,
  isExtended: string,
  declaration: string,
): void {
  const additions = type.additions ?? [];
  if (additions.length === 0) {
    out.lines([
      `    ${declaration}`,
      `    if (${isExtended}) {`,
      "      $at = -2;",
      `      ${out.runtime("keepUnknownAdditions")}(r, value);`,
      "    }",
    ]);
    return;
  }
  for (const addition of additions) {
    const local = localIdentifier(addition.name);
    const valueType = typeText(out, addition.type);
    out.line(
      addition.default === undefined
        ? `    let ${local}: ${valueType} | undefined;`
        : `    let ${local}: ${valueType} = ${defaultText(addition)};`,
    );
  }
  out.lines([
    `    let $unknown: ${out.runtimeType("UnknownAdditions")} | undefined;`,
    `    if (${isExtended}) {`,
    "      $at = -2;",
    `      const $bitmap = ${out.runtime("readPresenceBitmap")}(r);`,
  ]);
  additions.forEach((addition, index) => {
    const { read } = out.operationOn(addition.type);
    out.lines([
      `      if (${out.runtime("isPresent")}($bitmap, ${index})) {`,
      `        $at = ${type.root.length + index};`,
      `        ${localIdentifier(addition.name)} = ${out.runtime("readOpenType")}(r, (r) => ${read});`,
      "      }",
    ]);
  });
  out.lines([
    "      $at = -2;",
    `      $unknown = ${out.runtime("readUnknownAdditions")}(r, $bitmap, ${additions.length});`,
    "    }",
    `    ${declaration}`,
    "    if ($unknown !== undefined) value.$unknown = $unknown;",
  ]);
}

/** Writes whether the extension bit is sent. */
export function emitExtended(out: ModuleWriter, additions: readonly Component[]): void {
  const unknown =
    additions.length === 0
      ? `${out.runtime("isExtendedBy")}($unknown)`
      : `${out.runtime("hasUnknownAdditions")}($unknown, ${additions.length})`;
  out.line("    const { $unknown } = value;");
  out.line(`    const $extended = ${[unknown, ...additions.map(isSent)].join(" || ")};`);
}

/** Writes how extension additions are sent, behind the root. */
export function emitAdditionsEncode(
  out: ModuleWriter,
  type: SequenceType,
  additions: readonly Component[],
): void {
  out.line("    if ($extended) {");
  out.line("      $at = -2;");
  if (additions.length === 0) {
    out.line(`      ${out.runtime("sendUnknownAdditions")}(w, $unknown);`);
  } else {
    const presence = additions.map(isSent).join(", ");
    out.line(`      ${out.runtime("writePresenceBitmap")}(w, [${presence}], $unknown);`);
    additions.forEach((addition, index) => {
      const { write } = out.operationOn(addition.type);
      const value = propertyAccess("value", addition.name);
      out.lines([
        `      if (${isSent(addition)}) {`,
        `        $at = ${type.root.length + index};`,
        // not `value`, in which an open type looks for its selector
        `        ${out.runtime("writeOpenType")}(w, ${value}, (w, $value) => ${write("$value")});`,
        "      }",
      ]);
    });
    out.line("      $at = -2;");
    out.line(`      ${out.runtime("writeUnknownAdditions")}(w, $unknown);`);
  }
  out.line("    }");
}
