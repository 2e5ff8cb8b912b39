import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { editions, lookup, typeNames } from "../../../src/editions/index.js";
import { draw } from "../../../src/schema/generate/draw.js";
import { encodings, valuesOf } from "../../../src/schema/generate/encodings.js";
import {
  bigints,
  constant,
  filtered,
  lists,
  mapped,
  numbers,
  oneOf,
  pick,
  tuple,
  weighted,
} from "../../../src/schema/generate/plan.js";
import { seededWords } from "../../../src/schema/generate/random.js";
import { registerSchema } from "../../../src/schema/registry.js";
import { codecFor } from "../../../src/schema/schema-codec.js";
import {
  lookupSecurity,
  securityEditions,
  securityTypeNames,
} from "../../../src/stack/security.js";
import type { Codec } from "../../../src/uper/codec.js";
import { hexOf } from "../../fixtures.js";
import { codecOf, sample, schemaWith } from "../sample.js";

const drawMany = <T>(plan: Parameters<typeof draw<T>>[0], count: number, seed = 1): T[] => {
  const words = seededWords(seed);
  return Array.from({ length: count }, () => draw(plan, words));
};

describe("a plan", () => {
  test("of each form", () => {
    const plan = tuple<[number, bigint, number[], string]>(
      filtered(numbers(-3, 9), (n) => n % 2 === 0),
      bigints(2n ** 70n, 2n ** 70n + 1n),
      lists(numbers(5, 5), 0, 2),
      mapped(oneOf(pick(["a", "b"]), constant("c")), (letter) => `${letter}!`),
    );
    const drawn = drawMany(plan, 300);
    const all = (at: number): Set<unknown> =>
      new Set(
        drawn.map((values) =>
          JSON.stringify(values[at], (_, v) => (typeof v === "bigint" ? `${v}` : v)),
        ),
      );
    expect(all(0)).toEqual(new Set(["-2", "0", "2", "4", "6", "8"]));
    expect(all(1)).toEqual(new Set([`"${2n ** 70n}"`, `"${2n ** 70n + 1n}"`]));
    expect(all(2)).toEqual(new Set(["[]", "[5]", "[5,5]"]));
    expect(all(3)).toEqual(new Set(['"a!"', '"b!"', '"c!"']));
  });

  test("keeps to its weights", () => {
    const drawn = drawMany(
      weighted([
        { weight: 9, plan: constant("often") },
        { weight: 1, plan: constant("seldom") },
      ]),
      2000,
    );
    const seldom = drawn.filter((word) => word === "seldom").length;
    expect(seldom).toBeGreaterThan(120);
    expect(seldom).toBeLessThan(280);
  });
});

/** Values that the seed gives, encoded and decoded. */
function check(codec: Codec<unknown>, count: number): void {
  for (const value of drawMany(valuesOf(codec, { maxElements: 16 }), count)) {
    const back = codec.decode(codec.encode(value));
    if (!isDeepStrictEqual(back, value)) expect(back, codec.name).toStrictEqual(value);
  }
}

describe("values that a seed gives", () => {
  test.each(Object.keys(sample.types))("%s", (type) => check(codecOf(type), 100));

  test.each(editions)("of each type of %s", (edition) => {
    const codecs = typeNames(edition).flatMap((type) => lookup(edition, type) ?? []);
    expect(codecs.length).toBeGreaterThan(90);
    for (const codec of codecs) check(codec, 10);
  });

  test.each(securityEditions)("of each type of %s", (edition) => {
    const codecs = securityTypeNames(edition).flatMap(
      (type) => lookupSecurity(type, edition) ?? [],
    );
    expect(codecs.length).toBeGreaterThan(60);
    for (const codec of codecs) check(codec, 10);
  });

  test("of a list of lists of itself come to an end", () => {
    const schema = schemaWith("nested-lists", {
      Lists: { kind: "SEQUENCE OF", element: { kind: "REFERENCE", name: "Lists" } },
    });
    registerSchema(schema);
    check(codecFor(schema, "Lists"), 100);
  });

  test("are the same each time, and others for another seed", () => {
    const codec = lookup("csae157-2020", "MessageFrame");
    if (codec === undefined) throw new Error("no MessageFrame");
    const frames = (seed: number): string[] => drawMany(encodings(codec), 20, seed).map(hexOf);
    expect(frames(1)).toEqual(frames(1));
    expect(frames(2)).not.toEqual(frames(1));
  });

  test("are the same on every machine", () => {
    const plan = encodings(codecOf("Selected"));
    expect(drawMany(plan, 6, 42).map(hexOf)).toMatchInlineSnapshot(`
      [
        "201008",
        "201000",
        "10217000",
        "90590300151080",
        "201808",
        "104e8ff81000",
      ]
    `);
  });
});
