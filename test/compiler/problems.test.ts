import { describe, expect, it } from "vitest";
import { CompileError, formatProblem, nearest } from "../../src/compiler/problem.js";
import { problemsIn, problemsOf } from "./helpers.js";

/** Behind the assignments of a test, so that they do not move them. */
const VALUE_TYPES = `
S ::= SEQUENCE { a INTEGER, b BOOLEAN, c NULL OPTIONAL, d INTEGER DEFAULT 1 }
L ::= SEQUENCE (SIZE(2..3)) OF INTEGER (0..5)
C ::= CHOICE { yes S }`;

describe("problems name the place and the cause", () => {
  it.each<[string, string[]]>([
    ["T ::= INTEGER (5..1)", ["2:16: the range holds no value: it goes from 5 to 1"]],
    ["T ::= INTEGER (1<..<2)", ["2:16: the range holds no value: it goes from 2 to 1"]],
    ["T ::= INTEGER (0..5, ..., 9..7)", ["2:27: the range holds no value: it goes from 9 to 7"]],
    [
      "T ::= INTEGER (0..10) (11..20)",
      ["2:23: no value satisfies this constraint (what it constrains permits 0..10)"],
    ],
    ["T ::= INTEGER (0..5 | T)", ["2:23: the constraint of a type holds the type itself"]],
    ["T ::= OCTET STRING (SIZE(1) | T)", ["2:31: the constraint of a type holds the type itself"]],
    ["T ::= INTEGER (MIN)", ['2:19: expected ".." of a range, found ")"']],
    ["T ::= INTEGER (SIZE(5))", ["2:16: SIZE does not apply to INTEGER"]],
    ["T ::= INTEGER (TRUE)", ["2:16: expected an INTEGER value, found TRUE"]],
    ["T ::= INTEGER (BOOLEAN)", ["2:16: expected a subtype of INTEGER, found a type BOOLEAN"]],
    ["T ::= INTEGER (T)", ["2:16: the constraint of a type holds the type itself"]],
    [
      "T ::= INTEGER (U) U ::= INTEGER (0..5 | T)",
      [
        "2:16: the constraint of a type holds the type itself",
        "2:41: the constraint of a type holds the type itself",
      ],
    ],
    ["O ::= OCTET STRING (O)", ["2:21: the constraint of a type holds the type itself"]],
    ["T ::= INTEGER (0..)", ['2:19: expected a value, found ")"']],
    ["T ::= BOOLEAN (SIZE(1))", ["2:16: SIZE does not apply to BOOLEAN"]],
    ["T ::= BOOLEAN (5)", ["2:16: expected a value of type BOOLEAN, found 5"]],
    ["T ::= NULL (0..1)", ["2:13: a range does not apply to NULL"]],
    ["T ::= E (c)\nE ::= ENUMERATED { a, b }", ['2:10: the ENUMERATED has no item "c"']],
    [
      "T ::= OCTET STRING (0..5)",
      ["2:21: a range does not apply to OCTET STRING (write SIZE(…) for its length)"],
    ],
    [
      "T ::= OCTET STRING (5)",
      ["2:21: a number does not apply to OCTET STRING (write SIZE(…) for its length)"],
    ],
    ["T ::= OCTET STRING (SIZE(-1..4))", ["2:26: a size cannot be negative, found -1"]],
    ["T ::= OCTET STRING (SIZE(4..1))", ["2:26: the range holds no value: it goes from 4 to 1"]],
    [
      "T ::= OCTET STRING (SIZE(0..99999999999999999999))",
      ["2:7: 99999999999999999999 is too large to be supported here"],
    ],
    [
      "T ::= SEQUENCE (5) OF NULL",
      ["2:17: a number does not apply to SEQUENCE OF (write SIZE(…) for its length)"],
    ],
    [
      "T ::= OCTET STRING (NULL | L)",
      ["2:28: expected a subtype of OCTET STRING, found a type SEQUENCE OF"],
    ],
    ["T ::= BOOLEAN (L)", ["2:16: expected a subtype of BOOLEAN, found a type SEQUENCE OF"]],
    ["T ::= OCTET STRING (FROM(5))", ["2:21: FROM does not apply to OCTET STRING"]],
    [
      "T ::= SEQUENCE { a NULL, b NULL, a NULL }",
      ['2:34: the component "a" is there already, in line 2'],
    ],
    [
      "T ::= SEQUENCE { a NULL, ..., a NULL }",
      ['2:31: the component "a" is there already, in line 2'],
    ],
    ["T ::= CHOICE { a NULL, a NULL }", ['2:24: the alternative "a" is there already, in line 2']],
    ["T ::= CHOICE { }", ['2:16: expected an alternative, found "}" (a CHOICE has at least one)']],
    ["T ::= ENUMERATED { a, b, a }", ['2:26: the item "a" is there already, in line 2']],
    ["T ::= ENUMERATED { a(1), b(1) }", ['2:26: "b" and "a" have the same number 1']],
    ["T ::= ENUMERATED { a, b, ..., c(0) }", ['2:31: "c" and "a" have the same number 0']],
    [
      "T ::= ENUMERATED { a, ..., b(5), c(4) }",
      [
        '2:34: the number 4 of "c" is not above 5, that of "b" (the numbers of additional items ascend (X.680 19))',
      ],
    ],
    ["T ::= INTEGER { a(1), a(2) }", ['2:23: the named number "a" is there already, in line 2']],
    ["T ::= INTEGER { a(1), b(1) }", ['2:23: "b" and "a" have the same number 1']],
    ["T ::= INTEGER { a }", ['2:17: "a" needs a number in parentheses: a(0)']],
    ["T ::= BIT STRING { a(0), a(1) }", ['2:26: the named bit "a" is there already, in line 2']],
    ["T ::= BIT STRING { a(0), b(0) }", ['2:26: "b" and "a" have the same number 0']],
    [
      "T ::= BIT STRING { a(-1) }",
      ['2:20: the position of the bit "a" is -1; positions count from 0'],
    ],
    ["T ::= SEQUENCE { a INTEGER (0..5) DEFAULT 9 }", ["2:43: the value 9 is outside 0..5"]],
    [
      "T ::= SEQUENCE { a INTEGER (0..2 | 4) DEFAULT 3 }",
      ["2:47: the value 3 is outside 0..2 | 4"],
    ],
    ["T ::= SEQUENCE { a BOOLEAN DEFAULT 1 }", ["2:36: expected a value of type BOOLEAN, found 1"]],
    [
      "T ::= SEQUENCE { a ENUMERATED { on, off } DEFAULT offf }",
      ['2:51: the ENUMERATED has no item "offf" (did you mean "off"?)'],
    ],
    [
      'T ::= SEQUENCE { a IA5String (SIZE(1)) DEFAULT "ab" }',
      ["2:48: a value of 2 characters is outside SIZE(1)"],
    ],
    [
      'T ::= SEQUENCE { a IA5String DEFAULT "\u00e9" }',
      ['2:38: IA5String has no character "\u00e9"'],
    ],
    [
      "T ::= SEQUENCE { a BIT STRING { x(3) } (SIZE(2)) DEFAULT {x} }",
      ["2:58: bit 3 is set, but the BIT STRING holds 2 bits"],
    ],
    [
      "T ::= SEQUENCE { a BIT STRING { x(3) } DEFAULT {y} }",
      ['2:49: the BIT STRING has no bit "y"'],
    ],
    [
      "T ::= SEQUENCE { a NULL OPTIONAL DEFAULT NULL }",
      [
        '2:34: expected "," or "}", found "DEFAULT" (a component has either OPTIONAL or DEFAULT, once)',
      ],
    ],
    [
      "T ::= SEQUENCE { a NULL, }",
      ['2:26: expected a component, found "}" (is the comma before it one too many?)'],
    ],
    [
      "T ::= SEQUENCE { a NULL b NULL }",
      ['2:25: expected "," or "}", found "b" (is a comma missing before this?)'],
    ],
    [
      "T ::= SEQUENCE { A NULL }",
      ['2:18: expected the name of a component, found "A" (it must begin with a small letter)'],
    ],
    [
      "T ::= SEQUENCE { a null }",
      ['2:20: expected a type, found "null" (the name of a type begins with a capital letter)'],
    ],
    ["T ::= SEQUENCE NULL", ['2:16: expected "{" or "OF" after SEQUENCE, found "NULL"']],
    [
      "t ::= NULL",
      [
        '2:3: expected the type of the value "t", found "::=" (the name of a type must begin with a capital letter)',
      ],
    ],
    ["v BOOLEAN ::= 5", ["2:15: expected a value of type BOOLEAN, found 5"]],
    ["v INTEGER (0..3) ::= 5", ["2:22: the value 5 is outside 0..3"]],
    [
      "v INTEGER ::= b\nb BOOLEAN ::= TRUE",
      ['2:15: expected an INTEGER value, but "b" is of type BOOLEAN'],
    ],
    [
      "v INTEGER ::= w\nw INTEGER ::= v",
      ['2:15: the value "w" is defined by itself', '3:15: the value "v" is defined by itself'],
    ],
    [
      "T ::= INTEGER { a(v) }\nv T ::= a",
      ['2:19: the value "v" is defined by itself', '3:9: the value "a" is defined by itself'],
    ],
    [
      "A ::= B\nB ::= A",
      [
        '2:1: the type "A" is defined only by itself: A ::= B ::= A',
        '3:1: the type "B" is defined only by itself: B ::= A ::= B',
      ],
    ],
    [
      "A ::= SEQUENCE { x NULL, b B }\nB ::= CHOICE { a A }\nD ::= SEQUENCE { a A }",
      [
        '2:1: each value of "A" is infinite: A.b -> B.a -> A (make a component on the way OPTIONAL)',
      ],
    ],
    [
      "A ::= SEQUENCE (SIZE(1..2)) OF SEQUENCE { a A }",
      ['2:1: each value of "A" is infinite: A.a -> A (make a component on the way OPTIONAL)'],
    ],
    [
      "A ::= SEQUENCE (SIZE(0..4)) OF A (SIZE(0..2))",
      ["2:32: a constraint on the type that is being defined is not supported"],
    ],
    ["v S ::= { a 1, b TRUE }", []],
    ["v S ::= { a 1 }", ['2:9: the component "b" is missing']],
    ["v S ::= { a 1, b TRUE, a 2 }", ['2:24: the component "a" is given twice']],
    ["v S ::= { a 1, bb TRUE }", ['2:16: the SEQUENCE has no component "bb"']],
    ["v S ::= { 1, TRUE }", ["2:11: expected a component: its name, then its value"]],
    [
      "v S ::= { a w, b w }\nw INTEGER ::= 2",
      ['2:18: expected a value of type BOOLEAN, but "w" is of type INTEGER'],
    ],
    ["v S ::= 5", ["2:9: expected a value of type SEQUENCE, found 5"]],
    ["v L ::= { 1, 2 }", []],
    ["v L ::= { 1 }", ["2:9: a value of 1 elements is outside SIZE(2..3)"]],
    ["v L ::= { 1, 9 }", ["2:14: the value 9 is outside 0..5"]],
    ["v C ::= yes : { a 1, b TRUE }", []],
    ["v C ::= no : NULL", ['2:9: the CHOICE has no alternative "no"']],
    ["v C ::= { }", ["2:9: expected a value of type CHOICE, found a value in braces"]],
    ["v OCTET STRING (SIZE(2)) ::= '0A0B'H", []],
    ["v OCTET STRING (SIZE(2)) ::= '0A'H", ["2:30: a value of 1 octets is outside SIZE(2)"]],
    ["v BIT STRING (SIZE(3)) ::= '01'B", ["2:28: a value of 2 bits is outside SIZE(3)"]],
    ["v D ::= { }\nD ::= SEQUENCE { d D DEFAULT { } }", ['3:18: the DEFAULT of "d" holds itself']],
    ["5", ['2:1: expected an assignment ("Name ::= Type") or "END", found "5"']],
  ])("%s", (body, expected) => {
    expect(problemsIn(`${body}${VALUE_TYPES}`)).toEqual(expected);
  });

  it.each([
    ["", "f:1:1: expected a module, found an empty file"],
    [
      "M DEFINITIONS ::= BEGIN\nT ::= NULL\n",
      'f:3:1: expected "END" of the module M, found the end of the file',
    ],
    [
      "m DEFINITIONS ::= BEGIN END",
      'f:1:1: expected the name of a module, found "m" (it must begin with a capital letter)',
    ],
    [
      "SET DEFINITIONS ::= BEGIN END",
      'f:1:1: expected the name of a module, found "SET", which is a reserved word',
    ],
    ["M DEFINITIONS AUTOMATIC ::= BEGIN END", 'f:1:25: expected "TAGS", found "::="'],
    [
      "M DEFINITIONS ::= BEGIN IMPORTS A FROM B T ::= NULL END",
      'f:1:44: expected "FROM", found "::=" (IMPORTS reads: Name, Name FROM Module;)',
    ],
    [
      "M DEFINITIONS ::= BEGIN T ::= CHOICE { a INTEGER, b INTEGER } END",
      'f:1:51: the alternatives "a" and "b" have the same tag (give them tags, or the module AUTOMATIC TAGS)',
    ],
  ])("%j", (text, expected) => {
    expect(problemsOf({ f: text })).toEqual([expected]);
  });

  it("come all together, in the order of the sources", () => {
    const problems = problemsOf({
      b: "B DEFINITIONS ::= BEGIN\nT ::= EXTERNAL\nU ::= SEQUENCE { a X, b Y }\nEND",
      a: "A DEFINITIONS ::= BEGIN\nV ::= INTEGER (2..1)\nEND",
    });
    expect(problems.map((line) => line.split(" ")[0])).toEqual([
      "b:2:7:",
      "b:3:20:",
      "b:3:25:",
      "a:2:16:",
    ]);
  });
});

