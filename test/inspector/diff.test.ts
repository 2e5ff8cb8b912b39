import { describe, expect, test } from "vitest";
import { parseHex } from "../../src/capture/index.js";
import { differenceOf, type Side } from "../../src/inspector/diff.js";
import { exampleFrames } from "../../src/inspector/example.js";
import { readFrame } from "../../src/inspector/reading.js";
import { encodeDsm } from "../../src/stack/index.js";

const [, bsm = new Uint8Array(), rsm = new Uint8Array()] = exampleFrames
  .split("\n")
  .map((line) => parseHex(line));

const sideOf = (octets: Uint8Array): Side => ({
  octets,
  traced: readFrame(octets, "auto").traced,
});

describe("two frames", () => {
  test("that are the same have no difference", () => {
    const { parting, fields } = differenceOf(sideOf(bsm), sideOf(bsm));
    expect([parting, fields]).toEqual([undefined, []]);
  });

  test("part at a bit that a field has", () => {
    // the last bit of msgCnt, bits 12 to 18
    const other = bsm.with(2, (bsm[2] ?? 0) ^ 0x20);
    const { parting, fields, fieldCount } = differenceOf(sideOf(bsm), sideOf(other));
    expect(parting).toEqual({ bit: 18, owner: "bsmFrame.msgCnt" });
    expect(fields.map(({ name, nodes }) => [name, ...nodes.map((node) => node?.value)])).toEqual([
      ["bsmFrame.msgCnt", 117, 116],
    ]);
    expect(fieldCount).toBeGreaterThan(20);
  });

  test("of two kinds part at the index of the kind, and each has its own fields", () => {
    const { parting, fields } = differenceOf(sideOf(bsm), sideOf(rsm));
    expect(parting).toEqual({ bit: 2, owner: "index" });
    for (const { name, nodes } of fields) {
      expect(nodes[name.startsWith("bsmFrame") ? 1 : 0], name).toBeUndefined();
    }
  });

  test("of which one is the beginning of the other part where it ends", () => {
    const { parting, fields } = differenceOf(sideOf(bsm), sideOf(bsm.subarray(0, 25)));
    expect(parting).toEqual({ bit: 200, owner: "bsmFrame.heading" });
    expect(fields[0]?.nodes.map((node) => node?.role)).toEqual(["value", "fault"]);
  });

  test("of other layers part at a bit that is something else in each", () => {
    const { parting } = differenceOf(sideOf(bsm), sideOf(encodeDsm({ aid: 111, data: bsm })));
    expect(parting).toEqual({ bit: 5, owner: "bsmFrame · presence / dsm.protocolType" });
  });

  test("may part around their messages", () => {
    const [a, b] = [111, 112].map((aid) => sideOf(encodeDsm({ aid, data: bsm })));
    const { parting, fields } = differenceOf(a ?? sideOf(bsm), b ?? sideOf(bsm));
    expect(parting).toEqual({ bit: 19, owner: "dsm.aid" });
    expect(fields.map(({ name, nodes }) => [name, ...nodes.map((node) => node?.value)])).toEqual([
      ["dsm.aid", 111, 112],
    ]);
  });
});
