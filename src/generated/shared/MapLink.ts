// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  members,
  readCount,
  writeCount,
  writeInteger,
} from "../../uper/runtime.js";
import { type NodeReferenceID, decodeNodeReferenceID, encodeNodeReferenceID } from "./MapNode.js";
import type { PhaseID } from "./SPATIntersectionState.js";

/**
 * list of movements
 * `MovementList ::= SEQUENCE (SIZE (1..32)) OF Movement`
 */
export type MovementList = Movement[];

export function decodeMovementList(r: BitReader): MovementList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 18);
    const list = new Array<MovementList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeMovement(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "MovementList", "Movement", $at);
  }
}

export function encodeMovementList(w: BitWriter, value: MovementList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeMovement(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * connection to a downstream link
 * `Movement ::= SEQUENCE`
 */
export interface Movement {
  /**
   * node the movement leads to
   * `remoteIntersection NodeReferenceID`
   */
  remoteIntersection: NodeReferenceID;
  /**
   * SPAT phase that controls it
   * `phaseId PhaseID OPTIONAL`
   * `INTEGER (0..255)`
   * 0: unknown
   * 255: permanent green (module comment only)
   */
  phaseId?: PhaseID | undefined;
}

const Movement$members = /* @__PURE__ */ members(
  1,
  "remoteIntersection NodeReferenceID",
  "phaseId PhaseID",
);

export function decodeMovement(r: BitReader): Movement {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const remoteIntersection_ = decodeNodeReferenceID(r);
    $at = 1;
    const phaseId_ = ($head & 0x1) !== 0 ? r.bits(8) : undefined;
    return { remoteIntersection: remoteIntersection_, phaseId: phaseId_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Movement", Movement$members, $at);
  }
}

export function encodeMovement(w: BitWriter, value: Movement): void {
  let $at = -1;
  try {
    checkMembers(value, Movement$members, false);
    w.bits((value.phaseId !== undefined ? 0x1 : 0), 1);
    $at = 0;
    encodeNodeReferenceID(w, value.remoteIntersection);
    $at = 1;
    if (value.phaseId !== undefined) writeInteger(w, value.phaseId, 8, 0, 255);
  } catch (failure) {
    throw encodeFailureIn(failure, Movement$members, $at);
  }
}
