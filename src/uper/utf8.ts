import { DecodeFailure, EncodeFailure, wrongType } from "./failure.js";
import { wrongCount, wrongSize } from "./length.js";
import type { BitReader } from "./reader.js";
import { readOctetString, writeOctetString } from "./strings.js";
import type { BitWriter } from "./writer.js";

/** UTF8String: octets behind a general length. A size counts characters and is no part of the encoding (X.691 27.6). */
export function readUTF8String(
  r: BitReader,
  lower: number,
  upper: number,
  extensible: boolean,
): string {
  const at = r.position;
  const octets = readOctetString(r, 0, Number.POSITIVE_INFINITY, false);
  return textOfUtf8(octets, lower, upper, extensible, at);
}

export function writeUTF8String(
  w: BitWriter,
  value: string,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  const octets = utf8OfText(value, lower, upper, extensible);
  writeOctetString(w, octets, 0, Number.POSITIVE_INFINITY, false);
}

/** The text of octets that were received; `bitOffset` is where the string begins. */
export function textOfUtf8(
  octets: Uint8Array,
  lower: number,
  upper: number,
  extensible: boolean,
  bitOffset: number,
): string {
  const text = decoded(octets, bitOffset);
  if (extensible || isUnbounded(lower, upper)) return text;
  const count = characterCount(text);
  if (count < lower || count > upper) throw wrongCount(count, lower, upper, bitOffset);
  return text;
}

/** The octets of a text that is checked. */
export function utf8OfText(
  value: string,
  lower: number,
  upper: number,
  extensible: boolean,
): Uint8Array {
  if (typeof value !== "string") throw wrongType(value, "a string");
  const lone = /\p{Surrogate}/u.exec(value);
  if (lone !== null) {
    const expected = "whole characters: surrogates in pairs";
    throw new EncodeFailure("alphabet", expected, `half a pair at ${lone.index}`);
  }
  if (!extensible && !isUnbounded(lower, upper)) {
    const count = characterCount(value);
    if (count < lower || count > upper) throw wrongSize(count, lower, upper);
  }
  return new TextEncoder().encode(value);
}

function decoded(octets: Uint8Array, bitOffset: number): string {
  try {
    // a byte order mark is a character as any other
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(octets);
  } catch {
    throw new DecodeFailure("alphabet", bitOffset, "octets that are no text in UTF-8");
  }
}

function isUnbounded(lower: number, upper: number): boolean {
  return lower === 0 && upper === Number.POSITIVE_INFINITY;
}

/** Characters outside the basic plane are two units of a JavaScript string each, and one here. */
function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
