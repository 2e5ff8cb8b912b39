// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  isExtendedBy,
  itemBehindRoot,
  keepUnknownAdditions,
  members,
  outOfRange,
  readInteger,
  readOctetString,
  sendUnknownAdditions,
  writeFixedOctets,
  writeInteger,
  writeOctetString,
} from "../../uper/runtime.js";
import {
  type AccelerationSet4Way,
  decodeAccelerationSet4Way,
  encodeAccelerationSet4Way,
} from "../shared/DefAcceleration.js";
import {
  type Heading,
  type MotionConfidenceSet,
  type Speed,
  type SteeringWheelAngle,
  decodeMotionConfidenceSet,
  encodeMotionConfidenceSet,
} from "../shared/DefMotion.js";
import {
  type PositionConfidenceSet,
  decodePositionConfidenceSet,
  encodePositionConfidenceSet,
} from "../shared/DefPosition.js";
import {
  type PositionOffsetLLV,
  decodePositionOffsetLLV,
  encodePositionOffsetLLV,
} from "../shared/DefPositionOffset.js";
import type { DSecond } from "../shared/DefTime.js";
import {
  type ParticipantType,
  ParticipantType$items,
  encodeParticipantType,
} from "../shared/RSM.js";
import { type VehicleSize, decodeVehicleSize, encodeVehicleSize } from "../shared/VehSize.js";
import {
  type TransmissionState,
  decodeTransmissionState,
  encodeTransmissionState,
} from "../shared/VehStatus.js";
import { type SourceType, SourceType$items, encodeSourceType } from "./SourceType.js";
import {
  type VehicleClassification,
  decodeVehicleClassification,
  encodeVehicleClassification,
} from "./VehicleClassification.js";

/**
 * one detected road user
 * `ParticipantData ::= SEQUENCE`
 */
