import { messageFrame } from "../stack/message.js";
import { aidText } from "./layer-report.js";
import type { Outcome, Result } from "./report.js";

/** Frames counted by what they are. */
export interface Tally {
  /** All frames, also those that `--where` leaves out. */
  read: number;
  /** Frames that are told about; all others are counts of these. */
  matching: number;
  failed: number;
  readonly types: Map<string, number>;
  readonly editions: Map<string, number>;
  readonly aids: Map<string, number>;
  readonly errors: Map<string, number>;
  readonly signatures: Map<string, number>;
}

export function newTally(): Tally {
  return {
    read: 0,
    matching: 0,
    failed: 0,
    types: new Map(),
    editions: new Map(),
    aids: new Map(),
    errors: new Map(),
    signatures: new Map(),
  };
}

/** Counts a frame that is told about. */
export function count(tally: Tally, { outcome, security }: Result): void {
  tally.matching++;
  for (const layer of outcome.layers) {
    if (layer.layer === "dsm") add(tally.aids, aidText(layer.header.aid));
  }
  if (security !== undefined) add(tally.signatures, security.reason ?? security.result);
  if (outcome.ok) {
    add(tally.types, typeText(outcome));
    add(tally.editions, outcome.codec.edition);
    return;
  }
  tally.failed++;
  add(tally.errors, outcome.error.code);
}

/** Different words that are counted apart, so that no input takes more memory. */
const mostWords = 1000;

function add(counts: Map<string, number>, word: string): void {
  const counted = counts.has(word) || counts.size < mostWords ? word : "others";
  counts.set(counted, (counts.get(counted) ?? 0) + 1);
}

/** Of frames, the message in them. */
function typeText({ codec, value }: Extract<Outcome, { ok: true }>): string {
  if (codec.name !== messageFrame) return codec.name;
  const isChoice = typeof value === "object" && value !== null && "kind" in value;
  return isChoice ? String(value.kind) : codec.name;
}

/** Words of one kind that are shown, the most frequent first. */
const mostShown = 10;

/** What was counted, for people. */
export function summaryText(tally: Tally): string {
  const { read, matching, failed } = tally;
  const frames = matching === read ? framesText(read) : `${matching} of ${framesText(read)}`;
  const lines: readonly (readonly [string, ReadonlyMap<string, number>])[] = [
    ["types", tally.types],
    ["editions", tally.editions],
    ["AIDs", tally.aids],
    ["signatures", tally.signatures],
    ["errors", tally.errors],
  ];
  const shown = lines
    .filter(([, counts]) => counts.size > 0)
    .map(([name, counts]) => `  ${name.padEnd(10)}  ${countsText(counts)}\n`);
  return `${frames}, ${failed} failed\n${shown.join("")}`;
}

/** `1 frame` */
export function framesText(frames: number): string {
  return frames === 1 ? "1 frame" : `${frames} frames`;
}

function countsText(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const rest = sorted.slice(mostShown).reduce((sum, [, frames]) => sum + frames, 0);
  const shown = sorted.slice(0, mostShown).map(([word, frames]) => `${word}: ${frames}`);
  return [...shown, ...(rest > 0 ? [`all others: ${rest}`] : [])].join(", ");
}
