// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  members,
  readIA5String,
  writeIA5String,
  writeInteger,
} from "../../uper/runtime.js";

/**
 * printable name
 * `DescriptiveName ::= IA5String (SIZE (1..63))`
 */
export type DescriptiveName = string;

export function decodeDescriptiveName(r: BitReader): DescriptiveName {
  return readIA5String(r, 1, 63, false);
}

export function encodeDescriptiveName(w: BitWriter, value: DescriptiveName): void {
  writeIA5String(w, value, 1, 63, false);
}

/**
 * region plus node number, globally unique
 * `NodeReferenceID ::= SEQUENCE`
 */
export interface NodeReferenceID {
  /**
   * `region RoadRegulatorID OPTIONAL`
   * `INTEGER (0..65535)`
   * 0: tests
   */
  region?: RoadRegulatorID | undefined;
  /**
   * `id NodeID`
   * `INTEGER (0..65535)`
   * 0..255: tests
   */
  id: NodeID;
}

const NodeReferenceID$members = /* @__PURE__ */ members(
  1,
  "region RoadRegulatorID",
  "id NodeID 16",
);

export function decodeNodeReferenceID(r: BitReader): NodeReferenceID {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const region_ = ($head & 0x1) !== 0 ? r.bits(16) : undefined;
    $at = 1;
    const id_ = r.bits(16);
    return { region: region_, id: id_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "NodeReferenceID", NodeReferenceID$members, $at);
  }
}

export function encodeNodeReferenceID(w: BitWriter, value: NodeReferenceID): void {
  let $at = -1;
  try {
    checkMembers(value, NodeReferenceID$members, false);
    w.bits((value.region !== undefined ? 0x1 : 0), 1);
    $at = 0;
    if (value.region !== undefined) writeInteger(w, value.region, 16, 0, 65535);
    $at = 1;
    writeInteger(w, value.id, 16, 0, 65535);
  } catch (failure) {
    throw encodeFailureIn(failure, NodeReferenceID$members, $at);
  }
}

/**
 * region number
 * 0: tests
 * `RoadRegulatorID ::= INTEGER (0..65535)`
 */
export type RoadRegulatorID = number;

export function decodeRoadRegulatorID(r: BitReader): RoadRegulatorID {
  return r.bits(16);
}

export function encodeRoadRegulatorID(w: BitWriter, value: RoadRegulatorID): void {
  writeInteger(w, value, 16, 0, 65535);
}

/**
 * node number inside its region
 * 0..255: tests
 * `NodeID ::= INTEGER (0..65535)`
 */
export type NodeID = number;

export function decodeNodeID(r: BitReader): NodeID {
  return r.bits(16);
}

export function encodeNodeID(w: BitWriter, value: NodeID): void {
  writeInteger(w, value, 16, 0, 65535);
}
