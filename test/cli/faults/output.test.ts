/** Disks that are full and pipes whose readers go away. The program is the built one. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { program, runProgram, runShell } from "../program.js";
import { good, hex, inFolder, long, recordsIn, recordsOf } from "./files.js";

const readers = [
  "decode",
  "identify",
  "inspect",
  "lint",
  "map",
  "encode --edition ydt3709-2020",
] as const;

describe.skipIf(!existsSync("/dev/full"))("a full disk", () => {
  test.each([...readers, "help", "help decode", "--version"])("cv2x %s", (words) => {
    const { status, stderr } = runShell(`$cv2x ${words} < ${good} > /dev/full`);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^cv2x: cannot write standard output: ENOSPC: .*\n$/m);
  });

  test("of the annotated capture", () => {
    const { status, stderr } = runProgram(["decode", good, "--annotate", "/dev/full"]);
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("cannot write /dev/full: ENOSPC"),
    ]);
  });

  test("of standard error changes nothing else", () => {
    const ran = runShell(`$cv2x decode /none ${good} 2> /dev/full`);
    expect(ran.status).toBe(2);
    expect(recordsOf(ran.stdout)).toHaveLength(1);
  });
});

/** A file system of 64 KiB, where that can be had. */
function smallDisk(): string | undefined {
  const place = inFolder("disk");
  mkdirSync(place);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", place], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  afterAll(() => execFileSync("umount", [place]));
  return place;
}

const disk = smallDisk();

describe.skipIf(disk === undefined)(
  "a disk that fills up (skipped where none can be mounted)",
  () => {
    const out = `${disk}/out`;

    test("in the midst of the last write: what is written is there, and the rest is told", () => {
      const part = readFileSync(long, "utf8").slice(0, (hex.length + 1) * 20);
      const whole = runProgram(["decode"], part).stdout;
      // room for half of it; all of it is one write
      expect(whole.length).toBeLessThan(65536);
      const pages = Math.floor(whole.length / 2 / 4096);
      writeFileSync(`${disk}/other`, new Uint8Array(65536 - pages * 4096));
      writeFileSync(inFolder("part.hex"), part);
      const { status, stderr } = runShell(`$cv2x decode ${inFolder("part.hex")} > ${out}`);
      expect(stderr).toContain("cannot write standard output: ENOSPC");
      expect(status).toBe(2);
      expect(readFileSync(out, "utf8")).toBe(whole.slice(0, pages * 4096));
      rmSync(`${disk}/other`);
    });

    test("under the files of a compiler", () => {
      rmSync(out, { force: true });
      const words = [
        "compile",
        "fixtures/maker/AcmeBattery.asn",
        "fixtures/maker/BasicSafetyMessage.asn",
        "--with",
        "ydt3709-2020",
      ];
      const { status, stderr } = runProgram([
        ...words,
        "--edition",
        "acme",
        "--out",
        `${disk}/acme`,
      ]);
      expect([status, stderr]).toEqual([
        2,
        expect.stringContaining(`cannot write to ${disk}/acme: ENOSPC`),
      ]);
      rmSync(`${disk}/acme`, { recursive: true });
    });
  },
);

describe("a pipe whose reader goes away", () => {
  test.each(readers)("at once: cv2x %s", (words) => {
    const { stdout, stderr } = runShell(`$cv2x ${words} ${long} | true; echo \${PIPESTATUS[0]}`);
    expect([stdout, stderr]).toEqual(["0\n", expect.not.stringContaining("EPIPE")]);
  });

  test("after the first line", () => {
    const ran = runShell(`$cv2x decode ${long} | head -n 1; echo \${PIPESTATUS[0]}`);
    expect(ran.stderr).toBe("");
    expect(ran.stdout).toMatch(/^\{"n":0,.*\}\n0\n$/);
  });

  test("of standard error", () => {
    const ran = runShell(
      `{ $cv2x decode /none ${good} /none 2>&1 >&3 | true; echo \${PIPESTATUS[0]}; } 3> ${inFolder("out")}`,
    );
    expect(ran.stdout).toBe("2\n");
    expect(recordsIn(inFolder("out"))).toHaveLength(1);
  });

  test("of the page server", async () => {
    const child = spawn(process.execPath, [program, "inspector", "--port", "0"]);
    child.stdout.destroy();
    let stderr = "";
    child.stderr.on("data", (text) => {
      stderr += text;
    });
    await setTimeout(1500);
    child.kill("SIGTERM");
    const [status, signal] = await once(child, "exit");
    expect([status, signal, stderr]).toEqual([null, "SIGTERM", ""]);
  });
});
