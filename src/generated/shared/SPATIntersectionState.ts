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
  integerBits,
  isExtendedBy,
  itemBehindRoot,
  keepUnknownAdditions,
  members,
  outOfRange,
  readCount,
  readFixedNamedBits,
  readInteger,
  sendUnknownAdditions,
  writeCount,
  writeFixedNamedBits,
  writeInteger,
} from "../../uper/runtime.js";
import type { TimeMark } from "./DefTime.js";
import {
  type IntersectionState,
  decodeIntersectionState,
  encodeIntersectionState,
} from "./IntersectionState.js";
import { type LightState, LightState$items, encodeLightState } from "./LightState.js";
import {
  type TimeChangeDetails,
  decodeTimeChangeDetails,
  encodeTimeChangeDetails,
} from "./TimeChangeDetails.js";
import type { Confidence } from "./VehSafetyExt.js";

/**
 * list of intersections
 * `IntersectionStateList ::= SEQUENCE (SIZE (1..32)) OF IntersectionState`
 */
export type IntersectionStateList = IntersectionState[];

export function decodeIntersectionStateList(r: BitReader): IntersectionStateList {
  let $at = -1;
  try {
    const count = readCount(r, 5, 1, 32, 60);
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
 * controller status flags
 * `IntersectionStatusObject ::= BIT STRING (SIZE (16))`
 * - bit 0: manualControlIsEnabled
 * - bit 1: stopTimeIsActivated
 * - bit 2: failureFlash
 * - bit 3: preemptIsActive
 * - bit 4: signalPriorityIsActive
 * - bit 5: fixedTimeOperation
 * - bit 6: trafficDependentOperation
 * - bit 7: standbyOperation
 * - bit 8: failureMode
 * - bit 9: off
 * - bit 10: recentMAPmessageUpdate
 * - bit 11: recentChangeInMAPassignedLanesIDsUsed
 * - bit 12: noValidMAPisAvailableAtThisTime
 * - bit 13: noValidSPATisAvailableAtThisTime
 */
export type IntersectionStatusObject = number;

export function decodeIntersectionStatusObject(r: BitReader): IntersectionStatusObject {
  return readFixedNamedBits(r, 16);
}

export function encodeIntersectionStatusObject(w: BitWriter, value: IntersectionStatusObject): void {
  writeFixedNamedBits(w, value, 16);
}

/**
 * list of phases
 * `PhaseList ::= SEQUENCE (SIZE (1..16)) OF Phase`
 */
export type PhaseList = Phase[];

export function decodePhaseList(r: BitReader): PhaseList {
  let $at = -1;
  try {
    const count = readCount(r, 4, 1, 16, 19);
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
    const count = readCount(r, 4, 1, 16, 7);
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
  "light LightState",
  "timing TimeChangeDetails",
);

export function decodePhaseState(r: BitReader): PhaseState {
  let $at = -1;
  try {
    const $word = r.bits(7);
    const $head = ($word >>> 5);
    const $light_ = ($word & 0x1f);
    $at = 0;
    const light_ = $light_ < 9 ? LightState$items[$light_]! : itemBehindRoot(r, $light_, 4, 9, LightState$items, r.position - 5);
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
    w.bits(
      ($extended ? 0x2 : 0) |
      (value.timing !== undefined ? 0x1 : 0),
      2,
    );
    $at = 0;
    encodeLightState(w, value.light);
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

/**
 * timing as UTC marks within the hour
 * `UTCTiming ::= SEQUENCE`
 */
export interface UTCTiming {
  /**
   * start (past or future)
   * `startUTCTime TimeMark`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  startUTCTime: TimeMark;
  /**
   * earliest end
   * `minEndUTCTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  minEndUTCTime?: TimeMark | undefined;
  /**
   * latest end
   * `maxEndUTCTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  maxEndUTCTime?: TimeMark | undefined;
  /**
   * best estimate of the end
   * `likelyEndUTCTime TimeMark`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  likelyEndUTCTime: TimeMark;
  /**
   * `timeConfidence Confidence OPTIONAL`
   * `INTEGER (0..200)`
   * unit: 0.5 %
   */
  timeConfidence?: Confidence | undefined;
  /**
   * next start
   * `nextStartUTCTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  nextStartUTCTime?: TimeMark | undefined;
  /**
   * next end
   * `nextEndUTCTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  nextEndUTCTime?: TimeMark | undefined;
}

const UTCTiming$members = /* @__PURE__ */ members(
  5,
  "startUTCTime TimeMark 16",
  "minEndUTCTime TimeMark",
  "maxEndUTCTime TimeMark",
  "likelyEndUTCTime TimeMark 16",
  "timeConfidence Confidence",
  "nextStartUTCTime TimeMark",
  "nextEndUTCTime TimeMark",
);

export function decodeUTCTiming(r: BitReader): UTCTiming {
  let $at = -1;
  try {
    const $word = r.bits(21);
    const $head = ($word >>> 16);
    const $startUTCTime_ = ($word & 0xffff);
    if ($startUTCTime_ > 36001) {
      $at = 0;
      throw outOfRange($startUTCTime_, 0, 36001, r.position - 16);
    }
    const startUTCTime_ = $startUTCTime_;
    $at = 1;
    const minEndUTCTime_ = ($head & 0x10) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    $at = 2;
    const maxEndUTCTime_ = ($head & 0x8) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    $at = 3;
    const likelyEndUTCTime_ = readInteger(r, 16, 0, 36001);
    $at = 4;
    const timeConfidence_ = ($head & 0x4) !== 0 ? readInteger(r, 8, 0, 200) : undefined;
    $at = 5;
    const nextStartUTCTime_ = ($head & 0x2) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    $at = 6;
    const nextEndUTCTime_ = ($head & 0x1) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    return { startUTCTime: startUTCTime_, minEndUTCTime: minEndUTCTime_, maxEndUTCTime: maxEndUTCTime_, likelyEndUTCTime: likelyEndUTCTime_, timeConfidence: timeConfidence_, nextStartUTCTime: nextStartUTCTime_, nextEndUTCTime: nextEndUTCTime_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "UTCTiming", UTCTiming$members, $at);
  }
}

export function encodeUTCTiming(w: BitWriter, value: UTCTiming): void {
  let $at = -1;
  try {
    checkMembers(value, UTCTiming$members, false);
    $at = 0;
    const $startUTCTime_ = integerBits(value.startUTCTime, 0, 36001);
    w.bits(
      (value.minEndUTCTime !== undefined ? 0x100000 : 0) |
      (value.maxEndUTCTime !== undefined ? 0x80000 : 0) |
      (value.timeConfidence !== undefined ? 0x40000 : 0) |
      (value.nextStartUTCTime !== undefined ? 0x20000 : 0) |
      (value.nextEndUTCTime !== undefined ? 0x10000 : 0) |
      $startUTCTime_,
      21,
    );
    $at = 1;
    if (value.minEndUTCTime !== undefined) writeInteger(w, value.minEndUTCTime, 16, 0, 36001);
    $at = 2;
    if (value.maxEndUTCTime !== undefined) writeInteger(w, value.maxEndUTCTime, 16, 0, 36001);
    $at = 3;
    writeInteger(w, value.likelyEndUTCTime, 16, 0, 36001);
    $at = 4;
    if (value.timeConfidence !== undefined) writeInteger(w, value.timeConfidence, 8, 0, 200);
    $at = 5;
    if (value.nextStartUTCTime !== undefined) writeInteger(w, value.nextStartUTCTime, 16, 0, 36001);
    $at = 6;
    if (value.nextEndUTCTime !== undefined) writeInteger(w, value.nextEndUTCTime, 16, 0, 36001);
  } catch (failure) {
    throw encodeFailureIn(failure, UTCTiming$members, $at);
  }
}

/**
 * timing as remaining time from now
 * `TimeCountingDown ::= SEQUENCE`
 */
export interface TimeCountingDown {
  /**
   * time until start; 0 when running
   * `startTime TimeMark`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  startTime: TimeMark;
  /**
   * shortest remaining time
   * `minEndTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  minEndTime?: TimeMark | undefined;
  /**
   * longest remaining time
   * `maxEndTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  maxEndTime?: TimeMark | undefined;
  /**
   * best estimate
   * `likelyEndTime TimeMark`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  likelyEndTime: TimeMark;
  /**
   * `timeConfidence Confidence OPTIONAL`
   * `INTEGER (0..200)`
   * unit: 0.5 %
   */
  timeConfidence?: Confidence | undefined;
  /**
   * time until the next start
   * `nextStartTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  nextStartTime?: TimeMark | undefined;
  /**
   * length of the next occurrence
   * `nextDuration TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  nextDuration?: TimeMark | undefined;
}

const TimeCountingDown$members = /* @__PURE__ */ members(
  5,
  "startTime TimeMark 16",
  "minEndTime TimeMark",
  "maxEndTime TimeMark",
  "likelyEndTime TimeMark 16",
  "timeConfidence Confidence",
  "nextStartTime TimeMark",
  "nextDuration TimeMark",
);

export function decodeTimeCountingDown(r: BitReader): TimeCountingDown {
  let $at = -1;
  try {
    const $word = r.bits(21);
    const $head = ($word >>> 16);
    const $startTime_ = ($word & 0xffff);
    if ($startTime_ > 36001) {
      $at = 0;
      throw outOfRange($startTime_, 0, 36001, r.position - 16);
    }
    const startTime_ = $startTime_;
    $at = 1;
    const minEndTime_ = ($head & 0x10) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    $at = 2;
    const maxEndTime_ = ($head & 0x8) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    $at = 3;
    const likelyEndTime_ = readInteger(r, 16, 0, 36001);
    $at = 4;
    const timeConfidence_ = ($head & 0x4) !== 0 ? readInteger(r, 8, 0, 200) : undefined;
    $at = 5;
    const nextStartTime_ = ($head & 0x2) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    $at = 6;
    const nextDuration_ = ($head & 0x1) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    return { startTime: startTime_, minEndTime: minEndTime_, maxEndTime: maxEndTime_, likelyEndTime: likelyEndTime_, timeConfidence: timeConfidence_, nextStartTime: nextStartTime_, nextDuration: nextDuration_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "TimeCountingDown", TimeCountingDown$members, $at);
  }
}

export function encodeTimeCountingDown(w: BitWriter, value: TimeCountingDown): void {
  let $at = -1;
  try {
    checkMembers(value, TimeCountingDown$members, false);
    $at = 0;
    const $startTime_ = integerBits(value.startTime, 0, 36001);
    w.bits(
      (value.minEndTime !== undefined ? 0x100000 : 0) |
      (value.maxEndTime !== undefined ? 0x80000 : 0) |
      (value.timeConfidence !== undefined ? 0x40000 : 0) |
      (value.nextStartTime !== undefined ? 0x20000 : 0) |
      (value.nextDuration !== undefined ? 0x10000 : 0) |
      $startTime_,
      21,
    );
    $at = 1;
    if (value.minEndTime !== undefined) writeInteger(w, value.minEndTime, 16, 0, 36001);
    $at = 2;
    if (value.maxEndTime !== undefined) writeInteger(w, value.maxEndTime, 16, 0, 36001);
    $at = 3;
    writeInteger(w, value.likelyEndTime, 16, 0, 36001);
    $at = 4;
    if (value.timeConfidence !== undefined) writeInteger(w, value.timeConfidence, 8, 0, 200);
    $at = 5;
    if (value.nextStartTime !== undefined) writeInteger(w, value.nextStartTime, 16, 0, 36001);
    $at = 6;
    if (value.nextDuration !== undefined) writeInteger(w, value.nextDuration, 16, 0, 36001);
  } catch (failure) {
    throw encodeFailureIn(failure, TimeCountingDown$members, $at);
  }
}

/**
 * signal group number
 * 0: unknown
 * 255: permanent green (module comment only)
 * `PhaseID ::= INTEGER (0..255)`
 */
export type PhaseID = number;

export function decodePhaseID(r: BitReader): PhaseID {
  return r.bits(8);
}

export function encodePhaseID(w: BitWriter, value: PhaseID): void {
  writeInteger(w, value, 8, 0, 255);
}
