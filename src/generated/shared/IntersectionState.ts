// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  readFixedNamedBits,
  readInteger,
  sendUnknownAdditions,
  writeFixedNamedBits,
  writeInteger,
} from "../../uper/runtime.js";
import {
  type DSecond,
  type MinuteOfTheYear,
  type TimeConfidence,
  decodeTimeConfidence,
  encodeTimeConfidence,
} from "./DefTime.js";
import { type NodeReferenceID, decodeNodeReferenceID, encodeNodeReferenceID } from "./MapNode.js";
import {
  type IntersectionStatusObject,
  type PhaseList,
  decodePhaseList,
  encodePhaseList,
} from "./SPATIntersectionState.js";

/**
 * signal controller state of one intersection
 * `IntersectionState ::= SEQUENCE`
 */
export interface IntersectionState {
  /**
   * same id as the MAP node
   * `intersectionId NodeReferenceID`
   */
  intersectionId: NodeReferenceID;
  /**
   * `status IntersectionStatusObject`
   * `BIT STRING (SIZE (16))`
   */
  status: IntersectionStatusObject;
  /**
   * `moy MinuteOfTheYear OPTIONAL`
   * `INTEGER (0..527040)`
   * unit: minute
   * 527040: invalid
   */
  moy?: MinuteOfTheYear | undefined;
  /**
   * `timeStamp DSecond OPTIONAL`
   * `INTEGER (0..65535)`
   * unit: 0.001 s
   * 60000..65535: unknown or invalid
   */
  timeStamp?: DSecond | undefined;
  /**
   * accuracy of moy and timeStamp
   * `timeConfidence TimeConfidence OPTIONAL`
   * unit: s
   */
  timeConfidence?: TimeConfidence | undefined;
  /** `phases PhaseList` */
  phases: PhaseList;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const IntersectionState$members = /* @__PURE__ */ members(
  4,
  "intersectionId NodeReferenceID",
  "status IntersectionStatusObject 16",
  "moy MinuteOfTheYear",
  "timeStamp DSecond",
  "timeConfidence TimeConfidence",
  "phases PhaseList",
);

export function decodeIntersectionState(r: BitReader): IntersectionState {
  let $at = -1;
  try {
    const $head = r.bits(4);
    $at = 0;
    const intersectionId_ = decodeNodeReferenceID(r);
    $at = 1;
    const status_ = readFixedNamedBits(r, 16);
    $at = 2;
    const moy_ = ($head & 0x4) !== 0 ? readInteger(r, 20, 0, 527040) : undefined;
    $at = 3;
    const timeStamp_ = ($head & 0x2) !== 0 ? r.bits(16) : undefined;
    $at = 4;
    const timeConfidence_ = ($head & 0x1) !== 0 ? decodeTimeConfidence(r) : undefined;
    $at = 5;
    const phases_ = decodePhaseList(r);
    const value: IntersectionState = { intersectionId: intersectionId_, status: status_, moy: moy_, timeStamp: timeStamp_, timeConfidence: timeConfidence_, phases: phases_ };
    if (($head & 0x8) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "IntersectionState", IntersectionState$members, $at);
  }
}

export function encodeIntersectionState(w: BitWriter, value: IntersectionState): void {
  let $at = -1;
  try {
    checkMembers(value, IntersectionState$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x8 : 0) |
      (value.moy !== undefined ? 0x4 : 0) |
      (value.timeStamp !== undefined ? 0x2 : 0) |
      (value.timeConfidence !== undefined ? 0x1 : 0),
      4,
    );
    $at = 0;
    encodeNodeReferenceID(w, value.intersectionId);
    $at = 1;
    writeFixedNamedBits(w, value.status, 16);
    $at = 2;
    if (value.moy !== undefined) writeInteger(w, value.moy, 20, 0, 527040);
    $at = 3;
    if (value.timeStamp !== undefined) writeInteger(w, value.timeStamp, 16, 0, 65535);
    $at = 4;
    if (value.timeConfidence !== undefined) encodeTimeConfidence(w, value.timeConfidence);
    $at = 5;
    encodePhaseList(w, value.phases);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, IntersectionState$members, $at);
  }
}
