import { describe, expect, it } from "vitest";
import { parse } from "../../src/compiler/parser.js";
import type { Problem } from "../../src/compiler/problem.js";
import { compileModule, moduleOf, problemsIn, typesOf, typeT } from "./helpers.js";

function parseAll(text: string) {
  const problems: Problem[] = [];
  return { modules: parse("f", text, problems), problems };
}

describe("modules", () => {
  it("reads several modules, object identifiers, EXPORTS and IMPORTS", () => {
    const { modules, problems } = parseAll(`
      A { iso(1) standard(0) 42 } DEFINITIONS ::= BEGIN
        EXPORTS T, v;
        IMPORTS X, y FROM B { 1 2 3 } Z FROM C b-oid W FROM D WITH SUCCESSORS;
        T ::= NULL v INTEGER ::= 5
      END
      B DEFINITIONS IMPLICIT TAGS EXTENSIBILITY IMPLIED ::= BEGIN EXPORTS ; END
      C DEFINITIONS EXPLICIT TAGS ::= BEGIN EXPORTS ALL; IMPORTS ; END
      D DEFINITIONS AUTOMATIC TAGS ::= BEGIN END`);
    expect(problems).toEqual([]);
    const names = (list: "ALL" | readonly { name: string }[] | undefined) =>
      list === "ALL" ? list : list?.map(({ name }) => name);
    expect(modules.map((module) => [module.name, names(module.exports)])).toEqual([
      ["A", ["T", "v"]],
      ["B", []],
      ["C", "ALL"],
      ["D", "ALL"],
    ]);
    expect(modules.map((m) => [m.tagDefault, m.extensibilityImplied])).toEqual([
      ["EXPLICIT", false],
      ["IMPLICIT", true],
      ["EXPLICIT", false],
      ["AUTOMATIC", false],
    ]);
    expect(modules[0]?.imports.map(({ from, symbols }) => [from.name, names(symbols)])).toEqual([
      ["B", ["X", "y"]],
      ["C", ["Z"]],
      ["D", ["W"]],
    ]);
    expect(modules[0]?.assignments.map(({ kind, name }) => [kind, name])).toEqual([
      ["TYPE", "T"],
      ["VALUE", "v"],
    ]);
  });

  it("goes on at the next assignment and at the next module", () => {
    const { modules, problems } = parseAll(`A DEFINITIONS ::= BEGIN
T ::= SEQUENCE { a INTEGER b NULL }
U ::= BOOLEAN
v U := TRUE
W ::= NULL
END
B DEFINITION ::= BEGIN
END
C DEFINITIONS ::= BEGIN
END`);
    expect(problems.map((p) => `${p.line}:${p.column}: ${p.message}`)).toEqual([
      '4:6: the character "=" has no meaning here',
      '2:28: expected "," or "}", found "b"',
      '4:5: expected "::=", found ":"',
      '7:3: expected "DEFINITIONS", found "DEFINITION"',
    ]);
    expect(modules.map(({ name }) => name)).toEqual(["A", "C"]);
    expect(modules[0]?.assignments.map(({ kind, name }) => [kind, name])).toEqual([
      ["UNREADABLE", "T"],
      ["TYPE", "U"],
      ["UNREADABLE", "v"],
      ["TYPE", "W"],
    ]);
  });
});

describe("extension markers", () => {
  it("puts what follows the second marker into the root", () => {
    const type = typeT("T ::= SEQUENCE { a NULL, ..., b NULL, c NULL OPTIONAL, ..., d NULL }");
    if (type.kind !== "SEQUENCE") throw new Error(type.kind);
    expect(type.root.map(({ name }) => name)).toEqual(["a", "d"]);
    expect(type.additions?.map(({ name }) => name)).toEqual(["b", "c"]);
  });

  it.each([
    ["{ }", 0, undefined],
    ["{ ... }", 0, 0],
    ["{ ..., ... }", 0, 0],
    ["{ ..., a NULL }", 0, 1],
    ["{ a NULL, ... }", 1, 0],
    ["{ a NULL, ... ! 5, ..., b NULL }", 2, 0],
    ["{ ..., ..., a NULL }", 1, 0],
  ])("SEQUENCE %s", (body, rootCount, additionCount) => {
    const type = typeT(`T ::= SEQUENCE ${body}`);
    if (type.kind !== "SEQUENCE") throw new Error(type.kind);
    expect(type.root.length).toBe(rootCount);
    expect(type.additions?.length).toBe(additionCount);
  });

  it("reads the second marker of a CHOICE", () => {
    const type = typeT("T ::= CHOICE { a NULL, ..., b NULL, ... }");
    expect(type).toMatchObject({ root: [{ name: "a" }], additions: [{ name: "b" }] });
  });

  it.each([
    [
      "T ::= CHOICE { a NULL, ..., ..., b NULL }",
      '2:34: expected "}" after the second extension marker, found "b"',
    ],
    [
      "T ::= CHOICE { ..., a NULL }",
      '2:16: expected an alternative, found "..." (a CHOICE has at least one before its extension marker)',
    ],
    ["T ::= SEQUENCE { ..., ..., ... }", '2:28: expected the name of a component, found "..."'],
    ["T ::= ENUMERATED { ..., a }", '2:20: expected an item of the ENUMERATED, found "..."'],
    [
      "T ::= ENUMERATED { a, ..., b, ... }",
      '2:31: expected an item of the ENUMERATED, found "..."',
    ],
  ])("refuses %s", (body, problem) => {
    expect(problemsIn(body)).toEqual([problem]);
  });
});

