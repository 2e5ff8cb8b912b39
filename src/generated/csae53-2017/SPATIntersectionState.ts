// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureAt,
  decodeFailureIn,
  encodeFailureAt,
  encodeFailureIn,
  isExtendedBy,
  itemBits,
  keepUnknownAdditions,
  members,
  noItem,
  readCount,
  sendUnknownAdditions,
  writeCount,
  writeInteger,
} from "../../uper/runtime.js";
import type { PhaseID } from "../shared/SPATIntersectionState.js";
import {
  type IntersectionState,
  decodeIntersectionState,
  encodeIntersectionState,
} from "./IntersectionState.js";
import { type LightState, LightState$items } from "./LightState.js";
import {
  type TimeChangeDetails,
  decodeTimeChangeDetails,
  encodeTimeChangeDetails,
} from "./TimeChangeDetails.js";

/**
 * list of intersections
 * `IntersectionStateList ::= SEQUENCE (SIZE (1..32)) OF IntersectionState`
 */
export type IntersectionStateList = IntersectionState[];

export function decodeIntersectionStateList(r: BitReader): IntersectionStateList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 57);
    const list = new Array<IntersectionStateList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodeIntersectionState(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "IntersectionStateList", "IntersectionState", $at);
  }
}

export function encodeIntersectionStateList(w: BitWriter, value: IntersectionStateList): void {
  let $at = -1;
  try {
    writeCount(w, value, 5, 1, 32);
    for ($at = 0; $at < value.length; $at++) encodeIntersectionState(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * list of phases
 * `PhaseList ::= SEQUENCE (SIZE (1..16)) OF Phase`
 */
export type PhaseList = Phase[];

export function decodePhaseList(r: BitReader): PhaseList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 18);
    const list = new Array<PhaseList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePhase(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PhaseList", "Phase", $at);
  }
}

export function encodePhaseList(w: BitWriter, value: PhaseList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodePhase(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * one signal group
 * `Phase ::= SEQUENCE`
 */
export interface Phase {
  /**
   * `id PhaseID`
   * `INTEGER (0..255)`
   * 0: unknown
   * 255: permanent green (module comment only)
   */
  id: PhaseID;
  /** `phaseStates PhaseStateList` */
  phaseStates: PhaseStateList;
}

const Phase$members = /* @__PURE__ */ members(
  0,
  "id PhaseID 8",
  "phaseStates PhaseStateList",
);

export function decodePhase(r: BitReader): Phase {
  let $at = -1;
  try {
    $at = 0;
    const id_ = r.bits(8);
    $at = 1;
    const phaseStates_ = decodePhaseStateList(r);
    return { id: id_, phaseStates: phaseStates_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Phase", Phase$members, $at);
  }
}

export function encodePhase(w: BitWriter, value: Phase): void {
  let $at = -1;
  try {
    checkMembers(value, Phase$members, false);
    $at = 0;
    writeInteger(w, value.id, 8, 0, 255);
    $at = 1;
    encodePhaseStateList(w, value.phaseStates);
  } catch (failure) {
    throw encodeFailureIn(failure, Phase$members, $at);
  }
}

/**
 * present and future states of a phase
 * `PhaseStateList ::= SEQUENCE (SIZE (1..16)) OF PhaseState`
 */
export type PhaseStateList = PhaseState[];

export function decodePhaseStateList(r: BitReader): PhaseStateList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 6);
    const list = new Array<PhaseStateList[number]>(count);
    for ($at = 0; $at < count; $at++) list[$at] = decodePhaseState(r);
    return list;
  } catch (failure) {
    throw decodeFailureAt(failure, "PhaseStateList", "PhaseState", $at);
  }
}

export function encodePhaseStateList(w: BitWriter, value: PhaseStateList): void {
  let $at = -1;
  try {
    writeCount(w, value, 4, 1, 16);
    for ($at = 0; $at < value.length; $at++) encodePhaseState(w, value[$at]!);
  } catch (failure) {
    throw encodeFailureAt(failure, $at);
  }
}

/**
 * light colour with its timing
 * `PhaseState ::= SEQUENCE`
 */
export interface PhaseState {
  /** `light LightState` */
  light: LightState;
  /** `timing TimeChangeDetails OPTIONAL` */
  timing?: TimeChangeDetails | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PhaseState$members = /* @__PURE__ */ members(
  2,
  "light LightState 4",
  "timing TimeChangeDetails",
);

export function decodePhaseState(r: BitReader): PhaseState {
  let $at = -1;
  try {
    const $word = r.bits(6);
    const $head = ($word >>> 4);
    const $light_ = ($word & 0xf);
    if ($light_ >= 9) {
      $at = 0;
      throw noItem($light_, 9, r.position - 4);
    }
    const light_ = LightState$items[$light_]!;
    $at = 1;
    const timing_ = ($head & 0x1) !== 0 ? decodeTimeChangeDetails(r) : undefined;
    const value: PhaseState = { light: light_, timing: timing_ };
    if (($head & 0x2) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PhaseState", PhaseState$members, $at);
  }
}

export function encodePhaseState(w: BitWriter, value: PhaseState): void {
  let $at = -1;
  try {
    checkMembers(value, PhaseState$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $light_ = itemBits(value.light, LightState$items);
    w.bits(
      ($extended ? 0x20 : 0) |
      (value.timing !== undefined ? 0x10 : 0) |
      $light_,
      6,
    );
    $at = 1;
    if (value.timing !== undefined) encodeTimeChangeDetails(w, value.timing);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PhaseState$members, $at);
  }
}
