import type { Path } from "../errors.js";
import type { UnitBits } from "../uper/containing.js";
import { readNormallySmallLength } from "../uper/integer.js";
import { readLength, readUnits } from "../uper/length.js";
import type { BitReader } from "../uper/reader.js";
import { anySize, type Indexed, type SizeRange } from "./node.js";

/** What a run of bits is for. */
export type BitsKind =
  /** An extension bit. */
  | "extension"
  /** Presence bits of OPTIONAL and DEFAULT components, or the presence bitmap of extension additions. */
  | "presence"
  /** A count or length, or the length of one fragment; in COER also that of a quantity, and the count of unused bits. */
  | "length"
  /** Index of a CHOICE, in COER its tag. */
  | "index"
  /** The value itself, or what one fragment holds of it. */
  | "value"
  /** Octets whose type nobody has assigned or a newer edition has, or what one fragment holds of them. */
  | "open type"
  /**
   * What stands between the end of a value and the end of its open type, or of its last octet; in COER also between
   * bits and the end of their octets; and what stands behind the data of a DSM frame.
   */
  | "padding";

/** One run of bits that was read. Each run begins where the last one ended; some are empty. */
export interface BitsRead {
  readonly path: Path;
  readonly typeName: string;
  readonly kind: BitsKind;
  /** From the first input bit. */
  readonly startBit: number;
  /** Behind the last bit of the run. */
  readonly endBit: number;
  /**
   * What the bits say: the value, the count, the name of the alternative, the names of the components that are there;
   * undefined for padding. Of what a newer edition added it is the index among the additions in place of the name.
   */
  readonly value: unknown;
}

export type BitsListener = (bits: BitsRead) => void;

/** Passes a run on, with the path and type of the element that is being read; undefined while nobody listens. */
export type Report =
  | ((kind: BitsKind, startBit: number, endBit: number, value: unknown) => void)
  | undefined;

/**
 * Reports a string that was read from `startBit` on. Where its count and fragments stand is found out here, a second
 * time, so that reading costs nothing more when nobody listens.
 */
export function reportString(
  report: Report,
  r: BitReader,
  startBit: number,
  size: SizeRange,
  unitBits: number,
  value: unknown,
): void {
  if (report === undefined) return;
  let from = startBit;
  const { lower, upper, extensible } = size;
  readUnits(r.again(startBit), lower, upper, extensible, unitBits, (again, count) => {
    const at = again.position;
    reportCount(report, r, from, at, extensible && from === startBit, count);
    from = at + count * unitBits;
    again.position = from;
    report("value", at, from, value);
  });
}

/** Reports what precedes the elements of a list or the units of a string, from one bit to another. */
export function reportCount(
  report: Report,
  r: BitReader,
  startBit: number,
  endBit: number,
  extensionBit: boolean,
  count: number,
): void {
  if (report === undefined) return;
  const from = extensionBit ? startBit + 1 : startBit;
  if (extensionBit) {
    report("extension", startBit, from, r.again(startBit).bits(1) === 1);
  }
  if (endBit > from) report("length", from, endBit, count);
}

/** Reports the extension bit and index of an ENUMERATED or CHOICE. */
export function reportIndex(
  report: Report,
  kind: "value" | "index",
  { extensible, rootCount }: Indexed,
  startBit: number,
  endBit: number,
  index: number,
  value: unknown,
): void {
  if (report === undefined) return;
  const from = extensible ? startBit + 1 : startBit;
  if (extensible) report("extension", startBit, from, index >= rootCount);
  report(kind, from, endBit, value);
}

/** Reports an INTEGER that was read from `startBit` on as octets behind their length. */
export function reportIntegerOctets(
  report: Report,
  r: BitReader,
  startBit: number,
  value: unknown,
): void {
  if (report === undefined) return;
  const again = r.again(startBit);
  const count = readLength(again, 8);
  report("length", startBit, again.position, count);
  report("value", again.position, r.position, value);
}

/** Reports a presence bitmap of extension additions that was read from `startBit` on. */
export function reportPresenceBitmap(
  report: Report,
  r: BitReader,
  startBit: number,
  present: () => unknown,
): void {
  if (report === undefined) return;
  const again = r.again(startBit);
  const count = readNormallySmallLength(again);
  report("length", startBit, again.position, count);
  report("presence", again.position, r.position, present());
}

/** Reports an open type that was read from `startBit` on without being decoded. Returns where it ends. */
export function reportOpenOctets(
  report: Report,
  r: BitReader,
  startBit: number,
  octets: Uint8Array,
): number {
  if (report === undefined) return startBit;
  let from = startBit;
  for (const { lengthBit, firstBit, bitCount } of fragmentsFrom(r, from, anySize, 8)) {
    report("length", lengthBit, firstBit, bitCount / 8);
    from = firstBit + bitCount;
    report("open type", firstBit, from, octets);
  }
  return from;
}

/** Reports about the content of an open type in fragments, until `finish`. */
export interface FragmentReport {
  readonly report: NonNullable<Report>;
  readonly finish: () => void;
}

/**
 * A string with a type in it that came in fragments is joined before it is read. This moves each run of the content to
 * its place in the input, splits it where a fragment ends, and reports the lengths between.
 */
export function acrossFragments(
  report: NonNullable<Report>,
  r: BitReader,
  startBit: number,
  size: SizeRange,
  unitBits: UnitBits,
): FragmentReport {
  const fragments = fragmentsFrom(r, startBit, size, unitBits);
  let current = -1;
  const enterNext = (): void => {
    current++;
    const next = fragments[current];
    if (next === undefined) return;
    const { lengthBit, firstBit, bitCount } = next;
    reportCount(
      report,
      r,
      lengthBit,
      firstBit,
      size.extensible && current === 0,
      bitCount / unitBits,
    );
  };
  enterNext();
  return {
    report(kind, startBit, endBit, value) {
      let from = startBit;
      for (let at = fragments[current]; at !== undefined; at = fragments[current]) {
        const moved = at.firstBit - at.contentBit;
        const end = Math.min(endBit, at.contentBit + at.bitCount);
        report(kind, from + moved, end + moved, value);
        from = end;
        if (from === endBit) return;
        enterNext();
      }
    },
    finish() {
      while (current < fragments.length) enterNext();
    },
  };
}

interface Fragment {
  /** Where its length stands in the input. */
  readonly lengthBit: number;
  /** Where its octets stand in the input. */
  readonly firstBit: number;
  /** Where they stand in the joined content. */
  readonly contentBit: number;
  readonly bitCount: number;
}

function fragmentsFrom(
  r: BitReader,
  startBit: number,
  { lower, upper, extensible }: SizeRange,
  unitBits: UnitBits,
): Fragment[] {
  const fragments: Fragment[] = [];
  let lengthBit = startBit;
  readUnits(r.again(startBit), lower, upper, extensible, unitBits, (again, count, from) => {
    const [firstBit, bitCount] = [again.position, count * unitBits];
    fragments.push({ lengthBit, firstBit, contentBit: from * unitBits, bitCount });
    lengthBit = firstBit + bitCount;
    again.position = lengthBit;
  });
  return fragments;
}
