// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  isContent,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  otherContent,
  readOpenContent,
  readOpenOctets,
  sendUnknownAdditions,
  writeInteger,
  writeOpenType,
  writeUnassigned,
} from "../../uper/runtime.js";
import { type PAMData, decodePAMData, encodePAMData } from "./PAM.js";
import {
  type PersonalSafetyMessage,
  decodePersonalSafetyMessage,
  encodePersonalSafetyMessage,
} from "./PSM.js";
import { type CLPMM, decodeCLPMM, encodeCLPMM } from "./Platooning.js";
import {
  type RoadsideCoordination,
  decodeRoadsideCoordination,
  encodeRoadsideCoordination,
} from "./RSC.js";
import { type RTCMcorrections, decodeRTCMcorrections, encodeRTCMcorrections } from "./RTCM.js";
import {
  type SensorSharingMsg,
  decodeSensorSharingMsg,
  encodeSensorSharingMsg,
} from "./SensorSharing.js";
import { type TestMsg, decodeTestMsg, encodeTestMsg } from "./TestMsg.js";
import {
  type VehIntentionAndRequest,
  decodeVehIntentionAndRequest,
  encodeVehIntentionAndRequest,
} from "./VIR.js";
import {
  type VehiclePaymentMessage,
  decodeVehiclePaymentMessage,
  encodeVehiclePaymentMessage,
} from "./VPM.js";

/**
 * Day II container: message id and open type
 * `MessageFrameExt ::= SEQUENCE`
 */
export interface MessageFrameExt {
  /**
   * selects the type of value
   * `messageId ExtMsgID`
   * `INTEGER (0..32767)`
   */
  messageId: ExtMsgID;
  /**
   * open type: octet count, then the complete encoding of the selected type
   * `value MessageFrameExt.value`
   */
  value: MessageFrameExt_value;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const MessageFrameExt$members = /* @__PURE__ */ members(
  1,
  "messageId ExtMsgID 15",
  "value OPEN TYPE",
);

export function decodeMessageFrameExt(r: BitReader): MessageFrameExt {
  let $at = -1;
  try {
    const $word = r.bits(16);
    const $head = ($word >>> 15);
    const messageId_ = ($word & 0x7fff);
    $at = 1;
    const value_ = decodeMessageFrameExt_value(r, messageId_);
    const value: MessageFrameExt = { messageId: messageId_, value: value_ };
    if (($head & 0x1) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "MessageFrameExt", MessageFrameExt$members, $at);
  }
}

export function encodeMessageFrameExt(w: BitWriter, value: MessageFrameExt): void {
  let $at = -1;
  try {
    checkMembers(value, MessageFrameExt$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $messageId_ = integerBits(value.messageId, 0, 32767);
    w.bits(
      ($extended ? 0x8000 : 0) |
      $messageId_,
      16,
    );
    $at = 1;
    encodeMessageFrameExt_value(w, value.value, value.messageId);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, MessageFrameExt$members, $at);
  }
}

/** `open type selected by messageId` */
export type MessageFrameExt_value =
  | { kind: "TestMsg"; value: TestMsg }
  | { kind: "RTCMcorrections"; value: RTCMcorrections }
  | { kind: "PAMData"; value: PAMData }
  | { kind: "CLPMM"; value: CLPMM }
  | { kind: "PersonalSafetyMessage"; value: PersonalSafetyMessage }
  | { kind: "RoadsideCoordination"; value: RoadsideCoordination }
  | { kind: "SensorSharingMsg"; value: SensorSharingMsg }
  | { kind: "VehIntentionAndRequest"; value: VehIntentionAndRequest }
  | { kind: "VehiclePaymentMessage"; value: VehiclePaymentMessage }
  | Uint8Array;

export function decodeMessageFrameExt_value(r: BitReader, selector: number): MessageFrameExt_value {
  switch (selector) {
    case 0:
      return { kind: "TestMsg", value: readOpenContent(r, "TestMsg", decodeTestMsg) };
    case 10:
      return { kind: "RTCMcorrections", value: readOpenContent(r, "RTCMcorrections", decodeRTCMcorrections) };
    case 14:
      return { kind: "PAMData", value: readOpenContent(r, "PAMData", decodePAMData) };
    case 16:
      return { kind: "CLPMM", value: readOpenContent(r, "CLPMM", decodeCLPMM) };
    case 15:
      return { kind: "PersonalSafetyMessage", value: readOpenContent(r, "PersonalSafetyMessage", decodePersonalSafetyMessage) };
    case 11:
      return { kind: "RoadsideCoordination", value: readOpenContent(r, "RoadsideCoordination", decodeRoadsideCoordination) };
    case 12:
      return { kind: "SensorSharingMsg", value: readOpenContent(r, "SensorSharingMsg", decodeSensorSharingMsg) };
    case 13:
      return { kind: "VehIntentionAndRequest", value: readOpenContent(r, "VehIntentionAndRequest", decodeVehIntentionAndRequest) };
    case 17:
      return { kind: "VehiclePaymentMessage", value: readOpenContent(r, "VehiclePaymentMessage", decodeVehiclePaymentMessage) };
    default:
      return readOpenOctets(r);
  }
}

export function encodeMessageFrameExt_value(w: BitWriter, value: MessageFrameExt_value, selector: number): void {
  switch (selector) {
    case 0:
      if (isContent(value, "TestMsg")) {
        writeOpenType(w, value.value, encodeTestMsg);
        return;
      }
      throw otherContent(value, "TestMsg", selector);
    case 10:
      if (isContent(value, "RTCMcorrections")) {
        writeOpenType(w, value.value, encodeRTCMcorrections);
        return;
      }
      throw otherContent(value, "RTCMcorrections", selector);
    case 14:
      if (isContent(value, "PAMData")) {
        writeOpenType(w, value.value, encodePAMData);
        return;
      }
      throw otherContent(value, "PAMData", selector);
    case 16:
      if (isContent(value, "CLPMM")) {
        writeOpenType(w, value.value, encodeCLPMM);
        return;
      }
      throw otherContent(value, "CLPMM", selector);
    case 15:
      if (isContent(value, "PersonalSafetyMessage")) {
        writeOpenType(w, value.value, encodePersonalSafetyMessage);
        return;
      }
      throw otherContent(value, "PersonalSafetyMessage", selector);
    case 11:
      if (isContent(value, "RoadsideCoordination")) {
        writeOpenType(w, value.value, encodeRoadsideCoordination);
        return;
      }
      throw otherContent(value, "RoadsideCoordination", selector);
    case 12:
      if (isContent(value, "SensorSharingMsg")) {
        writeOpenType(w, value.value, encodeSensorSharingMsg);
        return;
      }
      throw otherContent(value, "SensorSharingMsg", selector);
    case 13:
      if (isContent(value, "VehIntentionAndRequest")) {
        writeOpenType(w, value.value, encodeVehIntentionAndRequest);
        return;
      }
      throw otherContent(value, "VehIntentionAndRequest", selector);
    case 17:
      if (isContent(value, "VehiclePaymentMessage")) {
        writeOpenType(w, value.value, encodeVehiclePaymentMessage);
        return;
      }
      throw otherContent(value, "VehiclePaymentMessage", selector);
    default:
      writeUnassigned(w, value, selector);
  }
}

/**
 * Day II message number
 * `ExtMsgID ::= INTEGER (0..32767)`
 */
export type ExtMsgID = number;

export function decodeExtMsgID(r: BitReader): ExtMsgID {
  return r.bits(15);
}

export function encodeExtMsgID(w: BitWriter, value: ExtMsgID): void {
  writeInteger(w, value, 15, 0, 32767);
}
