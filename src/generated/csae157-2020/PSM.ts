// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  type UnknownAlternative,
  checkChoice,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  isExtendedBy,
  itemBehindRoot,
  keepUnknownAdditions,
  members,
  noAlternative,
  outOfRange,
  readExtensibleEnumerated,
  readIndex,
  readInteger,
  readNamedBits,
  readUnknownAlternative,
  sendUnknownAdditions,
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
import type { Heading, Speed } from "../shared/DefMotion.js";
import {
  type Position3D,
  type PositionalAccuracy,
  decodePosition3D,
  decodePositionalAccuracy,
  encodePosition3D,
  encodePositionalAccuracy,
} from "../shared/DefPosition.js";
import {
  type DSecond,
  type TimeConfidence,
  decodeTimeConfidence,
  encodeTimeConfidence,
} from "../shared/DefTime.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import { type PathHistory, decodePathHistory, encodePathHistory } from "../shared/VehSafetyExt.js";
import { type PathPlanning, decodePathPlanning, encodePathPlanning } from "./VIR.js";

/**
 * PSM, vulnerable road user
 * `PersonalSafetyMessage ::= SEQUENCE`
 */
export interface PersonalSafetyMessage {
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
   * `timeConfidence TimeConfidence OPTIONAL`
   * unit: s
   */
  timeConfidence?: TimeConfidence | undefined;
  /** `pos Position3D` */
  pos: Position3D;
  /** `posAccuracy PositionalAccuracy` */
  posAccuracy: PositionalAccuracy;
  /**
   * `speed Speed`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  speed: Speed;
  /**
   * `heading Heading`
   * `INTEGER (0..28800)`
   * unit: 0.0125 deg
   * 28800: unavailable (GB/T 45315 and SAE J2735; the texts of the messages leave it open)
   */
  heading: Heading;
  /** `accelSet AccelerationSet4Way OPTIONAL` */
  accelSet?: AccelerationSet4Way | undefined;
  /** `pathHistory PathHistory OPTIONAL` */
  pathHistory?: PathHistory | undefined;
  /** `path-Planning PathPlanning OPTIONAL` */
  "path-Planning"?: PathPlanning | undefined;
  /**
   * radius that covers a group or attachment
   * unit: 0.1 m
   * `overallRadius INTEGER (0..200)`
   */
  overallRadius: number;
  /** `non-motorData Non-motorData` */
  "non-motorData": Non_motorData;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PersonalSafetyMessage$members = /* @__PURE__ */ members(
  5,
  "msgCnt MsgCount 7",
  "id OCTET STRING",
  "secMark DSecond 16",
  "timeConfidence TimeConfidence",
  "pos Position3D",
  "posAccuracy PositionalAccuracy",
  "speed Speed 13",
  "heading Heading 15",
  "accelSet AccelerationSet4Way",
  "pathHistory PathHistory",
  "path-Planning PathPlanning",
  "overallRadius INTEGER 8",
  "non-motorData Non-motorData",
);

export function decodePersonalSafetyMessage(r: BitReader): PersonalSafetyMessage {
  let $at = -1;
  try {
    const $word = r.bits(12);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const id_ = r.copy(8);
    $at = 2;
    const secMark_ = r.bits(16);
    $at = 3;
    const timeConfidence_ = ($head & 0x8) !== 0 ? decodeTimeConfidence(r) : undefined;
    $at = 4;
    const pos_ = decodePosition3D(r);
    $at = 5;
    const posAccuracy_ = decodePositionalAccuracy(r);
    $at = 6;
    const $word2 = r.word(28);
    const speed_ = ($word2 >>> 15);
    const $heading_ = ($word2 & 0x7fff);
    if ($heading_ > 28800) {
      $at = 7;
      throw outOfRange($heading_, 0, 28800, r.position - 15);
    }
    const heading_ = $heading_;
    $at = 8;
    const accelSet_ = ($head & 0x4) !== 0 ? decodeAccelerationSet4Way(r) : undefined;
    $at = 9;
    const pathHistory_ = ($head & 0x2) !== 0 ? decodePathHistory(r) : undefined;
    $at = 10;
    const path_Planning_ = ($head & 0x1) !== 0 ? decodePathPlanning(r) : undefined;
    $at = 11;
    const overallRadius_ = readInteger(r, 8, 0, 200);
    $at = 12;
    const non_motorData_ = decodeNon_motorData(r);
    const value: PersonalSafetyMessage = { msgCnt: msgCnt_, id: id_, secMark: secMark_, timeConfidence: timeConfidence_, pos: pos_, posAccuracy: posAccuracy_, speed: speed_, heading: heading_, accelSet: accelSet_, pathHistory: pathHistory_, "path-Planning": path_Planning_, overallRadius: overallRadius_, "non-motorData": non_motorData_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PersonalSafetyMessage", PersonalSafetyMessage$members, $at);
  }
}

export function encodePersonalSafetyMessage(w: BitWriter, value: PersonalSafetyMessage): void {
  let $at = -1;
  try {
    checkMembers(value, PersonalSafetyMessage$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x800 : 0) |
      (value.timeConfidence !== undefined ? 0x400 : 0) |
      (value.accelSet !== undefined ? 0x200 : 0) |
      (value.pathHistory !== undefined ? 0x100 : 0) |
      (value["path-Planning"] !== undefined ? 0x80 : 0) |
      $msgCnt_,
      12,
    );
    $at = 1;
    writeFixedOctets(w, value.id, 8);
    $at = 2;
    writeInteger(w, value.secMark, 16, 0, 65535);
    $at = 3;
    if (value.timeConfidence !== undefined) encodeTimeConfidence(w, value.timeConfidence);
    $at = 4;
    encodePosition3D(w, value.pos);
    $at = 5;
    encodePositionalAccuracy(w, value.posAccuracy);
    $at = 6;
    writeInteger(w, value.speed, 13, 0, 8191);
    $at = 7;
    writeInteger(w, value.heading, 15, 0, 28800);
    $at = 8;
    if (value.accelSet !== undefined) encodeAccelerationSet4Way(w, value.accelSet);
    $at = 9;
    if (value.pathHistory !== undefined) encodePathHistory(w, value.pathHistory);
    $at = 10;
    if (value["path-Planning"] !== undefined) encodePathPlanning(w, value["path-Planning"]);
    $at = 11;
    writeInteger(w, value.overallRadius, 8, 0, 200);
    $at = 12;
    encodeNon_motorData(w, value["non-motorData"]);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PersonalSafetyMessage$members, $at);
  }
}

