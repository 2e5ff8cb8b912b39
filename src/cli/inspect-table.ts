import { formatHex } from "../capture/hex.js";
import { type Cell, lineWidth, renderColumns, wrap } from "./columns.js";
import type { Row } from "./inspect-rows.js";
import type { Style } from "./style.js";

const leastTextWidth = 24;

/** Octets on a line of hex, and on one of single bits. */
const hexOctets = 6;
const rulerOctets = 4;

/** What stands beside the tree: the octets that a row has bits in, in hex or bit by bit. */
export type OctetColumn = "hex" | "bits";

const octetHeads: Readonly<Record<OctetColumn, string>> = {
  hex: "octets",
  bits: "octet  01234567 01234567 01234567 01234567",
};

/** Rows as a table: where, octets, names, values. */
export function renderRows(
  rows: readonly Row[],
  octets: Uint8Array,
  column: OctetColumn,
  style: Style,
): string {
  const heads = ["", "bits", octetHeads[column], "field", "value"];
  const fixed = rows.map((row) => fixedCells(row, octets, column, style));
  const textWidth = Math.max(leastTextWidth, lineWidth - widthBefore(heads, fixed));
  const lines = rows.flatMap((row, i) => {
    const { place, octetLines, name } = fixed[i] ?? noCells;
    const texts = textLines(row, textWidth);
    const height = Math.max(1, octetLines.length, texts.length);
    return Array.from({ length: height }, (_, at): Cell[] => [
      { text: at === 0 && row.role === "fault" ? ">" : "", style: style.error },
      { text: at === 0 ? place : "" },
      { text: octetLines[at] ?? "", style: style.faint },
      at === 0 ? name : { text: "" },
      { text: texts[at] ?? "", style: (text) => styledText(row, text, style) },
    ]);
  });
  const head = heads.map((text): Cell => ({ text, style: style.faint }));
  return renderColumns([head, ...lines], "");
}

/** What does not depend on the room that is left. */
interface FixedCells {
  readonly place: string;
  readonly octetLines: readonly string[];
  readonly name: Cell;
}

const noCells: FixedCells = { place: "", octetLines: [], name: { text: "" } };

function fixedCells(row: Row, octets: Uint8Array, column: OctetColumn, style: Style): FixedCells {
  const name = "  ".repeat(row.depth) + row.label;
  const type = row.typeName === "" ? "" : ` ${row.typeName}`;
  return {
    place: placeText(row),
    octetLines: octetLinesOf(row, octets, column),
    name: {
      text: name + type,
      style: () => styledName(row, name, style) + (type === "" ? "" : style.faint(type)),
    },
  };
}

function widthBefore(heads: readonly string[], cells: readonly FixedCells[]): number {
  const [, place = "", octets = "", name = ""] = heads;
  const widest = (head: string, texts: readonly string[]): number =>
    texts.reduce((width, { length }) => Math.max(width, length), head.length);
  return (
    1 +
    2 +
    widest(
      place,
      cells.map((cell) => cell.place),
    ) +
    2 +
    widest(
      octets,
      cells.flatMap((cell) => cell.octetLines),
    ) +
    2 +
    widest(
      name,
      cells.map((cell) => cell.name.text),
    ) +
    2
  );
}

/** `4-10`, the first and the last bit. */
export function placeText({ startBit, endBit, role }: Row): string {
  if (endBit === startBit) return role === "fault" ? `${startBit}` : "-";
  return endBit === startBit + 1 ? `${startBit}` : `${startBit}-${endBit - 1}`;
}

function octetLinesOf(
  { startBit, endBit, role }: Row,
  octets: Uint8Array,
  column: OctetColumn,
): string[] {
  if (endBit === startBit || role === "part") return [];
  const end = Math.ceil(endBit / 8);
  const perLine = column === "hex" ? hexOctets : rulerOctets;
  const lines: string[] = [];
  for (let at = startBit >>> 3; at < end; at += perLine) {
    // of what nobody has read the beginning will do
    if (role === "fault" && lines.length === 1) return [...lines, `and ${end - at} more`];
    const shown = octets.subarray(at, Math.min(end, at + perLine));
    lines.push(
      column === "hex"
        ? formatHex(shown, " ")
        : `${String(at).padStart(5)}  ${rulerText(shown, at, startBit, endBit)}`,
    );
  }
  return lines;
}

/** The bits from one to another, with points for those of other rows. */
function rulerText(octets: Uint8Array, at: number, startBit: number, endBit: number): string {
  const groups = Array.from(octets, (octet, i) => {
    const bits = Array.from({ length: 8 }, (_, bit) => {
      const position = (at + i) * 8 + bit;
      if (position < startBit || position >= endBit) return ".";
      return (octet >>> (7 - bit)) & 1;
    });
    return bits.join("");
  });
  return groups.join(" ");
}

/** The bits as a number stand together, on a line of their own where there is no room. */
function textLines({ text, raw }: Row, width: number): string[] {
  const lines = wrap(text, width);
  if (raw === undefined) return lines;
  const number = `(raw ${raw})`;
  const last = `${lines.at(-1)}  ${number}`;
  return last.length <= width ? [...lines.slice(0, -1), last] : [...lines, number];
}

function styledName({ role }: Row, name: string, style: Style): string {
  if (role === "fault") return style.error(name);
  return role === "detail" ? style.faint(name) : name;
}

function styledText({ role }: Row, text: string, style: Style): string {
  if (role === "fault") return style.error(text);
  if (text.startsWith("$unknown")) return style.warning(text);
  return role === "detail" ? style.faint(text) : text;
}
