import type { UnknownAlternative } from "../uper/additions.js";
import { checkUnknownIndex } from "../uper/enumerated.js";
import { describe, EncodeFailure, wrongType } from "../uper/failure.js";
import { largestIndex } from "../uper/integer.js";
import { readOpenOctets, writeOpenOctets } from "./open-type.js";
import type { OctetReader } from "./reader.js";
import type { OctetWriter } from "./writer.js";

/** The class CONTEXT in the upper bits of a tag, and numbers from which on it has further octets (X.696 8.7). */
const contextClass = 0x80;
const longNumber = 0x3f;

/**
 * The tag of a CHOICE with AUTOMATIC TAGS, whose number is the index of the alternative, additions included.
 * `count` is how many the edition knows; without extension marker there are no others.
 */
export function readAlternative(r: OctetReader, count: number, extensible: boolean): number {
  const at = r.position;
  const first = r.octet();
  const isContext = (first & 0xc0) === contextClass;
  const short = first & longNumber;
  const index = short < longNumber ? short : readLongNumber(r, at);
  if (!isContext || (index >= count && !extensible)) {
    const tag = isContext ? `the tag ${index}` : `a tag ${index} of another class`;
    throw r.failure("choice", at, `${tag}; the alternatives have the tags 0 to ${count - 1}`);
  }
  return index;
}

function readLongNumber(r: OctetReader, at: number): number {
  let number = 0;
  for (;;) {
    const octet = r.octet();
    if (number === 0 && octet === 0x80)
      throw r.failure("choice", at, "a tag number with leading zeros");
    number = number * 128 + (octet & 0x7f);
    if (number > largestIndex) throw r.failure("limit", at, "a tag number beyond 2^52");
    if (octet < 0x80) break;
  }
  if (number >= longNumber) return number;
  throw r.failure("choice", at, `the long form of the tag number ${number}`);
}

export function writeAlternative(w: OctetWriter, index: number): void {
  if (index < longNumber) {
    w.octet(contextClass | index);
    return;
  }
  w.octet(contextClass | longNumber);
  let groups = 1;
  while (index >= 128 ** groups) groups++;
  for (let left = groups - 1; left >= 0; left--) {
    const group = Math.floor(index / 128 ** left) % 128;
    w.octet(left === 0 ? group : 0x80 | group);
  }
}

/** An alternative that the edition does not know; `index` counts the additions from 0. */
export function readUnknownAlternative(r: OctetReader, index: number): UnknownAlternative {
  return { kind: "$unknown", index, octets: readOpenOctets(r) };
}

export function writeUnknownAlternative(
  w: OctetWriter,
  value: UnknownAlternative,
  rootCount: number,
  knownAdditions: number,
): void {
  const index = rootCount + checkUnknownIndex(value.index, knownAdditions, "choice");
  if (index > largestIndex) {
    throw new EncodeFailure("choice", "a tag number up to 2^52", describe(index));
  }
  if (!(value.octets instanceof Uint8Array)) throw wrongType(value.octets, "octets: a Uint8Array");
  writeAlternative(w, index);
  writeOpenOctets(w, value.octets);
}
