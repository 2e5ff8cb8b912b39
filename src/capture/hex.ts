import { DecodeError } from "../errors.js";
import { quoteCharacter, toBytes } from "./bytes.js";

const invalid = 0xff;
const separator = 0x10;

/** Value of a hex digit by its character code; separators stand between octets. */
const meaning = new Uint8Array(256).fill(invalid);
for (const character of " \t:,") meaning[character.charCodeAt(0)] = separator;
for (let value = 0; value < 16; value++) {
  const digit = value.toString(16);
  meaning[digit.charCodeAt(0)] = value;
  meaning[digit.toUpperCase().charCodeAt(0)] = value;
}

/**
 * Octets of a line of hex: digits of any case, with spaces, tabs, colons, commas and `0x` between octets if you like.
 * Throws {@link DecodeError} with code `input`.
 */
export function parseHex(text: string | Uint8Array): Uint8Array {
  const codes = toBytes(text);
  const octets = new Uint8Array(codes.length >>> 1);
  let count = 0;
  for (let at = 0; at < codes.length; ) {
    const high = meaningAt(codes, at);
    if (high === separator) {
      at++;
      continue;
    }
    const low = meaningAt(codes, at + 1);
    if (high < 16 && low < 16) octets[count++] = (high << 4) | low;
    else if (!isPrefix(codes, at)) throw notHex(codes, at, count);
    at += 2;
  }
  return count === octets.length ? octets : octets.slice(0, count);
}

const pairs = Array.from({ length: 256 }, (_, octet) =>
  octet.toString(16).toUpperCase().padStart(2, "0"),
);

/** A long text that grows by an octet at a time would be held as a chain of as many parts. */
const pieceOctets = 4096;

/** Two capital hex digits an octet, with `between` in between. */
export function formatHex(octets: Uint8Array, between = ""): string {
  if (octets.length > pieceOctets) return formatLongHex(octets, between);
  let text = "";
  for (let i = 0; i < octets.length; i++) {
    if (i > 0) text += between;
    text += pairs[octets[i] ?? 0];
  }
  return text;
}

function formatLongHex(octets: Uint8Array, between: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < octets.length; at += pieceOctets) {
    const piece = octets.subarray(at, at + pieceOctets);
    pieces.push(Array.from(piece, (octet) => pairs[octet]).join(between));
  }
  return pieces.join(between);
}

function meaningAt(codes: Uint8Array, at: number): number {
  return meaning[codes[at] ?? 0] ?? invalid;
}

/** `0x` */
function isPrefix(codes: Uint8Array, at: number): boolean {
  return codes[at] === 0x30 && ((codes[at + 1] ?? 0) | 0x20) === 0x78;
}

function notHex(codes: Uint8Array, at: number, octetsRead: number): DecodeError {
  const isLone = meaningAt(codes, at) < 16;
  const bad = isLone ? at + 1 : at;
  const found =
    bad >= codes.length
      ? "but the line ends after one"
      : `got ${quoteCharacter(codes, bad)} at column ${bad + 1}`;
  const detail = `expected two hex digits for each octet, ${found}`;
  return new DecodeError("input", detail, [], octetsRead * 8 + (isLone ? 4 : 0), "hex");
}
