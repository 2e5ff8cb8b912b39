import type { Frame } from "../capture/frame.js";
import { formatTime } from "../capture/time.js";
import { editions } from "../editions/index.js";
import { TextOctets } from "../schema/text-octets.js";
import { annotatedCapture } from "./annotated.js";
import { type Args, listed, oneOf, parseArgs } from "./args.js";
import type { Decoded } from "./decoder.js";
import { followed } from "./follow.js";
import { frameReader, inputForms, inputOptions } from "./frame-input.js";
import { forEachInput, type Input, type Opener } from "./input.js";
import { type ExitStatus, type Io, tell, UsageError } from "./io.js";
import { layerDecoderOf } from "./layered.js";
import { OctetOutput } from "./output.js";
import { progressOf } from "./progress.js";
import { addRecord, type Outcome, outputForms, type Result, reportFor } from "./report.js";
import { type Judge, judgeOf } from "./signatures.js";
import { styleFor } from "./style.js";
import { count, newTally, summaryText } from "./tally.js";
import { parseFilter } from "./where.js";

const optionNames = [
  ...inputOptions,
  ...["layer", "type", "edition", "out"],
  ...["certs", "roots", "now"],
  ...["where", "annotate"],
];
const switchNames = ["verify", "follow", "summary"];

/** `cv2x decode` */
export async function decode(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, optionNames, switchNames);
  const readInput = frameReader(args, io);
  const edition = oneOf(args, "edition", ["auto", ...editions]) ?? "auto";
  const decodeOctets = layerDecoderOf(args, edition, args.options.get("type"));
  const out = oneOf(args, "out", outputForms) ?? (io.isTerminal ? "tree" : "ndjson");
  const report = reportFor(out, styleFor(io));
  const isMeant = filterOf(args.options.get("where"));
  const openFile = openerOf(args, io);
  const judge = await judgeOf(args);
  const capture = await annotatedCapture(args.options.get("annotate"), args.files);

  const output = new OctetOutput(io.stdout);
  const tally = newTally();
  const showProgress = progressOf(io, tally);
  let allGood = true;
  const readOne = async (input: Input): Promise<void> => {
    const source = args.files.length > 1 ? input.name : undefined;
    for await (const frames of readInput(input)) {
      for (const frame of frames) {
        const result = resultOf(tally.read++, source, frame, outcomeOf(frame, decodeOctets), judge);
        if (!result.outcome.ok) allGood = false;
        if (!isMeant(result)) continue;
        count(tally, result);
        report(output.text, result);
        capture.add(frame, result);
        if (output.isFull) await output.flush();
      }
      // a slow source should show what it has sent
      await output.flush();
      await capture.flush();
      showProgress(input);
    }
  };
  try {
    const allRead = await forEachInput(args.files, io, readOne, openFile);
    if (args.switches.has("summary") || (io.isErrorTerminal && tally.read > 1)) {
      tell(io, summaryText(tally));
    }
    if (!allRead) return 2;
    return allGood ? 0 : 1;
  } finally {
    // what shows the progress goes
    if (io.isErrorTerminal) tell(io, "");
    await capture.close();
  }
}

function filterOf(expression: string | undefined): (result: Result) => boolean {
  if (expression === undefined) return () => true;
  const filter = parseFilter(expression);
  const record = new TextOctets();
  return (result) => {
    record.cut();
    addRecord(record, result);
    return filter(JSON.parse(record.toString()));
  };
}

/** Opens files to read them, or to follow one. */
function openerOf(args: Args, io: Io): Opener | undefined {
  if (!args.switches.has("follow")) return undefined;
  const [file, ...others] = args.files;
  if (file === undefined || file === "-" || others.length > 0) {
    throw new UsageError("--follow takes one file");
  }
  return (name) =>
    followed(name, io.takeInterrupt(), (what) => {
      tell(io, `cv2x: ${name} ${what}; what it holds now is read from the beginning\n`);
    });
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
