import { type Edition, editions, identify, lookup } from "../editions/index.js";
import { schemaOf } from "../schema/registry.js";
import { trace } from "../schema/trace.js";
import { movedTrace } from "../stack/trace-layers.js";
import { type Cell, firstPart, lastPart, lineWidth, renderColumns } from "./columns.js";
import { rowName } from "./inspect-diff.js";
import type { Message } from "./inspect-reading.js";
import { type Row, traceRows } from "./inspect-rows.js";
import { placeText } from "./inspect-table.js";
import type { Style } from "./style.js";

/** Editions that read the octets alike, bit by bit. */
interface Reading {
  readonly editions: readonly Edition[];
  readonly rows: readonly Row[];
}

/** Rows shown before and from where two readings part. */
const rowsBefore = 2;
const rowsFrom = 6;

/** What each edition makes of the octets of a message, and where each parts from the one named first. */
export function renderEditions(
  octets: Uint8Array,
  { startOctet, codec: { name: type, edition: reference } }: Message,
  style: Style,
): string {
  const { candidates } = identify(octets, { type });
  const readings = readingsOf(octets, type, reference, startOctet * 8);
  const [first, ...others] = readings;
  const alike: readonly Edition[] = first?.editions ?? [];
  const verdicts = candidates.map(({ edition, fits, reason }): Cell[] => [
    { text: alike.includes(edition) ? "=" : fits ? "~" : "" },
    { text: edition },
    { text: firstPart(reason, lineWidth - 22), style: fits ? plainly : style.faint },
  ]);
  const partings = first === undefined ? [] : others.map((other) => parting(first, other, style));
  const note =
    startOctet === 0
      ? []
      : [
          `  ${style.faint(`reasons count bits from the first of the message, bit ${startOctet * 8}`)}\n`,
        ];
  return [renderColumns(verdicts, "  "), ...note, ...partings].join("\n");
}

const plainly = (text: string): string => text;

/** The reference first, the others in the order of the editions. */
function readingsOf(
  octets: Uint8Array,
  type: string,
  reference: string,
  startBit: number,
): Reading[] {
  const readings = new Map<string, { editions: Edition[]; rows: readonly Row[] }>();
  const isFirst = (edition: Edition): boolean => edition === reference;
  for (const edition of editions.toSorted((a, b) => Number(isFirst(b)) - Number(isFirst(a)))) {
    const codec = lookup(edition, type);
    if (codec === undefined) continue;
    const all = traceRows(schemaOf(codec).schema, type, movedTrace(trace(codec, octets), startBit));
    const rows = all.filter(({ role }) => role !== "part");
    const key = rows.map(keyOf).join("\n");
    const same = readings.get(key);
    if (same === undefined) readings.set(key, { editions: [edition], rows });
    else same.editions.push(edition);
  }
  return [...readings.values()];
}

function keyOf(row: Row): string {
  return `${placeText(row)} ${rowName(row)} ${row.text}`;
}

function parting(first: Reading, other: Reading, style: Style): string {
  const at = first.rows.findIndex((row, i) => {
    const opposite = other.rows[i];
    return opposite === undefined || keyOf(row) !== keyOf(opposite);
  });
  const from = at < 0 ? first.rows.length : at;
  const bit = (first.rows[from] ?? other.rows[from])?.startBit ?? 0;
  const [name, otherName] = [first, other].map((reading) => reading.editions.join(", "));
  const verb = other.editions.length === 1 ? "parts" : "part";
  const title = `${style.strong(`${otherName} ${verb} from ${name} at bit ${bit}`)} (bit ${bit % 8} of octet ${bit >>> 3})`;

  const head = [first, other].flatMap(({ editions: [edition = "", ...others] }): Cell[] => [
    { text: "bits", style: style.faint },
    {
      text: others.length === 0 ? edition : `${edition} and ${others.length} more`,
      style: style.faint,
    },
    { text: "value", style: style.faint },
  ]);
  const lines: Cell[][] = [head];
  for (let i = Math.max(0, from - rowsBefore); i < from + rowsFrom; i++) {
    const sides = [first.rows[i], other.rows[i]];
    if (sides.some((row) => row !== undefined)) {
      lines.push(sides.flatMap((row) => sideCells(row, i >= from, style)));
    }
  }
  return `  ${title}\n${renderColumns(lines, "    ")}`;
}

function sideCells(row: Row | undefined, isApart: boolean, style: Style): Cell[] {
  if (row === undefined) return [{ text: "" }, { text: "" }, { text: "" }];
  const mark = row.role === "fault" ? style.error : isApart ? style.strong : style.faint;
  return [
    { text: placeText(row), style: mark },
    { text: lastPart(rowName(row), nameWidth), style: mark },
    { text: firstPart(row.text, textWidth), style: mark },
  ];
}

const nameWidth = 26;
const textWidth = 18;
