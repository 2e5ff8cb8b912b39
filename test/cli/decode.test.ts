import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chunksOf } from "../capture/chunks.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";
import { Sink, systemError } from "./sink.js";

const bsm = capture("bsm-rsu-1");
const map = capture("map-rsu-5");
const edition = "ydt3709-2020";
const hex = bsm.uper.toUpperCase();
const octets = Buffer.from(bsm.uper, "hex");

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "cv2x-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const record = (n: number) => ({ n, edition, type: "MessageFrame", octets: 86, value: bsm.value });

describe("cv2x decode", () => {
  test("a record for each frame, in their order, failures in their place", async () => {
    const input = `# drive 7\n${hex}\n\n${hex.slice(0, 40)}\n0g\n${hex}\n`;
    const { status, lines, stderr } = await cv2x(["decode", "--edition", edition], input);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      record(0),
      {
        n: 1,
        hex: hex.slice(0, 40),
        error: {
          code: "truncated",
          message: expect.stringContaining("bsmFrame."),
          path: expect.stringMatching(/^bsmFrame\./),
          bitOffset: expect.any(Number),
        },
      },
      {
        n: 2,
        input: "0g",
        error: {
          code: "input",
          message: 'hex at bit 4: expected two hex digits for each octet, got "g" at column 2',
          path: "",
          bitOffset: 4,
        },
      },
      record(3),
    ]);
    expect(stderr).toBe("");
    expect(status).toBe(1);
  });

  test("the members of a record come in the order of the contract", async () => {
    const { stdout, status } = await cv2x(["decode", "--edition", edition], hex);
    expect(stdout).toMatch(
      /^\{"n":0,"edition":"ydt3709-2020","type":"MessageFrame","octets":86,"value":\{.*\}\}\n$/,
    );
    expect(status).toBe(0);
  });

  test.each<[string, string[], string | Uint8Array]>([
    ["hex", [], `0x${hex.match(/../g)?.join(" ")}\r\n`],
    ["base64", [], octets.toString("base64")],
    ["bin", [], octets],
    ["ndjson", [], `{"hex":"${hex}"}\n`],
    ["hex", ["--in", "hex"], hex],
    ["base64", ["--in", "base64"], octets.toString("base64")],
    ["bin", ["--in", "bin"], octets],
    ["ndjson", ["--in", "ndjson"], JSON.stringify(bsm)],
  ])("reads %s %j", async (_, words, input) => {
    const { status, lines } = await cv2x(["decode", ...words, "--layer", "frame"], input);
    expect(lines.map((line) => JSON.parse(line))).toEqual([record(0)]);
    expect(status).toBe(0);
  });

  test("no frame: no line", async () => {
    expect(await cv2x(["decode"], "# nothing\n\n")).toMatchObject({ status: 0, stdout: "" });
  });

  test("--type", async () => {
    const { lines } = await cv2x(["decode", "--type", "Speed", "--edition", edition], "2580\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { n: 0, edition, type: "Speed", octets: 2, value: 1200 },
    ]);
  });

  test("--out jer: the bare value, or the error", async () => {
    const words = ["decode", "--out", "jer", "--edition", edition];
    const { status, lines } = await cv2x(words, `${hex}\n${hex}00\n`);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      bsm.value,
      {
        code: "trailing",
        message: expect.stringContaining("1 of 87 octets left over"),
        path: "",
        bitOffset: 86 * 8,
      },
    ]);
    expect(status).toBe(1);
  });
});

describe("cv2x decode --edition auto", () => {
  test("names the first edition that fits", async () => {
    const { lines } = await cv2x(["decode"], `${map.uper}\n${hex}\n`);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { edition: "csae53-2020", octets: 529, value: map.value },
      { edition, octets: 86, value: bsm.value },
    ]);
  });

  test("warns where an edition behind it fits with another value", async () => {
    const words = ["decode", "--type", "DDateTime"];
    const { lines } = await cv2x(words, "033E00\n");
    const { warnings, ...rest } = JSON.parse(lines[0] ?? "");
    expect(rest).toEqual({ n: 0, edition, type: "DDateTime", octets: 3, value: { offset: 432 } });
    expect(warnings).toContain("csae53-2020 fits too, with another value");
    const tree = await cv2x([...words, "--out", "tree"], "033E00\n");
    expect(tree.stdout).toContain("  warning: csae53-2020 fits too, with another value\n");
  });

  test("reports the error of the edition that came furthest, and names it", async () => {
    const cut = map.uper.slice(0, 800);
    const { lines, status } = await cv2x(["decode"], cut);
    const own = await cv2x(["decode", "--edition", "csae53-2020"], cut);
    const { hex: frame, error } = JSON.parse(lines[0] ?? "");
    const { message, ...rest } = JSON.parse(own.lines[0] ?? "").error;
    expect(frame).toBe(cut.toUpperCase());
    expect(error).toMatchObject(rest);
    expect(error.message).toBe(
      `${message} (as csae53-2020, which comes furthest; no edition fits)`,
    );
    expect(status).toBe(1);
  });
});

