// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  members,
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
  "startTime TimeMark",
  "minEndTime TimeMark",
  "maxEndTime TimeMark",
  "likelyEndTime TimeMark",
  "timeConfidence Confidence",
  "nextStartTime TimeMark",
  "nextDuration TimeMark",
);

export function decodeTimeChangeDetails(r: BitReader): TimeChangeDetails {
  let $at = -1;
  try {
    const $head = r.bits(5);
    $at = 0;
    const startTime = readInteger(r, 16, 0, 36001);
    $at = 1;
    const minEndTime = ($head & 0x10) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    $at = 2;
    const maxEndTime = ($head & 0x8) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    $at = 3;
    const likelyEndTime = readInteger(r, 16, 0, 36001);
    $at = 4;
    const timeConfidence = ($head & 0x4) !== 0 ? readInteger(r, 8, 0, 200) : undefined;
    $at = 5;
    const nextStartTime = ($head & 0x2) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    $at = 6;
    const nextDuration = ($head & 0x1) !== 0 ? readInteger(r, 16, 0, 36001) : undefined;
    return { startTime, minEndTime, maxEndTime, likelyEndTime, timeConfidence, nextStartTime, nextDuration };
  } catch (failure) {
    throw decodeFailureIn(failure, "TimeChangeDetails", TimeChangeDetails$members, $at);
  }
}

export function encodeTimeChangeDetails(w: BitWriter, value: TimeChangeDetails): void {
  let $at = -1;
  try {
    checkMembers(value, TimeChangeDetails$members, false);
    w.bits(
      (value.minEndTime !== undefined ? 0x10 : 0) |
      (value.maxEndTime !== undefined ? 0x8 : 0) |
      (value.timeConfidence !== undefined ? 0x4 : 0) |
      (value.nextStartTime !== undefined ? 0x2 : 0) |
      (value.nextDuration !== undefined ? 0x1 : 0),
      5,
    );
    $at = 0;
    writeInteger(w, value.startTime, 16, 0, 36001);
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
