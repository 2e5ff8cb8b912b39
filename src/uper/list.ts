import { decodeFailureAt, encodeFailureAt, wrongType } from "./failure.js";
import { readUnits, writeUnits, wrongCount, wrongSize } from "./length.js";
import type { BitReader } from "./reader.js";
import type { BitWriter } from "./writer.js";

/** The count of a SEQUENCE OF with a size below 64K: `width` bits, refused if the elements cannot all be there. */
export function readCount(
  r: BitReader,
  width: number,
  lower: number,
  upper: number,
  elementBits: number,
): number {
  const at = r.position;
  const count = width === 0 ? lower : lower + r.bits(width);
  if (count > upper) throw wrongCount(count, lower, upper, at);
  if (width !== 0) r.need(count, elementBits, at);
  r.takeElements(count, at);
  return count;
}

export function writeCount(
  w: BitWriter,
  list: readonly unknown[],
  width: number,
  lower: number,
  upper: number,
): void {
  if (!Array.isArray(list)) throw wrongType(list, "a list");
  if (list.length < lower || list.length > upper) throw wrongSize(list.length, lower, upper);
  w.bits(list.length - lower, width);
}

/** SEQUENCE OF with any other size: extensible, without bound, or of 64K and more (X.691 19). */
export function readList<T>(
  r: BitReader,
  lower: number,
  upper: number,
  extensible: boolean,
  elementBits: number,
  decode: (r: BitReader) => T,
  typeName: string,
  elementTypeName: string,
): T[] {
  let index = -1;
  let countAt = r.position;
  try {
    const pieces = readUnits(r, lower, upper, extensible, elementBits, (_, count, from) => {
      r.takeElements(count, countAt);
      const piece = new Array<T>(count);
      for (let i = 0; i < count; i++) {
        index = from + i;
        piece[i] = decode(r);
      }
      index = -1;
      countAt = r.position;
      return piece;
    });
    const [first = []] = pieces;
    return pieces.length === 1 ? first : first.concat(...pieces.slice(1));
  } catch (failure) {
    throw decodeFailureAt(failure, typeName, elementTypeName, index);
  }
}

export function writeList<T>(
  w: BitWriter,
  list: readonly T[],
  lower: number,
  upper: number,
  extensible: boolean,
  encode: (w: BitWriter, value: T) => void,
): void {
  let index = -1;
  try {
    if (!Array.isArray(list)) throw wrongType(list, "a list");
    writeUnits(w, list, list.length, lower, upper, extensible, (_, values, from, to) => {
      for (index = from; index < to; index++) encode(w, values[index] as T);
      index = -1;
    });
  } catch (failure) {
    throw encodeFailureAt(failure, index);
  }
}
