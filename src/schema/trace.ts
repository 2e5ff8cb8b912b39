import { type DecodeError, isDecodeError, type Path } from "../errors.js";
import type { Codec } from "../uper/codec.js";
import { BitReader } from "../uper/reader.js";
import type { BitsKind, BitsRead } from "./bits.js";
import { decodeWith } from "./interpret.js";
import { schemaOf } from "./registry.js";

/** What bits are for; `unread` is the rest of a frame behind a fault. */
export type TraceKind = BitsKind | "unread";

/** One run of bits and its owner. */
export interface TraceEntry {
  /** As in JER: an open type and its content have the same. */
  path: Path;
  /** ASN.1 name of the type, or its keyword if it is defined in place. */
  typeName: string;
  kind: TraceKind;
  /** From the first input bit. */
  startBit: number;
  /** Behind the last bit. A value of a type with one value only has no bits. */
  endBit: number;
  /**
   * The bits as they stand in the input: an unsigned number if there are 53 or fewer, else octets with the first bit
   * in the most significant place and zeros behind the last one.
   */
  raw: number | Uint8Array;
  /**
   * What the bits say, by kind: of `value` the value as decode gives it, of `open type` the octets (both whole, also
   * where they come in fragments), of `extension` whether there is an extension, of `presence` the names of the
   * components that are there (of unknown additions the place in the bitmap), of `length` the count, of `index` the
   * name of the alternative (of an unknown one the index among the additions). Of `padding` and `unread`: undefined.
   */
  value: unknown;
}

export interface Trace {
  /** In the order of the bits, from the first to the last, without gap or overlap. */
  entries: TraceEntry[];
  /** The same as decode throws. What could not be read is the last entry, of the kind `unread`; it may be empty. */
  error?: DecodeError;
}

/**
 * Gives every bit of an encoding its owner: what decode reads, bit by bit. Octets left over, and all behind a fault,
 * are one entry that has the path and type of the error.
 *
 * @example
 * const { entries, error } = trace(MessageFrame, octets);
 * for (const { startBit, path, kind, value } of entries) console.log(startBit, formatPath(path), kind, value);
 */
export function trace<T>(codec: Codec<T>, octets: Uint8Array): Trace {
  const entries: TraceEntry[] = [];
  const add = (bits: Omit<TraceEntry, "raw">): void => {
    const { startBit, endBit } = bits;
    entries.push({ ...bits, raw: rawBits(octets, startBit, endBit) });
  };
  const onBits = (bits: BitsRead): void => {
    if (bits.endBit > bits.startBit || bits.kind !== "padding") add(bits);
  };
  try {
    decodeWith(schemaOf(codec).schema, codec.name, octets, { onBits });
    return { entries };
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    const { path, typeName, code } = error;
    if (code === "input") return { entries, error };
    const startBit = entries.at(-1)?.endBit ?? 0;
    const endBit = octets.length * 8;
    add({ path, typeName, kind: "unread", startBit, endBit, value: undefined });
    return { entries, error };
  }
}

/** The bits as an entry has them. */
export function rawBits(octets: Uint8Array, startBit: number, endBit: number): number | Uint8Array {
  const count = endBit - startBit;
  if (count === 0) return 0;
  const r = new BitReader(octets.subarray(startBit >>> 3, (endBit + 7) >>> 3), startBit & 7);
  if (count > 53) return r.copyBits(count);
  return count <= 25 ? r.bits(count) : r.longBits(count);
}
