import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { compile } from "../../src/compiler/index.js";
import { editions, lookup, typeNames } from "../../src/editions/index.js";
import { MessageFrame } from "../../src/editions/ydt3709-2020.js";
import { arbitrary, arbitraryNearValid, arbitraryOctets } from "../../src/schema/arbitrary.js";
import { codecFor, fromJer, registerSchema, toJer } from "../../src/schema/index.js";
import { lookupSecurity, securityEditions, securityTypeNames } from "../../src/stack/security.js";
import type { Codec } from "../../src/uper/codec.js";
import { sameOctets } from "../../src/uper/same.js";
import { decodingFault } from "../fuzz/kinds/judge-codec.js";
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

describe("encodings", () => {
  test.each(editions)("of every type of %s are canonical", (edition) => {
    const codecs = typeNames(edition).flatMap((type) => lookup(edition, type) ?? []);
    expect(codecs.length).toBeGreaterThan(90);
    for (const codec of codecs) {
      const holds = fc.property(arbitraryOctets(codec, { maxElements: 16 }), (octets) =>
        sameOctets(codec.encode(codec.decode(octets)), octets),
      );
      fc.assert(holds, { seed: 1, numRuns: 10 });
    }
  });

  test.each(editions)(
    "that are nearly right for every type of %s get documented answers",
    (edition) => {
      const codecs = typeNames(edition).flatMap((type) => lookup(edition, type) ?? []);
      for (const codec of codecs) takesNearlyRight(codec, codec.name === "MessageFrame" ? 500 : 25);
    },
  );

  test.each(securityEditions)(
    "that are nearly right for every type of %s get documented answers",
    (edition) => {
      const codecs = securityTypeNames(edition).flatMap(
        (type) => lookupSecurity(type, edition) ?? [],
      );
      expect(codecs.length).toBeGreaterThan(60);
      for (const codec of codecs) takesNearlyRight(codec, 25);
    },
  );
});

/** The judge knows what a codec may say. */
function takesNearlyRight(codec: Codec<unknown>, numRuns: number): void {
  const holds = fc.property(arbitraryNearValid(codec, { maxElements: 12 }), (octets) => {
    expect(decodingFault(codec, octets)).toBeUndefined();
  });
  fc.assert(holds, { seed: 1, numRuns });
}

describe("a schema of a maker's own", () => {
  const text = `Acme DEFINITIONS AUTOMATIC TAGS ::= BEGIN
    Battery ::= SEQUENCE { charge INTEGER (0..200), cells SEQUENCE (SIZE(0..96)) OF Cell, ... }
    Cell ::= SEQUENCE { millivolt INTEGER (0..5000), cut BOOLEAN OPTIONAL }
  END`;
  const schema = compile([{ file: "acme.asn", text }], { edition: "acme-arbitrary" });
  const battery = codecFor(schema, "Battery");

  test("has to be registered", () => {
    const unknown = codecFor({ ...schema, edition: "acme-unknown" }, "Battery");
    for (const make of [arbitrary, arbitraryOctets, arbitraryNearValid]) {
      expect(() => make(unknown)).toThrow(/call registerSchema/);
    }
  });

  test("gives values, encodings and octets that are nearly right", () => {
    registerSchema(schema);
    const values = fc.sample(arbitrary(battery), { seed: 1, numRuns: 50 });
    for (const value of values) expect(battery.decode(battery.encode(value))).toEqual(value);
    const octets = fc.sample(arbitraryOctets(battery), { seed: 1, numRuns: 50 });
    for (const sound of octets) expect(battery.safeDecode(sound)).toMatchObject({ ok: true });
    takesNearlyRight(battery, 200);
  });
});

describe("shrinking", () => {
  const octetsOf = (counterexample: readonly unknown[] | null): Uint8Array => {
    const [octets] = counterexample ?? [];
    if (!(octets instanceof Uint8Array)) throw new Error("nothing failed");
    return octets;
  };

  test("of a frame leaves what makes it fail", () => {
    const isSlow = (frame: MessageFrame): boolean =>
      frame.kind !== "bsmFrame" || frame.value.speed <= 1000;
    const { counterexample } = fc.check(fc.property(arbitrary(MessageFrame), isSlow), {
      seed: 5,
      numRuns: 500,
    });
    const [frame] = counterexample ?? [];
    if (frame?.kind !== "bsmFrame") throw new Error("no BSM was found");
    const { speed, safetyExt, emergencyExt, $unknown } = frame.value;
    expect(speed).toBe(1001);
    expect([safetyExt, emergencyExt, $unknown]).toEqual([undefined, undefined, undefined]);
  });

  test("of octets that are nearly right ends at a valid encoding, if that fails as well", () => {
    for (const seed of [1, 2, 3]) {
      const never = fc.property(arbitraryNearValid(MessageFrame), () => false);
      const { counterexample } = fc.check(never, { seed });
      const octets = octetsOf(counterexample);
      expect(MessageFrame.encode(MessageFrame.decode(octets))).toEqual(octets);
    }
  });

  test("of octets that are nearly right ends at one fault in a small encoding", () => {
    const codec = codecOf("List");
    const property = fc.property(
      arbitraryNearValid(codec),
      (octets) => codec.safeDecode(octets).ok,
    );
    for (const seed of [1, 2, 3]) {
      const octets = octetsOf(fc.check(property, { seed }).counterexample);
      expect(octets.length).toBeLessThanOrEqual(2);
    }
  });
});

describe("options", () => {
  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 65536])(
    "maxElements %d",
    (maxElements) => {
      expect(() => arbitrary(codecOf("List"), { maxElements })).toThrow(
        "maxElements is an integer from 0 to 65535, got",
      );
    },
  );
});

test("values have the type that the codec has", () => {
  expectTypeOf(arbitrary(MessageFrame)).toEqualTypeOf<fc.Arbitrary<MessageFrame>>();
  expectTypeOf(arbitraryOctets(MessageFrame)).toEqualTypeOf<fc.Arbitrary<Uint8Array>>();
});
