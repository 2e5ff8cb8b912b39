import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type Chunks, joinBytes } from "../capture/bytes.js";
import { FileError, type Io, systemCode, tell } from "./io.js";

export interface Input {
  /** As on the command line; `-` is standard input. */
  readonly name: string;
  readonly chunks: Chunks;
  /** How much of it was read, from 0 to 1; undefined if it is no file. */
  share(): number | undefined;
}

/** What a file holds; of one that is followed again and again, from the beginning each time. */
export type Opener = (name: string) => Iterable<Chunks> | AsyncIterable<Chunks>;

/**
 * Reads one input after the other. One that cannot be read is reported on standard error, and the others are still
 * read. Tells whether all could be read.
 */
export async function forEachInput(
  files: readonly string[],
  io: Io,
  read: (input: Input) => Promise<void>,
  open: Opener = (name) => [createReadStream(name)],
): Promise<boolean> {
  let allRead = true;
  for (const name of files.length === 0 ? ["-"] : files) {
    const isFile = name !== "-";
    const size = isFile ? await sizeOf(name) : undefined;
    try {
      for await (const chunks of isFile ? open(name) : [io.stdin]) {
        await read(inputOf(name, chunks, size));
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      allRead = false;
      tell(io, `cv2x: cannot read ${shownName(name)}: ${reasonOf(error.cause)}\n`);
    }
  }
  return allRead;
}

/** What is read as a whole is no larger: modules, certificates. */
const largestWhole = 64 * 1024 * 1024;

/** All octets of an input. Throws {@link FileError} for more than {@link largestWhole}. */
export async function wholeOf(name: string, chunks: Chunks): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of chunks) {
    length += piece.length;
    if (length > largestWhole) {
      throw new FileError(`${shownName(name)}: expected up to ${largestWhole} octets, got more`);
    }
    pieces.push(piece);
  }
  return joinBytes(pieces);
}

/** The name of an input for people. */
export function shownName(name: string): string {
  return name === "-" ? "standard input" : name;
}

/** Tells an error of an input from all others. */
class InputError extends Error {
  override readonly name = "InputError";
}

function inputOf(name: string, chunks: Chunks, size: number | undefined): Input {
  let octetsRead = 0;
  const counted = marked(chunks, (octets) => {
    octetsRead += octets;
  });
  const share = () => (size === undefined ? undefined : Math.min(1, octetsRead / size));
  return { name, chunks: counted, share };
}

/** Undefined for what is no file, or has no size yet. */
async function sizeOf(name: string): Promise<number | undefined> {
  const stats = await stat(name).catch(() => undefined);
  return stats?.isFile() && stats.size > 0 ? stats.size : undefined;
}

async function* marked(
  chunks: Chunks,
  onRead: (octets: number) => void,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) {
      onRead(chunk.length);
      yield chunk;
    }
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
