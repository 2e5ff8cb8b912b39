/** An end by a signal. The program is the built one. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { program, runProgram } from "../program.js";
import { hex, inFolder, recordsIn, recordsOf } from "./files.js";

describe("a signal", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("%s: what was done is on disk", async (name) => {
    const out = inFolder(`${name}.ndjson`);
    const annotated = inFolder(`${name}.pcapng`);
    const file = openSync(out, "w");
    const words = [program, "decode", "--annotate", annotated];
    const child = spawn(process.execPath, words, { stdio: ["pipe", file, "inherit"] });
    child.stdin?.write(`${hex}\n`.repeat(500));
    const exit = once(child, "exit");
    while (readFileSync(out, "utf8").split("\n").length <= 500) await setTimeout(20);
    await setTimeout(100);
    child.kill(name);
    // a shell makes 130 and 143 of it
    expect(await exit).toEqual([null, name]);
    closeSync(file);
    expect(recordsIn(out)).toHaveLength(500);
    expect(recordsOf(runProgram(["decode", annotated]).stdout)).toHaveLength(500);
  });
});
