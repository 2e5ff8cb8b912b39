import { DecodeFailure } from "../uper/failure.js";
import { readLength } from "../uper/length.js";
import { BitReader } from "../uper/reader.js";

/** Messages of a later form of phase II (2024): their names are public, their bits are not. */
const laterMessages: ReadonlyMap<number, string> = new Map([
  [27, "IntentionSharingMessage (ISM)"],
  [28, "ServiceAnnouncementMessage (SAM)"],
]);

/** Messages that the later form seems to have changed behind the back of older decoders. */
const changedMessages: ReadonlyMap<number, string> = new Map([
  [11, "RSC"],
  [13, "VIR"],
]);

/** The identifier of the phase II message in a frame; undefined if there is none. */
export function phaseTwoMessageId(octets: Uint8Array): number | undefined {
  // extension bit and index 0 of the additions, then the open type with MessageFrameExt
  if (octets[0] !== 0x80) return undefined;
  const r = new BitReader(octets, 8);
  try {
    readLength(r, 0);
    r.bits(1);
    return r.bits(15);
  } catch (failure) {
    if (failure instanceof DecodeFailure) return undefined;
    throw failure;
  }
}

/** Name of a message that only the later form has. */
export function laterMessageName(messageId: number | undefined): string | undefined {
  return messageId === undefined ? undefined : laterMessages.get(messageId);
}

/** A sentence where the later form may be why a message of T/CSAE 157-2020 fails or leaves octets over. */
export function laterFormHint(messageId: number | undefined): string | undefined {
  const name = messageId === undefined ? undefined : changedMessages.get(messageId);
  if (name === undefined) return undefined;
  return `a later form of phase II (2024) changed ${name}: it may have sent this`;
}
