// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  members,
  readEnumerated,
  readFixedNamedBits,
  writeEnumerated,
  writeFixedNamedBits,
} from "../../uper/runtime.js";

/**
 * brake related states
 * `BrakeSystemStatus ::= SEQUENCE`
 */
export interface BrakeSystemStatus {
  /**
   * brake pedal (name is misspelt in the standard)
   * `brakePadel BrakePedalStatus OPTIONAL`
   */
  brakePadel?: BrakePedalStatus | undefined;
  /**
   * `wheelBrakes BrakeAppliedStatus OPTIONAL`
   * `BIT STRING (SIZE (5))`
   */
  wheelBrakes?: BrakeAppliedStatus | undefined;
  /** `traction TractionControlStatus OPTIONAL` */
  traction?: TractionControlStatus | undefined;
  /** `abs AntiLockBrakeStatus OPTIONAL` */
  abs?: AntiLockBrakeStatus | undefined;
  /**
   * stability control
   * `scs StabilityControlStatus OPTIONAL`
   */
  scs?: StabilityControlStatus | undefined;
  /** `brakeBoost BrakeBoostApplied OPTIONAL` */
  brakeBoost?: BrakeBoostApplied | undefined;
  /**
   * usually the hand brake
   * `auxBrakes AuxiliaryBrakeStatus OPTIONAL`
   */
  auxBrakes?: AuxiliaryBrakeStatus | undefined;
}

const BrakeSystemStatus$members = /* @__PURE__ */ members(
  7,
  "brakePadel BrakePedalStatus",
  "wheelBrakes BrakeAppliedStatus",
  "traction TractionControlStatus",
  "abs AntiLockBrakeStatus",
  "scs StabilityControlStatus",
  "brakeBoost BrakeBoostApplied",
  "auxBrakes AuxiliaryBrakeStatus",
);

export function decodeBrakeSystemStatus(r: BitReader): BrakeSystemStatus {
  let $at = -1;
  try {
    const $head = r.bits(7);
    $at = 0;
    const brakePadel_ = ($head & 0x40) !== 0 ? decodeBrakePedalStatus(r) : undefined;
    $at = 1;
    const wheelBrakes_ = ($head & 0x20) !== 0 ? readFixedNamedBits(r, 5) : undefined;
    $at = 2;
    const traction_ = ($head & 0x10) !== 0 ? decodeTractionControlStatus(r) : undefined;
    $at = 3;
    const abs_ = ($head & 0x8) !== 0 ? decodeAntiLockBrakeStatus(r) : undefined;
    $at = 4;
    const scs_ = ($head & 0x4) !== 0 ? decodeStabilityControlStatus(r) : undefined;
    $at = 5;
    const brakeBoost_ = ($head & 0x2) !== 0 ? decodeBrakeBoostApplied(r) : undefined;
    $at = 6;
    const auxBrakes_ = ($head & 0x1) !== 0 ? decodeAuxiliaryBrakeStatus(r) : undefined;
    return { brakePadel: brakePadel_, wheelBrakes: wheelBrakes_, traction: traction_, abs: abs_, scs: scs_, brakeBoost: brakeBoost_, auxBrakes: auxBrakes_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "BrakeSystemStatus", BrakeSystemStatus$members, $at);
  }
}

export function encodeBrakeSystemStatus(w: BitWriter, value: BrakeSystemStatus): void {
  let $at = -1;
  try {
    checkMembers(value, BrakeSystemStatus$members, false);
    w.bits(
      (value.brakePadel !== undefined ? 0x40 : 0) |
      (value.wheelBrakes !== undefined ? 0x20 : 0) |
      (value.traction !== undefined ? 0x10 : 0) |
      (value.abs !== undefined ? 0x8 : 0) |
      (value.scs !== undefined ? 0x4 : 0) |
      (value.brakeBoost !== undefined ? 0x2 : 0) |
      (value.auxBrakes !== undefined ? 0x1 : 0),
      7,
    );
    $at = 0;
    if (value.brakePadel !== undefined) encodeBrakePedalStatus(w, value.brakePadel);
    $at = 1;
    if (value.wheelBrakes !== undefined) writeFixedNamedBits(w, value.wheelBrakes, 5);
    $at = 2;
    if (value.traction !== undefined) encodeTractionControlStatus(w, value.traction);
    $at = 3;
    if (value.abs !== undefined) encodeAntiLockBrakeStatus(w, value.abs);
    $at = 4;
    if (value.scs !== undefined) encodeStabilityControlStatus(w, value.scs);
    $at = 5;
    if (value.brakeBoost !== undefined) encodeBrakeBoostApplied(w, value.brakeBoost);
    $at = 6;
    if (value.auxBrakes !== undefined) encodeAuxiliaryBrakeStatus(w, value.auxBrakes);
  } catch (failure) {
    throw encodeFailureIn(failure, BrakeSystemStatus$members, $at);
  }
}

