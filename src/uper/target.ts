import { describe, EncodeFailure, wrongType } from "./failure.js";

/** What `encodeInto` writes to, and where it begins: a store beside the octets would be lost without a word. */
export function checkTarget(target: Uint8Array, at: number): void {
  if (!(target instanceof Uint8Array)) throw wrongType(target, "a Uint8Array to encode into");
  if (Number.isInteger(at) && at >= 0) return;
  throw new EncodeFailure("range", "an octet of the target to begin at", describe(at));
}
