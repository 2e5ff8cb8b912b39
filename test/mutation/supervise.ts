import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { orderVariable, type Report } from "./protocol.js";

/** What became of a mutant: who killed it, or nothing. */
export type Verdicts = ReadonlyMap<number, { readonly killer?: string }>;

const folder = ".cache/mutation";
const ordersFile = `${folder}/order.json`;
const reportsFile = `${folder}/reports.jsonl`;
/** A mutant that passes no site any more cannot be stopped from within. */
const hangMs = 120_000;

/** Judges mutants in a run of the tests, and in another one after a mutant that ended the former. */
export async function judged(
  mutants: readonly number[],
  onProgress: (count: number) => void,
): Promise<Verdicts> {
  const verdicts = new Map<number, { killer?: string }>();
  for (;;) {
    const left = mutants.filter((mutant) => !verdicts.has(mutant));
    if (left.length === 0) return verdicts;
    rmSync(reportsFile, { force: true });
    writeFileSync(ordersFile, JSON.stringify({ mutants: left, reports: reportsFile }));
    const before = verdicts.size;
    const lost = await run(() => onProgress(before + reports().length / 2));
    for (const report of reports()) {
      if (report.kind === "judged") verdicts.set(report.mutant, report);
      else verdicts.set(report.mutant, { killer: lost.why });
    }
    if (verdicts.size === before) throw new Error(`the tests do not run:\n${lost.output}`);
  }
}

function reports(): Report[] {
  if (!existsSync(reportsFile)) return [];
  return readFileSync(reportsFile, "utf8")
    .split("\n")
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

/** Comes back when the run is over; tells what would have ended it if a mutant did. */
function run(onProgress: () => void): Promise<{ why: string; output: string }> {
  const vitest = "node_modules/vitest/vitest.mjs";
  const args = [vitest, "run", "--config", "test/mutation/vitest.config.ts", "--root", "."];
  const child = spawn(process.execPath, args, {
    env: { ...process.env, [orderVariable]: ordersFile },
  });
  let output = "";
  child.stdout.on("data", (text) => {
    output += text;
  });
  child.stderr.on("data", (text) => {
    output += text;
  });
  let why = "it ends the run";
  let count = 0;
  let sinceMs = performance.now();
  const watch = setInterval(() => {
    const now = reports().length;
    if (now !== count) {
      count = now;
      sinceMs = performance.now();
      onProgress();
    } else if (count > 0 && performance.now() - sinceMs > hangMs) {
      why = `it does not come back within ${hangMs} ms`;
      child.kill("SIGKILL");
    }
  }, 1000);
  return new Promise((resolve) => {
    child.on("close", () => {
      clearInterval(watch);
      resolve({ why, output });
    });
  });
}
