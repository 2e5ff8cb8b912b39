import { describe, expect, it } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import type { OpenType, Schema, Type } from "../../src/compiler/model.js";
import { compileModule, moduleOf, typesOf, typeT } from "./helpers.js";

const CLASS = `
KIND ::= CLASS { &id Id UNIQUE, &Type } WITH SYNTAX { &Type IDENTIFIED BY &id }
Id ::= INTEGER (0..32767)`;
const FRAME = "T ::= SEQUENCE { id KIND.&id({Kinds}), value KIND.&Type({Kinds}{@.id}), ... }";

/** The open type of the component `value` of a SEQUENCE. */
function openTypeOf(type: Type | undefined): OpenType {
  const root = type?.kind === "SEQUENCE" ? type.root : [];
  const found = root.find(({ name }) => name === "value")?.type;
  if (found?.kind !== "OPEN TYPE") throw new Error("no open type");
  return found;
}

/** The choices of the open type, as `key:name`. */
function choicesOf(type: Type | undefined): string {
  return openTypeOf(type)
    .choices.map(({ key, name }) => `${key}:${name}`)
    .join(" ");
}

function choices(body: string): string {
  return choicesOf(typeT(`${FRAME}${CLASS}\n${body}`));
}

describe("an open type that another component selects", () => {
  it("has the types of the object set, in its order", () => {
    const schema = compileModule(`${FRAME}${CLASS}
five Id ::= 5
Kinds KIND ::= { { B IDENTIFIED BY five } | { A IDENTIFIED BY 0 } | other | { INTEGER (0..3) IDENTIFIED BY 9 }, ... }
other KIND ::= { SEQUENCE { a A } IDENTIFIED BY 7 }
A ::= NULL
B ::= SEQUENCE { a A }`);
    expect(typesOf(schema).T).toEqual({
      kind: "SEQUENCE",
      root: [
        { name: "id", type: { kind: "REFERENCE", name: "Id" }, optional: false },
        {
          name: "value",
          type: {
            kind: "OPEN TYPE",
            selector: "id",
            choices: [
              { key: 5, name: "B", type: { kind: "REFERENCE", name: "B" } },
              { key: 0, name: "A", type: { kind: "REFERENCE", name: "A" } },
              {
                key: 7,
                name: "SEQUENCE",
                type: {
                  kind: "SEQUENCE",
                  root: [{ name: "a", type: { kind: "REFERENCE", name: "A" }, optional: false }],
                },
              },
              {
                key: 9,
                name: "INTEGER",
                type: { kind: "INTEGER", lower: 0, upper: 3, extensible: false },
              },
            ],
          },
          optional: false,
        },
      ],
      additions: [],
    });
    expect(typesOf(schema).Id).toMatchObject({ named: { five: 5 }, upper: 32767 });
  });

  it("may be optional, an addition, or behind a second marker", () => {
    const body = `${CLASS}\nKinds KIND ::= { { NULL IDENTIFIED BY 1 } }`;
    const id = "id KIND.&id({Kinds})";
    const value = "KIND.&Type({Kinds}{@.id})";
    expect(typeT(`T ::= SEQUENCE { ${id}, value ${value} OPTIONAL }${body}`)).toMatchObject({
      root: [{}, { optional: true, type: { selector: "id" } }],
    });
    expect(typeT(`T ::= SEQUENCE { ${id}, ..., value ${value} }${body}`)).toMatchObject({
      additions: [{ type: { selector: "id", choices: [{ key: 1 }] } }],
    });
    expect(
      typeT(`T ::= SEQUENCE { ${id}, ..., x NULL, ..., value [3] ${value} }${body}`),
    ).toMatchObject({ root: [{}, { type: { selector: "id" } }] });
  });

  it("is selected by {@id} too, where its SEQUENCE is the outermost", () => {
    const body = `${CLASS}\nKinds KIND ::= { { NULL IDENTIFIED BY 1 } }`;
    const members = "id KIND.&id({Kinds}), value KIND.&Type({Kinds}{@id})";
    expect(choicesOf(typeT(`T ::= SEQUENCE { ${members} }${body}`))).toBe("1:NULL");
    const list = typeT(`T ::= SEQUENCE OF SEQUENCE { ${members} }${body}`);
    expect(choicesOf(list.kind === "SEQUENCE OF" ? list.element : undefined)).toBe("1:NULL");
  });

  it("in a SEQUENCE within another one is selected by {@.id}", () => {
    const inner = "SEQUENCE { id KIND.&id({Kinds}), value KIND.&Type({Kinds}{@.id}) }";
    const type = typeT(
      `T ::= SEQUENCE { a ${inner}, id NULL }${CLASS}\nKinds KIND ::= { { NULL IDENTIFIED BY 1 } }`,
    );
    expect(choicesOf(type.kind === "SEQUENCE" ? type.root[0]?.type : undefined)).toBe("1:NULL");
  });

  it("has the names of the types, of inline types the keyword", () => {
    expect(
      choices(`Kinds KIND ::= { { A (5) IDENTIFIED BY 0 } | { IA5String IDENTIFIED BY 1 }
        | { INTEGER (0..5) IDENTIFIED BY 2 } | { INTEGER (0..9) IDENTIFIED BY 3 }
        | { [5] A IDENTIFIED BY 4 } | { SEQUENCE OF NULL IDENTIFIED BY 5 } | { A IDENTIFIED BY 6 } }
A ::= INTEGER`),
    ).toBe("0:A 1:IA5String 2:INTEGER 3:INTEGER 4:A 5:SEQUENCE OF 6:A");
  });

  it("may be selected by the item of an ENUMERATED, or by a bigint", () => {
    const frame = "T ::= SEQUENCE { id C.&id({S}), value C.&Type({S}{@.id}) }";
    const body =
      "C ::= CLASS { &id E UNIQUE, &Type }\nE ::= ENUMERATED { a, b, ..., c }\nx E ::= b";
    const set = "S C ::= { { &id c, &Type NULL } | { &id x, &Type BOOLEAN } }";
    const byItem = openTypeOf(typeT(`${frame}\n${body}\n${set}`)).choices;
    expect(byItem.map(({ key, name }) => [key, name])).toEqual([
      ["c", "NULL"],
      // A value reference, which the codec knows as the item.
      ["b", "BOOLEAN"],
    ]);
    const unbounded = "C ::= CLASS { &id INTEGER UNIQUE, &Type }";
    const numbers = "S C ::= { { &id 5, &Type NULL } }";
    expect(openTypeOf(typeT(`${frame}\n${unbounded}\n${numbers}`)).choices[0]?.key).toBe(5n);
    const narrow = frame.replace("({S})", "({S}) (0..9)");
    const type = typeT(`${narrow}\n${unbounded}\n${numbers}`);
    expect(openTypeOf(type).choices[0]?.key).toBe(5);
    expect(type).toMatchObject({ root: [{ type: { kind: "INTEGER", lower: 0, upper: 9 } }, {}] });
  });

  it("takes each type field of the class for itself", () => {
    const type = typeT(`T ::= SEQUENCE { code OP.&code({Ops}),
  argument OP.&Argument({Ops}{@.code}), value OP.&Result({Ops}{@.code}), error OP.&Error({Ops}{@.code}) }
OP ::= CLASS { &code INTEGER (0..9) UNIQUE OPTIONAL, &Argument, &Result OPTIONAL, &Error DEFAULT Failure }
Failure ::= NULL
Ops OP ::= { { &code 1, &Argument BOOLEAN, &Result Failure } | { &Argument NULL }
  | { &Error INTEGER, &code 2, &Argument NULL } }`);
    if (type.kind !== "SEQUENCE") throw new Error(type.kind);
    const names = type.root.map((component) =>
      component.type.kind === "OPEN TYPE"
        ? component.type.choices.map(({ key, name }) => `${key}:${name}`).join(" ")
        : component.type.kind,
    );
    // The object without &code cannot be selected; without &Result there is nothing to select.
    expect(names).toEqual(["INTEGER", "1:BOOLEAN 2:NULL", "1:Failure", "1:Failure 2:INTEGER"]);
  });

  it("may hold the type in which it stands", () => {
    expect(choices("Kinds KIND ::= { { T IDENTIFIED BY 0 } }")).toBe("0:T");
  });
});

