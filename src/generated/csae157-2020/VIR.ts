// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  type UnknownAlternative,
  checkChoice,
  checkMembers,
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  integerBits,
  isExtendedBy,
  itemBehindRoot,
  keepUnknownAdditions,
  members,
  noAlternative,
  readCount,
  readExtensibleEnumerated,
  readIndex,
  readInteger,
  readNamedBits,
  readUnknownAlternative,
  sendUnknownAdditions,
  writeCount,
  writeExtensibleEnumerated,
  writeFixedOctets,
  writeInteger,
  writeNamedBits,
  writeUnknownAlternative,
} from "../../uper/runtime.js";
import {
  type AccelerationSet4Way,
  decodeAccelerationSet4Way,
  encodeAccelerationSet4Way,
} from "../shared/DefAcceleration.js";
import {
  type Heading,
  type HeadingConfidence,
  type Speed,
  type SpeedConfidence,
  decodeHeadingConfidence,
  decodeSpeedConfidence,
  encodeHeadingConfidence,
  encodeSpeedConfidence,
} from "../shared/DefMotion.js";
import {
  type Position3D,
  type PositionConfidenceSet,
  decodePosition3D,
  decodePositionConfidenceSet,
  encodePosition3D,
  encodePositionConfidenceSet,
} from "../shared/DefPosition.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "../shared/DefPositionOffset.js";
import {
  type DDateTime,
  type DSecond,
  type TimeOffset,
  decodeDDateTime,
  encodeDDateTime,
} from "../shared/DefTime.js";
import type { LaneID } from "../shared/MapLane.js";
import {
  type NodeReferenceID,
  decodeNodeReferenceID,
  encodeNodeReferenceID,
} from "../shared/MapNode.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import {
  type ReferenceLink,
  type ReferencePath,
  type ReferencePathList,
  decodeReferenceLink,
  decodeReferencePath,
  decodeReferencePathList,
  encodeReferenceLink,
  encodeReferencePath,
  encodeReferencePathList,
} from "../shared/RSI.js";
import type { Confidence } from "../shared/VehSafetyExt.js";
import {
  type VehicleClassification,
  decodeVehicleClassification,
  encodeVehicleClassification,
} from "../shared/VehicleClassification.js";
import { type MovementEx, decodeMovementEx, encodeMovementEx } from "./MapExtension.js";
import type { ParkingType } from "./PAM.js";
import {
  type AccSet4WayConfidence,
  decodeAccSet4WayConfidence,
  encodeAccSet4WayConfidence,
} from "./SensorSharing.js";

/**
 * VIR, intention and requests of a vehicle
 * `VehIntentionAndRequest ::= SEQUENCE`
 */
export interface VehIntentionAndRequest {
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
  /**
   * position at secMark, reference of all offsets
   * `refPos Position3D`
   */
  refPos: Position3D;
  /** `intAndReq IARData` */
  intAndReq: IARData;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const VehIntentionAndRequest$members = /* @__PURE__ */ members(
  1,
  "msgCnt MsgCount 7",
  "id OCTET STRING",
  "secMark DSecond 16",
  "refPos Position3D",
  "intAndReq IARData",
);

export function decodeVehIntentionAndRequest(r: BitReader): VehIntentionAndRequest {
  let $at = -1;
  try {
    const $word = r.bits(8);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const id_ = r.copy(8);
    $at = 2;
    const secMark_ = r.bits(16);
    $at = 3;
    const refPos_ = decodePosition3D(r);
    $at = 4;
    const intAndReq_ = decodeIARData(r);
    const value: VehIntentionAndRequest = { msgCnt: msgCnt_, id: id_, secMark: secMark_, refPos: refPos_, intAndReq: intAndReq_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "VehIntentionAndRequest", VehIntentionAndRequest$members, $at);
  }
}

export function encodeVehIntentionAndRequest(w: BitWriter, value: VehIntentionAndRequest): void {
  let $at = -1;
  try {
    checkMembers(value, VehIntentionAndRequest$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x80 : 0) |
      $msgCnt_,
      8,
    );
    $at = 1;
    writeFixedOctets(w, value.id, 8);
    $at = 2;
    writeInteger(w, value.secMark, 16, 0, 65535);
    $at = 3;
    encodePosition3D(w, value.refPos);
    $at = 4;
    encodeIARData(w, value.intAndReq);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VehIntentionAndRequest$members, $at);
  }
}