describe("cv2x decode, inputs", () => {
  test("frames of several files are counted on, and say where they are from", async () => {
    const a = file("a.hex", `${hex}\n${hex}`);
    const b = file("b.uper", octets);
    const { status, lines } = await cv2x(["decode", a, "-", b], `${hex}\n`);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { ...record(0), source: a },
      { ...record(1), source: a },
      { ...record(2), source: "-" },
      { ...record(3), source: b },
    ]);
    expect(status).toBe(0);
  });

  test("one that cannot be read is named, and the others are read", async () => {
    const good = file("good.hex", hex);
    const words = ["decode", join(folder, "none.hex"), folder, good];
    const { status, lines, stderr } = await cv2x(words);
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({ n: 0, source: good, edition });
    expect(stderr).toBe(
      `cv2x: cannot read ${join(folder, "none.hex")}: there is no such file\n` +
        `cv2x: cannot read ${folder}: it is a directory\n`,
    );
    expect(status).toBe(2);
  });

  test("a broken standard input is reported after what it gave", async () => {
    async function* broken() {
      yield* chunksOf(`${hex}\n`);
      throw new Error("cable cut");
    }
    const { status, lines, stderr } = await cv2x(["decode"], "", { stdin: broken() });
    expect(lines).toHaveLength(1);
    expect(stderr).toBe("cv2x: cannot read standard input: cable cut\n");
    expect(status).toBe(2);
  });
});

describe("cv2x decode, output", () => {
  test("what a slow source sends is written before it sends more", async () => {
    const stdout = new Sink();
    const seen: number[] = [];
    async function* slow() {
      for (let i = 0; i < 3; i++) {
        yield* chunksOf(`${hex}\n`);
        seen.push(stdout.text.split("\n").length - 1);
      }
    }
    await cv2x(["decode", "--in", "hex"], "", { stdin: slow(), stdout });
    expect(seen).toEqual([1, 2, 3]);
  });

  test("no more is read or held than the output takes", async () => {
    let writing = 0;
    let most = 0;
    let longest = 0;
    const stdout = new Sink();
    stdout._write = (chunk: Buffer, _, done) => {
      most = Math.max(most, ++writing);
      longest = Math.max(longest, chunk.length, stdout.writableLength);
      setImmediate(() => {
        writing--;
        done();
      });
    };
    const input = `${hex}\n`.repeat(2000);
    expect(await cv2x(["decode"], input, { stdout })).toMatchObject({ status: 0 });
    expect(most).toBe(1);
    expect(longest).toBeLessThan(3 * 65536);
  });

  test("a reader that goes away ends it quietly", async () => {
    let pulled = 0;
    async function* endless() {
      for (;;) {
        pulled++;
        yield* chunksOf(`${hex}\n`);
      }
    }
    const stdout = new Sink((written) => (written === 2 ? systemError("EPIPE") : undefined));
    const ran = await cv2x(["decode", "--in", "hex"], "", { stdin: endless(), stdout });
    expect(ran).toMatchObject({ status: 0, stderr: "" });
    expect(pulled).toBe(3);
  });

  test("an output that fails otherwise is reported", async () => {
    const stdout = new Sink(() => systemError("ENOSPC"));
    expect(await cv2x(["decode"], hex, { stdout })).toMatchObject({
      status: 2,
      stderr: "cv2x: cannot write standard output: write ENOSPC\n",
    });
  });
});

describe("cv2x decode --out tree", () => {
  test("is the default on a terminal", async () => {
    const { stdout, status } = await cv2x(["decode"], hex, {
      isTerminal: true,
      env: { NO_COLOR: "1" },
    });
    const tree = await cv2x(["decode", "--out", "tree"], hex);
    expect(stdout).toBe(tree.stdout);
    expect(stdout).toMatchSnapshot();
    expect(status).toBe(0);
  });

  test("has colours on a terminal only, and not if the user wants none", async () => {
    const words = ["decode", "--out", "tree"];
    const onTerminal = await cv2x(words, hex, { isTerminal: true });
    expect(onTerminal.stdout).toContain("\u001b[1m#0  ydt3709-2020  MessageFrame\u001b[0m");
    for (const io of [{ isTerminal: true, env: { NO_COLOR: "1" } }, { isTerminal: false }]) {
      expect((await cv2x(words, hex, io)).stdout).not.toContain("\u001b");
    }
  });

  test("failures show the place", async () => {
    const input = `${hex.slice(0, 40)}\n${hex}00FF\nzz\n`;
    const words = ["decode", "--out", "tree", "--edition", edition];
    const { stdout, status } = await cv2x(words, input);
    expect(stdout).toMatchSnapshot();
    expect(status).toBe(1);
  });
});
