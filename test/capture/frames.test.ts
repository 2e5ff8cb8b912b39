import { describe, expect, test } from "vitest";
import { readFrames } from "../../src/capture/frames.js";
import { formatHex } from "../../src/capture/hex.js";
import { chunksOf, flat, inPieces } from "./chunks.js";

type Format = Parameters<typeof readFrames>[1];

async function framesOf(chunks: AsyncIterable<Uint8Array>, format: Format, limit?: number) {
  const frames = await flat(readFrames(chunks, format, limit));
  return frames.map((frame) =>
    frame.ok ? formatHex(frame.octets) : { text: frame.text, code: frame.error.code },
  );
}

describe("readFrames", () => {
  test.each<[Format, string]>([
    ["hex", "00ff\n# note\n\n0x01 02\n"],
    ["base64", "AP8=\n# note\n\nAQI\n"],
    ["ndjson", '{"hex":"00FF"}\r\n# note\n{"base64":"AQI="}'],
  ])("%s, told and found, wherever the chunks end", async (format, input) => {
    for (let size = 1; size <= input.length; size++) {
      expect(await framesOf(inPieces(input, size), format)).toEqual(["00FF", "0102"]);
      expect(await framesOf(inPieces(input, size), "auto")).toEqual(["00FF", "0102"]);
    }
  });

  test("bin is one frame, also over chunks and with newlines", async () => {
    const octets = Uint8Array.of(0x00, 0x0a, 0x23, 0x0d, 0x0a, 0xff);
    for (let size = 1; size <= octets.length; size++) {
      expect(await framesOf(inPieces(octets, size), "bin")).toEqual(["000A230D0AFF"]);
      expect(await framesOf(inPieces(octets, size), "auto")).toEqual(["000A230D0AFF"]);
    }
  });

  test("nothing: no frame, unless the input is said to be one", async () => {
    expect(await framesOf(chunksOf(), "auto")).toEqual([]);
    expect(await framesOf(chunksOf(), "hex")).toEqual([]);
    expect(await framesOf(chunksOf(), "bin")).toEqual([""]);
  });

  test("a line without a frame keeps its place and its text", async () => {
    expect(await framesOf(chunksOf("00\n0g\n01\n"), "auto")).toEqual([
      "00",
      { text: "0g", code: "input" },
      "01",
    ]);
    const long = `${"路".repeat(300)}`;
    expect(await framesOf(chunksOf(long), "hex")).toEqual([
      { text: "路".repeat(200), code: "input" },
    ]);
  });

  test("what is over the limit is refused, and the rest is read", async () => {
    expect(await framesOf(chunksOf("0102\n010203\n03\n"), "hex", 4)).toEqual([
      "0102",
      { text: "010203", code: "limit" },
      "03",
    ]);
    expect(await framesOf(chunksOf("01", "02"), "bin", 4)).toEqual(["30313032"]);
    expect(await framesOf(chunksOf("01", "02", "0"), "bin", 4)).toEqual([
      { text: "", code: "limit" },
    ]);
  });

  test("gives the input free when the reader stops", async () => {
    let freed = false;
    async function* input() {
      try {
        for (;;) yield new TextEncoder().encode("00\n");
      } finally {
        freed = true;
      }
    }
    for await (const _ of readFrames(input(), "auto")) break;
    expect(freed).toBe(true);
  });

  test("an error of the input comes through", async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode("00\n");
      throw new Error("cable cut");
    }
    await expect(flat(readFrames(broken(), "auto"))).rejects.toThrow("cable cut");
  });
});
