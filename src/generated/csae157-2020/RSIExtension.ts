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
  readExtensibleEnumerated,
  readNamedBits,
  sendUnknownAdditions,
  writeExtensibleEnumerated,
  writeNamedBits,
} from "../../uper/runtime.js";

/**
 * supplementary plate of a sign
 * `AuxiliarySign ::= SEQUENCE`
 */
export interface AuxiliarySign {
  /**
   * vehicle kinds it concerns
   * `signWithVehicleType AuxiliarySignVehicleType OPTIONAL`
   * `BIT STRING (SIZE (5, ...))`
   */
  signWithVehicleType?: AuxiliarySignVehicleType | undefined;
  /**
   * direction it concerns
   * `signDirection AuxiliarySignDirection OPTIONAL`
   */
  signDirection?: AuxiliarySignDirection | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const AuxiliarySign$members = /* @__PURE__ */ members(
  3,
  "signWithVehicleType AuxiliarySignVehicleType",
  "signDirection AuxiliarySignDirection",
);

export function decodeAuxiliarySign(r: BitReader): AuxiliarySign {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const signWithVehicleType_ = ($head & 0x2) !== 0 ? readNamedBits(r, 5, 5, true) : undefined;
    $at = 1;
    const signDirection_ = ($head & 0x1) !== 0 ? decodeAuxiliarySignDirection(r) : undefined;
    const value: AuxiliarySign = { signWithVehicleType: signWithVehicleType_, signDirection: signDirection_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "AuxiliarySign", AuxiliarySign$members, $at);
  }
}

export function encodeAuxiliarySign(w: BitWriter, value: AuxiliarySign): void {
  let $at = -1;
  try {
    checkMembers(value, AuxiliarySign$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.signWithVehicleType !== undefined ? 0x2 : 0) |
      (value.signDirection !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    if (value.signWithVehicleType !== undefined) writeNamedBits(w, value.signWithVehicleType, 5, 5, true);
    $at = 1;
    if (value.signDirection !== undefined) encodeAuxiliarySignDirection(w, value.signDirection);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, AuxiliarySign$members, $at);
  }
}

/**
 * vehicle kinds of a supplementary plate
 * `AuxiliarySignVehicleType ::= BIT STRING (SIZE (5, ...))`
 * - bit 0: restrictedFromBus
 * - bit 1: vehicle
 * - bit 2: truck
 * - bit 3: tractor
 * - bit 4: private
 */
export type AuxiliarySignVehicleType = number;

export function decodeAuxiliarySignVehicleType(r: BitReader): AuxiliarySignVehicleType {
  return readNamedBits(r, 5, 5, true);
}

export function encodeAuxiliarySignVehicleType(w: BitWriter, value: AuxiliarySignVehicleType): void {
  writeNamedBits(w, value, 5, 5, true);
}

/**
 * direction of a supplementary plate
 * `AuxiliarySignDirection ::= ENUMERATED`
 */
export type AuxiliarySignDirection =
  | "straight"
  | "leftAndRight"
  | "right"
  | "left"
  | "leftFrontTurn"
  | "rightFronTurn"
  | "rightRearTurn"
  | "leftRearTurn"
  | number;

export const AuxiliarySignDirection$items = [
  "straight",
  "leftAndRight",
  "right",
  "left",
  "leftFrontTurn",
  "rightFronTurn",
  "rightRearTurn",
  "leftRearTurn",
] as const;

export function decodeAuxiliarySignDirection(r: BitReader): AuxiliarySignDirection {
  return readExtensibleEnumerated(r, 3, 8, AuxiliarySignDirection$items);
}

export function encodeAuxiliarySignDirection(w: BitWriter, value: AuxiliarySignDirection): void {
  writeExtensibleEnumerated(w, value, 3, 8, AuxiliarySignDirection$items);
}
