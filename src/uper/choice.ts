import type { UnknownAlternative } from "./additions.js";
import { checkUnknownIndex, writeIndex } from "./enumerated.js";
import { describe, EncodeFailure, type Members, wrongType } from "./failure.js";
import { readOpenOctets, writeOpenOctets } from "./open-type.js";
import type { BitReader } from "./reader.js";
import type { BitWriter } from "./writer.js";

/** An alternative that the edition does not know; `index` counts the additions from 0. */
export function readUnknownAlternative(r: BitReader, index: number): UnknownAlternative {
  return { kind: "$unknown", index, octets: readOpenOctets(r) };
}

export function writeUnknownAlternative(
  w: BitWriter,
  value: UnknownAlternative,
  rootCount: number,
  knownAdditions: number,
): void {
  const index = checkUnknownIndex(value.index, knownAdditions, "choice");
  if (!(value.octets instanceof Uint8Array)) throw wrongType(value.octets, "octets: a Uint8Array");
  writeIndex(w, rootCount + index, 0, rootCount, true);
  writeOpenOctets(w, value.octets);
}

/** Why a value is none of the alternatives. */
export function noAlternative(value: unknown, members: Members): EncodeFailure {
  const names = members.names.join(", ");
  const expected = `{ kind, value } with a kind of ${names}`;
  if (typeof value !== "object" || value === null || !("kind" in value)) {
    return wrongType(value, expected);
  }
  return new EncodeFailure("choice", expected, `kind ${describe(value.kind)}`);
}

/** A CHOICE value is an object; its kind is looked at next. */
export function checkChoice(value: unknown, members: Members): void {
  if (typeof value !== "object" || value === null) throw noAlternative(value, members);
}