export interface ParticipantData {
  /** `ptcType ParticipantType` */
  ptcType: ParticipantType;
  /**
   * local tracking id; 0 = the RSU itself
   * `ptcId INTEGER (0..65535)`
   */
  ptcId: number;
  /**
   * sensor or origin
   * `source SourceType`
   */
  source: SourceType;
  /**
   * BSM id when known
   * `id OCTET STRING (SIZE (8)) OPTIONAL`
   */
  id?: Uint8Array | undefined;
  /** `plateNo OCTET STRING (SIZE (4..16)) OPTIONAL` */
  plateNo?: Uint8Array | undefined;
  /**
   * `secMark DSecond`
   * `INTEGER (0..65535)`
   * unit: 0.001 s
   * 60000..65535: unknown or invalid
   */
  secMark: DSecond;
  /**
   * relative to the reference position
   * `pos PositionOffsetLLV`
   */
  pos: PositionOffsetLLV;
  /** `accuracy PositionConfidenceSet` */
  accuracy: PositionConfidenceSet;
  /** `transmission TransmissionState OPTIONAL` */
  transmission?: TransmissionState | undefined;
  /**
   * `speed Speed`
   * `INTEGER (0..8191)`
   * unit: 0.02 m/s
   * 8191: unavailable
   */
  speed: Speed;
  /**
   * `heading Heading`
   * `INTEGER (0..28800)`
   * unit: 0.0125 deg
   * 28800: unavailable (GB/T 45315 and SAE J2735; the texts of the messages leave it open)
   */
  heading: Heading;
  /**
   * `angle SteeringWheelAngle OPTIONAL`
   * `INTEGER (-126..127)`
   * unit: 1.5 deg
   * -126: at or below -189
   * 126: at or above 189
   * 127: unavailable
   */
  angle?: SteeringWheelAngle | undefined;
  /** `motionCfd MotionConfidenceSet OPTIONAL` */
  motionCfd?: MotionConfidenceSet | undefined;
  /** `accelSet AccelerationSet4Way OPTIONAL` */
  accelSet?: AccelerationSet4Way | undefined;
  /** `size VehicleSize` */
  size: VehicleSize;
  /** `vehicleClass VehicleClassification OPTIONAL` */
  vehicleClass?: VehicleClassification | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ParticipantData$members = /* @__PURE__ */ members(
  8,
  "ptcType ParticipantType",
  "ptcId INTEGER 16",
  "source SourceType",
  "id OCTET STRING",
  "plateNo OCTET STRING",
  "secMark DSecond 16",
  "pos PositionOffsetLLV",
  "accuracy PositionConfidenceSet",
  "transmission TransmissionState",
  "speed Speed 13",
  "heading Heading 15",
  "angle SteeringWheelAngle",
  "motionCfd MotionConfidenceSet",
  "accelSet AccelerationSet4Way",
  "size VehicleSize",
  "vehicleClass VehicleClassification",
);

export function decodeParticipantData(r: BitReader): ParticipantData {
  let $at = -1;
  try {
    const $word = r.bits(12);
    const $head = ($word >>> 4);
    const $ptcType_ = ($word & 0xf);
    $at = 0;
    const ptcType_ = $ptcType_ < 5 ? ParticipantType$items[$ptcType_]! : itemBehindRoot(r, $ptcType_, 3, 5, ParticipantType$items, r.position - 4);
    $at = 1;
    const $word2 = r.bits(20);
    const ptcId_ = ($word2 >>> 4);
    const $source_ = ($word2 & 0xf);
    $at = 2;
    const source_ = $source_ < 6 ? SourceType$items[$source_]! : itemBehindRoot(r, $source_, 3, 6, SourceType$items, r.position - 4);
    $at = 3;
    const id_ = ($head & 0x40) !== 0 ? r.copy(8) : undefined;
    $at = 4;
    const plateNo_ = ($head & 0x20) !== 0 ? readOctetString(r, 4, 16, false) : undefined;
    $at = 5;
    const secMark_ = r.bits(16);
    $at = 6;
    const pos_ = decodePositionOffsetLLV(r);
    $at = 7;
    const accuracy_ = decodePositionConfidenceSet(r);
    $at = 8;
    const transmission_ = ($head & 0x10) !== 0 ? decodeTransmissionState(r) : undefined;
    $at = 9;
    const $word3 = r.word(28);
    const speed_ = ($word3 >>> 15);
    const $heading_ = ($word3 & 0x7fff);
    if ($heading_ > 28800) {
      $at = 10;
      throw outOfRange($heading_, 0, 28800, r.position - 15);
    }
    const heading_ = $heading_;
    $at = 11;
    const angle_ = ($head & 0x8) !== 0 ? readInteger(r, 8, -126, 127) : undefined;
    $at = 12;
    const motionCfd_ = ($head & 0x4) !== 0 ? decodeMotionConfidenceSet(r) : undefined;
    $at = 13;
    const accelSet_ = ($head & 0x2) !== 0 ? decodeAccelerationSet4Way(r) : undefined;
    $at = 14;
    const size_ = decodeVehicleSize(r);
    $at = 15;
    const vehicleClass_ = ($head & 0x1) !== 0 ? decodeVehicleClassification(r) : undefined;
    const value: ParticipantData = { ptcType: ptcType_, ptcId: ptcId_, source: source_, id: id_, plateNo: plateNo_, secMark: secMark_, pos: pos_, accuracy: accuracy_, transmission: transmission_, speed: speed_, heading: heading_, angle: angle_, motionCfd: motionCfd_, accelSet: accelSet_, size: size_, vehicleClass: vehicleClass_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ParticipantData", ParticipantData$members, $at);
  }
}

export function encodeParticipantData(w: BitWriter, value: ParticipantData): void {
  let $at = -1;
  try {
    checkMembers(value, ParticipantData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.bits(
      ($extended ? 0x80 : 0) |
      (value.id !== undefined ? 0x40 : 0) |
      (value.plateNo !== undefined ? 0x20 : 0) |
      (value.transmission !== undefined ? 0x10 : 0) |
      (value.angle !== undefined ? 0x8 : 0) |
      (value.motionCfd !== undefined ? 0x4 : 0) |
      (value.accelSet !== undefined ? 0x2 : 0) |
      (value.vehicleClass !== undefined ? 0x1 : 0),
      8,
    );
    $at = 0;
    encodeParticipantType(w, value.ptcType);
    $at = 1;
    writeInteger(w, value.ptcId, 16, 0, 65535);
    $at = 2;
    encodeSourceType(w, value.source);
    $at = 3;
    if (value.id !== undefined) writeFixedOctets(w, value.id, 8);
    $at = 4;
    if (value.plateNo !== undefined) writeOctetString(w, value.plateNo, 4, 16, false);
    $at = 5;
    writeInteger(w, value.secMark, 16, 0, 65535);
    $at = 6;
    encodePositionOffsetLLV(w, value.pos);
    $at = 7;
    encodePositionConfidenceSet(w, value.accuracy);
    $at = 8;
    if (value.transmission !== undefined) encodeTransmissionState(w, value.transmission);
    $at = 9;
    writeInteger(w, value.speed, 13, 0, 8191);
    $at = 10;
    writeInteger(w, value.heading, 15, 0, 28800);
    $at = 11;
    if (value.angle !== undefined) writeInteger(w, value.angle, 8, -126, 127);
    $at = 12;
    if (value.motionCfd !== undefined) encodeMotionConfidenceSet(w, value.motionCfd);
    $at = 13;
    if (value.accelSet !== undefined) encodeAccelerationSet4Way(w, value.accelSet);
    $at = 14;
    encodeVehicleSize(w, value.size);
    $at = 15;
    if (value.vehicleClass !== undefined) encodeVehicleClassification(w, value.vehicleClass);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ParticipantData$members, $at);
  }
}
