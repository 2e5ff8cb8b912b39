import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { arbitraryOf } from "../../../src/schema/arbitrary.js";
import type { Codec } from "../../../src/uper/codec.js";
import { octetsOfHex, vectors } from "../../fixtures.js";
import { coerRecords, typeOf } from "../../oer/stack.js";

let uper: Map<string, Uint8Array[]> | undefined;
let coer: Map<string, Uint8Array[]> | undefined;

/** The octets of all vectors of a type, valid or not, of every edition. */
export function vectorsOfType(type: string): readonly Uint8Array[] {
  uper ??= byType(
    readdirSync("fixtures/vectors")
      .sort()
      .flatMap((file) => vectors(file.replace(".jsonl", "")))
      .map((vector) => [vector.type, vector.uper]),
  );
  return uper.get(type) ?? [];
}

/** The same for the security envelope. */
export function coerOfType(type: string): readonly Uint8Array[] {
  coer ??= byType(coerRecords().map((record) => [typeOf(record), record.bytes]));
  return coer.get(type) ?? [];
}

/** Values of a type drawn from its schema. */
export function drawn(codec: Codec<unknown>, count: number, seed = 1): unknown[] {
  return fc.sample(arbitraryOf(codec, { maxElements: 8 }), { seed, numRuns: count });
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
