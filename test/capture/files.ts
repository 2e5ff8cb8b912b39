import {
  formatHex,
  formatTime,
  type Packet,
  type PacketFormat,
  type ReadOptions,
  readFrames,
  readPackets,
} from "../../src/capture/index.js";
import { isDecodeError } from "../../src/errors.js";
import { flat, inPieces } from "./chunks.js";

/** Octets of whole numbers and of text, in one byte order. */
export function bytes(
  littleEndian: boolean,
  ...parts: readonly (readonly [octets: 1 | 2 | 4 | 8, value: number | bigint] | Uint8Array)[]
): Uint8Array {
  const octets: number[] = [];
  for (const part of parts) {
    if (part instanceof Uint8Array) {
      octets.push(...part);
      continue;
    }
    const [count, value] = part;
    const digits = BigInt.asUintN(count * 8, BigInt(value));
    const places = Array.from({ length: count }, (_, i) =>
      Number((digits >> BigInt(8 * i)) & 255n),
    );
    octets.push(...(littleEndian ? places : places.reverse()));
  }
  return Uint8Array.from(octets);
}

/** A block of pcapng, with its lengths; the body is padded. */
export function block(littleEndian: boolean, type: number, body: Uint8Array): Uint8Array {
  const padding = new Uint8Array((4 - (body.length % 4)) % 4);
  const length = 12 + body.length + padding.length;
  return bytes(littleEndian, [4, type], [4, length], body, padding, [4, length]);
}

export function option(littleEndian: boolean, code: number, value: Uint8Array): Uint8Array {
  const padding = new Uint8Array((4 - (value.length % 4)) % 4);
  return bytes(littleEndian, [2, code], [2, value.length], value, padding);
}

/** What is told of a packet in tests. */
export interface Told {
  octets: string;
  time: string | undefined;
  linkType: number;
}

function told({ octets, time, linkType }: Packet): Told {
  return { octets: formatHex(octets), time: time && formatTime(time), linkType };
}

/** Packets, or code and octet of what is in the place of one, and the warnings. */
export async function packetsOf(file: Uint8Array, format: PacketFormat, chunk = 7) {
  const warnings: string[] = [];
  const items = await flat(
    readPackets(inPieces(Uint8Array.from(file), chunk), format, (text) => warnings.push(text)),
  );
  return {
    packets: items.filter((item): item is Packet => !isDecodeError(item)),
    told: items.map((item) =>
      isDecodeError(item) ? `${item.code} at ${item.bitOffset / 8}` : told(item),
    ),
    warnings,
  };
}

/** Frames as hex, or code and octet of what is in the place of one, and the warnings. */
export async function framesOf(
  file: Uint8Array,
  format: Parameters<typeof readFrames>[1] = "auto",
  options: ReadOptions = {},
) {
  const warnings: string[] = [];
  const onWarning = (text: string): void => void warnings.push(text);
  const frames = await flat(readFrames(inPieces(file, 64), format, { ...options, onWarning }));
  return {
    frames: frames.map((frame) =>
      frame.ok ? formatHex(frame.octets) : `${frame.error.code} at ${frame.error.bitOffset / 8}`,
    ),
    ofFrames: frames.map((frame) => (frame.ok ? (frame.warnings ?? []) : [])),
    warnings,
  };
}
