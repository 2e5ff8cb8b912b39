import {
  type BestReading,
  type Candidate,
  type Edition,
  editions,
  type Identification,
  identify,
  lookup,
  type SenderHistory,
  typeNames,
} from "../editions/index.js";
import { DecodeError } from "../errors.js";
import type { Codec } from "../uper/codec.js";
import { listed } from "./args.js";
import { UsageError } from "./io.js";
import { suggestion } from "./nearest.js";

/** What octets are where nobody says otherwise. */
const defaultType = "MessageFrame";

/** What octets turned out to be. */
export type Decoded =
  | {
      readonly ok: true;
      readonly codec: Codec<unknown>;
      readonly value: unknown;
      /** Sentences for people. */
      readonly warnings: readonly string[];
    }
  | Failure;

export interface Failure {
  readonly ok: false;
  readonly error: DecodeError;
  /** What people can try. */
  readonly hint: string;
}

/**
 * A decoder of one type, of one edition or of the one that fits best; without a type that of frames, or of messages
 * without their frame. Throws {@link UsageError} for a type that there is not.
 */
export function decoderOf(
  edition: Edition | "auto",
  type: string | undefined,
): (octets: Uint8Array) => Decoded {
  if (edition !== "auto") {
    const codec = codecOf(edition, type ?? defaultType);
    return (octets) => decodeAs(codec, octets);
  }
  if (type !== undefined && !editions.some((key) => lookup(key, type))) {
    throw unknownType(type, editions);
  }
  // frames of one sender mostly follow one another: what it sent before helps to tell what it sends now
  const history: SenderHistory = new Map();
  return (octets) => decodeAsAny(octets, type, history);
}

/** The codec of a type. Throws {@link UsageError} if the edition has no such type. */
export function codecOf(edition: Edition, type: string): Codec<unknown> {
  const codec = lookup(edition, type);
  if (codec === undefined) throw unknownType(type, [edition]);
  return codec;
}

/** The command line names a type that there is not. */
export function unknownType(type: string, among: readonly Edition[]): UsageError {
  const names = [...new Set(among.flatMap((edition) => typeNames(edition)))];
  const hint = suggestion(type, names) || "; types have their ASN.1 names";
  return new UsageError(`there is no type ${JSON.stringify(type)} in ${listed(among)}${hint}`);
}

function decodeAs(codec: Codec<unknown>, octets: Uint8Array): Decoded {
  const result = codec.safeDecode(octets);
  if (result.ok) return { ok: true, codec, value: result.value, warnings: [] };
  const hint = "the frame may be damaged or of another edition: --edition auto tries all of them";
  return { ok: false, error: result.error, hint };
}

function decodeAsAny(
  octets: Uint8Array,
  type: string | undefined,
  history: SenderHistory,
): Decoded {
  const { best, candidates, aligned } = identify(octets, { ...(type && { type }), history });
  const codec = best && lookup(best.edition, best.type);
  if (best === undefined || codec === undefined) {
    const error = furthestError(candidates, octets, type ?? defaultType);
    return { ok: false, error, hint: hintOn(candidates, aligned) };
  }
  return { ok: true, codec, value: best.value, warnings: warningsOn(best, candidates) };
}

function hintOn(candidates: readonly Candidate[], aligned: Identification["aligned"]): string {
  if (aligned !== undefined) {
    return (
      `this is a ${aligned.type} of ${aligned.edition} in ALIGNED PER; ` +
      "receivers expect UNALIGNED PER, so the sender's encoder is set wrong"
    );
  }
  const note = candidates.find((candidate) => candidate.note)?.note;
  return (
    note ?? "the frame may be damaged, or something else than a message: --type names its type"
  );
}

function warningsOn(best: BestReading, candidates: readonly Candidate[]): string[] {
  const agree: readonly Edition[] = [best.edition, ...best.sameAs];
  const others = candidates.filter(({ edition, fits }) => fits && !agree.includes(edition));
  const note = candidates.find(({ edition }) => edition === best.edition)?.note;
  return [
    ...(best.type === defaultType ? [] : [best.reason]),
    ...(best.sure ? [] : others.map(({ edition }) => `${edition} fits too, with another value`)),
    ...(note === undefined ? [] : [note]),
  ];
}

/** The error under the edition that got furthest into the octets. */
function furthestError(
  candidates: readonly Candidate[],
  octets: Uint8Array,
  type: string,
): DecodeError {
  let furthest: { edition: string; error: DecodeError } | undefined;
  for (const { edition, error } of candidates) {
    const found = error ?? leftOverError(edition, octets, type);
    if (found === undefined || found.bitOffset <= (furthest?.error.bitOffset ?? -1)) continue;
    furthest = { edition, error: found };
  }
  if (furthest === undefined) throw new Error("an edition fits that identify did not find");
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
