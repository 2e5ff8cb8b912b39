/** Inputs that cannot be read, change, or hold something else. The program is the built one. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { utf16 } from "../../capture/chunks.js";
import { program, runProgram, runShell } from "../program.js";
import { folder, good, hex, inFolder, long, longCount, recordsOf } from "./files.js";

describe("inputs that cannot be read", () => {
  const missing = inFolder("missing.hex");

  test.each([
    [missing, "there is no such file"],
    [folder, "it is a directory"],
    [join(good, "x"), "ENOTDIR"],
  ])("%s among others, which are read", (bad, reason) => {
    for (const command of ["decode", "identify", "inspect", "lint", "map"]) {
      const ran = runProgram([command, good, bad, good]);
      expect(ran.status, command).toBe(2);
      expect(ran.stderr).toContain(`cv2x: cannot read ${bad}: `);
      expect(ran.stderr).toContain(reason);
    }
    const { stdout } = runProgram(["decode", good, bad, good]);
    expect(recordsOf(stdout).map(({ n }) => n)).toEqual([0, 1]);
  });

  // nothing is locked to root, who may run tests
  const user = process.getuid?.() === 0 ? { uid: 65534 } : {};
  const canRun = runProgram(["--version"], "", user).status === 0;
  test.skipIf(!canRun)("without permission", () => {
    const locked = inFolder("locked.hex");
    writeFileSync(locked, hex, { mode: 0 });
    const { status, stderr } = runProgram(["decode", locked], "", user);
    expect([status, stderr]).toEqual([2, `cv2x: cannot read ${locked}: permission denied\n`]);
  });

  test.each(["--certs", "--roots"])("for %s", (option) => {
    for (const bad of [missing, folder]) {
      const ran = runProgram(["decode", "--verify", option, bad, good]);
      expect([ran.status, ran.stdout]).toEqual([2, ""]);
      expect(ran.stderr).toContain(`cannot read the certificates in ${bad}: `);
    }
  });

  test("standard input that is a folder", () => {
    const { status, stderr } = runShell(`$cv2x decode < ${folder}`);
    expect([status, stderr]).toEqual([2, "cv2x: cannot read standard input: it is a directory\n"]);
  });

  test("standard input that only takes", () => {
    const { status, stderr } = runShell(`$cv2x decode 0> ${inFolder("taken")}`);
    expect([status, stderr]).toEqual([2, expect.stringContaining("cannot read standard input: ")]);
  });

  test("standard input, output and error that are closed", () => {
    expect(runShell("$cv2x decode <&-")).toEqual({ status: 0, stdout: "", stderr: "" });
    expect(runShell(`$cv2x decode ${good} >&- 2>&-`).status).toBe(0);
  });
});

test("a pipe by its name", () => {
  const pipe = inFolder("pipe");
  execFileSync("mkfifo", [pipe]);
  const { status, stdout } = runShell(`cat ${good} ${good} > ${pipe} & $cv2x decode ${pipe}`);
  expect([status, recordsOf(stdout).length]).toEqual([0, 2]);
});

describe("a file that changes while it is read", () => {
  /** Decodes a copy of the long file, of which only the beginning is read before it changes. */
  async function decodeWhile(name: string, change: (file: string) => void) {
    const file = inFolder(name);
    writeFileSync(file, readFileSync(long));
    const child = spawn(process.execPath, [program, "decode", file]);
    // nothing is taken yet, so the program soon stands still
    await once(child.stdout, "readable");
    await setTimeout(200);
    change(file);
    let stdout = "";
    child.stdout.on("data", (text) => {
      stdout += text;
    });
    const [status] = await once(child, "close");
    return { status, records: recordsOf(stdout) };
  }

  test("it grows: what is added is read, too", async () => {
    const { status, records } = await decodeWhile("grows.hex", (file) => {
      appendFileSync(file, `${hex}\n`.repeat(10));
    });
    expect([status, records.length]).toEqual([0, longCount + 10]);
  });

  test("it shrinks: what is left is read, and a frame that is cut says so", async () => {
    const { status, records } = await decodeWhile("shrinks.hex", (file) => {
      truncateSync(file, (hex.length + 1) * (longCount - 1) + 20);
    });
    expect([status, records.length]).toEqual([1, longCount]);
    expect(records.filter(({ error }) => error !== undefined)).toEqual([
      expect.objectContaining({ n: longCount - 1 }),
    ]);
  });
});

describe("input of another form", () => {
  const binary = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7 + (at >> 8)) & 0xff);

  test.each(["hex", "base64", "ndjson"])("binary as %s", (form) => {
    const { status, stdout, stderr } = runProgram(["decode", "--in", form], binary);
    expect([status, stderr]).toEqual([1, ""]);
    const records = recordsOf(stdout);
    expect(records.length).toBeGreaterThan(1);
    for (const { error } of records) expect(error?.code).toBe("input");
  });

  test.each(["pcap", "pcapng"])("text as %s", (form) => {
    const { status, stdout } = runProgram(["decode", "--in", form], `${hex}\n`);
    expect(status).toBe(1);
    expect(recordsOf(stdout)).toMatchObject([{ error: { code: "input" } }]);
  });

  test("text as bin", () => {
    const { status, stdout } = runProgram(["decode", "--in", "bin"], `${hex}\n`);
    expect([status, recordsOf(stdout).length]).toEqual([1, 1]);
  });

  test("zero octets in a line of text", () => {
    const { status, stdout } = runProgram(
      ["decode", "--in", "hex"],
      `${hex}\n00\0\0\n\0${hex}\n${hex}`,
    );
    expect(status).toBe(1);
    const codes = recordsOf(stdout).map(({ error }) => error?.code);
    expect(codes).toEqual([undefined, "input", "input", undefined]);
  });

  test.each(["hex", "auto"])("a byte-order mark and CRLF as %s", (form) => {
    const { status, stdout } = runProgram(
      ["decode", "--in", form],
      `\uFEFF${hex}\r\n# x\r\n${hex}\r\n`,
    );
    expect([status, recordsOf(stdout).length]).toEqual([0, 2]);
  });

  test.each(["hex", "auto"])("UTF-16, as > of PowerShell writes it, as %s", (form) => {
    const { status, stdout } = runProgram(
      ["decode", "--in", form],
      utf16(`${hex}\r\n# x\r\n${hex}\r\n`, "le"),
    );
    expect([status, recordsOf(stdout).length]).toEqual([0, 2]);
  });

  test("records in UTF-16 for encode", () => {
    const { stdout } = runProgram(["decode"], hex);
    expect(runProgram(["encode"], utf16(stdout, "le"))).toMatchObject({
      status: 0,
      stdout: `${hex.toUpperCase()}\n`,
    });
  });

  test("binary and text for encode", () => {
    const { status, stdout } = runProgram(["encode"], binary);
    expect(status).toBe(1);
    for (const line of stdout.trim().split("\n"))
      expect(line).toMatch(/^# \{"error":\{"code":"type"/);
  });
});
