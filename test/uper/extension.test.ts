import { describe, expect, test } from "vitest";
import {
  hasUnknownAdditions,
  isPresent,
  readPresenceBitmap,
  readUnknownAdditions,
  type UnknownAdditions,
  writePresenceBitmap,
} from "../../src/uper/additions.js";

import {
  readExtensibleEnumerated,
  readIndex,
  writeExtensibleEnumerated,
  writeIndex,
} from "../../src/uper/enumerated.js";
import { DecodeFailure } from "../../src/uper/failure.js";

import { readInteger, writeInteger } from "../../src/uper/integer.js";
import {
  isContent,
  readOpenContent,
  readOpenOctets,
  readOpenType,
  writeOpenType,
} from "../../src/uper/open-type.js";
import { BitReader } from "../../src/uper/reader.js";
import { BitWriter } from "../../src/uper/writer.js";
import { bitsOf, caught, failureOf, readerOf, written } from "./bits.js";

describe("open type (X.691 10.2)", () => {
  const readByte = (r: BitReader) => readInteger(r, 8, 0, 240);

  test("holds a complete encoding with padding of its own, at any offset", () => {
    const bits = written((w) => {
      w.bits(0b111, 3);
      writeOpenType(w, 5, (v, value) => writeInteger(v, value, 3, 0, 7));
      w.bits(1, 1);
    });
    expect(bits).toBe("111 00000001 10100000 1".replaceAll(" ", ""));
  });

  test("content of no bits is one octet", () => {
    expect(written((w) => writeOpenType(w, null, () => {}))).toBe("0000000100000000");
  });

  test("surplus octets are passed over, what is missing is refused inside", () => {
    const r = readerOf("00000010 00000111 11111111 1");
    expect(readOpenType(r, readByte)).toBe(7);
    expect(r.bits(1)).toBe(1);
    expect(failureOf(() => readOpenType(readerOf("00000001 00000111"), (s) => s.bits(9)))).toEqual({
      code: "truncated",
      bitOffset: 8,
    });
  });

  test("the end of the outer element holds again after it", () => {
    const r = readerOf("00000001 00000111 1");
    readOpenType(r, readByte);
    expect(r.end).toBe(17);
  });

  test.each([127, 128, 16383, 16384, 65536, 81920])("%i octets of content", (length) => {
    const content = Uint8Array.from({ length }, (_, i) => (i * 13) & 0xff);
    const w = new BitWriter(new Uint8Array(1));
    w.bits(1, 1);
    writeOpenType(w, content, (v, value) => v.copy(value));
    w.bits(1, 1);
    w.finish();
    for (const read of [readOpenOctets, (r: BitReader) => readOpenType(r, (s) => s.copy(length))]) {
      const r = new BitReader(w.octets, 1);
      expect(read(r)).toEqual(content);
      expect(r.bits(1)).toBe(1);
    }
  });

  test("content of the type that is selected is known by its kind", () => {
    expect(isContent({ kind: "A", value: 1 }, "A")).toBe(true);
    for (const other of [{ kind: "B" }, {}, null, undefined, "A", 5]) {
      expect(isContent(other, "A")).toBe(false);
    }
  });

  test("a fault in content names its type and keeps what it says", () => {
    const failure = caught(() => readOpenContent(readerOf("00000000"), "Inner", (s) => s.bits(8)));
    expect(failure).toMatchObject({
      typeName: "Inner",
      reversedPath: [],
      bitOffset: 8,
      detail: "8 bits expected, but the input ends here",
    });
  });

  describe("content in fragments of 16384 octets and four more", () => {
    const content = Uint8Array.from({ length: 16388 }, (_, i) => (i * 13) & 0xff);
    const sent = written((w) => writeOpenType(w, content, (v, value) => v.copy(value)));
    const last = 16388 * 8;

    test.each([
      [0, 8],
      [16384 * 8 - 1, 16384 * 8 - 1 + 8],
      [16384 * 8, 16384 * 8 + 16],
      [last - 1, last - 1 + 16],
      [last, last + 16],
    ])("a fault at bit %i of it stands at bit %i", (at, bitOffset) => {
      const failing = () => {
        throw new DecodeFailure("range", at, "");
      };
      expect(failureOf(() => readOpenType(readerOf(sent), failing))).toEqual({
        code: "range",
        bitOffset,
      });
    });

    test("an error of the caller's own passes as it is", () => {
      const own = new Error("not ours");
      const failing = () => {
        throw own;
      };
      expect(caught(() => readOpenType(readerOf(sent), failing))).toBe(own);
      expect(own).not.toHaveProperty("bitOffset");
    });

    test("cut off in its last fragment it is refused at the length of that", () => {
      const at = 8 + 16384 * 8;
      expect(failureOf(() => readOpenType(readerOf(sent.slice(0, -3)), (s) => s.bits(8)))).toEqual({
        code: "truncated",
        bitOffset: at,
      });
    });

    test("its list elements count", () => {
      const r = readerOf(sent);
      const before = r.elementsLeft;
      readOpenType(r, (s) => s.takeElements(7, 0));
      expect(r.elementsLeft).toBe(before - 7);
    });

    test("the reader goes on behind it", () => {
      const r = readerOf(`${sent}101`);
      readOpenType(r, (s) => s.bits(8));
      expect(r.bits(3)).toBe(0b101);
    });
  });

  test("a fault in fragmented content is placed in the input, not in the joined octets", () => {
    const content = new Uint8Array(16384 + 4);
    content[16385] = 0xff;
    const w = new BitWriter(new Uint8Array(1));
    writeOpenType(w, content, (v, value) => v.copy(value));
    w.finish();
    const read = (s: BitReader) => {
      s.position = 16385 * 8;
      return readByte(s);
    };
    // two length octets stand before the place
    expect(failureOf(() => readOpenType(new BitReader(w.octets), read))).toEqual({
      code: "range",
      bitOffset: (16385 + 2) * 8,
    });
  });
});

