import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BitReader } from "../../src/uper/reader.js";
import * as strings from "../../src/uper/strings.js";
import { BitWriter } from "../../src/uper/writer.js";
import { failureOf, readerOf, saying, written } from "./bits.js";

const sink = () => new BitWriter(new Uint8Array(64));
const MAX = Number.POSITIVE_INFINITY;

describe("BIT STRING with named bits (X.691 15, X.680 21.7)", () => {
  const read = (bits: string) => strings.readNamedBits(readerOf(bits), 13, 13, true);
  const write = (value: number) => written((w) => strings.writeNamedBits(w, value, 13, 13, true));

  test("bit 0 is sent first and has the weight 1", () => {
    expect(write(1)).toBe("01000000000000");
    expect(write(1 << 12)).toBe("00000000000001");
    expect(read("0 1100000000001")).toBe(0b1000000000011);
  });

  test("beyond the root the shortest size that holds the last bit set", () => {
    expect(write(1 << 13)).toBe("1 00001110 00000000000001".replaceAll(" ", ""));
    expect(write(0x80000001)).toBe(`100100000${"1".padEnd(31, "0")}1`);
    expect(read(`1 00100000 ${"1".padEnd(31, "0")}1`)).toBe(0x80000001);
  });

  test("trailing zeros in the extension form mean nothing", () => {
    expect(read("1 00001110 10000000000000")).toBe(1);
    expect(read("1 00000101 10101")).toBe(0b10101);
    expect(read(`1 01000000 1${"0".repeat(63)}`)).toBe(1);
    expect(read("1 00000000")).toBe(0);
  });

  test("bits set past 31 have no place in a number", () => {
    const r = readerOf(`00 1 00100001 ${"0".repeat(32)}1`);
    r.bits(2);
    expect(failureOf(() => strings.readNamedBits(r, 13, 13, true))).toEqual({
      code: "unsupported",
      bitOffset: 2,
    });
  });

  test("fixed sizes in one read equal the general way", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), fc.nat(), (size, any) => {
        const value = any % 2 ** size;
        const bits = written((w) => strings.writeFixedNamedBits(w, value, size));
        expect(bits).toBe(written((w) => strings.writeNamedBits(w, value, size, size, false)));
        expect(strings.readFixedNamedBits(readerOf(bits), size)).toBe(value);
        expect(strings.readNamedBits(readerOf(bits), size, size, false)).toBe(value);
      }),
    );
  });

  test.each([8, 15, 16, 17, 23, 24, 25, 26, 31, 32, 33, 56, 57])(
    "%i bits of a fixed size",
    (size) => {
      const value = (2 ** Math.min(size, 32) - 1 - 2 ** 4) >>> 0;
      const bits = written((w) => {
        w.bits(0b1111111, 7);
        strings.writeNamedBits(w, value, size, size, false);
        w.bits(1, 1);
      });
      const digits = "11110".padEnd(Math.min(size, 32), "1").padEnd(size, "0");
      expect(bits).toBe(`1111111${digits}1`);
      const r = readerOf(bits);
      r.bits(7);
      expect(strings.readNamedBits(r, size, size, false)).toBe(value);
      expect(r.bits(1)).toBe(1);
    },
  );

  test("bits that have been read with their neighbours", () => {
    expect(strings.namedBitsOf(0b10110, 5)).toBe(0b01101);
    expect(strings.namedBitsOf(0, 0)).toBe(0);
    expect(strings.fixedNamedBits(0b01101, 5)).toBe(0b10110);
    expect(strings.fixedNamedBits(0b11111, 5)).toBe(0b11111);
  });

  test("a size with a range takes the fewest bits that are in it", () => {
    const sent = (value: number) => written((w) => strings.writeNamedBits(w, value, 3, 6, false));
    expect(sent(0)).toBe("00000");
    expect(sent(0b100)).toBe("00001");
    expect(sent(0b1000)).toBe("010001");
    expect(sent(0b100000)).toBe("11000001");
    expect(strings.readNamedBits(readerOf("11000001"), 3, 6, false)).toBe(0b100000);
  });

  test("a size of more than 32 bits is filled up with zeros", () => {
    const bits = written((w) => strings.writeNamedBits(w, 0x80000000, 60, 60, false));
    expect(bits).toBe(`${"0".repeat(31)}1${"0".repeat(28)}`);
  });

  test.each([
    [undefined, "missing"],
    ["A", "type"],
    [1.5, "type"],
    [-1, "range"],
    [2 ** 32, "range"],
    [1 << 5, "length"],
  ])("%s is not sent in SIZE (5): %s", (value, code) => {
    // wrong types are the point of this test
    expect(failureOf(() => strings.writeFixedNamedBits(sink(), value as number, 5)).code).toBe(
      code,
    );
  });
});

