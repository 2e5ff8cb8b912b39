import {
  type Frame,
  type FrameFormat,
  formatBase64,
  formatHex,
  formatTime,
  parseBase64,
  parseHex,
  type ReadOptions,
  readFrames,
} from "../../../src/capture/index.js";
import { prefixes } from "../../../src/capture/prefixed.js";
import { DecodeError } from "../../../src/errors.js";
import { sameOctets } from "../../../src/uper/same.js";
import { inPieces } from "../../capture/chunks.js";
import { mutateOctets } from "../mutate/octets.js";
import { mutateTokens } from "../mutate/text.js";
import {
  type Depth,
  type Fault,
  type Kind,
  octetsOfText,
  type Target,
  textOfOctets,
  told,
} from "../target.js";
import {
  base64Files,
  binFiles,
  hexFiles,
  ndjsonFiles,
  pcapFiles,
  pcapngFiles,
} from "./capture-files.js";
import { judgeWritten, packetsToWrite } from "./written.js";

export const captureKind: Kind = {
  name: "capture",
  about: "readers of capture files and of text with frames",
  targets: () => [
    binary("pcap", pcapFiles, "pcap"),
    binary("pcapng", pcapngFiles, "pcapng"),
    binary(
      "auto",
      () => [...pcapFiles(), ...pcapngFiles(), ...hexFiles(), ...base64Files(), ...ndjsonFiles()],
      "auto",
    ),
    ...prefixes.map((prefix) => binary(`bin-${prefix}`, () => binFiles(prefix), "bin", { prefix })),
    binary("bin", () => binFiles("u8"), "bin"),
    binary("bin-limited", () => binFiles("u8"), "bin", { limit: 100 }),
    binary("bin-u8-limited", () => binFiles("u8"), "bin", { prefix: "u8", limit: 100 }),
    binary("hex-limited", hexFiles, "hex", { limit: 300, skip: 60 }),
    {
      name: "capture/written",
      seeds: packetsToWrite,
      mutate: mutateOctets,
      judge: judgeWritten,
      allowedMs: (octets) => 50 + octets / 20,
    },
    text("hex", hexFiles, ["0", "0x", "ff", " ", ":", ",", "\n", "#", "g", "\r\n", "\ufeff"]),
    text("base64", base64Files, ["A", "=", "==", "-", "_", "+", "/", "\n", "#", " "]),
    text("ndjson", ndjsonFiles, jsonWords),
    text("ndjson", ndjsonFiles, jsonWords, { path: ["payload", "data"], form: "base64" }),
  ],
};

const jsonWords = [
  '"',
  "{",
  "}",
  "[",
  "]",
  ":",
  ",",
  '"hex"',
  '"uper"',
  '"base64"',
  "null",
  "1e999",
  '"__proto__"',
  "\n",
];

type Format = FrameFormat | "auto";

function binary(
  name: string,
  seeds: () => Uint8Array[],
  format: Format,
  options?: ReadOptions,
): Target {
  return targetOf(name, seeds, format, mutateOctets, options);
}

function text(
  format: "hex" | "base64" | "ndjson",
  seeds: () => Uint8Array[],
  words: readonly string[],
  field?: NonNullable<ReadOptions["field"]>,
): Target {
  const mutate: Target["mutate"] = (octets, random, other) =>
    random.below(4) === 0
      ? mutateOctets(octets, random, other)
      : octetsOfText(
          mutateTokens(textOfOctets(octets), /\w{1,4}|[\s\S]/g, words, random, () =>
            textOfOctets(other()),
          ),
        );
  const name = field === undefined ? format : `${format}-field`;
  return targetOf(name, seeds, format, mutate, field && { field });
}

function targetOf(
  name: string,
  seeds: () => Uint8Array[],
  format: Format,
  mutate: Target["mutate"],
  options: ReadOptions = {},
): Target {
  return {
    name: `capture/${name}`,
    seeds,
    mutate,
    judge: (octets, depth) => judgeFile(octets, format, options, depth),
    allowedMs: (octets) => 50 + octets / 20,
  };
}

async function judgeFile(
  octets: Uint8Array,
  format: Format,
  options: ReadOptions,
  depth: Depth,
): Promise<Fault> {
  const whole = await framesOf(octets, format, options, octets.length + 1);
  const fault = firstFault(whole.frames, octets);
  if (fault !== undefined) return fault;
  if (depth === "quick") return undefined;
  // what a file is found to be depends on how much of it has arrived
  if (format === "auto") {
    return firstFault((await framesOf(octets, format, options, 7)).frames, octets);
  }
  // frames may not depend on how the octets arrive
  for (const size of [1, 7, 64]) {
    const pieces = await framesOf(octets, format, options, size);
    if (JSON.stringify(pieces) !== JSON.stringify(whole))
      return `pieces of ${size} octets give other frames`;
  }
  return writtenFault(whole.frames);
}

interface Read {
  readonly frames: readonly Frame[];
  readonly warnings: readonly string[];
}

async function framesOf(
  octets: Uint8Array,
  format: Format,
  options: ReadOptions,
  size: number,
): Promise<Read> {
  const found: Frame[] = [];
  const warnings: string[] = [];
  const onWarning = (warning: string): void => void warnings.push(warning);
  for await (const batch of readFrames(inPieces(octets, size), format, { ...options, onWarning })) {
    found.push(...batch.map(shown));
  }
  return { frames: found, warnings };
}

/** Times are bigints, which JSON does not take. */
function shown(frame: Frame): Frame {
  if (!frame.ok || frame.packet === undefined) return frame;
  const { packet, ...rest } = frame;
  return {
    ...rest,
    warnings: [
      ...(frame.warnings ?? []),
      `${packet.time && formatTime(packet.time)} ${packet.linkType}`,
    ],
  };
}

/** Frames hold no more than the file does, and errors have a place in it. */
function firstFault(found: readonly Frame[], octets: Uint8Array): Fault {
  let total = 0;
  for (const frame of found) {
    if (frame.ok) {
      total += frame.octets.length;
      continue;
    }
    const { error } = frame;
    if (!(error instanceof DecodeError)) return `not a DecodeError: ${told(error)}`;
    if (!(error.bitOffset >= 0)) return `bitOffset ${error.bitOffset}`;
    if (error.bitOffset > octets.length * 8)
      return `bitOffset ${error.bitOffset} is behind the input`;
  }
  return total > octets.length ? `${total} octets in frames of ${octets.length}` : undefined;
}

/** Text that is made of the frames has them in it. */
function writtenFault(found: readonly Frame[]): Fault {
  for (const frame of found) {
    if (!frame.ok) continue;
    if (!sameOctets(parseHex(formatHex(frame.octets)), frame.octets))
      return "hex changes the octets";
    if (!sameOctets(parseBase64(formatBase64(frame.octets)), frame.octets))
      return "base64 changes the octets";
  }
  return undefined;
}
