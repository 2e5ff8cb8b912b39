import { describe, expect, test } from "vitest";
import { DecodeError, formatPath } from "../../src/errors.js";
import { trace } from "../../src/schema/index.js";
import { detectLayers, encodeDsm, lookupSecurity, traceLayers } from "../../src/stack/index.js";
import { octetsOfHex, vectors } from "../fixtures.js";
import { random } from "../random.js";
import { expectCovered } from "../schema/covered.js";
import { stackRecord, stackRecords } from "./records.js";

const captures = vectors("captures").filter(({ type }) => type === "MessageFrame");
const bsm = octetsOfHex(captures.find(({ id }) => id.endsWith("bsm-rsu-1"))?.uper ?? "");
const signed = octetsOfHex(stackRecord("dsm/signed-bsm").bytes);
const outermost = ["dsm", "spdu", "certificate", "frame"] as const;
const frames = stackRecords.filter(({ layer }) => ["dsm", "spdu", "certificate"].includes(layer));

const text = (octets: Uint8Array): string => Buffer.from(octets).toString("hex");

/** All bits have an owner in one of the layers; the error is that of the layers, and has its entry. */
function expectTrue(octets: Uint8Array, outer: (typeof outermost)[number] | "auto"): void {
  const found = traceLayers(octets, { outer });
  const { layers, error } = detectLayers(octets, { outer });
  expect(found.reading).toEqual({
    layers,
    warnings: found.reading.warnings,
    ...(error && { error }),
  });
  expectCovered(found, octets, text(octets));
  const names = found.layers.map(({ layer }) => layer);
  for (const { path } of found.entries) expect(names).toContain(path[0]);

  const unread = found.entries.filter(({ kind }) => kind === "unread");
  const faults = found.layers.filter(({ trace: { error: fault } }) => fault !== undefined);
  expect(unread).toHaveLength(faults.length);
  expect(found.error === undefined).toBe(error === undefined);
  const isCut = error?.layer === "dsm" && layers.length > 0;
  const told = [...layers, ...(error ? [error] : [])].map(({ layer }) => layer);
  // a message may stand in front of the fault of its envelope
  const isBehind = error?.layer === "spdu" && names.at(-1) === "message";
  if (!isCut) expect(names).toEqual(isBehind ? [...told, "message"] : told);
  if (found.error === undefined) return;
  expect(unread.at(isCut ? -1 : 0)).toMatchObject({
    path: found.error.path,
    typeName: found.error.typeName,
  });
  // a message that no edition reads is shown as the most plausible one has it
  if (error?.layer === "message") return;
  expect(found.error).toMatchObject({
    code: error?.error.code,
    bitOffset: error?.error.bitOffset,
    path: [error?.layer, ...(error?.error.path ?? [])],
  });
}

describe("every bit has an owner", () => {
  test.each(["captures", "invalid", "newer", "corners"])("bare messages: %s", (file) => {
    for (const { uper, type } of vectors(file)) {
      if (type === "MessageFrame") expectTrue(octetsOfHex(uper), "auto");
    }
  });

  test.each(["auto", ...outermost] as const)(
    "frames and layers of all kinds, taken for %s",
    (outer) => {
      for (const { bytes } of stackRecords) {
        if (bytes !== undefined) expectTrue(octetsOfHex(bytes), outer);
      }
    },
  );

  test("frames that were changed or cut", () => {
    const { below, pick } = random(19);
    for (let round = 0; round < 600; round++) {
      const octets = octetsOfHex(pick(frames).bytes);
      for (let changes = below(4); changes > 0; changes--) {
        if (octets.length > 0) octets[below(octets.length)] = below(256);
      }
      const cut = below(3) === 0 ? octets.subarray(0, below(octets.length + 1)) : octets;
      expectTrue(cut, pick(["auto", ...outermost] as const));
    }
  });
});

