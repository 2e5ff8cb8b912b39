/** Every record of `fixtures/stack.jsonl` that is a frame or a message, with the frame's outermost layer told and found. */
import { describe, expect, test } from "vitest";
import { isEdition, lookup } from "../../src/editions/index.js";
import { isDecodeError } from "../../src/errors.js";
import { toJer } from "../../src/schema/index.js";
import { decodeDsm, detectLayers, encodeDsm, type LayerReading } from "../../src/stack/index.js";
import { hexOf, octetsOfHex, vectors } from "../fixtures.js";
import { stackRecords as records } from "./records.js";

const frames = records.filter(({ layer }) => layer === "dsm");
const valid = frames.filter(({ dsm }) => dsm !== undefined);
const broken = frames.filter(({ dsm }) => dsm === undefined);

/** Octets of a message that a record names, of this file or of the captures. */
function messageOf(id: string): string {
  const own = records.find((record) => record.id === id)?.bytes;
  const bytes = own ?? vectors("captures").find((vector) => vector.id === id)?.uper;
  if (bytes === undefined) throw new Error(`there is no record ${id}`);
  return bytes;
}

/** Octets of the frame that the message layer takes, and those that its value gives. */
function messageIn({ layers }: LayerReading, bytes: string): { taken: string; given: string } {
  const layer = layers.at(-1);
  if (layer?.layer !== "message") throw new Error("there is no message");
  const { edition, type, value } = layer.reading;
  const codec = isEdition(edition) ? lookup(edition, type) : undefined;
  return {
    taken: bytes.slice(layer.startOctet * 2, layer.endOctet * 2),
    given: codec === undefined ? "" : hexOf(codec.encode(value)),
  };
}

test("the file has what is tested here", () => {
  expect(valid.length).toBeGreaterThan(30);
  expect(broken.length).toBeGreaterThan(15);
});

describe.each(valid)("$id", ({ bytes, dsm, warn, trailing, payload, inner, error, at }) => {
  if (dsm === undefined) throw new Error("only frames with a header are here");
  const octets = octetsOfHex(bytes);

  test("the header, read and written", () => {
    const { header, data, dataOffset, trailingOctets } = decodeDsm(octets);
    expect({
      protocolType: octets[0],
      version: header.version,
      extension: header.extension !== undefined,
      reserved: header.reserved,
      ...(header.extension && { extensionOctets: hexOf(header.extension).toUpperCase() }),
      aid: header.aid,
      length: header.length,
      dataOffset,
    }).toEqual(dsm);
    expect(trailingOctets).toBe(trailing ?? 0);
    const { extension, ...plain } = header;
    const written = encodeDsm({ ...plain, ...(extension && { extension }), data });
    expect(hexOf(written) + bytes.slice(bytes.length - (trailing ?? 0) * 2)).toBe(bytes);
  });

  test.each(["dsm", "auto"] as const)("--layer %s", (outer) => {
    const reading = detectLayers(octets, { outer });
    expect(reading.layers[0]).toMatchObject({
      layer: "dsm",
      startOctet: 0,
      endOctet: dsm.dataOffset + dsm.length,
    });
    expect(reading.warnings.map(({ code }) => code).sort()).toEqual([...(warn ?? [])].sort());
    if (inner !== undefined) {
      expect(reading.layers[1]).toMatchObject({
        layer: "spdu",
        startOctet: dsm.dataOffset,
        endOctet: dsm.dataOffset + dsm.length,
      });
    }
    if (payload !== undefined) {
      const message = messageOf(payload);
      expect(reading.error).toBeUndefined();
      expect(messageIn(reading, bytes)).toEqual({ taken: message, given: message });
      return;
    }
    // what these frames carry is cut, or no message
    expect(reading.error?.layer).toBe("message");
    if (error !== undefined) {
      expect([reading.error?.error.code, reading.error?.octetOffset]).toEqual([error, at]);
    }
  });
});

/** Codes of errors are a closed set; what the file calls otherwise is told by the path. */
const ownErrors: Readonly<Record<string, { code: string; path: string[] }>> = {
  protocol: { code: "unsupported", path: ["protocolType"] },
  aid: { code: "length", path: ["aid"] },
};

describe.each(broken)("$id", ({ bytes, error = "", at = -1 }) => {
  const octets = octetsOfHex(bytes);

  test("refused, with the place", () => {
    const expected = ownErrors[error] ?? { code: error };
    const reading = detectLayers(octets, { outer: "dsm" });
    // of the frame, no more than the header
    expect(reading.layers.map(({ layer }) => layer).join()).toBe(at >= 6 ? "dsm" : "");
    expect(reading.error).toMatchObject({ layer: "dsm", octetOffset: at, error: expected });
    expect(reading.error?.error.bitOffset).toBe(at * 8);
    let thrown: unknown;
    try {
      decodeDsm(octets);
    } catch (caught) {
      thrown = caught;
    }
    expect(isDecodeError(thrown)).toBe(true);
    expect(thrown).toMatchObject(expected);
  });

  test("refused also where nobody says what it is", () => {
    expect(detectLayers(octets).error).toBeDefined();
  });
});

describe.each(records.filter(({ layer }) => layer === "message"))("$id", (record) => {
  test.each(["frame", "auto"] as const)("--layer %s", (outer) => {
    const reading = detectLayers(octetsOfHex(record.bytes), { outer });
    expect(reading).toMatchObject({
      layers: [{ layer: "message", startOctet: 0, reading: { edition: record.edition } }],
      warnings: [],
    });
    expect(reading.error).toBeUndefined();
    expect(messageIn(reading, record.bytes).given).toBe(record.bytes);
  });
});

describe.each(records.filter(({ layer }) => layer === "body"))("$id", (record) => {
  test("a message without its frame is read, or recognised as aligned", () => {
    const reading = detectLayers(octetsOfHex(record.bytes));
    if (record.rules !== undefined) {
      expect(reading.error?.reading?.identification?.aligned).toMatchObject({ type: record.type });
      return;
    }
    const [layer] = reading.layers;
    if (layer?.layer !== "message") throw new Error("there is no message");
    expect(layer.reading).toMatchObject({ edition: record.edition, type: record.type });
    const codec = lookup("ydt3709-2020", record.type ?? "");
    const whole = vectors("captures").find(({ id }) => id === "capture/bsm-rsu-1")?.value;
    expect(codec && { bsmFrame: toJer(codec, layer.reading.value) }).toEqual(whole);
  });
});

describe.each(records.filter(({ layer }) => layer === "spdu"))("$id", (record) => {
  test.each(["spdu", "auto"] as const)("--layer %s", (outer) => {
    const { bytes, payload, warn = [] } = record;
    const reading = detectLayers(octetsOfHex(bytes), { outer });
    expect(reading.layers[0]).toMatchObject({
      layer: "spdu",
      startOctet: 0,
      endOctet: bytes.length / 2,
      type: record.type,
    });
    expect(reading.warnings.map(({ code }) => code)).toEqual(warn);
    if (payload === undefined) return;
    const message = messageOf(payload);
    expect(messageIn(reading, bytes)).toEqual({ taken: message, given: message });
  });
});

describe.each(records.filter(({ layer }) => layer === "certificate"))("$id", (record) => {
  test.each(["certificate", "auto"] as const)("--layer %s", (outer) => {
    const reading = detectLayers(octetsOfHex(record.bytes), { outer });
    expect(reading).toMatchObject({
      layers: [{ layer: "certificate", startOctet: 0, endOctet: record.bytes.length / 2 }],
      warnings: [],
    });
    expect(reading.error).toBeUndefined();
  });
});
