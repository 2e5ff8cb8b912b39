import { readdirSync } from "node:fs";
import fc from "fast-check";
import { isEdition, lookup } from "../../src/editions/index.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { lookupSecurity, securityEditions, securityTypeNames } from "../../src/stack/security.js";
import type { Codec } from "../../src/uper/codec.js";
import { octetsOfHex, vectors } from "../fixtures.js";
import { coerRecords, typeOf } from "../oer/stack.js";

/** Seeds of one type under one edition. */
export interface Target {
  name: string;
  codec: Codec<unknown>;
  corpus: Uint8Array[];
}

/** All vectors, valid and not, by the type that they are of; every edition gets the frames of all. */
export function targets(editions: readonly string[]): Target[] {
  const byType = new Map<string, Uint8Array[]>();
  for (const file of readdirSync("fixtures/vectors").sort()) {
    for (const { type, uper } of vectors(file.replace(".jsonl", ""))) {
      byType.set(type, [...(byType.get(type) ?? []), octetsOfHex(uper)]);
    }
  }
  return editions.filter(isEdition).flatMap((edition) =>
    [...byType].flatMap(([type, corpus]) => {
      const codec = lookup(edition, type);
      return codec === undefined ? [] : [{ name: `${edition}/${type}`, codec, corpus }];
    }),
  );
}

/** The same for the types of the security envelopes: the vectors, and values drawn from the schema tables. */
export function securityTargets(): Target[] {
  const records = coerRecords();
  return securityEditions.flatMap((edition) =>
    securityTypeNames(edition).flatMap((type): Target[] => {
      const codec = lookupSecurity(type, edition);
      if (codec === undefined) return [];
      const own = edition === "security-2021" ? records : [];
      const vectorsOfType = own
        .filter((record) => typeOf(record) === type)
        .map(({ bytes }) => octetsOfHex(bytes));
      const drawn = fc
        .sample(arbitrary(codec, { maxElements: 8 }), { seed: 1, numRuns: 8 })
        .map((value) => codec.encode(value));
      return [{ name: `${edition}/${type}`, codec, corpus: [...vectorsOfType, ...drawn] }];
    }),
  );
}
