/**
 * What decoding and encoding take from the heap: prints one JSON object. To be run by `memory.ts`, in a process of its
 * own with `--expose-gc` and a young generation so large that nothing is collected while it counts.
 */
import { GCProfiler } from "node:v8";
import { type Corpus, corpora } from "./corpus.js";
import { flatten } from "./floor.js";
import type { MemoryUse } from "./memory.js";

interface Frame {
  readonly octets: Uint8Array;
  readonly value: unknown;
}

const frameCount = Number(process.argv[2]);
const collect = globalThis.gc;
if (collect === undefined) throw new Error("run with --expose-gc");

/** A multiple of the frames in a corpus. */
const measuredCalls = 2000;

const target = new Uint8Array(65536);
const keep: unknown[] = [];
let last: unknown;

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Octets that a call allocates, with each frame in turn: the least of several attempts, as the compiler allocates, too. */
function allocated(frames: readonly Frame[], call: (frame: Frame) => unknown): number {
  const run = (calls: number): void => {
    for (let repeat = 0; repeat < calls / frames.length; repeat++) {
      for (const frame of frames) last = call(frame);
    }
  };
  run(20_000);
  const attempts = Array.from({ length: 5 }, () => {
    collect?.();
    const profiler = new GCProfiler();
    profiler.start();
    const before = used();
    run(measuredCalls);
    const octets = used() - before;
    const isDisturbed = profiler.stop().statistics.length > 0;
    return isDisturbed ? Number.POSITIVE_INFINITY : octets / measuredCalls;
  });
  const least = Math.min(...attempts);
  if (!Number.isFinite(least)) throw new Error("the heap was collected while it was measured");
  return least;
}

/** Octets of decoded values that are all kept. */
function retained(frames: readonly Frame[], call: (frame: Frame) => unknown): number {
  keep.length = measuredCalls;
  keep.fill(undefined);
  collect?.();
  const before = used();
  for (let at = 0; at < measuredCalls; ) {
    for (const frame of frames) keep[at++] = call(frame);
  }
  collect?.();
  const octets = (used() - before) / measuredCalls;
  keep.length = 0;
  return octets;
}

/** A corpus with values of the same hidden classes as those that decode gives. */
async function withDecodedForm({ name, codec, frames }: Corpus) {
  const values = frames.map(({ value }) => value);
  const flats = await flatten(".cache/bench/floor", `memory-${name}`, values);
  const inForm = frames.map(({ octets }, at): Frame => ({ octets, value: flats[at]?.value }));
  return { name, codec, frames: inForm };
}

const all = await Promise.all(corpora().map(withDecodedForm));
const decoded = all.map(({ name, codec, frames }) => ({
  name,
  decode: allocated(frames, ({ octets }) => codec.decode(octets)),
  encodeInto: allocated(frames, ({ value }) => codec.encodeInto(value, target)),
}));
// kept values teach V8 that all values are long-lived, so they come last
const values = all.map(({ codec, frames }) =>
  retained(frames, ({ octets }) => codec.decode(octets)),
);
const use: MemoryUse = {
  allocations: decoded.map((each, at) => ({ ...each, value: values[at] ?? Number.NaN })),
  heapOctets: heapOver(frameCount),
};
console.log(JSON.stringify(use));

/** The heap after every tenth of many frames, all of them decoded and encoded. */
function heapOver(count: number): number[] {
  const work = all.flatMap(({ codec, frames }) => frames.map((frame) => ({ codec, frame })));
  const heap: number[] = [];
  let at = 0;
  for (let part = 0; part <= 10; part++) {
    collect?.();
    heap.push(used());
    if (part === 10) break;
    for (let done = 0; done < count / 10; done++) {
      const { codec, frame } = work[at++ % work.length] ?? work[0] ?? never();
      last = codec.decode(frame.octets);
      codec.encodeInto(last, target);
    }
  }
  return heap;
}

function never(): never {
  throw new Error("no frames");
}
