/** The engine under BASIC-OER, with a module that has a type of each form. */
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compiler/compile.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { encodeWith } from "../../src/schema/interpret.js";
import { decodePartial } from "../../src/schema/partial.js";
import { nodeOf } from "../../src/schema/prepare.js";
import { registerSchema } from "../../src/schema/registry.js";
import { select } from "../../src/schema/select.js";
import { trace } from "../../src/schema/trace.js";
import { octetsOfHex } from "../fixtures.js";
import { coerCodecs } from "../oer/coer.js";
import { rulesModule } from "../oer/rules-module.js";
import { random } from "../random.js";
import { expectTrue } from "./covered.js";
import { outcomeOf } from "./outcome.js";

const edition = "engine-rules";
const codecOf = await coerCodecs(edition, rulesModule);
const schema = compile([{ file: "rules.asn", text: rulesModule }], { edition, rules: "coer" });
registerSchema(schema);
const types = Object.keys(schema.types);

const octets = (hex: string): Uint8Array => octetsOfHex(hex.replaceAll(" ", ""));

describe("both engines give the same values and errors, and the trace covers all bits", () => {
  test.each(types)("%s", (type) => {
    const { below } = random(13);
    const codec = codecOf(type);
    const node = nodeOf(schema, type);
    const check = (received: Uint8Array): void => {
      expectTrue(codec, received, node);
      const { value, error } = decodePartial(codec, received);
      const decoded = outcomeOf(() => codec.decode(received));
      const told = error === undefined ? { value } : outcomeOf(() => throwing(error));
      if (!isDeepStrictEqual(told, decoded)) expect(told).toStrictEqual(decoded);
    };
    // lists of lists of their own are without end for the maker of values
    const values =
      type === "DeepList" ? fc.constant([[], [[]]]) : arbitrary(codec, { maxElements: 12 });
    const holds = fc.property(values, (value) => {
      const sent = codec.encode(value);
      check(sent);
      check(sent.slice(0, below(sent.length + 1)));
      check(Uint8Array.of(...sent, below(256)));
      if (sent.length > 0) check(sent.with(below(sent.length), below(256)));
    });
    fc.assert(holds, { seed: 17, numRuns: 40 });
    for (let run = 0; run < 300; run++) {
      const bound = below(2) === 0 ? 256 : 8;
      check(Uint8Array.from({ length: below(30) }, () => below(bound)));
    }
  });

  const throwing = (error: Error): never => {
    throw error;
  };

  test("nesting without end", () => {
    for (const [type, octet] of [
      ["Deep", 0x80],
      ["DeepPick", 0x81],
      ["DeepList", 0x01],
    ] as const) {
      for (const levels of [499, 500, 501, 502, 1000]) {
        expectTrue(codecOf(type), new Uint8Array(levels).fill(octet), nodeOf(schema, type));
      }
    }
  });
});

