import { describe, expect, test } from "vitest";
import type { Schema } from "../../src/generated/tables/model.js";
import { decodeWith, encodeWith } from "../../src/schema/interpret.js";
import { bitsOf, octetsOf } from "../uper/bits.js";
import { outcomeOf } from "./outcome.js";
import { sample, schemaWith } from "./sample.js";

const decode = (type: string, bits: string, schema: Schema = sample): unknown =>
  decodeWith(schema, type, octetsOf(bits));
const failure = (type: string, bits: string, schema: Schema = sample): unknown =>
  outcomeOf(() => decode(type, bits, schema));
const refusal = (type: string, value: unknown): unknown =>
  outcomeOf(() => encodeWith(sample, type, value));
const bytes = (...octets: number[]): Uint8Array => Uint8Array.from(octets);

describe("each form of value, both ways", () => {
  const cases: readonly [type: string, value: unknown, bits: string][] = [
    ["Flag", true, "1"],
    ["Flag", false, "0"],
    ["Nothing", null, "0"],
    ["Speed", -5, "00000000"],
    ["Speed", 250, "11111111"],
    ["Constant", 7, "0"],
    ["Latitude", 900000001, "1101011 01001001 11010010 00000001"],
    ["Latitude", -900000000, "0000000 00000000 00000000 00000000"],
    ["Safe", Number.MIN_SAFE_INTEGER, `${"0".repeat(54)}`],
    ["Safe", Number.MAX_SAFE_INTEGER, `${"1".repeat(53)}0`],
    ["Safe", 1, `1${"0".repeat(53)}`],
    ["Extended", 10, "0 1010"],
    ["Extended", -1, "1 00000001 11111111"],
    ["Extended", 128, "1 00000010 00000000 10000000"],
    ["Uint64", 2n ** 64n - 1n, "1".repeat(64)],
    ["AtLeast", 3n, "00000001 00000000"],
    ["AtLeast", 259n, "00000010 00000001 00000000"],
    ["AtMost", -129n, "00000010 11111111 01111111"],
    ["Any", 0n, "00000001 00000000"],
    ["WideExtended", 5n, `0 ${"0".repeat(58)}101`],
    ["WideExtended", -2n, "1 00000001 11111110"],
    ["Colour", "blue", "10"],
    ["Single", "only", "0"],
    ["Shape", "line", "0 1"],
    ["Shape", "disc", "1 0 000000"],
    ["Shape", 1, "1 0 000001"],
    ["Shape", 64, "1 1 00000001 01000000"],
    ["Events", 0b01001, "0 10010"],
    ["Events", 0b100001, "1 00000110 100001"],
    ["Status", 0b100000000010, "01000000 0001"],
    ["Ranged", 0, "000 00"],
    ["Ranged", 0b100, "001 001"],
    ["Raw", { bytes: bytes(), length: 0 }, "0000"],
    ["Raw", { bytes: bytes(0xa0), length: 3 }, "0011 101"],
    ["Fixed", { bytes: bytes(0xff, 0x20), length: 11 }, "11111111 001"],
    ["Id", bytes(1, 2), "00000001 00000010"],
    ["Data", bytes(9), "0 00 00001001"],
    ["Data", bytes(1, 2, 3, 4), "1 00000100 00000001 00000010 00000011 00000100"],
    ["Opaque", bytes(), "00000000"],
    ["Text", "a\u007f", "01 1100001 1111111"],
    ["Pair", { a: 1, b: undefined, c: 0 }, "00 00000001"],
    ["Pair", { a: 1, b: 2, c: -5 }, "11 00000001 00000010 00000000"],
    ["Alias", { a: 1, b: undefined, c: 0 }, "00 00000001"],
    ["Young", {}, "0"],
    [
      "Wide",
      Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`f${i}`, i === 25 ? 3 : undefined])),
      `${"0".repeat(25)}10000 00000011`,
    ],
    ["List", ["red", "blue"], "01 00 10"],
    ["OpenList", [], "00000000"],
    ["OpenList", [5, 6], "00000010 00000101 00000110"],
    ["GrownList", [true, false], "0 0 10"],
    ["GrownList", [true], "1 00000001 1"],
    ["Pick", { kind: "flag", value: true }, "00 1"],
    ["Pick", { kind: "inline", value: { x: 255 } }, "10 11111111"],
    ["GrownPick", { kind: "byte", value: 1 }, "0 00000001"],
    [
      "GrownPick",
      { kind: "pair", value: { a: 1, b: undefined, c: 0 } },
      "1 0000000 00000010 00000000 01000000",
    ],
    [
      "GrownPick",
      { kind: "$unknown", index: 1, octets: bytes(0xff) },
      "1 0000001 00000001 11111111",
    ],
    [
      "Tree",
      { leaf: true, left: { leaf: false, left: undefined, right: undefined }, right: undefined },
      "10 1 00 0",
    ],
    ["Odd", { constructor: 2, point: { kind: "x", value: 1 } }, "11 00000010 0 00000001"],
    ["Anything", bytes(1, 2), "00000010 00000001 00000010"],
    [
      "Selected",
      { id: 2, value: { kind: "Flag", value: true }, end: true },
      "0010 00000001 10000000 1",
    ],
    ["Selected", { id: 3, value: bytes(7), end: false }, "0011 00000001 00000111 0"],
    [
      "Selected",
      {
        id: 9,
        value: { kind: "Selected", value: { id: 3, value: bytes(7), end: true } },
        end: false,
      },
      "1001 00000011 0011 00000001 00000111 1000 0",
    ],
    [
      "Operation",
      {
        shape: "disc",
        argument: { kind: "List", value: ["red"] },
        result: { kind: "Flag", value: true },
      },
      "1 11 1 0 000000 00000001 00000000 0000000 1 00000010 00000001 10000000",
    ],
    [
      "Operation",
      { shape: 1, argument: bytes(5), result: bytes(6) },
      "1 11 1 0 000001 00000001 00000101 0000000 1 00000010 00000001 00000110",
    ],
    [
      "Operation",
      { shape: undefined, argument: bytes(5), result: undefined },
      "0 01 00000001 00000101",
    ],
    ["Operation", { shape: undefined, argument: undefined, result: undefined }, "0 00"],
    [
      "Numbered",
      { number: 2n ** 63n, value: { kind: "Opaque", value: bytes() } },
      `1${"0".repeat(63)} 00000001 00000000`,
    ],
  ];

  test.each(cases)("%s %o", (type, value, bits) => {
    expect(bitsOf(encodeWith(sample, type, value))).toBe(bitsOf(octetsOf(bits)));
    expect(decode(type, bits)).toStrictEqual(value);
  });

  test("SEQUENCE with additions", () => {
    const grown = { a: 1, more: { a: 2, b: undefined, c: 0 }, mode: "blue" };
    const bits = "1 00000001 0000001 11 00000010 00000000 10000000 00000001 10000000";
    expect(bitsOf(encodeWith(sample, "Grown", grown))).toBe(bitsOf(octetsOf(bits)));
    expect(decode("Grown", bits)).toStrictEqual(grown);
  });

  test("additions that the edition does not know are kept, with the length of their bitmap", () => {
    const value = {
      a: 1,
      more: undefined,
      mode: "red",
      $unknown: { count: 5, additions: [{ index: 3, octets: bytes(7) }] },
    };
    const bits = "1 00000001 0000100 00010 00000001 00000111";
    expect(decode("Grown", bits)).toStrictEqual(value);
    expect(bitsOf(encodeWith(sample, "Grown", value))).toBe(bitsOf(octetsOf(bits)));
  });

  test("a longer bitmap is kept as well when only a known addition is present", () => {
    const bits = "1 00000001 0000010 010 00000001 10000000";
    const value = decode("Grown", bits);
    expect(value).toStrictEqual({
      a: 1,
      more: undefined,
      mode: "blue",
      $unknown: { count: 3, additions: [] },
    });
    expect(bitsOf(encodeWith(sample, "Grown", value))).toBe(bitsOf(octetsOf(bits)));
  });

  test("a longer bitmap is not kept when all that is present equals its DEFAULT, which is not sent", () => {
    const value = decode("Grown", "1 00000001 0000010 010 00000001 00000000");
    expect(value).toStrictEqual({ a: 1, more: undefined, mode: "red" });
    expect(bitsOf(encodeWith(sample, "Grown", value))).toBe("0000000010000000");
  });

  test("a bitmap without additions is taken and not kept", () => {
    const value = decode("Grown", "1 00000001 0000010 000");
    expect(value).toStrictEqual({ a: 1, more: undefined, mode: "red" });
    expect(bitsOf(encodeWith(sample, "Grown", value))).toBe("0000000010000000");
  });

  test("surplus octets in an open type are passed over", () => {
    expect(decode("Grown", "1 00000001 0000001 01 00000010 10111111 11111111")).toStrictEqual({
      a: 1,
      more: undefined,
      mode: "blue",
    });
  });

  test("an addition that is not OPTIONAL may be absent: an earlier edition does not send it", () => {
    const bits = "1 10 0 0 0000001 01 00000001 11111111";
    const value = decode("Operation", bits);
    expect(value).toStrictEqual({
      shape: "dot",
      argument: undefined,
      result: undefined,
      $unknown: { count: 2, additions: [{ index: 1, octets: bytes(255) }] },
    });
    expect(bitsOf(encodeWith(sample, "Operation", value))).toBe(bitsOf(octetsOf(bits)));
  });

  test("an open type with surplus octets, and one of 128 octets and more", () => {
    expect(decode("Selected", "0010 00000010 10000000 11111111 1")).toStrictEqual({
      id: 2,
      value: { kind: "Flag", value: true },
      end: true,
    });
    const value = { kind: "Opaque", value: new Uint8Array(300).fill(3) };
    const octets = encodeWith(sample, "Numbered", { number: 2n ** 63n, value });
    // the content is 300 octets behind their length
    expect([octets.length, octets[8], octets[9]]).toEqual([8 + 2 + 302, 0x81, 0x2e]);
    expect(decodeWith(sample, "Numbered", octets)).toStrictEqual({ number: 2n ** 63n, value });
  });

  test("a DEFAULT is a copy of the caller's own", () => {
    const first = decode("Odd", "00") as { point: { value: number } };
    first.point.value = 99;
    expect(decode("Odd", "00")).toStrictEqual({
      constructor: undefined,
      point: { kind: "y", value: 4 },
    });
    const equal = { constructor: undefined, point: { kind: "y", value: 4 } };
    expect(encodeWith(sample, "Odd", equal)).toStrictEqual(bytes(0));
  });

  test("forms that no encoder sends are taken", () => {
    expect(decode("Extended", "1 00000001 00000101")).toBe(5);
    expect(decode("Events", "1 00000101 10000")).toBe(1);
    expect(decode("OpenList", "10000000 00000001 00000101")).toEqual([5]);
  });

  test("lists and strings in fragments", () => {
    const list = Array.from({ length: 16384 + 3 }, (_, i) => i & 0xff);
    const octets = encodeWith(sample, "OpenList", list);
    expect([octets[0], octets[16385]]).toEqual([0xc1, 3]);
    expect(decodeWith(sample, "OpenList", octets)).toEqual(list);
    const long = Uint8Array.from({ length: 65536 }, (_, i) => i & 0xff);
    const fragments = encodeWith(sample, "Opaque", long);
    expect([fragments[0], fragments.at(-1), fragments.length]).toEqual([0xc4, 0, 65538]);
    expect(decodeWith(sample, "Opaque", fragments)).toEqual(long);
  });
});

