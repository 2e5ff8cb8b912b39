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
  readFixedNamedBits,
  sendUnknownAdditions,
  writeFixedNamedBits,
  writeInteger,
} from "../../uper/runtime.js";
import {
  type ConnectsToList,
  decodeConnectsToList,
  encodeConnectsToList,
} from "../shared/ConnectsToList.js";
import {
  type AllowedManeuvers,
  type LaneAttributes,
  type LaneID,
  type LaneWidth,
  decodeLaneAttributes,
  encodeLaneAttributes,
} from "../shared/MapLane.js";
import { type PointList, decodePointList, encodePointList } from "../shared/MapPoint.js";
import {
  type SpeedLimitList,
  decodeSpeedLimitList,
  encodeSpeedLimitList,
} from "../shared/MapSpeedLimit.js";

/**
 * one lane of a link
 * `Lane ::= SEQUENCE`
 */
export interface Lane {
  /**
   * `laneID LaneID`
   * `INTEGER (0..255)`
   * 0: unknown
   * 255: reserved
   */
  laneID: LaneID;
  /**
   * `laneWidth LaneWidth OPTIONAL`
   * `INTEGER (0..32767)`
   * unit: 0.01 m
   */
  laneWidth?: LaneWidth | undefined;
  /** `laneAttributes LaneAttributes OPTIONAL` */
  laneAttributes?: LaneAttributes | undefined;
  /**
   * `maneuvers AllowedManeuvers OPTIONAL`
   * `BIT STRING (SIZE (12))`
   */
  maneuvers?: AllowedManeuvers | undefined;
  /**
   * lanes reachable through the node
   * `connectsTo ConnectsToList OPTIONAL`
   */
  connectsTo?: ConnectsToList | undefined;
  /** `speedLimits SpeedLimitList OPTIONAL` */
  speedLimits?: SpeedLimitList | undefined;
  /** `points PointList OPTIONAL` */
  points?: PointList | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Lane$members = /* @__PURE__ */ members(
  7,
  "laneID LaneID 8",
  "laneWidth LaneWidth",
  "laneAttributes LaneAttributes",
  "maneuvers AllowedManeuvers",
  "connectsTo ConnectsToList",
  "speedLimits SpeedLimitList",
  "points PointList",
);

export function decodeLane(r: BitReader): Lane {
  let $at = -1;
  try {
    const $word = r.bits(15);
    const $head = ($word >>> 8);
    const laneID_ = ($word & 0xff);
    $at = 1;
    const laneWidth_ = ($head & 0x20) !== 0 ? r.bits(15) : undefined;
    $at = 2;
    const laneAttributes_ = ($head & 0x10) !== 0 ? decodeLaneAttributes(r) : undefined;
    $at = 3;
    const maneuvers_ = ($head & 0x8) !== 0 ? readFixedNamedBits(r, 12) : undefined;
    $at = 4;
    const connectsTo_ = ($head & 0x4) !== 0 ? decodeConnectsToList(r) : undefined;
    $at = 5;
    const speedLimits_ = ($head & 0x2) !== 0 ? decodeSpeedLimitList(r) : undefined;
    $at = 6;
    const points_ = ($head & 0x1) !== 0 ? decodePointList(r) : undefined;
    const value: Lane = { laneID: laneID_, laneWidth: laneWidth_, laneAttributes: laneAttributes_, maneuvers: maneuvers_, connectsTo: connectsTo_, speedLimits: speedLimits_, points: points_ };
    if (($head & 0x40) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Lane", Lane$members, $at);
  }
}

export function encodeLane(w: BitWriter, value: Lane): void {
  let $at = -1;
  try {
    checkMembers(value, Lane$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $laneID_ = integerBits(value.laneID, 0, 255);
    w.bits(
      ($extended ? 0x4000 : 0) |
      (value.laneWidth !== undefined ? 0x2000 : 0) |
      (value.laneAttributes !== undefined ? 0x1000 : 0) |
      (value.maneuvers !== undefined ? 0x800 : 0) |
      (value.connectsTo !== undefined ? 0x400 : 0) |
      (value.speedLimits !== undefined ? 0x200 : 0) |
      (value.points !== undefined ? 0x100 : 0) |
      $laneID_,
      15,
    );
    $at = 1;
    if (value.laneWidth !== undefined) writeInteger(w, value.laneWidth, 15, 0, 32767);
    $at = 2;
    if (value.laneAttributes !== undefined) encodeLaneAttributes(w, value.laneAttributes);
    $at = 3;
    if (value.maneuvers !== undefined) writeFixedNamedBits(w, value.maneuvers, 12);
    $at = 4;
    if (value.connectsTo !== undefined) encodeConnectsToList(w, value.connectsTo);
    $at = 5;
    if (value.speedLimits !== undefined) encodeSpeedLimitList(w, value.speedLimits);
    $at = 6;
    if (value.points !== undefined) encodePointList(w, value.points);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Lane$members, $at);
  }
}
