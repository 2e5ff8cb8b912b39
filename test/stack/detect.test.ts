import { describe, expect, test } from "vitest";
import { isDecodeError } from "../../src/errors.js";
import {
  defaultAids,
  detectLayers,
  encodeDsm,
  lookupSecurity,
  readMessage,
  readSecurity,
  V2XSecData,
} from "../../src/stack/index.js";
import { octetsOfHex, vectors } from "../fixtures.js";
import { random } from "../random.js";
import { stackRecord, stackRecords } from "./records.js";

const captures = vectors("captures").filter(({ type }) => type === "MessageFrame");
const bsm = octetsOfHex(captures.find(({ id }) => id.endsWith("bsm-rsu-1"))?.uper ?? "");
const map = octetsOfHex(captures.find(({ id }) => id.endsWith("map-rsu-5"))?.uper ?? "");

describe("a bare message is taken for nothing else", () => {
  test.each(captures)("$id", ({ uper }) => {
    const { layers, error } = detectLayers(octetsOfHex(uper));
    expect(error).toBeUndefined();
    expect(layers.map(({ layer }) => layer)).toEqual(["message"]);
  });

  test("whatever it begins with", () => {
    // the first octets of a BSM are its count: some are those of DSM frames and envelopes
    const message = readMessage(bsm);
    if (!message.ok) throw new Error("the capture is a message");
    for (let first = 0; first < 16; first++) {
      for (const second of [0x00, 0x10, 0x80, 0x81]) {
        const octets = bsm.with(0, first).with(1, second | ((bsm[1] ?? 0) & 0x0f));
        const reading = readMessage(octets);
        if (!reading.ok || reading.type !== "MessageFrame") continue;
        expect(detectLayers(octets).layers).toMatchObject([{ layer: "message" }]);
      }
    }
  });
});

describe("warnings", () => {
  const codes = (octets: Uint8Array, aids = defaultAids) =>
    detectLayers(octets, { aids }).warnings.map(({ code }) => code);

  test("all that apply, from the outside in", () => {
    const frame = encodeDsm({ aid: 3618, data: bsm, version: 1, reserved: 3 });
    const octets = Uint8Array.of(...frame, 0);
    expect(codes(octets)).toEqual(["version", "reserved", "trailing", "aid-message"]);
    const { warnings } = detectLayers(octets);
    expect(warnings.map(({ octetOffset }) => octetOffset)).toEqual([1, 1, frame.length, 6]);
    expect(warnings[3]?.message).toBe("AID 3618 (MAP) is for mapFrame, got bsmFrame");
  });

  test("the registry is the caller's", () => {
    const clpmm = octetsOfHex(captures.find(({ id }) => id.endsWith("clpmm-obu"))?.uper ?? "");
    const own = new Map([[19, { name: "CLPMM", messages: ["CLPMM"] }]]);
    expect(codes(encodeDsm({ aid: 19, data: clpmm }), own)).toEqual([]);
    expect(codes(encodeDsm({ aid: 19, data: map }), own)).toEqual(["aid-message"]);
    expect(codes(encodeDsm({ aid: 3618, data: clpmm }), own)).toEqual([]);
    expect(codes(encodeDsm({ aid: 3618, data: clpmm }))).toEqual(["aid-message"]);
  });

  test("a signer that sends a chain", () => {
    const spdu = V2XSecData.decode(octetsOfHex(stackRecord("made/spdu-bsm-certificate").bytes));
    if (spdu.content.kind !== "signedData") throw new Error("the envelope is signed");
    const { signer } = spdu.content.value;
    if (signer.kind !== "certificate") throw new Error("the signer sends its certificate");
    signer.value.push(...signer.value);
    const octets = V2XSecData.encode(spdu);
    expect(codes(octets)).toEqual(["chain"]);
    expect(codes(encodeDsm({ aid: 112, data: octets }))).toEqual(["aid-mismatch", "chain"]);
  });

  test("an envelope without a frame has its own AID", () => {
    const spdu = V2XSecData.decode(octetsOfHex(stackRecord("made/spdu-bsm-digest").bytes));
    if (spdu.content.kind !== "signedData") throw new Error("the envelope is signed");
    spdu.content.value.tbsData.headerInfo.aid = 3618n;
    expect(codes(V2XSecData.encode(spdu))).toEqual(["aid-message"]);
  });
});

