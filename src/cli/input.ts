import { createReadStream } from "node:fs";
import type { Chunks } from "../capture/bytes.js";
import { type Io, systemCode } from "./io.js";

export interface Input {
  /** As on the command line; `-` is standard input. */
  readonly name: string;
  readonly chunks: Chunks;
}

/**
 * Reads one input after the other. One that cannot be read is reported on standard error, and the others are still
 * read. Tells whether all could be read.
 */
export async function forEachInput(
  files: readonly string[],
  io: Io,
  read: (input: Input) => Promise<void>,
): Promise<boolean> {
  let allRead = true;
  for (const name of files.length === 0 ? ["-"] : files) {
    const chunks = name === "-" ? io.stdin : createReadStream(name);
    try {
      await read({ name, chunks: marked(chunks) });
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      allRead = false;
      io.stderr.write(`cv2x: cannot read ${shownName(name)}: ${reasonOf(error.cause)}\n`);
    }
  }
  return allRead;
}

/** The name of an input for people. */
export function shownName(name: string): string {
  return name === "-" ? "standard input" : name;
}

/** Tells an error of an input from all others. */
class InputError extends Error {
  override readonly name = "InputError";
}

async function* marked(chunks: Chunks): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (cause) {
    throw new InputError("input", { cause });
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "permission denied",
};

function reasonOf(cause: unknown): string {
  const reason = reasons[systemCode(cause) ?? ""];
  return reason ?? (cause instanceof Error ? cause.message : String(cause));
}
