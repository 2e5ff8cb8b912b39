// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  type UnknownAdditions,
  type UnknownAlternative,
  checkChoice,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  enumeration,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  noAlternative,
  readAlternative,
  readBigInteger,
  readExtensibleEnumerated,
  readInteger,
  readList,
  readOctetString,
  readUnknownAlternative,
  sendUnknownAdditions,
  writeAlternative,
  writeBigInteger,
  writeExtensibleEnumerated,
  writeFixedOctets,
  writeInteger,
  writeList,
  writeNull,
  writeOctetString,
  writeUnknownAlternative,
} from "../../oer/runtime.js";

/**
 * 3-bit unsigned
 * `Uint3 ::= INTEGER (0..7)`
 */
export type Uint3 = number;

export function decodeUint3(r: OctetReader): Uint3 {
  return readInteger(r, 1, 0, 7);
}

export function encodeUint3(w: OctetWriter, value: Uint3): void {
  writeInteger(w, value, 1, 0, 7);
}

/**
 * 8-bit unsigned
 * `Uint8 ::= INTEGER (0..255)`
 */
export type Uint8 = number;

export function decodeUint8(r: OctetReader): Uint8 {
  return readInteger(r, 1, 0, 255);
}

export function encodeUint8(w: OctetWriter, value: Uint8): void {
  writeInteger(w, value, 1, 0, 255);
}

/**
 * 16-bit unsigned
 * `Uint16 ::= INTEGER (0..65535)`
 */
export type Uint16 = number;

export function decodeUint16(r: OctetReader): Uint16 {
  return readInteger(r, 2, 0, 65535);
}

export function encodeUint16(w: OctetWriter, value: Uint16): void {
  writeInteger(w, value, 2, 0, 65535);
}

/**
 * 32-bit unsigned
 * `Uint32 ::= INTEGER (0..4294967295)`
 */
export type Uint32 = number;

export function decodeUint32(r: OctetReader): Uint32 {
  return readInteger(r, 4, 0, 4294967295);
}

export function encodeUint32(w: OctetWriter, value: Uint32): void {
  writeInteger(w, value, 4, 0, 4294967295);
}

/**
 * 64-bit unsigned
 * `Uint64 ::= INTEGER (0..18446744073709551615)`
 */
export type Uint64 = bigint;

export function decodeUint64(r: OctetReader): Uint64 {
  return readBigInteger(r, 0n, 18446744073709551615n);
}

export function encodeUint64(w: OctetWriter, value: Uint64): void {
  writeBigInteger(w, value, 0n, 18446744073709551615n);
}

/**
 * octets
 * `Opaque ::= OCTET STRING`
 */
export type Opaque = Uint8Array;

export function decodeOpaque(r: OctetReader): Opaque {
  return readOctetString(r, 0, Infinity, false);
}

export function encodeOpaque(w: OctetWriter, value: Opaque): void {
  writeOctetString(w, value, 0, Infinity, false);
}

/**
 * low 8 octets of a hash
 * `HashedId8 ::= OCTET STRING (SIZE (8))`
 */
export type HashedId8 = Uint8Array;

export function decodeHashedId8(r: OctetReader): HashedId8 {
  return r.copy(8);
}

export function encodeHashedId8(w: OctetWriter, value: HashedId8): void {
  writeFixedOctets(w, value, 8);
}

/**
 * low 3 octets of a hash
 * `HashedId3 ::= OCTET STRING (SIZE (3))`
 */
export type HashedId3 = Uint8Array;

export function decodeHashedId3(r: OctetReader): HashedId3 {
  return r.copy(3);
}

export function encodeHashedId3(w: OctetWriter, value: HashedId3): void {
  writeFixedOctets(w, value, 3);
}

/**
 * seconds since 2004-01-01 00:00:00
 * `Time32 ::= Uint32`
 */
export type Time32 = Uint32;

export function decodeTime32(r: OctetReader): Time32 {
  return readInteger(r, 4, 0, 4294967295);
}

export function encodeTime32(w: OctetWriter, value: Time32): void {
  writeInteger(w, value, 4, 0, 4294967295);
}

/**
 * microseconds since 2004-01-01 00:00:00
 * `Time64 ::= Uint64`
 */
export type Time64 = Uint64;

