/** How many lines `cv2x decode` takes in a second, and how much memory, with a file of a million BSM frames in hex. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { hexOf } from "../test/fixtures.js";
import type { Corpus } from "./corpus.js";

export interface CommandLineUse {
  readonly options: string;
  readonly linesPerSecond: number;
  readonly peakRssMiB: number;
  /** With a tenth of the lines: it is as much, if memory is constant. */
  readonly peakRssOfTenthMiB: number;
}

const lineCount = 1_000_000;
const folder = ".cache/bench/command-line";

export function commandLineUse(corpus: Corpus): CommandLineUse[] {
  mkdirSync(folder, { recursive: true });
  const all = linesFile("million.hex", corpus, lineCount);
  const tenth = linesFile("tenth.hex", corpus, lineCount / 10);
  return [[], ["--in", "hex", "--edition", corpus.codec.edition]].map((options) => {
    const { seconds, peakRssMiB } = decode(all, options);
    return {
      options: options.join(" "),
      linesPerSecond: lineCount / seconds,
      peakRssMiB,
      peakRssOfTenthMiB: decode(tenth, options).peakRssMiB,
    };
  });
}

function linesFile(name: string, { frames }: Corpus, count: number): string {
  const file = join(folder, name);
  const lines = frames.map(({ octets }) => `${hexOf(octets)}\n`).join("");
  const out = openSync(file, "w");
  for (let written = 0; written < count; written += frames.length) writeSync(out, lines);
  closeSync(out);
  return file;
}

/** Tells on its fourth descriptor how much memory the process has had at most. */
const reporter = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs";' +
    'process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));',
)}`;

function decode(file: string, options: readonly string[]): { seconds: number; peakRssMiB: number } {
  const words = ["--import", reporter, "dist/cli.js", "decode", file, "--out", "ndjson"];
  const out = openSync(join(folder, "out.ndjson"), "w");
  const start = performance.now();
  const { status, output } = spawnSync(process.execPath, [...words, ...options], {
    stdio: ["ignore", out, "inherit", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  closeSync(out);
  if (status !== 0) throw new Error(`cv2x decode ends with status ${status}`);
  return { seconds, peakRssMiB: Number(output[3]) / 1024 };
}
