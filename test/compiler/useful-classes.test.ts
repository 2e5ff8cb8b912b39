import { describe, expect, it } from "vitest";
import { problemsIn, typeT } from "./helpers.js";

const PARTS = `
Parts TYPE-IDENTIFIER ::= { { Byte IDENTIFIED BY { 1 0 9 } } | flag, ... }
flag TYPE-IDENTIFIER ::= { BOOLEAN IDENTIFIED BY flagId }
flagId OBJECT IDENTIFIER ::= { iso standard(0) 10 }
Byte ::= INTEGER (0..255)`;

const selected = {
  kind: "OPEN TYPE",
  choices: [
    { key: "1.0.9", name: "Byte" },
    { key: "1.0.10", name: "BOOLEAN" },
  ],
};

describe("TYPE-IDENTIFIER", () => {
  it("selects by object identifiers", () => {
    const type = typeT(`T ::= SEQUENCE {
  id TYPE-IDENTIFIER.&id ({Parts}), value TYPE-IDENTIFIER.&Type ({Parts}{@id}) }${PARTS}`);
    expect(type).toMatchObject({
      root: [{ type: { kind: "OBJECT IDENTIFIER" } }, { type: { ...selected, selector: "id" } }],
    });
  });

  it("may govern parameters, and give types", () => {
    const body = `Of{TYPE-IDENTIFIER : Set} ::= SEQUENCE {
  id TYPE-IDENTIFIER.&id ({Set}), value TYPE-IDENTIFIER.&Type ({Set}{@id}) }
T ::= SEQUENCE { a Of{{Parts}}, b flag.&Type }`;
    expect(typeT(`${body}${PARTS}`)).toMatchObject({
      root: [{ type: { name: "Of.Parts" } }, { type: { kind: "BOOLEAN" } }],
    });
  });

  it.each([
    ["TYPE-IDENTIFIER ::= CLASS { &id NULL }", /^2:1: expected an assignment/],
    [
      "Type ::= TYPE-IDENTIFIER",
      /^2:10: expected a type, but "TYPE-IDENTIFIER" is an information obj/,
    ],
    ["o TYPE-IDENTIFIER ::= { NULL }", /^2:30: expected "IDENTIFIED"/],
    [
      "S TYPE-IDENTIFIER ::= { { NULL IDENTIFIED BY 5 } }",
      /^2:46: expected a value of type OBJECT I/,
    ],
  ])("%s", (body, problem) => {
    expect(problemsIn(body)).toEqual([expect.stringMatching(problem)]);
  });
});

describe("ABSTRACT-SYNTAX", () => {
  it("says what the values of a type are called", () => {
    const body =
      "s ABSTRACT-SYNTAX ::= { T IDENTIFIED BY { 1 0 9 } HAS PROPERTY { handles-invalid-encodings } }";
    expect(typeT(`T ::= SEQUENCE { a s.&Type OPTIONAL }\n${body}`)).toMatchObject({
      root: [{ type: { kind: "REFERENCE", name: "T" } }],
    });
    expect(problemsIn(`T ::= NULL\n${body.replace("invalid", "no")}`)).toEqual([
      '3:66: the BIT STRING has no bit "handles-no-encodings" (did you mean "handles-invalid-encodings"?)',
    ]);
  });
});

describe("INSTANCE OF", () => {
  it("is a SEQUENCE of an identifier and what it tells", () => {
    expect(typeT(`T ::= INSTANCE OF TYPE-IDENTIFIER ({Parts})${PARTS}`)).toMatchObject({
      kind: "SEQUENCE",
      ownTags: true,
      root: [
        { name: "type-id", type: { kind: "OBJECT IDENTIFIER" }, optional: false },
        { name: "value", type: { ...selected, selector: "type-id" }, optional: false },
      ],
    });
  });

  it("without a set holds octets", () => {
    expect(typeT("T ::= SEQUENCE { a INSTANCE OF TYPE-IDENTIFIER OPTIONAL }")).toMatchObject({
      root: [{ type: { root: [{}, { type: { kind: "OPEN TYPE", choices: [] } }] } }],
    });
  });

  it("has no marker by EXTENSIBILITY IMPLIED", () => {
    const head = "M DEFINITIONS AUTOMATIC TAGS EXTENSIBILITY IMPLIED ::= BEGIN";
    const type = typeT(`T ::= INSTANCE OF TYPE-IDENTIFIER ({Parts})${PARTS}`, head);
    expect(type).not.toHaveProperty("additions");
  });

  it("has the universal tag 8 (X.681 C.5)", () => {
    const choice = typeT(
      "T ::= CHOICE { s SEQUENCE {}, r REAL, i INSTANCE OF TYPE-IDENTIFIER, o OBJECT IDENTIFIER }",
      "M DEFINITIONS ::= BEGIN",
    );
    const names = choice.kind === "CHOICE" && choice.root.map(({ name }) => name);
    expect(names).toEqual(["o", "i", "r", "s"]);
  });

  it.each([
    ["T ::= INSTANCE OF NULL", '2:19: expected a class, found "NULL"'],
    ["T ::= INSTANCE OF C\nC ::= CLASS { &x NULL }", "2:7: the class C has no field &id"],
    [
      "T ::= INSTANCE OF C\nC ::= NULL",
      '2:19: expected an information object class, but "C" is a type',
    ],
  ])("%s", (body, problem) => {
    expect(problemsIn(body)[0]).toBe(problem);
  });
});
