import { readFileSync } from "node:fs";
import type { Site } from "./instrument.js";

/** Where it matters what the air can reach. */
const rooms = ["src/uper/", "src/oer/", "src/generated/", "src/stack/", "src/capture/"];

/** Places that no input reaches, for one reason. */
export interface Unreached {
  readonly reason: string;
  /** By file: `<function>: <beginning of the text>` of each place. */
  readonly places: Readonly<Record<string, readonly string[]>>;
}

const unreachedFile = "test/fuzz/unreached.json";

export function knownUnreached(): Unreached[] {
  return JSON.parse(readFileSync(unreachedFile, "utf8"));
}

/** How the list names a place: so that it is still found when lines have moved. */
const nameOf = ({ within, text }: Site): string => `${within}: ${text}`;

/** Entries of the list, each with the sites that it means. */
export function meantBy(
  known: readonly Unreached[],
  sites: readonly Site[],
): { readonly entry: string; readonly sites: readonly number[] }[] {
  const byFile = new Map<string, number[]>();
  for (const [at, { file }] of sites.entries()) byFile.set(file, [...(byFile.get(file) ?? []), at]);
  return known.flatMap(({ places }) =>
    Object.entries(places).flatMap(([file, beginnings]) =>
      beginnings.map((beginning) => ({
        entry: `${file} ${beginning}`,
        sites: (byFile.get(file) ?? []).filter((at) => {
          const site = sites[at];
          return site !== undefined && nameOf(site).startsWith(beginning);
        }),
      })),
    ),
  );
}

/**
 * The share of the rooms that was reached, the places that were not and are not in the list, and entries of the list
 * all of whose places were reached, or that mean none.
 */
export function coverageReport(
  sites: readonly Site[],
  isReached: (site: number) => boolean,
  known: readonly Unreached[],
): { text: string; isTrue: boolean } {
  const lines = rooms.map((room) => {
    const all = [...sites.entries()].filter(([, { file }]) => file.startsWith(room));
    const reached = all.filter(([site]) => isReached(site)).length;
    const share = ((100 * reached) / Math.max(1, all.length)).toFixed(1);
    return `${room.padEnd(15)} ${reached} of ${all.length} branches (${share} %)`;
  });
  const meant = meantBy(known, sites);
  const accepted = new Set(meant.flatMap((entry) => entry.sites));
  const faults: string[] = [];
  for (const [at, site] of sites.entries()) {
    if (isReached(at) || accepted.has(at)) continue;
    if (!rooms.some((room) => site.file.startsWith(room))) continue;
    faults.push(`not reached: ${site.file}:${site.line}:${site.column} ${nameOf(site)}`);
  }
  for (const entry of meant) {
    if (entry.sites.every(isReached)) faults.push(`reached, or gone: ${entry.entry}`);
  }
  return { text: [...lines, ...faults].join("\n"), isTrue: faults.length === 0 };
}
