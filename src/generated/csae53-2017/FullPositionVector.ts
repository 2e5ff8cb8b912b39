// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  readInteger,
  sendUnknownAdditions,
  writeInteger,
} from "../../uper/runtime.js";
import {
  type Heading,
  type MotionConfidenceSet,
  type Speed,
  decodeMotionConfidenceSet,
  encodeMotionConfidenceSet,
} from "../shared/DefMotion.js";
import {
  type Position3D,
  type PositionConfidenceSet,
  decodePosition3D,
  decodePositionConfidenceSet,
  encodePosition3D,
  encodePositionConfidenceSet,
} from "../shared/DefPosition.js";
import {
  type DDateTime,
  type TimeConfidence,
  decodeDDateTime,
  decodeTimeConfidence,
  encodeDDateTime,
  encodeTimeConfidence,
} from "../shared/DefTime.js";
import {
  type TransmissionState,
  decodeTransmissionState,
  encodeTransmissionState,
} from "../shared/VehStatus.js";

/**
 * complete state at one instant
 * `FullPositionVector ::= SEQUENCE`
 */
export interface FullPositionVector {
  /** `utcTime DDateTime OPTIONAL` */
  utcTime?: DDateTime | undefined;
  /** `pos Position3D` */
  pos: Position3D;
  /**
   * `heading Heading OPTIONAL`
   * `INTEGER (0..28800)`
   * unit: 0.0125 deg
   * 28800: unavailable (GB/T 45315 and SAE J2735; the texts of the messages leave it open)
   */
  heading?: Heading | undefined;
  /** `transmission TransmissionState OPTIONAL` */
  transmission?: TransmissionState | undefined;
  /**
   * `speed Speed OPTIONAL`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  speed?: Speed | undefined;
  /** `posAccuracy PositionConfidenceSet OPTIONAL` */
  posAccuracy?: PositionConfidenceSet | undefined;
  /**
   * `timeConfidence TimeConfidence OPTIONAL`
   * unit: s
   */
  timeConfidence?: TimeConfidence | undefined;
  /** `posConfidence PositionConfidenceSet OPTIONAL` */
  posConfidence?: PositionConfidenceSet | undefined;
  /** `motionCfd MotionConfidenceSet OPTIONAL` */
  motionCfd?: MotionConfidenceSet | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const FullPositionVector$members = /* @__PURE__ */ members(
  9,
  "utcTime DDateTime",
  "pos Position3D",
  "heading Heading",
  "transmission TransmissionState",
  "speed Speed",
  "posAccuracy PositionConfidenceSet",
  "timeConfidence TimeConfidence",
  "posConfidence PositionConfidenceSet",
  "motionCfd MotionConfidenceSet",
);

export function decodeFullPositionVector(r: BitReader): FullPositionVector {
  let $at = -1;
  try {
    const $head = r.bits(9);
    $at = 0;
    const utcTime_ = ($head & 0x80) !== 0 ? decodeDDateTime(r) : undefined;
    $at = 1;
    const pos_ = decodePosition3D(r);
    $at = 2;
    const heading_ = ($head & 0x40) !== 0 ? readInteger(r, 15, 0, 28800) : undefined;
    $at = 3;
    const transmission_ = ($head & 0x20) !== 0 ? decodeTransmissionState(r) : undefined;
    $at = 4;
    const speed_ = ($head & 0x10) !== 0 ? r.bits(13) : undefined;
    $at = 5;
    const posAccuracy_ = ($head & 0x8) !== 0 ? decodePositionConfidenceSet(r) : undefined;
    $at = 6;
    const timeConfidence_ = ($head & 0x4) !== 0 ? decodeTimeConfidence(r) : undefined;
    $at = 7;
    const posConfidence_ = ($head & 0x2) !== 0 ? decodePositionConfidenceSet(r) : undefined;
    $at = 8;
    const motionCfd_ = ($head & 0x1) !== 0 ? decodeMotionConfidenceSet(r) : undefined;
    const value: FullPositionVector = { utcTime: utcTime_, pos: pos_, heading: heading_, transmission: transmission_, speed: speed_, posAccuracy: posAccuracy_, timeConfidence: timeConfidence_, posConfidence: posConfidence_, motionCfd: motionCfd_ };
    if (($head & 0x100) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "FullPositionVector", FullPositionVector$members, $at);
  }
}

export function encodeFullPositionVector(w: BitWriter, value: FullPositionVector): void {
  let $at = -1;
  try {
    checkMembers(value, FullPositionVector$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x100 : 0) |
      (value.utcTime !== undefined ? 0x80 : 0) |
      (value.heading !== undefined ? 0x40 : 0) |
      (value.transmission !== undefined ? 0x20 : 0) |
      (value.speed !== undefined ? 0x10 : 0) |
      (value.posAccuracy !== undefined ? 0x8 : 0) |
      (value.timeConfidence !== undefined ? 0x4 : 0) |
      (value.posConfidence !== undefined ? 0x2 : 0) |
      (value.motionCfd !== undefined ? 0x1 : 0),
      9,
    );
    $at = 0;
    if (value.utcTime !== undefined) encodeDDateTime(w, value.utcTime);
    $at = 1;
    encodePosition3D(w, value.pos);
    $at = 2;
    if (value.heading !== undefined) writeInteger(w, value.heading, 15, 0, 28800);
    $at = 3;
    if (value.transmission !== undefined) encodeTransmissionState(w, value.transmission);
    $at = 4;
    if (value.speed !== undefined) writeInteger(w, value.speed, 13, 0, 8191);
    $at = 5;
    if (value.posAccuracy !== undefined) encodePositionConfidenceSet(w, value.posAccuracy);
    $at = 6;
    if (value.timeConfidence !== undefined) encodeTimeConfidence(w, value.timeConfidence);
    $at = 7;
    if (value.posConfidence !== undefined) encodePositionConfidenceSet(w, value.posConfidence);
    $at = 8;
    if (value.motionCfd !== undefined) encodeMotionConfidenceSet(w, value.motionCfd);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, FullPositionVector$members, $at);
  }
}
