import { describe, expect, test } from "vitest";
import {
  linkTypes,
  pcapHeader,
  pcapngInterface,
  pcapngPacket,
  pcapngSection,
  pcapPacket,
} from "../../src/capture/index.js";
import { octetsOfHex } from "../fixtures.js";
import { type StackRecord, stackRecord } from "../stack/records.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";

const bsm = capture("bsm-rsu-1");
const edition = "ydt3709-2020";
const signed = stackRecord("dsm/signed-bsm");
const bare = stackRecord("dsm/aid-111");

async function records(words: readonly string[], input: string | Uint8Array) {
  const { lines, status, stderr } = await cv2x(["decode", ...words], input);
  return { records: lines.map((line) => JSON.parse(line)), status, stderr };
}

const hexOf = (...of: readonly StackRecord[]) => of.map(({ bytes }) => `${bytes}\n`).join("");

describe("cv2x decode, layers", () => {
  test.each([[[]], [["--layer", "auto"]], [["--layer", "dsm"]]])("%j", async (words) => {
    const { records: found, status } = await records(words, hexOf(signed, bare));
    expect(found).toEqual([
      {
        n: 0,
        edition,
        type: "MessageFrame",
        octets: 184,
        layers: [
          {
            layer: "dsm",
            startOctet: 0,
            endOctet: 184,
            version: 0,
            reserved: 0,
            aid: 111,
            aidName: "BSM, regular",
            length: 179,
          },
          {
            layer: "spdu",
            startOctet: 5,
            endOctet: 184,
            edition: "security-2021",
            type: "V2XSecData",
            value: expect.objectContaining({ protocolVersion: 3 }),
          },
          { layer: "message", startOctet: 12, endOctet: 98 },
        ],
        value: bsm.value,
      },
      {
        n: 1,
        edition,
        type: "MessageFrame",
        octets: 91,
        layers: [
          expect.objectContaining({ layer: "dsm", aid: 111 }),
          { layer: "message", startOctet: 5, endOctet: 91 },
        ],
        value: bsm.value,
      },
    ]);
    expect(Object.keys(found[0])).toEqual(["n", "edition", "type", "octets", "layers", "value"]);
    expect(found[0].layers[1].value).toEqual(
      JSON.parse(JSON.stringify(valueIn("made/spdu-bsm-digest"))),
    );
    expect(status).toBe(0);
  });

  test("a bare message has no layers, told or not", async () => {
    for (const words of [[], ["--layer", "frame"]]) {
      const { records: found } = await records(words, bsm.uper);
      expect(found).toEqual([
        { n: 0, edition, type: "MessageFrame", octets: 86, value: bsm.value },
      ]);
    }
  });

  test("--layer frame takes an envelope for nothing but a broken message", async () => {
    const { records: found, status } = await records(["--layer", "frame"], hexOf(signed));
    expect(found[0]).toMatchObject({ n: 0, hex: signed.bytes.toUpperCase() });
    expect(Object.keys(found[0])).toEqual(["n", "hex", "error"]);
    expect(status).toBe(1);
  });

  test("warnings begin with their code", async () => {
    const { records: found } = await records([], hexOf(stackRecord("dsm/wrong-aid")));
    expect(found[0].warnings).toEqual([
      "aid-mismatch: the frame has AID 112, the security header 111",
    ]);
  });

  test("an error has its layer, its place in the frame, and the layers in front of it", async () => {
    const cut = signed.bytes.slice(0, -2).replace("04006f00b3", "04006f00b2");
    const { records: found, status } = await records([], `${cut}\n${signed.bytes.slice(0, -2)}\n`);
    expect(found).toMatchObject([
      {
        hex: cut.toUpperCase(),
        layers: [{ layer: "dsm", length: 178 }],
        error: { code: "truncated", layer: "spdu", path: expect.stringContaining("signature") },
      },
      {
        layers: [{ layer: "dsm", length: 179 }],
        error: { code: "truncated", layer: "dsm", path: "data", bitOffset: 183 * 8 },
      },
    ]);
    expect(found[0].error.bitOffset).toBeGreaterThan(5 * 8);
    expect(status).toBe(1);
  });

  test("a certificate, and an envelope whose content nobody can read, are values themselves", async () => {
    const certificate = stackRecord("real/cert-dtm-roadside-2020");
    const encrypted = stackRecord("made/spdu-encrypted");
    const { records: found, status } = await records([], hexOf(certificate, encrypted));
    expect(found).toEqual([
      {
        n: 0,
        edition: "security-2021",
        type: "Certificate",
        octets: certificate.bytes.length / 2,
        layers: [expect.not.objectContaining({ value: expect.anything() })],
        value: valueIn("real/cert-dtm-roadside-2020"),
      },
      expect.objectContaining({ type: "V2XSecData", value: valueIn("made/spdu-encrypted") }),
    ]);
    expect(status).toBe(0);
  });

  test("--layer coer with a type of the envelope", async () => {
    const { records: found } = await records(
      ["--layer", "coer", "--type", "HashAlgorithm"],
      "02\n",
    );
    expect(found).toEqual([
      {
        n: 0,
        edition: "security-2021",
        type: "HashAlgorithm",
        octets: 1,
        layers: [expect.objectContaining({ layer: "coer", startOctet: 0, endOctet: 1 })],
        value: "sm3",
      },
    ]);
  });

  test("encode gives the message, and the octets of certificates, envelopes and failed frames", async () => {
    const certificate = stackRecord("real/cert-dtm-roadside-2020");
    const encrypted = stackRecord("made/spdu-encrypted");
    const broken = stackRecord("dsm/length-long");
    const decoded = await cv2x(["decode"], hexOf(signed, certificate, encrypted, broken));
    const encoded = await cv2x(["encode"], decoded.stdout);
    expect(encoded.lines).toEqual(
      [bsm.uper, certificate.bytes, encrypted.bytes, broken.bytes].map((hex) => hex.toUpperCase()),
    );
  });

  test("the tree shows the layers above the message", async () => {
    const { stdout } = await cv2x(
      ["decode", "--out", "tree"],
      hexOf(bare, stackRecord("dsm/length-short")),
    );
    expect(stdout).toContain("  DSM  AID 111 (BSM, regular), 86 octets of data, octets 0 to 90\n");
    expect(stdout).toContain(
      "warning: trailing: 1 octet behind the data that the header announces",
    );
    const envelope = await cv2x(["decode", "--out", "tree"], hexOf(signed));
    expect(envelope.stdout).toMatch(
      /\n {2}DSM .*\n {2}V2XSecData {2}security-2021, octets 5 to 183\n[\s\S]*\n {2}MessageFrame {2}bsmFrame\n/,
    );
  });
});

