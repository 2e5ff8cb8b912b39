import { open } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";

const pollMs = 250;
const chunkOctets = 65536;

/** What a file holds and what is added to it, until `ended`. */
export async function* growing(file: string, ended: AbortSignal): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    while (!ended.aborted) {
      // readers may keep views of a chunk, so each has its own
      const { bytesRead, buffer } = await handle.read(new Uint8Array(chunkOctets));
      if (bytesRead > 0) yield buffer.subarray(0, bytesRead);
      else await pause(ended);
    }
  } finally {
    await handle.close();
  }
}

async function pause(ended: AbortSignal): Promise<void> {
  try {
    await setTimeout(pollMs, undefined, { signal: ended });
  } catch (error) {
    if (!ended.aborted) throw error;
  }
}
