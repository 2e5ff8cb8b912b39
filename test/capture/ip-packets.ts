import { bytes } from "./files.js";

/** Octets in network order. */
export const be = (...parts: Parameters<typeof bytes> extends [boolean, ...infer P] ? P : never) =>
  bytes(false, ...parts);
export const payload = Uint8Array.of(0x04, 0x00, 0x6f, 0x00);
export const padding = new Uint8Array(9);
export const udp = be([2, 30208], [2, 30208], [2, 12], [2, 0], payload);
export const tcp = 6;

export function ipv4(
  content: Uint8Array,
  { protocol = 17, flags = 0, words = 5, total = 0 } = {},
): Uint8Array {
  const options = new Uint8Array(Math.max(0, words - 5) * 4);
  const length = total || 20 + options.length + content.length;
  return be(
    [1, 0x40 | words],
    [1, 0],
    [2, length],
    [2, 1],
    [2, flags],
    [1, 64],
    [1, protocol],
    [2, 0],
    [4, 1],
    [4, 2],
    options,
    content,
  );
}

export function ipv6(next: number, content: Uint8Array): Uint8Array {
  return be([4, 0x60000000], [2, content.length], [1, next], [1, 64], new Uint8Array(32), content);
}

export const macs = new Uint8Array(12);
export const tag = be([2, 0x8100], [2, 5]);
export const ethernet = (type: number, content: Uint8Array) => be(macs, [2, type], content);
