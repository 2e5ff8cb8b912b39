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
  readInteger,
  sendUnknownAdditions,
  writeFixedOctets,
  writeInteger,
} from "../../uper/runtime.js";
import { type Position3D, decodePosition3D, encodePosition3D } from "../shared/DefPosition.js";
import type { MinuteOfTheYear } from "../shared/DefTime.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import { type RTEList, decodeRTEList, encodeRTEList } from "../shared/RSI.js";
import { type RTSList, decodeRTSList, encodeRTSList } from "./RSI.js";

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
   * minute of the year of sending
   * `moy MinuteOfTheYear OPTIONAL`
   * `INTEGER (0..527040)`
   * unit: minute
   * 527040: invalid
   */
  moy?: MinuteOfTheYear | undefined;
  /**
   * RSU id
   * `id OCTET STRING (SIZE (8))`
   */
  id: Uint8Array;
  /**
   * reference of all offsets in the message
   * `refPos Position3D`
   */
  refPos: Position3D;
  /**
   * traffic events
   * `rtes RTEList OPTIONAL`
   */
  rtes?: RTEList | undefined;
  /**
   * traffic signs
   * `rtss RTSList OPTIONAL`
   */
  rtss?: RTSList | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RoadSideInformation$members = /* @__PURE__ */ members(
  4,
  "msgCnt MsgCount 7",
  "moy MinuteOfTheYear",
  "id OCTET STRING",
  "refPos Position3D",
  "rtes RTEList",
  "rtss RTSList",
);

export function decodeRoadSideInformation(r: BitReader): RoadSideInformation {
  let $at = -1;
  try {
    const $word = r.bits(11);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const moy_ = ($head & 0x4) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 2;
    const id_ = r.copy(8);
    $at = 3;
    const refPos_ = decodePosition3D(r);
    $at = 4;
    const rtes_ = ($head & 0x2) !== 0 ? decodeRTEList(r) : undefined;
    $at = 5;
    const rtss_ = ($head & 0x1) !== 0 ? decodeRTSList(r) : undefined;
    const value: RoadSideInformation = { msgCnt: msgCnt_, moy: moy_, id: id_, refPos: refPos_, rtes: rtes_, rtss: rtss_ };
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
      (value.moy !== undefined ? 0x200 : 0) |
      (value.rtes !== undefined ? 0x100 : 0) |
      (value.rtss !== undefined ? 0x80 : 0) |
      $msgCnt_,
      11,
    );
    $at = 1;
    if (value.moy !== undefined) writeInteger(w, value.moy, 20, 0, 527040);
    $at = 2;
    writeFixedOctets(w, value.id, 8);
    $at = 3;
    encodePosition3D(w, value.refPos);
    $at = 4;
    if (value.rtes !== undefined) encodeRTEList(w, value.rtes);
    $at = 5;
    if (value.rtss !== undefined) encodeRTSList(w, value.rtss);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RoadSideInformation$members, $at);
  }
}
