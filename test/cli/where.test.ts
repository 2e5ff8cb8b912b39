import { describe, expect, test } from "vitest";
import { parseFilter } from "../../src/cli/where.js";
import { stackRecord } from "../stack/records.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";

const record = {
  n: 10,
  time: "2024-05-01T08:00:00.5Z",
  edition: "ydt3709-2020",
  layers: [{ layer: "dsm", aid: 111 }, { layer: "message" }],
  value: { bsmFrame: { speed: 500, "x-y": "a b", id: "0500", on: true, none: null } },
};

describe("--where", () => {
  test.each([
    ["n == 10", true],
    ["n==10", true],
    ["n > 9", true],
    ["n < 9", false],
    ["n >= 10 and n <= 10", true],
    ["n >= 10 and n < 10", false],
    ["n > 9 and n < 11 and edition == csae53-2017", false],
    ["n == ten", false],
    ["n != ten", true],
    ["edition != csae53-2017", true],
    ["edition == ydt3709-2020", true],
    ["time >= 2024-05-01T08", true],
    ["time < 2024-05-01T08", false],
    ["layers.0.aid == 111", true],
    ["layers.1.aid == 111", false],
    ["layers.*.aid == 111", true],
    ["layers.*.layer != dsm", false],
    ["value.bsmFrame.speed > 500", false],
    ["value.bsmFrame.speed >= 5e2", true],
    ["value.bsmFrame.id == 500", false],
    ["value.bsmFrame.id == 0500", true],
    ['value.bsmFrame.x-y == "a b"', true],
    ["value.bsmFrame.on == true and value.bsmFrame.none == null", true],
    ["value.bsmFrame", true],
    ["error", false],
    ["error.code == truncated", false],
    ["error.code != truncated", true],
    ["value.constructor", false],
    ["n.x and n", false],
    ['edition == "and"', false],
  ])("%s: %s", (expression, expected) => {
    expect(parseFilter(expression)(record)).toBe(expected);
  });

  test.each([
    ["n ==", "expected a value, got the end"],
    ["n == and x", 'expected a value, got "and" at column 6'],
    ["== 3", 'expected a member such as value.bsmFrame.speed, got "==" at column 1'],
    ["n == 3 and", "expected a member such as value.bsmFrame.speed, got the end"],
    ["n === 3", 'expected ==, !=, <, <=, >, >= or and, got "===" at column 3'],
    ["n == 3 or n == 4", 'expected and, got "or" at column 8'],
    ['n == "3', 'the " at column 6 has no end'],
    ["   ", "expected a member such as value.bsmFrame.speed, got the end"],
  ])("%s is refused", async (expression, message) => {
    const { status, stderr } = await cv2x(["decode", "--where", expression], "00");
    expect([status, stderr]).toEqual([2, `cv2x: --where: ${message}\nTry cv2x help.\n`]);
  });

  test("leaves records out, which keep their numbers, and the exit status as it is", async () => {
    const { bytes } = stackRecord("dsm/signed-bsm");
    const input = `${bytes}\nzz\n${capture("bsm-rsu-1").uper}\n${bytes.slice(0, -2)}\n`;
    const numbers = async (where: string) => {
      const { lines, status } = await cv2x(["decode", "--where", where], input);
      expect(status).toBe(1);
      return lines.map((line) => JSON.parse(line).n);
    };
    expect(await numbers("type == MessageFrame")).toEqual([0, 2]);
    expect(await numbers("layers.0.aid == 111")).toEqual([0, 3]);
    expect(await numbers("error")).toEqual([1, 3]);
    expect(await numbers("error.code == truncated")).toEqual([3]);
    expect(await numbers("value.bsmFrame.msgCnt > 1000")).toEqual([]);
  });
});
