import { formatHex } from "../capture/index.js";
import type { Edition } from "../editions/index.js";
import type { Entry } from "./export.js";
import type { ListedFrame } from "./input.js";
import { type Summary, summarize } from "./reading.js";

/** The frames of the page and what is known of them. */
export interface Store {
  readonly count: number;
  clear(): void;
  /** Returns the number of the first one. */
  add(frames: readonly ListedFrame[]): number;
  frameAt(n: number): ListedFrame | undefined;
  /** Other octets for a frame. */
  replace(n: number, octets: Uint8Array): void;
  /** Under which edition all are read; what was known of them is forgotten. */
  setEdition(edition: Edition | "auto"): void;
  /** The frame and what it is, found out if need be. */
  entryAt(n: number): Entry | undefined;
  /** The frames with all words of the filter. Those not read yet are looked at without what they are. */
  matching(filter: string): readonly number[];
  all(): readonly Entry[];
  /** Reads on for some milliseconds; false when all are read. */
  readOn(budgetMs: number): boolean;
}

const noSummary: Summary = { type: "", edition: "", problem: undefined, decoded: undefined };

export function frameStore(): Store {
  let edition: Edition | "auto" = "auto";
  let frames: ListedFrame[] = [];
  let summaries: (Summary | undefined)[] = [];
  let read = 0;

  const entryAt = (n: number): Entry | undefined => {
    const frame = frames[n];
    if (frame === undefined) return undefined;
    const summary = summaries[n] ?? (frame.ok ? summarize(frame.octets, edition) : noSummary);
    summaries[n] = summary;
    return { n, frame, summary };
  };
  const wordsOf = (n: number): string => {
    const frame = frames[n];
    const { type, edition: found, problem } = summaries[n] ?? noSummary;
    const content = frame?.ok ? formatHex(frame.octets) : frame?.text;
    return `${n} ${type} ${found} ${problem ?? ""} ${content ?? ""}`.toLowerCase();
  };

  return {
    get count() {
      return frames.length;
    },
    clear() {
      frames = [];
      summaries = [];
      read = 0;
    },
    add(more) {
      const first = frames.length;
      frames = [...frames, ...more];
      return first;
    },
    frameAt: (n) => frames[n],
    replace(n, octets) {
      const frame = frames[n];
      if (!frame?.ok) return;
      frames[n] = { ...frame, octets, isChanged: true };
      summaries[n] = undefined;
    },
    setEdition(key) {
      edition = key;
      summaries = [];
      read = 0;
    },
    entryAt,
    matching(filter) {
      const wanted = filter
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== "");
      const all = frames.map((_, n) => n);
      if (wanted.length === 0) return all;
      return all.filter((n) => {
        const text = wordsOf(n);
        return wanted.every((word) => text.includes(word));
      });
    },
    all: () => frames.flatMap((_, n) => entryAt(n) ?? []),
    readOn(budgetMs) {
      const end = performance.now() + budgetMs;
      while (read < frames.length && performance.now() < end) entryAt(read++);
      return read < frames.length;
    },
  };
}
