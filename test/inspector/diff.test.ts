import { describe, expect, test } from "vitest";
import { parseHex } from "../../src/capture/index.js";
import { likelyCause } from "../../src/inspector/cause.js";
import { differenceOf, type Side } from "../../src/inspector/diff.js";
import { exampleFrames } from "../../src/inspector/example.js";
import { faultOf } from "../../src/inspector/fault.js";
import { readFrame } from "../../src/inspector/reading.js";
import { words } from "../../src/inspector/words.js";
import { encodeDsm } from "../../src/stack/index.js";

const [, bsm = new Uint8Array(), rsm = new Uint8Array(), rsi = new Uint8Array()] = exampleFrames
  .split("\n")
  .map((line) => parseHex(line));

const sideOf = (octets: Uint8Array): Side => ({
  octets,
  message: readFrame(octets, "auto").message,
});

describe("two frames", () => {
  test("that are the same have no difference", () => {
    const { bit, owner, fields } = differenceOf(sideOf(bsm), sideOf(bsm));
    expect([bit, owner, fields]).toEqual([undefined, undefined, []]);
  });

  test("part at a bit that a field has", () => {
    // the last bit of msgCnt, bits 12 to 18
    const other = bsm.with(2, (bsm[2] ?? 0) ^ 0x20);
    const { bit, owner, fields, fieldCount } = differenceOf(sideOf(bsm), sideOf(other));
    expect([bit, owner]).toEqual([18, "bsmFrame.msgCnt"]);
    expect(fields.map(({ name, nodes }) => [name, ...nodes.map((node) => node?.value)])).toEqual([
      ["bsmFrame.msgCnt", 117, 116],
    ]);
    expect(fieldCount).toBeGreaterThan(20);
  });

  test("of two kinds part at the index of the kind, and each has its own fields", () => {
    const { bit, owner, fields } = differenceOf(sideOf(bsm), sideOf(rsm));
    expect([bit, owner]).toEqual([2, "index"]);
    for (const { name, nodes } of fields) {
      expect(nodes[name.startsWith("bsmFrame") ? 1 : 0], name).toBeUndefined();
    }
  });

  test("of which one is the beginning of the other part where it ends", () => {
    const { bit, owner, fields } = differenceOf(sideOf(bsm), sideOf(bsm.subarray(0, 25)));
    expect([bit, owner]).toEqual([200, "bsmFrame.heading"]);
    expect(fields[0]?.nodes.map((node) => node?.role)).toEqual(["value", "fault"]);
  });

  test("may part outside their messages", () => {
    const [a, b] = [111, 112].map((aid) => sideOf(encodeDsm({ aid, data: bsm })));
    const { bit, owner, fields } = differenceOf(a ?? sideOf(bsm), b ?? sideOf(bsm));
    expect([bit, owner, fields]).toEqual([19, undefined, []]);
  });
});

describe("the likely cause", () => {
  const causeOf = (octets: Uint8Array, edition: Parameters<typeof readFrame>[1] = "auto") =>
    likelyCause(octets, readFrame(octets, edition), words.en);

  test("of what can be read is none", () => {
    expect(causeOf(bsm)).toBeUndefined();
  });

  test("is the end of the frame, or another edition, or what stands behind", () => {
    expect(causeOf(bsm.subarray(0, 25))).toBe(
      "the frame is cut off: it has 25 octets, and goes on behind them.",
    );
    expect(causeOf(rsi, "csae53-2017")).toBe("the wrong edition: csae53-2020 reads all 79 octets.");
    const longer = Uint8Array.of(...bsm, 1, 2, 3);
    expect(causeOf(longer)).toMatch(/^3 octets are left over: /);
    expect(causeOf(Uint8Array.of(0xff, 0xff))).toBe(
      "the frame is damaged, or of no edition known.",
    );
  });

  test("is said of what stands around a message, too", () => {
    const cut = encodeDsm({ aid: 111, data: bsm }).subarray(0, 60);
    const reading = readFrame(cut, "auto");
    expect(reading.message).toBeUndefined();
    expect(faultOf(reading)?.bitOffset).toBe(480);
    expect(causeOf(cut)).toMatch(/cut off: it has 60 octets/);
  });

  test("has the place in the frame, as the fault has", () => {
    const framed = encodeDsm({ aid: 111, data: bsm.subarray(0, 25) });
    const { message, error } = readFrame(framed, "auto");
    expect(message?.startOctet).toBe(5);
    expect(error?.bitOffset).toBe(40 + 195);
    expect(faultOf(readFrame(framed, "auto"))?.bitOffset).toBe(40 + 195);
    expect(causeOf(framed)).toMatch(/cut off/);
  });
});
