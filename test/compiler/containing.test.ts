import { describe, expect, it } from "vitest";
import { problemsIn, problemsOf, typeT } from "./helpers.js";

describe("CONTAINING (X.682 11)", () => {
  it("gives the type of what is in the octets", () => {
    expect(typeT("T ::= OCTET STRING (CONTAINING U) U ::= NULL")).toEqual({
      kind: "CONTAINING",
      type: { kind: "REFERENCE", name: "U" },
    });
  });

  it("leaves octets that have rules of their own as they are", () => {
    const body = "T ::= OCTET STRING (CONTAINING NULL ENCODED BY {2 1 2 1})";
    expect(typeT(body)).toEqual({ kind: "OCTET STRING" });
    expect(typeT("T ::= OCTET STRING (ENCODED BY {2 1 2 1})")).toEqual({ kind: "OCTET STRING" });
  });

  it.each([
    [
      "T ::= BIT STRING (CONTAINING NULL)",
      "2:19: CONTAINING does not apply to BIT STRING (it tells what an OCTET STRING holds)",
    ],
    [
      "T ::= INTEGER (CONTAINING NULL)",
      "2:16: CONTAINING does not apply to INTEGER (it tells what an OCTET STRING holds)",
    ],
    [
      "T ::= OCTET STRING (SIZE (5)) (CONTAINING NULL)",
      "2:32: CONTAINING beside SIZE is not supported",
    ],
    [
      "T ::= OCTET STRING (CONTAINING T)",
      '2:1: each value of "T" is infinite: T.(element) -> T (make a component on the way OPTIONAL)',
    ],
  ])("%s", (body, problem) => {
    expect(problemsIn(body)[0]).toBe(problem);
  });

  it("is refused in COER", () => {
    const text = "M DEFINITIONS AUTOMATIC TAGS ::= BEGIN T ::= OCTET STRING (CONTAINING NULL) END";
    expect(problemsOf({ m: text }, { rules: "coer" })).toEqual([
      "m:1:60: COER of CONTAINING is not supported",
    ]);
  });
});
