import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { compileModule, moduleOf, problemsOf, typesOf, typeT } from "./helpers.js";

describe("ENUMERATED", () => {
  function items(body: string): { root: string; additions?: string | undefined } {
    const type = typeT(`T ::= ENUMERATED { ${body} }\nseven INTEGER ::= 7`);
    if (type.kind !== "ENUMERATED") throw new Error(type.kind);
    const text = (list: typeof type.root) =>
      list.map(({ name, value }) => `${name}${value}`).join(" ");
    return { root: text(type.root), additions: type.additions && text(type.additions) };
  }
  it.each([
    ["a, b, c", "a0 b1 c2", undefined],
    ["a(0), b(1)", "a0 b1", undefined],
    ["c(32), a(0), b(19)", "a0 b19 c32", undefined],
    ["a(1), b, c(0), d", "c0 a1 b2 d3", undefined],
    ["a(-1), b", "a-1 b0", undefined],
    ["a(seven), b", "b0 a7", undefined],
    ["a, b, ...", "a0 b1", ""],
    ["a, b, ..., c", "a0 b1", "c2"],
    ["a, b(3), ..., c(1)", "a0 b3", "c1"],
    ["a, z(25), ..., d, e, f(30)", "a0 z25", "d1 e2 f30"],
    ["a, b(2), ..., c, d", "a0 b2", "c1 d3"],
  ])("%s", (body, root, additions) => {
    expect(items(body)).toEqual({ root, additions });
  });
});

describe("CHOICE in the canonical order of tags (X.691 22.2)", () => {
  function order(body: string, head = "M DEFINITIONS ::= BEGIN"): string {
    const type = typeT(
      `T ::= CHOICE { ${body} }
U ::= CHOICE { p [3] NULL, q [1] NULL }
V ::= [PRIVATE 0] BOOLEAN
two INTEGER ::= 2`,
      head,
    );
    if (type.kind !== "CHOICE") throw new Error(type.kind);
    return type.root.map(({ name }) => name).join(" ");
  }
  it.each([
    ["a INTEGER, b BOOLEAN", "b a"],
    ["a [1] NULL, b [0] NULL", "b a"],
    ["a [two] NULL, b [PRIVATE 0] NULL, c [APPLICATION 9] NULL, d IA5String", "d c a b"],
    ["a [2] NULL, u U, b [0] NULL", "b u a"],
    ["v V, a SEQUENCE OF NULL, b OCTET STRING", "b a v"],
    ["a [2] NULL, ..., b [0] NULL", "a"],
  ])("%s", (body, expected) => {
    expect(order(body)).toBe(expected);
  });

  it("is the order of the text with automatic tags, unless a tag is written", () => {
    const head = "M DEFINITIONS AUTOMATIC TAGS ::= BEGIN";
    expect(order("a INTEGER, b BOOLEAN, u U", head)).toBe("a b u");
    expect(order("a [5] INTEGER, b BOOLEAN", head)).toBe("b a");
  });
});

describe("references", () => {
  it("stay unless a constraint makes another type of them", () => {
    const types = typesOf(
      compileModule(`
Latitude ::= INTEGER (-90..91)
A ::= Latitude
B ::= Latitude (0..5)
C ::= [APPLICATION 3] EXPLICIT Latitude
S ::= SEQUENCE { a Latitude, b Latitude (1), c E (on), d R (WITH COMPONENTS { x PRESENT }) }
E ::= ENUMERATED { on, off }
R ::= SEQUENCE { x NULL OPTIONAL }
L ::= SEQUENCE OF Latitude
F ::= L (SIZE(2))`),
    );
    expect(types.A).toEqual({ kind: "REFERENCE", name: "Latitude" });
    expect(types.B).toEqual({ kind: "INTEGER", lower: 0, upper: 5, extensible: false });
    expect(types.C).toEqual({ kind: "REFERENCE", name: "Latitude" });
    expect(types.S).toMatchObject({
      root: [
        { type: { kind: "REFERENCE", name: "Latitude" } },
        { type: { kind: "INTEGER", lower: 1, upper: 1 } },
        { type: { kind: "CONSTRAINED", type: { kind: "REFERENCE", name: "E" } } },
        { type: { kind: "CONSTRAINED", type: { kind: "REFERENCE", name: "R" } } },
      ],
    });
    expect(types.F).toEqual({
      kind: "SEQUENCE OF",
      size: { lower: 2, upper: 2, extensible: false },
      element: { kind: "REFERENCE", name: "Latitude" },
    });
  });

  it("may be recursive where values can end", () => {
    const body = `A ::= SEQUENCE { next A OPTIONAL }
B ::= CHOICE { more B, end NULL }
C ::= SEQUENCE OF C
D ::= SEQUENCE { e E }
E ::= SEQUENCE (SIZE(0..3)) OF D
F ::= SEQUENCE { a NULL, ..., f F }`;
    expect(Object.keys(compileModule(body).types)).toEqual(["A", "B", "C", "D", "E", "F"]);
  });
});

