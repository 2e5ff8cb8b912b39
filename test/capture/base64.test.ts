import { describe, expect, test } from "vitest";
import { formatBase64, parseBase64 } from "../../src/capture/base64.js";

// RFC 4648 10
const examples = [
  ["", ""],
  ["f", "Zg=="],
  ["fo", "Zm8="],
  ["foo", "Zm9v"],
  ["foob", "Zm9vYg=="],
  ["fooba", "Zm9vYmE="],
  ["foobar", "Zm9vYmFy"],
] as const;

describe("base64", () => {
  test.each(examples)("%j is %j", (text, encoded) => {
    const octets = new TextEncoder().encode(text);
    expect(formatBase64(octets)).toBe(encoded);
    expect(parseBase64(encoded)).toEqual(octets);
    expect(parseBase64(encoded.replaceAll("=", ""))).toEqual(octets);
  });

  test("both ways for all octets and lengths, as another implementation has it", () => {
    for (let length = 0; length < 300; length++) {
      const octets = Uint8Array.from({ length }, (_, i) => (i * 37 + length) & 0xff);
      const usual = Buffer.from(octets).toString("base64");
      expect(formatBase64(octets)).toBe(usual);
      expect(parseBase64(usual)).toEqual(octets);
      expect(parseBase64(Buffer.from(octets).toString("base64url"))).toEqual(octets);
    }
  });

  test.each([
    ["Zm9v!A==", 24, 'expected base64, got "!" at column 5'],
    ["Zm=9v", 12, 'expected base64, got "=" at column 3'],
    ["Zm9 vYg", 18, 'expected base64, got " " at column 4'],
    ["Zm9vY", 24, "expected groups of four characters, got 5: one is left over"],
    ["Zm8==", 18, 'expected "=" up to a multiple of four characters, got 5 in all'],
    ["Zm9v====", 24, 'expected "=" up to a multiple of four characters, got 8 in all'],
    ["Zh==", 6, "expected zeros in the unused bits of the last character; it is cut off"],
    ["Zm9", 12, "expected zeros in the unused bits of the last character; it is cut off"],
  ])("refuses %j", (text, bitOffset, detail) => {
    expect(() => parseBase64(text)).toThrow(
      expect.objectContaining({ name: "DecodeError", code: "input", bitOffset, detail }),
    );
  });
});
