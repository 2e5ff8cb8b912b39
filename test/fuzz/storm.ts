/**
 * `npm run storm -- [--frames COUNT] [--seed NUMBER] [--block NUMBER]`
 *
 * Decodes mutated frames by the million, each under every edition, as fast as the codecs go: without instrumented code
 * and with the quick judge. Stops at the first finding, and tells its octets. A block of frames follows from the seed
 * and its number alone, so that a hang, which tells nothing, can be made again: `--block` begins with that one.
 */
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { editions, lookup } from "../../src/editions/index.js";
import { hexOf, octetsOfHex, vectors } from "../fixtures.js";
import { type Random, random } from "../random.js";
import { patience } from "./clock.js";
import { decodingFault, errorFault } from "./kinds/judge-codec.js";
import { mutateOctets } from "./mutate/octets.js";

interface Storm {
  readonly frames: number;
  readonly seed: number;
  /** Number of the first block. */
  readonly first: number;
}

interface Block {
  readonly frames: number;
  readonly read: number;
  readonly fault?: string;
}

const blockFrames = 50_000;
/** A block takes a second or so. */
const hangMs = 60_000;
/** Every so many frames are encoded again, which takes longer than all else. */
const roundTripEvery = 50;

if (isMainThread) startStorm();
else rage(workerData as Storm);

function startStorm(): void {
  const { values } = parseArgs({
    options: {
      frames: { type: "string", default: "1000000" },
      seed: { type: "string", default: "1" },
      block: { type: "string", default: "0" },
    },
  });
  const frames = Number(values.frames);
  const seed = Number(values.seed);
  const first = Number(values.block);
  const startMs = performance.now();
  const seconds = (): string => ((performance.now() - startMs) / 1000).toFixed(0);
  let done = 0;
  let read = 0;
  let isOver = false;
  const end = (text: string, status: number): void => {
    if (isOver) return;
    isOver = true;
    const peakMiB = Math.round(process.resourceUsage().maxRSS / 1024);
    console.log(`${text} (seed ${seed}, ${seconds()} s, at most ${peakMiB} MiB)`);
    process.exit(status);
  };
  const worker = new Worker(new URL(import.meta.url), {
    workerData: { frames, seed, first } satisfies Storm,
    resourceLimits: { maxOldGenerationSizeMb: 128 },
  });
  const inBlock = (): string => `in block ${first + done / blockFrames}`;
  let { isOver: isHang } = patience(hangMs);
  setInterval(() => {
    if (isHang()) end(`a hang ${inBlock()}, of ${blockFrames} frames`, 1);
  }, hangMs / 10).unref();
  worker.on("message", (block: Block) => {
    ({ isOver: isHang } = patience(hangMs));
    done += block.frames;
    read += block.read;
    if (block.fault !== undefined) end(block.fault, 1);
    else if (done % (100 * blockFrames) === 0) {
      console.log(`${done} frames, ${read} readings without an error, ${seconds()} s`);
    }
  });
  worker.on("error", (error) => end(`${String(error)} ${inBlock()}`, 1));
  worker.on("exit", () =>
    end(`${done} mutated frames under ${editions.length} editions, ${read} read, no finding`, 0),
  );
}

function rage({ frames, seed, first }: Storm): void {
  const seeds = editions
    .flatMap((edition) => vectors(edition))
    .concat(vectors("captures"), vectors("newer"), vectors("invalid"))
    .filter(({ type }) => type === "MessageFrame")
    .map(({ uper }) => octetsOfHex(uper));
  for (let block = 0; block * blockFrames < frames; block++) {
    const count = Math.min(blockFrames, frames - block * blockFrames);
    parentPort?.postMessage(rageBlock(seeds, count, random(seed * 1_000_003 + first + block)));
  }
}

function rageBlock(seeds: readonly Uint8Array[], count: number, draws: Random): Block {
  const other = (): Uint8Array => draws.pick(seeds);
  let read = 0;
  for (let frames = 1; frames <= count; frames++) {
    const octets = mutateOctets(other(), draws, other);
    for (const edition of editions) {
      const codec = lookup(edition, "MessageFrame");
      if (codec === undefined) throw new Error(`${edition} has no MessageFrame`);
      let fault: string | undefined;
      if (frames % roundTripEvery === 0) fault = decodingFault(codec, octets);
      else {
        const result = codec.safeDecode(octets, { trailing: "ignore" });
        if (result.ok) read++;
        else fault = errorFault(result.error, octets);
      }
      if (fault !== undefined)
        return { frames, read, fault: `${edition}: ${fault}, of ${hexOf(octets)}` };
    }
  }
  return { frames: count, read };
}
