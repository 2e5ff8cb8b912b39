// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  decodeFailureAt,
  encodeFailureAt,
  readCount,
  writeCount,
} from "../../uper/runtime.js";
import { type Lane, decodeLane, encodeLane } from "./Lane.js";

/**
 * list of lanes
 * `LaneList ::= SEQUENCE (SIZE (1..32)) OF Lane`
 */
export type LaneList = Lane[];

export function decodeLaneList(r: BitReader): LaneList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 14);
    const list = new Array<LaneList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeLane(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "LaneList", "Lane", $at);
  }
}

export function encodeLaneList(w: BitWriter, value: LaneList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeLane(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}
