import { describe, expect, test } from "vitest";
import { type ReadOptions, readFrames } from "../../src/capture/frames.js";
import { formatHex } from "../../src/capture/hex.js";
import type { Prefix } from "../../src/capture/prefixed.js";
import { chunksOf, flat, inPieces, utf16 } from "./chunks.js";

type Format = Parameters<typeof readFrames>[1];

async function framesOf(chunks: AsyncIterable<Uint8Array>, format: Format, limit?: number) {
  const frames = await flat(readFrames(chunks, format, limit === undefined ? {} : { limit }));
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

  test.each<[Format, string]>([
    ["hex", "# 路\u{1F697}\r\n00ff\r\n0102\r\n"],
    ["base64", "\nAP8=\nAQI"],
    ["ndjson", '{"路":"\u{1F697}","hex":"00FF"}\r\n{"base64":"AQI="}\r\n'],
  ])("%s in UTF-16, told and found, wherever the chunks end", async (format, text) => {
    for (const input of [utf16(text, "le"), utf16(text, "be")]) {
      for (let size = 1; size <= input.length; size++) {
        expect(await framesOf(inPieces(input, size), format)).toEqual(["00FF", "0102"]);
        expect(await framesOf(inPieces(input, size), "auto")).toEqual(["00FF", "0102"]);
      }
    }
  });

  test("UTF-16 that is empty, or cut off within a character", async () => {
    for (const order of ["le", "be"] as const) {
      expect(await framesOf(chunksOf(utf16("", order)), "auto")).toEqual([]);
      expect(await framesOf(chunksOf(utf16("00\n01", order).slice(0, -1)), "auto")).toEqual([
        "00",
        { text: "0\uFFFD", code: "input" },
      ]);
    }
  });

  test.each([
    "FFFE",
    "FFFE00",
    "FFFE0030",
    "FFFE30",
    "FFFE30000100",
    "FEFF0030002200",
    "FFFE00000000",
  ])("octets that begin as UTF-16 and go on otherwise stay as they are: %s", async (hex) => {
    const octets = Uint8Array.from(Buffer.from(`${hex}01`, "hex"));
    for (let size = 1; size <= octets.length; size++) {
      expect(await framesOf(inPieces(octets, size), "auto")).toEqual([`${hex}01`]);
    }
    expect(await framesOf(chunksOf(utf16("00", "le")), "bin")).toEqual(["FFFE30003000"]);
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

describe("readFrames, settings", () => {
  const settings = async (input: string | Uint8Array, format: Format, options: ReadOptions) => {
    const all = [];
    for (let size = 1; size <= input.length; size++) {
      const frames = await flat(readFrames(inPieces(input, size), format, options));
      all.push(frames.map((frame) => (frame.ok ? formatHex(frame.octets) : frame.error.code)));
    }
    expect(new Set(all.map((frames) => frames.join())).size).toBe(1);
    return all[0];
  };

  test.each<[Prefix, number[]]>([
    ["u8", [1, 0xaa, 0, 2, 0xbb, 0xcc]],
    ["u16be", [0, 1, 0xaa, 0, 0, 0, 2, 0xbb, 0xcc]],
    ["u16le", [1, 0, 0xaa, 0, 0, 2, 0, 0xbb, 0xcc]],
    ["u32be", [0, 0, 0, 1, 0xaa, 0, 0, 0, 0, 0, 0, 0, 2, 0xbb, 0xcc]],
    ["u32le", [1, 0, 0, 0, 0xaa, 0, 0, 0, 0, 2, 0, 0, 0, 0xbb, 0xcc]],
  ])("bin with a length of %s in front of each frame", async (prefix, octets) => {
    expect(await settings(Uint8Array.from(octets), "bin", { prefix })).toEqual(["AA", "", "BBCC"]);
  });

  test("bin that ends in a frame, or with a length past the limit", async () => {
    const warnings: string[] = [];
    const options = {
      prefix: "u8",
      limit: 4,
      onWarning: (text: string) => warnings.push(text),
    } as const;
    const cut = chunksOf(Uint8Array.of(1, 0xaa, 3, 0xbb));
    expect(await flat(readFrames(cut, "bin", options))).toHaveLength(1);
    expect(warnings).toEqual([expect.stringContaining("begins at octet 2;")]);
    const huge = chunksOf(Uint8Array.of(1, 0xaa, 5, 1, 2, 3, 4, 5, 1, 0xaa));
    const frames = await flat(readFrames(huge, "bin", options));
    expect(frames.map((frame) => frame.ok || frame.error.bitOffset)).toEqual([true, 16]);
  });

  test("JSON lines with the member told", async () => {
    const lines = '{"payload":{"data":"0102"},"hex":"ff"}\n{"payload":1}\n{"payload":{"data":7}}\n';
    const hex = { path: ["payload", "data"], form: "hex" } as const;
    expect(await settings(lines, "ndjson", { field: hex })).toEqual(["0102", "input", "input"]);
    const base64 = { ...hex, form: "base64" } as const;
    expect((await settings(lines, "ndjson", { field: base64 }))?.[0]).toBe("D35D36");
  });

  test("skip takes octets off in front of each frame", async () => {
    expect(await settings("0102\n03\n\n040506\n", "hex", { skip: 2 })).toEqual([
      "",
      "truncated",
      "06",
    ]);
  });
});
