// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAlternative,
  checkChoice,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  members,
  noAlternative,
  readFixedNamedBits,
  readIndex,
  readNamedBits,
  readUnknownAlternative,
  writeFixedNamedBits,
  writeInteger,
  writeNamedBits,
  writeUnknownAlternative,
} from "../../uper/runtime.js";
import type { LaneAttributes_Vehicle } from "./LaneAttributes-Vehicle.js";
import { type NodeReferenceID, decodeNodeReferenceID, encodeNodeReferenceID } from "./MapNode.js";
import type { PhaseID } from "./SPATIntersectionState.js";

/**
 * lane number inside the link, left to right from 1 in travel direction
 * 0: unknown
 * 255: reserved
 * `LaneID ::= INTEGER (0..255)`
 */
export type LaneID = number;

export function decodeLaneID(r: BitReader): LaneID {
  return r.bits(8);
}

export function encodeLaneID(w: BitWriter, value: LaneID): void {
  writeInteger(w, value, 8, 0, 255);
}

/**
 * width of a lane or link
 * unit: 0.01 m
 * `LaneWidth ::= INTEGER (0..32767)`
 */
export type LaneWidth = number;

export function decodeLaneWidth(r: BitReader): LaneWidth {
  return r.bits(15);
}

export function encodeLaneWidth(w: BitWriter, value: LaneWidth): void {
  writeInteger(w, value, 15, 0, 32767);
}

/**
 * link from this lane to a downstream lane
 * `Connection ::= SEQUENCE`
 */
export interface Connection {
  /**
   * downstream node
   * `remoteIntersection NodeReferenceID`
   */
  remoteIntersection: NodeReferenceID;
  /** `connectingLane ConnectingLane OPTIONAL` */
  connectingLane?: ConnectingLane | undefined;
  /**
   * phase when it differs from the movement's phase
   * `phaseId PhaseID OPTIONAL`
   * `INTEGER (0..255)`
   * 0: unknown
   * 255: permanent green (module comment only)
   */
  phaseId?: PhaseID | undefined;
}

const Connection$members = /* @__PURE__ */ members(
  2,
  "remoteIntersection NodeReferenceID",
  "connectingLane ConnectingLane",
  "phaseId PhaseID",
);

