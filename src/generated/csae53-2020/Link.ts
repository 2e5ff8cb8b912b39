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
  readIA5String,
  sendUnknownAdditions,
  writeIA5String,
  writeInteger,
} from "../../uper/runtime.js";
import type { LaneWidth } from "../shared/MapLane.js";
import { type MovementList, decodeMovementList, encodeMovementList } from "../shared/MapLink.js";
import {
  type DescriptiveName,
  type NodeReferenceID,
  decodeNodeReferenceID,
  encodeNodeReferenceID,
} from "../shared/MapNode.js";
import { type PointList, decodePointList, encodePointList } from "../shared/MapPoint.js";
import {
  type SpeedLimitList,
  decodeSpeedLimitList,
  encodeSpeedLimitList,
} from "../shared/MapSpeedLimit.js";
import { type LaneList, decodeLaneList, encodeLaneList } from "./MapLane.js";

/**
 * directed road between two nodes, stored at its downstream node
 * `Link ::= SEQUENCE`
 */
export interface Link {
  /**
   * `name DescriptiveName OPTIONAL`
   * `IA5String (SIZE (1..63))`
   */
  name?: DescriptiveName | undefined;
  /**
   * node where the link begins
   * `upstreamNodeId NodeReferenceID`
   */
  upstreamNodeId: NodeReferenceID;
  /** `speedLimits SpeedLimitList OPTIONAL` */
  speedLimits?: SpeedLimitList | undefined;
  /**
   * width of the whole link
   * `linkWidth LaneWidth OPTIONAL`
   * `INTEGER (0..32767)`
   * unit: 0.01 m
   */
  linkWidth?: LaneWidth | undefined;
  /**
   * centre line, upstream to downstream
   * `points PointList OPTIONAL`
   */
  points?: PointList | undefined;
  /**
   * turns at the downstream node
   * `movements MovementList OPTIONAL`
   */
  movements?: MovementList | undefined;
  /** `lanes LaneList` */
  lanes: LaneList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Link$members = /* @__PURE__ */ members(
  6,
  "name DescriptiveName",
  "upstreamNodeId NodeReferenceID",
  "speedLimits SpeedLimitList",
  "linkWidth LaneWidth",
  "points PointList",
  "movements MovementList",
  "lanes LaneList",
);

export function decodeLink(r: BitReader): Link {
  let $at = -1;
  try {
    const $head = r.bits(6);
    $at = 0;
    const name_ = ($head & 0x10) !== 0 ? readIA5String(r, 1, 63, false) : undefined;
    $at = 1;
    const upstreamNodeId_ = decodeNodeReferenceID(r);
    $at = 2;
    const speedLimits_ = ($head & 0x8) !== 0 ? decodeSpeedLimitList(r) : undefined;
    $at = 3;
    const linkWidth_ = ($head & 0x4) !== 0 ? r.bits(15) : undefined;
    $at = 4;
    const points_ = ($head & 0x2) !== 0 ? decodePointList(r) : undefined;
    $at = 5;
    const movements_ = ($head & 0x1) !== 0 ? decodeMovementList(r) : undefined;
    $at = 6;
    const lanes_ = decodeLaneList(r);
    const value: Link = { name: name_, upstreamNodeId: upstreamNodeId_, speedLimits: speedLimits_, linkWidth: linkWidth_, points: points_, movements: movements_, lanes: lanes_ };
    if (($head & 0x20) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Link", Link$members, $at);
  }
}

export function encodeLink(w: BitWriter, value: Link): void {
  let $at = -1;
  try {
    checkMembers(value, Link$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x20 : 0) |
      (value.name !== undefined ? 0x10 : 0) |
      (value.speedLimits !== undefined ? 0x8 : 0) |
      (value.linkWidth !== undefined ? 0x4 : 0) |
      (value.points !== undefined ? 0x2 : 0) |
      (value.movements !== undefined ? 0x1 : 0),
      6,
    );
    $at = 0;
    if (value.name !== undefined) writeIA5String(w, value.name, 1, 63, false);
    $at = 1;
    encodeNodeReferenceID(w, value.upstreamNodeId);
    $at = 2;
    if (value.speedLimits !== undefined) encodeSpeedLimitList(w, value.speedLimits);
    $at = 3;
    if (value.linkWidth !== undefined) writeInteger(w, value.linkWidth, 15, 0, 32767);
    $at = 4;
    if (value.points !== undefined) encodePointList(w, value.points);
    $at = 5;
    if (value.movements !== undefined) encodeMovementList(w, value.movements);
    $at = 6;
    encodeLaneList(w, value.lanes);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Link$members, $at);
  }
}
