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
  function encodeWith(w: OctetWriter, value: T): OctetWriter {
    try {
      write(w, value);
      return w;
    } catch (failure) {
      throw toEncodeError(failure);
    }
  }

  return Object.freeze<Codec<T>>({
    name,
    edition,
    maxBits,
    ...decoder(name, read),
    encode(value) {
      const { octets, position } = encodeWith(new OctetWriter(new Uint8Array(512)), value);
      return octets.slice(0, position);
    },
    encodeInto: (value, target, at = 0) =>
      encodeWith(new OctetWriter(target, at, false), value).position,
  });
}

function checkEnd(r: OctetReader, options: DecodeOptions | undefined): void {
  const { length } = r.octets;
  const left = length - r.position;
  if (left === 0 || options?.trailing === "ignore") return;
  throw r.failure("trailing", r.position, `${left} of ${length} octets left over`);
}
