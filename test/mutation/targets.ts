import { readdirSync, readFileSync } from "node:fs";
import { type Mutant, withMutants } from "./mutants.js";

/** The files that have mutants: the bit packer, and what finds PER-visible constraints. */
const mutatedFiles: readonly string[] = [
  ...readdirSync("src/uper")
    .sort()
    .map((name) => `src/uper/${name}`),
  ...["per-visible", "effective", "effective-text", "text-set"].map(
    (name) => `src/compiler/${name}.ts`,
  ),
];

/** These compile large modules, or type-check what they generate: too slow to be run for each mutant. */
const slowTests = /(?:both-engines|large|maker|robustness|value-constraints)\.test\.ts$/;

function testsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".test.ts"))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** The tests that look for mutants, besides the records. */
export const testFiles: readonly string[] = [
  ...testsIn("test/uper"),
  "test/editions/reentrant.test.ts",
  ...testsIn("test/compiler").filter((file) => !slowTests.test(file)),
];

/** The sources with all mutants in them, by file, and the mutants in the order of their numbers, from 1. */
export function mutatedSources(): {
  readonly texts: ReadonlyMap<string, string>;
  readonly mutants: readonly Mutant[];
} {
  const mutants: Mutant[] = [];
  const texts = new Map(
    mutatedFiles.map((file) => [file, withMutants(file, readFileSync(file, "utf8"), mutants)]),
  );
  return { texts, mutants };
}
