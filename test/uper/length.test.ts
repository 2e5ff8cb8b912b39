import { describe, expect, test } from "vitest";
import { readLength, readUnits, widthOf, writeLength, writeUnits } from "../../src/uper/length.js";
import { BitReader } from "../../src/uper/reader.js";
import { readOctetString, writeOctetString } from "../../src/uper/strings.js";
import { BitWriter } from "../../src/uper/writer.js";
import { failureOf, octetsOf, readerOf, written } from "./bits.js";

const K = 1024;

describe("general length determinant (X.691 10.9.3.5 to 10.9.3.8)", () => {
  test.each([
    [0, "00000000"],
    [1, "00000001"],
    [127, "01111111"],
    [128, "1000000010000000"],
    [16383, "1011111111111111"],
  ])("%i", (count, bits) => {
    expect(written((w) => writeLength(w, count))).toBe(bits);
    expect(readLength(readerOf(bits), 0)).toBe(count);
  });

  test("a short count in the long form is taken", () => {
    expect(readLength(readerOf("1000000000000101"), 0)).toBe(5);
  });

  test.each([
    ["11000000", "length"],
    ["11000101", "length"],
    ["11111111", "length"],
    ["0000001", "truncated"],
    ["10000000", "truncated"],
  ])("%s is refused as %s", (bits, code) => {
    expect(failureOf(() => readLength(readerOf(bits), 8)).code).toBe(code);
  });

  test("more than there is, is refused where it is said", () => {
    expect(
      failureOf(() => readLength(new BitReader(octetsOf("0000 00010000 1111"), 4), 8)),
    ).toEqual({
      code: "truncated",
      bitOffset: 4,
    });
  });
});

describe("fragments", () => {
  test.each([
    [16 * K - 1, ["10111111 11111111"]],
    [16 * K, ["11000001", "00000000"]],
    [16 * K + 1, ["11000001", "00000001"]],
    [64 * K, ["11000100", "00000000"]],
    [80 * K, ["11000100", "11000001", "00000000"]],
    [64 * K + 200, ["11000100", "10000000 11001000"]],
  ])("%i octets", (count, determinants) => {
    const value = Uint8Array.from({ length: count }, (_, i) => (i * 31) & 0xff);
    const w = new BitWriter(new Uint8Array(16));
    writeOctetString(w, value, 0, Number.POSITIVE_INFINITY, false);
    const length = w.finish();
    expect(length).toBe(count + determinants.join("").replaceAll(" ", "").length / 8);
    expect([...w.octets.subarray(0, 1)]).toEqual([
      ...octetsOf(determinants[0] ?? "").subarray(0, 1),
    ]);
    expect(w.octets.at(length - 1)).toBe(count % (16 * K) === 0 ? 0 : value.at(-1));
    const read = readOctetString(new BitReader(w.octets), 0, Number.POSITIVE_INFINITY, false);
    expect(read).toEqual(value);
  });
});

