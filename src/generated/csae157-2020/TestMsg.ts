// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  members,
  readOctetString,
  writeInteger,
  writeOctetString,
} from "../../uper/runtime.js";
import type { MsgCount } from "../shared/MsgFrame.js";

/**
 * test message with free content
 * `TestMsg ::= SEQUENCE`
 */
export interface TestMsg {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /** `userData OCTET STRING (SIZE (1..2048))` */
  userData: Uint8Array;
}

const TestMsg$members = /* @__PURE__ */ members(
  0,
  "msgCnt MsgCount 7",
  "userData OCTET STRING",
);

export function decodeTestMsg(r: BitReader): TestMsg {
  let $at = -1;
  try {
    $at = 0;
    const msgCnt_ = r.bits(7);
    $at = 1;
    const userData_ = readOctetString(r, 1, 2048, false);
    return { msgCnt: msgCnt_, userData: userData_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "TestMsg", TestMsg$members, $at);
  }
}

export function encodeTestMsg(w: BitWriter, value: TestMsg): void {
  let $at = -1;
  try {
    checkMembers(value, TestMsg$members, false);
    $at = 0;
    writeInteger(w, value.msgCnt, 7, 0, 127);
    $at = 1;
    writeOctetString(w, value.userData, 1, 2048, false);
  } catch (failure) {
    throw encodeFailureIn(failure, TestMsg$members, $at);
  }
}
