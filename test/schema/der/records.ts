import { readFileSync } from "node:fs";
import { type Edition, lookup } from "../../../src/editions/index.js";
import type { Codec } from "../../../src/uper/codec.js";
import { octetsOf } from "../vectors.js";

/** One line of `fixtures/der`: a value in UPER, and in DER as Erlang encodes it. */
export interface DerRecord {
  readonly type: string;
  readonly uper: string;
  readonly der: string;
}

interface Encodings {
  readonly codec: Codec<unknown>;
  readonly uper: Uint8Array;
  readonly der: Uint8Array;
}

/** What Erlang has written for an edition. */
export function recordsWithCodec(edition: Edition): Encodings[] {
  return readFileSync(`fixtures/der/${edition}.jsonl`, "utf8")
    .trimEnd()
    .split("\n")
    .map((line): DerRecord => JSON.parse(line))
    .map(({ type, uper, der }) => {
      const codec = lookup(edition, type);
      if (codec === undefined) throw new Error(`no ${type} in ${edition}`);
      return { codec, uper: octetsOf(uper), der: octetsOf(der) };
    });
}
