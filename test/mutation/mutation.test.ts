import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { activate, isActive, onNewConstants, prepare, workOutConstants } from "./active.js";
import { type Check, expectedOf, killerOf, selected } from "./judge.js";
import { importsOf, type Mutant, withMutants } from "./mutants.js";
import { survivorReport } from "./survivors.js";

const source = `const most = 5;
export function clamped(value: number): number {
  if (value < 0) throw new Error("negative");
  let left = value;
  while (left > most) left -= 1;
  return left;
}
`;

describe("a source with its mutants", () => {
  const mutants: Mutant[] = [];
  const text = withMutants("clamped.ts", source, mutants);

  test("has one for every slip of the pen, each with its place", () => {
    const told = mutants.map(({ line, within, before, after }) =>
      [line, within, before, after].join(" | "),
    );
    expect(told).toEqual([
      "1 | most | 5 | (5 + 1)",
      "1 | most | 5 | (5 - 1)",
      "3 | clamped | value < 0 | (value) <= (0)",
      "3 | clamped | value < 0 | (value) >= (0)",
      "3 | clamped | value < 0 | true",
      "3 | clamped | value < 0 | false",
      "3 | clamped | 0 | (0 + 1)",
      "3 | clamped | 0 | (0 - 1)",
      '3 | clamped | throw new Error("negative"); | ',
      "5 | clamped | left > most | (left) >= (most)",
      "5 | clamped | left > most | (left) <= (most)",
      "5 | clamped | left > most | false",
      "5 | clamped | left -= 1; | ",
      "5 | clamped | left -= 1 | left += (1)",
      "5 | clamped | 1 | (1 + 1)",
      "5 | clamped | 1 | (1 - 1)",
      "6 | clamped | return left; | ",
    ]);
    expect(mutants.map(({ isStatic }) => isStatic).indexOf(false)).toBe(2);
  });

  test("asks at each of them", () => {
    expect(text).toContain(
      "while (($is(10) ? (left) >= (most) : $is(11) ? (left) <= (most) : $is(12) ? false : left > most))",
    );
    expect(text).toContain("{ if (!$is(17)) return left; }");
    expect(text).toContain("let most = ($is(1) ? (5 + 1) : $is(2) ? (5 - 1) : 5); $again(");
  });

  test.each([
    ["a << b", ["(a) >>> (b)", "(a) << ((b) + 1)"]],
    ["a && b", ["(a) || (b)"]],
    ["a ?? b", ["(a) && (b)"]],
    ["a[0] ?? 7", ["(a[0]) && (7)", "(0 + 1)", "(0 - 1)"]],
    ["!a", ["(a)"]],
    ["a++", ["a--"]],
    ["--a", ["++a"]],
    ["true", ["false"]],
    ["Math.min(a, b)", ["Math.max(a, b)"]],
    ["1n", ["(1n + 1n)", "(1n - 1n)"]],
    ["a ? b : c", ["true", "false"]],
    ["a as 5", []],
    ['"a" + b', ['("a") - (b)']],
    ["f(() => a === b)", ["(a) !== (b)"]],
  ])("%s", (expression, expected) => {
    const found: Mutant[] = [];
    withMutants("x.ts", `const f = () => (${expression});`, found);
    expect(found.map(({ after }) => after)).toEqual(expected);
  });
});

describe("checks", () => {
  const mutants: Mutant[] = [];
  let clamped: (value: number) => number;

  beforeAll(async () => {
    const folder = resolve(".cache/test-mutation");
    mkdirSync(folder, { recursive: true });
    const file = join(folder, "clamped.ts");
    const head = importsOf(resolve("test/mutation/active.ts"));
    writeFileSync(file, `${head} ${withMutants("clamped.ts", source, mutants)}`);
    ({ clamped } = await import(file));
    prepare(mutants.length);
  });

  const checkOf = (value: number): Check => ({
    name: String(value),
    run: () => String(clamped(value)),
  });

  async function survivors(checks: readonly Check[]): Promise<string[]> {
    const expected = [];
    for (const check of checks) expected.push(await expectedOf(check));
    const left = [];
    for (const [at, mutant] of mutants.entries()) {
      const killer = await killerOf(at + 1, mutant.isStatic, selected(expected, 3));
      if (killer === undefined) left.push(`${mutant.before} => ${mutant.after}`);
    }
    return left;
  }

  test("without a hole leave no mutant, not even one that goes round in circles", async () => {
    expect(await survivors([-1, 0, 5, 6, 7].map(checkOf))).toEqual([]);
  });

  test("with a hole leave those that are in it", async () => {
    expect(await survivors([-1, 0, 4].map(checkOf))).toEqual([
      "5 => (5 + 1)",
      "5 => (5 - 1)",
      "left > most => (left) >= (most)",
      "left > most => false",
      "left -= 1; => ",
      "left -= 1 => left += (1)",
      "1 => (1 + 1)",
      "1 => (1 - 1)",
    ]);
  });

  test("leave the source as it was", async () => {
    expect(clamped(9)).toBe(5);
  });
});

test("one mutant lives at a time, and constants follow it", () => {
  let constant = 0;
  onNewConstants(() => {
    constant = isActive(1) ? 6 : 5;
  });
  activate(1);
  workOutConstants();
  expect([isActive(1), isActive(2), constant]).toEqual([true, false, 6]);
  activate(0);
  workOutConstants();
  expect([isActive(1), constant]).toEqual([false, 5]);
  activate(1, 2);
  expect(() => [1, 2, 3].map(isActive)).toThrow("does not come to an end");
  activate(0);
});

describe("the report", () => {
  const mutant = (line: number, after: string): Mutant => ({
    file: "a.ts",
    line,
    within: "f",
    before: "1",
    after,
    isStatic: false,
  });
  const judged = [
    { mutant: mutant(1, "(1 + 1)"), isKilled: true },
    { mutant: mutant(2, "(1 - 1)"), isKilled: false },
    { mutant: mutant(3, ""), isKilled: false },
  ];
  const explained = (...after: string[]) => [
    { reason: "as it happens", mutants: [{ file: "a.ts", within: "f", before: "1", after }] },
  ];

  test("names survivors without a reason", () => {
    const { text, isGood } = survivorReport(judged, explained("(1 - 1)"));
    expect(isGood).toBe(false);
    expect(text).toContain("1 of 3 killed (33.3 %)");
    expect(text).toContain("survives: a.ts:3 f: 1 => (removed)");
    expect(text).not.toContain("a.ts:2");
  });

  test("names reasons that nobody needs any more", () => {
    const { text, isGood } = survivorReport(judged, explained("(1 - 1)", "", "(1 + 1)"));
    expect(isGood).toBe(true);
    expect(text).toContain("killed now: a.ts f: 1 => (1 + 1)");
    expect(text.match(/killed now/g)).toHaveLength(1);
  });
});
