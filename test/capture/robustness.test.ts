import { describe, expect, test } from "vitest";
import {
  type FrameFormat,
  linkTypes,
  pcapHeader,
  pcapngInterface,
  pcapngPacket,
  pcapngSection,
  pcapPacket,
  readFrames,
} from "../../src/capture/index.js";
import { isDecodeError } from "../../src/errors.js";
import { random } from "../random.js";
import { flat, inPieces } from "./chunks.js";

const octets = Uint8Array.from({ length: 40 }, (_, i) => i);
const files: readonly (readonly [FrameFormat, Uint8Array])[] = [
  ["pcap", Buffer.concat([pcapHeader(1), ...[1n, 2n, 3n].map((ns) => pcapPacket({ octets, ns }))])],
  [
    "pcapng",
    Buffer.concat([
      pcapngSection("test"),
      pcapngInterface({ linkType: linkTypes.raw, name: "pc5" }),
      ...[1n, 2n, 3n].map((ns) => pcapngPacket({ octets, ns, comments: ["a", "b"] })),
    ]),
  ],
];

describe("mutated files", () => {
  test.each(files)("%s gives frames and typed errors, and ends", async (format, file) => {
    const { below } = random(7);
    const seen = new Set<string>();
    for (let round = 0; round < 4000; round++) {
      const mutated = Uint8Array.from(file);
      for (let changes = 1 + below(4); changes > 0; changes--) {
        mutated[below(mutated.length)] = below(3) === 0 ? 0xff : below(256);
      }
      const cut = below(4) === 0 ? below(mutated.length) : mutated.length;
      const pieces = inPieces(mutated.subarray(0, cut), 1 + below(100));
      const frames = await flat(readFrames(pieces, below(2) === 0 ? format : "auto"));
      for (const frame of frames) {
        if (frame.ok) continue;
        expect(isDecodeError(frame.error)).toBe(true);
        expect(frame.error.bitOffset).toBeLessThanOrEqual(mutated.length * 8);
        seen.add(frame.error.code);
      }
    }
    // the changes reach more than one check
    expect(seen.size).toBeGreaterThan(2);
  });
});
