import { describe, expect, test } from "vitest";
import { editions, lookup } from "../../src/editions/index.js";
import { octetsOfHex } from "../fixtures.js";
import { cv2x } from "./memory-io.js";
import { Sink, systemError } from "./sink.js";

describe("cv2x generate", () => {
  test("gives a frame of YD/T 3709-2020 unless told otherwise", async () => {
    const { status, lines, stderr } = await cv2x(["generate"]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(lines).toHaveLength(1);
    const result = lookup("ydt3709-2020", "MessageFrame")?.safeDecode(octetsOfHex(lines[0] ?? ""));
    expect(result).toMatchObject({ ok: true });
  });

  test("a seed gives the same frames, and the first ones of more", async () => {
    const words = ["generate", "--seed", "9", "--count"];
    const { stdout } = await cv2x([...words, "30"]);
    expect((await cv2x([...words, "30"])).stdout).toBe(stdout);
    expect(stdout.startsWith((await cv2x([...words, "10"])).stdout)).toBe(true);
    expect((await cv2x(["generate", "--seed", "8", "--count", "30"])).stdout).not.toBe(stdout);
  });

  test.each(editions)("| cv2x decode gives good frames of %s alone", async (edition) => {
    const made = await cv2x(["generate", "--count", "150", "--edition", edition]);
    expect(new Set(made.lines).size).toBeGreaterThan(120);
    for (const words of [["decode"], ["decode", "--edition", edition, "--layer", "frame"]]) {
      const { status, lines } = await cv2x(words, made.stdout);
      expect(status).toBe(0);
      expect(lines).toHaveLength(150);
    }
  });

  test("types of any edition, and of the envelope", async () => {
    const speeds = await cv2x(["generate", "--type", "Speed", "--count", "20", "--out", "jer"]);
    for (const speed of speeds.lines.map(Number)) {
      expect(speed).toBeGreaterThanOrEqual(0);
      expect(speed).toBeLessThanOrEqual(8191);
    }
    const words = ["--edition", "security-2021", "--type", "V2XSecData", "--count", "50"];
    const made = await cv2x(["generate", ...words]);
    const read = await cv2x(["decode", "--layer", "coer", "--type", "V2XSecData"], made.stdout);
    expect(read).toMatchObject({ status: 0 });
    expect(read.lines).toHaveLength(50);
  });

  test("--out base64 and bin write the same octets, ndjson and jer what they say", async () => {
    const words = ["generate", "--count", "40", "--seed", "4", "--out"];
    const made = async (out: string) => cv2x([...words, out]);
    const octets = (await made("hex")).lines.map(octetsOfHex);
    const base64 = (await made("base64")).lines.map((line) => Buffer.from(line, "base64"));
    expect(base64.map((line) => Uint8Array.from(line))).toEqual(octets);
    const stdout = new Sink();
    await cv2x([...words, "bin"], "", { stdout });
    expect(stdout.octets.equals(Buffer.concat(octets))).toBe(true);
    const hex = (await made("hex")).stdout;
    for (const form of ["ndjson", "jer"]) {
      const decode = ["decode", "--edition", "ydt3709-2020", "--layer", "frame", "--out", form];
      expect((await made(form)).stdout).toBe((await cv2x(decode, hex)).stdout);
    }
    expect((await cv2x(["encode"], (await made("ndjson")).stdout)).stdout).toBe(hex);
  });

  test("--near makes frames of which some are refused", async () => {
    const words = ["generate", "--near", "--count", "300", "--out"];
    const { status, lines } = await cv2x([...words, "ndjson"]);
    expect(status).toBe(0);
    const records = lines.map((line) => JSON.parse(line));
    expect(records.map(({ n }) => n)).toEqual(Array.from({ length: 300 }, (_, n) => n));
    const codes = new Set(records.flatMap(({ error }) => error?.code ?? []));
    expect([...codes]).toEqual(expect.arrayContaining(["truncated", "range", "trailing"]));
    expect(records.filter(({ value }) => value !== undefined).length).toBeGreaterThan(20);
    const hex = (await cv2x([...words, "hex"])).lines;
    expect(
      records.flatMap(({ hex: octets }, n) => (octets === undefined ? [] : [[n, octets]])),
    ).toEqual(records.flatMap(({ hex: octets }, n) => (octets === undefined ? [] : [[n, hex[n]]])));
  });

  test("none", async () => {
    expect(await cv2x(["generate", "--count", "0"])).toMatchObject({ status: 0, stdout: "" });
  });

  test("ends quietly when nobody reads on", async () => {
    const stdout = new Sink(() => systemError("EPIPE"));
    const words = ["generate", "--count", String(Number.MAX_SAFE_INTEGER)];
    expect(await cv2x(words, "", { stdout })).toMatchObject({ status: 0, stderr: "" });
  });
});
