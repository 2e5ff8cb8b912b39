import { describe, expect, test } from "vitest";
import { MessageFrame } from "../../src/editions/ydt3709-2020.js";
import { mapFrame, rsmFrame, spatFrame } from "../meaning/scene.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";

const hex = (frame: MessageFrame): string =>
  Buffer.from(MessageFrame.encode(frame)).toString("hex");

describe("cv2x map", () => {
  test("gives the GeoJSON of all frames together", async () => {
    const input = [spatFrame, mapFrame, rsmFrame].map(hex).join("\n");
    const { status, stdout, lines } = await cv2x(["map"], input);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    const { features } = JSON.parse(stdout);
    const kinds = new Set(
      features.map((f: { properties: { feature: string } }) => f.properties.feature),
    );
    expect([...kinds].sort()).toEqual([
      "lane",
      "link",
      "movement",
      "node",
      "participant",
      "stopLine",
    ]);
    expect(stdout).toContain('"light":"protected-green"');
  });

  test("draws a picture", async () => {
    const { status, stdout } = await cv2x(["map", "--out", "svg"], capture("map-rsu-5").uper);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(stdout).toContain(">1-149<");
  });

  test("goes on after a frame that cannot be read, and says so", async () => {
    const { status, stdout, stderr } = await cv2x(
      ["map", "--in", "hex"],
      `zz\n${hex(mapFrame)}\nff`,
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/standard input: frame 0 cannot be read: .*\n.*frame 2 cannot be read/);
    expect(JSON.parse(stdout).features.length).toBeGreaterThan(30);
  });

  test("does not know other forms", async () => {
    const { status, stderr } = await cv2x(["map", "--out", "png"]);
    expect(status).toBe(2);
    expect(stderr).toContain("--out takes geojson or svg");
  });
});
