import {
  type BestReading,
  type Edition,
  editions,
  type Identification,
  isEdition,
  lookup,
  type SenderHistory,
} from "../editions/index.js";
import type { DecodeError } from "../errors.js";
import { noteOn } from "../stack/cause.js";
import { causeText } from "../stack/cause-text.js";
import type { Layer, LayerName } from "../stack/layer.js";
import {
  type MessageReading,
  messageFrame,
  readMessage,
  readMessageBriefly,
} from "../stack/message.js";
import type { Codec } from "../uper/codec.js";
import { listed } from "./args.js";
import { UsageError } from "./io.js";
import { suggestion } from "./nearest.js";
import { type AnyEdition, lookupType, namesOfTypes } from "./types.js";

/** What octets turned out to be. */
export type Decoded =
  | {
      readonly ok: true;
      readonly codec: Codec<unknown>;
      readonly value: unknown;
      /** Sentences for people. */
      readonly warnings: readonly string[];
      /** From the outside in; none if there is nothing but the message. */
      readonly layers: readonly Layer[];
    }
  | Failure;

export interface Failure {
  readonly ok: false;
  readonly error: DecodeError;
  /** What people can try. */
  readonly hint: string;
  readonly warnings: readonly string[];
  /** Those in front of the error. */
  readonly layers: readonly Layer[];
  /** The one with the error; undefined if there is nothing but a message. */
  readonly layer: LayerName | undefined;
}

/**
 * A decoder of one type, of one edition or of the one that fits best; without a type that of frames, or of messages
 * without their frame. Throws {@link UsageError} for a type that there is not.
 */
export function decoderOf(
  edition: Edition | "auto",
  type: string | undefined,
): (octets: Uint8Array) => Decoded {
  const read = messageReader(edition, type);
  return (octets) => decodedOf(read(octets));
}

/** Reads messages as {@link decoderOf} says. */
export function messageReader(
  edition: Edition | "auto",
  type: string | undefined,
): (octets: Uint8Array) => MessageReading {
  if (edition !== "auto") {
    const codec = codecOf(edition, type ?? messageFrame);
    return (octets) => readMessage(octets, { edition, type: codec.name });
  }
  if (type !== undefined && !editions.some((key) => lookup(key, type))) {
    throw unknownType(type, editions);
  }
  // frames of one sender mostly follow one another: what it sent before helps to tell what it sends now
  const history: SenderHistory = new Map();
  const options = { ...(type && { type }), history };
  return (octets) => readMessageBriefly(octets, options);
}

/** A message as it is reported. */
export function decodedOf(reading: MessageReading): Decoded {
  if (!reading.ok) {
    const { error, identification } = reading;
    const hint = hintOn(identification);
    return { ok: false, error, hint, warnings: [], layers: [], layer: undefined };
  }
  const { edition, type, value, identification } = reading;
  const codec = isEdition(edition) ? lookup(edition, type) : undefined;
  if (codec === undefined) throw new Error(`${edition} has no type ${type}, which it has decoded`);
  return { ok: true, codec, value, warnings: warningsOn(identification), layers: [] };
}

/** The codec of a type. Throws {@link UsageError} if the edition has no such type. */
export function codecOf(edition: AnyEdition, type: string): Codec<unknown> {
  const codec = lookupType(edition, type);
  if (codec === undefined) throw unknownType(type, [edition]);
  return codec;
}

/** The command line names a type that there is not. */
export function unknownType(type: string, among: readonly AnyEdition[]): UsageError {
  const names = [...new Set(among.flatMap(namesOfTypes))];
  const hint = suggestion(type, names) || "; types have their ASN.1 names";
  return new UsageError(`there is no type ${JSON.stringify(type)} in ${listed(among)}${hint}`);
}

/** What people can try with octets that are no message. */
export function hintOn(identification: Identification | undefined): string {
  if (identification === undefined) {
    return "the frame may be damaged or of another edition: --edition auto tries all of them";
  }
  const cause = noteOn(identification);
  return cause === undefined
    ? "the frame may be damaged, or something else than a message: --type names its type"
    : causeText(cause);
}

function warningsOn(identification: Identification | undefined): readonly string[] {
  const best = identification?.best;
  if (best === undefined) return [];
  const { type, reason, note } = best;
  return [
    ...(type === messageFrame ? [] : [reason]),
    ...(best.sure ? [] : otherReadings(best, identification?.candidates ?? [])),
    ...(note === undefined ? [] : [note]),
  ];
}

function otherReadings(
  { edition: named, sameAs }: BestReading,
  candidates: Identification["candidates"],
): string[] {
  const agree: readonly Edition[] = [named, ...sameAs];
  return candidates
    .filter(({ edition, fits }) => fits && !agree.includes(edition))
    .map(({ edition }) => `${edition} fits too, with another value`);
}
