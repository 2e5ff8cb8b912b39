import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { octetsOfReal, realOfOctets } from "../../src/uper/real.js";
import { failureOf, hex, toHex } from "./bits.js";

const decimal = (form: number, text: string): string =>
  toHex(Uint8Array.from([form, ...Buffer.from(text, "latin1")]));

describe("octets of a REAL (X.690 8.5)", () => {
  test.each<[octets: string, value: number]>([
    ["", 0],
    ["800001", 1],
    ["c00005", -5],
    ["80ff01", 0.5],
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
