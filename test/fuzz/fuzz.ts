/**
 * `npm run fuzz -- [--target NAME]… [--time SECONDS] [--frames COUNT] [--seed NUMBER] [--coverage] [--list]`
 *
 * Fuzzes one kind of targets after the other, each for `--time` seconds, or until `--frames` inputs have been judged.
 * NAME is that of a kind, or the beginning of the names of targets (`codec/ydt3709-2020/Me`). Findings are made
 * smaller and saved in `fixtures/regressions`. Exits with 1 if there is any.
 *
 * With `--coverage` the seeds of all targets are judged first, without `--time` and `--frames` nothing else, so that
 * the outcome hangs on no chance. Exits with 1 as well if they leave a place unreached that `unreached.json` does not
 * explain, or reach one that it does.
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { coverageReport, knownUnreached } from "./coverage-report.js";
import { fuzzKind } from "./fuzz-kind.js";
import type { Site } from "./instrument.js";
import { kinds, targetsOf } from "./kinds/index.js";
import type { Kind } from "./target.js";

const { values } = parseArgs({
  options: {
    target: { type: "string", multiple: true, default: [""] },
    time: { type: "string" },
    frames: { type: "string" },
    seed: { type: "string", default: String(Date.now() % 2 ** 32) },
    coverage: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
  },
});
const { target: prefixes, coverage, list } = values;
const seed = Number(values.seed);
const isSeedsOnly = coverage && values.time === undefined && values.frames === undefined;
const runs = isSeedsOnly ? 0 : Number(values.frames ?? Number.POSITIVE_INFINITY);
// a number of inputs is not cut short by the time
const seconds = Number(values.time ?? (Number.isFinite(runs) ? Number.POSITIVE_INFINITY : 10));
if ([seed, runs, seconds].some(Number.isNaN)) fail("--time, --frames and --seed take numbers");

const meant = prefixes.flatMap((prefix) => {
  const found = kinds.filter((kind) => targetsOf(kind, prefix).length > 0);
  if (found.length === 0) fail(`no target begins with ${prefix}; --list shows all`);
  return found.map((kind) => ({ kind, prefix }));
});

if (list) for (const { kind, prefix } of meant) printTargets(kind, prefix);
else process.exitCode = (await fuzzAll()) ? 0 : 1;

function printTargets(kind: Kind, prefix: string): void {
  console.log(`${kind.name}: ${kind.about}`);
  for (const { name } of targetsOf(kind, prefix)) console.log(`  ${name}`);
}

/** Tells whether all is well. */
async function fuzzAll(): Promise<boolean> {
  const seen: Uint8Array[] = [];
  let isGood = true;
  for (const { kind, prefix } of meant) {
    const outcome = await fuzzKind({
      kind: kind.name,
      prefix,
      seed,
      timeMs: seconds * 1000,
      runs,
      seedsFirst: coverage,
    });
    seen.push(...outcome.seen);
    if (outcome.findings > 0) isGood = false;
  }
  if (!coverage) return isGood;
  const sites: Site[] = JSON.parse(readFileSync(new URL("./sites.json", import.meta.url), "utf8"));
  const isReached = (site: number): boolean => seen.some((of) => of[site] !== 0);
  const { text, isTrue } = coverageReport(sites, isReached, knownUnreached());
  console.log(text);
  return isGood && isTrue;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
