import { describe, expect, test } from "vitest";
import { type Alphabet, alphabet, codeOf, numberOf } from "../../src/uper/alphabet.js";
import { readCharacters, writeCharacters, writeOctetText } from "../../src/uper/characters.js";
import { failureOf, readerOf, written } from "./bits.js";

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
  test.each<[letters: Alphabet, width: number, isRenumbered: boolean]>([
    [hexDigits, 4, true],
    [controls, 3, false],
    [universal, 32, false],
    [bmp, 16, false],
    [oneLetter, 0, true],
    [alphabet("VisibleString", [0x20, 0x7e]), 7, false],
  ])("$0.runs", (letters, width, isRenumbered) => {
    expect(letters).toMatchObject({ width, isRenumbered });
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
      bitOffset: 0,
    });
  });

  test.each<[what: string, letters: Alphabet, value: string]>([
    ["is not in the alphabet", hexDigits, "G"],
    ["is in no run of it", controls, "\u0006"],
    ["is half of a pair", universal, "\ud83d"],
    ["is outside the basic plane in part", alphabet("BMPString", [0, 0xff]), "😀"],
  ])("a character that %s is not sent", (_, letters, value) => {
    expect(failureOf(() => write(letters, value))).toEqual({ code: "alphabet" });
  });

  test.each<[what: string, letters: Alphabet, bits: string]>([
    ["no place has", controls, "00000001 110"],
    ["is beyond Unicode", universal, `00000001 ${(0x110000).toString(2).padStart(32, "0")}`],
    ["is half of a pair", universal, `00000001 ${(0xd800).toString(2).padStart(32, "0")}`],
  ])("a number that %s is refused where the string begins", (_, letters, bits) => {
    expect(failureOf(() => read(letters, bits))).toEqual({ code: "alphabet", bitOffset: 0 });
  });

  test("are counted as the type counts them", () => {
    expect(write(universal, "😀", 1, 1)).toBe((0x1f600).toString(2).padStart(32, "0"));
    expect(write(bmp, "😀", 2, 2)).toBe((0xd83dde00).toString(2));
    expect(failureOf(() => write(bmp, "😀", 1, 1))).toEqual({ code: "length" });
  });
});

test("octets that stand for themselves go up to U+00FF", () => {
  expect(written((w) => writeOctetText(w, "ÿ"))).toBe("0000000111111111");
  expect(failureOf(() => written((w) => writeOctetText(w, "Ā")))).toEqual({ code: "alphabet" });
});
