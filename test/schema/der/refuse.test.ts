import { describe, expect, test } from "vitest";
import { editions, lookup } from "../../../src/editions/index.js";
import { isDecodeError } from "../../../src/errors.js";
import type { Schema } from "../../../src/generated/tables/model.js";
import { fromDer, toDer } from "../../../src/schema/der/index.js";
import { codecFor, registerSchema } from "../../../src/schema/index.js";
import type { Codec } from "../../../src/uper/codec.js";
import { random } from "../../random.js";
import { outcomeOf } from "../outcome.js";
import { codecOf, schemaWith } from "../sample.js";
import { octetsOf } from "../vectors.js";
import { recordsWithCodec } from "./records.js";

const decode = (type: string, hex: string): unknown =>
  outcomeOf(() => fromDer(codecOf(type), octetsOf(hex)));
const encode = (type: string, value: unknown): unknown =>
  outcomeOf(() => toDer(codecOf(type), value));

describe("octets", () => {
  const cases: readonly [what: string, type: string, hex: string, code: string, bit: number][] = [
    ["none", "Byte", "", "truncated", 0],
    ["a tag alone", "Byte", "02", "truncated", 0],
    ["a length that is cut", "Byte", "0282", "truncated", 0],
    ["content that is cut", "Byte", "020201", "truncated", 0],
    ["a long tag that is cut", "Pick", "bf81", "truncated", 0],
    ["more than a value", "Byte", "02010500", "trailing", 24],
    ["another type", "Byte", "010100", "input", 0],
    ["an INTEGER of no octets", "Byte", "0200", "input", 0],
    ["an INTEGER in more octets than it needs", "Byte", "02020005", "input", 8],
    ["a length in more octets than it needs", "Byte", "02810105", "input", 8],
    ["an indefinite length", "OpenList", "30800201050000", "input", 8],
    ["a number outside the range", "Byte", "02020100", "range", 0],
    ["a negative number outside the range", "Byte", "0201ff", "range", 0],
    ["a number that JavaScript cannot hold", "Extended", "02080100000000000000", "range", 0],
    ["TRUE that is not FF", "Flag", "010101", "input", 16],
    ["a BOOLEAN of two octets", "Flag", "01020000", "input", 0],
    ["NULL with octets", "Nothing", "050100", "input", 0],
    ["a number of no item", "Colour", "0a0103", "enum", 0],
    ["a number of no known item", "Shape", "0a0103", "unsupported", 0],
    ["zeros at the end of named bits", "Events", "03020380", "input", 16],
    ["bits past 31", "Events", "030600000000ff01", "unsupported", 0],
    ["nine unused bits", "Raw", "03020900", "input", 0],
    ["no number of unused bits", "Raw", "0300", "input", 0],
    ["unused bits that are set", "Raw", "030205a1", "input", 24],
    ["too many bits", "Raw", "0303060000", "length", 0],
    ["too few octets", "Id", "040101", "length", 0],
    ["a string in parts", "Id", "24060401010401ff", "input", 0],
    ["a character of eight bits", "Text", "160180", "alphabet", 0],
    ["too many characters", "Text", "16056162636465", "length", 0],
    ["too few elements", "List", "3000", "length", 0],
    ["an element of another type", "List", "3003020100", "input", 16],
    ["a SEQUENCE that is primitive", "Pair", "1000", "input", 0],
    ["a component that is missing", "Pair", "3003810105", "input", 16],
    ["components in another order", "Pair", "3006810105800101", "input", 16],
    ["a component too many", "Pair", "3006800101830101", "input", 40],
    ["a DEFAULT that is sent", "Pair", "3006800101820100", "input", 8],
    ["an addition that is not known", "Grown", "3006800101830101", "unsupported", 40],
    ["an alternative that is none", "Pick", "890101", "choice", 0],
    ["an alternative that is not known", "GrownPick", "890101", "unsupported", 0],
    ["a CHOICE under a universal tag", "GrownPick", "020101", "choice", 0],
  ];
  test.each(cases)("%s", (_, type, hex, code, bitOffset) => {
    expect(decode(type, hex)).toMatchObject({ code, bitOffset });
  });

  test("an error tells the path and the type", () => {
    const range = { code: "range", path: ["a"], bitOffset: 16, typeName: "Byte" };
    expect(decode("Pair", "300480020100")).toMatchObject(range);
    expect(decode("Pair", "3000")).toMatchObject({ path: [], typeName: "Pair" });
  });

  test("what is no Uint8Array", () => {
    // on purpose of another type
    const text = "020105" as unknown as Uint8Array;
    expect(outcomeOf(() => fromDer(codecOf("Byte"), text))).toMatchObject({ code: "input" });
  });
});

