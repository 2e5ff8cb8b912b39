// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  members,
  outOfRange,
  readInteger,
  writeInteger,
} from "../../uper/runtime.js";
import type { TimeMark } from "../shared/DefTime.js";
import type { Confidence } from "../shared/VehSafetyExt.js";

/**
 * timing, relative or UTC
 * `TimeChangeDetails ::= SEQUENCE`
 */
export interface TimeChangeDetails {
  /**
   * `startTime TimeMark`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  startTime: TimeMark;
  /**
   * `minEndTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  minEndTime?: TimeMark | undefined;
  /**
   * `maxEndTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  maxEndTime?: TimeMark | undefined;
  /**
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
   * `nextStartTime TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  nextStartTime?: TimeMark | undefined;
  /**
   * `nextDuration TimeMark OPTIONAL`
   * `INTEGER (0..36001)`
   * unit: 0.1 s
   * 35991..35999: leap second (comment of the modules)
   * 36000: more than one hour
   * 36001: unknown
   */
  nextDuration?: TimeMark | undefined;
}

const TimeChangeDetails$members = /* @__PURE__ */ members(
  5,
  "startTime TimeMark 16",
  "minEndTime TimeMark",
  "maxEndTime TimeMark",
  "likelyEndTime TimeMark 16",
  "timeConfidence Confidence",
  "nextStartTime TimeMark",
  "nextDuration TimeMark",
);

export function decodeTimeChangeDetails(r: BitReader): TimeChangeDetails {
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
    throw decodeFailureIn(failure, "TimeChangeDetails", TimeChangeDetails$members, $at);
  }
}

export function encodeTimeChangeDetails(w: BitWriter, value: TimeChangeDetails): void {
  let $at = -1;
  try {
    checkMembers(value, TimeChangeDetails$members, false);
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
    throw encodeFailureIn(failure, TimeChangeDetails$members, $at);
  }
}
