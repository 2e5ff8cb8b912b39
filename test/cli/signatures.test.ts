import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import {
  formatHex,
  linkTypes,
  pcapngInterface,
  pcapngPacket,
  pcapngSection,
} from "../../src/capture/index.js";
import { encodeDsm } from "../../src/stack/index.js";
import { formatTime64, hashedId8, sign, toUnixUs } from "../../src/stack/verify/index.js";
import { octetsOfHex } from "../fixtures.js";
import { stackRecord } from "../stack/records.js";
import { makeHolder, signedAt } from "../stack/verify/made.js";
import { capture } from "./capture.js";
import { cv2x } from "./memory-io.js";

const folder = mkdtempSync(join(tmpdir(), "cv2x-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const root = makeHolder();
const vehicle = makeHolder(root);
const bsm = octetsOfHex(capture("bsm-rsu-1").uper);
const idOf = (certificate: Uint8Array) => formatHex(hashedId8(certificate));
const signer = idOf(vehicle.certificate);

function signedFrame(named: "digest" | "certificate", aid = 111): Uint8Array {
  const headerInfo = { aid: 111n, generationTime: signedAt };
  const data = sign(bsm, { ...vehicle, headerInfo, signer: named });
  return encodeDsm({ aid, data });
}

const frame = signedFrame("digest");
const certs = file("both.hex", [root, vehicle].map((h) => formatHex(h.certificate)).join("\n"));
const rootFile = file("root.oer", root.certificate);
const now = formatTime64(signedAt);

async function judged(words: readonly string[], ...frames: readonly Uint8Array[]) {
  const hex = frames.map((octets) => `${formatHex(octets)}\n`).join("");
  const { lines, status, stderr } = await cv2x(["decode", "--verify", ...words], hex);
  return { records: lines.map((line) => JSON.parse(line)), status, stderr };
}

describe("cv2x decode --verify", () => {
  test("a signed BSM is shown with all its layers and verified", async () => {
    const { records, status } = await judged(["--certs", certs, "--now", now], frame);
    expect(records).toMatchObject([
      {
        type: "MessageFrame",
        layers: [{ layer: "dsm" }, { layer: "spdu" }, { layer: "message" }],
        value: capture("bsm-rsu-1").value,
      },
    ]);
    expect(records[0].security).toEqual({ result: "valid", signer });
    expect(status).toBe(0);
  });

  test.each([
    ["the vehicle's own", [vehicle], "issuer-unknown"],
    ["the root's", [root], "signer-unknown"],
  ])("with no certificate but %s", async (_, holders, reason) => {
    const only = file("only.hex", holders.map((h) => formatHex(h.certificate)).join("\n"));
    const { records } = await judged(["--certs", only, "--now", now], frame);
    expect(records[0].security).toMatchObject({ result: "undetermined", reason, signer });
  });

  test("roots that are named are the only ones trusted", async () => {
    const other = file("other.oer", makeHolder().certificate);
    const of = async (roots: string) => {
      const words = ["--certs", certs, "--roots", roots, "--now", now];
      return (await judged(words, frame)).records[0].security;
    };
    expect(await of(rootFile)).toEqual({ result: "valid", signer });
    expect(await of(other)).toMatchObject({ result: "invalid", reason: "untrusted-root" });
    expect(await of(`${other},${rootFile}`)).toEqual({ result: "valid", signer });
  });

  test("a certificate that came with a valid message is remembered", async () => {
    const words = ["--roots", rootFile, "--now", now];
    const { records } = await judged(words, frame, signedFrame("certificate"), frame);
    expect(records.map(({ security }) => security.reason ?? security.result)).toEqual([
      "signer-unknown",
      "valid",
      "valid",
    ]);
  });

  test("what is wrong is told, and the frame is good all the same", async () => {
    const changed = frame.slice();
    // inside the payload, behind the header of the DSM frame and of the envelope
    changed[20] = (changed[20] ?? 0) ^ 1;
    const frames = [changed, signedFrame("digest", 112), encodeDsm({ aid: 111, data: bsm })];
    const { records, status } = await judged(["--certs", certs, "--now", now], ...frames);
    expect(records[0].security).toMatchObject({ result: "invalid", reason: "signature" });
    expect(records[1].security).toMatchObject({ result: "invalid", reason: "aid-mismatch" });
    expect(records[2]).not.toHaveProperty("security");
    expect(status).toBe(0);
  });

  test("the clock of the machine, without --now", async () => {
    const { records } = await judged(["--certs", certs], frame);
    expect(records[0].security).toMatchObject({ result: "invalid", reason: "time-old" });
  });

  test("--now capture takes the time of each packet", async () => {
    const ns = toUnixUs(signedAt) * 1000n;
    const packet = (ms: bigint) => pcapngPacket({ octets: frame, ns: ns + ms * 1_000_000n });
    const blocks = [pcapngSection(), pcapngInterface({ linkType: linkTypes.user0 })];
    const packets = [packet(20n), packet(5000n)];
    const words = ["decode", "--verify", "--certs", certs, "--now", "capture"];
    const { lines } = await cv2x(words, Buffer.concat([...blocks, ...packets]));
    const results = lines.map((line) => JSON.parse(line).security);
    expect(results).toMatchObject([{ result: "valid" }, { result: "invalid", reason: "time-old" }]);
    const { records } = await judged(["--certs", certs, "--now", "capture"], frame);
    expect(records[0].security).toMatchObject({ result: "undetermined", reason: "capture-time" });
  });

  test("certificates as JSON lines, beside records that are none, and lists of roots", async () => {
    const words = ["--certs", "fixtures/stack.jsonl", "--now", "2020-11-14T06:55:09.555Z"];
    const { records } = await judged(words, octetsOfHex(stackRecord("dsm/signed-bsm").bytes));
    expect(records[0].security).toEqual({
      result: "valid",
      signer: idOf(octetsOfHex(stackRecord("made/cert-pseudonym").bytes)),
    });
    const list = file("list.oer", octetsOfHex(stackRecord("real/rootctl-2020").bytes));
    const trusted = await judged(["--certs", certs, "--roots", list, "--now", now], frame);
    expect(trusted.records[0].security).toMatchObject({ reason: "untrusted-root" });
  });

  test("in the tree it stands in the envelope", async () => {
    const words = ["decode", "--verify", "--certs", certs, "--now", now, "--out", "tree"];
    const { stdout } = await cv2x(words, formatHex(frame));
    const lines = stdout.split("\n");
    const at = lines.findIndex((line) => line.startsWith("  V2XSecData"));
    expect(lines[at + 1]?.trim().split(/ {2,}/)).toEqual([
      "security",
      `valid, signed by ${signer}`,
    ]);
  });

  test.each([
    [["--certs", "x"], "--certs is for --verify"],
    [["--verify"], "--verify needs certificates: --certs FILE, --roots FILE or both"],
    [["--verify", "--certs", "/none.oer"], "cannot read the certificates in /none.oer: ENOENT"],
    [["--verify", "--certs", "fixtures/rsm.hex"], "fixtures/rsm.hex should hold certificates: "],
    [["--verify", "--certs", rootFile, "--now", "noon"], "--now takes capture or a time such as"],
    [["--verify", "--certs", rootFile, "--now", "2024-05-01T08:00:00"], "--now takes capture or"],
  ])("%j is refused", async (words, message) => {
    const { status, stdout, stderr } = await cv2x(["decode", ...words], formatHex(frame));
    expect(stderr).toContain(`cv2x: ${message}`);
    expect([status, stdout]).toEqual([2, ""]);
  });
});
