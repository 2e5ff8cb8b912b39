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
  readFixedNamedBits,
  readNamedBits,
  sendUnknownAdditions,
  writeFixedNamedBits,
  writeNamedBits,
} from "../../uper/runtime.js";
import {
  type GNSSstatus,
  type PathHistoryPointList,
  type PathPrediction,
  decodePathHistoryPointList,
  decodePathPrediction,
  encodePathHistoryPointList,
  encodePathPrediction,
} from "../shared/VehSafetyExt.js";
import type { ExteriorLights, VehicleEventFlags } from "../shared/VehStatus.js";
import {
  type FullPositionVector,
  decodeFullPositionVector,
  encodeFullPositionVector,
} from "./FullPositionVector.js";

/**
 * optional safety data of BSM
 * `VehicleSafetyExtensions ::= SEQUENCE`
 */
export interface VehicleSafetyExtensions {
  /**
   * `events VehicleEventFlags OPTIONAL`
   * `BIT STRING (SIZE (13, ...))`
   */
  events?: VehicleEventFlags | undefined;
  /** `pathHistory PathHistory OPTIONAL` */
  pathHistory?: PathHistory | undefined;
  /** `pathPrediction PathPrediction OPTIONAL` */
  pathPrediction?: PathPrediction | undefined;
  /**
   * `lights ExteriorLights OPTIONAL`
   * `BIT STRING (SIZE (9, ...))`
   */
  lights?: ExteriorLights | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VehicleSafetyExtensions$members = /* @__PURE__ */ members(
  5,
  "events VehicleEventFlags",
  "pathHistory PathHistory",
  "pathPrediction PathPrediction",
  "lights ExteriorLights",
);

export function decodeVehicleSafetyExtensions(r: BitReader): VehicleSafetyExtensions {
  let $at = -1;
  try {
    const $head = r.bits(5);
    $at = 0;
    const events_ = ($head & 0x8) !== 0 ? readNamedBits(r, 13, 13, true) : undefined;
    $at = 1;
    const pathHistory_ = ($head & 0x4) !== 0 ? decodePathHistory(r) : undefined;
    $at = 2;
    const pathPrediction_ = ($head & 0x2) !== 0 ? decodePathPrediction(r) : undefined;
    $at = 3;
    const lights_ = ($head & 0x1) !== 0 ? readNamedBits(r, 9, 9, true) : undefined;
    const value: VehicleSafetyExtensions = { events: events_, pathHistory: pathHistory_, pathPrediction: pathPrediction_, lights: lights_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VehicleSafetyExtensions", VehicleSafetyExtensions$members, $at);
  }
}

export function encodeVehicleSafetyExtensions(w: BitWriter, value: VehicleSafetyExtensions): void {
  let $at = -1;
  try {
    checkMembers(value, VehicleSafetyExtensions$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x10 : 0) |
      (value.events !== undefined ? 0x8 : 0) |
      (value.pathHistory !== undefined ? 0x4 : 0) |
      (value.pathPrediction !== undefined ? 0x2 : 0) |
      (value.lights !== undefined ? 0x1 : 0),
      5,
    );
    $at = 0;
    if (value.events !== undefined) writeNamedBits(w, value.events, 13, 13, true);
    $at = 1;
    if (value.pathHistory !== undefined) encodePathHistory(w, value.pathHistory);
    $at = 2;
    if (value.pathPrediction !== undefined) encodePathPrediction(w, value.pathPrediction);
    $at = 3;
    if (value.lights !== undefined) writeNamedBits(w, value.lights, 9, 9, true);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehicleSafetyExtensions$members, $at);
  }
}

/**
 * past trajectory
 * `PathHistory ::= SEQUENCE`
 */
export interface PathHistory {
  /**
   * reference point, later than all crumbs
   * `initialPosition FullPositionVector OPTIONAL`
   */
  initialPosition?: FullPositionVector | undefined;
  /**
   * `currGNSSstatus GNSSstatus OPTIONAL`
   * `BIT STRING (SIZE (8))`
   */
  currGNSSstatus?: GNSSstatus | undefined;
  /**
   * past points
   * `crumbData PathHistoryPointList`
   */
  crumbData: PathHistoryPointList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PathHistory$members = /* @__PURE__ */ members(
  3,
  "initialPosition FullPositionVector",
  "currGNSSstatus GNSSstatus",
  "crumbData PathHistoryPointList",
);

export function decodePathHistory(r: BitReader): PathHistory {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const initialPosition_ = ($head & 0x2) !== 0 ? decodeFullPositionVector(r) : undefined;
    $at = 1;
    const currGNSSstatus_ = ($head & 0x1) !== 0 ? readFixedNamedBits(r, 8) : undefined;
    $at = 2;
    const crumbData_ = decodePathHistoryPointList(r);
    const value: PathHistory = { initialPosition: initialPosition_, currGNSSstatus: currGNSSstatus_, crumbData: crumbData_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PathHistory", PathHistory$members, $at);
  }
}

export function encodePathHistory(w: BitWriter, value: PathHistory): void {
  let $at = -1;
  try {
    checkMembers(value, PathHistory$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.initialPosition !== undefined ? 0x2 : 0) |
      (value.currGNSSstatus !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    if (value.initialPosition !== undefined) encodeFullPositionVector(w, value.initialPosition);
    $at = 1;
    if (value.currGNSSstatus !== undefined) writeFixedNamedBits(w, value.currGNSSstatus, 8);
    $at = 2;
    encodePathHistoryPointList(w, value.crumbData);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PathHistory$members, $at);
  }
}
