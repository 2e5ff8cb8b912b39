// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  readCount,
  sendUnknownAdditions,
  writeCount,
} from "../../uper/runtime.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "./DefPositionOffset.js";

/**
 * points of a line, upstream to downstream
 * `PointList ::= SEQUENCE (SIZE (2..31)) OF RoadPoint`
 */
export type PointList = RoadPoint[];

export function decodePointList(r: BitReader): PointList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 2, 31, 29);
    const list = new Array<PointList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeRoadPoint(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PointList", "RoadPoint", $at);
  }
}

export function encodePointList(w: BitWriter, value: PointList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 2, 31);
    for ($at = 0; $at < value.length; $at++) encodeRoadPoint(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one point
 * `RoadPoint ::= SEQUENCE`
 */
export interface RoadPoint {
  /** `posOffset PositionOffsetLLV` */
  posOffset: PositionOffsetLLV;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RoadPoint$members = /* @__PURE__ */ members(
  1,
  "posOffset PositionOffsetLLV",
);

export function decodeRoadPoint(r: BitReader): RoadPoint {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const posOffset_ = decodePositionOffsetLLV(r);
    const value: RoadPoint = { posOffset: posOffset_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RoadPoint", RoadPoint$members, $at);
  }
}

export function encodeRoadPoint(w: BitWriter, value: RoadPoint): void {
  let $at = -1;
  try {
    checkMembers(value, RoadPoint$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    encodePositionOffsetLLV(w, value.posOffset);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RoadPoint$members, $at);
  }
}
