import { editions, isEdition } from "../editions/index.js";
import { draw } from "../schema/generate/draw.js";
import { encodings } from "../schema/generate/encodings.js";
import { nearEncodings } from "../schema/generate/near.js";
import { largestSeed, seededWords } from "../schema/generate/random.js";
import { TextOctets } from "../schema/text-octets.js";
import { messageFrame } from "../stack/message.js";
import type { Codec } from "../uper/codec.js";
import { type Args, oneOf, parseArgs } from "./args.js";
import { codecOf } from "./decoder.js";
import { type ExitStatus, type Io, UsageError } from "./io.js";
import { octetForms, octetsText } from "./octets-text.js";
import { Output } from "./output.js";
import { type Outcome, reportFor } from "./report.js";
import { styleFor } from "./style.js";
import { allEditions } from "./types.js";

/** Real frames seldom have longer lists. */
const maxElements = 32;

/** `cv2x generate` */
export async function generate(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, ["type", "edition", "count", "seed", "out"], ["near"]);
  const [file] = args.files;
  if (file !== undefined) throw new UsageError(`cv2x generate takes no file, got ${file}`);
  const codec = namedCodec(args);
  const count = integerOf(args, "count", Number.MAX_SAFE_INTEGER) ?? 1;
  const seed = integerOf(args, "seed", largestSeed) ?? 0;
  const form = oneOf(args, "out", [...octetForms, "ndjson", "jer"]) ?? "hex";

  const plan = (args.switches.has("near") ? nearEncodings : encodings)(codec, { maxElements });
  const nextWord = seededWords(seed);
  const text = textOf(codec, form, io);
  const output = new Output(io.stdout, form === "bin" ? "latin1" : "utf8");
  for (let n = 0; n < count; n++) {
    output.add(text(draw(plan, nextWord), n));
    if (output.isFull) await output.flush();
  }
  await output.flush();
  return 0;
}

function namedCodec(args: Args): Codec<unknown> {
  const edition = oneOf(args, "edition", allEditions) ?? editions[0];
  const type = args.options.get("type");
  if (type === undefined && !isEdition(edition)) {
    throw new UsageError(`--edition ${edition} needs --type, a type of the envelope`);
  }
  return codecOf(edition, type ?? messageFrame);
}

function integerOf(args: Args, name: string, largest: number): number | undefined {
  const text = args.options.get(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (/^\d+$/.test(text) && value <= largest) return value;
  throw new UsageError(
    `--${name} takes an integer from 0 to ${largest}, got ${JSON.stringify(text)}`,
  );
}

type Form = (typeof octetForms)[number] | "ndjson" | "jer";

/** Writes the octets of a frame, or what they say. */
function textOf(
  codec: Codec<unknown>,
  form: Form,
  io: Io,
): (octets: Uint8Array, n: number) => string {
  if (form !== "ndjson" && form !== "jer") return (octets) => octetsText(octets, form);
  const report = reportFor(form, styleFor(io));
  const line = new TextOctets();
  return (octets, n) => {
    const outcome = outcomeOf(codec, octets);
    line.cut();
    report(line, { n, source: undefined, time: undefined, outcome, security: undefined });
    return line.toString();
  };
}

function outcomeOf(codec: Codec<unknown>, octets: Uint8Array): Outcome {
  const result = codec.safeDecode(octets);
  const bare = { octets, warnings: [], layers: [] };
  if (result.ok) return { ...bare, ok: true, codec, value: result.value };
  return { ...bare, ok: false, error: result.error, hint: "", layer: undefined };
}
