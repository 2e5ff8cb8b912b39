/**
 * `npm run mutate -- [--file NAME] [--limit COUNT] [--seed NUMBER]`
 *
 * Judges the mutants of the files whose names hold NAME, COUNT of them drawn by the seed. Exits with 1 if a mutant
 * survives that `survivors.json` does not explain, or if of all mutants fewer than 90 % are killed.
 */
import { mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { random } from "../random.js";
import { judged } from "./supervise.js";
import { explainedSurvivors, killedShare, survivorReport } from "./survivors.js";
import { mutatedSources } from "./targets.js";

const leastKilled = 0.9;
const progressStep = 100;

const { values } = parseArgs({
  options: {
    file: { type: "string", default: "" },
    limit: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const limit = Number(values.limit ?? Number.POSITIVE_INFINITY);
const seed = Number(values.seed);
if (Number.isNaN(limit) || Number.isNaN(seed)) fail("--limit and --seed take numbers");

const { mutants } = mutatedSources();
const meant = mutants
  .map((mutant, at) => ({ mutant, number: at + 1 }))
  .filter(({ mutant }) => mutant.file.includes(values.file));
if (meant.length === 0) fail(`no file with mutants has ${values.file} in its name`);
const chosen = drawn(meant, limit);

mkdirSync(".cache/mutation", { recursive: true });
let told = 0;
const verdicts = await judged(
  chosen.map(({ number }) => number),
  (count) => {
    if (count < told + progressStep) return;
    told = Math.floor(count);
    console.error(`${told} of ${chosen.length} mutants`);
  },
);
const outcome = chosen.map(({ mutant, number }) => ({
  mutant,
  isKilled: verdicts.get(number)?.killer !== undefined,
}));
const { text, isGood } = survivorReport(outcome, explainedSurvivors());
console.log(text);
const isWhole = chosen.length === mutants.length;
if (!isGood || (isWhole && killedShare(outcome) < leastKilled)) process.exitCode = 1;

/** Some of a list, in its order. */
function drawn<T>(list: readonly T[], count: number): readonly T[] {
  const { below } = random(seed);
  const left = [...list];
  while (left.length > count) left.splice(below(left.length), 1);
  return left;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
