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
  sendUnknownAdditions,
  writeInteger,
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
  "classification BasicVehicleClass",
);

export function decodeVehicleClassification(r: BitReader): VehicleClassification {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const classification = r.bits(8);
    const value: VehicleClassification = { classification };
    if (($head & 0x1) !== 0) {
      $at = -1;
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
    w.bits(
      ($extended ? 0x1 : 0),
      1,
    );
    $at = 0;
    writeInteger(w, value.classification, 8, 0, 255);
    if ($extended) {
      $at = -1;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehicleClassification$members, $at);
  }
}
