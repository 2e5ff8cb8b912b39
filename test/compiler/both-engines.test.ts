/** What Erlang's compiler does not take, or octets alone do not show: generated code beside the interpreter. */
import { beforeAll, describe, expect, test } from "vitest";
import { isDecodeError, isEncodeError } from "../../src/errors.js";
import { hexOf, octetsOfHex } from "../fixtures.js";
import { type CodecsOf, codecsOf } from "./engines.js";
import { compileModule } from "./helpers.js";

const outcome = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    if (isDecodeError(error)) return { code: error.code, path: error.path, at: error.bitOffset };
    if (isEncodeError(error))
      return { code: error.code, path: error.path, expected: error.expected };
    throw error;
  }
};

describe("types that hold themselves", () => {
  let codecs: CodecsOf;
  beforeAll(() => {
    codecs = codecsOf(
      "nesting",
      compileModule(`List ::= SEQUENCE { tail List OPTIONAL }
      Tree ::= SEQUENCE { branches SEQUENCE (SIZE (0..1)) OF Tree }
      Pick ::= CHOICE { end NULL, not Pick, added Holder, ..., more Pick }
      Holder ::= SEQUENCE { before BOOLEAN, pick Pick }
      Grown ::= SEQUENCE { ..., [[ inner Grown ]] }
      KIND ::= CLASS { &id INTEGER (0..1) UNIQUE, &Type }
      Kinds KIND ::= { { &id 0, &Type NULL } | { &id 1, &Type Open } }
      Open ::= SEQUENCE { id KIND.&id ({Kinds}), value KIND.&Type ({Kinds}{@id}) }
      Outer ::= SEQUENCE { list List, alias Alias }
      Deep ::= SEQUENCE { a KIND.&Type DEFAULT List : { tail { } }, deep Deep OPTIONAL }
      Alias ::= List`),
    );
  });

  const nested = (depth: number, wrap: (inner: unknown) => unknown, end: unknown): unknown => {
    let value = end;
    for (let i = 0; i < depth; i++) value = wrap(value);
    return value;
  };
  const values: [string, (depth: number) => unknown, number][] = [
    ["List", (depth) => nested(depth, (tail) => ({ tail }), { tail: undefined }), 200],
    ["Alias", (depth) => nested(depth, (tail) => ({ tail }), { tail: undefined }), 200],
    // a tree and its list are a level each
    ["Tree", (depth) => nested(depth, (tree) => ({ branches: [tree] }), { branches: [] }), 99],
    [
      "Pick",
      (depth) => nested(depth, (value) => ({ kind: "not", value }), { kind: "end", value: null }),
      200,
    ],
    [
      "Pick",
      (depth) => nested(depth, (value) => ({ kind: "more", value }), { kind: "end", value: null }),
      200,
    ],
    [
      "Holder",
      (depth) => ({
        before: true,
        pick: nested(depth, (value) => ({ kind: "not", value }), { kind: "end", value: null }),
      }),
      199,
    ],
    // the value of the DEFAULT has levels of its own
    [
      "Deep",
      (depth) =>
        nested(depth, (deep) => ({ a: Uint8Array.of(0x80), deep }), {
          a: Uint8Array.of(0x80),
          deep: undefined,
        }),
      200,
    ],
    ["Grown", (depth) => nested(depth, (inner) => ({ inner }), { inner: undefined }), 200],
    [
      "Open",
      (depth) =>
        nested(depth, (value) => ({ id: 1, value: { kind: "Open", value } }), {
          id: 0,
          value: { kind: "NULL", value: null },
        }),
      99,
    ],
  ];

  test.each(values)(
    "%s: deep values go there and back, deeper ones are refused",
    async (type, valueAt, deepest) => {
      for (const depth of [0, 1, 50, deepest]) {
        const value = valueAt(depth);
        const [first, second] = await codecs(type);
        const octets = first?.encode(value) ?? new Uint8Array();
        expect(hexOf(octets)).toBe(hexOf(second?.encode(value) ?? new Uint8Array()));
        expect(first?.decode(octets)).toEqual(value);
        expect(second?.decode(octets)).toEqual(value);
      }
      const [ours, theirs] = (await codecs(type)).map((codec) =>
        outcome(() => codec.encode(valueAt(deepest + 1))),
      );
      expect(ours).toMatchObject({ code: "unsupported", expected: "nesting of up to 200 levels" });
      expect(ours).toEqual(theirs);
    },
  );

  test.each([
    ["List", "ff".repeat(100_000)],
    ["Tree", "ff".repeat(100_000)],
    ["Pick", "249249".repeat(10_000)],
    ["Holder", "924924".repeat(10_000)],
  ])("%s: octets that nest without end are refused at one place", async (type, hex) => {
    const octets = octetsOfHex(hex);
    const [ours, theirs] = (await codecs(type)).map((codec) => outcome(() => codec.decode(octets)));
    expect(ours).toMatchObject({ code: "limit" });
    expect(ours).toEqual(theirs);
  });

  test("a value that holds itself is refused", async () => {
    const circle: Record<string, unknown> = {};
    circle.tail = circle;
    for (const codec of await codecs("List")) {
      expect(outcome(() => codec.encode(circle))).toMatchObject({ code: "unsupported" });
    }
  });
});

