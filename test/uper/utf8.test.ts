import { describe, expect, test } from "vitest";
import { type Codec, codec } from "../../src/uper/codec.js";
import { readUTF8String, writeUTF8String } from "../../src/uper/utf8.js";
import { hexOf, octetsOfHex } from "../fixtures.js";

const text = (lower = 0, upper = Number.POSITIVE_INFINITY, extensible = false): Codec<string> =>
  codec(
    "test",
    "Text",
    undefined,
    (r) => readUTF8String(r, lower, upper, extensible),
    (w, value) => writeUTF8String(w, value, lower, upper, extensible),
  );

describe("UTF8String (X.691 27.6)", () => {
  test("is octets behind a general length, whatever the size says", () => {
    expect(hexOf(text(2, 2).encode("é😀"))).toBe("06c3a9f09f9880");
    expect(text(2, 2).decode(octetsOfHex("06c3a9f09f9880"))).toBe("é😀");
    expect(text().decode(octetsOfHex("04efbbbf61"))).toBe("\ufeffa");
  });

  test.each([
    ["02c328", "a second octet that is none"],
    ["01c3", "a character that is cut off"],
    ["03eda080", "half of a surrogate pair"],
    ["02c080", "a longer form than needed"],
    ["04f4908080", "a character beyond U+10FFFF"],
  ])("%s is refused: %s", (hex) => {
    expect(text().safeDecode(octetsOfHex(hex))).toMatchObject({
      ok: false,
      error: { code: "alphabet", bitOffset: 0 },
    });
  });

  test("a size counts characters, not octets nor units of a JavaScript string", () => {
    expect(text(1, 1).decode(octetsOfHex("04f09f9880"))).toBe("😀");
    expect(text(1, 1).safeDecode(octetsOfHex("026161"))).toMatchObject({
      error: { code: "length" },
    });
    expect(text(1, 1).safeDecode(octetsOfHex("00"))).toMatchObject({ error: { code: "length" } });
    expect(() => text(1, 1).encode("ab")).toThrow(/SIZE \(1\)/);
    expect(hexOf(text(1, 1, true).encode("ab"))).toBe("026162");
    expect(text(1, 1, true).decode(octetsOfHex("026162"))).toBe("ab");
  });

  test("values are whole characters", () => {
    expect(() => text().encode("a\ud83d")).toThrow(/half a pair at 1/);
    // a caller without types
    expect(() => text().encode(5 as unknown as string)).toThrow(/a string/);
  });
});
