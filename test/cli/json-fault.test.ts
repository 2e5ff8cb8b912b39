import { describe, expect, test } from "vitest";
import { jsonFault } from "../../src/cli/json-fault.js";

describe("jsonFault", () => {
  test.each([
    ["", 0],
    ["   ", 3],
    ['{"a":1', 6],
    ['{"a":1}}', 7],
    ['{"a":x}', 5],
    ['{"a" 1}', 5],
    ['{"a":1 "b":2}', 7],
    ['{"a":1,}', 7],
    ["{a:1}", 1],
    ["[1,]", 3],
    ["[1 2]", 3],
    ["[1}", 2],
    ["[,1]", 1],
    ['{"a":[1,{"b":tru}]}', 13],
    ['["abc]', 1],
    ['["a\\x"]', 1],
    ['["a\tb"]', 1],
    ["01", 1],
    ["-", 0],
    ["1 2", 2],
    ["'a'", 0],
    ["NaN", 0],
    ['{"a":1}\r\n{"b":2}', 9],
  ])("%j ceases at %i", (text, at) => {
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
    expect(jsonFault(text)).toBe(at);
  });

  test("takes linear time for a string without an end, or with a wrong escape", () => {
    for (const end of ["", "\\#", "\t"]) {
      expect(jsonFault(`["${"a".repeat(100_000)}${end}`)).toBe(1);
      expect(jsonFault(`["${"a\\n".repeat(100_000)}${end}`)).toBe(1);
    }
  });

  test.each([
    '{"a":[1,-2.5e+3,{"b":{}},[]],"c":"\\u00e9\\"路\u007f","d":null,"e":true,"f":false}',
    "5",
    '""',
    "[]",
  ])("finds in %s no fault before the one at its end", (text) => {
    expect(JSON.parse(text)).toBeDefined();
    expect(jsonFault(`${text}!`)).toBe(text.length);
    expect(jsonFault(` ${text} `)).toBe(text.length + 2);
  });

  test("takes any depth and length", () => {
    expect(jsonFault("[".repeat(100_000))).toBe(100_000);
    expect(jsonFault(`["${"a\\n".repeat(300_000)}"`)).toBe(900_003);
    // such a string can be divided in 2^n ways
    expect(jsonFault(`["${"a".repeat(10_000_000)}`)).toBe(1);
    expect(jsonFault(`["${"\\\\".repeat(5_000_000)}\\`)).toBe(1);
    expect(jsonFault(" ".repeat(10_000_000))).toBe(10_000_000);
    expect(jsonFault(`${"1".repeat(10_000_000)}x`)).toBe(10_000_000);
  });
});
