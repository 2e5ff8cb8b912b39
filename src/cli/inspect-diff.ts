import { firstDifferentBit, mergedNames } from "../schema/difference.js";
import { type Cell, firstPart, lastPart, lineWidth, renderColumns } from "./columns.js";
import { pathText, type Row } from "./inspect-rows.js";
import { placeText } from "./inspect-table.js";
import type { Style } from "./style.js";

/** One of two frames. */
export interface Side {
  readonly octets: Uint8Array;
  readonly rows: readonly Row[];
}

/** Longest path that is shown whole. */
const pathWidth = 52;

/** Where two frames differ: at which bit first, and in which fields. */
export function renderDifference(a: Side, b: Side, style: Style): string {
  const bit = firstDifferentBit(a.octets, b.octets);
  if (bit === undefined) return "  The octets are the same.\n";
  const before = fieldsOf(a.rows);
  const after = fieldsOf(b.rows);
  const paths = mergedNames([...before.keys()], [...after.keys()]);
  const different = paths.filter((path) => before.get(path)?.text !== after.get(path)?.text);
  const owner = ownersOf(bit, a, b);
  const where = `  The octets part at bit ${bit} (bit ${bit % 8} of octet ${bit >>> 3}): ${owner}.\n`;
  const same = paths.length - different.length;
  const counts =
    different.length === 0
      ? `  The values of all ${paths.length} fields are the same.\n`
      : `  ${different.length} of ${paths.length} fields differ, ${same} are the same.\n`;
  if (different.length === 0) return where + counts;
  const lines = different.map((path) => lineOf(path, before.get(path), after.get(path), style));
  return `${where}${counts}\n${table(lines, style)}`;
}

/** What a bit belongs to: with other layers, or under another edition, it may be something else in each frame. */
function ownersOf(bit: number, a: Side, b: Side): string {
  const [inA, inB] = [ownerOf(bit, a), ownerOf(bit, b)];
  if (inA !== undefined && inB !== undefined && inA !== inB) return `${inA} in A, ${inB} in B`;
  return inA ?? inB ?? "outside the part that is shown";
}

function ownerOf(bit: number, { rows }: Side): string | undefined {
  const row = rows.find(
    ({ role, startBit, endBit }) => role !== "part" && startBit <= bit && bit < endBit,
  );
  return row && rowName(row).replace(/^· /, "the ");
}

/** `bsmFrame.pos · presence` */
export function rowName({ role, kind, path, label }: Row): string {
  const name = pathText(path);
  if (role === "fault") return name === "" ? label : name;
  return role === "field" ? name || label : `${name} · ${kind}`.trimStart();
}

function fieldsOf(rows: readonly Row[]): Map<string, Row> {
  const fields = rows.filter(({ role }) => role === "field" || role === "fault");
  return new Map(fields.map((row) => [rowName(row), row]));
}

type Line = readonly [Cell, Cell, Cell, Cell, Cell];

function lineOf(path: string, a: Row | undefined, b: Row | undefined, style: Style): Line {
  return [
    { text: a === undefined ? "" : placeText(a), style: style.faint },
    { text: b === undefined ? "" : placeText(b), style: style.faint },
    { text: lastPart(path, pathWidth) },
    valueCell(a, style),
    valueCell(b, style),
  ];
}

function valueCell(row: Row | undefined, style: Style): Cell {
  if (row === undefined) return { text: "-", style: style.faint };
  return row.role === "fault" ? { text: row.text, style: style.error } : { text: row.text };
}

/** Values share the room that paths leave; an empty heading keeps a column as wide as it must be. */
function table(lines: readonly Line[], style: Style): string {
  const width = (column: 0 | 1 | 2): number =>
    Math.max(6, ...lines.map((line) => line[column].text.length));
  const left = lineWidth - 2 - (width(0) + width(1) + width(2) + 8);
  const shortened = lines.map(
    ([placeA, placeB, path, a, b]): Line => [
      placeA,
      placeB,
      path,
      { ...a, text: firstPart(a.text, Math.floor(left / 2)) },
      { ...b, text: firstPart(b.text, Math.floor(left / 2)) },
    ],
  );
  const head = ["bits A", "bits B", "field", "A", "B"];
  return renderColumns(
    [head.map((text): Cell => ({ text, style: style.faint })), ...shortened],
    "  ",
  );
}