/**
 * intention and requests
 * `IARData ::= SEQUENCE`
 */
export interface IARData {
  /** `currentPos PathPlanningPoint OPTIONAL` */
  currentPos?: PathPlanningPoint | undefined;
  /** `path-Planning PathPlanning OPTIONAL` */
  "path-Planning"?: PathPlanning | undefined;
  /**
   * `currentBehavior DriveBehavior OPTIONAL`
   * `BIT STRING (SIZE (14, ...))`
   */
  currentBehavior?: DriveBehavior | undefined;
  /** `reqs IARData.reqs OPTIONAL` */
  reqs?: IARData_reqs | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const IARData$members = /* @__PURE__ */ members(
  5,
  "currentPos PathPlanningPoint",
  "path-Planning PathPlanning",
  "currentBehavior DriveBehavior",
  "reqs SEQUENCE OF",
);

export function decodeIARData(r: BitReader): IARData {
  let $at = -1;
  try {
    const $head = r.bits(5);
    $at = 0;
    const currentPos_ = ($head & 0x8) !== 0 ? decodePathPlanningPoint(r) : undefined;
    $at = 1;
    const path_Planning_ = ($head & 0x4) !== 0 ? decodePathPlanning(r) : undefined;
    $at = 2;
    const currentBehavior_ = ($head & 0x2) !== 0 ? readNamedBits(r, 14, 14, true) : undefined;
    $at = 3;
    const reqs_ = ($head & 0x1) !== 0 ? decodeIARData_reqs(r) : undefined;
    const value: IARData = { currentPos: currentPos_, "path-Planning": path_Planning_, currentBehavior: currentBehavior_, reqs: reqs_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "IARData", IARData$members, $at);
  }
}

export function encodeIARData(w: BitWriter, value: IARData): void {
  let $at = -1;
  try {
    checkMembers(value, IARData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x10 : 0) |
      (value.currentPos !== undefined ? 0x8 : 0) |
      (value["path-Planning"] !== undefined ? 0x4 : 0) |
      (value.currentBehavior !== undefined ? 0x2 : 0) |
      (value.reqs !== undefined ? 0x1 : 0),
      5,
    );
    $at = 0;
    if (value.currentPos !== undefined) encodePathPlanningPoint(w, value.currentPos);
    $at = 1;
    if (value["path-Planning"] !== undefined) encodePathPlanning(w, value["path-Planning"]);
    $at = 2;
    if (value.currentBehavior !== undefined) writeNamedBits(w, value.currentBehavior, 14, 14, true);
    $at = 3;
    if (value.reqs !== undefined) encodeIARData_reqs(w, value.reqs);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, IARData$members, $at);
  }
}

/** `SEQUENCE (SIZE (1..8)) OF DriveRequest` */
export type IARData_reqs = DriveRequest[];

export function decodeIARData_reqs(r: BitReader): IARData_reqs {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 8, 18);
    const list = new Array<IARData_reqs[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeDriveRequest(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "DriveRequest", $at);
  }
}

