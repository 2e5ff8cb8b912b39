import { describe, expect, test } from "vitest";
import { fromJer, type Jer, jerText, toJer } from "../../src/schema/index.js";
import { outcomeOf } from "./outcome.js";
import { codecOf } from "./sample.js";

const bytes = (...octets: number[]): Uint8Array => Uint8Array.from(octets);
const refusal = (type: string, jer: unknown): unknown =>
  outcomeOf(() => fromJer(codecOf(type), jer));

describe("each form of value, both ways", () => {
  const cases: readonly [type: string, value: unknown, jer: Jer][] = [
    ["Flag", true, true],
    ["Nothing", null, null],
    ["Speed", -5, -5],
    ["Extended", 2 ** 40, 2 ** 40],
    ["Any", 5n, 5],
    ["Any", -(2n ** 53n) + 1n, -(2 ** 53) + 1],
    ["Any", 2n ** 53n, "9007199254740992"],
    ["Uint64", 2n ** 64n - 1n, "18446744073709551615"],
    ["Colour", "green", "green"],
    ["Shape", "disc", "disc"],
    ["Shape", 7, 7],
    ["Status", 0b100000000010, "4010"],
    ["Events", 0, { value: "00", length: 5 }],
    ["Events", 0b01001, { value: "90", length: 5 }],
    ["Events", 2 ** 31, { value: "00000001", length: 32 }],
    ["Ranged", 0, { value: "00", length: 2 }],
    ["Ranged", 0b100, { value: "20", length: 3 }],
    ["Raw", { bytes: bytes(0xab, 0x80), length: 9 }, { value: "AB80", length: 9 }],
    ["Raw", { bytes: bytes(), length: 0 }, { value: "", length: 0 }],
    ["Fixed", { bytes: bytes(0xff, 0x20), length: 11 }, "FF20"],
    ["Id", bytes(0x0a, 0xff), "0AFF"],
    ["Opaque", bytes(), ""],
    ["Text", "a\u0000\u007f", "a\u0000\u007f"],
    ["Pair", { a: 1, b: undefined, c: 0 }, { a: 1 }],
    ["Pair", { a: 1, b: 2, c: 3 }, { a: 1, b: 2, c: 3 }],
    ["Grown", { a: 1, more: undefined, mode: "blue" }, { a: 1, mode: "blue" }],
    [
      "Grown",
      {
        a: 1,
        more: undefined,
        mode: "red",
        $unknown: { count: 4, additions: [{ index: 2, octets: bytes(0xca, 0xfe) }] },
      },
      { a: 1, $unknown: { count: 4, additions: [{ index: 2, octets: "CAFE" }] } },
    ],
    ["List", ["red", "blue"], ["red", "blue"]],
    ["Pick", { kind: "inline", value: { x: 3 } }, { inline: { x: 3 } }],
    [
      "GrownPick",
      { kind: "$unknown", index: 4, octets: bytes(0xbe) },
      { $unknown: { index: 4, octets: "BE" } },
    ],
    ["Anything", bytes(0xca, 0xfe), "CAFE"],
    [
      "Selected",
      { id: 2, value: { kind: "Flag", value: true }, end: false },
      { id: 2, value: true, end: false },
    ],
    [
      "Selected",
      { id: 1, value: { kind: "Pair", value: { a: 1, b: undefined, c: 0 } }, end: false },
      { id: 1, value: { a: 1 }, end: false },
    ],
    ["Selected", { id: 3, value: bytes(0xab), end: true }, { id: 3, value: "AB", end: true }],
    [
      "Operation",
      { shape: "disc", argument: { kind: "List", value: ["red"] }, result: undefined },
      { shape: "disc", argument: ["red"] },
    ],
    [
      "Operation",
      { shape: 7, argument: bytes(1), result: bytes(2) },
      { shape: 7, argument: "01", result: "02" },
    ],
    ["Operation", { shape: undefined, argument: undefined, result: undefined }, {}],
    [
      "Numbered",
      { number: 2n ** 63n, value: { kind: "Opaque", value: bytes(5) } },
      { number: "9223372036854775808", value: "05" },
    ],
    ["Odd", { constructor: undefined, point: { kind: "y", value: 4 } }, {}],
    [
      "Odd",
      { constructor: 1, point: { kind: "x", value: 4 } },
      { constructor: 1, point: { x: 4 } },
    ],
  ];

  test.each(cases)("%s %o", (type, value, jer) => {
    expect(toJer(codecOf(type), value)).toStrictEqual(jer);
    expect(jerText(codecOf(type), value)).toBe(JSON.stringify(jer));
    expect(fromJer(codecOf(type), JSON.parse(JSON.stringify(jer)))).toStrictEqual(value);
  });

  test.each<[type: string, value: unknown, text: string]>([
    ["Text", 'a"\\\n', '"a\\"\\\\\\n"'],
    ["Text", "\u007f\ud800", '"\u007f\\ud800"'],
    ["Speed", -0, "0"],
    ["Extended", 1e21, "1e+21"],
    ["Pair", { c: 5, b: undefined, a: 1 }, '{"a":1,"c":5}'],
    ["Pair", { a: 1 }, '{"a":1}'],
    ["Pair", Object.create({ a: 1, b: undefined, c: 3 }), '{"a":1,"c":3}'],
    ["Pick", { value: true, kind: "flag", more: 1 }, '{"flag":true}'],
    ["GrownList", [], "[]"],
    ["Wide", {}, "{}"],
  ])("the text of %s %o", (type, value, text) => {
    expect(jerText(codecOf(type), value)).toBe(text);
    expect(JSON.stringify(toJer(codecOf(type), value))).toBe(text);
  });

  test("a text of values as deep as JER goes, and none of deeper ones", () => {
    const tree = (depth: number): object => ({
      leaf: true,
      left: depth === 0 ? undefined : tree(depth - 1),
      right: undefined,
    });
    const codec = codecOf("Tree");
    for (const depth of [248, 249, 250, 251]) {
      expect(outcomeOf(() => jerText(codec, tree(depth)))).toEqual(
        outcomeOf(() => JSON.stringify(toJer(codec, tree(depth)))),
      );
    }
    expect(jerText(codec, tree(249)).match(/true/g)).toHaveLength(250);
    expect(outcomeOf(() => jerText(codec, tree(250)))).toMatchObject({ code: "unsupported" });
  });

  test("hex is read in any case, decimal text also where a number would do", () => {
    expect(fromJer(codecOf("Id"), "aBcD")).toEqual(bytes(0xab, 0xcd));
    expect(fromJer(codecOf("Any"), "-5")).toBe(-5n);
  });

  test("trailing zero bits of named bits have no meaning", () => {
    expect(fromJer(codecOf("Ranged"), { value: "A00000", length: 20 })).toBe(0b101);
    expect(fromJer(codecOf("Events"), { value: "80", length: 1 })).toBe(1);
  });

  test("the selector of an open type may stand anywhere in the object", () => {
    expect(fromJer(codecOf("Selected"), { value: true, end: true, id: 2 })).toStrictEqual({
      id: 2,
      value: { kind: "Flag", value: true },
      end: true,
    });
  });

  test("components stand in the order of the type", () => {
    const value = fromJer(codecOf("Pair"), { c: 1, a: 2 });
    expect(Object.keys(value as object)).toEqual(["a", "b", "c"]);
  });
});