describe("object sets", () => {
  const a = "{ A IDENTIFIED BY 1 }";
  const b = "{ B IDENTIFIED BY 2 }";
  const c = "{ A IDENTIFIED BY 3 }";
  const BOTH = `x KIND ::= ${a}\ny KIND ::= ${b}\nBoth KIND ::= { x | y }`;
  it.each([
    [`Kinds KIND ::= { ${a} }`, "1:A"],
    [`Kinds KIND ::= { ${a} | ${b} }`, "1:A 2:B"],
    [`Kinds KIND ::= { ${b} UNION ${a}, ... }`, "2:B 1:A"],
    [`Kinds KIND ::= { ..., ${a} | ${b} }`, "1:A 2:B"],
    [`Kinds KIND ::= { ${a}, ..., ${b} }`, "1:A 2:B"],
    [`Kinds KIND ::= { (${a} | (${b})) }`, "1:A 2:B"],
    ["Kinds KIND ::= { ... }", ""],
    [`Kinds KIND ::= { x }\nx KIND ::= ${a}`, "1:A"],
    [`Kinds KIND ::= { x }\nx KIND ::= y\ny KIND ::= ${a}`, "1:A"],
    [`Kinds KIND ::= { ${b} | Others }\nOthers KIND ::= { ${a}, ... }`, "2:B 1:A"],
    [`Kinds KIND ::= { M.Others | M.x }\nOthers KIND ::= { ${a} }\nx KIND ::= ${b}`, "1:A 2:B"],
    [`Kinds KIND ::= { x | Others | x }\nx KIND ::= ${a}\nOthers KIND ::= { x }`, "1:A"],
    [`Kinds KIND ::= { Both EXCEPT x }\n${BOTH}`, "2:B"],
    [`Kinds KIND ::= { Both EXCEPT Both }\n${BOTH}`, ""],
    [`Kinds KIND ::= { ${c} EXCEPT x | Both EXCEPT y }\n${BOTH}`, "3:A 1:A"],
    [`Kinds KIND ::= { (${c} | Both) EXCEPT (x | y) }\n${BOTH}`, "3:A"],
    [`Kinds KIND ::= { Both ^ x }\n${BOTH}`, "1:A"],
    [`Kinds KIND ::= { (y | x) INTERSECTION Both INTERSECTION Both }\n${BOTH}`, "2:B 1:A"],
    [`Kinds KIND ::= { x ^ Both EXCEPT x | y, ... }\n${BOTH}`, "2:B"],
    [`Kinds KIND ::= { y, ..., Both ^ x }\n${BOTH}`, "2:B 1:A"],
    [`Kinds KIND ::= { Inline ^ (Inline | x) }\nInline KIND ::= { ${c} }\n${BOTH}`, "3:A"],
    [
      "Kinds KIND ::= { P{A} EXCEPT p{A} }\np{X} KIND ::= { X IDENTIFIED BY 1 }\nP{X} KIND ::= { p{A} | p{B} EXCEPT p{A} | { X IDENTIFIED BY 4 } }",
      "1:B 4:A",
    ],
  ])("%s", (body, expected) => {
    expect(choices(`${body}\nA ::= NULL\nB ::= NULL`)).toBe(expected);
  });
});

