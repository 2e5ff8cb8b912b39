import {
  type Edition,
  type Identification,
  identify,
  lookup,
  type SenderHistory,
} from "../editions/index.js";
import { DecodeError } from "../errors.js";

export const messageFrame = "MessageFrame";

/** What octets are as a message. */
export type MessageReading =
  | {
      readonly ok: true;
      readonly edition: string;
      readonly type: string;
      readonly value: unknown;
      /** Where the edition was found out: how, and what the others make of it. */
      readonly identification?: Identification;
    }
  | {
      readonly ok: false;
      readonly error: DecodeError;
      readonly identification?: Identification;
    };

export interface MessageOptions {
  /** Without it, the one that fits best. */
  edition?: Edition;
  /** ASN.1 type of the octets. Without it `MessageFrame`; without an edition as well, also messages without a frame. */
  type?: string;
  /** Senders seen in this stream, for frames that fit several editions. */
  history?: SenderHistory;
}

/** Reads a message in UPER; all octets must be its own. */
export function readMessage(octets: Uint8Array, options: MessageOptions = {}): MessageReading {
  const { edition, type, history } = options;
  if (edition !== undefined) return readAs(octets, edition, type ?? messageFrame);
  const identification = identify(octets, { ...(type && { type }), ...(history && { history }) });
  const { best } = identification;
  if (best !== undefined) {
    return {
      ok: true,
      edition: best.edition,
      type: best.type,
      value: best.value,
      identification,
    };
  }
  const error = furthestError(identification.candidates, octets, type ?? messageFrame);
  return { ok: false, error, identification };
}

function readAs(octets: Uint8Array, edition: Edition, type: string): MessageReading {
  const codec = lookup(edition, type);
  if (codec === undefined) {
    const error = new DecodeError("input", `${edition} has no type ${type}`, [], 0, type);
    return { ok: false, error };
  }
  const result = codec.safeDecode(octets);
  return result.ok
    ? { ok: true, edition, type, value: result.value }
    : { ok: false, error: result.error };
}

/** The error under the edition that got furthest into the octets. */
function furthestError(
  candidates: Identification["candidates"],
  octets: Uint8Array,
  type: string,
): DecodeError {
  let furthest: { edition: Edition; error: DecodeError } | undefined;
  for (const { edition, error } of candidates) {
    const found = error ?? leftOverError(edition, octets, type);
    if (found === undefined || found.bitOffset <= (furthest?.error.bitOffset ?? -1)) continue;
    furthest = { edition, error: found };
  }
  if (furthest === undefined) {
    return new DecodeError("input", `no edition has the type ${type}`, [], 0, type);
  }
  const { code, detail, path, bitOffset, typeName } = furthest.error;
  const told = `${detail} (as ${furthest.edition}, which comes furthest; no edition fits)`;
  return new DecodeError(code, told, path, bitOffset, typeName);
}

function leftOverError(
  edition: Edition,
  octets: Uint8Array,
  type: string,
): DecodeError | undefined {
  const result = lookup(edition, type)?.safeDecode(octets);
  return result === undefined || result.ok ? undefined : result.error;
}
