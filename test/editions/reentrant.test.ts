import { describe, expect, test } from "vitest";
import { type BasicSafetyMessage, MessageFrame } from "../../src/editions/ydt3709-2020.js";
import { isEncodeError } from "../../src/index.js";
import { hexOf, octetsOfHex, vectors } from "../fixtures.js";

const uper = vectors("captures").find(({ id }) => id.includes("bsm"))?.uper ?? "";
const octets = octetsOfHex(uper);

/** The captured BSM with a component that runs `during` when encode comes to it. */
function frameThatRuns(during: () => void): ReturnType<typeof MessageFrame.decode> {
  const frame = MessageFrame.decode(octets);
  if (frame.kind !== "bsmFrame") throw new Error("the capture is no BSM");
  const value: BasicSafetyMessage = {
    ...frame.value,
    get speed() {
      during();
      return 1;
    },
  };
  return { kind: "bsmFrame", value };
}

describe("an encoder that is called while it encodes", () => {
  const plain = MessageFrame.encode(frameThatRuns(() => undefined));

  test("encodes both values", () => {
    const inner: string[] = [];
    const outer = frameThatRuns(() =>
      inner.push(hexOf(MessageFrame.encode(MessageFrame.decode(octets)))),
    );
    expect(hexOf(MessageFrame.encode(outer))).toBe(hexOf(plain));
    expect(new Set(inner)).toEqual(new Set([uper.toLowerCase()]));
  });

  test("encodes both values into targets", () => {
    const inner = new Uint8Array(octets.length);
    const outer = frameThatRuns(() => MessageFrame.encodeInto(MessageFrame.decode(octets), inner));
    const target = new Uint8Array(plain.length + 2);
    expect(MessageFrame.encodeInto(outer, target, 2)).toBe(plain.length);
    expect(hexOf(target.subarray(2))).toBe(hexOf(plain));
    expect(hexOf(inner)).toBe(uper.toLowerCase());
  });

  test("goes on after a failure, and after an error of the caller's own", () => {
    const own = new Error("not ours");
    const failing = frameThatRuns(() => {
      throw own;
    });
    expect(() => MessageFrame.encode(failing)).toThrow(own);
    expect(() => MessageFrame.encodeInto(failing, new Uint8Array(100))).toThrow(own);
    try {
      MessageFrame.encodeInto(MessageFrame.decode(octets), new Uint8Array(3));
      expect.unreachable();
    } catch (error) {
      expect(isEncodeError(error) && error.code).toBe("length");
    }
    const target = new Uint8Array(plain.length);
    MessageFrame.encodeInto(
      frameThatRuns(() => undefined),
      target,
    );
    expect(hexOf(target)).toBe(hexOf(plain));
  });
});
