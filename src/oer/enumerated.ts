import { checkUnknownIndex, itemBits } from "../uper/enumerated.js";
import { describe, EncodeFailure } from "../uper/failure.js";
import { largestIndex } from "../uper/integer.js";
import { signed } from "./integer.js";
import type { OctetReader } from "./reader.js";
import type { OctetWriter } from "./writer.js";

/** The items of an ENUMERATED, root and additions, with the numbers that are sent. */
export interface Enumeration<T extends string> {
  readonly items: readonly T[];
  readonly numbers: readonly number[];
}

export function enumeration<const T extends string>(
  ...pairs: readonly (readonly [item: T, number: number])[]
): Enumeration<T> {
  return { items: pairs.map(([item]) => item), numbers: pairs.map(([, number]) => number) };
}

/** ENUMERATED without extension marker (X.696 11). */
export function readEnumerated<T extends string>(
  r: OctetReader,
  { items, numbers }: Enumeration<T>,
): T {
  const at = r.position;
  const number = readNumber(r);
  const item = items[numbers.indexOf(number)];
  if (item === undefined) throw r.failure("enum", at, `number ${number}, which no item has`);
  return item;
}

/**
 * ENUMERATED with extension marker. An item that the edition does not know is its index among the additions, as in
 * UPER: those to come are taken to have the numbers from `next` on, which X.680 19 gives to items without one.
 */
export function readExtensibleEnumerated<T extends string>(
  r: OctetReader,
  { items, numbers }: Enumeration<T>,
  knownAdditions: number,
  next: number,
): T | number {
  const at = r.position;
  const number = readNumber(r);
  const item = items[numbers.indexOf(number)];
  if (item !== undefined) return item;
  if (number < next) {
    throw r.failure("enum", at, `number ${number}, which no item has or can get in an addition`);
  }
  const index = knownAdditions + number - next;
  if (index > largestIndex) throw r.failure("limit", at, "an index beyond 2^52");
  return index;
}

export function writeEnumerated(
  w: OctetWriter,
  value: string,
  { items, numbers }: Enumeration<string>,
): void {
  writeNumber(w, numbers[itemBits(value, items)] ?? 0);
}

export function writeExtensibleEnumerated(
  w: OctetWriter,
  value: string | number,
  known: Enumeration<string>,
  knownAdditions: number,
  next: number,
): void {
  if (typeof value !== "number") {
    writeEnumerated(w, value, known);
    return;
  }
  const number = checkUnknownIndex(value, knownAdditions, "enum") - knownAdditions + next;
  if (known.numbers.includes(number) || !Number.isSafeInteger(number)) {
    throw new EncodeFailure(
      "enum",
      "the index of an item that the edition does not know",
      describe(value),
    );
  }
  writeNumber(w, number);
}

/** One octet up to 127, or else, and in BASIC-OER also below, a count of octets and two's complement. */
function readNumber(r: OctetReader): number {
  const at = r.position;
  const first = r.octet();
  if (first < 0x80) return first;
  const count = first & 0x7f;
  if (count === 0) throw r.failure("length", at, "an ENUMERATED in no octets");
  r.need(count, 1, at);
  return Number(signed(r.copy(count)));
}

function writeNumber(w: OctetWriter, number: number): void {
  if (number >= 0 && number < 0x80) {
    w.octet(number);
    return;
  }
  const digits = BigInt(number < 0 ? -number - 1 : number).toString(2).length;
  const count = (digits >>> 3) + 1;
  w.octet(0x80 | count);
  for (let left = count - 1; left >= 0; left--) w.octet(Math.floor(number / 256 ** left));
}
