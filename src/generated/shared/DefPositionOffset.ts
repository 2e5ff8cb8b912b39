// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkChoice,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  members,
  noAlternative,
  readIndex,
  readLongInteger,
  writeInteger,
  writeLongInteger,
} from "../../uper/runtime.js";
import type { Elevation, Latitude, Longitude } from "./DefPosition.js";

/**
 * point relative to the reference position of its message (true = reference + offset)
 * `PositionOffsetLLV ::= SEQUENCE`
 */
export interface PositionOffsetLLV {
  /**
   * horizontal part
   * `offsetLL PositionOffsetLL`
   */
  offsetLL: PositionOffsetLL;
  /**
   * vertical part
   * `offsetV VerticalOffset OPTIONAL`
   */
  offsetV?: VerticalOffset | undefined;
}

const PositionOffsetLLV$members = /* @__PURE__ */ members(
  1,
  "offsetLL PositionOffsetLL",
  "offsetV VerticalOffset",
);

export function decodePositionOffsetLLV(r: BitReader): PositionOffsetLLV {
  let $at = -1;
  try {
    const $head = r.bits(1);
    $at = 0;
    const offsetLL_ = decodePositionOffsetLL(r);
    $at = 1;
    const offsetV_ = ($head & 0x1) !== 0 ? decodeVerticalOffset(r) : undefined;
    return { offsetLL: offsetLL_, offsetV: offsetV_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PositionOffsetLLV", PositionOffsetLLV$members, $at);
  }
}

export function encodePositionOffsetLLV(w: BitWriter, value: PositionOffsetLLV): void {
  let $at = -1;
  try {
    checkMembers(value, PositionOffsetLLV$members, false);
    w.bits((value.offsetV !== undefined ? 0x1 : 0), 1);
    $at = 0;
    encodePositionOffsetLL(w, value.offsetLL);
    $at = 1;
    if (value.offsetV !== undefined) encodeVerticalOffset(w, value.offsetV);
  } catch (failure) {
    throw encodeFailureIn(failure, PositionOffsetLLV$members, $at);
  }
}

/**
 * 12-bit offset
 * unit: 1e-7 deg
 * east/north positive
 * `OffsetLL-B12 ::= INTEGER (-2048..2047)`
 */
export type OffsetLL_B12 = number;

export function decodeOffsetLL_B12(r: BitReader): OffsetLL_B12 {
  return r.bits(12) - 2048;
}

export function encodeOffsetLL_B12(w: BitWriter, value: OffsetLL_B12): void {
  writeInteger(w, value, 12, -2048, 2047);
}

/**
 * 14-bit offset
 * unit: 1e-7 deg
 * east/north positive
 * `OffsetLL-B14 ::= INTEGER (-8192..8191)`
 */
export type OffsetLL_B14 = number;

export function decodeOffsetLL_B14(r: BitReader): OffsetLL_B14 {
  return r.bits(14) - 8192;
}

export function encodeOffsetLL_B14(w: BitWriter, value: OffsetLL_B14): void {
  writeInteger(w, value, 14, -8192, 8191);
}

/**
 * 16-bit offset
 * unit: 1e-7 deg
 * east/north positive
 * `OffsetLL-B16 ::= INTEGER (-32768..32767)`
 */
export type OffsetLL_B16 = number;

export function decodeOffsetLL_B16(r: BitReader): OffsetLL_B16 {
  return r.bits(16) - 32768;
}

export function encodeOffsetLL_B16(w: BitWriter, value: OffsetLL_B16): void {
  writeInteger(w, value, 16, -32768, 32767);
}

/**
 * 18-bit offset
 * unit: 1e-7 deg
 * east/north positive
 * `OffsetLL-B18 ::= INTEGER (-131072..131071)`
 */
export type OffsetLL_B18 = number;

export function decodeOffsetLL_B18(r: BitReader): OffsetLL_B18 {
  return r.bits(18) - 131072;
}

export function encodeOffsetLL_B18(w: BitWriter, value: OffsetLL_B18): void {
  writeInteger(w, value, 18, -131072, 131071);
}

/**
 * 22-bit offset
 * unit: 1e-7 deg
 * east/north positive
 * `OffsetLL-B22 ::= INTEGER (-2097152..2097151)`
 */
export type OffsetLL_B22 = number;

export function decodeOffsetLL_B22(r: BitReader): OffsetLL_B22 {
  return r.bits(22) - 2097152;
}

export function encodeOffsetLL_B22(w: BitWriter, value: OffsetLL_B22): void {
  writeInteger(w, value, 22, -2097152, 2097151);
}

/**
 * 24-bit offset
 * unit: 1e-7 deg
 * east/north positive
 * `OffsetLL-B24 ::= INTEGER (-8388608..8388607)`
 */
export type OffsetLL_B24 = number;

export function decodeOffsetLL_B24(r: BitReader): OffsetLL_B24 {
  return r.bits(24) - 8388608;
}

export function encodeOffsetLL_B24(w: BitWriter, value: OffsetLL_B24): void {
  writeInteger(w, value, 24, -8388608, 8388607);
}

/**
 * two 12-bit offsets, longitude first
 * `Position-LL-24B ::= SEQUENCE`
 */
export interface Position_LL_24B {
  /**
   * `lon OffsetLL-B12`
   * `INTEGER (-2048..2047)`
   * unit: 1e-7 deg
   */
  lon: OffsetLL_B12;
  /**
   * `lat OffsetLL-B12`
   * `INTEGER (-2048..2047)`
   * unit: 1e-7 deg
   */
  lat: OffsetLL_B12;
}

const Position_LL_24B$members = /* @__PURE__ */ members(
  0,
  "lon OffsetLL-B12 12",
  "lat OffsetLL-B12 12",
);

export function decodePosition_LL_24B(r: BitReader): Position_LL_24B {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.bits(24);
    const lon_ = ($word >>> 12) - 2048;
    const lat_ = ($word & 0xfff) - 2048;
    return { lon: lon_, lat: lat_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Position-LL-24B", Position_LL_24B$members, $at);
  }
}

export function encodePosition_LL_24B(w: BitWriter, value: Position_LL_24B): void {
  let $at = -1;
  try {
    checkMembers(value, Position_LL_24B$members, false);
    $at = 0;
    const $lon_ = integerBits(value.lon, -2048, 2047);
    $at = 1;
    const $lat_ = integerBits(value.lat, -2048, 2047);
    w.bits(
      ($lon_ << 12) |
      $lat_,
      24,
    );
  } catch (failure) {
    throw encodeFailureIn(failure, Position_LL_24B$members, $at);
  }
}

/**
 * two 14-bit offsets, longitude first
 * `Position-LL-28B ::= SEQUENCE`
 */
export interface Position_LL_28B {
  /**
   * `lon OffsetLL-B14`
   * `INTEGER (-8192..8191)`
   * unit: 1e-7 deg
   */
  lon: OffsetLL_B14;
  /**
   * `lat OffsetLL-B14`
   * `INTEGER (-8192..8191)`
   * unit: 1e-7 deg
   */
  lat: OffsetLL_B14;
}

const Position_LL_28B$members = /* @__PURE__ */ members(
  0,
  "lon OffsetLL-B14 14",
  "lat OffsetLL-B14 14",
);

export function decodePosition_LL_28B(r: BitReader): Position_LL_28B {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.word(28);
    const lon_ = ($word >>> 14) - 8192;
    const lat_ = ($word & 0x3fff) - 8192;
    return { lon: lon_, lat: lat_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Position-LL-28B", Position_LL_28B$members, $at);
  }
}

export function encodePosition_LL_28B(w: BitWriter, value: Position_LL_28B): void {
  let $at = -1;
  try {
    checkMembers(value, Position_LL_28B$members, false);
    $at = 0;
    writeInteger(w, value.lon, 14, -8192, 8191);
    $at = 1;
    writeInteger(w, value.lat, 14, -8192, 8191);
  } catch (failure) {
    throw encodeFailureIn(failure, Position_LL_28B$members, $at);
  }
}

/**
 * two 16-bit offsets, longitude first
 * `Position-LL-32B ::= SEQUENCE`
 */
export interface Position_LL_32B {
  /**
   * `lon OffsetLL-B16`
   * `INTEGER (-32768..32767)`
   * unit: 1e-7 deg
   */
  lon: OffsetLL_B16;
  /**
   * `lat OffsetLL-B16`
   * `INTEGER (-32768..32767)`
   * unit: 1e-7 deg
   */
  lat: OffsetLL_B16;
}

const Position_LL_32B$members = /* @__PURE__ */ members(
  0,
  "lon OffsetLL-B16 16",
  "lat OffsetLL-B16 16",
);

export function decodePosition_LL_32B(r: BitReader): Position_LL_32B {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.word(32);
    const lon_ = ($word >>> 16) - 32768;
    const lat_ = ($word & 0xffff) - 32768;
    return { lon: lon_, lat: lat_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Position-LL-32B", Position_LL_32B$members, $at);
  }
}

export function encodePosition_LL_32B(w: BitWriter, value: Position_LL_32B): void {
  let $at = -1;
  try {
    checkMembers(value, Position_LL_32B$members, false);
    $at = 0;
    writeInteger(w, value.lon, 16, -32768, 32767);
    $at = 1;
    writeInteger(w, value.lat, 16, -32768, 32767);
  } catch (failure) {
    throw encodeFailureIn(failure, Position_LL_32B$members, $at);
  }
}

/**
 * two 18-bit offsets, longitude first
 * `Position-LL-36B ::= SEQUENCE`
 */
export interface Position_LL_36B {
  /**
   * `lon OffsetLL-B18`
   * `INTEGER (-131072..131071)`
   * unit: 1e-7 deg
   */
  lon: OffsetLL_B18;
  /**
   * `lat OffsetLL-B18`
   * `INTEGER (-131072..131071)`
   * unit: 1e-7 deg
   */
  lat: OffsetLL_B18;
}

const Position_LL_36B$members = /* @__PURE__ */ members(
  0,
  "lon OffsetLL-B18 18",
  "lat OffsetLL-B18 18",
);

export function decodePosition_LL_36B(r: BitReader): Position_LL_36B {
  let $at = -1;
  try {
    $at = 0;
    const lon_ = r.bits(18) - 131072;
    $at = 1;
    const lat_ = r.bits(18) - 131072;
    return { lon: lon_, lat: lat_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Position-LL-36B", Position_LL_36B$members, $at);
  }
}

export function encodePosition_LL_36B(w: BitWriter, value: Position_LL_36B): void {
  let $at = -1;
  try {
    checkMembers(value, Position_LL_36B$members, false);
    $at = 0;
    writeInteger(w, value.lon, 18, -131072, 131071);
    $at = 1;
    writeInteger(w, value.lat, 18, -131072, 131071);
  } catch (failure) {
    throw encodeFailureIn(failure, Position_LL_36B$members, $at);
  }
}

/**
 * two 22-bit offsets, longitude first
 * `Position-LL-44B ::= SEQUENCE`
 */
export interface Position_LL_44B {
  /**
   * `lon OffsetLL-B22`
   * `INTEGER (-2097152..2097151)`
   * unit: 1e-7 deg
   */
  lon: OffsetLL_B22;
  /**
   * `lat OffsetLL-B22`
   * `INTEGER (-2097152..2097151)`
   * unit: 1e-7 deg
   */
  lat: OffsetLL_B22;
}

const Position_LL_44B$members = /* @__PURE__ */ members(
  0,
  "lon OffsetLL-B22 22",
  "lat OffsetLL-B22 22",
);

export function decodePosition_LL_44B(r: BitReader): Position_LL_44B {
  let $at = -1;
  try {
    $at = 0;
    const lon_ = r.bits(22) - 2097152;
    $at = 1;
    const lat_ = r.bits(22) - 2097152;
    return { lon: lon_, lat: lat_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Position-LL-44B", Position_LL_44B$members, $at);
  }
}

export function encodePosition_LL_44B(w: BitWriter, value: Position_LL_44B): void {
  let $at = -1;
  try {
    checkMembers(value, Position_LL_44B$members, false);
    $at = 0;
    writeInteger(w, value.lon, 22, -2097152, 2097151);
    $at = 1;
    writeInteger(w, value.lat, 22, -2097152, 2097151);
  } catch (failure) {
    throw encodeFailureIn(failure, Position_LL_44B$members, $at);
  }
}

/**
 * two 24-bit offsets, longitude first
 * `Position-LL-48B ::= SEQUENCE`
 */
export interface Position_LL_48B {
  /**
   * `lon OffsetLL-B24`
   * `INTEGER (-8388608..8388607)`
   * unit: 1e-7 deg
   */
  lon: OffsetLL_B24;
  /**
   * `lat OffsetLL-B24`
   * `INTEGER (-8388608..8388607)`
   * unit: 1e-7 deg
   */
  lat: OffsetLL_B24;
}

const Position_LL_48B$members = /* @__PURE__ */ members(
  0,
  "lon OffsetLL-B24 24",
  "lat OffsetLL-B24 24",
);

export function decodePosition_LL_48B(r: BitReader): Position_LL_48B {
  let $at = -1;
  try {
    $at = 0;
    const lon_ = r.bits(24) - 8388608;
    $at = 1;
    const lat_ = r.bits(24) - 8388608;
    return { lon: lon_, lat: lat_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Position-LL-48B", Position_LL_48B$members, $at);
  }
}

export function encodePosition_LL_48B(w: BitWriter, value: Position_LL_48B): void {
  let $at = -1;
  try {
    checkMembers(value, Position_LL_48B$members, false);
    $at = 0;
    writeInteger(w, value.lon, 24, -8388608, 8388607);
    $at = 1;
    writeInteger(w, value.lat, 24, -8388608, 8388607);
  } catch (failure) {
    throw encodeFailureIn(failure, Position_LL_48B$members, $at);
  }
}

/**
 * absolute longitude then latitude
 * `Position-LLmD-64b ::= SEQUENCE`
 */
export interface Position_LLmD_64b {
  /**
   * `lon Longitude`
   * `INTEGER (-1799999999..1800000001)`
   * unit: 1e-7 deg
   * 1800000001: unavailable
   */
  lon: Longitude;
  /**
   * `lat Latitude`
   * `INTEGER (-900000000..900000001)`
   * unit: 1e-7 deg
   * 900000001: unavailable
   */
  lat: Latitude;
}

const Position_LLmD_64b$members = /* @__PURE__ */ members(
  0,
  "lon Longitude 32",
  "lat Latitude 31",
);

export function decodePosition_LLmD_64b(r: BitReader): Position_LLmD_64b {
  let $at = -1;
  try {
    $at = 0;
    const lon_ = readLongInteger(r, 32, -1799999999, 1800000001);
    $at = 1;
    const lat_ = readLongInteger(r, 31, -900000000, 900000001);
    return { lon: lon_, lat: lat_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Position-LLmD-64b", Position_LLmD_64b$members, $at);
  }
}

export function encodePosition_LLmD_64b(w: BitWriter, value: Position_LLmD_64b): void {
  let $at = -1;
  try {
    checkMembers(value, Position_LLmD_64b$members, false);
    $at = 0;
    writeLongInteger(w, value.lon, 32, -1799999999, 1800000001);
    $at = 1;
    writeLongInteger(w, value.lat, 31, -900000000, 900000001);
  } catch (failure) {
    throw encodeFailureIn(failure, Position_LLmD_64b$members, $at);
  }
}

/**
 * horizontal offset in one of seven sizes
 * `PositionOffsetLL ::= CHOICE`
 */
export type PositionOffsetLL =
  | { kind: "position-LL1"; value: Position_LL_24B }
  | { kind: "position-LL2"; value: Position_LL_28B }
  | { kind: "position-LL3"; value: Position_LL_32B }
  | { kind: "position-LL4"; value: Position_LL_36B }
  | { kind: "position-LL5"; value: Position_LL_44B }
  | { kind: "position-LL6"; value: Position_LL_48B }
  | { kind: "position-LatLon"; value: Position_LLmD_64b };

const PositionOffsetLL$members = /* @__PURE__ */ members(
  0,
  "position-LL1 Position-LL-24B",
  "position-LL2 Position-LL-28B",
  "position-LL3 Position-LL-32B",
  "position-LL4 Position-LL-36B",
  "position-LL5 Position-LL-44B",
  "position-LL6 Position-LL-48B",
  "position-LatLon Position-LLmD-64b",
);

export function decodePositionOffsetLL(r: BitReader): PositionOffsetLL {
  let $at = -1;
  try {
    const index = readIndex(r, 3, 7, false, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "position-LL1", value: decodePosition_LL_24B(r) };
      case 1:
        return { kind: "position-LL2", value: decodePosition_LL_28B(r) };
      case 2:
        return { kind: "position-LL3", value: decodePosition_LL_32B(r) };
      case 3:
        return { kind: "position-LL4", value: decodePosition_LL_36B(r) };
      case 4:
        return { kind: "position-LL5", value: decodePosition_LL_44B(r) };
      case 5:
        return { kind: "position-LL6", value: decodePosition_LL_48B(r) };
      default:
        return { kind: "position-LatLon", value: decodePosition_LLmD_64b(r) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "PositionOffsetLL", PositionOffsetLL$members, $at);
  }
}

export function encodePositionOffsetLL(w: BitWriter, value: PositionOffsetLL): void {
  let $at = -1;
  try {
    checkChoice(value, PositionOffsetLL$members);
    switch (value.kind) {
      case "position-LL1":
        w.bits(0, 3);
        $at = 0;
        encodePosition_LL_24B(w, value.value);
        return;
      case "position-LL2":
        w.bits(1, 3);
        $at = 1;
        encodePosition_LL_28B(w, value.value);
        return;
      case "position-LL3":
        w.bits(2, 3);
        $at = 2;
        encodePosition_LL_32B(w, value.value);
        return;
      case "position-LL4":
        w.bits(3, 3);
        $at = 3;
        encodePosition_LL_36B(w, value.value);
        return;
      case "position-LL5":
        w.bits(4, 3);
        $at = 4;
        encodePosition_LL_44B(w, value.value);
        return;
      case "position-LL6":
        w.bits(5, 3);
        $at = 5;
        encodePosition_LL_48B(w, value.value);
        return;
      case "position-LatLon":
        w.bits(6, 3);
        $at = 6;
        encodePosition_LLmD_64b(w, value.value);
        return;
      default:
        throw noAlternative(value, PositionOffsetLL$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PositionOffsetLL$members, $at);
  }
}

/**
 * height offset in one of six sizes, or absolute height
 * `VerticalOffset ::= CHOICE`
 */
export type VerticalOffset =
  | { kind: "offset1"; value: VertOffset_B07 }
  | { kind: "offset2"; value: VertOffset_B08 }
  | { kind: "offset3"; value: VertOffset_B09 }
  | { kind: "offset4"; value: VertOffset_B10 }
  | { kind: "offset5"; value: VertOffset_B11 }
  | { kind: "offset6"; value: VertOffset_B12 }
  | { kind: "elevation"; value: Elevation };

const VerticalOffset$members = /* @__PURE__ */ members(
  0,
  "offset1 VertOffset-B07",
  "offset2 VertOffset-B08",
  "offset3 VertOffset-B09",
  "offset4 VertOffset-B10",
  "offset5 VertOffset-B11",
  "offset6 VertOffset-B12",
  "elevation Elevation",
);

export function decodeVerticalOffset(r: BitReader): VerticalOffset {
  let $at = -1;
  try {
    const index = readIndex(r, 3, 7, false, "choice");
    $at = index;
    switch (index) {
      case 0:
        return { kind: "offset1", value: r.bits(7) - 64 };
      case 1:
        return { kind: "offset2", value: r.bits(8) - 128 };
      case 2:
        return { kind: "offset3", value: r.bits(9) - 256 };
      case 3:
        return { kind: "offset4", value: r.bits(10) - 512 };
      case 4:
        return { kind: "offset5", value: r.bits(11) - 1024 };
      case 5:
        return { kind: "offset6", value: r.bits(12) - 2048 };
      default:
        return { kind: "elevation", value: r.bits(16) - 4096 };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "VerticalOffset", VerticalOffset$members, $at);
  }
}

export function encodeVerticalOffset(w: BitWriter, value: VerticalOffset): void {
  let $at = -1;
  try {
    checkChoice(value, VerticalOffset$members);
    switch (value.kind) {
      case "offset1":
        w.bits(0, 3);
        $at = 0;
        writeInteger(w, value.value, 7, -64, 63);
        return;
      case "offset2":
        w.bits(1, 3);
        $at = 1;
        writeInteger(w, value.value, 8, -128, 127);
        return;
      case "offset3":
        w.bits(2, 3);
        $at = 2;
        writeInteger(w, value.value, 9, -256, 255);
        return;
      case "offset4":
        w.bits(3, 3);
        $at = 3;
        writeInteger(w, value.value, 10, -512, 511);
        return;
      case "offset5":
        w.bits(4, 3);
        $at = 4;
        writeInteger(w, value.value, 11, -1024, 1023);
        return;
      case "offset6":
        w.bits(5, 3);
        $at = 5;
        writeInteger(w, value.value, 12, -2048, 2047);
        return;
      case "elevation":
        w.bits(6, 3);
        $at = 6;
        writeInteger(w, value.value, 16, -4096, 61439);
        return;
      default:
        throw noAlternative(value, VerticalOffset$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VerticalOffset$members, $at);
  }
}

/**
 * 7-bit height offset
 * unit: 0.1 m
 * 63: at or above
 * -63: at or below
 * -64: unavailable
 * `VertOffset-B07 ::= INTEGER (-64..63)`
 */
export type VertOffset_B07 = number;

export function decodeVertOffset_B07(r: BitReader): VertOffset_B07 {
  return r.bits(7) - 64;
}

export function encodeVertOffset_B07(w: BitWriter, value: VertOffset_B07): void {
  writeInteger(w, value, 7, -64, 63);
}

/**
 * 8-bit height offset
 * unit: 0.1 m
 * 127: at or above
 * -127: at or below
 * -128: unavailable
 * `VertOffset-B08 ::= INTEGER (-128..127)`
 */
export type VertOffset_B08 = number;

export function decodeVertOffset_B08(r: BitReader): VertOffset_B08 {
  return r.bits(8) - 128;
}

export function encodeVertOffset_B08(w: BitWriter, value: VertOffset_B08): void {
  writeInteger(w, value, 8, -128, 127);
}

/**
 * 9-bit height offset
 * unit: 0.1 m
 * 255: at or above
 * -255: at or below
 * -256: unavailable
 * `VertOffset-B09 ::= INTEGER (-256..255)`
 */
export type VertOffset_B09 = number;

export function decodeVertOffset_B09(r: BitReader): VertOffset_B09 {
  return r.bits(9) - 256;
}

export function encodeVertOffset_B09(w: BitWriter, value: VertOffset_B09): void {
  writeInteger(w, value, 9, -256, 255);
}

/**
 * 10-bit height offset
 * unit: 0.1 m
 * 511: at or above
 * -511: at or below
 * -512: unavailable
 * `VertOffset-B10 ::= INTEGER (-512..511)`
 */
export type VertOffset_B10 = number;

export function decodeVertOffset_B10(r: BitReader): VertOffset_B10 {
  return r.bits(10) - 512;
}

export function encodeVertOffset_B10(w: BitWriter, value: VertOffset_B10): void {
  writeInteger(w, value, 10, -512, 511);
}

/**
 * 11-bit height offset
 * unit: 0.1 m
 * 1023: at or above
 * -1023: at or below
 * -1024: unavailable
 * `VertOffset-B11 ::= INTEGER (-1024..1023)`
 */
export type VertOffset_B11 = number;

export function decodeVertOffset_B11(r: BitReader): VertOffset_B11 {
  return r.bits(11) - 1024;
}

export function encodeVertOffset_B11(w: BitWriter, value: VertOffset_B11): void {
  writeInteger(w, value, 11, -1024, 1023);
}

/**
 * 12-bit height offset
 * unit: 0.1 m
 * 2047: at or above
 * -2047: at or below
 * -2048: unavailable
 * `VertOffset-B12 ::= INTEGER (-2048..2047)`
 */
export type VertOffset_B12 = number;

export function decodeVertOffset_B12(r: BitReader): VertOffset_B12 {
  return r.bits(12) - 2048;
}

export function encodeVertOffset_B12(w: BitWriter, value: VertOffset_B12): void {
  writeInteger(w, value, 12, -2048, 2047);
}
