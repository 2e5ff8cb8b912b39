import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editions, lookup, typeNames } from "../../src/editions/index.js";
import { isEncodeError } from "../../src/errors.js";
import { schemas } from "../../src/generated/tables/index.js";
import type { Schema } from "../../src/generated/tables/model.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import type { BitsRead } from "../../src/schema/bits.js";
import { fromJer } from "../../src/schema/from-jer.js";
import { decodeWith, encodeWith } from "../../src/schema/interpret.js";
import { jerText } from "../../src/schema/jer-text.js";
import { type Jer, toJer } from "../../src/schema/to-jer.js";
import type { Codec } from "../../src/uper/codec.js";
import { outcomeOf } from "./outcome.js";
import { refusedRecords } from "./refused.js";
import { hexOf, octetsOf, type Vector, vectorsOf } from "./vectors.js";

/** Both engines for one type: the schema tables, and the generated code. */
function enginesOf(edition: string, type: string): { schema: Schema; codec: Codec<unknown> } {
  const schema = schemas[edition];
  const known = editions.find((key) => key === edition);
  const codec = known === undefined ? undefined : lookup(known, type);
  if (schema === undefined || codec === undefined) throw new Error(`no ${type} in ${edition}`);
  return { schema, codec };
}

function vectors(...files: string[]): Vector[] {
  return files.flatMap(vectorsOf).filter(({ edition }) => Object.hasOwn(schemas, edition));
}

/** Compares without the cost of a readable difference, which is drawn up only when there is one. */
function expectSame(actual: unknown, expected: unknown, context: string): void {
  if (!isDeepStrictEqual(actual, expected)) expect(actual, context).toStrictEqual(expected);
}

/** Numbers from a seed, the same in every run. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** JER without what the edition does not know: `known` has `null` in its place, and no unknown additions. */
function withoutUnknown(jer: Jer, known: Jer | undefined): Jer {
  if (known === null) return null;
  if (Array.isArray(jer)) {
    return jer.map((item, i) => withoutUnknown(item, Array.isArray(known) ? known[i] : undefined));
  }
  if (typeof jer !== "object" || jer === null) return jer;
  const members = Object.entries(jer).filter(([name]) => name !== "$unknown");
  const knownMembers: Readonly<Record<string, Jer>> =
    typeof known === "object" && !Array.isArray(known) ? known : {};
  return Object.fromEntries(
    members.map(([name, member]) => [name, withoutUnknown(member, knownMembers[name])]),
  );
}

function decodeBoth(edition: string, type: string, octets: Uint8Array): void {
  const { schema, codec } = enginesOf(edition, type);
  const interpreted = outcomeOf(() => decodeWith(schema, type, octets));
  const generated = outcomeOf(() => codec.decode(octets));
  expectSame(interpreted, generated, `${edition} ${type} ${hexOf(octets)}`);
}