describe("SEQUENCE OF", () => {
  const size = { lower: 1, upper: 4, extensible: false };
  it.each([
    ["SEQUENCE (SIZE(1..4)) OF NULL"],
    ["SEQUENCE SIZE(1..4) OF NULL"],
    ["SEQUENCE (SIZE(1..4)) OF item NULL"],
  ])("%s", (text) => {
    expect(typeT(`T ::= ${text}`)).toEqual({
      kind: "SEQUENCE OF",
      size,
      element: { kind: "NULL" },
    });
  });

  it("leaves a constraint behind OF to the element", () => {
    expect(typeT("T ::= SEQUENCE OF OCTET STRING (SIZE(1..4))")).toEqual({
      kind: "SEQUENCE OF",
      element: { kind: "OCTET STRING", size },
    });
  });
});

describe("documentation", () => {
  it("takes remarks before and behind what they speak of", () => {
    const schema = compileModule(`
-- far off

-- first line of T
--   second line ---
T ::= SEQUENCE {
  -- not the first component's: behind no name
  -- before a
  a INTEGER (0..5), -- behind a
                    -- still a
  b BOOLEAN -- behind b, no comma
  , c NULL OPTIONAL, -- -5: minus five
  -- in another column: d's
  d BIT STRING { x(0), -- first bit --  y(1) -- second bit
  } (SIZE(2)),
  e CHOICE {
    one NULL, -- alternative
    two NULL
  }
} -- behind T
-- E
E ::= ENUMERATED {
  p, -- item p
  ...,
  q -- item q
}
-- ------------
U ::= NULL`);
    const type = schema.types.T?.type;
    if (type?.kind !== "SEQUENCE") throw new Error("T");
    expect(schema.types.T?.doc).toBe("first line of T\nsecond line\nbehind T");
    expect(type.root.map(({ doc }) => doc)).toEqual([
      "not the first component's: behind no name\nbefore a\nbehind a\nstill a",
      "behind b, no comma",
      "-5: minus five",
      "in another column: d's",
      undefined,
    ]);
    expect(type.root[3]?.type).toMatchObject({
      bits: [
        { name: "x", doc: "first bit" },
        { name: "y", doc: "second bit" },
      ],
    });
    const choice = type.root[4]?.type;
    expect(choice?.kind === "CHOICE" && choice.root).toEqual([
      { name: "one", type: { kind: "NULL" }, doc: "alternative" },
      { name: "two", type: { kind: "NULL" } },
    ]);
    expect(typesOf(schema).E).toEqual({
      kind: "ENUMERATED",
      root: [{ name: "p", value: 0, doc: "item p" }],
      additions: [{ name: "q", value: 1, doc: "item q" }],
    });
    expect(schema.types.E?.doc).toBe("E");
    expect(schema.types.U).toEqual({ name: "U", module: "M", type: { kind: "NULL" } });
  });

  it("reads block comments with their ornament", () => {
    const schema = compileModule("/*\n * one\n * two\n */\nT ::= NULL");
    expect(schema.types.T?.doc).toBe("one\ntwo");
  });
});

describe("what is correct ASN.1 but not compiled", () => {
  it.each([
    ["T ::= EMBEDDED PDV", "2:7: the type EMBEDDED PDV is not supported"],
    [
      "Set C ::= { ALL EXCEPT b }",
      "2:13: ALL EXCEPT of objects is not supported (name the set that has them)",
    ],
    [
      "T ::= INTEGER ({Set})",
      "2:16: a table constraint stands directly behind a field of a class (write CLASS.&field({Set}))",
    ],
    ["U MACRO ::= BEGIN", "2:3: macros are not supported"],
  ])("%s", (body, problem) => {
    expect(problemsIn(body)[0]).toBe(problem);
  });

  it("is reported once, not again at each use", () => {
    expect(
      problemsIn("A ::= EXTERNAL\nB ::= SEQUENCE { a A, b A OPTIONAL }\nC ::= A\nx A ::= 5"),
    ).toEqual(["2:7: the type EXTERNAL is not supported"]);
  });
});

it("counts the depth of nesting", () => {
  const nestedTypes = (depth: number) => `T ::= ${"SEQUENCE OF ".repeat(depth)}NULL`;
  expect(problemsIn(nestedTypes(150))).toEqual([]);
  expect(problemsIn(nestedTypes(300))).toEqual([
    expect.stringContaining("nested more than 200 deep, which is not supported"),
  ]);
  expect(problemsIn(`T ::= INTEGER ${"(".repeat(100_000)}`)).toHaveLength(1);
  expect(parseAll(moduleOf(`v T ::= ${"{".repeat(100_000)}`)).problems).toHaveLength(1);
});
