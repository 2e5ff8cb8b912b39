import type { Path } from "../../errors.js";
import type { CodecName } from "../../schema/registry.js";
import type { Frame, Message } from "../frame.js";
import type { Place } from "./walk.js";

/** A codec that can send what it has decoded. */
export interface LintCodec extends CodecName {
  encode(value: unknown): Uint8Array;
}

/** A frame to check. */
export interface LintFrame {
  /** That of `MessageFrame`, or of a message that came without its frame. */
  readonly codec: LintCodec;
  readonly value: unknown;
  /** The octets of the message; without them its encoding is not checked. */
  readonly octets?: Uint8Array;
  /** When it was received, in milliseconds since 1970; without it periods are not checked. */
  readonly receivedMs?: number;
  /** The generation time of the security header, in milliseconds since 1970 UTC. */
  readonly generatedMs?: number;
  /** The AID around the message, of the DSM header or the security header. */
  readonly aid?: number;
  /** Who signed the message: the digest of the certificate, in whatever form is the same each time. */
  readonly signer?: string;
}

/** A frame as rules see it. */
export interface Subject extends LintFrame {
  readonly frame: Frame;
  /** Undefined if the edition does not know it. */
  readonly message: Message | undefined;
  /** Path of the message. */
  readonly root: Path;
  /** All parts of the value, from the outside in. */
  readonly places: readonly Place[];
}
