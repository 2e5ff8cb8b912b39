// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  readIA5String,
  sendUnknownAdditions,
  writeIA5String,
} from "../../uper/runtime.js";
import { type Position3D, decodePosition3D, encodePosition3D } from "../shared/DefPosition.js";
import {
  type DescriptiveName,
  type NodeReferenceID,
  decodeNodeReferenceID,
  encodeNodeReferenceID,
} from "../shared/MapNode.js";
import { type LinkList, decodeLinkList, encodeLinkList } from "./MapLink.js";

/**
 * intersection or end point of a road
 * `Node ::= SEQUENCE`
 */
export interface Node {
  /**
   * `name DescriptiveName OPTIONAL`
   * `IA5String (SIZE (1..63))`
   */
  name?: DescriptiveName | undefined;
  /** `id NodeReferenceID` */
  id: NodeReferenceID;
  /**
   * centre of the node, reference of all offsets inside it
   * `refPos Position3D`
   */
  refPos: Position3D;
  /**
   * links that end at this node
   * `inLinks LinkList OPTIONAL`
   */
  inLinks?: LinkList | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Node$members = /* @__PURE__ */ members(
  3,
  "name DescriptiveName",
  "id NodeReferenceID",
  "refPos Position3D",
  "inLinks LinkList",
);

export function decodeNode(r: BitReader): Node {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const name_ = ($head & 0x2) !== 0 ? readIA5String(r, 1, 63, false) : undefined;
    $at = 1;
    const id_ = decodeNodeReferenceID(r);
    $at = 2;
    const refPos_ = decodePosition3D(r);
    $at = 3;
    const inLinks_ = ($head & 0x1) !== 0 ? decodeLinkList(r) : undefined;
    const value: Node = { name: name_, id: id_, refPos: refPos_, inLinks: inLinks_ };
    if (($head & 0x4) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "Node", Node$members, $at);
  }
}

export function encodeNode(w: BitWriter, value: Node): void {
  let $at = -1;
  try {
    checkMembers(value, Node$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x4 : 0) |
      (value.name !== undefined ? 0x2 : 0) |
      (value.inLinks !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    if (value.name !== undefined) writeIA5String(w, value.name, 1, 63, false);
    $at = 1;
    encodeNodeReferenceID(w, value.id);
    $at = 2;
    encodePosition3D(w, value.refPos);
    $at = 3;
    if (value.inLinks !== undefined) encodeLinkList(w, value.inLinks);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Node$members, $at);
  }
}
