import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOpenOctets, writeOpenType } from "../../src/uper/open-type.js";
import { BitReader } from "../../src/uper/reader.js";
import { BitWriter } from "../../src/uper/writer.js";
import { bitsOf, failureOf, written } from "./bits.js";

const field = fc
  .integer({ min: 0, max: 24 })
  .chain((width) => fc.tuple(fc.nat(2 ** width - 1), fc.constant(width)));

describe("bits", () => {
  test("any sequence of fields stands there digit by digit, however often the buffer grows", () => {
    fc.assert(
      fc.property(fc.array(field, { maxLength: 60 }), (fields) => {
        const digits = fields.map(([value, width]) =>
          width === 0 ? "" : value.toString(2).padStart(width, "0"),
        );
        const out = written((w) => {
          for (const [value, width] of fields) w.bits(value, width);
        });
        expect(out).toBe(digits.join(""));
      }),
    );
  });

  test("longBits and bigBits at every width", () => {
    fc.assert(
      fc.property(
        fc.nat(7),
        fc.integer({ min: 25, max: 53 }),
        fc.bigInt(0n, 2n ** 53n - 1n),
        (lead, width, n) => {
          const value = n & ((1n << BigInt(width)) - 1n);
          const digits = "1".repeat(lead) + value.toString(2).padStart(width, "0");
          const long = written((w) => {
            w.bits(2 ** lead - 1, lead);
            w.longBits(Number(value), width);
          });
          const big = written((w) => {
            w.bits(2 ** lead - 1, lead);
            w.bigBits(value, width);
          });
          expect(long).toBe(digits);
          expect(big).toBe(digits);
        },
      ),
    );
    expect(written((w) => w.bigBits(2n ** 100n, 101))).toBe(`1${"0".repeat(100)}`);
  });

  test("bits32 at every width, of numbers with a sign and without", () => {
    fc.assert(
      fc.property(
        fc.nat(7),
        fc.integer({ min: 17, max: 32 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (lead, width, n) => {
          const value = width === 32 ? n : n % 2 ** width;
          const digits = "1".repeat(lead) + value.toString(2).padStart(width, "0");
          for (const form of [value, value | 0]) {
            const bits = written((w) => {
              w.bits(2 ** lead - 1, lead);
              w.bits32(form, width);
            });
            expect(bits).toBe(digits);
          }
        },
      ),
    );
  });

  test("bigBits at every width from none on", () => {
    for (let width = 0; width <= 80; width++) {
      for (const value of [(1n << BigInt(width)) - 1n, (1n << BigInt(width)) / 3n]) {
        const digits = width === 0 ? "" : value.toString(2).padStart(width, "0");
        expect(written((w) => w.bigBits(value, width))).toBe(digits);
      }
    }
  });

  test("runs of octets and bits at any offset", () => {
    fc.assert(
      fc.property(fc.nat(7), fc.uint8Array({ maxLength: 40 }), fc.nat(320), (lead, data, count) => {
        fc.pre(count <= data.length * 8);
        const out = written((w) => {
          w.bits(0, lead);
          w.copyBits(data, count);
        });
        expect(out).toBe("0".repeat(lead) + bitsOf(data, count));
      }),
    );
  });
});

/** A writer into octets that do not grow, from the second on. */
function targetWriter(target: Uint8Array): BitWriter {
  const w = new BitWriter(target, false);
  w.begin(target, 1);
  return w;
}

describe("a complete encoding", () => {
  test("has at least one octet (X.691 10.1.3)", () => {
    const w = new BitWriter(new Uint8Array(4));
    expect(w.finish()).toBe(1);
    expect(w.octets[0]).toBe(0);
  });

  test("is padded with zeros, also over octets that were not zero", () => {
    const target = new Uint8Array(4).fill(0xff);
    const w = targetWriter(target);
    w.bits(0b101, 3);
    expect(w.finish()).toBe(1);
    expect([...target]).toEqual([0xff, 0b10100000, 0xff, 0xff]);
  });

  test("does not leave a target that is too small", () => {
    const w = targetWriter(new Uint8Array(2));
    w.bits(0xabc, 12);
    expect(failureOf(() => w.finish()).code).toBe("length");
  });
});

test("a buffer of any length grows", () => {
  const data = Uint8Array.from({ length: 20 }, (_, i) => i + 1);
  for (let length = 0; length <= 9; length++) {
    const w = new BitWriter(new Uint8Array(length));
    w.copy(data);
    const count = w.finish();
    expect([...w.octets.subarray(0, count)]).toEqual([...data]);
  }
});

describe("a target", () => {
  test("takes as many octets as it has, and no more", () => {
    for (let size = 0; size <= 9; size++) {
      for (let count = 1; count <= 9; count++) {
        const w = targetWriter(new Uint8Array(1 + size));
        const write = () => {
          w.copy(new Uint8Array(count).fill(7));
          return w.finish();
        };
        if (count <= size) {
          expect(write()).toBe(count);
          expect([...w.octets.subarray(1, 1 + count)]).toEqual(Array(count).fill(7));
        } else expect(failureOf(write).code).toBe("length");
      }
    }
  });

  test.each([126, 127, 128, 129, 130, 131])(
    "has room for a length in front of %i octets",
    (length) => {
      const content = new Uint8Array(length).fill(0xa5);
      const write = (size: number) => {
        const w = targetWriter(new Uint8Array(1 + size));
        writeOpenType(w, content, (v, value) => v.copy(value));
        w.finish();
        return w.octets;
      };
      const size = length + (length < 128 ? 1 : 2);
      expect([...write(size)].slice(-length)).toEqual([...content]);
      expect(failureOf(() => write(size - 1)).code).toBe("length");
    },
  );

  test("may begin where it likes for content in fragments", () => {
    const content = Uint8Array.from({ length: 16400 }, (_, i) => (i * 7) & 0xff);
    const w = targetWriter(new Uint8Array(17_000));
    w.bits(0b101, 3);
    writeOpenType(w, content, (v, value) => v.copy(value));
    w.finish();
    const r = new BitReader(w.octets, 8);
    expect(r.bits(3)).toBe(0b101);
    expect(readOpenOctets(r)).toEqual(content);
  });
});

describe("a length put in front afterwards", () => {
  test.each([1, 127, 128, 129, 16383])("%i octets at every bit offset", (length) => {
    for (let lead = 0; lead < 8; lead++) {
      const content = Uint8Array.from({ length }, (_, i) => (i * 7 + 1) & 0xff);
      const w = new BitWriter(new Uint8Array(1));
      w.bits(2 ** lead - 1, lead);
      w.bits(0, 8);
      const start = w.position;
      w.copy(content);
      w.patchLength(start, length);
      w.bits(1, 1);
      const end = w.position;
      w.finish();
      const r = new BitReader(w.octets);
      if (lead > 0) expect(r.bits(lead)).toBe(2 ** lead - 1);
      if (length < 128) expect(r.bits(8)).toBe(length);
      else expect(r.bits(16)).toBe(0x8000 | length);
      expect(r.copy(length)).toEqual(content);
      expect(r.bits(1)).toBe(1);
      expect(r.position).toBe(end);
    }
  });

  test.each([0x55, 0xaa])(
    "cut takes the end back, %i first, and leaves the bits before it",
    (first) => {
      for (let lead = 0; lead < 8; lead++) {
        const w = new BitWriter(new Uint8Array(1));
        w.bits(2 ** lead - 1, lead);
        w.copy(Uint8Array.of(first, 0xaa, 0x33));
        expect([...w.cut(lead)]).toEqual([first, 0xaa, 0x33]);
        expect(w.position).toBe(lead);
        w.bits(0b00, 2);
        w.finish();
        expect(bitsOf(w.octets, lead + 2)).toBe(`${"1".repeat(lead)}00`);
      }
    },
  );
});
