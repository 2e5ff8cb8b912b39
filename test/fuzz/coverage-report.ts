import { readFileSync } from "node:fs";
import type { Site } from "./instrument.js";

/** Where it matters what the air can reach. */
const rooms = ["src/uper/", "src/oer/", "src/generated/", "src/stack/", "src/capture/"];

/** Places that no input needs to reach. */
export interface Accepted {
  /** The beginning of the names of the files. */
  readonly file: string;
  /** What stands in the source from the place on, or its beginning. */
  readonly text: string;
  readonly reason: string;
}

const acceptedFile = "test/fuzz/unreached.json";

export function acceptedPlaces(): Accepted[] {
  return JSON.parse(readFileSync(acceptedFile, "utf8"));
}

/** The share of the rooms that was reached, and the places that were not and are not accepted. */
export function coverageReport(
  sites: readonly Site[],
  isReached: (site: number) => boolean,
  accepted: readonly Accepted[],
): { text: string; isComplete: boolean } {
  const lines = rooms.map((room) => {
    const all = [...sites.entries()].filter(([, { file }]) => file.startsWith(room));
    const reached = all.filter(([site]) => isReached(site)).length;
    const share = ((100 * reached) / Math.max(1, all.length)).toFixed(1);
    return `${room.padEnd(15)} ${reached} of ${all.length} branches (${share} %)`;
  });
  const open = sites.filter((place, site) => {
    if (isReached(site) || !rooms.some((room) => place.file.startsWith(room))) return false;
    return !accepted.some(
      ({ file, text }) => place.file.startsWith(file) && place.text.startsWith(text),
    );
  });
  for (const { file, line, column, text } of open) {
    lines.push(`not reached: ${file}:${line}:${column} ${text}`);
  }
  return { text: lines.join("\n"), isComplete: open.length === 0 };
}
