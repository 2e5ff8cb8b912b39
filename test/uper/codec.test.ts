import { describe, expect, test } from "vitest";
import { DecodeError } from "../../src/errors.js";
import { type Codec, codec, withNames } from "../../src/uper/codec.js";
import { writeBoolean } from "../../src/uper/integer.js";
import type { BitWriter } from "../../src/uper/writer.js";

const flag = codec(
  "test",
  "Flag",
  1,
  (r) => r.bits(1) === 1,
  (w, value) => writeBoolean(w, value),
);
const octets = (writing: (w: BitWriter) => void = () => {}): Codec<Uint8Array> =>
  codec(
    "test",
    "Octets",
    undefined,
    (r) => r.copy((r.end - r.position) >>> 3),
    (w, value) => {
      writing(w);
      w.copy(value);
    },
  );
const nothing = codec<null>(
  "test",
  "Nothing",
  0,
  () => null,
  () => {},
);
const own = new Error("not ours");
const failing = codec<null>(
  "test",
  "Failing",
  0,
  () => {
    throw own;
  },
  () => {
    throw own;
  },
);

describe("decode", () => {
  test("says what it is for", () => {
    expect(flag).toMatchObject({ name: "Flag", edition: "test", maxBits: 1 });
  });

  test.each<[what: string, given: unknown, error: object]>([
    [
      "text",
      "80",
      { code: "input", bitOffset: 0, detail: 'a Uint8Array expected, got "80"', typeName: "Flag" },
    ],
    ["nothing", undefined, { code: "input", bitOffset: 0 }],
    [
      "no octets",
      new Uint8Array(0),
      { code: "truncated", bitOffset: 0, detail: "1 bits expected, but the input ends here" },
    ],
    [
      "an octet too many",
      new Uint8Array(2),
      {
        code: "trailing",
        bitOffset: 8,
        detail: "1 of 2 octets left over; another edition may have sent this",
      },
    ],
  ])("refuses %s", (_, given, error) => {
    // wrong types are the point of this test
    const input = given as Uint8Array;
    expect(() => flag.decode(input)).toThrow(expect.objectContaining(error));
    expect(flag.safeDecode(input)).toMatchObject({ ok: false, error });
  });

  test("wants an octet even where a value takes no bits (X.691 10.1.3)", () => {
    expect(nothing.safeDecode(new Uint8Array(0))).toMatchObject({
      error: {
        code: "truncated",
        bitOffset: 0,
        detail: "no octets; an encoding has at least one",
      },
    });
    expect(nothing.safeDecode(new Uint8Array(1))).toEqual({ ok: true, value: null, octetsRead: 1 });
  });

  test("leaves octets behind the value alone if it is told to", () => {
    const input = Uint8Array.of(0x80, 1, 2);
    expect(flag.decode(input, { trailing: "ignore" })).toBe(true);
    expect(flag.safeDecode(input, { trailing: "ignore" })).toEqual({
      ok: true,
      value: true,
      octetsRead: 1,
    });
    expect(flag.safeDecode(input, { trailing: "error" })).toMatchObject({ ok: false });
  });

  test("tells how many octets it has read", () => {
    expect(octets().safeDecode(new Uint8Array(9))).toMatchObject({ octetsRead: 9 });
  });

  test("returns a DecodeError of its own, and lets other errors pass", () => {
    const result = flag.safeDecode(new Uint8Array(0));
    expect(!result.ok && result.error).toBeInstanceOf(DecodeError);
    expect(() => failing.decode(new Uint8Array(1))).toThrow(own);
    expect(() => failing.safeDecode(new Uint8Array(1))).toThrow(own);
  });

  test.each<[limits: object, isTaken: boolean]>([
    [{ octets: 2 }, true],
    [{ octets: 1 }, false],
    [{ octets: 2 ** 28 - 1 }, true],
    [{ octets: 2 ** 28 }, false],
    [{ elements: 0 }, true],
    [{ elements: -1 }, false],
    [{ elements: 2 ** 53 - 1 }, true],
    [{ elements: 2 ** 53 }, false],
    [{ depth: 0 }, true],
    [{ depth: 200 }, true],
    [{ depth: 201 }, false],
    [{ depth: 0.5 }, false],
    [{ depth: undefined }, true],
  ])("within the limits %j", (limits, isTaken) => {
    const result = octets().safeDecode(new Uint8Array(2), { limits });
    expect(result.ok).toBe(isTaken);
    if (!result.ok) expect(result.error).toMatchObject({ code: "limit", bitOffset: 0 });
  });

  test("says which limit cannot be", () => {
    expect(octets().safeDecode(new Uint8Array(2), { limits: { depth: 201 } })).toMatchObject({
      error: { detail: "limits.depth is 201; an integer from 0 to 200 is possible" },
    });
  });

  test("after a longer input takes nothing of that one", () => {
    const wide = codec<number>(
      "test",
      "Wide",
      24,
      (r) => r.bits(24),
      () => {},
    );
    expect(octets().decode(new Uint8Array(5000).fill(0xff))).toHaveLength(5000);
    for (const given of [new Uint8Array(0), Uint8Array.of(1, 2)]) {
      expect(wide.safeDecode(given)).toMatchObject({ ok: false, error: { code: "truncated" } });
    }
    expect(wide.decode(Uint8Array.of(1, 2, 3))).toBe(0x010203);
  });

  test("in the middle of another reads its own input", () => {
    const outer = codec<number[]>(
      "test",
      "Outer",
      16,
      (r) => [r.bits(8), ...octets().decode(Uint8Array.of(8, 9)), r.bits(8)],
      () => {},
    );
    expect(outer.decode(Uint8Array.of(1, 2))).toEqual([1, 8, 9, 2]);
    expect(outer.decode(Uint8Array.of(3, 4))).toEqual([3, 8, 9, 4]);
  });
});