describe("trace", () => {
  const outline = (type: string, hex: string): unknown[] => {
    const { entries, error } = trace(codecOf(type), octets(hex));
    const rows = entries.map(({ path, typeName, kind, startBit, endBit, raw, value }) => [
      `${path.join(".") || "-"} ${typeName} ${kind} ${startBit}-${endBit}`,
      raw,
      value,
    ]);
    return error === undefined ? rows : [...rows, error.code];
  };

  test("preambles, presence bitmaps, additions", () => {
    expect(outline("Options", "3f 02 81ff")).toEqual([
      ["- Options presence 0-3", 0b001, ["d"]],
      ["- Options padding 3-8", 0b11111, undefined],
      ["b U1 value 8-16", 2, 2],
      ["d Colour length 16-24", 0x81, 1],
      ["d Colour value 24-32", 0xff, "black"],
    ]);
    expect(outline("New", "80 01 02 04 d0 02 0005 01 09 01 ee")).toEqual([
      ["- New extension 0-1", 1, true],
      ["- New padding 1-8", 0, undefined],
      ["a U1 value 8-16", 1, 1],
      ["- New length 16-24", 2, 2],
      ["- New length 24-32", 4, 4],
      ["- New presence 32-36", 0b1101, ["b", "c", 3]],
      ["- New padding 36-40", 0, undefined],
      ["b U2 length 40-48", 2, 2],
      ["b U2 value 48-64", 5, 5],
      ["c SEQUENCE length 64-72", 1, 1],
      ["c.x U1 value 72-80", 9, 9],
      ["$unknown.additions.0.octets OPEN TYPE length 80-88", 1, 1],
      ["$unknown.additions.0.octets OPEN TYPE open type 88-96", 0xee, Uint8Array.of(0xee)],
    ]);
  });

  test("lengths, numbers, unused bits", () => {
    expect(outline("SAny", "02 0080")).toEqual([
      ["- SAny length 0-8", 2, 2],
      ["- SAny value 8-24", 0x80, 128n],
    ]);
    expect(outline("BitsAny", "02 05 bf")).toEqual([
      ["- BitsAny length 0-8", 2, 2],
      ["- BitsAny length 8-16", 5, 5],
      ["- BitsAny value 16-19", 0b101, { bytes: Uint8Array.of(0xa0), length: 3 }],
      ["- BitsAny padding 19-24", 0b11111, undefined],
    ]);
    expect(outline("Bits12", "abcf")).toEqual([
      ["- Bits12 value 0-12", 0xabc, { bytes: Uint8Array.of(0xab, 0xc0), length: 12 }],
      ["- Bits12 padding 12-16", 0xf, undefined],
    ]);
    expect(outline("Utf8", "8102 c3a9")).toEqual([
      ["- Utf8 length 0-16", 0x8102, 2],
      ["- Utf8 value 16-32", 0xc3a9, "é"],
    ]);
    expect(outline("List", "01 02 0304")).toEqual([
      ["- List length 0-8", 1, 1],
      ["- List length 8-16", 2, 2],
      ["0 U1 value 16-24", 3, 3],
      ["1 U1 value 24-32", 4, 4],
    ]);
  });

  test("tags", () => {
    expect(outline("NewPick", "81 02 0007")).toEqual([
      ["- NewPick index 0-8", 0x81, "b"],
      ["b U2 length 8-16", 2, 2],
      ["b U2 value 16-32", 7, 7],
    ]);
    expect(outline("NewPick", "84 02 aabb")).toEqual([
      ["- NewPick index 0-8", 0x84, 3],
      ["$unknown.octets OPEN TYPE length 8-16", 2, 2],
      ["$unknown.octets OPEN TYPE open type 16-32", 0xaabb, Uint8Array.of(0xaa, 0xbb)],
    ]);
    expect(outline("WidePick", "bf 8102")).toEqual([
      ["- WidePick index 0-24", 0xbf8102, "a130"],
      ["a130 NULL value 24-24", 0, null],
    ]);
  });

  test("faults", () => {
    expect(outline("Plain", "")).toEqual([["a U1 unread 0-0", 0, undefined], "truncated"]);
    expect(outline("NewPick", "81 03 0007ff")).toEqual([
      ["- NewPick index 0-8", 0x81, "b"],
      ["b U2 length 8-16", 3, 3],
      ["b U2 value 16-32", 7, 7],
      ["b U2 unread 32-40", 0xff, undefined],
      "length",
    ]);
    expect(outline("U2", "0001 ff")).toEqual([
      ["- U2 value 0-16", 1, 1],
      ["- U2 unread 16-24", 0xff, undefined],
      "trailing",
    ]);
  });
});

describe("decodePartial", () => {
  test("a value that has octets behind it in its open type has been read", () => {
    expect(decodePartial(codecOf("New"), octets("80 01 02 06 80 03 0005ff"))).toMatchObject({
      value: { a: 1, b: 5 },
      error: { code: "length", path: ["b"] },
    });
  });
});

describe("select", () => {
  const selected = (type: string, hex: string, ...paths: string[]) =>
    select(codecOf(type), octets(hex), paths);

  test("passes over what has a length, and reads the beginning of an open type", () => {
    const grown = "80 01 02 04 f0 02 0005 01 09 01 06 01 ee";
    expect(selected("New", grown, "c.x", "d", "a")).toEqual([9, 6, 1]);
    // the values in front are not checked, nor is what stands behind
    expect(selected("New", "80 01 02 04 f0 00 03 09ffff 01", "c.x")).toEqual([9]);
    expect(selected("List", "01 02 0304 ff", "1")).toEqual([4]);
  });

  test("errors are those of what is read", () => {
    expect(() => selected("New", "80 01 02 04 f0 03 0005", "c.x")).toThrow("b (U2) at bit 40");
  });
});

describe("what the engine does not do", () => {
  test("encode", () => {
    expect(() => encodeWith(schema, "U1", 1)).toThrow(/go by COER/);
  });
});
