import {
  type Edition,
  editions,
  explain,
  find,
  type Identification,
  type IdentifyOptions,
  identify,
  isEdition,
  lookup,
  messageFrame,
  type SenderHistory,
} from "../editions/index.js";
import { plausibilityOf } from "../editions/plausibility.js";
import { DecodeError } from "../errors.js";
import { decodePartial } from "../schema/partial.js";
import type { Codec } from "../uper/codec.js";

export { messageFrame };

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
      /** The one that the octets were read under; undefined if it was to be found out. */
      readonly edition?: Edition;
      readonly type: string;
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
  const asked: IdentifyOptions = { ...(type && { type }), ...(history && { history }) };
  return identified(identify(octets, asked), octets, type);
}

/**
 * Reads a message whose edition is to be found out, as {@link readMessage} does, but says how it was found out only
 * where somebody may want to know: not of a frame whose edition is sure and that has nothing peculiar.
 */
export function readMessageBriefly(octets: Uint8Array, options: IdentifyOptions): MessageReading {
  const finding = find(octets, options);
  const { best } = finding;
  return best?.sure && best.note === undefined && best.type === messageFrame
    ? { ok: true, edition: best.edition, type: best.type, value: best.value }
    : identified(explain(finding, octets, options), octets, options.type);
}

function identified(
  identification: Identification,
  octets: Uint8Array,
  type = messageFrame,
): MessageReading {
  const { best, candidates } = identification;
  if (best !== undefined) {
    return { ok: true, edition: best.edition, type: best.type, value: best.value, identification };
  }
  return { ok: false, error: furthestError(candidates, octets, type), type, identification };
}

/**
 * The codec that a message was read with. Where no edition reads all octets it is the one that reads the most
 * plausible values before it fails: what one reads in vain looks less like a message than what another reads.
 * Undefined for a type that the editions do not have.
 */
export function messageCodec(
  { edition, type }: MessageReading,
  octets: Uint8Array,
): Codec<unknown> | undefined {
  if (edition === undefined) return likeliestCodec(octets, type);
  return isEdition(edition) ? lookup(edition, type) : undefined;
}

function likeliestCodec(octets: Uint8Array, type: string): Codec<unknown> | undefined {
  const tried = editions.flatMap((edition) => {
    const codec = lookup(edition, type);
    if (codec === undefined) return [];
    const { value, error } = decodePartial(codec, octets);
    return [{ codec, points: plausibilityOf(value), bits: error?.bitOffset ?? 0 }];
  });
  return tried.toSorted((a, b) => b.points - a.points || b.bits - a.bits)[0]?.codec;
}

function readAs(octets: Uint8Array, edition: Edition, type: string): MessageReading {
  const codec = lookup(edition, type);
  if (codec === undefined) {
    const error = new DecodeError("input", `${edition} has no type ${type}`, [], 0, type);
    return { ok: false, error, edition, type };
  }
  const result = codec.safeDecode(octets);
  return result.ok
    ? { ok: true, edition, type, value: result.value }
    : { ok: false, error: result.error, edition, type };
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
