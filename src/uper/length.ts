import { DecodeFailure, EncodeFailure } from "./failure.js";
import type { BitReader } from "./reader.js";
import type { BitWriter } from "./writer.js";

/** Counts from here on are sent in fragments (X.691 10.9.3.8). */
export const fragmentUnit = 16384;

/** A constrained count takes the fewest bits only below this bound (X.691 10.9.3.3, 10.9.4.1). */
export const constrainedCountLimit = 65536;

/** Units without bits that a list may have where its size has no bound: a few octets could announce any number. */
const mostEmptyUnits = 65536;
const emptyUnitsText = `${mostEmptyUnits} elements that take no bits`;

/**
 * A general length determinant (X.691 10.9.3.5 to 10.9.3.8). A negative result is a fragment: that many units, and
 * another determinant follows them. What is announced must be there: `unitBits` is the least that one unit takes.
 */
export function readLength(r: BitReader, unitBits: number): number {
  const at = r.position;
  const first = r.bits(8);
  if (first < 0x80) {
    r.need(first, unitBits, at);
    return first;
  }
  if (first < 0xc0) {
    const count = ((first & 0x3f) << 8) | r.bits(8);
    r.need(count, unitBits, at);
    return count;
  }
  const units = first & 0x3f;
  if (units < 1 || units > 4) {
    throw new DecodeFailure(
      "length",
      at,
      `a fragment of ${units} x 16K units; 1 to 4 are possible`,
    );
  }
  r.need(units * fragmentUnit, unitBits, at);
  return -units * fragmentUnit;
}

/** Writes a general length determinant for fewer than 16384 units. */
export function writeLength(w: BitWriter, count: number): void {
  if (count < 0x80) w.bits(count, 8);
  else w.bits(0x8000 | count, 16);
}

/** Bits of a count or index that takes `values` different values (X.691 10.5.7.1). */
export function widthOf(values: number): number {
  return values <= 1 ? 0 : 32 - Math.clz32(values - 1);
}

/** Takes `count` units; `from` is how many came before, in earlier fragments. */
export type TakeUnits<T> = (r: BitReader, count: number, from: number) => T;

/** Puts the units `from` to `to` of a value. */
export type PutUnits<T> = (w: BitWriter, value: T, from: number, to: number) => void;

/**
 * The count of a string or list and its units, in one piece or, if they come in fragments, in several.
 * `upper` is Infinity for MAX.
 */
export function readUnits<T>(
  r: BitReader,
  lower: number,
  upper: number,
  extensible: boolean,
  unitBits: number,
  take: TakeUnits<T>,
): T[] {
  const at = r.position;
  if (extensible && r.bits(1) === 1)
    return readGeneralUnits(r, 0, Number.POSITIVE_INFINITY, unitBits, take);
  if (upper >= constrainedCountLimit) return readGeneralUnits(r, lower, upper, unitBits, take);
  const width = widthOf(upper - lower + 1);
  const count = width === 0 ? lower : lower + r.bits(width);
  if (count > upper) throw wrongCount(count, lower, upper, at);
  if (width !== 0) r.need(count, unitBits, at);
  return [take(r, count, 0)];
}

/**
 * Writes a count and the units it counts: in the root form where the size constraint has it, else with a general
 * length and in fragments as long as they must be.
 */
export function writeUnits<T>(
  w: BitWriter,
  value: T,
  count: number,
  lower: number,
  upper: number,
  extensible: boolean,
  put: PutUnits<T>,
): void {
  const inRoot = count >= lower && count <= upper;
  if (!inRoot && !extensible) throw wrongSize(count, lower, upper);
  if (extensible) w.bits(inRoot ? 0 : 1, 1);
  if (!inRoot || upper >= constrainedCountLimit) {
    writeGeneralUnits(w, value, count, put);
    return;
  }
  w.bits(count - lower, widthOf(upper - lower + 1));
  put(w, value, 0, count);
}

function readGeneralUnits<T>(
  r: BitReader,
  lower: number,
  upper: number,
  unitBits: number,
  take: TakeUnits<T>,
): T[] {
  const pieces: T[] = [];
  for (let total = 0; ; ) {
    const at = r.position;
    const length = readLength(r, unitBits);
    const count = Math.abs(length);
    if (total + count > upper || (length >= 0 && total + count < lower)) {
      throw wrongCount(total + count, lower, upper, at);
    }
    if (unitBits === 0 && total + count > mostEmptyUnits) {
      throw new DecodeFailure("limit", at, `a list of more than ${emptyUnitsText}`);
    }
    pieces.push(take(r, count, total));
    total += count;
    if (length >= 0) return pieces;
  }
}

function writeGeneralUnits<T>(w: BitWriter, value: T, count: number, put: PutUnits<T>): void {
  let from = 0;
  while (count - from >= fragmentUnit) {
    const units = Math.min(4, Math.floor((count - from) / fragmentUnit));
    w.bits(0xc0 | units, 8);
    const start = w.position;
    put(w, value, from, from + units * fragmentUnit);
    if (w.position === start && count > mostEmptyUnits) {
      throw new EncodeFailure("unsupported", `a list of up to ${emptyUnitsText}`, `${count}`);
    }
    from += units * fragmentUnit;
  }
  // a last length, zero after an exact multiple, ends the fragments (X.691 10.9.3.8.3)
  writeLength(w, count - from);
  put(w, value, from, count);
}

/** A received count outside the size constraint; `at` is where the count stands. */
export function wrongCount(count: number, lower: number, upper: number, at: number): DecodeFailure {
  return new DecodeFailure(
    "length",
    at,
    `a count of ${count}, outside SIZE ${sizeText(lower, upper)}`,
  );
}

/** A value whose count is outside the size constraint. */
export function wrongSize(count: number, lower: number, upper: number): EncodeFailure {
  return new EncodeFailure("length", `a count in SIZE ${sizeText(lower, upper)}`, `${count}`);
}

function sizeText(lower: number, upper: number): string {
  if (lower === upper) return `(${lower})`;
  return `(${lower}..${upper === Number.POSITIVE_INFINITY ? "MAX" : upper})`;
}
