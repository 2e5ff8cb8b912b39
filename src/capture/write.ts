import { EncodeError } from "../errors.js";
import { joinBytes } from "./bytes.js";
import { padded } from "./fields.js";
import { largestPacket } from "./packet.js";
import { pcapHeaderOctets, pcapMagic, pcapPacketHeaderOctets } from "./pcap.js";
import { blockType, byteOrderMagic } from "./pcapng.js";
import { option } from "./pcapng-options.js";

/** A packet for a capture file. */
export interface PacketToWrite {
  /** From the link layer on. */
  readonly octets: Uint8Array;
  /** Nanoseconds since 1970-01-01 UTC. */
  readonly ns: bigint;
  /** Octets that the packet had when it was captured, if they are more than there are. */
  readonly originalLength?: number;
}

export interface PcapngPacketToWrite extends PacketToWrite {
  /** In the order of the interfaces written before, from 0. */
  readonly interfaceIndex?: number;
  /** Shown beside the packet; each up to 65535 octets of UTF-8. */
  readonly comments?: readonly string[];
}

export interface InterfaceToWrite {
  /** As in {@link linkTypes}. */
  readonly linkType: number;
  readonly name?: string;
}

const utf8 = new TextEncoder();
const longestOption = 0xffff;

/**
 * The beginning of a classic pcap file with times in nanoseconds; packets of {@link pcapPacket} follow.
 *
 * @example
 * file.write(pcapHeader(linkTypes.user0));
 * file.write(pcapPacket({ octets, ns: BigInt(Date.now()) * 1_000_000n }));
 */
export function pcapHeader(linkType: number): Uint8Array {
  const octets = new Uint8Array(pcapHeaderOctets);
  const view = new DataView(octets.buffer);
  view.setUint32(0, pcapMagic.nanoseconds, true);
  view.setUint16(4, 2, true);
  view.setUint16(6, 4, true);
  view.setUint32(16, largestPacket, true);
  view.setUint32(20, checked("linkType", linkType, 0xffff), true);
  return octets;
}

/** A packet of a classic pcap file. Throws {@link EncodeError} for a time that such files cannot tell. */
export function pcapPacket(packet: PacketToWrite): Uint8Array {
  const { octets, ns, originalLength = octets.length } = packet;
  const length = checkedLength(octets);
  const bytes = new Uint8Array(pcapPacketHeaderOctets + length);
  const view = new DataView(bytes.buffer);
  const fraction = ((ns % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
  const seconds = (ns - fraction) / 1_000_000_000n;
  view.setUint32(0, checked("ns", seconds, 0xffffffff), true);
  view.setUint32(4, Number(fraction), true);
  view.setUint32(8, length, true);
  view.setUint32(12, checked("originalLength", originalLength, 0xffffffff), true);
  bytes.set(octets, pcapPacketHeaderOctets);
  return bytes;
}

/**
 * The beginning of a pcapng file; blocks of {@link pcapngInterface} and {@link pcapngPacket} follow.
 *
 * @example
 * const blocks = [pcapngSection("my tool"), pcapngInterface({ linkType: linkTypes.user0 }),
 *   pcapngPacket({ octets, ns, comments: ["BSM of car 7"] })];
 */
export function pcapngSection(application?: string): Uint8Array {
  const body = new Uint8Array(16);
  const view = new DataView(body.buffer);
  view.setUint32(0, byteOrderMagic, true);
  view.setUint16(4, 1, true);
  // the section's length is not known: -1
  view.setBigInt64(8, -1n, true);
  return block(blockType.section, body, textOptions(option.application, application));
}

/** Describes an interface, with times in nanoseconds. */
export function pcapngInterface({ linkType, name }: InterfaceToWrite): Uint8Array {
  const body = new Uint8Array(8);
  const view = new DataView(body.buffer);
  view.setUint16(0, checked("linkType", linkType, 0xffff), true);
  view.setUint32(4, largestPacket, true);
  const resolution = optionOf(option.timeResolution, Uint8Array.of(9));
  return block(blockType.interface, body, [...textOptions(option.interfaceName, name), resolution]);
}

/** A packet of an interface written before. Throws {@link EncodeError} for a time before 1970. */
export function pcapngPacket(packet: PcapngPacketToWrite): Uint8Array {
  const { octets, ns, originalLength = octets.length } = packet;
  const { interfaceIndex = 0, comments = [] } = packet;
  const length = checkedLength(octets);
  if (ns < 0n || ns >= 1n << 64n) throw notInRange("ns", ns, "nanoseconds since 1970 in 64 bits");
  const body = new Uint8Array(20 + padded(length));
  const view = new DataView(body.buffer);
  view.setUint32(0, checked("interfaceIndex", interfaceIndex, 0xffffffff), true);
  view.setUint32(4, Number(ns >> 32n), true);
  view.setUint32(8, Number(ns & 0xffffffffn), true);
  view.setUint32(12, length, true);
  view.setUint32(16, checked("originalLength", originalLength, 0xffffffff), true);
  body.set(octets, 20);
  const options = comments.flatMap((comment) => textOptions(option.comment, comment));
  return block(blockType.enhancedPacket, body, options);
}

function block(type: number, body: Uint8Array, options: readonly Uint8Array[]): Uint8Array {
  const end = options.length > 0 ? [optionOf(option.end, new Uint8Array(0))] : [];
  const content = joinBytes([body, ...options, ...end]);
  const length = content.length + 12;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, type, true);
  view.setUint32(4, length, true);
  bytes.set(content, 8);
  view.setUint32(length - 4, length, true);
  return bytes;
}

function textOptions(code: number, text: string | undefined): Uint8Array[] {
  return text === undefined ? [] : [optionOf(code, utf8.encode(text))];
}

function optionOf(code: number, value: Uint8Array): Uint8Array {
  if (value.length > longestOption) {
    const expected = `text of up to ${longestOption} octets in UTF-8`;
    throw new EncodeError("length", ["comments"], expected, `${value.length} octets`);
  }
  const bytes = new Uint8Array(4 + padded(value.length));
  const view = new DataView(bytes.buffer);
  view.setUint16(0, code, true);
  view.setUint16(2, value.length, true);
  bytes.set(value, 4);
  return bytes;
}

function checkedLength({ length }: Uint8Array): number {
  if (length <= largestPacket) return length;
  const expected = `up to ${largestPacket} octets`;
  throw new EncodeError("length", ["octets"], expected, `${length} octets`);
}

function checked(name: string, value: number | bigint, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 0 && number <= most) return number;
  throw notInRange(name, value, `a whole number from 0 to ${most}`);
}

function notInRange(name: string, value: number | bigint, expected: string): EncodeError {
  return new EncodeError("range", [name], expected, String(value));
}
