import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { acceptedPlaces, coverageReport } from "./coverage-report.js";
import { instrument, type Site } from "./instrument.js";

test("names the places that nothing reached and that nobody accepts", () => {
  const site = (file: string, line: number): Site => ({ file, line, column: 1, text: `x${line}` });
  const sites = [site("src/uper/a.ts", 1), site("src/uper/a.ts", 2), site("src/cli/b.ts", 3)];
  const report = coverageReport(sites, (at) => at === 0, []);
  expect(report.text).toContain("1 of 2 branches (50.0 %)");
  expect(report.text.split("\n").filter((line) => line.startsWith("not"))).toEqual([
    "not reached: src/uper/a.ts:2:1 x2",
  ]);
  expect(report.isComplete).toBe(false);
  const accepted = [{ file: "src/uper/a.ts", text: "x2", reason: "" }];
  expect(coverageReport(sites, (at) => at === 0, accepted).isComplete).toBe(true);
});

test("places that are accepted are in the source, each with a reason", () => {
  const sites: Site[] = [];
  for (const name of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    const file = `src/${name}`;
    if (file.endsWith(".ts")) instrument(file, readFileSync(file, "utf8"), sites);
  }
  expect(sites.length).toBeGreaterThan(1000);
  const gone = acceptedPlaces().filter(
    ({ file, text, reason }) =>
      reason === "" ||
      !sites.some((site) => site.file.startsWith(file) && site.text.startsWith(text)),
  );
  expect(gone).toEqual([]);
});
