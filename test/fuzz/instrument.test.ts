import ts from "typescript";
import { describe, expect, test } from "vitest";
import { instrument, type Site } from "./instrument.js";

/** The text after instrumenting, and what a call of its `f` returns and counts. */
async function ran(text: string, argument: unknown): Promise<{ result: unknown; hits: string[] }> {
  const sites: Site[] = [];
  const hits: number[] = [];
  const code = instrument("f.ts", text, sites, "globalThis.hitOfTest");
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  Object.assign(globalThis, { hitOfTest: (site: number) => hits.push(site) });
  const { f } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  const result: unknown = f(argument);
  return { result, hits: hits.map((site) => sites[site]?.text ?? "") };
}

describe("instrument", () => {
  test.each([
    ["if", "export function f(a) { if (a) return 1; return 2; }", [1, 0], [1, 2]],
    ["else", "export function f(a) { if (a) { a = 5; } else a = 6; return a; }", [1, 0], [5, 6]],
    [
      "else of an inner if",
      "export function f(a) { if (a > 0) if (a > 1) return 1; else return 2; return 3; }",
      [2, 1, 0],
      [1, 2, 3],
    ],
    ["?:", "export const f = (a) => a > 1 ? a > 2 ? 3 : 2 : ({ a });", [3, 2, 1], [3, 2, { a: 1 }]],
    ["&& || ??", "export const f = (a) => (a && a.b) ?? (a || 7);", [{ b: 1 }, 0], [1, 0]],
    [
      "loops",
      "export function f(a) { let n = 0; for (const x of a) n += x; while (n > 9) n--; return n; }",
      [
        [4, 5],
        [9, 9],
      ],
      [9, 9],
    ],
    [
      "switch and catch",
      "export function f(a) { try { switch (a) { case 0: case 1: return 1; default: throw a; } } catch { return 2; } }",
      [0, 1, 5],
      [1, 1, 2],
    ],
    [
      "classes, defaults and types",
      "class A { constructor(readonly x: number = 4) {} get y(): number { return this.x as number; } }\nexport function f(a?: number): number { return new A(a).y; }",
      [undefined, 3],
      [4, 3],
    ],
  ])("keeps what %s does", async (_, text, given, expected) => {
    for (const [at, argument] of given.entries()) {
      expect((await ran(text, argument)).result).toEqual(expected[at]);
    }
  });

  test("counts each branch, also the one that is not taken", async () => {
    const text = "export function f(a) {\n  if (a) return a && 1;\n  return 2; }";
    expect((await ran(text, 1)).hits).toEqual(["{", "return a && 1;", "1;"]);
    expect((await ran(text, 0)).hits).toEqual(["{", "if (a) return a && 1;"]);
  });

  test("does not count what only the type checker asks for", async () => {
    const text = "export const f = (a) => (a[0] ?? 0) + (a.b ?? 1) + (a[0] ?? a.c);";
    expect((await ran(text, { c: 2 })).hits).toEqual([
      "(a[0] ?? 0) + (a.b ?? 1) + (a[0] ?? a.c);",
      "1) + (a[0] ?? a.c);",
      "a.c);",
    ]);
  });

  test("leaves lines where they are and knows the place of each site", () => {
    const sites: Site[] = [];
    const text = "const a = 1;\nexport const f = () =>\n  a ? 1 : 2;\n";
    expect(instrument("f.ts", text, sites).split("\n").length).toBe(text.split("\n").length);
    expect(sites.map(({ line, column }) => [line, column])).toEqual([
      [3, 3],
      [3, 7],
      [3, 11],
    ]);
  });
});
