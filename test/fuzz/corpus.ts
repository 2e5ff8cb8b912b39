import { readdirSync } from "node:fs";
import { isEdition, lookup } from "../../src/editions/index.js";
import type { Codec } from "../../src/uper/codec.js";
import { octetsOfHex, vectors } from "../fixtures.js";

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
