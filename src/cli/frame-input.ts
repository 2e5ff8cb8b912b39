import type { FrameFormat } from "../capture/detect.js";
import type { Frame } from "../capture/frame.js";
import { type ReadOptions, readFrames } from "../capture/frames.js";
import { prefixes } from "../capture/prefixed.js";
import type { Field } from "../capture/record.js";
import { type Args, oneOf } from "./args.js";
import { type Input, shownName } from "./input.js";
import { type Io, tell, UsageError } from "./io.js";

/** How frames are written. */
export const inputForms = ["auto", "hex", "base64", "bin", "pcap", "pcapng", "ndjson"] as const;

/** Options that say how to read frames. */
export const inputOptions = ["in", "skip", "prefix", "field"] as const;

/** Reads the frames of an input as the command line says; what is no error of a frame goes to standard error. */
export function frameReader(
  args: Args,
  io: Io,
): (input: Input) => AsyncGenerator<readonly Frame[]> {
  const options = readOptionsOf(args);
  const form = formOf(args, options);
  return ({ name, chunks }) => {
    const onWarning = (text: string): void => {
      tell(io, `cv2x: ${shownName(name)}: ${text}\n`);
    };
    return readFrames(chunks, form, { ...options, onWarning });
  };
}

/** Some options speak of one form only. */
function formOf(args: Args, { prefix, field }: ReadOptions): FrameFormat | "auto" {
  const form = oneOf(args, "in", inputForms) ?? "auto";
  if (prefix !== undefined) return only(form, "bin", "--prefix");
  return field === undefined ? form : only(form, "ndjson", "--field");
}

function only(form: FrameFormat | "auto", needed: FrameFormat, option: string): FrameFormat {
  if (form === needed || form === "auto") return needed;
  throw new UsageError(`${option} is for --in ${needed}, got --in ${form}`);
}

function readOptionsOf(args: Args): ReadOptions {
  const prefix = oneOf(args, "prefix", prefixes);
  const field = args.options.get("field");
  return {
    skip: skipOf(args.options.get("skip") ?? "0"),
    ...(prefix && { prefix }),
    ...(field && { field: fieldOf(field) }),
  };
}

function skipOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new UsageError(`--skip takes a number of octets, got ${JSON.stringify(text)}`);
}

/** `payload.data`, or `payload.data:base64` */
function fieldOf(text: string): Field {
  const [path = "", form = "hex", ...rest] = text.split(":");
  if (path !== "" && rest.length === 0 && (form === "hex" || form === "base64")) {
    return { path: path.split("."), form };
  }
  throw new UsageError(
    `--field takes a member such as payload.data, with :hex or :base64, got ${JSON.stringify(text)}`,
  );
}
