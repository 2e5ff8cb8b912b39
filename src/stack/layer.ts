import { DecodeError } from "../errors.js";
import type { DsmHeader } from "./dsm.js";
import type { MessageReading } from "./message.js";
import type { SecurityEdition } from "./security.js";

/** What octets hold, from the outside in. `spdu` is the security envelope; `coer` is any other type of its standard. */
export type LayerName = "dsm" | "spdu" | "certificate" | "coer" | "message";

/** Place of a layer in the octets of the frame. */
export interface Extent {
  readonly startOctet: number;
  /** The octet behind it. */
  readonly endOctet: number;
}

export interface DsmLayer extends Extent {
  readonly layer: "dsm";
  readonly header: DsmHeader;
}

/** A value of the security envelope's types. */
export interface SecurityLayer extends Extent {
  readonly layer: "spdu" | "certificate" | "coer";
  readonly edition: SecurityEdition;
  readonly type: string;
  readonly value: unknown;
}

export interface MessageLayer extends Extent {
  readonly layer: "message";
  readonly reading: Extract<MessageReading, { ok: true }>;
}

export type Layer = DsmLayer | SecurityLayer | MessageLayer;

/** What a checker should report though the octets can be read. */
export type LayerWarningCode =
  /** Octets behind the data of a DSM frame. */
  | "trailing"
  /** A DSM version other than 0. */
  | "version"
  /** Bits of the DSM header that should be zero. */
  | "reserved"
  /** More data than a DSM frame should carry. */
  | "data-too-long"
  /** The DSM header and the security header have different AIDs. */
  | "aid-mismatch"
  /** The AID is for another kind of message. */
  | "aid-message"
  /** The signer sent more than its own certificate. */
  | "chain";

export interface LayerWarning {
  readonly code: LayerWarningCode;
  readonly layer: LayerName;
  readonly octetOffset: number;
  /** A sentence for people. */
  readonly message: string;
}

/** Why a layer could not be read, and where it stands. */
export interface LayerError extends Extent {
  readonly layer: LayerName;
  /** Where in the frame. */
  readonly octetOffset: number;
  /** Its `bitOffset` counts from the beginning of the frame. */
  readonly error: DecodeError;
  /** Of a layer of the security envelope: what it was taken for. */
  readonly edition?: SecurityEdition;
  readonly type?: string;
  /** What the octets are not, edition by edition. */
  readonly reading?: Extract<MessageReading, { ok: false }>;
}

export interface LayerReading {
  /** From the outside in; with an error, those in front of it. */
  readonly layers: readonly Layer[];
  readonly warnings: readonly LayerWarning[];
  readonly error?: LayerError;
}

/** An error of a layer, which begins inside the frame. */
export function layerError(
  layer: LayerName,
  { startOctet, endOctet }: Extent,
  error: DecodeError,
): LayerError {
  const placed = movedError(error, startOctet * 8);
  const octetOffset = Math.floor(placed.bitOffset / 8);
  return { layer, startOctet, endOctet, octetOffset, error: placed };
}

/** The error with its place counted from so many bits further in front. */
export function movedError(error: DecodeError, bits: number): DecodeError {
  if (bits === 0) return error;
  const { code, detail, path, bitOffset, typeName } = error;
  return new DecodeError(code, detail, path, bitOffset + bits, typeName);
}
