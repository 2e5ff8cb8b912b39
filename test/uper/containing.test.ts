import { describe, expect, test } from "vitest";
import { readContaining, writeContaining } from "../../src/uper/containing.js";
import { readInteger, writeInteger } from "../../src/uper/integer.js";
import { BitReader } from "../../src/uper/reader.js";
import { readOctetString, writeOctetString } from "../../src/uper/strings.js";
import { BitWriter } from "../../src/uper/writer.js";
import { caught, readerOf, saying, written } from "./bits.js";

const readText = (r: BitReader): Uint8Array => readOctetString(r, 0, Infinity, false);
const writeText = (w: BitWriter, value: Uint8Array): void =>
  writeOctetString(w, value, 0, Infinity, false);
const readNibble = (r: BitReader): number => readInteger(r, 4, 0, 9);
const writeNibble = (w: BitWriter, value: number): void => writeInteger(w, value, 4, 0, 9);

describe("a string with a size that contains a type (X.682 11)", () => {
  test("its count is that of the padded encoding, in octets or in bits", () => {
    const octets = written((w) => writeContaining(w, 9, 1, 4, false, 8, writeNibble));
    expect(octets).toBe("00 10010000".replaceAll(" ", ""));
    const bits = written((w) => writeContaining(w, 9, 1, 4, false, 1, writeNibble));
    expect(bits).toBe("11 1001".replaceAll(" ", ""));
    expect(readContaining(readerOf(octets), "N", 1, 4, false, 8, readNibble, writeNibble)).toBe(9);
    expect(readContaining(readerOf(bits), "N", 1, 4, false, 1, readNibble, writeNibble)).toBe(9);
  });

  test("an encoding of no bits is one of zero", () => {
    expect(written((w) => writeContaining(w, null, 0, 3, false, 1, () => {}))).toBe("010");
    expect(written((w) => writeContaining(w, null, 1, 1, false, 8, () => {}))).toBe("00000000");
  });

  test.each([
    [0, 3, "length: a count in SIZE (5..9); 1"],
    [9, 9, "length: a count in SIZE (5..9); 10"],
  ])("an encoding of %i octets is outside SIZE (5..9)", (length, _, text) => {
    const value = new Uint8Array(length);
    expect(saying(() => written((w) => writeContaining(w, value, 5, 9, false, 8, writeText)))).toBe(
      text,
    );
  });

  test("what is longer than the encoding of its value is refused unless that fits, too", () => {
    // two octets are there, of which the value takes one
    const sent = "0 00000000 11111111";
    const read = (lower: number, upper: number, extensible: boolean) => (): unknown =>
      readContaining(
        readerOf(`${extensible ? "0" : ""}${sent}`),
        "T",
        lower,
        upper,
        extensible,
        8,
        readText,
        writeText,
      );
    expect(saying(read(2, 3, false))).toBe("length at 0: a count of 1, outside SIZE (2..3)");
    expect(read(2, 3, true)()).toEqual(new Uint8Array(0));
  });

  test("one of any size from 0 or 1 on is not encoded to be counted", () => {
    const never = (): never => {
      throw new Error("encoded");
    };
    const read = (lower: number) => (): unknown =>
      readContaining(
        readerOf("00000001 00000000"),
        "T",
        lower,
        Infinity,
        false,
        8,
        readText,
        never,
      );
    expect(read(0)()).toEqual(new Uint8Array(0));
    expect(read(1)()).toEqual(new Uint8Array(0));
    const twoOctets = "00000010 00000000 00000000";
    const fromTwo = (): unknown =>
      readContaining(readerOf(twoOctets), "T", 2, Infinity, false, 8, readText, never);
    expect(caught(fromTwo)).toEqual(new Error("encoded"));
    const bounded = (): unknown =>
      readContaining(readerOf("0 00000000"), "T", 1, 2, false, 8, readText, never);
    expect(caught(bounded)).toEqual(new Error("encoded"));
  });

  test("a string of one size that is cut off is missing bits", () => {
    const r = readerOf("1 00000000 0000");
    r.bits(1);
    const read = (): unknown => readContaining(r, "T", 2, 2, false, 8, readText, writeText);
    expect(saying(read)).toBe("truncated at 1: 16 bits expected, 12 left");
  });

  test("a fault in what it holds names its type", () => {
    const read = (): unknown =>
      readContaining(readerOf("01 00000100 00000000"), "Text", 1, 4, false, 8, readText, writeText);
    expect(caught(read)).toMatchObject({ code: "truncated", typeName: "Text", reversedPath: [] });
  });

  test.each([8, 1] as const)(
    "fragments are joined, and what follows them is read on (%i)",
    (unitBits) => {
      const value = Uint8Array.from({ length: 20_000 }, (_, at) => at & 0xff);
      const w = new BitWriter(new Uint8Array(1));
      w.bits(1, 1);
      writeContaining(w, value, 2, Infinity, false, unitBits, writeText);
      w.bits(0b101, 3);
      w.finish();
      const r = new BitReader(w.octets, 1);
      expect(readContaining(r, "T", 2, Infinity, false, unitBits, readText, writeText)).toEqual(
        value,
      );
      expect(r.bits(3)).toBe(0b101);
    },
  );

  test("joined fragments end where they end, within an octet, too", () => {
    const w = new BitWriter(new Uint8Array(1));
    writeContaining(w, null, 2, Infinity, false, 1, (v) => {
      v.copy(new Uint8Array(2048));
      v.bits(0b101, 3);
    });
    w.finish();
    const read = (bits: number) => (): unknown =>
      readContaining(
        new BitReader(w.octets),
        "T",
        2,
        Infinity,
        false,
        1,
        (r) => {
          r.copy(2048);
          return r.bits(bits);
        },
        (v) => v.bits(0, 2),
      );
    expect(read(3)()).toBe(0b101);
    // a length, 16384 bits, another length: 8, 16384 and 8 bits
    expect(saying(read(4))).toBe("truncated at 16400: 4 bits expected, 3 left");
  });
});
