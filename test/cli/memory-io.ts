import type { Io } from "../../src/cli/io.js";
import { run } from "../../src/cli/main.js";
import { chunksOf } from "../capture/chunks.js";
import { Sink } from "./sink.js";

export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
  lines: string[];
}

/** Runs `cv2x` on what standard input holds. */
export async function cv2x(
  words: readonly string[],
  stdin: string | Uint8Array = "",
  io: Partial<Io> = {},
): Promise<Ran> {
  const stdout = new Sink();
  const stderr = new Sink();
  const whole: Io = {
    stdin: chunksOf(stdin),
    stdout,
    stderr,
    env: {},
    isTerminal: false,
    isErrorTerminal: false,
    takeInterrupt: () => new AbortController().signal,
    ...io,
  };
  const status = await run(words, whole);
  const text = stdout.text;
  return {
    status,
    stdout: text,
    stderr: stderr.text,
    lines: text === "" ? [] : text.replace(/\n$/, "").split("\n"),
  };
}
