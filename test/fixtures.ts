import { readFileSync } from "node:fs";

/** A record of `fixtures/vectors`; `fixtures/README.md` explains the members. */
export interface Vector {
  id: string;
  edition: string;
  also_editions?: string[];
  type: string;
  uper: string;
  value: unknown;
  canonical?: string;
  unknown?: { path: string; kind: string }[];
  opaque?: boolean;
  lenient?: boolean;
  error?: string;
  note?: string;
}

/** The records of one file, in order. */
export function vectors(name: string): Vector[] {
  return readFileSync(`fixtures/vectors/${name}.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Vector);
}

export function octetsOfHex(hex: string): Uint8Array {
  return Uint8Array.from(Buffer.from(hex, "hex"));
}

export function hexOf(octets: Uint8Array): string {
  return Buffer.from(octets).toString("hex");
}
