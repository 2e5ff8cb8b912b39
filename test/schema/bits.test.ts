import { describe, expect, test } from "vitest";
import type { BitsRead } from "../../src/schema/bits.js";
import { decodeWith, encodeWith } from "../../src/schema/interpret.js";
import { octetsOf } from "../uper/bits.js";
import { sample, schemaWith } from "./sample.js";

function runsOf(type: string, octets: Uint8Array, schema = sample): BitsRead[] {
  const runs: BitsRead[] = [];
  decodeWith(schema, type, octets, { onBits: (bits) => runs.push(bits) });
  return runs;
}

/** `path kind bits`, one a run. */
function outline(type: string, bits: string): string[] {
  return runsOf(type, octetsOf(bits)).map(
    ({ path, typeName, kind, startBit, endBit }) =>
      `${path.join(".") || "-"} ${typeName} ${kind} ${startBit}-${endBit}`,
  );
}

describe("runs of bits", () => {
  test("SEQUENCE with a presence bitmap, an open type and an unknown addition", () => {
    const bits = "1 00000001 0000010 101 00000010 00 00000111 000000 00000001 11111111";
    expect(outline("Grown", bits)).toEqual([
      "- Grown extension 0-1",
      "a Byte value 1-9",
      "- Grown length 9-16",
      "- Grown presence 16-19",
      "more Pair length 19-27",
      "more Pair presence 27-29",
      "more.a Byte value 29-37",
      "more Pair padding 37-43",
      "$unknown.additions.0.octets OPEN TYPE length 43-51",
      "$unknown.additions.0.octets OPEN TYPE open type 51-59",
      "- Grown padding 59-64",
    ]);
  });

  test("CHOICE, list, ENUMERATED", () => {
    expect(outline("Pick", "01 01 00 10")).toEqual([
      "- Pick index 0-2",
      "list List length 2-4",
      "list.0 Colour value 4-6",
      "list.1 Colour value 6-8",
      "- Pick padding 8-8",
    ]);
    expect(outline("GrownPick", "1 0000001 00000001 11111111")).toEqual([
      "- GrownPick extension 0-1",
      "- GrownPick index 1-8",
      "$unknown.octets OPEN TYPE length 8-16",
      "$unknown.octets OPEN TYPE open type 16-24",
      "- GrownPick padding 24-24",
    ]);
    expect(outline("GrownList", "1 00000001 1")).toEqual([
      "- GrownList extension 0-1",
      "- GrownList length 1-9",
      "0 Flag value 9-10",
      "- GrownList padding 10-16",
    ]);
  });

  test("INTEGER and strings", () => {
    expect(outline("Extended", "1 00000001 11111111")).toEqual([
      "- Extended extension 0-1",
      "- Extended length 1-9",
      "- Extended value 9-17",
      "- Extended padding 17-24",
    ]);
    expect(outline("Data", "0 00 00001001")).toEqual([
      "- Data extension 0-1",
      "- Data length 1-3",
      "- Data value 3-11",
      "- Data padding 11-16",
    ]);
  });

  test("open types: the length is theirs, the content is of the type that is selected", () => {
    expect(outline("Selected", "1001 00000011 0010 00000001 10000000 1000 1")).toEqual([
      "id INTEGER value 0-4",
      "value Content length 4-12",
      "value.id INTEGER value 12-16",
      "value.value Content length 16-24",
      "value.value Flag value 24-25",
      "value.value Flag padding 25-32",
      "value.end Flag value 32-33",
      "value Selected padding 33-36",
      "end Flag value 36-37",
      "- Selected padding 37-40",
    ]);
    expect(outline("Selected", "0011 00000001 00000111 0")).toEqual([
      "id INTEGER value 0-4",
      "value Content length 4-12",
      "value Content open type 12-20",
      "end Flag value 20-21",
      "- Selected padding 21-24",
    ]);
  });

  test("values are told with them", () => {
    const [index, flag] = runsOf("Pick", octetsOf("00 1"));
    expect([index?.value, flag?.value]).toEqual(["flag", true]);
    const bits = "1 00000001 0000010 101 00000011 01 00000111 00000000 000000 00000001 11111111";
    const presence = runsOf("Grown", octetsOf(bits)).filter(({ kind }) => kind === "presence");
    expect(presence.map(({ value }) => value)).toEqual([["more", 2], ["c"]]);
  });

  test("an addition in fragments: every bit once, in the order of the input", () => {
    const schema = schemaWith("fragments", {
      Outer: {
        kind: "CHOICE",
        root: [{ name: "none", type: { kind: "NULL" } }],
        additions: [{ name: "list", type: { kind: "REFERENCE", name: "Numbers" } }],
      },
      // 13 bits, so that elements lie across the ends of fragments
      Numbers: {
        kind: "SEQUENCE OF",
        size: { lower: 0, upper: 20000, extensible: false },
        element: { kind: "INTEGER", lower: 0, upper: 8191, extensible: false },
      },
    });
    const value = { kind: "list", value: Array.from({ length: 12000 }, (_, i) => i % 8192) };
    const octets = encodeWith(schema, "Outer", value);
    expect(decodeWith(schema, "Outer", octets)).toEqual(value);
    const runs = runsOf("Outer", octets, schema);
    const ends = runs.map(({ endBit }) => endBit);
    expect(runs.map(({ startBit }) => startBit)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(octets.length * 8);
    const lengths = runs.filter(({ kind, path }) => kind === "length" && path.length > 0);
    expect(lengths.filter(({ endBit, startBit }) => endBit - startBit !== 15)).toMatchObject([
      { startBit: 8, endBit: 16, value: 16384 },
      { startBit: 16 + 16384 * 8, value: 19502 - 16384 },
    ]);
  });

  test("fragments within the fragments of an open type", () => {
    const opaque = Uint8Array.from({ length: 40000 }, (_, i) => i & 0xff);
    const value = { number: 2n ** 63n, value: { kind: "Opaque", value: opaque } };
    const octets = encodeWith(sample, "Numbered", value);
    expect(decodeWith(sample, "Numbered", octets)).toEqual(value);
    const runs = runsOf("Numbered", octets);
    const ends = runs.map(({ endBit }) => endBit);
    expect(runs.map(({ startBit }) => startBit)).toEqual([0, ...ends.slice(0, -1)]);
    expect(ends.at(-1)).toBe(octets.length * 8);
    const shared = { path: ["value"], typeName: "Opaque" };
    expect(runs.slice(1, 4)).toMatchObject([
      { path: ["value"], typeName: "OPEN TYPE", kind: "length", value: 32768 },
      { ...shared, kind: "length", value: 32768 },
      { ...shared, kind: "value", startBit: 80, endBit: 64 + 8 + 32768 * 8 },
    ]);
  });
});
