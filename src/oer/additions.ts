import {
  isPresent,
  type PresenceBitmap,
  type UnknownAddition,
  type UnknownAdditions,
} from "../uper/additions.js";
import { readBitString, writeBitString } from "./bit-string.js";
import { readOpenOctets, writeOpenOctets } from "./open-type.js";
import type { OctetReader } from "./reader.js";
import type { OctetWriter } from "./writer.js";

/** As many additions as can be sent again. */
const mostAdditions = 16383;

/** Which extension additions follow: a BIT STRING of variable size (X.696 16). */
export function readPresenceBitmap(r: OctetReader): PresenceBitmap {
  const at = r.position;
  const { bytes, length } = readBitString(r, 0, Number.POSITIVE_INFINITY, false);
  if (length === 0) throw r.failure("length", at, "a presence bitmap of no bits");
  if (length > mostAdditions) {
    throw r.failure("limit", at, `more than ${mostAdditions} extension additions`);
  }
  return { count: length, octets: bytes };
}

/**
 * The additions behind the `known` ones. Undefined if the bitmap is not longer than the edition's own, or if it
 * announces nothing at all.
 */
export function readUnknownAdditions(
  r: OctetReader,
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
  w: OctetWriter,
  known: readonly boolean[],
  unknown: UnknownAdditions | undefined,
): void {
  const length = unknown?.count ?? known.length;
  const bytes = new Uint8Array(Math.ceil(length / 8));
  const present = [
    ...known.flatMap((isThere, index) => (isThere ? [index] : [])),
    ...(unknown?.additions ?? []).map(({ index }) => index),
  ];
  for (const index of present) {
    bytes[index >>> 3] = (bytes[index >>> 3] ?? 0) | (0x80 >>> (index & 7));
  }
  writeBitString(w, { bytes, length }, 0, Number.POSITIVE_INFINITY, false);
}

export function writeUnknownAdditions(w: OctetWriter, unknown: UnknownAdditions | undefined): void {
  for (const { octets } of unknown?.additions ?? []) writeOpenOctets(w, octets);
}

/** Reads the extension additions of a SEQUENCE whose edition defines none, and keeps them with its value. */
export function keepUnknownAdditions(
  r: OctetReader,
  value: { $unknown?: UnknownAdditions | undefined },
): void {
  const unknown = readUnknownAdditions(r, readPresenceBitmap(r), 0);
  if (unknown !== undefined) value.$unknown = unknown;
}

/** Writes the kept extension additions of a SEQUENCE whose edition defines none. */
export function sendUnknownAdditions(w: OctetWriter, unknown: UnknownAdditions | undefined): void {
  writePresenceBitmap(w, [], unknown);
  writeUnknownAdditions(w, unknown);
}
