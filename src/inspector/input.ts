import { type Frame, type FrameFormat, formatTime, readFrames } from "../capture/index.js";

/** A frame that is octets, whatever they hold. */
export interface ReadableFrame {
  readonly ok: true;
  readonly octets: Uint8Array;
  readonly time: string | undefined;
  /** Other octets than those that came. */
  readonly isChanged: boolean;
}

/** A frame of the list; `text` is what could not be read as octets. */
export type ListedFrame =
  | ReadableFrame
  | { readonly ok: false; readonly text: string; readonly problem: string };

const sliceOctets = 256 * 1024;

/** What an input held. */
export interface Input {
  readonly frames: readonly ListedFrame[];
  /** Sentences for people: packets left out, a file cut off. */
  readonly warnings: readonly string[];
}

/** Frames of a text that was pasted: hex, base64 or JSON, one a line. */
export function framesOfText(text: string): Promise<Input> {
  return framesOfOctets(new TextEncoder().encode(text));
}

/** Frames of a file, whose format shows in its beginning. */
export async function framesOfOctets(
  octets: Uint8Array,
  format: FrameFormat | "auto" = "auto",
): Promise<Input> {
  const warnings: string[] = [];
  const frames: ListedFrame[] = [];
  const onWarning = (warning: string): void => {
    warnings.push(warning);
  };
  for await (const batch of readFrames(slicesOf(octets), format, { onWarning })) {
    frames.push(...batch.map(listed));
  }
  return { frames, warnings };
}

/** Between them the page can do something else. */
async function* slicesOf(octets: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < octets.length; at += sliceOctets) {
    yield octets.subarray(at, at + sliceOctets);
    await new Promise((resolve) => setTimeout(resolve));
  }
}

function listed(frame: Frame): ListedFrame {
  if (!frame.ok) return { ok: false, text: frame.text, problem: frame.error.detail };
  const time = frame.packet?.time;
  return { ok: true, octets: frame.octets, time: time && formatTime(time), isChanged: false };
}