describe("refused octets", () => {
  const cases: readonly [
    type: string,
    bits: string,
    code: string,
    path: (string | number)[],
    bitOffset: number,
    typeName: string,
  ][] = [
    ["Colour", "11", "enum", [], 0, "Colour"],
    ["Pick", "11", "choice", [], 0, "Pick"],
    ["Pick", "01 00 11", "enum", ["list", 0], 4, "Colour"],
    ["Pick", "10", "truncated", ["inline", "x"], 2, "INTEGER"],
    ["Latitude", "1111111 11111111 11111111 11111111", "range", [], 0, "Latitude"],
    ["Extended", "0 1111", "range", [], 0, "Extended"],
    ["Extended", "1 00000000", "length", [], 1, "Extended"],
    ["Extended", `1 00001000 01${"0".repeat(62)}`, "range", [], 0, "Extended"],
    ["WideExtended", `0 ${"1".repeat(61)}`, "range", [], 0, "WideExtended"],
    ["AtMost", "00000001 00000100", "range", [], 0, "AtMost"],
    ["List", "11 00 00 00", "truncated", [], 0, "List"],
    ["Ranged", "111", "length", [], 0, "Ranged"],
    ["Pair", "01 00000001 11111111 000000 1", "trailing", [], 24, "Pair"],
    ["Pair", "10 00000001", "truncated", ["b"], 10, "INTEGER"],
    ["Pair", "10", "truncated", ["a"], 2, "Byte"],
    ["OpenList", "00000010 00000001", "truncated", [], 0, "OpenList"],
    ["OpenList", "11000101", "length", [], 0, "OpenList"],
    ["Grown", "1 00000001", "truncated", [], 9, "Grown"],
    ["Grown", "1 00000001 0000001 10 00000011 00000000", "truncated", ["more"], 18, "Pair"],
    ["Grown", "1 00000001 0000001 10 00000001 01000000", "truncated", ["more", "a"], 28, "Byte"],
    ["Grown", "1 00000001 0000001 01 00000001 11000000", "enum", ["mode"], 26, "Colour"],
    ["Grown", "1 00000001 0000010 001 01111111", "truncated", [], 19, "Grown"],
    ["GrownPick", "1 0000000 00000001 00000000", "truncated", ["pair", "a"], 18, "Byte"],
    ["GrownPick", "1 0000011 00000001", "truncated", [], 8, "GrownPick"],
    ["Shape", "1 1 00000000", "length", [], 2, "Shape"],
    ["Selected", "0010 00000001", "truncated", ["value"], 4, "Content"],
    ["Selected", "0011 00000001", "truncated", ["value"], 4, "Content"],
    ["Selected", "0001 00000000 00000000", "truncated", ["value"], 12, "Pair"],
    ["Selected", "0001 00000001 00000000", "truncated", ["value", "a"], 14, "Byte"],
    ["Selected", "0010 00000001 10000000 0 000 00000000", "trailing", [], 24, "Selected"],
    ["Operation", "0 11 0 0 00000000", "truncated", ["argument"], 13, "INTEGER"],
    ["Operation", "0 01 00000011", "truncated", ["argument"], 3, "OPEN TYPE"],
    ["Settled", "00000001 00000000", "truncated", ["value", "again", "value"], 9, "OPEN TYPE"],
  ];

  test.each(cases)("%s %s: %s", (type, bits, code, path, bitOffset, typeName) => {
    expect(failure(type, bits)).toEqual({ code, path, bitOffset, typeName });
  });

  test("no octets are no encoding, even of a value without bits", () => {
    expect(failure("Nothing", "")).toMatchObject({ code: "truncated", bitOffset: 0 });
    expect(failure("Wide", "")).toMatchObject({ code: "truncated", path: [], typeName: "Wide" });
  });

  test("in the head of a group of additions, which has no name of its own", () => {
    const flag = { type: { kind: "BOOLEAN" } } as const;
    const schema = schemaWith("grouped", {
      Grouped: {
        kind: "SEQUENCE",
        root: [],
        additions: [
          { name: "a", optional: false, ...flag },
          { name: "b", optional: true, ...flag },
        ],
        groups: [{ first: 0, count: 2 }],
      },
    });
    const octets = octetsOf("1 0000000 1 00000000");
    expect(outcomeOf(() => decodeWith(schema, "Grouped", octets))).toMatchObject({
      code: "truncated",
      bitOffset: 17,
      typeName: "Grouped",
    });
  });

  test("octets left over may be allowed", () => {
    const octets = octetsOf("00000000 11111111");
    expect(decodeWith(sample, "Flag", octets, { trailing: "ignore" })).toBe(false);
  });

  test("what is no octets at all", () => {
    // what a caller without types may pass
    const text = "00" as unknown as Uint8Array;
    expect(outcomeOf(() => decodeWith(sample, "Flag", text))).toMatchObject({ code: "input" });
  });

  test("a count that promises more than there is costs nothing", () => {
    expect(failure("OpenList", "11000100 00000000")).toMatchObject({ code: "truncated", path: [] });
  });

  test("a list of elements without bits has a limit", () => {
    const schema = schemaWith("empty", {
      Nulls: { kind: "SEQUENCE OF", element: { kind: "NULL" } },
    });
    expect(failure("Nulls", "11000100 11000100 00000000", schema)).toMatchObject({ code: "limit" });
  });

  test("a type within itself cannot exhaust the stack", () => {
    expect(failure("Tree", "101".repeat(100_000))).toMatchObject({ code: "limit" });
  });

  test("more than 31 named bits", () => {
    const bits = `1 00100001 ${"0".repeat(32)}1`;
    expect(failure("Events", bits)).toMatchObject({ code: "unsupported", typeName: "Events" });
  });
});

