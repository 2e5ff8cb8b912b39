import { type DecodeError, isDecodeError } from "../errors.js";
import type { Chunks } from "./bytes.js";
import type { Frame } from "./frame.js";
import { carriedBy } from "./link.js";
import type { Packet } from "./packet.js";
import { type PacketFormat, readPackets } from "./packets.js";
import type { OnWarning } from "./split.js";

/** The frames that the packets of a capture file carry; packets without one are counted and told about at the end. */
export async function* packetFrames(
  chunks: Chunks,
  format: PacketFormat,
  onWarning: OnWarning,
): AsyncGenerator<readonly Frame[]> {
  const leftOut = new Map<string, number>();
  for await (const batch of readPackets(chunks, format, onWarning)) {
    const frames: Frame[] = [];
    for (const packet of batch) {
      const frame = frameOf(packet);
      if (typeof frame === "string") leftOut.set(frame, (leftOut.get(frame) ?? 0) + 1);
      else frames.push(frame);
    }
    if (frames.length > 0) yield frames;
  }
  for (const [reason, count] of leftOut) {
    onWarning(`${count === 1 ? "1 packet is" : `${count} packets are`} left out: ${reason}`);
  }
}

/** A frame, or why the packet has none. */
function frameOf(packet: Packet | DecodeError): Frame | string {
  if (isDecodeError(packet)) return { ok: false, text: "", error: packet };
  const carried = carriedBy(packet);
  if (carried === undefined) {
    return { ok: true, octets: packet.octets, packet, warnings: [unknownLinkType(packet)] };
  }
  if (!carried.ok) return carried.reason;
  const missing = packet.originalLength - packet.octets.length;
  const warnings = carried.cut || missing > 0 ? [cutWarning(missing)] : [];
  return { ok: true, octets: carried.octets, packet, warnings };
}

function unknownLinkType({ linkType }: Packet): string {
  return `link-type: ${linkType} is not known here; the whole packet is taken as the frame`;
}

function cutWarning(missing: number): string {
  if (missing <= 0) return "cut: a part of the packet was not captured";
  const octets =
    missing === 1 ? "1 octet of the packet was" : `${missing} octets of the packet were`;
  return `cut: ${octets} not captured`;
}
