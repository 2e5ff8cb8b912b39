import { describe, expect, test } from "vitest";
import { listed, oneOf, parseArgs } from "../../src/cli/args.js";
import { UsageError } from "../../src/cli/io.js";

const names = ["in", "out", "edition"];
const parse = (...words: string[]) => {
  const { files, options } = parseArgs(words, names);
  return { files, options: Object.fromEntries(options) };
};

describe("parseArgs", () => {
  test("options in both spellings, before and behind files", () => {
    expect(parse("a.hex", "--in", "hex", "-", "--out=tree", "b.hex")).toEqual({
      files: ["a.hex", "-", "b.hex"],
      options: { in: "hex", out: "tree" },
    });
  });

  test("the last of one name counts; a value may hold = and begin with -", () => {
    expect(parse("--in", "a", "--in=b=c", "--out", "-x")).toEqual({
      files: [],
      options: { in: "b=c", out: "-x" },
    });
  });

  test("switches have no value", () => {
    const words = ["--bits", "a.hex", "--in", "hex"];
    const { files, options, switches } = parseArgs(words, names, ["bits", "diff"]);
    expect([files, options.get("in"), [...switches]]).toEqual([["a.hex"], "hex", ["bits"]]);
    expect(() => parseArgs(["--bits=1"], names, ["bits"])).toThrow("it takes --in, --out");
  });

  test("all behind -- are files", () => {
    expect(parse("--in", "hex", "--", "--out", "-x")).toEqual({
      files: ["--out", "-x"],
      options: { in: "hex" },
    });
  });

  test.each([
    [
      ["--editon", "x"],
      "there is no option --editon here; did you mean --edition? it takes --in, --out or --edition",
    ],
    [["-q"], "there is no option -q here; it takes --in, --out or --edition"],
    [["--verbose"], "there is no option --verbose here; it takes --in, --out or --edition"],
    [["--in"], "--in needs a value"],
    [["--in="], "--in needs a value"],
    [["-", "-"], "standard input (-) can be read once only"],
    [["-", "--", "-"], "standard input (-) can be read once only"],
  ])("refuses %j", (words, message) => {
    expect(() => parse(...words)).toThrow(new UsageError(message));
  });
});

describe("oneOf", () => {
  const args = parseArgs(["--in", "hx"], names);

  test("gives the value if it is allowed, and nothing if it is absent", () => {
    expect(oneOf(args, "in", ["hx", "other"])).toBe("hx");
    expect(oneOf(args, "out", ["tree"])).toBeUndefined();
  });

  test("says what is allowed", () => {
    expect(() => oneOf(args, "in", ["auto", "hex", "bin"])).toThrow(
      new UsageError('--in takes auto, hex or bin, got "hx"; did you mean hex?'),
    );
  });
});

test("listed", () => {
  expect(listed(["a"])).toBe("a");
  expect(listed(["a", "b"])).toBe("a or b");
  expect(listed(["a", "b", "c"])).toBe("a, b or c");
});
