// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  decodeFailureAt,
  encodeFailureAt,
  readCount,
  writeCount,
} from "../../uper/runtime.js";
import { type Node, decodeNode, encodeNode } from "./Node.js";

/**
 * list of nodes
 * `NodeList ::= SEQUENCE (SIZE (1..32)) OF Node`
 */
export type NodeList = Node[];

export function decodeNodeList(r: BitReader): NodeList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 84);
    const list = new Array<NodeList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeNode(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "NodeList", "Node", $at);
  }
}

export function encodeNodeList(w: BitWriter, value: NodeList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeNode(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}
