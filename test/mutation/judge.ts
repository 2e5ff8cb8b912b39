import { createHash } from "node:crypto";
import { activate, stepsTaken, takeReached, workOutConstants } from "./active.js";

/** Something that a mutant may do otherwise than the source does. */
export interface Check {
  readonly name: string;
  /** What comes of it, as text that can be compared; that it throws is an outcome, too. */
  run(): string | Promise<string>;
}

/** What the source itself does in a check. */
export interface Expected {
  readonly check: Check;
  readonly outcome: string;
  /** By number, whether a mutant's site is reached. */
  readonly reached: Uint8Array;
  /** Sites passed on the way. */
  readonly steps: number;
}

/** Runs a check without a mutant. */
export async function expectedOf(check: Check): Promise<Expected> {
  takeReached();
  activate(0);
  const outcome = await outcomeOf(check);
  return { check, outcome, steps: stepsTaken(), reached: takeReached() };
}

/** What is at work everywhere needs no slow checks: where so many quick ones see no difference, they see none. */
const manyChecks = 1000;
const manySteps = 1_000_000;

/** The first of the checks that tells the mutant from the source; undefined if none does: it survives. */
export async function killerOf(
  mutant: number,
  isStatic: boolean,
  expected: readonly Expected[],
): Promise<Check | undefined> {
  // it may count in anything that happens later
  const reaching = isStatic ? expected : expected.filter(({ reached }) => reached[mutant] === 1);
  const quick = reaching.filter(({ steps }) => steps <= manySteps);
  for (const { check, outcome, steps } of quick.length < manyChecks ? reaching : quick) {
    // what takes far longer than the source does not come to an end
    activate(mutant, steps * 10 + 20_000);
    const found = await outcomeOf(check, isStatic);
    activate(0);
    if (isStatic) workOutConstants();
    if (found !== outcome) return check;
  }
  return undefined;
}

async function outcomeOf(check: Check, isStatic = false): Promise<string> {
  try {
    if (isStatic) workOutConstants();
    return await check.run();
  } catch (error) {
    return `throws ${error}`;
  }
}

/** Of checks that reach the same sites only the quickest few, which will do; in the order of what they take. */
export function selected(expected: readonly Expected[], alike: number): readonly Expected[] {
  const taken = new Map<string, number>();
  return [...expected]
    .sort((a, b) => a.steps - b.steps)
    .filter(({ reached }) => {
      const sites = createHash("sha1").update(reached).digest("base64");
      const count = (taken.get(sites) ?? 0) + 1;
      taken.set(sites, count);
      return count <= alike;
    });
}