/**
 * kind and state of the road user
 * `Non-motorData ::= SEQUENCE`
 */
export interface Non_motorData {
  /** `basicType PersonalDeviceUserType` */
  basicType: PersonalDeviceUserType;
  /** `propulsion PropelledInformation OPTIONAL` */
  propulsion?: PropelledInformation | undefined;
  /** `clusterSize NumberOfParticipantsInCluster OPTIONAL` */
  clusterSize?: NumberOfParticipantsInCluster | undefined;
  /** `attachment Attachment OPTIONAL` */
  attachment?: Attachment | undefined;
  /** `personalExt PersonalExtensions OPTIONAL` */
  personalExt?: PersonalExtensions | undefined;
  /** `roadWorkerExt RoadWorkerExtensions OPTIONAL` */
  roadWorkerExt?: RoadWorkerExtensions | undefined;
  /** `personalReq PersonalRequest OPTIONAL` */
  personalReq?: PersonalRequest | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Non_motorData$members = /* @__PURE__ */ members(
  7,
  "basicType PersonalDeviceUserType",
  "propulsion PropelledInformation",
  "clusterSize NumberOfParticipantsInCluster",
  "attachment Attachment",
  "personalExt PersonalExtensions",
  "roadWorkerExt RoadWorkerExtensions",
  "personalReq PersonalRequest",
);

export function decodeNon_motorData(r: BitReader): Non_motorData {
  let $at = -1;
  try {
    const $word = r.bits(11);
    const $head = ($word >>> 4);
    const $basicType_ = ($word & 0xf);
    $at = 0;
    const basicType_ = $basicType_ < 5 ? PersonalDeviceUserType$items[$basicType_]! : itemBehindRoot(r, $basicType_, 3, 5, PersonalDeviceUserType$items, r.position - 4);
    $at = 1;
    const propulsion_ = ($head & 0x20) !== 0 ? decodePropelledInformation(r) : undefined;
    $at = 2;
    const clusterSize_ = ($head & 0x10) !== 0 ? decodeNumberOfParticipantsInCluster(r) : undefined;
    $at = 3;
    const attachment_ = ($head & 0x8) !== 0 ? decodeAttachment(r) : undefined;
    $at = 4;
    const personalExt_ = ($head & 0x4) !== 0 ? decodePersonalExtensions(r) : undefined;
    $at = 5;
    const roadWorkerExt_ = ($head & 0x2) !== 0 ? decodeRoadWorkerExtensions(r) : undefined;
    $at = 6;
    const personalReq_ = ($head & 0x1) !== 0 ? decodePersonalRequest(r) : undefined;
    const value: Non_motorData = { basicType: basicType_, propulsion: propulsion_, clusterSize: clusterSize_, attachment: attachment_, personalExt: personalExt_, roadWorkerExt: roadWorkerExt_, personalReq: personalReq_ };
    if (($head & 0x40) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Non-motorData", Non_motorData$members, $at);
  }
}

export function encodeNon_motorData(w: BitWriter, value: Non_motorData): void {
  let $at = -1;
  try {
    checkMembers(value, Non_motorData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x40 : 0) |
      (value.propulsion !== undefined ? 0x20 : 0) |
      (value.clusterSize !== undefined ? 0x10 : 0) |
      (value.attachment !== undefined ? 0x8 : 0) |
      (value.personalExt !== undefined ? 0x4 : 0) |
      (value.roadWorkerExt !== undefined ? 0x2 : 0) |
      (value.personalReq !== undefined ? 0x1 : 0),
      7,
    );
    $at = 0;
    encodePersonalDeviceUserType(w, value.basicType);
    $at = 1;
    if (value.propulsion !== undefined) encodePropelledInformation(w, value.propulsion);
    $at = 2;
    if (value.clusterSize !== undefined) encodeNumberOfParticipantsInCluster(w, value.clusterSize);
    $at = 3;
    if (value.attachment !== undefined) encodeAttachment(w, value.attachment);
    $at = 4;
    if (value.personalExt !== undefined) encodePersonalExtensions(w, value.personalExt);
    $at = 5;
    if (value.roadWorkerExt !== undefined) encodeRoadWorkerExtensions(w, value.roadWorkerExt);
    $at = 6;
    if (value.personalReq !== undefined) encodePersonalRequest(w, value.personalReq);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Non_motorData$members, $at);
  }
}

