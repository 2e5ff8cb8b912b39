// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  decodeFailureAt,
  encodeFailureAt,
  readCount,
  writeCount,
} from "../../uper/runtime.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "./DefPositionOffset.js";

/**
 * points of a path, upstream to downstream
 * `PathPointList ::= SEQUENCE (SIZE (2..32)) OF PositionOffsetLLV`
 */
export type PathPointList = PositionOffsetLLV[];

export function decodePathPointList(r: BitReader): PathPointList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 2, 32, 28);
    const list = new Array<PathPointList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePositionOffsetLLV(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PathPointList", "PositionOffsetLLV", $at);
  }
}

export function encodePathPointList(w: BitWriter, value: PathPointList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 2, 32);
    for ($at = 0; $at < value.length; $at++) encodePositionOffsetLLV(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}
