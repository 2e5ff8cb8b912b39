import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { editions, lookup, typeNames } from "../../src/editions/index.js";
import { DHour, MessageFrame, Position3D, Speed } from "../../src/editions/ydt3709-2020.js";
import { EncodeError } from "../../src/errors.js";
import { measured } from "../../src/meaning/quantity.js";
import { fromSI, quantityOf, type TypeOf, toSI } from "../../src/meaning/units.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { schemaOf } from "../../src/schema/registry.js";
import { octetsOf, vectorsOf } from "../schema/vectors.js";

/** Type, a raw value, what it measures, in what unit; the last value of each type that counts, and its special ones. */
const published: readonly [name: string, raw: number, value: number | null, unit?: string][] = [
  ["Acceleration", 2000, 20, "m/s2"],
  ["Acceleration", -2000, -20, "m/s2"],
  ["Acceleration", 2001, null],
  ["VerticalAcceleration", 127, 2.54, "g"],
  ["VerticalAcceleration", -126, -2.52, "g"],
  ["VerticalAcceleration", -127, null],
  ["YawRate", -32767, -327.67, "deg/s"],
  ["Speed", 8190, 163.8, "m/s"],
  ["Speed", 8191, null],
  ["Heading", 28799, 359.9875, "deg"],
  ["Heading", 28800, null],
  ["CoarseHeading", 239, 358.5, "deg"],
  ["CoarseHeading", 240, null],
  ["SteeringWheelAngle", -126, -189, "deg"],
  ["SteeringWheelAngle", 126, 189, "deg"],
  ["SteeringWheelAngle", 127, null],
  ["Latitude", -900000000, -90, "deg"],
  ["Latitude", 900000001, null],
  ["Longitude", -1799999999, -179.9999999, "deg"],
  ["Longitude", 1800000001, null],
  ["Elevation", -4095, -409.5, "m"],
  ["Elevation", -4096, null],
  ["SemiMajorAxisAccuracy", 253, 12.65, "m"],
  ["SemiMajorAxisAccuracy", 254, 12.7, "m"],
  ["SemiMajorAxisAccuracy", 255, null],
  ["SemiMinorAxisAccuracy", 255, null],
  ["SemiMajorAxisOrientation", 65534, (65534 * 360) / 65535, "deg"],
  ["SemiMajorAxisOrientation", 65535, null],
  ["OffsetLL-B12", 2047, 0.0002047, "deg"],
  ["OffsetLL-B24", -8388608, -0.8388608, "deg"],
  ["VertOffset-B07", 63, 6.3, "m"],
  ["VertOffset-B07", -64, null],
  ["VertOffset-B12", -2047, -204.7, "m"],
  ["VertOffset-B12", -2048, null],
  ["DSecond", 59999, 59.999, "s"],
  ["DSecond", 60000, null],
  ["DSecond", 65535, null],
  ["DYear", 0, null],
  ["DHour", 23, 23, "hour"],
  ["DHour", 24, null],
  ["DMinute", 60, null],
  ["DTimeOffset", 721, 721, "minute"],
  ["MinuteOfTheYear", 527039, 527039, "minute"],
  ["MinuteOfTheYear", 527040, null],
  ["TimeMark", 35999, 3599.9, "s"],
  ["TimeMark", 36000, 3600, "s"],
  ["TimeMark", 36001, null],
  ["TimeOffset", 65534, 655.34, "s"],
  ["TimeOffset", 65535, null],
  ["LaneWidth", 32767, 327.67, "m"],
  ["LaneID", 0, null],
  ["Radius", 65535, 6553.5, "m"],
  ["RadiusOfCurvature", 32766, 3276.6, "m"],
  ["RadiusOfCurvature", 32767, null],
  ["Confidence", 200, 100, "%"],
  ["VehicleWidth", 1023, 10.23, "m"],
  ["VehicleWidth", 0, null],
  ["VehicleLength", 4095, 40.95, "m"],
  ["VehicleHeight", 127, 6.35, "m"],
  ["SizeValue", 1023, 102.3, "m"],
  ["Pitch", -7200, -90, "deg"],
  ["Roll", 7200, 90, "deg"],
  ["Yaw", 14400, 180, "deg"],
  ["PitchRate", 32767, 327.67, "deg/s"],
  ["PlanningDuration", 600, 60, "s"],
  ["PhaseID", 0, null],
];

const phaseTwo = "csae157-2020";

function codecOf(edition: (typeof editions)[number], name: string) {
  const codec = lookup(edition, name);
  if (codec === undefined) throw new Error(`no ${name}`);
  return codec;
}

test.each(published)("%s %d", (name, raw, value, unit) => {
  const codec = codecOf(phaseTwo, name);
  const si = toSI(codec, raw);
  expect(si.value).toBe(value);
  expect(si.unavailable.map((none) => none.raw)).toEqual(value === null ? [raw] : []);
  expect(fromSI(codec, si)).toBe(raw);
  const quantity = quantityOf(codec);
  if (unit !== undefined) expect(quantity?.unit).toBe(unit);
});

test("what a number means beside its amount", () => {
  const quantity = quantityOf(codecOf(phaseTwo, "TimeMark"));
  if (quantity === undefined) throw new Error("TimeMark has no quantity");
  expect(measured(quantity, 36001)).toEqual({ value: null, unit: "s", meaning: "unknown" });
  expect(measured(quantity, 36000)).toEqual({
    value: 3600,
    unit: "s",
    meaning: "more than one hour",
  });
  expect(measured(quantity, 100)).toEqual({ value: 10, unit: "s" });
});

