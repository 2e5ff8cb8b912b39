import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MessageFrame, VehicleEventFlags } from "../../src/editions/ydt3709-2020.js";
import { bsm, bsmFrame, mapFrame, rsmFrame, spatFrame } from "../meaning/scene.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";
import { sarifFaults } from "./sarif-faults.js";

const hex = (frame: MessageFrame): string =>
  Buffer.from(MessageFrame.encode(frame)).toString("hex");
const flat = hex({ kind: "bsmFrame", value: { ...bsm, size: { width: 0, length: 400 } } });
/** Octets of a record of `stack.jsonl`. */
function stackRecord(id: string): string {
  const line = readFileSync("fixtures/stack.jsonl", "utf8")
    .split("\n")
    .find((text) => text.includes(`"id":"stack/${id}"`));
  return JSON.parse(line ?? "").bytes;
}

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

  test("sarif has the form that the standard asks for", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lint-"));
    try {
      const file = join(folder, "a#b 50%.hex");
      writeFileSync(file, flat);
      const words = ["lint", "--out", "sarif", "--rules", "all"];
      const reports = [
        await cv2x(words, clean),
        await cv2x([...words, "fixtures/captures.hex", "fixtures/drive.pcapng"]),
        await cv2x([...words, file]),
        await cv2x([...words, "-"], `${flat}\n${capture("bsm-rsu-1").uper}`),
      ];
      for (const { stdout } of reports) expect(sarifFaults(stdout)).toEqual([]);
      const { uri } = JSON.parse(reports[2]?.stdout ?? "").runs[0].results[0].locations[0]
        .physicalLocation.artifactLocation;
      expect(new URL(uri, "file:///").pathname.endsWith("/a%23b%2050%25.hex")).toBe(true);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test("goes on after a frame that cannot be read", async () => {
    const { status, stdout, stderr } = await cv2x(["lint", "--in", "hex"], `zz\n${flat}`);
    expect(stderr).toContain("frame 0 cannot be read");
    expect(stdout).toContain("#1 bsmFrame.size.width");
    expect(status).toBe(1);
  });

  test("looks into envelopes for the message and when it was made", async () => {
    // a real envelope, whose message is of the same second
    const real = await cv2x(
      ["lint", "--rules", "encoding,stream"],
      stackRecord("composed/dsm-signed-bsm"),
    );
    expect(real.stdout).toBe("0 errors, 0 warnings, 0 notes in 1 frame\n");
    // one whose header is five seconds older than its message
    const made = await cv2x(["lint", "--rules", "stream"], stackRecord("made/spdu-bsm-old"));
    expect(made.stdout).toMatch(/^#0 bsmFrame\.secMark: warning secMark is 4980 ms from/);
  });

  test("knows the AID around a message", async () => {
    const safetyExt = { ...bsm.safetyExt, events: VehicleEventFlags.bits.eventHardBraking };
    const message = hex({ kind: "bsmFrame", value: { ...bsm, safetyExt } });
    const length = (message.length / 2).toString(16).padStart(4, "0");
    const [regular, event] = ["6f", "70"].map((aid) => `0400${aid}${length}${message}`);
    const { stdout } = await cv2x(
      ["lint", "--rules", "gbt45315/event-aid"],
      `${regular}\n${event}`,
    );
    expect(stdout).toMatch(/^#0 bsmFrame.safetyExt.events: error an event, with the AID 111/);
    expect(stdout).toContain("1 error, 0 warnings, 0 notes in 2 frames");
  });

  test("knows the signer of a message", async () => {
    const spdu = stackRecord("made/spdu-bsm-digest");
    const other = spdu.replace("07070707", "07070708");
    const { stdout } = await cv2x(["lint", "--rules", "gbt45315/id"], `${spdu}\n${spdu}\n${other}`);
    expect(stdout).toMatch(/^#2 bsmFrame.id: warning .* by the same signer/);
    expect(stdout).toContain("0 errors, 1 warning, 0 notes in 3 frames");
  });

  test("knows its rules", async () => {
    const { status, stderr } = await cv2x(["lint", "--rules", "maps"]);
    expect(status).toBe(2);
    expect(stderr).toContain("there is no rule maps; sets: encoding, values, map");
    const { stdout } = await cv2x(["help", "lint"]);
    expect(stdout).toMatch(/map\/unknown-node +warning/);
  });
});
