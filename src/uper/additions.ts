import { describe, EncodeFailure, wrongType } from "./failure.js";
import { readNormallySmallLength, writeNormallySmallLength } from "./integer.js";
import { readOpenOctets, writeOpenOctets } from "./open-type.js";
import type { BitReader } from "./reader.js";
import type { BitWriter } from "./writer.js";

/** An extension addition that the edition does not know. */
export interface UnknownAddition {
  /** Place in the presence bitmap, from 0. */
  index: number;
  /** Content of the open type. */
  octets: Uint8Array;
}

/** What a newer edition sent beyond the edition's own extension additions; encode sends it again. */
export interface UnknownAdditions {
  /** Announced length of the presence bitmap. */
  count: number;
  additions: UnknownAddition[];
}

/** An alternative that the edition does not know. */
export interface UnknownAlternative {
  kind: "$unknown";
  /** Among the extension additions, from 0. */
  index: number;
  /** Content of the open type. */
  octets: Uint8Array;
}

/** Presence of extension additions, as sent (X.691 18.7, 18.8). */
export interface PresenceBitmap {
  count: number;
  octets: Uint8Array;
}

export function readPresenceBitmap(r: BitReader): PresenceBitmap {
  const at = r.position;
  const count = readNormallySmallLength(r);
  r.need(count, 1, at);
  return { count, octets: r.copyBits(count) };
}

export function isPresent(bitmap: PresenceBitmap, index: number): boolean {
  return ((bitmap.octets[index >>> 3] ?? 0) & (0x80 >>> (index & 7))) !== 0;
}

/**
 * The additions behind the `known` ones. Undefined if the bitmap is not longer than the edition's own, or if it
 * announces nothing at all.
 */
export function readUnknownAdditions(
  r: BitReader,
  bitmap: PresenceBitmap,
  known: number,
): UnknownAdditions | undefined {
  if (bitmap.count <= known || bitmap.octets.every((octet) => octet === 0)) return undefined;
  const additions: UnknownAddition[] = [];
  for (let index = known; index < bitmap.count; index++) {
    if (isPresent(bitmap, index)) additions.push({ index, octets: readOpenOctets(r) });
  }
  return { count: bitmap.count, additions };
}

/**
 * Writes the presence bitmap: `known` tells for each addition of the edition whether it is present.
 * The open types follow, first of the known ones, then {@link writeUnknownAdditions}.
 */
export function writePresenceBitmap(
  w: BitWriter,
  known: readonly boolean[],
  unknown: UnknownAdditions | undefined,
): void {
  const count = unknown?.count ?? known.length;
  writeNormallySmallLength(w, count);
  const bits = new Uint8Array((count + 7) >>> 3);
  const set = (index: number): void => {
    bits[index >>> 3] = (bits[index >>> 3] ?? 0) | (0x80 >>> (index & 7));
  };
  known.forEach((present, index) => {
    if (present) set(index);
  });
  for (const { index } of unknown?.additions ?? []) set(index);
  w.copyBits(bits, count);
}

export function writeUnknownAdditions(w: BitWriter, unknown: UnknownAdditions | undefined): void {
  for (const { octets } of unknown?.additions ?? []) writeOpenOctets(w, octets);
}

/** Checks a `$unknown` member and tells whether it announces anything; `known` additions are the edition's own. */
export function hasUnknownAdditions(
  unknown: UnknownAdditions | undefined,
  known: number,
): unknown is UnknownAdditions {
  if (unknown === undefined) return false;
  try {
    checkUnknownAdditions(unknown, known);
  } catch (failure) {
    if (failure instanceof EncodeFailure) failure.reversedPath.push("$unknown");
    throw failure;
  }
  return unknown.additions.length > 0;
}

function checkUnknownAdditions(unknown: UnknownAdditions, known: number): void {
  if (typeof unknown !== "object" || unknown === null || !Array.isArray(unknown.additions)) {
    throw wrongType(unknown, "{ count, additions: [{ index, octets }] }");
  }
  const { count, additions } = unknown;
  if (!Number.isInteger(count) || count <= known || count > 16383) {
    throw fieldFailure("count", count, `an integer from ${known + 1} to 16383`);
  }
  let least = known;
  // not `forEach`, which passes over places of the list that are empty
  for (const [at, addition] of additions.entries()) {
    const expected = "ascending indexes behind the known additions, each with its octets";
    const { index, octets } = addition ?? {};
    if (!Number.isInteger(index) || index < least || index >= count) {
      throw fieldFailure("additions", index, `${expected}; here from ${least} to ${count - 1}`, at);
    }
    if (!(octets instanceof Uint8Array)) throw fieldFailure("additions", octets, expected, at);
    least = index + 1;
  }
}

function fieldFailure(field: string, value: unknown, expected: string, at?: number): EncodeFailure {
  const failure =
    typeof value === "number"
      ? new EncodeFailure("range", expected, describe(value))
      : wrongType(value, expected);
  if (at !== undefined) failure.reversedPath.push(at);
  failure.reversedPath.push(field);
  return failure;
}
