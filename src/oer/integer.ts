import { DecodeFailure, EncodeFailure, wrongType } from "../uper/failure.js";
import { notBigInteger, notInteger, outOfRange, toNumber } from "../uper/integer.js";
import { readLength, writeLength } from "./length.js";
import type { OctetReader } from "./reader.js";
import type { OctetWriter } from "./writer.js";

/** More octets than any INTEGER in use has; turning so many into digits would take time. */
const mostOctets = 16383;

/** INTEGER in 1, 2 or 4 octets, signed if its lower bound is below zero (X.696 10). */
export function readInteger(
  r: OctetReader,
  octetCount: number,
  lower: number,
  upper: number,
): number {
  const at = r.position;
  const raw = r.unsigned(octetCount);
  const unused = 32 - 8 * octetCount;
  const value = lower < 0 ? (raw << unused) >> unused : raw;
  if (value < lower || value > upper) throw outOfRange(value, lower, upper, at * 8);
  return value;
}

export function writeInteger(
  w: OctetWriter,
  value: number,
  octetCount: number,
  lower: number,
  upper: number,
): void {
  checkInteger(value, lower, upper);
  w.unsigned(value, octetCount);
}

/** INTEGER in 8 octets, as a bigint. */
export function readBigInteger(r: OctetReader, lower: bigint, upper: bigint): bigint {
  const at = r.position;
  const octets = r.copy(8);
  const value = lower < 0n ? signed(octets) : unsigned(octets);
  if (value < lower || value > upper) throw outOfRange(value, lower, upper, at * 8);
  return value;
}

export function writeBigInteger(w: OctetWriter, value: bigint, lower: bigint, upper: bigint): void {
  if (typeof value !== "bigint" || value < lower || value > upper) {
    throw notBigInteger(value, lower, upper);
  }
  w.copy(bigOctets(value, 8));
}

/** The same where all values are safe integers. */
export function readLongInteger(r: OctetReader, lower: number, upper: number): number {
  return Number(readBigInteger(r, BigInt(lower), BigInt(upper)));
}

export function writeLongInteger(
  w: OctetWriter,
  value: number,
  lower: number,
  upper: number,
): void {
  checkInteger(value, lower, upper);
  w.copy(bigOctets(BigInt(value), 8));
}

/** INTEGER behind its length: a bound is missing, or too large for 8 octets (X.696 10). */
export function readVariableInteger(
  r: OctetReader,
  lower: bigint | undefined,
  upper: bigint | undefined,
): bigint {
  const at = r.position;
  const octets = readOctets(r);
  const value = isUnsigned(lower) ? unsigned(octets) : signed(octets);
  if (!isWithin(value, lower, upper)) {
    const range = `(${lower ?? "MIN"}..${upper ?? "MAX"})`;
    throw new DecodeFailure("range", at * 8, `${value} is outside ${range}`);
  }
  return value;
}

export function writeVariableInteger(
  w: OctetWriter,
  value: bigint,
  lower: bigint | undefined,
  upper: bigint | undefined,
): void {
  if (typeof value !== "bigint" || !isWithin(value, lower, upper)) {
    throw notBigInteger(value, lower, upper);
  }
  const bits = bitLength(value < 0n ? -value - 1n : value);
  const octetCount = isUnsigned(lower) ? Math.max(1, (bits + 7) >>> 3) : (bits >>> 3) + 1;
  if (octetCount > mostOctets) {
    throw new EncodeFailure(
      "unsupported",
      `an INTEGER of up to ${mostOctets} octets`,
      `${octetCount} octets`,
    );
  }
  writeLength(w, octetCount);
  w.copy(bigOctets(value, octetCount));
}

/** An extensible INTEGER is sent as one without bounds (X.696 10); its values here are safe integers. */
export function readExtensibleInteger(r: OctetReader): number {
  const at = r.position;
  return toNumber(readVariableInteger(r, undefined, undefined), at * 8);
}

export function writeExtensibleInteger(w: OctetWriter, value: number): void {
  checkInteger(value, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  writeVariableInteger(w, BigInt(value), undefined, undefined);
}

/** BOOLEAN: zero is FALSE, and all else TRUE, which COER sends as FF (X.696 9). */
export function readBoolean(r: OctetReader): boolean {
  return r.octet() !== 0;
}

export function writeBoolean(w: OctetWriter, value: boolean): void {
  if (typeof value !== "boolean") throw wrongType(value, "a boolean");
  w.octet(value ? 0xff : 0);
}

/** Two's complement. */
export function signed(octets: Uint8Array): bigint {
  return BigInt.asIntN(octets.length * 8, unsigned(octets));
}

function unsigned(octets: Uint8Array): bigint {
  let hex = "0x0";
  for (const octet of octets) hex += octet.toString(16).padStart(2, "0");
  return BigInt(hex);
}

function readOctets(r: OctetReader): Uint8Array {
  const at = r.position;
  const count = readLength(r);
  if (count === 0) throw r.failure("length", at, "an INTEGER in no octets");
  if (count > mostOctets) {
    throw r.failure("limit", at, `an INTEGER of more than ${mostOctets} octets`);
  }
  return r.copy(count);
}

function bigOctets(value: bigint, count: number): Uint8Array {
  const hex = BigInt.asUintN(count * 8, value)
    .toString(16)
    .padStart(count * 2, "0");
  return Uint8Array.from({ length: count }, (_, i) =>
    Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16),
  );
}

function isWithin(value: bigint, lower: bigint | undefined, upper: bigint | undefined): boolean {
  return (lower === undefined || value >= lower) && (upper === undefined || value <= upper);
}

function isUnsigned(lower: bigint | undefined): boolean {
  return lower !== undefined && lower >= 0n;
}

function checkInteger(value: number, lower: number, upper: number): void {
  if (Number.isSafeInteger(value) && value >= lower && value <= upper) return;
  throw notInteger(value, lower, upper);
}

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length;
}
