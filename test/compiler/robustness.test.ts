import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { CompileError, formatProblem } from "../../src/compiler/problem.js";
import { moduleOf } from "./helpers.js";

const WORDS =
  `A B T a b c M BOOLEAN NULL INTEGER ENUMERATED BIT STRING OCTET IA5String SEQUENCE OF CHOICE SIZE
  OPTIONAL DEFAULT MIN MAX ALL EXCEPT UNION FROM INCLUDES WITH COMPONENTS CONSTRAINED BY TRUE IMPORTS EXPORTS
  SET REAL OBJECT IDENTIFIER RELATIVE-OID NumericString FROM 1.5 CLASS UNIQUE SYNTAX IDENTIFIED C.&id C.&Type &id &Type ({S}) ({S}{@.a}) {@a} C D S BEGIN END DEFINITIONS TAGS AUTOMATIC { } ( ) [ ] [[ ]] , . .. ... : ::= ; | ^ < ! - @ &a 0 1 5 70000
  '01'B 'AF'H "x" -- /* */ _ ' " \u00e9 $`.split(/\s+/);

/** Text that is thrown together from what modules are made of. */
const soup = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(" ", "\n")), { maxLength: 60 })
  .map((parts) => parts.flat().join(""));

/** Compiles, or throws a CompileError each of whose problems has a place in the text. */
function expectOrderly(text: string): void {
  try {
    compile([{ file: "f", text }], { edition: "test" });
  } catch (error) {
    if (!(error instanceof CompileError)) throw error;
    expect(error.problems.length).toBeGreaterThan(0);
    const lines = text.split(/\r\n|[\n\v\f\r]/);
    for (const problem of error.problems) {
      const line = lines[problem.line - 1];
      expect(line).toBeDefined();
      expect(problem.column).toBeGreaterThanOrEqual(1);
      expect(problem.column).toBeLessThanOrEqual((line ?? "").length + 1);
      expect(formatProblem(problem, [{ file: "f", text }])).toContain(problem.message);
    }
  }
}

const GOOD = moduleOf(`
-- doc
A ::= SEQUENCE { a INTEGER (0..b, ...), c BIT STRING { x(0), y(1) } (SIZE(2)) DEFAULT {x}, ...,
  d SEQUENCE (SIZE(1..4)) OF A OPTIONAL, ... } /* more */
B ::= CHOICE { a A (WITH COMPONENTS { ..., a (1) PRESENT }), n NULL, ..., e ENUMERATED { on(1), off, ... } }
b C ::= 5
C ::= INTEGER { least(1) } (least..10 | 20 EXCEPT 5)
D ::= CLASS { &id C UNIQUE, &Type OPTIONAL, &More DEFAULT NULL } WITH SYNTAX { [&Type [WITH &More]] BY &id }
o D ::= { SEQUENCE { a NULL } WITH BOOLEAN BY least }
p D ::= o
S D ::= { o | { BY b } | U, ... }
U D ::= { ..., p | (o) }
F ::= SEQUENCE { a D.&id({S}), b D.&Type({S}{@.a}) OPTIONAL, ..., c D.&More({S}{@a}), d D.&Type }`);

describe("only CompileError leaves the compiler", () => {
  test.prop([soup], { numRuns: 2000 })("for any tokens", expectOrderly);

  test.prop([soup], { numRuns: 2000 })("for any tokens in a module", (text) => {
    expectOrderly(moduleOf(text));
  });

  test.prop([soup], { numRuns: 2000 })("for any tokens as a type", (text) => {
    expectOrderly(moduleOf(`T ::= SEQUENCE { a INTEGER (0..5), b ${text} }\nv T ::= { a 1 }`));
  });

  test.prop([soup], { numRuns: 2000 })("for any tokens as an object", (text) => {
    const body = `C ::= CLASS { &id INTEGER UNIQUE, &Type } WITH SYNTAX { &Type [BY &id] }\nS C ::= {`;
    expectOrderly(moduleOf(`${body} { ${text} }, ... }\no C ::= { ${text} }`));
  });

  test.prop([soup], { numRuns: 2000 })("for any tokens as a class", (text) => {
    expectOrderly(moduleOf(`C ::= CLASS { &id INTEGER, ${text} }\no C ::= { &id 5 }`));
    expectOrderly(moduleOf(`C ::= CLASS { &id INTEGER } WITH SYNTAX { ${text} }\no C ::= { 5 }`));
  });

  test.prop([fc.string({ unit: "binary", maxLength: 80 })])("for any characters", expectOrderly);

  test.prop([fc.nat(GOOD.length), fc.nat(12), fc.constantFrom("", ...WORDS)], { numRuns: 2000 })(
    "for a module with a piece replaced",
    (start, length, piece) => {
      expectOrderly(GOOD.slice(0, start) + piece + GOOD.slice(start + length));
    },
  );

  test.prop([fc.nat(GOOD.length)])("for a module that breaks off", (length) => {
    expectOrderly(GOOD.slice(0, length));
  });
});

describe("long text is taken in linear time", () => {
  const length = 300_000;
  const long = (piece: string): string => piece.repeat(length / piece.length);

  test.each([
    ["dashes behind which the line goes on", `${long("-")}x`],
    ["dashes behind a comment", `--a${long("-")}x`],
    ["dashes and blanks", `${long("-- -- ")}x`],
    ["blanks behind dashes", `-- a --${long(" ")}x`],
    ["ornament behind a remark", `-- a ${long("=")}x`],
    ["blanks behind the ornament of a remark", `-- a =${long(" ")}x`],
    ["words of ornament", `-- a${long(" =")}x`],
    ["remarks of a line each", long("--a\n\n")],
    ["a remark of many lines", `/*${long("a\n")}*/`],
    ["characters without a meaning", long("#")],
    ["a string that is not closed", `${long('"a"')}"`],
    ["bits that are not closed", `'${long("0")}`],
    ["comments within one another", long("/*")],
    ["a name", long("a-")],
    ["a number", `${long("1")}x`],
  ])("%s", (_, text) => {
    expect(() => compile([{ file: "f", text }], { edition: "test" })).toThrow(CompileError);
  });

  test.each([
    ["blanks in a string", `T ::= IA5String\nA ::= SEQUENCE { a T DEFAULT "${long(" ")}x" }`],
    ["line ends in a string", `A ::= SEQUENCE { a IA5String DEFAULT "${long(" \n")}x" }`],
    ["zeros in named bits", `A ::= SEQUENCE { a BIT STRING { x(0) } DEFAULT '${long("0")}1'B }`],
    ["a unit", `A ::= INTEGER (0..5) -- unit: ${long("1")}x`],
    ["a special value", `A ::= INTEGER (0..5) -- ${long("1")}..x`],
  ])("%s", (_, body) => {
    let problems: readonly { readonly message: string }[] = [];
    try {
      compile([{ file: "f", text: moduleOf(body) }], { edition: "test" });
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      problems = error.problems;
    }
    // only bits beyond those that a number holds are refused
    expect(problems.every(({ message }) => message.includes("bit"))).toBe(true);
  });
});

test("the module that is broken here is good", () => {
  const schema = compile([{ file: "f", text: GOOD }], { edition: "test" });
  expect(Object.keys(schema.types)).toEqual(["A", "B", "C", "F"]);
});
