import { DecodeError, isDecodeError } from "../errors.js";
import { parseBase64 } from "./base64.js";
import { type Chunks, joinBytes, toText } from "./bytes.js";
import { detectFormat, type FrameFormat } from "./detect.js";
import { parseHex } from "./hex.js";
import { contentLines, type Line, largestLine } from "./lines.js";
import { parseRecord } from "./record.js";

/** The octets of a frame, or the text that holds none and why. */
export type Frame =
  | { readonly ok: true; readonly octets: Uint8Array }
  | { readonly ok: false; readonly text: string; readonly error: DecodeError };

/** Characters that are shown of a text without a frame. */
const shownCharacters = 200;

/**
 * Reads the frames of an input, in order and in batches, with memory for one chunk and one line.
 *
 * @example
 * for await (const batch of readFrames(createReadStream("frames.hex"), "auto")) for (const frame of batch) …
 */
export async function* readFrames(
  chunks: Chunks,
  format: FrameFormat | "auto",
  limit = largestLine,
): AsyncGenerator<readonly Frame[]> {
  if (format === "auto") {
    const detected = await detect(chunks);
    if (detected !== undefined) yield* readFrames(detected.chunks, detected.format, limit);
  } else if (format === "bin") {
    yield [await wholeInput(chunks, limit)];
  } else {
    const parse = parsers[format];
    for await (const lines of contentLines(chunks, limit)) {
      yield lines.map((line) => frameOf(line, parse, limit));
    }
  }
}

const parsers: Readonly<Record<Exclude<FrameFormat, "bin">, (line: Uint8Array) => Uint8Array>> = {
  hex: parseHex,
  base64: parseBase64,
  ndjson: (line) => parseRecord(toText(line)),
};

function frameOf(line: Line, parse: (line: Uint8Array) => Uint8Array, limit: number): Frame {
  try {
    if (line.cut) throw tooLong("line", limit);
    return { ok: true, octets: parse(line.bytes) };
  } catch (error) {
    if (isDecodeError(error)) return { ok: false, text: shown(line.bytes), error };
    throw error;
  }
}

async function wholeInput(chunks: Chunks, limit: number): Promise<Frame> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) return { ok: false, text: "", error: tooLong("input", limit) };
    pieces.push(chunk);
  }
  return { ok: true, octets: joinBytes(pieces) };
}

function tooLong(what: string, limit: number): DecodeError {
  return new DecodeError("limit", `expected a ${what} of up to ${limit} octets`, [], 0, what);
}

function shown(bytes: Uint8Array): string {
  // a character has four octets at most
  return toText(bytes.subarray(0, shownCharacters * 4)).slice(0, shownCharacters);
}

/** Reads as far as the format needs to show; the chunks it returns begin at the beginning. Undefined: no input. */
async function detect(
  chunks: Chunks,
): Promise<{ format: FrameFormat; chunks: Chunks } | undefined> {
  const rest = chunks[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  for (;;) {
    const next = await rest.next();
    const isAll = next.done === true;
    if (!isAll) head = joinBytes([head, next.value]);
    if (isAll && head.length === 0) return undefined;
    const format = detectFormat(head, isAll);
    if (format !== undefined) return { format, chunks: resume(head, rest) };
  }
}

async function* resume(
  head: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (;;) {
      const next = await rest.next();
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    await rest.return?.();
  }
}
