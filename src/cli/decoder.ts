import { type Edition, editions, identify, lookup, typeNames } from "../editions/index.js";
import { DecodeError } from "../errors.js";
import type { Codec } from "../uper/codec.js";
import { listed } from "./args.js";
import { UsageError } from "./io.js";
import { suggestion } from "./nearest.js";

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
 * A decoder of one type, of one edition or of the first that fits. Throws {@link UsageError} for a type that there is
 * not.
 */
export function decoderOf(
  edition: Edition | "auto",
  type: string,
): (octets: Uint8Array) => Decoded {
  if (edition !== "auto") {
    const codec = codecOf(edition, type);
    return (octets) => decodeAs(codec, octets);
  }
  const codecs = editions.flatMap((key) => lookup(key, type) ?? []);
  if (codecs.length === 0) throw unknownType(type, editions);
  return (octets) => decodeAsAny(codecs, octets, type);
}

/** The codec of a type. Throws {@link UsageError} if the edition has no such type. */
export function codecOf(edition: Edition, type: string): Codec<unknown> {
  const codec = lookup(edition, type);
  if (codec === undefined) throw unknownType(type, [edition]);
  return codec;
}

function unknownType(type: string, among: readonly Edition[]): UsageError {
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

function decodeAsAny(codecs: readonly Codec<unknown>[], octets: Uint8Array, type: string): Decoded {
  const { best, candidates } = identify(octets, { type });
  const codec = codecs.find(({ edition }) => edition === best?.edition);
  if (best === undefined || codec === undefined) {
    const hint = `the frame may be damaged, or something else than a ${type}: --type names its type`;
    return { ok: false, error: furthestError(codecs, octets), hint };
  }
  const agree: readonly Edition[] = [best.edition, ...best.sameAs];
  const others = candidates.filter(({ edition, fits }) => fits && !agree.includes(edition));
  const warnings = others.map(({ edition }) => `${edition} fits too, with another value`);
  return { ok: true, codec, value: best.value, warnings };
}

/** The error under the edition that got furthest into the octets. */
function furthestError(codecs: readonly Codec<unknown>[], octets: Uint8Array): DecodeError {
  let furthest: { edition: string; error: DecodeError } | undefined;
  for (const codec of codecs) {
    const result = codec.safeDecode(octets);
    if (result.ok || result.error.bitOffset <= (furthest?.error.bitOffset ?? -1)) continue;
    furthest = { edition: codec.edition, error: result.error };
  }
  if (furthest === undefined) throw new Error("an edition fits that identify did not find");
  const { code, detail, path, bitOffset, typeName } = furthest.error;
  const told = `${detail} (as ${furthest.edition}, which comes furthest; no edition fits)`;
  return new DecodeError(code, told, path, bitOffset, typeName);
}