describe("formatProblem", () => {
  const problem = { message: "no", file: "f", line: 2, column: 6, hint: "try" };
  it("shows the line with a caret", () => {
    expect(formatProblem(problem, [{ file: "f", text: "one\r\n\tab c d\r\n" }])).toBe(
      "f:2:6: error: no\n\tab c d\n\t    ^\nhint: try",
    );
  });

  it("stands under wide characters, and does without the source", () => {
    expect(
      formatProblem({ ...problem, severity: "warning" }, [{ file: "f", text: "\n速度 a b" }]),
    ).toBe("f:2:6: warning: no\n速度 a b\n\u3000\u3000   ^\nhint: try");
    expect(formatProblem(problem, [])).toBe("f:2:6: error: no\nhint: try");
  });
});

it("finds near names only", () => {
  expect(nearest("Latitud", ["Longitude", "Latitude"])).toBe("Latitude");
  expect(nearest("speed", ["Speed"])).toBe("Speed");
  expect(nearest("B", ["A", "b2"])).toBeUndefined();
  expect(nearest("Heading", ["Speed", "Angle"])).toBeUndefined();
});

it("makes an error with all problems", () => {
  const error = new CompileError([
    { message: "one", file: "f", line: 1, column: 2 },
    { message: "two", file: "g", line: 3, column: 4, hint: "try" },
  ]);
  expect(error.name).toBe("CompileError");
  expect(error.message).toBe("f:1:2: one\ng:3:4: two (try)");
});
