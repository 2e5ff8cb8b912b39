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
  sendUnknownAdditions,
  writeFixedOctets,
  writeInteger,
} from "../../uper/runtime.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "../shared/DefPositionOffset.js";
import {
  type Description,
  type RSIPriority,
  type RSITimeDetails,
  type ReferenceLinkList,
  type SignType,
  decodeDescription,
  decodeRSITimeDetails,
  decodeReferenceLinkList,
  encodeDescription,
  encodeRSITimeDetails,
  encodeReferenceLinkList,
} from "../shared/RSI.js";
import { type ReferencePathList, decodeReferencePathList, encodeReferencePathList } from "./RSI.js";

/**
 * one traffic sign
 * `RTSData ::= SEQUENCE`
 */
export interface RTSData {
  /**
   * local id chosen by the RSU
   * `rtsId INTEGER (0..255)`
   */
  rtsId: number;
  /**
   * `signType SignType`
   * `INTEGER (0..65535)`
   * 0: unknown or text
   */
  signType: SignType;
  /** `signPos PositionOffsetLLV OPTIONAL` */
  signPos?: PositionOffsetLLV | undefined;
  /** `description Description OPTIONAL` */
  description?: Description | undefined;
  /** `timeDetails RSITimeDetails OPTIONAL` */
  timeDetails?: RSITimeDetails | undefined;
  /**
   * `priority RSIPriority OPTIONAL`
   * `OCTET STRING (SIZE (1))`
   */
  priority?: RSIPriority | undefined;
  /** `referencePaths ReferencePathList OPTIONAL` */
  referencePaths?: ReferencePathList | undefined;
  /** `referenceLinks ReferenceLinkList OPTIONAL` */
  referenceLinks?: ReferenceLinkList | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RTSData$members = /* @__PURE__ */ members(
  "rtsId INTEGER",
  "signType SignType",
  "signPos PositionOffsetLLV",
  "description Description",
  "timeDetails RSITimeDetails",
  "priority RSIPriority",
  "referencePaths ReferencePathList",
  "referenceLinks ReferenceLinkList",
);

export function decodeRTSData(r: BitReader): RTSData {
  let $at = -1;
  try {
    const $head = r.bits(7);
    $at = 0;
    const rtsId = r.bits(8);
    $at = 1;
    const signType = r.bits(16);
    $at = 2;
    const signPos = ($head & 0x20) !== 0 ? decodePositionOffsetLLV(r) : undefined;
    $at = 3;
    const description = ($head & 0x10) !== 0 ? decodeDescription(r) : undefined;
    $at = 4;
    const timeDetails = ($head & 0x8) !== 0 ? decodeRSITimeDetails(r) : undefined;
    $at = 5;
    const priority = ($head & 0x4) !== 0 ? r.copy(1) : undefined;
    $at = 6;
    const referencePaths = ($head & 0x2) !== 0 ? decodeReferencePathList(r) : undefined;
    $at = 7;
    const referenceLinks = ($head & 0x1) !== 0 ? decodeReferenceLinkList(r) : undefined;
    const value: RTSData = { rtsId, signType, signPos, description, timeDetails, priority, referencePaths, referenceLinks };
    if (($head & 0x40) !== 0) {
      $at = -1;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RTSData", RTSData$members, $at);
  }
}

export function encodeRTSData(w: BitWriter, value: RTSData): void {
  let $at = -1;
  try {
    checkMembers(value, RTSData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x40 : 0) |
      (value.signPos !== undefined ? 0x20 : 0) |
      (value.description !== undefined ? 0x10 : 0) |
      (value.timeDetails !== undefined ? 0x8 : 0) |
      (value.priority !== undefined ? 0x4 : 0) |
      (value.referencePaths !== undefined ? 0x2 : 0) |
      (value.referenceLinks !== undefined ? 0x1 : 0),
      7,
    );
    $at = 0;
    writeInteger(w, value.rtsId, 8, 0, 255);
    $at = 1;
    writeInteger(w, value.signType, 16, 0, 65535);
    $at = 2;
    if (value.signPos !== undefined) encodePositionOffsetLLV(w, value.signPos);
    $at = 3;
    if (value.description !== undefined) encodeDescription(w, value.description);
    $at = 4;
    if (value.timeDetails !== undefined) encodeRSITimeDetails(w, value.timeDetails);
    $at = 5;
    if (value.priority !== undefined) writeFixedOctets(w, value.priority, 1);
    $at = 6;
    if (value.referencePaths !== undefined) encodeReferencePathList(w, value.referencePaths);
    $at = 7;
    if (value.referenceLinks !== undefined) encodeReferenceLinkList(w, value.referenceLinks);
    if ($extended) {
      $at = -1;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RTSData$members, $at);
  }
}
