// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type BitReader, type BitWriter, writeInteger } from "../../uper/runtime.js";

/**
 * radius or half width
 * unit: 0.1 m
 * `Radius ::= INTEGER (0..65535)`
 */
export type Radius = number;

export function decodeRadius(r: BitReader): Radius {
  return r.bits(16);
}

export function encodeRadius(w: BitWriter, value: Radius): void {
  writeInteger(w, value, 16, 0, 65535);
}
