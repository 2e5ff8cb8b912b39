import { describe, expect, test } from "vitest";
import { DecodeError, EncodeError } from "../../src/errors.js";
import {
  DecodeFailure,
  decodeFailureAt,
  decodeFailureIn,
  EncodeFailure,
  encodeFailureAt,
  encodeFailureIn,
  members,
  toDecodeError,
  toEncodeError,
  toReturnedDecodeError,
} from "../../src/uper/failure.js";

const failed = (bitsLeft?: number): DecodeFailure =>
  new DecodeFailure("truncated", 100, "as it was", bitsLeft);
const unfit = (): EncodeFailure => new EncodeFailure("range", "a", "b");
/** A head of two bits, then members of three bits, of none, of four, and of no fixed width. */
const fields = members(2, "a A 3", "b B 0", "c C 4", "d D", "e E 5");

/** An error of the caller's own passes through as it is. */
const own = new Error("not ours");

describe("a decoder that is passed by a failure", () => {
  test("adds its member, and the type of the innermost", () => {
    const failure = failed();
    expect(decodeFailureIn(failure, "T", fields, 3)).toBe(failure);
    expect(decodeFailureIn(failure, "Outer", fields, 0)).toBe(failure);
    expect(failure).toMatchObject({
      bitOffset: 100,
      detail: "as it was",
      typeName: "D",
      reversedPath: ["d", "a"],
    });
  });

  test.each([-1, -2])("adds its own type where no member failed (%i)", (index) => {
    const failure = failed();
    decodeFailureIn(failure, "T", fields, index);
    expect(failure).toMatchObject({ typeName: "T", reversedPath: [] });
    decodeFailureIn(failure, "Outer", fields, -1);
    expect(failure.typeName).toBe("T");
  });

  test.each<[index: number, bitsLeft: number, path: string[], bitOffset: number, bits: number]>([
    [-1, 0, [], 100, 2],
    [-1, 1, [], 100, 2],
    [-1, 2, ["a"], 102, 3],
    [-1, 4, ["a"], 102, 3],
    [-1, 5, ["c"], 105, 4],
    [-1, 8, ["c"], 105, 4],
    [0, 0, ["a"], 100, 3],
    [0, 2, ["a"], 100, 3],
    [0, 3, ["c"], 103, 4],
    [2, 3, ["c"], 100, 4],
    [4, 4, ["e"], 100, 5],
  ])(
    "read as one word from %i on, with %i bits left: %j",
    (index, bitsLeft, path, bitOffset, bits) => {
      const failure = failed(bitsLeft);
      decodeFailureIn(failure, "T", fields, index);
      const left = bitOffset === 100 ? bitsLeft : bitsLeft - (bitOffset - 100);
      expect(failure).toMatchObject({
        reversedPath: path,
        bitOffset,
        bitsLeft: undefined,
        detail: `${bits} bits expected, ${left === 0 ? "but the input ends here" : `${left} left`}`,
      });
    },
  );

  test("leaves a failure as it is that a member of no fixed width has", () => {
    const failure = failed(9);
    decodeFailureIn(failure, "T", fields, 3);
    expect(failure).toMatchObject({ reversedPath: ["d"], bitOffset: 100, detail: "as it was" });
  });

  test("without a head begins with its members", () => {
    const failure = failed(1);
    decodeFailureIn(failure, "T", members(0, "a A 3"), -1);
    expect(failure).toMatchObject({ reversedPath: [], typeName: "T", detail: "as it was" });
  });

  test("of a list adds the place of the element", () => {
    const failure = failed(3);
    expect(decodeFailureAt(failure, "List", "Element", 0)).toBe(failure);
    decodeFailureAt(failure, "Lists", "List", 7);
    expect(failure).toMatchObject({
      typeName: "Element",
      reversedPath: [0, 7],
      bitsLeft: undefined,
      bitOffset: 100,
    });
  });

  test("of a list has no place for its count", () => {
    const failure = failed();
    decodeFailureAt(failure, "List", "Element", -1);
    expect(failure).toMatchObject({ typeName: "List", reversedPath: [] });
  });

  test("lets other errors pass", () => {
    expect(decodeFailureIn(own, "T", fields, 0)).toBe(own);
    expect(decodeFailureAt(own, "T", "E", 0)).toBe(own);
  });
});

describe("an encoder that is passed by a failure", () => {
  test("adds its member, or the place of an element", () => {
    const failure = unfit();
    expect(encodeFailureIn(failure, fields, 1)).toBe(failure);
    expect(encodeFailureAt(failure, 0)).toBe(failure);
    expect(encodeFailureAt(failure, 4)).toBe(failure);
    expect(failure.reversedPath).toEqual(["b", 0, 4]);
  });

  test("adds nothing where no member failed", () => {
    const failure = unfit();
    expect(encodeFailureIn(failure, fields, -1)).toBe(failure);
    expect(encodeFailureAt(failure, -1)).toBe(failure);
    expect(failure.reversedPath).toEqual([]);
  });

  test("lets other errors pass", () => {
    expect(encodeFailureIn(own, fields, 0)).toBe(own);
    expect(encodeFailureAt(own, 0)).toBe(own);
  });
});

describe("at the border", () => {
  test("a failure becomes an error with its path the right way round", () => {
    const failure = failed();
    failure.reversedPath.push("inner", 3, "outer");
    expect(toDecodeError(failure, "T")).toMatchObject({
      code: "truncated",
      path: ["outer", 3, "inner"],
      bitOffset: 100,
      typeName: "T",
      detail: "as it was",
    });
    const refused = unfit();
    refused.reversedPath.push("inner", "outer");
    const error = toEncodeError(refused);
    expect(error).toBeInstanceOf(EncodeError);
    expect(error).toMatchObject({
      code: "range",
      path: ["outer", "inner"],
      expected: "a",
      actual: "b",
    });
  });

  test("the type of the innermost comes before that of the codec", () => {
    const failure = failed();
    failure.typeName = "Inner";
    expect(toDecodeError(failure, "T")).toMatchObject({ typeName: "Inner" });
  });

  test("an error that is returned has no stack trace, and those of others keep theirs", () => {
    const limit = Error.stackTraceLimit;
    const error = toReturnedDecodeError(failed(), "T");
    expect(error).toBeInstanceOf(DecodeError);
    expect(String((error as Error).stack)).not.toContain("\n");
    expect(Error.stackTraceLimit).toBe(limit);
    expect(String(new Error("other").stack)).toContain("\n");
  });

  test("where stack traces have no limit the error is the same", () => {
    const limit = Error.stackTraceLimit;
    try {
      Reflect.deleteProperty(Error, "stackTraceLimit");
      expect(toReturnedDecodeError(failed(), "T")).toMatchObject({ code: "truncated" });
      expect(Reflect.has(Error, "stackTraceLimit")).toBe(false);
    } finally {
      Error.stackTraceLimit = limit;
    }
  });

  test("other errors pass", () => {
    expect(toDecodeError(own, "T")).toBe(own);
    expect(toReturnedDecodeError(own, "T")).toBe(own);
    expect(toEncodeError(own)).toBe(own);
  });
});