describe("counts with a size", () => {
  const read = (bits: string, lower: number, upper: number, extensible: boolean) =>
    readOctetString(readerOf(bits), lower, upper, extensible).length;
  const octets = (n: number) => "00000000".repeat(n);

  test("take the fewest bits that hold the range", () => {
    expect([1, 2, 3, 4, 5, 256, 257, 65536].map(widthOf)).toEqual([0, 1, 2, 2, 3, 8, 9, 16]);
    expect(read(`10 ${octets(4)}`, 2, 5, false)).toBe(4);
    expect(written((w) => writeOctetString(w, new Uint8Array(4), 2, 5, false))).toBe(
      `10${octets(4)}`,
    );
  });

  test("of one value are not sent", () => {
    expect(read(octets(3), 3, 3, false)).toBe(3);
  });

  test("from 64K on are a general length, the lower bound not taken off (X.691 10.9.3.5)", () => {
    expect(read(`00000011 ${octets(3)}`, 2, 65536, false)).toBe(3);
    expect(written((w) => writeOctetString(w, new Uint8Array(3), 2, 65536, false))).toBe(
      `00000011${octets(3)}`,
    );
    expect(written((w) => writeOctetString(w, new Uint8Array(3), 2, 65535, false))).toBe(
      `0000000000000001${octets(3)}`,
    );
  });

  test("outside the root are a general length behind the extension bit", () => {
    expect(read(`1 00000011 ${octets(3)}`, 1, 2, true)).toBe(3);
    expect(read(`1 00000001 ${octets(1)}`, 1, 2, true)).toBe(1);
    expect(written((w) => writeOctetString(w, new Uint8Array(3), 1, 2, true))).toBe(
      `100000011${octets(3)}`,
    );
    expect(written((w) => writeOctetString(w, new Uint8Array(2), 1, 2, true))).toBe(
      `01${octets(2)}`,
    );
  });

  test.each([
    ["11", 1, 3, "length", 0],
    ["00000001 00000000", 2, Number.POSITIVE_INFINITY, "length", 0],
    ["00000011", 0, 65536 - 1, "truncated", 0],
  ])("%s in SIZE(%i..%i) is refused as %s", (bits, lower, upper, code, bitOffset) => {
    expect(failureOf(() => read(bits, lower, upper, false))).toEqual({ code, bitOffset });
  });

  test.each<[count: number, lower: number, upper: number, isTaken: boolean]>([
    [16384, 16384, 65536, true],
    [16384, 16385, 65536, false],
    [65536, 0, 65536, true],
    [65536 + 16384, 70_000, 81_920, true],
    [65536 + 16384, 70_000, 81_919, false],
    [65537, 0, 65536, false],
    [65537, 65538, 70_000, false],
    [65537, 65537, 70_000, true],
  ])("of %i in fragments, in SIZE(%i..%i): %s", (count, lower, upper, isTaken) => {
    const w = new BitWriter(new Uint8Array(16));
    writeOctetString(w, new Uint8Array(count), 0, Number.POSITIVE_INFINITY, false);
    const length = w.finish();
    const sent = w.octets.slice(0, length);
    const run = () => readOctetString(new BitReader(sent), lower, upper, false).length;
    if (isTaken) expect(run()).toBe(count);
    else expect(failureOf(run).code).toBe("length");
  });

  test("of 64K units and one more, against a size of 64K", () => {
    const skip = (r: BitReader, count: number): number => {
      r.position += count;
      return count;
    };
    const octets = new Uint8Array(8195);
    octets[0] = 0xc4;
    const taken = () => readUnits(new BitReader(octets), 0, 65536, false, 1, skip);
    expect(taken()).toEqual([65536, 0]);
    octets[8193] = 1;
    expect(failureOf(taken)).toEqual({ code: "length", bitOffset: 8 + 65536 });
  });

  test("of units that take no bits end at 64K, and are not sent beyond", () => {
    const fragments = (count: number) => "11000100".repeat(count);
    const taken = (bits: string) =>
      readUnits(readerOf(bits), 0, Number.POSITIVE_INFINITY, false, 0, (_, count) => count);
    expect(taken(`${fragments(1)} 00000000`)).toEqual([65536, 0]);
    expect(failureOf(() => taken(`${fragments(1)} 00000001`))).toEqual({
      code: "limit",
      bitOffset: 8,
    });
    expect(failureOf(() => taken(fragments(2)))).toEqual({ code: "limit", bitOffset: 8 });
    const sent = (count: number) =>
      written((w) => writeUnits(w, null, count, 0, Number.POSITIVE_INFINITY, false, () => {}));
    expect(sent(65536)).toBe(`${fragments(1)}00000000`);
    expect(failureOf(() => sent(65537))).toEqual({ code: "unsupported" });
  });

  test("a value of another size is not sent", () => {
    const write = (n: number) =>
      writeOctetString(new BitWriter(new Uint8Array(9)), new Uint8Array(n), 2, 3, false);
    expect(failureOf(() => write(1)).code).toBe("length");
    expect(failureOf(() => write(4)).code).toBe("length");
  });
});
