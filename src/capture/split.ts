import { DecodeError, isDecodeError } from "../errors.js";
import type { Chunks } from "./bytes.js";
import { OctetQueue } from "./octet-queue.js";

/** Cuts a binary input into items. */
export interface Splitter<T> {
  /** What the input is, for messages. */
  readonly name: string;
  /** The input has shown that it is one of these; until then its end is an error, after that a cut. */
  hasBegun(): boolean;
  /**
   * Reads the next item; undefined if more octets are needed. An error that is returned stands for one item; one that
   * is thrown is the end, because nothing tells where the next item begins.
   */
  next(queue: OctetQueue): T | DecodeError | undefined;
}

/** Told about what is no error: a file that is cut off, packets that are left out. */
export type OnWarning = (text: string) => void;

/** Yields a batch for each chunk, with memory for one chunk and one item. */
export async function* splitChunks<T>(
  chunks: Chunks,
  splitter: Splitter<T>,
  onWarning: OnWarning,
): AsyncGenerator<readonly (T | DecodeError)[]> {
  const queue = new OctetQueue();
  for await (const chunk of chunks) {
    queue.push(chunk);
    const items: (T | DecodeError)[] = [];
    const isBroken = drain(queue, splitter, items);
    if (items.length > 0) yield items;
    if (isBroken) return;
  }
  if (!splitter.hasBegun()) yield [noBeginning(splitter.name)];
  else if (!queue.isEmpty) onWarning(cutOff(queue.offset));
}

/** Tells whether the input is broken. */
function drain<T>(queue: OctetQueue, splitter: Splitter<T>, items: (T | DecodeError)[]): boolean {
  try {
    for (;;) {
      const item = splitter.next(queue);
      if (item === undefined) return false;
      items.push(item);
    }
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    items.push(error);
    return true;
  }
}

function noBeginning(name: string): DecodeError {
  return new DecodeError("truncated", `expected the header of a ${name} file`, [], 0, name);
}

function cutOff(octetOffset: number): string {
  return `the file is cut off in the middle of what begins at octet ${octetOffset}; that is left out`;
}