export function encodeIARData_reqs(w: BitWriter, value: IARData_reqs): void {
  let $at = -1;
  try {
    writeCount(w, value, 3, 1, 8);
    for ($at = 0; $at < value.length; $at++) encodeDriveRequest(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * planned path in time order
 * `PathPlanning ::= SEQUENCE (SIZE (1..100)) OF PathPlanningPoint`
 */
export type PathPlanning = PathPlanningPoint[];

export function decodePathPlanning(r: BitReader): PathPlanning {
  let $at = -1;
  try {
    const count = readCount(r, 7, 1, 100, 39);
    const list = new Array<PathPlanning[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePathPlanningPoint(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PathPlanning", "PathPlanningPoint", $at);
  }
}

export function encodePathPlanning(w: BitWriter, value: PathPlanning): void {
  let $at = -1;
  try {
    writeCount(w, value, 7, 1, 100);
    for ($at = 0; $at < value.length; $at++) encodePathPlanningPoint(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one planned point
 * `PathPlanningPoint ::= SEQUENCE`
 */
export interface PathPlanningPoint {
  /** `posInMap ReferenceLink OPTIONAL` */
  posInMap?: ReferenceLink | undefined;
  /** `pos PositionOffsetLLV` */
  pos: PositionOffsetLLV;
  /** `posAccuracy PositionConfidenceSet OPTIONAL` */
  posAccuracy?: PositionConfidenceSet | undefined;
  /**
   * `speed Speed OPTIONAL`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  speed?: Speed | undefined;
  /**
   * `speedCfd SpeedConfidence OPTIONAL`
   * unit: m/s
   */
  speedCfd?: SpeedConfidence | undefined;
  /**
   * `heading Heading OPTIONAL`
   * `INTEGER (0..28800)`
   * unit: 0.0125 deg
   * 28800: unavailable (GB/T 45315 and SAE J2735; the texts of the messages leave it open)
   */
  heading?: Heading | undefined;
  /**
   * `headingCfd HeadingConfidence OPTIONAL`
   * unit: deg
   */
  headingCfd?: HeadingConfidence | undefined;
  /** `accelSet AccelerationSet4Way OPTIONAL` */
  accelSet?: AccelerationSet4Way | undefined;
  /** `acc4WayConfidence AccSet4WayConfidence OPTIONAL` */
  acc4WayConfidence?: AccSet4WayConfidence | undefined;
  /**
   * arrival, counted from secMark
   * `estimatedTime TimeOffset OPTIONAL`
   * `INTEGER (1..65535)`
   * unit: 0.01 s
   * 65534: 655.34 or more
   * 65535: unavailable
   */
  estimatedTime?: TimeOffset | undefined;
  /**
   * `timeConfidence Confidence OPTIONAL`
   * `INTEGER (0..200)`
   * unit: 0.5 %
   */
  timeConfidence?: Confidence | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PathPlanningPoint$members = /* @__PURE__ */ members(
  11,
  "posInMap ReferenceLink",
  "pos PositionOffsetLLV",
  "posAccuracy PositionConfidenceSet",
  "speed Speed",
  "speedCfd SpeedConfidence",
  "heading Heading",
  "headingCfd HeadingConfidence",
  "accelSet AccelerationSet4Way",
  "acc4WayConfidence AccSet4WayConfidence",
  "estimatedTime TimeOffset",
  "timeConfidence Confidence",
);

export function decodePathPlanningPoint(r: BitReader): PathPlanningPoint {
  let $at = -1;
  try {
    const $head = r.bits(11);
    $at = 0;
    const posInMap_ = ($head & 0x200) !== 0 ? decodeReferenceLink(r) : undefined;
    $at = 1;
    const pos_ = decodePositionOffsetLLV(r);
    $at = 2;
    const posAccuracy_ = ($head & 0x100) !== 0 ? decodePositionConfidenceSet(r) : undefined;
    $at = 3;
    const speed_ = ($head & 0x80) !== 0 ? r.bits(13) : undefined;
    $at = 4;
    const speedCfd_ = ($head & 0x40) !== 0 ? decodeSpeedConfidence(r) : undefined;
    $at = 5;
    const heading_ = ($head & 0x20) !== 0 ? readInteger(r, 15, 0, 28800) : undefined;
    $at = 6;
    const headingCfd_ = ($head & 0x10) !== 0 ? decodeHeadingConfidence(r) : undefined;
    $at = 7;
    const accelSet_ = ($head & 0x8) !== 0 ? decodeAccelerationSet4Way(r) : undefined;
    $at = 8;
    const acc4WayConfidence_ = ($head & 0x4) !== 0 ? decodeAccSet4WayConfidence(r) : undefined;
    $at = 9;
    const estimatedTime_ = ($head & 0x2) !== 0 ? readInteger(r, 16, 1, 65535) : undefined;
    $at = 10;
    const timeConfidence_ = ($head & 0x1) !== 0 ? readInteger(r, 8, 0, 200) : undefined;
    const value: PathPlanningPoint = { posInMap: posInMap_, pos: pos_, posAccuracy: posAccuracy_, speed: speed_, speedCfd: speedCfd_, heading: heading_, headingCfd: headingCfd_, accelSet: accelSet_, acc4WayConfidence: acc4WayConfidence_, estimatedTime: estimatedTime_, timeConfidence: timeConfidence_ };
    if (($head & 0x400) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PathPlanningPoint", PathPlanningPoint$members, $at);
  }
}

export function encodePathPlanningPoint(w: BitWriter, value: PathPlanningPoint): void {
  let $at = -1;
  try {
    checkMembers(value, PathPlanningPoint$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x400 : 0) |
      (value.posInMap !== undefined ? 0x200 : 0) |
      (value.posAccuracy !== undefined ? 0x100 : 0) |
      (value.speed !== undefined ? 0x80 : 0) |
      (value.speedCfd !== undefined ? 0x40 : 0) |
      (value.heading !== undefined ? 0x20 : 0) |
      (value.headingCfd !== undefined ? 0x10 : 0) |
      (value.accelSet !== undefined ? 0x8 : 0) |
      (value.acc4WayConfidence !== undefined ? 0x4 : 0) |
      (value.estimatedTime !== undefined ? 0x2 : 0) |
      (value.timeConfidence !== undefined ? 0x1 : 0),
      11,
    );
    $at = 0;
    if (value.posInMap !== undefined) encodeReferenceLink(w, value.posInMap);
    $at = 1;
    encodePositionOffsetLLV(w, value.pos);
    $at = 2;
    if (value.posAccuracy !== undefined) encodePositionConfidenceSet(w, value.posAccuracy);
    $at = 3;
    if (value.speed !== undefined) writeInteger(w, value.speed, 13, 0, 8191);
    $at = 4;
    if (value.speedCfd !== undefined) encodeSpeedConfidence(w, value.speedCfd);
    $at = 5;
    if (value.heading !== undefined) writeInteger(w, value.heading, 15, 0, 28800);
    $at = 6;
    if (value.headingCfd !== undefined) encodeHeadingConfidence(w, value.headingCfd);
    $at = 7;
    if (value.accelSet !== undefined) encodeAccelerationSet4Way(w, value.accelSet);
    $at = 8;
    if (value.acc4WayConfidence !== undefined) encodeAccSet4WayConfidence(w, value.acc4WayConfidence);
    $at = 9;
    if (value.estimatedTime !== undefined) writeInteger(w, value.estimatedTime, 16, 1, 65535);
    $at = 10;
    if (value.timeConfidence !== undefined) writeInteger(w, value.timeConfidence, 8, 0, 200);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PathPlanningPoint$members, $at);
  }
}

/**
 * behaviours
 * `DriveBehavior ::= BIT STRING (SIZE (14, ...))`
 * - bit 0: goStraightForward
 * - bit 1: laneChangingToLeft
 * - bit 2: laneChangingToRight
 * - bit 3: rampIn
 * - bit 4: rampOut
 * - bit 5: intersectionStraightThrough
 * - bit 6: intersectionTurnLeft
 * - bit 7: intersectionTurnRight
 * - bit 8: intersectionUTurn
 * - bit 9: stop-and-go
 * - bit 10: stop
 * - bit 11: slow-down
 * - bit 12: speed-up
 * - bit 13: parking
 */
export type DriveBehavior = number;

export function decodeDriveBehavior(r: BitReader): DriveBehavior {
  return readNamedBits(r, 14, 14, true);
}

export function encodeDriveBehavior(w: BitWriter, value: DriveBehavior): void {
  writeNamedBits(w, value, 14, 14, true);
}

/**
 * one request
 * `DriveRequest ::= SEQUENCE`
 */
export interface DriveRequest {
  /**
   * stays the same while the request lives
   * `reqID INTEGER (0..255)`
   */
  reqID: number;
  /** `status ReqStatus` */
  status: ReqStatus;
  /** `reqPriority OCTET STRING (SIZE (1)) OPTIONAL` */
  reqPriority?: Uint8Array | undefined;
  /** `targetVeh OCTET STRING (SIZE (8)) OPTIONAL` */
  targetVeh?: Uint8Array | undefined;
  /** `targetRSU OCTET STRING (SIZE (8)) OPTIONAL` */
  targetRSU?: Uint8Array | undefined;
  /** `info ReqInfo OPTIONAL` */
  info?: ReqInfo | undefined;
  /**
   * validity from secMark
   * `lifeTime TimeOffset OPTIONAL`
   * `INTEGER (1..65535)`
   * unit: 0.01 s
   * 65534: 655.34 or more
   * 65535: unavailable
   */
  lifeTime?: TimeOffset | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const DriveRequest$members = /* @__PURE__ */ members(
  6,
  "reqID INTEGER 8",
  "status ReqStatus",
  "reqPriority OCTET STRING",
  "targetVeh OCTET STRING",
  "targetRSU OCTET STRING",
  "info ReqInfo",
  "lifeTime TimeOffset",
);

export function decodeDriveRequest(r: BitReader): DriveRequest {
  let $at = -1;
  try {
    const $word = r.bits(18);
    const $head = ($word >>> 12);
    const reqID_ = (($word >>> 4) & 0xff);
    const $status_ = ($word & 0xf);
    $at = 1;
    const status_ = $status_ < 5 ? ReqStatus$items[$status_]! : itemBehindRoot(r, $status_, 3, 5, ReqStatus$items, r.position - 4);
    $at = 2;
    const reqPriority_ = ($head & 0x10) !== 0 ? r.copy(1) : undefined;
    $at = 3;
    const targetVeh_ = ($head & 0x8) !== 0 ? r.copy(8) : undefined;
    $at = 4;
    const targetRSU_ = ($head & 0x4) !== 0 ? r.copy(8) : undefined;
    $at = 5;
    const info_ = ($head & 0x2) !== 0 ? decodeReqInfo(r) : undefined;
    $at = 6;
    const lifeTime_ = ($head & 0x1) !== 0 ? readInteger(r, 16, 1, 65535) : undefined;
    const value: DriveRequest = { reqID: reqID_, status: status_, reqPriority: reqPriority_, targetVeh: targetVeh_, targetRSU: targetRSU_, info: info_, lifeTime: lifeTime_ };
    if (($head & 0x20) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "DriveRequest", DriveRequest$members, $at);
  }
}

export function encodeDriveRequest(w: BitWriter, value: DriveRequest): void {
  let $at = -1;
  try {
    checkMembers(value, DriveRequest$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $reqID_ = integerBits(value.reqID, 0, 255);
    w.bits(
      ($extended ? 0x2000 : 0) |
      (value.reqPriority !== undefined ? 0x1000 : 0) |
      (value.targetVeh !== undefined ? 0x800 : 0) |
      (value.targetRSU !== undefined ? 0x400 : 0) |
      (value.info !== undefined ? 0x200 : 0) |
      (value.lifeTime !== undefined ? 0x100 : 0) |
      $reqID_,
      14,
    );
    $at = 1;
    encodeReqStatus(w, value.status);
    $at = 2;
    if (value.reqPriority !== undefined) writeFixedOctets(w, value.reqPriority, 1);
    $at = 3;
    if (value.targetVeh !== undefined) writeFixedOctets(w, value.targetVeh, 8);
    $at = 4;
    if (value.targetRSU !== undefined) writeFixedOctets(w, value.targetRSU, 8);
    $at = 5;
    if (value.info !== undefined) encodeReqInfo(w, value.info);
    $at = 6;
    if (value.lifeTime !== undefined) writeInteger(w, value.lifeTime, 16, 1, 65535);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, DriveRequest$members, $at);
  }
}

/**
 * content of a request
 * `ReqInfo ::= CHOICE`
 */
export type ReqInfo =
  | { kind: "laneChange"; value: Req_LaneChange }
  | { kind: "clearTheWay"; value: Req_ClearTheWay }
  | { kind: "signalPriority"; value: Req_SignalPriority }
  | { kind: "sensorSharing"; value: Req_SensorSharing }
  | { kind: "parking"; value: Req_ParkingArea }
  | UnknownAlternative;

const ReqInfo$members = /* @__PURE__ */ members(
  0,
  "laneChange Req-LaneChange",
  "clearTheWay Req-ClearTheWay",
  "signalPriority Req-SignalPriority",
  "sensorSharing Req-SensorSharing",
  "parking Req-ParkingArea",
);

export function decodeReqInfo(r: BitReader): ReqInfo {
  let $at = -1;
  try {
    const index = readIndex(r, 3, 5, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "laneChange", value: decodeReq_LaneChange(r) };
      case 1:
        return { kind: "clearTheWay", value: decodeReq_ClearTheWay(r) };
      case 2:
        return { kind: "signalPriority", value: decodeReq_SignalPriority(r) };
      case 3:
        return { kind: "sensorSharing", value: decodeReq_SensorSharing(r) };
      case 4:
        return { kind: "parking", value: decodeReq_ParkingArea(r) };
      default:
        return readUnknownAlternative(r, index - 5);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "ReqInfo", ReqInfo$members, $at);
  }
}

export function encodeReqInfo(w: BitWriter, value: ReqInfo): void {
  let $at = -1;
  try {
    checkChoice(value, ReqInfo$members);
    switch (value.kind) {
      case "laneChange":
        w.bits(0, 4);
        $at = 0;
        encodeReq_LaneChange(w, value.value);
        return;
      case "clearTheWay":
        w.bits(1, 4);
        $at = 1;
        encodeReq_ClearTheWay(w, value.value);
        return;
      case "signalPriority":
        w.bits(2, 4);
        $at = 2;
        encodeReq_SignalPriority(w, value.value);
        return;
      case "sensorSharing":
        w.bits(3, 4);
        $at = 3;
        encodeReq_SensorSharing(w, value.value);
        return;
      case "parking":
        w.bits(4, 4);
        $at = 4;
        encodeReq_ParkingArea(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 5, 0);
        return;
      default:
        throw noAlternative(value, ReqInfo$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ReqInfo$members, $at);
  }
}

/**
 * life cycle (confirmed is misspelt)
 * `ReqStatus ::= ENUMERATED`
 */
export type ReqStatus =
  | "unknown"
  | "request"
  | "comfirmed"
  | "cancel"
  | "complete"
  | number;

export const ReqStatus$items = [
  "unknown",
  "request",
  "comfirmed",
  "cancel",
  "complete",
] as const;

export function decodeReqStatus(r: BitReader): ReqStatus {
  return readExtensibleEnumerated(r, 3, 5, ReqStatus$items);
}

export function encodeReqStatus(w: BitWriter, value: ReqStatus): void {
  writeExtensibleEnumerated(w, value, 3, 5, ReqStatus$items);
}

/**
 * wish to change lane
 * `Req-LaneChange ::= SEQUENCE`
 */
export interface Req_LaneChange {
  /** `upstreamNode NodeReferenceID` */
  upstreamNode: NodeReferenceID;
  /** `downstreamNode NodeReferenceID` */
  downstreamNode: NodeReferenceID;
  /**
   * `targetLane LaneID`
   * `INTEGER (0..255)`
   * 0: unknown
   * 255: reserved
   */
  targetLane: LaneID;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Req_LaneChange$members = /* @__PURE__ */ members(
  1,
  "upstreamNode NodeReferenceID",
  "downstreamNode NodeReferenceID",
  "targetLane LaneID 8",
);

export function decodeReq_LaneChange(r: BitReader): Req_LaneChange {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const upstreamNode_ = decodeNodeReferenceID(r);
    $at = 1;
    const downstreamNode_ = decodeNodeReferenceID(r);
    $at = 2;
    const targetLane_ = r.bits(8);
    const value: Req_LaneChange = { upstreamNode: upstreamNode_, downstreamNode: downstreamNode_, targetLane: targetLane_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Req-LaneChange", Req_LaneChange$members, $at);
  }
}

export function encodeReq_LaneChange(w: BitWriter, value: Req_LaneChange): void {
  let $at = -1;
  try {
    checkMembers(value, Req_LaneChange$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    encodeNodeReferenceID(w, value.upstreamNode);
    $at = 1;
    encodeNodeReferenceID(w, value.downstreamNode);
    $at = 2;
    writeInteger(w, value.targetLane, 8, 0, 255);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Req_LaneChange$members, $at);
  }
}

/**
 * ask others to leave a lane
 * `Req-ClearTheWay ::= SEQUENCE`
 */
export interface Req_ClearTheWay {
  /** `upstreamNode NodeReferenceID` */
  upstreamNode: NodeReferenceID;
  /** `downstreamNode NodeReferenceID` */
  downstreamNode: NodeReferenceID;
  /**
   * `targetLane LaneID`
   * `INTEGER (0..255)`
   * 0: unknown
   * 255: reserved
   */
  targetLane: LaneID;
  /** `relatedPath ReferencePath OPTIONAL` */
  relatedPath?: ReferencePath | undefined;
  /** `tBegin DDateTime OPTIONAL` */
  tBegin?: DDateTime | undefined;
  /** `tEnd DDateTime OPTIONAL` */
  tEnd?: DDateTime | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Req_ClearTheWay$members = /* @__PURE__ */ members(
  4,
  "upstreamNode NodeReferenceID",
  "downstreamNode NodeReferenceID",
  "targetLane LaneID 8",
  "relatedPath ReferencePath",
  "tBegin DDateTime",
  "tEnd DDateTime",
);

export function decodeReq_ClearTheWay(r: BitReader): Req_ClearTheWay {
  let $at = -1;
  try {
    const $head = r.bits(4);
    $at = 0;
    const upstreamNode_ = decodeNodeReferenceID(r);
    $at = 1;
    const downstreamNode_ = decodeNodeReferenceID(r);
    $at = 2;
    const targetLane_ = r.bits(8);
    $at = 3;
    const relatedPath_ = ($head & 0x4) !== 0 ? decodeReferencePath(r) : undefined;
    $at = 4;
    const tBegin_ = ($head & 0x2) !== 0 ? decodeDDateTime(r) : undefined;
    $at = 5;
    const tEnd_ = ($head & 0x1) !== 0 ? decodeDDateTime(r) : undefined;
    const value: Req_ClearTheWay = { upstreamNode: upstreamNode_, downstreamNode: downstreamNode_, targetLane: targetLane_, relatedPath: relatedPath_, tBegin: tBegin_, tEnd: tEnd_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Req-ClearTheWay", Req_ClearTheWay$members, $at);
  }
}

export function encodeReq_ClearTheWay(w: BitWriter, value: Req_ClearTheWay): void {
  let $at = -1;
  try {
    checkMembers(value, Req_ClearTheWay$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x8 : 0) |
      (value.relatedPath !== undefined ? 0x4 : 0) |
      (value.tBegin !== undefined ? 0x2 : 0) |
      (value.tEnd !== undefined ? 0x1 : 0),
      4,
    );
    $at = 0;
    encodeNodeReferenceID(w, value.upstreamNode);
    $at = 1;
    encodeNodeReferenceID(w, value.downstreamNode);
    $at = 2;
    writeInteger(w, value.targetLane, 8, 0, 255);
    $at = 3;
    if (value.relatedPath !== undefined) encodeReferencePath(w, value.relatedPath);
    $at = 4;
    if (value.tBegin !== undefined) encodeDDateTime(w, value.tBegin);
    $at = 5;
    if (value.tEnd !== undefined) encodeDDateTime(w, value.tEnd);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Req_ClearTheWay$members, $at);
  }
}

/**
 * ask for signal priority
 * `Req-SignalPriority ::= SEQUENCE`
 */
export interface Req_SignalPriority {
  /** `intersectionId NodeReferenceID` */
  intersectionId: NodeReferenceID;
  /** `requiredMov MovementEx` */
  requiredMov: MovementEx;
  /**
   * `estimatedArrivalTime TimeOffset OPTIONAL`
   * `INTEGER (1..65535)`
   * unit: 0.01 s
   * 65534: 655.34 or more
   * 65535: unavailable
   */
  estimatedArrivalTime?: TimeOffset | undefined;
  /**
   * distance to the stop line
   * unit: 0.1 m
   * `distance2Intersection INTEGER (0..10000) OPTIONAL`
   */
  distance2Intersection?: number | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Req_SignalPriority$members = /* @__PURE__ */ members(
  3,
  "intersectionId NodeReferenceID",
  "requiredMov MovementEx",
  "estimatedArrivalTime TimeOffset",
  "distance2Intersection INTEGER",
);

export function decodeReq_SignalPriority(r: BitReader): Req_SignalPriority {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const intersectionId_ = decodeNodeReferenceID(r);
    $at = 1;
    const requiredMov_ = decodeMovementEx(r);
    $at = 2;
    const estimatedArrivalTime_ = ($head & 0x2) !== 0 ? readInteger(r, 16, 1, 65535) : undefined;
    $at = 3;
    const distance2Intersection_ = ($head & 0x1) !== 0 ? readInteger(r, 14, 0, 10000) : undefined;
    const value: Req_SignalPriority = { intersectionId: intersectionId_, requiredMov: requiredMov_, estimatedArrivalTime: estimatedArrivalTime_, distance2Intersection: distance2Intersection_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Req-SignalPriority", Req_SignalPriority$members, $at);
  }
}

export function encodeReq_SignalPriority(w: BitWriter, value: Req_SignalPriority): void {
  let $at = -1;
  try {
    checkMembers(value, Req_SignalPriority$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.estimatedArrivalTime !== undefined ? 0x2 : 0) |
      (value.distance2Intersection !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    encodeNodeReferenceID(w, value.intersectionId);
    $at = 1;
    encodeMovementEx(w, value.requiredMov);
    $at = 2;
    if (value.estimatedArrivalTime !== undefined) writeInteger(w, value.estimatedArrivalTime, 16, 1, 65535);
    $at = 3;
    if (value.distance2Intersection !== undefined) writeInteger(w, value.distance2Intersection, 14, 0, 10000);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Req_SignalPriority$members, $at);
  }
}

/**
 * ask for perception of an area
 * `Req-SensorSharing ::= SEQUENCE`
 */
export interface Req_SensorSharing {
  /** `detectArea ReferencePathList` */
  detectArea: ReferencePathList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Req_SensorSharing$members = /* @__PURE__ */ members(
  1,
  "detectArea ReferencePathList",
);

export function decodeReq_SensorSharing(r: BitReader): Req_SensorSharing {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const detectArea_ = decodeReferencePathList(r);
    const value: Req_SensorSharing = { detectArea: detectArea_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Req-SensorSharing", Req_SensorSharing$members, $at);
  }
}

export function encodeReq_SensorSharing(w: BitWriter, value: Req_SensorSharing): void {
  let $at = -1;
  try {
    checkMembers(value, Req_SensorSharing$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(($extended ? 0x1 : 0), 1);
    $at = 0;
    encodeReferencePathList(w, value.detectArea);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Req_SensorSharing$members, $at);
  }
}

/**
 * wished services
 * `ParkingRequest ::= BIT STRING (SIZE (12, ...))`
 * - bit 0: enter
 * - bit 1: exit
 * - bit 2: park
 * - bit 3: pay
 * - bit 4: unloadPassenger
 * - bit 5: pickupPassenger
 * - bit 6: unloadCargo
 * - bit 7: loadCargo
 * - bit 8: reserved1
 * - bit 9: reverved2
 * - bit 10: reserved3
 * - bit 11: reverved4
 */
export type ParkingRequest = number;

export function decodeParkingRequest(r: BitReader): ParkingRequest {
  return readNamedBits(r, 12, 12, true);
}

export function encodeParkingRequest(w: BitWriter, value: ParkingRequest): void {
  writeNamedBits(w, value, 12, 12, true);
}

/**
 * parking request
 * `Req-ParkingArea ::= SEQUENCE`
 */
export interface Req_ParkingArea {
  /** `vehicleClass VehicleClassification` */
  vehicleClass: VehicleClassification;
  /**
   * `req ParkingRequest`
   * `BIT STRING (SIZE (12, ...))`
   */
  req: ParkingRequest;
  /**
   * `parkingType ParkingType OPTIONAL`
   * `BIT STRING (SIZE (10, ...))`
   */
  parkingType?: ParkingType | undefined;
  /** `expectedParkingSlotID INTEGER (0..65535) OPTIONAL` */
  expectedParkingSlotID?: number | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Req_ParkingArea$members = /* @__PURE__ */ members(
  3,
  "vehicleClass VehicleClassification",
  "req ParkingRequest",
  "parkingType ParkingType",
  "expectedParkingSlotID INTEGER",
);

export function decodeReq_ParkingArea(r: BitReader): Req_ParkingArea {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const vehicleClass_ = decodeVehicleClassification(r);
    $at = 1;
    const req_ = readNamedBits(r, 12, 12, true);
    $at = 2;
    const parkingType_ = ($head & 0x2) !== 0 ? readNamedBits(r, 10, 10, true) : undefined;
    $at = 3;
    const expectedParkingSlotID_ = ($head & 0x1) !== 0 ? r.bits(16) : undefined;
    const value: Req_ParkingArea = { vehicleClass: vehicleClass_, req: req_, parkingType: parkingType_, expectedParkingSlotID: expectedParkingSlotID_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Req-ParkingArea", Req_ParkingArea$members, $at);
  }
}

export function encodeReq_ParkingArea(w: BitWriter, value: Req_ParkingArea): void {
  let $at = -1;
  try {
    checkMembers(value, Req_ParkingArea$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.parkingType !== undefined ? 0x2 : 0) |
      (value.expectedParkingSlotID !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    encodeVehicleClassification(w, value.vehicleClass);
    $at = 1;
    writeNamedBits(w, value.req, 12, 12, true);
    $at = 2;
    if (value.parkingType !== undefined) writeNamedBits(w, value.parkingType, 10, 10, true);
    $at = 3;
    if (value.expectedParkingSlotID !== undefined) writeInteger(w, value.expectedParkingSlotID, 16, 0, 65535);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Req_ParkingArea$members, $at);
  }
}
