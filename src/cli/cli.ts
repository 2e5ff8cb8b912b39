#!/usr/bin/env node
import { run } from "./main.js";

// where standard error has gone, nobody is left to tell
process.stderr.on("error", () => undefined);

run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
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
