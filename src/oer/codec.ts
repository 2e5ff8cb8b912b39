import { DecodeError } from "../errors.js";
import type { Codec, DecodeOptions } from "../uper/codec.js";
import {
  DecodeFailure,
  describe,
  toDecodeError,
  toEncodeError,
  toReturnedDecodeError,
} from "../uper/failure.js";
import { checkInputLength, limitsOf } from "../uper/limits.js";
import { checkTarget } from "../uper/target.js";
import { OctetReader } from "./reader.js";
import { OctetWriter } from "./writer.js";

/** Makes what decodes a type from its function. Decoding takes BASIC-OER. */
export function decoder<T>(
  name: string,
  read: (r: OctetReader) => T,
): Pick<Codec<T>, "decode" | "safeDecode"> {
  /** Throws what the public error is made from. */
  function decodePrefix(octets: Uint8Array, options: DecodeOptions | undefined): [T, number] {
    if (!(octets instanceof Uint8Array)) {
      throw new DecodeFailure("input", 0, `a Uint8Array expected, got ${describe(octets)}`);
    }
    const limits = limitsOf(options?.limits);
    checkInputLength(octets, limits);
    const r = new OctetReader(octets, limits);
    const value = read(r);
    checkEnd(r, options);
    return [value, r.position];
  }

  return {
    decode(octets, options) {
      try {
        return decodePrefix(octets, options)[0];
      } catch (failure) {
        throw toDecodeError(failure, name);
      }
    },
    safeDecode(octets, options) {
      try {
        const [value, octetsRead] = decodePrefix(octets, options);
        return { ok: true, value, octetsRead };
      } catch (failure) {
        const error = toReturnedDecodeError(failure, name);
        if (error instanceof DecodeError) return { ok: false, error };
        throw error;
      }
    },
  };
}

/** Makes the codec of a type from its two functions. Decoding takes BASIC-OER, encoding sends COER. */
export function codec<T>(
  edition: string,
  name: string,
  maxBits: number | undefined,
  read: (r: OctetReader) => T,
  write: (w: OctetWriter, value: T) => void,
): Codec<T> {
  return Object.freeze<Codec<T>>({
    name,
    edition,
    maxBits,
    ...decoder(name, read),
    encode: (value) =>
      encoding(() => {
        const w = new OctetWriter(new Uint8Array(512));
        write(w, value);
        return w.octets.slice(0, w.position);
      }),
    encodeInto: (value, target, at = 0) =>
      encoding(() => {
        checkTarget(target, at);
        const w = new OctetWriter(target, at, false);
        write(w, value);
        return w.position;
      }),
  });
}

/** What an encoder throws becomes the public error. */
function encoding<Result>(run: () => Result): Result {
  try {
    return run();
  } catch (failure) {
    throw toEncodeError(failure);
  }
}

function checkEnd(r: OctetReader, options: DecodeOptions | undefined): void {
  const { length } = r.octets;
  const left = length - r.position;
  if (left === 0 || options?.trailing === "ignore") return;
  throw r.failure("trailing", r.position, `${left} of ${length} octets left over`);
}
