import { describe, expect, it } from "vitest";
import { moduleOf, problemsIn, problemsOf } from "./helpers.js";

/** Behind the assignments of a test, so that they do not move them. */
const KIND = `
KIND ::= CLASS { &id Id UNIQUE, &Type } WITH SYNTAX { &Type IDENTIFIED BY &id }
Id ::= INTEGER (0..99)
Kinds KIND ::= { { NULL IDENTIFIED BY 1 } }
Others KIND ::= { { NULL IDENTIFIED BY 2 } }`;

function expectProblems(behind: string, body: string, expected: readonly string[]): void {
  expect(problemsIn(`${body}${behind}`)).toEqual(expected);
}

describe("classes", () => {
  it.each<[string, string[]]>([
    [
      "C ::= CLASS { }",
      ['2:15: expected a field of the class, found "}" (names of fields begin with &)'],
    ],
    [
      "C ::= CLASS { id INTEGER }",
      ['2:15: expected a field of the class, found "id" (names of fields begin with &)'],
    ],
    [
      "C ::= CLASS { &id INTEGER &Type }",
      ['2:27: expected "," or "}", found "&Type" (is a comma missing before this?)'],
    ],
    [
      "C ::= CLASS { &id }",
      [
        '2:19: expected the type of the field &id, found "}" (a field for types begins with a capital letter: &Type)',
      ],
    ],
    [
      "C ::= CLASS { &id INTEGER UNIQUE DEFAULT 5 }",
      [
        '2:34: expected "OPTIONAL", "," or "}", found "DEFAULT" (a field that is UNIQUE has no DEFAULT)',
      ],
    ],
    [
      "C ::= CLASS { &a INTEGER, &T, &a NULL }",
      ['2:31: the field "&a" is there already, in line 2'],
    ],
    [
      "C ::= CLASS { &a Missing }",
      ['2:18: "Missing" is neither defined in module "M" nor imported'],
    ],
    ["C ::= CLASS { &a INTEGER (5..1) }", ["2:27: the range holds no value: it goes from 5 to 1"]],
    ["C ::= CLASS { &a INTEGER (0..5) DEFAULT 9 }", ["2:41: the value 9 is outside 0..5"]],
    [
      "C ::= CLASS { &T DEFAULT Missing }",
      ['2:26: "Missing" is neither defined in module "M" nor imported'],
    ],
    ["C ::= CLASS { &id C.&id }", ["2:21: the field &id of C is defined by itself"]],
    [
      "C ::= CLASS { &a D.&a }\nD ::= CLASS { &a T }\nT ::= C.&a",
      [
        "2:20: the field &a of D is defined by itself",
        "4:9: the field &a of C is defined by itself",
      ],
    ],
    [
      "Kind ::= CLASS { &id INTEGER }",
      ['2:1: "Kind" is no name for a class (it must be in capital letters)'],
    ],
    ["T ::= SEQUENCE { c CLASS { &id INTEGER } }", ['2:20: expected a type, found "CLASS"']],
    [
      "Class ::= KIND",
      [
        '2:11: expected a type, but "KIND" is an information object class (write CLASS.&field for a type)',
      ],
    ],
  ])("%s", (body, expected) => {
    expectProblems(KIND, body, expected);
  });
});

