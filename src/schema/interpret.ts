import type { Schema } from "../generated/tables/model.js";
import { type Codec, codec, type DecodeOptions } from "../uper/codec.js";
import { decodeNode } from "./decode.js";
import type { DecodeListeners } from "./decoding.js";
import { encodeNode } from "./encode.js";
import { nodeOf } from "./prepare.js";
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
  return interpreter(schema, typeName, options).decode(octets, options);
}

/** Encodes a value by the schema alone, in canonical form. Throws {@link EncodeError}. */
export function encodeWith(schema: Schema, typeName: string, value: unknown): Uint8Array {
  return interpreter(schema, typeName).encode(value);
}

function interpreter(
  schema: Schema,
  typeName: string,
  listeners?: DecodeListeners,
): Codec<unknown> {
  checkRules(schema);
  const node = nodeOf(schema, typeName);
  return codec(
    schema.edition,
    typeName,
    undefined,
    (r) => decodeNode(node, r, listeners),
    (w, value) => encodeNode(node, w, value),
  );
}
