// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type BitReader, type BitWriter, writeInteger } from "../../uper/runtime.js";

/**
 * hour of day
 * unit: hour
 * 24..31: unknown
 * `DHour ::= INTEGER (0..31)`
 */
export type DHour = number;

export function decodeDHour(r: BitReader): DHour {
  return r.bits(5);
}

export function encodeDHour(w: BitWriter, value: DHour): void {
  writeInteger(w, value, 5, 0, 31);
}
