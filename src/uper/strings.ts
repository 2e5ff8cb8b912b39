import { DecodeFailure, describe, EncodeFailure, wrongType } from "./failure.js";
import { readUnits, writeUnits, wrongSize } from "./length.js";
import type { BitReader } from "./reader.js";
import type { BitWriter } from "./writer.js";

/** Value of a BIT STRING without named bits. */
export interface BitString {
  /** The first bit is the most significant of the first octet; padding bits are zero. */
  bytes: Uint8Array;
  /** In bits. */
  length: number;
}

const takeOctets = (r: BitReader, count: number): Uint8Array => r.copy(count);
const putOctets = (w: BitWriter, value: Uint8Array, from: number, to: number): void =>
  w.copy(value, from, to);

/** OCTET STRING (X.691 16). `upper` is Infinity for MAX. */
export function readOctetString(
  r: BitReader,
  lower: number,
  upper: number,
  extensible: boolean,
): Uint8Array {
  return joinOctets(readUnits(r, lower, upper, extensible, 8, takeOctets));
}

export function writeOctetString(
  w: BitWriter,
  value: Uint8Array,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  if (!(value instanceof Uint8Array)) throw wrongType(value, "a Uint8Array");
  writeUnits(w, value, value.length, lower, upper, extensible, putOctets);
}

/** OCTET STRING of one size: no count (X.691 16.5 to 16.7). */
export function writeFixedOctets(w: BitWriter, value: Uint8Array, size: number): void {
  if (!(value instanceof Uint8Array)) throw wrongType(value, `a Uint8Array of ${size} octets`);
  if (value.length !== size) throw wrongSize(value.length, size, size);
  w.copy(value);
}

