import type { Schema } from "../generated/tables/model.js";
import { decoder as oerDecoder } from "../oer/codec.js";
import { type Codec, codec, type DecodeOptions } from "../uper/codec.js";
import { decodeNode } from "./decode.js";
import type { DecodeListeners } from "./decoding.js";
import { encodeNode } from "./encode.js";
import type { Node } from "./node.js";
import { decodeOerNode } from "./oer/decode.js";
import { nodeOf, rootNodeOf } from "./prepare.js";
import { checkRules } from "./rules.js";

export type InterpretOptions = DecodeOptions & DecodeListeners;

/**
 * Decodes octets by the schema alone: slower than a generated codec and, errors included, of the same outcome.
 * Throws {@link DecodeError}, and an Error if the schema has no such type.
 */
export function decodeWith(
  schema: Schema,
  typeName: string,
  octets: Uint8Array,
  options: InterpretOptions = {},
): unknown {
  const node = rootNodeOf(schema, typeName);
  const decoder =
    schema.rules === "coer"
      ? oerDecoder(typeName, (r) => decodeOerNode(node, r, options))
      : uperCodec(schema.edition, node, typeName, options);
  return decoder.decode(octets, options);
}

/** Encodes a value by the schema alone, in canonical form. Throws {@link EncodeError}. */
export function encodeWith(schema: Schema, typeName: string, value: unknown): Uint8Array {
  checkRules(schema);
  return uperCodec(schema.edition, nodeOf(schema, typeName), typeName).encode(value);
}

function uperCodec(
  edition: string,
  node: Node,
  typeName: string,
  listeners?: DecodeListeners,
): Codec<unknown> {
  return codec(
    edition,
    typeName,
    undefined,
    (r) => decodeNode(node, r, listeners),
    (w, value) => encodeNode(node, w, value),
  );
}
