import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { problemsOf, typesOf } from "./helpers.js";

function module(name: string, head: string, body: string): string {
  return `${name} DEFINITIONS AUTOMATIC TAGS ::= BEGIN\n${head}\n${body}\nEND\n`;
}

function compileAll(...texts: string[]) {
  const sources = texts.map((text, index) => ({ file: `f${index}`, text }));
  return compile(sources, { edition: "test" });
}

describe("imports that resolve", () => {
  it("in a circle of modules", () => {
    const schema = compileAll(
      module(
        "Frame",
        "EXPORTS Count; IMPORTS Body FROM Message;",
        "Frame ::= CHOICE { body Body }\nCount ::= INTEGER (0..most)\nmost INTEGER ::= 127",
      ),
      module(
        "Message",
        "IMPORTS Count FROM Frame Part FROM Message2;",
        "Body ::= SEQUENCE { count Count, part Part }",
      ),
      module("Message2", "IMPORTS Count FROM Frame;", "Part ::= SEQUENCE OF Count (1..5)"),
    );
    expect(Object.values(schema.types).map(({ name, module: home }) => [name, home])).toEqual([
      ["Frame", "Frame"],
      ["Count", "Frame"],
      ["Body", "Message"],
      ["Part", "Message2"],
    ]);
    expect(typesOf(schema).Part).toEqual({
      kind: "SEQUENCE OF",
      element: { kind: "INTEGER", lower: 1, upper: 5, extensible: false },
    });
  });

  it("through a module that imports the name itself", () => {
    const schema = compileAll(
      module("A", "IMPORTS T, max FROM B;", "U ::= SEQUENCE OF T (0..max)"),
      module("B", "EXPORTS T, max; IMPORTS T, max FROM C;", ""),
      module("C", "", "T ::= INTEGER\nmax INTEGER ::= 9"),
    );
    expect(typesOf(schema).U).toMatchObject({ element: { kind: "INTEGER", lower: 0, upper: 9 } });
  });

  it("by Module.Type and Module.value", () => {
    const schema = compileAll(
      module("A", "", "U ::= SEQUENCE { t B.T, n INTEGER (B.min..B.max), own A.V }\nV ::= NULL"),
      module("B", "", "T ::= NULL\nmin INTEGER ::= 1\nmax INTEGER ::= 2"),
    );
    expect(typesOf(schema).U).toMatchObject({
      root: [
        { type: { kind: "REFERENCE", name: "T" } },
        { type: { kind: "INTEGER", lower: 1, upper: 2 } },
        { type: { kind: "REFERENCE", name: "V" } },
      ],
    });
  });

  it("where a module and a type have one name", () => {
    const schema = compileAll(
      module("T", "", "T ::= NULL"),
      module("A", "IMPORTS T FROM T;", "U ::= SEQUENCE { a T, b T.T }"),
    );
    expect(typesOf(schema).U).toMatchObject({
      root: [{ type: { name: "T" } }, { type: { name: "T" } }],
    });
  });
});

describe("types of one name in several modules", () => {
  const a = module("A", "IMPORTS U FROM B;", "T ::= NULL\nR ::= SEQUENCE { t T, b B.T, u U }");
  const b = module("B", "", "T ::= SEQUENCE { t T OPTIONAL }\nU ::= T\nc T ::= { }\nC ::= NULL");
  it("are called Module.Type, and no others are", () => {
    const schema = compileAll(a, b);
    expect(
      Object.entries(schema.types).map(([key, { name, module: m }]) => [key, name, m]),
    ).toEqual([
      ["A.T", "A.T", "A"],
      ["R", "R", "A"],
      ["B.T", "B.T", "B"],
      ["U", "U", "B"],
      ["C", "C", "B"],
    ]);
    const types = typesOf(schema);
    expect(types.R).toMatchObject({
      root: [{ type: { name: "A.T" } }, { type: { name: "B.T" } }, { type: { name: "U" } }],
    });
    expect(types["B.T"]).toMatchObject({ root: [{ type: { kind: "REFERENCE", name: "B.T" } }] });
    expect(types.U).toEqual({ kind: "REFERENCE", name: "B.T" });
  });

  it("are roots under these names", () => {
    const kept = (...roots: string[]) =>
      Object.keys(
        compile(
          [
            { file: "a", text: a },
            { file: "b", text: b },
          ],
          { edition: "test", roots },
        ).types,
      );
    expect(kept("U")).toEqual(["B.T", "U"]);
    expect(kept("A.T", "C")).toEqual(["A.T", "C"]);
    expect(problemsOf({ a, b }, { roots: ["T"] })).toEqual(['a:1:1: there is no type "T" to keep']);
  });

  it("leave the name to the type where another module has a class or set of it", () => {
    const schema = compileAll(
      module("A", "", "T ::= NULL"),
      module("B", "", "T ::= CLASS { &id INTEGER }"),
    );
    expect(Object.keys(schema.types)).toEqual(["T"]);
  });

  it("have infinite values at their own place", () => {
    expect(
      problemsOf({
        a: module("A", "", "T ::= NULL"),
        b: module("B", "", "T ::= SEQUENCE { t T }"),
      }),
    ).toEqual([
      'b:3:1: each value of "B.T" is infinite: B.T.t -> B.T (make a component on the way OPTIONAL)',
    ]);
  });
});

