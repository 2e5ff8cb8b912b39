import { execFileSync } from "node:child_process";

/** Octets a message, all means. */
interface Allocations {
  readonly name: string;
  /** All that a decode allocates, the value included. */
  readonly decode: number;
  /** The value alone. */
  readonly value: number;
  readonly encodeInto: number;
}

export interface MemoryUse {
  readonly allocations: readonly Allocations[];
  /** The heap before, and after every tenth of the frames. */
  readonly heapOctets: readonly number[];
}

/** Measures in a process of its own, with that many frames for the heap. */
export function memoryUse(frameCount: number): MemoryUse {
  // what is freed in the background would be missing from what was allocated
  const still = ["--expose-gc", "--single-threaded-gc"];
  const young = ["--max-semi-space-size=512", "--min-semi-space-size=512"];
  const words = [...still, ...young, ".cache/bench/memory-child.js", String(frameCount)];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
}
