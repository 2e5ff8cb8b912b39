import { type DecodeError, isDecodeError } from "../errors.js";
import { padded, u16, u32 } from "./fields.js";
import type { OctetQueue } from "./octet-queue.js";
import { captureError, largestPacket, type Packet } from "./packet.js";
import { commentsOf, type Option, option, readOptions, textOption } from "./pcapng-options.js";
import type { Splitter } from "./split.js";
import { type CaptureTime, captureTime } from "./time.js";

/** Types of the blocks that are read here; all others are passed over. */
export const blockType = {
  section: 0x0a0d0d0a,
  interface: 1,
  /** Obsolete; older files have it. */
  packet: 2,
  simplePacket: 3,
  enhancedPacket: 6,
} as const;

const readTypes: ReadonlySet<number> = new Set(Object.values(blockType));

export const byteOrderMagic = 0x1a2b3c4d;

/** A packet with its options; what is longer is no block of these types. */
const largestBlock = 1024 * 1024;

/** The obsolete packet block can name no more. */
const mostInterfaces = 65536;

interface Interface {
  readonly linkType: number;
  /** Packets are cut to this length; 0: they are not. */
  readonly snapLength: number;
  readonly name: string | undefined;
  readonly timeOf: (ticks: bigint) => CaptureTime | undefined;
}

interface Section {
  readonly littleEndian: boolean;
  /** Those with a broken description keep their place. */
  readonly interfaces: (Interface | DecodeError)[];
}

/** A complete block, with its type and lengths, and its place in the file. */
interface Block {
  readonly type: number;
  readonly octets: Uint8Array;
  readonly octetOffset: number;
}

/** Cuts a pcapng file into its packets: all sections, each with its byte order and interfaces. */
export function pcapngSplitter(): Splitter<Packet> {
  let section: Section | undefined;
  return {
    name: "pcapng",
    hasBegun: () => section !== undefined,
    next(queue) {
      for (;;) {
        const block = nextBlock(queue, section);
        if (block === undefined) return undefined;
        if (block.type === blockType.section) {
          section = readSection(block);
          continue;
        }
        if (section === undefined) continue;
        const packet = readBlock(block, section);
        if (packet !== undefined) return packet;
      }
    },
  };
}

/** Byte order that a section header tells by its first twelve octets; undefined if they are none. */
export function sectionIsLittleEndian(octets: Uint8Array): boolean | undefined {
  if (u32(octets, 0) !== blockType.section) return undefined;
  if (u32(octets, 8, true) === byteOrderMagic) return true;
  return u32(octets, 8, false) === byteOrderMagic ? false : undefined;
}

/** The next block of a type that is read; undefined if more octets are needed. */
function nextBlock(queue: OctetQueue, section: Section | undefined): Block | undefined {
  for (;;) {
    const head = queue.peek(12);
    if (head === undefined) return undefined;
    const { offset } = queue;
    const littleEndian = byteOrder(head, section, offset);
    const type = u32(head, 0, littleEndian);
    const length = u32(head, 4, littleEndian);
    if (length < 12 || length % 4 !== 0) {
      const detail = `expected a block length of 12 or more in fours, got ${length}`;
      throw captureError("length", offset + 4, detail, "pcapng block");
    }
    if (!readTypes.has(type)) {
      queue.skip(length);
      continue;
    }
    if (length > largestBlock) {
      const detail = `expected a block of up to ${largestBlock} octets, got a length of ${length}`;
      throw captureError("limit", offset + 4, detail, "pcapng block");
    }
    const octets = queue.peek(length);
    if (octets === undefined) return undefined;
    const again = u32(octets, length - 4, littleEndian);
    if (again !== length) {
      const detail = `expected the block length ${length} once more at its end, got ${again}`;
      throw captureError("length", offset + length - 4, detail, "pcapng block");
    }
    queue.skip(length);
    return { type, octets, octetOffset: offset };
  }
}

function byteOrder(head: Uint8Array, section: Section | undefined, octetOffset: number): boolean {
  // its type reads the same in both byte orders, since nothing in front of it tells which one it is
  if (u32(head, 0) === blockType.section) {
    const littleEndian = sectionIsLittleEndian(head);
    if (littleEndian !== undefined) return littleEndian;
    const detail = "expected the byte-order magic 1a2b3c4d in a section header";
    throw captureError("input", octetOffset + 8, detail, "pcapng section");
  }
  if (section !== undefined) return section.littleEndian;
  throw captureError("input", octetOffset, "expected a section header, 0a0d0d0a", "pcapng");
}

function readSection({ octets, octetOffset }: Block): Section {
  const littleEndian = sectionIsLittleEndian(octets) === true;
  checkBody(octets, 16, octetOffset, "pcapng section");
  const major = u16(octets, 12, littleEndian);
  if (major !== 1) {
    const detail = `expected version 1, got ${major}`;
    throw captureError("unsupported", octetOffset + 12, detail, "pcapng section");
  }
  return { littleEndian, interfaces: [] };
}

