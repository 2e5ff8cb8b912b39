import { DecodeError, type DecodeErrorCode } from "../errors.js";
import type { CaptureTime } from "./time.js";

/** A packet of a capture file. */
export interface Packet {
  /** From the link layer on, as far as they were captured. May be a view of a chunk. */
  readonly octets: Uint8Array;
  /** Octets that the packet had when it was captured. */
  readonly originalLength: number;
  /** Number of the link layer's kind in the registry of the tcpdump group: 1 Ethernet, 147 to 162 USER0 to USER15. */
  readonly linkType: number;
  /** In the order of the section's interfaces, from 0. */
  readonly interfaceIndex: number;
  readonly interfaceName: string | undefined;
  readonly time: CaptureTime | undefined;
  readonly comments: readonly string[];
}

/** libpcap takes no longer packets of the link types that matter here; a length beyond it is a broken file. */
export const largestPacket = 262144;

/** A capture file is broken at this octet of it. */
export function captureError(
  code: DecodeErrorCode,
  octetOffset: number,
  detail: string,
  typeName: string,
): DecodeError {
  const told = `${detail} (octet ${octetOffset} of the file)`;
  return new DecodeError(code, told, [], octetOffset * 8, typeName);
}
