import { readFileSync } from "node:fs";

/** A record of `fixtures/stack.jsonl`: a frame, a layer of one, or a key. */
export interface StackRecord {
  id: string;
  layer: string;
  bytes: string;
  edition?: string;
  type?: string;
  rules?: string;
  payload?: string;
  inner?: string;
  dsm?: {
    protocolType: number;
    version: number;
    extension: boolean;
    reserved: number;
    extensionOctets?: string;
    aid: number;
    length: number;
    dataOffset: number;
  };
  warn?: string[];
  trailing?: number;
  error?: string;
  at?: number;
}

export const stackRecords = readFileSync("fixtures/stack.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line) as StackRecord);

/** A record by its id without `stack/`. */
export function stackRecord(id: string): StackRecord {
  const found = stackRecords.find((record) => record.id === `stack/${id}`);
  if (found === undefined) throw new Error(`there is no record ${id}`);
  return found;
}
