import { readFileSync } from "node:fs";
import type { DecodeErrorCode, Path } from "../../src/errors.js";

/** One line of `fixtures/refused.jsonl`: broken octets, and the error that decoders must have. */
export interface Refused {
  readonly id: string;
  readonly edition: string;
  readonly type: string;
  readonly uper: string;
  readonly error: {
    readonly code: DecodeErrorCode;
    readonly path: Path;
    readonly bitOffset: number;
    readonly typeName: string;
  };
}

export function refusedRecords(): Refused[] {
  return readFileSync("fixtures/refused.jsonl", "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}