/**
 * kind of user
 * `PersonalDeviceUserType ::= ENUMERATED`
 */
export type PersonalDeviceUserType =
  | "unavailable"
  | "aPEDESTRIAN"
  | "aPEDALCYCLIST"
  | "aROADWORKER"
  | "anANIMAL"
  | number;

export const PersonalDeviceUserType$items = [
  "unavailable",
  "aPEDESTRIAN",
  "aPEDALCYCLIST",
  "aROADWORKER",
  "anANIMAL",
] as const;

export function decodePersonalDeviceUserType(r: BitReader): PersonalDeviceUserType {
  return readExtensibleEnumerated(r, 3, 5, PersonalDeviceUserType$items);
}

export function encodePersonalDeviceUserType(w: BitWriter, value: PersonalDeviceUserType): void {
  writeExtensibleEnumerated(w, value, 3, 5, PersonalDeviceUserType$items);
}

/**
 * how the user moves
 * `PropelledInformation ::= CHOICE`
 */
export type PropelledInformation =
  | { kind: "human"; value: HumanPropelledType }
  | { kind: "animal"; value: AnimalPropelledType }
  | { kind: "motor"; value: MotorizedPropelledType }
  | UnknownAlternative;

const PropelledInformation$members = /* @__PURE__ */ members(
  0,
  "human HumanPropelledType",
  "animal AnimalPropelledType",
  "motor MotorizedPropelledType",
);

export function decodePropelledInformation(r: BitReader): PropelledInformation {
  let $at = -1;
  try {
    const index = readIndex(r, 2, 3, true, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "human", value: decodeHumanPropelledType(r) };
      case 1:
        return { kind: "animal", value: decodeAnimalPropelledType(r) };
      case 2:
        return { kind: "motor", value: decodeMotorizedPropelledType(r) };
      default:
        return readUnknownAlternative(r, index - 3);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "PropelledInformation", PropelledInformation$members, $at);
  }
}

