import { describe, expect, test } from "vitest";
import { corpora, elements } from "../../bench/corpus.js";
import { flatten } from "../../bench/floor.js";
import { ratiosOf } from "../../bench/goals.js";
import { ProtobufSchema } from "../../bench/protobuf.js";
import { nodeOf } from "../../src/schema/prepare.js";
import { schemaOf } from "../../src/schema/registry.js";
import { hexOf } from "../fixtures.js";

const all = corpora();
const made = all.filter(({ name }) => !name.endsWith("captured"));
const named = (name: string) => {
  const found = all.find((corpus) => corpus.name === name);
  if (found === undefined) throw new Error(`no corpus ${name}`);
  return found;
};

describe("corpora", () => {
  test.each(made.map((corpus) => [corpus.name, corpus] as const))("%s", (_, { codec, frames }) => {
    const octets = frames.map((frame) => hexOf(frame.octets));
    expect(new Set(octets).size).toBe(100);
    for (const frame of frames) {
      expect(codec.decode(frame.octets)).toStrictEqual(frame.value);
      expect(hexOf(codec.encode(frame.value))).toBe(hexOf(frame.octets));
      expect(JSON.stringify(frame.plain)).toBe(frame.json);
    }
  });

  test("are the same each time", () => {
    const hexes = (list: typeof all) =>
      list.map(({ frames }) => frames.map((f) => hexOf(f.octets)));
    expect(hexes(corpora())).toEqual(hexes(all));
  });

  test("are of the sizes in their names", () => {
    const sized = all.flatMap(({ name, frames }) => {
      const size = /(\d+) octets/.exec(name)?.[1];
      return size === undefined ? [] : [{ name, size: Number(size), frames }];
    });
    expect(sized.map(({ size }) => size).sort((a, b) => a - b)).toEqual([53, 79, 86, 261, 529]);
    for (const { size, frames } of sized) {
      for (const { octets } of frames) expect(octets.length).toBe(size);
    }
  });

  test("have the lists in their names", () => {
    const jsonOf = (name: string) => named(name).frames[0]?.json ?? "";
    const count = (text: string, part: string) => text.split(part).length - 1;
    expect(count(jsonOf("RSM, 12 participants"), '"ptcId"')).toBe(12);
    expect(count(jsonOf("SSM, 32 participants"), '"ptcId"')).toBe(32);
    expect(count(jsonOf("VIR, 50-point path"), '"estimatedTime"')).toBe(50);
  });

  test("have every kind of message", () => {
    const kinds = made.map(({ frames }) => {
      // values of MessageFrame
      const frame = frames[0]?.value as { kind: string; value: { messageId?: number } } | undefined;
      return frame?.value.messageId ?? frame?.kind;
    });
    const dayII = [0, 10, 11, 12, 13, 14, 15, 16, 17];
    const dayI = ["bsmFrame", "mapFrame", "rsiFrame", "rsmFrame", "spatFrame"];
    expect(new Set(kinds)).toEqual(new Set([...dayII, ...dayI]));
  });

  test("lists of the same elements grow", () => {
    const { list, frame } = elements("DetectedPTCList", 512);
    expect(list.decode(frame.octets)).toHaveLength(512);
  });
});

describe("contestants", () => {
  test("the floor builds values of the same members in the same order", async () => {
    const { frames } = named("VPM");
    const values = frames.map(({ value }) => value);
    const flats = await flatten(".cache/test-bench", "VPM", values);
    const built = flats.map(({ builder, leaves }) => builder(leaves, 0));
    expect(built).toStrictEqual(values);
    expect(flats.map(({ value }) => value)).toStrictEqual(values);
    expect(built.map((value) => memberNames(value))).toEqual(values.map(memberNames));
    // all frames of a corpus have one shape, so that the floor is one function
    expect(new Set(flats.map(({ builder }) => builder)).size).toBe(1);
  });

  test("the floor gives octets of their own", async () => {
    const octets = Uint8Array.of(1, 2, 3);
    const [flat] = await flatten(".cache/test-bench", "octets", [{ octets }]);
    const built = flat?.builder(flat.leaves, 0);
    expect(built).toStrictEqual({ octets });
    expect((built as { octets: Uint8Array }).octets).not.toBe(octets);
  });

  test("protobuf keeps values that are zero, and lists of lists", () => {
    const { codec, frames } = named("SSM, 32 participants");
    const schema = new ProtobufSchema(nodeOf(schemaOf(codec).schema, codec.name));
    const original = frames[0]?.value;
    const message = schema.message(original);
    const back = schema.type.decode(schema.type.encode(message).finish());
    expect(schema.type.toObject(back, { bytes: String })).toEqual(
      schema.type.toObject(message, { bytes: String }),
    );
    expect(JSON.stringify(back)).toContain('"detectedRegion":[{"items":');
  });
});

test("goals: at least for the ratios to JSON, at most for that to the floor", () => {
  const ns = {
    decode: 100,
    encode: 100,
    encodeInto: 100,
    parse: 1200,
    stringify: 700,
    floor: 40,
    protobufDecode: 1,
    protobufEncode: 1,
  };
  expect(ratiosOf("BSM, 53 octets", ns)).toEqual({
    decode: { ratio: 12, goal: 12, isMet: true },
    encode: { ratio: 7, goal: 7, isMet: true },
    encodeInto: { ratio: 7, goal: 10, isMet: false },
    floor: { ratio: 2.5, goal: 2.5, isMet: true },
  });
  expect(ratiosOf("PSM", { ...ns, floor: 39 })).toMatchObject({
    decode: { goal: undefined, isMet: true },
    floor: { isMet: false },
  });
});

function memberNames(value: unknown): unknown {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return null;
  return Object.entries(value).map(([name, inner]) => [name, memberNames(inner)]);
}
