import { EncodeFailure, wrongType } from "../uper/failure.js";
import { wrongCount, wrongSize } from "../uper/length.js";
import { textOfUtf8, utf8OfText } from "../uper/utf8.js";
import { readLength, writeLength } from "./length.js";
import type { OctetReader } from "./reader.js";
import type { OctetWriter } from "./writer.js";

/** OCTET STRING behind its length (X.696 14); one of a single size is only its octets. `upper` is Infinity for MAX. */
export function readOctetString(
  r: OctetReader,
  lower: number,
  upper: number,
  extensible: boolean,
): Uint8Array {
  const at = r.position;
  const count = readLength(r);
  if (!extensible && (count < lower || count > upper)) {
    throw wrongCount(count, lower, upper, at * 8);
  }
  return r.copy(count);
}

export function writeOctetString(
  w: OctetWriter,
  value: Uint8Array,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  if (!(value instanceof Uint8Array)) throw wrongType(value, "a Uint8Array");
  if (!extensible && (value.length < lower || value.length > upper)) {
    throw wrongSize(value.length, lower, upper);
  }
  writeLength(w, value.length);
  w.copy(value);
}

/** OCTET STRING of one size: no length (X.696 14). */
export function writeFixedOctets(w: OctetWriter, value: Uint8Array, size: number): void {
  if (!(value instanceof Uint8Array)) throw wrongType(value, `a Uint8Array of ${size} octets`);
  if (value.length !== size) throw wrongSize(value.length, size, size);
  w.copy(value);
}

/** UTF8String: always a length, in octets; a size counts characters (X.696 27). */
export function readUTF8String(
  r: OctetReader,
  lower: number,
  upper: number,
  extensible: boolean,
): string {
  const at = r.position;
  return textOfUtf8(r.copy(readLength(r)), lower, upper, extensible, at * 8);
}

export function writeUTF8String(
  w: OctetWriter,
  value: string,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  const octets = utf8OfText(value, lower, upper, extensible);
  writeLength(w, octets.length);
  w.copy(octets);
}

/** IA5String: an octet a character (X.696 27). */
export function readIA5String(
  r: OctetReader,
  lower: number,
  upper: number,
  extensible: boolean,
): string {
  const at = r.position;
  const octets = readOctetString(r, lower, upper, extensible);
  return textOfIA5(r, octets, at);
}

export function writeIA5String(
  w: OctetWriter,
  value: string,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  const octets = octetsOfIA5(value);
  writeOctetString(w, octets, lower, upper, extensible);
}

/** IA5String of one size: no length. */
export function readFixedIA5String(r: OctetReader, size: number): string {
  const at = r.position;
  return textOfIA5(r, r.copy(size), at);
}

export function writeFixedIA5String(w: OctetWriter, value: string, size: number): void {
  writeFixedOctets(w, octetsOfIA5(value), size);
}

function textOfIA5(r: OctetReader, octets: Uint8Array, at: number): string {
  let text = "";
  for (const octet of octets) {
    if (octet > 0x7f) {
      const code = octet.toString(16).toUpperCase();
      throw r.failure("alphabet", at, `an octet ${code}; characters of IA5String end with 7F`);
    }
    text += String.fromCharCode(octet);
  }
  return text;
}

function octetsOfIA5(value: string): Uint8Array {
  if (typeof value !== "string") throw wrongType(value, "a string");
  return Uint8Array.from({ length: value.length }, (_, i) => {
    const code = value.charCodeAt(i);
    if (code <= 0x7f) return code;
    const actual = `U+${code.toString(16).toUpperCase().padStart(4, "0")} at ${i}`;
    throw new EncodeFailure("alphabet", "characters U+0000 to U+007F", actual);
  });
}
