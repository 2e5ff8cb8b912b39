import { describe, expect, test } from "vitest";
import { lookup } from "../../src/editions/index.js";
import { PositionConfidence, Speed, TimeConfidence } from "../../src/editions/ydt3709-2020.js";
import { accuracyOf } from "../../src/meaning/accuracy.js";
import {
  eventSources,
  eventTypes,
  exteriorLights,
  fuelTypes,
  fuelTypesGbt45315,
  lightStates,
  type Names,
  nameOf,
  obstacleTypes,
  participantTypes,
  priorityLevel,
  priorityOctets,
  signTypes,
  vehicleClasses,
  vehicleClassesGbt45315,
  vehicleEvents,
} from "../../src/meaning/codes/index.js";
import { schemaOf } from "../../src/schema/registry.js";

const tables: Readonly<Record<string, Names<number> | Names<string>>> = {
  eventSources,
  eventTypes,
  exteriorLights,
  fuelTypes,
  fuelTypesGbt45315,
  lightStates,
  obstacleTypes,
  participantTypes,
  signTypes,
  vehicleClasses,
  vehicleClassesGbt45315,
  vehicleEvents,
};

test.each(Object.entries(tables))("%s has each name in both languages", (_, names) => {
  for (const [code, { en, zh }] of names) {
    expect(en, String(code)).toMatch(/^[\x20-\x7e]+$/);
    expect(zh, String(code)).toMatch(/[\u4e00-\u9fff]/);
  }
});

/** Items, bits or constants that the modules name. */
function codesOf(edition: "csae157-2020" | "csae53-2017", name: string): (number | string)[] {
  const { type } = schemaOf({ edition, name }).definition;
  if (type.kind === "ENUMERATED") return type.root.map((item) => item.name);
  if (type.kind === "BIT STRING") return (type.bits ?? []).map((bit) => bit.name);
  if (type.kind === "INTEGER") return Object.values(type.named ?? {}).map(Number);
  throw new Error(type.kind);
}

describe("what the modules name has a name", () => {
  test.each<["csae157-2020" | "csae53-2017", string, Names<number> | Names<string>]>([
    ["csae157-2020", "BasicVehicleClass", vehicleClasses],
    ["csae157-2020", "FuelType", fuelTypes],
    ["csae157-2020", "LightState", lightStates],
    ["csae53-2017", "LightState", lightStates],
    ["csae157-2020", "ExteriorLights", exteriorLights],
    ["csae157-2020", "VehicleEventFlags", vehicleEvents],
    ["csae157-2020", "EventSource", eventSources],
    ["csae157-2020", "ParticipantType", participantTypes],
    ["csae157-2020", "ObstacleType", obstacleTypes],
  ])("%s %s", (edition, name, names) => {
    const codes = codesOf(edition, name);
    expect(codes.length).toBeGreaterThan(3);
    const known: ReadonlySet<number | string> = new Set<number | string>(names.keys());
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });
});

test("the same number means another vehicle in the other table", () => {
  expect(nameOf(vehicleClasses, 62).en).toBe("fire service, light vehicle");
  expect(nameOf(vehicleClassesGbt45315, 61).zh).toBe("警车");
  expect(nameOf(vehicleClasses, 61).en).toBe("other emergency vehicle");
  expect(nameOf(fuelTypesGbt45315, 8).en).toBe("dual fuel");
  expect(nameOf(fuelTypesGbt45315, 4)).toEqual(nameOf(fuelTypes, 4));
});

test("signs go by their number in the index", () => {
  expect(signTypes.size).toBe(250);
  expect(nameOf(signTypes, 1)).toEqual({ en: "crossroads ahead", zh: "交叉路口" });
  expect(nameOf(signTypes, 85)).toEqual({ en: "speed limit", zh: "限制车速" });
  expect(nameOf(signTypes, 114)).toEqual({ en: "pedestrian crossing", zh: "人行横道" });
  expect(nameOf(signTypes, 187).zh).toBe("国家高速公路、省级高速公路终点");
  expect(nameOf(signTypes, 249)).toEqual({ en: "combined plates", zh: "组合辅助" });
});

test("a code without a name is named as what it is", () => {
  expect(nameOf(eventTypes, 9902)).toEqual({ en: "code 9902 (unknown)", zh: "代码 9902（未知）" });
});

test("priorities are in the top three bits", () => {
  expect(priorityLevel(Uint8Array.of(0xe0))).toBe(7);
  expect(priorityLevel(Uint8Array.of(0x3f))).toBe(1);
  expect(priorityLevel(new Uint8Array())).toBeUndefined();
  expect(priorityOctets(5)).toEqual(Uint8Array.of(0xa0));
  expect(() => priorityOctets(8)).toThrow(RangeError);
});

test.each([
  [PositionConfidence, "a20cm", 0.2, "m"],
  [PositionConfidence, "unavailable", null, "m"],
  [TimeConfidence, "time-000-000-000-000-01", 1e-11, "s"],
  [TimeConfidence, "time-002-000", 2, "s"],
  [lookup("csae157-2020", "HeadingConfidence"), "prec0-0125deg", 0.0125, "deg"],
  [lookup("csae157-2020", "AccConfidence"), "prec5deg", 5, "m/s2"],
  [lookup("csae157-2020", "SizeValueConfidence"), "size-000-01", 0.01, "m"],
])("accuracy classes: %o %s", (codec, item, value, unit) => {
  if (codec === undefined) throw new Error("no such type");
  expect(accuracyOf(codec, item)).toEqual({ value, unit });
});

test("all items of accuracy classes but `unavailable` have a bound", () => {
  const names = [
    "PositionConfidence",
    "ElevationConfidence",
    "SpeedConfidence",
    "HeadingConfidence",
  ];
  names.push("SteeringWheelAngleConfidence", "AccConfidence", "AngularVConfidence");
  names.push("SizeValueConfidence", "TimeConfidence");
  for (const name of names) {
    const codec = { edition: "csae157-2020", name };
    const values = codesOf("csae157-2020", name).map((item) => accuracyOf(codec, item)?.value);
    expect(values[0], name).toBeNull();
    expect(
      values.slice(1).every((value) => typeof value === "number"),
      name,
    ).toBe(true);
  }
});

test("what has no accuracy classes has none", () => {
  expect(accuracyOf(Speed, 5)).toBeUndefined();
  expect(accuracyOf(PositionConfidence, "a7m")).toBeUndefined();
});
