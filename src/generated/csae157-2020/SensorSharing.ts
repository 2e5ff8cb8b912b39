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
  itemBits,
  keepUnknownAdditions,
  members,
  noAlternative,
  noItem,
  outOfRange,
  readCount,
  readEnumerated,
  readExtensibleEnumerated,
  readIndex,
  readInteger,
  readNamedBits,
  readUnknownAlternative,
  sendUnknownAdditions,
  writeCount,
  writeEnumerated,
  writeExtensibleEnumerated,
  writeFixedOctets,
  writeInteger,
  writeNamedBits,
  writeUnknownAlternative,
} from "../../uper/runtime.js";
import {
  type AccelerationSet4Way,
  type YawRate,
  decodeAccelerationSet4Way,
  encodeAccelerationSet4Way,
} from "../shared/DefAcceleration.js";
import {
  type Heading,
  type HeadingConfidence,
  HeadingConfidence$items,
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
import type { DSecond, TimeOffset } from "../shared/DefTime.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import {
  type ParticipantData,
  decodeParticipantData,
  encodeParticipantData,
} from "../shared/ParticipantData.js";
import { type RTEList, decodeRTEList, encodeRTEList } from "../shared/RSI.js";
import { type SourceType, SourceType$items, encodeSourceType } from "../shared/SourceType.js";
import {
  type Confidence,
  type PathHistory,
  decodePathHistory,
  encodePathHistory,
} from "../shared/VehSafetyExt.js";
import type { ExteriorLights } from "../shared/VehStatus.js";
import { type Non_motorData, decodeNon_motorData, encodeNon_motorData } from "./PSM.js";
import {
  type DriveBehavior,
  type PathPlanning,
  decodePathPlanning,
  encodePathPlanning,
} from "./VIR.js";

/**
 * SSM, perception sharing by RSU or vehicle
 * `SensorSharingMsg ::= SEQUENCE`
 */
export interface SensorSharingMsg {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /** `id OCTET STRING (SIZE (8))` */
  id: Uint8Array;
  /**
   * kind of sender
   * `equipmentType EquipmentType`
   */
  equipmentType: EquipmentType;
  /**
   * `secMark DSecond`
   * `INTEGER (0..65535)`
   * unit: 0.001 s
   * 60000..65535: unknown or invalid
   */
  secMark: DSecond;
  /**
   * reference of all offsets
   * `sensorPos Position3D`
   */
  sensorPos: Position3D;
  /** `detectedRegion DetectedRegion OPTIONAL` */
  detectedRegion?: DetectedRegion | undefined;
  /** `participants DetectedPTCList OPTIONAL` */
  participants?: DetectedPTCList | undefined;
  /** `obstacles DetectedObstacleList OPTIONAL` */
  obstacles?: DetectedObstacleList | undefined;
  /** `rtes RTEList OPTIONAL` */
  rtes?: RTEList | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const SensorSharingMsg$members = /* @__PURE__ */ members(
  5,
  "msgCnt MsgCount 7",
  "id OCTET STRING",
  "equipmentType EquipmentType",
  "secMark DSecond 16",
  "sensorPos Position3D",
  "detectedRegion DetectedRegion",
  "participants DetectedPTCList",
  "obstacles DetectedObstacleList",
  "rtes RTEList",
);

export function decodeSensorSharingMsg(r: BitReader): SensorSharingMsg {
  let $at = -1;
  try {
    const $word = r.bits(12);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const id_ = r.copy(8);
    $at = 2;
    const equipmentType_ = decodeEquipmentType(r);
    $at = 3;
    const secMark_ = r.bits(16);
    $at = 4;
    const sensorPos_ = decodePosition3D(r);
    $at = 5;
    const detectedRegion_ = ($head & 0x8) !== 0 ? decodeDetectedRegion(r) : undefined;
    $at = 6;
    const participants_ = ($head & 0x4) !== 0 ? decodeDetectedPTCList(r) : undefined;
    $at = 7;
    const obstacles_ = ($head & 0x2) !== 0 ? decodeDetectedObstacleList(r) : undefined;
    $at = 8;
    const rtes_ = ($head & 0x1) !== 0 ? decodeRTEList(r) : undefined;
    const value: SensorSharingMsg = { msgCnt: msgCnt_, id: id_, equipmentType: equipmentType_, secMark: secMark_, sensorPos: sensorPos_, detectedRegion: detectedRegion_, participants: participants_, obstacles: obstacles_, rtes: rtes_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "SensorSharingMsg", SensorSharingMsg$members, $at);
  }
}

export function encodeSensorSharingMsg(w: BitWriter, value: SensorSharingMsg): void {
  let $at = -1;
  try {
    checkMembers(value, SensorSharingMsg$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x800 : 0) |
      (value.detectedRegion !== undefined ? 0x400 : 0) |
      (value.participants !== undefined ? 0x200 : 0) |
      (value.obstacles !== undefined ? 0x100 : 0) |
      (value.rtes !== undefined ? 0x80 : 0) |
      $msgCnt_,
      12,
    );
    $at = 1;
    writeFixedOctets(w, value.id, 8);
    $at = 2;
    encodeEquipmentType(w, value.equipmentType);
    $at = 3;
    writeInteger(w, value.secMark, 16, 0, 65535);
    $at = 4;
    encodePosition3D(w, value.sensorPos);
    $at = 5;
    if (value.detectedRegion !== undefined) encodeDetectedRegion(w, value.detectedRegion);
    $at = 6;
    if (value.participants !== undefined) encodeDetectedPTCList(w, value.participants);
    $at = 7;
    if (value.obstacles !== undefined) encodeDetectedObstacleList(w, value.obstacles);
    $at = 8;
    if (value.rtes !== undefined) encodeRTEList(w, value.rtes);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SensorSharingMsg$members, $at);
  }
}

/**
 * covered areas
 * `DetectedRegion ::= SEQUENCE (SIZE (1..8)) OF Polygon`
 */
export type DetectedRegion = Polygon[];

export function decodeDetectedRegion(r: BitReader): DetectedRegion {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 8, 117);
    const list = new Array<DetectedRegion[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePolygon(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "DetectedRegion", "Polygon", $at);
  }
}

