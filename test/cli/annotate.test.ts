import { execFileSync } from "node:child_process";
import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  linkTypes,
  type Packet,
  pcapngInterface,
  pcapngPacket,
  pcapngSection,
  readPackets,
} from "../../src/capture/index.js";
import { isDecodeError } from "../../src/errors.js";
import { chunksOf, flat } from "../capture/chunks.js";
import { octetsOfHex } from "../fixtures.js";
import { stackRecord } from "../stack/records.js";
import { describeWithTshark } from "../tshark.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";

const folder = mkdtempSync(join(tmpdir(), "cv2x-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

const signed = octetsOfHex(stackRecord("dsm/signed-bsm").bytes);
const bare = octetsOfHex(capture("bsm-rsu-1").uper);
const ns = 1_700_000_000_123_456_789n;

async function packetsIn(file: string): Promise<Packet[]> {
  const warnings: string[] = [];
  const packets = await flat(
    readPackets(chunksOf(readFileSync(file)), "pcapng", (text) => warnings.push(text)),
  );
  expect(warnings).toEqual([]);
  return packets.map((packet) => {
    if (isDecodeError(packet)) throw packet;
    return packet;
  });
}

const drive = Buffer.concat([
  pcapngSection("test"),
  pcapngInterface({ linkType: linkTypes.user0, name: "pc5" }),
  pcapngInterface({ linkType: linkTypes.user0 + 1 }),
  pcapngPacket({ octets: signed, ns, interfaceIndex: 1, comments: ["seen at 路口 A"] }),
  pcapngPacket({ octets: bare, ns: ns + 1n }),
  pcapngPacket({ octets: signed.subarray(0, 50), ns: ns + 2n, originalLength: 184 }),
]);

async function annotated(name: string, input: string | Uint8Array, words: readonly string[] = []) {
  const file = path(name);
  const ran = await cv2x(["decode", ...words, "--annotate", file], input);
  return { file, ...ran };
}

describe("cv2x decode --annotate", () => {
  test("writes the packets as they were, with a comment more", async () => {
    const { file, status, lines } = await annotated("drive.pcapng", drive);
    expect([status, lines.length]).toEqual([1, 3]);
    const packets = await packetsIn(file);
    expect(packets).toMatchObject([
      { linkType: 148, interfaceName: undefined, originalLength: 184, time: { ns } },
      { linkType: 147, interfaceName: "pc5", originalLength: 86, time: { ns: ns + 1n } },
      { linkType: 147, interfaceName: "pc5", originalLength: 184, time: { ns: ns + 2n } },
    ]);
    expect(packets.map(({ octets }) => [...octets])).toEqual(
      [signed, bare, signed.subarray(0, 50)].map((octets) => [...octets]),
    );
    const [first = [], second = [], third = []] = packets.map(({ comments }) => comments);
    expect([first.length, second.length, third.length]).toEqual([2, 1, 1]);
    expect(first[0]).toBe("seen at 路口 A");
    const [dsm, spdu, message] = first[1]?.split("\n") ?? [];
    expect(dsm).toBe("DSM, AID 111 (BSM, regular), 179 octets of data");
    expect(spdu).toBe("V2XSecData of security-2021");
    const value = capture("bsm-rsu-1").value as { bsmFrame: { msgCnt: number; id: string } };
    const { msgCnt, id } = value.bsmFrame;
    expect(message).toContain(
      `MessageFrame bsmFrame of ydt3709-2020, msgCnt ${msgCnt}, id ${id}, `,
    );
    expect(second).toEqual([message]);
    expect(third[0]).toContain("\nerror truncated at bit 400, data: ");
    expect(third[0]).toContain("\nwarning: cut: 134 octets of the packet were not captured");
  });

  test("takes only what --where means, and signatures", async () => {
    const words = ["--where", "security", "--verify", "--certs", "fixtures/stack.jsonl"];
    const { file } = await annotated("signed.pcapng", drive, words);
    const packets = await packetsIn(file);
    expect(packets).toHaveLength(1);
    expect(packets[0]?.comments[1]).toMatch(
      /\nsignature invalid, signed by [0-9A-F]{16}, time-old/,
    );
  });

  test("frames that are not from a capture, and text that is no frame", async () => {
    const { file, lines } = await annotated("hex.pcapng", `${capture("bsm-rsu-1").uper}\nzz\n`);
    expect(lines).toHaveLength(2);
    const packets = await packetsIn(file);
    expect(packets).toMatchObject([{ linkType: 147, time: { ns: 0n } }]);
    expect(packets.map(({ octets }) => [...octets])).toEqual([[...bare]]);
  });

  test("a capture without frames is one all the same", async () => {
    const { file } = await annotated("empty.pcapng", "");
    expect(await packetsIn(file)).toEqual([]);
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });

  test("does not write over an input, by whatever name", async () => {
    writeFileSync(path("in.pcapng"), drive);
    linkSync(path("in.pcapng"), path("same.pcapng"));
    for (const name of ["in.pcapng", "same.pcapng"]) {
      const { status, stderr } = await annotated(name, "", [path("in.pcapng")]);
      expect(status).toBe(2);
      expect(stderr).toContain(`would write over the input ${path("in.pcapng")}`);
    }
    expect(readFileSync(path("in.pcapng"))).toEqual(drive);
  });

  test("a file that cannot be written", async () => {
    const { status, stderr, stdout } = await annotated("none/x.pcapng", drive);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`cv2x: cannot write ${path("none/x.pcapng")}: ENOENT`);
  });
});

describeWithTshark(() => {
  test("shows the comments beside the packets", async () => {
    const { file } = await annotated("tshark.pcapng", readFileSync("fixtures/drive.pcapng"));
    const fields = ["-T", "fields", "-e", "frame.number", "-e", "frame.comment"];
    const text = execFileSync("tshark", ["-r", file, ...fields], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    const packets = await packetsIn(file);
    expect(packets.length).toBeGreaterThan(3);
    expect(text.match(/DSM, AID 111 \(BSM, regular\), \d+ octets of data/g)).toHaveLength(
      packets.filter(({ comments }) => comments.at(-1)?.includes("AID 111 (")).length,
    );
    for (const { comments } of packets) {
      expect(comments.length).toBeGreaterThan(0);
      expect(text).toContain(comments[0]?.split("\n").at(-1));
    }
  });
});
