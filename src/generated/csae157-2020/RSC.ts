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
  readCount,
  readInteger,
  readNamedBits,
  sendUnknownAdditions,
  writeCount,
  writeFixedOctets,
  writeInteger,
  writeNamedBits,
} from "../../uper/runtime.js";
import type { Speed } from "../shared/DefMotion.js";
import { type Position3D, decodePosition3D, encodePosition3D } from "../shared/DefPosition.js";
import {
  type DDateTime,
  type DSecond,
  type TimeOffset,
  decodeDDateTime,
  encodeDDateTime,
} from "../shared/DefTime.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import {
  type Description,
  type ReferenceLink,
  type ReferencePath,
  decodeDescription,
  decodeReferenceLink,
  decodeReferencePath,
  encodeDescription,
  encodeReferenceLink,
  encodeReferencePath,
} from "../shared/RSI.js";
import {
  type DriveBehavior,
  type PathPlanning,
  decodePathPlanning,
  encodePathPlanning,
} from "./VIR.js";

/**
 * RSC, advice of the roadside to vehicles or lanes
 * `RoadsideCoordination ::= SEQUENCE`
 */
export interface RoadsideCoordination {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /** `id OCTET STRING (SIZE (8))` */
  id: Uint8Array;
  /**
   * `secMark DSecond`
   * `INTEGER (0..65535)`
   * unit: 0.001 s
   * 60000..65535: unknown or invalid
   */
  secMark: DSecond;
  /** `refPos Position3D` */
  refPos: Position3D;
  /**
   * single vehicle advice
   * `coordinates RoadsideCoordination.coordinates OPTIONAL`
   */
  coordinates?: RoadsideCoordination_coordinates | undefined;
  /**
   * lane or link level advice
   * `laneCoordinates RoadsideCoordination.laneCoordinates OPTIONAL`
   */
  laneCoordinates?: RoadsideCoordination_laneCoordinates | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RoadsideCoordination$members = /* @__PURE__ */ members(
  3,
  "msgCnt MsgCount 7",
  "id OCTET STRING",
  "secMark DSecond 16",
  "refPos Position3D",
  "coordinates SEQUENCE OF",
  "laneCoordinates SEQUENCE OF",
);

export function decodeRoadsideCoordination(r: BitReader): RoadsideCoordination {
  let $at = -1;
  try {
    const $word = r.bits(10);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const id_ = r.copy(8);
    $at = 2;
    const secMark_ = r.bits(16);
    $at = 3;
    const refPos_ = decodePosition3D(r);
    $at = 4;
    const coordinates_ = ($head & 0x2) !== 0 ? decodeRoadsideCoordination_coordinates(r) : undefined;
    $at = 5;
    const laneCoordinates_ = ($head & 0x1) !== 0 ? decodeRoadsideCoordination_laneCoordinates(r) : undefined;
    const value: RoadsideCoordination = { msgCnt: msgCnt_, id: id_, secMark: secMark_, refPos: refPos_, coordinates: coordinates_, laneCoordinates: laneCoordinates_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RoadsideCoordination", RoadsideCoordination$members, $at);
  }
}

export function encodeRoadsideCoordination(w: BitWriter, value: RoadsideCoordination): void {
  let $at = -1;
  try {
    checkMembers(value, RoadsideCoordination$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x200 : 0) |
      (value.coordinates !== undefined ? 0x100 : 0) |
      (value.laneCoordinates !== undefined ? 0x80 : 0) |
      $msgCnt_,
      10,
    );
    $at = 1;
    writeFixedOctets(w, value.id, 8);
    $at = 2;
    writeInteger(w, value.secMark, 16, 0, 65535);
    $at = 3;
    encodePosition3D(w, value.refPos);
    $at = 4;
    if (value.coordinates !== undefined) encodeRoadsideCoordination_coordinates(w, value.coordinates);
    $at = 5;
    if (value.laneCoordinates !== undefined) encodeRoadsideCoordination_laneCoordinates(w, value.laneCoordinates);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RoadsideCoordination$members, $at);
  }
}

