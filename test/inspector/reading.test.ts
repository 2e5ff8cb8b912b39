import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseHex } from "../../src/capture/index.js";
import { editedFrame, jerAt } from "../../src/inspector/edit.js";
import { exampleFrames } from "../../src/inspector/example.js";
import { type Message, readFrame, summarize } from "../../src/inspector/reading.js";
import {
  allNodes,
  bitText,
  faultIn,
  nodeAt,
  ownerOf,
  type TreeNode,
  treesOf,
} from "../../src/inspector/tree.js";
import { itemsOf, valueText } from "../../src/inspector/value-text.js";
import { encodeDsm } from "../../src/stack/index.js";

const examples = exampleFrames.split("\n").map((line) => parseHex(line));
const bsm = examples[1] ?? new Uint8Array();

function messageIn(octets: Uint8Array): Message {
  const { message } = readFrame(octets, "auto");
  if (message === undefined) throw new Error("no message");
  return message;
}

function treesIn(octets: Uint8Array): readonly TreeNode[] {
  return treesOf(readFrame(octets, "auto").traced);
}

function fieldAt(octets: Uint8Array, path: string): TreeNode {
  const node = nodeAt(treesIn(octets), path);
  if (node === undefined) throw new Error(`no ${path}`);
  return node;
}

/** Frames of all kinds of layers, whole, cut and broken. */
const layered = readFileSync("fixtures/stack.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line): { bytes?: string } => JSON.parse(line))
  .flatMap(({ bytes }) => (bytes === undefined ? [] : [parseHex(bytes)]));

describe("the tree", () => {
  const frames = [...examples, ...layered];

  test("has every bit under one line of the innermost layer, in lines that hold theirs", () => {
    for (const octets of frames) {
      const trees = treesIn(octets);
      expect([trees[0]?.startBit, trees[0]?.endBit]).toEqual([0, octets.length * 8]);
      for (const node of allNodes(trees)) {
        for (const child of node.children) {
          expect(child.startBit).toBeGreaterThanOrEqual(node.startBit);
          expect(child.endBit).toBeLessThanOrEqual(node.endBit);
          expect(child.level).toBe(node.level + 1);
        }
      }
      for (let bit = 0; bit < octets.length * 8; bit++) {
        const owner = ownerOf(trees, bit);
        expect(owner?.role).not.toMatch(/part|content/);
        expect(owner?.startBit).toBeLessThanOrEqual(bit);
      }
    }
    expect(frames.length).toBeGreaterThan(20);
  });

  test("has lines in the order of the bits, each with its own number", () => {
    for (const octets of frames) {
      const nodes = allNodes(treesIn(octets));
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    }
    expect(fieldAt(bsm, "bsmFrame.pos.lat").value).toBe(399764645);
  });

  test("of a frame with an envelope has the lines of all three, with the places in the frame", () => {
    const whole = (octets: Uint8Array) => treesIn(octets).map(({ name }) => name);
    const signed = layered.find((octets) => whole(octets).join() === "dsm,spdu,MessageFrame");
    if (signed === undefined) throw new Error("no such frame");
    expect(fieldAt(signed, "dsm.aid")).toMatchObject({ startBit: 16, role: "value" });
    expect(fieldAt(signed, "dsm.length")).toMatchObject({
      value: 135,
      role: "value",
      children: [],
    });
    expect(fieldAt(signed, "dsm.data")).toMatchObject({ startBit: 40, role: "content" });
    expect(fieldAt(signed, "spdu.protocolVersion")).toMatchObject({ startBit: 40, endBit: 48 });
    const payload = "spdu.content.signedData.tbsData.payload.data.content.unsecuredData";
    const message = fieldAt(signed, "");
    expect(fieldAt(signed, payload)).toMatchObject({ role: "content", endBit: message.endBit });
    expect(valueText(fieldAt(signed, "dsm.aid"), "en").meaning).toMatch(/BSM/);
  });

  test("ends at a fault with all that could not be read", () => {
    const trees = treesIn(bsm.subarray(0, 30));
    const [fault, ...others] = allNodes(trees).filter(({ role }) => role === "fault");
    expect(others).toEqual([]);
    expect(fault?.endBit).toBe(240);
    expect(nodeAt(trees, "bsmFrame.msgCnt")?.value).toBe(117);
  });

  test("of a DSM frame that was cut has the fault where the message ends", () => {
    const cut = encodeDsm({ aid: 111, data: bsm }).subarray(0, 30);
    const { error, message } = readFrame(cut, "auto");
    expect([error?.typeName, error?.bitOffset]).toEqual(["DSM", 240]);
    expect(message?.startOctet).toBe(5);
    expect(faultIn(treesIn(cut))).toMatchObject({ startBit: 40 + 195, endBit: 240 });
  });

  test("shows bits as they stand", () => {
    expect(bitText(Uint8Array.of(0b1010_0001, 0b1000_0000), 0, 9)).toBe("101000011");
    expect(bitText(Uint8Array.of(0b1010_0001), 3, 3)).toBe("");
  });
});

describe("a frame", () => {
  test("with layers has its message where it stands", () => {
    let read = 0;
    for (const octets of layered) {
      const { message, error } = readFrame(octets, "auto");
      if (message === undefined || message.startOctet === 0) continue;
      if (error === undefined) read++;
      const end = message.startOctet + message.octets.length;
      expect(octets.slice(message.startOctet, end)).toEqual(Uint8Array.from(message.octets));
    }
    expect(read).toBeGreaterThan(0);
  });

  test("is read under the edition that is asked for", () => {
    expect(readFrame(bsm, "csae157-2020").message?.codec.edition).toBe("csae157-2020");
    expect(summarize(bsm, "csae157-2020")).toMatchObject({
      type: "bsmFrame",
      edition: "csae157-2020",
    });
  });

  test("that is broken in its message has the fault in the frame, by the path of the message", () => {
    const { error, message } = readFrame(
      encodeDsm({ aid: 111, data: bsm.subarray(0, 25) }),
      "auto",
    );
    expect(message?.startOctet).toBe(5);
    expect(error?.message).toMatch(/^bsmFrame\.heading \(Heading\) at bit 235: /);
  });

  test("that nothing reads says why", () => {
    const { problem, decoded } = summarize(Uint8Array.of(0xff, 0xff), "auto");
    expect(decoded).toBeUndefined();
    expect(problem).toMatch(/bit \d+/);
  });
});

describe("values", () => {
  const said = (path: string, language: "en" | "zh" = "en") =>
    valueText(fieldAt(bsm, path), language);

  test("have their units, special meanings and names in both languages", () => {
    expect(said("bsmFrame.heading")).toEqual({ text: "6161", meaning: "77.0125 deg" });
    expect(said("bsmFrame.accelSet.long").meaning).toBe("unavailable");
    expect(said("bsmFrame.vehicleClass.classification").meaning).toBe("passenger car");
    expect(said("bsmFrame.vehicleClass.classification", "zh").meaning).toMatch(/[\u4e00-\u9fff]/);
    expect(said("bsmFrame.id")).toEqual({ text: "BEA9423838383838", meaning: "" });
  });

  test("of an enumeration can be chosen from its items", () => {
    expect(itemsOf(messageIn(bsm).codec, "BrakePedalStatus")).toContain("off");
    expect(itemsOf(messageIn(bsm).codec, "Speed")).toEqual([]);
  });

  const edited = (octets: Uint8Array, path: readonly (string | number)[], text: string) =>
    editedFrame(octets, readFrame(octets, "auto"), [...path], text);

  test("that are changed change the octets and nothing else", () => {
    const { path } = fieldAt(bsm, "bsmFrame.speed");
    const faster = edited(bsm, path, "600");
    if (!faster.ok) throw new Error(faster.problem);
    expect(fieldAt(faster.octets, "bsmFrame.speed").value).toBe(600);
    const { codec, value } = messageIn(faster.octets);
    expect(jerAt(codec, value, path)).toBe(600);
    expect(edited(faster.octets, path, "0")).toEqual({ ok: true, octets: bsm });
  });

  test("that cannot be sent are refused with the place", () => {
    const tooFast = edited(bsm, ["bsmFrame", "speed"], "9000");
    expect(tooFast).toEqual({ ok: false, problem: expect.stringMatching(/bsmFrame\.speed.*8191/) });
    const noItem = edited(bsm, ["bsmFrame", "transmission"], "sideways");
    expect(noItem).toEqual({ ok: false, problem: expect.stringMatching(/bsmFrame\.transmission/) });
  });
});
