import { isDeepStrictEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { MessageFrame } from "../../src/editions/ydt3709-2020.js";
import { formatPath } from "../../src/errors.js";
import type { Node } from "../../src/schema/node.js";
import { decodePartial } from "../../src/schema/partial.js";
import { trace } from "../../src/schema/trace.js";
import type { Codec } from "../../src/uper/codec.js";
import { random } from "../random.js";
import { octetsOf as octetsOfBits } from "../uper/bits.js";
import { allEditions, forEveryType } from "./every-type.js";
import { outcomeOf } from "./outcome.js";
import { partsOf, sentLeaves } from "./parts.js";
import { codecOf } from "./sample.js";

/** Whether a value has nothing that the whole does not have, and list elements from the first on. */
function isPrefix(part: unknown, whole: unknown): boolean {
  if (part === undefined || isDeepStrictEqual(part, whole)) return true;
  if (typeof part !== "object" || part === null || part instanceof Uint8Array) return false;
  if (typeof whole !== "object" || whole === null) return false;
  const members = new Map<string, unknown>(Object.entries(whole));
  return Object.entries(part).every(
    ([name, member]) => members.has(name) && isPrefix(member, members.get(name)),
  );
}

/** Of the decoding that failed everything is there that was read. */
function expectAllThatWasRead(codec: Codec<unknown>, octets: Uint8Array, node: Node): void {
  const { value, error } = decodePartial(codec, octets);
  const traced = trace(codec, octets);
  expect(error).toEqual(traced.error);
  const read = traced.entries.filter(({ kind }) => kind === "value" || kind === "open type");
  const leaves = new Map(read.map((entry) => [formatPath(entry.path), entry.value]));
  const kept = value === undefined ? new Map() : sentLeaves(partsOf(node, value), leaves);
  if (!isDeepStrictEqual(kept, leaves)) {
    expect(kept, Buffer.from(octets).toString("hex")).toStrictEqual(leaves);
  }
}

describe("decodePartial", () => {
  test.each(allEditions)(
    "%s: of a whole frame equals decode, of a cut one is a prefix",
    (edition) => {
      const { below } = random(5);
      forEveryType(edition, (codec, octets, node) => {
        const whole = codec.decode(octets);
        expect(decodePartial(codec, octets)).toStrictEqual({ value: whole });

        const cut = octets.slice(0, below(octets.length));
        const { value, error } = decodePartial(codec, cut);
        expect(outcomeOf(() => codec.decode(cut))).toEqual(outcomeOf(() => throwing(error)));
        if (!isPrefix(value, whole)) expect(value).toStrictEqual(whole);
        expectAllThatWasRead(codec, cut, node);

        const broken = octets.slice();
        broken[below(octets.length)] = below(256);
        expectAllThatWasRead(codec, broken, node);
      });
    },
  );

  function throwing(error: unknown): never {
    throw error ?? new Error("a cut frame was read");
  }

  const partOf = (type: string, bits: string): unknown =>
    decodePartial(codecOf(type), octetsOfBits(bits)).value;

  test("what has not been read is no member; what is absent is undefined", () => {
    expect(partOf("Pair", "10 00000001")).toStrictEqual({ a: 1 });
    expect(partOf("Pair", "01 00000001")).toStrictEqual({ a: 1, b: undefined });
    expect(partOf("Grown", "1 00000001 0000001 10 00000010 10 00000111 000000")).toStrictEqual({
      a: 1,
      more: { a: 7 },
    });
  });

  test("lists, CHOICEs and open types end where the failure is", () => {
    expect(partOf("List", "10 00 01 11")).toStrictEqual(["red", "green"]);
    expect(partOf("Pick", "01 01 00 11")).toStrictEqual({ kind: "list", value: ["red"] });
    expect(partOf("Pick", "11")).toBe(undefined);
    expect(partOf("GrownPick", "0")).toStrictEqual({ kind: "byte" });
    expect(partOf("Selected", "0001 00000001 00000000")).toStrictEqual({
      id: 1,
      value: { kind: "Pair", value: {} },
    });
    expect(partOf("Colour", "11")).toBe(undefined);
  });

  test("where octets are left over the value is whole", () => {
    const { value, error } = decodePartial(codecOf("Byte"), Uint8Array.of(7, 8));
    expect(value).toBe(7);
    expect(error).toMatchObject({ code: "trailing", bitOffset: 8 });
  });

  test("the type of the result has everything optional, and keeps CHOICEs apart", () => {
    const { value } = decodePartial(MessageFrame, Uint8Array.of(0));
    const speed = value?.kind === "bsmFrame" ? value.value?.motionCfd?.speedCfd : undefined;
    expect(speed).toBe(undefined);
    expect(value?.kind).toBe("bsmFrame");
  });
});
