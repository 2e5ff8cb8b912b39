import { sm3 as sm3Hex } from "sm-crypto-v2";
import { concat, fromHex } from "./octets.js";

/** The hash SM3 (GB/T 32905) of the parts as one string of octets: 32 octets. */
export function sm3(...parts: readonly Uint8Array[]): Uint8Array {
  return fromHex(sm3Hex(concat(...parts)));
}
