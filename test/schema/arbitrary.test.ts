import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lookup } from "../../src/editions/index.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { fromJer, toJer } from "../../src/schema/index.js";
import type { Codec } from "../../src/uper/codec.js";
import { codecOf, sample } from "./sample.js";

/** Whether a part of some drawn value has this property. */
function drawsSome(codec: Codec<unknown>, holds: (part: unknown) => boolean): boolean {
  return fc.sample(arbitrary(codec), { seed: 1, numRuns: 400 }).some((value) => has(value, holds));
}

function has(value: unknown, holds: (part: unknown) => boolean): boolean {
  if (holds(value)) return true;
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  return Object.values(value).some((part) => has(part, holds));
}

describe("what is drawn", () => {
  test.each(Object.keys(sample.types))("%s is encoded, decoded and kept by JER", (type) => {
    const codec = codecOf(type);
    const holds = fc.property(arbitrary(codec, { maxElements: 30 }), (value) => {
      const back = codec.decode(codec.encode(value));
      if (!isDeepStrictEqual(back, value)) expect(back).toStrictEqual(value);
      expect(fromJer(codec, JSON.parse(JSON.stringify(toJer(codec, value))))).toEqual(value);
    });
    fc.assert(holds, { seed: 1, numRuns: 200 });
  });

  const draws: readonly [type: string, what: string, holds: (part: unknown) => boolean][] = [
    ["Speed", "the lowest", (v) => v === -5],
    ["Speed", "the highest", (v) => v === 250],
    ["Extended", "beyond the root", (v) => typeof v === "number" && v < -1000],
    ["Any", "beyond 2^53", (v) => typeof v === "bigint" && v > 2n ** 60n],
    ["Shape", "an unknown item", (v) => typeof v === "number" && v > 63],
    ["Events", "bits beyond the root", (v) => typeof v === "number" && v >= 2 ** 31],
    ["Data", "beyond the root", (v) => v instanceof Uint8Array && v.length > 3],
    ["Opaque", "fragments", (v) => v instanceof Uint8Array && v.length >= 16384],
    ["Text", "the longest", (v) => typeof v === "string" && v.length === 4],
    ["Text", "U+007F", (v) => typeof v === "string" && v.includes("\u007f")],
    ["List", "the longest", (v) => Array.isArray(v) && v.length === 4],
    ["OpenList", "two octets of length", (v) => Array.isArray(v) && v.length > 127],
    ["GrownList", "beyond the root", (v) => Array.isArray(v) && v.length > 3],
    [
      "Grown",
      "more than 64 additions",
      (v) => typeof v === "object" && v !== null && "count" in v && Number(v.count) > 64,
    ],
    [
      "GrownPick",
      "an unknown alternative",
      (v) => typeof v === "object" && v !== null && "kind" in v && v.kind === "$unknown",
    ],
    [
      "Wide",
      "all components",
      (v) => typeof v === "object" && v !== null && Object.values(v).every((f) => f !== undefined),
    ],
    [
      "Wide",
      "no component",
      (v) => typeof v === "object" && v !== null && Object.values(v).every((f) => f === undefined),
    ],
  ];

  test.each([
    ["Selected", "Pair"],
    ["Selected", "Selected"],
    ["Operation", "Byte"],
    ["Operation", "List"],
    ["Operation", "Flag"],
    ["Numbered", "Opaque"],
  ])("%s: a selector of %s and its content", (type, kind) => {
    const isOf = (v: unknown): boolean =>
      typeof v === "object" && v !== null && "kind" in v && v.kind === kind;
    expect(drawsSome(codecOf(type), isOf)).toBe(true);
  });

  test.each(["Selected", "Operation", "Numbered"])("%s: octets that nothing selects", (type) => {
    const isOctets = (v: unknown): boolean =>
      typeof v === "object" && v !== null && Object.values(v).some((f) => f instanceof Uint8Array);
    expect(drawsSome(codecOf(type), isOctets)).toBe(true);
  });

  test("Settled: every selector selects a type", () => {
    expect(drawsSome(codecOf("Settled"), (v) => v instanceof Uint8Array)).toBe(false);
  });

  test.each(draws)("%s: %s", (type, _, holds) => {
    expect(drawsSome(codecOf(type), holds)).toBe(true);
  });

  test("a DEFAULT that is left out, and a value in its place", () => {
    expect(
      drawsSome(codecOf("Pair"), (v) => isDeepStrictEqual(v, { a: 255, b: undefined, c: 0 })),
    ).toBe(true);
    expect(
      drawsSome(
        codecOf("Pair"),
        (v) => typeof v === "object" && v !== null && "c" in v && v.c === -5,
      ),
    ).toBe(true);
  });
});

describe("bounds", () => {
  test("lists within lists share their elements", () => {
    const codec = lookup("ydt3709-2020", "MapData");
    if (codec === undefined) throw new Error("no MapData");
    const count = (value: unknown): number => {
      if (typeof value !== "object" || value === null || value instanceof Uint8Array) return 0;
      const own = Array.isArray(value) ? value.length : 0;
      return Object.values(value).reduce((sum, part) => sum + count(part), own);
    };
    for (const maxElements of [0, 16]) {
      const values = fc.sample(arbitrary(codec, { maxElements }), { seed: 1, numRuns: 300 });
      // the shortest lists have elements as well, so there are more in all, though not many times more
      expect(Math.max(...values.map(count))).toBeLessThan(40 + 40 * maxElements);
    }
  });

  test("types within themselves come to an end, with and without a budget", () => {
    for (const type of ["Tree", "Term", "Selected", "Settled"]) {
      for (const maxElements of [0, 1, 64]) {
        const values = fc.sample(arbitrary(codecOf(type), { maxElements }), {
          seed: 1,
          numRuns: 100,
        });
        expect(values).toHaveLength(100);
      }
    }
  });
});

test("a failing value shrinks to a small one", () => {
  const codec = codecOf("Grown");
  const property = fc.property(arbitrary(codec), (value) => {
    // the text below says what has to be found
    return !JSON.stringify(toJer(codec, value)).includes('"b":');
  });
  const { failed, counterexample } = fc.check(property, { seed: 1 });
  expect(failed).toBe(true);
  expect(counterexample).toEqual([
    { a: expect.any(Number), more: { a: expect.any(Number), b: 0, c: 0 }, mode: "red" },
  ]);
});
