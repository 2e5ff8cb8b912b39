import { describe, expect, test } from "vitest";
import { detectFormat } from "../../src/capture/detect.js";

const octetsOf = (text: string) => new TextEncoder().encode(text);

describe("detectFormat", () => {
  test.each([
    ["0a1B\n", "hex"],
    ["0x0A 0x0b\n", "hex"],
    ["0a:0b", "hex"],
    ["# hex follows\n\n00\n{", "hex"],
    ["# 路侧\n00", "hex"],
    ["\uFEFF00ff\n", "hex"],
    ["012", "hex"],
    ["AAAA", "hex"],
    ["Zm9vYg==\n", "base64"],
    ["Zm9v_-", "base64"],
    ['{"hex":"00"}\n', "ndjson"],
    ['\r\n  {"hex":"00"}', "ndjson"],
    ["00 g", "hex"],
    ["hello, world", "hex"],
    ["", "hex"],
  ])("%j is %s", (text, format) => {
    expect(detectFormat(octetsOf(text), true)).toBe(format);
  });

  test.each([
    ["a zero octet", [0x00, 0x30]],
    ["a control character behind text", [0x30, 0x30, 0x0a, 0x1b]],
    ["no UTF-8", [0x41, 0xff, 0xfe, 0x41]],
    ["the delete character", [0x30, 0x7f]],
  ])("%s is bin", (_, octets) => {
    expect(detectFormat(Uint8Array.from(octets), true)).toBe("bin");
  });

  test.each([
    ["pcap", [0xd4, 0xc3, 0xb2, 0xa1]],
    ["pcap", [0xa1, 0xb2, 0xc3, 0xd4]],
    ["pcap", [0x4d, 0x3c, 0xb2, 0xa1]],
    ["pcap", [0xa1, 0xb2, 0x3c, 0x4d]],
    ["pcapng", [0x0a, 0x0d, 0x0d, 0x0a, 28, 0, 0, 0, 0x4d, 0x3c, 0x2b, 0x1a]],
    ["pcapng", [0x0a, 0x0d, 0x0d, 0x0a, 0, 0, 0, 28, 0x1a, 0x2b, 0x3c, 0x4d]],
  ])("%s by its magic %j, as soon as it is there", (format, magic) => {
    for (let length = 1; length < magic.length; length++) {
      expect(detectFormat(Uint8Array.from(magic.slice(0, length)), false)).toBeUndefined();
    }
    expect(detectFormat(Uint8Array.from(magic), false)).toBe(format);
  });

  test("waits for no magic where there can be none", () => {
    expect(detectFormat(octetsOf("00\n"), false)).toBe("hex");
    expect(detectFormat(octetsOf("\n00ff\n"), false)).toBe("hex");
    expect(detectFormat(octetsOf("Mw==\n"), false)).toBe("base64");
  });

  test("waits for the end of the line that decides", () => {
    expect(detectFormat(octetsOf("00ff"), false)).toBeUndefined();
    expect(detectFormat(octetsOf("# note\n\n"), false)).toBeUndefined();
    expect(detectFormat(octetsOf("00ff\n"), false)).toBe("hex");
    expect(detectFormat(octetsOf("0".repeat(70_000)), false)).toBe("hex");
  });

  test("a comment in another character set does not make it bin", () => {
    const gbk = [0x23, 0xc2, 0xb7, 0xb2, 0xe0, 0x0a];
    expect(detectFormat(Uint8Array.from([...gbk, ...octetsOf("00ff\n")]), true)).toBe("hex");
  });
});