describe("index of an item or alternative", () => {
  test.each([
    [0, 3, 5, true, "0000"],
    [4, 3, 5, true, "0100"],
    [5, 3, 5, true, "10000000"],
    [69, 3, 5, true, "1 1 00000001 01000000"],
    [4, 3, 5, false, "100"],
    [99, 7, 100, true, "01100011"],
    [63, 6, 64, true, "0111111"],
    [200, 8, 201, true, "011001000"],
    [5, 24, 2 ** 24, true, `0${"101".padStart(24, "0")}`],
    [2, 0, 2, true, "10000000"],
    [0, 0, 1, true, "0"],
    [1, 0, 1, true, "10000000"],
  ])("%i (width %i, %i in the root)", (index, width, count, extensible, bits) => {
    expect(written((w) => writeIndex(w, index, width, count, extensible))).toBe(
      bits.replaceAll(" ", ""),
    );
    const r = readerOf(bits);
    expect(readIndex(r, width, count, extensible, "enum")).toBe(index);
    expect(r.position).toBe(r.end);
  });

  test("beyond the root it is refused at its start", () => {
    const r = readerOf("11 0101");
    r.bits(2);
    expect(failureOf(() => readIndex(r, 3, 5, true, "choice"))).toEqual({
      code: "choice",
      bitOffset: 2,
    });
  });

  test("cut off behind its extension bit it is refused at its start", () => {
    expect(failureOf(() => readIndex(readerOf("01"), 3, 5, true, "enum"))).toEqual({
      code: "truncated",
      bitOffset: 0,
    });
  });
});

describe("an item that the edition does not know", () => {
  const items = ["a", "b", "c", "d", "e"];
  const write = (index: number) =>
    written((w) => writeExtensibleEnumerated(w, index, 3, items.length, items));

  test.each([0, 1, 2 ** 32, 2 ** 52 - 1, 2 ** 52])("comes back with its index %i", (index) => {
    expect(readExtensibleEnumerated(readerOf(write(index)), 3, items.length, items)).toBe(index);
  });

  test.each([2 ** 52 + 1, Number.MAX_SAFE_INTEGER])("is refused at index %i", (index) => {
    expect(failureOf(() => write(index)).code).toBe("enum");
    const bits = (2 ** 52 + 1).toString(2).padStart(56, "0");
    expect(
      failureOf(() =>
        readExtensibleEnumerated(readerOf(`1 1 00000111 ${bits}`), 3, items.length, items),
      ).code,
    ).toBe("limit");
  });
});

