/** Tags, SET, extension addition groups and COMPONENTS OF. */
import { describe, expect, it, test } from "vitest";
import type { ChoiceType, SequenceType, Type } from "../../src/compiler/model.js";
import { moduleOf, problemsIn, problemsOf, typeT } from "./helpers.js";

const IMPLICIT = "M DEFINITIONS IMPLICIT TAGS ::= BEGIN";
const PLAIN = "M DEFINITIONS ::= BEGIN";
const AUTOMATIC = "M DEFINITIONS AUTOMATIC TAGS ::= BEGIN";

function sequenceOf(type: Type): SequenceType {
  if (type.kind !== "SEQUENCE") throw new Error(`a ${type.kind}`);
  return type;
}

function choiceOf(type: Type): ChoiceType {
  if (type.kind !== "CHOICE") throw new Error(`a ${type.kind}`);
  return type;
}

const names = (parts: readonly { readonly name: string }[] = []): string =>
  parts.map(({ name }) => name).join(" ");

describe("the canonical order of tags", () => {
  test.each([
    ["SET { b [1] NULL, a [0] NULL }", PLAIN, "a b"],
    ["SET { p [PRIVATE 0] NULL, c [0] NULL, a [APPLICATION 0] NULL, u NULL }", PLAIN, "u a c p"],
    ["SET { s SET { x NULL }, l SEQUENCE OF NULL, b BOOLEAN }", PLAIN, "b l s"],
    ["SET { b NULL, a BOOLEAN }", AUTOMATIC, "b a"],
    ["SET { b [3] NULL, a BOOLEAN }", AUTOMATIC, "a b"],
    ["SET { b [1] NULL, c CHOICE { y [9] NULL, x [0] BOOLEAN } }", PLAIN, "c b"],
    // the additions of an untagged CHOICE do not count (X.691 20)
    ["SET { b [1] NULL, c CHOICE { y [9] NULL, ..., x [0] BOOLEAN } }", PLAIN, "b c"],
    [
      "SET { b [1] NULL, a [0] NULL, ..., d [3] NULL, c [2] NULL, ..., z [9] NULL, y [8] NULL }",
      PLAIN,
      "a b y z",
    ],
  ])("%s", (type, head, expected) => {
    const lowered = sequenceOf(typeT(`T ::= ${type}`, head));
    expect([lowered.set, names(lowered.root)]).toEqual([true, expected]);
  });

  test("of an EXPLICIT tag around an IMPLICIT one is the outer", () => {
    const type = typeT("T ::= CHOICE { b [1] U, a [0] U }\nU ::= [7] IMPLICIT NULL", PLAIN);
    expect(names(choiceOf(type).root)).toBe("a b");
  });
});

describe("tags that do not tell members apart", () => {
  it.each<[string, string, string[]]>([
    [
      "SEQUENCE { a NULL OPTIONAL, b NULL }",
      PLAIN,
      [
        '2:35: the components "a" and "b" have the same tag (give them tags, or the module AUTOMATIC TAGS)',
      ],
    ],
    ["SEQUENCE { a NULL, b NULL OPTIONAL, c BOOLEAN }", PLAIN, []],
    ["SEQUENCE { a NULL OPTIONAL, b BOOLEAN, c NULL }", PLAIN, []],
    [
      "SEQUENCE { a NULL OPTIONAL, b BOOLEAN OPTIONAL, c NULL }",
      PLAIN,
      [
        '2:55: the components "a" and "c" have the same tag (give them tags, or the module AUTOMATIC TAGS)',
      ],
    ],
    [
      "SEQUENCE { a NULL OPTIONAL, ..., b NULL }",
      PLAIN,
      [
        '2:40: the components "a" and "b" have the same tag (give them tags, or the module AUTOMATIC TAGS)',
      ],
    ],
    [
      "SEQUENCE { a BOOLEAN, ..., b NULL, ..., c NULL }",
      PLAIN,
      [
        '2:47: the components "b" and "c" have the same tag (give them tags, or the module AUTOMATIC TAGS)',
      ],
    ],
    ["SEQUENCE { a NULL OPTIONAL, b NULL }", AUTOMATIC, []],
    [
      "SET { a NULL, b BOOLEAN, c NULL }",
      PLAIN,
      [
        '2:32: the components "a" and "c" have the same tag (give them tags, or the module AUTOMATIC TAGS)',
      ],
    ],
    [
      "SET { a [0] NULL, b [0] EXPLICIT NULL }",
      PLAIN,
      [
        '2:25: the components "a" and "b" have the same tag (give them tags, or the module AUTOMATIC TAGS)',
      ],
    ],
    [
      "SET { a NULL, c CHOICE { x BOOLEAN, y NULL } }",
      PLAIN,
      [
        '2:21: the components "a" and "c" have the same tag (give them tags, or the module AUTOMATIC TAGS)',
      ],
    ],
    [
      "CHOICE { a [0] NULL, ..., b [0] NULL }",
      PLAIN,
      [
        '2:33: the alternatives "a" and "b" have the same tag (give them tags, or the module AUTOMATIC TAGS)',
      ],
    ],
    [
      "SEQUENCE { a NULL, ..., b [0] NULL }",
      AUTOMATIC,
      [
        '2:31: "b" has a tag, but the root has none and gets its tags automatically (take the tag away, or give tags to the root, too)',
      ],
    ],
    [
      "CHOICE { a NULL, ..., b [0] NULL }",
      AUTOMATIC,
      [
        '2:29: "b" has a tag, but the root has none and gets its tags automatically (take the tag away, or give tags to the root, too)',
      ],
    ],
    [
      "CHOICE { a [0] IMPLICIT CHOICE { b NULL } }",
      IMPLICIT,
      ["2:18: a CHOICE or an open type takes no IMPLICIT tag (write EXPLICIT)"],
    ],
  ])("%s, %s", (type, head, expected) => {
    expect(problemsIn(`T ::= ${type}`, head)).toEqual(expected);
  });
});

