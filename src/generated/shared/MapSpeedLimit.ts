// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  members,
  readCount,
  readExtensibleEnumerated,
  writeCount,
  writeExtensibleEnumerated,
  writeInteger,
} from "../../uper/runtime.js";
import type { Speed } from "./DefMotion.js";

/**
 * list of limits
 * `SpeedLimitList ::= SEQUENCE (SIZE (1..9)) OF RegulatorySpeedLimit`
 */
export type SpeedLimitList = RegulatorySpeedLimit[];

export function decodeSpeedLimitList(r: BitReader): SpeedLimitList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 9, 18);
    const list = new Array<SpeedLimitList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeRegulatorySpeedLimit(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SpeedLimitList", "RegulatorySpeedLimit", $at);
  }
}

export function encodeSpeedLimitList(w: BitWriter, value: SpeedLimitList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 9);
    for ($at = 0; $at < value.length; $at++) encodeRegulatorySpeedLimit(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one limit
 * `RegulatorySpeedLimit ::= SEQUENCE`
 */
export interface RegulatorySpeedLimit {
  /** `type SpeedLimitType` */
  type: SpeedLimitType;
  /**
   * `speed Speed`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  speed: Speed;
}

const RegulatorySpeedLimit$members = /* @__PURE__ */ members(
  0,
  "type SpeedLimitType",
  "speed Speed 13",
);

export function decodeRegulatorySpeedLimit(r: BitReader): RegulatorySpeedLimit {
  let $at = -1;
  try {
    $at = 0;
    const type_ = decodeSpeedLimitType(r);
    $at = 1;
    const speed_ = r.bits(13);
    return { type: type_, speed: speed_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "RegulatorySpeedLimit", RegulatorySpeedLimit$members, $at);
  }
}

export function encodeRegulatorySpeedLimit(w: BitWriter, value: RegulatorySpeedLimit): void {
  let $at = -1;
  try {
    checkMembers(value, RegulatorySpeedLimit$members, false);
    $at = 0;
    encodeSpeedLimitType(w, value.type);
    $at = 1;
    writeInteger(w, value.speed, 13, 0, 8191);
  } catch (failure) {
    throw encodeFailureIn(failure, RegulatorySpeedLimit$members, $at);
  }
}

/**
 * to whom or when the limit applies
 * `SpeedLimitType ::= ENUMERATED`
 */
export type SpeedLimitType =
  | "unknown"
  | "maxSpeedInSchoolZone"
  | "maxSpeedInSchoolZoneWhenChildrenArePresent"
  | "maxSpeedInConstructionZone"
  | "vehicleMinSpeed"
  | "vehicleMaxSpeed"
  | "vehicleNightMaxSpeed"
  | "truckMinSpeed"
  | "truckMaxSpeed"
  | "truckNightMaxSpeed"
  | "vehiclesWithTrailersMinSpeed"
  | "vehiclesWithTrailersMaxSpeed"
  | "vehiclesWithTrailersNightMaxSpeed"
  | number;

export const SpeedLimitType$items = [
  "unknown",
  "maxSpeedInSchoolZone",
  "maxSpeedInSchoolZoneWhenChildrenArePresent",
  "maxSpeedInConstructionZone",
  "vehicleMinSpeed",
  "vehicleMaxSpeed",
  "vehicleNightMaxSpeed",
  "truckMinSpeed",
  "truckMaxSpeed",
  "truckNightMaxSpeed",
  "vehiclesWithTrailersMinSpeed",
  "vehiclesWithTrailersMaxSpeed",
  "vehiclesWithTrailersNightMaxSpeed",
] as const;

export function decodeSpeedLimitType(r: BitReader): SpeedLimitType {
  return readExtensibleEnumerated(r, 4, 13, SpeedLimitType$items);
}

export function encodeSpeedLimitType(w: BitWriter, value: SpeedLimitType): void {
  writeExtensibleEnumerated(w, value, 4, 13, SpeedLimitType$items);
}
