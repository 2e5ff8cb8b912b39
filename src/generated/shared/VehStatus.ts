// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  readEnumerated,
  readNamedBits,
  writeEnumerated,
  writeNamedBits,
} from "../../uper/runtime.js";

/**
 * gear
 * `TransmissionState ::= ENUMERATED`
 */
export type TransmissionState =
  | "neutral"
  | "park"
  | "forwardGears"
  | "reverseGears"
  | "reserved1"
  | "reserved2"
  | "reserved3"
  | "unavailable";

export const TransmissionState$items = [
  "neutral",
  "park",
  "forwardGears",
  "reverseGears",
  "reserved1",
  "reserved2",
  "reserved3",
  "unavailable",
] as const;

export function decodeTransmissionState(r: BitReader): TransmissionState {
  return readEnumerated(r, 3, TransmissionState$items);
}

export function encodeTransmissionState(w: BitWriter, value: TransmissionState): void {
  writeEnumerated(w, value, 3, TransmissionState$items);
}

/**
 * events active now
 * `VehicleEventFlags ::= BIT STRING (SIZE (13, ...))`
 * - bit 0: eventHazardLights
 * - bit 1: eventStopLineViolation
 * - bit 2: eventABSactivated
 * - bit 3: eventTractionControlLoss
 * - bit 4: eventStabilityControlactivated
 * - bit 5: eventHazardousMaterials
 * - bit 6: eventReserved1
 * - bit 7: eventHardBraking
 * - bit 8: eventLightsChanged
 * - bit 9: eventWipersChanged
 * - bit 10: eventFlatTire
 * - bit 11: eventDisabledVehicle
 * - bit 12: eventAirBagDeployment
 */
export type VehicleEventFlags = number;

export function decodeVehicleEventFlags(r: BitReader): VehicleEventFlags {
  return readNamedBits(r, 13, 13, true);
}

export function encodeVehicleEventFlags(w: BitWriter, value: VehicleEventFlags): void {
  writeNamedBits(w, value, 13, 13, true);
}

/**
 * lights that are on; all zero = all off
 * `ExteriorLights ::= BIT STRING (SIZE (9, ...))`
 * - bit 0: lowBeamHeadlightsOn
 * - bit 1: highBeamHeadlightsOn
 * - bit 2: leftTurnSignalOn
 * - bit 3: rightTurnSignalOn
 * - bit 4: hazardSignalOn
 * - bit 5: automaticLightControlOn
 * - bit 6: daytimeRunningLightsOn
 * - bit 7: fogLightOn
 * - bit 8: parkingLightsOn
 */
export type ExteriorLights = number;

export function decodeExteriorLights(r: BitReader): ExteriorLights {
  return readNamedBits(r, 9, 9, true);
}

export function encodeExteriorLights(w: BitWriter, value: ExteriorLights): void {
  writeNamedBits(w, value, 9, 9, true);
}
