import type { Random } from "../random.js";
import { usedMs } from "./clock.js";
import type { Coverage } from "./counters.js";
import { type Depth, type Fault, type Target, told } from "./target.js";

export interface Exploration {
  readonly targets: readonly Target[];
  readonly random: Random;
  readonly coverage: Coverage;
  /** Judges the seeds of all targets first, beside the runs; without it those of a target when its turn comes. */
  readonly seedsFirst: boolean;
  /** Told about each input before it is judged, so that one that never comes back is known. */
  readonly onInput: (target: Target, input: Uint8Array) => void;
  readonly onFault: (target: Target, input: Uint8Array, fault: string) => void;
  /** Asked before each run. */
  readonly isOver: (runs: number) => boolean;
}

/** Of inputs that reach nothing new one of so many is judged deeply. */
const deepEvery = 256;

/** How often what took too long is tried again: other programs may have been in the way. */
const timings = 5;

const nothing = new Uint8Array(0);

/** Judges inputs that are made of those that reached something new, until it is over. Gives the number of runs. */
export async function explore(exploration: Exploration): Promise<number> {
  const { targets, random, coverage, seedsFirst, onInput, onFault, isOver } = exploration;
  const corpora = new Map<Target, Uint8Array[]>();
  const main = targets.filter(({ isMain }) => isMain);
  let runs = 0;

  /** Tells whether the input reached something new. */
  async function run(target: Target, input: Uint8Array): Promise<boolean> {
    onInput(target, input);
    coverage.take();
    const quick = await timedFaultOf(target, input);
    const isNew = coverage.take();
    const isDeep = isNew || runs % deepEvery === 0;
    const fault = quick ?? (isDeep ? await faultOf(target, input, "deep") : undefined);
    if (isDeep) coverage.take();
    runs++;
    if (fault !== undefined) onFault(target, input, fault);
    return isNew;
  }

  /** All seeds are worth changing, also those that reach no more than others. */
  async function corpusOf(target: Target): Promise<Uint8Array[]> {
    const known = corpora.get(target);
    if (known !== undefined) return known;
    onInput(target, nothing);
    const seeds = target.seeds();
    for (const seed of seeds) await run(target, seed);
    const corpus = seeds.length === 0 ? [nothing] : [...seeds];
    corpora.set(target, corpus);
    return corpus;
  }

  if (seedsFirst) for (const target of targets) await corpusOf(target);
  const firstRuns = runs;
  while (!isOver(runs - firstRuns)) {
    const target = random.pick(main.length > 0 && random.below(2) === 0 ? main : targets);
    const corpus = await corpusOf(target);
    // the latest are the least explored
    const from = random.below(2) === 0 ? Math.max(0, corpus.length - 16) : 0;
    const parent = corpus[from + random.below(corpus.length - from)] ?? nothing;
    const input = target.mutate(parent, random, () => random.pick(corpus));
    if (await run(target, input)) corpus.push(input);
  }
  return runs;
}

/** Judges an input in every way: what a finding is tried again with. */
export async function judged(target: Target, input: Uint8Array): Promise<Fault> {
  return (await timedFaultOf(target, input)) ?? faultOf(target, input, "deep");
}

/** What is thrown is a fault, too. */
async function faultOf(target: Target, input: Uint8Array, depth: Depth): Promise<Fault> {
  try {
    return await target.judge(input, depth);
  } catch (error) {
    return told(error);
  }
}

/** The fault of a quick judge, or too long a time. */
async function timedFaultOf(target: Target, input: Uint8Array): Promise<Fault> {
  const allowedMs = target.allowedMs(input.length);
  let leastMs = Number.POSITIVE_INFINITY;
  for (let left = timings; left > 0; left--) {
    const startMs = usedMs();
    const fault = await faultOf(target, input, "quick");
    leastMs = Math.min(leastMs, usedMs() - startMs);
    if (fault !== undefined) return fault;
    if (leastMs <= allowedMs) return undefined;
  }
  return `took ${leastMs.toFixed(1)} ms, where ${allowedMs.toFixed(1)} ms are allowed`;
}
