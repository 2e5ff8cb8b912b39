/** Parameterised definitions (X.683). */
import { describe, expect, it, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { compileModule, problemsIn, problemsOf, typesOf, typeT } from "./helpers.js";

const types = (body: string) => typesOf(compileModule(body));

describe("parameterised types", () => {
  test("are named by what they are made of, behind the type that first needs them", () => {
    const all = types(`T ::= SEQUENCE { a List{Item}, b List{NULL}, c List{INTEGER (0..3)} }
      Item ::= BOOLEAN
      List{X} ::= SEQUENCE OF X
      Other ::= List{Item}`);
    expect(Object.keys(all)).toEqual([
      "T",
      "List.Item",
      "List.NULL",
      "List.INTEGER-0-3",
      "Item",
      "Other",
    ]);
    expect(all["List.Item"]).toMatchObject({ element: { kind: "REFERENCE", name: "Item" } });
    expect(all["List.INTEGER-0-3"]).toMatchObject({ element: { lower: 0, upper: 3 } });
    expect(all.Other).toEqual({ kind: "REFERENCE", name: "List.Item" });
  });

  test("with the same arguments are the same type, however they come there", () => {
    const all = types(`T ::= SEQUENCE { a Pair{A}, b Wrap{A} }
      A ::= NULL
      Pair{X} ::= SEQUENCE { x X }
      Wrap{Y} ::= SEQUENCE { y Pair{Y} }`);
    expect(Object.keys(all)).toEqual(["T", "Pair.A", "Wrap.A", "A"]);
  });

  test("can hold themselves", () => {
    const all = types("T ::= Tree{NULL}\nTree{X} ::= SEQUENCE { x X, next Tree{X} OPTIONAL }");
    expect(Object.keys(all)).toEqual(["T", "Tree.NULL"]);
  });

  test("tell names of the same text in two modules apart", () => {
    const schema = compile(
      [
        {
          file: "a",
          text: "A DEFINITIONS ::= BEGIN IMPORTS List{} FROM C; T ::= BOOLEAN X ::= List{T} END",
        },
        {
          file: "b",
          text: "B DEFINITIONS ::= BEGIN IMPORTS List FROM C; T ::= NULL Y ::= List{T} END",
        },
        {
          file: "c",
          text: "C DEFINITIONS ::= BEGIN T ::= INTEGER List{X} ::= SEQUENCE { x X, t T } END",
        },
      ],
      { edition: "test" },
    );
    const all = typesOf(schema);
    expect(all["List.T"]).toMatchObject({
      root: [{ type: { name: "A.T" } }, { type: { name: "C.T" } }],
    });
    expect(all["List.T.2"]).toMatchObject({
      root: [{ type: { name: "B.T" } }, { type: { name: "C.T" } }],
    });
    expect(schema.types["List.T"]?.module).toBe("C");
  });

  test("are kept with the types that need them", () => {
    const body = "T ::= List{NULL}\nU ::= List{BOOLEAN}\nList{X} ::= SEQUENCE OF X";
    const text = `M DEFINITIONS ::= BEGIN\n${body}\nEND`;
    const schema = compile([{ file: "m", text }], { edition: "test", roots: ["T"] });
    expect(Object.keys(schema.types)).toEqual(["T", "List.NULL"]);
  });
});

describe("other parameters", () => {
  test("a value that is made of itself with another argument does not lead back to itself", () => {
    const all = types(`T ::= INTEGER (0..same{same{one}})
      one INTEGER ::= 1
      same{INTEGER:n} INTEGER ::= n`);
    expect(all.T).toMatchObject({ lower: 0, upper: 1 });
  });

  const KIND = `
    KIND ::= CLASS { &id INTEGER (0..9) UNIQUE, &Type }
    Frame{KIND : Set} ::= SEQUENCE { id KIND.&id ({Set}), value KIND.&Type ({Set}{@id}) }`;

  test("values, also of the name of the parameter", () => {
    const all = types(`T ::= List{1, most}
      most INTEGER ::= 5
      List{INTEGER : least, INTEGER : most} ::= SEQUENCE (SIZE (least..most)) OF NULL`);
    expect(all["List.1.most"]).toMatchObject({ size: { lower: 1, upper: 5 } });
  });

  test("values of named types, for DEFAULT", () => {
    const all = types(`T ::= With{red}\nU ::= With{blue}
      Colour ::= ENUMERATED { red, green, blue }
      With{Colour : usual} ::= SEQUENCE { c Colour DEFAULT usual }`);
    expect(all["With.red"]).toMatchObject({ root: [{ default: "red" }] });
    expect(all["With.blue"]).toMatchObject({ root: [{ default: "blue" }] });
  });

  test("of values", () => {
    const all = types("T ::= INTEGER (0..twice{3})\ntwice{INTEGER : n} INTEGER ::= n");
    expect(all.T).toMatchObject({ lower: 0, upper: 3 });
  });

  test("of objects and of values of named types", () => {
    const all = types(`T ::= Frame{{ one{BOOLEAN} }}\none{X} KIND ::= { &id 4, &Type X }
      U ::= INTEGER (0..level{3})\nlevel{INTEGER : n} Level ::= n\nLevel ::= INTEGER${KIND}`);
    expect(all.U).toMatchObject({ upper: 3 });
    expect(Object.values(all)).toContainEqual(
      expect.objectContaining({
        root: [
          expect.anything(),
          expect.objectContaining({
            type: expect.objectContaining({
              choices: [{ key: 4, name: "BOOLEAN", type: { kind: "BOOLEAN" } }],
            }),
          }),
        ],
      }),
    );
  });

  test("value sets", () => {
    const all = types(
      `T ::= Of{{1 | 5..7}}\nOf{INTEGER : Set} ::= SEQUENCE { a INTEGER (Set), b Set }`,
    );
    const own = { kind: "CONSTRAINED", type: { lower: 1, upper: 7 }, text: "1 | 5..7" };
    expect(all["Of.1-5-7"]).toMatchObject({ root: [{ type: own }, { type: own }] });
  });

  test("object sets, by name and in place", () => {
    const all = types(`T ::= Frame{{Set}}\nU ::= Frame{{ { &id 1, &Type NULL } | one, ... }}
      Set KIND ::= { one }\none KIND ::= { &id 2, &Type BOOLEAN }${KIND}`);
    expect(all["Frame.Set"]).toMatchObject({
      root: [{}, { type: { choices: [{ key: 2, name: "BOOLEAN" }] } }],
    });
    const [inPlace] = Object.keys(all).filter((name) => /^Frame\.(?!Set)/.test(name));
    expect(all[inPlace ?? ""]).toMatchObject({
      root: [
        {},
        {
          type: {
            choices: [
              { key: 1, name: "NULL" },
              { key: 2, name: "BOOLEAN" },
            ],
          },
        },
      ],
    });
  });

  test("objects, and object sets of parameterised object sets", () => {
    const all = types(`T ::= Frame{{Only{one}}}\none KIND ::= { &id 3, &Type NULL }
      Only{KIND : object} KIND ::= { object }${KIND}`);
    expect(Object.values(all)).toContainEqual(
      expect.objectContaining({
        root: [
          expect.anything(),
          expect.objectContaining({
            type: {
              kind: "OPEN TYPE",
              selector: "id",
              choices: [{ key: 3, name: "NULL", type: { kind: "NULL" } }],
            },
          }),
        ],
      }),
    );
  });
});

describe("parameterised classes (X.683 8.1)", () => {
  const MESSAGE = `
MESSAGE{Id, EXTRA} ::= CLASS { &id Id UNIQUE, &Type, &extra EXTRA OPTIONAL, &Extras EXTRA OPTIONAL }
  WITH SYNTAX { &Type ID &id [EXTRA &extra] [EXTRAS &Extras] }
EXTRA ::= CLASS { &size INTEGER }
EXTRA-VALUE ::= INTEGER (0..3)
Short ::= INTEGER (0..15)
small EXTRA ::= { &size 3 }
S MESSAGE{Short, EXTRA} ::= { { NULL ID 1 EXTRA small } | { BOOLEAN ID 2 EXTRAS { small } }, ... }`;

  it.each([
    [
      "T ::= SEQUENCE { id MESSAGE{Short, EXTRA}.&id({S}), v MESSAGE{Short, EXTRA}.&Type({S}{@id}) }",
      { root: [{ type: { name: "Short" } }, { type: { choices: [{ key: 1 }, { key: 2 }] } }] },
    ],
    [
      `Frame{CLS, CLS:Set} ::= SEQUENCE { id CLS.&id({Set}), v CLS.&Type({Set}{@id}) }
T ::= SEQUENCE { f Frame{MESSAGE{Short, EXTRA}, {S}} }`,
      { root: [{ type: { name: "Frame.MESSAGE.S" } }] },
    ],
    [
      "MINE ::= MESSAGE{Short, EXTRA}\nT ::= SEQUENCE { id MINE.&id({S}), v MINE.&Type({S}{@id}) }",
      { root: [{}, { type: { choices: [{ key: 1 }, { key: 2 }] } }] },
    ],
    [
      `o MESSAGE{Short, EXTRA} ::= { NULL ID 7 EXTRA small }
T ::= SEQUENCE { a INTEGER (o.&extra.&size..o.&id), b MESSAGE{Short, EXTRA-VALUE}.&extra }`,
      { root: [{ type: { lower: 3, upper: 7 } }, { type: { name: "EXTRA-VALUE" } }] },
    ],
    [
      `o{CLS} CLS ::= { NULL ID 7 }
T ::= SEQUENCE { a INTEGER (0..o{MESSAGE{Short, EXTRA}}.&id) }`,
      { root: [{ type: { upper: 7 } }] },
    ],
  ])("%s", (body, expected) => {
    expect(typeT(`${body}${MESSAGE}`)).toMatchObject(expected);
  });

  it.each([
    ["T ::= MESSAGE.&id", '2:7: "MESSAGE" takes 2 parameters, found 0 (write MESSAGE{Id, EXTRA})'],
    ["o MESSAGE{NULL, EXTRA} ::= { NULL ID 5 }", "2:38: expected a value of type NULL, found 5"],
    [
      "T ::= SEQUENCE { id MESSAGE{INTEGER, EXTRA}.&id({S}) }",
      '2:50: expected objects of the class MESSAGE, but "S" is of MESSAGE',
    ],
    [
      "T ::= BAD{NULL}.&id\nBAD{X} ::= CLASS { &id X, &id X }",
      '3:27: the field "&id" is there already, in line 3',
    ],
  ])("%s", (body, problem) => {
    expect(problemsIn(`${body}${MESSAGE}`)).toEqual([problem]);
  });
});

describe("other names for classes (X.681 9.1)", () => {
  const C = "\nC ::= CLASS { &id INTEGER (0..9) UNIQUE, &Type }\nS D ::= { { &id 1, &Type NULL } }";

  it.each(["D ::= C", "D ::= E\nE ::= C", "D ::= M.C"])("%s", (alias) => {
    const body = "T ::= SEQUENCE { id D.&id({S}), v C.&Type({S}{@id}) }";
    expect(typeT(`${body}\n${alias}${C}`)).toMatchObject({
      root: [{}, { type: { choices: [{ key: 1 }] } }],
    });
  });

  it("may stand for those that every module knows, and for fields", () => {
    const body = `KNOWN ::= TYPE-IDENTIFIER
S KNOWN ::= { { NULL IDENTIFIED BY { 1 0 9 } } }
H ::= CLASS { &Set KNOWN }
h H ::= { &Set { S } }
All TYPE-IDENTIFIER ::= { h.&Set }
T ::= SEQUENCE { id KNOWN.&id({All}), v KNOWN.&Type({All}{@id}) }`;
    expect(typeT(body)).toMatchObject({ root: [{}, { type: { choices: [{ name: "NULL" }] } }] });
  });

  it("lead to something", () => {
    expect(problemsIn("A ::= B\nB ::= A")).toEqual([
      '2:1: the type "A" is defined only by itself: A ::= B ::= A',
      '3:1: the type "B" is defined only by itself: B ::= A ::= B',
    ]);
  });
});

describe("what is wrong", () => {
  const P = "\nP{X, INTEGER : n} ::= SEQUENCE (SIZE (0..n)) OF X\nN ::= NULL\nv INTEGER ::= 3";
  it.each<[string, string[]]>([
    ["T ::= P", ['2:7: "P" takes 2 parameters, found 0 (write P{X, n})']],
    ["T ::= P{N}", ['2:7: "P" takes 2 parameters, found 1 (write P{X, n})']],
    ["T ::= N{N}", ['2:7: "N" takes no parameters']],
    ["T ::= P{N, TRUE}", ["2:12: expected an INTEGER value, found TRUE"]],
    ["T ::= P{M, v}", ['2:9: "M" is neither defined in module "M" nor imported']],
    ["T ::= P{N, v w}", ['2:14: expected the end of the argument, found "w"']],
    [
      "T ::= P{v, 1}",
      ['2:9: expected a type, found "v" (the name of a type begins with a capital letter)'],
    ],
    ["T ::= P{, 1}", ['2:9: expected an argument, found ","']],
    [
      "Q{n} ::= NULL",
      ['2:3: expected a parameter, found "n" (say of which type the value is: INTEGER : n)'],
    ],
    ["Q{X, X} ::= NULL", ['2:6: the parameter "X" is there already']],
    [
      "T ::= L{N}\nL{X} ::= SEQUENCE { x X, l L{SEQUENCE { y X }} OPTIONAL }",
      ['3:28: "L" needs more of itself without end, with other arguments each time'],
    ],
    [
      "T ::= L{N}\nL{X} ::= SEQUENCE { x X, l L{X} }",
      ['3:1: each value of "L.N" is infinite: L.N.l -> L.N (make a component on the way OPTIONAL)'],
    ],
  ])("%s", (body, expected) => {
    expect(problemsIn(`${body}${P}`)).toEqual(expected);
  });

  test("an object set needs its braces", () => {
    const body =
      "K ::= CLASS { &id INTEGER UNIQUE }\nS K ::= { ... }\nF{K : S} ::= SEQUENCE { id K.&id ({S}) }\nT ::= F{S}";
    expect(problemsOf({ m: `M DEFINITIONS ::= BEGIN\n${body}\nEND` })).toEqual([
      'm:5:9: expected "{", found "S" (an object set is written in braces: {Set})',
    ]);
  });
});
