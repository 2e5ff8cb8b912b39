import type { DecodeError } from "../errors.js";
import type { Chunks } from "./bytes.js";
import type { Packet } from "./packet.js";
import { pcapSplitter } from "./pcap.js";
import { pcapngSplitter } from "./pcapng.js";
import { type OnWarning, splitChunks } from "./split.js";

/** Formats of capture files. */
export type PacketFormat = "pcap" | "pcapng";

const splitters = { pcap: pcapSplitter, pcapng: pcapngSplitter } as const;

/**
 * Reads the packets of a capture file, in order and in batches, with memory for one chunk and one packet. An error
 * stands in the place of a packet that is broken; after one of the file itself nothing follows.
 *
 * @example
 * for await (const batch of readPackets(file.stream(), "pcapng", console.warn)) for (const packet of batch) …
 */
export function readPackets(
  chunks: Chunks,
  format: PacketFormat,
  onWarning: OnWarning,
): AsyncGenerator<readonly (Packet | DecodeError)[]> {
  return splitChunks(chunks, splitters[format](), onWarning);
}
