import { type BaseBlock, fromBER } from "asn1js";
import type { Codec } from "../../uper/codec.js";
import { DecodeFailure, describe, toDecodeError } from "../../uper/failure.js";
import { deepestPath } from "../path.js";
import { nodeOf } from "../prepare.js";
import { schemaOf } from "../registry.js";
import { octetsOf, offsetOf, wrongDer } from "./element.js";
import { readValue } from "./read-value.js";
import { blockOf } from "./to-der.js";

/**
 * The value that DER stands for, as decode gives it. Strict: octets that `toDer` would not write are refused, also
 * where they are BER. Throws {@link DecodeError}: with code `input` for what is no DER of the type, and `unsupported`
 * for what a newer edition added, since it could not be kept.
 *
 * @example
 * const octets = MessageFrame.encode(fromDer(MessageFrame, der));
 */
export function fromDer<T>(codec: Codec<T>, octets: Uint8Array): T {
  try {
    return valueOfBlock(codec, parsed(octets));
  } catch (failure) {
    throw toDecodeError(failure, codec.name);
  }
}

/** The value of elements that asn1js has read. Throws {@link DecodeFailure}. */
export function valueOfBlock<T>(codec: Codec<T>, block: BaseBlock): T {
  const path: (string | number)[] = [];
  let value: T;
  try {
    // the schema of a codec describes the values that the codec takes
    value = readValue(path, nodeOf(schemaOf(codec).schema, codec.name), block) as T;
  } catch (failure) {
    if (failure instanceof DecodeFailure) failure.reversedPath.push(...path.reverse());
    throw failure;
  }
  checkCanonical(codec, block, value);
  return value;
}

/** A value has one form in DER, so whatever else asn1js takes differs from it somewhere. */
function checkCanonical<T>(codec: Codec<T>, block: BaseBlock, value: T): void {
  const octets = octetsOf(block);
  const canonical = new Uint8Array(blockOf(codec, value).toBER());
  const at = octets.findIndex((octet, index) => octet !== canonical[index]);
  if (at === -1) return;
  const detail = `no DER, though BER: octet ${at} is not ${canonical[at] ?? "there"} but ${octets[at]}`;
  throw new DecodeFailure("input", offsetOf(block) + 8 * at, detail);
}

/** An element takes two octets at least, so the input bounds their number; a tag around a CHOICE is one level more. */
const limits = {
  maxDepth: 2 * deepestPath,
  maxNodes: Number.MAX_SAFE_INTEGER,
  maxContentLength: 2 ** 28,
  parseEmbedded: false,
};

function parsed(octets: Uint8Array): BaseBlock {
  if (!(octets instanceof Uint8Array)) {
    throw new DecodeFailure("input", 0, `a Uint8Array expected, got ${describe(octets)}`);
  }
  checkLength(octets);
  const { offset, result } = elementsOf(octets);
  if (offset === -1) throw wrongDer(0, `elements, but ${result.error}`);
  if (offset < octets.length) {
    const detail = `${octets.length - offset} of ${octets.length} octets left over`;
    throw new DecodeFailure("trailing", 8 * offset, detail);
  }
  return result;
}

/** The library throws for some faults and returns others. */
function elementsOf(octets: Uint8Array): ReturnType<typeof fromBER> {
  try {
    return fromBER(octets, limits);
  } catch (error) {
    throw wrongDer(0, `elements, but ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Octets that end early contradict the length of the outermost element (X.690 8.1.2, 8.1.3). */
function checkLength(octets: Uint8Array): void {
  const isLongTag = ((octets[0] ?? 0) & 0x1f) === 0x1f;
  const lastOfTag = isLongTag ? octets.findIndex((octet, at) => at > 0 && octet < 0x80) : 0;
  const first = lastOfTag === -1 ? undefined : octets[lastOfTag + 1];
  if (first === undefined) throw cut("a tag and a length expected", octets.length);
  const more = first < 0x80 ? 0 : first & 0x7f;
  const head = lastOfTag + 2 + more;
  if (head > octets.length) throw cut(`a length of ${more} octets expected`, octets.length);
  const length =
    more === 0
      ? first & 0x7f
      : octets.subarray(head - more, head).reduce((sum, octet) => sum * 256 + octet, 0);
  if (head + length > octets.length) throw cut(`${head + length} octets expected`, octets.length);
}

function cut(expected: string, count: number): DecodeFailure {
  return new DecodeFailure("truncated", 0, `${expected}, but the input ends after ${count}`);
}
