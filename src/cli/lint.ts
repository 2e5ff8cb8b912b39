import { type LintOptions, linter } from "../meaning/lint/index.js";
import type { LintFrame } from "../meaning/lint/subject.js";
import { chosen, memberOf } from "../stack/members.js";
import { toUnixUs } from "../stack/time.js";
import { oneOf, parseArgs } from "./args.js";
import { type ExitStatus, type Io, UsageError } from "./io.js";
import { lintForms, lintReportFor } from "./lint-report.js";
import { forEachMessage, messageOptions, type ReadMessage } from "./messages.js";
import { Output } from "./output.js";
import { styleFor } from "./style.js";

/** `cv2x lint` */
export async function lint(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, [...messageOptions, "rules", "out"]);
  const form = oneOf(args, "out", lintForms) ?? "text";
  const { rules, check } = linterFor(args.options.get("rules"));
  const report = lintReportFor(form, rules, styleFor(io));

  const output = new Output(io.stdout, "utf8");
  output.add(report.begin());
  let frameCount = 0;
  let isClean = true;
  const { allRead, allGood } = await forEachMessage(args, io, async (message) => {
    frameCount++;
    const file = message.file === "-" ? undefined : message.file;
    for (const finding of check(lintFrameOf(message))) {
      if (finding.severity !== "note") isClean = false;
      output.add(report.finding({ ...finding, frame: message.n, file }));
    }
    if (output.isFull) await output.flush();
  });
  output.add(report.end(frameCount));
  await output.flush();
  if (!allRead) return 2;
  return allGood && isClean ? 0 : 1;
}

function linterFor(asked: string | undefined): ReturnType<typeof linter> {
  const options: LintOptions = asked === undefined ? {} : { rules: asked.split(",") };
  try {
    return linter(options);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function lintFrameOf({ frame, decoded }: ReadMessage): LintFrame {
  const { codec, value, layers } = decoded;
  const message = layers.at(-1);
  const octets =
    message === undefined
      ? frame.octets
      : frame.octets.subarray(message.startOctet, message.endOctet);
  const received = frame.packet?.time?.ns;
  const generated = generationTimeIn(layers);
  return {
    codec,
    value,
    octets,
    ...(received !== undefined && { receivedMs: Number(received) / 1e6 }),
    ...(generated !== undefined && { generatedMs: Number(toUnixUs(generated)) / 1000 }),
  };
}

/** Of the security envelope around the message, read as UTC; the linter knows that it may be TAI. */
function generationTimeIn(layers: ReadMessage["decoded"]["layers"]): bigint | undefined {
  for (const layer of layers) {
    if (layer.layer !== "spdu") continue;
    const signed = chosen(memberOf(layer.value, "content"), "signedData");
    const time = memberOf(signed, "tbsData", "headerInfo", "generationTime");
    if (typeof time === "bigint") return time;
  }
  return undefined;
}
