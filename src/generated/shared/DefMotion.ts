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

/**
 * speed magnitude
 * unit: 0.02 m/s
 * 8191: unavailable
 * `Speed ::= INTEGER (0..8191)`
 */
export type Speed = number;

export function decodeSpeed(r: BitReader): Speed {
  return r.bits(13);
}

export function encodeSpeed(w: BitWriter, value: Speed): void {
  writeInteger(w, value, 13, 0, 8191);
}

/**
 * direction of motion, clockwise from true north
 * unit: 0.0125 deg
 * 28800: unavailable (GB/T 45315 and SAE J2735; the texts of the messages leave it open)
 * `Heading ::= INTEGER (0..28800)`
 */
export type Heading = number;

export function decodeHeading(r: BitReader): Heading {
  return readInteger(r, 15, 0, 28800);
}

export function encodeHeading(w: BitWriter, value: Heading): void {
  writeInteger(w, value, 15, 0, 28800);
}

/**
 * low resolution heading
 * unit: 1.5 deg
 * 240: unavailable
 * `CoarseHeading ::= INTEGER (0..240)`
 */
export type CoarseHeading = number;

export function decodeCoarseHeading(r: BitReader): CoarseHeading {
  return readInteger(r, 8, 0, 240);
}

export function encodeCoarseHeading(w: BitWriter, value: CoarseHeading): void {
  writeInteger(w, value, 8, 0, 240);
}

/**
 * steering wheel angle, right positive
 * unit: 1.5 deg
 * -126: at or below -189
 * 126: at or above 189
 * 127: unavailable
 * `SteeringWheelAngle ::= INTEGER (-126..127)`
 */
export type SteeringWheelAngle = number;

export function decodeSteeringWheelAngle(r: BitReader): SteeringWheelAngle {
  return readInteger(r, 8, -126, 127);
}

export function encodeSteeringWheelAngle(w: BitWriter, value: SteeringWheelAngle): void {
  writeInteger(w, value, 8, -126, 127);
}

/**
 * confidence of the motion values
 * `MotionConfidenceSet ::= SEQUENCE`
 */
export interface MotionConfidenceSet {
  /**
   * `speedCfd SpeedConfidence OPTIONAL`
   * unit: m/s
   */
  speedCfd?: SpeedConfidence | undefined;
  /**
   * `headingCfd HeadingConfidence OPTIONAL`
   * unit: deg
   */
  headingCfd?: HeadingConfidence | undefined;
  /**
   * `steerCfd SteeringWheelAngleConfidence OPTIONAL`
   * unit: deg
   */
  steerCfd?: SteeringWheelAngleConfidence | undefined;
}

const MotionConfidenceSet$members = /* @__PURE__ */ members(
  3,
  "speedCfd SpeedConfidence",
  "headingCfd HeadingConfidence",
  "steerCfd SteeringWheelAngleConfidence",
);

export function decodeMotionConfidenceSet(r: BitReader): MotionConfidenceSet {
  let $at = -1;
  try {
    const $head = r.bits(3);
    $at = 0;
    const speedCfd_ = ($head & 0x4) !== 0 ? decodeSpeedConfidence(r) : undefined;
    $at = 1;
    const headingCfd_ = ($head & 0x2) !== 0 ? decodeHeadingConfidence(r) : undefined;
    $at = 2;
    const steerCfd_ = ($head & 0x1) !== 0 ? decodeSteeringWheelAngleConfidence(r) : undefined;
    return { speedCfd: speedCfd_, headingCfd: headingCfd_, steerCfd: steerCfd_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "MotionConfidenceSet", MotionConfidenceSet$members, $at);
  }
}

export function encodeMotionConfidenceSet(w: BitWriter, value: MotionConfidenceSet): void {
  let $at = -1;
  try {
    checkMembers(value, MotionConfidenceSet$members, false);
    w.bits(
      (value.speedCfd !== undefined ? 0x4 : 0) |
      (value.headingCfd !== undefined ? 0x2 : 0) |
      (value.steerCfd !== undefined ? 0x1 : 0),
      3,
    );
    $at = 0;
    if (value.speedCfd !== undefined) encodeSpeedConfidence(w, value.speedCfd);
    $at = 1;
    if (value.headingCfd !== undefined) encodeHeadingConfidence(w, value.headingCfd);
    $at = 2;
    if (value.steerCfd !== undefined) encodeSteeringWheelAngleConfidence(w, value.steerCfd);
  } catch (failure) {
    throw encodeFailureIn(failure, MotionConfidenceSet$members, $at);
  }
}

/**
 * 95 % heading accuracy class
 * unit: deg
 * `HeadingConfidence ::= ENUMERATED`
 */
export type HeadingConfidence =
  | "unavailable"
  | "prec10deg"
  | "prec05deg"
  | "prec01deg"
  | "prec0-1deg"
  | "prec0-05deg"
  | "prec0-01deg"
  | "prec0-0125deg";

export const HeadingConfidence$items = [
  "unavailable",
  "prec10deg",
  "prec05deg",
  "prec01deg",
  "prec0-1deg",
  "prec0-05deg",
  "prec0-01deg",
  "prec0-0125deg",
] as const;

export function decodeHeadingConfidence(r: BitReader): HeadingConfidence {
  return readEnumerated(r, 3, HeadingConfidence$items);
}

export function encodeHeadingConfidence(w: BitWriter, value: HeadingConfidence): void {
  writeEnumerated(w, value, 3, HeadingConfidence$items);
}

/**
 * 95 % speed accuracy class
 * unit: m/s
 * `SpeedConfidence ::= ENUMERATED`
 */
export type SpeedConfidence =
  | "unavailable"
  | "prec100ms"
  | "prec10ms"
  | "prec5ms"
  | "prec1ms"
  | "prec0-1ms"
  | "prec0-05ms"
  | "prec0-01ms";

export const SpeedConfidence$items = [
  "unavailable",
  "prec100ms",
  "prec10ms",
  "prec5ms",
  "prec1ms",
  "prec0-1ms",
  "prec0-05ms",
  "prec0-01ms",
] as const;

export function decodeSpeedConfidence(r: BitReader): SpeedConfidence {
  return readEnumerated(r, 3, SpeedConfidence$items);
}

export function encodeSpeedConfidence(w: BitWriter, value: SpeedConfidence): void {
  writeEnumerated(w, value, 3, SpeedConfidence$items);
}

/**
 * 95 % steering angle accuracy class
 * unit: deg
 * `SteeringWheelAngleConfidence ::= ENUMERATED`
 */
export type SteeringWheelAngleConfidence =
  | "unavailable"
  | "prec2deg"
  | "prec1deg"
  | "prec0-02deg";

export const SteeringWheelAngleConfidence$items = [
  "unavailable",
  "prec2deg",
  "prec1deg",
  "prec0-02deg",
] as const;

export function decodeSteeringWheelAngleConfidence(r: BitReader): SteeringWheelAngleConfidence {
  return readEnumerated(r, 2, SteeringWheelAngleConfidence$items);
}

export function encodeSteeringWheelAngleConfidence(w: BitWriter, value: SteeringWheelAngleConfidence): void {
  writeEnumerated(w, value, 2, SteeringWheelAngleConfidence$items);
}
