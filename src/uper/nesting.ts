import { DecodeFailure, EncodeFailure } from "./failure.js";
import { defaultLimits } from "./limits.js";
import type { BitReader } from "./reader.js";

/** Refuses octets that nest deeper; the outermost type is at level 0. */
export function checkReadLevel(r: BitReader, level: number): void {
  if (level <= r.deepest) return;
  throw new DecodeFailure("limit", r.position, `${tooDeep(r.deepest)} (limits.depth)`);
}

/** Refuses a value that nests deeper than decode takes if nothing is said, or that holds itself. */
export function checkWriteLevel(level: number): void {
  if (level <= defaultLimits.depth) return;
  throw new EncodeFailure("unsupported", tooDeep(defaultLimits.depth), "deeper nesting");
}

function tooDeep(levels: number): string {
  return `nesting of up to ${levels} levels`;
}