describe("WITH SYNTAX", () => {
  it.each([
    ["&id", "2:42: WITH SYNTAX leaves out the field &Type (name it there, or make it OPTIONAL)"],
    ["&id [&Type] &id", '2:93: the field "&id" is there already, in line 2'],
    ["&id &Typ", '2:85: the class C has no field &Typ (did you mean "&Type"?)'],
    [
      "&id by &Type",
      '2:85: expected a literal in capital letters, a field, or a bracket, found "by"',
    ],
    ["&id NULL &Type", '2:85: "NULL" cannot be a literal of WITH SYNTAX (X.681 10.6)'],
    ["&id &Type [ ]", '2:93: expected a literal or a field between the brackets, found "]"'],
    ["&id &Type ]", '2:91: expected a literal, a field, "[" or "}", found "]"'],
    ["&id [BY &Type", '2:95: expected "]" for the "[" in line 2, found "}"'],
    ["&id [BY [&Type", '2:96: expected "]" for the "[" in line 2, found "}"'],
    ["&id [BY &Type]]", '2:94: expected a literal, a field, "[" or "}", found "]]"'],
  ])("%s", (syntax, problem) => {
    // In column 81 the syntax begins.
    const body = `C ::= CLASS { &id INTEGER (0..5) UNIQUE, &Type }                  WITH SYNTAX { ${syntax} }`;
    expect(problemsIn(body)).toEqual([problem]);
  });

  it("is not nested too deep", () => {
    const brackets = (depth: number): string => `${"[X ".repeat(depth)} &id ${"]".repeat(depth)}`;
    const classWith = (depth: number): string =>
      `C ::= CLASS { &id INTEGER OPTIONAL } WITH SYNTAX { ${brackets(depth)} }`;
    expect(problemsIn(classWith(200))).toEqual([]);
    expect(problemsIn(classWith(201))).toEqual([
      "2:652: nested more than 200 deep, which is not supported",
    ]);
    expect(problemsIn(classWith(100_000))).toHaveLength(1);
  });
});

describe("objects", () => {
  const HINT = "(objects of KIND read: &Type IDENTIFIED BY &id)";
  it.each<[string, string[]]>([
    ["o KIND ::= { NULL BY 5 }", [`2:19: expected "IDENTIFIED", found "BY" ${HINT}`]],
    ["o KIND ::= { NULL IDENTIFIED BY }", ['2:33: expected a value, found "}"']],
    ["o KIND ::= { NULL IDENTIFIED BY 5 6 }", [`2:35: expected "}", found "6" ${HINT}`]],
    ["o KIND ::= { &id 5, &Type NULL }", ['2:14: expected a type, found "&id"']],
    ["o KIND ::= { 5 IDENTIFIED BY 5 }", ['2:14: expected a type, found "5"']],
    [
      "o KIND ::= { Missing IDENTIFIED BY 5 }",
      ['2:14: "Missing" is neither defined in module "M" nor imported'],
    ],
    [
      "o KIND ::= { NULL IDENTIFIED BY missing }",
      ['2:33: "missing" is neither defined in module "M" nor imported'],
    ],
    ["o KIND ::= { NULL IDENTIFIED BY 100 }", ["2:33: the value 100 is outside 0..99"]],
    ["o KIND ::= { NULL IDENTIFIED BY TRUE }", ["2:33: expected an INTEGER value, found TRUE"]],
    [
      "o KIND ::= { INTEGER (5..1) IDENTIFIED BY TRUE }",
      [
        "2:23: the range holds no value: it goes from 5 to 1",
        "2:43: expected an INTEGER value, found TRUE",
      ],
    ],
    [
      "o KIND ::= { SEQUENCE { a NULL, a NULL } IDENTIFIED BY 1 }",
      ['2:33: the component "a" is there already, in line 2'],
    ],
    ["o KIND ::= p", ['2:12: "p" is neither defined in module "M" nor imported']],
    ["o KIND ::= v\nv Id ::= 5", ['2:12: expected an information object, but "v" is a value']],
    [
      "o KIND ::= 5",
      [
        '2:3: expected a type, but "KIND" is an information object class (write CLASS.&field for a type)',
      ],
    ],
    [
      "o KIND ::= p\np KIND ::= o",
      ['2:12: the object "p" is defined by itself', '3:12: the object "o" is defined by itself'],
    ],
    ["o KIND ::= o", ['2:12: the object "o" is defined by itself']],
    [
      "o C ::= p\np KIND ::= { NULL IDENTIFIED BY 5 }\nC ::= CLASS { &id INTEGER }",
      ['2:9: expected objects of the class C, but "p" is of KIND'],
    ],
    [
      "o C ::= { &id 5, &id 6 }\nC ::= CLASS { &id INTEGER }",
      ["2:18: the field &id is given twice"],
    ],
    [
      "o C ::= { &iid 5 }\nC ::= CLASS { &id INTEGER }",
      ['2:11: the class C has no field &iid (did you mean "&id"?)'],
    ],
    ["o C ::= { }\nC ::= CLASS { &id INTEGER }", ["2:9: the object has no &id"]],
    [
      "o C ::= { 5 }\nC ::= CLASS { &id INTEGER }",
      ['2:11: expected a field of the class C and its setting, found "5"'],
    ],
    [
      "o C ::= { &id 5 &Type NULL }\nC ::= CLASS { &id INTEGER, &Type }",
      ['2:17: expected "," or "}", found "&Type" (is a comma missing before this?)'],
    ],
    ["o C ::= { &id 5 \nC ::= CLASS { &id INTEGER }", ['2:9: this "{" is never closed']],
    [
      "o Kinds ::= { NULL IDENTIFIED BY 5 }",
      ['2:20: expected "," or "}", found "IDENTIFIED" (is a comma missing before this?)'],
    ],
    [
      "o KINDS ::= { }\nKINDS KIND ::= { o }",
      ['2:3: expected a type or an information object class, but "KINDS" is an object set'],
    ],
    [
      "o MISSING ::= { }\nv Id ::= o",
      ['2:3: "MISSING" is neither defined in module "M" nor imported'],
    ],
    [
      "o NUMBER ::= { 5 }\nNUMBER ::= INTEGER",
      ["2:14: expected an INTEGER value, found a value in braces"],
    ],
    ["o NUMBER ::= { &id 5 }\nNUMBER ::= INTEGER", ['2:16: expected a value, found "&id"']],
    [
      "v Id ::= o\no KIND ::= { NULL IDENTIFIED BY 5 }",
      ['2:10: expected a value, but "o" is an information object'],
    ],
  ])("%s", (body, expected) => {
    expectProblems(KIND, body, expected);
  });
});