export function encodeDetectedRegion(w: BitWriter, value: DetectedRegion): void {
  let $at = -1;
  try {
    writeCount(w, value, 3, 1, 8);
    for ($at = 0; $at < value.length; $at++) encodePolygon(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * kind of sender
 * `EquipmentType ::= ENUMERATED`
 */
export type EquipmentType =
  | "unknown"
  | "rsu"
  | "obu"
  | "vru"
  | number;

export const EquipmentType$items = [
  "unknown",
  "rsu",
  "obu",
  "vru",
] as const;

export function decodeEquipmentType(r: BitReader): EquipmentType {
  return readExtensibleEnumerated(r, 2, 4, EquipmentType$items);
}

export function encodeEquipmentType(w: BitWriter, value: EquipmentType): void {
  writeExtensibleEnumerated(w, value, 2, 4, EquipmentType$items);
}

/**
 * detected road users
 * `DetectedPTCList ::= SEQUENCE (SIZE (1..512)) OF DetectedPTCData`
 */
export type DetectedPTCList = DetectedPTCData[];

export function decodeDetectedPTCList(r: BitReader): DetectedPTCList {
  let $at = -1;
  try {
    const count = readCount(r, 9, 1, 512, 142);
    const list = new Array<DetectedPTCList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeDetectedPTCData(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "DetectedPTCList", "DetectedPTCData", $at);
  }
}

export function encodeDetectedPTCList(w: BitWriter, value: DetectedPTCList): void {
  let $at = -1;
  try {
    writeCount(w, value, 9, 1, 512);
    for ($at = 0; $at < value.length; $at++) encodeDetectedPTCData(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one road user with extended data
 * `DetectedPTCData ::= SEQUENCE`
 */
export interface DetectedPTCData {
  /**
   * Day I participant data
   * `ptc ParticipantData`
   */
  ptc: ParticipantData;
  /** `objSizeConfidence ObjectSizeConfidence OPTIONAL` */
  objSizeConfidence?: ObjectSizeConfidence | undefined;
  /** `detectedPTCType DetectedPTCType OPTIONAL` */
  detectedPTCType?: DetectedPTCType | undefined;
  /**
   * `typeConfidence Confidence OPTIONAL`
   * `INTEGER (0..200)`
   * unit: 0.5 %
   */
  typeConfidence?: Confidence | undefined;
  /** `acc4WayConfidence AccSet4WayConfidence OPTIONAL` */
  acc4WayConfidence?: AccSet4WayConfidence | undefined;
  /**
   * time in the same state
   * `statusDuration TimeOffset OPTIONAL`
   * `INTEGER (1..65535)`
   * unit: 0.01 s
   * 65534: 655.34 or more
   * 65535: unavailable
   */
  statusDuration?: TimeOffset | undefined;
  /** `pathHistory PathHistory OPTIONAL` */
  pathHistory?: PathHistory | undefined;
  /** `planningList PlanningList OPTIONAL` */
  planningList?: PlanningList | undefined;
  /**
   * tracking time in seconds
   * unit: s
   * `tracking INTEGER (1..65535) OPTIONAL`
   */
  tracking?: number | undefined;
  /** `polygon Polygon OPTIONAL` */
  polygon?: Polygon | undefined;
  /**
   * extra data by kind
   * `type-relatedExt DetectedPTCData.type-relatedExt OPTIONAL`
   */
  "type-relatedExt"?: DetectedPTCData_type_relatedExt | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const DetectedPTCData$members = /* @__PURE__ */ members(
  11,
  "ptc ParticipantData",
  "objSizeConfidence ObjectSizeConfidence",
  "detectedPTCType DetectedPTCType",
  "typeConfidence Confidence",
  "acc4WayConfidence AccSet4WayConfidence",
  "statusDuration TimeOffset",
  "pathHistory PathHistory",
  "planningList PlanningList",
  "tracking INTEGER",
  "polygon Polygon",
  "type-relatedExt CHOICE",
);

export function decodeDetectedPTCData(r: BitReader): DetectedPTCData {
  let $at = -1;
  try {
    const $head = r.bits(11);
    $at = 0;
    const ptc_ = decodeParticipantData(r);
    $at = 1;
    const objSizeConfidence_ = ($head & 0x200) !== 0 ? decodeObjectSizeConfidence(r) : undefined;
    $at = 2;
    const detectedPTCType_ = ($head & 0x100) !== 0 ? decodeDetectedPTCType(r) : undefined;
    $at = 3;
    const typeConfidence_ = ($head & 0x80) !== 0 ? readInteger(r, 8, 0, 200) : undefined;
    $at = 4;
    const acc4WayConfidence_ = ($head & 0x40) !== 0 ? decodeAccSet4WayConfidence(r) : undefined;
    $at = 5;
    const statusDuration_ = ($head & 0x20) !== 0 ? readInteger(r, 16, 1, 65535) : undefined;
    $at = 6;
    const pathHistory_ = ($head & 0x10) !== 0 ? decodePathHistory(r) : undefined;
    $at = 7;
    const planningList_ = ($head & 0x8) !== 0 ? decodePlanningList(r) : undefined;
    $at = 8;
    const tracking_ = ($head & 0x4) !== 0 ? readInteger(r, 16, 1, 65535) : undefined;
    $at = 9;
    const polygon_ = ($head & 0x2) !== 0 ? decodePolygon(r) : undefined;
    $at = 10;
    const type_relatedExt_ = ($head & 0x1) !== 0 ? decodeDetectedPTCData_type_relatedExt(r) : undefined;
    const value: DetectedPTCData = { ptc: ptc_, objSizeConfidence: objSizeConfidence_, detectedPTCType: detectedPTCType_, typeConfidence: typeConfidence_, acc4WayConfidence: acc4WayConfidence_, statusDuration: statusDuration_, pathHistory: pathHistory_, planningList: planningList_, tracking: tracking_, polygon: polygon_, "type-relatedExt": type_relatedExt_ };
    if (($head & 0x400) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "DetectedPTCData", DetectedPTCData$members, $at);
  }
}

export function encodeDetectedPTCData(w: BitWriter, value: DetectedPTCData): void {
  let $at = -1;
  try {
    checkMembers(value, DetectedPTCData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x400 : 0) |
      (value.objSizeConfidence !== undefined ? 0x200 : 0) |
      (value.detectedPTCType !== undefined ? 0x100 : 0) |
      (value.typeConfidence !== undefined ? 0x80 : 0) |
      (value.acc4WayConfidence !== undefined ? 0x40 : 0) |
      (value.statusDuration !== undefined ? 0x20 : 0) |
      (value.pathHistory !== undefined ? 0x10 : 0) |
      (value.planningList !== undefined ? 0x8 : 0) |
      (value.tracking !== undefined ? 0x4 : 0) |
      (value.polygon !== undefined ? 0x2 : 0) |
      (value["type-relatedExt"] !== undefined ? 0x1 : 0),
      11,
    );
    $at = 0;
    encodeParticipantData(w, value.ptc);
    $at = 1;
    if (value.objSizeConfidence !== undefined) encodeObjectSizeConfidence(w, value.objSizeConfidence);
    $at = 2;
    if (value.detectedPTCType !== undefined) encodeDetectedPTCType(w, value.detectedPTCType);
    $at = 3;
    if (value.typeConfidence !== undefined) writeInteger(w, value.typeConfidence, 8, 0, 200);
    $at = 4;
    if (value.acc4WayConfidence !== undefined) encodeAccSet4WayConfidence(w, value.acc4WayConfidence);
    $at = 5;
    if (value.statusDuration !== undefined) writeInteger(w, value.statusDuration, 16, 1, 65535);
    $at = 6;
    if (value.pathHistory !== undefined) encodePathHistory(w, value.pathHistory);
    $at = 7;
    if (value.planningList !== undefined) encodePlanningList(w, value.planningList);
    $at = 8;
    if (value.tracking !== undefined) writeInteger(w, value.tracking, 16, 1, 65535);
    $at = 9;
    if (value.polygon !== undefined) encodePolygon(w, value.polygon);
    $at = 10;
    if (value["type-relatedExt"] !== undefined) encodeDetectedPTCData_type_relatedExt(w, value["type-relatedExt"]);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, DetectedPTCData$members, $at);
  }
}

/** `CHOICE` */
export type DetectedPTCData_type_relatedExt =
  | { kind: "motorExt"; value: MotorDataExtension }
  | { kind: "non-motorExt"; value: Non_motorDataExtension }
  | UnknownAlternative;

const DetectedPTCData_type_relatedExt$members = /* @__PURE__ */ members(
  0,
  "motorExt MotorDataExtension",
  "non-motorExt Non-motorDataExtension",
);

export function decodeDetectedPTCData_type_relatedExt(r: BitReader): DetectedPTCData_type_relatedExt {
  let $at = -1;
  try {
    const index = readIndex(r, 1, 2, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "motorExt", value: decodeMotorDataExtension(r) };
      case 1:
        return { kind: "non-motorExt", value: decodeNon_motorDataExtension(r) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "CHOICE", DetectedPTCData_type_relatedExt$members, $at);
  }
}

export function encodeDetectedPTCData_type_relatedExt(w: BitWriter, value: DetectedPTCData_type_relatedExt): void {
  let $at = -1;
  try {
    checkChoice(value, DetectedPTCData_type_relatedExt$members);
    switch (value.kind) {
      case "motorExt":
        w.bits(0, 2);
        $at = 0;
        encodeMotorDataExtension(w, value.value);
        return;
      case "non-motorExt":
        w.bits(1, 2);
        $at = 1;
        encodeNon_motorDataExtension(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 0);
        return;
      default:
        throw noAlternative(value, DetectedPTCData_type_relatedExt$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, DetectedPTCData_type_relatedExt$members, $at);
  }
}

/**
 * predictions
 * `PlanningList ::= SEQUENCE (SIZE (1..8)) OF Planning`
 */
export type PlanningList = Planning[];

export function decodePlanningList(r: BitReader): PlanningList {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 8, 5);
    const list = new Array<PlanningList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePlanning(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PlanningList", "Planning", $at);
  }
}

export function encodePlanningList(w: BitWriter, value: PlanningList): void {
  let $at = -1;
  try {
    writeCount(w, value, 3, 1, 8);
    for ($at = 0; $at < value.length; $at++) encodePlanning(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one predicted behaviour
 * `Planning ::= SEQUENCE`
 */
export interface Planning {
  /**
   * `duration PlanningDuration OPTIONAL`
   * `INTEGER (0..600)`
   * unit: 0.1 s
   */
  duration?: PlanningDuration | undefined;
  /**
   * `planConfidence Confidence OPTIONAL`
   * `INTEGER (0..200)`
   * unit: 0.5 %
   */
  planConfidence?: Confidence | undefined;
  /**
   * `drivingBehavior DriveBehavior OPTIONAL`
   * `BIT STRING (SIZE (14, ...))`
   */
  drivingBehavior?: DriveBehavior | undefined;
  /** `pathPlanning PathPlanning OPTIONAL` */
  pathPlanning?: PathPlanning | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Planning$members = /* @__PURE__ */ members(
  5,
  "duration PlanningDuration",
  "planConfidence Confidence",
  "drivingBehavior DriveBehavior",
  "pathPlanning PathPlanning",
);

export function decodePlanning(r: BitReader): Planning {
  let $at = -1;
  try {
    const $head = r.bits(5);
    $at = 0;
    const duration_ = ($head & 0x8) !== 0 ? readInteger(r, 10, 0, 600) : undefined;
    $at = 1;
    const planConfidence_ = ($head & 0x4) !== 0 ? readInteger(r, 8, 0, 200) : undefined;
    $at = 2;
    const drivingBehavior_ = ($head & 0x2) !== 0 ? readNamedBits(r, 14, 14, true) : undefined;
    $at = 3;
    const pathPlanning_ = ($head & 0x1) !== 0 ? decodePathPlanning(r) : undefined;
    const value: Planning = { duration: duration_, planConfidence: planConfidence_, drivingBehavior: drivingBehavior_, pathPlanning: pathPlanning_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Planning", Planning$members, $at);
  }
}

export function encodePlanning(w: BitWriter, value: Planning): void {
  let $at = -1;
  try {
    checkMembers(value, Planning$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x10 : 0) |
      (value.duration !== undefined ? 0x8 : 0) |
      (value.planConfidence !== undefined ? 0x4 : 0) |
      (value.drivingBehavior !== undefined ? 0x2 : 0) |
      (value.pathPlanning !== undefined ? 0x1 : 0),
      5,
    );
    $at = 0;
    if (value.duration !== undefined) writeInteger(w, value.duration, 10, 0, 600);
    $at = 1;
    if (value.planConfidence !== undefined) writeInteger(w, value.planConfidence, 8, 0, 200);
    $at = 2;
    if (value.drivingBehavior !== undefined) writeNamedBits(w, value.drivingBehavior, 14, 14, true);
    $at = 3;
    if (value.pathPlanning !== undefined) encodePathPlanning(w, value.pathPlanning);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Planning$members, $at);
  }
}

/**
 * length of the prediction
 * unit: 0.1 s
 * Day II
 * `PlanningDuration ::= INTEGER (0..600)`
 */
export type PlanningDuration = number;

export function decodePlanningDuration(r: BitReader): PlanningDuration {
  return readInteger(r, 10, 0, 600);
}

export function encodePlanningDuration(w: BitWriter, value: PlanningDuration): void {
  writeInteger(w, value, 10, 0, 600);
}

/**
 * confidence of the four accelerations
 * `AccSet4WayConfidence ::= SEQUENCE`
 */
export interface AccSet4WayConfidence {
  /**
   * `lonAccConfidence AccConfidence`
   * unit: m/s2
   */
  lonAccConfidence: AccConfidence;
  /**
   * `latAccConfidence AccConfidence`
   * unit: m/s2
   */
  latAccConfidence: AccConfidence;
  /**
   * `vertAccConfidence AccConfidence`
   * unit: m/s2
   */
  vertAccConfidence: AccConfidence;
  /**
   * `yawRateCon AngularVConfidence`
   * unit: deg/s
   */
  yawRateCon: AngularVConfidence;
}

const AccSet4WayConfidence$members = /* @__PURE__ */ members(
  0,
  "lonAccConfidence AccConfidence 3",
  "latAccConfidence AccConfidence 3",
  "vertAccConfidence AccConfidence 3",
  "yawRateCon AngularVConfidence 3",
);

export function decodeAccSet4WayConfidence(r: BitReader): AccSet4WayConfidence {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.bits(12);
    const lonAccConfidence_ = AccConfidence$items[($word >>> 9)]!;
    const latAccConfidence_ = AccConfidence$items[(($word >>> 6) & 0x7)]!;
    const vertAccConfidence_ = AccConfidence$items[(($word >>> 3) & 0x7)]!;
    const yawRateCon_ = AngularVConfidence$items[($word & 0x7)]!;
    return { lonAccConfidence: lonAccConfidence_, latAccConfidence: latAccConfidence_, vertAccConfidence: vertAccConfidence_, yawRateCon: yawRateCon_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AccSet4WayConfidence", AccSet4WayConfidence$members, $at);
  }
}

export function encodeAccSet4WayConfidence(w: BitWriter, value: AccSet4WayConfidence): void {
  let $at = -1;
  try {
    checkMembers(value, AccSet4WayConfidence$members, false);
    $at = 0;
    const $lonAccConfidence_ = itemBits(value.lonAccConfidence, AccConfidence$items);
    $at = 1;
    const $latAccConfidence_ = itemBits(value.latAccConfidence, AccConfidence$items);
    $at = 2;
    const $vertAccConfidence_ = itemBits(value.vertAccConfidence, AccConfidence$items);
    $at = 3;
    const $yawRateCon_ = itemBits(value.yawRateCon, AngularVConfidence$items);
    w.bits(
      ($lonAccConfidence_ << 9) |
      ($latAccConfidence_ << 6) |
      ($vertAccConfidence_ << 3) |
      $yawRateCon_,
      12,
    );
  } catch (failure) {
    throw encodeFailureIn(failure, AccSet4WayConfidence$members, $at);
  }
}

/**
 * acceleration accuracy class (names say deg, unit is m/s2)
 * unit: m/s2
 * `AccConfidence ::= ENUMERATED`
 */
export type AccConfidence =
  | "unavailable"
  | "prec100deg"
  | "prec10deg"
  | "prec5deg"
  | "prec1deg"
  | "prec0-1deg"
  | "prec0-05deg"
  | "prec0-01deg";

export const AccConfidence$items = [
  "unavailable",
  "prec100deg",
  "prec10deg",
  "prec5deg",
  "prec1deg",
  "prec0-1deg",
  "prec0-05deg",
  "prec0-01deg",
] as const;

export function decodeAccConfidence(r: BitReader): AccConfidence {
  return readEnumerated(r, 3, AccConfidence$items);
}

export function encodeAccConfidence(w: BitWriter, value: AccConfidence): void {
  writeEnumerated(w, value, 3, AccConfidence$items);
}

/**
 * fine road user class
 * `DetectedPTCType ::= ENUMERATED`
 */
export type DetectedPTCType =
  | "unknown"
  | "unknown-movable"
  | "unknown-unmovable"
  | "car"
  | "van"
  | "truck"
  | "bus"
  | "cyclist"
  | "motorcyclist"
  | "tricyclist"
  | "pedestrian"
  | number;

export const DetectedPTCType$items = [
  "unknown",
  "unknown-movable",
  "unknown-unmovable",
  "car",
  "van",
  "truck",
  "bus",
  "cyclist",
  "motorcyclist",
  "tricyclist",
  "pedestrian",
] as const;

export function decodeDetectedPTCType(r: BitReader): DetectedPTCType {
  return readExtensibleEnumerated(r, 4, 11, DetectedPTCType$items);
}

export function encodeDetectedPTCType(w: BitWriter, value: DetectedPTCType): void {
  writeExtensibleEnumerated(w, value, 4, 11, DetectedPTCType$items);
}

/**
 * extra data of a vehicle
 * `MotorDataExtension ::= SEQUENCE`
 */
export interface MotorDataExtension {
  /**
   * `lights ExteriorLights OPTIONAL`
   * `BIT STRING (SIZE (9, ...))`
   */
  lights?: ExteriorLights | undefined;
  /** `vehAttitude Attitude OPTIONAL` */
  vehAttitude?: Attitude | undefined;
  /** `vehAttitudeConfidence AttitudeConfidence OPTIONAL` */
  vehAttitudeConfidence?: AttitudeConfidence | undefined;
  /** `vehAngVel AngularVelocity OPTIONAL` */
  vehAngVel?: AngularVelocity | undefined;
  /** `vehAngVelConfidence AngularVelocityConfidence OPTIONAL` */
  vehAngVelConfidence?: AngularVelocityConfidence | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const MotorDataExtension$members = /* @__PURE__ */ members(
  6,
  "lights ExteriorLights",
  "vehAttitude Attitude",
  "vehAttitudeConfidence AttitudeConfidence",
  "vehAngVel AngularVelocity",
  "vehAngVelConfidence AngularVelocityConfidence",
);

export function decodeMotorDataExtension(r: BitReader): MotorDataExtension {
  let $at = -1;
  try {
    const $head = r.bits(6);
    $at = 0;
    const lights_ = ($head & 0x10) !== 0 ? readNamedBits(r, 9, 9, true) : undefined;
    $at = 1;
    const vehAttitude_ = ($head & 0x8) !== 0 ? decodeAttitude(r) : undefined;
    $at = 2;
    const vehAttitudeConfidence_ = ($head & 0x4) !== 0 ? decodeAttitudeConfidence(r) : undefined;
    $at = 3;
    const vehAngVel_ = ($head & 0x2) !== 0 ? decodeAngularVelocity(r) : undefined;
    $at = 4;
    const vehAngVelConfidence_ = ($head & 0x1) !== 0 ? decodeAngularVelocityConfidence(r) : undefined;
    const value: MotorDataExtension = { lights: lights_, vehAttitude: vehAttitude_, vehAttitudeConfidence: vehAttitudeConfidence_, vehAngVel: vehAngVel_, vehAngVelConfidence: vehAngVelConfidence_ };
    if (($head & 0x20) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "MotorDataExtension", MotorDataExtension$members, $at);
  }
}

export function encodeMotorDataExtension(w: BitWriter, value: MotorDataExtension): void {
  let $at = -1;
  try {
    checkMembers(value, MotorDataExtension$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x20 : 0) |
      (value.lights !== undefined ? 0x10 : 0) |
      (value.vehAttitude !== undefined ? 0x8 : 0) |
      (value.vehAttitudeConfidence !== undefined ? 0x4 : 0) |
      (value.vehAngVel !== undefined ? 0x2 : 0) |
      (value.vehAngVelConfidence !== undefined ? 0x1 : 0),
      6,
    );
    $at = 0;
    if (value.lights !== undefined) writeNamedBits(w, value.lights, 9, 9, true);
    $at = 1;
    if (value.vehAttitude !== undefined) encodeAttitude(w, value.vehAttitude);
    $at = 2;
    if (value.vehAttitudeConfidence !== undefined) encodeAttitudeConfidence(w, value.vehAttitudeConfidence);
    $at = 3;
    if (value.vehAngVel !== undefined) encodeAngularVelocity(w, value.vehAngVel);
    $at = 4;
    if (value.vehAngVelConfidence !== undefined) encodeAngularVelocityConfidence(w, value.vehAngVelConfidence);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, MotorDataExtension$members, $at);
  }
}

/**
 * closed area, vertices in order
 * `Polygon ::= SEQUENCE (SIZE (4..32)) OF PositionOffsetLLV`
 */
export type Polygon = PositionOffsetLLV[];

export function decodePolygon(r: BitReader): Polygon {
  let $at = -1;
  try {
    const count = readCount(r, 5, 4, 32, 28);
    const list = new Array<Polygon[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePositionOffsetLLV(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "Polygon", "PositionOffsetLLV", $at);
  }
}

export function encodePolygon(w: BitWriter, value: Polygon): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 4, 32);
    for ($at = 0; $at < value.length; $at++) encodePositionOffsetLLV(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * pitch, roll, yaw
 * `Attitude ::= SEQUENCE`
 */
export interface Attitude {
  /**
   * `pitch Pitch`
   * `INTEGER (-7200..7200)`
   * unit: 0.0125 deg
   */
  pitch: Pitch;
  /**
   * `roll Roll`
   * `INTEGER (-7200..7200)`
   * unit: 0.0125 deg
   */
  roll: Roll;
  /**
   * `yaw Yaw`
   * `INTEGER (-14400..14400)`
   * unit: 0.0125 deg
   */
  yaw: Yaw;
}

const Attitude$members = /* @__PURE__ */ members(
  0,
  "pitch Pitch 14",
  "roll Roll 14",
  "yaw Yaw 15",
);

export function decodeAttitude(r: BitReader): Attitude {
  let $at = -1;
  try {
    $at = 0;
    const pitch_ = readInteger(r, 14, -7200, 7200);
    $at = 1;
    const roll_ = readInteger(r, 14, -7200, 7200);
    $at = 2;
    const yaw_ = readInteger(r, 15, -14400, 14400);
    return { pitch: pitch_, roll: roll_, yaw: yaw_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Attitude", Attitude$members, $at);
  }
}

export function encodeAttitude(w: BitWriter, value: Attitude): void {
  let $at = -1;
  try {
    checkMembers(value, Attitude$members, false);
    $at = 0;
    writeInteger(w, value.pitch, 14, -7200, 7200);
    $at = 1;
    writeInteger(w, value.roll, 14, -7200, 7200);
    $at = 2;
    writeInteger(w, value.yaw, 15, -14400, 14400);
  } catch (failure) {
    throw encodeFailureIn(failure, Attitude$members, $at);
  }
}

/**
 * pitch angle
 * unit: 0.0125 deg
 * Day II
 * `Pitch ::= INTEGER (-7200..7200)`
 */
export type Pitch = number;

export function decodePitch(r: BitReader): Pitch {
  return readInteger(r, 14, -7200, 7200);
}

export function encodePitch(w: BitWriter, value: Pitch): void {
  writeInteger(w, value, 14, -7200, 7200);
}

/**
 * roll angle
 * unit: 0.0125 deg
 * Day II
 * `Roll ::= INTEGER (-7200..7200)`
 */
export type Roll = number;

export function decodeRoll(r: BitReader): Roll {
  return readInteger(r, 14, -7200, 7200);
}

export function encodeRoll(w: BitWriter, value: Roll): void {
  writeInteger(w, value, 14, -7200, 7200);
}

/**
 * yaw angle
 * unit: 0.0125 deg
 * Day II
 * `Yaw ::= INTEGER (-14400..14400)`
 */
export type Yaw = number;

export function decodeYaw(r: BitReader): Yaw {
  return readInteger(r, 15, -14400, 14400);
}

export function encodeYaw(w: BitWriter, value: Yaw): void {
  writeInteger(w, value, 15, -14400, 14400);
}

/**
 * confidence of the attitude
 * `AttitudeConfidence ::= SEQUENCE`
 */
export interface AttitudeConfidence {
  /**
   * `pitchConfidence HeadingConfidence`
   * unit: deg
   */
  pitchConfidence: HeadingConfidence;
  /**
   * `rollRateConfidence HeadingConfidence`
   * unit: deg
   */
  rollRateConfidence: HeadingConfidence;
  /**
   * `yawRate HeadingConfidence`
   * unit: deg
   */
  yawRate: HeadingConfidence;
}

const AttitudeConfidence$members = /* @__PURE__ */ members(
  0,
  "pitchConfidence HeadingConfidence 3",
  "rollRateConfidence HeadingConfidence 3",
  "yawRate HeadingConfidence 3",
);

export function decodeAttitudeConfidence(r: BitReader): AttitudeConfidence {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.bits(9);
    const pitchConfidence_ = HeadingConfidence$items[($word >>> 6)]!;
    const rollRateConfidence_ = HeadingConfidence$items[(($word >>> 3) & 0x7)]!;
    const yawRate_ = HeadingConfidence$items[($word & 0x7)]!;
    return { pitchConfidence: pitchConfidence_, rollRateConfidence: rollRateConfidence_, yawRate: yawRate_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AttitudeConfidence", AttitudeConfidence$members, $at);
  }
}

export function encodeAttitudeConfidence(w: BitWriter, value: AttitudeConfidence): void {
  let $at = -1;
  try {
    checkMembers(value, AttitudeConfidence$members, false);
    $at = 0;
    const $pitchConfidence_ = itemBits(value.pitchConfidence, HeadingConfidence$items);
    $at = 1;
    const $rollRateConfidence_ = itemBits(value.rollRateConfidence, HeadingConfidence$items);
    $at = 2;
    const $yawRate_ = itemBits(value.yawRate, HeadingConfidence$items);
    w.bits(
      ($pitchConfidence_ << 6) |
      ($rollRateConfidence_ << 3) |
      $yawRate_,
      9,
    );
  } catch (failure) {
    throw encodeFailureIn(failure, AttitudeConfidence$members, $at);
  }
}

/**
 * angular rates
 * `AngularVelocity ::= SEQUENCE`
 */
export interface AngularVelocity {
  /**
   * `pitchRate PitchRate`
   * `INTEGER (-32767..32767)`
   * unit: 0.01 deg/s
   */
  pitchRate: PitchRate;
  /**
   * `rollRate RollRate`
   * `INTEGER (-32767..32767)`
   * unit: 0.01 deg/s
   */
  rollRate: RollRate;
  /**
   * `yawRate YawRate`
   * `INTEGER (-32767..32767)`
   * unit: 0.01 deg/s
   */
  yawRate: YawRate;
}

const AngularVelocity$members = /* @__PURE__ */ members(
  0,
  "pitchRate PitchRate 16",
  "rollRate RollRate 16",
  "yawRate YawRate 16",
);

export function decodeAngularVelocity(r: BitReader): AngularVelocity {
  let $at = -1;
  try {
    $at = 0;
    const pitchRate_ = readInteger(r, 16, -32767, 32767);
    $at = 1;
    const rollRate_ = readInteger(r, 16, -32767, 32767);
    $at = 2;
    const yawRate_ = readInteger(r, 16, -32767, 32767);
    return { pitchRate: pitchRate_, rollRate: rollRate_, yawRate: yawRate_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AngularVelocity", AngularVelocity$members, $at);
  }
}

export function encodeAngularVelocity(w: BitWriter, value: AngularVelocity): void {
  let $at = -1;
  try {
    checkMembers(value, AngularVelocity$members, false);
    $at = 0;
    writeInteger(w, value.pitchRate, 16, -32767, 32767);
    $at = 1;
    writeInteger(w, value.rollRate, 16, -32767, 32767);
    $at = 2;
    writeInteger(w, value.yawRate, 16, -32767, 32767);
  } catch (failure) {
    throw encodeFailureIn(failure, AngularVelocity$members, $at);
  }
}

/**
 * pitch rate
 * unit: 0.01 deg/s
 * Day II
 * `PitchRate ::= INTEGER (-32767..32767)`
 */
export type PitchRate = number;

export function decodePitchRate(r: BitReader): PitchRate {
  return readInteger(r, 16, -32767, 32767);
}

export function encodePitchRate(w: BitWriter, value: PitchRate): void {
  writeInteger(w, value, 16, -32767, 32767);
}

/**
 * roll rate
 * unit: 0.01 deg/s
 * Day II
 * `RollRate ::= INTEGER (-32767..32767)`
 */
export type RollRate = number;

export function decodeRollRate(r: BitReader): RollRate {
  return readInteger(r, 16, -32767, 32767);
}

export function encodeRollRate(w: BitWriter, value: RollRate): void {
  writeInteger(w, value, 16, -32767, 32767);
}

/**
 * confidence of the rates
 * `AngularVelocityConfidence ::= SEQUENCE`
 */
export interface AngularVelocityConfidence {
  /**
   * `pitchRate AngularVConfidence`
   * unit: deg/s
   */
  pitchRate: AngularVConfidence;
  /**
   * `rollRate AngularVConfidence`
   * unit: deg/s
   */
  rollRate: AngularVConfidence;
  /**
   * `yawRate AngularVConfidence`
   * unit: deg/s
   */
  yawRate: AngularVConfidence;
}

const AngularVelocityConfidence$members = /* @__PURE__ */ members(
  0,
  "pitchRate AngularVConfidence 3",
  "rollRate AngularVConfidence 3",
  "yawRate AngularVConfidence 3",
);

export function decodeAngularVelocityConfidence(r: BitReader): AngularVelocityConfidence {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.bits(9);
    const pitchRate_ = AngularVConfidence$items[($word >>> 6)]!;
    const rollRate_ = AngularVConfidence$items[(($word >>> 3) & 0x7)]!;
    const yawRate_ = AngularVConfidence$items[($word & 0x7)]!;
    return { pitchRate: pitchRate_, rollRate: rollRate_, yawRate: yawRate_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AngularVelocityConfidence", AngularVelocityConfidence$members, $at);
  }
}

export function encodeAngularVelocityConfidence(w: BitWriter, value: AngularVelocityConfidence): void {
  let $at = -1;
  try {
    checkMembers(value, AngularVelocityConfidence$members, false);
    $at = 0;
    const $pitchRate_ = itemBits(value.pitchRate, AngularVConfidence$items);
    $at = 1;
    const $rollRate_ = itemBits(value.rollRate, AngularVConfidence$items);
    $at = 2;
    const $yawRate_ = itemBits(value.yawRate, AngularVConfidence$items);
    w.bits(
      ($pitchRate_ << 6) |
      ($rollRate_ << 3) |
      $yawRate_,
      9,
    );
  } catch (failure) {
    throw encodeFailureIn(failure, AngularVelocityConfidence$members, $at);
  }
}

/**
 * angular rate accuracy class
 * unit: deg/s
 * `AngularVConfidence ::= ENUMERATED`
 */
export type AngularVConfidence =
  | "unavailable"
  | "prec100deg"
  | "prec10deg"
  | "prec5deg"
  | "prec1deg"
  | "prec0-1deg"
  | "prec0-05deg"
  | "prec0-01deg";

export const AngularVConfidence$items = [
  "unavailable",
  "prec100deg",
  "prec10deg",
  "prec5deg",
  "prec1deg",
  "prec0-1deg",
  "prec0-05deg",
  "prec0-01deg",
] as const;

export function decodeAngularVConfidence(r: BitReader): AngularVConfidence {
  return readEnumerated(r, 3, AngularVConfidence$items);
}

export function encodeAngularVConfidence(w: BitWriter, value: AngularVConfidence): void {
  writeEnumerated(w, value, 3, AngularVConfidence$items);
}

/**
 * extra data of a non-motor user
 * `Non-motorDataExtension ::= SEQUENCE`
 */
export interface Non_motorDataExtension {
  /**
   * unit: 0.1 m
   * `overallRadius INTEGER (0..200)`
   */
  overallRadius: number;
  /** `non-motorData Non-motorData` */
  "non-motorData": Non_motorData;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Non_motorDataExtension$members = /* @__PURE__ */ members(
  1,
  "overallRadius INTEGER 8",
  "non-motorData Non-motorData",
);

export function decodeNon_motorDataExtension(r: BitReader): Non_motorDataExtension {
  let $at = -1;
  try {
    const $word = r.bits(9);
    const $head = ($word >>> 8);
    const $overallRadius_ = ($word & 0xff);
    if ($overallRadius_ > 200) {
      $at = 0;
      throw outOfRange($overallRadius_, 0, 200, r.position - 8);
    }
    const overallRadius_ = $overallRadius_;
    $at = 1;
    const non_motorData_ = decodeNon_motorData(r);
    const value: Non_motorDataExtension = { overallRadius: overallRadius_, "non-motorData": non_motorData_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Non-motorDataExtension", Non_motorDataExtension$members, $at);
  }
}

export function encodeNon_motorDataExtension(w: BitWriter, value: Non_motorDataExtension): void {
  let $at = -1;
  try {
    checkMembers(value, Non_motorDataExtension$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $overallRadius_ = integerBits(value.overallRadius, 0, 200);
    w.bits(
      ($extended ? 0x100 : 0) |
      $overallRadius_,
      9,
    );
    $at = 1;
    encodeNon_motorData(w, value["non-motorData"]);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Non_motorDataExtension$members, $at);
  }
}

/**
 * detected obstacles
 * `DetectedObstacleList ::= SEQUENCE (SIZE (1..64)) OF DetectedObstacleData`
 */
export type DetectedObstacleList = DetectedObstacleData[];

export function decodeDetectedObstacleList(r: BitReader): DetectedObstacleList {
  let $at = -1;
  try {
    const count = readCount(r, 6, 1, 64, 133);
    const list = new Array<DetectedObstacleList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeDetectedObstacleData(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "DetectedObstacleList", "DetectedObstacleData", $at);
  }
}

export function encodeDetectedObstacleList(w: BitWriter, value: DetectedObstacleList): void {
  let $at = -1;
  try {
    writeCount(w, value, 6, 1, 64);
    for ($at = 0; $at < value.length; $at++) encodeDetectedObstacleData(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one obstacle
 * `DetectedObstacleData ::= SEQUENCE`
 */
export interface DetectedObstacleData {
  /** `obsType ObstacleType` */
  obsType: ObstacleType;
  /**
   * `objTypeConfidence Confidence OPTIONAL`
   * `INTEGER (0..200)`
   * unit: 0.5 %
   */
  objTypeConfidence?: Confidence | undefined;
  /**
   * local id
   * `obsId INTEGER (0..65535)`
   */
  obsId: number;
  /** `source SourceType` */
  source: SourceType;
  /**
   * `secMark DSecond`
   * `INTEGER (0..65535)`
   * unit: 0.001 s
   * 60000..65535: unknown or invalid
   */
  secMark: DSecond;
  /** `pos PositionOffsetLLV` */
  pos: PositionOffsetLLV;
  /** `posConfidence PositionConfidenceSet` */
  posConfidence: PositionConfidenceSet;
  /**
   * `speed Speed`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  speed: Speed;
  /**
   * `speedCfd SpeedConfidence OPTIONAL`
   * unit: m/s
   */
  speedCfd?: SpeedConfidence | undefined;
  /**
   * `heading Heading`
   * `INTEGER (0..28800)`
   * unit: 0.0125 deg
   * 28800: unavailable (GB/T 45315 and SAE J2735; the texts of the messages leave it open)
   */
  heading: Heading;
  /**
   * `headingCfd HeadingConfidence OPTIONAL`
   * unit: deg
   */
  headingCfd?: HeadingConfidence | undefined;
  /**
   * vertical speed
   * `verSpeed Speed OPTIONAL`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  verSpeed?: Speed | undefined;
  /**
   * `verSpeedConfidence SpeedConfidence OPTIONAL`
   * unit: m/s
   */
  verSpeedConfidence?: SpeedConfidence | undefined;
  /** `accelSet AccelerationSet4Way OPTIONAL` */
  accelSet?: AccelerationSet4Way | undefined;
  /** `size ObjectSize` */
  size: ObjectSize;
  /** `objSizeConfidence ObjectSizeConfidence OPTIONAL` */
  objSizeConfidence?: ObjectSizeConfidence | undefined;
  /**
   * unit: s
   * `tracking INTEGER (1..65535) OPTIONAL`
   */
  tracking?: number | undefined;
  /** `polygon Polygon OPTIONAL` */
  polygon?: Polygon | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const DetectedObstacleData$members = /* @__PURE__ */ members(
  10,
  "obsType ObstacleType",
  "objTypeConfidence Confidence",
  "obsId INTEGER 16",
  "source SourceType",
  "secMark DSecond 16",
  "pos PositionOffsetLLV",
  "posConfidence PositionConfidenceSet",
  "speed Speed 13",
  "speedCfd SpeedConfidence",
  "heading Heading 15",
  "headingCfd HeadingConfidence",
  "verSpeed Speed",
  "verSpeedConfidence SpeedConfidence",
  "accelSet AccelerationSet4Way",
  "size ObjectSize",
  "objSizeConfidence ObjectSizeConfidence",
  "tracking INTEGER",
  "polygon Polygon",
);

export function decodeDetectedObstacleData(r: BitReader): DetectedObstacleData {
  let $at = -1;
  try {
    const $word = r.bits(15);
    const $head = ($word >>> 5);
    const $obsType_ = ($word & 0x1f);
    $at = 0;
    const obsType_ = $obsType_ < 13 ? ObstacleType$items[$obsType_]! : itemBehindRoot(r, $obsType_, 4, 13, ObstacleType$items, r.position - 5);
    $at = 1;
    const objTypeConfidence_ = ($head & 0x100) !== 0 ? readInteger(r, 8, 0, 200) : undefined;
    $at = 2;
    const $word2 = r.bits(20);
    const obsId_ = ($word2 >>> 4);
    const $source_ = ($word2 & 0xf);
    $at = 3;
    const source_ = $source_ < 8 ? SourceType$items[$source_]! : itemBehindRoot(r, $source_, 3, 8, SourceType$items, r.position - 4);
    $at = 4;
    const secMark_ = r.bits(16);
    $at = 5;
    const pos_ = decodePositionOffsetLLV(r);
    $at = 6;
    const posConfidence_ = decodePositionConfidenceSet(r);
    $at = 7;
    const speed_ = r.bits(13);
    $at = 8;
    const speedCfd_ = ($head & 0x80) !== 0 ? decodeSpeedConfidence(r) : undefined;
    $at = 9;
    const heading_ = readInteger(r, 15, 0, 28800);
    $at = 10;
    const headingCfd_ = ($head & 0x40) !== 0 ? decodeHeadingConfidence(r) : undefined;
    $at = 11;
    const verSpeed_ = ($head & 0x20) !== 0 ? r.bits(13) : undefined;
    $at = 12;
    const verSpeedConfidence_ = ($head & 0x10) !== 0 ? decodeSpeedConfidence(r) : undefined;
    $at = 13;
    const accelSet_ = ($head & 0x8) !== 0 ? decodeAccelerationSet4Way(r) : undefined;
    $at = 14;
    const size_ = decodeObjectSize(r);
    $at = 15;
    const objSizeConfidence_ = ($head & 0x4) !== 0 ? decodeObjectSizeConfidence(r) : undefined;
    $at = 16;
    const tracking_ = ($head & 0x2) !== 0 ? readInteger(r, 16, 1, 65535) : undefined;
    $at = 17;
    const polygon_ = ($head & 0x1) !== 0 ? decodePolygon(r) : undefined;
    const value: DetectedObstacleData = { obsType: obsType_, objTypeConfidence: objTypeConfidence_, obsId: obsId_, source: source_, secMark: secMark_, pos: pos_, posConfidence: posConfidence_, speed: speed_, speedCfd: speedCfd_, heading: heading_, headingCfd: headingCfd_, verSpeed: verSpeed_, verSpeedConfidence: verSpeedConfidence_, accelSet: accelSet_, size: size_, objSizeConfidence: objSizeConfidence_, tracking: tracking_, polygon: polygon_ };
    if (($head & 0x200) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "DetectedObstacleData", DetectedObstacleData$members, $at);
  }
}

export function encodeDetectedObstacleData(w: BitWriter, value: DetectedObstacleData): void {
  let $at = -1;
  try {
    checkMembers(value, DetectedObstacleData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x200 : 0) |
      (value.objTypeConfidence !== undefined ? 0x100 : 0) |
      (value.speedCfd !== undefined ? 0x80 : 0) |
      (value.headingCfd !== undefined ? 0x40 : 0) |
      (value.verSpeed !== undefined ? 0x20 : 0) |
      (value.verSpeedConfidence !== undefined ? 0x10 : 0) |
      (value.accelSet !== undefined ? 0x8 : 0) |
      (value.objSizeConfidence !== undefined ? 0x4 : 0) |
      (value.tracking !== undefined ? 0x2 : 0) |
      (value.polygon !== undefined ? 0x1 : 0),
      10,
    );
    $at = 0;
    encodeObstacleType(w, value.obsType);
    $at = 1;
    if (value.objTypeConfidence !== undefined) writeInteger(w, value.objTypeConfidence, 8, 0, 200);
    $at = 2;
    writeInteger(w, value.obsId, 16, 0, 65535);
    $at = 3;
    encodeSourceType(w, value.source);
    $at = 4;
    writeInteger(w, value.secMark, 16, 0, 65535);
    $at = 5;
    encodePositionOffsetLLV(w, value.pos);
    $at = 6;
    encodePositionConfidenceSet(w, value.posConfidence);
    $at = 7;
    writeInteger(w, value.speed, 13, 0, 8191);
    $at = 8;
    if (value.speedCfd !== undefined) encodeSpeedConfidence(w, value.speedCfd);
    $at = 9;
    writeInteger(w, value.heading, 15, 0, 28800);
    $at = 10;
    if (value.headingCfd !== undefined) encodeHeadingConfidence(w, value.headingCfd);
    $at = 11;
    if (value.verSpeed !== undefined) writeInteger(w, value.verSpeed, 13, 0, 8191);
    $at = 12;
    if (value.verSpeedConfidence !== undefined) encodeSpeedConfidence(w, value.verSpeedConfidence);
    $at = 13;
    if (value.accelSet !== undefined) encodeAccelerationSet4Way(w, value.accelSet);
    $at = 14;
    encodeObjectSize(w, value.size);
    $at = 15;
    if (value.objSizeConfidence !== undefined) encodeObjectSizeConfidence(w, value.objSizeConfidence);
    $at = 16;
    if (value.tracking !== undefined) writeInteger(w, value.tracking, 16, 1, 65535);
    $at = 17;
    if (value.polygon !== undefined) encodePolygon(w, value.polygon);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, DetectedObstacleData$members, $at);
  }
}

/**
 * kind of obstacle
 * `ObstacleType ::= ENUMERATED`
 */
export type ObstacleType =
  | "unknown"
  | "rockfall"
  | "landslide"
  | "animal-intrusion"
  | "liquid-spill"
  | "goods-scattered"
  | "trafficcone"
  | "safety-triangle"
  | "traffic-roadblock"
  | "inspection-shaft-without-cover"
  | "unknown-fragments"
  | "unknown-hard-object"
  | "unknown-soft-object"
  | number;

export const ObstacleType$items = [
  "unknown",
  "rockfall",
  "landslide",
  "animal-intrusion",
  "liquid-spill",
  "goods-scattered",
  "trafficcone",
  "safety-triangle",
  "traffic-roadblock",
  "inspection-shaft-without-cover",
  "unknown-fragments",
  "unknown-hard-object",
  "unknown-soft-object",
] as const;

export function decodeObstacleType(r: BitReader): ObstacleType {
  return readExtensibleEnumerated(r, 4, 13, ObstacleType$items);
}

export function encodeObstacleType(w: BitWriter, value: ObstacleType): void {
  writeExtensibleEnumerated(w, value, 4, 13, ObstacleType$items);
}

/**
 * size of an object
 * `ObjectSize ::= SEQUENCE`
 */
export interface ObjectSize {
  /**
   * `width SizeValue`
   * `INTEGER (0..1023)`
   * unit: 0.1 m
   */
  width: SizeValue;
  /**
   * `length SizeValue`
   * `INTEGER (0..1023)`
   * unit: 0.1 m
   */
  length: SizeValue;
  /**
   * `height SizeValue OPTIONAL`
   * `INTEGER (0..1023)`
   * unit: 0.1 m
   */
  height?: SizeValue | undefined;
}

const ObjectSize$members = /* @__PURE__ */ members(
  1,
  "width SizeValue 10",
  "length SizeValue 10",
  "height SizeValue",
);

export function decodeObjectSize(r: BitReader): ObjectSize {
  let $at = -1;
  try {
    const $word = r.bits(21);
    const $head = ($word >>> 20);
    const width_ = (($word >>> 10) & 0x3ff);
    const length_ = ($word & 0x3ff);
    $at = 2;
    const height_ = ($head & 0x1) !== 0 ? r.bits(10) : undefined;
    return { width: width_, length: length_, height: height_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ObjectSize", ObjectSize$members, $at);
  }
}

export function encodeObjectSize(w: BitWriter, value: ObjectSize): void {
  let $at = -1;
  try {
    checkMembers(value, ObjectSize$members, false);
    $at = 0;
    const $width_ = integerBits(value.width, 0, 1023);
    $at = 1;
    const $length_ = integerBits(value.length, 0, 1023);
    w.bits(
      (value.height !== undefined ? 0x100000 : 0) |
      ($width_ << 10) |
      $length_,
      21,
    );
    $at = 2;
    if (value.height !== undefined) writeInteger(w, value.height, 10, 0, 1023);
  } catch (failure) {
    throw encodeFailureIn(failure, ObjectSize$members, $at);
  }
}

/**
 * dimension
 * unit: 0.1 m
 * Day II
 * `SizeValue ::= INTEGER (0..1023)`
 */
export type SizeValue = number;

export function decodeSizeValue(r: BitReader): SizeValue {
  return r.bits(10);
}

export function encodeSizeValue(w: BitWriter, value: SizeValue): void {
  writeInteger(w, value, 10, 0, 1023);
}

/**
 * confidence of the size
 * `ObjectSizeConfidence ::= SEQUENCE`
 */
export interface ObjectSizeConfidence {
  /**
   * `widthConf SizeValueConfidence`
   * unit: m
   */
  widthConf: SizeValueConfidence;
  /**
   * `lengthConf SizeValueConfidence`
   * unit: m
   */
  lengthConf: SizeValueConfidence;
  /**
   * `heightConf SizeValueConfidence OPTIONAL`
   * unit: m
   */
  heightConf?: SizeValueConfidence | undefined;
}

const ObjectSizeConfidence$members = /* @__PURE__ */ members(
  1,
  "widthConf SizeValueConfidence 4",
  "lengthConf SizeValueConfidence 4",
  "heightConf SizeValueConfidence",
);

export function decodeObjectSizeConfidence(r: BitReader): ObjectSizeConfidence {
  let $at = -1;
  try {
    const $word = r.bits(5);
    const $head = ($word >>> 4);
    const $widthConf_ = ($word & 0xf);
    if ($widthConf_ >= 14) {
      $at = 0;
      throw noItem($widthConf_, 14, r.position - 4);
    }
    const widthConf_ = SizeValueConfidence$items[$widthConf_]!;
    $at = 1;
    const lengthConf_ = decodeSizeValueConfidence(r);
    $at = 2;
    const heightConf_ = ($head & 0x1) !== 0 ? decodeSizeValueConfidence(r) : undefined;
    return { widthConf: widthConf_, lengthConf: lengthConf_, heightConf: heightConf_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ObjectSizeConfidence", ObjectSizeConfidence$members, $at);
  }
}

export function encodeObjectSizeConfidence(w: BitWriter, value: ObjectSizeConfidence): void {
  let $at = -1;
  try {
    checkMembers(value, ObjectSizeConfidence$members, false);
    $at = 0;
    const $widthConf_ = itemBits(value.widthConf, SizeValueConfidence$items);
    $at = 1;
    const $lengthConf_ = itemBits(value.lengthConf, SizeValueConfidence$items);
    w.bits(
      (value.heightConf !== undefined ? 0x100 : 0) |
      ($widthConf_ << 4) |
      $lengthConf_,
      9,
    );
    $at = 2;
    if (value.heightConf !== undefined) encodeSizeValueConfidence(w, value.heightConf);
  } catch (failure) {
    throw encodeFailureIn(failure, ObjectSizeConfidence$members, $at);
  }
}

/**
 * size accuracy class
 * unit: m
 * `SizeValueConfidence ::= ENUMERATED`
 */
export type SizeValueConfidence =
  | "unavailable"
  | "size-100-00"
  | "size-050-00"
  | "size-020-00"
  | "size-010-00"
  | "size-005-00"
  | "size-002-00"
  | "size-001-00"
  | "size-000-50"
  | "size-000-20"
  | "size-000-10"
  | "size-000-05"
  | "size-000-02"
  | "size-000-01";

export const SizeValueConfidence$items = [
  "unavailable",
  "size-100-00",
  "size-050-00",
  "size-020-00",
  "size-010-00",
  "size-005-00",
  "size-002-00",
  "size-001-00",
  "size-000-50",
  "size-000-20",
  "size-000-10",
  "size-000-05",
  "size-000-02",
  "size-000-01",
] as const;

export function decodeSizeValueConfidence(r: BitReader): SizeValueConfidence {
  return readEnumerated(r, 4, SizeValueConfidence$items);
}

export function encodeSizeValueConfidence(w: BitWriter, value: SizeValueConfidence): void {
  writeEnumerated(w, value, 4, SizeValueConfidence$items);
}
