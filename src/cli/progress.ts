import { type Input, shownName } from "./input.js";
import type { Io } from "./io.js";
import { framesText, type Tally } from "./tally.js";

/** Often enough to be seen moving. */
const intervalMs = 500;

/**
 * Shows on standard error how far the work is, at most twice a second; not where standard error is no terminal, and
 * not where the frames themselves go to a terminal.
 */
export function progressOf(
  io: Io,
  tally: Tally,
  nowMs: () => number = () => performance.now(),
): (input: Input) => void {
  if (!io.isErrorTerminal || io.isTerminal) return () => undefined;
  const startMs = nowMs();
  let shownMs = startMs;
  return (input) => {
    const atMs = nowMs();
    if (atMs - shownMs < intervalMs) return;
    shownMs = atMs;
    // what is written next begins at the first column, over this line
    io.stderr.write(`\u001b[K${progressText(tally, atMs - startMs, input)}\r`);
  };
}

function progressText({ read, failed }: Tally, elapsedMs: number, input: Input): string {
  const rate = Math.round((read * 1000) / elapsedMs);
  const share = input.share();
  const done = share === undefined ? "" : `${Math.floor(share * 100)} % of `;
  return `${framesText(read)}, ${rate}/s, ${failed} failed, ${done}${shownName(input.name)}`;
}
