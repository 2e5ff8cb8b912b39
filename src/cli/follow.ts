import type { FileHandle } from "node:fs/promises";
import { open, stat } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import type { Chunks } from "../capture/bytes.js";

const pollMs = 250;
const chunkOctets = 65536;

/**
 * What a file holds and what is added to it, until `ended`. Whenever the file is cut or replaced by another of its
 * name, `onRestart` is told, and an input of its own begins at the beginning of what is there now.
 */
export async function* followed(
  file: string,
  ended: AbortSignal,
  onRestart: (what: string) => void,
): AsyncGenerator<Chunks> {
  while (!ended.aborted) yield growing(file, ended, onRestart);
}

async function* growing(
  file: string,
  ended: AbortSignal,
  onRestart: (what: string) => void,
): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    let octetsRead = 0;
    let change: string | undefined;
    while (!ended.aborted) {
      // readers may keep views of a chunk, so each has its own
      const { bytesRead, buffer } = await handle.read(new Uint8Array(chunkOctets));
      octetsRead += bytesRead;
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      else if (change !== undefined) return onRestart(change);
      else {
        // what was added before the change is read first
        change = await changeOf(handle, file, octetsRead);
        if (change === undefined) await pause(ended);
      }
    }
  } finally {
    await handle.close();
  }
}

/** What became of a file that is open; while it is moved away there may be none of its name. */
async function changeOf(
  handle: FileHandle,
  file: string,
  octetsRead: number,
): Promise<string | undefined> {
  const opened = await handle.stat();
  const named = await stat(file).catch(() => opened);
  if (opened.ino !== named.ino || opened.dev !== named.dev) return "was replaced";
  return opened.isFile() && opened.size < octetsRead ? "was cut" : undefined;
}

async function pause(ended: AbortSignal): Promise<void> {
  try {
    await setTimeout(pollMs, undefined, { signal: ended });
  } catch (error) {
    if (!ended.aborted) throw error;
  }
}
