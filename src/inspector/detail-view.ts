import { button, h } from "./dom.js";
import type { Edited } from "./edit.js";
import { bitPlace, bitText, type TreeNode } from "./tree.js";
import type { ValueText } from "./value-text.js";
import type { Words } from "./words.js";

/** More bits than this are in the octets to see. */
const shownBits = 256;

/** How the value of a line can be changed. */
export interface Editing {
  /** The value as it is, in JSON. */
  readonly current: string;
  /** What may stand there, if that is a list. */
  readonly items: readonly string[];
  /** What is to be known before. */
  readonly caution: string | undefined;
  edit(text: string): Edited;
  /** Shows octets that are not taken over yet; undefined: there are none. */
  preview(octets: Uint8Array | undefined): void;
  apply(octets: Uint8Array): void;
}

/** A component that can be added or removed. */
export interface ComponentChange {
  /** `+ safetyExt` */
  readonly label: string;
  /** The same in words. */
  readonly title: string;
  /** Returns why it cannot be. */
  apply(): string | undefined;
}

/** What can be done with a line. */
export interface Actions {
  readonly editing: Editing | undefined;
  /** Why its value cannot be changed. */
  readonly hint: string | undefined;
  readonly changes: readonly ComponentChange[];
}

/** What is known of the selected line. */
export function detailView(
  frame: Uint8Array,
  node: TreeNode,
  { text: value, meaning }: ValueText,
  text: Words,
  { editing, hint, changes }: Actions,
): HTMLElement[] {
  const { startBit, endBit, raw, typeName, path, role, name } = node;
  const count = endBit - startBit;
  const bits = bitText(frame, startBit, Math.min(endBit, startBit + shownBits));
  const facts: readonly (readonly [string, string])[] = [
    [text.path, path.join(".") || name],
    [text.type, typeName],
    [text.bits, `${bitPlace(node)} (${count})`],
    [text.bitString, `${bits.replace(/(.{8})(?=.)/g, "$1 ")}${count > shownBits ? " …" : ""}`],
    [text.value, value],
    [text.meaning, meaning],
    [
      text.raw,
      typeof raw === "number" && role === "value" && String(raw) !== value ? String(raw) : "",
    ],
  ];
  const rows = facts
    .filter(([, fact]) => fact !== "")
    .flatMap(([title, fact]) => [h("dt", {}, title), h("dd", {}, fact)]);
  const list = h("dl", { class: "facts" }, ...rows);
  const parts: HTMLElement[] = [list];
  if (hint !== undefined) parts.push(h("p", { class: "hint" }, hint));
  if (editing !== undefined) parts.push(editor(editing, text));
  if (changes.length > 0) parts.push(componentButtons(changes, text));
  return parts;
}

function componentButtons(changes: readonly ComponentChange[], text: Words): HTMLElement {
  const problem = h("p", { class: "problem", role: "alert" });
  const buttons = changes.map(({ label, title, apply }) => {
    const made = button(label, () => {
      problem.textContent = apply() ?? "";
    });
    made.setAttribute("aria-label", title);
    return made;
  });
  return h(
    "div",
    { class: "components", role: "group", "aria-labelledby": "components-title" },
    h("p", { class: "caption", id: "components-title" }, text.optionalParts),
    h("div", { class: "together" }, ...buttons),
    problem,
  );
}

/** The octets change with every key, and are taken over in the end. */
function editor(
  { current, items, caution, edit, preview, apply }: Editing,
  text: Words,
): HTMLElement {
  const input = h("input", {
    id: "edit",
    autocomplete: "off",
    spellcheck: "false",
    list: items.length > 0 && "edit-items",
    "aria-describedby": "edit-problem",
    value: current,
  });
  const problem = h("p", { class: "problem", role: "alert", id: "edit-problem" });
  const form = h(
    "form",
    { class: "edit" },
    h("label", { for: "edit" }, text.edit),
    h("div", { class: "together" }, input, h("button", { type: "submit" }, text.apply)),
    h("datalist", { id: "edit-items" }, ...items.map((item) => h("option", { value: item }))),
    caution && h("p", { class: "warning" }, caution),
    problem,
  );
  const tried = (): Uint8Array | undefined => {
    const edited = edit(input.value);
    problem.textContent = edited.ok ? "" : edited.problem;
    input.setAttribute("aria-invalid", String(!edited.ok));
    return edited.ok ? edited.octets : undefined;
  };
  input.addEventListener("input", () => preview(tried()));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const octets = tried();
    if (octets !== undefined) apply(octets);
  });
  return form;
}