describe("encode", () => {
  test("yields whole octets of its own, at least one", () => {
    expect(nothing.encode(null)).toEqual(new Uint8Array(1));
    const first = flag.encode(true);
    flag.encode(false);
    expect(first).toEqual(Uint8Array.of(0x80));
    expect(first.buffer.byteLength).toBe(1);
  });

  test.each([1023, 1024, 1025, 65535, 65536, 65537, 200_000])(
    "%i octets, and few after them",
    (length) => {
      const value = new Uint8Array(length).fill(7);
      expect(octets().encode(value)).toEqual(value);
      expect(flag.encode(false)).toEqual(Uint8Array.of(0));
    },
  );

  test("in the middle of another is one of its own", () => {
    const outer = octets((w) => {
      w.bits(0xff, 8);
      octets().encode(Uint8Array.of(1, 2, 3));
      octets().encodeInto(Uint8Array.of(1, 2, 3), new Uint8Array(3));
    });
    expect(outer.encode(Uint8Array.of(9))).toEqual(Uint8Array.of(0xff, 9));
    const target = new Uint8Array(2);
    expect(outer.encodeInto(Uint8Array.of(9), target)).toBe(2);
    expect(target).toEqual(Uint8Array.of(0xff, 9));
  });

  test("in the middle of another stays within its target, too", () => {
    const outer = octets(() => octets().encodeInto(new Uint8Array(9), new Uint8Array(1)));
    expect(() => outer.encodeInto(new Uint8Array(1), new Uint8Array(100))).toThrow(
      expect.objectContaining({ code: "length" }),
    );
  });

  test("into a target has an octet at least, wherever it begins", () => {
    const target = new Uint8Array(3).fill(0xff);
    expect(nothing.encodeInto(null, target, 1)).toBe(1);
    expect([...target]).toEqual([0xff, 0, 0xff]);
  });

  test.each([-1, 0.5, Number.NaN])("does not begin at octet %d of a target", (at) => {
    expect(() => flag.encodeInto(true, new Uint8Array(4), at)).toThrow(
      expect.objectContaining({ code: "range", expected: "an octet of the target to begin at" }),
    );
  });

  test("refuses a target that is no Uint8Array", () => {
    // a caller without types
    const list = [0, 0, 0] as unknown as Uint8Array;
    expect(() => flag.encodeInto(true, list)).toThrow(expect.objectContaining({ code: "type" }));
  });

  test("begins anew after one that was broken off in the middle of an octet", () => {
    const broken = octets((w) => {
      w.bits(0b11111, 5);
      throw own;
    });
    expect(() => broken.encode(new Uint8Array(0))).toThrow(own);
    expect(flag.encode(false)).toEqual(Uint8Array.of(0));
    expect(flag.encodeInto(false, new Uint8Array(1))).toBe(1);
    const target = Uint8Array.of(0xff);
    expect(() => broken.encodeInto(new Uint8Array(0), target)).toThrow(own);
    expect(flag.encodeInto(false, target)).toBe(1);
    expect([...target]).toEqual([0]);
  });

  test("refuses what is no value, with the place, and lets other errors pass", () => {
    // a caller without types
    const wrong = 1 as unknown as boolean;
    expect(() => flag.encode(wrong)).toThrow(expect.objectContaining({ code: "type", path: [] }));
    expect(() => flag.encodeInto(wrong, new Uint8Array(1))).toThrow(
      expect.objectContaining({ name: "EncodeError", code: "type" }),
    );
    expect(() => failing.encode(null)).toThrow(own);
    expect(() => failing.encodeInto(null, new Uint8Array(1))).toThrow(own);
    expect(flag.encode(true)).toEqual(Uint8Array.of(0x80));
  });

  test("into a target stays within it", () => {
    const target = new Uint8Array(4).fill(0xff);
    expect(octets().encodeInto(Uint8Array.of(1, 2), target)).toBe(2);
    expect([...target]).toEqual([1, 2, 0xff, 0xff]);
    expect(octets().encodeInto(Uint8Array.of(3), target, 3)).toBe(1);
    expect([...target]).toEqual([1, 2, 0xff, 3]);
    expect(() => octets().encodeInto(Uint8Array.of(1, 2), target, 3)).toThrow(
      expect.objectContaining({ code: "length" }),
    );
    // nothing of that call is left
    expect(octets().encodeInto(new Uint8Array(4), target)).toBe(4);
    expect(target).toEqual(new Uint8Array(4));
  });
});

test("names of bits or numbers stand beside the functions", () => {
  const named = withNames(flag, "bits", { one: 1 });
  expect(named.bits).toEqual({ one: 1 });
  expect(named.decode(Uint8Array.of(0x80))).toBe(true);
});
