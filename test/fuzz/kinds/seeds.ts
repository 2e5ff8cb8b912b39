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

/** Values drawn of a type, with one of each alternative of a CHOICE at least if there are not too many. */
export function drawnOfAllKinds(codec: Codec<unknown>, count: number): unknown[] {
  const values = drawn(codec, 200);
  const kinds = new Set<unknown>();
  const ofNewKind = values.filter((value) => {
    if (typeof value !== "object" || value === null || !("kind" in value)) return false;
    const isNew = !kinds.has(value.kind);
    kinds.add(value.kind);
    return isNew;
  });
  return [...values.slice(0, count), ...ofNewKind];
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
