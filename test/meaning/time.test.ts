import { describe, expect, test } from "vitest";
import {
  dateTimeInstant,
  type Instant,
  instantNear,
  instantOf,
  secMarkNear,
  timeMarkNear,
} from "../../src/meaning/time.js";

const iso = (instant: Instant | undefined) => instant && new Date(instant.ms).toISOString();
const at = (text: string) => Date.parse(text);

describe("instantOf", () => {
  test.each([
    [2020, 458335, 5238, "2020-11-14T06:55:05.238Z"],
    [2021, 0, 0, "2021-01-01T00:00:00.000Z"],
    [2021, 525599, 59999, "2021-12-31T23:59:59.999Z"],
    [2020, 527039, 0, "2020-12-31T23:59:00.000Z"],
    [2020, 1, undefined, "2020-01-01T00:01:00.000Z"],
  ])("%d, minute %d, %d ms", (year, moy, secMark, expected) => {
    const instant = instantOf({ year, moy, secMark });
    expect(iso(instant)).toBe(expected);
    expect(instant?.leapSecond).toBe(false);
  });

  test.each([
    ["527040 is invalid", 2020, 527040, 0],
    ["a common year has no minute 525600", 2021, 525600, 0],
    ["61000 is unknown", 2020, 0, 61000],
    ["65535 is unknown", 2020, 0, 65535],
  ])("%s", (_, year, moy, secMark) => {
    expect(instantOf({ year, moy, secMark })).toBeUndefined();
  });

  test("knows leap seconds", () => {
    const leap = instantOf({ year: 2016, moy: 527039, secMark: 60500 });
    expect(leap).toEqual({ ms: at("2017-01-01T00:00:00.500Z"), leapSecond: true });
  });
});

describe("the nearest instant", () => {
  test("of a minute of the year, over the turn of it", () => {
    const nearNewYear = at("2021-01-01T00:00:10Z");
    expect(iso(instantNear({ moy: 527039, secMark: 59000 }, nearNewYear))).toBe(
      "2020-12-31T23:59:59.000Z",
    );
    expect(iso(instantNear({ moy: 2 }, at("2020-12-31T23:59:10Z")))).toBe(
      "2021-01-01T00:02:00.000Z",
    );
    expect(instantNear({ moy: 527040 }, nearNewYear)).toBeUndefined();
  });

  test("of a second mark, over the turn of the minute", () => {
    expect(iso(secMarkNear(59900, at("2020-11-14T07:00:00.100Z")))).toBe(
      "2020-11-14T06:59:59.900Z",
    );
    expect(iso(secMarkNear(100, at("2020-11-14T06:59:59.900Z")))).toBe("2020-11-14T07:00:00.100Z");
    expect(secMarkNear(60100, at("2017-01-01T00:00:00Z"))).toEqual({
      ms: at("2017-01-01T00:00:00.100Z"),
      leapSecond: true,
    });
    expect(secMarkNear(65535, 0)).toBeUndefined();
  });

  test("of a time mark, over the turn of the hour", () => {
    expect(iso(timeMarkNear(5, at("2020-11-14T06:59:50Z")))).toBe("2020-11-14T07:00:00.500Z");
    expect(iso(timeMarkNear(35990, at("2020-11-14T07:00:01Z")))).toBe("2020-11-14T06:59:59.000Z");
    expect(timeMarkNear(36000, 0)).toBeUndefined();
    expect(timeMarkNear(36001, 0)).toBeUndefined();
  });
});

describe("dateTimeInstant", () => {
  const parts = { year: 2020, month: 11, day: 14, hour: 14, minute: 55, second: 5238, offset: 480 };
  test("takes the time zone off", () => {
    expect(iso(dateTimeInstant(parts))).toBe("2020-11-14T06:55:05.238Z");
    expect(iso(dateTimeInstant({ ...parts, offset: undefined }))).toBe("2020-11-14T14:55:05.238Z");
  });
  test("of the first hundred years, which `Date.UTC` takes for others", () => {
    expect(iso(dateTimeInstant({ ...parts, year: 20 }))).toBe("0020-11-14T06:55:05.238Z");
    expect(iso(instantOf({ year: 99, moy: 525599 }))).toBe("0099-12-31T23:59:00.000Z");
  });
  test.each([
    { year: 0 },
    { month: undefined },
    { day: 31 },
    { hour: 24 },
    { minute: 60 },
    { second: 65535 },
  ])("is undefined with %j", (unknown) => {
    expect(dateTimeInstant({ ...parts, ...unknown })).toBeUndefined();
  });
});
