import { type Frame, readFrames } from "../capture/frames.js";
import { editions } from "../editions/index.js";
import { listed, oneOf, parseArgs } from "./args.js";
import { type Decoded, decoderOf } from "./decoder.js";
import { forEachInput } from "./input.js";
import type { ExitStatus, Io } from "./io.js";
import { Output } from "./output.js";
import { type Outcome, outputForms, reportFor } from "./report.js";
import { styleFor } from "./style.js";

/** How frames are written. */
export const inputForms = ["auto", "hex", "base64", "bin", "ndjson"] as const;
const layers = ["auto", "frame"] as const;

/** `cv2x decode` */
export async function decode(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, ["in", "layer", "type", "edition", "out"]);
  const form = oneOf(args, "in", inputForms) ?? "auto";
  oneOf(args, "layer", layers);
  const edition = oneOf(args, "edition", ["auto", ...editions]) ?? "auto";
  const decodeOctets = decoderOf(edition, args.options.get("type"));
  const out = oneOf(args, "out", outputForms) ?? (io.isTerminal ? "tree" : "ndjson");
  const report = reportFor(out, styleFor(io));

  const output = new Output(io.stdout, "utf8");
  let n = 0;
  let allGood = true;
  const allRead = await forEachInput(args.files, io, async ({ name, chunks }) => {
    const source = args.files.length > 1 ? name : undefined;
    for await (const frames of readFrames(chunks, form)) {
      for (const frame of frames) {
        const outcome = outcomeOf(frame, decodeOctets);
        if (!outcome.ok) allGood = false;
        output.add(report({ n: n++, source, outcome }));
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
    const hint = `--in says how frames are written: ${listed(inputForms)}`;
    return { ok: false, input: frame.text, error: frame.error, hint };
  }
  const { octets } = frame;
  return { ...decodeOctets(octets), octets };
}
