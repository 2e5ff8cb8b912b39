import { DecodeFailure, describe, EncodeFailure, wrongType } from "./failure.js";
import { readLength, writeLength } from "./length.js";
import type { BitReader } from "./reader.js";
import type { BitWriter } from "./writer.js";

/** INTEGER with a range of up to 25 bits (X.691 10.5.7.1). */
export function readInteger(r: BitReader, width: number, lower: number, upper: number): number {
  const value = r.bits(width) + lower;
  if (value > upper) throw outOfRange(value, lower, upper, r.position - width);
  return value;
}

/** The same for 26 to 53 bits. */
export function readLongInteger(r: BitReader, width: number, lower: number, upper: number): number {
  const value = (width <= 32 ? r.word(width) : r.longBits(width)) + lower;
  if (value > upper) throw outOfRange(value, lower, upper, r.position - width);
  return value;
}

/** The same for any width, as a bigint. */
export function readBigInteger(r: BitReader, width: number, lower: bigint, upper: bigint): bigint {
  const value = r.bigBits(width) + lower;
  if (value > upper) throw outOfRange(value, lower, upper, r.position - width);
  return value;
}

/** Extensible INTEGER whose root is a range of safe integers (X.691 12.1). */
export function readExtensibleInteger(
  r: BitReader,
  width: number,
  lower: number,
  upper: number,
): number {
  const at = r.position;
  if (r.bits(1) === 1) return toNumber(readUnconstrained(r), at);
  if (width > 53) return Number(readBigInteger(r, width, BigInt(lower), BigInt(upper)));
  const value = lower + (width === 0 ? 0 : width <= 25 ? r.bits(width) : r.longBits(width));
  if (value > upper) throw outOfRange(value, lower, upper, at);
  return value;
}

/** The same for wider roots, as a bigint. */
export function readExtensibleBigInteger(
  r: BitReader,
  width: number,
  lower: bigint,
  upper: bigint,
): bigint {
  const at = r.position;
  if (r.bits(1) === 1) return readUnconstrained(r);
  const value = r.bigBits(width) + lower;
  if (value > upper) throw outOfRange(value, lower, upper, at);
  return value;
}

/** INTEGER without a lower or an upper bound, or without both, extensible or not (X.691 12.2.3, 12.2.4). */
export function readUnboundedInteger(
  r: BitReader,
  lower: bigint | undefined,
  upper: bigint | undefined,
  extensible: boolean,
): bigint {
  const at = r.position;
  if (extensible && r.bits(1) === 1) return readUnconstrained(r);
  if (lower !== undefined) return readSemiConstrained(r, lower);
  const value = readUnconstrained(r);
  if (upper !== undefined && value > upper) {
    throw new DecodeFailure("range", at, `${value} is above ${upper}`);
  }
  return value;
}

/** INTEGER with a range of up to 24 bits whose bounds are below 2^31. */
export function writeInteger(
  w: BitWriter,
  value: number,
  width: number,
  lower: number,
  upper: number,
): void {
  w.bits(integerBits(value, lower, upper), width);
}

/** The same for all ranges of safe integers; the widest of them have 54 bits. */
export function writeLongInteger(
  w: BitWriter,
  value: number,
  width: number,
  lower: number,
  upper: number,
): void {
  if (!Number.isSafeInteger(value) || value < lower || value > upper) {
    throw notInteger(value, lower, upper);
  }
  if (width <= 24) w.bits(value - lower, width);
  // as an integer of 32 bits it stays in a register, where a larger number is an object
  else if (width <= 32) w.bits32((value - lower) | 0, width);
  else if (width <= 53) w.longBits(value - lower, width);
  else w.bigBits(BigInt(value) - BigInt(lower), width);
}

/** The same for any width, as a bigint. */
export function writeBigInteger(
  w: BitWriter,
  value: bigint,
  width: number,
  lower: bigint,
  upper: bigint,
): void {
  if (typeof value !== "bigint" || value < lower || value > upper) {
    throw notBigInteger(value, lower, upper);
  }
  w.bigBits(value - lower, width);
}