describe("unknown extension additions", () => {
  const read = (bits: string, known: number) => {
    const r = readerOf(bits);
    return readUnknownAdditions(r, readPresenceBitmap(r), known);
  };

  test("keep the announced count, their place and their octets", () => {
    expect(read("0000010 011 00000001 10101010 00000010 11111111 00000000", 1)).toEqual({
      count: 3,
      additions: [
        { index: 1, octets: Uint8Array.of(0xaa) },
        { index: 2, octets: Uint8Array.of(0xff, 0) },
      ],
    });
  });

  test("are none where the bitmap is not longer than the edition's own, or all zero", () => {
    expect(read("0000000 0", 1)).toBeUndefined();
    expect(read("0000010 000", 1)).toBeUndefined();
  });

  test("a bitmap that is longer is kept for the known ones that are there", () => {
    expect(read("0000010 100", 1)).toEqual({ count: 3, additions: [] });
  });

  const refused = (unknown: unknown, known = 1) =>
    // wrong types are the point of this test
    failureOf(() => hasUnknownAdditions(unknown as UnknownAdditions, known)).code;

  test("that no decoder would have made are not sent", () => {
    const octets = Uint8Array.of(1);
    expect(refused(null)).toBe("type");
    expect(refused({ count: 3 })).toBe("type");
    expect(refused({ count: 1, additions: [] })).toBe("range");
    expect(refused({ count: 2.5, additions: [] })).toBe("range");
    expect(refused({ count: 20000, additions: [] })).toBe("range");
    expect(refused({ count: 3, additions: [{ index: 0, octets }] })).toBe("range");
    expect(refused({ count: 3, additions: [{ index: 3, octets }] })).toBe("range");
    expect(
      refused({
        count: 3,
        additions: [
          { index: 2, octets },
          { index: 1, octets },
        ],
      }),
    ).toBe("range");
    expect(refused({ count: 3, additions: [{ index: 1, octets: "01" }] })).toBe("type");
    expect(refused({ count: 3, additions: [undefined] })).toBe("missing");
  });

  test.each([1, 7, 8, 9, 15, 16, 17, 63, 64, 65, 128, 16383])("a bitmap of %i", (count) => {
    const known = Array.from({ length: Math.ceil(count / 2) }, (_, i) => i % 3 !== 1);
    const indexes = Array.from({ length: count - known.length }, (_, i) => known.length + i).filter(
      (index) => index % 5 !== 2,
    );
    const octets = Uint8Array.of(1);
    const unknown = { count, additions: indexes.map((index) => ({ index, octets })) };
    const bits = written((w) => writePresenceBitmap(w, known, unknown));
    const there = (index: number) => known[index] ?? indexes.includes(index);
    const digits = Array.from({ length: count }, (_, i) => (there(i) ? "1" : "0")).join("");
    expect(bits.endsWith(digits)).toBe(true);
    const bitmap = readPresenceBitmap(readerOf(bits));
    expect(bitmap.count).toBe(count);
    for (let i = 0; i < count; i++) expect(isPresent(bitmap, i)).toBe(there(i));
    expect(isPresent(bitmap, count)).toBe(false);
  });

  test("an error of the caller's own passes", () => {
    const own = new Error("not ours");
    const unknown = {
      additions: [],
      get count(): number {
        throw own;
      },
    };
    expect(caught(() => hasUnknownAdditions(unknown, 0))).toBe(own);
    expect(hasUnknownAdditions(undefined, 0)).toBe(false);
    expect(hasUnknownAdditions({ count: 16383, additions: [] }, 0)).toBe(false);
  });

  test("bits of a bitmap stay in their places", () => {
    expect(bitsOf(readPresenceBitmap(readerOf("0000011 1010")).octets)).toBe("10100000");
  });
});