export function encodePropelledInformation(w: BitWriter, value: PropelledInformation): void {
  let $at = -1;
  try {
    checkChoice(value, PropelledInformation$members);
    switch (value.kind) {
      case "human":
        w.bits(0, 3);
        $at = 0;
        encodeHumanPropelledType(w, value.value);
        return;
      case "animal":
        w.bits(1, 3);
        $at = 1;
        encodeAnimalPropelledType(w, value.value);
        return;
      case "motor":
        w.bits(2, 3);
        $at = 2;
        encodeMotorizedPropelledType(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 3, 0);
        return;
      default:
        throw noAlternative(value, PropelledInformation$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PropelledInformation$members, $at);
  }
}

/**
 * human power
 * `HumanPropelledType ::= ENUMERATED`
 */
export type HumanPropelledType =
  | "unavailable"
  | "otherTypes"
  | "onFoot"
  | "skateboard"
  | "pushOrKickScooter"
  | "wheelchair"
  | number;

export const HumanPropelledType$items = [
  "unavailable",
  "otherTypes",
  "onFoot",
  "skateboard",
  "pushOrKickScooter",
  "wheelchair",
] as const;

export function decodeHumanPropelledType(r: BitReader): HumanPropelledType {
  return readExtensibleEnumerated(r, 3, 6, HumanPropelledType$items);
}

export function encodeHumanPropelledType(w: BitWriter, value: HumanPropelledType): void {
  writeExtensibleEnumerated(w, value, 3, 6, HumanPropelledType$items);
}

/**
 * animal power
 * `AnimalPropelledType ::= ENUMERATED`
 */
export type AnimalPropelledType =
  | "unavailable"
  | "otherTypes"
  | "animalMounted"
  | "animalDrawnCarriage"
  | number;

export const AnimalPropelledType$items = [
  "unavailable",
  "otherTypes",
  "animalMounted",
  "animalDrawnCarriage",
] as const;

export function decodeAnimalPropelledType(r: BitReader): AnimalPropelledType {
  return readExtensibleEnumerated(r, 2, 4, AnimalPropelledType$items);
}

export function encodeAnimalPropelledType(w: BitWriter, value: AnimalPropelledType): void {
  writeExtensibleEnumerated(w, value, 2, 4, AnimalPropelledType$items);
}

/**
 * motor power
 * `MotorizedPropelledType ::= ENUMERATED`
 */
export type MotorizedPropelledType =
  | "unavailable"
  | "otherTypes"
  | "wheelChair"
  | "bicycle"
  | "scooter"
  | "selfBalancingDevice"
  | number;

export const MotorizedPropelledType$items = [
  "unavailable",
  "otherTypes",
  "wheelChair",
  "bicycle",
  "scooter",
  "selfBalancingDevice",
] as const;

export function decodeMotorizedPropelledType(r: BitReader): MotorizedPropelledType {
  return readExtensibleEnumerated(r, 3, 6, MotorizedPropelledType$items);
}

export function encodeMotorizedPropelledType(w: BitWriter, value: MotorizedPropelledType): void {
  writeExtensibleEnumerated(w, value, 3, 6, MotorizedPropelledType$items);
}

/**
 * group size: small 2-5, medium 6-10, large over 10
 * `NumberOfParticipantsInCluster ::= ENUMERATED`
 */
export type NumberOfParticipantsInCluster =
  | "unavailable"
  | "small"
  | "medium"
  | "large"
  | number;

export const NumberOfParticipantsInCluster$items = [
  "unavailable",
  "small",
  "medium",
  "large",
] as const;

export function decodeNumberOfParticipantsInCluster(r: BitReader): NumberOfParticipantsInCluster {
  return readExtensibleEnumerated(r, 2, 4, NumberOfParticipantsInCluster$items);
}

export function encodeNumberOfParticipantsInCluster(w: BitWriter, value: NumberOfParticipantsInCluster): void {
  writeExtensibleEnumerated(w, value, 2, 4, NumberOfParticipantsInCluster$items);
}

/**
 * thing pushed, pulled or led
 * `Attachment ::= ENUMERATED`
 */
export type Attachment =
  | "unavailable"
  | "stroller"
  | "bicycleTrailer"
  | "cart"
  | "wheelchair"
  | "otherWalkAssistAttachments"
  | "pet"
  | number;

export const Attachment$items = [
  "unavailable",
  "stroller",
  "bicycleTrailer",
  "cart",
  "wheelchair",
  "otherWalkAssistAttachments",
  "pet",
] as const;

export function decodeAttachment(r: BitReader): Attachment {
  return readExtensibleEnumerated(r, 3, 7, Attachment$items);
}

export function encodeAttachment(w: BitWriter, value: Attachment): void {
  writeExtensibleEnumerated(w, value, 3, 7, Attachment$items);
}

/**
 * device use and assistance
 * `PersonalExtensions ::= SEQUENCE`
 */
export interface PersonalExtensions {
  /**
   * `useState PersonalDeviceUsageState OPTIONAL`
   * `BIT STRING (SIZE (9, ...))`
   */
  useState?: PersonalDeviceUsageState | undefined;
  /**
   * `assistType PersonalAssistive OPTIONAL`
   * `BIT STRING (SIZE (6, ...))`
   */
  assistType?: PersonalAssistive | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PersonalExtensions$members = /* @__PURE__ */ members(
  3,
  "useState PersonalDeviceUsageState",
  "assistType PersonalAssistive",
);

export function decodePersonalExtensions(r: BitReader): PersonalExtensions {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const useState_ = ($head & 0x2) !== 0 ? readNamedBits(r, 9, 9, true) : undefined;
    $at = 1;
    const assistType_ = ($head & 0x1) !== 0 ? readNamedBits(r, 6, 6, true) : undefined;
    const value: PersonalExtensions = { useState: useState_, assistType: assistType_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PersonalExtensions", PersonalExtensions$members, $at);
  }
}

export function encodePersonalExtensions(w: BitWriter, value: PersonalExtensions): void {
  let $at = -1;
  try {
    checkMembers(value, PersonalExtensions$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.useState !== undefined ? 0x2 : 0) |
      (value.assistType !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    if (value.useState !== undefined) writeNamedBits(w, value.useState, 9, 9, true);
    $at = 1;
    if (value.assistType !== undefined) writeNamedBits(w, value.assistType, 6, 6, true);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PersonalExtensions$members, $at);
  }
}

/**
 * what the user does with the device; all zero = unknown
 * `PersonalDeviceUsageState ::= BIT STRING (SIZE (9, ...))`
 * - bit 0: unavailable
 * - bit 1: other
 * - bit 2: idle
 * - bit 3: listeningToAudio
 * - bit 4: typing
 * - bit 5: calling
 * - bit 6: playingGames
 * - bit 7: reading
 * - bit 8: viewing
 */
export type PersonalDeviceUsageState = number;

export function decodePersonalDeviceUsageState(r: BitReader): PersonalDeviceUsageState {
  return readNamedBits(r, 9, 9, true);
}

export function encodePersonalDeviceUsageState(w: BitWriter, value: PersonalDeviceUsageState): void {
  writeNamedBits(w, value, 9, 9, true);
}

/**
 * assistance needs
 * `PersonalAssistive ::= BIT STRING (SIZE (6, ...))`
 * - bit 0: unavailable
 * - bit 1: otherType
 * - bit 2: vision
 * - bit 3: hearing
 * - bit 4: movement
 * - bit 5: cognition
 */
export type PersonalAssistive = number;

export function decodePersonalAssistive(r: BitReader): PersonalAssistive {
  return readNamedBits(r, 6, 6, true);
}

export function encodePersonalAssistive(w: BitWriter, value: PersonalAssistive): void {
  writeNamedBits(w, value, 6, 6, true);
}

/**
 * road worker data
 * `RoadWorkerExtensions ::= SEQUENCE`
 */
export interface RoadWorkerExtensions {
  /** `workerType RoadWorkerType OPTIONAL` */
  workerType?: RoadWorkerType | undefined;
  /**
   * `activityType RoadWorkerActivityType OPTIONAL`
   * `BIT STRING (SIZE (6, ...))`
   */
  activityType?: RoadWorkerActivityType | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RoadWorkerExtensions$members = /* @__PURE__ */ members(
  3,
  "workerType RoadWorkerType",
  "activityType RoadWorkerActivityType",
);

export function decodeRoadWorkerExtensions(r: BitReader): RoadWorkerExtensions {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const workerType_ = ($head & 0x2) !== 0 ? decodeRoadWorkerType(r) : undefined;
    $at = 1;
    const activityType_ = ($head & 0x1) !== 0 ? readNamedBits(r, 6, 6, true) : undefined;
    const value: RoadWorkerExtensions = { workerType: workerType_, activityType: activityType_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RoadWorkerExtensions", RoadWorkerExtensions$members, $at);
  }
}

export function encodeRoadWorkerExtensions(w: BitWriter, value: RoadWorkerExtensions): void {
  let $at = -1;
  try {
    checkMembers(value, RoadWorkerExtensions$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.workerType !== undefined ? 0x2 : 0) |
      (value.activityType !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    if (value.workerType !== undefined) encodeRoadWorkerType(w, value.workerType);
    $at = 1;
    if (value.activityType !== undefined) writeNamedBits(w, value.activityType, 6, 6, true);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RoadWorkerExtensions$members, $at);
  }
}

/**
 * kind of worker
 * `RoadWorkerType ::= ENUMERATED`
 */
export type RoadWorkerType =
  | "unavailable"
  | "trafficPolice"
  | "constructionPersonnel"
  | "policeOfficers"
  | "trafficControlPersons"
  | "railroadCrossingGuards"
  | "emergencyOrganizationPersonnel"
  | number;

export const RoadWorkerType$items = [
  "unavailable",
  "trafficPolice",
  "constructionPersonnel",
  "policeOfficers",
  "trafficControlPersons",
  "railroadCrossingGuards",
  "emergencyOrganizationPersonnel",
] as const;

export function decodeRoadWorkerType(r: BitReader): RoadWorkerType {
  return readExtensibleEnumerated(r, 3, 7, RoadWorkerType$items);
}

export function encodeRoadWorkerType(w: BitWriter, value: RoadWorkerType): void {
  writeExtensibleEnumerated(w, value, 3, 7, RoadWorkerType$items);
}

/**
 * activities
 * `RoadWorkerActivityType ::= BIT STRING (SIZE (6, ...))`
 * - bit 0: unavailable
 * - bit 1: workingOnRoad
 * - bit 2: settingUpClosures
 * - bit 3: respondingToEvents
 * - bit 4: directingTraffic
 * - bit 5: otherActivities
 */
export type RoadWorkerActivityType = number;

export function decodeRoadWorkerActivityType(r: BitReader): RoadWorkerActivityType {
  return readNamedBits(r, 6, 6, true);
}

export function encodeRoadWorkerActivityType(w: BitWriter, value: RoadWorkerActivityType): void {
  writeNamedBits(w, value, 6, 6, true);
}

/**
 * request of the user
 * `PersonalRequest ::= SEQUENCE`
 */
export interface PersonalRequest {
  /** `crossing PersonalCrossing OPTIONAL` */
  crossing?: PersonalCrossing | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PersonalRequest$members = /* @__PURE__ */ members(
  2,
  "crossing PersonalCrossing",
);

export function decodePersonalRequest(r: BitReader): PersonalRequest {
  let $at = -1;
  try {
    const $head = r.bits(2);
    $at = 0;
    const crossing_ = ($head & 0x1) !== 0 ? decodePersonalCrossing(r) : undefined;
    const value: PersonalRequest = { crossing: crossing_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PersonalRequest", PersonalRequest$members, $at);
  }
}

export function encodePersonalRequest(w: BitWriter, value: PersonalRequest): void {
  let $at = -1;
  try {
    checkMembers(value, PersonalRequest$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x2 : 0) |
      (value.crossing !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    if (value.crossing !== undefined) encodePersonalCrossing(w, value.crossing);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PersonalRequest$members, $at);
  }
}

/**
 * crossing state
 * `PersonalCrossing ::= ENUMERATED`
 */
export type PersonalCrossing =
  | "unavailable"
  | "request"
  | "crossing"
  | "finish"
  | number;

export const PersonalCrossing$items = [
  "unavailable",
  "request",
  "crossing",
  "finish",
] as const;

export function decodePersonalCrossing(r: BitReader): PersonalCrossing {
  return readExtensibleEnumerated(r, 2, 4, PersonalCrossing$items);
}

export function encodePersonalCrossing(w: BitWriter, value: PersonalCrossing): void {
  writeExtensibleEnumerated(w, value, 2, 4, PersonalCrossing$items);
}
