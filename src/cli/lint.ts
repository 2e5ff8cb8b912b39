import { type LintOptions, linter } from "../meaning/lint/index.js";
import { oneOf, parseArgs } from "./args.js";
import { type ExitStatus, type Io, UsageError } from "./io.js";
import { lintFrameOf } from "./lint-frame.js";
import { lintForms, lintReportFor } from "./lint-report.js";
import { forEachMessage, messageOptions } from "./messages.js";
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
