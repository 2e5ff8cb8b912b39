import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatHex } from "../../src/capture/index.js";
import { exampleFrames } from "../../src/inspector/example.js";
import { framesOfOctets, framesOfText } from "../../src/inspector/input.js";

describe("frames of what is pasted or dropped", () => {
  test("hex, base64 and JSON lines give the same octets", async () => {
    const hex = "00146A";
    const texts = [hex, "ABRq", `{"hex":"${hex}"}`, "# noted\n00 14 6a\n"];
    for (const text of texts) {
      const { frames } = await framesOfText(text);
      expect(frames.map((frame) => (frame.ok ? formatHex(frame.octets) : frame))).toEqual([hex]);
    }
  });

  test("a line that is none stays in its place with the reason", async () => {
    const { frames } = await framesOfText("0014\n00 1\n0015\n");
    expect(frames.map(({ ok }) => ok)).toEqual([true, false, true]);
    expect(frames[1]).toMatchObject({ text: "00 1", problem: expect.stringMatching(/hex/) });
  });

  test("a capture gives its packets with their times", async () => {
    const { frames, warnings } = await framesOfOctets(readFileSync("fixtures/drive.pcapng"));
    expect(frames).toHaveLength(4);
    expect(warnings).toEqual([]);
    expect(frames[0]).toMatchObject({ ok: true, time: expect.stringMatching(/^\d{4}-.*Z$/) });
  });

  test("nothing gives nothing", async () => {
    expect(await framesOfText("")).toEqual({ frames: [], warnings: [] });
  });

  test("the example holds the captured frames", async () => {
    const lines = readFileSync("fixtures/captures.hex", "utf8").split("\n");
    const captured = lines.filter((line) => line !== "" && !line.startsWith("#"));
    expect(exampleFrames.split("\n")).toEqual(captured);
  });
});
