/**
 * `npm run schemas -- [--count N] [--seed S]`
 *
 * Grows N random modules, from the seeds S, S + 1 and so on, and checks each against the asn1 compiler of Erlang
 * (Debian: erlang-base and erlang-asn1). What differs is made smaller and printed; then the exit status is 1.
 */
import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { checkModules, type Finding } from "./check.js";
import { hasErlang } from "./erlang.js";
import { growModule } from "./grow.js";
import { kindOf, minimised } from "./minimise.js";
import { writeModule } from "./write.js";

/** So many modules in a process of their own, as what has been imported stays in memory. */
const batchSize = 100;
const runtime = join(import.meta.dirname, "runtime.js");

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "1000" },
    seed: { type: "string", default: "0" },
    batch: { type: "boolean", default: false },
  },
});
const [count, seed] = [Number(values.count), Number(values.seed)];
if (![count, seed].every((number) => Number.isInteger(number) && number >= 0)) {
  throw new Error("--count and --seed take numbers");
}
mkdirSync(".cache", { recursive: true });

/** What a batch says to the process that started it: modules are grown again from their seed. */
interface BatchOutcome {
  readonly findings: readonly { readonly seed: number; readonly what: string }[];
  readonly values: number;
  readonly asked: number;
}

if (values.batch) process.stdout.write(JSON.stringify(await runBatch()));
else if (hasErlang) process.exitCode = await runAll();
else console.log("skipped: there is no asn1 compiler of Erlang (erlang-base, erlang-asn1)");

async function runBatch(): Promise<BatchOutcome> {
  const modules = Array.from({ length: count }, (_, index) => growModule(seed + index));
  const checked = await checkModules(modules, runtime);
  const findings = checked.findings.map(({ module, what }) => ({
    seed: seed + modules.indexOf(module),
    what,
  }));
  return { ...checked, findings };
}

async function runAll(): Promise<number> {
  const started = performance.now();
  const starts = Array.from({ length: Math.ceil(count / batchSize) }, (_, n) => n * batchSize);
  const outcomes: BatchOutcome[] = [];
  const next = async (): Promise<void> => {
    for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
      const outcome = await startBatch(seed + start, Math.min(batchSize, count - start));
      outcomes.push(outcome);
      for (const { seed: from, what } of outcome.findings) {
        console.error(`seed ${from}: ${what.slice(0, 200)}`);
      }
      if (outcomes.length % 10 === 0) console.error(`${outcomes.length * batchSize} modules`);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, next));
  const findings = outcomes.flatMap((outcome) => outcome.findings);
  for (const { module, what } of await shown(findings)) {
    console.log(`${what}\n\n${writeModule(module, "standard")}`);
  }
  const sum = (key: "values" | "asked"): number =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const minutes = ((performance.now() - started) / 60000).toFixed(1);
  console.log(
    `${count} modules, ${sum("values")} values, ${sum("asked")} of them with Erlang, in ${minutes} minutes: ${findings.length} differ`,
  );
  return findings.length === 0 ? 0 : 1;
}

async function startBatch(from: number, size: number): Promise<BatchOutcome> {
  const args = [import.meta.filename, "--batch", "--seed", `${from}`, "--count", `${size}`];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 28 });
  return JSON.parse(stdout);
}

/** Of each kind the one in the smallest module, made as small as shows the same. */
async function shown(findings: BatchOutcome["findings"]): Promise<Finding[]> {
  const sizeOf = ({ seed: from }: { seed: number }): number =>
    writeModule(growModule(from), "standard").length;
  const bySize = findings.toSorted((a, b) => sizeOf(b) - sizeOf(a));
  const least = new Map(bySize.map((finding) => [kindOf(finding.what), finding]));
  const list: Finding[] = [];
  for (const { seed: from, what } of least.values()) {
    list.push(await minimised({ module: growModule(from), what }, runtime));
  }
  return list;
}
