import { EncodeFailure } from "../uper/failure.js";
import type { BitString } from "../uper/strings.js";
import type { SizeRange } from "./node.js";

/** Bits up to the last one that is set. */
export function usedBits(value: number): number {
  return 32 - Math.clz32(value);
}

/** The shortest form that holds the bits set and is in the root, or else the shortest (X.691 15.3). */
export function bitsOf(value: number, size: SizeRange): BitString {
  const used = usedBits(value);
  const length = used <= size.upper ? Math.max(used, size.lower) : used;
  const bytes = new Uint8Array(Math.ceil(length / 8));
  for (let i = 0; i < used; i++) {
    if ((value >>> i) & 1) bytes[i >>> 3] = (bytes[i >>> 3] ?? 0) | (0x80 >>> (i & 7));
  }
  return { bytes, length };
}

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
