import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as integer from "../../src/uper/integer.js";
import { BitWriter } from "../../src/uper/writer.js";
import { failureOf, readerOf, written } from "./bits.js";

const sink = () => new BitWriter(new Uint8Array(64));

describe("unconstrained (X.691 12.2.4)", () => {
  test.each([
    [0n, "00000001 00000000"],
    [127n, "00000001 01111111"],
    [128n, "00000010 00000000 10000000"],
    [-1n, "00000001 11111111"],
    [-128n, "00000001 10000000"],
    [-129n, "00000010 11111111 01111111"],
    [4096n, "00000010 00010000 00000000"],
  ])("%s", (value, bits) => {
    expect(written((w) => integer.writeUnconstrained(w, value))).toBe(bits.replaceAll(" ", ""));
    expect(integer.readUnconstrained(readerOf(bits))).toBe(value);
  });

  test("any size comes back", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(2n ** 200n), max: 2n ** 200n }), (value) => {
        const bits = written((w) => integer.writeUnconstrained(w, value));
        expect(integer.readUnconstrained(readerOf(bits))).toBe(value);
      }),
    );
  });

  test("more octets than needed are taken, none is refused", () => {
    expect(integer.readUnconstrained(readerOf("00000010 11111111 11111111"))).toBe(-1n);
    expect(failureOf(() => integer.readUnconstrained(readerOf("00000000")))).toEqual({
      code: "length",
      bitOffset: 0,
    });
  });
});

describe("semi-constrained (X.691 10.7)", () => {
  test.each([
    [-5n, -5n, "00000001 00000000"],
    [250n, -5n, "00000001 11111111"],
    [251n, -5n, "00000010 00000001 00000000"],
  ])("%s from %s on", (value, lower, bits) => {
    expect(written((w) => integer.writeSemiConstrained(w, value - lower))).toBe(
      bits.replaceAll(" ", ""),
    );
    expect(integer.readSemiConstrained(readerOf(bits), lower)).toBe(value);
  });
});

describe("with a range", () => {
  test("the bounds of latitude and longitude, beyond 31 bits", () => {
    const long = (value: number) =>
      written((w) => integer.writeLongInteger(w, value, 32, -1799999999, 1800000001));
    expect(long(-1799999999)).toBe("0".repeat(32));
    expect(long(1800000001)).toBe((3600000000).toString(2));
    for (const value of [-1799999999, -1, 0, 347483648, 1800000001]) {
      expect(integer.readLongInteger(readerOf(long(value)), 32, -1799999999, 1800000001)).toBe(
        value,
      );
    }
    expect(
      failureOf(() =>
        integer.readLongInteger(readerOf("1".repeat(32)), 32, -1799999999, 1800000001),
      ),
    ).toEqual({ code: "range", bitOffset: 0 });
  });

  test("a code point above the range is refused at its start", () => {
    const r = readerOf("000 11111010");
    r.bits(3);
    expect(failureOf(() => integer.readInteger(r, 8, 0, 240))).toEqual({
      code: "range",
      bitOffset: 3,
    });
  });

  test("all safe integers, a range of 54 bits", () => {
    const [lower, upper] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
    for (const value of [lower, lower + 1, -1, 0, 1, upper - 1, upper]) {
      const bits = written((w) => integer.writeLongInteger(w, value, 54, lower, upper));
      expect(Number(integer.readBigInteger(readerOf(bits), 54, BigInt(lower), BigInt(upper)))).toBe(
        value,
      );
      const extensible = written((w) => integer.writeExtensibleInteger(w, value, 54, lower, upper));
      expect(integer.readExtensibleInteger(readerOf(extensible), 54, lower, upper)).toBe(value);
    }
  });

  test("of every width from none to 54 bits, at both ends", () => {
    for (let width = 0; width <= 54; width++) {
      const lower = width === 54 ? Number.MIN_SAFE_INTEGER : -5;
      const upper = width === 54 ? Number.MAX_SAFE_INTEGER : lower + 2 ** width - 1;
      for (const value of [lower, Math.min(lower + 1, upper), upper]) {
        const digits = BigInt(value) - BigInt(lower);
        const bits = width === 0 ? "" : digits.toString(2).padStart(width, "0");
        const long = written((w) => integer.writeLongInteger(w, value, width, lower, upper));
        const extensible = written((w) =>
          integer.writeExtensibleInteger(w, value, width, lower, upper),
        );
        expect([long, extensible]).toEqual([bits, `0${bits}`]);
        const r = readerOf(extensible);
        expect(integer.readExtensibleInteger(r, width, lower, upper)).toBe(value);
        expect(r.position).toBe(1 + width);
        if (width > 25 && width < 54) {
          expect(integer.readLongInteger(readerOf(long), width, lower, upper)).toBe(value);
        }
      }
      const beyond =
        width === 54
          ? undefined
          : written((w) => integer.writeExtensibleInteger(w, upper + 1, width, lower, upper));
      if (beyond !== undefined) {
        expect(beyond[0]).toBe("1");
        expect(integer.readExtensibleInteger(readerOf(beyond), width, lower, upper)).toBe(
          upper + 1,
        );
      }
    }
  });

  test("extensible, as bigint", () => {
    const sent = (value: bigint) =>
      written((w) => integer.writeExtensibleBigInteger(w, value, 3, 1n, 8n));
    expect([1n, 8n, 0n, 9n].map(sent)).toEqual([
      "0000",
      "0111",
      "10000000100000000",
      "10000000100001001",
    ]);
    for (const value of [1n, 8n, 0n, 9n]) {
      expect(integer.readExtensibleBigInteger(readerOf(sent(value)), 3, 1n, 8n)).toBe(value);
    }
  });

  test.each<
    [
      value: bigint,
      lower: bigint | undefined,
      upper: bigint | undefined,
      extensible: boolean,
      bits: string,
    ]
  >([
    [3n, 3n, undefined, false, "0000000100000000"],
    [3n, 3n, undefined, true, "00000000100000000"],
    [2n, 3n, undefined, true, "10000000100000010"],
    [3n, undefined, 3n, false, "0000000100000011"],
    [3n, undefined, 3n, true, "00000000100000011"],
    [4n, undefined, 3n, true, "10000000100000100"],
    [4n, undefined, undefined, false, "0000000100000100"],
  ])("%s between %s and %s, extensible %s", (value, lower, upper, extensible, bits) => {
    expect(written((w) => integer.writeUnboundedInteger(w, value, lower, upper, extensible))).toBe(
      bits,
    );
    expect(integer.readUnboundedInteger(readerOf(bits), lower, upper, extensible)).toBe(value);
  });

  test("16383 octets can be sent, and come back", () => {
    const value = -(1n << (16383n * 8n - 1n));
    const bits = written((w) => integer.writeUnconstrained(w, value));
    expect(bits.slice(0, 16)).toBe("1011111111111111");
    expect(integer.readUnconstrained(readerOf(bits))).toBe(value);
  });

  test("64 bits as bigint", () => {
    const bits = written((w) => integer.writeBigInteger(w, 2n ** 64n - 1n, 64, 0n, 2n ** 64n - 1n));
    expect(bits).toBe("1".repeat(64));
    expect(integer.readBigInteger(readerOf(bits), 64, 0n, 2n ** 64n - 1n)).toBe(2n ** 64n - 1n);
  });

  test.each([
    [undefined, "missing"],
    [null, "type"],
    ["5", "type"],
    [1.5, "type"],
    [Number.NaN, "type"],
    [5n, "type"],
    [true, "type"],
    [[5], "type"],
    [-1, "range"],
    [128, "range"],
    [2 ** 32 + 5, "range"],
  ])("%s is not sent: %s", (value, code) => {
    // wrong types are the point of this test
    const wrong = value as number;
    expect(failureOf(() => integer.writeInteger(sink(), wrong, 7, 0, 127)).code).toBe(code);
    expect(failureOf(() => integer.writeLongInteger(sink(), wrong, 7, 0, 127)).code).toBe(code);
  });
});

