/** Unsigned whole number of two octets; places past the end count as zero. */
export function u16(octets: Uint8Array, at: number, littleEndian = false): number {
  const first = octets[at] ?? 0;
  const second = octets[at + 1] ?? 0;
  return littleEndian ? (second << 8) | first : (first << 8) | second;
}

/** Unsigned whole number of four octets; places past the end count as zero. */
export function u32(octets: Uint8Array, at: number, littleEndian = false): number {
  const first = u16(octets, at, littleEndian);
  const second = u16(octets, at + 2, littleEndian);
  return littleEndian ? second * 0x10000 + first : first * 0x10000 + second;
}

/** The next multiple of four. */
export function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
