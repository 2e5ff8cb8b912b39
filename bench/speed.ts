import { execFileSync } from "node:child_process";
import type { Times } from "./contest.js";
import type { ElementTimes } from "./cost.js";
import { type Effort, median } from "./measure.js";

export interface Speed {
  /** In the order of the corpora. */
  readonly messages: readonly Times[];
  readonly cost: readonly ElementTimes[];
}

/**
 * Medians over several runs, each in a process of its own: now and then the optimizing compiler decides otherwise, and
 * keeps to it as long as the process lives.
 */
export function speedOf(only: string, effort: Effort): Speed {
  const words = [".cache/bench/speed-child.js", JSON.stringify(effort), only];
  const runs = Array.from({ length: effort.runs }, (): Speed => {
    return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
  });
  return {
    messages: mediansOf(runs.map(({ messages }) => messages)),
    cost: mediansOf(runs.map(({ cost }) => cost)),
  };
}

/** The medians of lists of equal objects of numbers, member by member. */
function mediansOf<T extends object>(lists: readonly (readonly T[])[]): T[] {
  const [first = []] = lists;
  return first.map((example, at) => {
    // all members are numbers
    const names = Object.keys(example) as (keyof T)[];
    const medians = names.map((name) => [
      name,
      median(lists.map((list) => Number(list[at]?.[name]))),
    ]);
    return Object.fromEntries(medians) as T;
  });
}
