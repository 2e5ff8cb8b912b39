import type { Frame } from "../capture/frame.js";
import { formatTime } from "../capture/time.js";
import { editions } from "../editions/index.js";
import { listed, oneOf, parseArgs } from "./args.js";
import type { Decoded } from "./decoder.js";
import { frameReader, inputForms, inputOptions } from "./frame-input.js";
import { forEachInput } from "./input.js";
import type { ExitStatus, Io } from "./io.js";
import { layerDecoderOf } from "./layered.js";
import { Output } from "./output.js";
import { type Outcome, outputForms, type Result, reportFor } from "./report.js";
import { type Judge, judgeOf } from "./signatures.js";
import { styleFor } from "./style.js";

const optionNames = [
  ...inputOptions,
  ...["layer", "type", "edition", "out"],
  ...["certs", "roots", "now"],
];
const switchNames = ["verify"];

/** `cv2x decode` */
export async function decode(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, optionNames, switchNames);
  const readInput = frameReader(args, io);
  const edition = oneOf(args, "edition", ["auto", ...editions]) ?? "auto";
  const decodeOctets = layerDecoderOf(args, edition, args.options.get("type"));
  const judge = await judgeOf(args);
  const out = oneOf(args, "out", outputForms) ?? (io.isTerminal ? "tree" : "ndjson");
  const report = reportFor(out, styleFor(io));

  const output = new Output(io.stdout, "utf8");
  let n = 0;
  let allGood = true;
  const allRead = await forEachInput(args.files, io, async (input) => {
    const source = args.files.length > 1 ? input.name : undefined;
    for await (const frames of readInput(input)) {
      for (const frame of frames) {
        const outcome = outcomeOf(frame, decodeOctets);
        if (!outcome.ok) allGood = false;
        output.add(report(resultOf(n++, source, frame, outcome, judge)));
        if (output.isFull) await output.flush();
      }
      // a slow source should show what it has sent
      await output.flush();
    }
  });
  if (!allRead) return 2;
  return allGood ? 0 : 1;
}

function outcomeOf(frame: Frame, decodeOctets: (octets: Uint8Array) => Decoded): Outcome {
  if (!frame.ok) {
    const { text, error } = frame;
    return { ok: false, input: text, error, hint: inputHint, ...nothingRead };
  }
  const decoded = decodeOctets(frame.octets);
  if (frame.warnings === undefined || frame.warnings.length === 0) {
    return { ...decoded, octets: frame.octets };
  }
  const warnings = [...frame.warnings, ...decoded.warnings];
  return { ...decoded, warnings, octets: frame.octets };
}

const inputHint = `--in says how frames are written: ${listed(inputForms)}`;
const nothingRead = { warnings: [], layers: [], layer: undefined } as const;

function resultOf(
  n: number,
  source: string | undefined,
  frame: Frame,
  outcome: Outcome,
  judge: Judge,
): Result {
  const captured = frame.ok ? frame.packet?.time : undefined;
  const security = frame.ok ? judge(frame.octets, outcome.layers, captured) : undefined;
  return { n, source, time: captured && formatTime(captured), outcome, security };
}
