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
  integerBits,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  outOfRange,
  readCount,
  readExtensibleEnumerated,
  readFixedNamedBits,
  readIA5String,
  readInteger,
  sendUnknownAdditions,
  writeBoolean,
  writeCount,
  writeExtensibleEnumerated,
  writeFixedNamedBits,
  writeIA5String,
  writeInteger,
} from "../../uper/runtime.js";
import type { AllowedManeuvers, LaneWidth } from "../shared/MapLane.js";
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
import type { PhaseID } from "../shared/SPATIntersectionState.js";
import { type LaneAttributes, decodeLaneAttributes, encodeLaneAttributes } from "./MapLane.js";
import { type Polygon, decodePolygon, encodePolygon } from "./SensorSharing.js";

/**
 * Day II links
 * `LinkExList ::= SEQUENCE (SIZE (1..32)) OF LinkEx`
 */
export type LinkExList = LinkEx[];

export function decodeLinkExList(r: BitReader): LinkExList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 53);
    const list = new Array<LinkExList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeLinkEx(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "LinkExList", "LinkEx", $at);
  }
}

export function encodeLinkExList(w: BitWriter, value: LinkExList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeLinkEx(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * Day II link with reference line and sections
 * `LinkEx ::= SEQUENCE`
 */
export interface LinkEx {
  /**
   * `name DescriptiveName OPTIONAL`
   * `IA5String (SIZE (1..63))`
   */
  name?: DescriptiveName | undefined;
  /** `upstreamNodeId NodeReferenceID` */
  upstreamNodeId: NodeReferenceID;
  /** `speedLimits SpeedLimitList OPTIONAL` */
  speedLimits?: SpeedLimitList | undefined;
  /**
   * `linkWidth LaneWidth OPTIONAL`
   * `INTEGER (0..32767)`
   * unit: 0.01 m
   */
  linkWidth?: LaneWidth | undefined;
  /**
   * centre line of lane 0, whole link
   * `refLine PointList OPTIONAL`
   */
  refLine?: PointList | undefined;
  /** `movements-ex MovementExList OPTIONAL` */
  "movements-ex"?: MovementExList | undefined;
  /** `sections SectionList` */
  sections: SectionList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const LinkEx$members = /* @__PURE__ */ members(
  6,
  "name DescriptiveName",
  "upstreamNodeId NodeReferenceID",
  "speedLimits SpeedLimitList",
  "linkWidth LaneWidth",
  "refLine PointList",
  "movements-ex MovementExList",
  "sections SectionList",
);

export function decodeLinkEx(r: BitReader): LinkEx {
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
    const refLine_ = ($head & 0x2) !== 0 ? decodePointList(r) : undefined;
    $at = 5;
    const movements_ex_ = ($head & 0x1) !== 0 ? decodeMovementExList(r) : undefined;
    $at = 6;
    const sections_ = decodeSectionList(r);
    const value: LinkEx = { name: name_, upstreamNodeId: upstreamNodeId_, speedLimits: speedLimits_, linkWidth: linkWidth_, refLine: refLine_, "movements-ex": movements_ex_, sections: sections_ };
    if (($head & 0x20) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "LinkEx", LinkEx$members, $at);
  }
}

export function encodeLinkEx(w: BitWriter, value: LinkEx): void {
  let $at = -1;
  try {
    checkMembers(value, LinkEx$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x20 : 0) |
      (value.name !== undefined ? 0x10 : 0) |
      (value.speedLimits !== undefined ? 0x8 : 0) |
      (value.linkWidth !== undefined ? 0x4 : 0) |
      (value.refLine !== undefined ? 0x2 : 0) |
      (value["movements-ex"] !== undefined ? 0x1 : 0),
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
    if (value.refLine !== undefined) encodePointList(w, value.refLine);
    $at = 5;
    if (value["movements-ex"] !== undefined) encodeMovementExList(w, value["movements-ex"]);
    $at = 6;
    encodeSectionList(w, value.sections);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, LinkEx$members, $at);
  }
}

/**
 * Day II movements
 * `MovementExList ::= SEQUENCE (SIZE (1..32)) OF MovementEx`
 */
export type MovementExList = MovementEx[];

export function decodeMovementExList(r: BitReader): MovementExList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 20);
    const list = new Array<MovementExList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeMovementEx(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "MovementExList", "MovementEx", $at);
  }
}

