/** The page as it is built: one file that needs nothing else. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";

let page = "";
let loader = "";
let program = "";

beforeAll(() => {
  execFileSync("npm", ["run", "--silent", "build:inspector"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  page = readFileSync("dist/inspector.html", "utf8");
  loader = /<script>(.*)<\/script>/s.exec(page)?.[1] ?? "";
  const packed = /atob\("([^"]+)"\)/.exec(loader)?.[1] ?? "";
  program = gunzipSync(Buffer.from(packed, "base64")).toString("utf8");
  // the build takes its time on a machine that does other things as well
}, 120_000);

describe("the page", () => {
  test("is smaller than 400 kB", () => {
    expect(Buffer.byteLength(page)).toBeLessThan(400_000);
    expect(program.length).toBeGreaterThan(100_000);
  });

  test("loads nothing from anywhere", () => {
    const namespaces = ["http://www.w3.org/2000/svg"];
    const addresses = [page, program].flatMap(
      (text) => text.match(/\b(?:https?|wss?):\/\/[\w.-]+[^"'`\s)]*/g) ?? [],
    );
    expect(addresses.filter((address) => !namespaces.includes(address))).toEqual([]);
    expect(page).not.toMatch(/<(?:script|link|img|iframe)[^>]*\s(?:src|href)=/);
    expect(page).not.toMatch(/@import|url\(/);
  });

  test("allows its own two scripts to run, no others, and no connection", () => {
    const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
    const scripts = /script-src ([^;]+)/.exec(policy)?.[1];
    const hash = (text: string): string =>
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
    expect(scripts).toBe(`${hash(loader)} ${hash(program)}`);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("connect-src");
    expect(program).not.toMatch(/\bnew Function\b|[^.\w]eval\(/);
  });

  test("has no markers left", () => {
    expect(page).not.toMatch(/<!-- \w+ -->/);
  });
});
