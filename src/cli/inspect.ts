import { existsSync } from "node:fs";
import type { Chunks } from "../capture/bytes.js";
import type { Frame } from "../capture/frame.js";
import { formatTime } from "../capture/time.js";
import { editions } from "../editions/index.js";
import { type Args, listed, oneOf, parseArgs } from "./args.js";
import { frameReader, inputForms, inputOptions } from "./frame-input.js";
import { forEachInput, type Input } from "./input.js";
import { inspectorOf } from "./inspect-reading.js";
import { type InspectedFrame, renderFrame, renderTwo, type View } from "./inspect-view.js";
import { type ExitStatus, type Io, UsageError } from "./io.js";
import { Output } from "./output.js";
import { styleFor } from "./style.js";

const outerLayers = ["auto", "dsm", "spdu", "certificate", "frame"] as const;

/** `cv2x inspect` */
export async function inspect(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(
    words,
    [...inputOptions, "layer", "type", "edition", "path"],
    ["bits", "diff", "editions"],
  );
  const isDiff = args.switches.has("diff");
  const view = viewOf(args, io);
  const inspectOctets = inspectorOf({
    outer: oneOf(args, "layer", outerLayers) ?? "auto",
    edition: oneOf(args, "edition", ["auto", ...editions]) ?? "auto",
    type: args.options.get("type"),
  });

  const output = new Output(io.stdout, "utf8");
  const pair: InspectedFrame[] = [];
  let n = 0;
  let allGood = true;
  const allRead = await forEachFrame(args, io, async (frame, input) => {
    const source = args.files.length > 1 && !isHex(input.name) ? input.name : undefined;
    const title = { n: n++, source, time: timeOf(frame) };
    if (!frame.ok) {
      allGood = false;
      const { detail } = frame.error;
      const hint = `--in says how frames are written: ${listed(inputForms)}`;
      output.add(`#${title.n}  ${JSON.stringify(frame.text)}\n  ${detail}\n  hint: ${hint}\n\n`);
      await output.flush();
      return;
    }
    const inspected = inspectOctets(frame.octets);
    if (inspected.traced.error !== undefined) allGood = false;
    const found = { ...title, octets: frame.octets, inspected };
    if (isDiff) {
      if (pair.length < 2) pair.push(found);
    } else {
      output.add(`${renderFrame(found, view)}\n`);
      await output.flush();
    }
  });
  if (isDiff && allRead) output.add(differenceOf(pair, n, view));
  await output.flush();
  if (!allRead) return 2;
  return allGood ? 0 : 1;
}

function viewOf(args: Args, io: Io): View {
  const { switches, options } = args;
  for (const other of ["editions", "bits"]) {
    if (switches.has("diff") && switches.has(other)) {
      throw new UsageError(`--diff and --${other} are two ways to show frames: take one of them`);
    }
  }
  return {
    column: switches.has("bits") ? "bits" : "hex",
    path: options.get("path"),
    underAllEditions: switches.has("editions"),
    style: styleFor(io),
  };
}

function differenceOf([a, b]: readonly InspectedFrame[], count: number, view: View): string {
  if (a !== undefined && b !== undefined && count === 2) return renderTwo(a, b, view);
  throw new UsageError(`--diff takes two frames, got ${count}`);
}

/** Reads the inputs; a word that is no file but hex is a frame itself. */
async function forEachFrame(
  args: Args,
  io: Io,
  take: (frame: Frame, input: Input) => Promise<void>,
): Promise<boolean> {
  const readFrom =
    (readInput: ReturnType<typeof frameReader>) =>
    async (input: Input): Promise<void> => {
      for await (const frames of readInput(input)) {
        for (const frame of frames) await take(frame, input);
      }
    };
  const readFile = readFrom(frameReader(args, io));
  let allRead = true;
  for (const name of args.files.length === 0 ? ["-"] : args.files) {
    if (isHex(name)) {
      const asHex = { ...args, options: new Map([...args.options, ["in", "hex"]]) };
      await readFrom(frameReader(asHex, io))({
        name,
        chunks: chunkOf(name),
        share: () => undefined,
      });
    } else if (!(await forEachInput([name], io, readFile))) allRead = false;
  }
  return allRead;
}

function isHex(word: string): boolean {
  return /^[0-9a-f][0-9a-fx \t:,]+$/i.test(word) && !existsSync(word);
}

async function* chunkOf(text: string): Chunks {
  yield new TextEncoder().encode(text);
}

function timeOf(frame: Frame): string | undefined {
  const time = frame.ok ? frame.packet?.time : undefined;
  return time && formatTime(time);
}
