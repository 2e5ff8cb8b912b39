import type { Schema, Type, TypeDefinition } from "../../src/generated/tables/model.js";
import { decodeWith, encodeWith } from "../../src/schema/interpret.js";
import { registerSchema } from "../../src/schema/registry.js";
import type { Codec } from "../../src/uper/codec.js";

/** A schema of these types. */
export function schemaWith(edition: string, types: Readonly<Record<string, Type>>): Schema {
  const definitions = Object.entries(types).map(([name, type]): [string, TypeDefinition] => [
    name,
    { name, module: "Sample", type },
  ]);
  return { edition, types: Object.fromEntries(definitions) };
}

const byte: Type = { kind: "INTEGER", lower: 0, upper: 255, extensible: false };
const ref = (name: string): Type => ({ kind: "REFERENCE", name });

/** One type of each form. */
export const sample = schemaWith("sample", {
  Flag: { kind: "BOOLEAN" },
  Nothing: { kind: "NULL" },
  Speed: { kind: "INTEGER", lower: -5, upper: 250, extensible: false, named: { stopped: 0 } },
  Constant: { kind: "INTEGER", lower: 7, upper: 7, extensible: false },
  Latitude: { kind: "INTEGER", lower: -900000000, upper: 900000001, extensible: false },
  Safe: {
    kind: "INTEGER",
    lower: Number.MIN_SAFE_INTEGER,
    upper: Number.MAX_SAFE_INTEGER,
    extensible: false,
  },
  Extended: { kind: "INTEGER", lower: 0, upper: 10, extensible: true },
  Uint64: { kind: "INTEGER", lower: 0, upper: 2n ** 64n - 1n, extensible: false },
  AtLeast: { kind: "INTEGER", lower: 3, extensible: false },
  AtMost: { kind: "INTEGER", upper: 3, extensible: false },
  Any: { kind: "INTEGER", extensible: false },
  WideExtended: { kind: "INTEGER", lower: 0, upper: 2n ** 60n, extensible: true },
  Colour: {
    kind: "ENUMERATED",
    root: ["red", "green", "blue"].map((name, value) => ({ name, value })),
  },
  Single: { kind: "ENUMERATED", root: [{ name: "only", value: 0 }] },
  Shape: {
    kind: "ENUMERATED",
    root: ["dot", "line"].map((name, value) => ({ name, value })),
    additions: [{ name: "disc", value: 2 }],
  },
  Events: {
    kind: "BIT STRING",
    size: { lower: 5, upper: 5, extensible: true },
    bits: [
      { name: "first", position: 0 },
      { name: "fourth", position: 3 },
    ],
  },
  Status: {
    kind: "BIT STRING",
    size: { lower: 12, upper: 12, extensible: false },
    bits: [{ name: "on", position: 1 }],
  },
  Ranged: {
    kind: "BIT STRING",
    size: { lower: 2, upper: 6, extensible: false },
    bits: [{ name: "on", position: 0 }],
  },
  Raw: { kind: "BIT STRING", size: { lower: 0, upper: 9, extensible: false } },
  Fixed: { kind: "BIT STRING", size: { lower: 11, upper: 11, extensible: false } },
  Id: { kind: "OCTET STRING", size: { lower: 2, upper: 2, extensible: false } },
  Data: { kind: "OCTET STRING", size: { lower: 1, upper: 3, extensible: true } },
  Opaque: { kind: "OCTET STRING" },
  Text: {
    kind: "CHARACTER STRING",
    name: "IA5String",
    size: { lower: 1, upper: 4, extensible: false },
  },
  Byte: byte,
  Pair: {
    kind: "SEQUENCE",
    root: [
      { name: "a", type: ref("Byte"), optional: false },
      { name: "b", type: byte, optional: true },
      { name: "c", type: ref("Speed"), optional: true, default: 0 },
    ],
  },
  Grown: {
    kind: "SEQUENCE",
    root: [{ name: "a", type: ref("Byte"), optional: false }],
    additions: [
      { name: "more", type: ref("Pair"), optional: true },
      { name: "mode", type: ref("Colour"), optional: true, default: "red" },
    ],
  },
  Young: { kind: "SEQUENCE", root: [], additions: [] },
  Wide: {
    kind: "SEQUENCE",
    root: Array.from({ length: 30 }, (_, i) => ({ name: `f${i}`, type: byte, optional: true })),
  },
  List: {
    kind: "SEQUENCE OF",
    size: { lower: 1, upper: 4, extensible: false },
    element: ref("Colour"),
  },
  OpenList: { kind: "SEQUENCE OF", element: byte },
  GrownList: {
    kind: "SEQUENCE OF",
    size: { lower: 2, upper: 3, extensible: true },
    element: ref("Flag"),
  },
  Pick: {
    kind: "CHOICE",
    root: [
      { name: "flag", type: ref("Flag") },
      { name: "list", type: ref("List") },
      {
        name: "inline",
        type: { kind: "SEQUENCE", root: [{ name: "x", type: byte, optional: false }] },
      },
    ],
  },
  GrownPick: {
    kind: "CHOICE",
    root: [{ name: "byte", type: byte }],
    additions: [{ name: "pair", type: ref("Pair") }],
  },
  Tree: {
    kind: "SEQUENCE",
    root: [
      { name: "leaf", type: ref("Flag"), optional: false },
      { name: "left", type: ref("Tree"), optional: true },
      { name: "right", type: ref("Tree"), optional: true },
    ],
  },
  Term: {
    kind: "CHOICE",
    root: [
      {
        name: "both",
        type: {
          kind: "SEQUENCE OF",
          size: { lower: 2, upper: 2, extensible: false },
          element: ref("Term"),
        },
      },
      { name: "leaf", type: ref("Flag") },
    ],
  },
  Alias: ref("Pair"),
  Anything: { kind: "OPEN TYPE", choices: [] },
  Content: {
    kind: "OPEN TYPE",
    selector: "id",
    choices: [
      { key: 1, name: "Pair", type: ref("Pair") },
      { key: 2, name: "Flag", type: ref("Flag") },
      { key: 9, name: "Selected", type: ref("Selected") },
    ],
  },
  Selected: {
    kind: "SEQUENCE",
    root: [
      {
        name: "id",
        type: { kind: "INTEGER", lower: 0, upper: 15, extensible: false },
        optional: false,
      },
      { name: "value", type: ref("Content"), optional: false },
      { name: "end", type: ref("Flag"), optional: false },
    ],
  },
  Operation: {
    kind: "SEQUENCE",
    root: [
      { name: "shape", type: ref("Shape"), optional: true },
      {
        name: "argument",
        type: {
          kind: "OPEN TYPE",
          selector: "shape",
          choices: [
            { key: "dot", name: "Byte", type: byte },
            { key: "disc", name: "List", type: ref("List") },
          ],
        },
        optional: true,
      },
    ],
    additions: [
      {
        name: "result",
        type: {
          kind: "OPEN TYPE",
          selector: "shape",
          choices: [{ key: "disc", name: "Flag", type: { kind: "BOOLEAN" } }],
        },
        optional: false,
      },
    ],
  },
  Settled: {
    kind: "SEQUENCE",
    root: [
      { name: "only", type: ref("Single"), optional: false },
      {
        name: "value",
        type: {
          kind: "OPEN TYPE",
          selector: "only",
          choices: [{ key: "only", name: "Settled", type: ref("Ends") }],
        },
        optional: false,
      },
    ],
  },
  Ends: {
    kind: "CHOICE",
    root: [
      { name: "again", type: ref("Settled") },
      { name: "leaf", type: { kind: "NULL" } },
    ],
  },
  Numbered: {
    kind: "SEQUENCE",
    root: [
      { name: "number", type: ref("Uint64"), optional: false },
      {
        name: "value",
        type: {
          kind: "OPEN TYPE",
          selector: "number",
          choices: [{ key: 2n ** 63n, name: "Opaque", type: ref("Opaque") }],
        },
        optional: false,
      },
    ],
  },
  Odd: {
    kind: "SEQUENCE",
    root: [
      { name: "constructor", type: byte, optional: true },
      {
        name: "point",
        type: {
          kind: "CHOICE",
          root: [
            { name: "x", type: byte },
            { name: "y", type: byte },
          ],
        },
        optional: true,
        default: { kind: "y", value: 4 },
      },
    ],
  },
});
registerSchema(sample);

/** Stands for a generated codec of a type: the interpreter in its place. */
export function codecOf(name: string, schema: Schema = sample): Codec<unknown> {
  return {
    name,
    edition: schema.edition,
    maxBits: undefined,
    decode: (octets, options) => decodeWith(schema, name, octets, options),
    encode: (value) => encodeWith(schema, name, value),
    safeDecode: () => {
      throw new Error("not needed here");
    },
    encodeInto: () => {
      throw new Error("not needed here");
    },
  };
}
