// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  decodeFailureAt,
  encodeFailureAt,
  readCount,
  writeCount,
} from "../../uper/runtime.js";
import { type RTSData, decodeRTSData, encodeRTSData } from "./RTSData.js";

/**
 * list of signs
 * `RTSList ::= SEQUENCE (SIZE (1..16)) OF RTSData`
 */
export type RTSList = RTSData[];

export function decodeRTSList(r: BitReader): RTSList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 31);
    const list = new Array<RTSList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeRTSData(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "RTSList", "RTSData", $at);
  }
}

export function encodeRTSList(w: BitWriter, value: RTSList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodeRTSData(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}
