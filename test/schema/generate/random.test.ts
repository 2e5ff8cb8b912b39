import { describe, expect, test } from "vitest";
import {
  below,
  bigBelow,
  largestSeed,
  seededWords,
  xoshiro128,
} from "../../../src/schema/generate/random.js";

const take = <T>(count: number, next: () => T): T[] => Array.from({ length: count }, next);

test("xoshiro128** gives the words that its authors' program gives for the state 1, 2, 3, 4", () => {
  expect(take(10, xoshiro128(Uint32Array.of(1, 2, 3, 4)))).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

describe("seeds", () => {
  test("tell apart what follows from them", () => {
    const first = [0, 1, 2, 0x80000000, largestSeed].map((seed) => take(4, seededWords(seed)));
    expect(new Set(first.flat()).size).toBe(20);
  });

  test("a seed gives the same words on every machine", () => {
    expect(take(4, seededWords(0))).toEqual(take(4, seededWords(0)));
    expect(take(3, seededWords(7))).toMatchInlineSnapshot(`
      [
        1004282400,
        2200021487,
        1928073449,
      ]
    `);
  });
});

describe("integers below a bound", () => {
  test("words that would make small ones likelier are drawn again", () => {
    const words = [0xffffffff, 0xfffffffe, 0xfffffffd];
    const next = (): number => words.shift() ?? 0;
    // 2^32 - 1 is a multiple of 3, so only the greatest word is one too many
    expect(below(next, 3)).toBe(0xfffffffe % 3);
    expect(words).toEqual([0xfffffffd]);
  });

  test("of all sizes, the greatest included", () => {
    const words = seededWords(1);
    expect(new Set(take(200, () => below(words, 5)))).toEqual(new Set([0, 1, 2, 3, 4]));
    expect(take(9, () => below(words, 1))).toEqual(take(9, () => 0));
    expect(below(() => 0xffffffff, 2 ** 32)).toBe(0xffffffff);
    expect(new Set(take(200, () => bigBelow(words, 5n)))).toEqual(new Set([0n, 1n, 2n, 3n, 4n]));
    expect(bigBelow(words, 1n)).toBe(0n);
    expect(bigBelow(() => 0xffffffff, 2n ** 72n)).toBe(2n ** 72n - 1n);
  });
});
