// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  decodeFailureAt,
  encodeFailureAt,
  readCount,
  writeCount,
} from "../../uper/runtime.js";
import { type Link, decodeLink, encodeLink } from "./Link.js";

/**
 * list of links
 * `LinkList ::= SEQUENCE (SIZE (1..32)) OF Link`
 */
export type LinkList = Link[];

export function decodeLinkList(r: BitReader): LinkList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 57);
    const list = new Array<LinkList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeLink(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "LinkList", "Link", $at);
  }
}

export function encodeLinkList(w: BitWriter, value: LinkList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeLink(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}