describe("extension addition groups", () => {
  test("keep their members beside the others, and tell where they stand", () => {
    const type = sequenceOf(
      typeT("T ::= SEQUENCE { a NULL, ..., b NULL, [[ c NULL, d NULL OPTIONAL ]], [[ e NULL ]] }"),
    );
    expect(names(type.additions)).toBe("b c d e");
    expect(type.groups).toEqual([
      { first: 1, count: 2 },
      { first: 3, count: 1 },
    ]);
  });

  test("have no effect in a CHOICE", () => {
    const type = choiceOf(typeT("T ::= CHOICE { a NULL, ..., [[ 2: b NULL, c NULL ]], d NULL }"));
    expect(names(type.additions)).toBe("b c d");
    expect(type).not.toHaveProperty("groups");
  });

  it.each<[string, string[]]>([
    ["SEQUENCE { ..., [[ 2: a NULL ]], [[ 3: b NULL ]] }", []],
    [
      "SEQUENCE { ..., [[ 3: a NULL ]], [[ 2: b NULL ]] }",
      ["2:40: the version 2 is not above 3, that of the group before"],
    ],
    [
      "SEQUENCE { ..., [[ 2: a NULL ]], [[ b NULL ]] }",
      ["2:23: either all extension addition groups have versions or none"],
    ],
    [
      "SEQUENCE { ..., [[ 1: a NULL ]] }",
      [
        "2:26: expected a version from 2 on, found 1 (what stands before the extension marker is version 1)",
      ],
    ],
    [
      "SEQUENCE { [[ a NULL ]] }",
      [
        '2:18: expected a component, found "[[" ([[ ]] holds additions: it stands behind the extension marker)',
      ],
    ],
    [
      "SEQUENCE { ..., [[ ]] }",
      ['2:26: expected a component, found "]]" (a group has at least one)'],
    ],
    [
      "SEQUENCE { ..., [[ a NULL }",
      ['2:33: expected "," or "]]", found "}" (is a comma missing before this?)'],
    ],
    [
      "SEQUENCE { a NULL, ..., [[ a NULL ]] }",
      ['2:34: the component "a" is there already, in line 2'],
    ],
  ])("%s", (type, expected) => {
    expect(problemsIn(`T ::= ${type}`)).toEqual(expected);
  });
});

