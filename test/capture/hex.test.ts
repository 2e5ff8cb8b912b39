import { describe, expect, test } from "vitest";
import { formatHex, parseHex } from "../../src/capture/hex.js";
import { DecodeError } from "../../src/errors.js";

function refusal(text: string): DecodeError {
  try {
    parseHex(text);
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error(`${text} was taken`);
}

describe("parseHex", () => {
  test.each([
    ["", []],
    ["00ff7F", [0x00, 0xff, 0x7f]],
    ["aBcDeF", [0xab, 0xcd, 0xef]],
    ["01 02\t03", [1, 2, 3]],
    ["01:02:03", [1, 2, 3]],
    ["0x0102", [1, 2]],
    ["0X01, 0x02,0x03", [1, 2, 3]],
    ["0x", []],
    ["00x1", undefined],
  ])("%j", (text, octets) => {
    if (octets === undefined) expect(() => parseHex(text)).toThrow(DecodeError);
    else expect([...parseHex(text)]).toEqual(octets);
  });

  test("takes all octets in both cases, as text and as character codes", () => {
    const all = Uint8Array.from({ length: 256 }, (_, octet) => octet);
    const text = formatHex(all);
    expect(parseHex(text)).toEqual(all);
    expect(parseHex(text.toLowerCase())).toEqual(all);
    expect(parseHex(new TextEncoder().encode(text))).toEqual(all);
  });

  test.each([
    ["012", 12, "expected two hex digits for each octet, but the line ends after one"],
    ["01 2 03", 12, 'expected two hex digits for each octet, got " " at column 5'],
    ["01g2", 8, 'expected two hex digits for each octet, got "g" at column 3'],
    ["0102路", 16, 'expected two hex digits for each octet, got "路" at column 5'],
    ["01\u0000", 8, 'expected two hex digits for each octet, got "\\u0000" at column 3'],
    ["0102-", 16, 'expected two hex digits for each octet, got "-" at column 5'],
    ["x01", 0, 'expected two hex digits for each octet, got "x" at column 1'],
  ])("refuses %j", (text, bitOffset, detail) => {
    expect(refusal(text)).toMatchObject({ code: "input", path: [], bitOffset, detail });
  });
});

test("formatHex writes capitals, with what stands between the octets", () => {
  const octets = Uint8Array.of(0, 0xab, 0x10);
  expect(formatHex(octets)).toBe("00AB10");
  expect(formatHex(octets, " ")).toBe("00 AB 10");
  expect(formatHex(new Uint8Array(0))).toBe("");
});

test("formatHex of many octets is the text of its parts", () => {
  const octets = Uint8Array.from({ length: 10_001 }, (_, at) => at % 251);
  const texts = Array.from(octets, (octet) => formatHex(Uint8Array.of(octet)));
  expect(formatHex(octets)).toBe(texts.join(""));
  expect(formatHex(octets, ":")).toBe(texts.join(":"));
});
