/** Constraints that PER does not see, or sees in part: codecs refuse values outside them all the same. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { generate } from "../../src/compiler/index.js";
import { DecodeError, EncodeError } from "../../src/errors.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { codecFor, registerSchema } from "../../src/schema/index.js";
import { type CodecsOf, codecsOf } from "./engines.js";
import { compileModule, problemsIn, typeT } from "./helpers.js";

const body = `
Even ::= INTEGER { two(2) } (0 | 2 | 4 | 10..20)
Gap ::= INTEGER (MIN..-1 | 1..MAX)
Late ::= INTEGER (0..9 EXCEPT 3, ...)
Holder ::= SEQUENCE { before BOOLEAN, even Even DEFAULT 2, list SEQUENCE OF INTEGER (0..9 EXCEPT (3..5)) }
Answer ::= IA5String ("yes" | "no" | "perhaps")
Sizes ::= OCTET STRING (SIZE (1 | 4..5))
Word ::= UTF8String (FROM ("a".."z") | FROM ("α".."ω")) (SIZE (1..MAX EXCEPT 2))
Half ::= REAL (0<..<1 | 2.5)
Light ::= ENUMERATED { red, amber, green } (red | green)
Yes ::= BOOLEAN (TRUE)
Point ::= SEQUENCE { x INTEGER (-9..9), y INTEGER (-9..9) OPTIONAL, name IA5String DEFAULT "here", ..., z INTEGER (0..7) OPTIONAL }
Flat ::= Point (WITH COMPONENTS { ..., x (0..5), y PRESENT, z ABSENT })
Only ::= Point (WITH COMPONENTS { x, y })
Place ::= Flat (WITH COMPONENTS { ..., name ("here" | "there") })
Path ::= SEQUENCE (SIZE (1..4)) OF Point
Small ::= SET (WITH COMPONENT (1..3)) OF INTEGER (0..7)
FlatPath ::= Path (WITH COMPONENT (Flat))
Side ::= CHOICE { left Point, right NULL, ..., both Path }
Right ::= Side (WITH COMPONENTS { ..., right PRESENT })
NoPath ::= Side (WITH COMPONENTS { ..., left (Flat), both ABSENT })
Tree ::= SEQUENCE { leaf BOOLEAN, left Tree (WITH COMPONENTS { ..., leaf (TRUE) }) OPTIONAL }
Alias ::= Right
Other ::= Point ({ x 1, y 2 } | { x 0 })
Bits ::= BIT STRING ('01'B | '111'B)
Id ::= OBJECT IDENTIFIER ({1 2 3} | {1 2 4})
Few ::= SEQUENCE { kind INTEGER (7..9) (7 | 9), right Right, answer Answer OPTIONAL }
`;

const schema = compileModule(body);
registerSchema(schema);

let codecs: CodecsOf;
beforeAll(() => {
  codecs = codecsOf("value-constraints", schema);
});

function refusal(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    if (error instanceof EncodeError) return [error.code, error.path, error.expected, error.actual];
    if (error instanceof DecodeError) {
      return [error.code, error.path, error.bitOffset, error.typeName, error.message];
    }
    throw error;
  }
  return "taken";
}

const point = (x: number, y?: number): object => ({ x, y, name: "here", z: undefined });

const permittedValues: readonly [type: string, value: unknown][] = [
  ["Even", 4],
  ["Even", 15],
  ["Gap", -(10n ** 30n)],
  ["Late", 3],
  ["Late", 77],
  ["Holder", { before: true, even: 2, list: [2, 6] }],
  ["Answer", "perhaps"],
  ["Sizes", new Uint8Array(4)],
  ["Word", "xyz"],
  ["Word", "ω"],
  ["Half", 0.25],
  ["Half", 2.5],
  ["Light", "green"],
  ["Yes", true],
  ["Flat", point(5, -9)],
  ["Only", point(-9, 1)],
  ["Place", { ...point(5, 1), name: "there" }],
  ["FlatPath", [point(5, 1), point(0, 0)]],
  ["Small", [3, 1]],
  ["Right", { kind: "right", value: null }],
  ["NoPath", { kind: "left", value: point(1, 2) }],
  ["NoPath", { kind: "$unknown", index: 3, octets: Uint8Array.of(1) }],
  ["Tree", { leaf: false, left: { leaf: true, left: { leaf: true, left: undefined } } }],
  ["Other", point(0)],
  ["Bits", { bytes: Uint8Array.of(0xe0), length: 3 }],
  ["Id", "1.2.4"],
  ["Few", { kind: 9, right: { kind: "right", value: null }, answer: "no" }],
];

test.each(permittedValues)("%s takes %o", async (type, value) => {
  const [generated, interpreted] = await codecs(type);
  const octets = generated.encode(value);
  expect(interpreted.encode(value)).toEqual(octets);
  expect(generated.decode(octets)).toEqual(value);
  expect(interpreted.decode(octets)).toEqual(value);
});

/** The same type without its constraint sends what the constrained one refuses. */
const bare: Readonly<Record<string, string>> = {
  Flat: "Point",
  Only: "Point",
  Place: "Point",
  FlatPath: "Path",
  Right: "Side",
  NoPath: "Side",
  Alias: "Side",
  Other: "Point",
};

