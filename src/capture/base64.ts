import { DecodeError } from "../errors.js";
import { quoteCharacter, toBytes } from "./bytes.js";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const invalid = 0xff;

/** Value of a character by its code, in the usual and in the URL-safe alphabet (RFC 4648 4 and 5). */
const meaning = new Uint8Array(256).fill(invalid);
for (let value = 0; value < 64; value++) meaning[alphabet.charCodeAt(value)] = value;
meaning["-".charCodeAt(0)] = 62;
meaning["_".charCodeAt(0)] = 63;

const equalsSign = 0x3d;

/**
 * Octets of a line of base64, of either alphabet, with or without `=` at its end.
 * Throws {@link DecodeError} with code `input`.
 */
export function parseBase64(text: string | Uint8Array): Uint8Array {
  const codes = toBytes(text);
  let end = codes.length;
  while (end > 0 && codes[end - 1] === equalsSign) end--;
  const octets = new Uint8Array(Math.floor((end * 3) / 4));
  let count = 0;
  let held = 0;
  let heldBits = 0;
  for (let at = 0; at < end; at++) {
    const value = meaning[codes[at] ?? 0] ?? invalid;
    if (value === invalid) {
      throw notBase64(`expected base64, got ${quoteCharacter(codes, at)} at column ${at + 1}`, at);
    }
    held = ((held << 6) | value) & 0xfff;
    heldBits += 6;
    if (heldBits < 8) continue;
    heldBits -= 8;
    octets[count++] = held >>> heldBits;
  }
  checkEnd(codes.length, end, held & ((1 << heldBits) - 1));
  return octets;
}

/** Put together at once; whole groups of three, so that only the last piece is padded. */
const pieceOctets = 3 * 1024;

/** The usual alphabet, padded with `=` (RFC 4648 4). */
export function formatBase64(octets: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < octets.length; at += pieceOctets) {
    pieces.push(btoa(String.fromCharCode(...octets.subarray(at, at + pieceOctets))));
  }
  return pieces.join("");
}

/** What is cut off in the middle seldom ends as base64 must (RFC 4648 3.5, 4). */
function checkEnd(length: number, end: number, leftover: number): void {
  const padding = length - end;
  if (end % 4 === 1) {
    throw notBase64(`expected groups of four characters, got ${end}: one is left over`, end - 1);
  }
  if (padding > 0 && (padding > 2 || length % 4 !== 0)) {
    throw notBase64(`expected "=" up to a multiple of four characters, got ${length} in all`, end);
  }
  if (leftover !== 0) {
    throw notBase64(
      "expected zeros in the unused bits of the last character; it is cut off",
      end - 1,
    );
  }
}

function notBase64(detail: string, at: number): DecodeError {
  return new DecodeError("input", detail, [], at * 6, "base64");
}