describe("extensible (X.691 12.1)", () => {
  const read = (bits: string) => integer.readExtensibleInteger(readerOf(bits), 7, 0, 127);
  const write = (value: number) =>
    written((w) => integer.writeExtensibleInteger(w, value, 7, 0, 127));

  test.each([
    [127, "01111111"],
    [128, "1 00000010 00000000 10000000"],
    [-1, "1 00000001 11111111"],
  ])("%i", (value, bits) => {
    expect(write(value)).toBe(bits.replaceAll(" ", ""));
    expect(read(bits)).toBe(value);
  });

  test("a root value in the extension form is taken", () => {
    expect(read("1 00000001 00000101")).toBe(5);
  });

  test("beyond 2^53 no number can hold it", () => {
    expect(failureOf(() => read(`1 00001000 0${"1".repeat(63)}`))).toEqual({
      code: "range",
      bitOffset: 0,
    });
  });
});

describe("normally small numbers (X.691 10.6)", () => {
  test.each([
    [0, "0000000"],
    [63, "0111111"],
    [64, "1 00000001 01000000"],
    [300, "1 00000010 00000001 00101100"],
    [2 ** 40, `1 00000110 ${(2 ** 40).toString(2).padStart(48, "0")}`],
  ])("%i", (value, bits) => {
    expect(written((w) => integer.writeNormallySmall(w, value))).toBe(bits.replaceAll(" ", ""));
    expect(integer.readNormallySmall(readerOf(bits))).toBe(value);
  });

  test("beyond what a number holds is over the limit", () => {
    const r = readerOf(`1 00001000 ${"1".repeat(64)}`);
    expect(failureOf(() => integer.readNormallySmall(r))).toEqual({ code: "limit", bitOffset: 0 });
  });

  test.each([
    [1, "0000000"],
    [64, "0111111"],
    [65, "1 01000001"],
    [200, "1 10000000 11001000"],
  ])("length %i (X.691 10.9.3.4)", (length, bits) => {
    const rest = "0".repeat(length);
    expect(written((w) => integer.writeNormallySmallLength(w, length))).toBe(
      bits.replaceAll(" ", ""),
    );
    expect(integer.readNormallySmallLength(readerOf(bits + rest))).toBe(length);
  });

  test("a length that a short form has is taken in the long one", () => {
    expect(integer.readNormallySmallLength(readerOf("1 00000001 1"))).toBe(1);
  });

  test.each([
    ["1 00000000", "length"],
    [`1 11000001 ${"0".repeat(16384)}`, "limit"],
    ["1 01111111 0000", "truncated"],
  ])("length %s is refused as %s", (bits, code) => {
    expect(failureOf(() => integer.readNormallySmallLength(readerOf(bits))).code).toBe(code);
  });
});
