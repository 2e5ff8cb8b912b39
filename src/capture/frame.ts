import type { DecodeError } from "../errors.js";
import type { Packet } from "./packet.js";

/** The octets of a frame, or the text that holds none and why. */
export type Frame =
  | {
      readonly ok: true;
      readonly octets: Uint8Array;
      /** The packet that carried it, if it is from a capture file. */
      readonly packet?: Packet;
      /** Sentences for people, each with its kind in front: `cut: …`. */
      readonly warnings?: readonly string[];
    }
  | { readonly ok: false; readonly text: string; readonly error: DecodeError };
