// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  isExtendedBy,
  itemBits,
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
  type Position3D,
  type PositionConfidenceSet,
  decodePosition3D,
  decodePositionConfidenceSet,
  encodePosition3D,
  encodePositionConfidenceSet,
} from "../shared/DefPosition.js";
import type { DSecond } from "../shared/DefTime.js";
import type { MsgCount } from "../shared/MsgFrame.js";
import {
  type BrakeSystemStatus,
  decodeBrakeSystemStatus,
  encodeBrakeSystemStatus,
} from "../shared/VehBrake.js";
import { type VehicleSize, decodeVehicleSize, encodeVehicleSize } from "../shared/VehSize.js";
import { type TransmissionState, TransmissionState$items } from "../shared/VehStatus.js";
import {
  type VehicleSafetyExtensions,
  decodeVehicleSafetyExtensions,
  encodeVehicleSafetyExtensions,
} from "./VehSafetyExt.js";
import {
  type VehicleClassification,
  decodeVehicleClassification,
  encodeVehicleClassification,
} from "./VehicleClassification.js";

/**
 * BSM, position and motion of the sending vehicle
 * `BasicSafetyMessage ::= SEQUENCE`
 */
export interface BasicSafetyMessage {
  /**
   * `msgCnt MsgCount`
   * `INTEGER (0..127)`
   */
  msgCnt: MsgCount;
  /**
   * temporary vehicle id, 8 octets, changes for privacy
   * `id OCTET STRING (SIZE (8))`
   */
  id: Uint8Array;
  /**
   * plate number octets (2017 only)
   * `plateNo OCTET STRING (SIZE (4..16)) OPTIONAL`
   */
  plateNo?: Uint8Array | undefined;
  /**
   * millisecond within the UTC minute of this state
   * `secMark DSecond`
   * `INTEGER (0..65535)`
   * unit: 0.001 s
   * 60000..65535: unknown or invalid
   */
  secMark: DSecond;
  /**
   * position of the vehicle reference point
   * `pos Position3D`
   */
  pos: Position3D;
  /**
   * position confidence (2017 name)
   * `accuracy PositionConfidenceSet`
   */
  accuracy: PositionConfidenceSet;
  /**
   * gear
   * `transmission TransmissionState`
   */
  transmission: TransmissionState;
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
   * steering wheel angle
   * `angle SteeringWheelAngle OPTIONAL`
   * `INTEGER (-126..127)`
   * unit: 1.5 deg
   * -126: at or below -189
   * 126: at or above 189
   * 127: unavailable
   */
  angle?: SteeringWheelAngle | undefined;
  /**
   * confidence of speed, heading, steering
   * `motionCfd MotionConfidenceSet OPTIONAL`
   */
  motionCfd?: MotionConfidenceSet | undefined;
  /**
   * four-way acceleration
   * `accelSet AccelerationSet4Way`
   */
  accelSet: AccelerationSet4Way;
  /** `brakes BrakeSystemStatus` */
  brakes: BrakeSystemStatus;
  /**
   * outer dimensions
   * `size VehicleSize`
   */
  size: VehicleSize;
  /** `vehicleClass VehicleClassification` */
  vehicleClass: VehicleClassification;
  /**
   * events, path history and prediction, lights
   * `safetyExt VehicleSafetyExtensions OPTIONAL`
   */
  safetyExt?: VehicleSafetyExtensions | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const BasicSafetyMessage$members = /* @__PURE__ */ members(
  5,
  "msgCnt MsgCount 7",
  "id OCTET STRING",
  "plateNo OCTET STRING",
  "secMark DSecond 16",
  "pos Position3D",
  "accuracy PositionConfidenceSet",
  "transmission TransmissionState 3",
  "speed Speed 13",
  "heading Heading 15",
  "angle SteeringWheelAngle",
  "motionCfd MotionConfidenceSet",
  "accelSet AccelerationSet4Way",
  "brakes BrakeSystemStatus",
  "size VehicleSize",
  "vehicleClass VehicleClassification",
  "safetyExt VehicleSafetyExtensions",
);

export function decodeBasicSafetyMessage(r: BitReader): BasicSafetyMessage {
  let $at = -1;
  try {
    const $word = r.bits(12);
    const $head = ($word >>> 7);
    const msgCnt_ = ($word & 0x7f);
    $at = 1;
    const id_ = r.copy(8);
    $at = 2;
    const plateNo_ = ($head & 0x8) !== 0 ? readOctetString(r, 4, 16, false) : undefined;
    $at = 3;
    const secMark_ = r.bits(16);
    $at = 4;
    const pos_ = decodePosition3D(r);
    $at = 5;
    const accuracy_ = decodePositionConfidenceSet(r);
    $at = 6;
    const $word2 = r.word(31);
    const transmission_ = TransmissionState$items[($word2 >>> 28)]!;
    const speed_ = (($word2 >>> 15) & 0x1fff);
    const $heading_ = ($word2 & 0x7fff);
    if ($heading_ > 28800) {
      $at = 8;
      throw outOfRange($heading_, 0, 28800, r.position - 15);
    }
    const heading_ = $heading_;
    $at = 9;
    const angle_ = ($head & 0x4) !== 0 ? readInteger(r, 8, -126, 127) : undefined;
    $at = 10;
    const motionCfd_ = ($head & 0x2) !== 0 ? decodeMotionConfidenceSet(r) : undefined;
    $at = 11;
    const accelSet_ = decodeAccelerationSet4Way(r);
    $at = 12;
    const brakes_ = decodeBrakeSystemStatus(r);
    $at = 13;
    const size_ = decodeVehicleSize(r);
    $at = 14;
    const vehicleClass_ = decodeVehicleClassification(r);
    $at = 15;
    const safetyExt_ = ($head & 0x1) !== 0 ? decodeVehicleSafetyExtensions(r) : undefined;
    const value: BasicSafetyMessage = { msgCnt: msgCnt_, id: id_, plateNo: plateNo_, secMark: secMark_, pos: pos_, accuracy: accuracy_, transmission: transmission_, speed: speed_, heading: heading_, angle: angle_, motionCfd: motionCfd_, accelSet: accelSet_, brakes: brakes_, size: size_, vehicleClass: vehicleClass_, safetyExt: safetyExt_ };
    if (($head & 0x10) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "BasicSafetyMessage", BasicSafetyMessage$members, $at);
  }
}

export function encodeBasicSafetyMessage(w: BitWriter, value: BasicSafetyMessage): void {
  let $at = -1;
  try {
    checkMembers(value, BasicSafetyMessage$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    $at = 0;
    const $msgCnt_ = integerBits(value.msgCnt, 0, 127);
    w.bits(
      ($extended ? 0x800 : 0) |
      (value.plateNo !== undefined ? 0x400 : 0) |
      (value.angle !== undefined ? 0x200 : 0) |
      (value.motionCfd !== undefined ? 0x100 : 0) |
      (value.safetyExt !== undefined ? 0x80 : 0) |
      $msgCnt_,
      12,
    );
    $at = 1;
    writeFixedOctets(w, value.id, 8);
    $at = 2;
    if (value.plateNo !== undefined) writeOctetString(w, value.plateNo, 4, 16, false);
    $at = 3;
    writeInteger(w, value.secMark, 16, 0, 65535);
    $at = 4;
    encodePosition3D(w, value.pos);
    $at = 5;
    encodePositionConfidenceSet(w, value.accuracy);
    $at = 6;
    const $transmission_ = itemBits(value.transmission, TransmissionState$items);
    $at = 7;
    const $speed_ = integerBits(value.speed, 0, 8191);
    w.bits(
      ($transmission_ << 13) |
      $speed_,
      16,
    );
    $at = 8;
    writeInteger(w, value.heading, 15, 0, 28800);
    $at = 9;
    if (value.angle !== undefined) writeInteger(w, value.angle, 8, -126, 127);
    $at = 10;
    if (value.motionCfd !== undefined) encodeMotionConfidenceSet(w, value.motionCfd);
    $at = 11;
    encodeAccelerationSet4Way(w, value.accelSet);
    $at = 12;
    encodeBrakeSystemStatus(w, value.brakes);
    $at = 13;
    encodeVehicleSize(w, value.size);
    $at = 14;
    encodeVehicleClassification(w, value.vehicleClass);
    $at = 15;
    if (value.safetyExt !== undefined) encodeVehicleSafetyExtensions(w, value.safetyExt);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, BasicSafetyMessage$members, $at);
  }
}
