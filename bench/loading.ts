import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./measure.js";

/** Milliseconds that the import of an edition takes in a fresh process: the median of several. */
export function loadingMs(edition: string): number {
  const file = pathToFileURL(resolve("dist", `${edition}.js`)).href;
  const program = `
    const start = performance.now();
    await import(${JSON.stringify(file)});
    console.log(performance.now() - start);`;
  const words = ["--input-type=module", "--eval", program];
  const once = (): number => Number(execFileSync(process.execPath, words, { encoding: "utf8" }));
  return median(Array.from({ length: 15 }, once));
}
