import {
  type Alphabet,
  alphabet,
  checkCharacters,
  checkReceivedCharacters,
  codeOf,
  codesOf,
  foreignCharacter,
  foreignNumber,
  isSurrogate,
  numberOf,
} from "./alphabet.js";
import { wrongType } from "./failure.js";
import { readUnits, writeUnits } from "./length.js";
import type { BitReader } from "./reader.js";
import { readOctetString, writeOctetString } from "./strings.js";
import { readUTF8String, writeUTF8String } from "./utf8.js";
import type { BitWriter } from "./writer.js";

/**
 * A character string of known multiplier (X.691 27.5). Characters outside an extensible size have the alphabet of those
 * in its root (X.691 (2021) 30.3: an alphabet cannot be extended).
 */
export function readCharacters(
  r: BitReader,
  letters: Alphabet,
  lower: number,
  upper: number,
  extensible: boolean,
): string {
  const at = r.position;
  const take = (_: BitReader, count: number): string => takeCharacters(r, count, letters, at);
  return readUnits(r, lower, upper, extensible, letters.width, take).join("");
}

function takeCharacters(r: BitReader, count: number, letters: Alphabet, at: number): string {
  const { width } = letters;
  let text = "";
  for (let left = count; left > 0; left -= 1024) {
    const codes = new Array<number>(Math.min(left, 1024));
    for (let i = 0; i < codes.length; i++) {
      const number = width === 0 ? 0 : r.word(width);
      const code = codeOf(letters, number);
      if (code < 0 || code > 0x10_ffff || (isUniversal(letters) && isSurrogate(code))) {
        throw foreignNumber(letters, number, at);
      }
      codes[i] = code;
    }
    text += String.fromCodePoint(...codes);
  }
  return text;
}

/** Its characters are whole, those of a BMPString may be the halves of a pair. */
function isUniversal({ typeName }: Alphabet): boolean {
  return typeName === "UniversalString";
}

export function writeCharacters(
  w: BitWriter,
  value: string,
  letters: Alphabet,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  if (typeof value !== "string") throw wrongType(value, "a string");
  const codes = codesOf(letters, value);
  writeUnits(w, codes, codes.length, lower, upper, extensible, (_, all, from, to) => {
    for (let i = from; i < to; i++) putCharacter(w, letters, all[i] ?? 0, i);
  });
}

function putCharacter(w: BitWriter, letters: Alphabet, code: number, at: number): void {
  const { width } = letters;
  const number = numberOf(letters, code);
  if (number < 0 || (isUniversal(letters) && isSurrogate(code))) {
    throw foreignCharacter(letters, code, at);
  }
  if (width <= 24) w.bits(number, width);
  else w.longBits(number, width);
}

/** A UTF8String whose characters are constrained, which PER does not see (X.691 9.3.6). */
export function readUTF8Characters(
  r: BitReader,
  letters: Alphabet,
  lower: number,
  upper: number,
  extensible: boolean,
): string {
  const at = r.position;
  const text = readUTF8String(r, lower, upper, extensible);
  checkReceivedCharacters(letters, text, at);
  return text;
}

export function writeUTF8Characters(
  w: BitWriter,
  value: string,
  letters: Alphabet,
  lower: number,
  upper: number,
  extensible: boolean,
): void {
  if (typeof value !== "string") throw wrongType(value, "a string");
  checkCharacters(letters, value);
  writeUTF8String(w, value, lower, upper, extensible);
}

/**
 * A character string whose characters ISO 2022 switches: the octets of its BER behind a general length (X.691 27.6),
 * each of which is the character U+0000 to U+00FF of the value.
 */
export function readOctetText(r: BitReader): string {
  return textOfOctets(readOctetString(r, 0, Number.POSITIVE_INFINITY, false));
}

export function writeOctetText(w: BitWriter, value: string): void {
  writeOctetString(w, octetsOfText(value), 0, Number.POSITIVE_INFINITY, false);
}

export function textOfOctets(octets: Uint8Array): string {
  let text = "";
  for (let at = 0; at < octets.length; at += 1024) {
    text += String.fromCharCode(...octets.subarray(at, at + 1024));
  }
  return text;
}

/** The octets of a text that is checked. */
export function octetsOfText(value: string): Uint8Array {
  if (typeof value !== "string") throw wrongType(value, "a string");
  checkCharacters(octetCharacters, value);
  return Uint8Array.from({ length: value.length }, (_, i) => value.charCodeAt(i));
}

const octetCharacters = /* @__PURE__ */ alphabet("string of octets", [0, 0xff]);
