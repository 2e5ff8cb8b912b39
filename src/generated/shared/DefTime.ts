// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  members,
  readEnumerated,
  readInteger,
  writeEnumerated,
  writeInteger,
} from "../../uper/runtime.js";
import type { DHour } from "./DHour.js";
import type { DTimeOffset } from "./DTimeOffset.js";

/**
 * millisecond within a minute
 * unit: 0.001 s
 * 60000..65535: unknown or invalid
 * SAE J2735 keeps 60000..60999 for leap seconds
 * `DSecond ::= INTEGER (0..65535)`
 */
export type DSecond = number;

export function decodeDSecond(r: BitReader): DSecond {
  return r.bits(16);
}

export function encodeDSecond(w: BitWriter, value: DSecond): void {
  writeInteger(w, value, 16, 0, 65535);
}

/**
 * calendar year
 * unit: year
 * 0: unknown
 * `DYear ::= INTEGER (0..4095)`
 */
export type DYear = number;

export function decodeDYear(r: BitReader): DYear {
  return r.bits(12);
}

export function encodeDYear(w: BitWriter, value: DYear): void {
  writeInteger(w, value, 12, 0, 4095);
}

/**
 * month
 * unit: month
 * 0: unknown
 * `DMonth ::= INTEGER (0..12)`
 */
export type DMonth = number;

export function decodeDMonth(r: BitReader): DMonth {
  return readInteger(r, 4, 0, 12);
}

export function encodeDMonth(w: BitWriter, value: DMonth): void {
  writeInteger(w, value, 4, 0, 12);
}

/**
 * day of month
 * unit: day
 * 0: unknown
 * `DDay ::= INTEGER (0..31)`
 */
export type DDay = number;

export function decodeDDay(r: BitReader): DDay {
  return r.bits(5);
}

export function encodeDDay(w: BitWriter, value: DDay): void {
  writeInteger(w, value, 5, 0, 31);
}

/**
 * minute of hour
 * unit: minute
 * 60: unknown
 * `DMinute ::= INTEGER (0..60)`
 */
export type DMinute = number;

export function decodeDMinute(r: BitReader): DMinute {
  return readInteger(r, 6, 0, 60);
}

export function encodeDMinute(w: BitWriter, value: DMinute): void {
  writeInteger(w, value, 6, 0, 60);
}

/**
 * date and time, every part optional
 * `DDateTime ::= SEQUENCE`
 */
export interface DDateTime {
  /**
   * `year DYear OPTIONAL`
   * `INTEGER (0..4095)`
   * unit: year
   * 0: unknown
   */
  year?: DYear | undefined;
  /**
   * `month DMonth OPTIONAL`
   * `INTEGER (0..12)`
   * unit: month
   * 0: unknown
   */
  month?: DMonth | undefined;
  /**
   * `day DDay OPTIONAL`
   * `INTEGER (0..31)`
   * unit: day
   * 0: unknown
   */
  day?: DDay | undefined;
  /**
   * `hour DHour OPTIONAL`
   * `INTEGER (0..31)`
   * unit: hour
   * 24..31: unknown
   */
  hour?: DHour | undefined;
  /**
   * `minute DMinute OPTIONAL`
   * `INTEGER (0..60)`
   * unit: minute
   * 60: unknown
   */
  minute?: DMinute | undefined;
  /**
   * `second DSecond OPTIONAL`
   * `INTEGER (0..65535)`
   * unit: 0.001 s
   * 60000..65535: unknown or invalid
   */
  second?: DSecond | undefined;
  /**
   * time zone
   * `offset DTimeOffset OPTIONAL`
   * `INTEGER (-840..840)`
   * unit: minute
   */
  offset?: DTimeOffset | undefined;
}

const DDateTime$members = /* @__PURE__ */ members(
  7,
  "year DYear",
  "month DMonth",
  "day DDay",
  "hour DHour",
  "minute DMinute",
  "second DSecond",
  "offset DTimeOffset",
);

export function decodeDDateTime(r: BitReader): DDateTime {
  let $at = -1;
  try {
    const $head = r.bits(7);
    $at = 0;
    const year_ = ($head & 0x40) !== 0 ? r.bits(12) : undefined;
    $at = 1;
    const month_ = ($head & 0x20) !== 0 ? readInteger(r, 4, 0, 12) : undefined;
    $at = 2;
    const day_ = ($head & 0x10) !== 0 ? r.bits(5) : undefined;
    $at = 3;
    const hour_ = ($head & 0x8) !== 0 ? r.bits(5) : undefined;
    $at = 4;
    const minute_ = ($head & 0x4) !== 0 ? readInteger(r, 6, 0, 60) : undefined;
    $at = 5;
    const second_ = ($head & 0x2) !== 0 ? r.bits(16) : undefined;
    $at = 6;
    const offset_ = ($head & 0x1) !== 0 ? readInteger(r, 11, -840, 840) : undefined;
    return { year: year_, month: month_, day: day_, hour: hour_, minute: minute_, second: second_, offset: offset_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "DDateTime", DDateTime$members, $at);
  }
}

