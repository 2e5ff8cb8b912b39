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
  readFixedNamedBits,
  readInteger,
  readNamedBits,
  sendUnknownAdditions,
  writeCount,
  writeFixedNamedBits,
  writeInteger,
  writeNamedBits,
} from "../../uper/runtime.js";
import type { CoarseHeading, Speed } from "./DefMotion.js";
import {
  type PositionConfidenceSet,
  decodePositionConfidenceSet,
  encodePositionConfidenceSet,
} from "./DefPosition.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "./DefPositionOffset.js";
import type { TimeOffset } from "./DefTime.js";
import {
  type FullPositionVector,
  decodeFullPositionVector,
  encodeFullPositionVector,
} from "./FullPositionVector.js";
import type { ExteriorLights, VehicleEventFlags } from "./VehStatus.js";

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

/**
 * receiver state flags
 * `GNSSstatus ::= BIT STRING (SIZE (8))`
 * - bit 0: unavailable
 * - bit 1: isHealthy
 * - bit 2: isMonitored
 * - bit 3: baseStationType
 * - bit 4: aPDOPofUnder5
 * - bit 5: inViewOfUnder5
 * - bit 6: localCorrectionsPresent
 * - bit 7: networkCorrectionsPresent
 */
export type GNSSstatus = number;

export function decodeGNSSstatus(r: BitReader): GNSSstatus {
  return readFixedNamedBits(r, 8);
}

export function encodeGNSSstatus(w: BitWriter, value: GNSSstatus): void {
  writeFixedNamedBits(w, value, 8);
}

/**
 * list of past points
 * `PathHistoryPointList ::= SEQUENCE (SIZE (1..23)) OF PathHistoryPoint`
 */
export type PathHistoryPointList = PathHistoryPoint[];

export function decodePathHistoryPointList(r: BitReader): PathHistoryPointList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 23, 48);
    const list = new Array<PathHistoryPointList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePathHistoryPoint(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PathHistoryPointList", "PathHistoryPoint", $at);
  }
}