describe("vectors", () => {
  const valid = vectors(...editions, "captures", "corners").filter(
    (vector) => vector.unknown === undefined && vector.lenient !== true,
  );

  test("there are some for each edition", () => {
    const counted = editions.filter((key) => valid.some(({ edition }) => edition === key));
    expect(counted).toEqual([...editions]);
    expect(valid.length).toBeGreaterThan(900);
  });

  test("the schema decodes them, and encodes their values", () => {
    for (const { id, edition, type, uper, value, canonical } of valid) {
      const { schema, codec } = enginesOf(edition, type);
      const decoded = decodeWith(schema, type, octetsOf(uper));
      const read = fromJer(codec, value);
      expectSame(read, decoded, id);
      expect(hexOf(encodeWith(schema, type, read)), id).toBe(canonical ?? uper);
      if (canonical === undefined) expectSame(toJer(codec, decoded), value, id);
    }
  });

  test("what newer editions send is kept and sent again", () => {
    for (const { id, edition, type, uper, value, canonical } of vectors("newer")) {
      const { schema, codec } = enginesOf(edition, type);
      const decoded = decodeWith(schema, type, octetsOf(uper));
      const jer = toJer(codec, decoded);
      expectSame(withoutUnknown(jer, value), value, id);
      const json = jerText(codec, decoded);
      expect(json, id).toBe(JSON.stringify(jer));
      expectSame(fromJer(codec, JSON.parse(json)), decoded, id);
      expect(hexOf(encodeWith(schema, type, decoded)), id).toBe(canonical ?? uper);
    }
  });

  test("both engines give the same values and errors", () => {
    for (const { edition, type, uper } of vectors(
      ...editions,
      "captures",
      "corners",
      "newer",
      "invalid",
    )) {
      decodeBoth(edition, type, octetsOf(uper));
    }
  });

  /** Vectors in which something else is wrong before the fault that they name. */
  const faultBefore = new Map([
    // the one participant announced would take more bits than there are
    ["csae157-2020/bad/00043", "truncated"],
    // eventSource has the index 6 of 6 items
    ["csae157-2020/bad/00045", "enum"],
    // overallRadius is 203 of at most 200
    ["csae157-2020/bad/00051", "range"],
  ]);

  test("what is invalid is refused for the reason given", () => {
    const invalid = vectors("invalid");
    expect(invalid.length).toBeGreaterThan(50);
    for (const { id, edition, type, uper, error } of invalid) {
      const outcome = outcomeOf(() =>
        decodeWith(enginesOf(edition, type).schema, type, octetsOf(uper)),
      );
      const code = faultBefore.get(id) ?? (error === "any" ? expect.any(String) : error);
      expect(outcome, id).toMatchObject({ code });
    }
  });
});

describe("broken octets", () => {
  test("are refused by both engines for one reason, at one place", () => {
    const refused = refusedRecords();
    expect(refused.length).toBeGreaterThan(1000);
    for (const { id, edition, type, uper, error } of refused) {
      const { schema, codec } = enginesOf(edition, type);
      const octets = octetsOf(uper);
      for (const decode of [codec.decode, () => decodeWith(schema, type, octets)]) {
        expectSame(
          outcomeOf(() => decode(octets)),
          error,
          id,
        );
      }
    }
  });

  test("both engines give the same values and errors", () => {
    const random = randomFrom(1);
    for (const { edition, type, uper } of vectors(...editions, "captures", "newer")) {
      const whole = octetsOf(uper);
      for (let run = 0; run < 30; run++) {
        const octets = whole.slice(0, run % 3 === 0 ? random(whole.length + 1) : whole.length);
        for (let flips = random(4); flips >= 0 && octets.length > 0; flips--) {
          const at = random(octets.length);
          octets[at] = (octets[at] ?? 0) ^ (1 << random(8));
        }
        decodeBoth(edition, type, octets);
      }
    }
  });

  test("of any type, drawn at random", () => {
    const random = randomFrom(2);
    for (const edition of editions) {
      for (const type of typeNames(edition)) {
        for (let run = 0; run < 60; run++) {
          const dense = random(2) === 0;
          const octets = Uint8Array.from({ length: random(40) }, () => random(dense ? 256 : 8));
          decodeBoth(edition, type, octets);
        }
      }
    }
  });
});

describe("values drawn from the schema", () => {
  for (const edition of editions) {
    test(`${edition}: both engines encode and decode them alike, and JER keeps them`, () => {
      for (const type of typeNames(edition)) {
        const { schema, codec } = enginesOf(edition, type);
        const holds = fc.property(arbitrary(codec, { maxElements: 40 }), (value) => {
          const octets = codec.encode(value);
          expectSame(encodeWith(schema, type, value), octets, type);
          expectSame(codec.decode(octets), value, type);
          expectSame(decodeWith(schema, type, octets), value, type);
          const json = jerText(codec, value);
          expect(json, type).toBe(JSON.stringify(toJer(codec, value)));
          expectSame(fromJer(codec, JSON.parse(json)), value, type);
        });
        fc.assert(holds, { seed: 3, numRuns: type === "MessageFrame" ? 300 : 40 });
      }
    });
  }
});