describe("WITH SYNTAX", () => {
  const A_AND_B = "A ::= NULL\nB ::= NULL";
  function settings(fields: string, syntax: string, object: string): string {
    return choicesOf(
      typeT(`T ::= SEQUENCE { id C.&id({S}), value C.&A({S}{@.id}), more C.&B({S}{@.id}) }
C ::= CLASS { &id INTEGER (0..9) UNIQUE, ${fields} }${syntax && ` WITH SYNTAX { ${syntax} }`}
S C ::= { ${object} }
${A_AND_B}`),
    );
  }
  it.each([
    ["&A, &B OPTIONAL", "&A IDENTIFIED BY &id [AND &B]", "{ A IDENTIFIED BY 5 }"],
    ["&A, &B OPTIONAL", "&A IDENTIFIED BY &id [AND &B]", "{ A IDENTIFIED BY 5 AND B }"],
    ["&A, &B OPTIONAL", "[AND &B] &A, &id", "{ A, 5 }"],
    ["&A, &B OPTIONAL", "[AND &B] &A, &id", "{ AND B A, 5 }"],
    ["&A OPTIONAL, &B OPTIONAL", "[[&B] HAS &A] BY &id", "{ HAS A BY 5 }"],
    ["&A OPTIONAL, &B OPTIONAL", "[[&B] HAS &A] BY &id", "{ B HAS A BY 5 }"],
    ["&A OPTIONAL, &B OPTIONAL", "[HAS &A [AND &B]] BY &id", "{ HAS A AND B BY 5 }"],
    ["&A OPTIONAL, &B OPTIONAL", "[A [A &A]] &id [&B]", "{ A A A 5 }"],
    ["&A, &B OPTIONAL", "&id &A [&B]", "{ 5 A B }"],
    ["&A, &B OPTIONAL", "WITH &A OF TYPE BY &id", "{ WITH A OF TYPE BY 5 }"],
    ["&A, &B OPTIONAL", "", "{ &A A, &id 5 }"],
    ["&A DEFAULT A, &B OPTIONAL", "", "{ &B NULL, &id 5 }"],
  ])("%s; %s; %s", (fields, syntax, object) => {
    expect(settings(fields, syntax, object)).toBe("5:A");
  });

  it("leaves out groups of which nothing is there", () => {
    const fields = "&A OPTIONAL, &B OPTIONAL";
    expect(settings(fields, "[[&B] HAS &A] BY &id", "{ BY 5 }")).toBe("");
    expect(settings(fields, "BY &id [FLAG] [[HAS &A] OR &B]", "{ BY 5 FLAG HAS A OR B }")).toBe(
      "5:A",
    );
  });
});

