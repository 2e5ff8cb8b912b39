import { describe, expect, test } from "vitest";
import { editions, isEdition } from "../../src/editions/index.js";
import { trace } from "../../src/schema/trace.js";
import { coerRecords, typeOf } from "../oer/stack.js";
import { random } from "../random.js";
import { octetsOf as octetsOfBits } from "../uper/bits.js";
import { expectTrue } from "./covered.js";
import { allEditions, codecAndNode, forEveryType } from "./every-type.js";
import { codecOf } from "./sample.js";
import { octetsOf, vectorsOf } from "./vectors.js";

describe("trace", () => {
  test.each([...editions, "captures", "corners", "newer", "invalid"])(
    "covers every bit of all vectors, and says what the decoder says: %s",
    (file) => {
      for (const { edition, type, uper } of vectorsOf(file)) {
        if (!isEdition(edition)) continue;
        const { codec, node } = codecAndNode(edition, type);
        expectTrue(codec, octetsOf(uper), node);
      }
    },
  );

  test.each(allEditions)("of every type of %s", (edition) => {
    const { below } = random(7);
    forEveryType(edition, (codec, octets, node) => {
      expectTrue(codec, octets, node);
      const broken = octets.slice(0, below(octets.length + 1));
      const at = below(broken.length + 1);
      if (at < broken.length) broken[at] = below(256);
      expectTrue(codec, broken, node);
    });
  });

  const outline = (type: string, octets: Uint8Array): unknown[] => {
    const { entries, error } = trace(codecOf(type), octets);
    const rows = entries.map(({ path, typeName, kind, startBit, endBit, raw, value }) => [
      `${path.join(".") || "-"} ${typeName} ${kind} ${startBit}-${endBit}`,
      raw,
      value,
    ]);
    return error === undefined ? rows : [...rows, error.code];
  };

  test("raw bits, and what they say", () => {
    const bits = "1 00000001 0000010 101 00000011 01 00000111 00000100 100000 00000001 11111111";
    expect(outline("Grown", octetsOfBits(bits))).toEqual([
      ["- Grown extension 0-1", 1, true],
      ["a Byte value 1-9", 1, 1],
      ["- Grown length 9-16", 2, 3],
      ["- Grown presence 16-19", 5, ["more", 2]],
      ["more Pair length 19-27", 3, 3],
      ["more Pair presence 27-29", 1, ["c"]],
      ["more.a Byte value 29-37", 7, 7],
      // the bits are the value less the lower bound
      ["more.c Speed value 37-45", 4, -1],
      ["more Pair padding 45-51", 0b100000, undefined],
      ["$unknown.additions.0.octets OPEN TYPE length 51-59", 1, 1],
      ["$unknown.additions.0.octets OPEN TYPE open type 59-67", 255, Uint8Array.of(255)],
      ["- Grown padding 67-72", 0, undefined],
    ]);
    expect(outline("Pick", octetsOfBits("01 01 10 00"))).toEqual([
      ["- Pick index 0-2", 1, "list"],
      ["list List length 2-4", 1, 2],
      ["list.0 Colour value 4-6", 2, "blue"],
      ["list.1 Colour value 6-8", 0, "red"],
    ]);
    expect(outline("GrownPick", octetsOfBits("1 0000011 00000001 11111111"))).toEqual([
      ["- GrownPick extension 0-1", 1, true],
      ["- GrownPick index 1-8", 3, 3],
      ["$unknown.octets OPEN TYPE length 8-16", 1, 1],
      ["$unknown.octets OPEN TYPE open type 16-24", 255, Uint8Array.of(255)],
    ]);
  });

  test("up to 53 bits are a number, more are octets that begin with the first bit", () => {
    // (-(2^53 - 1)..2^53 - 1) takes 54 bits
    const safe = trace(codecOf("Safe"), octetsOfBits(`0${"1".repeat(53)}`));
    expect(safe.entries[0]).toMatchObject({
      raw: Uint8Array.of(0x7f, 255, 255, 255, 255, 255, 0xfc),
      value: 0,
    });
    const latitude = trace(codecOf("Latitude"), octetsOfBits(`1${"0".repeat(30)}`));
    expect(latitude.entries[0]).toMatchObject({
      endBit: 31,
      raw: 2 ** 30,
      value: 2 ** 30 - 900000000,
    });
    const uint64 = trace(codecOf("Uint64"), octetsOfBits(`${"0".repeat(62)}11`));
    expect(uint64.entries).toMatchObject([
      { raw: Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 3), value: 3n },
    ]);
    const text = trace(codecOf("Selected"), octetsOfBits(`0011 00000111 ${"10".repeat(28)} 1`));
    expect(text.entries[2]).toMatchObject({
      kind: "open type",
      startBit: 12,
      raw: new Uint8Array(7).fill(0xaa),
    });
  });

  test("a value without bits has an entry, padding without bits has none", () => {
    expect(outline("Constant", Uint8Array.of(0))).toEqual([
      ["- Constant value 0-0", 0, 7],
      ["- Constant padding 0-8", 0, undefined],
    ]);
    expect(outline("Byte", Uint8Array.of(9))).toEqual([["- Byte value 0-8", 9, 9]]);
  });

  test("what stands behind a fault is one entry, with the place of the fault", () => {
    expect(outline("Pair", octetsOfBits("10 00000001"))).toEqual([
      ["- Pair presence 0-2", 2, ["b"]],
      ["a Byte value 2-10", 1, 1],
      ["b INTEGER unread 10-16", 0, undefined],
      "truncated",
    ]);
    expect(outline("Byte", Uint8Array.of(1, 2, 3))).toEqual([
      ["- Byte value 0-8", 1, 1],
      ["- Byte unread 8-24", 0x0203, undefined],
      "trailing",
    ]);
    expect(outline("Byte", new Uint8Array(0))).toEqual([
      ["- Byte unread 0-0", 0, undefined],
      "truncated",
    ]);
    // what a caller without types may pass
    expect(outline("Byte", "00" as unknown as Uint8Array)).toEqual(["input"]);
  });

  test("covers every bit of the envelopes, certificates and parts in COER", () => {
    for (const record of coerRecords()) {
      const { codec, node } = codecAndNode("security-2021", typeOf(record));
      expectTrue(codec, octetsOf(record.bytes), node);
    }
  });
});
