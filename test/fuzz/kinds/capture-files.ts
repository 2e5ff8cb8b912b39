/** Files that the readers of captures are fuzzed with. */
import { readFileSync } from "node:fs";
import {
  formatBase64,
  formatHex,
  linkTypes,
  type Prefix,
  pcapHeader,
  pcapngInterface,
  pcapngPacket,
  pcapngSection,
  pcapPacket,
} from "../../../src/capture/index.js";
import { utf16 } from "../../capture/chunks.js";
import { block, bytes, option } from "../../capture/files.js";
import { be, ethernet, ipv4, ipv6, macs, tag, tcp, udp } from "../../capture/ip-packets.js";
import { octetsOfHex } from "../../fixtures.js";
import { lazy } from "../lazy.js";
import { joined } from "../mutate/octets.js";
import { octetsOfText } from "../target.js";
import { linesOf } from "./seeds.js";

const frames = lazy(() => linesOf("fixtures/captures.hex").slice(0, 3).map(octetsOfHex));

const noIp = Uint8Array.of(0x21, 0x58);
const behindFragment = be([1, 17], [1, 0], [2, 8], [4, 7], udp);

/** Packets of each link type, with all that may stand between it and UDP, and what is none. */
const packets: readonly (readonly [linkType: number, octets: Uint8Array])[] = [
  [linkTypes.null, be([4, 2], ipv4(udp))],
  [linkTypes.loop, Uint8Array.of(0, 0)],
  [linkTypes.ethernet, ethernet(0x0800, ipv4(udp))],
  [linkTypes.ethernet, be(macs, tag, tag, [2, 0x86dd], ipv6(17, udp))],
  [linkTypes.ethernet, ethernet(0x0806, udp)],
  [linkTypes.ethernet, macs],
  [12, ipv4(udp, { words: 7 })],
  [14, ipv6(0, be([1, 17], [1, 0], [2, 0], [4, 0], udp))],
  [linkTypes.raw, ipv4(udp, { flags: 0x2000 })],
  [linkTypes.raw, ipv4(udp, { protocol: tcp })],
  [linkTypes.raw, ipv4(udp, { total: 24 })],
  [linkTypes.raw, ipv4(udp).subarray(0, -1)],
  [linkTypes.raw, ipv4(udp).with(2, 0).with(3, 0)],
  [linkTypes.raw, ipv4(udp).with(0, 0x44)],
  [linkTypes.raw, noIp],
  [linkTypes.linuxCooked, be(new Uint8Array(14), [2, 0x0800], ipv4(udp))],
  [linkTypes.linuxCooked2, be([2, 0x86dd], new Uint8Array(18), ipv6(17, udp))],
  [linkTypes.ipv4, ipv4(udp)],
  [linkTypes.ipv4, noIp],
  [linkTypes.ipv6, ipv6(17, udp)],
  [linkTypes.ipv6, ipv6(17, udp).with(4, 0).with(5, 0)],
  [linkTypes.ipv6, ipv6(17, udp.with(4, 0).with(5, 0))],
  [linkTypes.ipv6, ipv6(17, udp.with(4, 0).with(5, 3))],
  [linkTypes.ipv6, ipv6(44, behindFragment)],
  [linkTypes.ipv6, ipv6(44, behindFragment.with(3, 0))],
  [linkTypes.ipv6, ipv6(51, be([1, 17], [1, 1], [2, 0], [8, 0], udp))],
  [linkTypes.ipv6, ipv6(60, Uint8Array.of(17, 0))],
  [linkTypes.ipv6, ipv6(tcp, udp)],
  [linkTypes.ipv6, ipv6(17, udp).subarray(0, 30)],
  [linkTypes.user0, udp],
  [999, udp],
];

export function pcapFiles(): Uint8Array[] {
  const perType = [...new Set(packets.map(([linkType]) => linkType))].map((linkType) =>
    joined(
      pcapHeader(linkType),
      ...packets
        .filter(([other]) => other === linkType)
        .map(([, octets], at) =>
          pcapPacket({ octets, ns: BigInt(at), originalLength: octets.length + (at % 3) }),
        ),
    ),
  );
  const user0 = frames().map((octets, at) => pcapPacket({ octets, ns: BigInt(at) }));
  return [joined(pcapHeader(linkTypes.user0), ...user0), ...perType, ...olderPcapFiles()];
}

/** In microseconds, in both byte orders; one of a version that there is not, one of a packet that is too long. */
function olderPcapFiles(): Uint8Array[] {
  const header = (littleEndian: boolean, version: number): Uint8Array =>
    bytes(littleEndian, [4, 0xa1b2c3d4], [2, version], [2, 4], [8, 0], [4, 65_535], [4, 147]);
  const packet = (littleEndian: boolean, length: number): Uint8Array =>
    bytes(littleEndian, [4, 1_700_000_000], [4, 999_999], [4, length], [4, length], noIp);
  return [
    header(true, 2).subarray(0, 20),
    new Uint8Array(24),
    joined(header(true, 2), packet(true, 2)),
    joined(header(false, 2), packet(false, 2), packet(false, 300_000)),
    joined(header(false, 3)),
  ];
}

export function pcapngFiles(): Uint8Array[] {
  const written = joined(
    pcapngSection("test"),
    pcapngInterface({ linkType: linkTypes.raw, name: "pc5" }),
    ...frames().map((octets, at) => pcapngPacket({ octets, ns: BigInt(at), comments: ["a", "b"] })),
  );
  return [
    new Uint8Array(readFileSync("fixtures/drive.pcapng")),
    written,
    ...[true, false].flatMap(blocksOf),
  ];
}

