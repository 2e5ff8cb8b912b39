import type { Codec } from "../uper/codec.js";
import { h } from "./dom.js";
import { editedOctets, jerAt } from "./edit.js";
import type { Message } from "./reading.js";
import { bitText, type TreeNode } from "./tree.js";
import { itemsOf, type ValueText } from "./value-text.js";
import type { Words } from "./words.js";

/** More bits than this are in the octets to see. */
const shownBits = 256;

/** What is known of the selected line; `onEdit` is undefined where values cannot be changed. */
export function detailView(
  message: Message,
  node: TreeNode | undefined,
  { text: value, meaning }: ValueText,
  text: Words,
  onEdit: ((octets: Uint8Array) => void) | undefined,
): HTMLElement[] {
  if (node === undefined) return [h("p", { class: "hint" }, text.nothingSelected)];
  const { startBit, endBit, raw, typeName, path, role } = node;
  const count = endBit - startBit;
  const bits = bitText(message.octets, startBit, Math.min(endBit, startBit + shownBits));
  const facts: readonly (readonly [string, string])[] = [
    [text.path, path.join(".") || message.codec.name],
    [text.type, typeName],
    [text.bits, `${startBit}${count > 1 ? `–${endBit - 1}` : ""} (${count})`],
    [text.bitString, `${bits.replace(/(.{8})(?=.)/g, "$1 ")}${count > shownBits ? " …" : ""}`],
    [text.value, value],
    [text.meaning, meaning],
    [text.raw, typeof raw === "number" && role === "value" ? String(raw) : ""],
  ];
  const rows = facts
    .filter(([, fact]) => fact !== "")
    .flatMap(([name, fact]) => [h("dt", {}, name), h("dd", {}, fact)]);
  const list = h("dl", { class: "facts" }, ...rows);
  if (role !== "value") return [list];
  if (onEdit === undefined) return [list, h("p", { class: "hint" }, text.cannotEdit)];
  return [list, editor(message.codec, message.value, node, text, onEdit)];
}

function editor(
  codec: Codec<unknown>,
  value: unknown,
  { path, typeName }: TreeNode,
  text: Words,
  onEdit: (octets: Uint8Array) => void,
): HTMLElement {
  const jer = jerAt(codec, value, path);
  const input = h("input", {
    id: "edit",
    autocomplete: "off",
    spellcheck: "false",
    list: "edit-items",
    value: typeof jer === "string" ? jer : JSON.stringify(jer ?? null),
  });
  const problem = h("p", { class: "problem", role: "alert" });
  const items = itemsOf(codec.edition, typeName).map((item) => h("option", { value: item }));
  const form = h(
    "form",
    { class: "edit" },
    h("label", { for: "edit" }, text.edit),
    h("div", { class: "together" }, input, h("button", { type: "submit" }, text.apply)),
    h("datalist", { id: "edit-items" }, ...items),
    problem,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const edited = editedOctets(codec, value, path, input.value);
    problem.textContent = edited.ok ? "" : edited.problem;
    if (edited.ok) onEdit(edited.octets);
  });
  return form;
}