describe("refused JER", () => {
  const cases: readonly [type: string, jer: unknown, code: string, path: (string | number)[]][] = [
    ["Flag", 1, "type", []],
    ["Nothing", 0, "type", []],
    ["Nothing", undefined, "missing", []],
    ["Speed", "5", "type", []],
    ["Speed", 1.5, "type", []],
    ["Speed", 251, "range", []],
    ["Extended", 2 ** 53, "range", []],
    ["Uint64", "18446744073709551616", "range", []],
    ["Uint64", -1, "range", []],
    ["Uint64", 2 ** 60, "type", []],
    ["Uint64", "0x10", "type", []],
    ["Uint64", "", "type", []],
    ["Colour", "black", "enum", []],
    ["Colour", "__proto__", "enum", []],
    ["Colour", 0, "type", []],
    ["Shape", 0, "enum", []],
    ["Shape", null, "type", []],
    ["Id", "ABC", "type", []],
    ["Id", "ABCG", "type", []],
    ["Id", "ABCDEF", "length", []],
    ["Id", 1234, "type", []],
    ["Status", "4", "type", []],
    ["Status", "40", "length", []],
    ["Status", "4011", "type", []],
    ["Status", { value: "4010", length: 12 }, "type", []],
    ["Fixed", "FF21", "type", []],
    ["Events", "90", "type", []],
    ["Events", { value: "90" }, "missing", ["length"]],
    ["Events", { length: 5 }, "missing", ["value"]],
    ["Events", { value: "90", length: -1 }, "type", ["length"]],
    ["Events", { value: "90", length: 9 }, "length", ["value"]],
    ["Events", { value: "94", length: 5 }, "type", ["value"]],
    ["Events", { value: "90", length: 5, more: 1 }, "unknown-field", ["more"]],
    ["Events", { value: "000000000080", length: 41 }, "unsupported", []],
    ["Ranged", { value: "02", length: 7 }, "length", []],
    ["Raw", { value: "0000", length: 10 }, "length", []],
    ["Text", "", "length", []],
    ["Text", "é", "alphabet", []],
    ["Text", 5, "type", []],
    ["Pair", [], "type", []],
    ["Pair", null, "type", []],
    ["Pair", {}, "missing", ["a"]],
    ["Pair", { a: 1, b: null }, "type", ["b"]],
    ["Pair", { a: 1, d: 1 }, "unknown-field", ["d"]],
    ["Pair", { a: 1, $unknown: { count: 1, additions: [] } }, "unknown-field", ["$unknown"]],
    ["Pair", JSON.parse('{"a":1,"__proto__":{"b":2}}'), "unknown-field", ["__proto__"]],
    ["Pair", JSON.parse('{"a":1,"constructor":1}'), "unknown-field", ["constructor"]],
    ["Grown", { a: 1, $unknown: [] }, "type", ["$unknown"]],
    ["Grown", { a: 1, $unknown: { additions: [] } }, "missing", ["$unknown", "count"]],
    ["Grown", { a: 1, $unknown: { count: 2, additions: [] } }, "range", ["$unknown", "count"]],
    ["Grown", { a: 1, $unknown: { count: 3 } }, "missing", ["$unknown", "additions"]],
    [
      "Grown",
      { a: 1, $unknown: { count: 3, additions: [{ index: 0, octets: "" }] } },
      "range",
      ["$unknown", "additions", 0],
    ],
    [
      "Grown",
      { a: 1, $unknown: { count: 3, additions: [{ index: 2, octets: "0" }] } },
      "type",
      ["$unknown", "additions", 0, "octets"],
    ],
    ["List", {}, "type", []],
    ["List", [], "length", []],
    ["List", ["red", "rot"], "enum", [1]],
    ["GrownList", [1, true], "type", [0]],
    ["Pick", "flag", "type", []],
    ["Pick", {}, "choice", []],
    ["Pick", { flag: true, list: [] }, "choice", []],
    ["Pick", { other: 1 }, "choice", []],
    ["Pick", JSON.parse('{"__proto__":true}'), "choice", []],
    ["Pick", { $unknown: { index: 0, octets: "" } }, "choice", []],
    ["Pick", { inline: { x: 256 } }, "range", ["inline", "x"]],
    ["GrownPick", { $unknown: { index: 0, octets: "00" } }, "choice", ["$unknown", "index"]],
    ["GrownPick", { $unknown: { index: 1 } }, "missing", ["$unknown", "octets"]],
    ["GrownPick", { $unknown: { index: 1, octets: "XY" } }, "type", ["$unknown", "octets"]],
    ["Anything", { Flag: true }, "type", []],
    ["Selected", { id: 2, value: { Flag: true }, end: true }, "type", ["value"]],
    ["Selected", { id: 2, value: "80", end: true }, "type", ["value"]],
    ["Selected", { id: 2, end: true }, "missing", ["value"]],
    ["Selected", { id: 3, value: true, end: true }, "type", ["value"]],
    ["Selected", { value: true, end: true }, "missing", ["id"]],
    ["Selected", { id: 1, value: { a: 1, z: 1 }, end: true }, "unknown-field", ["value", "z"]],
    ["Operation", { argument: ["red"] }, "type", ["argument"]],
  ];

  test.each(cases)("%s %o: %s", (type, jer, code, path) => {
    expect(refusal(type, jer)).toEqual({ code, path });
  });

  test("nothing is inherited from what JSON brings, and nothing passed on", () => {
    refusal("Pair", JSON.parse('{"a":1,"__proto__":{"polluted":true}}'));
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    expect(fromJer(codecOf("Odd"), {})).toMatchObject({ constructor: undefined });
  });

  test("nesting without end", () => {
    const tree: { leaf: boolean; left?: unknown } = { leaf: true };
    tree.left = tree;
    expect(refusal("Tree", tree)).toMatchObject({ code: "unsupported" });
  });

  test("the message says what is wrong with padding bits", () => {
    expect(() => fromJer(codecOf("Status"), "4011")).toThrow(/zeros behind the last of 12 bits/);
  });
});

