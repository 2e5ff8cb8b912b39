import { describe, expect, test } from "vitest";
import type { PositionOffsetLL, VerticalOffset } from "../../src/editions/ydt3709-2020.js";
import { offsetPlace, placeOf } from "../../src/meaning/position.js";

const reference = { lat: 399764645, long: 1163509503, elevation: 375 };
const lat = 900000001;
const long = 1800000001;

describe("positions", () => {
  test("in degrees and metres", () => {
    expect(placeOf(reference)).toEqual({ lat: 39.9764645, long: 116.3509503, elevation: 37.5 });
    expect(placeOf({ lat: -1, long: -5, elevation: -4096 })).toEqual({ lat: -1e-7, long: -5e-7 });
  });
  test.each([
    { lat, long: 0 },
    { lat: 0, long },
  ])("unavailable: %j", (position) => {
    expect(placeOf(position)).toBeUndefined();
  });
});

describe("offsets", () => {
  const small: PositionOffsetLL = { kind: "position-LL1", value: { lon: -2048, lat: 2047 } };
  const absolute: PositionOffsetLL = {
    kind: "position-LatLon",
    value: { lon: 1163507578, lat: 399764215 },
  };
  test("are added to the reference, exactly", () => {
    expect(offsetPlace(reference, { offsetLL: small })).toEqual({
      lat: 39.9766692,
      long: 116.3507455,
      elevation: 37.5,
    });
    const far: PositionOffsetLL = { kind: "position-LL6", value: { lon: 8388607, lat: -8388608 } };
    expect(offsetPlace(reference, { offsetLL: far })).toMatchObject({
      lat: 39.1376037,
      long: 117.189811,
    });
  });
  test("that are absolute need no reference", () => {
    expect(offsetPlace({ lat, long }, { offsetLL: absolute })).toEqual({
      lat: 39.9764215,
      long: 116.3507578,
    });
    expect(offsetPlace({ lat, long }, { offsetLL: small })).toBeUndefined();
    const unavailable: PositionOffsetLL = { kind: "position-LatLon", value: { lon: long, lat } };
    expect(offsetPlace(reference, { offsetLL: unavailable })).toBeUndefined();
  });
  test("lead over the date line, but over no pole", () => {
    const corner = { lat: -899999000, long: 1799999000 };
    const east: PositionOffsetLL = { kind: "position-LL1", value: { lon: 1500, lat: -1000 } };
    expect(offsetPlace(corner, { offsetLL: east })).toEqual({ lat: -90, long: -179.99995 });
    const west: PositionOffsetLL = { kind: "position-LL1", value: { lon: -2000, lat: 0 } };
    expect(offsetPlace({ lat: 0, long: -1799999000 }, { offsetLL: west })).toEqual({
      lat: 0,
      long: 179.9999,
    });
    const beyond: PositionOffsetLL = { kind: "position-LL1", value: { lon: 0, lat: -1001 } };
    expect(offsetPlace(corner, { offsetLL: beyond })).toBeUndefined();
  });
  test.each<[VerticalOffset, number | undefined]>([
    [{ kind: "offset1", value: -20 }, 35.5],
    [{ kind: "offset1", value: -64 }, undefined],
    [{ kind: "offset2", value: -64 }, 31.1],
    [{ kind: "offset6", value: -2048 }, undefined],
    [{ kind: "elevation", value: 100 }, 10],
    [{ kind: "elevation", value: -4096 }, undefined],
  ])("in height: %j", (offsetV, elevation) => {
    expect(offsetPlace(reference, { offsetLL: small, offsetV })?.elevation).toBe(elevation);
  });
  test("in height of an unknown height are unknown", () => {
    const offsetV: VerticalOffset = { kind: "offset1", value: 5 };
    const unknown = { ...reference, elevation: -4096 };
    expect(offsetPlace(unknown, { offsetLL: small, offsetV })).not.toHaveProperty("elevation");
  });
});
