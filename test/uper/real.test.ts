import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { octetsOfReal, realOfOctets } from "../../src/uper/real.js";
import { failureOf, hex, saying, toHex } from "./bits.js";

const decimal = (form: number, text: string): string =>
  toHex(Uint8Array.from([form, ...Buffer.from(text, "latin1")]));

describe("octets of a REAL (X.690 8.5)", () => {
  test.each<[octets: string, value: number]>([
    ["", 0],
    ["800001", 1],
    ["c00005", -5],
    ["80ff01", 0.5],
    ["800000", 0],
    ["c00000", -0],
    ["827fffff00", 0],
    ["83048000000001", 0],
    ["c3048000000001", -0],
    ["80008000000000000b", 2 ** 55 + 8],
    ["8103ff01", 2 ** 1023],
    ["40", Number.POSITIVE_INFINITY],
    ["41", Number.NEGATIVE_INFINITY],
    ["42", Number.NaN],
    ["43", -0],
    [decimal(1, `${"0".repeat(4095)}7`), 7],
    ["800002", 2],
    ["840001", 2],
    ["8c0001", 8],
    ["900101", 8],
    ["a00101", 16],
    ["a0ff08", 0.5],
    ["81ff8001", 2 ** -128],
    ["82ffff8001", 2 ** -128],
    ["8301ff01", 0.5],
    ["800000000001", 1],
    ["80001fffffffffffffff", 2 ** 61],
    ["800020000000000001", 2 ** 53],
    ["800020000000000003", 2 ** 53 + 4],
    ["81fbce01", 5e-324],
    ["81fbcd01", 0],
    ["81fbcd03", 1e-323],
    [decimal(1, "42"), 42],
    [decimal(1, "  -7"), -7],
    [decimal(2, "3,25"), 3.25],
    [decimal(2, ".5"), 0.5],
    [decimal(3, "15.E-1"), 1.5],
    [decimal(3, "1.5e+3"), 1500],
  ])("%s is %d", (octets, value) => {
    expect(realOfOctets(hex(octets), 0)).toBe(value);
  });

  test.each<[octets: string, code: string]>([
    ["80", "length"],
    ["8000", "length"],
    ["3f", "unsupported"],
    ["7f", "unsupported"],
    ["0031", "unsupported"],
    [decimal(1, "1".repeat(4097)), "limit"],
    ["8300", "length"],
    ["8305000001", "length"],
    ["b00001", "unsupported"],
    ["44", "unsupported"],
    ["4000", "unsupported"],
    ["0431", "unsupported"],
    [decimal(1, "1.5"), "alphabet"],
    [decimal(2, "x"), "alphabet"],
    [decimal(3, "1E5"), "alphabet"],
    [decimal(3, "1.E999"), "range"],
    ["81040001", "range"],
    ["83047fffffff01", "range"],
    [decimal(1, "1".repeat(5000)), "limit"],
  ])("%.20s is refused: %s", (octets, code) => {
    expect(failureOf(() => realOfOctets(hex(octets), 16))).toEqual({ code, bitOffset: 16 });
  });

  test.each<[value: number, octets: string]>([
    [1, "800001"],
    [-1.5, "c0ff03"],
    [2 ** -128, "808001"],
    [2 ** -129, "81ff7f01"],
    [2 ** 127, "807f01"],
    [2 ** 128, "81008001"],
    [Number.MAX_VALUE, "8103cb1fffffffffffff"],
    [Number.MIN_VALUE, "81fbce01"],
    [2 ** -1022, "81fc0201"],
    [2 ** -1022 + 2 ** -1074, "81fbce10000000000001"],
    [0, ""],
    [-0, "43"],
    [Number.NaN, "42"],
    [Number.POSITIVE_INFINITY, "40"],
    [Number.NEGATIVE_INFINITY, "41"],
  ])("%d is sent as %s", (value, octets) => {
    expect(toHex(octetsOfReal(value))).toBe(octets);
  });

  test.each([
    ["4000", "unsupported at 8: a special REAL 64, which X.690 has not"],
    ["3f", "unsupported at 8: a decimal REAL in a form that X.690 has not"],
    ["7f", "unsupported at 8: a special REAL 127, which X.690 has not"],
    ["8000", "length at 8: a REAL of 2 octets, which hold no exponent and mantissa"],
    [decimal(1, "1".repeat(4097)), "limit at 8: a decimal REAL of 4097 characters"],
  ])("what is said of %.12s", (octets, said) => {
    expect(saying(() => realOfOctets(hex(octets), 8))).toBe(said);
  });

  test("every number comes back, in its shortest form", () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const octets = octetsOfReal(value);
        expect(realOfOctets(octets, 0)).toBe(value);
        expect(octets.length).toBeLessThanOrEqual(10);
      }),
    );
  });

  test("what is no number is not sent", () => {
    // as a program without types may have it
    const text: unknown = "1.5";
    expect(failureOf(() => octetsOfReal(text as number))).toEqual({ code: "type" });
  });
});
