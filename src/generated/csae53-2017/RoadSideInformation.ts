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
  readIA5String,
  readInteger,
  sendUnknownAdditions,
  writeFixedOctets,
  writeIA5String,
  writeInteger,
} from "../../uper/runtime.js";
import { type Position3D, decodePosition3D, encodePosition3D } from "../shared/DefPosition.js";
import type { MinuteOfTheYear } from "../shared/DefTime.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import {
  type PathPointList,
  decodePathPointList,
  encodePathPointList,
} from "../shared/PathPointList.js";
import type { Radius } from "./Radius.js";

/**
 * RSI, events and signs around one reference point
 * `RoadSideInformation ::= SEQUENCE`
 */
export interface RoadSideInformation {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /**
   * `timeStamp MinuteOfTheYear OPTIONAL`
   * `INTEGER (0..527040)`
   * unit: minute
   * 527040: invalid
   */
  timeStamp?: MinuteOfTheYear | undefined;
  /**
   * RSU id
   * `id OCTET STRING (SIZE (8))`
   */
  id: Uint8Array;
  /**
   * local id of the information (2017)
   * `rsiId INTEGER (0..255)`
   */
  rsiId: number;
  /**
   * sign or text code (2017)
   * `alertType AlertType`
   * `INTEGER (0..65535)`
   * 0: text
   */
  alertType: AlertType;
  /**
   * text (2017: IA5 1..256)
   * `description IA5String (SIZE (1..256)) OPTIONAL`
   */
  description?: string | undefined;
  /**
   * `priority Priority OPTIONAL`
   * `OCTET STRING (SIZE (1))`
   */
  priority?: Priority | undefined;
  /**
   * reference of all offsets in the message
   * `refPos Position3D`
   */
  refPos: Position3D;
  /**
   * centre line of the affected area (2017)
   * `alertPath PathPointList`
   */
  alertPath: PathPointList;
  /**
   * half width of the affected area (2017)
   * `alertRadius Radius`
   * `INTEGER (0..1024)`
   * unit: 0.1 m
   */
  alertRadius: Radius;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RoadSideInformation$members = /* @__PURE__ */ members(
  4,
  "msgCnt MsgCount 7",
  "timeStamp MinuteOfTheYear",
  "id OCTET STRING",
  "rsiId INTEGER 8",
  "alertType AlertType 16",
  "description IA5String",
  "priority Priority",
  "refPos Position3D",
  "alertPath PathPointList",
  "alertRadius Radius 11",
);

export function decodeRoadSideInformation(r: BitReader): RoadSideInformation {
  let $at = -1;
  try {
    const $word = r.bits(11);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const timeStamp_ = ($head & 0x4) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 2;
    const id_ = r.copy(8);
    $at = 3;
    const $word2 = r.bits(24);
    const rsiId_ = ($word2 >>> 16);
    const alertType_ = ($word2 & 0xffff);
    $at = 5;
    const description_ = ($head & 0x2) !== 0 ? readIA5String(r, 1, 256, false) : undefined;
    $at = 6;
    const priority_ = ($head & 0x1) !== 0 ? r.copy(1) : undefined;
    $at = 7;
    const refPos_ = decodePosition3D(r);
    $at = 8;
    const alertPath_ = decodePathPointList(r);
    $at = 9;
    const alertRadius_ = readInteger(r, 11, 0, 1024);
    const value: RoadSideInformation = { msgCnt: msgCnt_, timeStamp: timeStamp_, id: id_, rsiId: rsiId_, alertType: alertType_, description: description_, priority: priority_, refPos: refPos_, alertPath: alertPath_, alertRadius: alertRadius_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RoadSideInformation", RoadSideInformation$members, $at);
  }
}

export function encodeRoadSideInformation(w: BitWriter, value: RoadSideInformation): void {
  let $at = -1;
  try {
    checkMembers(value, RoadSideInformation$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x400 : 0) |
      (value.timeStamp !== undefined ? 0x200 : 0) |
      (value.description !== undefined ? 0x100 : 0) |
      (value.priority !== undefined ? 0x80 : 0) |
      $msgCnt_,
      11,
    );
    $at = 1;
    if (value.timeStamp !== undefined) writeInteger(w, value.timeStamp, 20, 0, 527040);
    $at = 2;
    writeFixedOctets(w, value.id, 8);
    $at = 3;
    const $rsiId_ = integerBits(value.rsiId, 0, 255);
    $at = 4;
    const $alertType_ = integerBits(value.alertType, 0, 65535);
    w.bits(
      ($rsiId_ << 16) |
      $alertType_,
      24,
    );
    $at = 5;
    if (value.description !== undefined) writeIA5String(w, value.description, 1, 256, false);
    $at = 6;
    if (value.priority !== undefined) writeFixedOctets(w, value.priority, 1);
    $at = 7;
    encodePosition3D(w, value.refPos);
    $at = 8;
    encodePathPointList(w, value.alertPath);
    $at = 9;
    writeInteger(w, value.alertRadius, 11, 0, 1024);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RoadSideInformation$members, $at);
  }
}

/**
 * sign code of GB 5768; 0 = text (2017)
 * 0: text
 * 2017 only
 * `AlertType ::= INTEGER (0..65535)`
 */
export type AlertType = number;

export function decodeAlertType(r: BitReader): AlertType {
  return r.bits(16);
}

export function encodeAlertType(w: BitWriter, value: AlertType): void {
  writeInteger(w, value, 16, 0, 65535);
}

/**
 * same as RSIPriority (2017 name)
 * `Priority ::= OCTET STRING (SIZE (1))`
 */
export type Priority = Uint8Array;

export function decodePriority(r: BitReader): Priority {
  return r.copy(1);
}

export function encodePriority(w: BitWriter, value: Priority): void {
  writeFixedOctets(w, value, 1);
}
