import { fc, test } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import {
  contains,
  describeSet,
  difference,
  hull,
  type IntegerSet,
  intersection,
  range,
  union,
} from "../../src/compiler/per-visible.js";
import { visibleT } from "./helpers.js";

/** Small sets, and the values that they hold within -20..20. */
const anySet: fc.Arbitrary<IntegerSet> = fc
  .array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: 0, max: 4 })), {
    maxLength: 4,
  })
  .map((parts) => parts.map(([from, span]) => range(BigInt(from), BigInt(from + span))))
  .map((parts) => parts.reduce(union, []));

const SMALL = Array.from({ length: 41 }, (_, i) => BigInt(i - 20));

function members(set: IntegerSet): bigint[] {
  return SMALL.filter((value) => contains(set, value));
}

describe("sets of integers", () => {
  test.prop([anySet, anySet])("union and intersection hold what they should", (a, b) => {
    expect(members(union(a, b))).toEqual(SMALL.filter((v) => contains(a, v) || contains(b, v)));
    expect(members(intersection(a, b))).toEqual(members(a).filter((v) => contains(b, v)));
  });

  test.prop([anySet, anySet])("a difference holds what the other does not", (a, b) => {
    expect(members(difference(a, b))).toEqual(members(a).filter((v) => !contains(b, v)));
  });

  test.prop([anySet, anySet])("parts ascend with gaps between them", (a, b) => {
    for (const set of [union(a, b), intersection(a, b)]) {
      const ends = set.flatMap(({ lower, upper }) => [lower ?? 0n, upper ?? 0n]);
      for (let i = 0; i + 2 < ends.length; i += 2) {
        expect((ends[i + 2] ?? 0n) - (ends[i + 1] ?? 0n)).toBeGreaterThan(1n);
      }
    }
  });

  it("knows sets without ends", () => {
    const below = range(undefined, 5n);
    const above = range(3n, undefined);
    expect(union(below, above)).toEqual([{}]);
    expect(intersection(below, above)).toEqual([{ lower: 3n, upper: 5n }]);
    expect(hull(union(range(7n, undefined), range(1n, 2n)))).toEqual({ lower: 1n });
    expect(union(range(0n, 1n), range(2n, 3n))).toEqual([{ lower: 0n, upper: 3n }]);
    expect(describeSet(union(range(undefined, 0n), range(4n, 4n)))).toBe("MIN..0 | 4");
    expect(difference([{}], union(range(undefined, -9n), range(9n, undefined)))).toEqual([
      { lower: -8n, upper: 8n },
    ]);
    expect(difference([{}], range(0n, 3n))).toEqual([{ upper: -1n }, { lower: 4n }]);
  });
});

describe("effective constraints of INTEGER", () => {
  it.each<[string, number | undefined, number | undefined, boolean]>([
    ["INTEGER", undefined, undefined, false],
    ["INTEGER (5)", 5, 5, false],
    ["INTEGER (-8..7)", -8, 7, false],
    ["INTEGER (0..MAX)", 0, undefined, false],
    ["INTEGER (MIN..0)", undefined, 0, false],
    ["INTEGER (0<..<10)", 1, 9, false],
    ["INTEGER (0..10) (MIN<..<MAX)", 1, 9, false],
    ["INTEGER (MIN<..5)", undefined, 5, false],
    ["INTEGER (1 | 3 | 8..9)", 1, 9, false],
    ["INTEGER (1 UNION 3)", 1, 3, false],
    ["INTEGER (0..10 ^ 5..20)", 5, 10, false],
    ["INTEGER (0..10 INTERSECTION 5..20)", 5, 10, false],
    ["INTEGER (0..2 | 0..10 ^ 8..20)", 0, 10, false],
    ["INTEGER ((0..2 | 0..10) ^ 8..20)", 8, 10, false],
    ["INTEGER (0..127, ...)", 0, 127, true],
    ["INTEGER (0..127, ..., 200..300)", 0, 127, true],
    ["INTEGER (0..10, ...) (2..5)", 2, 5, false],
    ["INTEGER (0..10) (2..5, ...)", 2, 5, true],
    ["INTEGER (0..10, ..., 20) (2..20)", 2, 10, false],
    ["INTEGER (0..3 | 8..10) (2..9)", 2, 9, false],
    ["INTEGER (0..3 | 8..10) (5..9)", 8, 9, false],
    ["INTEGER (0..3 | 8..10) (9..MAX)", 9, 10, false],
    ["INTEGER (0..3 | 8..10) (MIN..2)", 0, 2, false],
    ["INTEGER (0..10) (MIN..4) (3..MAX)", 3, 4, false],
    ["INTEGER (0..10 EXCEPT 10)", 0, 10, false],
    ["INTEGER (0..10) (ALL EXCEPT 5)", 0, 10, false],
    ["INTEGER (0..10) (CONSTRAINED BY {-- even --})", 0, 10, false],
    ["INTEGER (0..10, ...) (CONSTRAINED BY {})", 0, 10, true],
    ["INTEGER (0..10 | CONSTRAINED BY {})", undefined, undefined, false],
    ["INTEGER (0..10 ^ CONSTRAINED BY {})", 0, 10, false],
    ["INTEGER (Small)", 0, 9, false],
    ["INTEGER (INCLUDES Small | 20)", 0, 20, false],
    ["INTEGER (Open)", 0, 9, false],
    ["INTEGER (0..9, ...! 5)", 0, 9, true],
    ["Small (2..MAX)", 2, 9, false],
    ["Open (2..MAX)", 2, 9, false],
    ["Named (least..most)", -1, 4, false],
    ["Named (least..five)", -1, 5, false],
  ])("%s", (text, lower, upper, extensible) => {
    const type = visibleT(`T ::= ${text}
Small ::= INTEGER (0..9)
Open ::= INTEGER (0..9, ...)
Named ::= INTEGER { least(-1), most(four) }
four INTEGER ::= 4
five INTEGER ::= 5`);
    if (type.kind !== "INTEGER") throw new Error(type.kind);
    expect([type.lower, type.upper, type.extensible]).toEqual([lower, upper, extensible]);
  });

  it("keeps bounds beyond 2^53 exact", () => {
    const bounds = "-9223372036854775808..9223372036854775807";
    expect(visibleT(`T ::= INTEGER (${bounds})`)).toEqual({
      kind: "INTEGER",
      lower: -9223372036854775808n,
      upper: 9223372036854775807n,
      extensible: false,
    });
    expect(visibleT("T ::= INTEGER (0..9007199254740991)")).toMatchObject({
      upper: 9007199254740991,
    });
    expect(visibleT("T ::= INTEGER (0..9007199254740992)")).toMatchObject({
      upper: 9007199254740992n,
    });
  });
});

