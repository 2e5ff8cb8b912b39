import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { vectors } from "../fixtures.js";
import { cv2x } from "./memory-io.js";

const captureOf = (name: string): string =>
  vectors("captures").find(({ id }) => id.includes(name))?.uper ?? "";
const [uper = "", aligned = ""] = readFileSync("fixtures/bodies.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line) => (JSON.parse(line) as { bytes: string }).bytes);

describe("cv2x identify", () => {
  test("gives a record a frame, without the value, and keeps order", async () => {
    const input = [captureOf("map"), "zz", captureOf("clpmm")].join("\n");
    const { status, lines } = await cv2x(["identify", "--in", "hex"], input);
    expect(status).toBe(1);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      {
        n: 0,
        octets: 529,
        best: { edition: "csae53-2020", type: "MessageFrame", sameAs: [], sure: true },
        candidates: [
          { edition: "ydt3709-2020", fits: false, octetsLeft: 509 },
          { edition: "csae53-2020", fits: true, octetsLeft: 0 },
          { edition: "csae157-2020", fits: false, octetsLeft: 509 },
          { edition: "csae53-2017", fits: false, octetsLeft: 509 },
        ],
      },
      { n: 1, input: "zz", error: { code: "input" } },
      { n: 2, best: { edition: "csae157-2020" } },
    ]);
    expect(lines[0]).not.toContain("value");
  });

  test("the tree marks what agrees, and says why the others do not", async () => {
    const { stdout } = await cv2x(["identify", "--out", "tree"], captureOf("rsm"));
    expect(stdout).toBe(
      `#0  ydt3709-2020  MessageFrame, the same as csae53-2020, csae157-2020  40 octets
  all editions that read all octets agree
  = ydt3709-2020  all 40 octets read
  = csae53-2020   all 40 octets read
  = csae157-2020  all 40 octets read
    csae53-2017   enum at bit 172, rsmFrame.participants.0.source: index 6 of 6 items

`,
    );
  });

  test("aligned PER is no answer, but named", async () => {
    const { status, stdout } = await cv2x(["identify", "--out", "tree"], aligned);
    expect(status).toBe(1);
    expect(stdout).toContain("BasicSafetyMessage of ydt3709-2020 in ALIGNED PER");
    const { lines } = await cv2x(["identify"], aligned);
    const { aligned: named } = JSON.parse(lines[0] ?? "");
    expect(named).toEqual({ edition: "ydt3709-2020", type: "BasicSafetyMessage" });
  });
});

describe("cv2x decode --edition auto", () => {
  test("takes a message without its frame, and says so", async () => {
    const { status, lines } = await cv2x(["decode"], uper);
    expect(status).toBe(0);
    const record = JSON.parse(lines[0] ?? "");
    expect(record).toMatchObject({ type: "BasicSafetyMessage", value: { msgCnt: 117 } });
    expect(record.warnings).toEqual(["no MessageFrame: a BasicSafetyMessage without its frame"]);
    const { stdout } = await cv2x(["encode"], lines[0]);
    expect(stdout.trim().toLowerCase()).toBe(uper);
  });

  test("hints at aligned PER", async () => {
    const { status, stdout } = await cv2x(["decode", "--out", "tree"], aligned);
    expect(status).toBe(1);
    expect(stdout).toContain("hint: this is a BasicSafetyMessage of ydt3709-2020 in ALIGNED PER");
  });

  test("names messages of a later form of phase II", async () => {
    const { lines } = await cv2x(["decode"], "8006001b0301e240");
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      edition: "csae157-2020",
      warnings: [expect.stringContaining("IntentionSharingMessage (ISM)")],
      value: { msgFrameExt: { messageId: 27, value: "01E240" } },
    });
  });
});
