/** Judges the mutants of an {@link Order}: a test run whose last test runs all others again for each mutant. */
import { appendFileSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, type RunnerTask, TestRunner, test } from "vitest";
import { prepare } from "./active.js";
import { type Check, expectedOf, killerOf, selected } from "./judge.js";
import { type Order, orderVariable, type Report } from "./protocol.js";
import { recordChecks } from "./records.js";
import { mutatedSources, testFiles } from "./targets.js";

/** Records that reach the same code are much alike. */
const recordsAlike = 3;

const order: Order = JSON.parse(readFileSync(process.env[orderVariable] ?? "", "utf8"));
const report = (told: Report): void => appendFileSync(order.reports, `${JSON.stringify(told)}\n`);

for (const file of testFiles) {
  describe(file, async () => {
    await import(resolve(file));
  });
}

test("mutants", async ({ task }) => {
  const { mutants } = mutatedSources();
  prepare(mutants.length);
  const records = await expectedOfAll(await recordChecks());
  const tests = await expectedOfAll(testChecks(task.file.tasks.filter((other) => other !== task)));
  const failed = tests.filter(({ outcome }) => outcome !== passes).map(({ check }) => check.name);
  if (failed.length > 0) throw new Error(`these fail when they are run again: ${failed}`);

  const expected = [...selected(records, recordsAlike), ...tests].sort((a, b) => a.steps - b.steps);
  for (const mutant of order.mutants) {
    report({ kind: "begun", mutant });
    const isStatic = mutants[mutant - 1]?.isStatic === true;
    const killer = await killerOf(mutant, isStatic, expected);
    report({ kind: "judged", mutant, ...(killer && { killer: killer.name }) });
  }
});

async function expectedOfAll(checks: readonly Check[]) {
  const expected = [];
  for (const check of checks) expected.push(await expectedOf(check));
  return expected;
}

const passes = "passes";

function testChecks(tasks: readonly RunnerTask[], above = ""): readonly Check[] {
  return tasks.flatMap((task) => {
    const name = `${above}${task.name}`;
    if (task.type === "suite") return testChecks(task.tasks, `${name} > `);
    const run = async (): Promise<string> => {
      await TestRunner.getTestFn(task)();
      return passes;
    };
    return [{ name, run }];
  });
}