test("numbers that are defined in place have their units", () => {
  const codec = codecOf(phaseTwo, "VehicleDimensions");
  const value = { vehicleLength: 123, vehicleWidth: 25, vehicleHeigth: 31 };
  expect(toSI(codec, value).value).toEqual({
    vehicleLength: 12.3,
    vehicleWidth: 2.5,
    vehicleHeigth: 3.1,
  });
  expect(toSI(codecOf(phaseTwo, "ST-Point"), { "s-axis": 105, "t-axis": -355 }).value).toEqual({
    "s-axis": 10.5,
    "t-axis": -3.55,
  });
});

test("editions differ in what a number means", () => {
  expect(toSI(codecOf("csae53-2020", "DTimeOffset"), 721).value).toBe(null);
  expect(toSI(DHour, 24).unavailable).toEqual([{ path: [], raw: 24, reason: "unknown" }]);
});

describe("captured frames", () => {
  test.each(vectorsOf("captures"))("$id comes back from its units", ({ edition, type, uper }) => {
    const key = editions.find((known) => known === edition);
    if (key === undefined) throw new Error(edition);
    const codec = codecOf(key, type);
    const octets = octetsOf(uper);
    const value = codec.decode(octets);
    expect(fromSI(codec, toSI(codec, value))).toEqual(value);
  });

  test("a BSM in units", () => {
    const bsm = vectorsOf("captures").find(({ id }) => id === "capture/bsm-rsu-1");
    const { value, unavailable } = toSI(
      MessageFrame,
      MessageFrame.decode(octetsOf(bsm?.uper ?? "")),
    );
    if (value.kind !== "bsmFrame" || value.value === null) throw new Error("no BSM");
    expect(value.value).toMatchObject({
      secMark: 9.5,
      pos: { lat: 39.9764645, long: 116.3509503, elevation: 37.5 },
      heading: 77.0125,
      speed: 0,
      accelSet: { long: null, lat: null, vert: null, yaw: 0 },
      size: { width: 1.5, length: 4.5 },
      vehicleClass: { classification: 10 },
    });
    expect(unavailable.map(({ path, reason }) => `${path.join(".")} ${reason}`)).toEqual([
      "bsmFrame.accelSet.long unavailable",
      "bsmFrame.accelSet.lat unavailable",
      "bsmFrame.accelSet.vert unavailable",
    ]);
  });
});

describe("every raw value comes back", () => {
  const quantities = editions.flatMap((edition) =>
    typeNames(edition)
      .filter((name) => quantityOf({ edition, name }) !== undefined)
      .map((name) => [edition, name] as const),
  );

  test("there are many types with units", () => {
    expect(quantities.length).toBeGreaterThan(150);
  });

  test.each(quantities)("%s %s", (edition, name) => {
    const codec = codecOf(edition, name);
    const { type } = schemaOf(codec).definition;
    if (type.kind !== "INTEGER") throw new Error(type.kind);
    const lower = Number(type.lower);
    const upper = Number(type.upper);
    // all values of small ranges; of large ones both ends, the middle, and every so many
    const step = Math.max(1, Math.floor((upper - lower) / 70_000) | 1);
    let wrong: number | undefined;
    for (let raw = lower; raw <= upper && wrong === undefined; raw += step) {
      if (fromSI(codec, toSI(codec, raw)) !== raw) wrong = raw;
    }
    for (const raw of [lower, lower + 1, 0, upper - 1, upper]) {
      if (raw >= lower && fromSI(codec, toSI(codec, raw)) !== raw) wrong = raw;
    }
    expect(wrong).toBeUndefined();
  });

  property.prop([arbitrary(codecOf(phaseTwo, "MessageFrame"))], { numRuns: 150 })(
    "in whole messages",
    (frame) => {
      const codec = codecOf(phaseTwo, "MessageFrame");
      expect(fromSI(codec, toSI(codec, frame))).toEqual(frame);
    },
  );
});

describe("fromSI", () => {
  test("takes the nearest number", () => {
    expect(fromSI(Speed, { value: 13.889 })).toBe(694);
    expect(fromSI(Speed, { value: -0.001 })).toBe(0);
  });

  test("takes the usual number for null", () => {
    expect(fromSI(Speed, { value: null })).toBe(8191);
    expect(fromSI(codecOf(phaseTwo, "DSecond"), { value: null })).toBe(65535);
    // what is said about another number does not count
    const unavailable = [{ path: [], raw: 600, reason: "unavailable" }];
    expect(fromSI(Speed, { value: null, unavailable })).toBe(8191);
  });

  test("takes what lies beyond for the number that means it", () => {
    const vertical = codecOf(phaseTwo, "VerticalAcceleration");
    expect(fromSI(vertical, { value: 5 })).toBe(127);
    expect(fromSI(vertical, { value: -2.54 })).toBe(-126);
    expect(fromSI(codecOf(phaseTwo, "TimeMark"), { value: 3600.1 })).toBe(36000);
  });

  test.each<[TypeOf<unknown>, unknown, RegExp]>([
    [Speed, 163.82, /null, or another amount: 163.82 m\/s stands for "unavailable"/],
    [Speed, Number.NaN, /a finite number/],
    [codecOf(phaseTwo, "YawRate"), null, /a number; the type has none that means unavailable/],
    [Speed, "fast", /a number or null/],
    [Position3D, { lat: 200, long: {} }, /long: expected a number or null/],
    [Position3D, null, /an object/],
  ])("refuses %o %o", (codec, value, message) => {
    const convert = () => fromSI(codec, { value });
    expect(convert).toThrow(EncodeError);
    expect(convert).toThrow(message);
  });
});

test("toSI refuses values that are not of the type, with their place", () => {
  const value = { lat: 1, long: "east" };
  expect(() => toSI(codecOf(phaseTwo, "Position3D"), value)).toThrow(
    expect.objectContaining({ name: "EncodeError", code: "type", path: ["long"] }),
  );
});
