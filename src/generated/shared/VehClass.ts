// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type BitReader, type BitWriter, writeInteger } from "../../uper/runtime.js";

/**
 * vehicle kind, named by value constants
 * `BasicVehicleClass ::= INTEGER (0..255)`
 */
export type BasicVehicleClass = number;

export function decodeBasicVehicleClass(r: BitReader): BasicVehicleClass {
  return r.bits(8);
}

export function encodeBasicVehicleClass(w: BitWriter, value: BasicVehicleClass): void {
  writeInteger(w, value, 8, 0, 255);
}

/**
 * energy source, named by value constants
 * `FuelType ::= INTEGER (0..15)`
 */
export type FuelType = number;

export function decodeFuelType(r: BitReader): FuelType {
  return r.bits(4);
}

export function encodeFuelType(w: BitWriter, value: FuelType): void {
  writeInteger(w, value, 4, 0, 15);
}
