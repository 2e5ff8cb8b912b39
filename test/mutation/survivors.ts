import { readFileSync } from "node:fs";
import type { Mutant } from "./mutants.js";

/** Mutants that live on, and why nobody can tell them from the source. */
export interface Explained {
  readonly reason: string;
  readonly mutants: readonly ExplainedMutant[];
}

/** All mutants of this text in a function are meant. */
type ExplainedMutant = Pick<Mutant, "file" | "within" | "before"> & {
  readonly after: readonly string[];
};

const explainedFile = "test/mutation/survivors.json";

export function explainedSurvivors(): readonly Explained[] {
  return JSON.parse(readFileSync(explainedFile, "utf8"));
}

/** Mutants with what became of them. */
export interface Judged {
  readonly mutant: Mutant;
  readonly isKilled: boolean;
}

/** What there is to tell, and whether all is well: no survivor without a reason. */
export function survivorReport(
  judged: readonly Judged[],
  explained: readonly Explained[],
): { readonly text: string; readonly isGood: boolean } {
  const all = explained.flatMap(({ mutants }) => mutants);
  const survivors = judged.filter(({ isKilled }) => !isKilled).map(({ mutant }) => mutant);
  const open = survivors.filter((mutant) => !all.some((entry) => isMeant(entry, mutant)));
  const stale = all.flatMap((entry) =>
    entry.after
      .filter((after) => isKilledNow({ ...entry, after: [after] }, judged))
      .map((after) => `killed now: ${entry.file} ${entry.within}: ${entry.before} => ${after}`),
  );
  const files = [...new Set(judged.map(({ mutant }) => mutant.file))];
  const lines = [
    ...files.map((file) => shareText(file, judged, file)),
    shareText("all", judged),
    ...open.map((mutant) => `survives: ${mutantText(mutant)}`),
    ...stale,
  ];
  return { text: lines.join("\n"), isGood: open.length === 0 };
}

/** The share of mutants that are killed. */
export function killedShare(judged: readonly Judged[]): number {
  return judged.filter(({ isKilled }) => isKilled).length / Math.max(1, judged.length);
}

function shareText(name: string, judged: readonly Judged[], file?: string): string {
  const of = judged.filter(({ mutant }) => file === undefined || mutant.file === file);
  const killed = of.filter(({ isKilled }) => isKilled).length;
  return `${name.padEnd(34)} ${killed} of ${of.length} killed (${(100 * killedShare(of)).toFixed(1)} %)`;
}

function mutantText({ file, line, within, before, after }: Mutant): string {
  return `${file}:${line} ${within}: ${before} => ${after || "(removed)"}`;
}

function isMeant(entry: ExplainedMutant, { file, within, before, after }: Mutant): boolean {
  return (
    entry.file === file &&
    entry.within === within &&
    entry.before === before &&
    entry.after.includes(after)
  );
}

function isKilledNow(entry: ExplainedMutant, judged: readonly Judged[]): boolean {
  const meant = judged.filter(({ mutant }) => isMeant(entry, mutant));
  return meant.length > 0 && meant.every(({ isKilled }) => isKilled);
}
