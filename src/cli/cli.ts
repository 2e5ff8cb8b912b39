#!/usr/bin/env node
import { createReadStream, createWriteStream, fstatSync } from "node:fs";
import type { Writable } from "node:stream";
import type { Chunks } from "../capture/bytes.js";
import { run } from "./main.js";

/** Node's own stream ends at once for a folder; this one says what it is. */
function standardInput(): Chunks {
  return fstatSync(0).isDirectory() ? createReadStream("", { fd: 0 }) : process.stdin;
}

/** Node's own stream takes no notice where a full disk cuts a write to a file short; this one goes on, and fails. */
function standardOutput(): Writable {
  return fstatSync(1).isFile() ? createWriteStream("", { fd: 1 }) : process.stdout;
}

const stdout = standardOutput();
// failures come back from the writes themselves; where standard error has gone, nobody is left to tell
for (const stream of [stdout, process.stderr]) stream.on("error", () => undefined);

run(process.argv.slice(2), {
  stdin: standardInput(),
  stdout,
  stderr: process.stderr,
  env: process.env,
  isTerminal: process.stdout.isTTY === true,
  isErrorTerminal: process.stderr.isTTY === true,
  takeInterrupt() {
    const interrupt = new AbortController();
    process.once("SIGINT", () => interrupt.abort());
    return interrupt.signal;
  },
}).then((status) => {
  process.exitCode = status;
});
