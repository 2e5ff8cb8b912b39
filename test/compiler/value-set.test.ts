import { describe, expect, it } from "vitest";
import type { Type } from "../../src/compiler/model.js";
import { compileModule, problemsIn, typesOf } from "./helpers.js";

/** An INTEGER with gaps, of which PER sees the ends. */
function few(text: string, ranges: readonly (readonly [number, number])[]): Type {
  const lower = Math.min(...ranges.flat());
  const upper = Math.max(...ranges.flat());
  const type = { kind: "INTEGER", lower, upper, extensible: false } as const;
  return { kind: "CONSTRAINED", type, text, constraint: { kind: "RANGE", ranges } };
}

describe("value sets (X.680 15.6 to 15.8)", () => {
  it.each<[body: string, type: Type]>([
    [
      "T INTEGER ::= { 1 | 2 | 5..7 }",
      few("1..2 | 5..7", [
        [1, 2],
        [5, 7],
      ]),
    ],
    ["T INTEGER ::= { 1 | 2, ..., 5 }", { kind: "INTEGER", lower: 1, upper: 2, extensible: true }],
    [
      "T Small ::= { one | b..MAX }",
      few("1 | 4..9", [
        [1, 1],
        [4, 9],
      ]),
    ],
    [
      "T Small ::= { ALL EXCEPT 3 }",
      few("0..2 | 4..9", [
        [0, 2],
        [4, 9],
      ]),
    ],
    [
      "T BOOLEAN ::= { TRUE }",
      {
        kind: "CONSTRAINED",
        type: { kind: "BOOLEAN" },
        text: "TRUE",
        constraint: { kind: "VALUE", value: true },
      },
    ],
    [
      "T [3] INTEGER ::= { (0..4) ^ (2..9) }",
      { kind: "INTEGER", lower: 2, upper: 4, extensible: false },
    ],
    [
      'T IA5String ::= { FROM ("a".."c") ^ SIZE (2) }',
      {
        kind: "CHARACTER STRING",
        name: "IA5String",
        size: { lower: 2, upper: 2, extensible: false },
        alphabet: [[97, 99]],
      },
    ],
  ])("%s", (body, type) => {
    const schema = compileModule(`${body}\nSmall ::= INTEGER { one(1) } (0..9) b Small ::= 4`);
    expect(typesOf(schema).T).toMatchObject(type);
  });

  it("keeps what is said of it", () => {
    expect(compileModule("-- few\nT INTEGER ::= { 1 | 2 }").types.T?.doc).toBe("few");
  });

  it.each([
    [
      "T INTEGER ::= { }",
      '2:17: expected a value, a range, SIZE, or another constraint, found "}"',
    ],
    ["T BOOLEAN ::= { 5 }", "2:17: expected a value of type BOOLEAN, found 5"],
    [
      "T INTEGER (0..3) ::= { 7 }",
      "2:22: no value satisfies this constraint (what it constrains permits 0..3)",
    ],
  ])("%s", (body, problem) => {
    expect(problemsIn(body)[0]).toBe(problem);
  });
});
