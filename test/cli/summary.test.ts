import { finished } from "node:stream/promises";
import { describe, expect, test } from "vitest";
import type { Input } from "../../src/cli/input.js";
import { progressOf } from "../../src/cli/progress.js";
import { newTally } from "../../src/cli/tally.js";
import { stackRecord } from "../stack/records.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";
import { Sink } from "./sink.js";

const signed = stackRecord("dsm/signed-bsm").bytes;
const input = [
  ...[signed, signed, signed.slice(0, -2), "zz", capture("bsm-rsu-1").uper],
  stackRecord("dsm/aid-16511").bytes,
].join("\n");

const summary = `6 frames, 2 failed
  types       bsmFrame: 4
  editions    ydt3709-2020: 4
  AIDs        111 (BSM, regular): 3, 16511: 1
  errors      truncated: 1, input: 1
`;

describe("the summary", () => {
  test("is written if it is asked for", async () => {
    const { stderr, lines } = await cv2x(["decode", "--summary"], input);
    expect(stderr).toBe(summary);
    expect(lines).toHaveLength(6);
  });

  test("is written to a terminal for more than one frame, and nowhere else", async () => {
    const onTerminal = async (text: string) =>
      (await cv2x(["decode"], text, { isErrorTerminal: true })).stderr.replaceAll("\u001b[K", "");
    expect(await onTerminal(input)).toBe(summary);
    expect(await onTerminal(signed)).toBe("");
    expect((await cv2x(["decode"], input)).stderr).toBe("");
  });

  test("counts what --where leaves", async () => {
    const words = ["decode", "--summary", "--where", "error.code == input"];
    const { stderr } = await cv2x(words, input);
    expect(stderr).toBe("1 of 6 frames, 1 failed\n  errors      input: 1\n");
  });

  test("counts signatures by their reasons", async () => {
    const words = ["decode", "--summary", "--verify", "--certs", "fixtures/stack.jsonl"];
    const { stderr } = await cv2x(words, signed);
    expect(stderr).toContain("\n  signatures  time-old: 1\n");
  });

  test("shows the most frequent of many", async () => {
    const frames = Array.from({ length: 14 }, (_, aid) => {
      const frame = signed.replace(/^04006f/, `0400${aid.toString(16).padStart(2, "0")}`);
      return `${frame}\n`.repeat(aid + 1);
    });
    const { stderr } = await cv2x(["decode", "--summary"], frames.join(""));
    expect(stderr).toMatch(/ {2}AIDs {8}13: 14, 12: 13, 11: 12, .*, 4: 5, all others: 10\n/);
  });
});

describe("the progress", () => {
  const half: Input = { name: "drive.pcapng", chunks: (async function* () {})(), share: () => 0.5 };

  async function shownAt(
    times: readonly number[],
    input: Input,
    io = { isErrorTerminal: true },
  ): Promise<string> {
    const stderr = new Sink();
    const tally = { ...newTally(), read: 3000, failed: 2 };
    const clock = [0, ...times].values();
    const show = progressOf(
      {
        stdin: half.chunks,
        stdout: new Sink(),
        stderr,
        env: {},
        isTerminal: false,
        takeInterrupt: () => new AbortController().signal,
        ...io,
      },
      tally,
      () => clock.next().value ?? Number.NaN,
    );
    for (const _ of times) show(input);
    stderr.end();
    await finished(stderr);
    return stderr.text;
  }

  test("is shown at most twice a second, each in the place of the last", async () => {
    const text = "3000 frames, 6000/s, 2 failed, 50 % of drive.pcapng";
    expect(await shownAt([499, 500, 999], half)).toBe(`\u001b[K${text}\r`);
    expect(await shownAt([500, 1000], half)).toBe(
      `\u001b[K${text}\r\u001b[K${text.replace("6000", "3000")}\r`,
    );
  });

  test("of an input without a size has no share", async () => {
    const stdin: Input = { ...half, name: "-", share: () => undefined };
    expect(await shownAt([1000], stdin)).toBe(
      "\u001b[K3000 frames, 3000/s, 2 failed, standard input\r",
    );
  });

  test("is not shown in a pipe", async () => {
    expect(await shownAt([1000], half, { isErrorTerminal: false })).toBe("");
  });

  test("does not stay in front of a warning", async () => {
    const words = ["decode", "/none.hex"];
    const { stderr } = await cv2x(words, "", { isErrorTerminal: true });
    expect(stderr).toContain("\u001b[Kcv2x: cannot read /none.hex: there is no such file\n");
  });
});
