// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  members,
  writeInteger,
} from "../../uper/runtime.js";

/**
 * outer dimensions
 * `VehicleSize ::= SEQUENCE`
 */
export interface VehicleSize {
  /**
   * `width VehicleWidth`
   * `INTEGER (0..1023)`
   * unit: 0.01 m
   * 0: unavailable
   */
  width: VehicleWidth;
  /**
   * `length VehicleLength`
   * `INTEGER (0..4095)`
   * unit: 0.01 m
   * 0: unavailable
   */
  length: VehicleLength;
  /**
   * `height VehicleHeight OPTIONAL`
   * `INTEGER (0..127)`
   * unit: 0.05 m
   * 0: unavailable
   */
  height?: VehicleHeight | undefined;
}

const VehicleSize$members = /* @__PURE__ */ members(
  1,
  "width VehicleWidth 10",
  "length VehicleLength 12",
  "height VehicleHeight",
);

export function decodeVehicleSize(r: BitReader): VehicleSize {
  let $at = -1;
  try {
    const $word = r.bits(23);
    const $head = ($word >>> 22);
    const width_ = (($word >>> 12) & 0x3ff);
    const length_ = ($word & 0xfff);
    $at = 2;
    const height_ = ($head & 0x1) !== 0 ? r.bits(7) : undefined;
    return { width: width_, length: length_, height: height_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "VehicleSize", VehicleSize$members, $at);
  }
}

export function encodeVehicleSize(w: BitWriter, value: VehicleSize): void {
  let $at = -1;
  try {
    checkMembers(value, VehicleSize$members, false);
    $at = 0;
    const $width_ = integerBits(value.width, 0, 1023);
    $at = 1;
    const $length_ = integerBits(value.length, 0, 4095);
    w.bits(
      (value.height !== undefined ? 0x400000 : 0) |
      ($width_ << 12) |
      $length_,
      23,
    );
    $at = 2;
    if (value.height !== undefined) writeInteger(w, value.height, 7, 0, 127);
  } catch (failure) {
    throw encodeFailureIn(failure, VehicleSize$members, $at);
  }
}

/**
 * width
 * unit: 0.01 m
 * 0: unavailable
 * `VehicleWidth ::= INTEGER (0..1023)`
 */
export type VehicleWidth = number;

export function decodeVehicleWidth(r: BitReader): VehicleWidth {
  return r.bits(10);
}

export function encodeVehicleWidth(w: BitWriter, value: VehicleWidth): void {
  writeInteger(w, value, 10, 0, 1023);
}

/**
 * length
 * unit: 0.01 m
 * 0: unavailable
 * `VehicleLength ::= INTEGER (0..4095)`
 */
export type VehicleLength = number;

export function decodeVehicleLength(r: BitReader): VehicleLength {
  return r.bits(12);
}

export function encodeVehicleLength(w: BitWriter, value: VehicleLength): void {
  writeInteger(w, value, 12, 0, 4095);
}

/**
 * height
 * unit: 0.05 m
 * 0: unavailable
 * `VehicleHeight ::= INTEGER (0..127)`
 */
export type VehicleHeight = number;

export function decodeVehicleHeight(r: BitReader): VehicleHeight {
  return r.bits(7);
}

export function encodeVehicleHeight(w: BitWriter, value: VehicleHeight): void {
  writeInteger(w, value, 7, 0, 127);
}
