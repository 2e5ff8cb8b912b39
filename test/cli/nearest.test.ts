import { expect, test } from "vitest";
import { nearest, suggestion } from "../../src/cli/nearest.js";

test.each([
  ["decod", ["decode", "encode", "help"], "decode"],
  ["endoce", ["decode", "encode", "help"], "encode"],
  ["Decode", ["decode", "encode", "help"], "decode"],
  ["messageframe", ["MessageFrame", "MessageFrameExt"], "MessageFrame"],
  ["ydt3709", ["ydt3709-2020", "csae53-2020"], undefined],
  ["ydt3709-2021", ["ydt3709-2020", "csae53-2020"], "ydt3709-2020"],
  ["map", ["decode", "encode", "help"], undefined],
  ["x", [], undefined],
])("%s among %j", (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
  expect(suggestion(word, candidates)).toBe(meant === undefined ? "" : `; did you mean ${meant}?`);
});

test("words far longer than any candidate are not compared letter by letter", () => {
  expect(nearest("MessageFrame".repeat(1_000_000), ["MessageFrame"])).toBeUndefined();
});
