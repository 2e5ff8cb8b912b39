// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  hasUnknownAdditions,
  isPresent,
  members,
  readIA5String,
  readOpenType,
  readPresenceBitmap,
  readUnknownAdditions,
  writeIA5String,
  writeOpenType,
  writePresenceBitmap,
  writeUnknownAdditions,
} from "../../uper/runtime.js";
import { type Position3D, decodePosition3D, encodePosition3D } from "../shared/DefPosition.js";
import {
  type DescriptiveName,
  type NodeReferenceID,
  decodeNodeReferenceID,
  encodeNodeReferenceID,
} from "../shared/MapNode.js";
import {
  type LinkExList,
  type ProhibitedZone,
  decodeLinkExList,
  decodeProhibitedZone,
  encodeLinkExList,
  encodeProhibitedZone,
} from "./MapExtension.js";
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
  /**
   * same links in Day II form
   * `inLinks-ex LinkExList OPTIONAL`
   */
  "inLinks-ex"?: LinkExList | undefined;
  /**
   * areas where vehicles must not stop or enter
   * `prohibitedzone ProhibitedZone OPTIONAL`
   */
  prohibitedzone?: ProhibitedZone | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const Node$members = /* @__PURE__ */ members(
  3,
  "name DescriptiveName",
  "id NodeReferenceID",
  "refPos Position3D",
  "inLinks LinkList",
  "inLinks-ex LinkExList",
  "prohibitedzone ProhibitedZone",
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
    let inLinks_ex_: LinkExList | undefined;
    let prohibitedzone_: ProhibitedZone | undefined;
    let $unknown: UnknownAdditions | undefined;
    if (($head & 0x4) !== 0) {
      $at = -2;
      const $bitmap = readPresenceBitmap(r);
      if (isPresent($bitmap, 0)) {
        $at = 4;
        inLinks_ex_ = readOpenType(r, decodeLinkExList);
      }
      if (isPresent($bitmap, 1)) {
        $at = 5;
        prohibitedzone_ = readOpenType(r, decodeProhibitedZone);
      }
      $at = -2;
      $unknown = readUnknownAdditions(r, $bitmap, 2);
    }
    const value: Node = { name: name_, id: id_, refPos: refPos_, inLinks: inLinks_, "inLinks-ex": inLinks_ex_, prohibitedzone: prohibitedzone_ };
    if ($unknown !== undefined) value.$unknown = $unknown;
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
    const $extended = hasUnknownAdditions($unknown, 2) || value["inLinks-ex"] !== undefined || value.prohibitedzone !== undefined;
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
      writePresenceBitmap(w, [value["inLinks-ex"] !== undefined, value.prohibitedzone !== undefined], $unknown);
      if (value["inLinks-ex"] !== undefined) {
        $at = 4;
        writeOpenType(w, value["inLinks-ex"], encodeLinkExList);
      }
      if (value.prohibitedzone !== undefined) {
        $at = 5;
        writeOpenType(w, value.prohibitedzone, encodeProhibitedZone);
      }
      $at = -2;
      writeUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Node$members, $at);
  }
}
