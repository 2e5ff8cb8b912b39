import { describe, expect, test } from "vitest";
import { TextOctets, utf8 } from "../../src/schema/text-octets.js";

const textOf = (octets: Uint8Array): string => new TextDecoder().decode(octets);

describe("text in octets", () => {
  test.each([
    ["ASCII", "a".repeat(10_000)],
    ["two, three and four octets a character", "é路🚗".repeat(5000)],
    ["three octets a character, from the first room on", "路".repeat(4096)],
    ["halves of characters", `\ud83d${"x".repeat(20)}\ude97`],
  ])("%s", (_, text) => {
    const out = new TextOctets();
    out.text(text);
    out.text(text);
    const expected = textOf(new TextEncoder().encode(text));
    expect(out.toString()).toBe(expected + expected);
  });

  test.each(["", "a", "ab", "abc", "abcd", "路路路", '{"speed":'])("by fours: %j", (text) => {
    const out = new TextOctets(4);
    for (let i = 0; i < 100; i++) out.add(utf8(text));
    out.text("end");
    expect(out.toString()).toBe(`${text.repeat(100)}end`);
  });

  test("what is cut is gone, and what is taken is the caller's own", () => {
    const out = new TextOctets(8);
    out.text("kept");
    out.text("cut");
    out.cut(4);
    expect(out).toHaveLength(4);
    const taken = out.take();
    expect(out).toHaveLength(0);
    out.text("next");
    expect([textOf(taken), out.toString()]).toEqual(["kept", "next"]);
  });
});