describe("values that are none of the type", () => {
  const cases: readonly [type: string, value: unknown, code: string, path: (string | number)[]][] =
    [
      ["Flag", "true", "type", []],
      ["Nothing", undefined, "missing", []],
      ["Speed", Number.NaN, "type", []],
      ["Any", 1, "type", []],
      ["Colour", "black", "enum", []],
      ["Colour", 3, "type", []],
      ["Events", -1, "type", []],
      ["Raw", null, "type", []],
      ["Id", [1, 2], "type", []],
      ["Text", 1, "type", []],
      ["Pair", { a: 1, x: 1 }, "unknown-field", ["x"]],
      ["Pair", { a: "1" }, "type", ["a"]],
      ["Grown", { a: 1, $unknown: 1 }, "type", ["$unknown"]],
      ["List", "red", "type", []],
      ["List", [1], "type", [0]],
      ["Pick", { kind: "x" }, "choice", []],
      ["Pick", null, "type", []],
      ["GrownPick", { kind: "$unknown", index: 1, octets: "" }, "type", []],
      ["Selected", { id: 1, value: { kind: "Flag", value: true } }, "choice", ["value"]],
      ["Selected", { id: 1, value: { kind: "Pair", value: { a: "" } } }, "type", ["value", "a"]],
      ["Selected", { id: 1, value: bytes(1) }, "type", ["value"]],
      ["Selected", { id: 3, value: { kind: "Flag", value: true } }, "choice", ["value"]],
      ["Selected", { id: 3, value: true }, "type", ["value"]],
      ["Selected", { id: 3 }, "missing", ["value"]],
    ];

  test.each(cases)("%s %o: %s", (type, value, code, path) => {
    expect(outcomeOf(() => toJer(codecOf(type), value))).toEqual({ code, path });
    expect(outcomeOf(() => jerText(codecOf(type), value))).toEqual({ code, path });
  });
});
