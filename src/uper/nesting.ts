import { DecodeFailure, EncodeFailure } from "./failure.js";
import type { BitReader } from "./reader.js";

/** Levels of types that hold themselves, and of those around them, that codecs take: more would exhaust the stack. */
const deepestLevel = 200;

const tooDeep = `nesting of up to ${deepestLevel} levels`;

/** Refuses octets that nest deeper; the outermost type is at level 0. */
export function checkReadLevel(r: BitReader, level: number): void {
  if (level > deepestLevel) throw new DecodeFailure("limit", r.position, tooDeep);
}

/** Refuses a value that nests deeper, or that holds itself. */
export function checkWriteLevel(level: number): void {
  if (level > deepestLevel) throw new EncodeFailure("unsupported", tooDeep, "deeper nesting");
}