/** `SEQUENCE (SIZE (1..16)) OF VehicleCoordination` */
export type RoadsideCoordination_coordinates = VehicleCoordination[];

export function decodeRoadsideCoordination_coordinates(r: BitReader): RoadsideCoordination_coordinates {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 68);
    const list = new Array<RoadsideCoordination_coordinates[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeVehicleCoordination(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "VehicleCoordination", $at);
  }
}

export function encodeRoadsideCoordination_coordinates(w: BitWriter, value: RoadsideCoordination_coordinates): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeVehicleCoordination(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/** `SEQUENCE (SIZE (1..8)) OF LaneCoordination` */
export type RoadsideCoordination_laneCoordinates = LaneCoordination[];

export function decodeRoadsideCoordination_laneCoordinates(r: BitReader): RoadsideCoordination_laneCoordinates {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 8, 43);
    const list = new Array<RoadsideCoordination_laneCoordinates[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeLaneCoordination(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "LaneCoordination", $at);
  }
}

export function encodeRoadsideCoordination_laneCoordinates(w: BitWriter, value: RoadsideCoordination_laneCoordinates): void {
  let $at = -1;
  try {
    writeCount(w, value, 3, 1, 8);
    for ($at = 0; $at < value.length; $at++) encodeLaneCoordination(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * advice for a lane
 * `LaneCoordination ::= SEQUENCE`
 */
export interface LaneCoordination {
  /** `targetLane ReferenceLink` */
  targetLane: ReferenceLink;
  /** `relatedPath ReferencePath OPTIONAL` */
  relatedPath?: ReferencePath | undefined;
  /** `tBegin DDateTime OPTIONAL` */
  tBegin?: DDateTime | undefined;
  /** `tEnd DDateTime OPTIONAL` */
  tEnd?: DDateTime | undefined;
  /**
   * `recommendedSpeed Speed OPTIONAL`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  recommendedSpeed?: Speed | undefined;
  /**
   * `recommendedBehavior DriveBehavior OPTIONAL`
   * `BIT STRING (SIZE (14, ...))`
   */
  recommendedBehavior?: DriveBehavior | undefined;
  /**
   * `info CoordinationInfo OPTIONAL`
   * `BIT STRING (SIZE (8, ...))`
   */
  info?: CoordinationInfo | undefined;
  /** `description Description OPTIONAL` */
  description?: Description | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const LaneCoordination$members = /* @__PURE__ */ members(
  8,
  "targetLane ReferenceLink",
  "relatedPath ReferencePath",
  "tBegin DDateTime",
  "tEnd DDateTime",
  "recommendedSpeed Speed",
  "recommendedBehavior DriveBehavior",
  "info CoordinationInfo",
  "description Description",
);

export function decodeLaneCoordination(r: BitReader): LaneCoordination {
  let $at = -1;
  try {
    const $head = r.bits(8);
    $at = 0;
    const targetLane_ = decodeReferenceLink(r);
    $at = 1;
    const relatedPath_ = ($head & 0x40) !== 0 ? decodeReferencePath(r) : undefined;
    $at = 2;
    const tBegin_ = ($head & 0x20) !== 0 ? decodeDDateTime(r) : undefined;
    $at = 3;
    const tEnd_ = ($head & 0x10) !== 0 ? decodeDDateTime(r) : undefined;
    $at = 4;
    const recommendedSpeed_ = ($head & 0x8) !== 0 ? r.bits(13) : undefined;
    $at = 5;
    const recommendedBehavior_ = ($head & 0x4) !== 0 ? readNamedBits(r, 14, 14, true) : undefined;
    $at = 6;
    const info_ = ($head & 0x2) !== 0 ? readNamedBits(r, 8, 8, true) : undefined;
    $at = 7;
    const description_ = ($head & 0x1) !== 0 ? decodeDescription(r) : undefined;
    const value: LaneCoordination = { targetLane: targetLane_, relatedPath: relatedPath_, tBegin: tBegin_, tEnd: tEnd_, recommendedSpeed: recommendedSpeed_, recommendedBehavior: recommendedBehavior_, info: info_, description: description_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "LaneCoordination", LaneCoordination$members, $at);
  }
}

export function encodeLaneCoordination(w: BitWriter, value: LaneCoordination): void {
  let $at = -1;
  try {
    checkMembers(value, LaneCoordination$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x80 : 0) |
      (value.relatedPath !== undefined ? 0x40 : 0) |
      (value.tBegin !== undefined ? 0x20 : 0) |
      (value.tEnd !== undefined ? 0x10 : 0) |
      (value.recommendedSpeed !== undefined ? 0x8 : 0) |
      (value.recommendedBehavior !== undefined ? 0x4 : 0) |
      (value.info !== undefined ? 0x2 : 0) |
      (value.description !== undefined ? 0x1 : 0),
      8,
    );
    $at = 0;
    encodeReferenceLink(w, value.targetLane);
    $at = 1;
    if (value.relatedPath !== undefined) encodeReferencePath(w, value.relatedPath);
    $at = 2;
    if (value.tBegin !== undefined) encodeDDateTime(w, value.tBegin);
    $at = 3;
    if (value.tEnd !== undefined) encodeDDateTime(w, value.tEnd);
    $at = 4;
    if (value.recommendedSpeed !== undefined) writeInteger(w, value.recommendedSpeed, 13, 0, 8191);
    $at = 5;
    if (value.recommendedBehavior !== undefined) writeNamedBits(w, value.recommendedBehavior, 14, 14, true);
    $at = 6;
    if (value.info !== undefined) writeNamedBits(w, value.info, 8, 8, true);
    $at = 7;
    if (value.description !== undefined) encodeDescription(w, value.description);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, LaneCoordination$members, $at);
  }
}

/**
 * advice for one vehicle
 * `VehicleCoordination ::= SEQUENCE`
 */
export interface VehicleCoordination {
  /** `vehId OCTET STRING (SIZE (8))` */
  vehId: Uint8Array;
  /** `driveSuggestion DriveSuggestion OPTIONAL` */
  driveSuggestion?: DriveSuggestion | undefined;
  /** `pathGuidance PathPlanning OPTIONAL` */
  pathGuidance?: PathPlanning | undefined;
  /**
   * `info CoordinationInfo OPTIONAL`
   * `BIT STRING (SIZE (8, ...))`
   */
  info?: CoordinationInfo | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VehicleCoordination$members = /* @__PURE__ */ members(
  4,
  "vehId OCTET STRING",
  "driveSuggestion DriveSuggestion",
  "pathGuidance PathPlanning",
  "info CoordinationInfo",
);

export function decodeVehicleCoordination(r: BitReader): VehicleCoordination {
  let $at = -1;
  try {
    const $head = r.bits(4);
    $at = 0;
    const vehId_ = r.copy(8);
    $at = 1;
    const driveSuggestion_ = ($head & 0x4) !== 0 ? decodeDriveSuggestion(r) : undefined;
    $at = 2;
    const pathGuidance_ = ($head & 0x2) !== 0 ? decodePathPlanning(r) : undefined;
    $at = 3;
    const info_ = ($head & 0x1) !== 0 ? readNamedBits(r, 8, 8, true) : undefined;
    const value: VehicleCoordination = { vehId: vehId_, driveSuggestion: driveSuggestion_, pathGuidance: pathGuidance_, info: info_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VehicleCoordination", VehicleCoordination$members, $at);
  }
}

export function encodeVehicleCoordination(w: BitWriter, value: VehicleCoordination): void {
  let $at = -1;
  try {
    checkMembers(value, VehicleCoordination$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x8 : 0) |
      (value.driveSuggestion !== undefined ? 0x4 : 0) |
      (value.pathGuidance !== undefined ? 0x2 : 0) |
      (value.info !== undefined ? 0x1 : 0),
      4,
    );
    $at = 0;
    writeFixedOctets(w, value.vehId, 8);
    $at = 1;
    if (value.driveSuggestion !== undefined) encodeDriveSuggestion(w, value.driveSuggestion);
    $at = 2;
    if (value.pathGuidance !== undefined) encodePathPlanning(w, value.pathGuidance);
    $at = 3;
    if (value.info !== undefined) writeNamedBits(w, value.info, 8, 8, true);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehicleCoordination$members, $at);
  }
}

/**
 * use cases behind the advice
 * `CoordinationInfo ::= BIT STRING (SIZE (8, ...))`
 * - bit 0: cooperativeLaneChanging
 * - bit 1: cooperativeVehMerging
 * - bit 2: laneChangingAtIntersection
 * - bit 3: no-signalIntersectionPassing
 * - bit 4: dynamicLaneManagement
 * - bit 5: laneReservation
 * - bit 6: laneRestriction
 * - bit 7: signalPriority
 */
export type CoordinationInfo = number;

export function decodeCoordinationInfo(r: BitReader): CoordinationInfo {
  return readNamedBits(r, 8, 8, true);
}

export function encodeCoordinationInfo(w: BitWriter, value: CoordinationInfo): void {
  writeNamedBits(w, value, 8, 8, true);
}

/**
 * suggested behaviour
 * `DriveSuggestion ::= SEQUENCE`
 */
export interface DriveSuggestion {
  /**
   * `suggestion DriveBehavior`
   * `BIT STRING (SIZE (14, ...))`
   */
  suggestion: DriveBehavior;
  /**
   * validity from secMark
   * `lifeTime TimeOffset OPTIONAL`
   * `INTEGER (1..65535)`
   * unit: 0.01 s
   * 65534: 655.34 or more
   * 65535: unavailable
   */
  lifeTime?: TimeOffset | undefined;
  /** `relatedLink ReferenceLink OPTIONAL` */
  relatedLink?: ReferenceLink | undefined;
  /** `relatedPath ReferencePath OPTIONAL` */
  relatedPath?: ReferencePath | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const DriveSuggestion$members = /* @__PURE__ */ members(
  4,
  "suggestion DriveBehavior",
  "lifeTime TimeOffset",
  "relatedLink ReferenceLink",
  "relatedPath ReferencePath",
);

export function decodeDriveSuggestion(r: BitReader): DriveSuggestion {
  let $at = -1;
  try {
    const $head = r.bits(4);
    $at = 0;
    const suggestion_ = readNamedBits(r, 14, 14, true);
    $at = 1;
    const lifeTime_ = ($head & 0x4) !== 0 ? readInteger(r, 16, 1, 65535) : undefined;
    $at = 2;
    const relatedLink_ = ($head & 0x2) !== 0 ? decodeReferenceLink(r) : undefined;
    $at = 3;
    const relatedPath_ = ($head & 0x1) !== 0 ? decodeReferencePath(r) : undefined;
    const value: DriveSuggestion = { suggestion: suggestion_, lifeTime: lifeTime_, relatedLink: relatedLink_, relatedPath: relatedPath_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "DriveSuggestion", DriveSuggestion$members, $at);
  }
}

export function encodeDriveSuggestion(w: BitWriter, value: DriveSuggestion): void {
  let $at = -1;
  try {
    checkMembers(value, DriveSuggestion$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x8 : 0) |
      (value.lifeTime !== undefined ? 0x4 : 0) |
      (value.relatedLink !== undefined ? 0x2 : 0) |
      (value.relatedPath !== undefined ? 0x1 : 0),
      4,
    );
    $at = 0;
    writeNamedBits(w, value.suggestion, 14, 14, true);
    $at = 1;
    if (value.lifeTime !== undefined) writeInteger(w, value.lifeTime, 16, 1, 65535);
    $at = 2;
    if (value.relatedLink !== undefined) encodeReferenceLink(w, value.relatedLink);
    $at = 3;
    if (value.relatedPath !== undefined) encodeReferencePath(w, value.relatedPath);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, DriveSuggestion$members, $at);
  }
}