describe("refused values", () => {
  const cases: readonly [type: string, value: unknown, code: string, path: (string | number)[]][] =
    [
      ["Flag", 1, "type", []],
      ["Flag", undefined, "missing", []],
      ["Nothing", false, "type", []],
      ["Speed", 251, "range", []],
      ["Speed", -6, "range", []],
      ["Speed", 1.5, "type", []],
      ["Speed", "1", "type", []],
      ["Speed", 1n, "type", []],
      ["Extended", 2 ** 53, "range", []],
      ["Uint64", 1, "type", []],
      ["Uint64", 2n ** 64n, "range", []],
      ["AtLeast", 2n, "range", []],
      ["AtMost", 4n, "range", []],
      ["Colour", "black", "enum", []],
      ["Colour", "constructor", "enum", []],
      ["Colour", 1, "type", []],
      ["Shape", 0, "enum", []],
      ["Shape", 1.5, "enum", []],
      ["Events", -1, "range", []],
      ["Events", "1", "type", []],
      ["Ranged", 64, "length", []],
      ["Raw", { bytes: bytes(0, 0), length: 3 }, "length", []],
      ["Raw", { bytes: bytes(0, 0), length: 10 }, "length", []],
      ["Raw", "A0", "type", []],
      ["Id", bytes(1), "length", []],
      ["Id", [1, 2], "type", []],
      ["Text", "", "length", []],
      ["Text", "\u0080", "alphabet", []],
      ["Text", 1, "type", []],
      ["Pair", {}, "missing", ["a"]],
      ["Pair", null, "type", []],
      ["Pair", { a: 256 }, "range", ["a"]],
      ["Pair", { a: 1, d: 1 }, "unknown-field", ["d"]],
      ["Pair", { a: 1, $unknown: { count: 1, additions: [] } }, "unknown-field", ["$unknown"]],
      ["Grown", { a: 1, more: { a: 1, b: "x" } }, "type", ["more", "b"]],
      ["Grown", { a: 1, $unknown: { count: 2, additions: [] } }, "range", ["$unknown", "count"]],
      [
        "Grown",
        { a: 1, $unknown: { count: 3, additions: [{ index: 1, octets: bytes() }] } },
        "range",
        ["$unknown", "additions", 0],
      ],
      ["List", [], "length", []],
      ["List", {}, "type", []],
      ["List", ["red", "nope"], "enum", [1]],
      ["Pick", { kind: "other", value: 1 }, "choice", []],
      ["Pick", { kind: "$unknown", index: 0, octets: bytes() }, "choice", []],
      ["Pick", { kind: "list", value: ["red", 3] }, "type", ["list", 1]],
      ["Pick", {}, "type", []],
      ["GrownPick", { kind: "$unknown", index: 0, octets: bytes() }, "choice", []],
      ["GrownPick", { kind: "$unknown", index: 1, octets: "00" }, "type", []],
      ["GrownPick", { kind: "pair", value: { a: -1 } }, "range", ["pair", "a"]],
      ["Anything", { kind: "Flag", value: true }, "type", []],
      ["Selected", { id: 1, value: { kind: "Flag", value: true } }, "choice", ["value"]],
      ["Selected", { id: 1, value: bytes(1) }, "type", ["value"]],
      ["Selected", { id: 1 }, "missing", ["value"]],
      ["Selected", { id: 1, value: { kind: "Pair" } }, "missing", ["value"]],
      ["Selected", { id: 1, value: { kind: "Pair", value: { a: 256 } } }, "range", ["value", "a"]],
      ["Selected", { id: 3, value: { kind: "Flag", value: true } }, "choice", ["value"]],
      ["Selected", { id: 3, value: 1 }, "type", ["value"]],
      ["Operation", { argument: { kind: "Byte", value: 1 } }, "choice", ["argument"]],
      ["Operation", { shape: "dot", result: { kind: "Flag", value: true } }, "choice", ["result"]],
    ];

  test.each(cases)("%s %o: %s", (type, value, code, path) => {
    expect(refusal(type, value)).toEqual({ code, path });
  });

  test("a value within itself", () => {
    const tree: { leaf: boolean; left?: unknown } = { leaf: true };
    tree.left = tree;
    expect(refusal("Tree", tree)).toMatchObject({ code: "unsupported" });
  });

  test("undefined members that the type has are absent", () => {
    const value = { a: 1, b: undefined, c: undefined };
    expect(bitsOf(encodeWith(sample, "Pair", value))).toBe("0000000001000000");
  });
});

test("a type that the schema does not have", () => {
  expect(() => decodeWith(sample, "toString", new Uint8Array(1))).toThrow(
    /sample has no type toString/,
  );
});
