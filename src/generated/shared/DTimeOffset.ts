// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type BitReader, type BitWriter, readInteger, writeInteger } from "../../uper/runtime.js";

/**
 * local time minus UTC
 * unit: minute
 * ahead of UTC positive
 * `DTimeOffset ::= INTEGER (-840..840)`
 */
export type DTimeOffset = number;

export function decodeDTimeOffset(r: BitReader): DTimeOffset {
  return readInteger(r, 11, -840, 840);
}

export function encodeDTimeOffset(w: BitWriter, value: DTimeOffset): void {
  writeInteger(w, value, 11, -840, 840);
}