describe("broken values", () => {
  const wrong: readonly unknown[] = [
    undefined,
    null,
    -1,
    0.5,
    2 ** 40,
    2 ** 60,
    Number.NaN,
    7n,
    "",
    "no such name",
    true,
    [],
    {},
    { kind: "$unknown" },
    { kind: "$unknown", index: 0, octets: new Uint8Array(1) },
    { count: 1, additions: [{ index: 0, octets: "00" }] },
    new Uint8Array(3),
    new Uint8Array(70000),
    { bytes: new Uint8Array(1), length: 20 },
  ];

  /** Replaces, or adds, one member somewhere in a value. */
  function spoil(value: unknown, random: (below: number) => number): unknown {
    const replacement = wrong[random(wrong.length)];
    if (typeof value !== "object" || value === null || value instanceof Uint8Array)
      return replacement;
    const keys = Object.keys(value);
    const pick = random(keys.length + 2);
    if (pick > keys.length) return replacement;
    const key = keys[pick] ?? "$unknown";
    // an array takes members by name as well
    const copy = Object.assign(Array.isArray(value) ? [] : {}, value) as Record<string, unknown>;
    copy[key] = random(3) === 0 ? replacement : spoil(copy[key], random);
    return copy;
  }

  for (const edition of editions) {
    test(`${edition}: both engines refuse them alike`, () => {
      const random = randomFrom(4);
      let refused = 0;
      for (const type of ["MessageFrame", ...typeNames(edition)]) {
        const { schema, codec } = enginesOf(edition, type);
        for (const value of fc.sample(arbitrary(codec, { maxElements: 8 }), {
          seed: 5,
          numRuns: 60,
        })) {
          const spoilt = spoil(value, random);
          const interpreted = outcomeOf(() => encodeWith(schema, type, spoilt));
          expectSame(
            interpreted,
            outcomeOf(() => codec.encode(spoilt)),
            type,
          );
          if (typeof interpreted === "object" && interpreted !== null && "code" in interpreted)
            refused++;
        }
      }
      expect(refused).toBeGreaterThan(1000);
    });

    test(`${edition}: JER refuses with an EncodeError or gives a value that encode takes or refuses`, () => {
      const random = randomFrom(6);
      for (const type of ["MessageFrame", ...typeNames(edition)]) {
        const { codec } = enginesOf(edition, type);
        for (const value of fc.sample(arbitrary(codec, { maxElements: 8 }), {
          seed: 7,
          numRuns: 40,
        })) {
          const jer = spoil(toJer(codec, value), random);
          try {
            codec.encode(fromJer(codec, jer));
          } catch (error) {
            expect(isEncodeError(error), `${type} ${error}`).toBe(true);
          }
          const spoilt = spoil(value, random);
          expectSame(
            outcomeOf(() => jerText(codec, spoilt)),
            outcomeOf(() => JSON.stringify(toJer(codec, spoilt))),
            type,
          );
        }
      }
    });
  }
});

describe("the listener", () => {
  test("is told about every bit, in order, without gap or overlap", () => {
    for (const { id, edition, type, uper, lenient } of vectors(
      ...editions,
      "captures",
      "corners",
      "newer",
    )) {
      if (lenient === true) continue;
      const read: BitsRead[] = [];
      const octets = octetsOf(uper);
      decodeWith(enginesOf(edition, type).schema, type, octets, {
        onBits: (bits) => read.push(bits),
      });
      let at = 0;
      for (const { startBit, endBit } of read) {
        expect(startBit, id).toBe(at);
        expect(endBit, id).toBeGreaterThanOrEqual(startBit);
        at = endBit;
      }
      expect(at, id).toBe(octets.length * 8);
    }
  });
});