describe("object sets", () => {
  it.each<[string, string[]]>([
    [
      "S KIND ::= { }",
      [
        '2:14: expected an object in braces, the name of an object or object set, or a marker, found "}"',
      ],
    ],
    ["S KIND ::= { o p }", ['2:16: expected "|", "," or "}", found "p"']],
    [
      "S KIND ::= { Kinds, Others }",
      ['2:21: expected "...", found "Others" (elements of an object set are divided by "|")'],
    ],
    ["S KIND ::= { Kinds, ..., Others, ... }", ['2:32: expected "|", "," or "}", found ","']],
    [
      "S KIND ::= { Kinds | }",
      [
        '2:22: expected an object in braces, the name of an object or object set, or a marker, found "}"',
      ],
    ],
    [
      "S KIND ::= { { NULL IDENTIFIED } }",
      ['2:32: expected "BY", found "}" (objects of KIND read: &Type IDENTIFIED BY &id)'],
    ],
    [
      "S KIND ::= { { NULL IDENTIFIED BY 100 } | { NULL IDENTIFIED BY -1 } }",
      ["2:35: the value 100 is outside 0..99", "2:64: the value -1 is outside 0..99"],
    ],
    [
      "S KIND ::= { missing | Missing }",
      ['2:14: "missing" is neither defined in module "M" nor imported'],
    ],
    ["S KIND ::= { Id }", ['2:14: expected an object set, but "Id" is a type']],
    ["S KIND ::= { S }", ['2:14: the object set "S" contains itself']],
    [
      "S KIND ::= { R }\nR KIND ::= { S | Kinds }",
      ['2:14: the object set "R" contains itself', '3:14: the object set "S" contains itself'],
    ],
    [
      "S C ::= { Kinds }\nC ::= CLASS { &id INTEGER }",
      ['2:11: expected objects of the class C, but "Kinds" is of KIND'],
    ],
    [
      "S NUMBER ::= { 1 }\nNUMBER ::= INTEGER",
      [
        '2:16: expected an object in braces, the name of an object or object set, or a marker, found "1"',
      ],
    ],
    [
      "S NUMBER ::= { one }\nNUMBER ::= INTEGER\none NUMBER ::= 1",
      ['2:3: expected an information object class, but "NUMBER" is a type'],
    ],
    ["T ::= SEQUENCE OF Kinds", ['2:19: expected a type, but "Kinds" is an object set']],
  ])("%s", (body, expected) => {
    expectProblems(KIND, body, expected);
  });
});

