import { describe, expect, test } from "vitest";
import { type Edition, lookup } from "../../src/editions/index.js";
import { likelyCause } from "../../src/stack/cause.js";
import { causeText } from "../../src/stack/cause-text.js";
import { encodeDsm, readMessage, traceLayers } from "../../src/stack/index.js";
import { octetsOfHex, vectors } from "../fixtures.js";
import { stackRecord } from "./records.js";

const captures = vectors("captures").filter(({ type }) => type === "MessageFrame");
const captured = (kind: string) =>
  octetsOfHex(captures.find(({ id }) => id.includes(kind))?.uper ?? "");
const bsm = captured("bsm-rsu-1");
const signed = octetsOfHex(stackRecord("dsm/signed-bsm").bytes);

function causeOf(octets: Uint8Array, edition?: Edition) {
  const readAs = (content: Uint8Array) => readMessage(content, { ...(edition && { edition }) });
  return likelyCause(traceLayers(octets, { readMessage: readAs }), octets);
}

describe("the likely cause", () => {
  test("of what can be read is none", () => {
    expect(causeOf(bsm)).toBeUndefined();
    expect(causeOf(signed)).toBeUndefined();
  });

  test("is the end of the frame, or damage, or what stands behind", () => {
    expect(causeOf(bsm.subarray(0, 25))).toEqual({ kind: "cut", octets: 25, isWhole: true });
    const inside = encodeDsm({ aid: 111, data: bsm.subarray(0, 25) });
    expect(causeOf(inside)).toEqual({ kind: "cut", octets: 25, isWhole: false });
    expect(causeOf(Uint8Array.of(...bsm, 1, 2, 3))).toMatchObject({ kind: "trailing", left: 3 });
    expect(causeOf(Uint8Array.of(0xff, 0xff))).toEqual({ kind: "damaged" });
  });

  test("is another edition or type", () => {
    const rsi = captured("rsi");
    expect(causeOf(rsi, "csae53-2017")).toEqual({
      kind: "edition",
      edition: "csae53-2020",
      sure: true,
      octets: rsi.length,
    });
    const frame = lookup("ydt3709-2020", "MessageFrame")?.decode(bsm) as { value: unknown };
    const bare = lookup("ydt3709-2020", "BasicSafetyMessage")?.encode(frame.value);
    expect(causeOf(bare ?? bsm, "ydt3709-2020")).toMatchObject({
      kind: "type",
      type: "BasicSafetyMessage",
    });
  });

  test("is said of what stands around a message, too", () => {
    const cut = encodeDsm({ aid: 111, data: bsm }).subarray(0, 60);
    expect(causeOf(cut)).toEqual({ kind: "layer cut", layer: "dsm", octets: 60 });
  });

  test("is a sentence", () => {
    const textOf = (octets: Uint8Array) => {
      const cause = causeOf(octets);
      return cause && causeText(cause);
    };
    expect(textOf(bsm.subarray(0, 25))).toBe(
      "the frame is cut off: it has 25 octets, and the message goes on behind them",
    );
    expect(textOf(Uint8Array.of(...bsm, 1))).toMatch(/^1 octet is left over: /);
  });
});
