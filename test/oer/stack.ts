import { readFileSync } from "node:fs";
import { lookupSecurity } from "../../src/stack/security.js";
import type { Codec } from "../../src/uper/codec.js";

/** A record of `fixtures/stack.jsonl` about octets in COER; `fixtures/README.md` explains the members. */
export interface CoerRecord {
  readonly id: string;
  readonly layer: string;
  readonly type?: string;
  readonly bytes: string;
  readonly value?: unknown;
  readonly canonical?: string;
  readonly lenient?: boolean;
  readonly unknown?: readonly UnknownPart[];
  readonly error?: string;
  readonly at?: number;
  readonly partial?: unknown;
}

/** What a decoder meets that no edition has yet. */
export interface UnknownPart {
  readonly path: string;
  readonly kind: "addition" | "alternative" | "enumerated";
  readonly octets?: string;
  readonly tag?: number;
  readonly number?: number;
}

const typeOfLayer = new Map([
  ["spdu", "V2XSecData"],
  ["certificate", "Certificate"],
  ["rootCtl", "RootCtl"],
  ["tbs", "ToBeSignedData"],
]);

/** The records whose octets are of a type in COER. */
export function coerRecords(): CoerRecord[] {
  return readFileSync("fixtures/stack.jsonl", "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as CoerRecord)
    .filter(({ layer }) => layer === "coer" || typeOfLayer.has(layer));
}

export function typeOf({ layer, type }: CoerRecord): string {
  return type ?? typeOfLayer.get(layer) ?? layer;
}

export function codecOf(record: CoerRecord): Codec<unknown> {
  const codec = lookupSecurity(typeOf(record));
  if (codec === undefined) throw new Error(`${record.id}: there is no type ${typeOf(record)}`);
  return codec;
}
