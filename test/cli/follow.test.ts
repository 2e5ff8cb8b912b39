import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { afterAll, describe, expect, test } from "vitest";
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
