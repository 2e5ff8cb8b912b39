import { describe, expect, test } from "vitest";
import { members } from "../../src/uper/failure.js";
import * as sequence from "../../src/uper/sequence.js";
import { failureOf, readerOf, saying, written } from "./bits.js";

const abc = members(0, "a A", "b B", "c C");

describe("members of a SEQUENCE value", () => {
  test.each<[value: object, isExtensible: boolean]>([
    [{}, false],
    [{ a: 1, b: 2, c: 3 }, false],
    [{ a: 1, c: 3 }, false],
    [{ b: 1 }, false],
    [{ c: 1 }, false],
    [{ c: 1, b: 2, a: 3 }, false],
    [{ b: 1, a: 2 }, false],
    [{ b: 1, c: 1, a: 2 }, false],
    [{ a: 1, b: 2, c: 3, $unknown: undefined }, true],
    [{ $unknown: undefined, a: 1 }, true],
  ])("%j is taken", (value, isExtensible) => {
    expect(sequence.checkMembers(value, abc, isExtensible)).toBeUndefined();
  });

  test.each<[value: object, isExtensible: boolean, name: string]>([
    [{ d: 1 }, true, "d"],
    [{ a: 1, b: 2, c: 3, d: 4 }, true, "d"],
    [{ a: 1, c: 3, d: 4 }, true, "d"],
    [{ d: 1, a: 1, b: 2, c: 3 }, false, "d"],
    [{ c: 1, d: 2, a: 3 }, false, "d"],
    [{ a: 1, b: 2, c: 3, $unknown: undefined }, false, "$unknown"],
  ])("%j is refused", (value, isExtensible, name) => {
    expect(saying(() => sequence.checkMembers(value, abc, isExtensible))).toBe(
      `unknown-field in ${name}: one of a, b, c; "${name}"`,
    );
  });
});

test("a member that all objects have is absent unless it is the value's own", () => {
  const inherited: { constructor: unknown } = {};
  expect(sequence.ownMember(inherited, "constructor")).toBeUndefined();
  expect(sequence.ownMember({ constructor: 5 }, "constructor")).toBe(5);
});

describe("additions of a SEQUENCE whose edition defines none", () => {
  const octets = Uint8Array.of(0xaa);
  const unknown = { count: 2, additions: [{ index: 1, octets }] };
  const bits = "0000001 01 00000001 10101010".replaceAll(" ", "");

  test("are kept and sent again", () => {
    const value: { $unknown?: typeof unknown | undefined } = {};
    sequence.keepUnknownAdditions(readerOf(bits), value);
    expect(value).toEqual({ $unknown: unknown });
    expect(written((w) => sequence.sendUnknownAdditions(w, unknown))).toBe(bits);
  });

  test("that announce nothing leave no trace", () => {
    const value = {};
    sequence.keepUnknownAdditions(readerOf("0000001 00"), value);
    expect(value).not.toHaveProperty("$unknown");
  });

  test("set its extension bit where there are any", () => {
    expect(sequence.isExtendedBy(unknown)).toBe(true);
    expect(sequence.isExtendedBy({ count: 1, additions: [] })).toBe(false);
    expect(sequence.isExtendedBy(undefined)).toBe(false);
    const first = { count: 1, additions: [{ index: 0, octets }] };
    expect(sequence.isExtendedBy(first)).toBe(true);
    expect(failureOf(() => sequence.isExtendedBy({ count: 0, additions: [] })).code).toBe("range");
  });
});
