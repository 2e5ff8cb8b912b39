import { likelyCause } from "../stack/cause.js";
import type { TracedLayer } from "../stack/trace-layers.js";
import { wrap } from "./columns.js";
import { causeAndRemedy } from "./inspect-cause.js";
import { renderDifference } from "./inspect-diff.js";
import { renderEditions } from "./inspect-editions.js";
import { layerRows } from "./inspect-layers.js";
import { rowsAt } from "./inspect-path.js";
import type { Inspected } from "./inspect-reading.js";
import type { Row } from "./inspect-rows.js";
import { type OctetColumn, renderRows } from "./inspect-table.js";
import type { Style } from "./style.js";

/** How frames are shown. */
export interface View {
  readonly column: OctetColumn;
  /** Only this part of a frame. */
  readonly path: string | undefined;
  /** What each edition makes of a message, in place of the message. */
  readonly underAllEditions: boolean;
  readonly style: Style;
}

export interface InspectedFrame {
  /** Counts the frames of all inputs from 0. */
  readonly n: number;
  readonly source: string | undefined;
  readonly time: string | undefined;
  readonly octets: Uint8Array;
  readonly inspected: Inspected;
}

/** Characters of a sentence on a line. */
const sentenceWidth = 100;

/** A frame with all its bits. */
export function renderFrame(frame: InspectedFrame, view: View): string {
  const { style } = view;
  const { octets, inspected } = frame;
  const head = `${titleOf(frame, style)}\n${notesOf(frame, style)}`;
  if (view.underAllEditions) return head + editionsOf(frame, style);
  const rows = rowsOf(inspected, view);
  const isEmpty = rows.length === 0;
  const table = isEmpty
    ? `  nothing at ${view.path}\n`
    : renderRows(rows, octets, view.column, style);
  return head + table + causeOf(frame, style);
}

/** Where two frames differ. */
export function renderTwo(a: InspectedFrame, b: InspectedFrame, view: View): string {
  const { style } = view;
  const titles = [a, b].map((frame, i) => {
    const name = style.strong(i === 0 ? "A" : "B");
    return `${name}  ${titleOf(frame, style)}\n${notesOf(frame, style)}${causeOf(frame, style)}`;
  });
  const sideOf = ({ octets, inspected }: InspectedFrame) => ({
    octets,
    rows: rowsOf(inspected, view),
  });
  return `${titles.join("")}\n${renderDifference(sideOf(a), sideOf(b), style)}`;
}

function rowsOf({ traced }: Inspected, { path }: View): readonly Row[] {
  const rows = layerRows(traced);
  return path === undefined ? rows : rowsAt(rows, traced.layers, path);
}

function editionsOf({ octets, inspected: { message } }: InspectedFrame, style: Style): string {
  if (message === undefined) return "  no message, of which editions could make something\n";
  return renderEditions(octets.subarray(message.startOctet, message.endOctet), message, style);
}

function titleOf({ n, source, time, octets, inspected }: InspectedFrame, style: Style): string {
  const codec = inspected.traced.layers.at(-1)?.codec;
  const what = codec === undefined ? "" : `  ${codec.edition}  ${codec.name}`;
  const size = octets.length === 1 ? "1 octet" : `${octets.length} octets`;
  const from = [time, source].map((word) => (word ? `  ${style.faint(word)}` : "")).join("");
  return `${style.strong(`#${n}${what}`)}  ${size}${from}`;
}

function notesOf({ inspected: { warnings, traced } }: InspectedFrame, style: Style): string {
  const notes = warnings.map((word) => `  ${style.warning(`warning: ${word}`)}\n`).join("");
  const [outermost] = traced.layers;
  if (outermost === undefined || outermost.layer === "message") return notes;
  return `${notes}  ${traced.layers.map(layerText).join(", ")}\n`;
}

function layerText({ layer, startOctet, endOctet }: TracedLayer): string {
  if (startOctet === endOctet) return `${layer} of no octets`;
  return `${layer} in octets ${startOctet} to ${endOctet - 1}`;
}

function causeOf({ octets, inspected }: InspectedFrame, style: Style): string {
  const cause = likelyCause(inspected.traced, octets);
  if (cause === undefined) return "";
  const [first = "", ...others] = wrap(causeAndRemedy(cause), sentenceWidth);
  const lines = [`  likely cause: ${first}`, ...others.map((line) => `                ${line}`)];
  return lines.map((line) => `${style.warning(line)}\n`).join("");
}
