/** Input without an end of line. The program is the built one. */
import { describe, expect, test } from "vitest";
import { runMeasured } from "../program.js";
import { good, inFolder, recordsOf } from "./files.js";

describe("gigabytes in one line", () => {
  const line = (octets: number, ending = `; echo; cat ${good}`): string =>
    `{ head -c ${octets} /dev/zero | tr '\\0' 0 2> ${inFolder("tr")} ${ending}; }`;
  const largest = 64 * 1024 * 1024;

  test.each(["hex", "base64", "ndjson"])("%s: one error, and the rest", (form) => {
    const { stdout, mostMiB } = runMeasured(`decode --in ${form}`, line(600e6));
    const [first, ...rest] = recordsOf(stdout);
    expect(first?.error).toMatchObject({
      code: "limit",
      message: expect.stringContaining(`expected a line of up to ${largest} octets`),
    });
    expect(rest).toHaveLength(1);
    expect(mostMiB).toBeLessThan(400);
  });

  test("bin: one error", () => {
    const { status, stdout, mostMiB } = runMeasured("decode --in bin", line(600e6));
    expect(status).toBe(1);
    expect(recordsOf(stdout)).toMatchObject([{ n: 0, error: { code: "limit" } }]);
    expect(mostMiB).toBeLessThan(400);
  });

  test("encode: one error, and the rest", () => {
    const after = `; echo; echo '{"error":{},"hex":"ab"}'`;
    const { stdout, mostMiB } = runMeasured("encode", line(600e6, after));
    const [first, second] = stdout.split("\n");
    expect(first).toContain(`line 1: expected a line of up to ${largest} octets`);
    expect(second).toBe("AB");
    expect(mostMiB).toBeLessThan(400);
  });

  test("modules and certificates are refused", () => {
    const compiled = runMeasured(`compile - --edition x --out ${inFolder("x")}`, line(600e6));
    expect([compiled.status, compiled.stderr]).toEqual([
      2,
      `cv2x: standard input: expected up to ${largest} octets, got more\n`,
    ]);
    const verified = runMeasured(`decode --verify --certs /dev/zero ${good}`, "true");
    expect([verified.status, verified.stderr]).toEqual([
      2,
      `cv2x: /dev/zero: expected up to ${largest} octets, got more\n`,
    ]);
    expect(Math.max(compiled.mostMiB, verified.mostMiB)).toBeLessThan(400);
  });

  test("a frame of the largest size that fails is passed on whole", () => {
    const { status, stdout, mostMiB } = runMeasured(
      "decode --in bin",
      `head -c ${largest} /dev/zero`,
    );
    expect(status).toBe(1);
    expect(stdout.length).toBeGreaterThan(2 * largest);
    expect(stdout.slice(-300)).toContain('"code":"limit"');
    expect(mostMiB).toBeLessThan(1500);
  });
});