export function decodeConnection(r: BitReader): Connection {
  let $at = -1;
  try {
    const $head = r.bits(2);
    $at = 0;
    const remoteIntersection_ = decodeNodeReferenceID(r);
    $at = 1;
    const connectingLane_ = ($head & 0x2) !== 0 ? decodeConnectingLane(r) : undefined;
    $at = 2;
    const phaseId_ = ($head & 0x1) !== 0 ? r.bits(8) : undefined;
    return { remoteIntersection: remoteIntersection_, connectingLane: connectingLane_, phaseId: phaseId_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Connection", Connection$members, $at);
  }
}

export function encodeConnection(w: BitWriter, value: Connection): void {
  let $at = -1;
  try {
    checkMembers(value, Connection$members, false);
    w.bits(
      (value.connectingLane !== undefined ? 0x2 : 0) |
      (value.phaseId !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    encodeNodeReferenceID(w, value.remoteIntersection);
    $at = 1;
    if (value.connectingLane !== undefined) encodeConnectingLane(w, value.connectingLane);
    $at = 2;
    if (value.phaseId !== undefined) writeInteger(w, value.phaseId, 8, 0, 255);
  } catch (failure) {
    throw encodeFailureIn(failure, Connection$members, $at);
  }
}

/**
 * target lane and the manoeuvre to reach it
 * `ConnectingLane ::= SEQUENCE`
 */
export interface ConnectingLane {
  /**
   * `lane LaneID`
   * `INTEGER (0..255)`
   * 0: unknown
   * 255: reserved
   */
  lane: LaneID;
  /**
   * `maneuver AllowedManeuvers OPTIONAL`
   * `BIT STRING (SIZE (12))`
   */
  maneuver?: AllowedManeuvers | undefined;
}

const ConnectingLane$members = /* @__PURE__ */ members(
  1,
  "lane LaneID 8",
  "maneuver AllowedManeuvers",
);

export function decodeConnectingLane(r: BitReader): ConnectingLane {
  let $at = -1;
  try {
    const $word = r.bits(9);
    const $head = ($word >>> 8);
    const lane_ = ($word & 0xff);
    $at = 1;
    const maneuver_ = ($head & 0x1) !== 0 ? readFixedNamedBits(r, 12) : undefined;
    return { lane: lane_, maneuver: maneuver_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ConnectingLane", ConnectingLane$members, $at);
  }
}

export function encodeConnectingLane(w: BitWriter, value: ConnectingLane): void {
  let $at = -1;
  try {
    checkMembers(value, ConnectingLane$members, false);
    $at = 0;
    const $lane_ = integerBits(value.lane, 0, 255);
    w.bits(
      (value.maneuver !== undefined ? 0x100 : 0) |
      $lane_,
      9,
    );
    $at = 1;
    if (value.maneuver !== undefined) writeFixedNamedBits(w, value.maneuver, 12);
  } catch (failure) {
    throw encodeFailureIn(failure, ConnectingLane$members, $at);
  }
}

/**
 * manoeuvres allowed at the stop line; all zero = unknown
 * `AllowedManeuvers ::= BIT STRING (SIZE (12))`
 * - bit 0: maneuverStraightAllowed
 * - bit 1: maneuverLeftAllowed
 * - bit 2: maneuverRightAllowed
 * - bit 3: maneuverUTurnAllowed
 * - bit 4: maneuverLeftTurnOnRedAllowed
 * - bit 5: maneuverRightTurnOnRedAllowed
 * - bit 6: maneuverLaneChangeAllowed
 * - bit 7: maneuverNoStoppingAllowed
 * - bit 8: yieldAllwaysRequired
 * - bit 9: goWithHalt
 * - bit 10: caution
 * - bit 11: reserved1
 */
export type AllowedManeuvers = number;

export function decodeAllowedManeuvers(r: BitReader): AllowedManeuvers {
  return readFixedNamedBits(r, 12);
}

export function encodeAllowedManeuvers(w: BitWriter, value: AllowedManeuvers): void {
  writeFixedNamedBits(w, value, 12);
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
 * other users with equal right to the lane; all zero = not shared
 * `LaneSharing ::= BIT STRING (SIZE (10))`
 * - bit 0: overlappingLaneDescriptionProvided
 * - bit 1: multipleLanesTreatedAsOneLane
 * - bit 2: otherNonMotorizedTrafficTypes
 * - bit 3: individualMotorizedVehicleTraffic
 * - bit 4: busVehicleTraffic
 * - bit 5: taxiVehicleTraffic
 * - bit 6: pedestriansTraffic
 * - bit 7: cyclistVehicleTraffic
 * - bit 8: trackedVehicleTraffic
 * - bit 9: pedestrianTraffic
 */
export type LaneSharing = number;

export function decodeLaneSharing(r: BitReader): LaneSharing {
  return readFixedNamedBits(r, 10);
}

export function encodeLaneSharing(w: BitWriter, value: LaneSharing): void {
  writeFixedNamedBits(w, value, 10);
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

/**
 * flags of a pedestrian crossing
 * `LaneAttributes-Crosswalk ::= BIT STRING (SIZE (16))`
 * - bit 0: crosswalkRevocableLane
 * - bit 1: bicyleUseAllowed
 * - bit 2: isXwalkFlyOverLane
 * - bit 3: fixedCycleTime
 * - bit 4: biDirectionalCycleTimes
 * - bit 5: hasPushToWalkButton
 * - bit 6: audioSupport
 * - bit 7: rfSignalRequestPresent
 * - bit 8: unsignalizedSegmentsPresent
 */
export type LaneAttributes_Crosswalk = number;

export function decodeLaneAttributes_Crosswalk(r: BitReader): LaneAttributes_Crosswalk {
  return readFixedNamedBits(r, 16);
}

export function encodeLaneAttributes_Crosswalk(w: BitWriter, value: LaneAttributes_Crosswalk): void {
  writeFixedNamedBits(w, value, 16);
}

/**
 * flags of a bicycle lane
 * `LaneAttributes-Bike ::= BIT STRING (SIZE (16))`
 * - bit 0: bikeRevocableLane
 * - bit 1: pedestrianUseAllowed
 * - bit 2: isBikeFlyOverLane
 * - bit 3: fixedCycleTime
 * - bit 4: biDirectionalCycleTimes
 * - bit 5: isolatedByBarrier
 * - bit 6: unsignalizedSegmentsPresent
 */
export type LaneAttributes_Bike = number;

export function decodeLaneAttributes_Bike(r: BitReader): LaneAttributes_Bike {
  return readFixedNamedBits(r, 16);
}

export function encodeLaneAttributes_Bike(w: BitWriter, value: LaneAttributes_Bike): void {
  writeFixedNamedBits(w, value, 16);
}

/**
 * flags of a footway
 * `LaneAttributes-Sidewalk ::= BIT STRING (SIZE (16))`
 * - bit 0: sidewalk-RevocableLane
 * - bit 1: bicyleUseAllowed
 * - bit 2: isSidewalkFlyOverLane
 * - bit 3: walkBikes
 */
export type LaneAttributes_Sidewalk = number;

export function decodeLaneAttributes_Sidewalk(r: BitReader): LaneAttributes_Sidewalk {
  return readFixedNamedBits(r, 16);
}

export function encodeLaneAttributes_Sidewalk(w: BitWriter, value: LaneAttributes_Sidewalk): void {
  writeFixedNamedBits(w, value, 16);
}

/**
 * flags of a median or barrier
 * `LaneAttributes-Barrier ::= BIT STRING (SIZE (16))`
 * - bit 0: median-RevocableLane
 * - bit 1: median
 * - bit 2: whiteLineHashing
 * - bit 3: stripedLines
 * - bit 4: doubleStripedLines
 * - bit 5: trafficCones
 * - bit 6: constructionBarrier
 * - bit 7: trafficChannels
 * - bit 8: lowCurbs
 * - bit 9: highCurbs
 */
export type LaneAttributes_Barrier = number;

export function decodeLaneAttributes_Barrier(r: BitReader): LaneAttributes_Barrier {
  return readFixedNamedBits(r, 16);
}

export function encodeLaneAttributes_Barrier(w: BitWriter, value: LaneAttributes_Barrier): void {
  writeFixedNamedBits(w, value, 16);
}

/**
 * flags of road markings
 * `LaneAttributes-Striping ::= BIT STRING (SIZE (16))`
 * - bit 0: stripeToConnectingLanesRevocableLane
 * - bit 1: stripeDrawOnLeft
 * - bit 2: stripeDrawOnRight
 * - bit 3: stripeToConnectingLanesLeft
 * - bit 4: stripeToConnectingLanesRight
 * - bit 5: stripeToConnectingLanesAhead
 */
export type LaneAttributes_Striping = number;

export function decodeLaneAttributes_Striping(r: BitReader): LaneAttributes_Striping {
  return readFixedNamedBits(r, 16);
}

export function encodeLaneAttributes_Striping(w: BitWriter, value: LaneAttributes_Striping): void {
  writeFixedNamedBits(w, value, 16);
}

/**
 * flags of a rail lane
 * `LaneAttributes-TrackedVehicle ::= BIT STRING (SIZE (16))`
 * - bit 0: spec-RevocableLane
 * - bit 1: spec-commuterRailRoadTrack
 * - bit 2: spec-lightRailRoadTrack
 * - bit 3: spec-heavyRailRoadTrack
 * - bit 4: spec-otherRailType
 */
export type LaneAttributes_TrackedVehicle = number;

export function decodeLaneAttributes_TrackedVehicle(r: BitReader): LaneAttributes_TrackedVehicle {
  return readFixedNamedBits(r, 16);
}

export function encodeLaneAttributes_TrackedVehicle(w: BitWriter, value: LaneAttributes_TrackedVehicle): void {
  writeFixedNamedBits(w, value, 16);
}

/**
 * flags of a parking lane
 * `LaneAttributes-Parking ::= BIT STRING (SIZE (16))`
 * - bit 0: parkingRevocableLane
 * - bit 1: parallelParkingInUse
 * - bit 2: headInParkingInUse
 * - bit 3: doNotParkZone
 * - bit 4: parkingForBusUse
 * - bit 5: parkingForTaxiUse
 * - bit 6: noPublicParkingUse
 */
export type LaneAttributes_Parking = number;

export function decodeLaneAttributes_Parking(r: BitReader): LaneAttributes_Parking {
  return readFixedNamedBits(r, 16);
}

export function encodeLaneAttributes_Parking(w: BitWriter, value: LaneAttributes_Parking): void {
  writeFixedNamedBits(w, value, 16);
}