describe("BIT STRING without names", () => {
  test("keeps every bit and its length", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), fc.nat(7), (bytes, short) => {
        const length = Math.max(0, bytes.length * 8 - short);
        const whole = new BitReader(bytes).copyBits(length);
        const bits = written((w) =>
          strings.writeBitString(w, { bytes: whole, length }, 0, MAX, false),
        );
        expect(strings.readBitString(readerOf(bits), 0, MAX, false)).toEqual({
          bytes: whole,
          length,
        });
      }),
    );
  });

  test("16K bits and more come in fragments", () => {
    for (const length of [16384, 16385, 65536 + 16384 + 3]) {
      const varied = Uint8Array.from({ length: 11000 }, (_, i) => (i * 37) ^ (i >>> 8));
      const bytes = new BitReader(varied).copyBits(length);
      const w = new BitWriter(new Uint8Array(1));
      strings.writeBitString(w, { bytes, length }, 0, MAX, false);
      w.finish();
      expect(strings.readBitString(new BitReader(w.octets), 0, MAX, false)).toEqual({
        bytes,
        length,
      });
    }
  });

  test("octets and length must agree", () => {
    const write = (value: unknown) => () =>
      // wrong types are the point of this test
      strings.writeBitString(sink(), value as strings.BitString, 0, MAX, false);
    expect(failureOf(write({ bytes: new Uint8Array(2), length: 3 })).code).toBe("length");
    expect(failureOf(write({ bytes: [1], length: 3 })).code).toBe("type");
    expect(failureOf(write(undefined)).code).toBe("missing");
    expect(saying(write({ bytes: new Uint8Array(1), length: 9 }))).toBe(
      "length: 2 octets for 9 bits; 1 octets",
    );
  });
});

describe("OCTET STRING", () => {
  test("of a fixed size of more than two octets is not aligned", () => {
    const value = Uint8Array.of(1, 2, 3);
    const bits = written((w) => {
      w.bits(1, 1);
      strings.writeFixedOctets(w, value, 3);
    });
    expect(bits).toBe("1000000010000001000000011");
  });

  test.each([
    [undefined, "missing"],
    ["0102", "type"],
    [[1, 2, 3], "type"],
    [Uint8Array.of(1, 2), "length"],
  ])("%s is not sent in SIZE (3): %s", (value, code) => {
    // wrong types are the point of this test
    expect(failureOf(() => strings.writeFixedOctets(sink(), value as Uint8Array, 3)).code).toBe(
      code,
    );
  });
});

describe("IA5String (X.691 27)", () => {
  test("seven bits a character, U+007F and control characters too", () => {
    const bits = written((w) => strings.writeIA5String(w, "\u007f\u0000A", 1, 63, false));
    expect(bits).toBe("000010 1111111 0000000 1000001".replaceAll(" ", ""));
    expect(strings.readIA5String(readerOf(bits), 1, 63, false)).toBe("\u007f\u0000A");
  });

  test.each([1023, 1024, 1025, 2048])("%i characters are put together in pieces", (count) => {
    const text = Array.from({ length: count }, (_, i) => String.fromCharCode(i % 128)).join("");
    const bits = written((w) => strings.writeIA5String(w, text, 0, MAX, false));
    expect(strings.readIA5String(readerOf(bits), 0, MAX, false)).toBe(text);
  });

  test("long ones in fragments", () => {
    const text = "abc".repeat(7000);
    const w = new BitWriter(new Uint8Array(1));
    strings.writeIA5String(w, text, 0, MAX, false);
    w.finish();
    expect(strings.readIA5String(new BitReader(w.octets), 0, MAX, false)).toBe(text);
  });

  test.each([
    [undefined, "missing"],
    [5, "type"],
    ["\u0080", "alphabet"],
    ["路", "alphabet"],
    ["", "length"],
    ["a".repeat(64), "length"],
  ])("%s is not sent: %s", (value, code) => {
    // wrong types are the point of this test
    expect(
      failureOf(() => strings.writeIA5String(sink(), value as string, 1, 63, false)).code,
    ).toBe(code);
  });
});
