import { readFileSync } from "node:fs";
import { octetsOfHex } from "../../fixtures.js";

/** What `fixtures/stack.jsonl` says of a signature. */
export interface ExpectedVerification {
  result: string;
  reason?: string;
  issuer?: string;
  now?: number;
  known?: string[];
  roots?: string[];
  id?: string;
  za?: string;
  e?: string;
  r?: string;
  s?: string;
  tbs?: [offset: number, length: number];
  x?: string;
  y?: string;
}

interface KeyPair {
  private: string;
  x: string;
  y: string;
}

/** A record of `fixtures/stack.jsonl`, as far as signatures go. */
export interface StackRecord {
  id: string;
  layer: string;
  bytes?: string;
  hash?: string;
  hashedId8?: string;
  key?: KeyPair | string;
  contentKey?: string;
  plain?: string;
  inner?: string;
  dsm?: { aid: number; dataOffset: number; length: number };
  verify?: ExpectedVerification;
}

export const records: readonly StackRecord[] = readFileSync("fixtures/stack.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as StackRecord);

export function record(id: string): StackRecord {
  const found = records.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return found;
}

export function octetsOf(id: string): Uint8Array {
  return octetsOfHex(record(id).bytes ?? "");
}

/** The key of a record, its own or that of the record it names. */
function keyOf(id: string): KeyPair {
  const { key } = record(id);
  if (typeof key === "string") return keyOf(key);
  if (key === undefined) throw new Error(`record ${id} has no key`);
  return key;
}

export function privateKeyOf(id: string): Uint8Array {
  return octetsOfHex(keyOf(id).private);
}
