// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type BitReader, type BitWriter, readInteger, writeInteger } from "../../uper/runtime.js";

/**
 * local time minus UTC
 * unit: minute
 * 721: unknown (probably)
 * ahead of UTC positive
 * `DTimeOffset ::= INTEGER (-720..721)`
 */
export type DTimeOffset = number;

export function decodeDTimeOffset(r: BitReader): DTimeOffset {
  return readInteger(r, 11, -720, 721);
}

export function encodeDTimeOffset(w: BitWriter, value: DTimeOffset): void {
  writeInteger(w, value, 11, -720, 721);
}