describe("fields as types", () => {
  it.each<[string, string[]]>([
    ["T ::= KIND.&Id", ['2:12: the class KIND has no field &Id (did you mean "&id"?)']],
    ["T ::= KIND.id", ['2:12: expected a field of a class, which begins with &, found "id"']],
    ["T ::= Id.&id", ['2:7: expected an information object class, but "Id" is a type']],
    ["T ::= MISSING.&id", ['2:7: "MISSING" is neither defined in module "M" nor imported']],
    [
      "T ::= KIND.&id({Missing})",
      ['2:17: "Missing" is neither defined in module "M" nor imported'],
    ],
    ["T ::= KIND.&id({Id})", ['2:17: expected an object set, but "Id" is a type']],
    [
      "T ::= KIND.&id({o})",
      [
        '2:17: expected the name of an object set, found "o" (write the objects into an object set, and name it here)',
      ],
    ],
    [
      "T ::= KIND.&id({{ NULL IDENTIFIED BY 1 }})",
      [
        '2:17: expected the name of an object set, found "{" (write the objects into an object set, and name it here)',
      ],
    ],
    [
      "T ::= KIND.&id({Kinds | Others})",
      ['2:23: expected "}", found "|" (write the objects into an object set, and name it here)'],
    ],
    [
      "T ::= C.&id({Kinds})\nC ::= CLASS { &id INTEGER }",
      ['2:14: expected objects of the class C, but "Kinds" is of KIND'],
    ],
    [
      "T ::= KIND.&id (0..200)\nU ::= KIND.&id (100)",
      ["3:16: no value satisfies this constraint (what it constrains permits 0..99)"],
    ],
    [
      "T ::= KIND.&Type (NULL)",
      ["2:18: constraints on open types are not supported (({Set}) and ({Set}{@x}) are)"],
    ],
    [
      "T ::= U (SIZE(5))\nU ::= KIND.&Type",
      ["2:9: constraints on open types are not supported (({Set}) and ({Set}{@x}) are)"],
    ],
    ["v KIND.&Type ::= 5", ["2:18: expected a type, a colon and a value of it, found 5"]],
    ["v KIND.&Type ::= INTEGER 5", ['2:26: expected ":", found "5"']],
    ["v KIND.&Type ::= INTEGER : TRUE", ["2:28: expected an INTEGER value, found TRUE"]],
    ["v KIND.&Type ::= Id : 100", ["2:23: the value 100 is outside 0..99"]],
    [
      "T ::= SEQUENCE { a KIND.&Type DEFAULT 5 }",
      ["2:39: expected a type, a colon and a value of it, found 5"],
    ],
    [
      "T ::= SEQUENCE { a KIND.&Type DEFAULT SEQUENCE { b NULL } : { b NULL } }",
      [
        "2:39: the type of this value needs a name (define the type by an assignment, and name it here)",
      ],
    ],
    [
      "T ::= SEQUENCE { id KIND.&id({Kinds}), a KIND.&Type({Kinds}{@id}) DEFAULT NULL : NULL }",
      ["2:75: a value of an open type that another component selects is not supported"],
    ],
    [
      "v T ::= { id 0, a NULL : NULL } T ::= SEQUENCE { id KIND.&id({Kinds}), a KIND.&Type({Kinds}{@id}) }",
      ["2:19: a value of an open type that another component selects is not supported"],
    ],
    [
      "T ::= INTEGER (0..v)\nv KIND.&Type ::= INTEGER : 5",
      ['2:19: expected an INTEGER value, but "v" is of type OPEN TYPE'],
    ],
  ])("%s", (body, expected) => {
    expectProblems(KIND, body, expected);
  });

  it("are no alternatives without a tag", () => {
    const body = `T ::= CHOICE { a KIND.&Type, b NULL }${KIND}`;
    expect(problemsIn(body, "M DEFINITIONS ::= BEGIN")).toEqual([
      "2:18: an open type needs a tag here (give it one, or the module AUTOMATIC TAGS)",
    ]);
  });
});

