/** The README's commands and code, run as a reader would. They need the build, which `npm ci` makes. */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(
    (match) => match[1] ?? "",
  );

test("the Chinese README has the same commands and code", () => {
  const code = (text: string): string[] => text.match(/^```.*?^```/gms) ?? [];
  expect(code(readFileSync("README.zh-CN.md", "utf8"))).toEqual(code(readme));
});

test("the build is there (else: npm run build)", () => {
  expect(existsSync("dist/cli.js")).toBe(true);
});

describe("commands", () => {
  const commands = blocks("sh").flatMap((block) => block.trim().split("\n"));
  const outputOf = new Map<string, string>();

  test("the first installs and decodes, the second tests", () => {
    expect(commands[0]).toMatch(/^npm ci && node dist\/cli\.js decode /);
    expect(commands[1]).toBe("npm test");
  });

  // these tests run after an install, and as part of npm test
  const runnable = commands
    .map((line) => line.replace(/^npm ci && /, ""))
    .filter((line) => line !== "npm test");

  test.each(runnable)("%s", (line) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", `set -o pipefail; ${line}`], {
      encoding: "utf8",
    });
    expect(stderr).toBe("");
    expect(status).toBe(0);
    expect(stdout).not.toBe("");
    outputOf.set(line, stdout);
  });

  test("decode | encode gives the captures back", () => {
    const captures = readFileSync("fixtures/captures.hex", "utf8").match(/^[0-9a-f]+$/gm) ?? [];
    const piped = [...outputOf].find(([line]) => line.endsWith("encode"))?.[1] ?? "";
    expect(piped.trimEnd().toLowerCase().split("\n")).toEqual(captures);
  });

  test("the tree shows the participants", () => {
    expect(outputOf.get(runnable[0] ?? "")).toMatch(/ptcType +non-motor/);
  });
});

describe.each(blocks("ts").map((program, index) => ({ program, index })))(
  "code $index",
  (block) => {
    const { program, index } = block;
    const folder = `.cache/readme/${index}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/program.ts`, program);

    test("type-checks with a user's settings", () => {
      const flags =
        "--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck --module nodenext --target es2022 --types node";
      const checked = spawnSync(
        "npx",
        ["tsc", "--ignoreConfig", ...flags.split(" "), `${folder}/program.ts`],
        { encoding: "utf8" },
      );
      expect(checked.stdout).toBe("");
    });

    test("prints what it says", async () => {
      const ts = await import("typescript");
      const { outputText } = ts.transpileModule(program, {
        compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
      });
      writeFileSync(`${folder}/program.mjs`, outputText);
      const said = [...program.matchAll(/(?:console\.log\(.*\); |^\s*)\/\/ (.*)$/gm)].map(
        (match) => match[1],
      );
      const printed = execFileSync("node", [`${folder}/program.mjs`], { encoding: "utf8" });
      expect(said.length).toBeGreaterThan(1);
      expect(printed.trimEnd().split("\n")).toEqual(said);
    });
  },
);