describe("the superseded envelope", () => {
  const codec = lookupSecurity("SecuredMessage", "security-2019");

  test("is read with the message in it", () => {
    const octets = codec?.encode({ version: 2, payload: { kind: "unSecuredData", value: bsm } });
    const data = octets ?? new Uint8Array(0);
    const { layers, error } = detectLayers(encodeDsm({ aid: 111, data }));
    expect(error).toBeUndefined();
    expect(layers).toMatchObject([
      { layer: "dsm" },
      { layer: "spdu", edition: "security-2019", type: "SecuredMessage", startOctet: 5 },
      {
        layer: "message",
        startOctet: 5 + data.length - bsm.length,
        reading: { edition: "ydt3709-2020" },
      },
    ]);
  });
});

describe("errors keep what was read", () => {
  const signed = octetsOfHex(stackRecord("dsm/signed-bsm").bytes);

  test("of the message in an envelope", () => {
    const spdu = V2XSecData.encode({
      protocolVersion: 3,
      content: { kind: "unsecuredData", value: bsm.subarray(0, 20) },
    });
    const octets = encodeDsm({ aid: 111, data: spdu });
    const { layers, error } = detectLayers(octets);
    expect(layers.map(({ layer }) => layer)).toEqual(["dsm", "spdu"]);
    expect(error).toMatchObject({ layer: "message", error: { code: "truncated" } });
    // counted from the beginning of the frame: the message begins at octet 8
    const alone = readMessage(bsm.subarray(0, 20));
    expect(alone.ok).toBe(false);
    if (!alone.ok) expect(error?.error.bitOffset).toBe(alone.error.bitOffset + 8 * 8);
  });

  test("of an envelope that is cut in the middle", () => {
    const data = signed.subarray(5, 100);
    const { layers, error } = detectLayers(encodeDsm({ aid: 111, data }));
    expect(layers.map(({ layer }) => layer)).toEqual(["dsm"]);
    expect(error).toMatchObject({ layer: "spdu", error: { code: "truncated" } });
    expect(error?.octetOffset).toBeGreaterThan(5);
  });
});

describe("readSecurity", () => {
  test("reads any type of the envelopes", () => {
    const { bytes, type = "" } = stackRecord("real/rootctl-2020");
    expect(readSecurity(octetsOfHex(bytes), type === "" ? "RootCtl" : type)).toMatchObject({
      layers: [{ layer: "coer", edition: "security-2021", startOctet: 0 }],
    });
    expect(readSecurity(Uint8Array.of(0), "Nonsense").error).toMatchObject({
      layer: "coer",
      error: { code: "input" },
    });
  });
});

test("changed frames give layers and typed errors, with places inside the frame", () => {
  const { below, pick } = random(11);
  const frames = stackRecords.filter(({ layer }) => ["dsm", "spdu", "certificate"].includes(layer));
  for (let round = 0; round < 3000; round++) {
    const octets = octetsOfHex(pick(frames).bytes);
    for (let changes = below(4); changes > 0; changes--) {
      if (octets.length > 0) octets[below(octets.length)] = below(256);
    }
    const cut = below(3) === 0 ? octets.subarray(0, below(octets.length + 1)) : octets;
    const outer = pick(["auto", "dsm", "spdu", "certificate", "frame"] as const);
    const { layers, error } = detectLayers(cut, { outer });
    let from = 0;
    for (const { startOctet, endOctet } of layers) {
      expect(startOctet).toBeGreaterThanOrEqual(from);
      expect(endOctet).toBeLessThanOrEqual(cut.length);
      from = startOctet;
    }
    if (error === undefined) continue;
    expect(isDecodeError(error.error)).toBe(true);
    expect(error.octetOffset).toBeLessThanOrEqual(cut.length);
  }
});