/**
 * pedal pressed or not
 * `BrakePedalStatus ::= ENUMERATED`
 */
export type BrakePedalStatus =
  | "unavailable"
  | "off"
  | "on";

export const BrakePedalStatus$items = [
  "unavailable",
  "off",
  "on",
] as const;

export function decodeBrakePedalStatus(r: BitReader): BrakePedalStatus {
  return readEnumerated(r, 2, BrakePedalStatus$items);
}

export function encodeBrakePedalStatus(w: BitWriter, value: BrakePedalStatus): void {
  writeEnumerated(w, value, 2, BrakePedalStatus$items);
}

/**
 * wheel groups that brake; bit 0 set = unknown
 * `BrakeAppliedStatus ::= BIT STRING (SIZE (5))`
 * - bit 0: unavailable
 * - bit 1: leftFront
 * - bit 2: leftRear
 * - bit 3: rightFront
 * - bit 4: rightRear
 */
export type BrakeAppliedStatus = number;

export function decodeBrakeAppliedStatus(r: BitReader): BrakeAppliedStatus {
  return readFixedNamedBits(r, 5);
}

export function encodeBrakeAppliedStatus(w: BitWriter, value: BrakeAppliedStatus): void {
  writeFixedNamedBits(w, value, 5);
}

/**
 * emergency brake assist
 * `BrakeBoostApplied ::= ENUMERATED`
 */
export type BrakeBoostApplied =
  | "unavailable"
  | "off"
  | "on";

export const BrakeBoostApplied$items = [
  "unavailable",
  "off",
  "on",
] as const;

export function decodeBrakeBoostApplied(r: BitReader): BrakeBoostApplied {
  return readEnumerated(r, 2, BrakeBoostApplied$items);
}

export function encodeBrakeBoostApplied(w: BitWriter, value: BrakeBoostApplied): void {
  writeEnumerated(w, value, 2, BrakeBoostApplied$items);
}

/**
 * traction control
 * `TractionControlStatus ::= ENUMERATED`
 */
export type TractionControlStatus =
  | "unavailable"
  | "off"
  | "on"
  | "engaged";

export const TractionControlStatus$items = [
  "unavailable",
  "off",
  "on",
  "engaged",
] as const;

export function decodeTractionControlStatus(r: BitReader): TractionControlStatus {
  return readEnumerated(r, 2, TractionControlStatus$items);
}

export function encodeTractionControlStatus(w: BitWriter, value: TractionControlStatus): void {
  writeEnumerated(w, value, 2, TractionControlStatus$items);
}

/**
 * ABS
 * `AntiLockBrakeStatus ::= ENUMERATED`
 */
export type AntiLockBrakeStatus =
  | "unavailable"
  | "off"
  | "on"
  | "engaged";

export const AntiLockBrakeStatus$items = [
  "unavailable",
  "off",
  "on",
  "engaged",
] as const;

export function decodeAntiLockBrakeStatus(r: BitReader): AntiLockBrakeStatus {
  return readEnumerated(r, 2, AntiLockBrakeStatus$items);
}

export function encodeAntiLockBrakeStatus(w: BitWriter, value: AntiLockBrakeStatus): void {
  writeEnumerated(w, value, 2, AntiLockBrakeStatus$items);
}

/**
 * ESC
 * `StabilityControlStatus ::= ENUMERATED`
 */
export type StabilityControlStatus =
  | "unavailable"
  | "off"
  | "on"
  | "engaged";

export const StabilityControlStatus$items = [
  "unavailable",
  "off",
  "on",
  "engaged",
] as const;

export function decodeStabilityControlStatus(r: BitReader): StabilityControlStatus {
  return readEnumerated(r, 2, StabilityControlStatus$items);
}

export function encodeStabilityControlStatus(w: BitWriter, value: StabilityControlStatus): void {
  writeEnumerated(w, value, 2, StabilityControlStatus$items);
}

/**
 * auxiliary brake
 * `AuxiliaryBrakeStatus ::= ENUMERATED`
 */
export type AuxiliaryBrakeStatus =
  | "unavailable"
  | "off"
  | "on"
  | "reserved";

export const AuxiliaryBrakeStatus$items = [
  "unavailable",
  "off",
  "on",
  "reserved",
] as const;

export function decodeAuxiliaryBrakeStatus(r: BitReader): AuxiliaryBrakeStatus {
  return readEnumerated(r, 2, AuxiliaryBrakeStatus$items);
}

export function encodeAuxiliaryBrakeStatus(w: BitWriter, value: AuxiliaryBrakeStatus): void {
  writeEnumerated(w, value, 2, AuxiliaryBrakeStatus$items);
}
