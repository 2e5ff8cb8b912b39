/** How many frames `cv2x decode` takes in a second, and how much memory: a million BSMs as hex lines, and as pcapng. */
import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import { pcapngInterface, pcapngPacket, pcapngSection } from "../src/capture/index.js";
import { hexOf } from "../test/fixtures.js";
import type { Corpus } from "./corpus.js";

export interface CommandLineUse {
  readonly options: string;
  readonly framesPerSecond: number;
  readonly peakRssMiB: number;
  /** With a tenth of the frames: it is as much, if memory is constant. */
  readonly peakRssOfTenthMiB: number;
}

const frameCount = 1_000_000;
const folder = ".cache/bench/command-line";

export function commandLineUse(corpus: Corpus): CommandLineUse[] {
  mkdirSync(folder, { recursive: true });
  const lines = Buffer.from(corpus.frames.map(({ octets }) => `${hexOf(octets)}\n`).join(""));
  const packets = Buffer.concat(
    corpus.frames.map(({ octets }) => pcapngPacket({ octets, ns: 1_604_822_400_000_000_000n })),
  );
  const head = Buffer.concat([pcapngSection(), pcapngInterface({ linkType: firstUserLinkType })]);
  const edition = corpus.codec.edition;
  return [
    use("frames.hex", Buffer.alloc(0), lines, corpus, []),
    use("frames.hex", Buffer.alloc(0), lines, corpus, ["--in", "hex", "--edition", edition]),
    use("frames.pcapng", head, packets, corpus, ["--in", "pcapng", "--edition", edition]),
  ];
}

const firstUserLinkType = 147;

function use(
  name: string,
  head: Buffer,
  frames: Buffer,
  corpus: Corpus,
  options: readonly string[],
): CommandLineUse {
  const fileOf = (count: number): string => {
    const file = join(folder, `${count}-${name}`);
    const out = openSync(file, "w");
    writeSync(out, head);
    for (let written = 0; written < count; written += corpus.frames.length) writeSync(out, frames);
    closeSync(out);
    return file;
  };
  const { seconds, peakRssMiB } = decode(fileOf(frameCount), options);
  return {
    options: options.join(" "),
    framesPerSecond: frameCount / seconds,
    peakRssMiB,
    peakRssOfTenthMiB: decode(fileOf(frameCount / 10), options).peakRssMiB,
  };
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
