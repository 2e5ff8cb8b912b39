// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAlternative,
  checkChoice,
  checkMembers,
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  members,
  noAlternative,
  readCount,
  readFixedNamedBits,
  readIndex,
  readNamedBits,
  readUnknownAlternative,
  writeCount,
  writeFixedNamedBits,
  writeNamedBits,
  writeUnknownAlternative,
} from "../../uper/runtime.js";
import type {
  LaneAttributes_Barrier,
  LaneAttributes_Bike,
  LaneAttributes_Crosswalk,
  LaneAttributes_Parking,
  LaneAttributes_Sidewalk,
  LaneAttributes_Striping,
  LaneAttributes_TrackedVehicle,
  LaneSharing,
} from "../shared/MapLane.js";
import { type Lane, decodeLane, encodeLane } from "./Lane.js";
import type { LaneAttributes_Vehicle } from "./LaneAttributes-Vehicle.js";

/**
 * list of lanes
 * `LaneList ::= SEQUENCE (SIZE (1..32)) OF Lane`
 */
export type LaneList = Lane[];

export function decodeLaneList(r: BitReader): LaneList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 15);
    const list = new Array<LaneList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeLane(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "LaneList", "Lane", $at);
  }
}

export function encodeLaneList(w: BitWriter, value: LaneList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeLane(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * sharing and kind of a lane
 * `LaneAttributes ::= SEQUENCE`
 */
export interface LaneAttributes {
  /**
   * `shareWith LaneSharing OPTIONAL`
   * `BIT STRING (SIZE (10))`
   */
  shareWith?: LaneSharing | undefined;
  /** `laneType LaneTypeAttributes` */
  laneType: LaneTypeAttributes;
}

const LaneAttributes$members = /* @__PURE__ */ members(
  1,
  "shareWith LaneSharing",
  "laneType LaneTypeAttributes",
);

export function decodeLaneAttributes(r: BitReader): LaneAttributes {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const shareWith_ = ($head & 0x1) !== 0 ? readFixedNamedBits(r, 10) : undefined;
    $at = 1;
    const laneType_ = decodeLaneTypeAttributes(r);
    return { shareWith: shareWith_, laneType: laneType_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "LaneAttributes", LaneAttributes$members, $at);
  }
}

export function encodeLaneAttributes(w: BitWriter, value: LaneAttributes): void {
  let $at = -1;
  try {
    checkMembers(value, LaneAttributes$members, false);
    w.bits((value.shareWith !== undefined ? 0x1 : 0), 1);
    $at = 0;
    if (value.shareWith !== undefined) writeFixedNamedBits(w, value.shareWith, 10);
    $at = 1;
    encodeLaneTypeAttributes(w, value.laneType);
  } catch (failure) {
    throw encodeFailureIn(failure, LaneAttributes$members, $at);
  }
}

/**
 * lane kind, each with its own flags
 * `LaneTypeAttributes ::= CHOICE`
 */
export type LaneTypeAttributes =
  | { kind: "vehicle"; value: LaneAttributes_Vehicle }
  | { kind: "crosswalk"; value: LaneAttributes_Crosswalk }
  | { kind: "bikeLane"; value: LaneAttributes_Bike }
  | { kind: "sidewalk"; value: LaneAttributes_Sidewalk }
  | { kind: "median"; value: LaneAttributes_Barrier }
  | { kind: "striping"; value: LaneAttributes_Striping }
  | { kind: "trackedVehicle"; value: LaneAttributes_TrackedVehicle }
  | { kind: "parking"; value: LaneAttributes_Parking }
  | UnknownAlternative;

const LaneTypeAttributes$members = /* @__PURE__ */ members(
  0,
  "vehicle LaneAttributes-Vehicle",
  "crosswalk LaneAttributes-Crosswalk",
  "bikeLane LaneAttributes-Bike",
  "sidewalk LaneAttributes-Sidewalk",
  "median LaneAttributes-Barrier",
  "striping LaneAttributes-Striping",
  "trackedVehicle LaneAttributes-TrackedVehicle",
  "parking LaneAttributes-Parking",
);

export function decodeLaneTypeAttributes(r: BitReader): LaneTypeAttributes {
  let $at = -1;
  try {
    const index = readIndex(r, 3, 8, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "vehicle", value: readNamedBits(r, 8, 8, true) };
      case 1:
        return { kind: "crosswalk", value: readFixedNamedBits(r, 16) };
      case 2:
        return { kind: "bikeLane", value: readFixedNamedBits(r, 16) };
      case 3:
        return { kind: "sidewalk", value: readFixedNamedBits(r, 16) };
      case 4:
        return { kind: "median", value: readFixedNamedBits(r, 16) };
      case 5:
        return { kind: "striping", value: readFixedNamedBits(r, 16) };
      case 6:
        return { kind: "trackedVehicle", value: readFixedNamedBits(r, 16) };
      case 7:
        return { kind: "parking", value: readFixedNamedBits(r, 16) };
      default:
        return readUnknownAlternative(r, index - 8);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "LaneTypeAttributes", LaneTypeAttributes$members, $at);
  }
}

export function encodeLaneTypeAttributes(w: BitWriter, value: LaneTypeAttributes): void {
  let $at = -1;
  try {
    checkChoice(value, LaneTypeAttributes$members);
    switch (value.kind) {
      case "vehicle":
        w.bits(0, 4);
        $at = 0;
        writeNamedBits(w, value.value, 8, 8, true);
        return;
      case "crosswalk":
        w.bits(1, 4);
        $at = 1;
        writeFixedNamedBits(w, value.value, 16);
        return;
      case "bikeLane":
        w.bits(2, 4);
        $at = 2;
        writeFixedNamedBits(w, value.value, 16);
        return;
      case "sidewalk":
        w.bits(3, 4);
        $at = 3;
        writeFixedNamedBits(w, value.value, 16);
        return;
      case "median":
        w.bits(4, 4);
        $at = 4;
        writeFixedNamedBits(w, value.value, 16);
        return;
      case "striping":
        w.bits(5, 4);
        $at = 5;
        writeFixedNamedBits(w, value.value, 16);
        return;
      case "trackedVehicle":
        w.bits(6, 4);
        $at = 6;
        writeFixedNamedBits(w, value.value, 16);
        return;
      case "parking":
        w.bits(7, 4);
        $at = 7;
        writeFixedNamedBits(w, value.value, 16);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 8, 0);
        return;
      default:
        throw noAlternative(value, LaneTypeAttributes$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, LaneTypeAttributes$members, $at);
  }
}