describe("cv2x decode, captures", () => {
  const octets = octetsOfHex(bare.bytes);
  const ns = 1_700_000_000_000_001_000n;

  test.each([
    ["pcap", Buffer.concat([pcapHeader(linkTypes.user0), pcapPacket({ octets, ns })])],
    [
      "pcapng",
      Buffer.concat([
        pcapngSection(),
        pcapngInterface({ linkType: linkTypes.user0 }),
        pcapngPacket({ octets, ns }),
      ]),
    ],
  ])("%s, told and found, with the time of each packet", async (form, file) => {
    for (const words of [[], ["--in", form]]) {
      const { records: found, status } = await records(words, file);
      expect(found).toMatchObject([{ n: 0, edition, octets: 91, value: bsm.value }]);
      expect(Object.keys(found[0]).slice(0, 3)).toEqual(["n", "time", "edition"]);
      expect(found[0].time).toBe("2023-11-14T22:13:20.000001000Z");
      expect(status).toBe(0);
    }
  });

  test("one that is cut off: what is whole, and a warning", async () => {
    const file = Buffer.concat([
      pcapHeader(linkTypes.user0),
      pcapPacket({ octets, ns }),
      pcapPacket({ octets, ns }).subarray(0, 30),
    ]);
    const { records: found, status, stderr } = await records([], file);
    expect(found).toHaveLength(1);
    expect(stderr).toMatch(/^cv2x: standard input: the file is cut off .* octet 131; .*\n$/);
    expect(status).toBe(0);
  });

  test("one that is broken: an error in the place of the rest", async () => {
    const file = Buffer.concat([
      pcapHeader(linkTypes.user0),
      pcapPacket({ octets, ns }),
      pcapPacket({ octets, ns }).fill(0xff, 8, 12),
    ]);
    const { records: found, status } = await records([], file);
    expect(found).toMatchObject([
      { n: 0 },
      { n: 1, input: "", error: { code: "length", bitOffset: (24 + 107 + 8) * 8 } },
    ]);
    expect(status).toBe(1);
  });

  test("--skip, --prefix and --field", async () => {
    const skipped = await records(["--skip", "3"], `ffffff${bare.bytes}\n`);
    const prefixed = await records(["--prefix", "u8"], Buffer.from([octets.length, ...octets]));
    const line = JSON.stringify({ payload: { data: Buffer.from(octets).toString("base64") } });
    const field = await records(["--field", "payload.data:base64"], line);
    for (const { records: found } of [skipped, prefixed, field]) {
      expect(found).toMatchObject([{ n: 0, octets: 91, value: bsm.value }]);
    }
  });
});

/** Value of a record of the envelope, as the file has it. */
function valueIn(id: string): unknown {
  const record: StackRecord & { value?: unknown } = stackRecord(id);
  return record.value;
}
