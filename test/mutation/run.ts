import { appendFileSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, type RunnerTask, TestRunner, test } from "vitest";
import { prepare } from "./active.js";
import { type Check, type Expected, expectedOf, killerOf, selected } from "./judge.js";
import { editionChecks, recordChecks } from "./records.js";
import { mutatedSources, testFiles } from "./targets.js";

for (const file of testFiles) {
  describe(file, async () => {
    await import(resolve(file));
  });
}

test("mutants", async ({ task }) => {
  const { mutants } = mutatedSources();
  prepare(mutants.length);
  const records = await recordChecks();
  const tests = testChecks(task.file.tasks.filter((other) => other.type === "suite"));
  const t0 = performance.now();
  const ofRecords: Expected[] = [];
  for (const c of [...records, ...editionChecks()]) ofRecords.push(await expectedOf(c));
  const ofTests: Expected[] = [];
  for (const c of tests) ofTests.push(await expectedOf(c));
  const ex = [...selected(ofRecords, 3), ...selected(ofTests, 1e9)].sort((a, b) => a.steps - b.steps);
  console.log("baseline", performance.now() - t0, ofRecords.length, ofTests.length, ex.length);
  const [k, of] = (process.env.SHARD ?? "0/1").split("/").map(Number);
  const only = process.env.ONLY ? new Set(JSON.parse(readFileSync(process.env.ONLY, "utf8"))) : undefined;
  for (const [i, m] of mutants.entries()) {
    if (i % of !== k) continue;
    if (only && !only.has(i + 1)) continue;
    const t1 = performance.now();
    const isReached = m.isStatic || ex.some((e) => e.reached[i + 1] === 1);
    const killer = await killerOf(i + 1, m.isStatic, ex);
    appendFileSync(process.env.OUT, JSON.stringify({ n: i + 1, killer: killer?.name, isReached, ms: Math.round(performance.now() - t1), ...m }) + "\n");
  }
});

function testChecks(tasks: readonly RunnerTask[], above = ""): readonly Check[] {
  return tasks.flatMap((task) => {
    const name = `${above}${task.name}`;
    if (task.type === "suite") return testChecks(task.tasks, `${name} > `);
    const run = async (): Promise<string> => {
      await TestRunner.getTestFn(task)();
      return "passes";
    };
    return [{ name, run }];
  });
}