describe("a group whose members select one another", () => {
  let codecs: CodecsOf;
  beforeAll(() => {
    codecs = codecsOf(
      "grouped",
      compileModule(`KIND ::= CLASS { &id INTEGER (0..255) UNIQUE, &Type }
      Kinds KIND ::= { { &id 1, &Type BOOLEAN } | { &id 2, &Type INTEGER (0..255) }, ... }
      T ::= SEQUENCE { ..., [[ id KIND.&id ({Kinds}), value KIND.&Type ({Kinds}{@id}) OPTIONAL ]] }
      Mandatory ::= SEQUENCE { a BOOLEAN, ..., [[ b INTEGER (0..255), c BOOLEAN ]] }`),
    );
  });

  // 1 0000000 1 length, then 1 00000001 00000001 10000000: presence, id, length and value
  test.each([
    ["80824040600000", { id: 1, value: { kind: "BOOLEAN", value: true } }],
    ["8081004000", { id: 1, value: undefined }],
  ])("%s", async (hex, value) => {
    for (const codec of await codecs("T")) {
      const octets = codec.encode(value);
      expect(codec.decode(octets)).toEqual(value);
      expect(hexOf(octets)).toBe(hex);
    }
  });

  test("a member that the group must have is missed at its place", async () => {
    const outcomes = (await codecs("Mandatory")).map((codec) =>
      outcome(() => codec.encode({ a: true, b: 5 })),
    );
    expect(outcomes[0]).toMatchObject({ code: "missing", path: ["c"] });
    expect(outcomes[0]).toEqual(outcomes[1]);
  });

  test("octets that end inside the group are refused at one place", async () => {
    const [first] = await codecs("Mandatory");
    const octets = first?.encode({ a: true, b: 5, c: false }) ?? new Uint8Array();
    for (let length = 1; length < octets.length; length++) {
      const [ours, theirs] = (await codecs("Mandatory")).map((codec) =>
        outcome(() => codec.decode(octets.subarray(0, length))),
      );
      expect(ours).toMatchObject({ code: "truncated" });
      expect(ours).toEqual(theirs);
    }
  });
});

describe("strings with a size that contain a type", () => {
  let codecs: CodecsOf;
  beforeAll(() => {
    codecs = codecsOf(
      "contained",
      compileModule(`Two ::= OCTET STRING (SIZE (2)) (CONTAINING INTEGER (0..65535))
      Few ::= OCTET STRING (SIZE (2..4)) (CONTAINING Text)
      Many ::= OCTET STRING (SIZE (2..MAX)) (CONTAINING Text)
      Bits ::= BIT STRING (SIZE (9..16)) (CONTAINING Text)
      AnyBits ::= BIT STRING (CONTAINING Text)
      Nothing ::= OCTET STRING (SIZE (0)) (CONTAINING NULL)
      Text ::= IA5String
      T ::= SEQUENCE { two Two, few Few, many Many, bits Bits, any AnyBits, last BOOLEAN }
      List ::= SEQUENCE OF Bits`),
    );
  });

  const text = { two: 1, few: "a", many: "a", bits: "a", any: "", last: true };

  test.each([
    [{ few: "" }, "few", "a count in SIZE (2..4)"],
    [{ few: "abcde" }, "few", "a count in SIZE (2..4)"],
    [{ many: "" }, "many", "a count in SIZE (2..MAX)"],
    [{ bits: "" }, "bits", "a count in SIZE (9..16)"],
    [{ bits: "ab" }, "bits", "a count in SIZE (9..16)"],
  ])("%j: an encoding outside the size is refused", async (other, name, expected) => {
    for (const codec of await codecs("T")) {
      expect(outcome(() => codec.encode({ ...text, ...other }))).toEqual({
        code: "length",
        path: [name],
        expected,
      });
    }
  });

  test("a size that no encoding has is refused with each value", async () => {
    for (const codec of await codecs("Nothing")) {
      expect(outcome(() => codec.encode(null))).toMatchObject({ code: "length" });
    }
  });

  // counts beyond the size, values with an encoding that is, counts of more than there is, and texts that are longer
  // than what holds them
  test.each([
    ["Few", "c001c20000", "length", 0],
    ["Few", "000000", "length", 0],
    ["Many", "028000", "length", 0],
    ["Bits", "0000", "length", 0],
    ["Nothing", "00", "length", 0],
    ["Few", "00", "truncated", 0],
    ["Few", "00c000", "truncated", 2],
    ["Two", "01", "truncated", 0],
    ["Many", "0101", "length", 0],
    ["Many", "0400", "truncated", 0],
    ["Bits", "e0", "truncated", 0],
    ["Bits", "0040", "truncated", 3],
    ["AnyBits", "07", "truncated", 0],
    ["AnyBits", "07ff", "truncated", 8],
    ["List", "0500", "truncated", 0],
  ])("%s: %s is refused at one place", async (type, hex, code, at) => {
    for (const codec of await codecs(type)) {
      expect(outcome(() => codec.decode(octetsOfHex(hex)))).toMatchObject({ code, at });
    }
  });

  // the third octet of the first, and the padding that a sender of 2002 puts into a BIT STRING
  test.each([
    ["Few", "40708000", "a"],
    ["Few", "4070bfc0", "a"],
    ["Bits", "e03840", "a"],
    ["AnyBits", "1001c2", "a"],
  ])("%s: what is behind the value in %s is passed over", async (type, hex, value) => {
    for (const codec of await codecs(type)) {
      expect(codec.decode(octetsOfHex(hex))).toBe(value);
    }
  });

  test("a target takes what just fits", async () => {
    for (const codec of await codecs("T")) {
      const octets = codec.encode(text);
      const target = new Uint8Array(octets.length);
      expect(codec.encodeInto(text, target, 0)).toBe(octets.length);
      expect(target).toEqual(octets);
    }
  });
});
