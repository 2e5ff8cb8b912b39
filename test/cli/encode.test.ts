import { describe, expect, test } from "vitest";
import { largestLine } from "../../src/capture/lines.js";
import { vectors } from "../fixtures.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";
import { Sink } from "./sink.js";

const bsm = capture("bsm-rsu-1");
const edition = "ydt3709-2020";
const hex = bsm.uper.toUpperCase();
const record = { n: 0, edition, type: "MessageFrame", octets: 86, value: bsm.value };
const jsonl = (...values: unknown[]) =>
  values.map((value) => `${JSON.stringify(value)}\n`).join("");

/** The error that a line reports, or nothing. */
function errorOf(line: string | undefined): unknown {
  return line?.startsWith("# ") ? JSON.parse(line.slice(2)).error : undefined;
}

describe("cv2x encode", () => {
  test("records, bare values, and what was not decoded", async () => {
    const failed = { n: 1, hex: "00ff", error: { code: "truncated" } };
    const input = `# note\n\n${jsonl(record, failed)}`;
    expect(await cv2x(["encode"], input)).toMatchObject({
      status: 0,
      stdout: `${hex}\n00FF\n`,
      stderr: "",
    });
    expect(await cv2x(["encode", "--edition", edition], jsonl(bsm.value))).toMatchObject({
      status: 0,
      stdout: `${hex}\n`,
    });
  });

  test.each([
    ["Speed", 1200, "2580"],
    ["DescriptiveName", "A", expect.stringMatching(/^[0-9A-F]{4}$/)],
    ["PathPointList", [], undefined],
  ])("bare values of any kind: %s %j", async (type, value, octets) => {
    const { status, lines } = await cv2x(
      ["encode", "--edition", edition, "--type", type],
      jsonl(value),
    );
    if (octets === undefined) expect(errorOf(lines[0])).toMatchObject({ code: "length", path: "" });
    else expect(lines).toEqual([octets]);
    expect(status).toBe(octets === undefined ? 1 : 0);
  });

  test("options override what a record says", async () => {
    const speed = { edition: "csae53-2020", type: "Latitude", value: 1200 };
    const words = ["encode", "--edition", edition, "--type", "Speed"];
    expect((await cv2x(words, jsonl(speed))).lines).toEqual(["2580"]);
    expect((await cv2x(["encode", "--type", "Speed"], jsonl(speed))).lines).toEqual(["2580"]);
  });

  test("--out base64 and bin", async () => {
    const input = jsonl(record, { hex: "80FF0A", error: {} });
    const octets = Buffer.from(`${hex}80FF0A`, "hex");
    expect((await cv2x(["encode", "--out", "base64"], input)).lines).toEqual([
      octets.subarray(0, 86).toString("base64"),
      "gP8K",
    ]);
    const stdout = new Sink();
    await cv2x(["encode", "--out", "bin"], input, { stdout });
    expect(stdout.octets.equals(octets)).toBe(true);
  });

  test("a value that cannot be encoded gives its error in its place", async () => {
    const words = ["encode", "--edition", edition, "--type", "Speed"];
    const { status, lines, stderr } = await cv2x(words, '1\n9999\n"a"\n{"x":1\n2\n');
    expect(lines).toHaveLength(5);
    expect(errorOf(lines[1])).toMatchObject({ code: "range", path: "" });
    expect(errorOf(lines[2])).toMatchObject({ code: "type", path: "" });
    expect(errorOf(lines[3])).toEqual({
      code: "type",
      message: "value: expected one JSON value on a line, got the end at line 4, column 7",
      path: "",
    });
    expect(lines[4]).toBe("0010");
    expect(stderr).toBe("");
    expect(status).toBe(1);
  });

  test("the path of the error leads into the value", async () => {
    const value = structuredClone(bsm.value) as { bsmFrame: { speed: number } };
    value.bsmFrame.speed = 8192;
    const { lines } = await cv2x(["encode"], jsonl({ ...record, value }));
    expect(errorOf(lines[0])).toMatchObject({ code: "range", path: "bsmFrame.speed" });
  });

  test("with --out bin errors go to standard error", async () => {
    const words = ["encode", "--edition", edition, "--type", "Speed", "--out", "bin"];
    const { status, stdout, stderr } = await cv2x(words, "9999\n1\n");
    expect(stdout).toBe("\u0000\u0008");
    expect(errorOf(stderr.trimEnd())).toMatchObject({ code: "range" });
    expect(status).toBe(1);
  });

  test("a line beyond all measure is refused, and the next ones are encoded", async () => {
    const words = ["encode", "--edition", edition, "--type", "Speed"];
    const { status, lines } = await cv2x(words, `"${"x".repeat(largestLine)}"\n1\n`);
    expect(errorOf(lines[0])).toMatchObject({ code: "length", path: "" });
    expect(lines[1]).toBe("0008");
    expect(status).toBe(1);
  });

  test.each<[string, unknown, object]>([
    ["a bare value without --edition", bsm.value, { code: "missing", path: "edition" }],
    ["an unknown edition", { ...record, edition: "x" }, { code: "unsupported", path: "edition" }],
    [
      "an unknown type",
      { ...record, type: "Messageframe" },
      {
        code: "unsupported",
        path: "type",
        message: expect.stringContaining("did you mean MessageFrame?"),
      },
    ],
    ["bad hex", { hex: "0", error: {} }, { code: "type", path: "hex" }],
    [
      "a frame that never had octets: the error that it came with",
      { n: 5, input: "zz", error: { code: "input", message: "m", path: "", bitOffset: 0 } },
      { code: "input", message: "m", path: "", bitOffset: 0 },
    ],
    ["members of the prototype", JSON.parse('{"__proto__":{"hex":"00"}}'), { code: "missing" }],
  ])("refuses %s", async (_, value, error) => {
    const { status, lines } = await cv2x(["encode"], jsonl(value));
    expect(lines).toHaveLength(1);
    expect(errorOf(lines[0])).toMatchObject(error);
    expect(status).toBe(1);
  });
});

describe("cv2x decode | cv2x encode", () => {
  const isHere = (key: string) => key === "ydt3709-2020" || key === "csae53-2020";
  const captures = vectors("captures").filter(
    ({ edition, also_editions }) => isHere(edition) || also_editions?.some(isHere),
  );

  test("captures, cut and lengthened frames come back as they were", async () => {
    expect(captures.length).toBeGreaterThanOrEqual(4);
    const frames = captures.flatMap(({ uper }) => [uper, uper.slice(0, 30), `${uper}00`]);
    const input = `${frames.join("\n")}\n`;
    const decoded = await cv2x(["decode"], input);
    expect(decoded.status).toBe(1);
    expect(decoded.lines).toHaveLength(frames.length);
    const encoded = await cv2x(["encode"], decoded.stdout);
    expect(encoded.stdout).toBe(input.toUpperCase());
    expect(encoded.status).toBe(0);
  });

  test.each(["ydt3709-2020", "csae53-2020"])("vectors of %s", async (name) => {
    const messages = vectors(name).filter(({ type }) => type === "MessageFrame");
    const decoded = await cv2x(
      ["decode", "--edition", name],
      messages.map(({ uper }) => `${uper}\n`).join(""),
    );
    const encoded = await cv2x(["encode"], decoded.stdout);
    expect(encoded.lines.map((line) => line.toLowerCase())).toEqual(
      messages.map(({ uper, canonical }) => canonical ?? uper),
    );
  });
});
