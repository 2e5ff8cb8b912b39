// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  decodeFailureAt,
  encodeFailureAt,
  readCount,
  writeCount,
} from "../../uper/runtime.js";
import { type Connection, decodeConnection, encodeConnection } from "./MapLane.js";

/**
 * list of connections
 * `ConnectsToList ::= SEQUENCE (SIZE (1..8)) OF Connection`
 */
export type ConnectsToList = Connection[];

export function decodeConnectsToList(r: BitReader): ConnectsToList {
  let $at = -1;
  try {
    const count = readCount(r, 3, 1, 8, 19);
    const list = new Array<ConnectsToList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeConnection(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "ConnectsToList", "Connection", $at);
  }
}

export function encodeConnectsToList(w: BitWriter, value: ConnectsToList): void {
  let $at = -1;
  try {
    writeCount(w, value, 3, 1, 8);
    for ($at = 0; $at < value.length; $at++) encodeConnection(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}
