import type { Schema } from "../generated/tables/model.js";
import { type Codec, codec } from "../uper/codec.js";
import { decodeNode } from "./decode.js";
import { encodeNode } from "./encode.js";
import { rootNodeOf } from "./prepare.js";
import { checkRules } from "./rules.js";

/**
 * The codec of a type straight from its schema, with no generated code: slower, and with the same values, octets and
 * errors. Its `maxBits` is undefined, as nothing is worked out ahead. For JER, `registerSchema` makes the schema
 * known. Throws an Error if the schema has no such type.
 *
 * @example
 * import { compile } from "cv2x-codec/compiler";
 * const schema = compile([{ file: "acme.asn", text }], { edition: "acme" });
 * const value = codecFor(schema, "AcmeStatus").decode(octets);
 */
export function codecFor(schema: Schema, typeName: string): Codec<unknown> {
  checkRules(schema);
  const node = rootNodeOf(schema, typeName);
  return codec(
    schema.edition,
    typeName,
    undefined,
    (r) => decodeNode(node, r),
    (w, value) => encodeNode(node, w, value),
  );
}
