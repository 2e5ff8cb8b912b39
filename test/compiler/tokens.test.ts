import { describe, expect, it } from "vitest";
import { tokenize } from "../../src/compiler/tokens.js";

function texts(source: string): string[] {
  return tokenize("f", source).tokens.map((token) => token.text);
}

function messages(source: string): string[] {
  return tokenize("f", source).problems.map((p) => `${p.line}:${p.column}: ${p.message}`);
}

describe("comments (X.680 11.6)", () => {
  it.each([
    ["ends at the line end", "a -- b\nc", ["a", "c", ""]],
    ["closes on its line", "a -- b -- c", ["a", "c", ""]],
    ["is empty", "a ---- c", ["a", "c", ""]],
    ["closes twice on a line", "a -- b -- c -- d -- e", ["a", "c", "e", ""]],
    ["is a ruler of an even number of dashes", "a\n--------\nb", ["a", "b", ""]],
    ["is a ruler of an odd number of dashes", "a\n-------\nb", ["a", "b", ""]],
    ["ends in a run of dashes", "a -- b -----\nc", ["a", "c", ""]],
    ["begins with three dashes", "a --- b\nc", ["a", "c", ""]],
    ["holds a single dash", "a -- b - c -- d", ["a", "d", ""]],
    ["ends at a carriage return", "a -- b\rc", ["a", "c", ""]],
    ["ends with the file", "a -- b", ["a", ""]],
    ["is a block", "a /* b -- c\n d */ e", ["a", "e", ""]],
    ["is a block in a block", "a /* b /* c */ d */ e", ["a", "e", ""]],
    ["hides the start of a block", "a -- /* -- b", ["a", "b", ""]],
    ["stands directly behind a name", "a--b\nc", ["a", "c", ""]],
  ])("%s", (_, source, expected) => {
    expect(texts(source)).toEqual(expected);
    expect(messages(source)).toEqual([]);
  });

  it("keeps their text and place", () => {
    const { comments } = tokenize("f", "a -- b --\n /* c\n d */");
    expect(comments).toEqual([
      { text: " b ", file: "f", line: 1, column: 3, endLine: 1, tokensBefore: 1 },
      { text: " c\n d ", file: "f", line: 2, column: 2, endLine: 3, tokensBefore: 1 },
    ]);
  });

  it("does not see a comment in a string", () => {
    expect(texts('a "b -- c" d')).toEqual(["a", "b -- c", "d", ""]);
  });
});

describe("lexical items", () => {
  it("divides ranges, markers, brackets and signs", () => {
    expect(texts("(-5..4,...)[[x]]::=&Type")).toEqual([
      "(",
      "-",
      "5",
      "..",
      "4",
      ",",
      "...",
      ")",
      "[[",
      "x",
      "]]",
      "::=",
      "&Type",
      "",
    ]);
  });

  it("takes hyphens into names, but neither two nor one at the end", () => {
    expect(texts("Position-LL-24B")).toEqual(["Position-LL-24B", ""]);
    expect(messages("ab- c")).toEqual(['1:1: the name "ab-" ends in a hyphen']);
  });

  it("reads strings by their kind", () => {
    const kinds = tokenize("f", `'01 01'B 'AF'H "say ""x""" 12 1.5`).tokens;
    expect(kinds.map(({ kind, text }) => [kind, text])).toEqual([
      ["bstring", "0101"],
      ["hstring", "AF"],
      ["cstring", 'say "x"'],
      ["number", "12"],
      ["real", "1.5"],
      ["end", ""],
    ]);
  });

  it("joins a string over line ends", () => {
    expect(texts('"ab  \n   cd" e')).toEqual(["abcd", "e", ""]);
  });

  it("counts lines and columns from 1, over all kinds of line ends", () => {
    const { tokens } = tokenize("f", "\ufeffa\r\n  b\r c\n\n/* \n */ d");
    expect(tokens.map(({ text, line, column }) => [text, line, column])).toEqual([
      ["a", 1, 2],
      ["b", 2, 3],
      ["c", 3, 2],
      ["d", 6, 5],
      ["", 6, 6],
    ]);
  });

  it.each([
    ["a\n  b_c", '2:3: "b_c" is not a name: ASN.1 has no underscore'],
    ["/* a", "1:1: the comment /* is never closed by */"],
    ['a "b', '1:3: the string that begins with " is never closed'],
    ["'01", "1:1: the string that begins with ' is never closed"],
    ["'012'B", "1:1: '012'B may hold only 0 and 1"],
    ["'af'H", "1:1: 'af'H may hold only 0 to 9 and A to F"],
    ["'01'", "1:1: a string in single quotes must end in 'B or 'H"],
    ["12ab", "1:1: the number 12 runs into a name"],
    ["007", "1:1: the number 007 begins with 0"],
    ["a # b", '1:3: the character "#" has no meaning here'],
    ["a \u{1F697} b", '1:3: the character "\u{1F697}" has no meaning here'],
  ])("refuses %j", (source, message) => {
    expect(messages(source)).toEqual([message]);
  });
});