describe("the component that selects", () => {
  const ID = "id KIND.&id({Kinds})";
  const VALUE = "v KIND.&Type({Kinds}{@.§id})";
  const what = '"id" selects the type of "v" but';
  const isNoKey = `${what} is no UNIQUE field of KIND with the same object set (its type must be KIND.&id({Kinds}))`;
  const isLate = "does not stand before it (a decoder needs it first)";
  const isNowhere =
    "@ is not supported here (only the type of a component of a SEQUENCE, or what is in it, can be selected)";
  const isInChoice = "a CHOICE has no other alternative beside the one that is chosen";
  // The sign § stands before the place of the problem.
  it.each<[string, string]>([
    [`a NULL, ${VALUE}`, 'the SEQUENCE has no component "id"'],
    [
      "a NULL, index KIND.&id({Kinds}), v KIND.&Type({Kinds}{@.§indx})",
      'the SEQUENCE has no component "indx" (did you mean "index"?)',
    ],
    ["id KIND.&Type({Kinds}{@.§id})", `"id" selects the type of "id" but ${isLate}`],
    [`${VALUE}, ${ID}`, `${what} ${isLate}`],
    [`${VALUE}, ..., ..., ${ID}`, `${what} ${isLate}`],
    [`${ID} OPTIONAL, ${VALUE}`, `${what} may be absent (make it mandatory)`],
    [`${ID} DEFAULT 1, ${VALUE}`, `${what} may be absent (make it mandatory)`],
    [`..., ${ID}, ${VALUE}`, `${what} is an extension addition, which may be absent`],
    [`${VALUE}, ..., ${ID}`, `${what} is an extension addition, which may be absent`],
    [`id Id, ${VALUE}`, isNoKey],
    [`id KIND.&id, ${VALUE}`, isNoKey],
    [`id KIND.&id({Others}), ${VALUE}`, isNoKey],
    [`id KIND.&Type({Kinds}), ${VALUE}`, isNoKey],
    [`id D.&id({Ds}), ${VALUE}`, isNoKey],
    [
      "id D.&n({Ds}), v D.&Type({Ds}{@.§id})",
      `${what} is no UNIQUE field of D with the same object set (its type must be D.&id({Ds}))`,
    ],
    [
      "id E.&id({Es}), v E.&Type({Es}{@.§id})",
      `${what} is no UNIQUE field of E with the same object set (E has no UNIQUE field)`,
    ],
    [
      "id D.&b({Ds}), v D.&Type({Ds}{@.§id})",
      `${what} is of type BOOLEAN (INTEGER, ENUMERATED, OBJECT IDENTIFIER, RELATIVE-OID are supported)`,
    ],
    [`${ID}, a SEQUENCE { v KIND.&Type({Kinds}{@...§id}) }`, isNowhere],
    [`${ID}, a CHOICE { ${VALUE} }`, isInChoice],
    [`${ID}, a CHOICE { v KIND.&Type({Kinds}{@.§b.id}), b NULL }`, isInChoice],
    [
      "v SEQUENCE OF SEQUENCE { v KIND.&Type({Kinds}{@..§id}) }, id KIND.&id({Kinds})",
      `${what} ${isLate}`,
    ],
    [
      "a SEQUENCE { id KIND.&id({Kinds}) OPTIONAL }, v KIND.&Type({Kinds}{@a.§id})",
      `${what} may be absent (make it mandatory)`,
    ],
    [
      "a SEQUENCE { ..., id KIND.&id({Kinds}) }, v KIND.&Type({Kinds}{@a.§id})",
      `${what} may be absent (make it mandatory)`,
    ],
    [
      "a SEQUENCE { id KIND.&id({Kinds}) } OPTIONAL, v KIND.&Type({Kinds}{@§a.id})",
      '"a" selects the type of "v" but may be absent (make it mandatory)',
    ],
    [
      "a SEQUENCE { id KIND.&id({Kinds}) }, v KIND.&Type({Kinds}{@a.§ix})",
      'the SEQUENCE has no component "ix"',
    ],
    [
      "a CHOICE { id KIND.&id({Kinds}) }, v KIND.&Type({Kinds}{@a.§id})",
      '"a" has no components: it is of type CHOICE',
    ],
    [
      "a SEQUENCE { id Id }, v KIND.&Type({Kinds}{@§a.id})",
      '"a.id" selects the type of "v" but is no UNIQUE field of KIND with the same object set (its type must be KIND.&id({Kinds}))',
    ],
    [`${ID}, v KIND.&Type({Kinds}{§id})`, 'expected "@", found "id"'],
    [`${ID}, v KIND.&Type({Kinds}{@§})`, 'expected the name of a component, found "}"'],
    [
      `${ID}, v KIND.&Type({Kinds}{@.§Id})`,
      'expected the name of a component, found "Id" (it must begin with a small letter)',
    ],
    [
      `${ID}, v KIND.&Type({§Missing}{@.id})`,
      '"Missing" is neither defined in module "M" nor imported',
    ],
  ])("SEQUENCE { %s }", (components, problem) => {
    const body = `T ::= SEQUENCE { ${components} }`;
    const classes = `
D ::= CLASS { &id INTEGER UNIQUE, &n INTEGER, &b BOOLEAN UNIQUE, &Type }
Ds D ::= { ... }
E ::= CLASS { &id INTEGER, &Type }
Es E ::= { ... }${KIND}`;
    expectProblems(classes, body.replace("§", ""), [`2:${body.indexOf("§") + 1}: ${problem}`]);
  });

  it("must be there for a type of its own", () => {
    expectProblems(KIND, "T ::= KIND.&Type({Kinds}{@id})", [
      "2:27: @ is not supported here (only the type of a component of a SEQUENCE, or what is in it, can be selected)",
    ]);
  });

  it("is none around a definition", () => {
    const body = `T ::= SEQUENCE { ${ID}, a List }\nList ::= SEQUENCE OF KIND.&Type({Kinds}{@id})`;
    expectProblems(KIND, body, [`3:42: ${isNowhere}`]);
  });
});

