// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  members,
  readInteger,
  writeInteger,
} from "../../uper/runtime.js";

/**
 * acceleration on three axes and yaw rate
 * `AccelerationSet4Way ::= SEQUENCE`
 */
export interface AccelerationSet4Way {
  /**
   * along travel direction, forward positive
   * `long Acceleration`
   * `INTEGER (-2000..2001)`
   * unit: 0.01 m/s2
   * 2000: at or above 20
   * -2000: at or below -20
   * 2001: unavailable
   */
  long: Acceleration;
  /**
   * sideways, right positive
   * `lat Acceleration`
   * `INTEGER (-2000..2001)`
   * unit: 0.01 m/s2
   * 2000: at or above 20
   * -2000: at or below -20
   * 2001: unavailable
   */
  lat: Acceleration;
  /**
   * vertical, downward (gravity) positive
   * `vert VerticalAcceleration`
   * `INTEGER (-127..127)`
   * unit: 0.02 g (9.80665 m/s2)
   * 127: at or above 2.54 g
   * -126: at or below -2.52 g
   * -127: unavailable
   */
  vert: VerticalAcceleration;
  /**
   * rotation rate, clockwise positive
   * `yaw YawRate`
   * `INTEGER (-32767..32767)`
   * unit: 0.01 deg/s
   */
  yaw: YawRate;
}

const AccelerationSet4Way$members = /* @__PURE__ */ members(
  0,
  "long Acceleration 12",
  "lat Acceleration 12",
  "vert VerticalAcceleration 8",
  "yaw YawRate 16",
);

export function decodeAccelerationSet4Way(r: BitReader): AccelerationSet4Way {
  let $at = -1;
  try {
    $at = 0;
    const long_ = readInteger(r, 12, -2000, 2001);
    $at = 1;
    const lat_ = readInteger(r, 12, -2000, 2001);
    $at = 2;
    const vert_ = readInteger(r, 8, -127, 127);
    $at = 3;
    const yaw_ = readInteger(r, 16, -32767, 32767);
    return { long: long_, lat: lat_, vert: vert_, yaw: yaw_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AccelerationSet4Way", AccelerationSet4Way$members, $at);
  }
}

export function encodeAccelerationSet4Way(w: BitWriter, value: AccelerationSet4Way): void {
  let $at = -1;
  try {
    checkMembers(value, AccelerationSet4Way$members, false);
    $at = 0;
    const $long_ = integerBits(value.long, -2000, 2001);
    $at = 1;
    const $lat_ = integerBits(value.lat, -2000, 2001);
    w.bits(
      ($long_ << 12) |
      $lat_,
      24,
    );
    $at = 2;
    const $vert_ = integerBits(value.vert, -127, 127);
    $at = 3;
    const $yaw_ = integerBits(value.yaw, -32767, 32767);
    w.bits(
      ($vert_ << 16) |
      $yaw_,
      24,
    );
  } catch (failure) {
    throw encodeFailureIn(failure, AccelerationSet4Way$members, $at);
  }
}

/**
 * linear acceleration
 * unit: 0.01 m/s2
 * 2000: at or above 20
 * -2000: at or below -20
 * 2001: unavailable
 * `Acceleration ::= INTEGER (-2000..2001)`
 */
export type Acceleration = number;

export function decodeAcceleration(r: BitReader): Acceleration {
  return readInteger(r, 12, -2000, 2001);
}

export function encodeAcceleration(w: BitWriter, value: Acceleration): void {
  writeInteger(w, value, 12, -2000, 2001);
}

/**
 * vertical acceleration in g steps
 * unit: 0.02 g (9.80665 m/s2)
 * 127: at or above 2.54 g
 * -126: at or below -2.52 g
 * -127: unavailable
 * downward positive
 * `VerticalAcceleration ::= INTEGER (-127..127)`
 */
export type VerticalAcceleration = number;

export function decodeVerticalAcceleration(r: BitReader): VerticalAcceleration {
  return readInteger(r, 8, -127, 127);
}

export function encodeVerticalAcceleration(w: BitWriter, value: VerticalAcceleration): void {
  writeInteger(w, value, 8, -127, 127);
}

/**
 * yaw rate, clockwise positive
 * unit: 0.01 deg/s
 * clockwise positive; no unavailable value is defined
 * `YawRate ::= INTEGER (-32767..32767)`
 */
export type YawRate = number;

export function decodeYawRate(r: BitReader): YawRate {
  return readInteger(r, 16, -32767, 32767);
}

export function encodeYawRate(w: BitWriter, value: YawRate): void {
  writeInteger(w, value, 16, -32767, 32767);
}
