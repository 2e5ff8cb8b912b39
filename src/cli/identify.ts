import {
  type Candidate,
  editions,
  type Identification,
  identify as identifyOctets,
  lookup,
  type SenderHistory,
} from "../editions/index.js";
import { type DecodeError, formatPath } from "../errors.js";
import { oneOf, parseArgs } from "./args.js";
import { unknownType } from "./decoder.js";
import { frameReader, inputOptions } from "./frame-input.js";
import { forEachInput } from "./input.js";
import type { ExitStatus, Io } from "./io.js";
import { Output } from "./output.js";
import { type Style, styleFor } from "./style.js";

/** `cv2x identify` */
export async function identify(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, [...inputOptions, "type", "out"]);
  const readInput = frameReader(args, io);
  const type = args.options.get("type");
  if (type !== undefined && !editions.some((edition) => lookup(edition, type))) {
    throw unknownType(type, editions);
  }
  const out = oneOf(args, "out", ["ndjson", "tree"]) ?? (io.isTerminal ? "tree" : "ndjson");
  const style = styleFor(io);
  const history: SenderHistory = new Map();

  const output = new Output(io.stdout, "utf8");
  let n = 0;
  let allGood = true;
  const allRead = await forEachInput(args.files, io, async (input) => {
    const source = args.files.length > 1 ? input.name : undefined;
    for await (const frames of readInput(input)) {
      for (const frame of frames) {
        const outcome: Outcome = frame.ok
          ? {
              octets: frame.octets,
              found: identifyOctets(frame.octets, { ...(type && { type }), history }),
            }
          : { text: frame.text, error: frame.error };
        if (!("found" in outcome) || outcome.found.best === undefined) allGood = false;
        const result = { n: n++, source, outcome };
        output.add(
          out === "tree" ? treeOf(result, style) : `${JSON.stringify(recordOf(result))}\n`,
        );
        if (output.isFull) await output.flush();
      }
      await output.flush();
    }
  });
  if (!allRead) return 2;
  return allGood ? 0 : 1;
}

type Outcome =
  | { readonly octets: Uint8Array; readonly found: Identification }
  /** Text that holds no octets. */
  | { readonly text: string; readonly error: DecodeError };

interface Result {
  readonly n: number;
  readonly source: string | undefined;
  readonly outcome: Outcome;
}

/** Values are left out: `decode` shows them. */
function recordOf({ n, source, outcome }: Result): object {
  if ("error" in outcome) {
    const { code, message } = outcome.error;
    return { n, source, input: outcome.text, error: { code, message } };
  }
  const { best, aligned, candidates } = outcome.found;
  return {
    n,
    source,
    octets: outcome.octets.length,
    best: best && { ...best, value: undefined },
    aligned: aligned && { ...aligned, value: undefined },
    candidates: candidates.map((candidate) => ({ ...candidate, error: errorOf(candidate) })),
  };
}

function errorOf({ error }: Candidate): object | undefined {
  if (error === undefined) return undefined;
  const { code, message, path, bitOffset } = error;
  return { code, message, path: formatPath(path), bitOffset };
}

function treeOf({ n, source, outcome }: Result, style: Style): string {
  const from = source === undefined ? "" : `  ${style.faint(source)}`;
  if ("error" in outcome) {
    const what = `${JSON.stringify(outcome.text)}: ${outcome.error.detail}`;
    return `${style.strong(`#${n}`)}  ${style.error("no octets")}  ${what}${from}\n\n`;
  }
  const { best, candidates } = outcome.found;
  const agree: readonly string[] = best === undefined ? [] : [best.edition, ...best.sameAs];
  const width = Math.max(...editions.map((edition) => edition.length));
  const lines = candidates.map(({ edition, fits, reason }) => {
    const mark = !fits ? " " : agree.includes(edition) ? "=" : "~";
    return `  ${mark} ${edition.padEnd(width)}  ${fits ? reason : style.faint(reason)}\n`;
  });
  return `${titleOf(n, outcome.octets.length, outcome.found, style)}${from}\n${lines.join("")}\n`;
}

function titleOf(
  n: number,
  octets: number,
  { best, aligned }: Identification,
  style: Style,
): string {
  const size = octets === 1 ? "1 octet" : `${octets} octets`;
  const strong = (text: string): string => style.strong(`#${n}  ${text}`);
  if (best !== undefined) {
    const also = best.sameAs.length === 0 ? "" : `, the same as ${best.sameAs.join(", ")}`;
    const doubt = best.sure ? "" : `  ${style.warning("not sure")}`;
    return `${strong(`${best.edition}  ${best.type}`)}${also}  ${size}${doubt}\n  ${best.reason}`;
  }
  if (aligned === undefined) return `${strong(style.error("no edition fits"))}  ${size}`;
  const what = `${aligned.type} of ${aligned.edition} in ALIGNED PER`;
  return `${strong(style.error(what))}  ${size}\n  receivers expect UNALIGNED PER`;
}