export function encodeMovementExList(w: BitWriter, value: MovementExList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeMovementEx(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * movement with turn direction
 * `MovementEx ::= SEQUENCE`
 */
export interface MovementEx {
  /** `remoteIntersection NodeReferenceID` */
  remoteIntersection: NodeReferenceID;
  /**
   * `phaseId PhaseID OPTIONAL`
   * `INTEGER (0..255)`
   * 0: unknown
   * 255: permanent green (module comment only)
   */
  phaseId?: PhaseID | undefined;
  /** `turn-direction Maneuver OPTIONAL` */
  "turn-direction"?: Maneuver | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const MovementEx$members = /* @__PURE__ */ members(
  3,
  "remoteIntersection NodeReferenceID",
  "phaseId PhaseID",
  "turn-direction Maneuver",
);

export function decodeMovementEx(r: BitReader): MovementEx {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const remoteIntersection_ = decodeNodeReferenceID(r);
    $at = 1;
    const phaseId_ = ($head & 0x2) !== 0 ? r.bits(8) : undefined;
    $at = 2;
    const turn_direction_ = ($head & 0x1) !== 0 ? decodeManeuver(r) : undefined;
    const value: MovementEx = { remoteIntersection: remoteIntersection_, phaseId: phaseId_, "turn-direction": turn_direction_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "MovementEx", MovementEx$members, $at);
  }
}

export function encodeMovementEx(w: BitWriter, value: MovementEx): void {
  let $at = -1;
  try {
    checkMembers(value, MovementEx$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.phaseId !== undefined ? 0x2 : 0) |
      (value["turn-direction"] !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    encodeNodeReferenceID(w, value.remoteIntersection);
    $at = 1;
    if (value.phaseId !== undefined) writeInteger(w, value.phaseId, 8, 0, 255);
    $at = 2;
    if (value["turn-direction"] !== undefined) encodeManeuver(w, value["turn-direction"]);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, MovementEx$members, $at);
  }
}

/**
 * turn direction
 * `Maneuver ::= ENUMERATED`
 */
export type Maneuver =
  | "maneuverStraight"
  | "maneuverLeftTurn"
  | "maneuverRightTurn"
  | "maneuverUTurn"
  | number;

export const Maneuver$items = [
  "maneuverStraight",
  "maneuverLeftTurn",
  "maneuverRightTurn",
  "maneuverUTurn",
] as const;

export function decodeManeuver(r: BitReader): Maneuver {
  return readExtensibleEnumerated(r, 2, 4, Maneuver$items);
}

export function encodeManeuver(w: BitWriter, value: Maneuver): void {
  writeExtensibleEnumerated(w, value, 2, 4, Maneuver$items);
}

/**
 * sections, upstream to downstream
 * `SectionList ::= SEQUENCE (SIZE (1..16)) OF Section`
 */
export type SectionList = Section[];

export function decodeSectionList(r: BitReader): SectionList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 26);
    const list = new Array<SectionList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeSection(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SectionList", "Section", $at);
  }
}

