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
  writeInteger,
} from "../../uper/runtime.js";
import type { MinuteOfTheYear } from "../shared/DefTime.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import { type NodeList, decodeNodeList, encodeNodeList } from "./NodeList.js";

/**
 * MAP, one or more nodes with their incoming links
 * `MapData ::= SEQUENCE`
 */
export interface MapData {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /**
   * minute of year when the map was produced
   * `timeStamp MinuteOfTheYear OPTIONAL`
   * `INTEGER (0..527040)`
   * unit: minute
   * 527040: invalid
   */
  timeStamp?: MinuteOfTheYear | undefined;
  /** `nodes NodeList` */
  nodes: NodeList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const MapData$members = /* @__PURE__ */ members(
  2,
  "msgCnt MsgCount 7",
  "timeStamp MinuteOfTheYear",
  "nodes NodeList",
);

export function decodeMapData(r: BitReader): MapData {
  let $at = -1;
  try {
    const $word = r.bits(9);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const timeStamp_ = ($head & 0x1) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 2;
    const nodes_ = decodeNodeList(r);
    const value: MapData = { msgCnt: msgCnt_, timeStamp: timeStamp_, nodes: nodes_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "MapData", MapData$members, $at);
  }
}

export function encodeMapData(w: BitWriter, value: MapData): void {
  let $at = -1;
  try {
    checkMembers(value, MapData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x100 : 0) |
      (value.timeStamp !== undefined ? 0x80 : 0) |
      $msgCnt_,
      9,
    );
    $at = 1;
    if (value.timeStamp !== undefined) writeInteger(w, value.timeStamp, 20, 0, 527040);
    $at = 2;
    encodeNodeList(w, value.nodes);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, MapData$members, $at);
  }
}
