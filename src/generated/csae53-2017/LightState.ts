// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  readEnumerated,
  writeEnumerated,
} from "../../uper/runtime.js";

/**
 * colour and mode of the light
 * `LightState ::= ENUMERATED`
 */
export type LightState =
  | "unavailable"
  | "dark"
  | "stop-Then-Proceed"
  | "stop-And-Remain"
  | "pre-Movement"
  | "permissive-Movement-Allowed"
  | "protected-Movement-Allowed"
  | "intersection-clearance"
  | "caution-Conflicting-Traffic";

export const LightState$items = [
  "unavailable",
  "dark",
  "stop-Then-Proceed",
  "stop-And-Remain",
  "pre-Movement",
  "permissive-Movement-Allowed",
  "protected-Movement-Allowed",
  "intersection-clearance",
  "caution-Conflicting-Traffic",
] as const;

export function decodeLightState(r: BitReader): LightState {
  return readEnumerated(r, 4, LightState$items);
}

export function encodeLightState(w: BitWriter, value: LightState): void {
  writeEnumerated(w, value, 4, LightState$items);
}
