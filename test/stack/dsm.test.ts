import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeDsm, encodeDsm, readDsm } from "../../src/stack/index.js";
import { hexOf, octetsOfHex } from "../fixtures.js";

const data = Uint8Array.of(1, 2, 3);

describe("AIDs", () => {
  test.each([
    [0, "00"],
    [127, "7f"],
    [128, "8000"],
    [3618, "8da2"],
    [16511, "bfff"],
    [16512, "c00000"],
    [2113663, "dfffff"],
    [2113664, "e0000000"],
    [270549119, "efffffff"],
  ])("%i is %s", (aid, hex) => {
    const frame = encodeDsm({ aid, data });
    expect(hexOf(frame)).toBe(`0400${hex}0003010203`);
    expect(decodeDsm(frame).header.aid).toBe(aid);
  });

  test("every AID has one form", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 270549119 }), (aid) => {
        expect(decodeDsm(encodeDsm({ aid, data })).header.aid).toBe(aid);
      }),
    );
  });
});

describe("encodeDsm refuses", () => {
  test.each([
    ["an AID below 0", { aid: -1, data }, "range", "aid"],
    ["an AID past the last form", { aid: 270549120, data }, "range", "aid"],
    ["an AID with a fraction", { aid: 1.5, data }, "range", "aid"],
    ["a version of four bits", { aid: 1, data, version: 8 }, "range", "version"],
    ["reserved bits past four", { aid: 1, data, reserved: 16 }, "range", "reserved"],
    ["data past a length of 16 bits", { aid: 1, data: new Uint8Array(65536) }, "length", "data"],
  ])("%s", (_, frame, code, member) => {
    expect(() => encodeDsm(frame)).toThrow(
      expect.objectContaining({ name: "EncodeError", code, path: [member] }),
    );
  });
});

describe("header extensions", () => {
  const frameWith = (extension: Uint8Array) => encodeDsm({ aid: 111, data, extension });

  test.each([
    ["counted", "01050112"],
    ["counted, of several elements", "0304012a0500060201ff"],
    ["counted, of none", "00"],
    ["not counted", "04017f"],
    ["not counted, of several elements", "04017f0502aabb"],
  ])("%s", (_, hex) => {
    const { header, data: found } = decodeDsm(frameWith(octetsOfHex(hex)));
    expect(header.extension && hexOf(header.extension)).toBe(hex);
    expect([header.aid, hexOf(found)]).toEqual([111, "010203"]);
  });

  test("one that fits no layout", () => {
    const reading = readDsm(octetsOfHex("041005ff"));
    expect(reading).toMatchObject({ ok: false, error: { code: "truncated" } });
  });

  test("take no time out of proportion", () => {
    const octets = new Uint8Array(5_000_000).fill(1);
    octets.set([4, 0x10]);
    const reading = readDsm(octets);
    expect(reading.ok || reading.error.code).toBeDefined();
  });
});