export function encodeSectionList(w: BitWriter, value: SectionList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeSection(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * part of a link with constant lanes
 * `Section ::= SEQUENCE`
 */
export interface Section {
  /**
   * `secId SectionId`
   * `INTEGER (1..63)`
   */
  secId: SectionId;
  /** `lanes LaneExList` */
  lanes: LaneExList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Section$members = /* @__PURE__ */ members(
  1,
  "secId SectionId 6",
  "lanes LaneExList",
);

export function decodeSection(r: BitReader): Section {
  let $at = -1;
  try {
    const $word = r.bits(7);
    const $head = ($word >>> 6);
    const $secId_ = ($word & 0x3f);
    if ($secId_ > 62) {
      $at = 0;
      throw outOfRange($secId_ + 1, 1, 63, r.position - 6);
    }
    const secId_ = $secId_ + 1;
    $at = 1;
    const lanes_ = decodeLaneExList(r);
    const value: Section = { secId: secId_, lanes: lanes_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Section", Section$members, $at);
  }
}

export function encodeSection(w: BitWriter, value: Section): void {
  let $at = -1;
  try {
    checkMembers(value, Section$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $secId_ = integerBits(value.secId, 1, 63);
    w.bits(
      ($extended ? 0x40 : 0) |
      $secId_,
      7,
    );
    $at = 1;
    encodeLaneExList(w, value.lanes);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Section$members, $at);
  }
}

/**
 * section number from upstream
 * `SectionId ::= INTEGER (1..63)`
 */
export type SectionId = number;

export function decodeSectionId(r: BitReader): SectionId {
  return readInteger(r, 6, 1, 63);
}

export function encodeSectionId(w: BitWriter, value: SectionId): void {
  writeInteger(w, value, 6, 1, 63);
}

/**
 * Day II lanes
 * `LaneExList ::= SEQUENCE (SIZE (1..32)) OF LaneEx`
 */
export type LaneExList = LaneEx[];

export function decodeLaneExList(r: BitReader): LaneExList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 14);
    const list = new Array<LaneExList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeLaneEx(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "LaneExList", "LaneEx", $at);
  }
}

export function encodeLaneExList(w: BitWriter, value: LaneExList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeLaneEx(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * Day II lane
 * `LaneEx ::= SEQUENCE`
 */
export interface LaneEx {
  /**
   * `laneRefID LaneRefID`
   * `INTEGER (-31..31)`
   */
  laneRefID: LaneRefID;
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
  /** `connectsTo-ex ConnectsToExList OPTIONAL` */
  "connectsTo-ex"?: ConnectsToExList | undefined;
  /** `speedLimits SpeedLimitList OPTIONAL` */
  speedLimits?: SpeedLimitList | undefined;
  /**
   * centre line in ST coordinates
   * `st-points STPointList OPTIONAL`
   */
  "st-points"?: STPointList | undefined;
  /** `laneLineType LaneLineType OPTIONAL` */
  laneLineType?: LaneLineType | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const LaneEx$members = /* @__PURE__ */ members(
  8,
  "laneRefID LaneRefID 6",
  "laneWidth LaneWidth",
  "laneAttributes LaneAttributes",
  "maneuvers AllowedManeuvers",
  "connectsTo-ex ConnectsToExList",
  "speedLimits SpeedLimitList",
  "st-points STPointList",
  "laneLineType LaneLineType",
);

export function decodeLaneEx(r: BitReader): LaneEx {
  let $at = -1;
  try {
    const $word = r.bits(14);
    const $head = ($word >>> 6);
    const $laneRefID_ = ($word & 0x3f);
    if ($laneRefID_ > 62) {
      $at = 0;
      throw outOfRange($laneRefID_ - 31, -31, 31, r.position - 6);
    }
    const laneRefID_ = $laneRefID_ - 31;
    $at = 1;
    const laneWidth_ = ($head & 0x40) !== 0 ? r.bits(15) : undefined;
    $at = 2;
    const laneAttributes_ = ($head & 0x20) !== 0 ? decodeLaneAttributes(r) : undefined;
    $at = 3;
    const maneuvers_ = ($head & 0x10) !== 0 ? readFixedNamedBits(r, 12) : undefined;
    $at = 4;
    const connectsTo_ex_ = ($head & 0x8) !== 0 ? decodeConnectsToExList(r) : undefined;
    $at = 5;
    const speedLimits_ = ($head & 0x4) !== 0 ? decodeSpeedLimitList(r) : undefined;
    $at = 6;
    const st_points_ = ($head & 0x2) !== 0 ? decodeSTPointList(r) : undefined;
    $at = 7;
    const laneLineType_ = ($head & 0x1) !== 0 ? decodeLaneLineType(r) : undefined;
    const value: LaneEx = { laneRefID: laneRefID_, laneWidth: laneWidth_, laneAttributes: laneAttributes_, maneuvers: maneuvers_, "connectsTo-ex": connectsTo_ex_, speedLimits: speedLimits_, "st-points": st_points_, laneLineType: laneLineType_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "LaneEx", LaneEx$members, $at);
  }
}

export function encodeLaneEx(w: BitWriter, value: LaneEx): void {
  let $at = -1;
  try {
    checkMembers(value, LaneEx$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $laneRefID_ = integerBits(value.laneRefID, -31, 31);
    w.bits(
      ($extended ? 0x2000 : 0) |
      (value.laneWidth !== undefined ? 0x1000 : 0) |
      (value.laneAttributes !== undefined ? 0x800 : 0) |
      (value.maneuvers !== undefined ? 0x400 : 0) |
      (value["connectsTo-ex"] !== undefined ? 0x200 : 0) |
      (value.speedLimits !== undefined ? 0x100 : 0) |
      (value["st-points"] !== undefined ? 0x80 : 0) |
      (value.laneLineType !== undefined ? 0x40 : 0) |
      $laneRefID_,
      14,
    );
    $at = 1;
    if (value.laneWidth !== undefined) writeInteger(w, value.laneWidth, 15, 0, 32767);
    $at = 2;
    if (value.laneAttributes !== undefined) encodeLaneAttributes(w, value.laneAttributes);
    $at = 3;
    if (value.maneuvers !== undefined) writeFixedNamedBits(w, value.maneuvers, 12);
    $at = 4;
    if (value["connectsTo-ex"] !== undefined) encodeConnectsToExList(w, value["connectsTo-ex"]);
    $at = 5;
    if (value.speedLimits !== undefined) encodeSpeedLimitList(w, value.speedLimits);
    $at = 6;
    if (value["st-points"] !== undefined) encodeSTPointList(w, value["st-points"]);
    $at = 7;
    if (value.laneLineType !== undefined) encodeLaneLineType(w, value.laneLineType);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, LaneEx$members, $at);
  }
}

/**
 * markings on both sides
 * `LaneLineType ::= SEQUENCE`
 */
export interface LaneLineType {
  /** `leftLaneLine Dotted-SolidMarkingLineType` */
  leftLaneLine: Dotted_SolidMarkingLineType;
  /** `rightLaneLine Dotted-SolidMarkingLineType` */
  rightLaneLine: Dotted_SolidMarkingLineType;
}

const LaneLineType$members = /* @__PURE__ */ members(
  0,
  "leftLaneLine Dotted-SolidMarkingLineType",
  "rightLaneLine Dotted-SolidMarkingLineType",
);

export function decodeLaneLineType(r: BitReader): LaneLineType {
  let $at = -1;
  try {
    $at = 0;
    const leftLaneLine_ = decodeDotted_SolidMarkingLineType(r);
    $at = 1;
    const rightLaneLine_ = decodeDotted_SolidMarkingLineType(r);
    return { leftLaneLine: leftLaneLine_, rightLaneLine: rightLaneLine_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "LaneLineType", LaneLineType$members, $at);
  }
}

export function encodeLaneLineType(w: BitWriter, value: LaneLineType): void {
  let $at = -1;
  try {
    checkMembers(value, LaneLineType$members, false);
    $at = 0;
    encodeDotted_SolidMarkingLineType(w, value.leftLaneLine);
    $at = 1;
    encodeDotted_SolidMarkingLineType(w, value.rightLaneLine);
  } catch (failure) {
    throw encodeFailureIn(failure, LaneLineType$members, $at);
  }
}

/**
 * marking; 4 and 6: inner line dotted, 5 and 7: inner line solid
 * `Dotted-SolidMarkingLineType ::= ENUMERATED`
 */
export type Dotted_SolidMarkingLineType =
  | "whiteDottedLine"
  | "whiteSolidLine"
  | "yellowDottedLine"
  | "yellowSolidLine"
  | "whiteDotted-solidLine"
  | "whiteSotted-dottedLine"
  | "yellowDotted-solidLine"
  | "yellowSotted-dottedLine"
  | number;

export const Dotted_SolidMarkingLineType$items = [
  "whiteDottedLine",
  "whiteSolidLine",
  "yellowDottedLine",
  "yellowSolidLine",
  "whiteDotted-solidLine",
  "whiteSotted-dottedLine",
  "yellowDotted-solidLine",
  "yellowSotted-dottedLine",
] as const;

export function decodeDotted_SolidMarkingLineType(r: BitReader): Dotted_SolidMarkingLineType {
  return readExtensibleEnumerated(r, 3, 8, Dotted_SolidMarkingLineType$items);
}

export function encodeDotted_SolidMarkingLineType(w: BitWriter, value: Dotted_SolidMarkingLineType): void {
  writeExtensibleEnumerated(w, value, 3, 8, Dotted_SolidMarkingLineType$items);
}

/**
 * 0 on the reference line, left positive, right negative
 * `LaneRefID ::= INTEGER (-31..31)`
 */
export type LaneRefID = number;

export function decodeLaneRefID(r: BitReader): LaneRefID {
  return readInteger(r, 6, -31, 31);
}

export function encodeLaneRefID(w: BitWriter, value: LaneRefID): void {
  writeInteger(w, value, 6, -31, 31);
}

/**
 * Day II connections
 * `ConnectsToExList ::= SEQUENCE (SIZE (1..32)) OF ConnectionEx`
 */
export type ConnectsToExList = ConnectionEx[];

export function decodeConnectsToExList(r: BitReader): ConnectsToExList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 22);
    const list = new Array<ConnectsToExList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeConnectionEx(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "ConnectsToExList", "ConnectionEx", $at);
  }
}

export function encodeConnectsToExList(w: BitWriter, value: ConnectsToExList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeConnectionEx(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * Day II connection
 * `ConnectionEx ::= SEQUENCE`
 */
export interface ConnectionEx {
  /** `remoteIntersection NodeReferenceID` */
  remoteIntersection: NodeReferenceID;
  /**
   * waiting area ahead of the stop line
   * `swl SignalWaitingLane OPTIONAL`
   */
  swl?: SignalWaitingLane | undefined;
  /** `connectingLane ConnectionEx.connectingLane OPTIONAL` */
  connectingLane?: ConnectionEx_connectingLane | undefined;
  /**
   * `phaseId PhaseID OPTIONAL`
   * `INTEGER (0..255)`
   * 0: unknown
   * 255: permanent green (module comment only)
   */
  phaseId?: PhaseID | undefined;
  /** `turn-direction Maneuver OPTIONAL` */
  "turn-direction"?: Maneuver | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ConnectionEx$members = /* @__PURE__ */ members(
  5,
  "remoteIntersection NodeReferenceID",
  "swl SignalWaitingLane",
  "connectingLane SEQUENCE OF",
  "phaseId PhaseID",
  "turn-direction Maneuver",
);

export function decodeConnectionEx(r: BitReader): ConnectionEx {
  let $at = -1;
  try {
    const $head = r.bits(5);
    $at = 0;
    const remoteIntersection_ = decodeNodeReferenceID(r);
    $at = 1;
    const swl_ = ($head & 0x8) !== 0 ? decodeSignalWaitingLane(r) : undefined;
    $at = 2;
    const connectingLane_ = ($head & 0x4) !== 0 ? decodeConnectionEx_connectingLane(r) : undefined;
    $at = 3;
    const phaseId_ = ($head & 0x2) !== 0 ? r.bits(8) : undefined;
    $at = 4;
    const turn_direction_ = ($head & 0x1) !== 0 ? decodeManeuver(r) : undefined;
    const value: ConnectionEx = { remoteIntersection: remoteIntersection_, swl: swl_, connectingLane: connectingLane_, phaseId: phaseId_, "turn-direction": turn_direction_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ConnectionEx", ConnectionEx$members, $at);
  }
}

export function encodeConnectionEx(w: BitWriter, value: ConnectionEx): void {
  let $at = -1;
  try {
    checkMembers(value, ConnectionEx$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x10 : 0) |
      (value.swl !== undefined ? 0x8 : 0) |
      (value.connectingLane !== undefined ? 0x4 : 0) |
      (value.phaseId !== undefined ? 0x2 : 0) |
      (value["turn-direction"] !== undefined ? 0x1 : 0),
      5,
    );
    $at = 0;
    encodeNodeReferenceID(w, value.remoteIntersection);
    $at = 1;
    if (value.swl !== undefined) encodeSignalWaitingLane(w, value.swl);
    $at = 2;
    if (value.connectingLane !== undefined) encodeConnectionEx_connectingLane(w, value.connectingLane);
    $at = 3;
    if (value.phaseId !== undefined) writeInteger(w, value.phaseId, 8, 0, 255);
    $at = 4;
    if (value["turn-direction"] !== undefined) encodeManeuver(w, value["turn-direction"]);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ConnectionEx$members, $at);
  }
}

/** `SEQUENCE (SIZE (1..16)) OF ConnectingLaneEx` */
export type ConnectionEx_connectingLane = ConnectingLaneEx[];

export function decodeConnectionEx_connectingLane(r: BitReader): ConnectionEx_connectingLane {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 15);
    const list = new Array<ConnectionEx_connectingLane[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeConnectingLaneEx(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "ConnectingLaneEx", $at);
  }
}

export function encodeConnectionEx_connectingLane(w: BitWriter, value: ConnectionEx_connectingLane): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeConnectingLaneEx(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * waiting area for certain phases
 * `SignalWaitingLane ::= SEQUENCE`
 */
export interface SignalWaitingLane {
  /**
   * `laneWidth LaneWidth`
   * `INTEGER (0..32767)`
   * unit: 0.01 m
   */
  laneWidth: LaneWidth;
  /** `points PointList` */
  points: PointList;
  /** `allowedPhaseIds SignalWaitingLane.allowedPhaseIds OPTIONAL` */
  allowedPhaseIds?: SignalWaitingLane_allowedPhaseIds | undefined;
}

const SignalWaitingLane$members = /* @__PURE__ */ members(
  1,
  "laneWidth LaneWidth 15",
  "points PointList",
  "allowedPhaseIds SEQUENCE OF",
);

export function decodeSignalWaitingLane(r: BitReader): SignalWaitingLane {
  let $at = -1;
  try {
    const $word = r.bits(16);
    const $head = ($word >>> 15);
    const laneWidth_ = ($word & 0x7fff);
    $at = 1;
    const points_ = decodePointList(r);
    $at = 2;
    const allowedPhaseIds_ = ($head & 0x1) !== 0 ? decodeSignalWaitingLane_allowedPhaseIds(r) : undefined;
    return { laneWidth: laneWidth_, points: points_, allowedPhaseIds: allowedPhaseIds_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SignalWaitingLane", SignalWaitingLane$members, $at);
  }
}

export function encodeSignalWaitingLane(w: BitWriter, value: SignalWaitingLane): void {
  let $at = -1;
  try {
    checkMembers(value, SignalWaitingLane$members, false);
    $at = 0;
    const $laneWidth_ = integerBits(value.laneWidth, 0, 32767);
    w.bits(
      (value.allowedPhaseIds !== undefined ? 0x8000 : 0) |
      $laneWidth_,
      16,
    );
    $at = 1;
    encodePointList(w, value.points);
    $at = 2;
    if (value.allowedPhaseIds !== undefined) encodeSignalWaitingLane_allowedPhaseIds(w, value.allowedPhaseIds);
  } catch (failure) {
    throw encodeFailureIn(failure, SignalWaitingLane$members, $at);
  }
}

/** `SEQUENCE (SIZE (1..7)) OF PhaseID` */
export type SignalWaitingLane_allowedPhaseIds = PhaseID[];

export function decodeSignalWaitingLane_allowedPhaseIds(r: BitReader): SignalWaitingLane_allowedPhaseIds {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 7, 8);
    const list = new Array<SignalWaitingLane_allowedPhaseIds[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = r.bits(8);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "PhaseID", $at);
  }
}

export function encodeSignalWaitingLane_allowedPhaseIds(w: BitWriter, value: SignalWaitingLane_allowedPhaseIds): void {
  let $at = -1;
  try {
    writeCount(w, value, 3, 1, 7);
    for ($at = 0; $at < value.length; $at++) writeInteger(w, value[$at]!, 8, 0, 255);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * target section and lane
 * `ConnectingLaneEx ::= SEQUENCE`
 */
export interface ConnectingLaneEx {
  /**
   * `target-section SectionId`
   * `INTEGER (1..63)`
   */
  "target-section": SectionId;
  /**
   * `target-lane LaneRefID`
   * `INTEGER (-31..31)`
   */
  "target-lane": LaneRefID;
  /**
   * `connectingLaneWidth LaneWidth OPTIONAL`
   * `INTEGER (0..32767)`
   * unit: 0.01 m
   */
  connectingLaneWidth?: LaneWidth | undefined;
  /** `connectingLanePoints PointList OPTIONAL` */
  connectingLanePoints?: PointList | undefined;
  /** `isolatedConnectingLane BOOLEAN OPTIONAL` */
  isolatedConnectingLane?: boolean | undefined;
}

const ConnectingLaneEx$members = /* @__PURE__ */ members(
  3,
  "target-section SectionId 6",
  "target-lane LaneRefID 6",
  "connectingLaneWidth LaneWidth",
  "connectingLanePoints PointList",
  "isolatedConnectingLane BOOLEAN",
);

export function decodeConnectingLaneEx(r: BitReader): ConnectingLaneEx {
  let $at = -1;
  try {
    const $word = r.bits(9);
    const $head = ($word >>> 6);
    const $target_section_ = ($word & 0x3f);
    if ($target_section_ > 62) {
      $at = 0;
      throw outOfRange($target_section_ + 1, 1, 63, r.position - 6);
    }
    const target_section_ = $target_section_ + 1;
    $at = 1;
    const target_lane_ = readInteger(r, 6, -31, 31);
    $at = 2;
    const connectingLaneWidth_ = ($head & 0x4) !== 0 ? r.bits(15) : undefined;
    $at = 3;
    const connectingLanePoints_ = ($head & 0x2) !== 0 ? decodePointList(r) : undefined;
    $at = 4;
    const isolatedConnectingLane_ = ($head & 0x1) !== 0 ? r.bits(1) === 1 : undefined;
    return { "target-section": target_section_, "target-lane": target_lane_, connectingLaneWidth: connectingLaneWidth_, connectingLanePoints: connectingLanePoints_, isolatedConnectingLane: isolatedConnectingLane_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ConnectingLaneEx", ConnectingLaneEx$members, $at);
  }
}

export function encodeConnectingLaneEx(w: BitWriter, value: ConnectingLaneEx): void {
  let $at = -1;
  try {
    checkMembers(value, ConnectingLaneEx$members, false);
    $at = 0;
    const $target_section_ = integerBits(value["target-section"], 1, 63);
    $at = 1;
    const $target_lane_ = integerBits(value["target-lane"], -31, 31);
    w.bits(
      (value.connectingLaneWidth !== undefined ? 0x4000 : 0) |
      (value.connectingLanePoints !== undefined ? 0x2000 : 0) |
      (value.isolatedConnectingLane !== undefined ? 0x1000 : 0) |
      ($target_section_ << 6) |
      $target_lane_,
      15,
    );
    $at = 2;
    if (value.connectingLaneWidth !== undefined) writeInteger(w, value.connectingLaneWidth, 15, 0, 32767);
    $at = 3;
    if (value.connectingLanePoints !== undefined) encodePointList(w, value.connectingLanePoints);
    $at = 4;
    if (value.isolatedConnectingLane !== undefined) writeBoolean(w, value.isolatedConnectingLane);
  } catch (failure) {
    throw encodeFailureIn(failure, ConnectingLaneEx$members, $at);
  }
}

/**
 * ST points
 * `STPointList ::= SEQUENCE (SIZE (2..63)) OF ST-Point`
 */
export type STPointList = ST_Point[];

export function decodeSTPointList(r: BitReader): STPointList {
  let $at = -1;
  try {
    const count = readCount(r, 6, 2, 63, 34);
    const list = new Array<STPointList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeST_Point(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "STPointList", "ST-Point", $at);
  }
}

export function encodeSTPointList(w: BitWriter, value: STPointList): void {
  let $at = -1;
  try {
    writeCount(w, value, 6, 2, 63);
    for ($at = 0; $at < value.length; $at++) encodeST_Point(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * point in curvilinear coordinates of the reference line
 * `ST-Point ::= SEQUENCE`
 */
export interface ST_Point {
  /**
   * along the line
   * unit: 0.1 m
   * `s-axis INTEGER (-1024..65535)`
   */
  "s-axis": number;
  /**
   * across, left positive
   * unit: 0.01 m
   * left positive
   * `t-axis INTEGER (-32768..32767)`
   */
  "t-axis": number;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ST_Point$members = /* @__PURE__ */ members(
  1,
  "s-axis INTEGER 17",
  "t-axis INTEGER 16",
);

export function decodeST_Point(r: BitReader): ST_Point {
  let $at = -1;
  try {
    const $word = r.bits(18);
    const $head = ($word >>> 17);
    const $s_axis_ = ($word & 0x1ffff);
    if ($s_axis_ > 66559) {
      $at = 0;
      throw outOfRange($s_axis_ - 1024, -1024, 65535, r.position - 17);
    }
    const s_axis_ = $s_axis_ - 1024;
    $at = 1;
    const t_axis_ = r.bits(16) - 32768;
    const value: ST_Point = { "s-axis": s_axis_, "t-axis": t_axis_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ST-Point", ST_Point$members, $at);
  }
}

export function encodeST_Point(w: BitWriter, value: ST_Point): void {
  let $at = -1;
  try {
    checkMembers(value, ST_Point$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $s_axis_ = integerBits(value["s-axis"], -1024, 65535);
    w.bits(
      ($extended ? 0x20000 : 0) |
      $s_axis_,
      18,
    );
    $at = 1;
    writeInteger(w, value["t-axis"], 16, -32768, 32767);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ST_Point$members, $at);
  }
}

/**
 * no-stop areas
 * `ProhibitedZone ::= SEQUENCE`
 */
export interface ProhibitedZone {
  /** `centralCircleProhibitedZone Polygon OPTIONAL` */
  centralCircleProhibitedZone?: Polygon | undefined;
  /** `non-motorVehicleProhibitedZones ProhibitedZone.non-motorVehicleProhibitedZones OPTIONAL` */
  "non-motorVehicleProhibitedZones"?: ProhibitedZone_non_motorVehicleProhibitedZones | undefined;
  /** `gridLineMarkingProhibitedZones ProhibitedZone.gridLineMarkingProhibitedZones OPTIONAL` */
  gridLineMarkingProhibitedZones?: ProhibitedZone_gridLineMarkingProhibitedZones | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ProhibitedZone$members = /* @__PURE__ */ members(
  4,
  "centralCircleProhibitedZone Polygon",
  "non-motorVehicleProhibitedZones SEQUENCE OF",
  "gridLineMarkingProhibitedZones SEQUENCE OF",
);

export function decodeProhibitedZone(r: BitReader): ProhibitedZone {
  let $at = -1;
  try {
    const $head = r.bits(4);
    $at = 0;
    const centralCircleProhibitedZone_ = ($head & 0x4) !== 0 ? decodePolygon(r) : undefined;
    $at = 1;
    const non_motorVehicleProhibitedZones_ = ($head & 0x2) !== 0 ? decodeProhibitedZone_non_motorVehicleProhibitedZones(r) : undefined;
    $at = 2;
    const gridLineMarkingProhibitedZones_ = ($head & 0x1) !== 0 ? decodeProhibitedZone_gridLineMarkingProhibitedZones(r) : undefined;
    const value: ProhibitedZone = { centralCircleProhibitedZone: centralCircleProhibitedZone_, "non-motorVehicleProhibitedZones": non_motorVehicleProhibitedZones_, gridLineMarkingProhibitedZones: gridLineMarkingProhibitedZones_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ProhibitedZone", ProhibitedZone$members, $at);
  }
}

export function encodeProhibitedZone(w: BitWriter, value: ProhibitedZone): void {
  let $at = -1;
  try {
    checkMembers(value, ProhibitedZone$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x8 : 0) |
      (value.centralCircleProhibitedZone !== undefined ? 0x4 : 0) |
      (value["non-motorVehicleProhibitedZones"] !== undefined ? 0x2 : 0) |
      (value.gridLineMarkingProhibitedZones !== undefined ? 0x1 : 0),
      4,
    );
    $at = 0;
    if (value.centralCircleProhibitedZone !== undefined) encodePolygon(w, value.centralCircleProhibitedZone);
    $at = 1;
    if (value["non-motorVehicleProhibitedZones"] !== undefined) encodeProhibitedZone_non_motorVehicleProhibitedZones(w, value["non-motorVehicleProhibitedZones"]);
    $at = 2;
    if (value.gridLineMarkingProhibitedZones !== undefined) encodeProhibitedZone_gridLineMarkingProhibitedZones(w, value.gridLineMarkingProhibitedZones);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ProhibitedZone$members, $at);
  }
}

/** `SEQUENCE (SIZE (1..16)) OF Polygon` */
export type ProhibitedZone_non_motorVehicleProhibitedZones = Polygon[];

export function decodeProhibitedZone_non_motorVehicleProhibitedZones(r: BitReader): ProhibitedZone_non_motorVehicleProhibitedZones {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 117);
    const list = new Array<ProhibitedZone_non_motorVehicleProhibitedZones[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePolygon(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "Polygon", $at);
  }
}

export function encodeProhibitedZone_non_motorVehicleProhibitedZones(w: BitWriter, value: ProhibitedZone_non_motorVehicleProhibitedZones): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodePolygon(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/** `SEQUENCE (SIZE (2..16)) OF Polygon` */
export type ProhibitedZone_gridLineMarkingProhibitedZones = Polygon[];

export function decodeProhibitedZone_gridLineMarkingProhibitedZones(r: BitReader): ProhibitedZone_gridLineMarkingProhibitedZones {
  let $at = -1;
  try {
    const count = readCount(r, 4, 2, 16, 117);
    const list = new Array<ProhibitedZone_gridLineMarkingProhibitedZones[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePolygon(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "Polygon", $at);
  }
}

export function encodeProhibitedZone_gridLineMarkingProhibitedZones(w: BitWriter, value: ProhibitedZone_gridLineMarkingProhibitedZones): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 2, 16);
    for ($at = 0; $at < value.length; $at++) encodePolygon(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}
