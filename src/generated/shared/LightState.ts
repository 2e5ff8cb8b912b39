// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  readExtensibleEnumerated,
  writeExtensibleEnumerated,
} from "../../uper/runtime.js";

/**
 * colour and mode of the light
 * `LightState ::= ENUMERATED`
 */
export type LightState =
  | "unavailable"
  | "dark"
  | "flashing-red"
  | "red"
  | "flashing-green"
  | "permissive-green"
  | "protected-green"
  | "yellow"
  | "flashing-yellow"
  | number;

export const LightState$items = [
  "unavailable",
  "dark",
  "flashing-red",
  "red",
  "flashing-green",
  "permissive-green",
  "protected-green",
  "yellow",
  "flashing-yellow",
] as const;

export function decodeLightState(r: BitReader): LightState {
  return readExtensibleEnumerated(r, 4, 9, LightState$items);
}

export function encodeLightState(w: BitWriter, value: LightState): void {
  writeExtensibleEnumerated(w, value, 4, 9, LightState$items);
}
