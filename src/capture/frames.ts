import { DecodeError, isDecodeError } from "../errors.js";
import { parseBase64 } from "./base64.js";
import { type Chunks, joinBytes, toText } from "./bytes.js";
import { detectFormat, type FrameFormat } from "./detect.js";
import type { Frame } from "./frame.js";
import { formatHex, parseHex } from "./hex.js";
import { contentLines, type Line, largestLine } from "./lines.js";
import { packetFrames } from "./packet-frames.js";
import { type Prefix, prefixedSplitter } from "./prefixed.js";
import { type Field, parseRecord } from "./record.js";
import { type OnWarning, splitChunks } from "./split.js";

export interface ReadOptions {
  /** Longest line or frame in octets. */
  limit?: number;
  /** Octets in front of each frame that do not belong to it, such as meta-data of a modem. */
  skip?: number;
  /** In `ndjson`: where a record has its frame. */
  field?: Field;
  /** In `bin`: each frame has its length in front of it. Without it the whole input is one frame. */
  prefix?: Prefix;
  /** Told about what is no error of a frame: a file that is cut off, packets that are left out. */
  onWarning?: OnWarning;
}

/** Characters that are shown of a text without a frame. */
const shownCharacters = 200;

/**
 * Reads the frames of an input, in order and in batches, with memory for one chunk and one frame.
 *
 * @example
 * for await (const batch of readFrames(createReadStream("drive.pcapng"), "auto")) for (const frame of batch) …
 */
export async function* readFrames(
  chunks: Chunks,
  format: FrameFormat | "auto",
  options: ReadOptions = {},
): AsyncGenerator<readonly Frame[]> {
  if (format === "auto") {
    const detected = await detect(chunks);
    if (detected !== undefined) yield* readFrames(detected.chunks, detected.format, options);
    return;
  }
  const { skip = 0 } = options;
  for await (const frames of framesIn(chunks, format, options)) {
    yield skip === 0 ? frames : frames.map((frame) => without(frame, skip));
  }
}

function framesIn(
  chunks: Chunks,
  format: FrameFormat,
  options: ReadOptions,
): AsyncGenerator<readonly Frame[]> {
  const { limit = largestLine, field, prefix, onWarning = () => undefined } = options;
  switch (format) {
    case "bin":
      return prefix === undefined
        ? wholeInput(chunks, limit)
        : prefixedFrames(chunks, prefix, limit, onWarning);
    case "pcap":
    case "pcapng":
      return packetFrames(chunks, format, onWarning);
    case "hex":
      return lineFrames(chunks, parseHex, limit);
    case "base64":
      return lineFrames(chunks, parseBase64, limit);
    case "ndjson":
      return lineFrames(chunks, (line) => parseRecord(toText(line), field), limit);
  }
}

type Parse = (line: Uint8Array) => Uint8Array;

async function* lineFrames(
  chunks: Chunks,
  parse: Parse,
  limit: number,
): AsyncGenerator<readonly Frame[]> {
  for await (const lines of contentLines(chunks, limit)) {
    yield lines.map((line) => frameOf(line, parse, limit));
  }
}

function frameOf(line: Line, parse: Parse, limit: number): Frame {
  try {
    if (line.cut) throw tooLong("line", limit);
    return { ok: true, octets: parse(line.bytes) };
  } catch (error) {
    if (isDecodeError(error)) return { ok: false, text: shown(line.bytes), error };
    throw error;
  }
}

async function* wholeInput(chunks: Chunks, limit: number): AsyncGenerator<readonly Frame[]> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) {
      yield [{ ok: false, text: "", error: tooLong("input", limit) }];
      return;
    }
    pieces.push(chunk);
  }
  yield [{ ok: true, octets: joinBytes(pieces) }];
}

async function* prefixedFrames(
  chunks: Chunks,
  prefix: Prefix,
  limit: number,
  onWarning: OnWarning,
): AsyncGenerator<readonly Frame[]> {
  for await (const batch of splitChunks(chunks, prefixedSplitter(prefix, limit), onWarning)) {
    yield batch.map((item) =>
      isDecodeError(item) ? { ok: false, text: "", error: item } : { ok: true, octets: item },
    );
  }
}

/** The frame without the octets in front of it. */
function without(frame: Frame, skip: number): Frame {
  if (!frame.ok) return frame;
  const { octets } = frame;
  if (octets.length >= skip) return { ...frame, octets: octets.subarray(skip) };
  const detail = `expected ${skip} octets to skip and a frame, got ${octets.length} octets`;
  const error = new DecodeError("truncated", detail, [], octets.length * 8, "frame");
  return { ok: false, text: formatHex(octets).slice(0, shownCharacters), error };
}

function tooLong(what: string, limit: number): DecodeError {
  const article = what === "input" ? "an" : "a";
  return new DecodeError(
    "limit",
    `expected ${article} ${what} of up to ${limit} octets`,
    [],
    0,
    what,
  );
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
