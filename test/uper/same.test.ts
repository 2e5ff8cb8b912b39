import { describe, expect, test } from "vitest";
import { isSame } from "../../src/uper/same.js";

const octets = (...of: number[]): Uint8Array => Uint8Array.from(of);
const list = [1];

describe("values that are the same", () => {
  test.each<[a: unknown, b: unknown]>([
    [1, 1],
    [Number.NaN, Number.NaN],
    [5n, 5n],
    [null, null],
    [undefined, undefined],
    [list, list],
    [octets(), octets()],
    [octets(1, 2), octets(1, 2)],
    [[], []],
    [
      [1, [2]],
      [1, [2]],
    ],
    [{}, {}],
    [{ a: undefined }, {}],
    [{}, { a: undefined }],
    [{ a: { b: [octets(1)] } }, { a: { b: [octets(1)] } }],
  ])("%o %o", (a, b) => {
    expect(isSame(a, b)).toBe(true);
  });
});

describe("values that are not", () => {
  test.each<[a: unknown, b: unknown]>([
    [1, 2],
    [0, -0],
    [1, 1n],
    ["a", "b"],
    [null, undefined],
    [null, {}],
    [1, {}],
    [list, 1],
    [octets(1), octets(2)],
    [octets(1), octets(1, 2)],
    [octets(1, 2), octets(1, 3)],
    [octets(1), [1]],
    [octets(), {}],
    [[1], [2]],
    [[1], [1, 2]],
    [[1, 2], [1]],
    [
      [1, 2],
      [1, 3],
    ],
    [[], {}],
    [[1], { 0: 1 }],
    [octets(1), { 0: 1 }],
    [[1], { 0: 1, length: 1 }],
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, {}],
    [{ a: null }, {}],
  ])("%o %o", (a, b) => {
    expect(isSame(a, b)).toBe(false);
    expect(isSame(b, a)).toBe(false);
  });
});
