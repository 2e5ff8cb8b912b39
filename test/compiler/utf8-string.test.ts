import { describe, expect, test } from "vitest";
import { generate } from "../../src/compiler/index.js";
import { compileModule, problemsIn, typeT } from "./helpers.js";

describe("UTF8String", () => {
  test("keeps its size, which counts characters", () => {
    expect(typeT("T ::= UTF8String (SIZE (0..255))")).toEqual({
      kind: "CHARACTER STRING",
      name: "UTF8String",
      size: { lower: 0, upper: 255, extensible: false },
    });
    expect(typeT("T ::= UTF8String")).toEqual({ kind: "CHARACTER STRING", name: "UTF8String" });
  });

  test("has all characters in values, and IA5String has not", () => {
    expect(typeT('T ::= SEQUENCE { a UTF8String (SIZE (2)) DEFAULT "é😀" }')).toMatchObject({
      root: [{ name: "a", default: "é😀" }],
    });
    expect(problemsIn('T ::= UTF8String (SIZE (1)) v T ::= "é😀"')).toEqual([
      "2:37: a value of 2 characters is outside SIZE(1)",
    ]);
    expect(problemsIn('v IA5String ::= "é"')).toEqual(['2:17: IA5String has no character "é"']);
  });

  test("has a tag of its own", () => {
    const choice = "T ::= CHOICE { ia IA5String, utf UTF8String, number INTEGER }";
    expect(typeT(choice, "M DEFINITIONS ::= BEGIN")).toMatchObject({
      root: [{ name: "number" }, { name: "utf" }, { name: "ia" }],
    });
    expect(
      problemsIn("T ::= CHOICE { a UTF8String, b UTF8String }", "M DEFINITIONS ::= BEGIN"),
    ).toHaveLength(1);
  });

  test("tells its longest encoding: four octets a character", () => {
    const index = (body: string): string => generate(compileModule(body)).get("index.ts") ?? "";
    expect(index("T ::= UTF8String (SIZE (0..31))")).toContain('"T", 1000,');
    expect(index("T ::= UTF8String (SIZE (0..32))")).toContain('"T", 1040,');
    expect(index("T ::= UTF8String (SIZE (0..32, ...))")).toContain('"T", undefined,');
  });
});
