import { describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { generate } from "../../src/compiler/index.js";
import { moduleOf, problemsOf } from "./helpers.js";

function coerProblems(body: string, head?: string): string[] {
  return problemsOf({ m: moduleOf(body, head) }, { rules: "coer" }).map((line) =>
    line.replace(/^m:/, ""),
  );
}

const explicit = "M DEFINITIONS ::= BEGIN";

describe("COER", () => {
  test("is told in the schema, and UPER is not", () => {
    const sources = [{ file: "m.asn", text: moduleOf("T ::= NULL") }];
    expect(compile(sources, { edition: "test", rules: "coer" }).rules).toBe("coer");
    expect(compile(sources, { edition: "test" })).not.toHaveProperty("rules");
    expect(compile(sources, { edition: "test", rules: "coer", roots: ["T"] }).rules).toBe("coer");
  });

  test("needs automatic tags in a CHOICE, and nowhere else", () => {
    const hint = "take the tags away, and write AUTOMATIC TAGS at the head of the module";
    const refused = `COER of a CHOICE without AUTOMATIC TAGS is not supported (${hint})`;
    expect(coerProblems("T ::= CHOICE { a NULL, b INTEGER }", explicit)).toEqual([
      `2:7: ${refused}`,
    ]);
    expect(coerProblems("T ::= CHOICE { a [1] NULL, b [0] NULL }")).toEqual([`2:7: ${refused}`]);
    expect(coerProblems("T ::= CHOICE { a NULL, b INTEGER }")).toEqual([]);
    expect(coerProblems("T ::= SEQUENCE { a [1] NULL, b INTEGER }", explicit)).toEqual([]);
    expect(problemsOf({ m: moduleOf("T ::= CHOICE { a [1] NULL, b [0] NULL }") })).toEqual([]);
  });

  test("does not select types by objects", () => {
    const body = `C ::= CLASS { &id INTEGER UNIQUE, &Type }
      Set C ::= { { &id 1, &Type NULL }, ... }
      T ::= SEQUENCE { id C.&id({Set}), value C.&Type({Set}{@id}) }`;
    expect(coerProblems(body)).toEqual([
      "4:47: COER of a type that another component selects is not supported",
    ]);
    expect(problemsOf({ m: moduleOf(body) })).toEqual([]);
  });

  test("is written for the package itself only", () => {
    const sources = [{ file: "m.asn", text: moduleOf("T ::= NULL") }];
    const schema = compile(sources, { edition: "test", rules: "coer" });
    expect(() => generate(schema)).toThrow("codecs of coer are not written for others");
  });
});
