// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type BitReader, type BitWriter, readInteger, writeInteger } from "../../uper/runtime.js";

/**
 * hour of day
 * unit: hour
 * 24: unknown
 * `DHour ::= INTEGER (0..24)`
 */
export type DHour = number;

export function decodeDHour(r: BitReader): DHour {
  return readInteger(r, 5, 0, 24);
}

export function encodeDHour(w: BitWriter, value: DHour): void {
  writeInteger(w, value, 5, 0, 24);
}
