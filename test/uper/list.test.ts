import { describe, expect, test } from "vitest";
import { booleanBits, writeBoolean } from "../../src/uper/integer.js";
import { defaultLimits } from "../../src/uper/limits.js";
import * as lists from "../../src/uper/list.js";
import { BitReader } from "../../src/uper/reader.js";
import { BitWriter } from "../../src/uper/writer.js";
import { caught, failureOf, octetsOf, readerOf, saying, written } from "./bits.js";

const MAX = Number.POSITIVE_INFINITY;
const flags = (count: number): boolean[] => Array.from({ length: count }, (_, i) => i % 3 === 0);
const octetsFor = (list: readonly boolean[]): Uint8Array => {
  const w = new BitWriter(new Uint8Array(1));
  lists.writeList(w, list, 0, MAX, false, writeBoolean);
  const length = w.finish();
  return w.octets.slice(0, length);
};
const read = (r: BitReader, lower = 0, upper = MAX, extensible = false): boolean[] =>
  lists.readList(r, lower, upper, extensible, 1, (s) => s.bits(1) === 1, "Flags", "Flag");

describe("lists of any size (X.691 19)", () => {
  test.each([0, 1, 127, 128, 16383, 16384, 16385, 40_000, 65536, 90_000])(
    "%i elements",
    (count) => {
      expect(read(new BitReader(octetsFor(flags(count))))).toEqual(flags(count));
    },
  );

  test("in and outside an extensible size", () => {
    const write = (list: readonly boolean[]) =>
      written((w) => lists.writeList(w, list, 1, 2, true, writeBoolean));
    expect(write([true, false])).toBe("0110");
    expect(write([true, false, true])).toBe("100000011101");
    expect(read(readerOf("0110"), 1, 2, true)).toEqual([true, false]);
    expect(read(readerOf("100000011101"), 1, 2, true)).toEqual([true, false, true]);
  });

  test.each<[what: string, at: number, place: number | undefined]>([
    ["the first element", 0, 0],
    ["the last element of a fragment", 16383, 16383],
    ["the first of the next", 16384, 16384],
    ["one further on", 16390, 16390],
  ])("a fault in %s says so", (_, at, place) => {
    let next = 0;
    const failing = (r: BitReader): boolean => {
      if (next++ === at) r.end = r.position;
      return r.bits(1) === 1;
    };
    const failure = caught(() =>
      lists.readList(new BitReader(octetsFor(flags(16400))), 0, MAX, false, 1, failing, "F", "B"),
    );
    expect(failure).toMatchObject({ code: "truncated", reversedPath: [place], typeName: "B" });
    const wrong: unknown[] = flags(16400);
    wrong[at] = 1;
    // wrong types are the point of this test
    expect(caught(() => octetsFor(wrong as boolean[]))).toMatchObject({
      code: "type",
      reversedPath: [place],
    });
  });

  test("a fault in a count is one of the list, at that count", () => {
    const octets = octetsFor(flags(16384 + 200));
    const failure = caught(() => read(new BitReader(octets.subarray(0, -1))));
    expect(failure).toMatchObject({
      code: "truncated",
      bitOffset: 8 + 16384,
      reversedPath: [],
      typeName: "Flags",
    });
  });

  test("elements are counted fragment for fragment", () => {
    const octets = octetsFor(flags(16384 + 200));
    const reader = (elements: number) => new BitReader(octets, 0, { ...defaultLimits, elements });
    expect(read(reader(16584))).toHaveLength(16584);
    expect(saying(() => read(reader(16583)))).toBe(
      `limit at ${8 + 16384}: a list of 200, but of the elements that all lists may hold together 199 are left (limits.elements)`,
    );
    expect(failureOf(() => read(reader(16383)))).toEqual({ code: "limit", bitOffset: 0 });
  });

  test("a target that ends at a count is too small for the list, not for an element", () => {
    const w = new BitWriter(new Uint8Array(2048), false);
    // with the count of the first fragment three octets, which wait with that of the second for a store
    w.bits(0, 16);
    const failure = caught(() => lists.writeList(w, flags(16385), 0, MAX, false, writeBoolean));
    expect(failure).toMatchObject({ code: "length", reversedPath: [] });
  });

  test("what an encoder of the caller throws passes", () => {
    const own = new Error("not ours");
    expect(
      caught(() =>
        lists.writeList(new BitWriter(new Uint8Array(9)), [1], 0, MAX, false, () => {
          throw own;
        }),
      ),
    ).toBe(own);
  });
});

describe("counts below 64K", () => {
  test.each<[count: number, width: number, lower: number, upper: number, bits: string]>([
    [3, 0, 3, 3, ""],
    [1, 2, 1, 4, "00"],
    [4, 2, 1, 4, "11"],
    [2, 5, 1, 31, "00001"],
  ])("%i in %i bits", (count, width, lower, upper, bits) => {
    const list = flags(count);
    expect(written((w) => lists.writeCount(w, list, width, lower, upper))).toBe(bits);
    const r = readerOf(`${bits}${"0".repeat(count)}`);
    expect(lists.readCount(r, width, lower, upper, 1)).toBe(count);
    expect(r.elementsLeft).toBe(defaultLimits.elements - count);
  });

  test("of more elements than may be are refused where they stand", () => {
    const r = new BitReader(octetsOf("1 11 0000"), 1, { ...defaultLimits, elements: 2 });
    expect(failureOf(() => lists.readCount(r, 2, 0, 3, 1))).toEqual({
      code: "limit",
      bitOffset: 1,
    });
  });
});

test("a boolean is one bit", () => {
  expect([booleanBits(true), booleanBits(false)]).toEqual([1, 0]);
});
