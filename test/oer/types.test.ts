/** Every type of both envelopes: values drawn from the schema tables go through the codecs that the compiler wrote. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reachableTypes } from "../../src/compiler/reachable.js";
import { schemas } from "../../src/generated/tables/index.js";
import type { Schema } from "../../src/generated/tables/model.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { codecFor, fromJer, jerText, toJer } from "../../src/schema/index.js";
import { lookupSecurity, securityEditions, securityTypeNames } from "../../src/stack/security.js";
import type { Codec } from "../../src/uper/codec.js";

function codecOf(name: string, edition: (typeof securityEditions)[number]): Codec<unknown> {
  const codec = lookupSecurity(name, edition);
  if (codec === undefined) throw new Error(`${edition} has no type ${name}`);
  return codec;
}

describe.each(securityEditions)("%s", (edition) => {
  const names = securityTypeNames(edition);

  test("has a codec and a table entry for each type", () => {
    expect(names.length).toBeGreaterThan(60);
    expect(Object.keys(schemas[edition]?.types ?? {}).sort()).toEqual([...names].sort());
    for (const name of names) expect(codecOf(name, edition)).toMatchObject({ name, edition });
    expect(lookupSecurity("NoSuchType", edition)).toBeUndefined();
  });

  test.each(names)("%s", (name) => {
    const codec = codecOf(name, edition);
    const holds = fc.property(arbitrary(codec, { maxElements: 24 }), (value) => {
      const octets = codec.encode(value);
      const back = codec.decode(octets);
      if (!isDeepStrictEqual(back, value)) expect(back).toStrictEqual(value);
      expect(codec.encode(back)).toEqual(octets);
      const jer = toJer(codec, value);
      expect(jerText(codec, value)).toBe(JSON.stringify(jer));
      expect(fromJer(codec, jer)).toEqual(value);
      const result = codec.safeDecode(octets.subarray(0, -1));
      if (octets.length > 0) expect(result).toMatchObject({ ok: false });
    });
    fc.assert(holds, { seed: 1, numRuns: 20 });
  });

  test("no encoding is longer than the codec says", () => {
    const schema = schemas[edition];
    if (schema === undefined) throw new Error("no schema");
    // an item that the edition does not know is a number as any other, so types that may hold one are left out
    const bounded = names
      .map((name) => codecOf(name, edition))
      .filter(({ maxBits }) => maxBits !== undefined)
      .filter(({ name }) => !hasOpenEnumerated(reachableTypes(schema, [name])));
    expect(bounded.length).toBeGreaterThan(25);
    for (const codec of bounded) {
      const drawn = fc.sample(arbitrary(codec), { seed: 2, numRuns: 50 });
      for (const value of drawn.filter((v) => !hasUnknown(v))) {
        const bits = codec.encode(value).length * 8;
        expect(bits, codec.name).toBeLessThanOrEqual(codec.maxBits ?? 0);
      }
    }
  });

  test("is not read by the engine for UPER", () => {
    const schema = schemas[edition];
    if (schema === undefined) throw new Error("no schema");
    expect(() => codecFor(schema, "Uint8")).toThrow(/go by COER/);
  });
});

function hasOpenEnumerated({ types }: Schema): boolean {
  return Object.values(types).some(
    ({ type }) => type.kind === "ENUMERATED" && type.additions !== undefined,
  );
}

/** Unknown parts have no bound. */
function hasUnknown(value: unknown): boolean {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return false;
  if ("$unknown" in value || ("kind" in value && value.kind === "$unknown")) return true;
  return Object.values(value).some(hasUnknown);
}
