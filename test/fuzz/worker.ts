/** What runs the code under test, in a thread of its own: see {@link Order}. */
import { parentPort, workerData } from "node:worker_threads";
import { random } from "../random.js";
import { newCoverage } from "./counters.js";
import { explore, judged } from "./explore.js";
import { withFindings } from "./findings.js";
import { kindNamed, targetNamed, targetsOf } from "./kinds/index.js";
import { mailboxIn } from "./mailbox.js";
import type { Exploring, Order, Question, Report } from "./protocol.js";

const progressMs = 10_000;

// whoever makes the worker gives it an order
const { memory, exploring } = workerData as Order;
const mailbox = mailboxIn(memory);
const report = (told: Report): void => parentPort?.postMessage(told);

if (exploring !== undefined) await exploreAs(exploring);
else {
  parentPort?.on("message", async ({ target, input }: Question) => {
    report({ kind: "judged", fault: await judged(targetNamed(target), input) });
  });
}

async function exploreAs({ kind, prefix, seed, timeMs, runs, seedsFirst }: Exploring) {
  const targets = withFindings(targetsOf(kindNamed(kind), prefix));
  const places = new Map(targets.map((target, place) => [target, place]));
  const coverage = newCoverage();
  const endMs = performance.now() + timeMs;
  let nextMs = performance.now() + progressMs;
  const done = await explore({
    targets,
    random: random(seed),
    coverage,
    seedsFirst,
    onInput: (target, input) => mailbox.put(places.get(target) ?? 0, input),
    onFault: ({ name }, input, fault) => report({ kind: "fault", target: name, input, fault }),
    isOver: (count) => {
      const nowMs = performance.now();
      if (nowMs >= nextMs) {
        nextMs = nowMs + progressMs;
        report({ kind: "progress", runs: count });
      }
      return nowMs >= endMs || count >= runs;
    },
  });
  report({ kind: "explored", runs: done, seen: coverage.seen });
}
