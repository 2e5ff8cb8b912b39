import { describe, expect, test } from "vitest";
import { definitionOf, measureOf, setBits, valueText } from "../../src/meaning/value-text.js";
import { schemaOf } from "../../src/schema/registry.js";

const edition = "ydt3709-2020";
const { schema } = schemaOf({ edition, name: "MessageFrame" });

describe("valueText", () => {
  test.each<[string, unknown, string]>([
    ["Speed", 600, "600"],
    ["BasicVehicleClass", 10, "10 (passenger-Vehicle-TypeUnknown)"],
    ["BrakePedalStatus", "off", "off"],
    ["TrafficLightPhase", 3, "3"],
    [
      "VehicleEventFlags",
      0b10000011,
      "eventHazardLights, eventStopLineViolation, eventHardBraking",
    ],
    ["VehicleEventFlags", 0x80000000, "bit 31"],
    ["VehicleEventFlags", 0, ""],
    ["DescriptiveName", 'a "b"', '"a \\"b\\""'],
    ["NoSuchType", Uint8Array.of(0xab, 1), "AB01"],
    ["NoSuchType", new Uint8Array(0), ""],
    ["NoSuchType", { bytes: Uint8Array.of(0xa0), length: 3 }, "A0 (3 bits)"],
    ["NoSuchType", true, "true"],
    ["NoSuchType", null, "null"],
  ])("%s %s", (name, value, text) => {
    expect(valueText(definitionOf(schema, name), value)).toBe(text);
  });

  test("an item that the edition does not know", () => {
    expect(valueText({ kind: "ENUMERATED" }, 5)).toBe("$unknown: item 5 of the additions");
  });
});

test("definitionOf goes through other names, and knows none of what is defined in place", () => {
  const envelope = schemaOf({ edition: "security-2021", name: "Time32" }).schema;
  expect(definitionOf(envelope, "Time32")).toEqual(definitionOf(envelope, "Uint32"));
  expect(definitionOf(schema, "OCTET STRING")).toBeUndefined();
  expect(definitionOf(schema, "constructor")).toBeUndefined();
});

test("setBits names bits without a name by their place", () => {
  expect(setBits({ kind: "BIT STRING", bits: [{ name: "first", position: 0 }] }, 0b101)).toEqual([
    "first",
    "bit 2",
  ]);
});

test("measureOf", () => {
  expect(measureOf({ edition, name: "Latitude" }, 399764645)).toEqual({
    value: 39.9764645,
    unit: "deg",
  });
  expect(measureOf({ edition, name: "Acceleration" }, 2001)).toEqual({
    value: null,
    unit: expect.any(String),
    meaning: "unavailable",
  });
  expect(measureOf({ edition, name: "BrakePedalStatus" }, "off")).toBeUndefined();
});