describe("names of values", () => {
  it("collect at the INTEGER type that they are values of", () => {
    const schema = compile(
      [
        {
          file: "a",
          text: `A DEFINITIONS ::= BEGIN
            Class ::= INTEGER { none(0) } (0..255)
            Alias ::= Class
            Small ::= Class (0..9)
            car Class ::= 10  truck Alias ::= 25  none Class ::= 3  bike Small ::= 5
            plain INTEGER ::= 7  far Class ::= B.bus
          END`,
        },
        { file: "b", text: "B DEFINITIONS ::= BEGIN IMPORTS Class FROM A; bus Class ::= 40 END" },
      ],
      { edition: "test" },
    );
    const { Class, Small } = typesOf(schema);
    expect(Class).toMatchObject({ named: { none: 0, car: 10, truck: 25, far: 40, bus: 40 } });
    expect(Class?.kind === "INTEGER" && Object.keys(Class.named ?? {})).toEqual([
      "none",
      "car",
      "truck",
      "far",
      "bus",
    ]);
    expect(Small).toMatchObject({ named: { none: 0, bike: 5 }, upper: 9 });
  });

  it("hold bits by their positions", () => {
    expect(
      typeT("T ::= BIT STRING { c(4), a(0), b(one) } (SIZE(13, ...))\none INTEGER ::= 1"),
    ).toEqual({
      kind: "BIT STRING",
      size: { lower: 13, upper: 13, extensible: true },
      bits: [
        { name: "a", position: 0 },
        { name: "b", position: 1 },
        { name: "c", position: 4 },
      ],
    });
  });
});

describe("DEFAULT", () => {
  it.each<[string, string, unknown]>([
    ["INTEGER (0..9)", "5", 5],
    ["INTEGER (0..9, ...)", "12", 12],
    ["INTEGER", "-5", -5n],
    ["INTEGER (0..18446744073709551615)", "1", 1n],
    ["Named", "least", 2],
    ["Named", "three", 3],
    ["BOOLEAN", "TRUE", true],
    ["NULL", "NULL", null],
    ["ENUMERATED { on, off }", "off", "off"],
    ["ENUMERATED { on, off }", "state", "on"],
    ["BIT STRING { a(0), b(5) } (SIZE(8))", "{b, a}", 33],
    ["BIT STRING { a(0), b(5) } (SIZE(8))", "'100'B", 1],
    ["BIT STRING { a(0), b(5) } (SIZE(8, ...))", "'0000 0000 1'B", 256],
    ["BIT STRING { a(0) }", "{}", 0],
  ])("%s DEFAULT %s", (type, value, expected) => {
    const sequence = typeT(`T ::= SEQUENCE { c ${type} DEFAULT ${value} }
Named ::= INTEGER { least(2), most(7) } (least..most)
three Named ::= 3
State ::= ENUMERATED { on }
state State ::= on`);
    if (sequence.kind !== "SEQUENCE") throw new Error(sequence.kind);
    expect(sequence.root[0]).toMatchObject({ optional: true, default: expected });
  });

  it("may be a text", () => {
    expect(typeT('T ::= SEQUENCE { c IA5String DEFAULT "say ""x""" }')).toMatchObject({
      root: [{ default: 'say "x"' }],
    });
  });
});

it("puts markers everywhere under EXTENSIBILITY IMPLIED, but not into constraints", () => {
  const head = "M DEFINITIONS AUTOMATIC TAGS EXTENSIBILITY IMPLIED ::= BEGIN";
  const type = typeT(
    `T ::= SEQUENCE { e ENUMERATED { a }, c CHOICE { a NULL }, i INTEGER (0..5), s SEQUENCE { a NULL, ..., b NULL } }`,
    head,
  );
  expect(type).toMatchObject({
    additions: [],
    root: [
      { type: { additions: [] } },
      { type: { additions: [] } },
      { type: { extensible: false } },
      { type: { additions: [{ name: "b" }] } },
    ],
  });
});

describe("roots", () => {
  const texts = {
    one: moduleOf("A ::= SEQUENCE { b B }\nUnused ::= SEQUENCE { a A }\nC ::= NULL"),
    two: moduleOf(
      "D ::= CHOICE { d D, n NULL }\nB ::= SEQUENCE OF SEQUENCE { c C, ..., d D }",
      "N DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS C FROM M;",
    ),
  };
  const one = texts.one.replace("BEGIN", "BEGIN IMPORTS B FROM N;");
  it("keep what they reach, in the order of the sources", () => {
    const sources = [
      { file: "one", text: one },
      { file: "two", text: texts.two },
    ];
    const kept = (roots?: string[]) =>
      Object.keys(compile(sources, { edition: "test", ...(roots && { roots }) }).types);
    expect(kept()).toEqual(["A", "Unused", "C", "D", "B"]);
    expect(kept(["A"])).toEqual(["A", "C", "D", "B"]);
    expect(kept(["D", "C"])).toEqual(["C", "D"]);
  });

  it("must be there", () => {
    expect(problemsOf({ one, two: texts.two }, { roots: ["Unusd", "A"] })).toEqual([
      'one:1:1: there is no type "Unusd" to keep (did you mean "Unused"?)',
    ]);
  });
});
