// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type BitReader,
  type BitWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  integerBits,
  itemBits,
  members,
  outOfRange,
  readEnumerated,
  readLongInteger,
  writeEnumerated,
  writeInteger,
  writeLongInteger,
} from "../../uper/runtime.js";

/**
 * latitude, north positive
 * unit: 1e-7 deg
 * 900000001: unavailable
 * north positive; the special value is the J2735 convention
 * `Latitude ::= INTEGER (-900000000..900000001)`
 */
export type Latitude = number;

export function decodeLatitude(r: BitReader): Latitude {
  return readLongInteger(r, 31, -900000000, 900000001);
}

export function encodeLatitude(w: BitWriter, value: Latitude): void {
  writeLongInteger(w, value, 31, -900000000, 900000001);
}

/**
 * longitude, east positive
 * unit: 1e-7 deg
 * 1800000001: unavailable
 * east positive; the special value is the J2735 convention
 * `Longitude ::= INTEGER (-1799999999..1800000001)`
 */
export type Longitude = number;

export function decodeLongitude(r: BitReader): Longitude {
  return readLongInteger(r, 32, -1799999999, 1800000001);
}

export function encodeLongitude(w: BitWriter, value: Longitude): void {
  writeLongInteger(w, value, 32, -1799999999, 1800000001);
}

/**
 * height above or below the reference ellipsoid
 * unit: 0.1 m
 * -4096: unknown
 * above the reference ellipsoid
 * `Elevation ::= INTEGER (-4096..61439)`
 */
export type Elevation = number;

export function decodeElevation(r: BitReader): Elevation {
  return r.bits(16) - 4096;
}

export function encodeElevation(w: BitWriter, value: Elevation): void {
  writeInteger(w, value, 16, -4096, 61439);
}

/**
 * 95 % confidence of horizontal position and height
 * `PositionConfidenceSet ::= SEQUENCE`
 */
export interface PositionConfidenceSet {
  /**
   * `pos PositionConfidence`
   * unit: m
   */
  pos: PositionConfidence;
  /**
   * `elevation ElevationConfidence OPTIONAL`
   * unit: m
   */
  elevation?: ElevationConfidence | undefined;
}

const PositionConfidenceSet$members = /* @__PURE__ */ members(
  1,
  "pos PositionConfidence 4",
  "elevation ElevationConfidence",
);

