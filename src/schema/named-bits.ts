import { EncodeFailure } from "../uper/failure.js";
import type { BitString } from "../uper/strings.js";
import type { SizeRange } from "./node.js";

/** Bits up to the last one that is set. */
export function usedBits(value: number): number {
  return 32 - Math.clz32(value);
}

/** The shortest form that holds the bits set and is in the root, or else the shortest (X.691 15.3). */
export function bitsOf(value: number, size: SizeRange): BitString {
  const length = lengthOf(value, size);
  const bytes = new Uint8Array(Math.ceil(length / 8));
  for (let at = 0; at < bytes.length; at++) bytes[at] = octetOf(value, at);
  return { bytes, length };
}

/** The bits of {@link bitsOf}. */
export function lengthOf(value: number, { lower, upper }: SizeRange): number {
  const used = usedBits(value);
  return used <= upper ? Math.max(used, lower) : used;
}

/** An octet of {@link bitsOf}, whose first bit is named bit 8 * `at`. */
export function octetOf(value: number, at: number): number {
  // a shift by 32 would be one by 0
  return at < 4 ? (reversed[(value >>> (8 * at)) & 0xff] ?? 0) : 0;
}

/** The bits of an octet in the opposite order. */
const reversed = Uint8Array.from({ length: 256 }, (_, octet) => {
  let bits = 0;
  for (let bit = 0; bit < 8; bit++) if ((octet >>> bit) & 1) bits |= 0x80 >>> bit;
  return bits;
});

/** The number in which named bit i has the weight 2^i. Throws {@link EncodeFailure} for bits past 31. */
export function numberOf({ bytes }: BitString): number {
  let value = 0;
  for (let i = 0; i < bytes.length * 8; i++) {
    if (((bytes[i >>> 3] ?? 0) & (0x80 >>> (i & 7))) === 0) continue;
    if (i > 31) throw new EncodeFailure("unsupported", "bits 0 to 31", `bit ${i} set`);
    value += 2 ** i;
  }
  return value;
}
