import { DecodeFailure } from "../uper/failure.js";
import { BitReader } from "../uper/reader.js";
import { decodeNode } from "./decode.js";
import type { Node } from "./node.js";

/** More than the longest mandatory part of any message takes. */
const zeros = new Uint8Array(1024);

/**
 * The least value of a type: what bits of zero stand for. Numbers are the least, items and alternatives the first,
 * lists as short as they may be, and components absent where they may be. Undefined for a type of which zeros are no
 * value: one that holds an open type, which would have no octets.
 */
export function leastValue(node: Node): unknown {
  try {
    return decodeNode(node, new BitReader(zeros));
  } catch (failure) {
    if (failure instanceof DecodeFailure) return undefined;
    throw failure;
  }
}
