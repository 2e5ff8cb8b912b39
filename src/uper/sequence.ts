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
 * otherwise be lost. Members mostly come in the order of the type, so the search goes on where it stopped.
 */
export function checkMembers(value: unknown, members: Members, extensible: boolean): void {
  if (typeof value !== "object" || value === null) throw wrongType(value, "an object");
  const { list } = members;
  let next = 0;
  for (const name in value) {
    let at = next;
    while (at < list.length && list[at]?.name !== name) at++;
    if (at < list.length) next = at + 1;
    else if (name !== "$unknown" || !extensible) checkMember(name, members);
  }
}

function checkMember(name: string, members: Members): void {
  if (members.list.some((known) => known.name === name)) return;
  const failure = new EncodeFailure(
    "unknown-field",
    `one of ${members.list.map((known) => known.name).join(", ")}`,
    describe(name),
  );
  failure.reversedPath.push(name);
  throw failure;
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
