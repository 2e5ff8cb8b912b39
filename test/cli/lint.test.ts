import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { MessageFrame } from "../../src/editions/ydt3709-2020.js";
import { bsm, bsmFrame, mapFrame, rsmFrame, spatFrame } from "../meaning/scene.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";

const hex = (frame: MessageFrame): string =>
  Buffer.from(MessageFrame.encode(frame)).toString("hex");
const flat = hex({ kind: "bsmFrame", value: { ...bsm, size: { width: 0, length: 400 } } });
const clean = [mapFrame, spatFrame, rsmFrame, bsmFrame].map(hex).join("\n");

describe("cv2x lint", () => {
  test("has nothing to say of clean frames", async () => {
    const { status, stdout } = await cv2x(["lint", "--edition", "ydt3709-2020"], clean);
    expect(stdout).toBe("0 errors, 0 warnings, 0 notes in 4 frames\n");
    expect(status).toBe(0);
  });

  test("tells what it finds, a line each", async () => {
    const { status, stdout } = await cv2x(
      ["lint", "--edition", "ydt3709-2020"],
      `${clean}\n${flat}`,
    );
    expect(stdout).toBe(
      "#4 bsmFrame.size.width: warning VehicleWidth is 0 [values/zero-size]\n" +
        "0 errors, 1 warning, 0 notes in 5 frames\n",
    );
    expect(status).toBe(1);
  });

  test("notes are no failure", async () => {
    const { status, stdout } = await cv2x(["lint"], capture("bsm-rsu-1").uper);
    expect(stdout).toContain("note position-LL1 would do for -1925, -430");
    expect(stdout).toContain("3 more in this frame");
    expect(status).toBe(0);
  });

  test("json is an object a line", async () => {
    const words = ["lint", "--out", "json", "--rules", "gbt45315"];
    const { lines } = await cv2x(words, capture("bsm-rsu-1").uper);
    expect(lines.map((line) => JSON.parse(line))).toContainEqual({
      n: 0,
      rule: "gbt45315/forbidden",
      severity: "error",
      path: "bsmFrame.pos.elevation",
      message: "there is an elevation",
    });
  });

  test("sarif is one document with the rules that were on", async () => {
    const { stdout } = await cv2x(
      ["lint", "--out", "sarif"],
      `${flat}\n${capture("rsm-rsu-3").uper}`,
    );
    const { version, runs } = JSON.parse(stdout);
    expect(version).toBe("2.1.0");
    expect(runs).toHaveLength(1);
    const { tool, results } = runs[0];
    expect(results).toHaveLength(3);
    expect(results[0]).toEqual({
      ruleId: "values/zero-size",
      ruleIndex: expect.any(Number),
      level: "warning",
      message: { text: "VehicleWidth is 0" },
      locations: [{ logicalLocations: [{ fullyQualifiedName: "frame 0: bsmFrame.size.width" }] }],
      properties: { frame: 0 },
    });
    for (const { ruleId, ruleIndex } of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    }
    expect(JSON.stringify(tool.driver.rules)).not.toContain("gbt45315/");
    const { stdout: none } = await cv2x(["lint", "--out", "sarif"], clean);
    expect(JSON.parse(none).runs[0].results).toEqual([]);
  });

  test("sarif names the file", async () => {
    const { stdout } = await cv2x(["lint", "--out", "sarif", "fixtures/rsm.hex"]);
    const [result] = JSON.parse(stdout).runs[0].results;
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe("fixtures/rsm.hex");
  });

  test("goes on after a frame that cannot be read", async () => {
    const { status, stdout, stderr } = await cv2x(["lint", "--in", "hex"], `zz\n${flat}`);
    expect(stderr).toContain("frame 0 cannot be read");
    expect(stdout).toContain("#1 bsmFrame.size.width");
    expect(status).toBe(1);
  });

  test("looks into envelopes for the message and when it was made", async () => {
    const dsm = (id: string): string => {
      const line = readFileSync("fixtures/stack.jsonl", "utf8")
        .split("\n")
        .find((text) => text.includes(`"id":"stack/${id}"`));
      return JSON.parse(line ?? "").bytes;
    };
    // a real envelope, whose message is of the same second
    const real = await cv2x(["lint", "--rules", "encoding,stream"], dsm("composed/dsm-signed-bsm"));
    expect(real.stdout).toBe("0 errors, 0 warnings, 0 notes in 1 frame\n");
    // one whose header is five seconds older than its message
    const made = await cv2x(["lint", "--rules", "stream"], dsm("made/spdu-bsm-old"));
    expect(made.stdout).toMatch(/^#0 bsmFrame\.secMark: warning secMark is 4980 ms from/);
  });

  test("knows its rules", async () => {
    const { status, stderr } = await cv2x(["lint", "--rules", "maps"]);
    expect(status).toBe(2);
    expect(stderr).toContain("there is no rule maps; sets: encoding, values, map");
    const { stdout } = await cv2x(["help", "lint"]);
    expect(stdout).toMatch(/map\/unknown-node +warning/);
  });
});
