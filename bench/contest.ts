import { deepStrictEqual } from "node:assert";
import { nodeOf } from "../src/schema/prepare.js";
import { schemaOf } from "../src/schema/registry.js";
import { hexOf } from "../test/fixtures.js";
import type { Corpus, Frame } from "./corpus.js";
import { type Flat, flatten } from "./floor.js";
import type { Match } from "./measure.js";
import { ProtobufSchema } from "./protobuf.js";

/** Nanoseconds a message. */
export interface Times {
  readonly decode: number;
  readonly encode: number;
  readonly encodeInto: number;
  readonly parse: number;
  readonly stringify: number;
  readonly floor: number;
  readonly protobufDecode: number;
  readonly protobufEncode: number;
}

interface Entry extends Frame, Flat {
  readonly protobuf: { readonly message: object; readonly octets: Uint8Array };
}

/** The contestants in this process, over a corpus. Throws an Error if one of them loses a value. */
export async function contest(corpus: Corpus): Promise<Match<Entry, keyof Times>> {
  const { name, codec, frames } = corpus;
  const flats = await flatten(
    ".cache/bench/floor",
    name,
    frames.map(({ value }) => value),
  );
  const schema = new ProtobufSchema(nodeOf(schemaOf(codec).schema, codec.name));
  const { type } = schema;
  const entries = frames.map((frame, at): Entry => {
    const flat = flats[at];
    if (flat === undefined) throw new Error(`${name}: fewer values than frames`);
    const message = schema.message(frame.value);
    return { ...frame, ...flat, protobuf: { message, octets: type.encode(message).finish() } };
  });
  const target = new Uint8Array(65536);
  const contestants: Match<Entry, keyof Times>["contestants"] = {
    decode: ({ octets }) => codec.decode(octets),
    encode: ({ value }) => codec.encode(value),
    encodeInto: ({ value }) => codec.encodeInto(value, target),
    parse: ({ json }) => JSON.parse(json),
    stringify: ({ plain }) => JSON.stringify(plain),
    floor: ({ builder, leaves }) => builder(leaves, 0),
    protobufDecode: ({ protobuf }) => type.decode(protobuf.octets),
    protobufEncode: ({ protobuf }) => type.encode(protobuf.message).finish(),
  };

  for (const each of entries) {
    deepStrictEqual(contestants.decode(each), each.value, `${name}: decode`);
    deepStrictEqual(contestants.encode(each), each.octets, `${name}: encode`);
    const length = codec.encodeInto(each.value, target);
    deepStrictEqual(hexOf(target.subarray(0, length)), hexOf(each.octets), `${name}: encodeInto`);
    deepStrictEqual(contestants.parse(each), each.plain, `${name}: JSON.parse`);
    deepStrictEqual(contestants.stringify(each), each.json, `${name}: JSON.stringify`);
    deepStrictEqual(contestants.floor(each), each.value, `${name}: floor`);
    const { octets } = each.protobuf;
    const back = type.encode(type.decode(octets)).finish();
    deepStrictEqual(hexOf(back), hexOf(octets), `${name}: protobufjs`);
  }
  return { inputs: entries, contestants };
}
