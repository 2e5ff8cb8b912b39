import { describe, EncodeFailure, wrongType } from "../uper/failure.js";
import { wrongCount, wrongSize } from "../uper/length.js";
import type { BitString } from "../uper/strings.js";
import { readLength, writeLength } from "./length.js";
import type { OctetReader } from "./reader.js";
import type { OctetWriter } from "./writer.js";

/** BIT STRING of one size: no length (X.696 13). Bits that are not used are zero in the value. */
export function readFixedBitString(r: OctetReader, size: number): BitString {
  return withoutUnused(r.copy(Math.ceil(size / 8)), size);
}

export function writeFixedBitString(w: OctetWriter, value: BitString, size: number): void {
  const { bytes, length } = checkedBits(value);
  if (length !== size) throw wrongSize(length, size, size);
  w.copy(bytes);
}

/** BIT STRING of any other size: a length, an octet with the count of unused bits, and the bits (X.696 13). */
export function readBitString(
  r: OctetReader,
  lower: number,
  upper: number,
  extensible: boolean,
): BitString {
  const at = r.position;
  const octetCount = readLength(r) - 1;
  if (octetCount < 0)
    throw r.failure("length", at, "a BIT STRING without its count of unused bits");
  const unused = r.octet();
  if (unused > 7 || (octetCount === 0 && unused > 0)) {
    throw r.failure(
      "length",
      at,
      `${unused} unused bits, in ${octetCount === 1 ? "one octet" : `${octetCount} octets`}`,
    );
  }
  const length = octetCount * 8 - unused;
  if (!extensible && (length < lower || length > upper)) {
    throw wrongCount(length, lower, upper, at * 8);
  }
  return withoutUnused(r.copy(octetCount), length);
}

export function writeBitString(
  w: OctetWriter,
  value: BitString,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  const { bytes, length } = checkedBits(value);
  if (!extensible && (length < lower || length > upper)) throw wrongSize(length, lower, upper);
  writeLength(w, 1 + bytes.length);
  w.octet(bytes.length * 8 - length);
  w.copy(bytes);
}

/** BIT STRING with named bits, as a number in which named bit i has the weight 2^i. */
export function readFixedNamedBits(r: OctetReader, size: number): number {
  const at = r.position;
  return numberOf(r, readFixedBitString(r, size), at);
}

export function writeFixedNamedBits(w: OctetWriter, value: number, size: number): void {
  const used = usedBits(value);
  if (used > size) throw wrongSize(used, size, size);
  w.copy(bitsOf(value, size).bytes);
}

/** Trailing zero bits have no meaning, so the size received is not kept (X.680 21.7). */
export function readNamedBits(
  r: OctetReader,
  lower: number,
  upper: number,
  extensible: boolean,
): number {
  const at = r.position;
  return numberOf(r, readBitString(r, lower, upper, extensible), at);
}

/** COER sends no trailing zero bits but for those that the size asks for (X.696 13). */
export function writeNamedBits(
  w: OctetWriter,
  value: number,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  const used = usedBits(value);
  const length = used > upper ? used : Math.max(used, lower);
  writeBitString(w, bitsOf(value, length), lower, upper, extensible);
}

function withoutUnused(bytes: Uint8Array, length: number): BitString {
  const last = bytes.length - 1;
  if (last >= 0) bytes[last] = (bytes[last] ?? 0) & (0xff << (bytes.length * 8 - length));
  return { bytes, length };
}

/** A copy without anything in its unused bits. */
function checkedBits(value: BitString): BitString {
  const expected = "{ bytes: Uint8Array, length: number of bits }";
  if (typeof value !== "object" || value === null) throw wrongType(value, expected);
  const { bytes, length } = value;
  if (!(bytes instanceof Uint8Array) || !Number.isInteger(length)) throw wrongType(value, expected);
  const octetCount = Math.ceil(length / 8);
  if (length < 0 || bytes.length !== octetCount) {
    const needed = `${octetCount} octets for ${length} bits`;
    throw new EncodeFailure("length", needed, `${bytes.length} octets`);
  }
  return withoutUnused(Uint8Array.from(bytes), length);
}

function numberOf(r: OctetReader, { bytes }: BitString, at: number): number {
  let value = 0;
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    if (((bytes[bit >>> 3] ?? 0) & (0x80 >>> (bit & 7))) === 0) continue;
    if (bit > 31) throw r.failure("unsupported", at, `bit ${bit} is set; values hold bits 0 to 31`);
    value += 2 ** bit;
  }
  return value;
}

function bitsOf(value: number, length: number): BitString {
  const bytes = new Uint8Array(Math.ceil(length / 8));
  for (let bit = 0; bit < Math.min(length, 32); bit++) {
    if ((value >>> bit) & 1) bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) | (0x80 >>> (bit & 7));
  }
  return { bytes, length };
}

function usedBits(value: number): number {
  if (typeof value === "number" && value >>> 0 === value) return 32 - Math.clz32(value);
  const expected = "an unsigned number of up to 32 named bits";
  if (!Number.isInteger(value)) throw wrongType(value, expected);
  throw new EncodeFailure("range", expected, describe(value));
}
