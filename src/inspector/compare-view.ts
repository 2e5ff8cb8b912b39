import { isEdition } from "../editions/index.js";
import { type Difference, type DifferentField, differenceOf, type Side } from "./diff.js";
import { h } from "./dom.js";
import type { ReadableFrame } from "./input.js";
import type { MessageOptions } from "./message-view.js";
import { type Reading, readFrame } from "./reading.js";
import { sentences } from "./sentences.js";
import { bitPlace, type TreeNode } from "./tree.js";
import { valueText } from "./value-text.js";
import { filled, type Words } from "./words.js";

/** A frame with its number in the list. */
export interface NumberedFrame {
  readonly n: number;
  readonly frame: ReadableFrame;
}

/** Where two frames part, and the values that differ, side by side. */
export function compareView(
  pair: readonly [NumberedFrame, NumberedFrame],
  options: MessageOptions,
): HTMLElement[] {
  const { text, language } = options;
  const [a, b] = sidesOf(pair, options.edition);
  const difference = differenceOf(a, b);
  const faults = [a, b].flatMap(({ reading: { error } }, side) => {
    if (error === undefined) return [];
    const name = filled(text.frameN, { n: pair[side]?.n ?? "" });
    return [h("p", { class: "problem" }, `${name}: ${sentences[language].fault(error)}`)];
  });
  const summary = summaryOf(difference, text).map((sentence) => h("p", {}, sentence));
  const heads = [a, b].map(({ reading }, side) =>
    h("th", { scope: "col", class: "head" }, headOf(pair[side]?.n ?? 0, reading, text)),
  );
  const parts = [h("div", { class: "summary", role: "status" }, ...summary, ...faults)];
  if (difference.fields.length === 0) return parts;
  const table = h(
    "table",
    { class: "differences" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col", class: "head" }, text.field), ...heads)),
    h(
      "tbody",
      {},
      ...difference.fields.map((field) => rowOf(field, [a.reading, b.reading], options)),
    ),
  );
  return [...parts, table];
}

type ReadSide = Side & { readonly reading: Reading };

/** A frame that no edition reads is compared with the other one under that one's edition. */
function sidesOf(
  [{ frame: a }, { frame: b }]: readonly [NumberedFrame, NumberedFrame],
  edition: MessageOptions["edition"],
): readonly [ReadSide, ReadSide] {
  const [left, right] = [sideOf(a.octets, edition), sideOf(b.octets, edition)];
  return [sideLike(right, left) ?? left, sideLike(left, right) ?? right];
}

function sideOf(octets: Uint8Array, edition: MessageOptions["edition"]): ReadSide {
  const reading = readFrame(octets, edition);
  return { octets, reading, traced: reading.traced };
}

function sideLike(good: ReadSide, broken: ReadSide): ReadSide | undefined {
  const edition = good.reading.message?.codec.edition;
  if (good.reading.error !== undefined || broken.reading.error === undefined) return undefined;
  if (edition === undefined || !isEdition(edition)) return undefined;
  return sideOf(broken.octets, edition);
}

function summaryOf({ parting, fieldCount, fields }: Difference, text: Words): string[] {
  if (parting === undefined) return [text.sameOctets];
  const { bit, owner } = parting;
  const place = filled(text.partAt, { bit, bitOfOctet: bit % 8, octet: bit >>> 3, owner });
  if (fields.length === 0) return [place, filled(text.sameValues, { count: fieldCount })];
  const counts = { different: fields.length, count: fieldCount };
  return [place, filled(text.differentValues, counts)];
}

/** `Frame 3 · csae53-2020` */
function headOf(n: number, { message }: Reading, text: Words): string {
  const name = filled(text.frameN, { n });
  return message === undefined ? name : `${name} · ${message.codec.edition}`;
}

function rowOf(
  { name, nodes }: DifferentField,
  readings: readonly [Reading, Reading],
  options: MessageOptions,
): HTMLElement {
  return h(
    "tr",
    {},
    // long paths break behind their dots
    h(
      "th",
      { scope: "row", class: "field" },
      ...name.split(/(?<=\.)/).flatMap((part) => [part, h("wbr")]),
    ),
    ...nodes.map((node, side) => cellOf(node, readings[side], options)),
  );
}

function cellOf(
  node: TreeNode | undefined,
  reading: Reading | undefined,
  { language, text, showsMeaning }: MessageOptions,
): HTMLElement {
  if (node === undefined) {
    // behind a fault nobody knows
    return h("td", { class: "absent" }, reading?.error === undefined ? text.absent : "–");
  }
  const { text: value, meaning } = valueText(node, language);
  return h(
    "td",
    { class: node.role === "fault" ? "broken" : undefined },
    h("span", { class: "text" }, node.role === "fault" ? text.unread : value),
    " ",
    meaning === "" || !showsMeaning ? undefined : h("span", { class: "meaning" }, meaning),
    " ",
    h("span", { class: "bits" }, bitPlace(node)),
  );
}
