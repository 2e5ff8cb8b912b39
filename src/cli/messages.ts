import type { Frame } from "../capture/frame.js";
import { editions } from "../editions/index.js";
import type { DecodeError } from "../errors.js";
import { type Args, listed, oneOf } from "./args.js";
import type { Decoded } from "./decoder.js";
import { frameReader, inputForms, inputOptions } from "./frame-input.js";
import { forEachInput, shownName } from "./input.js";
import type { Io } from "./io.js";
import { layerDecoderOf } from "./layered.js";

/** Options of commands that read messages, whatever is around them. */
export const messageOptions = [...inputOptions, "layer", "edition"] as const;

/** A message with what is known of the frame that it came in. */
export interface ReadMessage {
  /** Counts the frames of all inputs from 0. */
  readonly n: number;
  /** As on the command line; `-` is standard input. */
  readonly file: string;
  readonly frame: Extract<Frame, { ok: true }>;
  readonly decoded: Extract<Decoded, { ok: true }>;
}

/**
 * Reads the messages of all inputs in their order. A frame that cannot be read is reported on standard error, and the
 * others are still read. Tells whether all inputs, and all frames, could be read.
 */
export async function forEachMessage(
  args: Args,
  io: Io,
  use: (message: ReadMessage) => void | Promise<void>,
): Promise<{ readonly allRead: boolean; readonly allGood: boolean }> {
  const readInput = frameReader(args, io);
  const edition = oneOf(args, "edition", ["auto", ...editions]) ?? "auto";
  const decodeOctets = layerDecoderOf(args, edition, undefined);
  let n = 0;
  let allGood = true;
  const allRead = await forEachInput(args.files, io, async (input) => {
    const complain = ({ message }: DecodeError, hint: string): void => {
      allGood = false;
      io.stderr.write(
        `cv2x: ${shownName(input.name)}: frame ${n} cannot be read: ${message}; ${hint}\n`,
      );
    };
    for await (const frames of readInput(input)) {
      for (const frame of frames) {
        const decoded = frame.ok ? decodeOctets(frame.octets) : undefined;
        if (!frame.ok) complain(frame.error, `--in is one of ${listed(inputForms)}`);
        else if (decoded?.ok) await use({ n, file: input.name, frame, decoded });
        else if (decoded !== undefined) complain(decoded.error, decoded.hint);
        n++;
      }
    }
  });
  return { allRead, allGood };
}
