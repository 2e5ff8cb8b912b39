/** Fields of all kinds, and choices by several components. */
import { describe, expect, it, test } from "vitest";
import { compileModule, problemsIn, typesOf } from "./helpers.js";

const CLASSES = `
KIND ::= CLASS { &id INTEGER (0..9) UNIQUE, &Type, &level Level, &value &Type OPTIONAL, &Values &Type OPTIONAL,
  &Numbers INTEGER (0..20) OPTIONAL, &other OTHER OPTIONAL, &Others OTHER OPTIONAL }
OTHER ::= CLASS { &name IA5String }
Level ::= ENUMERATED { low, high }
named OTHER ::= { &name "x" }`;

describe("a choice by several components", () => {
  const kinds = `${CLASSES}
Kinds KIND ::= { { &id 1, &Type NULL, &level low } | { &id 2, &Type BOOLEAN, &level high } }`;
  const row = (selectors: string): string =>
    `T ::= SEQUENCE { level KIND.&level ({Kinds}), id KIND.&id ({Kinds}), value KIND.&Type ({Kinds}{${selectors}}) }${kinds}`;

  test.each(["@id", "@id, @level", "@level, @.id"])("{%s}: the UNIQUE one selects", (selectors) => {
    expect(typesOf(compileModule(row(selectors))).T).toMatchObject({
      root: [
        {},
        {},
        {
          type: {
            selector: "id",
            choices: [
              { key: 1, name: "NULL" },
              { key: 2, name: "BOOLEAN" },
            ],
          },
        },
      ],
    });
  });

  it("needs one that is UNIQUE, and all to be there", () => {
    expect(problemsIn(row("@level"))).toEqual([
      expect.stringContaining('"level" selects the type of "value" but is no UNIQUE field of KIND'),
    ]);
    expect(problemsIn(row("@id, @levl"))).toEqual([]);
    expect(problemsIn(row("@levl, @id"))).toEqual([
      expect.stringContaining('the SEQUENCE has no component "levl" (did you mean "level"?)'),
    ]);
  });
});

describe("objects with fields of all kinds", () => {
  it.each<[string, string[]]>([
    ["&value 5", []],
    ["&value TRUE", ["2:47: expected an INTEGER value, found TRUE"]],
    ["&Values { 1 | 3..5 }", []],
    [
      "&Values { 12 }",
      ["2:48: no value satisfies this constraint (what it constrains permits 0..9)"],
    ],
    ["&Numbers { 1..20, ... }", []],
    [
      "&Numbers { 21 }",
      ["2:49: no value satisfies this constraint (what it constrains permits 0..20)"],
    ],
    ["&Numbers 5", ['2:49: expected "{", found "5" (a value set is written in braces)']],
    ["&other named", []],
    ['&other { &name "y" }', []],
    ["&other { &name 5 }", ["2:55: expected a value of type IA5String, found 5"]],
    ["&other k", ['2:47: expected objects of the class OTHER, but "k" is of KIND']],
    ['&Others { named | { &name "z" }, ... }', []],
    ["&Others { nobody }", ['2:50: "nobody" is neither defined in module "M" nor imported']],
  ])("%s", (setting, expected) => {
    const body = `k KIND ::= { &id 1, &Type Digit, &level low, ${setting} }\nDigit ::= INTEGER (0..9)${CLASSES}`;
    const moved = problemsIn(body).map((line) => line.replace(/^2:\d+/, "2:0"));
    expect(moved).toEqual(expected.map((line) => line.replace(/^2:\d+/, "2:0")));
  });

  it.each<[string, string[]]>([
    [
      "C ::= CLASS { &Type, &v &Typ OPTIONAL }",
      ['2:25: the class has no field &Typ for types (did you mean "&Type"?)'],
    ],
    ["C ::= CLASS { &v INTEGER, &w &v }", ["2:30: the class has no field &v for types"]],
    [
      "C ::= CLASS { &o OTHER DEFAULT named, &S INTEGER DEFAULT { 1 | 2 }, &O OTHER DEFAULT { named } }",
      [],
    ],
    [
      "C ::= CLASS { &o OTHER DEFAULT { named } }",
      ['2:34: expected a field of the class OTHER and its setting, found "named"'],
    ],
    [
      "C ::= CLASS { &o OTHER DEFAULT 5 }",
      ['2:32: expected an object, by its name or in braces, found "5"'],
    ],
    [
      "C ::= CLASS { &v INTEGER DEFAULT 5 UNIQUE }",
      ['2:36: expected "," or "}", found "UNIQUE" (is a comma missing before this?)'],
    ],
    ["T ::= KIND.&other", ["2:12: the field &other holds objects, no type"]],
    ["T ::= KIND.&Numbers", []],
  ])("%s", (body, expected) => {
    expect(problemsIn(`${body}${CLASSES}`)).toEqual(expected);
  });

  test("follow WITH SYNTAX", () => {
    const body = `C ::= CLASS { &id INTEGER UNIQUE, &S INTEGER OPTIONAL, &o OTHER OPTIONAL, &Os OTHER OPTIONAL }
      WITH SYNTAX { [SET-OF &S] [ONE &o] [&Os] ID &id }
Set C ::= { { SET-OF { 1 | 2 } ONE named { named } ID 1 } | { ONE { &name "q" } ID 2 } | { { ... } ID 3 } }`;
    expect(problemsIn(`${body}${CLASSES}`)).toEqual([]);
  });
});
