// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  readEnumerated,
  readExtensibleEnumerated,
  sendUnknownAdditions,
  writeEnumerated,
  writeExtensibleEnumerated,
} from "../../uper/runtime.js";

/**
 * state of an emergency vehicle
 * `VehicleEmergencyExtensions ::= SEQUENCE`
 */
export interface VehicleEmergencyExtensions {
  /** `responseType ResponseType OPTIONAL` */
  responseType?: ResponseType | undefined;
  /** `sirenUse SirenInUse OPTIONAL` */
  sirenUse?: SirenInUse | undefined;
  /** `lightsUse LightbarInUse OPTIONAL` */
  lightsUse?: LightbarInUse | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VehicleEmergencyExtensions$members = /* @__PURE__ */ members(
  4,
  "responseType ResponseType",
  "sirenUse SirenInUse",
  "lightsUse LightbarInUse",
);

export function decodeVehicleEmergencyExtensions(r: BitReader): VehicleEmergencyExtensions {
  let $at = -1;
  try {
    const $head = r.bits(4);
    $at = 0;
    const responseType_ = ($head & 0x4) !== 0 ? decodeResponseType(r) : undefined;
    $at = 1;
    const sirenUse_ = ($head & 0x2) !== 0 ? decodeSirenInUse(r) : undefined;
    $at = 2;
    const lightsUse_ = ($head & 0x1) !== 0 ? decodeLightbarInUse(r) : undefined;
    const value: VehicleEmergencyExtensions = { responseType: responseType_, sirenUse: sirenUse_, lightsUse: lightsUse_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VehicleEmergencyExtensions", VehicleEmergencyExtensions$members, $at);
  }
}

export function encodeVehicleEmergencyExtensions(w: BitWriter, value: VehicleEmergencyExtensions): void {
  let $at = -1;
  try {
    checkMembers(value, VehicleEmergencyExtensions$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x8 : 0) |
      (value.responseType !== undefined ? 0x4 : 0) |
      (value.sirenUse !== undefined ? 0x2 : 0) |
      (value.lightsUse !== undefined ? 0x1 : 0),
      4,
    );
    $at = 0;
    if (value.responseType !== undefined) encodeResponseType(w, value.responseType);
    $at = 1;
    if (value.sirenUse !== undefined) encodeSirenInUse(w, value.sirenUse);
    $at = 2;
    if (value.lightsUse !== undefined) encodeLightbarInUse(w, value.lightsUse);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehicleEmergencyExtensions$members, $at);
  }
}

/**
 * kind of mission
 * `ResponseType ::= ENUMERATED`
 */
export type ResponseType =
  | "notInUseOrNotEquipped"
  | "emergency"
  | "nonEmergency"
  | "pursuit"
  | "stationary"
  | "slowMoving"
  | "stopAndGoMovement"
  | number;

export const ResponseType$items = [
  "notInUseOrNotEquipped",
  "emergency",
  "nonEmergency",
  "pursuit",
  "stationary",
  "slowMoving",
  "stopAndGoMovement",
] as const;

export function decodeResponseType(r: BitReader): ResponseType {
  return readExtensibleEnumerated(r, 3, 7, ResponseType$items);
}

export function encodeResponseType(w: BitWriter, value: ResponseType): void {
  writeExtensibleEnumerated(w, value, 3, 7, ResponseType$items);
}

/**
 * siren
 * `SirenInUse ::= ENUMERATED`
 */
export type SirenInUse =
  | "unavailable"
  | "notInUse"
  | "inUse"
  | "reserved";

export const SirenInUse$items = [
  "unavailable",
  "notInUse",
  "inUse",
  "reserved",
] as const;

export function decodeSirenInUse(r: BitReader): SirenInUse {
  return readEnumerated(r, 2, SirenInUse$items);
}

export function encodeSirenInUse(w: BitWriter, value: SirenInUse): void {
  writeEnumerated(w, value, 2, SirenInUse$items);
}

/**
 * warning lights
 * `LightbarInUse ::= ENUMERATED`
 */
export type LightbarInUse =
  | "unavailable"
  | "notInUse"
  | "inUse"
  | "yellowCautionLights"
  | "schooldBusLights"
  | "arrowSignsActive"
  | "slowMovingVehicle"
  | "freqStops";

export const LightbarInUse$items = [
  "unavailable",
  "notInUse",
  "inUse",
  "yellowCautionLights",
  "schooldBusLights",
  "arrowSignsActive",
  "slowMovingVehicle",
  "freqStops",
] as const;

export function decodeLightbarInUse(r: BitReader): LightbarInUse {
  return readEnumerated(r, 3, LightbarInUse$items);
}

export function encodeLightbarInUse(w: BitWriter, value: LightbarInUse): void {
  writeEnumerated(w, value, 3, LightbarInUse$items);
}
