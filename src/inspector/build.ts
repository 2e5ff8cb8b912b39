/** Writes `dist/inspector.html`: page, style and program in one file. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { loaderOf, pageOf } from "./page.js";

const program = readFileSync(".cache/inspector/main.global.js", "utf8").trim();
const script = loaderOf(gzipSync(program, { level: 9 }).toString("base64"));

mkdirSync("dist", { recursive: true });
// put in its place whole, so that nobody reads half of it
writeFileSync(
  ".cache/inspector/inspector.html",
  pageOf(readFileSync("src/inspector/page.html", "utf8"), {
    style: readFileSync("src/inspector/style.css", "utf8"),
    script,
    scriptHashes: [script, program].map(hashOf),
  }),
);
renameSync(".cache/inspector/inspector.html", "dist/inspector.html");

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
