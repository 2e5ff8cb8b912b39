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

  it("gives the type of what is in the bits", () => {
    expect(typeT("T ::= BIT STRING (CONTAINING NULL)")).toEqual({
      kind: "CONTAINING",
      bitString: true,
      type: { kind: "NULL" },
    });
  });

  it.each([
    "(SIZE (1..5)) (CONTAINING NULL)",
    "(CONTAINING NULL) (SIZE (1..5))",
    "(CONTAINING NULL ^ SIZE (1..5))",
    "(SIZE (1..5) ^ (CONTAINING NULL))",
    "(SIZE (0..7)) (CONTAINING NULL) (SIZE (1..5))",
  ])("keeps the SIZE beside it: %s", (constraints) => {
    const size = { lower: 1, upper: 5, extensible: false };
    const type = { kind: "NULL" };
    expect(typeT(`T ::= OCTET STRING ${constraints}`)).toEqual({ kind: "CONTAINING", size, type });
    expect(typeT(`T ::= BIT STRING ${constraints}`)).toEqual({
      kind: "CONTAINING",
      bitString: true,
      size,
      type,
    });
    expect(typeT(`S ::= OCTET STRING (CONTAINING NULL) T ::= S (SIZE (1..5))`)).toEqual({
      kind: "CONTAINING",
      size,
      type,
    });
  });

  it.each([
    [
      "T ::= BIT STRING { a(0) } (CONTAINING NULL)",
      "2:28: CONTAINING does not apply to a BIT STRING with named bits",
    ],
    [
      "T ::= INTEGER (CONTAINING NULL)",
      "2:16: CONTAINING does not apply to INTEGER (it tells what an OCTET STRING or BIT STRING holds)",
    ],
    [
      "T ::= OCTET STRING (CONTAINING NULL | SIZE (1))",
      "2:21: CONTAINING stands in a constraint of its own (write (CONTAINING T) (SIZE (1..8)))",
    ],
    [
      "T ::= OCTET STRING (SIZE (1) EXCEPT CONTAINING NULL)",
      "2:37: CONTAINING stands in a constraint of its own (write (CONTAINING T) (SIZE (1..8)))",
    ],
    [
      "T ::= OCTET STRING (SIZE (1), ..., CONTAINING NULL)",
      "2:36: CONTAINING stands in a constraint of its own (write (CONTAINING T) (SIZE (1..8)))",
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
