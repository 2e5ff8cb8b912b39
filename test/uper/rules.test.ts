/** The places where codecs of this field differ; what is right is said by X.691. */
import { describe, expect, test } from "vitest";
import * as ydt from "../../src/editions/ydt3709-2020.js";
import { DecodeError } from "../../src/errors.js";
import { writeOpenOctets } from "../../src/uper/open-type.js";
import { BitWriter } from "../../src/uper/writer.js";
import { hex, toHex } from "./bits.js";

const { VehicleEventFlags, LightState, TimeChangeDetails, RoadPoint, CoarseHeading } = ydt;

function codeOf(decode: () => unknown): string {
  try {
    decode();
  } catch (error) {
    if (error instanceof DecodeError) return error.code;
    throw error;
  }
  throw new Error("decoded");
}

const again = <T>(
  codec: { decode(octets: Uint8Array): T; encode(value: T): Uint8Array },
  text: string,
): string => toHex(codec.encode(codec.decode(hex(text))));

describe("where codecs differ", () => {
  test("1: trailing zero bits of a named BIT STRING are dropped down to the root size", () => {
    expect(again(VehicleEventFlags, "874000")).toBe("4000");
    expect(again(VehicleEventFlags, "878002")).toBe("870002");
  });

  test("2: named bits beyond the root come and go", () => {
    expect(VehicleEventFlags.decode(hex("870002"))).toBe(2 ** 13);
    expect(again(VehicleEventFlags, "870002")).toBe("870002");
    expect(codeOf(() => VehicleEventFlags.decode(hex("908000000040")))).toBe("unsupported");
  });

  test("3: fragmented open types keep all fragments, and a zero length ends an exact multiple", () => {
    for (const length of [16384, 16385, 32768, 65536 + 16384]) {
      const octets = new Uint8Array(length).fill(0x5a);
      const sent = unknownAlternative(octets);
      const value = TimeChangeDetails.decode(sent);
      expect(value).toEqual({ kind: "$unknown", index: 0, octets });
      expect(toHex(TimeChangeDetails.encode(value))).toBe(toHex(sent));
    }
  });

  test("4: more than 64 additions", () => {
    const text = "8400c0150400000000000000020200";
    expect(RoadPoint.decode(hex(text)).$unknown).toEqual({
      count: 65,
      additions: [{ index: 64, octets: Uint8Array.of(0) }],
    });
    expect(again(RoadPoint, text)).toBe(text);
  });

  test("5: additions of a newer edition are kept", () => {
    const text = "8400c0101c06800afbbc";
    expect(RoadPoint.decode(hex(text)).$unknown?.additions.length).toBe(2);
    expect(again(RoadPoint, text)).toBe(text);
  });

  test("6: unknown items and alternatives are kept", () => {
    expect(LightState.decode(hex("c0804b00"))).toBe(300);
    expect(again(LightState, "c0804b00")).toBe("c0804b00");
    expect(again(TimeChangeDetails, "c05180aaf340")).toBe("c05180aaf340");
  });

  test("7: an alternative of a later phase, with its identifier, stays as it came", () => {
    expect(again(ydt.MessageFrame, "8007006304deadbeef")).toBe("8007006304deadbeef");
  });

  test("8: a code point above the range is refused", () => {
    expect(codeOf(() => CoarseHeading.decode(hex("fa")))).toBe("range");
    expect(codeOf(() => ydt.TimeConfidence.decode(hex("ff")))).toBe("enum");
  });

  test("9: a count of zero additions, and lengths that cannot be", () => {
    expect(codeOf(() => VehicleEventFlags.decode(hex("e280")))).toBe("length");
    expect(codeOf(() => LightState.decode(hex("c000")))).toBe("length");
  });

  test("10: lists up to their size constraint", () => {
    const point = { offsetLL: { kind: "position-LL1", value: { lon: 1, lat: 2 } } } as const;
    const list = Array.from({ length: 31 }, () => ({ posOffset: point }));
    expect(ydt.PointList.decode(ydt.PointList.encode(list))).toHaveLength(31);
  });

  test("11: U+007F is a character of IA5String", () => {
    expect(ydt.DescriptiveName.decode(hex("03f8"))).toBe("\u007f");
    expect(toHex(ydt.DescriptiveName.encode("\u007f"))).toBe("03f8");
  });

  test("12: forms that no encoder sends are taken, and not sent again", () => {
    const noAdditions = RoadPoint.decode(hex("8400c01000"));
    expect(noAdditions).not.toHaveProperty("$unknown");
    expect(again(RoadPoint, "8400c01000")).toBe("0400c010");
    expect(again(VehicleEventFlags, "86c000")).toBe("4000");
    expect(again(VehicleEventFlags, "c0077ffe")).toBe("877ffe");
    expect(again(CoarseHeading, "05")).toBe("05");
    expect(again(LightState, "43")).toBe("40");
    expect(codeOf(() => LightState.decode(hex("4000")))).toBe("trailing");
    expect(LightState.decode(hex("4000"), { trailing: "ignore" })).toBe("flashing-yellow");
  });
});

/** An alternative that no edition has, with this content. */
function unknownAlternative(octets: Uint8Array): Uint8Array {
  const w = new BitWriter(new Uint8Array(16));
  w.bits(0x80, 8);
  writeOpenOctets(w, octets);
  const length = w.finish();
  return w.octets.slice(0, length);
}
