import { EncodeFailure } from "../uper/failure.js";
import type { OctetReader } from "./reader.js";
import type { OctetWriter } from "./writer.js";

/** A length determinant (X.696 8.6), the long form also where it need not be. What it announces must be there. */
export function readLength(r: OctetReader): number {
  const at = r.position;
  const first = r.octet();
  const length = first < 0x80 ? first : readLongLength(r, first & 0x7f, at);
  r.need(length, 1, at);
  return length;
}

function readLongLength(r: OctetReader, count: number, at: number): number {
  if (count === 0) throw r.failure("length", at, "a length in no octets");
  r.need(count, 1, at);
  return readCount(r, count);
}

/** An unsigned number in any count of octets that are there; what is too large for a number is too large to be there. */
function readCount(r: OctetReader, octetCount: number): number {
  let value = 0;
  for (let left = octetCount; left > 0; left--) value = value * 256 + r.octet();
  return value;
}

export function writeLength(w: OctetWriter, length: number): void {
  w.copy(lengthOctets(length));
}

/** The shortest length determinant. */
export function lengthOctets(length: number): Uint8Array {
  if (length < 0x80) return Uint8Array.of(length);
  const octets = unsignedOctets(length);
  return Uint8Array.of(0x80 | octets.length, ...octets);
}

/** Elements that take no octets; no count says how many there can be. */
const mostEmptyElements = 65536;
const emptyElementsText = `${mostEmptyElements} elements that take no octets`;

/** The quantity of a SEQUENCE OF (X.696 17); `elementOctets` is the least that one element takes. */
export function readQuantity(r: OctetReader, elementOctets: number): number {
  const at = r.position;
  const octetCount = readLength(r);
  if (octetCount === 0) throw r.failure("length", at, "a quantity in no octets");
  const quantity = readCount(r, octetCount);
  if (elementOctets > 0) r.need(quantity, elementOctets, at);
  else if (quantity > mostEmptyElements) {
    throw r.failure("limit", at, `a list of more than ${emptyElementsText}`);
  }
  return quantity;
}

/** Refuses to send a list of elements that took no octets, if decoding would not take so many. */
export function checkEmptyElements(quantity: number): void {
  if (quantity <= mostEmptyElements) return;
  throw new EncodeFailure("unsupported", `a list of up to ${emptyElementsText}`, `${quantity}`);
}

export function writeQuantity(w: OctetWriter, quantity: number): void {
  const octets = unsignedOctets(quantity);
  w.octet(octets.length);
  w.copy(octets);
}

/** The fewest octets of a number below 2^32, at least one. */
function unsignedOctets(value: number): Uint8Array {
  const count = value < 0x100 ? 1 : value < 0x10000 ? 2 : value < 0x1000000 ? 3 : 4;
  return Uint8Array.from({ length: count }, (_, i) => value >>> (8 * (count - 1 - i)));
}