export function joinOctets(pieces: Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return first;
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

const takeBits = (r: BitReader, count: number): BitString => ({
  bytes: r.copyBits(count),
  length: count,
});
const putBits = (w: BitWriter, value: BitString, from: number, to: number): void =>
  // fragments are multiples of 16384 bits, so each begins at an octet
  w.copyBits(from === 0 ? value.bytes : value.bytes.subarray(from >>> 3), to - from);

/** BIT STRING without named bits (X.691 15). */
export function readBitString(
  r: BitReader,
  lower: number,
  upper: number,
  extensible: boolean,
): BitString {
  const pieces = readUnits(r, lower, upper, extensible, 1, takeBits);
  return {
    bytes: joinOctets(pieces.map((piece) => piece.bytes)),
    length: pieces.reduce((sum, piece) => sum + piece.length, 0),
  };
}

export function writeBitString(
  w: BitWriter,
  value: BitString,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  const expected = "{ bytes: Uint8Array, length: number of bits }";
  if (typeof value !== "object" || value === null) throw wrongType(value, expected);
  const { bytes, length } = value;
  if (!(bytes instanceof Uint8Array) || !Number.isInteger(length)) throw wrongType(value, expected);
  if (length < 0 || bytes.length !== Math.ceil(length / 8)) {
    throw new EncodeFailure(
      "length",
      `${Math.ceil(length / 8)} octets for ${length} bits`,
      `${bytes.length} octets`,
    );
  }
  writeUnits(w, value, length, lower, upper, extensible, putBits);
}

/**
 * BIT STRING with named bits, as a number in which named bit i has the weight 2^i.
 * Trailing zero bits have no meaning, so the size received is not kept (X.680 21.7).
 */
export function readNamedBits(
  r: BitReader,
  lower: number,
  upper: number,
  extensible: boolean,
): number {
  const at = r.position;
  // the usual case: an extensible size of one value, in its root
  if (lower === upper && upper <= 25 && (!extensible || r.bits(1) === 0)) {
    return readFixedNamedBits(r, upper);
  }
  r.position = at;
  const bits = readBitString(r, lower, upper, extensible);
  let value = 0;
  for (let i = 0; i < bits.bytes.length; i++) {
    const octet = bits.bytes[i] ?? 0;
    if (octet === 0) continue;
    if (i >= 4) {
      throw new DecodeFailure(
        "unsupported",
        at,
        `bit ${i * 8 + Math.clz32(octet) - 24} is set; values hold bits 0 to 31`,
      );
    }
    value |= reverse(octet, 8) << (i * 8);
  }
  return value >>> 0;
}

/** The same for a fixed size of at most 25 bits. */
export function readFixedNamedBits(r: BitReader, size: number): number {
  return reverse(r.bits(size), size);
}

/** The value of named bits from `size` bits as they were sent. */
export function namedBitsOf(bits: number, size: number): number {
  return reverse(bits, size);
}

/** `size` bits as they are sent, at most 24, from a value that is checked. */
export function fixedNamedBits(value: number, size: number): number {
  if (usedBits(value) > size) throw wrongSize(usedBits(value), size, size);
  return reverse(value, size);
}

/** Takes the shortest size that holds the bits set and is in the root, or else the shortest (X.691 15.3). */
export function writeNamedBits(
  w: BitWriter,
  value: number,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  const used = usedBits(value);
  if (used <= upper && lower === upper && upper <= 24) {
    if (extensible) w.bits(0, 1);
    w.bits(reverse(value, upper), upper);
    return;
  }
  const count = used <= upper ? Math.max(used, lower) : used;
  writeUnits(w, value, count, lower, upper, extensible, putNamedBits);
}

/** The same for a fixed size of at most 24 bits. */
export function writeFixedNamedBits(w: BitWriter, value: number, size: number): void {
  w.bits(fixedNamedBits(value, size), size);
}

function putNamedBits(w: BitWriter, value: number, _from: number, to: number): void {
  const low = Math.min(to, 16);
  w.bits(reverse(value & 0xffff, low), low);
  if (to <= 16) return;
  const high = Math.min(to - 16, 16);
  w.bits(reverse(value >>> 16, high), high);
  for (let left = to - 32; left > 0; left -= 24) w.bits(0, Math.min(left, 24));
}

function usedBits(value: number): number {
  if (typeof value !== "number" || value >>> 0 !== value) {
    const expected = "an unsigned number of up to 32 named bits";
    if (typeof value === "number" && Number.isInteger(value)) {
      throw new EncodeFailure("range", expected, describe(value));
    }
    throw wrongType(value, expected);
  }
  return 32 - Math.clz32(value);
}

/** The lowest `count` bits in the opposite order. */
function reverse(value: number, count: number): number {
  let v = value;
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1);
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
  v = (v >>> 16) | (v << 16);
  return count === 0 ? 0 : v >>> (32 - count);
}

const takeText = (r: BitReader, count: number): string => {
  let text = "";
  for (let left = count; left > 0; left -= 1024) {
    const codes = new Array<number>(Math.min(left, 1024));
    for (let i = 0; i < codes.length; i++) codes[i] = r.bits(7);
    text += String.fromCharCode(...codes);
  }
  return text;
};
const putText = (w: BitWriter, value: string, from: number, to: number): void => {
  for (let i = from; i < to; i++) {
    const code = value.charCodeAt(i);
    if (code > 0x7f) {
      throw new EncodeFailure(
        "alphabet",
        "characters U+0000 to U+007F",
        `U+${code.toString(16).toUpperCase().padStart(4, "0")} at ${i}`,
      );
    }
    w.bits(code, 7);
  }
};

/** IA5String without alphabet constraint: seven bits a character (X.691 27.5). */
export function readIA5String(
  r: BitReader,
  lower: number,
  upper: number,
  extensible: boolean,
): string {
  return readUnits(r, lower, upper, extensible, 7, takeText).join("");
}

export function writeIA5String(
  w: BitWriter,
  value: string,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  if (typeof value !== "string") throw wrongType(value, "a string");
  writeUnits(w, value, value.length, lower, upper, extensible, putText);
}
