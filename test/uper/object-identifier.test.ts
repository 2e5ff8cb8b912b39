import { describe, expect, test } from "vitest";
import * as oid from "../../src/uper/object-identifier.js";
import { failureOf, hex, saying, toHex } from "./bits.js";

describe("octets of an OBJECT IDENTIFIER (X.690 8.19)", () => {
  test.each([
    ["1.2.840.113549", "2a864886f70d"],
    ["2.999.3", "883703"],
    ["0.39", "27"],
    ["2.0", "50"],
    ["0.0", "00"],
    ["1.0", "28"],
    ["1.39", "4f"],
    ["2.47", "7f"],
    ["2.48", "8100"],
    ["1.2.127.128.16384", "2a7f8100818000"],
  ])("%s", (text, octets) => {
    expect(toHex(oid.octetsOfObjectIdentifier(text))).toBe(octets);
    expect(oid.objectIdentifierOfOctets(hex(octets), 0)).toBe(text);
  });

  test("leading zeros of an arc, which no encoder should send, are taken", () => {
    expect(oid.objectIdentifierOfOctets(hex("2a8003"), 0)).toBe("1.2.3");
  });

  test.each([
    ["", "length"],
    ["2a86", "length"],
    [`${"ff".repeat(64)}7f`, "limit"],
  ])("%.12s is refused: %s", (octets, code) => {
    for (const read of [oid.objectIdentifierOfOctets, oid.relativeOidOfOctets]) {
      expect(failureOf(() => read(hex(octets), 3))).toEqual({ code, bitOffset: 3 });
    }
  });

  test.each([
    ["1", "length"],
    ["3.1", "range"],
    ["1.40", "range"],
    ["1..2", "alphabet"],
    ["1.02", "alphabet"],
    ["1.-2", "alphabet"],
    [`1.2.${"9".repeat(200)}`, "alphabet"],
    ["", "alphabet"],
  ])("%.12s is not sent: %s", (text, code) => {
    expect(failureOf(() => oid.octetsOfObjectIdentifier(text))).toEqual({ code });
  });
});

test("an arc may have 64 octets", () => {
  const octets = `${"ff".repeat(63)}7f`;
  const arc = `${2n ** 448n - 1n}`;
  expect(oid.relativeOidOfOctets(hex(octets), 0)).toBe(arc);
  expect(toHex(oid.octetsOfRelativeOid("0"))).toBe("00");
  expect(oid.relativeOidOfOctets(hex("01".repeat(65)), 0).split(".")).toHaveLength(65);
  expect(saying(() => oid.relativeOidOfOctets(hex(`ff${octets}`), 9))).toBe(
    "limit at 9: an arc of more than 64 octets",
  );
  expect(saying(() => oid.octetsOfObjectIdentifier("1"))).toBe('length: two arcs at least; "1"');
});

test("a RELATIVE-OID may begin with any arc, and have one", () => {
  expect(toHex(oid.octetsOfRelativeOid("8571.3.2"))).toBe("c27b0302");
  expect(oid.relativeOidOfOctets(hex("7f"), 0)).toBe("127");
});
