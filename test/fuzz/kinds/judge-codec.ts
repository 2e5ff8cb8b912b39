import {
  DecodeError,
  type DecodeErrorCode,
  type EncodeErrorCode,
  isEncodeError,
} from "../../../src/errors.js";
import { fromJer } from "../../../src/schema/from-jer.js";
import { decodeWith, encodeWith } from "../../../src/schema/interpret.js";
import { jerText } from "../../../src/schema/jer-text.js";
import { decodePartial } from "../../../src/schema/partial.js";
import { nodeOf } from "../../../src/schema/prepare.js";
import { schemaOf } from "../../../src/schema/registry.js";
import { type Trace, trace } from "../../../src/schema/trace.js";
import type { Codec } from "../../../src/uper/codec.js";
import { defaultLimits } from "../../../src/uper/limits.js";
import { isSame, sameOctets } from "../../../src/uper/same.js";
import { outcomeOf } from "../../schema/outcome.js";
import { leavesOf, partsOf } from "../../schema/parts.js";
import { type Depth, type Fault, told } from "../target.js";
import type { CodecOfType } from "./codecs.js";

const codes: ReadonlySet<DecodeErrorCode> = new Set<DecodeErrorCode>([
  "truncated",
  "range",
  "enum",
  "choice",
  "alphabet",
  "length",
  "trailing",
  "limit",
  "unsupported",
]);

/** What a codec is expected to do still after it has failed. */
export interface Known {
  readonly octets: Uint8Array;
  readonly value: unknown;
}

/** What is wrong with how a codec takes octets. */
export function judgeCodec(
  of: CodecOfType,
  octets: Uint8Array,
  depth: Depth,
  known: Known | undefined,
): Fault {
  const { codec } = of;
  const fault = decodingFault(codec, octets, known);
  if (fault !== undefined || depth === "quick") return fault;
  const { value } = decodePartial(codec, octets);
  return (
    growthFault(value, octets, of) ??
    decodeFault(codec, octets) ??
    (codec.safeDecode(octets, { trailing: "ignore" }).ok ? jerFault(codec, value) : undefined) ??
    engineFault(of, octets)
  );
}

/** The same without a look at the schema. */
export function decodingFault(
  codec: Codec<unknown>,
  octets: Uint8Array,
  known?: Known | undefined,
): Fault {
  const result = codec.safeDecode(octets, { trailing: "ignore" });
  if (!result.ok) {
    return errorFault(result.error, octets) ?? (known && knownFault(codec, known));
  }
  return readFault(result.octetsRead, octets) ?? roundTripFault(codec, result.value);
}

function readFault(octetsRead: number, octets: Uint8Array): Fault {
  if (octetsRead <= octets.length && octetsRead >= 0) return undefined;
  return `octetsRead is ${octetsRead} of ${octets.length}`;
}

/** Decode, encode and decode agree. */
function roundTripFault(codec: Codec<unknown>, value: unknown): Fault {
  try {
    const sent = codec.encode(value);
    const again = codec.decode(sent);
    if (!isSame(value, again)) return "decode, encode, decode gives another value";
    if (!sameOctets(sent, codec.encode(again))) return "the canonical encoding is not stable";
    const target = new Uint8Array(sent.length + 2);
    const length = codec.encodeInto(value, target, 1);
    if (!sameOctets(sent, target.subarray(1, 1 + length))) return "encodeInto differs from encode";
    if (target[0] !== 0 || target[sent.length + 1] !== 0)
      return "encodeInto writes beside its place";
    if (sent.length > 0 && !isRefused(codec, value, new Uint8Array(sent.length - 1), 0, "length"))
      return "encodeInto takes a target that is too small";
    if (!isRefused(codec, value, target, -1, "range"))
      return "encodeInto begins in front of its target";
    // a caller without types
    if (!isRefused(codec, value, [] as unknown as Uint8Array, 0, "type"))
      return "encodeInto takes a target that has no octets";
  } catch (error) {
    return `what was decoded cannot be encoded: ${told(error)}`;
  }
  return undefined;
}

function isRefused(
  codec: Codec<unknown>,
  value: unknown,
  target: Uint8Array,
  at: number,
  code: EncodeErrorCode,
): boolean {
  try {
    codec.encodeInto(value, target, at);
    return false;
  } catch (error) {
    return isEncodeError(error) && error.code === code;
  }
}

/** The error is a documented one, with a place in the input. */
export function errorFault(error: unknown, octets: Uint8Array): Fault {
  if (!(error instanceof DecodeError)) return `not a DecodeError: ${told(error)}`;
  if (!codes.has(error.code)) return `undocumented code ${error.code}`;
  const { bitOffset } = error;
  if (!Number.isInteger(bitOffset) || bitOffset < 0) return `bitOffset ${bitOffset}`;
  if (bitOffset > octets.length * 8) return `bitOffset ${bitOffset} is behind the input`;
  return error.typeName === "" ? "no type name" : undefined;
}

