// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import { type BitReader, type BitWriter, writeInteger } from "../../uper/runtime.js";

/**
 * rolling counter per sender and message type, wraps 127 -> 0
 * wraps modulo 128
 * `MsgCount ::= INTEGER (0..127)`
 */
export type MsgCount = number;

export function decodeMsgCount(r: BitReader): MsgCount {
  return r.bits(7);
}

export function encodeMsgCount(w: BitWriter, value: MsgCount): void {
  writeInteger(w, value, 7, 0, 127);
}
