import { describe, expect, test } from "vitest";
import { failureTree } from "../../src/cli/failure-tree.js";
import { plain } from "../../src/cli/style.js";
import { renderNodes } from "../../src/cli/tree-node.js";
import { valueTree } from "../../src/cli/value-tree.js";
import { DecodeError } from "../../src/errors.js";
import type { Schema, Type } from "../../src/generated/tables/model.js";

const integer: Type = { kind: "INTEGER", lower: 0, upper: 255, extensible: false };
const mandatory = (name: string, type: Type) => ({ name, type, optional: false });

const types: Record<string, Type> = {
  Class: { ...integer, named: { car: 10, truck: 25 } },
  Big: { kind: "INTEGER", extensible: false, named: { most: 18446744073709551615n } },
  Light: {
    kind: "ENUMERATED",
    root: [
      { name: "dark", value: 0 },
      { name: "flashing-red", value: 1 },
    ],
    additions: [],
  },
  Events: {
    kind: "BIT STRING",
    size: { lower: 16, upper: 16, extensible: false },
    bits: [
      { name: "hazard", position: 0 },
      { name: "braking", position: 7 },
    ],
  },
  Position: {
    kind: "CHOICE",
    root: [
      {
        name: "near",
        type: { kind: "SEQUENCE", root: [mandatory("lat", integer), mandatory("lon", integer)] },
      },
      { name: "level", type: { kind: "REFERENCE", name: "Class" } },
      { name: "points", type: { kind: "SEQUENCE OF", element: integer } },
    ],
    additions: [{ name: "later", type: { kind: "NULL" } }],
  },
};

const schema: Schema = {
  edition: "test",
  types: Object.fromEntries(
    Object.entries(types).map(([name, type]) => [name, { name, module: "Test", type }]),
  ),
};

function shown(type: Type | string, value: unknown): string {
  const resolved: Type = typeof type === "string" ? { kind: "REFERENCE", name: type } : type;
  return renderNodes([valueTree(schema, resolved, value, "it", plain)], "");
}