/** A packet, or nothing for a block that describes an interface. */
function readBlock(block: Block, section: Section): Packet | DecodeError | undefined {
  const { type, octetOffset } = block;
  if (type === blockType.interface && section.interfaces.length >= mostInterfaces) {
    const detail = `expected up to ${mostInterfaces} interfaces in a section`;
    throw captureError("limit", octetOffset, detail, "pcapng interface");
  }
  try {
    if (type !== blockType.interface) return readPacket(block, section);
    section.interfaces.push(readInterface(block, section));
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    if (type === blockType.interface) section.interfaces.push(error);
    return error;
  }
  return undefined;
}

function readInterface({ octets, octetOffset }: Block, { littleEndian }: Section): Interface {
  checkBody(octets, 8, octetOffset, "pcapng interface");
  const options = readOptions(octets.subarray(16, -4), littleEndian, octetOffset + 16);
  return {
    linkType: u16(octets, 8, littleEndian),
    snapLength: u32(octets, 12, littleEndian),
    name: textOption(options, option.interfaceName),
    timeOf: clockOf(options, littleEndian),
  };
}

/** The resolution is a power of ten or, with its first bit set, of two; the offset is in seconds. */
function clockOf(options: readonly Option[], littleEndian: boolean): Interface["timeOf"] {
  const optionValue = (code: number, length: number): Uint8Array | undefined =>
    options.find((candidate) => candidate.code === code && candidate.value.length === length)
      ?.value;
  const [resolution = 6] = optionValue(option.timeResolution, 1) ?? [];
  const exponent = resolution & 0x7f;
  const isBinary = resolution >= 0x80;
  const ticksPerSecond = (isBinary ? 2n : 10n) ** BigInt(exponent);
  const digits = Math.min(9, isBinary ? Math.ceil(exponent * Math.log10(2)) : exponent);
  const offset = optionValue(option.timeOffset, 8);
  const offsetSeconds = offset === undefined ? 0n : BigInt.asIntN(64, u64(offset, littleEndian));
  const offsetNs = offsetSeconds * 1_000_000_000n;
  return (ticks) => captureTime(offsetNs + (ticks * 1_000_000_000n) / ticksPerSecond, digits);
}

function u64(octets: Uint8Array, littleEndian: boolean): bigint {
  const [high, low] = littleEndian ? [4, 0] : [0, 4];
  return wide(u32(octets, high, littleEndian), u32(octets, low, littleEndian));
}

function wide(high: number, low: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

function readPacket(block: Block, section: Section): Packet {
  const { octets, octetOffset } = block;
  const { littleEndian } = section;
  if (block.type === blockType.simplePacket) return readSimplePacket(block, section);
  checkBody(octets, 20, octetOffset, "pcapng packet");
  const isEnhanced = block.type === blockType.enhancedPacket;
  const index = isEnhanced ? u32(octets, 8, littleEndian) : u16(octets, 8, littleEndian);
  const found = interfaceOf(section, index, octetOffset + 8);
  const length = u32(octets, 20, littleEndian);
  const room = octets.length - 32;
  if (length > Math.min(room, largestPacket)) {
    const detail = `expected a packet of up to ${Math.min(room, largestPacket)} octets, got ${length}`;
    throw captureError("length", octetOffset + 20, detail, "pcapng packet");
  }
  const optionsAt = 28 + padded(length);
  const options = readOptions(
    octets.subarray(optionsAt, -4),
    littleEndian,
    octetOffset + optionsAt,
  );
  return {
    octets: octets.subarray(28, 28 + length),
    originalLength: u32(octets, 24, littleEndian),
    linkType: found.linkType,
    interfaceIndex: index,
    interfaceName: found.name,
    time: found.timeOf(wide(u32(octets, 12, littleEndian), u32(octets, 16, littleEndian))),
    comments: commentsOf(options),
  };
}

/** Without a time or a length of its own: what was captured is cut by the interface alone. */
function readSimplePacket({ octets, octetOffset }: Block, section: Section): Packet {
  checkBody(octets, 4, octetOffset, "pcapng packet");
  const { linkType, snapLength, name } = interfaceOf(section, 0, octetOffset);
  const originalLength = u32(octets, 8, section.littleEndian);
  const length = Math.min(originalLength, snapLength || originalLength);
  const room = octets.length - 16;
  if (length > Math.min(room, largestPacket)) {
    const detail = `expected a packet of up to ${Math.min(room, largestPacket)} octets, got ${length}`;
    throw captureError("length", octetOffset + 8, detail, "pcapng packet");
  }
  return {
    octets: octets.subarray(12, 12 + length),
    originalLength,
    linkType,
    interfaceIndex: 0,
    interfaceName: name,
    time: undefined,
    comments: [],
  };
}

function interfaceOf(section: Section, index: number, octetOffset: number): Interface {
  const found = section.interfaces[index];
  if (found !== undefined && !isDecodeError(found)) return found;
  const detail = `the packet is of interface ${index}, which the section does not describe`;
  throw captureError("input", octetOffset, detail, "pcapng packet");
}

/** The fixed part of a block's body has so many octets. */
function checkBody(octets: Uint8Array, least: number, octetOffset: number, typeName: string): void {
  if (octets.length - 12 >= least) return;
  const detail = `expected a block of at least ${least + 12} octets, got ${octets.length}`;
  throw captureError("length", octetOffset + 4, detail, typeName);
}