export function decodeTime64(r: OctetReader): Time64 {
  return readBigInteger(r, 0n, 18446744073709551615n);
}

export function encodeTime64(w: OctetWriter, value: Time64): void {
  writeBigInteger(w, value, 0n, 18446744073709551615n);
}

/**
 * area
 * `GeographicRegion ::= CHOICE`
 */
export type GeographicRegion =
  | { kind: "circularRegion"; value: CircularRegion }
  | { kind: "rectangularRegion"; value: SequenceOfRectangularRegion }
  | { kind: "polygonalRegion"; value: PolygonalRegion }
  | UnknownAlternative;

const GeographicRegion$members = /* @__PURE__ */ members(
  0,
  "circularRegion CircularRegion",
  "rectangularRegion SequenceOfRectangularRegion",
  "polygonalRegion PolygonalRegion",
);

export function decodeGeographicRegion(r: OctetReader): GeographicRegion {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 3, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "circularRegion", value: decodeCircularRegion(r) };
      case 1:
        return { kind: "rectangularRegion", value: decodeSequenceOfRectangularRegion(r) };
      case 2:
        return { kind: "polygonalRegion", value: decodePolygonalRegion(r) };
      default:
        return readUnknownAlternative(r, index - 3);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "GeographicRegion", GeographicRegion$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeGeographicRegion(w: OctetWriter, value: GeographicRegion): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, GeographicRegion$members);
    switch (value.kind) {
      case "circularRegion":
        writeAlternative(w, 0);
        $at = 0;
        encodeCircularRegion(w, value.value);
        return;
      case "rectangularRegion":
        writeAlternative(w, 1);
        $at = 1;
        encodeSequenceOfRectangularRegion(w, value.value);
        return;
      case "polygonalRegion":
        writeAlternative(w, 2);
        $at = 2;
        encodePolygonalRegion(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 3, 0);
        return;
      default:
        throw noAlternative(value, GeographicRegion$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, GeographicRegion$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * circle
 * `CircularRegion ::= SEQUENCE`
 */
export interface CircularRegion {
  /** `center TwoDLocation` */
  center: TwoDLocation;
  /**
   * `radius Uint16`
   * `INTEGER (0..65535)`
   */
  radius: Uint16;
}

const CircularRegion$members = /* @__PURE__ */ members(
  0,
  "center TwoDLocation",
  "radius Uint16",
);

export function decodeCircularRegion(r: OctetReader): CircularRegion {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const center_ = decodeTwoDLocation(r);
    $at = 1;
    const radius_ = readInteger(r, 2, 0, 65535);
    return { center: center_, radius: radius_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "CircularRegion", CircularRegion$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCircularRegion(w: OctetWriter, value: CircularRegion): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CircularRegion$members, false);
    $at = 0;
    encodeTwoDLocation(w, value.center);
    $at = 1;
    writeInteger(w, value.radius, 2, 0, 65535);
  } catch (failure) {
    throw encodeFailureIn(failure, CircularRegion$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * rectangle
 * `RectangularRegion ::= SEQUENCE`
 */
export interface RectangularRegion {
  /** `northWest TwoDLocation` */
  northWest: TwoDLocation;
  /** `southEast TwoDLocation` */
  southEast: TwoDLocation;
}

const RectangularRegion$members = /* @__PURE__ */ members(
  0,
  "northWest TwoDLocation",
  "southEast TwoDLocation",
);

export function decodeRectangularRegion(r: OctetReader): RectangularRegion {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const northWest_ = decodeTwoDLocation(r);
    $at = 1;
    const southEast_ = decodeTwoDLocation(r);
    return { northWest: northWest_, southEast: southEast_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "RectangularRegion", RectangularRegion$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeRectangularRegion(w: OctetWriter, value: RectangularRegion): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, RectangularRegion$members, false);
    $at = 0;
    encodeTwoDLocation(w, value.northWest);
    $at = 1;
    encodeTwoDLocation(w, value.southEast);
  } catch (failure) {
    throw encodeFailureIn(failure, RectangularRegion$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfRectangularRegion ::= SEQUENCE OF RectangularRegion` */
export type SequenceOfRectangularRegion = RectangularRegion[];

export function decodeSequenceOfRectangularRegion(r: OctetReader): SequenceOfRectangularRegion {
  return readList(r, 0, Infinity, false, 16, decodeRectangularRegion, "SequenceOfRectangularRegion", "RectangularRegion");
}

export function encodeSequenceOfRectangularRegion(w: OctetWriter, value: SequenceOfRectangularRegion): void {
  writeList(w, value, 0, Infinity, false, encodeRectangularRegion);
}

/** `PolygonalRegion ::= SEQUENCE (SIZE (3..MAX)) OF TwoDLocation` */
export type PolygonalRegion = TwoDLocation[];

export function decodePolygonalRegion(r: OctetReader): PolygonalRegion {
  return readList(r, 3, Infinity, false, 8, decodeTwoDLocation, "PolygonalRegion", "TwoDLocation");
}

export function encodePolygonalRegion(w: OctetWriter, value: PolygonalRegion): void {
  writeList(w, value, 3, Infinity, false, encodeTwoDLocation);
}

/**
 * horizontal position
 * `TwoDLocation ::= SEQUENCE`
 */
export interface TwoDLocation {
  /** `latitude Latitude` */
  latitude: Latitude;
  /** `longitude Longitude` */
  longitude: Longitude;
}

const TwoDLocation$members = /* @__PURE__ */ members(
  0,
  "latitude NinetyDegreeInt",
  "longitude OneEightyDegreeInt",
);

export function decodeTwoDLocation(r: OctetReader): TwoDLocation {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const latitude_ = readInteger(r, 4, -900000000, 900000001);
    $at = 1;
    const longitude_ = readInteger(r, 4, -1799999999, 1800000001);
    return { latitude: latitude_, longitude: longitude_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "TwoDLocation", TwoDLocation$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeTwoDLocation(w: OctetWriter, value: TwoDLocation): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, TwoDLocation$members, false);
    $at = 0;
    writeInteger(w, value.latitude, 4, -900000000, 900000001);
    $at = 1;
    writeInteger(w, value.longitude, 4, -1799999999, 1800000001);
  } catch (failure) {
    throw encodeFailureIn(failure, TwoDLocation$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * position with height
 * `ThreeDLocation ::= SEQUENCE`
 */
export interface ThreeDLocation {
  /** `latitude Latitude` */
  latitude: Latitude;
  /** `longitude Longitude` */
  longitude: Longitude;
  /** `elevation Elevation` */
  elevation: Elevation;
}

const ThreeDLocation$members = /* @__PURE__ */ members(
  0,
  "latitude NinetyDegreeInt",
  "longitude OneEightyDegreeInt",
  "elevation Uint16",
);

export function decodeThreeDLocation(r: OctetReader): ThreeDLocation {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const latitude_ = readInteger(r, 4, -900000000, 900000001);
    $at = 1;
    const longitude_ = readInteger(r, 4, -1799999999, 1800000001);
    $at = 2;
    const elevation_ = readInteger(r, 2, 0, 65535);
    return { latitude: latitude_, longitude: longitude_, elevation: elevation_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ThreeDLocation", ThreeDLocation$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeThreeDLocation(w: OctetWriter, value: ThreeDLocation): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ThreeDLocation$members, false);
    $at = 0;
    writeInteger(w, value.latitude, 4, -900000000, 900000001);
    $at = 1;
    writeInteger(w, value.longitude, 4, -1799999999, 1800000001);
    $at = 2;
    writeInteger(w, value.elevation, 2, 0, 65535);
  } catch (failure) {
    throw encodeFailureIn(failure, ThreeDLocation$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * latitude, north positive
 * `Latitude ::= NinetyDegreeInt`
 */
export type Latitude = NinetyDegreeInt;

export function decodeLatitude(r: OctetReader): Latitude {
  return readInteger(r, 4, -900000000, 900000001);
}

export function encodeLatitude(w: OctetWriter, value: Latitude): void {
  writeInteger(w, value, 4, -900000000, 900000001);
}

/**
 * longitude, east positive
 * `Longitude ::= OneEightyDegreeInt`
 */
export type Longitude = OneEightyDegreeInt;

export function decodeLongitude(r: OctetReader): Longitude {
  return readInteger(r, 4, -1799999999, 1800000001);
}

export function encodeLongitude(w: OctetWriter, value: Longitude): void {
  writeInteger(w, value, 4, -1799999999, 1800000001);
}

/**
 * height above or below the reference ellipsoid
 * `Elevation ::= Uint16`
 */
export type Elevation = Uint16;

export function decodeElevation(r: OctetReader): Elevation {
  return readInteger(r, 2, 0, 65535);
}

export function encodeElevation(w: OctetWriter, value: Elevation): void {
  writeInteger(w, value, 2, 0, 65535);
}

/**
 * latitude, north positive
 * unit: 1e-7 deg
 * 900000001: unavailable
 * `NinetyDegreeInt ::= INTEGER (-900000000..900000001)`
 */
export type NinetyDegreeInt = number;

export function decodeNinetyDegreeInt(r: OctetReader): NinetyDegreeInt {
  return readInteger(r, 4, -900000000, 900000001);
}

export function encodeNinetyDegreeInt(w: OctetWriter, value: NinetyDegreeInt): void {
  writeInteger(w, value, 4, -900000000, 900000001);
}

/**
 * latitude without the unknown value
 * `KnownLatitude ::= INTEGER (-900000000..900000000)`
 */
export type KnownLatitude = number;

export function decodeKnownLatitude(r: OctetReader): KnownLatitude {
  return readInteger(r, 4, -900000000, 900000000);
}

export function encodeKnownLatitude(w: OctetWriter, value: KnownLatitude): void {
  writeInteger(w, value, 4, -900000000, 900000000);
}

/**
 * the unknown value
 * `UnknownLatitude ::= INTEGER (900000001)`
 */
export type UnknownLatitude = number;

export function decodeUnknownLatitude(r: OctetReader): UnknownLatitude {
  return readInteger(r, 4, 900000001, 900000001);
}

export function encodeUnknownLatitude(w: OctetWriter, value: UnknownLatitude): void {
  writeInteger(w, value, 4, 900000001, 900000001);
}

/**
 * longitude, east positive
 * unit: 1e-7 deg
 * 1800000001: unavailable
 * `OneEightyDegreeInt ::= INTEGER (-1799999999..1800000001)`
 */
export type OneEightyDegreeInt = number;

export function decodeOneEightyDegreeInt(r: OctetReader): OneEightyDegreeInt {
  return readInteger(r, 4, -1799999999, 1800000001);
}

export function encodeOneEightyDegreeInt(w: OctetWriter, value: OneEightyDegreeInt): void {
  writeInteger(w, value, 4, -1799999999, 1800000001);
}

/**
 * longitude without the unknown value
 * `KnownLongitude ::= INTEGER (-1799999999..1800000000)`
 */
export type KnownLongitude = number;

export function decodeKnownLongitude(r: OctetReader): KnownLongitude {
  return readInteger(r, 4, -1799999999, 1800000000);
}

export function encodeKnownLongitude(w: OctetWriter, value: KnownLongitude): void {
  writeInteger(w, value, 4, -1799999999, 1800000000);
}

/**
 * the unknown value
 * `UnknownLongitude ::= INTEGER (1800000001)`
 */
export type UnknownLongitude = number;

export function decodeUnknownLongitude(r: OctetReader): UnknownLongitude {
  return readInteger(r, 4, 1800000001, 1800000001);
}

export function encodeUnknownLongitude(w: OctetWriter, value: UnknownLongitude): void {
  writeInteger(w, value, 4, 1800000001, 1800000001);
}

/**
 * curve
 * `EccCurve ::= ENUMERATED`
 */
export type EccCurve =
  | "sgdsm2"
  | "nistP256"
  | "brainpoolP256r1"
  | number;

const EccCurve$items = /* @__PURE__ */ enumeration(
  ["sgdsm2", 0],
  ["nistP256", 1],
  ["brainpoolP256r1", 2],
);

export function decodeEccCurve(r: OctetReader): EccCurve {
  return readExtensibleEnumerated(r, EccCurve$items, 0, 3);
}

export function encodeEccCurve(w: OctetWriter, value: EccCurve): void {
  writeExtensibleEnumerated(w, value, EccCurve$items, 0, 3);
}

/**
 * curve point
 * `ECCPoint ::= CHOICE`
 */
export type ECCPoint =
  | { kind: "x-only"; value: Uint8Array }
  | { kind: "fill"; value: null }
  | { kind: "compressed-y-0"; value: Uint8Array }
  | { kind: "compressed-y-1"; value: Uint8Array }
  | { kind: "uncompressedP256"; value: ECCPoint_uncompressedP256 };

const ECCPoint$members = /* @__PURE__ */ members(
  0,
  "x-only OCTET STRING",
  "fill NULL",
  "compressed-y-0 OCTET STRING",
  "compressed-y-1 OCTET STRING",
  "uncompressedP256 SEQUENCE",
);

export function decodeECCPoint(r: OctetReader): ECCPoint {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 5, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "x-only", value: r.copy(32) };
      case 1:
        return { kind: "fill", value: null };
      case 2:
        return { kind: "compressed-y-0", value: r.copy(32) };
      case 3:
        return { kind: "compressed-y-1", value: r.copy(32) };
      default:
        return { kind: "uncompressedP256", value: decodeECCPoint_uncompressedP256(r) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "ECCPoint", ECCPoint$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeECCPoint(w: OctetWriter, value: ECCPoint): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, ECCPoint$members);
    switch (value.kind) {
      case "x-only":
        writeAlternative(w, 0);
        $at = 0;
        writeFixedOctets(w, value.value, 32);
        return;
      case "fill":
        writeAlternative(w, 1);
        $at = 1;
        writeNull(value.value);
        return;
      case "compressed-y-0":
        writeAlternative(w, 2);
        $at = 2;
        writeFixedOctets(w, value.value, 32);
        return;
      case "compressed-y-1":
        writeAlternative(w, 3);
        $at = 3;
        writeFixedOctets(w, value.value, 32);
        return;
      case "uncompressedP256":
        writeAlternative(w, 4);
        $at = 4;
        encodeECCPoint_uncompressedP256(w, value.value);
        return;
      default:
        throw noAlternative(value, ECCPoint$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ECCPoint$members, $at);
  } finally {
    w.leave();
  }
}

/** `SEQUENCE` */
export interface ECCPoint_uncompressedP256 {
  /** `x OCTET STRING (SIZE (32))` */
  x: Uint8Array;
  /** `y OCTET STRING (SIZE (32))` */
  y: Uint8Array;
}

const ECCPoint_uncompressedP256$members = /* @__PURE__ */ members(
  0,
  "x OCTET STRING",
  "y OCTET STRING",
);

export function decodeECCPoint_uncompressedP256(r: OctetReader): ECCPoint_uncompressedP256 {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const x_ = r.copy(32);
    $at = 1;
    const y_ = r.copy(32);
    return { x: x_, y: y_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SEQUENCE", ECCPoint_uncompressedP256$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeECCPoint_uncompressedP256(w: OctetWriter, value: ECCPoint_uncompressedP256): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ECCPoint_uncompressedP256$members, false);
    $at = 0;
    writeFixedOctets(w, value.x, 32);
    $at = 1;
    writeFixedOctets(w, value.y, 32);
  } catch (failure) {
    throw encodeFailureIn(failure, ECCPoint_uncompressedP256$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * ECDSA or SM2 signature
 * `Signature ::= SEQUENCE`
 */
export interface Signature {
  /** `curve EccCurve` */
  curve: EccCurve;
  /** `r ECCPoint` */
  r: ECCPoint;
  /** `s OCTET STRING (SIZE (32))` */
  s: Uint8Array;
}

const Signature$members = /* @__PURE__ */ members(
  0,
  "curve EccCurve",
  "r ECCPoint",
  "s OCTET STRING",
);

export function decodeSignature(r: OctetReader): Signature {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const curve_ = decodeEccCurve(r);
    $at = 1;
    const r_ = decodeECCPoint(r);
    $at = 2;
    const s_ = r.copy(32);
    return { curve: curve_, r: r_, s: s_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Signature", Signature$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSignature(w: OctetWriter, value: Signature): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, Signature$members, false);
    $at = 0;
    encodeEccCurve(w, value.curve);
    $at = 1;
    encodeECCPoint(w, value.r);
    $at = 2;
    writeFixedOctets(w, value.s, 32);
  } catch (failure) {
    throw encodeFailureIn(failure, Signature$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * hash
 * `HashAlgorithm ::= ENUMERATED`
 */
export type HashAlgorithm =
  | "sgdsm3"
  | "sha256"
  | "sha3-256"
  | number;

const HashAlgorithm$items = /* @__PURE__ */ enumeration(
  ["sgdsm3", 0],
  ["sha256", 1],
  ["sha3-256", 2],
);

export function decodeHashAlgorithm(r: OctetReader): HashAlgorithm {
  return readExtensibleEnumerated(r, HashAlgorithm$items, 0, 3);
}

export function encodeHashAlgorithm(w: OctetWriter, value: HashAlgorithm): void {
  writeExtensibleEnumerated(w, value, HashAlgorithm$items, 0, 3);
}

/**
 * cipher and mode
 * `SymmetricAlgorithm ::= ENUMERATED`
 */
export type SymmetricAlgorithm =
  | "sgdsm4ecb"
  | "sgdsm4cbc"
  | "sgdsm4cfb"
  | "sgdsm4ofb"
  | "aes128ccm"
  | number;

const SymmetricAlgorithm$items = /* @__PURE__ */ enumeration(
  ["sgdsm4ecb", 0],
  ["sgdsm4cbc", 1],
  ["sgdsm4cfb", 2],
  ["sgdsm4ofb", 3],
  ["aes128ccm", 4],
);

export function decodeSymmetricAlgorithm(r: OctetReader): SymmetricAlgorithm {
  return readExtensibleEnumerated(r, SymmetricAlgorithm$items, 0, 5);
}

export function encodeSymmetricAlgorithm(w: OctetWriter, value: SymmetricAlgorithm): void {
  writeExtensibleEnumerated(w, value, SymmetricAlgorithm$items, 0, 5);
}

/**
 * encryption key
 * `PublicEncryptionKey ::= SEQUENCE`
 */
export interface PublicEncryptionKey {
  /** `supportedSymmAlg SymmetricAlgorithm` */
  supportedSymmAlg: SymmetricAlgorithm;
  /** `eccCurve EccCurve` */
  eccCurve: EccCurve;
  /** `publicKey ECCPoint` */
  publicKey: ECCPoint;
}

const PublicEncryptionKey$members = /* @__PURE__ */ members(
  0,
  "supportedSymmAlg SymmetricAlgorithm",
  "eccCurve EccCurve",
  "publicKey ECCPoint",
);

export function decodePublicEncryptionKey(r: OctetReader): PublicEncryptionKey {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const supportedSymmAlg_ = decodeSymmetricAlgorithm(r);
    $at = 1;
    const eccCurve_ = decodeEccCurve(r);
    $at = 2;
    const publicKey_ = decodeECCPoint(r);
    return { supportedSymmAlg: supportedSymmAlg_, eccCurve: eccCurve_, publicKey: publicKey_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PublicEncryptionKey", PublicEncryptionKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePublicEncryptionKey(w: OctetWriter, value: PublicEncryptionKey): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PublicEncryptionKey$members, false);
    $at = 0;
    encodeSymmetricAlgorithm(w, value.supportedSymmAlg);
    $at = 1;
    encodeEccCurve(w, value.eccCurve);
    $at = 2;
    encodeECCPoint(w, value.publicKey);
  } catch (failure) {
    throw encodeFailureIn(failure, PublicEncryptionKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * hash and algorithm
 * `CertificateDigest ::= SEQUENCE`
 */
export interface CertificateDigest {
  /** `algorithm HashAlgorithm` */
  algorithm: HashAlgorithm;
  /**
   * `digest HashedId8`
   * `OCTET STRING (SIZE (8))`
   */
  digest: HashedId8;
}

const CertificateDigest$members = /* @__PURE__ */ members(
  0,
  "algorithm HashAlgorithm",
  "digest HashedId8",
);

export function decodeCertificateDigest(r: OctetReader): CertificateDigest {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const algorithm_ = decodeHashAlgorithm(r);
    $at = 1;
    const digest_ = r.copy(8);
    return { algorithm: algorithm_, digest: digest_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "CertificateDigest", CertificateDigest$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCertificateDigest(w: OctetWriter, value: CertificateDigest): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CertificateDigest$members, false);
    $at = 0;
    encodeHashAlgorithm(w, value.algorithm);
    $at = 1;
    writeFixedOctets(w, value.digest, 8);
  } catch (failure) {
    throw encodeFailureIn(failure, CertificateDigest$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * verification key
 * `PublicVerifyKey ::= SEQUENCE`
 */
export interface PublicVerifyKey {
  /** `curve EccCurve` */
  curve: EccCurve;
  /** `key ECCPoint` */
  key: ECCPoint;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const PublicVerifyKey$members = /* @__PURE__ */ members(
  0,
  "curve EccCurve",
  "key ECCPoint",
);

export function decodePublicVerifyKey(r: OctetReader): PublicVerifyKey {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const curve_ = decodeEccCurve(r);
    $at = 1;
    const key_ = decodeECCPoint(r);
    const value: PublicVerifyKey = { curve: curve_, key: key_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "PublicVerifyKey", PublicVerifyKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePublicVerifyKey(w: OctetWriter, value: PublicVerifyKey): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PublicVerifyKey$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    encodeEccCurve(w, value.curve);
    $at = 1;
    encodeECCPoint(w, value.key);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PublicVerifyKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * application id
 * `ItsAid ::= Uint64`
 */
export type ItsAid = Uint64;

export function decodeItsAid(r: OctetReader): ItsAid {
  return readBigInteger(r, 0n, 18446744073709551615n);
}

export function encodeItsAid(w: OctetWriter, value: ItsAid): void {
  writeBigInteger(w, value, 0n, 18446744073709551615n);
}

/**
 * application id and permissions
 * `ItsAidSsp ::= SEQUENCE`
 */
export interface ItsAidSsp {
  /** `itsAid ItsAid` */
  itsAid: ItsAid;
  /** `serviceSpecificPermissions OCTET STRING (SIZE (1..32))` */
  serviceSpecificPermissions: Uint8Array;
}

const ItsAidSsp$members = /* @__PURE__ */ members(
  0,
  "itsAid Uint64",
  "serviceSpecificPermissions OCTET STRING",
);

export function decodeItsAidSsp(r: OctetReader): ItsAidSsp {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const itsAid_ = readBigInteger(r, 0n, 18446744073709551615n);
    $at = 1;
    const serviceSpecificPermissions_ = readOctetString(r, 1, 32, false);
    return { itsAid: itsAid_, serviceSpecificPermissions: serviceSpecificPermissions_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ItsAidSsp", ItsAidSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeItsAidSsp(w: OctetWriter, value: ItsAidSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ItsAidSsp$members, false);
    $at = 0;
    writeBigInteger(w, value.itsAid, 0n, 18446744073709551615n);
    $at = 1;
    writeOctetString(w, value.serviceSpecificPermissions, 1, 32, false);
  } catch (failure) {
    throw encodeFailureIn(failure, ItsAidSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * assurance level octet
 * `SubjectAssurance ::= OCTET STRING (SIZE (1))`
 */
export type SubjectAssurance = Uint8Array;

export function decodeSubjectAssurance(r: OctetReader): SubjectAssurance {
  return r.copy(1);
}

export function encodeSubjectAssurance(w: OctetWriter, value: SubjectAssurance): void {
  writeFixedOctets(w, value, 1);
}

/** `SequenceOfitsAidList ::= SEQUENCE OF ItsAid` */
export type SequenceOfitsAidList = ItsAid[];

export function decodeSequenceOfitsAidList(r: OctetReader): SequenceOfitsAidList {
  return readList(r, 0, Infinity, false, 8, (r) => readBigInteger(r, 0n, 18446744073709551615n), "SequenceOfitsAidList", "Uint64");
}

export function encodeSequenceOfitsAidList(w: OctetWriter, value: SequenceOfitsAidList): void {
  writeList(w, value, 0, Infinity, false, (w, item) => writeBigInteger(w, item, 0n, 18446744073709551615n));
}

/** `SequenceOfitsAidSspList ::= SEQUENCE OF ItsAidSsp` */
export type SequenceOfitsAidSspList = ItsAidSsp[];

export function decodeSequenceOfitsAidSspList(r: OctetReader): SequenceOfitsAidSspList {
  return readList(r, 0, Infinity, false, 10, decodeItsAidSsp, "SequenceOfitsAidSspList", "ItsAidSsp");
}

export function encodeSequenceOfitsAidSspList(w: OctetWriter, value: SequenceOfitsAidSspList): void {
  writeList(w, value, 0, Infinity, false, encodeItsAidSsp);
}
