// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  readNamedBits,
  writeNamedBits,
} from "../../uper/runtime.js";

/**
 * flags of a motor vehicle lane
 * `LaneAttributes-Vehicle ::= BIT STRING (SIZE (8, ...))`
 * - bit 0: isVehicleRevocableLane
 * - bit 1: isRampLane
 * - bit 2: hovLaneUseOnly
 * - bit 3: restrictedToBusUse
 * - bit 4: restrictedToTaxiUse
 * - bit 5: restrictedFromPublicUse
 * - bit 6: emergencyLane
 * - bit 7: permissionOnRequest
 */
export type LaneAttributes_Vehicle = number;

export function decodeLaneAttributes_Vehicle(r: BitReader): LaneAttributes_Vehicle {
  return readNamedBits(r, 8, 8, true);
}

export function encodeLaneAttributes_Vehicle(w: BitWriter, value: LaneAttributes_Vehicle): void {
  writeNamedBits(w, value, 8, 8, true);
}
