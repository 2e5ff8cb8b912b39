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
  writeIA5String,
  writeInteger,
} from "../../uper/runtime.js";
import type { MinuteOfTheYear } from "../shared/DefTime.js";
import type { DescriptiveName } from "../shared/MapNode.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import {
  type IntersectionStateList,
  decodeIntersectionStateList,
  encodeIntersectionStateList,
} from "./SPATIntersectionState.js";

/**
 * signal phase and timing of one or more intersections
 * `SPAT ::= SEQUENCE`
 */
export interface SPAT {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /**
   * millisecond of the minute
   * `timeStamp MinuteOfTheYear OPTIONAL`
   * `INTEGER (0..527040)`
   * unit: minute
   * 527040: invalid
   */
  timeStamp?: MinuteOfTheYear | undefined;
  /**
   * debugging only
   * `name DescriptiveName OPTIONAL`
   * `IA5String (SIZE (1..63))`
   */
  name?: DescriptiveName | undefined;
  /** `intersections IntersectionStateList` */
  intersections: IntersectionStateList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const SPAT$members = /* @__PURE__ */ members(
  3,
  "msgCnt MsgCount 7",
  "timeStamp MinuteOfTheYear",
  "name DescriptiveName",
  "intersections IntersectionStateList",
);

export function decodeSPAT(r: BitReader): SPAT {
  let $at = -1;
  try {
    const $word = r.bits(10);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const timeStamp_ = ($head & 0x2) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 2;
    const name_ = ($head & 0x1) !== 0 ? readIA5String(r, 1, 63, false) : undefined;
    $at = 3;
    const intersections_ = decodeIntersectionStateList(r);
    const value: SPAT = { msgCnt: msgCnt_, timeStamp: timeStamp_, name: name_, intersections: intersections_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "SPAT", SPAT$members, $at);
  }
}

export function encodeSPAT(w: BitWriter, value: SPAT): void {
  let $at = -1;
  try {
    checkMembers(value, SPAT$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x200 : 0) |
      (value.timeStamp !== undefined ? 0x100 : 0) |
      (value.name !== undefined ? 0x80 : 0) |
      $msgCnt_,
      10,
    );
    $at = 1;
    if (value.timeStamp !== undefined) writeInteger(w, value.timeStamp, 20, 0, 527040);
    $at = 2;
    if (value.name !== undefined) writeIA5String(w, value.name, 1, 63, false);
    $at = 3;
    encodeIntersectionStateList(w, value.intersections);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SPAT$members, $at);
  }
}