export function writeExtensibleInteger(
  w: BitWriter,
  value: number,
  width: number,
  lower: number,
  upper: number,
): void {
  if (!Number.isSafeInteger(value)) {
    throw notInteger(value, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  }
  const inRoot = value >= lower && value <= upper;
  w.bits(inRoot ? 0 : 1, 1);
  if (inRoot) writeLongInteger(w, value, width, lower, upper);
  else writeUnconstrained(w, BigInt(value));
}

export function writeExtensibleBigInteger(
  w: BitWriter,
  value: bigint,
  width: number,
  lower: bigint,
  upper: bigint,
): void {
  if (typeof value !== "bigint") throw notBigInteger(value, undefined, undefined);
  const inRoot = value >= lower && value <= upper;
  w.bits(inRoot ? 0 : 1, 1);
  if (inRoot) w.bigBits(value - lower, width);
  else writeUnconstrained(w, value);
}

export function writeUnboundedInteger(
  w: BitWriter,
  value: bigint,
  lower: bigint | undefined,
  upper: bigint | undefined,
  extensible: boolean,
): void {
  if (typeof value !== "bigint") throw notBigInteger(value, lower, upper);
  const inRoot = (lower === undefined || value >= lower) && (upper === undefined || value <= upper);
  if (!inRoot && !extensible) throw notBigInteger(value, lower, upper);
  if (extensible) w.bits(inRoot ? 0 : 1, 1);
  if (inRoot && lower !== undefined) writeSemiConstrained(w, value - lower);
  else writeUnconstrained(w, value);
}

/** The bits of an INTEGER of up to 24 bits whose bounds are below 2^31. */
export function integerBits(value: number, lower: number, upper: number): number {
  // `| 0` leaves only 32-bit integers as they are: no NaN and no fraction passes
  if (typeof value !== "number" || (value | 0) !== value || value < lower || value > upper) {
    throw notInteger(value, lower, upper);
  }
  return value - lower;
}

export function booleanBits(value: boolean): number {
  if (typeof value !== "boolean") throw wrongType(value, "a boolean");
  return value ? 1 : 0;
}

/** BOOLEAN is one bit (X.691 11). */
export function writeBoolean(w: BitWriter, value: boolean): void {
  w.bits(booleanBits(value), 1);
}

/** NULL takes no bits (X.691 17). */
export function writeNull(value: null): void {
  if (value !== null) throw wrongType(value, "null");
}

/** A received INTEGER above its range; `at` is where it stands. */
export function outOfRange(
  value: number | bigint,
  lower: number | bigint,
  upper: number | bigint,
  at: number,
): DecodeFailure {
  return new DecodeFailure("range", at, `${value} is outside (${lower}..${upper})`);
}

/** Why a value is no INTEGER of the range: absent, of another type, or outside. */
export function notInteger(value: unknown, lower: number, upper: number): EncodeFailure {
  const expected = `an integer from ${boundText(lower)} to ${boundText(upper)}`;
  if (typeof value !== "number" || !Number.isInteger(value)) return wrongType(value, expected);
  return new EncodeFailure("range", expected, describe(value));
}

/** The same where values are bigints. */
export function notBigInteger(
  value: unknown,
  lower: bigint | undefined,
  upper: bigint | undefined,
): EncodeFailure {
  const expected = `a bigint from ${lower ?? "MIN"} to ${upper ?? "MAX"}`;
  if (typeof value !== "bigint") return wrongType(value, expected);
  return new EncodeFailure("range", expected, describe(value));
}

function boundText(bound: number): string {
  if (bound === Number.NEGATIVE_INFINITY) return "MIN";
  return bound === Number.POSITIVE_INFINITY ? "MAX" : `${bound}`;
}

/** An unconstrained INTEGER: length, then two's complement (X.691 12.2.4, 10.8). */
export function readUnconstrained(r: BitReader): bigint {
  const at = r.position;
  const octets = integerOctets(r);
  const value = unsigned(octets);
  const negative = (octets[0] ?? 0) >= 0x80;
  if (octets.length === 0) throw new DecodeFailure("length", at, "an INTEGER of no octets");
  return negative ? value - (1n << BigInt(octets.length * 8)) : value;
}

/** An INTEGER with a lower bound only: length, then the distance from it (X.691 10.7). */
export function readSemiConstrained(r: BitReader, lower: bigint): bigint {
  const at = r.position;
  const octets = integerOctets(r);
  if (octets.length === 0) throw new DecodeFailure("length", at, "an INTEGER of no octets");
  return lower + unsigned(octets);
}

/** The same as a number; a value beyond 2^53 cannot be one. `at` is where the element starts. */
export function toNumber(value: bigint, at: number): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new DecodeFailure(
    "range",
    at,
    `${value} is beyond 2^53, the integers of a JavaScript number`,
  );
}