describe("COMPONENTS OF", () => {
  const U =
    "\nU ::= SEQUENCE { x NULL, y BOOLEAN DEFAULT TRUE, ..., z NULL, ..., w NULL OPTIONAL }";

  test("takes the root of the other type in its place", () => {
    const type = sequenceOf(typeT(`T ::= SEQUENCE { a NULL, COMPONENTS OF U, ..., b NULL }${U}`));
    expect(names(type.root)).toBe("a x y w");
    expect(names(type.additions)).toBe("b");
    expect(type.root[2]).toMatchObject({ name: "y", optional: true, default: true });
  });

  test("goes through others of its kind", () => {
    const type = sequenceOf(
      typeT(`T ::= SEQUENCE { COMPONENTS OF V }\nV ::= SEQUENCE { v NULL, COMPONENTS OF U }${U}`),
    );
    expect(names(type.root)).toBe("v x y w");
  });

  test("stands in additions and groups as well", () => {
    const type = sequenceOf(typeT(`T ::= SEQUENCE { ..., [[ COMPONENTS OF U ]], a NULL }${U}`));
    expect([names(type.additions), type.groups]).toEqual(["x y w a", [{ first: 0, count: 3 }]]);
  });

  it.each<[string, string[]]>([
    [
      "T ::= SEQUENCE { COMPONENTS OF NULL }",
      ["2:18: COMPONENTS OF takes a SEQUENCE, found a type NULL"],
    ],
    ["T ::= SET { COMPONENTS OF U }", ["2:13: COMPONENTS OF takes a SET here, found a SEQUENCE"]],
    ["T ::= SEQUENCE { COMPONENTS OF T }", ["2:18: COMPONENTS OF the type that is being defined"]],
    [
      "T ::= SEQUENCE { x NULL, COMPONENTS OF U }",
      ['3:18: the component "x" is there already, in line 2'],
    ],
    [
      "T ::= CHOICE { a NULL, ..., COMPONENTS OF U }",
      ['2:29: expected the name of an alternative, found "COMPONENTS"'],
    ],
  ])("%s", (body, expected) => {
    expect(problemsIn(`${body}${U}`)).toEqual(expected);
  });
});

test("COER takes no SET and no groups", () => {
  const problems = (body: string): string[] => problemsOf({ m: moduleOf(body) }, { rules: "coer" });
  expect(problems("T ::= SET { a NULL }")).toEqual([
    "m:2:7: COER of SET is not supported (write SEQUENCE)",
  ]);
  expect(problems("T ::= SET OF NULL")).toEqual([
    "m:2:7: COER of SET OF is not supported (write SEQUENCE)",
  ]);
  expect(problems("T ::= SEQUENCE { ..., [[ a NULL ]] }")).toEqual([
    "m:2:7: COER of extension addition groups [[ ]] is not supported",
  ]);
});

describe("selection types", () => {
  const C = "\nC ::= CHOICE { a INTEGER (0..9), b [5] NULL, ..., [[ c BOOLEAN ]] }";

  test("are the type of the alternative, with what constrains it further", () => {
    expect(typeT(`T ::= a < C${C}`)).toEqual({
      kind: "INTEGER",
      lower: 0,
      upper: 9,
      extensible: false,
    });
    expect(typeT(`T ::= a < C (2..4)${C}`)).toMatchObject({ lower: 2, upper: 4 });
    expect(typeT(`T ::= c < C${C}`)).toEqual({ kind: "BOOLEAN" });
  });

  it.each<[string, string[]]>([
    ["T ::= d < C", ['2:7: the CHOICE has no alternative "d"']],
    ["T ::= a < NULL", ['2:11: "<" selects from a CHOICE, found a type NULL']],
    ["T ::= a < T", ['2:7: the alternative "a" is defined by itself']],
    ["T ::= CHOICE { a a < T }", ['2:18: the alternative "a" is defined by itself']],
    [
      "T ::= CHOICE { a SEQUENCE { x a < T OPTIONAL } }",
      [
        "2:31: the type that this stands for holds itself (define the type by an assignment, and name it here)",
      ],
    ],
  ])("%s", (body, expected) => {
    expect(problemsIn(`${body}${C}`)).toEqual(expected);
  });
});

describe("DEFAULT of any type", () => {
  test.each<[string, unknown]>([
    ["OCTET STRING DEFAULT 'AA'H", Uint8Array.of(0xaa)],
    ["BIT STRING DEFAULT '101'B", { bytes: Uint8Array.of(0xa0), length: 3 }],
    [
      "SEQUENCE { x NULL, y INTEGER (0..3) DEFAULT 1, z NULL OPTIONAL } DEFAULT { x NULL }",
      { x: null, y: 1 },
    ],
    ["SEQUENCE OF BOOLEAN DEFAULT { TRUE, FALSE }", [true, false]],
    ["SET OF BOOLEAN DEFAULT { }", []],
    ["CHOICE { x BOOLEAN } DEFAULT x : TRUE", { kind: "x", value: true }],
  ])("%s", (component, expected) => {
    const type = sequenceOf(typeT(`T ::= SEQUENCE { a ${component} }`));
    expect(type.root[0]?.default).toEqual(expected);
  });
});
