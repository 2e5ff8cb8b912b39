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
  readExtensibleEnumerated,
  sendUnknownAdditions,
  writeCount,
  writeExtensibleEnumerated,
  writeFixedOctets,
} from "../../uper/runtime.js";
import { type Position3D, decodePosition3D, encodePosition3D } from "./DefPosition.js";
import type { MsgCount } from "./MsgFrame.js";
import {
  type ParticipantData,
  decodeParticipantData,
  encodeParticipantData,
} from "./ParticipantData.js";

/**
 * RSM, road users detected by the roadside
 * `RoadsideSafetyMessage ::= SEQUENCE`
 */
export interface RoadsideSafetyMessage {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /**
   * RSU id
   * `id OCTET STRING (SIZE (8))`
   */
  id: Uint8Array;
  /**
   * reference of all offsets
   * `refPos Position3D`
   */
  refPos: Position3D;
  /** `participants ParticipantList` */
  participants: ParticipantList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RoadsideSafetyMessage$members = /* @__PURE__ */ members(
  1,
  "msgCnt MsgCount 7",
  "id OCTET STRING",
  "refPos Position3D",
  "participants ParticipantList",
);

export function decodeRoadsideSafetyMessage(r: BitReader): RoadsideSafetyMessage {
  let $at = -1;
  try {
    const $word = r.bits(8);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const id_ = r.copy(8);
    $at = 2;
    const refPos_ = decodePosition3D(r);
    $at = 3;
    const participants_ = decodeParticipantList(r);
    const value: RoadsideSafetyMessage = { msgCnt: msgCnt_, id: id_, refPos: refPos_, participants: participants_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RoadsideSafetyMessage", RoadsideSafetyMessage$members, $at);
  }
}

export function encodeRoadsideSafetyMessage(w: BitWriter, value: RoadsideSafetyMessage): void {
  let $at = -1;
  try {
    checkMembers(value, RoadsideSafetyMessage$members, true);
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
    encodePosition3D(w, value.refPos);
    $at = 3;
    encodeParticipantList(w, value.participants);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RoadsideSafetyMessage$members, $at);
  }
}

/**
 * list of participants
 * `ParticipantList ::= SEQUENCE (SIZE (1..16)) OF ParticipantData`
 */
export type ParticipantList = ParticipantData[];

export function decodeParticipantList(r: BitReader): ParticipantList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 131);
    const list = new Array<ParticipantList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeParticipantData(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "ParticipantList", "ParticipantData", $at);
  }
}

export function encodeParticipantList(w: BitWriter, value: ParticipantList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeParticipantData(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * kind of road user
 * `ParticipantType ::= ENUMERATED`
 */
export type ParticipantType =
  | "unknown"
  | "motor"
  | "non-motor"
  | "pedestrian"
  | "rsu"
  | number;

export const ParticipantType$items = [
  "unknown",
  "motor",
  "non-motor",
  "pedestrian",
  "rsu",
] as const;

export function decodeParticipantType(r: BitReader): ParticipantType {
  return readExtensibleEnumerated(r, 3, 5, ParticipantType$items);
}

export function encodeParticipantType(w: BitWriter, value: ParticipantType): void {
  writeExtensibleEnumerated(w, value, 3, 5, ParticipantType$items);
}