describe("the choices of an open type", () => {
  const FRAME = "\nT ::= SEQUENCE { id KIND.&id({S}), v KIND.&Type({S}{@.id}) }";
  it.each<[string, string[]]>([
    [
      "S KIND ::= { { NULL IDENTIFIED BY 1 } | { BOOLEAN IDENTIFIED BY 1 } }",
      ["2:65: the object set has &id 1 already, in m:2 (&id is UNIQUE)"],
    ],
    [
      "S KIND ::= { Kinds | { BOOLEAN IDENTIFIED BY one } }\none Id ::= 1",
      ["2:46: the object set has &id 1 already, in m:7 (&id is UNIQUE)"],
    ],
    [
      "S KIND ::= { { SEQUENCE { } IDENTIFIED BY 1 } | { SEQUENCE { a NULL } IDENTIFIED BY 2 } }",
      [
        "2:51: the object set has another SEQUENCE without a name of its own (define the type by an assignment, and name it here)",
      ],
    ],
    [
      "S KIND ::= { { L (SIZE(1)) IDENTIFIED BY 1 } | { L IDENTIFIED BY 2 } }\nL ::= SEQUENCE OF NULL",
      [
        "2:50: the object set has another L without a name of its own (define the type by an assignment, and name it here)",
      ],
    ],
    [
      "S KIND ::= { { SEQUENCE { id KIND.&id({S}), v KIND.&Type({S}{@.id}) } IDENTIFIED BY 1 } }",
      [
        "2:16: the type of this object holds the object set itself (define the type by an assignment, and name it here)",
      ],
    ],
    [
      "S KIND ::= { o | { NULL IDENTIFIED BY 7 } }\no KIND ::= { EXTERNAL IDENTIFIED BY 3 }",
      ["3:14: the type EXTERNAL is not supported"],
    ],
  ])("%s", (body, expected) => {
    expectProblems(FRAME + KIND, body, expected);
  });

  it("reach the constraints on what selects", () => {
    expectProblems(
      KIND,
      "T ::= SEQUENCE { id KIND.&id({Kinds}) (5..9), v KIND.&Type({Kinds}{@.id}) }",
      ["5:39: the value 1 is outside 5..9"],
    );
  });
});

it("what other modules do not define or export is reported at the import, once", () => {
  const classes = `Classes DEFINITIONS ::= BEGIN EXPORTS Id; ${KIND} END`;
  const use = moduleOf(
    "T ::= SEQUENCE { id KIND.&id({Kids}), v KIND.&Type({Kids}{@.id}) }\no KIND ::= { NULL BY 5 }",
    "M DEFINITIONS ::= BEGIN IMPORTS KIND, Kids FROM Classes;",
  );
  expect(problemsOf({ use, classes })).toEqual([
    'use:1:33: module "Classes" does not export "KIND" (add it to the EXPORTS of Classes)',
    'use:1:39: module "Classes" does not define "Kids" (did you mean "Kinds"?)',
  ]);
});
