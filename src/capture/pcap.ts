import type { DecodeError } from "../errors.js";
import { u16, u32 } from "./fields.js";
import type { OctetQueue } from "./octet-queue.js";
import { captureError, largestPacket, type Packet } from "./packet.js";
import type { Splitter } from "./split.js";
import { captureTime } from "./time.js";

/** First four octets of a file, by what its time counts. */
export const pcapMagic = { microseconds: 0xa1b2c3d4, nanoseconds: 0xa1b23c4d } as const;

export const pcapHeaderOctets = 24;
export const pcapPacketHeaderOctets = 16;

/** What the header of a file says about all its packets. */
interface FileHeader {
  readonly littleEndian: boolean;
  readonly nsPerTick: bigint;
  readonly digits: number;
  readonly linkType: number;
}

/** Cuts a classic pcap file, of either byte order, into its packets. */
export function pcapSplitter(): Splitter<Packet> {
  let header: FileHeader | undefined;
  return {
    name: "pcap",
    hasBegun: () => header !== undefined,
    next(queue) {
      header ??= readHeader(queue);
      return header && readPacket(queue, header);
    },
  };
}

/** Byte order and time unit that the first four octets tell; undefined if they are not of pcap. */
export function pcapVariant(
  octets: Uint8Array,
): Pick<FileHeader, "littleEndian" | "nsPerTick" | "digits"> | undefined {
  for (const littleEndian of [true, false]) {
    const magic = u32(octets, 0, littleEndian);
    if (magic === pcapMagic.microseconds) return { littleEndian, nsPerTick: 1000n, digits: 6 };
    if (magic === pcapMagic.nanoseconds) return { littleEndian, nsPerTick: 1n, digits: 9 };
  }
  return undefined;
}

function readHeader(queue: OctetQueue): FileHeader | undefined {
  const octets = queue.peek(pcapHeaderOctets);
  if (octets === undefined) return undefined;
  const variant = pcapVariant(octets);
  if (variant === undefined) {
    throw captureError("input", 0, "expected a1b2c3d4 or a1b23c4d in either byte order", "pcap");
  }
  const { littleEndian } = variant;
  const major = u16(octets, 4, littleEndian);
  if (major !== 2) {
    throw captureError("unsupported", 4, `expected version 2, got ${major}`, "pcap");
  }
  queue.skip(pcapHeaderOctets);
  // the upper half tells about frame check sequences
  return { ...variant, linkType: u32(octets, 20, littleEndian) & 0xffff };
}

function readPacket(
  queue: OctetQueue,
  { littleEndian, nsPerTick, digits, linkType }: FileHeader,
): Packet | DecodeError | undefined {
  const header = queue.peek(pcapPacketHeaderOctets);
  if (header === undefined) return undefined;
  const length = u32(header, 8, littleEndian);
  if (length > largestPacket) {
    const detail = `expected a packet of up to ${largestPacket} octets, got a length of ${length}`;
    throw captureError("length", queue.offset + 8, detail, "pcap packet");
  }
  const whole = queue.peek(pcapPacketHeaderOctets + length);
  if (whole === undefined) return undefined;
  queue.skip(whole.length);
  const seconds = BigInt(u32(header, 0, littleEndian));
  const ticks = BigInt(u32(header, 4, littleEndian));
  return {
    octets: whole.subarray(pcapPacketHeaderOctets),
    originalLength: u32(header, 12, littleEndian),
    linkType,
    interfaceIndex: 0,
    interfaceName: undefined,
    time: captureTime(seconds * 1_000_000_000n + ticks * nsPerTick, digits),
    comments: [],
  };
}
