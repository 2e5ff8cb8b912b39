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
import type { DDay, DMinute, DMonth, DSecond, DYear } from "../shared/DefTime.js";
import type { DHour } from "./DHour.js";
import type { DTimeOffset } from "./DTimeOffset.js";

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
   * `INTEGER (0..24)`
   * unit: hour
   * 24: unknown
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
   * `INTEGER (-720..721)`
   * unit: minute
   * 721: unknown (probably)
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
    const hour_ = ($head & 0x8) !== 0 ? readInteger(r, 5, 0, 24) : undefined;
    $at = 4;
    const minute_ = ($head & 0x4) !== 0 ? readInteger(r, 6, 0, 60) : undefined;
    $at = 5;
    const second_ = ($head & 0x2) !== 0 ? r.bits(16) : undefined;
    $at = 6;
    const offset_ = ($head & 0x1) !== 0 ? readInteger(r, 11, -720, 721) : undefined;
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
    if (value.hour !== undefined) writeInteger(w, value.hour, 5, 0, 24);
    $at = 4;
    if (value.minute !== undefined) writeInteger(w, value.minute, 6, 0, 60);
    $at = 5;
    if (value.second !== undefined) writeInteger(w, value.second, 16, 0, 65535);
    $at = 6;
    if (value.offset !== undefined) writeInteger(w, value.offset, 11, -720, 721);
  } catch (failure) {
    throw encodeFailureIn(failure, DDateTime$members, $at);
  }
}
