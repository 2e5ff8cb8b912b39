import { Bench } from "tinybench";

/** How long and how often to measure. */
export interface Effort {
  /** Processes. */
  readonly runs: number;
  /** Times that every contestant has its turn, behind those for the optimizing compiler. */
  readonly rounds: number;
  readonly warmupRounds: number;
  /** Of one turn. */
  readonly turnMs: number;
}

export const fullEffort: Effort = { runs: 3, rounds: 5, warmupRounds: 3, turnMs: 30 };
/** Every contestant once: shows that all run. */
export const quickEffort: Effort = { runs: 1, rounds: 1, warmupRounds: 0, turnMs: 4 };

/** Functions that do the same to the same inputs. */
export interface Match<Input, Name extends string> {
  readonly inputs: readonly Input[];
  readonly contestants: Readonly<Record<Name, (input: Input) => unknown>>;
}

/** Results go here, so that no optimizing compiler finds that nobody needs them. */
const sink: { last: unknown } = { last: undefined };

/** Calls in a batch at least: a call is short beside the resolution of the clock. */
const leastCalls = 100;

/**
 * Nanoseconds that one call takes, for each contestant of each match: the median over the rounds of the medians within
 * them. All take turns in every round, so that a machine that slows down slows them all, and each is measured when
 * the optimizing compiler has seen all the inputs there are.
 */
export function measure<Input, Name extends string>(
  matches: readonly Match<Input, Name>[],
  effort: Effort,
): Record<Name, number>[] {
  const players = matches.map(({ inputs, contestants }) => {
    // the names are those of the contestants
    const names = Object.keys(contestants) as Name[];
    return names.map((name) => {
      const call = contestants[name];
      return { name, turn: () => turnOf(inputs, call, effort.turnMs), ns: [] as number[] };
    });
  });
  for (let round = -effort.warmupRounds; round < effort.rounds; round++) {
    for (const { turn, ns } of players.flat()) {
      const median = turn();
      if (round >= 0) ns.push(median);
    }
  }
  return players.map((ofMatch) => {
    const medians = ofMatch.map(({ name, ns }) => [name, median(ns)] as const);
    // one entry for each name
    return Object.fromEntries(medians) as Record<Name, number>;
  });
}

/** Median nanoseconds of one call, over a short time. */
function turnOf<Input>(
  inputs: readonly Input[],
  call: (input: Input) => unknown,
  turnMs: number,
): number {
  const repeats = Math.ceil(leastCalls / inputs.length);
  const batch = (): void => {
    for (let repeat = 0; repeat < repeats; repeat++) {
      for (const input of inputs) sink.last = call(input);
    }
  };
  const bench = new Bench({ time: turnMs, iterations: 1, warmup: false, throws: true });
  const [task] = bench.add("turn", batch, { async: false }).runSync();
  const result = task?.result;
  if (result === undefined || !("latency" in result)) throw new Error("nothing has run");
  return (result.latency.p50 * 1e6) / (repeats * inputs.length);
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("no numbers");
  return middle;
}
