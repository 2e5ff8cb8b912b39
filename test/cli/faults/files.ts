import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { capture } from "../capture.js";

/** A folder for the files of a test, which goes with it. */
export const folder = mkdtempSync(join(tmpdir(), "cv2x-"));
export const inFolder = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

/** A message of a real device. */
export const hex = capture("bsm-rsu-1").uper;

/** A file with one good frame. */
export const good = inFolder("good.hex");
writeFileSync(good, `${hex}\n`);

/** A file with so many good frames that it is read, and its records are written, in several pieces. */
export const longCount = 4000;
export const long = inFolder("long.hex");
writeFileSync(long, `${hex}\n`.repeat(longCount));

interface Record {
  readonly n: number;
  readonly error?: { readonly code: string; readonly message: string };
}

/** The records of a text, all of which have their ends. */
export function recordsOf(text: string): Record[] {
  const lines = text.split("\n");
  if (lines.pop() !== "") throw new Error("the last line has no end");
  // decode writes such records
  return lines.map((line) => JSON.parse(line) as Record);
}

export function recordsIn(file: string): Record[] {
  return recordsOf(readFileSync(file, "utf8"));
}