export function writeUnconstrained(w: BitWriter, value: bigint): void {
  // the fewest octets of two's complement: one bit more than the magnitude (X.691 10.4)
  const magnitude = value < 0n ? -value - 1n : value;
  const count = (bitLength(magnitude) >>> 3) + 1;
  writeIntegerOctets(w, BigInt.asUintN(count * 8, value), count);
}

/** Writes the distance of a value from its lower bound. */
export function writeSemiConstrained(w: BitWriter, distance: bigint): void {
  writeIntegerOctets(w, distance, Math.max(1, (bitLength(distance) + 7) >>> 3));
}

/**
 * The largest index of what an edition does not know: with the number of what it knows before or behind it in a sum it
 * is still exact.
 */
export const largestIndex = 2 ** 52;

/** A normally small non-negative whole number (X.691 10.6). */
export function readNormallySmall(r: BitReader): number {
  const at = r.position;
  if (r.bits(1) === 0) return r.bits(6);
  const value = Number(readSemiConstrained(r, 0n));
  if (value <= largestIndex) return value;
  throw new DecodeFailure("limit", at, "an index beyond 2^52");
}

export function writeNormallySmall(w: BitWriter, value: number): void {
  if (value < 64) {
    w.bits(value, 7);
    return;
  }
  w.bits(1, 1);
  writeSemiConstrained(w, BigInt(value));
}

/** A normally small length, at least 1 (X.691 10.9.3.4). */
export function readNormallySmallLength(r: BitReader): number {
  const at = r.position;
  if (r.bits(1) === 0) return r.bits(6) + 1;
  const length = readLength(r, 1);
  if (length > 0) return length;
  if (length === 0) throw new DecodeFailure("length", at, "a presence bitmap of no bits");
  throw new DecodeFailure("limit", at, "more than 16383 extension additions");
}

export function writeNormallySmallLength(w: BitWriter, length: number): void {
  if (length <= 64) {
    w.bits(length - 1, 7);
    return;
  }
  w.bits(1, 1);
  writeLength(w, length);
}

function integerOctets(r: BitReader): Uint8Array {
  const at = r.position;
  const count = readLength(r, 8);
  if (count >= 0) return r.copy(count);
  throw new DecodeFailure("limit", at, "an INTEGER of more than 16383 octets");
}

function writeIntegerOctets(w: BitWriter, value: bigint, count: number): void {
  if (count > 16383)
    throw new EncodeFailure("unsupported", "an INTEGER of up to 16383 octets", `${count} octets`);
  writeLength(w, count);
  w.bigBits(value, count * 8);
}

function unsigned(octets: Uint8Array): bigint {
  let hex = "0x0";
  for (const octet of octets) hex += octet.toString(16).padStart(2, "0");
  return BigInt(hex);
}

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}
