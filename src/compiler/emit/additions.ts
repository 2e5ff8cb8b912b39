import type { SequenceType } from "../model.js";
import { emitGroupDecode, emitGroupEncode } from "./addition-group.js";
import { memberOf } from "./member.js";
import type { ModuleWriter } from "./module.js";
import { localIdentifier } from "./names.js";
import { readerText, writerText } from "./operation.js";
import { absentText, isSent } from "./parts.js";
import { type Slot, slotsOf } from "./slots.js";
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
        : `    let ${local}: ${valueType} = ${absentText(out, addition)};`,
    );
  }
  out.lines([
    `    let $unknown: ${out.runtimeType("UnknownAdditions")} | undefined;`,
    `    if (${isExtended}) {`,
    "      $at = -2;",
    `      const $bitmap = ${out.runtime("readPresenceBitmap")}(r);`,
  ]);
  const slots = slotsOf(type);
  slots.forEach((slot, index) => {
    out.line(`      if (${out.runtime("isPresent")}($bitmap, ${index})) {`);
    if (slot.isGroup) emitGroupDecode(out, slot);
    else emitAdditionDecode(out, slot);
    out.line("      }");
  });
  out.lines([
    "      $at = -2;",
    `      $unknown = ${out.runtime("readUnknownAdditions")}(r, $bitmap, ${slots.length});`,
    "    }",
    `    ${declaration}`,
    `    if (${isUnknownKept(out, slots)}) value.$unknown = $unknown;`,
  ]);
}

/** Whether encode would send the presence bitmap again: only then its length is kept. */
function isUnknownKept(out: ModuleWriter, slots: readonly Slot[]): string {
  if (!slots.some(mayBeEmpty)) return "$unknown !== undefined";
  const sent = ["$unknown.additions.length > 0", ...slots.map((slot) => isSlotSent(out, slot))];
  return `$unknown !== undefined && (${sent.join(" || ")})`;
}

/** An addition may be present though it equals its DEFAULT, a group though all of it is absent or does. */
function mayBeEmpty({ components, isGroup }: Slot): boolean {
  return components.every(
    (component) => component.default !== undefined || (isGroup && component.optional),
  );
}

function emitAdditionDecode(out: ModuleWriter, { components, first }: Slot): void {
  for (const addition of components) {
    const reader = readerText(out.operationOn(addition.type));
    out.lines([
      `        $at = ${first};`,
      `        ${localIdentifier(addition.name)} = ${out.runtime("readOpenType")}(r, ${reader});`,
    ]);
  }
}

/** Writes whether the extension bit is sent. */
export function emitExtended(out: ModuleWriter, type: SequenceType): void {
  const { additions = [] } = type;
  const unknown =
    additions.length === 0
      ? `${out.runtime("isExtendedBy")}($unknown)`
      : `${out.runtime("hasUnknownAdditions")}($unknown, ${slotsOf(type).length})`;
  out.line("    const { $unknown } = value;");
  out.line(
    `    const $extended = ${[unknown, ...additions.map((component) => isSent(out, component))].join(" || ")};`,
  );
}

/** Writes how extension additions are sent, behind the root. */
export function emitAdditionsEncode(out: ModuleWriter, name: string, type: SequenceType): void {
  const slots = slotsOf(type);
  out.line("    if ($extended) {");
  out.line("      $at = -2;");
  if (slots.length === 0) {
    out.line(`      ${out.runtime("sendUnknownAdditions")}(w, $unknown);`);
  } else {
    const presence = slots.map((slot) => isSlotSent(out, slot)).join(", ");
    out.line(`      ${out.runtime("writePresenceBitmap")}(w, [${presence}], $unknown);`);
    for (const slot of slots) {
      out.line(`      if (${isSlotSent(out, slot)}) {`);
      if (slot.isGroup) emitGroupEncode(out, out.typeOf(name), slot);
      else emitAdditionEncode(out, slot);
      out.line("      }");
    }
    out.line("      $at = -2;");
    out.line(`      ${out.runtime("writeUnknownAdditions")}(w, $unknown);`);
  }
  out.line("    }");
}

/** A group is there if any of it is (X.691 18.9). */
function isSlotSent(out: ModuleWriter, { components }: Slot): string {
  return components.map((component) => isSent(out, component)).join(" || ");
}

function emitAdditionEncode(out: ModuleWriter, { components, first }: Slot): void {
  for (const addition of components) {
    const operation = out.operationOn(addition.type);
    const value = memberOf(out, addition.name);
    out.lines([
      `        $at = ${first};`,
      // not `value`, in which an open type looks for its selector
      `        ${out.runtime("writeOpenType")}(w, ${value}, ${writerText(operation, "$value")});`,
    ]);
  }
}
