import { describe, expect, test } from "vitest";
import { type Alphabet, alphabet, codeOf, numberOf } from "../../src/uper/alphabet.js";
import {
  readCharacters,
  readOctetText,
  readUTF8Characters,
  writeCharacters,
  writeOctetText,
  writeUTF8Characters,
} from "../../src/uper/characters.js";
import { bitsOf, failureOf, hex, readerOf, written } from "./bits.js";

const MAX = Number.POSITIVE_INFINITY;
const hexDigits = alphabet("IA5String", [0x30, 0x39], [0x41, 0x46]);
const controls = alphabet("IA5String", [0, 5]);
const universal = alphabet("UniversalString", [0, 0xffff_ffff]);
const bmp = alphabet("BMPString", [0, 0xffff]);
const oneLetter = alphabet("IA5String", [0x61, 0x61]);

const read = (letters: Alphabet, bits: string, lower = 0, upper = MAX): string =>
  readCharacters(readerOf(bits), letters, lower, upper, false);
const write = (letters: Alphabet, value: string, lower = 0, upper = MAX): string =>
  written((w) => writeCharacters(w, value, letters, lower, upper, false));

describe("alphabets (X.691 27.5)", () => {
  test.each<[type: string, runs: Alphabet["runs"], width: number, isRenumbered: boolean]>([
    [
      "IA5String",
      [
        [0x30, 0x39],
        [0x41, 0x46],
      ],
      4,
      true,
    ],
    [
      "IA5String",
      [
        [0, 1],
        [65, 65],
      ],
      2,
      true,
    ],
    ["IA5String", [[0, 5]], 3, false],
    ["IA5String", [[1, 7]], 3, false],
    ["IA5String", [[1, 8]], 3, true],
    ["UniversalString", [[0, 0xffff_ffff]], 32, false],
    ["BMPString", [[0, 0xffff]], 16, false],
    ["IA5String", [[0x61, 0x61]], 0, true],
    ["IA5String", [[0, 0]], 0, false],
    ["VisibleString", [[0x20, 0x7e]], 7, false],
    ["IA5String", [], 0, false],
  ])("%s %j", (typeName, runs, width, isRenumbered) => {
    expect(alphabet(typeName, ...runs)).toEqual({ typeName, runs, width, isRenumbered });
  });

  test("numbers and characters belong together, and others to nothing", () => {
    for (let number = 0; number < 16; number++) {
      expect(numberOf(hexDigits, codeOf(hexDigits, number))).toBe(number);
    }
    expect([0x2f, 0x3a, 0x40, 0x47].map((code) => numberOf(hexDigits, code))).toEqual([
      -1, -1, -1, -1,
    ]);
    expect([codeOf(hexDigits, 16), codeOf(controls, 6), codeOf(controls, 5)]).toEqual([-1, -1, 5]);
  });

  test("numbers in gaps between runs stand for nothing", () => {
    const gaps = alphabet("IA5String", [1, 2], [4, 6]);
    expect(gaps.isRenumbered).toBe(false);
    expect([0, 1, 2, 3, 4, 6, 7].map((number) => codeOf(gaps, number))).toEqual([
      -1, 1, 2, -1, 4, 6, -1,
    ]);
    expect([0, 1, 2, 3, 4, 6, 7].map((code) => numberOf(gaps, code))).toEqual([
      -1, 1, 2, -1, 4, 6, -1,
    ]);
  });
});

describe("characters of known multiplier", () => {
  test("go as their places where their own numbers are too wide", () => {
    expect(write(hexDigits, "0F", 2, 2)).toBe("00001111");
    expect(read(hexDigits, "00001111", 2, 2)).toBe("0F");
    expect(write(controls, "\u0005", 1, 1)).toBe("101");
  });

  test("of one letter take no bits, and no more than their length can be had", () => {
    expect(write(oneLetter, "aaa")).toBe("00000011");
    expect(read(oneLetter, "00000011")).toBe("aaa");
    expect(failureOf(() => read(oneLetter, "11000100".repeat(9)))).toEqual({
      code: "limit",
      bitOffset: 8,
    });
  });

  test.each<[what: string, letters: Alphabet, value: string]>([
    ["is not in the alphabet", hexDigits, "G"],
    ["is in no run of it", controls, "\u0006"],
    ["is half of a pair", universal, "\ud83d"],
    ["is the last half of a pair", universal, "\udfff"],
    ["is the first half of a pair", universal, "\ud800"],
    ["is outside the basic plane in part", alphabet("BMPString", [0, 0xff]), "😀"],
  ])("a character that %s is not sent", (_, letters, value) => {
    expect(failureOf(() => write(letters, value))).toEqual({ code: "alphabet" });
  });

  test.each<[what: string, letters: Alphabet, bits: string]>([
    ["no place has", controls, "00000001 110"],
    ["is beyond Unicode", universal, `00000001 ${(0x110000).toString(2).padStart(32, "0")}`],
    ["is half of a pair", universal, `00000001 ${(0xd800).toString(2).padStart(32, "0")}`],
    ["is the last half", universal, `00000001 ${(0xdfff).toString(2).padStart(32, "0")}`],
  ])("a number that %s is refused where the string begins", (_, letters, bits) => {
    expect(failureOf(() => read(letters, bits))).toEqual({ code: "alphabet", bitOffset: 0 });
  });

  test.each([0xd7ff, 0xe000, 0x10ffff])("U+%x is a character", (code) => {
    const text = String.fromCodePoint(code);
    const bits = code.toString(2).padStart(32, "0");
    expect(write(universal, text, 1, 1)).toBe(bits);
    expect(read(universal, bits, 1, 1)).toBe(text);
  });

  test.each([24, 25, 26])("of an alphabet that needs %i bits", (width) => {
    const first = 0x1_0000;
    const letters: Alphabet = {
      typeName: "UniversalString",
      runs: [[first, first + 1]],
      width,
      isRenumbered: false,
    };
    const bits = (first + 1).toString(2).padStart(width, "0");
    expect(write(letters, "\u{10001}", 1, 1)).toBe(bits);
    expect(read(letters, bits, 1, 1)).toBe("\u{10001}");
  });

  test("are counted as the type counts them", () => {
    expect(write(universal, "😀", 1, 1)).toBe((0x1f600).toString(2).padStart(32, "0"));
    expect(write(bmp, "😀", 2, 2)).toBe((0xd83dde00).toString(2));
    expect(failureOf(() => write(bmp, "😀", 1, 1))).toEqual({ code: "length" });
  });
});

test.each([1023, 1024, 1025, 2048, 2049])("%i of them are put together in pieces", (count) => {
  const text = "0123456789ABCDEF".repeat(200).slice(0, count);
  const bits = write(hexDigits, text);
  expect(read(hexDigits, bits)).toBe(text);
  expect(readOctetText(readerOf(written((w) => writeOctetText(w, text))))).toBe(text);
});

test("characters of UTF-8 are checked in both directions", () => {
  const letters = alphabet("UTF8String", [0x61, 0x62], [0x1f600, 0x1f600]);
  const bits = written((w) => writeUTF8Characters(w, "a😀", letters, 2, 2, false));
  expect(bits).toBe(bitsOf(hex("0561f09f9880")));
  expect(readUTF8Characters(readerOf(bits), letters, 2, 2, false)).toBe("a😀");
});

test("octets that stand for themselves go up to U+00FF", () => {
  expect(written((w) => writeOctetText(w, "ÿ"))).toBe("0000000111111111");
  expect(failureOf(() => written((w) => writeOctetText(w, "Ā")))).toEqual({ code: "alphabet" });
});
