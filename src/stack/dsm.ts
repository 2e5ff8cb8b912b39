import { DecodeError, EncodeError, isDecodeError } from "../errors.js";
import { formatAid, readAid } from "./aid.js";
import { extensionEnds } from "./dsm-extension.js";

/** The value of the adaptation octet for DSMP (YD/T 3707). */
export const dsmp = 4;

/** What stands in front of the data of a DSM frame. */
export interface DsmHeader {
  readonly version: number;
  /** The four bits that are zero today. */
  readonly reserved: number;
  /** Header extension, with its octets as they are: a view of the frame. */
  readonly extension: Uint8Array | undefined;
  readonly aid: number;
  /** Octets of data that the header announces. */
  readonly length: number;
}

/** A frame of the dedicated short message protocol (YD/T 3707), behind the adaptation octet. */
export interface Dsm {
  readonly header: DsmHeader;
  /** A view of the frame. */
  readonly data: Uint8Array;
  /** Where the data begins in the frame. */
  readonly dataOffset: number;
  /** Octets behind the data. */
  readonly trailingOctets: number;
}

/** A frame, or the error with the header if that could be read. */
export type DsmReading =
  | { readonly ok: true; readonly dsm: Dsm }
  | { readonly ok: false; readonly error: DecodeError; readonly header?: DsmHeader };

/** What `encodeDsm` takes: version and reserved bits are zero unless a test wants others. */
export interface DsmToEncode {
  readonly aid: number;
  readonly data: Uint8Array;
  readonly version?: number;
  readonly reserved?: number;
  readonly extension?: Uint8Array;
}

/**
 * Reads a DSM frame with its adaptation octet. Octets behind the data are counted, not refused. Throws
 * {@link DecodeError}; where the frame ends too early `bitOffset` is its end.
 */
export function decodeDsm(octets: Uint8Array): Dsm {
  const reading = readDsm(octets);
  if (!reading.ok) throw reading.error;
  return reading.dsm;
}

/** Like {@link decodeDsm}, but returns what it found. */
export function readDsm(octets: Uint8Array): DsmReading {
  try {
    return readFrame(octets);
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    return { ok: false, error };
  }
}

/** Writes a DSM frame with its adaptation octet. Throws {@link EncodeError}. */
export function encodeDsm(frame: DsmToEncode): Uint8Array {
  const { aid, data, version = 0, reserved = 0, extension = new Uint8Array(0) } = frame;
  check("version", version, 7);
  check("reserved", reserved, 15);
  if (data.length > 0xffff) {
    throw new EncodeError("length", ["data"], "up to 65535 octets", `${data.length} octets`);
  }
  const indicator = frame.extension === undefined ? 0 : 0x10;
  const aidOctets = formatAid(aid);
  const dataOffset = 2 + extension.length + aidOctets.length + 2;
  const octets = new Uint8Array(dataOffset + data.length);
  octets[0] = dsmp;
  octets[1] = (version << 5) | indicator | reserved;
  octets.set(extension, 2);
  octets.set(aidOctets, 2 + extension.length);
  octets[dataOffset - 2] = data.length >>> 8;
  octets[dataOffset - 1] = data.length & 0xff;
  octets.set(data, dataOffset);
  return octets;
}

function readFrame(octets: Uint8Array): DsmReading {
  const [protocolType, flags] = octets;
  if (protocolType === undefined) throw truncated("the adaptation octet", octets.length);
  if (protocolType !== dsmp) {
    const detail = `expected ${dsmp} (DSMP), got ${protocolType}${protocolName(protocolType)}`;
    throw new DecodeError("unsupported", detail, ["protocolType"], 0, "DSM");
  }
  if (flags === undefined) throw truncated("the header", octets.length);
  if ((flags & 0x10) === 0) return readRest(octets, flags, 2, undefined);
  return readExtended(octets, flags);
}

/** The extension does not tell its end: of the ends it may have, the first that makes the length fit. */
function readExtended(octets: Uint8Array, flags: number): DsmReading {
  const readings = extensionEnds(octets, 2).map((end) => {
    try {
      return readRest(octets, flags, end, octets.subarray(2, end));
    } catch (error) {
      if (!isDecodeError(error)) throw error;
      const failed: DsmReading = { ok: false, error };
      return failed;
    }
  });
  const fitting = readings.find((reading) => reading.ok && reading.dsm.trailingOctets === 0);
  const [first] = readings;
  if (fitting !== undefined) return fitting;
  if (first !== undefined) return first;
  throw truncated("the header extension", octets.length);
}

function readRest(
  octets: Uint8Array,
  flags: number,
  aidAt: number,
  extension: Uint8Array | undefined,
): DsmReading {
  const { aid, octetsRead } = readAid(octets, aidAt);
  const dataOffset = aidAt + octetsRead + 2;
  if (dataOffset > octets.length) throw truncated("the length", octets.length);
  const length = ((octets[dataOffset - 2] ?? 0) << 8) | (octets[dataOffset - 1] ?? 0);
  const header = { version: flags >>> 5, reserved: flags & 0x0f, extension, aid, length };
  const there = octets.length - dataOffset;
  if (length > there) {
    const detail = `the header announces ${length} octets of data, ${there} are there`;
    const error = new DecodeError("truncated", detail, ["data"], octets.length * 8, "DSM");
    return { ok: false, error, header };
  }
  const data = octets.subarray(dataOffset, dataOffset + length);
  return { ok: true, dsm: { header, data, dataOffset, trailingOctets: there - length } };
}

function protocolName(protocolType: number): string {
  if (protocolType === 0) return " (IPv6)";
  return protocolType === 5 ? " (IPv4)" : " (reserved)";
}

function truncated(what: string, end: number): DecodeError {
  return new DecodeError("truncated", `the octets end in ${what}`, [], end * 8, "DSM");
}

function check(name: string, value: number, most: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= most) return;
  throw new EncodeError("range", [name], `a whole number from 0 to ${most}`, String(value));
}
