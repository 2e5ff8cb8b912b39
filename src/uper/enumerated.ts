import { DecodeFailure, describe, EncodeFailure, wrongType } from "./failure.js";
import { largestIndex, readNormallySmall, writeNormallySmall } from "./integer.js";
import type { BitReader } from "./reader.js";
import type { BitWriter } from "./writer.js";

/**
 * An index among `count` root values, `width` bits wide, behind an extension bit if there is an extension marker.
 * Extension additions follow the root: their first one has the index `count` (X.691 13, 22).
 */
export function readIndex(
  r: BitReader,
  width: number,
  count: number,
  extensible: boolean,
  code: "enum" | "choice",
): number {
  const at = r.position;
  let index = 0;
  if (extensible) {
    // the form of an addition is eight bits long at least, so a head of up to eight is there in either form
    const head = r.bits(1 + Math.min(width, 7));
    if (head >>> Math.min(width, 7) === 1) {
      r.position = at + 1;
      return count + readNormallySmall(r);
    }
    if (width <= 7) index = head;
    else {
      r.position = at + 1;
      index = r.bits(width);
    }
  } else if (width > 0) index = r.bits(width);
  if (index < count) return index;
  const what = code === "enum" ? "items" : "alternatives";
  throw new DecodeFailure(code, at, `index ${index} of ${count} ${what}`);
}

/** Writes an index as {@link readIndex} reads it. */
export function writeIndex(
  w: BitWriter,
  index: number,
  width: number,
  count: number,
  extensible: boolean,
): void {
  if (index >= count) {
    w.bits(1, 1);
    writeNormallySmall(w, index - count);
    return;
  }
  if (extensible) w.bits(0, 1);
  w.bits(index, width);
}

/** ENUMERATED without extension marker. */
export function readEnumerated<T extends string>(
  r: BitReader,
  width: number,
  items: readonly T[],
): T {
  // readIndex has compared the index with the number of items
  return items[readIndex(r, width, items.length, false, "enum")] as T;
}

/** ENUMERATED with extension marker: an item that the edition does not know is its index among the additions. */
export function readExtensibleEnumerated<T extends string>(
  r: BitReader,
  width: number,
  rootCount: number,
  items: readonly T[],
): T | number {
  const index = readIndex(r, width, rootCount, true, "enum");
  return items[index] ?? index - rootCount;
}

export function writeEnumerated(
  w: BitWriter,
  value: string,
  width: number,
  items: readonly string[],
): void {
  w.bits(itemBits(value, items), width);
}

export function writeExtensibleEnumerated(
  w: BitWriter,
  value: string | number,
  width: number,
  rootCount: number,
  items: readonly string[],
): void {
  if (typeof value === "number") {
    const known = items.length - rootCount;
    writeIndex(w, rootCount + checkUnknownIndex(value, known, "enum"), width, rootCount, true);
    return;
  }
  const index = itemBits(value, items);
  if (index < rootCount && width < 24) w.bits(index, 1 + width);
  else writeIndex(w, index, width, rootCount, true);
}

/** An index among the additions that names none of the `known` ones. */
export function checkUnknownIndex(index: unknown, known: number, code: "enum" | "choice"): number {
  if (typeof index === "number" && Number.isInteger(index) && index >= known) {
    if (index <= largestIndex) return index;
  }
  const expected = `an index among the additions from ${known} on, up to 2^52`;
  if (typeof index !== "number") throw wrongType(index, expected);
  throw new EncodeFailure(code, expected, describe(index));
}

/**
 * The item of an extensible ENUMERATED whose first bits, its extension bit and `width` more, have been read with their
 * neighbours and are no index of its `count` root items. `at` is where it stands.
 */
export function itemBehindRoot<T extends string>(
  r: BitReader,
  bits: number,
  width: number,
  count: number,
  items: readonly T[],
  at: number,
): T | number {
  if (bits >>> width === 0) throw noItem(bits, count, at);
  r.position = at + 1;
  const index = readNormallySmall(r);
  return items[count + index] ?? index;
}

/** An index that no item of a list of `count` has; `at` is where it stands. */
export function noItem(index: number, count: number, at: number): DecodeFailure {
  return new DecodeFailure("enum", at, `index ${index} of ${count} items`);
}

/** The index of an item. */
export function itemBits(value: unknown, items: readonly string[]): number {
  // a miss yields -1
  const index = items.indexOf(value as string);
  if (index >= 0) return index;
  const expected = items.length > 8 ? `one of ${items.length} items` : `one of ${items.join(", ")}`;
  if (typeof value !== "string") throw wrongType(value, expected);
  throw new EncodeFailure("enum", expected, describe(value));
}
