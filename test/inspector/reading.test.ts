import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseHex } from "../../src/capture/index.js";
import { editedFrame, jerAt } from "../../src/inspector/edit.js";
import { exampleFrames } from "../../src/inspector/example.js";
import { type Message, readFrame, summarize } from "../../src/inspector/reading.js";
import { bitText, nodeAt, ownerOf, type TreeNode, treeOf, walk } from "../../src/inspector/tree.js";
import { itemsOf, valueText } from "../../src/inspector/value-text.js";

const examples = exampleFrames.split("\n").map((line) => parseHex(line));
const bsm = examples[1] ?? new Uint8Array();

function messageIn(octets: Uint8Array): Message {
  const { message } = readFrame(octets, "auto");
  if (message === undefined) throw new Error("no message");
  return message;
}

function treeIn(octets: Uint8Array): TreeNode {
  return treeOf(messageIn(octets));
}

function fieldAt(octets: Uint8Array, path: string): TreeNode {
  const node = nodeAt(treeIn(octets), path);
  if (node === undefined) throw new Error(`no ${path}`);
  return node;
}

describe("the tree", () => {
  test.each(examples.map((octets, n) => [n, octets] as const))(
    "of captured frame %i has every bit under one line",
    (_, octets) => {
      const root = treeIn(octets);
      expect([root.startBit, root.endBit]).toEqual([0, octets.length * 8]);
      for (const node of walk(root)) {
        for (const child of node.children) {
          expect(child.startBit).toBeGreaterThanOrEqual(node.startBit);
          expect(child.endBit).toBeLessThanOrEqual(node.endBit);
          expect(child.level).toBe(node.level + 1);
        }
      }
      for (let bit = 0; bit < octets.length * 8; bit++) {
        const owner = ownerOf(root, bit);
        expect(owner?.role).not.toBe("part");
        expect(owner?.startBit).toBeLessThanOrEqual(bit);
      }
    },
  );

  test("has lines in the order of the bits, each with its own number", () => {
    const nodes = [...walk(treeIn(bsm))];
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(fieldAt(bsm, "bsmFrame.pos.lat").value).toBe(399764645);
  });

  test("ends at a fault with all that could not be read", () => {
    const root = treeIn(bsm.subarray(0, 30));
    const [fault, ...others] = [...walk(root)].filter(({ role }) => role === "fault");
    expect(others).toEqual([]);
    expect(fault?.endBit).toBe(240);
    expect(nodeAt(root, "bsmFrame.msgCnt")?.value).toBe(117);
  });

  test("shows bits as they stand", () => {
    expect(bitText(Uint8Array.of(0b1010_0001, 0b1000_0000), 0, 9)).toBe("101000011");
    expect(bitText(Uint8Array.of(0b1010_0001), 3, 3)).toBe("");
  });
});

describe("a frame", () => {
  test("with layers has its message where it stands", () => {
    const lines = readFileSync("fixtures/stack.jsonl", "utf8").split("\n");
    const records: { bytes?: string }[] = lines
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line));
    const frames = records.flatMap(({ bytes }) => (bytes === undefined ? [] : [parseHex(bytes)]));
    let read = 0;
    for (const octets of frames) {
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

  test("that is broken has its likely cause", () => {
    expect(readFrame(bsm.subarray(0, 30), "auto").warnings).toEqual([
      "the frame is cut off: it has 30 octets, and the message goes on behind them",
    ]);
    expect(readFrame(bsm, "auto").warnings).toEqual([]);
  });

  test("that nothing reads says why", () => {
    const { problem, decoded } = summarize(Uint8Array.of(0xff, 0xff), "auto");
    expect(decoded).toBeUndefined();
    expect(problem).toMatch(/bit \d+/);
  });
});

describe("values", () => {
  const said = (path: string, language: "en" | "zh" = "en") =>
    valueText(fieldAt(bsm, path), "ydt3709-2020", language);

  test("have their units, special meanings and names in both languages", () => {
    expect(said("bsmFrame.heading")).toEqual({ text: "6161", meaning: "77.0125 deg" });
    expect(said("bsmFrame.accelSet.long").meaning).toBe("unavailable");
    expect(said("bsmFrame.vehicleClass.classification").meaning).toBe("passenger car");
    expect(said("bsmFrame.vehicleClass.classification", "zh").meaning).toMatch(/[\u4e00-\u9fff]/);
    expect(said("bsmFrame.id")).toEqual({ text: "BEA9423838383838", meaning: "" });
  });

  test("of an enumeration can be chosen from its items", () => {
    expect(itemsOf("ydt3709-2020", "BrakePedalStatus")).toContain("off");
    expect(itemsOf("ydt3709-2020", "Speed")).toEqual([]);
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