describe("valueTree", () => {
  test.each<[string, Type | string, unknown]>([
    ["it  7", integer, 7],
    ["it  25 (truck)", "Class", 25],
    ["it  26", "Class", 26],
    ["it  18446744073709551615 (most)", "Big", 18446744073709551615n],
    ["it  false", { kind: "BOOLEAN" }, false],
    ["it  null", { kind: "NULL" }, null],
    ["it  flashing-red", "Light", "flashing-red"],
    ["it  $unknown: item 3 of the additions", "Light", 3],
    ["it  hazard, braking", "Events", 0b10000001],
    ["it  bit 14", "Events", 0b100000000000000],
    ["it  bit 31", "Events", 0x80000000],
    ["it  (none)", "Events", 0],
    ["it  A0 (3 bits)", { kind: "BIT STRING" }, { bytes: Uint8Array.of(0xa0), length: 3 }],
    ["it  00FF", { kind: "OCTET STRING" }, Uint8Array.of(0, 255)],
    ["it  (no octets)", { kind: "OCTET STRING" }, new Uint8Array(0)],
    ['it  "a\\"\\n"', { kind: "CHARACTER STRING", name: "IA5String" }, 'a"\n'],
    ["it  (empty)", { kind: "SEQUENCE", root: [] }, {}],
    ["it  0 elements", { kind: "SEQUENCE OF", element: integer }, []],
    ["it  level: 10 (car)", "Position", { kind: "level", value: 10 }],
    ["it  later: null", "Position", { kind: "later", value: null }],
  ])("%s", (text, type, value) => {
    expect(shown(type, value)).toBe(`${text}\n`);
  });

  test("what nests is indented, and values beside each other stand in one column", () => {
    const type: Type = {
      kind: "SEQUENCE",
      root: [
        mandatory("id", { kind: "OCTET STRING" }),
        mandatory("where", { kind: "REFERENCE", name: "Position" }),
        mandatory("absent", integer),
        mandatory("path", {
          kind: "SEQUENCE OF",
          element: {
            kind: "SEQUENCE",
            root: [mandatory("x", integer), mandatory("speed", integer)],
          },
        }),
      ],
      additions: [mandatory("added", { kind: "REFERENCE", name: "Light" })],
    };
    const value = {
      id: Uint8Array.from({ length: 40 }, (_, i) => i),
      where: { kind: "near", value: { lat: 1, lon: 2 } },
      absent: undefined,
      path: [
        { x: 0, speed: 1 },
        { x: 2, speed: 3 },
      ],
      added: "dark",
      $unknown: { count: 5, additions: [{ index: 4, octets: Uint8Array.of(1) }] },
    };
    expect(`\n${shown(type, value)}`).toBe(`
it
  id        40 octets
    0:   000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F
    32:  2021222324252627
  where     near
    lat  1
    lon  2
  path      2 elements
    0
      x      0
      speed  1
    1
      x      2
      speed  3
  added     dark
  $unknown  1 of 5 additions, of a newer edition
    addition 4  01
`);
  });

  test("an open type shows the type of its content, or its octets", () => {
    const type: Type = {
      kind: "SEQUENCE",
      root: [
        mandatory("messageId", { kind: "REFERENCE", name: "Class" }),
        mandatory("value", {
          kind: "OPEN TYPE",
          selector: "messageId",
          choices: [
            { key: 10, name: "Light", type: { kind: "REFERENCE", name: "Light" } },
            {
              key: 25,
              name: "CLPMM",
              type: { kind: "SEQUENCE", root: [mandatory("msgCnt", integer)] },
            },
          ],
        }),
      ],
    };
    expect(shown(type, { messageId: 25, value: { kind: "CLPMM", value: { msgCnt: 3 } } })).toBe(
      "it\n  messageId  25 (truck)\n  value      CLPMM\n    msgCnt  3\n",
    );
    expect(shown(type, { messageId: 10, value: { kind: "Light", value: "dark" } })).toBe(
      "it\n  messageId  10 (car)\n  value      Light: dark\n",
    );
    expect(shown(type, { messageId: 11, value: Uint8Array.of(1, 2) })).toBe(
      "it\n  messageId  11\n  value      0102\n",
    );
  });

  test("an unknown alternative, and a list in a choice", () => {
    const unknown = { kind: "$unknown", index: 1, octets: Uint8Array.of(0xab) };
    expect(shown("Position", unknown)).toBe(
      "it  $unknown: alternative 1 of the additions\n  octets  AB\n",
    );
    expect(shown("Position", { kind: "points", value: [5] })).toBe(
      "it  points: 1 element\n  0  5\n",
    );
  });
});

describe("failureTree", () => {
  const octets = Uint8Array.from({ length: 40 }, (_, i) => i);
  const at = (bitOffset: number, input: Uint8Array | undefined) =>
    `\n${failureTree(
      new DecodeError("range", "0 to 240 expected, got 250", ["a", 3], bitOffset, "Speed"),
      input,
      "try this",
      plain,
    )}`;

  test("marks the octet in the middle", () => {
    expect(at(163, octets)).toBe(`
  range  a.3 (Speed) at bit 163: 0 to 240 expected, got 250
    octet 12:  0C 0D 0E 0F 10 11 12 13 14 15 16 17 18 19 1A 1B
                                       ^^ bit 3 of octet 20 of 0 to 39
  hint: try this
`);
  });

  test("marks the first octet", () => {
    expect(at(0, octets)).toContain(`
    octet 0:  00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F
              ^^ bit 0 of octet 0 of 0 to 39
`);
  });

  test("marks the last octet, and the end behind it", () => {
    expect(at(39 * 8 + 7, octets)).toContain(`
    octet 24:  18 19 1A 1B 1C 1D 1E 1F 20 21 22 23 24 25 26 27
                                                            ^^ bit 7 of octet 39 of 0 to 39
`);
    expect(at(40 * 8, octets)).toContain(`
                                                               ^^ the end, behind octet 39
`);
  });

  test("a short input is shown whole", () => {
    expect(at(8, Uint8Array.of(1, 2))).toContain(`
    octet 0:  01 02
                 ^^ bit 0 of octet 1 of 0 to 1
`);
  });

  test("without octets there is no place", () => {
    expect(at(8, undefined)).not.toContain("octet");
    expect(at(0, new Uint8Array(0))).not.toContain("octet");
  });
});
