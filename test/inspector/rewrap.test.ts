/** Frames with DSM headers and envelopes around a message that is changed. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseHex } from "../../src/capture/index.js";
import { readFrame } from "../../src/inspector/reading.js";
import { isSigned, withMessage } from "../../src/inspector/rewrap.js";
import { detectLayers, encodeDsm } from "../../src/stack/index.js";

interface Wrapped {
  readonly id: string;
  readonly octets: Uint8Array;
}

const wrapped: readonly Wrapped[] = readFileSync("fixtures/stack.jsonl", "utf8")
  .trimEnd()
  .split("\n")
  .map((line): { id: string; bytes?: string; layer: string } => JSON.parse(line))
  .filter(({ layer }) => layer === "dsm" || layer === "spdu")
  .flatMap(({ id, bytes }) => (bytes === undefined ? [] : [{ id, octets: parseHex(bytes) }]))
  .filter(({ octets }) => {
    const { message, error } = readFrame(octets, "auto");
    return (
      error === undefined && message?.value !== undefined && message.octets.length < octets.length
    );
  });

function layersOf(octets: Uint8Array): string[] {
  return detectLayers(octets).layers.map(({ layer }) => layer);
}

test("there are frames of every kind", () => {
  const kinds = new Set(wrapped.map(({ octets }) => layersOf(octets).join()));
  expect([...kinds].sort()).toEqual(["dsm,message", "dsm,spdu,message", "spdu,message"]);
});

describe.each(wrapped)("$id", ({ octets }) => {
  const { traced, message } = readFrame(octets, "auto");
  const { layers } = traced.reading;
  const inside = message?.octets ?? new Uint8Array();

  test("comes back with its own message", () => {
    expect(withMessage(octets, layers, inside)).toEqual(octets);
  });

  test("holds another message, of another length", () => {
    const other = parseHex(
      "20131323334350000004ce3d680b06e03ff00040002664ccd569f9f811d71d944010269e80000000",
    );
    const changed = withMessage(octets, layers, other);
    expect(layersOf(changed)).toEqual(layersOf(octets));
    const again = readFrame(changed, "auto");
    expect(again.message?.octets).toEqual(other);
    expect(isSigned(again.traced.reading.layers)).toBe(isSigned(layers));
    // what was around it is around it still
    expect(withMessage(changed, again.traced.reading.layers, inside)).toEqual(octets);
  });
});

test("a signed envelope is told from a bare one", () => {
  const signed = wrapped.find(({ id }) => id === "stack/real/spdu-signed-bsm-2022");
  expect(isSigned(detectLayers(signed?.octets ?? new Uint8Array()).layers)).toBe(true);
  const unsecured = wrapped.filter(({ octets }) => !layersOf(octets).includes("spdu"));
  for (const { octets } of unsecured) {
    expect(isSigned(detectLayers(octets).layers)).toBe(false);
  }
});

test("octets behind a DSM frame stay behind it", () => {
  const data = parseHex(
    "20131323334350000004ce3d680b06e03ff00040002664ccd569f9f811d71d944010269e80000000",
  );
  const octets = Uint8Array.of(...encodeDsm({ aid: 111, data }), 1, 2, 3);
  const { layers } = detectLayers(octets, { outer: "dsm" });
  expect(withMessage(octets, layers, data)).toEqual(octets);
});

test("a message longer than the length of a DSM header can say is refused", () => {
  const dsm = wrapped.find(({ octets }) => layersOf(octets).join() === "dsm,message");
  const octets = dsm?.octets ?? new Uint8Array();
  expect(() => withMessage(octets, detectLayers(octets).layers, new Uint8Array(70_000))).toThrow(
    /65535/,
  );
});
