import { readdirSync, readFileSync } from "node:fs";
import { type Mutant, withMutants } from "./mutants.js";

/** The files that have mutants: the bit packer, and what finds PER-visible constraints. */
export const mutatedFiles: readonly string[] = [
  ...readdirSync("src/uper")
    .sort()
    .map((name) => `src/uper/${name}`),
  ...["per-visible", "effective", "effective-text", "text-set"].map(
    (name) => `src/compiler/${name}.ts`,
  ),
];

/** The tests that look for mutants, besides the records. */
export const testFiles: readonly string[] = [
  ...readdirSync("test/uper")
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `test/uper/${name}`),
  ...["per-visible", "character-strings", "containing", "problems", "resolve", "value-set"].map(
    (name) => `test/compiler/${name}.test.ts`,
  ),
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