export function encodePathHistoryPointList(w: BitWriter, value: PathHistoryPointList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 23);
    for ($at = 0; $at < value.length; $at++) encodePathHistoryPoint(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one past point
 * `PathHistoryPoint ::= SEQUENCE`
 */
export interface PathHistoryPoint {
  /**
   * relative to the initial position
   * `llvOffset PositionOffsetLLV`
   */
  llvOffset: PositionOffsetLLV;
  /**
   * time before the reference
   * `timeOffset TimeOffset`
   * `INTEGER (1..65535)`
   * unit: 0.01 s
   * 65534: 655.34 or more
   * 65535: unavailable
   */
  timeOffset: TimeOffset;
  /**
   * `speed Speed OPTIONAL`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  speed?: Speed | undefined;
  /** `posAccuracy PositionConfidenceSet OPTIONAL` */
  posAccuracy?: PositionConfidenceSet | undefined;
  /**
   * `heading CoarseHeading OPTIONAL`
   * `INTEGER (0..240)`
   * unit: 1.5 deg
   * 240: unavailable
   */
  heading?: CoarseHeading | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PathHistoryPoint$members = /* @__PURE__ */ members(
  4,
  "llvOffset PositionOffsetLLV",
  "timeOffset TimeOffset 16",
  "speed Speed",
  "posAccuracy PositionConfidenceSet",
  "heading CoarseHeading",
);

export function decodePathHistoryPoint(r: BitReader): PathHistoryPoint {
  let $at = -1;
  try {
    const $head = r.bits(4);
    $at = 0;
    const llvOffset_ = decodePositionOffsetLLV(r);
    $at = 1;
    const timeOffset_ = readInteger(r, 16, 1, 65535);
    $at = 2;
    const speed_ = ($head & 0x4) !== 0 ? r.bits(13) : undefined;
    $at = 3;
    const posAccuracy_ = ($head & 0x2) !== 0 ? decodePositionConfidenceSet(r) : undefined;
    $at = 4;
    const heading_ = ($head & 0x1) !== 0 ? readInteger(r, 8, 0, 240) : undefined;
    const value: PathHistoryPoint = { llvOffset: llvOffset_, timeOffset: timeOffset_, speed: speed_, posAccuracy: posAccuracy_, heading: heading_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PathHistoryPoint", PathHistoryPoint$members, $at);
  }
}

export function encodePathHistoryPoint(w: BitWriter, value: PathHistoryPoint): void {
  let $at = -1;
  try {
    checkMembers(value, PathHistoryPoint$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x8 : 0) |
      (value.speed !== undefined ? 0x4 : 0) |
      (value.posAccuracy !== undefined ? 0x2 : 0) |
      (value.heading !== undefined ? 0x1 : 0),
      4,
    );
    $at = 0;
    encodePositionOffsetLLV(w, value.llvOffset);
    $at = 1;
    writeInteger(w, value.timeOffset, 16, 1, 65535);
    $at = 2;
    if (value.speed !== undefined) writeInteger(w, value.speed, 13, 0, 8191);
    $at = 3;
    if (value.posAccuracy !== undefined) encodePositionConfidenceSet(w, value.posAccuracy);
    $at = 4;
    if (value.heading !== undefined) writeInteger(w, value.heading, 8, 0, 240);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PathHistoryPoint$members, $at);
  }
}

/**
 * predicted path as a circle
 * `PathPrediction ::= SEQUENCE`
 */
export interface PathPrediction {
  /**
   * `radiusOfCurve RadiusOfCurvature`
   * `INTEGER (-32767..32767)`
   * unit: 0.1 m
   * 32767: straight
   */
  radiusOfCurve: RadiusOfCurvature;
  /**
   * `confidence Confidence`
   * `INTEGER (0..200)`
   * unit: 0.5 %
   */
  confidence: Confidence;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PathPrediction$members = /* @__PURE__ */ members(
  1,
  "radiusOfCurve RadiusOfCurvature 16",
  "confidence Confidence 8",
);

export function decodePathPrediction(r: BitReader): PathPrediction {
  let $at = -1;
  try {
    const $word = r.bits(17);
    const $head = ($word >>> 16);
    const $radiusOfCurve_ = ($word & 0xffff);
    if ($radiusOfCurve_ > 65534) {
      $at = 0;
      throw outOfRange($radiusOfCurve_ - 32767, -32767, 32767, r.position - 16);
    }
    const radiusOfCurve_ = $radiusOfCurve_ - 32767;
    $at = 1;
    const confidence_ = readInteger(r, 8, 0, 200);
    const value: PathPrediction = { radiusOfCurve: radiusOfCurve_, confidence: confidence_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PathPrediction", PathPrediction$members, $at);
  }
}

export function encodePathPrediction(w: BitWriter, value: PathPrediction): void {
  let $at = -1;
  try {
    checkMembers(value, PathPrediction$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $radiusOfCurve_ = integerBits(value.radiusOfCurve, -32767, 32767);
    w.bits(
      ($extended ? 0x10000 : 0) |
      $radiusOfCurve_,
      17,
    );
    $at = 1;
    writeInteger(w, value.confidence, 8, 0, 200);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PathPrediction$members, $at);
  }
}

/**
 * probability
 * unit: 0.5 %
 * `Confidence ::= INTEGER (0..200)`
 */
export type Confidence = number;

export function decodeConfidence(r: BitReader): Confidence {
  return readInteger(r, 8, 0, 200);
}

export function encodeConfidence(w: BitWriter, value: Confidence): void {
  writeInteger(w, value, 8, 0, 200);
}

/**
 * signed radius, right turn positive
 * unit: 0.1 m
 * 32767: straight
 * right positive
 * `RadiusOfCurvature ::= INTEGER (-32767..32767)`
 */
export type RadiusOfCurvature = number;

export function decodeRadiusOfCurvature(r: BitReader): RadiusOfCurvature {
  return readInteger(r, 16, -32767, 32767);
}

export function encodeRadiusOfCurvature(w: BitWriter, value: RadiusOfCurvature): void {
  writeInteger(w, value, 16, -32767, 32767);
}