/** Blocks of all types that are read, and of others, with clocks of all kinds; then what breaks a file. */
function blocksOf(littleEndian: boolean): Uint8Array[] {
  const of = (...parts: Parameters<typeof bytes> extends [boolean, ...infer P] ? P : never) =>
    bytes(littleEndian, ...parts);
  const section = (major: number): Uint8Array =>
    block(littleEndian, 0x0a0d0d0a, of([4, 0x1a2b3c4d], [2, major], [2, 0], [8, -1]));
  const clock = (...options: readonly Uint8Array[]): Uint8Array =>
    block(littleEndian, 1, of([2, 147], [2, 0], [4, 96], ...options));
  const resolution = (power: number): Uint8Array => option(littleEndian, 9, Uint8Array.of(power));
  const offset = (seconds: bigint): Uint8Array => option(littleEndian, 14, of([8, seconds]));
  const name = option(littleEndian, 2, octetsOfText("pc5\0"));
  const end = option(littleEndian, 0, new Uint8Array(0));
  const enhanced = (at: number, length = noIp.length): Uint8Array =>
    block(littleEndian, 6, of([4, at], [4, 300_000], [4, 77], [4, length], [4, 9], noIp));
  const good = [section(1), clock(name, resolution(9), end), enhanced(0)];
  return [
    joined(
      section(1),
      clock(),
      clock(resolution(0), offset(-5n)),
      clock(resolution(0x8a), offset(1n << 62n)),
      clock(resolution(0xff)),
      ...[0, 1, 2, 3, 4].map((at) => enhanced(at)),
      block(littleEndian, 2, of([2, 1], [2, 0], [4, 0], [4, 5], [4, 2], [4, 2], noIp)),
      block(littleEndian, 3, of([4, 2], noIp)),
      block(littleEndian, 3, of([4, 200], new Uint8Array(96))),
      block(littleEndian, 5, new Uint8Array(8)),
      section(1),
      block(littleEndian, 3, of([4, 2], noIp)),
    ),
    joined(
      section(1),
      block(littleEndian, 1, of([2, 147], [2, 0], [4, 0])),
      block(littleEndian, 3, of([4, 2], noIp)),
    ),
    joined(...good, enhanced(0, 77)),
    joined(...good, block(littleEndian, 3, of([4, 90], noIp))),
    joined(...good, block(littleEndian, 6, noIp), block(littleEndian, 1, noIp), enhanced(1)),
    joined(...good, block(littleEndian, 3, new Uint8Array(0)), of([4, 6], [4, 7], [4, 0])),
    joined(...good, of([4, 6], [4, 2 ** 21], [4, 0])),
    joined(section(1), clock(of([2, 9], [2, 99]))),
    joined(section(2)),
    joined(enhanced(0)),
    block(littleEndian, 0x0a0d0d0a, of([4, 0x1a2b3c4e], [8, 0])),
    block(littleEndian, 0x0a0d0d0a, of([4, 0x1a2b3c4d])),
    section(1).subarray(0, 20),
    joined(...good).with(-1, 77),
    joined(...good, enhanced(0)).subarray(0, -4),
  ];
}

export function hexFiles(): Uint8Array[] {
  const lines = frames().map((octets) => formatHex(octets));
  const spaced = frames().map((octets) => formatHex(octets.subarray(0, 12), " 0x"));
  return [
    ...[lines, [`# comment`, "", ...spaced]].map((file) => octetsOfText(file.join("\n"))),
    octetsOfText(formatHex(new Uint8Array(4200))),
    octetsOfText("\ufeff00"),
    Uint8Array.of(0xef, 0xbb, 0x30, 0x30),
    ...["", "\n \t\n", " 00\t\r\n0", "0g", "00 1", "# only a comment", "what is this?"].map(
      octetsOfText,
    ),
    ...(["le", "be"] as const).flatMap((order) => [
      utf16("00ff\r\n", order),
      utf16("", order),
      utf16("\u{1F697}", order),
    ]),
    Uint8Array.of(0xff, 0xfe, 0x30),
    Uint8Array.of(0x30, 0x7f),
  ];
}

export function base64Files(): Uint8Array[] {
  return [
    octetsOfText(
      frames()
        .map((octets) => formatBase64(octets))
        .join("\n"),
    ),
    ...["A", "A=", "AB==", "AA=", "AA===", "A!"].map(octetsOfText),
  ];
}

export function ndjsonFiles(): Uint8Array[] {
  const records = frames().flatMap((octets) => [
    { hex: formatHex(octets) },
    { n: 1, uper: formatHex(octets) },
    { base64: formatBase64(octets) },
    { payload: { data: formatBase64(octets) } },
  ]);
  const others = [{ hex: [] }, { hex: {} }, { hex: null }, { value: 1 }, [1], { payload: 7 }];
  const lines = [...records, ...others].map((record) => JSON.stringify(record));
  return [octetsOfText([...lines, "{"].join("\n"))];
}

export function binFiles(prefix: Prefix): Uint8Array[] {
  const octets = Number(/\d+/.exec(prefix)) / 8;
  const lengthOf = (length: number): Uint8Array => {
    const digits = Uint8Array.from({ length: octets }, (_, at) => length >>> (8 * at));
    return prefix.endsWith("be") ? digits.reverse() : digits;
  };
  return [joined(...frames().flatMap((frame) => [lengthOf(frame.length), frame]))];
}
