import type { Writable } from "node:stream";
import type { Chunks } from "../capture/bytes.js";

/** What the program has of the world around it, apart from files. */
export interface Io {
  readonly stdin: Chunks;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Standard error is a terminal. */
  readonly isErrorTerminal: boolean;
  /** From now on an interrupt by the user does not end the program but the signal. */
  takeInterrupt(): AbortSignal;
}

/** Writes to standard error, over a line that shows the progress. */
export function tell(io: Io, text: string): void {
  io.stderr.write(io.isErrorTerminal ? `\u001b[K${text}` : text);
}

/** 0: all good; 1: some frames failed; 2: wrong usage, or an input that cannot be read. */
export type ExitStatus = 0 | 1 | 2;

/** The command line asks for what there is not; the message says what there is. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A file that an option names cannot be read or written; the message says which and why. */
export class FileError extends Error {
  override readonly name = "FileError";
}

/** The `code` of an error of Node, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
