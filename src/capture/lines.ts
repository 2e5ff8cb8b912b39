import { type Chunks, joinBytes } from "./bytes.js";
import { inUtf8 } from "./utf16.js";

/** A line that is neither blank nor a comment. */
export interface Line {
  /** In its input, from 1. */
  readonly number: number;
  /** Without the white space around it. May be a view of a chunk. */
  readonly bytes: Uint8Array;
  /** It was longer than the limit, and `bytes` is only its beginning. */
  readonly cut: boolean;
}

/** A line of hex of the largest encoding that makes sense is far below this. */
export const largestLine = 64 * 1024 * 1024;

/** What is kept of a line that is too long, in however many pieces it comes. */
const keptOfLongLine = 1024;

const newline = 0x0a;
const hash = 0x23;

/**
 * Splits text in UTF-8, or in UTF-16 behind its byte order mark, into lines, and passes over blank ones and those that
 * begin with `#`. Yields a batch for each chunk, because waiting once a line would cost more than decoding it.
 */
export async function* contentLines(
  chunks: Chunks,
  limit = largestLine,
): AsyncGenerator<readonly Line[]> {
  const splitter = new LineSplitter(limit);
  for await (const chunk of inUtf8(chunks)) {
    const lines = splitter.push(chunk);
    if (lines.length > 0) yield lines;
  }
  const last = splitter.end();
  if (last.length > 0) yield last;
}

class LineSplitter {
  private number = 1;
  /** The line that has begun, as far as it came. */
  private pieces: Uint8Array[] = [];
  private length = 0;

  constructor(private readonly limit: number) {}

  push(chunk: Uint8Array): Line[] {
    const lines: Line[] = [];
    let from = 0;
    for (;;) {
      const to = chunk.indexOf(newline, from);
      if (to < 0) break;
      this.add(chunk.subarray(from, to));
      this.finish(lines);
      from = to + 1;
    }
    this.add(chunk.subarray(from));
    return lines;
  }

  end(): Line[] {
    const lines: Line[] = [];
    this.finish(lines);
    return lines;
  }

  private add(piece: Uint8Array): void {
    const most = Math.max(this.limit, keptOfLongLine);
    const wasCut = this.length > most;
    this.length += piece.length;
    if (wasCut || piece.length === 0) return;
    this.pieces.push(piece);
    if (this.length > most) this.pieces = [joinBytes(this.pieces).slice(0, keptOfLongLine)];
  }

  private finish(lines: Line[]): void {
    const number = this.number++;
    const bytes = trim(joinBytes(this.pieces), number === 1);
    const cut = this.length > this.limit;
    this.pieces = [];
    this.length = 0;
    if (bytes.length > 0 && bytes[0] !== hash) lines.push({ number, bytes, cut });
  }
}

function trim(bytes: Uint8Array, isFirst: boolean): Uint8Array {
  let from = isFirst && hasByteOrderMark(bytes) ? 3 : 0;
  let to = bytes.length;
  while (from < to && isSpace(bytes[from])) from++;
  while (to > from && isSpace(bytes[to - 1])) to--;
  return from === 0 && to === bytes.length ? bytes : bytes.subarray(from, to);
}

function isSpace(code: number | undefined): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0d;
}

function hasByteOrderMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}
