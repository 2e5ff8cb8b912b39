import { schemaOf } from "../schema/registry.js";
import type { Layer } from "../stack/layer.js";
import { wrap } from "./columns.js";
import { failureTree } from "./failure-tree.js";
import { likelyCause } from "./inspect-cause.js";
import { renderDifference } from "./inspect-diff.js";
import { renderEditions } from "./inspect-editions.js";
import { rowsAt } from "./inspect-path.js";
import type { Inspected, Message } from "./inspect-reading.js";
import { type Row, traceRows } from "./inspect-rows.js";
import { type OctetColumn, renderRows } from "./inspect-table.js";
import type { Style } from "./style.js";

/** How frames are shown. */
export interface View {
  readonly column: OctetColumn;
  /** Only this part of a message. */
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
  const { message } = frame.inspected;
  const head = `${titleOf(frame, style)}\n${notesOf(frame, style)}`;
  if (message === undefined) return head + withoutMessage(frame, style);
  const { octets, codec } = message;
  if (view.underAllEditions) {
    return head + renderEditions(octets, codec.name, codec.edition, style);
  }
  const rows = rowsOf(message, view);
  const isEmpty = rows.length === 0;
  const table = isEmpty
    ? `  nothing at ${view.path}\n`
    : renderRows(rows, octets, view.column, style);
  return head + table + causeOf(message, style);
}

/** Where two frames differ. */
export function renderTwo(a: InspectedFrame, b: InspectedFrame, view: View): string {
  const { style } = view;
  const titles = [a, b].map((frame, i) => {
    const { message } = frame.inspected;
    const rest = message === undefined ? withoutMessage(frame, style) : causeOf(message, style);
    return `${style.strong(i === 0 ? "A" : "B")}  ${titleOf(frame, style)}\n${notesOf(frame, style)}${rest}`;
  });
  const [left, right] = [a, b].map(({ inspected }) => {
    const { message } = inspected;
    return message && { octets: message.octets, rows: rowsOf(message, view) };
  });
  const difference =
    left === undefined || right === undefined ? "" : `\n${renderDifference(left, right, style)}`;
  return titles.join("") + difference;
}

function rowsOf({ codec, trace }: Message, { path }: View): readonly Row[] {
  const rows = traceRows(schemaOf(codec).schema, codec.name, trace);
  return path === undefined ? rows : rowsAt(rows, codec, path);
}

function titleOf({ n, source, time, octets, inspected }: InspectedFrame, style: Style): string {
  const { message } = inspected;
  const what = message === undefined ? "" : `  ${message.codec.edition}  ${message.codec.name}`;
  const size = octets.length === 1 ? "1 octet" : `${octets.length} octets`;
  const from = [time, source].map((word) => (word ? `  ${style.faint(word)}` : "")).join("");
  return `${style.strong(`#${n}${what}`)}  ${size}${from}`;
}

function notesOf({ octets, inspected }: InspectedFrame, style: Style): string {
  const { warnings, layers, message } = inspected;
  const notes = warnings.map((word) => `  ${style.warning(`warning: ${word}`)}\n`).join("");
  const around = layers.filter(({ layer }) => layer !== "message").map(layerText);
  if (around.length === 0 || message === undefined) return notes;
  const inner = layers.find(({ layer }) => layer === "message");
  const place =
    inner === undefined
      ? `the message of ${message.octets.length}`
      : `the message in octets ${inner.startOctet} to ${inner.endOctet - 1}`;
  return `${notes}  ${around.join(", ")}: ${place} of ${octets.length}; bits count from its first\n`;
}

function layerText({ layer, startOctet, endOctet }: Layer): string {
  return `${layer} in octets ${startOctet} to ${endOctet - 1}`;
}

function withoutMessage({ octets, inspected }: InspectedFrame, style: Style): string {
  const { error, layers } = inspected;
  if (error !== undefined) {
    const hint = "cv2x decode shows the layers; --layer says what the frame is";
    return failureTree(error, octets, hint, style);
  }
  return `  no message that can be read in ${layers.map(({ layer }) => layer).join(", ")}: cv2x decode shows what there is\n`;
}

function causeOf(message: Message, style: Style): string {
  const { error } = message.trace;
  if (error === undefined) return "";
  const [first = "", ...others] = wrap(likelyCause(message, error), sentenceWidth);
  const lines = [`  likely cause: ${first}`, ...others.map((line) => `                ${line}`)];
  return lines.map((line) => `${style.warning(line)}\n`).join("");
}