const flatText = "WITH COMPONENTS { ..., x (0..5), y PRESENT, z ABSENT }";

describe("what a constraint does not permit", () => {
  test.each<[type: string, value: unknown, code: string, path: (string | number)[], text: string]>([
    ["Even", 3, "range", [], "0 | 2 | 4 | 10..20"],
    ["Gap", 0n, "range", [], "MIN..-1 | 1..MAX"],
    ["Holder", { before: true, even: 1, list: [] }, "range", ["even"], "0 | 2 | 4 | 10..20"],
    ["Holder", { before: true, even: 2, list: [0, 4] }, "range", ["list", 1], "0..2 | 6..9"],
    ["Answer", "maybe", "range", [], '"yes" | "no" | "perhaps"'],
    ["Sizes", new Uint8Array(2), "length", [], "SIZE (1 | 4..5)"],
    ["Word", "ab", "range", [], 'SIZE (1 | 3..MAX) ^ (FROM ("a".."z") | FROM (U+03B1..U+03C9))'],
    ["Word", "aω", "range", [], 'SIZE (1 | 3..MAX) ^ (FROM ("a".."z") | FROM (U+03B1..U+03C9))'],
    ["Half", 0, "range", [], "(0..1 ^ (ALL EXCEPT (0 | 1))) | 2.5"],
    ["Light", "amber", "range", [], '"red" | "green"'],
    ["Yes", false, "range", [], "TRUE"],
    ["Flat", point(6, 1), "range", [], flatText],
    ["Flat", point(1), "range", [], flatText],
    ["Flat", { ...point(1, 1), z: 3 }, "range", [], flatText],
    [
      "Only",
      { ...point(1, 1), name: "there" },
      "range",
      [],
      "WITH COMPONENTS { ..., y PRESENT, name ABSENT, z ABSENT }",
    ],
    [
      "Place",
      { ...point(1, 1), name: "elsewhere" },
      "range",
      [],
      'WITH COMPONENTS { ..., name ("here" | "there") }',
    ],
    ["Place", point(6, 1), "range", [], flatText],
    ["FlatPath", [point(1, 1), point(1)], "range", [], `WITH COMPONENT (${flatText})`],
    [
      "Right",
      { kind: "left", value: point(1) },
      "range",
      [],
      "WITH COMPONENTS { ..., right PRESENT }",
    ],
    [
      "NoPath",
      { kind: "both", value: [point(1)] },
      "range",
      [],
      `WITH COMPONENTS { ..., left (${flatText}), both ABSENT }`,
    ],
    [
      "NoPath",
      { kind: "left", value: point(1) },
      "range",
      [],
      `WITH COMPONENTS { ..., left (${flatText}), both ABSENT }`,
    ],
    [
      "Tree",
      { leaf: true, left: { leaf: false } },
      "range",
      ["left"],
      "WITH COMPONENTS { ..., leaf (TRUE) }",
    ],
    ["Few", { kind: 8, right: { kind: "right", value: null } }, "range", ["kind"], "7 | 9"],
    [
      "Few",
      { kind: 9, right: { kind: "left", value: point(1) } },
      "range",
      ["right"],
      "WITH COMPONENTS { ..., right PRESENT }",
    ],
  ])("%s refuses %o", async (type, value, code, path, text) => {
    const both = await codecs(type);
    const [ours, theirs] = both.map((codec) => refusal(() => codec.encode(value)));
    expect(ours).toEqual([code, path, `a value within (${text})`, expect.any(String)]);
    expect(theirs).toEqual(ours);

    const sender = bare[type];
    if (sender === undefined) return;
    const octets = codecFor(schema, sender).encode(value);
    const [read, interpreted] = both.map((codec) => refusal(() => codec.decode(octets)));
    const detail = expect.stringContaining(`is outside (${text})`);
    expect(read).toEqual([code, path, 0, expect.any(String), detail]);
    expect(interpreted).toEqual(read);
  });

  test("a decoder says where the value is, and what it is outside of", async () => {
    // the presence bit, a BOOLEAN, a list of one octet: 3
    const octets = Uint8Array.of(0b0_1_000000, 0b01_0011_00);
    for (const codec of await codecs("Holder")) {
      expect(refusal(() => codec.decode(octets))).toEqual([
        "range",
        ["list", 0],
        10,
        "INTEGER",
        expect.stringContaining("3 is outside (0..2 | 6..9)"),
      ]);
    }
    const [answer] = await codecs("Answer");
    expect(refusal(() => answer.decode(Uint8Array.of(1, 0xc2)))).toEqual([
      "range",
      [],
      0,
      "Answer",
      expect.stringContaining('"a" is outside ("yes" | "no" | "perhaps")'),
    ]);
  });
});