describe("fields as types", () => {
  const body = "Kinds KIND ::= { { NULL IDENTIFIED BY 1 } }";
  it.each<[string, Type]>([
    ["KIND.&id", { kind: "REFERENCE", name: "Id" }],
    // The set is not PER-visible (X.691 9.3.3): it leaves the range of Id.
    ["KIND.&id({Kinds})", { kind: "REFERENCE", name: "Id" }],
    ["M.KIND.&id({M.Kinds} ! 5)", { kind: "REFERENCE", name: "Id" }],
    ["KIND.&id (CONSTRAINED BY {})", { kind: "REFERENCE", name: "Id" }],
    ["KIND.&id (1..5)", { kind: "INTEGER", lower: 1, upper: 5, extensible: false }],
    ["KIND.&id({Kinds}) (1..5)", { kind: "INTEGER", lower: 1, upper: 5, extensible: false }],
    ["KIND.&Type", { kind: "OPEN TYPE", choices: [] }],
    ["KIND.&Type({Kinds})", { kind: "OPEN TYPE", choices: [] }],
    ["[5] KIND.&Type (CONSTRAINED BY {})", { kind: "OPEN TYPE", choices: [] }],
  ])("%s", (text, expected) => {
    expect(typeT(`T ::= ${text}${CLASS}\n${body}`)).toEqual(expected);
  });

  it("govern values, DEFAULT and other constraints", () => {
    const type =
      typeT(`T ::= SEQUENCE { id KIND.&id DEFAULT five, list SEQUENCE (SIZE(1..top)) OF KIND.&id (five) }
five KIND.&id ::= 5
top Top ::= 9
Top ::= KIND.&id${CLASS}`);
    expect(type).toMatchObject({
      root: [
        { type: { kind: "REFERENCE", name: "Id" }, default: 5 },
        { type: { size: { lower: 1, upper: 9 }, element: { lower: 5, upper: 5 } } },
      ],
    });
  });

  it("are alternatives; without automatic tags a value field has the tag of its type", () => {
    const body =
      "T ::= CHOICE { open [0] C.&Type, id C.&id, e NULL }\nC ::= CLASS { &id INTEGER, &Type }";
    const order = (head?: string) => {
      const type = typeT(body, head);
      return type.kind === "CHOICE" && type.root.map(({ name }) => name).join(" ");
    };
    expect(order("M DEFINITIONS ::= BEGIN")).toBe("id e open");
  });
});

