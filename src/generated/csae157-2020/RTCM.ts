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
  readOctetString,
  sendUnknownAdditions,
  writeCount,
  writeExtensibleEnumerated,
  writeInteger,
  writeOctetString,
} from "../../uper/runtime.js";
import type { MsgCount } from "../shared/MsgFrame.js";

/**
 * RTCM, differential GNSS corrections
 * `RTCMcorrections ::= SEQUENCE`
 */
export interface RTCMcorrections {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /** `corrections RTCMcorrections.corrections` */
  corrections: RTCMcorrections_corrections;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RTCMcorrections$members = /* @__PURE__ */ members(
  1,
  "msgCnt MsgCount 7",
  "corrections SEQUENCE OF",
);

export function decodeRTCMcorrections(r: BitReader): RTCMcorrections {
  let $at = -1;
  try {
    const $word = r.bits(8);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const corrections_ = decodeRTCMcorrections_corrections(r);
    const value: RTCMcorrections = { msgCnt: msgCnt_, corrections: corrections_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RTCMcorrections", RTCMcorrections$members, $at);
  }
}

export function encodeRTCMcorrections(w: BitWriter, value: RTCMcorrections): void {
  let $at = -1;
  try {
    checkMembers(value, RTCMcorrections$members, true);
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
    encodeRTCMcorrections_corrections(w, value.corrections);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RTCMcorrections$members, $at);
  }
}

/** `SEQUENCE (SIZE (1..5)) OF RTCMmsg` */
export type RTCMcorrections_corrections = RTCMmsg[];

export function decodeRTCMcorrections_corrections(r: BitReader): RTCMcorrections_corrections {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 5, 22);
    const list = new Array<RTCMcorrections_corrections[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeRTCMmsg(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "SEQUENCE OF", "RTCMmsg", $at);
  }
}

export function encodeRTCMcorrections_corrections(w: BitWriter, value: RTCMcorrections_corrections): void {
  let $at = -1;
  try {
    writeCount(w, value, 3, 1, 5);
    for ($at = 0; $at < value.length; $at++) encodeRTCMmsg(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one RTCM message
 * `RTCMmsg ::= SEQUENCE`
 */
export interface RTCMmsg {
  /**
   * RTCM format and revision
   * `rev RTCM-Revision OPTIONAL`
   */
  rev?: RTCM_Revision | undefined;
  /**
   * message number
   * `rtcmID RTCM-ID OPTIONAL`
   * `INTEGER (0..32767)`
   */
  rtcmID?: RTCM_ID | undefined;
  /**
   * `payload RTCM-Payload`
   * `OCTET STRING (SIZE (1..2047))`
   */
  payload: RTCM_Payload;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const RTCMmsg$members = /* @__PURE__ */ members(
  3,
  "rev RTCM-Revision",
  "rtcmID RTCM-ID",
  "payload RTCM-Payload",
);

export function decodeRTCMmsg(r: BitReader): RTCMmsg {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const rev_ = ($head & 0x2) !== 0 ? decodeRTCM_Revision(r) : undefined;
    $at = 1;
    const rtcmID_ = ($head & 0x1) !== 0 ? r.bits(15) : undefined;
    $at = 2;
    const payload_ = readOctetString(r, 1, 2047, false);
    const value: RTCMmsg = { rev: rev_, rtcmID: rtcmID_, payload: payload_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "RTCMmsg", RTCMmsg$members, $at);
  }
}

export function encodeRTCMmsg(w: BitWriter, value: RTCMmsg): void {
  let $at = -1;
  try {
    checkMembers(value, RTCMmsg$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.rev !== undefined ? 0x2 : 0) |
      (value.rtcmID !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    if (value.rev !== undefined) encodeRTCM_Revision(w, value.rev);
    $at = 1;
    if (value.rtcmID !== undefined) writeInteger(w, value.rtcmID, 15, 0, 32767);
    $at = 2;
    writeOctetString(w, value.payload, 1, 2047, false);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RTCMmsg$members, $at);
  }
}

/**
 * RTCM message number
 * `RTCM-ID ::= INTEGER (0..32767)`
 */
export type RTCM_ID = number;

export function decodeRTCM_ID(r: BitReader): RTCM_ID {
  return r.bits(15);
}

export function encodeRTCM_ID(w: BitWriter, value: RTCM_ID): void {
  writeInteger(w, value, 15, 0, 32767);
}

/**
 * raw RTCM octets
 * `RTCM-Payload ::= OCTET STRING (SIZE (1..2047))`
 */
export type RTCM_Payload = Uint8Array;

export function decodeRTCM_Payload(r: BitReader): RTCM_Payload {
  return readOctetString(r, 1, 2047, false);
}

export function encodeRTCM_Payload(w: BitWriter, value: RTCM_Payload): void {
  writeOctetString(w, value, 1, 2047, false);
}

/**
 * RTCM format and revision (sparse numbers)
 * `RTCM-Revision ::= ENUMERATED`
 */
export type RTCM_Revision =
  | "unknown"
  | "reserved"
  | "rtcmCMR"
  | "rtcmCMR-Plus"
  | "rtcmSAPOS"
  | "rtcmSAPOS-Adv"
  | "rtcmRTCA"
  | "rtcmRAW"
  | "rtcmRINEX"
  | "rtcmSP3"
  | "rtcmBINEX"
  | "rtcmRev2-x"
  | "rtcmRev2-0"
  | "rtcmRev2-1"
  | "rtcmRev2-3"
  | "rtcmRev3-0"
  | "rtcmRev3-1"
  | "rtcmRev3-2"
  | number;

export const RTCM_Revision$items = [
  "unknown",
  "reserved",
  "rtcmCMR",
  "rtcmCMR-Plus",
  "rtcmSAPOS",
  "rtcmSAPOS-Adv",
  "rtcmRTCA",
  "rtcmRAW",
  "rtcmRINEX",
  "rtcmSP3",
  "rtcmBINEX",
  "rtcmRev2-x",
  "rtcmRev2-0",
  "rtcmRev2-1",
  "rtcmRev2-3",
  "rtcmRev3-0",
  "rtcmRev3-1",
  "rtcmRev3-2",
] as const;

export function decodeRTCM_Revision(r: BitReader): RTCM_Revision {
  return readExtensibleEnumerated(r, 5, 18, RTCM_Revision$items);
}

export function encodeRTCM_Revision(w: BitWriter, value: RTCM_Revision): void {
  writeExtensibleEnumerated(w, value, 5, 18, RTCM_Revision$items);
}
