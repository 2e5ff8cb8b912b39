import { type DecodeError, isDecodeError } from "../errors.js";
import type { Codec } from "../uper/codec.js";
import { decodeWith } from "./interpret.js";
import { schemaOf } from "./registry.js";

/** A value of which something may be missing at any depth. */
export type PartialValue<T> = T extends Uint8Array
  ? T
  : T extends readonly (infer Element)[]
    ? PartialValue<Element>[]
    : T extends object
      ? { [Name in keyof T]?: PartialValue<T[Name]> }
      : T;

export interface PartialResult<T> {
  /** What was read before the failure; undefined if that is nothing. */
  value: PartialValue<T> | undefined;
  /** The same as decode throws. */
  error?: DecodeError;
}

/**
 * Decodes as far as it goes. What has not been read is no member of its object at all, unlike an absent component,
 * which is `undefined`; lists end with the last element of which something was read. Where octets are left over the
 * value is whole.
 *
 * @example
 * const { value, error } = decodePartial(MessageFrame, octets.subarray(0, 40));
 * console.log(value, error?.path);
 */
export function decodePartial<T>(codec: Codec<T>, octets: Uint8Array): PartialResult<T> {
  let value: unknown;
  const onValue = (read: unknown): void => {
    value = read;
  };
  const { schema } = schemaOf(codec);
  try {
    decodeWith(schema, codec.name, octets, { onValue });
    return { value: value as PartialValue<T> };
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    // the schema of a codec describes the values that the codec gives
    return { value: value as PartialValue<T> | undefined, error };
  }
}