export function decodePositionConfidenceSet(r: BitReader): PositionConfidenceSet {
  let $at = -1;
  try {
    const $word = r.bits(5);
    const $head = ($word >>> 4);
    const pos_ = PositionConfidence$items[($word & 0xf)]!;
    $at = 1;
    const elevation_ = ($head & 0x1) !== 0 ? decodeElevationConfidence(r) : undefined;
    return { pos: pos_, elevation: elevation_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PositionConfidenceSet", PositionConfidenceSet$members, $at);
  }
}

export function encodePositionConfidenceSet(w: BitWriter, value: PositionConfidenceSet): void {
  let $at = -1;
  try {
    checkMembers(value, PositionConfidenceSet$members, false);
    $at = 0;
    const $pos_ = itemBits(value.pos, PositionConfidence$items);
    w.bits(
      (value.elevation !== undefined ? 0x10 : 0) |
      $pos_,
      5,
    );
    $at = 1;
    if (value.elevation !== undefined) encodeElevationConfidence(w, value.elevation);
  } catch (failure) {
    throw encodeFailureIn(failure, PositionConfidenceSet$members, $at);
  }
}

/**
 * horizontal accuracy class
 * unit: m
 * `PositionConfidence ::= ENUMERATED`
 */
export type PositionConfidence =
  | "unavailable"
  | "a500m"
  | "a200m"
  | "a100m"
  | "a50m"
  | "a20m"
  | "a10m"
  | "a5m"
  | "a2m"
  | "a1m"
  | "a50cm"
  | "a20cm"
  | "a10cm"
  | "a5cm"
  | "a2cm"
  | "a1cm";

export const PositionConfidence$items = [
  "unavailable",
  "a500m",
  "a200m",
  "a100m",
  "a50m",
  "a20m",
  "a10m",
  "a5m",
  "a2m",
  "a1m",
  "a50cm",
  "a20cm",
  "a10cm",
  "a5cm",
  "a2cm",
  "a1cm",
] as const;

export function decodePositionConfidence(r: BitReader): PositionConfidence {
  return readEnumerated(r, 4, PositionConfidence$items);
}

export function encodePositionConfidence(w: BitWriter, value: PositionConfidence): void {
  writeEnumerated(w, value, 4, PositionConfidence$items);
}

/**
 * height accuracy class
 * unit: m
 * `ElevationConfidence ::= ENUMERATED`
 */
export type ElevationConfidence =
  | "unavailable"
  | "elev-500-00"
  | "elev-200-00"
  | "elev-100-00"
  | "elev-050-00"
  | "elev-020-00"
  | "elev-010-00"
  | "elev-005-00"
  | "elev-002-00"
  | "elev-001-00"
  | "elev-000-50"
  | "elev-000-20"
  | "elev-000-10"
  | "elev-000-05"
  | "elev-000-02"
  | "elev-000-01";

export const ElevationConfidence$items = [
  "unavailable",
  "elev-500-00",
  "elev-200-00",
  "elev-100-00",
  "elev-050-00",
  "elev-020-00",
  "elev-010-00",
  "elev-005-00",
  "elev-002-00",
  "elev-001-00",
  "elev-000-50",
  "elev-000-20",
  "elev-000-10",
  "elev-000-05",
  "elev-000-02",
  "elev-000-01",
] as const;

export function decodeElevationConfidence(r: BitReader): ElevationConfidence {
  return readEnumerated(r, 4, ElevationConfidence$items);
}

export function encodeElevationConfidence(w: BitWriter, value: ElevationConfidence): void {
  writeEnumerated(w, value, 4, ElevationConfidence$items);
}

/**
 * absolute position
 * `Position3D ::= SEQUENCE`
 */
export interface Position3D {
  /**
   * `lat Latitude`
   * `INTEGER (-900000000..900000001)`
   * unit: 1e-7 deg
   * 900000001: unavailable
   */
  lat: Latitude;
  /**
   * `long Longitude`
   * `INTEGER (-1799999999..1800000001)`
   * unit: 1e-7 deg
   * 1800000001: unavailable
   */
  long: Longitude;
  /**
   * `elevation Elevation OPTIONAL`
   * `INTEGER (-4096..61439)`
   * unit: 0.1 m
   * -4096: unknown
   */
  elevation?: Elevation | undefined;
}

const Position3D$members = /* @__PURE__ */ members(
  1,
  "lat Latitude 31",
  "long Longitude 32",
  "elevation Elevation",
);

export function decodePosition3D(r: BitReader): Position3D {
  let $at = -1;
  try {
    const $word = r.word(32);
    const $head = ($word >>> 31);
    const $lat_ = ($word & 0x7fffffff);
    if ($lat_ > 1800000001) {
      $at = 0;
      throw outOfRange($lat_ - 900000000, -900000000, 900000001, r.position - 31);
    }
    const lat_ = $lat_ - 900000000;
    $at = 1;
    const long_ = readLongInteger(r, 32, -1799999999, 1800000001);
    $at = 2;
    const elevation_ = ($head & 0x1) !== 0 ? r.bits(16) - 4096 : undefined;
    return { lat: lat_, long: long_, elevation: elevation_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Position3D", Position3D$members, $at);
  }
}

export function encodePosition3D(w: BitWriter, value: Position3D): void {
  let $at = -1;
  try {
    checkMembers(value, Position3D$members, false);
    w.bits((value.elevation !== undefined ? 0x1 : 0), 1);
    $at = 0;
    writeLongInteger(w, value.lat, 31, -900000000, 900000001);
    $at = 1;
    writeLongInteger(w, value.long, 32, -1799999999, 1800000001);
    $at = 2;
    if (value.elevation !== undefined) writeInteger(w, value.elevation, 16, -4096, 61439);
  } catch (failure) {
    throw encodeFailureIn(failure, Position3D$members, $at);
  }
}

/**
 * major half axis, one sigma
 * unit: 0.05 m
 * 254: at or above 12.70
 * 255: unavailable
 * `SemiMajorAxisAccuracy ::= INTEGER (0..255)`
 */
export type SemiMajorAxisAccuracy = number;

export function decodeSemiMajorAxisAccuracy(r: BitReader): SemiMajorAxisAccuracy {
  return r.bits(8);
}

export function encodeSemiMajorAxisAccuracy(w: BitWriter, value: SemiMajorAxisAccuracy): void {
  writeInteger(w, value, 8, 0, 255);
}

/**
 * minor half axis, one sigma
 * unit: 0.05 m
 * 254: at or above 12.70
 * 255: unavailable
 * `SemiMinorAxisAccuracy ::= INTEGER (0..255)`
 */
export type SemiMinorAxisAccuracy = number;

export function decodeSemiMinorAxisAccuracy(r: BitReader): SemiMinorAxisAccuracy {
  return r.bits(8);
}

export function encodeSemiMinorAxisAccuracy(w: BitWriter, value: SemiMinorAxisAccuracy): void {
  writeInteger(w, value, 8, 0, 255);
}

/**
 * orientation of the major axis
 * unit: 360/65535 deg
 * 65535: unavailable
 * clockwise from north
 * `SemiMajorAxisOrientation ::= INTEGER (0..65535)`
 */
export type SemiMajorAxisOrientation = number;

export function decodeSemiMajorAxisOrientation(r: BitReader): SemiMajorAxisOrientation {
  return r.bits(16);
}

export function encodeSemiMajorAxisOrientation(w: BitWriter, value: SemiMajorAxisOrientation): void {
  writeInteger(w, value, 16, 0, 65535);
}

/**
 * GNSS error ellipse
 * `PositionalAccuracy ::= SEQUENCE`
 */
export interface PositionalAccuracy {
  /**
   * `semiMajor SemiMajorAxisAccuracy`
   * `INTEGER (0..255)`
   * unit: 0.05 m
   * 254: at or above 12.70
   * 255: unavailable
   */
  semiMajor: SemiMajorAxisAccuracy;
  /**
   * `semiMinor SemiMinorAxisAccuracy`
   * `INTEGER (0..255)`
   * unit: 0.05 m
   * 254: at or above 12.70
   * 255: unavailable
   */
  semiMinor: SemiMinorAxisAccuracy;
  /**
   * angle of the major axis, clockwise from true north
   * `orientation SemiMajorAxisOrientation`
   * `INTEGER (0..65535)`
   * unit: 360/65535 deg
   * 65535: unavailable
   */
  orientation: SemiMajorAxisOrientation;
}

const PositionalAccuracy$members = /* @__PURE__ */ members(
  0,
  "semiMajor SemiMajorAxisAccuracy 8",
  "semiMinor SemiMinorAxisAccuracy 8",
  "orientation SemiMajorAxisOrientation 16",
);

export function decodePositionalAccuracy(r: BitReader): PositionalAccuracy {
  let $at = -1;
  try {
    $at = 0;
    const $word = r.word(32);
    const semiMajor_ = ($word >>> 24);
    const semiMinor_ = (($word >>> 16) & 0xff);
    const orientation_ = ($word & 0xffff);
    return { semiMajor: semiMajor_, semiMinor: semiMinor_, orientation: orientation_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PositionalAccuracy", PositionalAccuracy$members, $at);
  }
}

export function encodePositionalAccuracy(w: BitWriter, value: PositionalAccuracy): void {
  let $at = -1;
  try {
    checkMembers(value, PositionalAccuracy$members, false);
    $at = 0;
    const $semiMajor_ = integerBits(value.semiMajor, 0, 255);
    $at = 1;
    const $semiMinor_ = integerBits(value.semiMinor, 0, 255);
    w.bits(
      ($semiMajor_ << 8) |
      $semiMinor_,
      16,
    );
    $at = 2;
    writeInteger(w, value.orientation, 16, 0, 65535);
  } catch (failure) {
    throw encodeFailureIn(failure, PositionalAccuracy$members, $at);
  }
}
