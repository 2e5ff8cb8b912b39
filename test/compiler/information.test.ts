import { describe, expect, it } from "vitest";
import { compileModule, problemsIn, problemsOf, typesOf, typeT, visibleT } from "./helpers.js";

const CLASSES = `
ERROR ::= CLASS { &code INTEGER (0..63) UNIQUE, &Detail OPTIONAL } WITH SYNTAX { CODE &code [DETAIL &Detail] }
OPERATION ::= CLASS {
  &code Byte UNIQUE, &Argument, &first &Argument OPTIONAL, &Versions INTEGER OPTIONAL, &Errors ERROR OPTIONAL,
  &main ERROR OPTIONAL, &kind Kind DEFAULT plain, &name IA5String OPTIONAL, &id OBJECT IDENTIFIER OPTIONAL
}
Byte ::= INTEGER { most(255) } (0..255)
Kind ::= ENUMERATED { plain, fancy, ... }
busy ERROR ::= { CODE 3 }
hot ERROR ::= { CODE 9 DETAIL INTEGER (-40..215) }
lost ERROR ::= { CODE 12 DETAIL SEQUENCE { a BOOLEAN } }
start OPERATION ::= {
  &code 20, &Argument Byte, &first 5, &Versions { 4..6 | 9 }, &Errors { busy | hot }, &main hot, &kind fancy,
  &name "go", &id { 1 2 3 }
}
stop OPERATION ::= { &code most, &Argument [1] SEQUENCE { now BOOLEAN }, &Versions { 7 }, &Errors { hot | lost } }
Operations OPERATION ::= { start | stop }`;

const integer = (lower: number, upper: number) => ({
  kind: "INTEGER",
  lower,
  upper,
  extensible: false,
});

describe("what an object has for a field", () => {
  it.each([
    ["T ::= start.&Argument", { kind: "REFERENCE", name: "Byte" }],
    ["T ::= M.start.&Argument", { kind: "REFERENCE", name: "Byte" }],
    ["T ::= start.&Argument (0..7)", integer(0, 7)],
    ["T ::= stop.&Argument", { kind: "SEQUENCE", root: [{ name: "now" }] }],
    ["T ::= start.&main.&Detail", integer(-40, 215)],
    ["same OPERATION ::= start\nT ::= same.&Argument", { kind: "REFERENCE", name: "Byte" }],
    ["main ERROR ::= start.&main\nT ::= main.&Detail", integer(-40, 215)],
    ["T ::= INTEGER (start.&main.&code..start.&code)", integer(9, 20)],
    ["T ::= INTEGER (0..stop.&code)", integer(0, 255)],
    ["T ::= OCTET STRING (SIZE (start.&code))", { size: { lower: 20, upper: 20 } }],
    ["T ::= INTEGER (start.&first..v) v INTEGER ::= M.start.&code", integer(5, 20)],
    ["T ::= SEQUENCE { a Byte DEFAULT start.&code }", { root: [{ default: 20 }] }],
    ["T ::= SEQUENCE { a Kind DEFAULT start.&kind }", { root: [{ default: "fancy" }] }],
    ["T ::= SEQUENCE { a IA5String DEFAULT start.&name }", { root: [{ default: "go" }] }],
    ["T ::= SEQUENCE { a OBJECT IDENTIFIER DEFAULT start.&id }", { root: [{ default: "1.2.3" }] }],
    [
      "T ::= IA5String (FROM (start.&name))",
      {
        alphabet: [
          [103, 103],
          [111, 111],
        ],
      },
    ],
    ["List{T} ::= SEQUENCE OF T\nT ::= List{start.&Argument}", { name: "List.start-Argument" }],
    [
      "O{OPERATION : o} ::= SEQUENCE { a o.&Argument, b INTEGER (0..o.&code) }\nT ::= SEQUENCE { x O{start} }",
      {},
    ],
  ])("%s", (body, expected) => {
    expect(visibleT(`${body}${CLASSES}`)).toMatchObject(expected);
  });

  it("may be of a parameter", () => {
    const body =
      "Of{OPERATION : o} ::= SEQUENCE { a o.&Argument, b INTEGER (0..o.&code) }\nT ::= SEQUENCE { x Of{start} }";
    expect(typesOf(compileModule(`${body}${CLASSES}`))["Of.start"]).toMatchObject({
      root: [{ type: { name: "Byte" } }, { type: integer(0, 20) }],
    });
  });
});

describe("the values that objects have for a field", () => {
  it.each([
    ["T ::= start.&Versions", integer(4, 9)],
    ["T ::= INTEGER (start.&Versions)", integer(4, 9)],
    ["T ::= INTEGER (0..5 ^ start.&Versions)", integer(4, 5)],
    ["T ::= INTEGER (INCLUDES Operations.&Versions)", integer(4, 9)],
    ["T ::= Operations.&code", integer(20, 255)],
    ["T ::= INTEGER (Operations.&code)", integer(20, 255)],
    ["T ::= Operations.&Errors.&code", integer(3, 12)],
    ["T ::= Operations.&kind", { kind: "REFERENCE", name: "Kind" }],
  ])("%s", (body, expected) => {
    expect(visibleT(`${body}${CLASSES}`)).toMatchObject(expected);
  });

  it("mean what they do where the object is", () => {
    const texts = {
      a: `A DEFINITIONS AUTOMATIC TAGS ::= BEGIN
C ::= CLASS { &id Id } Id ::= INTEGER { one(1) } (0..99) two INTEGER ::= 2
a C ::= { &id one } b C ::= { &id two } END`,
      b: `B DEFINITIONS AUTOMATIC TAGS ::= BEGIN IMPORTS a, b, C FROM A; two INTEGER ::= 7
S C ::= { a | b | { &id two } } T ::= INTEGER (S.&id) U ::= SEQUENCE { u S.&id DEFAULT 5 } END`,
    };
    expect(problemsOf(texts)).toEqual(["b:2:88: the value 5 is outside 1..2 | 7"]);
  });
});

