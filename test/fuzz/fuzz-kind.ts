import { Worker } from "node:worker_threads";
import { hexOf } from "../fixtures.js";
import { type Finding, saveFinding } from "./findings.js";
import { kindNamed, targetsOf } from "./kinds/index.js";
import { minimise, signatureOf } from "./minimise.js";
import type { Exploring, Order, Report } from "./protocol.js";
import { type Court, newCourt, superviseExploring } from "./supervise.js";

/** An input that takes longer hangs, as slow as the machine may be. */
const hangMs = 10_000;

/** How long a finding is made smaller. */
const minimiseMs = 30_000;

/** Different faults of one kind, or lost workers, after which it is enough. */
const mostFindings = 10;

export interface Outcome {
  readonly findings: number;
  /** What was reached, by each worker that came to its end. */
  readonly seen: readonly Uint8Array[];
}

/** Fuzzes one kind, prints what is found and saves it. */
export async function fuzzKind(work: Exploring): Promise<Outcome> {
  const found = new Map<string, Finding>();
  const seen: Uint8Array[] = [];
  const startMs = performance.now();
  let runs = 0;
  let lostRuns = 0;
  const take = (finding: Finding): void => {
    const signature = signatureOf(finding.fault);
    const known = found.get(signature);
    if (known !== undefined && known.input.length <= finding.input.length) return;
    if (known === undefined) console.error(`${finding.target}: ${finding.fault}`);
    found.set(signature, finding);
  };
  const onReport = (report: Report): void => {
    if (report.kind === "fault") take(report);
    if (report.kind === "progress" || report.kind === "explored") runs = lostRuns + report.runs;
    if (report.kind === "progress") console.log(progressText(work.kind, runs, startMs));
    if (report.kind === "explored") seen.push(report.seen);
  };

  for (let round = 0; round < mostFindings && found.size < mostFindings; round++) {
    const leftMs = work.timeMs - (performance.now() - startMs);
    if (leftMs <= 0) break;
    const left = { ...work, seed: work.seed + round, timeMs: leftMs, runs: work.runs - runs };
    const lost = await superviseExploring(startWorker, left, hangMs, onReport);
    if (lost === undefined) break;
    lostRuns = runs;
    const target = targetsOf(kindNamed(work.kind), work.prefix)[lost.target]?.name ?? work.kind;
    take({ target, input: lost.input, fault: lost.why });
  }

  const court = newCourt(startWorker, hangMs);
  for (const finding of found.values()) {
    const smallest = await smaller(finding, court);
    const file = saveFinding(smallest);
    const { target, input, fault } = smallest;
    console.error(`${target} ${hexOf(input)}\n  ${fault}\n  saved as ${file}`);
  }
  await court.close();
  console.log(
    `${progressText(work.kind, runs, startMs)}, seed ${work.seed}: ${found.size} findings`,
  );
  return { findings: found.size, seen };
}

function progressText(kind: string, runs: number, startMs: number): string {
  const seconds = (performance.now() - startMs) / 1000;
  const rate = Math.round(runs / seconds);
  const megabytes = Math.round(process.memoryUsage.rss() / 2 ** 20);
  return `${kind}: ${runs} inputs in ${seconds.toFixed(1)} s, ${rate} a second, ${megabytes} MiB`;
}

async function smaller(finding: Finding, court: Court): Promise<Finding> {
  const { target } = finding;
  const signature = signatureOf(finding.fault);
  const endMs = performance.now() + minimiseMs;
  const input = await minimise(
    finding.input,
    async (candidate) => {
      const fault = await court.faultOf({ target, input: candidate });
      return fault !== undefined && signatureOf(fault) === signature;
    },
    () => performance.now() >= endMs,
  );
  return { target, input, fault: (await court.faultOf({ target, input })) ?? finding.fault };
}

function startWorker(order: Order): Worker {
  return new Worker(new URL("./worker.js", import.meta.url), {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
}
