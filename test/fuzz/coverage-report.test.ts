import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { coverageReport, knownUnreached, meantBy, type Unreached } from "./coverage-report.js";
import { instrument, type Site } from "./instrument.js";

const site = (file: string, line: number): Site => {
  return { file, line, column: 1, within: "f", text: `x${line}` };
};
const sites = [site("src/uper/a.ts", 1), site("src/uper/a.ts", 2), site("src/cli/b.ts", 3)];
const known = (...places: string[]): Unreached[] => [
  { reason: "", places: { "src/uper/a.ts": places } },
];
const faultsOf = (list: readonly Unreached[]): string[] =>
  coverageReport(sites, (at) => at === 0, list)
    .text.split("\n")
    .slice(5);

test("names the places that nothing reached and that are not in the list", () => {
  const report = coverageReport(sites, (at) => at === 0, []);
  expect(report.text).toContain("1 of 2 branches (50.0 %)");
  expect(faultsOf([])).toEqual(["not reached: src/uper/a.ts:2:1 f: x2"]);
  expect(report.isTrue).toBe(false);
  expect(coverageReport(sites, (at) => at === 0, known("f: x2")).isTrue).toBe(true);
});

test("names what the list has and something reached, or what is gone", () => {
  expect(faultsOf(known("f: x2", "f: x1"))).toEqual(["reached, or gone: src/uper/a.ts f: x1"]);
  expect(faultsOf(known("f: x"))).toEqual([]);
  expect(faultsOf(known("f: x2", "g: x2"))).toEqual(["reached, or gone: src/uper/a.ts g: x2"]);
});

test("places in the list are in the source, each with a reason", () => {
  const all: Site[] = [];
  for (const name of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    const file = `src/${name}`;
    if (file.endsWith(".ts")) instrument(file, readFileSync(file, "utf8"), all);
  }
  expect(all.length).toBeGreaterThan(1000);
  const list = knownUnreached();
  expect(list.filter(({ reason }) => reason === "")).toEqual([]);
  expect(meantBy(list, all).filter((entry) => entry.sites.length === 0)).toEqual([]);
});
