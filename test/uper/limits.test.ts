import { describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/index.js";
import { MapData, MessageFrame } from "../../src/editions/ydt3709-2020.js";
import { isDecodeError } from "../../src/index.js";
import { codecFor } from "../../src/schema/index.js";
import { octetsOfHex, vectors } from "../fixtures.js";

const text = `Lists DEFINITIONS AUTOMATIC TAGS ::= BEGIN
Empty ::= SEQUENCE OF NULL
Empties ::= SEQUENCE OF Empty
Flags ::= SEQUENCE OF BOOLEAN
END`;
const schema = compile([{ file: "lists.asn", text }], { edition: "lists" });
const empties = codecFor(schema, "Empties");
const flags = codecFor(schema, "Flags");

/** A list of lists of 16,383 elements that take no bits: two octets each. */
const hollow = (count: number): Uint8Array =>
  Uint8Array.from([count, ...Array.from({ length: count }, () => [0xbf, 0xff]).flat()]);

function failureOf(decode: () => unknown): unknown {
  try {
    return decode();
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    const { code, path, bitOffset, detail } = error;
    return { code, path, bitOffset, detail };
  }
}

describe("list elements", () => {
  test("are counted over all lists of a value, whatever they take", () => {
    expect(failureOf(() => empties.decode(hollow(64)))).toHaveLength(64);
    // 64 and 64 times 16,383 are 2^20; with 65 lists one is left over
    expect(failureOf(() => empties.decode(hollow(65)))).toEqual({
      code: "limit",
      path: [63],
      bitOffset: 8 + 63 * 16,
      detail: expect.stringMatching(/^a list of 16383, .* \d+ are left \(limits\.elements\)$/),
    });
  });

  test("may be as many as the caller says", () => {
    const octets = Uint8Array.of(8, 0b10101010);
    expect(flags.decode(octets, { limits: { elements: 8 } })).toHaveLength(8);
    expect(failureOf(() => flags.decode(octets, { limits: { elements: 7 } }))).toMatchObject({
      code: "limit",
      path: [],
      bitOffset: 0,
    });
    expect(empties.decode(hollow(65), { limits: { elements: 2_000_000 } })).toHaveLength(65);
  });

  test("of a message are counted by the generated decoders and by the schema engine alike", () => {
    const map = vectors("captures").find(({ id }) => id.includes("spat"));
    const octets = octetsOfHex(map?.uper ?? "");
    const outcomes = [0, 1, 5, 100].map((elements) =>
      MessageFrame.safeDecode(octets, { limits: { elements } }),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false, false, true]);
    expect(outcomes[0]).toMatchObject({
      error: { code: "limit", typeName: "IntersectionStateList" },
    });
  });
});

describe("octets", () => {
  test("are a million or so if nothing is said", () => {
    const octets = new Uint8Array(2 ** 20 + 1);
    expect(failureOf(() => MapData.decode(octets))).toMatchObject({
      code: "limit",
      bitOffset: 0,
      detail: "1048577 octets; up to 1048576 are taken (limits.octets)",
    });
    expect(failureOf(() => MapData.decode(octets, { limits: { octets: 2 ** 21 } }))).toMatchObject({
      code: "trailing",
    });
  });

  test.each([-1, Number.NaN, 1.5, 2 ** 28, Number.POSITIVE_INFINITY])(
    "a limit of %d is refused",
    (octets) => {
      const result = MessageFrame.safeDecode(new Uint8Array(1), { limits: { octets } });
      expect(result).toMatchObject({ ok: false, error: { code: "limit" } });
    },
  );
});