export function encodeDDateTime(w: BitWriter, value: DDateTime): void {
  let $at = -1;
  try {
    checkMembers(value, DDateTime$members, false);
    w.bits(
      (value.year !== undefined ? 0x40 : 0) |
      (value.month !== undefined ? 0x20 : 0) |
      (value.day !== undefined ? 0x10 : 0) |
      (value.hour !== undefined ? 0x8 : 0) |
      (value.minute !== undefined ? 0x4 : 0) |
      (value.second !== undefined ? 0x2 : 0) |
      (value.offset !== undefined ? 0x1 : 0),
      7,
    );
    $at = 0;
    if (value.year !== undefined) writeInteger(w, value.year, 12, 0, 4095);
    $at = 1;
    if (value.month !== undefined) writeInteger(w, value.month, 4, 0, 12);
    $at = 2;
    if (value.day !== undefined) writeInteger(w, value.day, 5, 0, 31);
    $at = 3;
    if (value.hour !== undefined) writeInteger(w, value.hour, 5, 0, 31);
    $at = 4;
    if (value.minute !== undefined) writeInteger(w, value.minute, 6, 0, 60);
    $at = 5;
    if (value.second !== undefined) writeInteger(w, value.second, 16, 0, 65535);
    $at = 6;
    if (value.offset !== undefined) writeInteger(w, value.offset, 11, -840, 840);
  } catch (failure) {
    throw encodeFailureIn(failure, DDateTime$members, $at);
  }
}

/**
 * UTC minutes since start of the year
 * unit: minute
 * 527040: invalid
 * `MinuteOfTheYear ::= INTEGER (0..527040)`
 */
export type MinuteOfTheYear = number;

export function decodeMinuteOfTheYear(r: BitReader): MinuteOfTheYear {
  return readInteger(r, 20, 0, 527040);
}

export function encodeMinuteOfTheYear(w: BitWriter, value: MinuteOfTheYear): void {
  writeInteger(w, value, 20, 0, 527040);
}

/**
 * tenths of a second within the hour, or a duration
 * unit: 0.1 s
 * 35991..35999: leap second (comment of the modules)
 * 36000: more than one hour
 * 36001: unknown
 * UTC, not GNSS or local time
 * `TimeMark ::= INTEGER (0..36001)`
 */
export type TimeMark = number;

export function decodeTimeMark(r: BitReader): TimeMark {
  return readInteger(r, 16, 0, 36001);
}

export function encodeTimeMark(w: BitWriter, value: TimeMark): void {
  writeInteger(w, value, 16, 0, 36001);
}

/**
 * time difference to a reference instant
 * unit: 0.01 s
 * 65534: 655.34 or more
 * 65535: unavailable
 * PathHistoryPoint: backwards; VIR and RSC: forwards from secMark
 * `TimeOffset ::= INTEGER (1..65535)`
 */
export type TimeOffset = number;

export function decodeTimeOffset(r: BitReader): TimeOffset {
  return readInteger(r, 16, 1, 65535);
}

export function encodeTimeOffset(w: BitWriter, value: TimeOffset): void {
  writeInteger(w, value, 16, 1, 65535);
}

/**
 * 95 % time accuracy class
 * unit: s
 * `TimeConfidence ::= ENUMERATED`
 */
export type TimeConfidence =
  | "unavailable"
  | "time-100-000"
  | "time-050-000"
  | "time-020-000"
  | "time-010-000"
  | "time-002-000"
  | "time-001-000"
  | "time-000-500"
  | "time-000-200"
  | "time-000-100"
  | "time-000-050"
  | "time-000-020"
  | "time-000-010"
  | "time-000-005"
  | "time-000-002"
  | "time-000-001"
  | "time-000-000-5"
  | "time-000-000-2"
  | "time-000-000-1"
  | "time-000-000-05"
  | "time-000-000-02"
  | "time-000-000-01"
  | "time-000-000-005"
  | "time-000-000-002"
  | "time-000-000-001"
  | "time-000-000-000-5"
  | "time-000-000-000-2"
  | "time-000-000-000-1"
  | "time-000-000-000-05"
  | "time-000-000-000-02"
  | "time-000-000-000-01"
  | "time-000-000-000-005"
  | "time-000-000-000-002"
  | "time-000-000-000-001"
  | "time-000-000-000-000-5"
  | "time-000-000-000-000-2"
  | "time-000-000-000-000-1"
  | "time-000-000-000-000-05"
  | "time-000-000-000-000-02"
  | "time-000-000-000-000-01";

export const TimeConfidence$items = [
  "unavailable",
  "time-100-000",
  "time-050-000",
  "time-020-000",
  "time-010-000",
  "time-002-000",
  "time-001-000",
  "time-000-500",
  "time-000-200",
  "time-000-100",
  "time-000-050",
  "time-000-020",
  "time-000-010",
  "time-000-005",
  "time-000-002",
  "time-000-001",
  "time-000-000-5",
  "time-000-000-2",
  "time-000-000-1",
  "time-000-000-05",
  "time-000-000-02",
  "time-000-000-01",
  "time-000-000-005",
  "time-000-000-002",
  "time-000-000-001",
  "time-000-000-000-5",
  "time-000-000-000-2",
  "time-000-000-000-1",
  "time-000-000-000-05",
  "time-000-000-000-02",
  "time-000-000-000-01",
  "time-000-000-000-005",
  "time-000-000-000-002",
  "time-000-000-000-001",
  "time-000-000-000-000-5",
  "time-000-000-000-000-2",
  "time-000-000-000-000-1",
  "time-000-000-000-000-05",
  "time-000-000-000-000-02",
  "time-000-000-000-000-01",
] as const;

export function decodeTimeConfidence(r: BitReader): TimeConfidence {
  return readEnumerated(r, 6, TimeConfidence$items);
}

export function encodeTimeConfidence(w: BitWriter, value: TimeConfidence): void {
  writeEnumerated(w, value, 6, TimeConfidence$items);
}
