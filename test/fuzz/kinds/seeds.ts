import { readdirSync, readFileSync } from "node:fs";
import { draw } from "../../../src/schema/generate/draw.js";
import { valuesOf } from "../../../src/schema/generate/encodings.js";
import { seededWords } from "../../../src/schema/generate/random.js";
import type { Codec } from "../../../src/uper/codec.js";
import { octetsOfHex, vectors } from "../../fixtures.js";
import { coerRecords, typeOf } from "../../oer/stack.js";
import { type ProbeRecord, recordsOf } from "../../probe/probes.js";

/** Fragments of 16K units and more are tested elsewhere; changing them takes time and finds little. */
const longestSeed = 8192;

/** But what is read and written in fragments of open types has a way of its own. */
const longestOfOpenTypes = 40_000;
const openTypeProbes: readonly string[] = ["AdditionGroups", "InformationObjects", "OpenType"];

let uper: Map<string, Uint8Array[]> | undefined;
let coer: Map<string, Uint8Array[]> | undefined;

/** The values of a type of a probe, with their octets in hex. */
export function probesOfType(probe: string, type: string): readonly ProbeRecord[] {
  const longest = openTypeProbes.includes(probe) ? longestOfOpenTypes : longestSeed;
  return recordsOf(probe).filter((record) => {
    return record.type === type && record.uper.length <= longest;
  });
}

/** The octets of all vectors of a type, valid or not, of every edition. */
export function vectorsOfType(name: string): readonly Uint8Array[] {
  uper ??= byType(
    readdirSync("fixtures/vectors")
      .sort()
      .flatMap((file) => vectors(file.replace(".jsonl", "")))
      .map((vector) => [vector.type, vector.uper]),
  );
  return uper.get(name) ?? [];
}

/** The same for the security envelope. */
export function coerOfType(type: string): readonly Uint8Array[] {
  coer ??= byType(coerRecords().map((record) => [typeOf(record), record.bytes]));
  return coer.get(type) ?? [];
}

/**
 * Values drawn of a type: some, and those that have a component, or an alternative of a CHOICE or open type, that none
 * before them has.
 */
export function drawnOfAllKinds(codec: Codec<unknown>, count: number): unknown[] {
  const known = new Set<unknown>();
  return drawn(codec, 200).filter((value, at) => {
    const before = known.size;
    for (const part of partsOf(value)) known.add(part);
    return at < count || known.size > before;
  });
}

/** Its kind, its components, and their kinds. */
function partsOf(value: unknown): unknown[] {
  const kind = kindOf(value);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [kind];
  const members: [string, unknown][] = Object.entries(value);
  const present = members.filter(([, member]) => member !== undefined);
  return [kind, ...present.flatMap(([name, member]) => [name, `${name} ${kindOf(member)}`])];
}

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
}

/** Values of a type drawn from its schema. */
export function drawn(codec: Codec<unknown>, count: number, seed = 1): unknown[] {
  const plan = valuesOf(codec, { maxElements: 8 });
  const words = seededWords(seed);
  return Array.from({ length: count }, () => draw(plan, words));
}

/** Lines of a file without comments. */
export function linesOf(file: string): string[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

function byType(pairs: readonly (readonly [type: string, hex: string])[]) {
  const all = new Map<string, Uint8Array[]>();
  for (const [type, hex] of pairs) all.set(type, [...(all.get(type) ?? []), octetsOfHex(hex)]);
  return all;
}
