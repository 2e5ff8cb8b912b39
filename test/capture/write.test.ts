import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import {
  linkTypes,
  pcapHeader,
  pcapngInterface,
  pcapngPacket,
  pcapngSection,
  pcapPacket,
} from "../../src/capture/index.js";
import { describeWithTshark } from "../tshark.js";
import { packetsOf } from "./files.js";

const octets = Uint8Array.of(0x04, 0x00, 0x6f);
const ns = 1_700_000_000_123_456_789n;
const time = { ns, digits: 9 };

describe("what is written is read again", () => {
  test("pcap", async () => {
    const file = Buffer.concat([
      pcapHeader(linkTypes.user0),
      pcapPacket({ octets, ns }),
      pcapPacket({ octets: new Uint8Array(0), ns: 0n, originalLength: 9 }),
    ]);
    const { packets, warnings } = await packetsOf(file, "pcap");
    expect(warnings).toEqual([]);
    expect(packets).toMatchObject([
      { octets, time, linkType: 147, originalLength: 3 },
      { octets: {}, time: { ns: 0n, digits: 9 }, originalLength: 9 },
    ]);
  });

  test("pcapng, of any packets", async () => {
    const anyPacket = fc.record({
      octets: fc.uint8Array({ maxLength: 40 }),
      ns: fc.bigInt({ min: 0n, max: (1n << 62n) - 1n }),
      interfaceIndex: fc.integer({ min: 0, max: 1 }),
      comments: fc.array(
        fc.string({ unit: "grapheme" }).filter((text) => !/\0$|^\uFEFF/.test(text)),
        { maxLength: 3 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyPacket, { maxLength: 5 }), async (packets) => {
        const blocks = [
          pcapngSection("test"),
          pcapngInterface({ linkType: linkTypes.user0, name: "pc5" }),
          pcapngInterface({ linkType: linkTypes.ethernet }),
          ...packets.map(pcapngPacket),
        ];
        const read = await packetsOf(Buffer.concat(blocks), "pcapng", 50);
        expect(read.warnings).toEqual([]);
        expect(read.told).toHaveLength(packets.length);
        expect(read.packets).toEqual(
          packets.map(({ ns, ...packet }) => ({
            ...packet,
            originalLength: packet.octets.length,
            linkType: packet.interfaceIndex === 0 ? 147 : 1,
            interfaceName: packet.interfaceIndex === 0 ? "pc5" : undefined,
            time: { ns, digits: 9 },
          })),
        );
      }),
    );
  });
});

describe("what a file cannot hold is refused", () => {
  const long = new Uint8Array(262145);
  test.each([
    ["a time before 1970", () => pcapPacket({ octets, ns: -1n }), "range"],
    ["a time past 2106", () => pcapPacket({ octets, ns: 1n << 62n }), "range"],
    ["a time before 1970 in pcapng", () => pcapngPacket({ octets, ns: -1n }), "range"],
    ["a packet that is too long", () => pcapPacket({ octets: long, ns }), "length"],
    ["a packet that is too long for pcapng", () => pcapngPacket({ octets: long, ns }), "length"],
    ["a link type", () => pcapHeader(65536), "range"],
    ["a comment", () => pcapngPacket({ octets, ns, comments: ["路".repeat(21846)] }), "length"],
    ["an interface", () => pcapngPacket({ octets, ns, interfaceIndex: -1 }), "range"],
  ])("%s", (_, write, code) => {
    expect(write).toThrow(expect.objectContaining({ name: "EncodeError", code }));
  });
});

describeWithTshark(() => {
  const folder = mkdtempSync(join(tmpdir(), "cv2x-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  function fieldsOf(name: string, blocks: readonly Uint8Array[]): string[] {
    const file = join(folder, name);
    writeFileSync(file, Buffer.concat(blocks));
    const fields = ["frame.time_epoch", "frame.len", "frame.interface_name", "frame.comment"];
    const words = ["-r", file, "-T", "fields", ...fields.flatMap((field) => ["-e", field])];
    const text = execFileSync("tshark", words, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return text.trimEnd().split("\n");
  }

  test("reads our pcapng with its comments", () => {
    const blocks = [
      pcapngSection("test"),
      pcapngInterface({ linkType: linkTypes.user0, name: "pc5" }),
      pcapngPacket({ octets, ns, comments: ["路口 A"] }),
    ];
    expect(fieldsOf("a.pcapng", blocks)).toEqual(["1700000000.123456789\t3\tpc5\t路口 A"]);
  });

  test("reads our pcap", () => {
    const blocks = [pcapHeader(linkTypes.user0), pcapPacket({ octets, ns })];
    expect(fieldsOf("a.pcap", blocks)[0]).toBe("1700000000.123456789\t3");
  });
});
