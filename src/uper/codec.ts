import { DecodeError } from "../errors.js";
import {
  DecodeFailure,
  describe,
  toDecodeError,
  toEncodeError,
  toReturnedDecodeError,
} from "./failure.js";
import { checkInputLength, type DecodeLimits, limitsOf } from "./limits.js";
import { BitReader } from "./reader.js";
import { checkTarget } from "./target.js";
import { BitWriter } from "./writer.js";

export interface DecodeOptions {
  /** Octets behind the value: refused (`"error"`, the default) or left alone (`"ignore"`). */
  trailing?: "error" | "ignore";
  /** What is taken at most; each limit has a safe default. */
  limits?: DecodeLimits;
}

export type SafeDecodeResult<T> =
  | { ok: true; value: T; octetsRead: number }
  | { ok: false; error: DecodeError };

/**
 * Encodes and decodes one ASN.1 type of one edition.
 *
 * @example
 * const frame = MessageFrame.decode(octets);
 * const same = MessageFrame.encode(frame);
 */
export interface Codec<T> {
  /** ASN.1 name of the type, hyphens and all. */
  readonly name: string;
  /** Key of the edition, such as `ydt3709-2020`. */
  readonly edition: string;
  /** Longest encoding in bits, without unknown parts; undefined where there is no bound. */
  readonly maxBits: number | undefined;
  /** Decodes a complete encoding (X.691 10.1). Throws {@link DecodeError}. */
  decode(octets: Uint8Array, options?: DecodeOptions): T;
  /** Like decode, but returns what it found instead of throwing. A returned error has no stack trace. */
  safeDecode(octets: Uint8Array, options?: DecodeOptions): SafeDecodeResult<T>;
  /** The canonical encoding, whole octets, at least one. Throws {@link EncodeError}. */
  encode(value: T): Uint8Array;
  /**
   * Encodes into `target` from octet `at` on and returns the number of octets written. Throws {@link EncodeError},
   * with code `length` if the target is too small; what it has written until then stays in the target.
   */
  encodeInto(value: T, target: Uint8Array, at?: number): number;
}

/** Codec of a BIT STRING with named bits: `events & VehicleEventFlags.bits.eventHardBraking`. */
export interface NamedBitsCodec<Names extends string> extends Codec<number> {
  /** Weight of each named bit in the value. */
  readonly bits: Readonly<Record<Names, number>>;
}

/** Codec of an INTEGER some of whose values have names. */
export interface NamedNumbersCodec<T, Names extends string> extends Codec<T> {
  readonly values: Readonly<Record<Names, T>>;
}

/**
 * The reader of the last decoding and the writers of the last encodings, for the next: with octets that they have grown
 * into, and for targets of callers. Taken out while in use, so that codecs are re-entrant.
 */
let spareReader: BitReader | undefined;
let spare: BitWriter | undefined;
let spareForTarget: BitWriter | undefined;
const largestSpare = 65536;
const noOctets = new Uint8Array(0);

/** Makes the codec of a type from its two functions. */
export function codec<T>(
  edition: string,
  name: string,
  maxBits: number | undefined,
  read: (r: BitReader) => T,
  write: (w: BitWriter, value: T) => void,
): Codec<T> {
  return Object.freeze<Codec<T>>({
    name,
    edition,
    maxBits,
    decode(octets, options) {
      const r = takeReader();
      try {
        begin(r, octets, options?.limits);
        const value = read(r);
        completeOctets(r, options);
        return value;
      } catch (failure) {
        throw toDecodeError(failure, name);
      } finally {
        if (r.capacity <= largestSpare) spareReader = r;
      }
    },
    safeDecode(octets, options) {
      const r = takeReader();
      try {
        begin(r, octets, options?.limits);
        const value = read(r);
        return { ok: true, value, octetsRead: completeOctets(r, options) };
      } catch (failure) {
        const error = toReturnedDecodeError(failure, name);
        if (error instanceof DecodeError) return { ok: false, error };
        throw error;
      } finally {
        if (r.capacity <= largestSpare) spareReader = r;
      }
    },
    encode(value) {
      const w = spare ?? new BitWriter(new Uint8Array(1024));
      spare = undefined;
      try {
        w.begin(w.octets);
        write(w, value);
        const length = w.finish();
        return w.octets.slice(0, length);
      } catch (failure) {
        throw toEncodeError(failure);
      } finally {
        if (w.octets.length <= largestSpare) spare = w;
      }
    },
    encodeInto(value, target, at = 0) {
      const w = spareForTarget ?? new BitWriter(target, false);
      spareForTarget = undefined;
      try {
        checkTarget(target, at);
        w.begin(target, at);
        write(w, value);
        return w.finish();
      } catch (failure) {
        throw toEncodeError(failure);
      } finally {
        // the target is the caller's: it must not be kept alive
        w.octets = noOctets;
        spareForTarget = w;
      }
    },
  });
}

/** The octets of a value that an open type without a selector holds by DEFAULT. */
export function completeEncoding(encode: (w: BitWriter) => void): Uint8Array {
  const w = new BitWriter(new Uint8Array(16));
  encode(w);
  return w.octets.slice(0, w.finish());
}

/** Adds the names of bits or numbers to a codec. */
export function withNames<C extends object, Key extends string, Names>(
  base: C,
  key: Key,
  names: Names,
): C & Readonly<Record<Key, Names>> {
  // a computed key widens to `string`; the object has exactly this one more member
  return Object.freeze({ ...base, [key]: Object.freeze(names) }) as C &
    Readonly<Record<Key, Names>>;
}

function takeReader(): BitReader {
  const r = spareReader ?? new BitReader(new Uint8Array(1024));
  spareReader = undefined;
  return r;
}

function begin(r: BitReader, octets: Uint8Array, said: DecodeLimits | undefined): void {
  if (!(octets instanceof Uint8Array)) {
    throw new DecodeFailure("input", 0, `a Uint8Array expected, got ${describe(octets)}`);
  }
  const limits = limitsOf(said);
  checkInputLength(octets, limits);
  r.begin(octets, limits);
}

/** Octets of a complete encoding: padded, at least one (X.691 10.1.3). */
function completeOctets(r: BitReader, options: DecodeOptions | undefined): number {
  const octets = Math.max(1, Math.ceil(r.position / 8));
  const left = r.length - octets;
  if (left < 0) throw new DecodeFailure("truncated", 0, "no octets; an encoding has at least one");
  if (left > 0 && options?.trailing !== "ignore") {
    throw new DecodeFailure(
      "trailing",
      octets * 8,
      `${left} of ${r.length} octets left over; another edition may have sent this`,
    );
  }
  return octets;
}
