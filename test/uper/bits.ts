import { DecodeFailure, EncodeFailure } from "../../src/uper/failure.js";
import { BitReader } from "../../src/uper/reader.js";
import { BitWriter } from "../../src/uper/writer.js";

/** Octets from text of bits, blanks ignored, padded with zeros: `octetsOf("1 0000001")`. */
export function octetsOf(bits: string): Uint8Array {
  const digits = bits.replaceAll(/\s/g, "");
  const octets = new Uint8Array(Math.ceil(digits.length / 8));
  [...digits].forEach((digit, index) => {
    if (digit === "1") octets[index >>> 3] = (octets[index >>> 3] ?? 0) | (0x80 >>> (index & 7));
  });
  return octets;
}

/** The bits of octets as text. */
export function bitsOf(octets: Uint8Array, count = octets.length * 8): string {
  return [...octets]
    .map((octet) => octet.toString(2).padStart(8, "0"))
    .join("")
    .slice(0, count);
}

/** A reader at the first of these bits, which ends behind the last. */
export function readerOf(bits: string): BitReader {
  const r = new BitReader(octetsOf(bits));
  r.end = bits.replaceAll(/\s/g, "").length;
  return r;
}

/** The bits that a function writes, before padding. */
export function written(write: (w: BitWriter) => void): string {
  const w = new BitWriter(new Uint8Array(1));
  write(w);
  const count = w.position;
  w.finish();
  return bitsOf(w.octets, count);
}

export const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));
export const toHex = (octets: Uint8Array): string => Buffer.from(octets).toString("hex");

/** Code and bit offset of the failure that a call throws. */
export function failureOf(call: () => unknown): { code: string; bitOffset?: number } {
  try {
    call();
  } catch (failure) {
    // every failure has a code; decoding ones have their place as well
    const { code, bitOffset } = failure as { code: string; bitOffset?: number };
    return bitOffset === undefined ? { code } : { code, bitOffset };
  }
  throw new Error("no failure");
}

/** What the failure that a call throws says: code, place, and what was expected and found. */
export function saying(call: () => unknown): string {
  try {
    call();
  } catch (failure) {
    if (failure instanceof DecodeFailure) {
      return `${failure.code} at ${failure.bitOffset}: ${failure.detail}`;
    }
    if (!(failure instanceof EncodeFailure)) throw failure;
    const { code, expected, actual, reversedPath } = failure;
    const path = [...reversedPath].reverse().join(".");
    return `${code}${path && ` in ${path}`}: ${expected}; ${actual}`;
  }
  throw new Error("no failure");
}

/** What a call throws, or else returns. */
export function caught(call: () => unknown): unknown {
  try {
    return call();
  } catch (failure) {
    return failure;
  }
}