describe("effective SIZE", () => {
  it.each<[string, number | undefined, number | undefined, boolean | undefined]>([
    ["OCTET STRING", undefined, undefined, undefined],
    ["OCTET STRING (SIZE(8))", 8, 8, false],
    ["OCTET STRING (SIZE(0..MAX))", 0, undefined, false],
    ["OCTET STRING (SIZE(MIN..4))", 0, 4, false],
    ["OCTET STRING (SIZE(1..4 | 8))", 1, 8, false],
    ["OCTET STRING (SIZE(1..4) | SIZE(8))", 1, 8, false],
    ["OCTET STRING (SIZE(1..4, ...) | SIZE(8))", 1, 8, true],
    ["OCTET STRING (SIZE(8) | SIZE(1..4, ...))", 1, 8, true],
    ["OCTET STRING (SIZE(8..9) ^ SIZE(1..8, ...))", 8, 8, true],
    ["OCTET STRING (SIZE(32, ...))", 32, 32, true],
    ["OCTET STRING (SIZE(32), ...)", 32, 32, true],
    ["OCTET STRING (SIZE(1..4, ..., 5..8))", 1, 4, true],
    ["OCTET STRING (SIZE(1..4, ...)) (SIZE(2..9))", 2, 4, false],
    ["OCTET STRING (SIZE(1..4)) (SIZE(2, ...))", 2, 2, true],
    ["OCTET STRING ('00'H | SIZE(4))", undefined, undefined, undefined],
    ["OCTET STRING ('00'H ^ SIZE(1))", 1, 1, false],
    ["OCTET STRING (SIZE(1..4) ^ SIZE(3..9))", 3, 4, false],
    ["OCTET STRING (SIZE(Count))", 1, 31, false],
    ["OCTET STRING (Short)", 1, 5, false],
    ["Short (SIZE(two..MAX))", 2, 5, false],
    ["OCTET STRING (SIZE(1..70000))", 1, 70000, false],
  ])("%s", (text, lower, upper, extensible) => {
    const type = visibleT(`T ::= ${text}
Count ::= INTEGER (1..31)
Short ::= OCTET STRING (SIZE(1..5, ...))
two INTEGER ::= 2`);
    if (type.kind !== "OCTET STRING") throw new Error(type.kind);
    const { size } = type;
    expect([size?.lower, size?.upper, size?.extensible]).toEqual([lower, upper, extensible]);
  });

  it("applies to all that has a length", () => {
    const size = { lower: 13, upper: 13, extensible: true };
    for (const kind of ["BIT STRING", "IA5String", "OCTET STRING"]) {
      expect(visibleT(`T ::= ${kind} (SIZE(13, ...))`)).toMatchObject({ size });
    }
    expect(visibleT("T ::= SEQUENCE (SIZE(13, ...)) OF NULL")).toMatchObject({ size });
    expect(
      visibleT("T ::= L (SIZE(2..MAX))\nL ::= SEQUENCE (SIZE(0..5)) OF L2\nL2 ::= NULL"),
    ).toEqual({
      kind: "SEQUENCE OF",
      size: { lower: 2, upper: 5, extensible: false },
      element: { kind: "REFERENCE", name: "L2" },
    });
  });
});
