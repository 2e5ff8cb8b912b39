import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
import { joinBytes } from "../../src/capture/bytes.js";
import { linkTypes } from "../../src/capture/link.js";
import { pcapngInterface, pcapngPacket, pcapngSection } from "../../src/capture/write.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";
import { systemError } from "./sink.js";

const folder = mkdtempSync(join(tmpdir(), "cv2x-"));
afterAll(() => rmSync(folder, { recursive: true }));
const hex = capture("bsm-rsu-1").uper;

/** Calls back with the number of records so far, whenever some are written. */
function watching(onRecords: (count: number) => void): Writable {
  let count = 0;
  return new Writable({
    write(chunk: Buffer, _, done) {
      count += chunk.toString().split("\n").length - 1;
      onRecords(count);
      done();
    },
  });
}

describe("cv2x decode --follow", () => {
  test("reads what is added, and ends with an interrupt", async () => {
    const file = join(folder, "growing.hex");
    writeFileSync(file, `${hex}\n`);
    const interrupt = new AbortController();
    const seen: number[] = [];
    const stdout = watching((count) => {
      seen.push(count);
      // the line of the third is not complete before the second is written
      if (count === 1) appendFileSync(file, `${hex}\n${hex.slice(0, 20)}`);
      if (count === 2) appendFileSync(file, `${hex.slice(20)}\n`);
      if (count === 3) interrupt.abort();
    });
    const io = { stdout, takeInterrupt: () => interrupt.signal };
    expect(await cv2x(["decode", "--follow", file], "", io)).toMatchObject({
      status: 0,
      stderr: "",
    });
    expect(seen).toEqual([1, 2, 3]);
  });

  test("ends when its reader has gone", async () => {
    const file = join(folder, "gone.hex");
    writeFileSync(file, `${hex}\n`);
    const stdout = new Writable({ write: (_, __, done) => done(systemError("EPIPE")) });
    const ran = await cv2x(["decode", "--follow", file], "", { stdout });
    expect(ran).toMatchObject({ status: 0, stderr: "" });
  });

  test("begins anew with a file that is replaced, as loggers do, and with one that is cut", async () => {
    const file = join(folder, "log.pcapng");
    const octets = Uint8Array.from(Buffer.from(hex, "hex"));
    const captureOf = (count: number): Uint8Array =>
      joinBytes([
        pcapngSection(),
        pcapngInterface({ linkType: linkTypes.user0 }),
        ...Array.from({ length: count }, () => pcapngPacket({ octets, ns: 0n })),
      ]);
    writeFileSync(file, captureOf(3));
    const interrupt = new AbortController();
    const seen: number[] = [];
    const stdout = watching((count) => {
      seen.push(count);
      if (count === 3) {
        renameSync(file, `${file}.1`);
        // what was written last is half a packet
        appendFileSync(`${file}.1`, captureOf(1).subarray(0, 8));
        writeFileSync(file, captureOf(2));
      }
      if (count === 5) writeFileSync(file, captureOf(1));
      if (count === 6) interrupt.abort();
    });
    const io = { stdout, takeInterrupt: () => interrupt.signal };
    const ran = await cv2x(["decode", "--follow", file], "", io);
    expect(seen).toEqual([3, 5, 6]);
    expect(ran.status).toBe(0);
    expect(ran.stderr.split("\n")).toEqual([
      `cv2x: ${file} was replaced; what it holds now is read from the beginning`,
      expect.stringMatching(
        /^cv2x: .*: the file is cut off in the middle of what begins at octet /,
      ),
      `cv2x: ${file} was cut; what it holds now is read from the beginning`,
      "",
    ]);
  });

  test("goes on with what has no end of line when its file is replaced", async () => {
    const file = join(folder, "partial.hex");
    writeFileSync(file, `${hex}\n${hex.slice(0, 20)}`);
    const interrupt = new AbortController();
    const stdout = watching((count) => {
      if (count === 1) {
        renameSync(file, `${file}.1`);
        writeFileSync(file, `${hex}\n`);
      }
      if (count === 3) interrupt.abort();
    });
    const io = { stdout, takeInterrupt: () => interrupt.signal };
    expect((await cv2x(["decode", "--follow", file], "", io)).status).toBe(1);
  });

  test("waits while there is no file of the name, and ends where the new one cannot be read", async () => {
    const file = join(folder, "away.hex");
    writeFileSync(file, `${hex}\n`);
    const stdout = watching(() => {
      rmSync(file);
      setTimeout(() => mkdirSync(file), 300);
    });
    const { status, stderr } = await cv2x(["decode", "--follow", file], "", { stdout });
    expect([status, stderr]).toEqual([
      2,
      `cv2x: ${file} was replaced; what it holds now is read from the beginning\n` +
        `cv2x: cannot read ${file}: it is a directory\n`,
    ]);
  });

  test("of a file that there is not", async () => {
    const { status, stderr } = await cv2x(["decode", "--follow", "/none.hex"]);
    expect([status, stderr]).toEqual([2, "cv2x: cannot read /none.hex: there is no such file\n"]);
  });

  test.each([[[]], [["-"]], [["a.hex", "b.hex"]]])("of %j is refused", async (files) => {
    const { status, stderr } = await cv2x(["decode", "--follow", ...files], hex);
    expect(status).toBe(2);
    expect(stderr).toContain("--follow takes one file");
  });
});
