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
}).then((status) => {
  process.exitCode = status;
});