describe("layers in each other", () => {
  test("a message in its place in the envelope in its place in the frame", () => {
    const { entries, layers, error } = traceLayers(signed);
    expect(error).toBeUndefined();
    expect(layers.map(({ layer, startOctet, endOctet }) => [layer, startOctet, endOctet])).toEqual([
      ["dsm", 0, 184],
      ["spdu", 5, 184],
      ["message", 12, 98],
    ]);
    const at = (path: string) => entries.filter((entry) => formatPath(entry.path) === path);
    expect(at("dsm.aid")).toMatchObject([
      { startBit: 16, endBit: 24, value: 111, typeName: "AID" },
    ]);
    expect(at("spdu.protocolVersion")).toMatchObject([{ startBit: 40, endBit: 48, value: 3 }]);
    // the octets of the message are its own, and its length is of the envelope
    const payload = "spdu.content.signedData.tbsData.payload.data.content.unsecuredData";
    expect(at(payload)).toMatchObject([{ kind: "length", startBit: 88, endBit: 96, value: 86 }]);
    expect(at("message.bsmFrame.msgCnt")).toMatchObject([{ startBit: 108, endBit: 115 }]);
    const message = layers.at(-1);
    const alone = message?.codec && trace(message.codec, signed.subarray(12, 98));
    expect(message?.trace.entries.map(({ raw, value }) => [raw, value])).toEqual(
      alone?.entries.map(({ raw, value }) => [raw, value]),
    );
  });

  test("header extension, flags, and what stands behind the data", () => {
    const extension = Uint8Array.of(1, 4, 1, 9);
    const frame = encodeDsm({ aid: 3618, data: bsm, version: 1, reserved: 3, extension });
    const rows = traceLayers(Uint8Array.of(...frame, 7, 7))
      .entries.filter(({ path: [layer] }) => layer === "dsm")
      .map(({ path, kind, startBit, endBit, value }) => [
        formatPath(path),
        kind,
        startBit,
        endBit,
        value,
      ]);
    const end = frame.length * 8;
    expect(rows).toEqual([
      ["dsm.protocolType", "value", 0, 8, 4],
      ["dsm.version", "value", 8, 11, 1],
      ["dsm", "extension", 11, 12, true],
      ["dsm.reserved", "value", 12, 16, 3],
      ["dsm.extension", "open type", 16, 48, extension],
      ["dsm.aid", "value", 48, 64, 3618],
      ["dsm.length", "length", 64, 80, bsm.length],
      ["dsm", "padding", end, end + 16, undefined],
    ]);
  });

  test("the envelope of 2019", () => {
    const codec = lookupSecurity("SecuredMessage", "security-2019");
    const data = codec?.encode({ version: 2, payload: { kind: "unSecuredData", value: bsm } });
    const octets = encodeDsm({ aid: 111, data: data ?? bsm });
    expectTrue(octets, "auto");
    expect(traceLayers(octets).layers.map(({ codec: read }) => read?.edition)).toEqual([
      undefined,
      "security-2019",
      "ydt3709-2020",
    ]);
  });

  test("a message that stands in front of itself is found where its path says", () => {
    const payload = Uint8Array.of(0x03);
    const codec = lookupSecurity("V2XSecData");
    const value = { protocolVersion: 3, content: { kind: "unsecuredData", value: payload } };
    const octets = codec?.encode(value) ?? payload;
    const message = traceLayers(octets, { outer: "spdu" }).layers.at(-1);
    expect(message).toMatchObject({ layer: "message", startOctet: 3, endOctet: 4 });
  });
});

describe("faults", () => {
  test("of the message: the envelope goes on behind it", () => {
    const broken = signed.with(13, 0xff).with(14, 0xff);
    const { entries, error } = traceLayers(broken);
    expect(error?.path[0]).toBe("message");
    const fault = entries.findIndex(({ kind }) => kind === "unread");
    expect(entries[fault]).toMatchObject({ endBit: 98 * 8, path: error?.path });
    expect(entries.at(-1)?.path[0]).toBe("spdu");
  });

  test("of the envelope: what is in front of it, and the rest as one", () => {
    const { entries, error, layers } = traceLayers(
      encodeDsm({ aid: 111, data: signed.subarray(5, 150) }),
    );
    // the message in it stands in front of the fault
    expect(layers.map(({ layer }) => layer)).toEqual(["dsm", "spdu", "message"]);
    expect(error).toMatchObject({
      code: "truncated",
      path: ["spdu", "content", "signedData", "signature", "sm2Signature"],
    });
    expect(entries.at(-1)).toMatchObject({ kind: "unread", endBit: 150 * 8 });
  });

  test("of the frame: less data than its header announces, of which the beginning is read", () => {
    const { entries, error, layers } = traceLayers(signed.subarray(0, 120));
    expect(error).toMatchObject({ code: "truncated", path: ["dsm", "data"], bitOffset: 960 });
    expect(layers.map(({ layer, trace: own }) => [layer, own.error?.code])).toEqual([
      ["dsm", "truncated"],
      ["spdu", "truncated"],
      ["message", undefined],
    ]);
    expect(entries.slice(0, 6).map(({ path }) => formatPath(path))).toEqual([
      "dsm.protocolType",
      "dsm.version",
      "dsm",
      "dsm.reserved",
      "dsm.aid",
      "dsm.length",
    ]);
    expect(entries.at(-1)).toMatchObject({ kind: "unread", startBit: 960, endBit: 960 });
    const wrongLength = encodeDsm({ aid: 111, data: bsm }).with(4, bsm.length + 1);
    const read = traceLayers(wrongLength);
    expect(read.layers.map(({ layer, trace: own }) => [layer, own.error?.code])).toEqual([
      ["dsm", "truncated"],
      ["message", undefined],
    ]);
    expect(traceLayers(signed.subarray(0, 5)).layers.map(({ layer }) => layer)).toEqual(["dsm"]);
  });

  test("a reader of the caller's own, of editions that the package does not have", () => {
    const octets = Uint8Array.of(1, 2);
    const read = traceLayers(octets, {
      outer: "frame",
      readMessage: () => ({ ok: true, edition: "acme", type: "Acme", value: 1 }),
    });
    expect(read.entries).toMatchObject([{ path: ["message"], kind: "open type", value: octets }]);
    const error = new DecodeError("range", "too much", ["x"], 3, "Acme");
    const refused = traceLayers(octets, {
      outer: "frame",
      readMessage: () => ({ ok: false, error, type: "Acme" }),
    });
    expect(refused).toMatchObject({
      entries: [{ path: ["message", "x"], kind: "unread", startBit: 0, endBit: 16 }],
      error: { code: "range", path: ["message", "x"], bitOffset: 3 },
    });
  });
});