describe("classes, objects and object sets of other modules", () => {
  const classes = `Classes DEFINITIONS AUTOMATIC TAGS ::= BEGIN EXPORTS KIND, Id, small;
    ${CLASS}\nsmall Id ::= 1\nEND`;
  const objects = `Objects DEFINITIONS AUTOMATIC TAGS ::= BEGIN
    EXPORTS Kinds, other; IMPORTS KIND FROM Classes A, big FROM Types;
    Kinds KIND ::= { { A IDENTIFIED BY Classes.small } | { B IDENTIFIED BY big }, ... }
    other KIND ::= { A IDENTIFIED BY 7 }
    B ::= A
    END`;
  const types = `Types DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS Id FROM Classes;
    A ::= NULL big Id ::= 2 END`;
  const use = `Use DEFINITIONS AUTOMATIC TAGS ::= BEGIN
    IMPORTS KIND FROM Classes Kinds, other FROM Objects;
    T ::= SEQUENCE { id KIND.&id({All}), value Classes.KIND.&Type({All}{@.id}) }
    All KIND ::= { Kinds | other | Objects.other }
    U ::= SEQUENCE { id KIND.&id({Kinds}), value KIND.&Type({Objects.Kinds}{@.id}) }
    END`;
  const all = (...texts: string[]): Schema =>
    compile(
      texts.map((text, index) => ({ file: `f${index}`, text })),
      { edition: "test" },
    );

  it("are found in any order of the sources", () => {
    for (const schema of [all(classes, objects, types, use), all(use, types, objects, classes)]) {
      expect(choicesOf(schema.types.T?.type)).toBe("1:A 2:B 7:A");
      expect(choicesOf(schema.types.U?.type)).toBe("1:A 2:B");
      expect(schema.types.B).toEqual({
        name: "B",
        module: "Objects",
        type: { kind: "REFERENCE", name: "A" },
      });
    }
  });

  it("name types of one name by their modules", () => {
    const schema = all(
      classes,
      objects,
      types,
      `${use}\nOne DEFINITIONS ::= BEGIN A ::= BOOLEAN END`,
    );
    expect(choicesOf(schema.types.T?.type)).toBe("1:Types.A 2:B 7:Types.A");
  });
});

describe("assignments whose governor is in capital letters", () => {
  it("are values where it is a type", () => {
    const types = typesOf(
      compileModule(`CLPMM ::= SEQUENCE { id ID }
ID ::= INTEGER
x ID ::= 5
y ID ::= x
z CLPMM ::= { id y }
U ::= INTEGER (0..y)`),
    );
    expect(types.ID).toMatchObject({ named: { x: 5, y: 5 } });
    expect(types.U).toMatchObject({ upper: 5 });
  });
});

it("roots keep what open types hold", () => {
  const text = moduleOf(`${FRAME}${CLASS}
Kinds KIND ::= { { SEQUENCE { a A } IDENTIFIED BY 1 } | { C IDENTIFIED BY 2 } | { Frame IDENTIFIED BY 3 } }
A ::= NULL
B ::= NULL
C ::= SEQUENCE OF D
D ::= NULL
Frame ::= CHOICE { t T }`);
  const schema = compile([{ file: "m", text }], { edition: "test", roots: ["T"] });
  expect(Object.keys(schema.types)).toEqual(["T", "Id", "A", "C", "D", "Frame"]);
});

it("an open type ends a circle of types", () => {
  const schema = compileModule(`${FRAME}${CLASS}
Kinds KIND ::= { { A IDENTIFIED BY 1 } }
A ::= SEQUENCE { t T }`);
  expect(Object.keys(schema.types)).toEqual(["T", "Id", "A"]);
});