test.each(Object.keys(schema.types))(
  "arbitrary values of %s keep to its constraints",
  async (type) => {
    const [generated, interpreted] = await codecs(type);
    fc.assert(
      fc.property(arbitrary(interpreted), (value) => {
        const octets = generated.encode(value);
        expect(interpreted.encode(value)).toEqual(octets);
        expect(generated.decode(octets)).toEqual(value);
      }),
      { numRuns: 30, seed: 5 },
    );
  },
);

test("components say in generated code what their constraint is", () => {
  const text = generate(schema).get("M.ts");
  expect(text).toContain("  /** `kind INTEGER (7..9) (7 | 9)` */");
  expect(text).toContain(
    "   * `right Right`\n   * `Side (WITH COMPONENTS { ..., right PRESENT })`",
  );
});

describe("constraints that can be", () => {
  test.each([
    ["T ::= INTEGER (5 EXCEPT 5)", "2:15: no value satisfies this constraint"],
    [
      "T ::= OCTET STRING (SIZE (1..4 EXCEPT 2)) (SIZE (2))",
      "2:43: no value satisfies this constraint",
    ],
    [
      "T ::= S (WITH COMPONENTS { ..., sped PRESENT }) S ::= SEQUENCE { speed NULL OPTIONAL }",
      '2:33: there is no component "sped" to constrain (did you mean "speed"?)',
    ],
    [
      "T ::= S (WITH COMPONENTS { a ABSENT }) S ::= SEQUENCE { a NULL }",
      '2:28: "a" is never absent: it is neither OPTIONAL nor has it a DEFAULT',
    ],
    [
      "T ::= S (WITH COMPONENTS { a, a }) S ::= SEQUENCE { a NULL }",
      '2:31: the component "a" is constrained twice',
    ],
    [
      "T ::= S (WITH COMPONENTS { a (8..9) }) S ::= SEQUENCE { a INTEGER (0..7) }",
      "2:30: no value satisfies this constraint (what it constrains permits 0..7)",
    ],
    [
      "T ::= S (WITH COMPONENTS { a (nobody) }) S ::= SEQUENCE { a INTEGER }",
      '2:31: "nobody" is neither defined in module "M" nor imported',
    ],
    [
      "T ::= SEQUENCE { a S OPTIONAL } S ::= SEQUENCE { b T (WITH COMPONENTS { a PRESENT }) }",
      '2:33: each value of "S" is infinite: S.a -> S (make a component on the way OPTIONAL)',
    ],
    [
      "T ::= CHOICE { a S, b NULL } S ::= SEQUENCE { b T (WITH COMPONENTS { ..., a PRESENT }) }",
      '2:30: each value of "S" is infinite: S.a -> S (make a component on the way OPTIONAL)',
    ],
    [
      "T ::= SEQUENCE { a INTEGER (0..9 EXCEPT 3) DEFAULT 3 }",
      "2:52: the value 3 is outside 0..2 | 4..9",
    ],
  ])("%s", (text, problem) => {
    expect(problemsIn(text)[0]).toBe(problem);
  });

  test("what nobody checks does not hinder the rest", () => {
    expect(typeT('T ::= IA5String (("a" | "b") ^ PATTERN "x*")')).toMatchObject({
      kind: "CONSTRAINED",
      text: '"a" | "b"',
    });
    expect(typeT('T ::= IA5String ("a" | PATTERN "x*")')).toMatchObject({
      kind: "CHARACTER STRING",
    });
    expect(typeT('T ::= IA5String (ALL EXCEPT PATTERN "x*")')).toMatchObject({
      kind: "CHARACTER STRING",
    });
    const some = 'Some ::= IA5String (SIZE (1 | 3)) (PATTERN "x*")';
    expect(typeT(`T ::= IA5String (ALL EXCEPT Some) ${some}`)).toMatchObject({
      kind: "CHARACTER STRING",
    });
    const few = "Few ::= INTEGER (0..3) (CONSTRAINED BY { })";
    expect(typeT(`T ::= INTEGER (0..9 EXCEPT Few) ${few}`)).toMatchObject({ kind: "INTEGER" });
    expect(typeT(`T ::= INTEGER (5 | Few) ${few}`)).toMatchObject({ kind: "INTEGER" });
  });

  test("what PER sees is not said again", () => {
    expect(typeT("T ::= INTEGER (0..3 | 4..9)")).toMatchObject({ kind: "INTEGER" });
    expect(typeT('T ::= IA5String (FROM ("a".."c")) (SIZE (1..4))')).toMatchObject({
      kind: "CHARACTER STRING",
    });
    expect(typeT("T ::= SEQUENCE (SIZE (1..4)) OF NULL")).toMatchObject({ kind: "SEQUENCE OF" });
  });
});
