import type { ContainingType } from "../../src/compiler/model.js";
import { encodeNode } from "../../src/schema/encode.js";
import { fromJer } from "../../src/schema/index.js";
import { nodeOf } from "../../src/schema/prepare.js";
import { schemaOf } from "../../src/schema/registry.js";
import type { Codec } from "../../src/uper/codec.js";
import { BitWriter } from "../../src/uper/writer.js";
import { bitstring } from "./erlang-term.js";

/**
 * The Erlang term of a string that contains a value of the codec's type, in JER: Erlang takes its octets or bits. A BIT
 * STRING has no padding (X.691 of 2015, 11.1.3.2).
 */
export function containedTerm(
  codec: Codec<unknown>,
  { bitString }: ContainingType,
  jer: unknown,
): string {
  const value = fromJer(codec, jer);
  const octets = codec.encode(value);
  if (!bitString) return bitstring({ octets, length: octets.length * 8 });
  const w = new BitWriter(new Uint8Array(64));
  encodeNode(nodeOf(schemaOf(codec).schema, codec.name), w, value);
  return bitstring({ octets, length: Math.max(1, w.position) });
}
