import { describe, expect, it } from "vitest";
import { problemsIn, problemsOf, typeT, visibleT } from "./helpers.js";

const defaultOf = (type: string, value: string, more = ""): unknown => {
  const lowered = typeT(`T ::= SEQUENCE { a ${type} DEFAULT ${value} } ${more}`);
  return lowered.kind === "SEQUENCE" ? lowered.root[0]?.default : undefined;
};

describe("OBJECT IDENTIFIER", () => {
  it.each([
    ["{1 2 840}", "1.2.840"],
    ["{iso(1) member-body(2) us(840)}", "1.2.840"],
    ["{iso standard 19091}", "1.0.19091"],
    ["{joint-iso-itu-t 999}", "2.999"],
    ["{itu-t recommendation x(24) 1}", "0.0.24.1"],
    ["{base 7}", "1.2.3.7"],
    ["{base seven(7) n 9}", "1.2.3.7.5.9"],
    ["{base rest}", "1.2.3.8.9"],
    ["base", "1.2.3"],
    ["{base}", "1.2.3"],
  ])("%s", (value, text) => {
    const more = "base OBJECT IDENTIFIER ::= {1 2 3} n INTEGER ::= 5 rest RELATIVE-OID ::= {8 9}";
    expect(defaultOf("OBJECT IDENTIFIER", value, more)).toBe(text);
  });

  it.each([
    ["v OBJECT IDENTIFIER ::= {1}", "2:25: an OBJECT IDENTIFIER has two arcs at least"],
    ["v OBJECT IDENTIFIER ::= {1 40 5}", "2:25: there is no arc 1.40"],
    [
      "v OBJECT IDENTIFIER ::= {1 2 w} w BOOLEAN ::= TRUE",
      '2:30: expected an arc, but "w" is of type BOOLEAN',
    ],
    [
      "v OBJECT IDENTIFIER ::= {w 2} w OBJECT IDENTIFIER ::= {v 1}",
      '2:26: the value "w" is defined by itself',
    ],
    ["v OBJECT IDENTIFIER ::= 5", "2:25: expected a value of type OBJECT IDENTIFIER, found 5"],
    [
      "v OBJECT IDENTIFIER ::= {1 2 (3)}",
      "2:30: expected an arc: a number, a name, or name(number)",
    ],
  ])("%s", (body, problem) => {
    expect(problemsIn(body)[0]).toBe(problem);
  });

  it("leaves a component with its value alone", () => {
    expect(defaultOf("RELATIVE-OID", "{4}")).toBe("4");
    expect(problemsIn("T ::= SEQUENCE { a INTEGER } v T ::= {a 5}")).toEqual([]);
  });
});

describe("REAL", () => {
  it.each([
    ["1.5", 1.5],
    ["-2", -2],
    ["-2.5E-1", -0.25],
    ["{mantissa 5, base 2, exponent -1}", 2.5],
    ["{mantissa 15, base 10, exponent -1}", 1.5],
    ["half", 0.5],
  ])("%s", (value, real) => {
    expect(defaultOf("REAL", value, "half REAL ::= 0.5")).toBe(real);
  });

  it.each([
    ["v REAL ::= TRUE", "2:12: expected a value of type REAL, found TRUE"],
    [
      "v REAL ::= {mantissa 1, exponent 5}",
      "2:12: expected {mantissa m, base 2 or 10, exponent e}",
    ],
    ["v REAL ::= {mantissa 1, base 8, exponent 5}", "2:30: the base of a REAL is 2 or 10, found 8"],
    ["T ::= INTEGER (0..1.5)", "2:19: expected an INTEGER value, found 1.5"],
    ["T ::= REAL (SIZE(1))", "2:13: SIZE does not apply to REAL"],
  ])("%s", (body, problem) => {
    expect(problemsIn(body)[0]).toBe(problem);
  });

  it("has constraints that PER does not see (X.691 9.3.12)", () => {
    expect(visibleT("T ::= REAL (0.0..<1.0 | 2.5)")).toEqual({ kind: "REAL" });
    expect(typeT("T ::= REAL (WITH COMPONENTS { ..., base (2) })")).toEqual({ kind: "REAL" });
  });

  it("is refused in COER", () => {
    const text = "M DEFINITIONS AUTOMATIC TAGS ::= BEGIN T ::= REAL U ::= OBJECT IDENTIFIER END";
    expect(problemsOf({ m: text }, { rules: "coer" })).toEqual([
      "m:1:46: COER of REAL is not supported",
      "m:1:57: COER of OBJECT IDENTIFIER is not supported",
    ]);
  });
});
