import { ownMember } from "../uper/sequence.js";

/** A component of a value, as the generated code reads it; undefined if it is absent. */
export function memberOf(value: Readonly<Record<string, unknown>>, name: string): unknown {
  return name in Object.prototype ? ownMember(value, name) : value[name];
}
