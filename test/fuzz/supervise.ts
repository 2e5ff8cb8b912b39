import type { Worker } from "node:worker_threads";
import { patience } from "./clock.js";
import { type Mailbox, mailboxIn, mailboxOctets } from "./mailbox.js";
import type { Exploring, Order, Question, Report } from "./protocol.js";

/** Makes a worker that does what `worker.ts` does. */
export type Start = (order: Order) => Worker;

/** An input over which a worker was lost. */
export interface Lost {
  readonly why: string;
  /** Its place among the targets. */
  readonly target: number;
  readonly input: Uint8Array;
}

/**
 * Explores in a worker and passes its reports on. A worker that works on one input for `hangMs`, or that takes too
 * much memory, is ended and its input given; undefined if the worker came to its own end.
 */
export function superviseExploring(
  start: Start,
  exploring: Exploring,
  hangMs: number,
  onReport: (report: Report) => void,
): Promise<Lost | undefined> {
  const memory = new SharedArrayBuffer(mailboxOctets);
  const mailbox = mailboxIn(memory);
  const worker = start({ memory, exploring });
  return new Promise((resolve) => {
    const end = async (why?: string): Promise<void> => {
      clearInterval(watch);
      // that it ends is no news any more
      worker.removeListener("exit", onExit);
      await worker.terminate();
      const { target, input } = mailbox.take();
      resolve(why === undefined ? undefined : { why, target, input });
    };
    const onExit = (): void => void end("ends the thread");
    const watch = watching(mailbox, hangMs, () => void end(hangs(hangMs)));
    worker.on("message", (report: Report) => {
      onReport(report);
      if (report.kind === "explored") void end();
    });
    worker.on("error", (error) => void end(crashes(error)));
    worker.on("exit", onExit);
  });
}

function watching(mailbox: Mailbox, hangMs: number, onHang: () => void): NodeJS.Timeout {
  let last = mailbox.take().count;
  let { isOver } = patience(hangMs);
  return setInterval(() => {
    const { count } = mailbox.take();
    if (count !== last) {
      last = count;
      ({ isOver } = patience(hangMs));
    } else if (isOver()) onHang();
  }, hangMs / 10);
}

/** Judges one input after the other in a worker, and in a new one after one that was lost. */
export interface Court {
  faultOf(question: Question): Promise<string | undefined>;
  close(): Promise<void>;
}

export function newCourt(start: Start, hangMs: number): Court {
  let worker: Worker | undefined;
  const close = async (): Promise<void> => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    close,
    async faultOf(question) {
      worker ??= start({ memory: new SharedArrayBuffer(mailboxOctets) });
      const answer = await answerOf(worker, question, hangMs);
      if (answer.isLost) await close();
      return answer.fault;
    },
  };
}

function answerOf(
  worker: Worker,
  question: Question,
  hangMs: number,
): Promise<{ fault: string | undefined; isLost: boolean }> {
  return new Promise((resolve) => {
    const answer = (fault: string | undefined, isLost: boolean): void => {
      clearInterval(watch);
      worker.off("message", onReport).off("error", onError).off("exit", onExit);
      resolve({ fault, isLost });
    };
    const onReport = (report: Report): void => {
      if (report.kind === "judged") answer(report.fault, false);
    };
    const onError = (error: Error): void => answer(crashes(error), true);
    const onExit = (): void => answer("ends the thread", true);
    const { isOver } = patience(hangMs);
    const watch = setInterval(() => {
      if (isOver()) answer(hangs(hangMs), true);
    }, hangMs / 10);
    worker.on("message", onReport).on("error", onError).on("exit", onExit);
    worker.postMessage(question);
  });
}

const hangs = (hangMs: number): string => `does not come back within ${hangMs} ms`;
const crashes = (error: Error): string => `ends the thread: ${error.message}`;