function knownFault(codec: Codec<unknown>, { octets, value }: Known): Fault {
  const result = codec.safeDecode(octets);
  if (result.ok && isSame(result.value, value)) return undefined;
  return "after the failure a good frame decodes to something else";
}

/** `decode` throws what `safeDecode` returns. */
function decodeFault(codec: Codec<unknown>, octets: Uint8Array): Fault {
  const safe = codec.safeDecode(octets);
  const thrown = outcomeOf(() => codec.decode(octets));
  const returned = outcomeOf(() => {
    if (!safe.ok) throw safe.error;
    return safe.value;
  });
  return isSame(thrown, returned) ? undefined : "decode and safeDecode differ";
}

/** An octet has eight elements of one bit at most, each with some parts of one value only. */
const nodesPerOctet = 128;

/** Lists of elements that take no bits, which no edition has, are limited by a number of their own. */
const nodesWithoutBits = 2 * defaultLimits.elements;

/** The memory that a value takes is in proportion to the octets. */
function growthFault(value: unknown, octets: Uint8Array, { probe }: CodecOfType): Fault {
  const nodes = nodesIn(value);
  const free = probe === undefined ? 256 : nodesWithoutBits;
  const allowed = free + octets.length * nodesPerOctet;
  return nodes > allowed ? `${nodes} nodes of ${octets.length} octets` : undefined;
}

function nodesIn(value: unknown): number {
  if (value === undefined) return 0;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return 1;
  let nodes = 1;
  for (const member of Object.values(value)) nodes += nodesIn(member);
  return nodes;
}

function jerFault(codec: Codec<unknown>, value: unknown): Fault {
  try {
    const text = jerText(codec, value);
    return isSame(fromJer(codec, JSON.parse(text)), value) ? undefined : "JER changes the value";
  } catch (error) {
    return `what was decoded has no JER: ${told(error)}`;
  }
}

/** The schema engine, the trace and the partial decoder agree with the generated codec. */
function engineFault({ codec, rules }: CodecOfType, octets: Uint8Array): Fault {
  const { schema } = schemaOf(codec);
  const fast = outcomeOf(() => codec.decode(octets));
  const slow = outcomeOf(() => decodeWith(schema, codec.name, octets));
  if (!isSame(fast, slow)) return "the schema engine decodes to something else";
  const traced = trace(codec, octets);
  const partial = decodePartial(codec, octets);
  const { error } = traced;
  if (error === undefined) {
    // without an error there is a value
    const { value } = fast as { value: unknown };
    if (!isSame(partial.value, value)) return "decodePartial gives another value";
    // of COER the schema engine reads alone
    if (
      rules === "uper" &&
      !sameOctets(encodeWith(schema, codec.name, value), codec.encode(value))
    ) {
      return "the schema engine encodes something else";
    }
    const leaves = leavesOf(partsOf(nodeOf(schema, codec.name), value));
    // what DEFAULT fills in has no bits, and an open type is also there as a whole
    for (const { path, kind, value: read } of traced.entries) {
      const leaf = path.join(".");
      if ((kind !== "value" && kind !== "open type") || !leaves.has(leaf)) continue;
      if (!isSame(leaves.get(leaf), read)) return `the trace differs at ${leaf}`;
    }
  } else if (
    !isSame(
      fast,
      outcomeOf(() => raise(error)),
    )
  )
    return "the trace has another error";
  return gapFault(traced, octets);
}

/** Each bit has one owner, in order. */
export function gapFault({ entries }: Trace, octets: Uint8Array): Fault {
  let at = 0;
  for (const { startBit, endBit } of entries) {
    if (startBit !== at || endBit < startBit) return `the trace has a gap at bit ${at}`;
    at = endBit;
  }
  return at === octets.length * 8 ? undefined : `the trace ends at bit ${at}`;
}

function raise(error: Error): never {
  throw error;
}

/** Encoding a value that may be wrong gives octets of which decoding gives it back, or an EncodeError. */
export function encodeFault(codec: Codec<unknown>, value: unknown): Fault {
  let octets: Uint8Array;
  try {
    octets = codec.encode(value);
  } catch (error) {
    return isEncodeError(error) ? undefined : `not an EncodeError: ${told(error)}`;
  }
  // nobody sends so many, and a receiver refuses them unless it is told otherwise
  if (octets.length > defaultLimits.octets) return undefined;
  const result = codec.safeDecode(octets);
  if (!result.ok) return `what was encoded cannot be decoded: ${result.error.message}`;
  return roundTripFault(codec, result.value);
}
