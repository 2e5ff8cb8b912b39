// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  sendUnknownAdditions,
} from "../../uper/runtime.js";
import type { BasicVehicleClass } from "../shared/VehClass.js";

/**
 * vehicle kind and fuel
 * `VehicleClassification ::= SEQUENCE`
 */
export interface VehicleClassification {
  /**
   * `classification BasicVehicleClass`
   * `INTEGER (0..255)`
   */
  classification: BasicVehicleClass;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VehicleClassification$members = /* @__PURE__ */ members(
  1,
  "classification BasicVehicleClass 8",
);

export function decodeVehicleClassification(r: BitReader): VehicleClassification {
  let $at = -1;
  try {
    const $word = r.bits(9);
    const $head = ($word >>> 8);
    const classification_ = ($word & 0xff);
    const value: VehicleClassification = { classification: classification_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VehicleClassification", VehicleClassification$members, $at);
  }
}

export function encodeVehicleClassification(w: BitWriter, value: VehicleClassification): void {
  let $at = -1;
  try {
    checkMembers(value, VehicleClassification$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $classification_ = integerBits(value.classification, 0, 255);
    w.bits(
      ($extended ? 0x100 : 0) |
      $classification_,
      9,
    );
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehicleClassification$members, $at);
  }
}
