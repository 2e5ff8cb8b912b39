import { cutText, DecodeFailure, decodeFailureIn, type Members } from "./failure.js";
import { readUnits, writeUnits, wrongCount } from "./length.js";
import type { BitReader } from "./reader.js";
import { joinOctets } from "./strings.js";
import { BitWriter } from "./writer.js";

/** What a count counts: the octets of an OCTET STRING or open type, or the bits of a BIT STRING. */
export type UnitBits = 8 | 1;

/** Decodes what a string holds; surplus bits in it are not part of the value (X.691 10.2, 15, 16). */
export function readEnclosed<T>(
  r: BitReader,
  lower: number,
  upper: number,
  extensible: boolean,
  unitBits: UnitBits,
  decode: (r: BitReader) => T,
): T {
  const pieces = readPieces(r, lower, upper, extensible, unitBits);
  const [first] = pieces;
  if (first === undefined || pieces.length > 1) return readJoined(r, pieces, decode);
  const end = r.position;
  const outerEnd = r.end;
  r.position = first.bitOffset;
  // a string of one size has no count that would have been refused
  if (end > outerEnd) {
    const text = cutText(first.bitCount, outerEnd - r.position);
    throw new DecodeFailure("truncated", r.position, text);
  }
  r.end = end;
  const value = decode(r);
  r.position = end;
  r.end = outerEnd;
  return value;
}

/**
 * The same for the complete encoding of a type (X.682 11), which errors in it then name. What is there may be longer
 * than that; `encode` tells whether it has the size.
 */
export function readContaining<T>(
  r: BitReader,
  typeName: string,
  lower: number,
  upper: number,
  extensible: boolean,
  unitBits: UnitBits,
  decode: (r: BitReader) => T,
  encode: (w: BitWriter, value: T) => void,
): T {
  const at = r.position;
  const value = readEnclosed(r, lower, upper, extensible, unitBits, ofType(typeName, decode));
  checkEncodedCount(at, value, lower, upper, extensible, unitBits, encode);
  return value;
}

/** Refuses a value that was read at `at` and that has an encoding outside the size. */
export function checkEncodedCount<T>(
  at: number,
  value: T,
  lower: number,
  upper: number,
  extensible: boolean,
  unitBits: UnitBits,
  encode: (w: BitWriter, value: T) => void,
): void {
  if (extensible || (lower <= 1 && upper === Number.POSITIVE_INFINITY)) return;
  const w = new BitWriter(new Uint8Array(64));
  encode(w, value);
  const count = unitCount(w.position, unitBits);
  if (count < lower || count > upper) throw wrongCount(count, lower, upper, at);
}

/** Units of an encoding: at least one, which is zero if there are no bits. */
function unitCount(bits: number, unitBits: UnitBits): number {
  return Math.max(1, Math.ceil(bits / unitBits));
}

/** Names the type in errors that name none. */
export function ofType<T>(typeName: string, decode: (r: BitReader) => T): (r: BitReader) => T {
  return (content) => {
    try {
      return decode(content);
    } catch (failure) {
      throw decodeFailureIn(failure, typeName, noMembers, -1);
    }
  };
}

const noMembers: Members = { headWidth: 0, list: [], names: [] };

/**
 * Writes the complete encoding of a value as a string: padded to whole octets in an OCTET STRING, and without padding
 * in a BIT STRING; at least one octet, or bit, of zero (X.691 of 2015, 11.1.3.1, 11.1.3.2).
 */
export function writeContaining<T>(
  w: BitWriter,
  value: T,
  lower: number,
  upper: number,
  extensible: boolean,
  unitBits: UnitBits,
  encode: (w: BitWriter, value: T) => void,
): void {
  const start = w.position;
  encode(w, value);
  const count = unitCount(w.position - start, unitBits);
  w.pad(start);
  const octets = w.cut(start);
  // fragments are multiples of 16384 units, so each begins at an octet
  writeUnits(w, octets, count, lower, upper, extensible, (target, whole, from, to) =>
    target.copyBits(whole.subarray((from * unitBits) >>> 3), (to - from) * unitBits),
  );
}

/** Part of a string that came in one run of bits. */
interface Piece {
  readonly bitOffset: number;
  readonly bitCount: number;
}

/** Where a string stands; its end may be behind that of the input if it has no count. */
export function readPieces(
  r: BitReader,
  lower: number,
  upper: number,
  extensible: boolean,
  unitBits: UnitBits,
): readonly Piece[] {
  return readUnits(r, lower, upper, extensible, unitBits, (_, count) => {
    const piece = { bitOffset: r.position, bitCount: count * unitBits };
    r.position += piece.bitCount;
    return piece;
  });
}

/** Joins the fragments and tells errors by where they stand in the input, not in the joined octets. */
export function readJoined<T>(
  r: BitReader,
  pieces: readonly Piece[],
  decode: (r: BitReader) => T,
): T {
  const octets = pieces.map(({ bitOffset, bitCount }) => {
    r.position = bitOffset;
    return r.copyBits(bitCount);
  });
  const content = r.forContent(joinOctets(octets));
  content.end = pieces.reduce((sum, { bitCount }) => sum + bitCount, 0);
  try {
    const value = decode(content);
    r.elementsLeft = content.elementsLeft;
    return value;
  } catch (failure) {
    if (failure instanceof DecodeFailure) {
      failure.bitOffset = originOf(failure.bitOffset, pieces);
    }
    throw failure;
  }
}

function originOf(bitOffset: number, pieces: readonly Piece[]): number {
  let left = bitOffset;
  let origin = bitOffset;
  for (const piece of pieces) {
    origin = piece.bitOffset + left;
    if (left < piece.bitCount) return origin;
    left -= piece.bitCount;
  }
  return origin;
}