describe("object sets from objects", () => {
  const frame = (set: string): string =>
    `T ::= SEQUENCE { code ERROR.&code({${set}}), value ERROR.&Detail({${set}}{@code}) }`;
  const keys = (body: string): readonly unknown[] => {
    const type = typeT(`${body}${CLASSES}`);
    const last = type.kind === "SEQUENCE" ? type.root[1]?.type : undefined;
    return last?.kind === "OPEN TYPE" ? last.choices.map(({ key }) => key) : [];
  };

  it.each([
    [`${frame("Known")}\nKnown ERROR ::= { Operations.&Errors }`, [9, 12]],
    [`${frame("Known")}\nKnown ERROR ::= { start.&Errors | lost }`, [9, 12]],
    [`${frame("Known")}\nKnown ERROR ::= { start.&main, ... }`, [9]],
    [`${frame("Known")}\nKnown ERROR ::= { Operations.&main | M.stop.&Errors }`, [9, 12]],
  ])("%s", (body, expected) => {
    expect(keys(body)).toEqual(expected);
  });

  it("may be arguments", () => {
    const body = `Failure{ERROR : Set} ::= SEQUENCE { code ERROR.&code({Set}), value ERROR.&Detail({Set}{@code}) }
T ::= SEQUENCE { a Failure{{Operations.&Errors}}, b Failure{{stop.&Errors}} }`;
    const types = typesOf(compileModule(`${body}${CLASSES}`));
    expect(types["Failure.Operations-Errors"]).toMatchObject({
      root: [{}, { type: { choices: [{ key: 9 }, { key: 12 }] } }],
    });
  });
});

describe("fields of objects of a class", () => {
  it.each([
    ["T ::= SEQUENCE { a OPERATION.&main.&code }", { root: [{ type: integer(0, 63) }] }],
    ["T ::= SEQUENCE { a OPERATION.&Errors.&Detail }", { root: [{ type: { kind: "OPEN TYPE" } }] }],
  ])("%s", (body, expected) => {
    expect(visibleT(`${body}${CLASSES}`)).toMatchObject(expected);
  });
});

describe("information that objects do not have", () => {
  it.each([
    ["T ::= start.&Other", "2:13: the class OPERATION has no field &Other"],
    ["T ::= busy.&Detail", "2:12: the object has no &Detail"],
    ["T ::= stop.&main.&Detail", "2:12: the object has no &main"],
    [
      "T ::= Operations.&Argument",
      "2:18: each object of the set has its own Operations.&Argument (name one object)",
    ],
    [
      "T ::= start.&Errors.&Detail",
      "2:21: each object of the set has its own start.&Errors.&Detail (name one object)",
    ],

    ["T ::= start.&Errors", "2:13: expected a type, but start.&Errors is none"],
    ["T ::= start.&code.&Detail", "2:13: the field &code holds no objects"],
    ["T ::= Byte.&code", '2:7: expected an information object class, but "Byte" is a type'],
    [
      "T ::= INTEGER (0..v.&x)\nv INTEGER ::= 1",
      '2:19: expected an information object or an object set, but "v" is none',
    ],
    ["T ::= INTEGER (0..start.&main)", "2:25: expected a value, but start.&main is none"],
    [
      "T ::= INTEGER (0..start.&kind)",
      '2:19: expected an INTEGER value, but "start" is of type ENUMERATED',
    ],
    [
      "Marked OPERATION ::= { start, ... }\nT ::= Marked.&code",
      "3:14: the values of a set with a marker are not supported: Marked.&code (take the marker away, or list the values)",
    ],
    ["None OPERATION ::= { stop }\nT ::= None.&kind.&x", "3:12: the field &kind holds no objects"],
    [
      "None OPERATION ::= { stop }\nT ::= None.&first",
      "3:12: expected a type, but None.&first is none",
    ],
    ["Nothing ERROR ::= { stop.&main }\nT ::= NULL", "2:26: the object has no &main"],
    [
      "one ERROR ::= start.&Errors",
      "2:15: expected one object, but start.&Errors is a set of objects",
    ],
    [
      "one OPERATION ::= start.&main",
      '2:19: expected objects of the class OPERATION, but "start.&main" is of ERROR',
    ],
    [
      "S OPERATION ::= { start.&main }",
      '2:19: expected objects of the class OPERATION, but "start.&main" is of ERROR',
    ],
    [
      "T ::= SEQUENCE { a Operations.&code({Operations}) }",
      "2:36: a table constraint is for a field of a class",
    ],
    [
      "loop OPERATION ::= { &code 1, &Argument loop.&Argument }",
      "2:46: the field &Argument of loop is defined by itself",
    ],
    [
      "loop OPERATION ::= { &code loop.&code, &Argument NULL }",
      '2:28: the value "loop" is defined by itself',
    ],
    ["loop ERROR ::= loop.&x", '2:16: the object "loop" is defined by itself'],
    [
      "loop OPERATION ::= { &code 1, &Argument SEQUENCE { a loop.&Argument } }",
      "2:54: the type that this stands for holds itself (define the type by an assignment, and name it here)",
    ],
  ])("%s", (body, expected) => {
    expect(problemsIn(`${body}${CLASSES}`)).toEqual([expected]);
  });
});
