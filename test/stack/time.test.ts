import { describe, expect, test } from "vitest";
import {
  formatTime64,
  readTime64,
  timeReadings,
  toTime64,
  toUnixUs,
} from "../../src/stack/time.js";

describe("Time64", () => {
  test("of the real envelope, in all readings", () => {
    expect(readTime64(584874755780203n)).toEqual({
      utc: "2022-07-14T09:12:35.780203Z",
      tai: "2022-07-14T09:12:30.780203Z",
      beijing: "2022-07-14T01:12:35.780203Z",
    });
  });

  test("begins in 2004", () => {
    expect(toTime64(Date.UTC(2004, 0, 1), "utc")).toBe(0n);
    expect(toTime64(Date.UTC(2004, 0, 1), "tai")).toBe(0n);
    expect(toTime64(Date.UTC(2003, 11, 31, 16), "beijing")).toBe(0n);
    expect(toTime64(1.5 + Date.UTC(2004, 0, 1))).toBe(1500n);
  });

  test("comes back in every reading, around every leap second", () => {
    for (const [year, month] of [
      [2006, 0],
      [2009, 0],
      [2012, 6],
      [2015, 6],
      [2017, 0],
    ] as const) {
      for (const offsetMs of [-1000, -1, 0, 1, 1000]) {
        const unixMs = Date.UTC(year, month, 1) + offsetMs;
        for (const reading of timeReadings) {
          expect(toUnixUs(toTime64(unixMs, reading), reading)).toBe(BigInt(unixMs) * 1000n);
        }
      }
    }
  });

  test("counts each leap second where it was put in", () => {
    const difference = (unixMs: number): bigint =>
      toTime64(unixMs, "tai") - toTime64(unixMs, "utc");
    expect(difference(Date.UTC(2006, 0, 1) - 1)).toBe(0n);
    expect(difference(Date.UTC(2006, 0, 1))).toBe(1_000_000n);
    expect(difference(Date.UTC(2017, 0, 1) - 1)).toBe(4_000_000n);
    expect(difference(Date.UTC(2017, 0, 1))).toBe(5_000_000n);
    // the leap second itself has no Unix time of its own
    const leap = toTime64(Date.UTC(2017, 0, 1), "tai") - 1_000_000n;
    expect(formatTime64(leap, "tai")).toBe("2016-12-31T23:59:59.000000Z");
  });

  test("that no Date can say is still shown", () => {
    for (const reading of timeReadings) {
      expect(formatTime64(2n ** 64n - 1n, reading)).toMatch(/^\d+ us after the epoch$/);
      expect(formatTime64(0n, reading)).toMatch(/^200[34]-/);
    }
  });
});
