// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  hasUnknownAdditions,
  integerBits,
  isPresent,
  members,
  readOpenType,
  readPresenceBitmap,
  readUnknownAdditions,
  writeFixedOctets,
  writeInteger,
  writeOpenType,
  writePresenceBitmap,
  writeUnknownAdditions,
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
  type ReferencePathList,
  type SignType,
  decodeDescription,
  decodeRSITimeDetails,
  decodeReferenceLinkList,
  decodeReferencePathList,
  encodeDescription,
  encodeRSITimeDetails,
  encodeReferenceLinkList,
  encodeReferencePathList,
} from "../shared/RSI.js";
import { type AuxiliarySign, decodeAuxiliarySign, encodeAuxiliarySign } from "./RSIExtension.js";

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
  /**
   * supplementary plate (Day II addition)
   * `auxiliarySign AuxiliarySign OPTIONAL`
   */
  auxiliarySign?: AuxiliarySign | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RTSData$members = /* @__PURE__ */ members(
  7,
  "rtsId INTEGER 8",
  "signType SignType 16",
  "signPos PositionOffsetLLV",
  "description Description",
  "timeDetails RSITimeDetails",
  "priority RSIPriority",
  "referencePaths ReferencePathList",
  "referenceLinks ReferenceLinkList",
  "auxiliarySign AuxiliarySign",
);

export function decodeRTSData(r: BitReader): RTSData {
  let $at = -1;
  try {
    const $word = r.word(31);
    const $head = ($word >>> 24);
    const rtsId_ = (($word >>> 16) & 0xff);
    const signType_ = ($word & 0xffff);
    $at = 2;
    const signPos_ = ($head & 0x20) !== 0 ? decodePositionOffsetLLV(r) : undefined;
    $at = 3;
    const description_ = ($head & 0x10) !== 0 ? decodeDescription(r) : undefined;
    $at = 4;
    const timeDetails_ = ($head & 0x8) !== 0 ? decodeRSITimeDetails(r) : undefined;
    $at = 5;
    const priority_ = ($head & 0x4) !== 0 ? r.copy(1) : undefined;
    $at = 6;
    const referencePaths_ = ($head & 0x2) !== 0 ? decodeReferencePathList(r) : undefined;
    $at = 7;
    const referenceLinks_ = ($head & 0x1) !== 0 ? decodeReferenceLinkList(r) : undefined;
    let auxiliarySign_: AuxiliarySign | undefined;
    let $unknown: UnknownAdditions | undefined;
    if (($head & 0x40) !== 0) {
      $at = -2;
      const $bitmap = readPresenceBitmap(r);
      if (isPresent($bitmap, 0)) {
        $at = 8;
        auxiliarySign_ = readOpenType(r, decodeAuxiliarySign);
      }
      $at = -2;
      $unknown = readUnknownAdditions(r, $bitmap, 1);
    }
    const value: RTSData = { rtsId: rtsId_, signType: signType_, signPos: signPos_, description: description_, timeDetails: timeDetails_, priority: priority_, referencePaths: referencePaths_, referenceLinks: referenceLinks_, auxiliarySign: auxiliarySign_ };
    if ($unknown !== undefined) value.$unknown = $unknown;
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
    const $extended = hasUnknownAdditions($unknown, 1) || value.auxiliarySign !== undefined;
    $at = 0;
    const $rtsId_ = integerBits(value.rtsId, 0, 255);
    w.bits(
      ($extended ? 0x4000 : 0) |
      (value.signPos !== undefined ? 0x2000 : 0) |
      (value.description !== undefined ? 0x1000 : 0) |
      (value.timeDetails !== undefined ? 0x800 : 0) |
      (value.priority !== undefined ? 0x400 : 0) |
      (value.referencePaths !== undefined ? 0x200 : 0) |
      (value.referenceLinks !== undefined ? 0x100 : 0) |
      $rtsId_,
      15,
    );
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
      $at = -2;
      writePresenceBitmap(w, [value.auxiliarySign !== undefined], $unknown);
      if (value.auxiliarySign !== undefined) {
        $at = 8;
        writeOpenType(w, value.auxiliarySign, encodeAuxiliarySign);
      }
      $at = -2;
      writeUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RTSData$members, $at);
  }
}
