/**
 * `npm run bench`: decoding and encoding against JSON.parse and JSON.stringify, the floor, and other codecs.
 *
 *     npm run bench -- --quick        all contestants once, in seconds; fails if one of them loses a value
 *     npm run bench -- --only BSM     the corpora whose names begin so, and nothing else
 *     npm run bench -- --json         one JSON object a line
 *     npm run bench -- --write        writes bench/RESULTS.md and bench/cost.svg, too
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { commandLineUse } from "./command-line.js";
import { compilingMs } from "./compiler.js";
import type { Times } from "./contest.js";
import { type Corpus, corporaNamed } from "./corpus.js";
import { ratiosOf } from "./goals.js";
import { loadingMs } from "./loading.js";
import { fullEffort, quickEffort } from "./measure.js";
import { memoryUse } from "./memory.js";
import { peerResults } from "./peers/peers.js";
import { costPlot } from "./plot.js";
import { quickNote, report } from "./report.js";
import { jsonLines, type MessageResult, type ProcessResults, type Results } from "./results.js";
import { speedOf } from "./speed.js";

const { values: options } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    only: { type: "string", default: "" },
    json: { type: "boolean", default: false },
    write: { type: "boolean", default: false },
  },
});
const isFull = !options.quick && options.only === "";
if (options.write && !isFull) throw new Error("--write takes a full run");

const chosen = corporaNamed(options.only);
if (chosen.length === 0) throw new Error(`no corpus begins with ${options.only}`);

const speed = speedOf(options.only, options.quick ? quickEffort : fullEffort);
const results: Results = {
  messages: chosen.flatMap((corpus, at) => messageResult(corpus, speed.messages[at])),
  cost: speed.cost,
  processes: isFull ? processResults(chosen) : undefined,
};
const text = report(results);
if (options.quick && !options.json) console.log(`${quickNote}\n`);
console.log(options.json ? jsonLines(results).join("\n") : text);
if (options.write) {
  writeFileSync("bench/RESULTS.md", text);
  writeFileSync("bench/cost.svg", costPlot(results.cost));
}

function messageResult({ name, codec, frames }: Corpus, ns: Times | undefined): MessageResult[] {
  if (ns === undefined) return [];
  const octets = frames.reduce((sum, frame) => sum + frame.octets.length, 0) / frames.length;
  const { edition } = codec;
  return [{ name, edition, frames: frames.length, octets, ns, ratios: ratiosOf(name, ns) }];
}

function processResults(corpora: readonly Corpus[]): ProcessResults {
  const framesForHeap = 10_000_000;
  const bsm = corpora.find(({ name }) => name === "BSM, 53 octets");
  if (bsm === undefined) throw new Error("no corpus of BSM frames");
  return {
    peers: peerResults(corpora),
    memory: memoryUse(framesForHeap),
    framesForHeap,
    loadingMs: loadingMs("ydt3709-2020"),
    compilingMs: compilingMs(1000),
    commandLine: commandLineUse(bsm),
  };
}
