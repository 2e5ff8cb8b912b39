import { toText } from "../capture/bytes.js";
import { contentLines, type Line, largestLine } from "../capture/lines.js";
import { editions } from "../editions/index.js";
import { oneOf, parseArgs } from "./args.js";
import { codecOf } from "./decoder.js";
import { type Encoded, type EncodeOptions, encodeLine } from "./encoder.js";
import { forEachInput } from "./input.js";
import type { ExitStatus, Io } from "./io.js";
import { octetForms, octetsText } from "./octets-text.js";
import { Output } from "./output.js";

/** `cv2x encode` */
export async function encode(words: readonly string[], io: Io): Promise<ExitStatus> {
  const args = parseArgs(words, ["edition", "type", "out"]);
  const form = oneOf(args, "out", octetForms) ?? "hex";
  const options = { edition: oneOf(args, "edition", editions), type: args.options.get("type") };
  if (options.edition !== undefined && options.type !== undefined) {
    codecOf(options.edition, options.type);
  }

  const output = new Output(io.stdout, form === "bin" ? "latin1" : "utf8");
  let allGood = true;
  const allRead = await forEachInput(args.files, io, async ({ chunks }) => {
    for await (const lines of contentLines(chunks)) {
      for (const line of lines) {
        const encoded = encodedOf(line, options);
        if (encoded.ok) output.add(octetsText(encoded.octets, form));
        else {
          allGood = false;
          const text = `# ${JSON.stringify({ error: encoded.error })}\n`;
          // among bare octets there is no place for it
          if (form === "bin") io.stderr.write(text);
          else output.add(text);
        }
        if (output.isFull) await output.flush();
      }
      await output.flush();
    }
  });
  if (!allRead) return 2;
  return allGood ? 0 : 1;
}

function encodedOf(line: Line, options: EncodeOptions): Encoded {
  if (!line.cut) return encodeLine(toText(line.bytes), line.number, options);
  const message = `line ${line.number}: expected a line of up to ${largestLine} octets`;
  return { ok: false, error: { code: "length", message, path: "" } };
}