describe("values", () => {
  test("of another type", () => {
    expect(encode("Pair", { a: 256 })).toMatchObject({ code: "range", path: ["a"] });
    expect(encode("Pair", {})).toMatchObject({ code: "missing", path: ["a"] });
    expect(encode("Pick", { kind: "none", value: 1 })).toMatchObject({ code: "choice" });
  });

  test("with parts that are not known", () => {
    const octets = Uint8Array.of(1);
    const $unknown = { count: 3, additions: [{ index: 2, octets }] };
    const choice = { kind: "$unknown", index: 5, octets };
    expect(encode("Grown", { a: 1, $unknown })).toMatchObject({
      code: "unsupported",
      path: ["$unknown"],
    });
    expect(encode("GrownPick", choice)).toMatchObject({ code: "unsupported", path: [] });
    expect(encode("Shape", 7)).toMatchObject({ code: "unsupported", path: [] });
  });

  test("with an open type that nothing selects", () => {
    const type = { kind: "OPEN TYPE", choices: [] } as const;
    const root = [{ name: "any", type, optional: false }];
    const schema: Schema = schemaWith("der-open", { Holder: { kind: "SEQUENCE", root } });
    registerSchema(schema);
    const codec = codecFor(schema, "Holder");
    const unsupported = { code: "unsupported", path: ["any"] };
    expect(outcomeOf(() => toDer(codec, { any: Uint8Array.of(5) }))).toMatchObject(unsupported);
    expect(outcomeOf(() => fromDer(codec, octetsOf("3005a003020105")))).toMatchObject(unsupported);
  });
});

/** A few octets changed, taken out or put in. */
function mutated(der: Uint8Array, { below, pick }: ReturnType<typeof random>): Uint8Array {
  const octets = [...der];
  for (let times = 1 + below(3); times > 0; times--) {
    const at = below(octets.length);
    const octet = pick([0, 1, 0x30, 0x7f, 0x80, 0x81, 0x84, 0xa0, 0xff, below(256)]);
    octets.splice(at, pick([0, 1, 1, 1, 2]), ...pick([[], [octet], [octet]]));
  }
  return Uint8Array.from(octets);
}

test.each(editions)(
  "mutated octets of %s are refused, or are the DER of what they give",
  (edition) => {
    const from = random(6);
    const counts = { taken: 0, refused: 0 };
    for (const { codec, der } of recordsWithCodec(edition)) {
      for (let times = 0; times < 40; times++) {
        const octets = mutated(der, from);
        const value = valueOrRefusal(codec, octets);
        counts[value === undefined ? "refused" : "taken"]++;
        if (value !== undefined) expect(toDer(codec, value.value)).toEqual(octets);
      }
    }
    expect(counts.taken).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(1000);
  },
);

function valueOrRefusal(codec: Codec<unknown>, octets: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: fromDer(codec, octets) };
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    expect(error.bitOffset).toBeGreaterThanOrEqual(0);
    expect(error.bitOffset).toBeLessThanOrEqual(8 * octets.length);
    return undefined;
  }
}

test("deep nesting and many elements end in an error", () => {
  const frame = lookup("csae157-2020", "MessageFrame");
  if (frame === undefined) throw new Error("there is no MessageFrame");
  const octets = new Uint8Array(60_000);
  for (let i = 0; i < octets.length; i += 4) octets.set([0xa0, 0x82, 0xff, 0xff], i);
  const deep = nested(2000);
  expect(outcomeOf(() => fromDer(frame, octets))).toMatchObject({ code: "truncated" });
  expect(outcomeOf(() => fromDer(frame, deep))).toMatchObject({ code: "input" });
  const many = Uint8Array.from([0x30, 0x83, 0x03, 0, 0, ...new Array(0x30000).fill(0)]);
  expect(outcomeOf(() => fromDer(codecOf("OpenList"), many))).toMatchObject({ code: "input" });
});

/** Tags around nothing, each with its length in four octets. */
function nested(depth: number): Uint8Array {
  const octets = new Uint8Array(6 * depth);
  const view = new DataView(octets.buffer);
  for (let level = 0; level < depth; level++) {
    octets.set([0xa0, 0x84], 6 * level);
    view.setUint32(6 * level + 2, 6 * (depth - level - 1));
  }
  return octets;
}
