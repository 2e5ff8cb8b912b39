import { describe, expect, test } from "vitest";
import {
  type Permits,
  type Permitted,
  permitAbsent,
  permitAll,
  permitAlternatives,
  permitAny,
  permitCharacters,
  permitComponents,
  permitElements,
  permitIfPresent,
  permitOthers,
  permitPresent,
  permitRanges,
  permitSizes,
  permitTextSizes,
  permitted,
  permitValue,
  readPermitted,
  writePermitted,
} from "../../src/uper/permitted.js";
import { caught, readerOf, saying, written } from "./bits.js";

const low = (): Permits => permitRanges([0, 3]);

/** What is permitted, and what is not. */
const cases: readonly [what: string, make: () => Permits, taken: unknown[], refused: unknown[]][] =
  [
    ["ranges", () => permitRanges([0, 3], [8n, 9n]), [0, 3n, 8, 9n], [-1, 4n, 7, 10n]],
    ["ranges without ends", () => permitRanges([-Infinity, -1], [1, Infinity]), [-9n, 1n], [0n]],
    ["an intersection", () => permitAll(low(), permitRanges([2, 9])), [2, 3], [1, 4]],
    ["a union", () => permitAny(low(), permitRanges([8, 9])), [3, 8], [4]],
    ["EXCEPT", () => permitOthers(low()), [-1, 4], [0, 3]],
    ["a single value", () => permitValue({ a: [1] }), [{ a: [1] }], [{ a: [2] }, {}]],
    ["sizes of lists", () => permitSizes([1, 1], [3, 3]), [[0], [0, 0, 0]], [[], [0, 0]]],
    ["sizes of octets", () => permitSizes([2, 2]), [new Uint8Array(2)], [new Uint8Array(3)]],
    ["named bits, of any size", () => permitSizes([2, 2]), [0, 7], []],
    ["characters beyond the BMP", () => permitTextSizes("UTF8String", [1, 1]), ["😀"], ["ab", ""]],
    ["units of a BMPString", () => permitTextSizes("BMPString", [1, 1]), ["β"], ["😀"]],
    ["FROM", () => permitCharacters("IA5String", [97, 99], [120, 120]), ["", "cabx"], ["abd"]],
    ["WITH COMPONENT", () => permitElements(low()), [[], [0, 3]], [[0, 4]]],
    [
      "WITH COMPONENTS",
      () => permitComponents(["a", low()], ["constructor", permitAbsent]),
      [{ a: 1 }, { a: 3, constructor: undefined }],
      [{ a: 4 }, { a: 1, constructor: 1 }],
    ],
    [
      "WITH COMPONENTS of a CHOICE",
      () => permitAlternatives(["a", permitIfPresent(low())], ["b", permitAbsent]),
      [
        { kind: "a", value: 1 },
        { kind: "c", value: 9 },
        { kind: "$unknown", index: 1 },
      ],
      [
        { kind: "a", value: 4 },
        { kind: "b", value: 1 },
      ],
    ],
    ["PRESENT", () => permitPresent, [null, 0, false], [undefined]],
    ["ABSENT", () => permitAbsent, [undefined], [null, 0, false]],
    ["what may be absent", () => permitIfPresent(low()), [undefined, 0], [4]],
    ["an absent DEFAULT that is permitted", () => permitIfPresent(low(), 2), [undefined, 3], [4]],
    ["an absent DEFAULT that is not", () => permitIfPresent(low(), 7), [3], [undefined, 7]],
  ];

describe("a type of which a constraint leaves some values", () => {
  // made in each test: mutants are not active while this file is loaded
  const even = (): Permitted => permitted("range", "0 | 2", permitRanges([0, 0], [2, 2]));
  const named = (): Permitted => permitted("length", "SIZE (2)", permitSizes([2, 2]), "List");

  test("those are read and written", () => {
    expect(readPermitted(readerOf("10"), even(), (r) => r.bits(2))).toBe(2);
    expect(written((w) => writePermitted(w, 2, even(), (v, value) => v.bits(value, 2)))).toBe("10");
  });

  test("others are refused where they begin, and for what they are", () => {
    const r = readerOf("1 11");
    r.bits(1);
    const failure = caught(() => readPermitted(r, even(), (s) => s.bits(2)));
    expect(failure).toMatchObject({ code: "range", bitOffset: 1, typeName: "" });
    expect(failure).toMatchObject({ detail: "3 is outside (0 | 2)" });
    expect(caught(() => readPermitted(readerOf(""), named(), () => [1]))).toMatchObject({
      code: "length",
      typeName: "List",
      detail: "a list of 1 is outside (SIZE (2))",
    });
    const write = (): unknown =>
      written((w) => writePermitted(w, 1, even(), (v, n) => v.bits(n, 2)));
    expect(saying(write)).toBe("range: a value within (0 | 2); 1");
  });
});

describe("what constraints permit", () => {
  test.each(cases)("%s", (_, make, taken, refused) => {
    const permits = make();
    expect(taken.filter((value) => !permits(value))).toEqual([]);
    expect(refused.filter((value) => permits(value))).toEqual([]);
  });

  test("what a getter has made another type of is refused, not stumbled over", () => {
    const others = [undefined, null, Symbol("s"), {}, () => 0, [Symbol("s")]];
    for (const permits of [
      permitRanges([0, 9]),
      permitSizes([5, 9]),
      permitTextSizes("UTF8String", [0, 9]),
      permitCharacters("IA5String", [0, 127]),
      permitElements(permitRanges([0, 9])),
      permitComponents(["a", permitPresent]),
      permitAlternatives(["a", permitPresent]),
    ]) {
      expect(others.filter((value) => permits(value))).toEqual([]);
    }
  });
});
