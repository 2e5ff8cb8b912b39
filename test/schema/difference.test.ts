import { describe, expect, test } from "vitest";
import { firstDifferentBit, mergedNames } from "../../src/schema/difference.js";

describe("the first different bit", () => {
  const first = (a: readonly number[], b: readonly number[]) =>
    firstDifferentBit(Uint8Array.from(a), Uint8Array.from(b));

  test("is counted from the first bit of the octets", () => {
    expect(first([0, 0b1000_0000], [0, 0])).toBe(8);
    expect(first([1, 2], [1, 3])).toBe(15);
  });

  test("of octets that go on is behind the shorter ones", () => {
    expect(first([1, 2], [1, 2, 0])).toBe(16);
    expect(first([1], [])).toBe(0);
  });

  test("of the same octets is none", () => {
    expect(first([1, 2], [1, 2])).toBeUndefined();
  });
});

test("names of two lists are merged in the order of both", () => {
  expect(mergedNames(["a", "b", "d"], ["x", "a", "c1", "c2", "d", "e"])).toEqual([
    ...["x", "a", "c1", "c2", "b", "d", "e"],
  ]);
  expect(mergedNames([], ["a"])).toEqual(["a"]);
});
