import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultLimits } from "../../src/uper/limits.js";
import { BitReader } from "../../src/uper/reader.js";
import { bitsOf, failureOf, readerOf } from "./bits.js";

const octets = fc.uint8Array({ minLength: 1, maxLength: 24 });

describe("bits", () => {
  test("every width at every place equals the digits that stand there", () => {
    fc.assert(
      fc.property(octets, fc.nat(191), fc.integer({ min: 1, max: 25 }), (data, at, width) => {
        fc.pre(at + width <= data.length * 8);
        const r = new BitReader(data, at);
        expect(r.bits(width)).toBe(Number.parseInt(bitsOf(data).slice(at, at + width), 2));
        expect(r.position).toBe(at + width);
      }),
    );
  });

  test("the last bits of the input, where no window of four octets is left", () => {
    const r = new BitReader(Uint8Array.of(0x12, 0x34, 0x56, 0x78, 0x9a), 15);
    expect(r.bits(25)).toBe(0x56789a & 0x1ffffff);
    expect(failureOf(() => r.bits(1))).toEqual({ code: "truncated", bitOffset: 40 });
  });

  test("25 bits from the last bit of an octet fill the window", () => {
    expect(new BitReader(Uint8Array.of(1, 0xff, 0xff, 0xff), 7).bits(25)).toBe(0x1ffffff);
  });

  test("what is not there is refused at its start and not read", () => {
    const r = readerOf("1010 101");
    r.bits(3);
    expect(failureOf(() => r.bits(5))).toEqual({ code: "truncated", bitOffset: 3 });
    expect(r.position).toBe(3);
    expect(r.bits(4)).toBe(0b0101);
  });

  test("the end may lie inside the octets, as in an open type", () => {
    const r = new BitReader(Uint8Array.of(0xff, 0xff));
    r.end = 9;
    expect(r.bits(9)).toBe(0x1ff);
    expect(failureOf(() => r.bits(1)).code).toBe("truncated");
  });
});

describe("wider numbers", () => {
  test("longBits is unsigned and exact up to 53 bits", () => {
    fc.assert(
      fc.property(octets, fc.nat(7), fc.integer({ min: 26, max: 53 }), (data, at, width) => {
        fc.pre(at + width <= data.length * 8);
        const digits = bitsOf(data).slice(at, at + width);
        expect(new BitReader(data, at).longBits(width)).toBe(Number(BigInt(`0b${digits}`)));
      }),
    );
    expect(new BitReader(new Uint8Array(7).fill(0xff)).longBits(53)).toBe(Number.MAX_SAFE_INTEGER);
    expect(new BitReader(Uint8Array.of(0x80, 0, 0, 0)).longBits(32)).toBe(2 ** 31);
  });

  test("every width at every bit of an octet", () => {
    const data = Uint8Array.from({ length: 16 }, (_, i) => (i * 73 + 151) & 0xff);
    for (let at = 0; at < 72; at++) {
      for (let width = 1; width <= 53; width++) {
        const value = Number(BigInt(`0b${bitsOf(data).slice(at, at + width)}`));
        if (width > 25) expect(new BitReader(data, at).longBits(width)).toBe(value);
        if (width <= 32) expect(new BitReader(data, at).word(width)).toBe(value);
      }
    }
  });

  test("bigBits takes any width", () => {
    fc.assert(
      fc.property(octets, fc.nat(7), fc.nat(180), (data, at, width) => {
        fc.pre(at + width <= data.length * 8);
        const digits = bitsOf(data).slice(at, at + width);
        expect(new BitReader(data, at).bigBits(width)).toBe(BigInt(`0b0${digits}`));
      }),
    );
  });

  test("are refused at their start", () => {
    const r = readerOf("1".repeat(40));
    r.bits(10);
    expect(failureOf(() => r.longBits(31))).toEqual({ code: "truncated", bitOffset: 10 });
    expect(failureOf(() => r.bigBits(64))).toEqual({ code: "truncated", bitOffset: 10 });
  });
});

describe("runs", () => {
  test("copyBits takes the bits that stand there and pads with zeros", () => {
    fc.assert(
      fc.property(octets, fc.nat(20), fc.nat(180), (data, at, count) => {
        fc.pre(at + count <= data.length * 8);
        const copy = new BitReader(data, at).copyBits(count);
        expect(copy.length).toBe(Math.ceil(count / 8));
        expect(bitsOf(copy)).toBe(
          bitsOf(data)
            .slice(at, at + count)
            .padEnd(copy.length * 8, "0"),
        );
      }),
    );
  });

  test("copy yields memory of its own, also from a Buffer", () => {
    const data = Buffer.from([1, 2, 3]);
    const copy = new BitReader(data).copy(2);
    expect(copy.constructor).toBe(Uint8Array);
    expect(copy.buffer.byteLength).toBe(2);
    data[0] = 9;
    expect([...copy]).toEqual([1, 2]);
  });

  test("a count that promises more than there is names its own place", () => {
    const r = readerOf("0000 0000 1111");
    r.bits(8);
    expect(failureOf(() => r.need(5, 1, 3))).toEqual({ code: "truncated", bitOffset: 3 });
    expect(r.need(4, 1, 3)).toBeUndefined();
  });
});

describe("another reader of the same input", () => {
  test("begins at its bit, ends where the first one ends, and leaves it where it is", () => {
    const r = new BitReader(Uint8Array.of(0x12, 0x34, 0x56));
    r.bits(8);
    r.end = 20;
    const again = r.again(4);
    expect(again.length).toBe(3);
    expect(again.bits(8)).toBe(0x23);
    expect([...again.copy(1)]).toEqual([0x45]);
    expect(failureOf(() => again.bits(1))).toEqual({ code: "truncated", bitOffset: 20 });
    expect(r.bits(12)).toBe(0x345);
  });
});

describe("octets that serve for one input after the other", () => {
  test("grow to what is needed, or to twice of what they were", () => {
    const r = new BitReader(new Uint8Array(10));
    expect(r.capacity).toBe(14);
    for (const [length, capacity] of [
      [1, 14],
      [10, 14],
      [11, 28],
      [100, 104],
    ] as const) {
      r.begin(new Uint8Array(length).fill(length), defaultLimits);
      expect(r.capacity).toBe(capacity);
      expect([...r.copy(length)]).toEqual(Array(length).fill(length));
      expect(failureOf(() => r.bits(1)).code).toBe("truncated");
    }
  });
});
