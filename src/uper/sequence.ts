import {
  hasUnknownAdditions,
  readPresenceBitmap,
  readUnknownAdditions,
  type UnknownAdditions,
  writePresenceBitmap,
  writeUnknownAdditions,
} from "./additions.js";
import { describe, EncodeFailure, type Members, wrongType } from "./failure.js";
import type { BitReader } from "./reader.js";
import type { BitWriter } from "./writer.js";

/**
 * A SEQUENCE value is an object without members that the type does not have: a misspelt optional component would
 * otherwise be lost. Decoded values have all members in order; others take the longer way.
 */
export function checkMembers(value: unknown, members: Members, extensible: boolean): void {
  if (typeof value !== "object" || value === null) throw wrongType(value, "an object");
  const { names } = members;
  let at = 0;
  for (const name in value) {
    if (names[at++] === name) continue;
    checkNames(value, names, extensible);
    return;
  }
}

function checkNames(value: object, names: readonly string[], extensible: boolean): void {
  let next = 0;
  for (const name in value) {
    // members mostly come in the order of the type, some left out
    let at = next;
    while (at < names.length && names[at] !== name) at++;
    if (at < names.length) next = at + 1;
    else if (!names.includes(name) && !(extensible && name === "$unknown")) {
      const failure = new EncodeFailure(
        "unknown-field",
        `one of ${names.join(", ")}`,
        describe(name),
      );
      failure.reversedPath.push(name);
      throw failure;
    }
  }
}

/** A member that is the value's own: `constructor` and its like are members of every object otherwise. */
export function ownMember<T extends object, Name extends keyof T>(
  value: T,
  name: Name,
): Exclude<T[Name], undefined> {
  // of a mandatory component too, as every other that is absent: the writer of its type says what is missing
  return (Object.hasOwn(value, name) ? value[name] : undefined) as Exclude<T[Name], undefined>;
}

/** Reads the extension additions of a SEQUENCE whose edition defines none, and keeps them with its value. */
export function keepUnknownAdditions(
  r: BitReader,
  value: { $unknown?: UnknownAdditions | undefined },
): void {
  const unknown = readUnknownAdditions(r, readPresenceBitmap(r), 0);
  if (unknown !== undefined) value.$unknown = unknown;
}

/** Writes the kept extension additions of a SEQUENCE whose edition defines none. */
export function sendUnknownAdditions(w: BitWriter, unknown: UnknownAdditions | undefined): void {
  writePresenceBitmap(w, [], unknown);
  writeUnknownAdditions(w, unknown);
}

/** Whether a SEQUENCE whose edition defines no extension additions is sent with its extension bit set. */
export function isExtendedBy(unknown: UnknownAdditions | undefined): boolean {
  return unknown !== undefined && hasUnknownAdditions(unknown, 0);
}
