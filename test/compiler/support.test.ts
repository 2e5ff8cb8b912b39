import { describe, expect, test } from "vitest";
import { CompileError, compile, type Schema } from "../../src/compiler/index.js";
import { support } from "../../src/compiler/support.js";
import { moduleOf } from "../../src/compiler/support-row.js";

const compiled = (example: string): Schema =>
  compile([{ file: "example.asn", text: moduleOf(example) }], { edition: "example" });

/** The problem that an example is refused for. */
function problemOf(example: string): string {
  try {
    compiled(example);
  } catch (error) {
    if (error instanceof CompileError) return error.message;
    throw error;
  }
  return "none";
}

describe("what the table of support says happens", () => {
  test.each(support)("$clause $construct: $outcome", ({ outcome, reason = "", example, like }) => {
    if (outcome === "refused") {
      expect(problemOf(example)).toMatch(/^example\.asn:\d+:\d+: /);
      expect(problemOf(example)).toContain(reason);
      return;
    }
    const schema = compiled(example);
    if (outcome === "ignored") expect(schema.types).toEqual(compiled(like ?? "").types);
  });
});

test("every document and outcome is there, and no row twice", () => {
  const documents = new Set(support.map(({ clause }) => clause.split(" ")[0]));
  expect([...documents].sort()).toEqual(["X.208", "X.680", "X.681", "X.682", "X.683"]);
  expect(new Set(support.map(({ outcome }) => outcome)).size).toBe(3);
  expect(new Set(support.map(({ construct }) => construct)).size).toBe(support.length);
});

test("what is refused or ignored has a reason", () => {
  for (const { outcome, reason, construct } of support) {
    expect((reason ?? "").length > 0, construct).toBe(outcome !== "supported");
  }
});