describe("names that do not resolve", () => {
  const other = module("Other", "EXPORTS Speed;", "Speed ::= NULL\nHidden ::= NULL");
  const third = module("Third", "", "Angle ::= NULL");
  it.each<[string, string, string, string[], Record<string, string>?]>([
    [
      "unknown module, misspelt",
      "IMPORTS Speed FROM Othr;",
      "T ::= Speed",
      ['a:2:20: there is no module "Othr" (did you mean "Other"?)'],
    ],
    [
      "unknown module, but the name is known",
      "IMPORTS Speed FROM Somewhere;",
      "T ::= Speed",
      ['a:2:20: there is no module "Somewhere" (module "Other" defines what is wanted from it)'],
    ],
    [
      "unknown module, unknown name",
      "IMPORTS X, y FROM Somewhere;",
      "T ::= X\nU ::= INTEGER (y)",
      ['a:2:19: there is no module "Somewhere" (add the file that holds it to the sources)'],
    ],
    [
      "misspelt import",
      "IMPORTS Sped FROM Other;",
      "T ::= Sped",
      ['a:2:9: module "Other" does not define "Sped" (did you mean "Speed"?)'],
    ],
    [
      "import from the wrong module",
      "IMPORTS Angle, Speed FROM Other;",
      "T ::= SEQUENCE { s Speed, a Angle }",
      ['a:2:9: module "Other" does not define "Angle" (module "Third" defines it)'],
    ],
    [
      "not exported",
      "IMPORTS Hidden FROM Other;",
      "T ::= Hidden",
      ['a:2:9: module "Other" does not export "Hidden" (add it to the EXPORTS of Other)'],
    ],
    [
      "not exported, by Module.Type",
      "",
      "T ::= Other.Hidden",
      ['a:3:7: module "Other" does not export "Hidden" (add it to the EXPORTS of Other)'],
    ],
    [
      "not imported",
      "",
      "T ::= Angle",
      [
        'a:3:7: "Angle" is neither defined in module "A" nor imported (module "Third" defines it: add "Angle FROM Third" to IMPORTS)',
      ],
    ],
    [
      "misspelt in the module",
      "",
      "T ::= SEQUENCE { a Lenght }\nLength ::= NULL",
      ['a:3:20: "Lenght" is neither defined in module "A" nor imported (did you mean "Length"?)'],
    ],
    [
      "unlike anything",
      "",
      "T ::= SEQUENCE { a Xyz, b Xyz }",
      [
        'a:3:20: "Xyz" is neither defined in module "A" nor imported',
        'a:3:27: "Xyz" is neither defined in module "A" nor imported',
      ],
    ],
    [
      "imported twice",
      "IMPORTS Angle FROM Third Angle FROM Again;",
      "T ::= Angle",
      ['a:2:26: "Angle" is imported already, from module "Third"'],
      { again: "Again DEFINITIONS ::= BEGIN IMPORTS Angle FROM Third; END" },
    ],
    [
      "imported and defined",
      "IMPORTS Angle FROM Third;",
      "Angle ::= NULL",
      ['a:2:9: "Angle" is imported and also defined in module "A"'],
    ],
    [
      "imported from itself",
      "IMPORTS T FROM A;",
      "T ::= NULL",
      ['a:2:16: module "A" imports from itself'],
    ],
    [
      "imported in a circle",
      "EXPORTS X; IMPORTS X FROM Circle;",
      "T ::= X",
      ['a:2:20: module "Circle" does not define "X"'],
      { circle: module("Circle", "IMPORTS X FROM A;", "") },
    ],
    [
      "exported without being there",
      "EXPORTS Tee;",
      "T ::= NULL",
      ['a:2:9: module "A" exports "Tee" but does not define it'],
    ],
    [
      "defined twice",
      "",
      "T ::= NULL\nT ::= BOOLEAN",
      ['a:4:1: "T" is defined already, in line 3'],
    ],
  ])("%s", (_, head, body, expected, extra = {}) => {
    expect(problemsOf({ a: module("A", head, body), other, third, ...extra })).toEqual(expected);
  });

  it("reports two modules of one name", () => {
    expect(
      problemsOf({ a: module("A", "", "T ::= NULL"), b: module("A", "", "U ::= NULL") }),
    ).toEqual(['b:1:1: module "A" is there already, in a:1']);
  });

  it("reports two values of one name and type that differ", () => {
    const a = module("A", "", "T ::= INTEGER\nx T ::= 1");
    const valueIn = (name: string, value: number) =>
      module(name, "IMPORTS T FROM A;", `x T ::= ${value}`);
    expect(problemsOf({ a, b: valueIn("B", 1) })).toEqual([]);
    expect(problemsOf({ a, b: valueIn("B", 2) })).toEqual([
      'b:3:1: another module defines "x" of the same type as 1 (two values of one name and type in a set of modules are not supported)',
    ]);
  });
});
