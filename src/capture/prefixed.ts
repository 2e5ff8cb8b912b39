import { u16, u32 } from "./fields.js";
import type { OctetQueue } from "./octet-queue.js";
import { captureError } from "./packet.js";
import type { Splitter } from "./split.js";

/** How a length in front of each frame is written; it counts the octets behind it. */
export const prefixes = ["u8", "u16be", "u16le", "u32be", "u32le"] as const;
export type Prefix = (typeof prefixes)[number];

const readers: Readonly<Record<Prefix, { octets: number; read: (octets: Uint8Array) => number }>> =
  {
    u8: { octets: 1, read: ([length = 0]) => length },
    u16be: { octets: 2, read: (octets) => u16(octets, 0) },
    u16le: { octets: 2, read: (octets) => u16(octets, 0, true) },
    u32be: { octets: 4, read: (octets) => u32(octets, 0) },
    u32le: { octets: 4, read: (octets) => u32(octets, 0, true) },
  };

/** Cuts binary where each frame has its length in front of it. */
export function prefixedSplitter(prefix: Prefix, limit: number): Splitter<Uint8Array> {
  const { octets: prefixOctets, read } = readers[prefix];
  return {
    name: "bin",
    hasBegun: () => true,
    next(queue: OctetQueue) {
      const head = queue.peek(prefixOctets);
      if (head === undefined) return undefined;
      const length = read(head);
      if (length > limit) {
        const detail = `expected a frame of up to ${limit} octets, got a length of ${length}`;
        throw captureError("limit", queue.offset, detail, "bin");
      }
      const whole = queue.peek(prefixOctets + length);
      if (whole === undefined) return undefined;
      queue.skip(whole.length);
      return whole.subarray(prefixOctets);
    },
  };
}
