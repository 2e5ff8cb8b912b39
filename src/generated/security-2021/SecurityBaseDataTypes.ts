// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  type UnknownAlternative,
  checkChoice,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  enumeration,
  members,
  noAlternative,
  readAlternative,
  readBigInteger,
  readExtensibleEnumerated,
  readInteger,
  readList,
  readOctetString,
  readOpenType,
  readUTF8String,
  readUnknownAlternative,
  readVariableInteger,
  writeAlternative,
  writeBigInteger,
  writeExtensibleEnumerated,
  writeFixedOctets,
  writeInteger,
  writeList,
  writeNull,
  writeOctetString,
  writeOpenType,
  writeUTF8String,
  writeUnknownAlternative,
  writeVariableInteger,
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

/** `SequenceOfUint8 ::= SEQUENCE OF Uint8` */
export type SequenceOfUint8 = Uint8[];

export function decodeSequenceOfUint8(r: OctetReader): SequenceOfUint8 {
  return readList(r, 0, Infinity, false, 1, (r) => readInteger(r, 1, 0, 255), "SequenceOfUint8", "Uint8");
}

export function encodeSequenceOfUint8(w: OctetWriter, value: SequenceOfUint8): void {
  writeList(w, value, 0, Infinity, false, (w, item) => writeInteger(w, item, 1, 0, 255));
}

/** `SequenceOfUint16 ::= SEQUENCE OF Uint16` */
export type SequenceOfUint16 = Uint16[];

export function decodeSequenceOfUint16(r: OctetReader): SequenceOfUint16 {
  return readList(r, 0, Infinity, false, 2, (r) => readInteger(r, 2, 0, 65535), "SequenceOfUint16", "Uint16");
}

export function encodeSequenceOfUint16(w: OctetWriter, value: SequenceOfUint16): void {
  writeList(w, value, 0, Infinity, false, (w, item) => writeInteger(w, item, 2, 0, 65535));
}

/**
 * octets of another encoding
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
 * full 32-octet hash
 * `HashedId32 ::= OCTET STRING (SIZE (32))`
 */
export type HashedId32 = Uint8Array;

export function decodeHashedId32(r: OctetReader): HashedId32 {
  return r.copy(32);
}

export function encodeHashedId32(w: OctetWriter, value: HashedId32): void {
  writeFixedOctets(w, value, 32);
}

/**
 * last 10 octets of a hash
 * `HashedId10 ::= OCTET STRING (SIZE (10))`
 */
export type HashedId10 = Uint8Array;

export function decodeHashedId10(r: OctetReader): HashedId10 {
  return r.copy(10);
}

export function encodeHashedId10(w: OctetWriter, value: HashedId10): void {
  writeFixedOctets(w, value, 10);
}

/**
 * last 8 octets of a hash
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
 * last 4 octets of a hash
 * `HashedId4 ::= OCTET STRING (SIZE (4))`
 */
export type HashedId4 = Uint8Array;

export function decodeHashedId4(r: OctetReader): HashedId4 {
  return r.copy(4);
}

export function encodeHashedId4(w: OctetWriter, value: HashedId4): void {
  writeFixedOctets(w, value, 4);
}

/**
 * last 3 octets of a hash
 * `HashedId3 ::= OCTET STRING (SIZE (3))`
 */
export type HashedId3 = Uint8Array;

export function decodeHashedId3(r: OctetReader): HashedId3 {
  return r.copy(3);
}

export function encodeHashedId3(w: OctetWriter, value: HashedId3): void {
  writeFixedOctets(w, value, 3);
}

/** `SequenceOfHashedId3 ::= SEQUENCE OF HashedId3` */
export type SequenceOfHashedId3 = HashedId3[];

export function decodeSequenceOfHashedId3(r: OctetReader): SequenceOfHashedId3 {
  return readList(r, 0, Infinity, false, 3, (r) => r.copy(3), "SequenceOfHashedId3", "HashedId3");
}

export function encodeSequenceOfHashedId3(w: OctetWriter, value: SequenceOfHashedId3): void {
  writeList(w, value, 0, Infinity, false, (w, item) => writeFixedOctets(w, item, 3));
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
 * begin and length of validity
 * `ValidityPeriod ::= SEQUENCE`
 */
export interface ValidityPeriod {
  /** `start Time32` */
  start: Time32;
  /** `duration Duration` */
  duration: Duration;
}

const ValidityPeriod$members = /* @__PURE__ */ members(
  0,
  "start Uint32",
  "duration Duration",
);

export function decodeValidityPeriod(r: OctetReader): ValidityPeriod {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const start_ = readInteger(r, 4, 0, 4294967295);
    $at = 1;
    const duration_ = decodeDuration(r);
    return { start: start_, duration: duration_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ValidityPeriod", ValidityPeriod$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeValidityPeriod(w: OctetWriter, value: ValidityPeriod): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ValidityPeriod$members, false);
    $at = 0;
    writeInteger(w, value.start, 4, 0, 4294967295);
    $at = 1;
    encodeDuration(w, value.duration);
  } catch (failure) {
    throw encodeFailureIn(failure, ValidityPeriod$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * length of time, the alternative is the unit
 * `Duration ::= CHOICE`
 */
export type Duration =
  | { kind: "microseconds"; value: Uint16 }
  | { kind: "milliseconds"; value: Uint16 }
  | { kind: "seconds"; value: Uint16 }
  | { kind: "minutes"; value: Uint16 }
  | { kind: "hours"; value: Uint16 }
  | { kind: "sixtyHours"; value: Uint16 }
  | { kind: "years"; value: Uint16 };

const Duration$members = /* @__PURE__ */ members(
  0,
  "microseconds Uint16",
  "milliseconds Uint16",
  "seconds Uint16",
  "minutes Uint16",
  "hours Uint16",
  "sixtyHours Uint16",
  "years Uint16",
);

export function decodeDuration(r: OctetReader): Duration {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 7, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "microseconds", value: readInteger(r, 2, 0, 65535) };
      case 1:
        return { kind: "milliseconds", value: readInteger(r, 2, 0, 65535) };
      case 2:
        return { kind: "seconds", value: readInteger(r, 2, 0, 65535) };
      case 3:
        return { kind: "minutes", value: readInteger(r, 2, 0, 65535) };
      case 4:
        return { kind: "hours", value: readInteger(r, 2, 0, 65535) };
      case 5:
        return { kind: "sixtyHours", value: readInteger(r, 2, 0, 65535) };
      default:
        return { kind: "years", value: readInteger(r, 2, 0, 65535) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "Duration", Duration$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeDuration(w: OctetWriter, value: Duration): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, Duration$members);
    switch (value.kind) {
      case "microseconds":
        writeAlternative(w, 0);
        $at = 0;
        writeInteger(w, value.value, 2, 0, 65535);
        return;
      case "milliseconds":
        writeAlternative(w, 1);
        $at = 1;
        writeInteger(w, value.value, 2, 0, 65535);
        return;
      case "seconds":
        writeAlternative(w, 2);
        $at = 2;
        writeInteger(w, value.value, 2, 0, 65535);
        return;
      case "minutes":
        writeAlternative(w, 3);
        $at = 3;
        writeInteger(w, value.value, 2, 0, 65535);
        return;
      case "hours":
        writeAlternative(w, 4);
        $at = 4;
        writeInteger(w, value.value, 2, 0, 65535);
        return;
      case "sixtyHours":
        writeAlternative(w, 5);
        $at = 5;
        writeInteger(w, value.value, 2, 0, 65535);
        return;
      case "years":
        writeAlternative(w, 6);
        $at = 6;
        writeInteger(w, value.value, 2, 0, 65535);
        return;
      default:
        throw noAlternative(value, Duration$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Duration$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * area
 * `GeographicRegion ::= CHOICE`
 */
export type GeographicRegion =
  | { kind: "circularRegion"; value: CircularRegion }
  | { kind: "rectangularRegion"; value: SequenceOfRectangularRegion }
  | { kind: "polygonalRegion"; value: PolygonalRegion }
  | { kind: "identifiedRegion"; value: SequenceOfIdentifiedRegion }
  | UnknownAlternative;

const GeographicRegion$members = /* @__PURE__ */ members(
  0,
  "circularRegion CircularRegion",
  "rectangularRegion SequenceOfRectangularRegion",
  "polygonalRegion PolygonalRegion",
  "identifiedRegion SequenceOfIdentifiedRegion",
);

export function decodeGeographicRegion(r: OctetReader): GeographicRegion {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 4, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "circularRegion", value: decodeCircularRegion(r) };
      case 1:
        return { kind: "rectangularRegion", value: decodeSequenceOfRectangularRegion(r) };
      case 2:
        return { kind: "polygonalRegion", value: decodePolygonalRegion(r) };
      case 3:
        return { kind: "identifiedRegion", value: decodeSequenceOfIdentifiedRegion(r) };
      default:
        return readUnknownAlternative(r, index - 4);
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
      case "identifiedRegion":
        writeAlternative(w, 3);
        $at = 3;
        encodeSequenceOfIdentifiedRegion(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 4, 0);
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
   * metres
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
 * rectangle given by two corners
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
 * country, alone or with parts
 * `IdentifiedRegion ::= CHOICE`
 */
export type IdentifiedRegion =
  | { kind: "countryOnly"; value: CountryOnly }
  | { kind: "countryAndRegions"; value: CountryAndRegions }
  | { kind: "countryAndSubregions"; value: CountryAndSubregions }
  | UnknownAlternative;

const IdentifiedRegion$members = /* @__PURE__ */ members(
  0,
  "countryOnly Uint16",
  "countryAndRegions CountryAndRegions",
  "countryAndSubregions CountryAndSubregions",
);

export function decodeIdentifiedRegion(r: OctetReader): IdentifiedRegion {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 3, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "countryOnly", value: readInteger(r, 2, 0, 65535) };
      case 1:
        return { kind: "countryAndRegions", value: decodeCountryAndRegions(r) };
      case 2:
        return { kind: "countryAndSubregions", value: decodeCountryAndSubregions(r) };
      default:
        return readUnknownAlternative(r, index - 3);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "IdentifiedRegion", IdentifiedRegion$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeIdentifiedRegion(w: OctetWriter, value: IdentifiedRegion): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, IdentifiedRegion$members);
    switch (value.kind) {
      case "countryOnly":
        writeAlternative(w, 0);
        $at = 0;
        writeInteger(w, value.value, 2, 0, 65535);
        return;
      case "countryAndRegions":
        writeAlternative(w, 1);
        $at = 1;
        encodeCountryAndRegions(w, value.value);
        return;
      case "countryAndSubregions":
        writeAlternative(w, 2);
        $at = 2;
        encodeCountryAndSubregions(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 3, 0);
        return;
      default:
        throw noAlternative(value, IdentifiedRegion$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, IdentifiedRegion$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfIdentifiedRegion ::= SEQUENCE OF IdentifiedRegion` */
export type SequenceOfIdentifiedRegion = IdentifiedRegion[];

export function decodeSequenceOfIdentifiedRegion(r: OctetReader): SequenceOfIdentifiedRegion {
  return readList(r, 0, Infinity, false, 2, decodeIdentifiedRegion, "SequenceOfIdentifiedRegion", "IdentifiedRegion");
}

export function encodeSequenceOfIdentifiedRegion(w: OctetWriter, value: SequenceOfIdentifiedRegion): void {
  writeList(w, value, 0, Infinity, false, encodeIdentifiedRegion);
}

/**
 * numeric country code (UN M49); China is 156
 * `CountryOnly ::= Uint16`
 */
export type CountryOnly = Uint16;

export function decodeCountryOnly(r: OctetReader): CountryOnly {
  return readInteger(r, 2, 0, 65535);
}

export function encodeCountryOnly(w: OctetWriter, value: CountryOnly): void {
  writeInteger(w, value, 2, 0, 65535);
}

/**
 * country and region numbers
 * `CountryAndRegions ::= SEQUENCE`
 */
export interface CountryAndRegions {
  /** `countryOnly CountryOnly` */
  countryOnly: CountryOnly;
  /** `regions SequenceOfUint8` */
  regions: SequenceOfUint8;
}

const CountryAndRegions$members = /* @__PURE__ */ members(
  0,
  "countryOnly Uint16",
  "regions SequenceOfUint8",
);

export function decodeCountryAndRegions(r: OctetReader): CountryAndRegions {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const countryOnly_ = readInteger(r, 2, 0, 65535);
    $at = 1;
    const regions_ = decodeSequenceOfUint8(r);
    return { countryOnly: countryOnly_, regions: regions_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "CountryAndRegions", CountryAndRegions$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCountryAndRegions(w: OctetWriter, value: CountryAndRegions): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CountryAndRegions$members, false);
    $at = 0;
    writeInteger(w, value.countryOnly, 2, 0, 65535);
    $at = 1;
    encodeSequenceOfUint8(w, value.regions);
  } catch (failure) {
    throw encodeFailureIn(failure, CountryAndRegions$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * country, regions and their parts
 * `CountryAndSubregions ::= SEQUENCE`
 */
export interface CountryAndSubregions {
  /** `country CountryOnly` */
  country: CountryOnly;
  /** `regionAndSubregions SequenceOfRegionAndSubregions` */
  regionAndSubregions: SequenceOfRegionAndSubregions;
}

const CountryAndSubregions$members = /* @__PURE__ */ members(
  0,
  "country Uint16",
  "regionAndSubregions SequenceOfRegionAndSubregions",
);

export function decodeCountryAndSubregions(r: OctetReader): CountryAndSubregions {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const country_ = readInteger(r, 2, 0, 65535);
    $at = 1;
    const regionAndSubregions_ = decodeSequenceOfRegionAndSubregions(r);
    return { country: country_, regionAndSubregions: regionAndSubregions_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "CountryAndSubregions", CountryAndSubregions$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCountryAndSubregions(w: OctetWriter, value: CountryAndSubregions): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CountryAndSubregions$members, false);
    $at = 0;
    writeInteger(w, value.country, 2, 0, 65535);
    $at = 1;
    encodeSequenceOfRegionAndSubregions(w, value.regionAndSubregions);
  } catch (failure) {
    throw encodeFailureIn(failure, CountryAndSubregions$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * region and its parts
 * `RegionAndSubregions ::= SEQUENCE`
 */
export interface RegionAndSubregions {
  /**
   * `region Uint8`
   * `INTEGER (0..255)`
   */
  region: Uint8;
  /** `subregions SequenceOfUint16` */
  subregions: SequenceOfUint16;
}

const RegionAndSubregions$members = /* @__PURE__ */ members(
  0,
  "region Uint8",
  "subregions SequenceOfUint16",
);

export function decodeRegionAndSubregions(r: OctetReader): RegionAndSubregions {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const region_ = readInteger(r, 1, 0, 255);
    $at = 1;
    const subregions_ = decodeSequenceOfUint16(r);
    return { region: region_, subregions: subregions_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "RegionAndSubregions", RegionAndSubregions$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeRegionAndSubregions(w: OctetWriter, value: RegionAndSubregions): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, RegionAndSubregions$members, false);
    $at = 0;
    writeInteger(w, value.region, 1, 0, 255);
    $at = 1;
    encodeSequenceOfUint16(w, value.subregions);
  } catch (failure) {
    throw encodeFailureIn(failure, RegionAndSubregions$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfRegionAndSubregions ::= SEQUENCE OF RegionAndSubregions` */
export type SequenceOfRegionAndSubregions = RegionAndSubregions[];

export function decodeSequenceOfRegionAndSubregions(r: OctetReader): SequenceOfRegionAndSubregions {
  return readList(r, 0, Infinity, false, 3, decodeRegionAndSubregions, "SequenceOfRegionAndSubregions", "RegionAndSubregions");
}

export function encodeSequenceOfRegionAndSubregions(w: OctetWriter, value: SequenceOfRegionAndSubregions): void {
  writeList(w, value, 0, Infinity, false, encodeRegionAndSubregions);
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
 * height
 * `Elevation ::= ElevInt`
 */
export type Elevation = ElevInt;

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
 * 0.1 m steps above -409.6 m (raw 0 is -4096 steps)
 * `ElevInt ::= Uint16`
 */
export type ElevInt = Uint16;

export function decodeElevInt(r: OctetReader): ElevInt {
  return readInteger(r, 2, 0, 65535);
}

export function encodeElevInt(w: OctetWriter, value: ElevInt): void {
  writeInteger(w, value, 2, 0, 65535);
}

/**
 * signature, the alternative names the algorithm
 * `Signature ::= CHOICE`
 */
export type Signature =
  | { kind: "ecdsaNistP256Signature"; value: EcdsaP256Signature }
  | { kind: "ecdsaBrainpoolP256r1Signature"; value: EcdsaP256Signature }
  | { kind: "ecdsaBrainpoolP384r1Signature"; value: EcdsaP384Signature }
  | { kind: "ecdsaNistP384Signature"; value: EcdsaP384Signature }
  | { kind: "sm2Signature"; value: EcsigP256Signature }
  | UnknownAlternative;

const Signature$members = /* @__PURE__ */ members(
  0,
  "ecdsaNistP256Signature EcdsaP256Signature",
  "ecdsaBrainpoolP256r1Signature EcdsaP256Signature",
  "ecdsaBrainpoolP384r1Signature EcdsaP384Signature",
  "ecdsaNistP384Signature EcdsaP384Signature",
  "sm2Signature EcsigP256Signature",
);

export function decodeSignature(r: OctetReader): Signature {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 5, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "ecdsaNistP256Signature", value: decodeEcdsaP256Signature(r) };
      case 1:
        return { kind: "ecdsaBrainpoolP256r1Signature", value: decodeEcdsaP256Signature(r) };
      case 2:
        return { kind: "ecdsaBrainpoolP384r1Signature", value: readOpenType(r, decodeEcdsaP384Signature) };
      case 3:
        return { kind: "ecdsaNistP384Signature", value: readOpenType(r, decodeEcdsaP384Signature) };
      case 4:
        return { kind: "sm2Signature", value: readOpenType(r, decodeEcsigP256Signature) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
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
    checkChoice(value, Signature$members);
    switch (value.kind) {
      case "ecdsaNistP256Signature":
        writeAlternative(w, 0);
        $at = 0;
        encodeEcdsaP256Signature(w, value.value);
        return;
      case "ecdsaBrainpoolP256r1Signature":
        writeAlternative(w, 1);
        $at = 1;
        encodeEcdsaP256Signature(w, value.value);
        return;
      case "ecdsaBrainpoolP384r1Signature":
        writeAlternative(w, 2);
        $at = 2;
        writeOpenType(w, value.value, encodeEcdsaP384Signature);
        return;
      case "ecdsaNistP384Signature":
        writeAlternative(w, 3);
        $at = 3;
        writeOpenType(w, value.value, encodeEcdsaP384Signature);
        return;
      case "sm2Signature":
        writeAlternative(w, 4);
        $at = 4;
        writeOpenType(w, value.value, encodeEcsigP256Signature);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 3);
        return;
      default:
        throw noAlternative(value, Signature$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Signature$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * ECDSA, 256-bit curve
 * `EcdsaP256Signature ::= SEQUENCE`
 */
export interface EcdsaP256Signature {
  /**
   * curve point (x-only or compressed)
   * `rSig EccP256CurvePoint`
   */
  rSig: EccP256CurvePoint;
  /** `sSig OCTET STRING (SIZE (32))` */
  sSig: Uint8Array;
}

const EcdsaP256Signature$members = /* @__PURE__ */ members(
  0,
  "rSig EccP256CurvePoint",
  "sSig OCTET STRING",
);

export function decodeEcdsaP256Signature(r: OctetReader): EcdsaP256Signature {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const rSig_ = decodeEccP256CurvePoint(r);
    $at = 1;
    const sSig_ = r.copy(32);
    return { rSig: rSig_, sSig: sSig_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "EcdsaP256Signature", EcdsaP256Signature$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEcdsaP256Signature(w: OctetWriter, value: EcdsaP256Signature): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EcdsaP256Signature$members, false);
    $at = 0;
    encodeEccP256CurvePoint(w, value.rSig);
    $at = 1;
    writeFixedOctets(w, value.sSig, 32);
  } catch (failure) {
    throw encodeFailureIn(failure, EcdsaP256Signature$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * SM2; two plain 256-bit integers
 * `EcsigP256Signature ::= SEQUENCE`
 */
export interface EcsigP256Signature {
  /** `rSig OCTET STRING (SIZE (32))` */
  rSig: Uint8Array;
  /** `sSig OCTET STRING (SIZE (32))` */
  sSig: Uint8Array;
}

const EcsigP256Signature$members = /* @__PURE__ */ members(
  0,
  "rSig OCTET STRING",
  "sSig OCTET STRING",
);

export function decodeEcsigP256Signature(r: OctetReader): EcsigP256Signature {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const rSig_ = r.copy(32);
    $at = 1;
    const sSig_ = r.copy(32);
    return { rSig: rSig_, sSig: sSig_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "EcsigP256Signature", EcsigP256Signature$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEcsigP256Signature(w: OctetWriter, value: EcsigP256Signature): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EcsigP256Signature$members, false);
    $at = 0;
    writeFixedOctets(w, value.rSig, 32);
    $at = 1;
    writeFixedOctets(w, value.sSig, 32);
  } catch (failure) {
    throw encodeFailureIn(failure, EcsigP256Signature$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * ECDSA, 384-bit curve
 * `EcdsaP384Signature ::= SEQUENCE`
 */
export interface EcdsaP384Signature {
  /** `rSig EccP384CurvePoint` */
  rSig: EccP384CurvePoint;
  /** `sSig OCTET STRING (SIZE (48))` */
  sSig: Uint8Array;
}

const EcdsaP384Signature$members = /* @__PURE__ */ members(
  0,
  "rSig EccP384CurvePoint",
  "sSig OCTET STRING",
);

export function decodeEcdsaP384Signature(r: OctetReader): EcdsaP384Signature {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const rSig_ = decodeEccP384CurvePoint(r);
    $at = 1;
    const sSig_ = r.copy(48);
    return { rSig: rSig_, sSig: sSig_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "EcdsaP384Signature", EcdsaP384Signature$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEcdsaP384Signature(w: OctetWriter, value: EcdsaP384Signature): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EcdsaP384Signature$members, false);
    $at = 0;
    encodeEccP384CurvePoint(w, value.rSig);
    $at = 1;
    writeFixedOctets(w, value.sSig, 48);
  } catch (failure) {
    throw encodeFailureIn(failure, EcdsaP384Signature$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * point of a 256-bit curve
 * `EccP256CurvePoint ::= CHOICE`
 */
export type EccP256CurvePoint =
  | { kind: "x-only"; value: Uint8Array }
  | { kind: "fill"; value: null }
  | { kind: "compressed-y-0"; value: Uint8Array }
  | { kind: "compressed-y-1"; value: Uint8Array }
  | { kind: "uncompressed"; value: EccP256CurvePoint_uncompressed };

const EccP256CurvePoint$members = /* @__PURE__ */ members(
  0,
  "x-only OCTET STRING",
  "fill NULL",
  "compressed-y-0 OCTET STRING",
  "compressed-y-1 OCTET STRING",
  "uncompressed SEQUENCE",
);

export function decodeEccP256CurvePoint(r: OctetReader): EccP256CurvePoint {
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
        return { kind: "uncompressed", value: decodeEccP256CurvePoint_uncompressed(r) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "EccP256CurvePoint", EccP256CurvePoint$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEccP256CurvePoint(w: OctetWriter, value: EccP256CurvePoint): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, EccP256CurvePoint$members);
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
      case "uncompressed":
        writeAlternative(w, 4);
        $at = 4;
        encodeEccP256CurvePoint_uncompressed(w, value.value);
        return;
      default:
        throw noAlternative(value, EccP256CurvePoint$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, EccP256CurvePoint$members, $at);
  } finally {
    w.leave();
  }
}

/** `SEQUENCE` */
export interface EccP256CurvePoint_uncompressed {
  /** `x OCTET STRING (SIZE (32))` */
  x: Uint8Array;
  /** `y OCTET STRING (SIZE (32))` */
  y: Uint8Array;
}

const EccP256CurvePoint_uncompressed$members = /* @__PURE__ */ members(
  0,
  "x OCTET STRING",
  "y OCTET STRING",
);

export function decodeEccP256CurvePoint_uncompressed(r: OctetReader): EccP256CurvePoint_uncompressed {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const x_ = r.copy(32);
    $at = 1;
    const y_ = r.copy(32);
    return { x: x_, y: y_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SEQUENCE", EccP256CurvePoint_uncompressed$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEccP256CurvePoint_uncompressed(w: OctetWriter, value: EccP256CurvePoint_uncompressed): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EccP256CurvePoint_uncompressed$members, false);
    $at = 0;
    writeFixedOctets(w, value.x, 32);
    $at = 1;
    writeFixedOctets(w, value.y, 32);
  } catch (failure) {
    throw encodeFailureIn(failure, EccP256CurvePoint_uncompressed$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * point of a 384-bit curve
 * `EccP384CurvePoint ::= CHOICE`
 */
export type EccP384CurvePoint =
  | { kind: "x-only"; value: Uint8Array }
  | { kind: "fill"; value: null }
  | { kind: "compressed-y-0"; value: Uint8Array }
  | { kind: "compressed-y-1"; value: Uint8Array }
  | { kind: "uncompressed"; value: EccP384CurvePoint_uncompressed };

const EccP384CurvePoint$members = /* @__PURE__ */ members(
  0,
  "x-only OCTET STRING",
  "fill NULL",
  "compressed-y-0 OCTET STRING",
  "compressed-y-1 OCTET STRING",
  "uncompressed SEQUENCE",
);

export function decodeEccP384CurvePoint(r: OctetReader): EccP384CurvePoint {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 5, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "x-only", value: r.copy(48) };
      case 1:
        return { kind: "fill", value: null };
      case 2:
        return { kind: "compressed-y-0", value: r.copy(48) };
      case 3:
        return { kind: "compressed-y-1", value: r.copy(48) };
      default:
        return { kind: "uncompressed", value: decodeEccP384CurvePoint_uncompressed(r) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "EccP384CurvePoint", EccP384CurvePoint$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEccP384CurvePoint(w: OctetWriter, value: EccP384CurvePoint): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, EccP384CurvePoint$members);
    switch (value.kind) {
      case "x-only":
        writeAlternative(w, 0);
        $at = 0;
        writeFixedOctets(w, value.value, 48);
        return;
      case "fill":
        writeAlternative(w, 1);
        $at = 1;
        writeNull(value.value);
        return;
      case "compressed-y-0":
        writeAlternative(w, 2);
        $at = 2;
        writeFixedOctets(w, value.value, 48);
        return;
      case "compressed-y-1":
        writeAlternative(w, 3);
        $at = 3;
        writeFixedOctets(w, value.value, 48);
        return;
      case "uncompressed":
        writeAlternative(w, 4);
        $at = 4;
        encodeEccP384CurvePoint_uncompressed(w, value.value);
        return;
      default:
        throw noAlternative(value, EccP384CurvePoint$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, EccP384CurvePoint$members, $at);
  } finally {
    w.leave();
  }
}

/** `SEQUENCE` */
export interface EccP384CurvePoint_uncompressed {
  /** `x OCTET STRING (SIZE (48))` */
  x: Uint8Array;
  /** `y OCTET STRING (SIZE (48))` */
  y: Uint8Array;
}

const EccP384CurvePoint_uncompressed$members = /* @__PURE__ */ members(
  0,
  "x OCTET STRING",
  "y OCTET STRING",
);

export function decodeEccP384CurvePoint_uncompressed(r: OctetReader): EccP384CurvePoint_uncompressed {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const x_ = r.copy(48);
    $at = 1;
    const y_ = r.copy(48);
    return { x: x_, y: y_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SEQUENCE", EccP384CurvePoint_uncompressed$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEccP384CurvePoint_uncompressed(w: OctetWriter, value: EccP384CurvePoint_uncompressed): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EccP384CurvePoint_uncompressed$members, false);
    $at = 0;
    writeFixedOctets(w, value.x, 48);
    $at = 1;
    writeFixedOctets(w, value.y, 48);
  } catch (failure) {
    throw encodeFailureIn(failure, EccP384CurvePoint_uncompressed$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * symmetric cipher
 * `SymmAlgorithm ::= ENUMERATED`
 */
export type SymmAlgorithm =
  | "aes128Ccm"
  | "sm4Ccm"
  | number;

const SymmAlgorithm$items = /* @__PURE__ */ enumeration(
  ["aes128Ccm", 0],
  ["sm4Ccm", 1],
);

export function decodeSymmAlgorithm(r: OctetReader): SymmAlgorithm {
  return readExtensibleEnumerated(r, SymmAlgorithm$items, 1, 2);
}

export function encodeSymmAlgorithm(w: OctetWriter, value: SymmAlgorithm): void {
  writeExtensibleEnumerated(w, value, SymmAlgorithm$items, 1, 2);
}

/**
 * hash
 * `HashAlgorithm ::= ENUMERATED`
 */
export type HashAlgorithm =
  | "sha256"
  | "sha384"
  | "sm3"
  | number;

const HashAlgorithm$items = /* @__PURE__ */ enumeration(
  ["sha256", 0],
  ["sha384", 1],
  ["sm3", 2],
);

export function decodeHashAlgorithm(r: OctetReader): HashAlgorithm {
  return readExtensibleEnumerated(r, HashAlgorithm$items, 2, 3);
}

export function encodeHashAlgorithm(w: OctetWriter, value: HashAlgorithm): void {
  writeExtensibleEnumerated(w, value, HashAlgorithm$items, 2, 3);
}

/**
 * ECIES-wrapped 128-bit key
 * `EciesP256EncryptedKey ::= SEQUENCE`
 */
export interface EciesP256EncryptedKey {
  /**
   * public key of the sender, one-time
   * `v EccP256CurvePoint`
   */
  v: EccP256CurvePoint;
  /**
   * wrapped key
   * `c OCTET STRING (SIZE (16))`
   */
  c: Uint8Array;
  /**
   * authentication tag
   * `t OCTET STRING (SIZE (16))`
   */
  t: Uint8Array;
}

const EciesP256EncryptedKey$members = /* @__PURE__ */ members(
  0,
  "v EccP256CurvePoint",
  "c OCTET STRING",
  "t OCTET STRING",
);

export function decodeEciesP256EncryptedKey(r: OctetReader): EciesP256EncryptedKey {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const v_ = decodeEccP256CurvePoint(r);
    $at = 1;
    const c_ = r.copy(16);
    $at = 2;
    const t_ = r.copy(16);
    return { v: v_, c: c_, t: t_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "EciesP256EncryptedKey", EciesP256EncryptedKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEciesP256EncryptedKey(w: OctetWriter, value: EciesP256EncryptedKey): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EciesP256EncryptedKey$members, false);
    $at = 0;
    encodeEccP256CurvePoint(w, value.v);
    $at = 1;
    writeFixedOctets(w, value.c, 16);
    $at = 2;
    writeFixedOctets(w, value.t, 16);
  } catch (failure) {
    throw encodeFailureIn(failure, EciesP256EncryptedKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * SM2-wrapped 128-bit key
 * `EcencP256EncryptedKey ::= SEQUENCE`
 */
export interface EcencP256EncryptedKey {
  /**
   * point C1 of SM2 encryption
   * `v EccP256CurvePoint`
   */
  v: EccP256CurvePoint;
  /**
   * check value C3, before c here (IEEE 1609.2 has c before t)
   * `t OCTET STRING (SIZE (32))`
   */
  t: Uint8Array;
  /**
   * wrapped key C2
   * `c OCTET STRING (SIZE (16))`
   */
  c: Uint8Array;
}

const EcencP256EncryptedKey$members = /* @__PURE__ */ members(
  0,
  "v EccP256CurvePoint",
  "t OCTET STRING",
  "c OCTET STRING",
);

export function decodeEcencP256EncryptedKey(r: OctetReader): EcencP256EncryptedKey {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const v_ = decodeEccP256CurvePoint(r);
    $at = 1;
    const t_ = r.copy(32);
    $at = 2;
    const c_ = r.copy(16);
    return { v: v_, t: t_, c: c_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "EcencP256EncryptedKey", EcencP256EncryptedKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEcencP256EncryptedKey(w: OctetWriter, value: EcencP256EncryptedKey): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EcencP256EncryptedKey$members, false);
    $at = 0;
    encodeEccP256CurvePoint(w, value.v);
    $at = 1;
    writeFixedOctets(w, value.t, 32);
    $at = 2;
    writeFixedOctets(w, value.c, 16);
  } catch (failure) {
    throw encodeFailureIn(failure, EcencP256EncryptedKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * key for the answer
 * `EncryptionKey ::= CHOICE`
 */
export type EncryptionKey =
  | { kind: "public"; value: PublicEncryptionKey }
  | { kind: "symmetric"; value: SymmetricEncryptionKey };

const EncryptionKey$members = /* @__PURE__ */ members(
  0,
  "public PublicEncryptionKey",
  "symmetric SymmetricEncryptionKey",
);

export function decodeEncryptionKey(r: OctetReader): EncryptionKey {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 2, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "public", value: decodePublicEncryptionKey(r) };
      default:
        return { kind: "symmetric", value: decodeSymmetricEncryptionKey(r) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "EncryptionKey", EncryptionKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEncryptionKey(w: OctetWriter, value: EncryptionKey): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, EncryptionKey$members);
    switch (value.kind) {
      case "public":
        writeAlternative(w, 0);
        $at = 0;
        encodePublicEncryptionKey(w, value.value);
        return;
      case "symmetric":
        writeAlternative(w, 1);
        $at = 1;
        encodeSymmetricEncryptionKey(w, value.value);
        return;
      default:
        throw noAlternative(value, EncryptionKey$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, EncryptionKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * public key and the cipher to use with it
 * `PublicEncryptionKey ::= SEQUENCE`
 */
export interface PublicEncryptionKey {
  /** `supportedSymmAlg SymmAlgorithm` */
  supportedSymmAlg: SymmAlgorithm;
  /** `publicKey BasePublicEncryptionKey` */
  publicKey: BasePublicEncryptionKey;
}

const PublicEncryptionKey$members = /* @__PURE__ */ members(
  0,
  "supportedSymmAlg SymmAlgorithm",
  "publicKey BasePublicEncryptionKey",
);

export function decodePublicEncryptionKey(r: OctetReader): PublicEncryptionKey {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const supportedSymmAlg_ = decodeSymmAlgorithm(r);
    $at = 1;
    const publicKey_ = decodeBasePublicEncryptionKey(r);
    return { supportedSymmAlg: supportedSymmAlg_, publicKey: publicKey_ };
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
    encodeSymmAlgorithm(w, value.supportedSymmAlg);
    $at = 1;
    encodeBasePublicEncryptionKey(w, value.publicKey);
  } catch (failure) {
    throw encodeFailureIn(failure, PublicEncryptionKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * public encryption key, the alternative names the curve
 * `BasePublicEncryptionKey ::= CHOICE`
 */
export type BasePublicEncryptionKey =
  | { kind: "eciesNistP256"; value: EccP256CurvePoint }
  | { kind: "eciesBrainpoolP256r1"; value: EccP256CurvePoint }
  | { kind: "ecencSm2"; value: EccP256CurvePoint }
  | UnknownAlternative;

const BasePublicEncryptionKey$members = /* @__PURE__ */ members(
  0,
  "eciesNistP256 EccP256CurvePoint",
  "eciesBrainpoolP256r1 EccP256CurvePoint",
  "ecencSm2 EccP256CurvePoint",
);

export function decodeBasePublicEncryptionKey(r: OctetReader): BasePublicEncryptionKey {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 3, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "eciesNistP256", value: decodeEccP256CurvePoint(r) };
      case 1:
        return { kind: "eciesBrainpoolP256r1", value: decodeEccP256CurvePoint(r) };
      case 2:
        return { kind: "ecencSm2", value: readOpenType(r, decodeEccP256CurvePoint) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "BasePublicEncryptionKey", BasePublicEncryptionKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeBasePublicEncryptionKey(w: OctetWriter, value: BasePublicEncryptionKey): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, BasePublicEncryptionKey$members);
    switch (value.kind) {
      case "eciesNistP256":
        writeAlternative(w, 0);
        $at = 0;
        encodeEccP256CurvePoint(w, value.value);
        return;
      case "eciesBrainpoolP256r1":
        writeAlternative(w, 1);
        $at = 1;
        encodeEccP256CurvePoint(w, value.value);
        return;
      case "ecencSm2":
        writeAlternative(w, 2);
        $at = 2;
        writeOpenType(w, value.value, encodeEccP256CurvePoint);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 1);
        return;
      default:
        throw noAlternative(value, BasePublicEncryptionKey$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, BasePublicEncryptionKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * public verification key, the alternative names the curve
 * `PublicVerificationKey ::= CHOICE`
 */
export type PublicVerificationKey =
  | { kind: "ecdsaNistP256"; value: EccP256CurvePoint }
  | { kind: "ecdsaBrainpoolP256r1"; value: EccP256CurvePoint }
  | { kind: "ecdsaBrainpoolP384r1"; value: EccP384CurvePoint }
  | { kind: "ecdsaNistP384"; value: EccP384CurvePoint }
  | { kind: "ecsigSm2"; value: EccP256CurvePoint }
  | UnknownAlternative;

const PublicVerificationKey$members = /* @__PURE__ */ members(
  0,
  "ecdsaNistP256 EccP256CurvePoint",
  "ecdsaBrainpoolP256r1 EccP256CurvePoint",
  "ecdsaBrainpoolP384r1 EccP384CurvePoint",
  "ecdsaNistP384 EccP384CurvePoint",
  "ecsigSm2 EccP256CurvePoint",
);

export function decodePublicVerificationKey(r: OctetReader): PublicVerificationKey {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 5, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "ecdsaNistP256", value: decodeEccP256CurvePoint(r) };
      case 1:
        return { kind: "ecdsaBrainpoolP256r1", value: decodeEccP256CurvePoint(r) };
      case 2:
        return { kind: "ecdsaBrainpoolP384r1", value: readOpenType(r, decodeEccP384CurvePoint) };
      case 3:
        return { kind: "ecdsaNistP384", value: readOpenType(r, decodeEccP384CurvePoint) };
      case 4:
        return { kind: "ecsigSm2", value: readOpenType(r, decodeEccP256CurvePoint) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "PublicVerificationKey", PublicVerificationKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePublicVerificationKey(w: OctetWriter, value: PublicVerificationKey): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, PublicVerificationKey$members);
    switch (value.kind) {
      case "ecdsaNistP256":
        writeAlternative(w, 0);
        $at = 0;
        encodeEccP256CurvePoint(w, value.value);
        return;
      case "ecdsaBrainpoolP256r1":
        writeAlternative(w, 1);
        $at = 1;
        encodeEccP256CurvePoint(w, value.value);
        return;
      case "ecdsaBrainpoolP384r1":
        writeAlternative(w, 2);
        $at = 2;
        writeOpenType(w, value.value, encodeEccP384CurvePoint);
        return;
      case "ecdsaNistP384":
        writeAlternative(w, 3);
        $at = 3;
        writeOpenType(w, value.value, encodeEccP384CurvePoint);
        return;
      case "ecsigSm2":
        writeAlternative(w, 4);
        $at = 4;
        writeOpenType(w, value.value, encodeEccP256CurvePoint);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 3);
        return;
      default:
        throw noAlternative(value, PublicVerificationKey$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, PublicVerificationKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * 128-bit symmetric key
 * `SymmetricEncryptionKey ::= CHOICE`
 */
export type SymmetricEncryptionKey =
  | { kind: "aes128Ccm"; value: Uint8Array }
  | { kind: "sm4Ccm"; value: Uint8Array }
  | UnknownAlternative;

const SymmetricEncryptionKey$members = /* @__PURE__ */ members(
  0,
  "aes128Ccm OCTET STRING",
  "sm4Ccm OCTET STRING",
);

export function decodeSymmetricEncryptionKey(r: OctetReader): SymmetricEncryptionKey {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 2, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "aes128Ccm", value: r.copy(16) };
      case 1:
        return { kind: "sm4Ccm", value: readOpenType(r, (r) => r.copy(16)) };
      default:
        return readUnknownAlternative(r, index - 1);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "SymmetricEncryptionKey", SymmetricEncryptionKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSymmetricEncryptionKey(w: OctetWriter, value: SymmetricEncryptionKey): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, SymmetricEncryptionKey$members);
    switch (value.kind) {
      case "aes128Ccm":
        writeAlternative(w, 0);
        $at = 0;
        writeFixedOctets(w, value.value, 16);
        return;
      case "sm4Ccm":
        writeAlternative(w, 1);
        $at = 1;
        writeOpenType(w, value.value, (w, value) => writeFixedOctets(w, value, 16));
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 1, 1);
        return;
      default:
        throw noAlternative(value, SymmetricEncryptionKey$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SymmetricEncryptionKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * application and what may be done in it
 * `AidSsp ::= SEQUENCE`
 */
export interface AidSsp {
  /**
   * `aid Aid`
   * `INTEGER (0..MAX)`
   */
  aid: Aid;
  /** `ssp ServiceSpecificPermissions OPTIONAL` */
  ssp?: ServiceSpecificPermissions | undefined;
}

const AidSsp$members = /* @__PURE__ */ members(
  0,
  "aid Aid",
  "ssp ServiceSpecificPermissions",
);

export function decodeAidSsp(r: OctetReader): AidSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const aid_ = readVariableInteger(r, 0n, undefined);
    $at = 1;
    const ssp_ = ($head & 0x80) !== 0 ? decodeServiceSpecificPermissions(r) : undefined;
    return { aid: aid_, ssp: ssp_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AidSsp", AidSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAidSsp(w: OctetWriter, value: AidSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AidSsp$members, false);
    w.unsigned((value.ssp !== undefined ? 0x80 : 0), 1);
    $at = 0;
    writeVariableInteger(w, value.aid, 0n, undefined);
    $at = 1;
    if (value.ssp !== undefined) encodeServiceSpecificPermissions(w, value.ssp);
  } catch (failure) {
    throw encodeFailureIn(failure, AidSsp$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfAidSsp ::= SEQUENCE OF AidSsp` */
export type SequenceOfAidSsp = AidSsp[];

export function decodeSequenceOfAidSsp(r: OctetReader): SequenceOfAidSsp {
  return readList(r, 0, Infinity, false, 3, decodeAidSsp, "SequenceOfAidSsp", "AidSsp");
}

export function encodeSequenceOfAidSsp(w: OctetWriter, value: SequenceOfAidSsp): void {
  writeList(w, value, 0, Infinity, false, encodeAidSsp);
}

/**
 * application identifier, no upper bound
 * `Aid ::= INTEGER (0..MAX)`
 */
export type Aid = bigint;

export function decodeAid(r: OctetReader): Aid {
  return readVariableInteger(r, 0n, undefined);
}

export function encodeAid(w: OctetWriter, value: Aid): void {
  writeVariableInteger(w, value, 0n, undefined);
}

/** `SequenceOfAid ::= SEQUENCE OF Aid` */
export type SequenceOfAid = Aid[];

export function decodeSequenceOfAid(r: OctetReader): SequenceOfAid {
  return readList(r, 0, Infinity, false, 2, (r) => readVariableInteger(r, 0n, undefined), "SequenceOfAid", "Aid");
}

export function encodeSequenceOfAid(w: OctetWriter, value: SequenceOfAid): void {
  writeList(w, value, 0, Infinity, false, (w, item) => writeVariableInteger(w, item, 0n, undefined));
}

/**
 * permissions inside one application
 * `ServiceSpecificPermissions ::= CHOICE`
 */
export type ServiceSpecificPermissions =
  | { kind: "opaque"; value: Uint8Array }
  | { kind: "bitmapSsp"; value: BitmapSsp }
  | UnknownAlternative;

const ServiceSpecificPermissions$members = /* @__PURE__ */ members(
  0,
  "opaque OCTET STRING",
  "bitmapSsp BitmapSsp",
);

export function decodeServiceSpecificPermissions(r: OctetReader): ServiceSpecificPermissions {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 2, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "opaque", value: readOctetString(r, 0, Infinity, false) };
      case 1:
        return { kind: "bitmapSsp", value: readOpenType(r, (r) => readOctetString(r, 0, 31, false)) };
      default:
        return readUnknownAlternative(r, index - 1);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "ServiceSpecificPermissions", ServiceSpecificPermissions$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeServiceSpecificPermissions(w: OctetWriter, value: ServiceSpecificPermissions): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, ServiceSpecificPermissions$members);
    switch (value.kind) {
      case "opaque":
        writeAlternative(w, 0);
        $at = 0;
        writeOctetString(w, value.value, 0, Infinity, false);
        return;
      case "bitmapSsp":
        writeAlternative(w, 1);
        $at = 1;
        writeOpenType(w, value.value, (w, value) => writeOctetString(w, value, 0, 31, false));
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 1, 1);
        return;
      default:
        throw noAlternative(value, ServiceSpecificPermissions$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ServiceSpecificPermissions$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * permission bits
 * `BitmapSsp ::= OCTET STRING (SIZE (0..31))`
 */
export type BitmapSsp = Uint8Array;

export function decodeBitmapSsp(r: OctetReader): BitmapSsp {
  return readOctetString(r, 0, 31, false);
}

export function encodeBitmapSsp(w: OctetWriter, value: BitmapSsp): void {
  writeOctetString(w, value, 0, 31, false);
}

/**
 * permission bits (not used by other types)
 * `SspValue ::= OCTET STRING (SIZE (0..31))`
 */
export type SspValue = Uint8Array;

export function decodeSspValue(r: OctetReader): SspValue {
  return readOctetString(r, 0, 31, false);
}

export function encodeSspValue(w: OctetWriter, value: SspValue): void {
  writeOctetString(w, value, 0, 31, false);
}

/**
 * mask (not used by other types)
 * `SspBitmask ::= OCTET STRING (SIZE (0..31))`
 */
export type SspBitmask = Uint8Array;

export function decodeSspBitmask(r: OctetReader): SspBitmask {
  return readOctetString(r, 0, 31, false);
}

export function encodeSspBitmask(w: OctetWriter, value: SspBitmask): void {
  writeOctetString(w, value, 0, 31, false);
}

/**
 * application and the range of permissions an issuer may grant
 * `AidSspRange ::= SEQUENCE`
 */
export interface AidSspRange {
  /**
   * `aid Aid`
   * `INTEGER (0..MAX)`
   */
  aid: Aid;
  /** `sspRange SspRange OPTIONAL` */
  sspRange?: SspRange | undefined;
}

const AidSspRange$members = /* @__PURE__ */ members(
  0,
  "aid Aid",
  "sspRange SspRange",
);

export function decodeAidSspRange(r: OctetReader): AidSspRange {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const aid_ = readVariableInteger(r, 0n, undefined);
    $at = 1;
    const sspRange_ = ($head & 0x80) !== 0 ? decodeSspRange(r) : undefined;
    return { aid: aid_, sspRange: sspRange_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AidSspRange", AidSspRange$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAidSspRange(w: OctetWriter, value: AidSspRange): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AidSspRange$members, false);
    w.unsigned((value.sspRange !== undefined ? 0x80 : 0), 1);
    $at = 0;
    writeVariableInteger(w, value.aid, 0n, undefined);
    $at = 1;
    if (value.sspRange !== undefined) encodeSspRange(w, value.sspRange);
  } catch (failure) {
    throw encodeFailureIn(failure, AidSspRange$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfAidSspRange ::= SEQUENCE OF AidSspRange` */
export type SequenceOfAidSspRange = AidSspRange[];

export function decodeSequenceOfAidSspRange(r: OctetReader): SequenceOfAidSspRange {
  return readList(r, 0, Infinity, false, 3, decodeAidSspRange, "SequenceOfAidSspRange", "AidSspRange");
}

export function encodeSequenceOfAidSspRange(w: OctetWriter, value: SequenceOfAidSspRange): void {
  writeList(w, value, 0, Infinity, false, encodeAidSspRange);
}

/**
 * range of permissions
 * `SspRange ::= CHOICE`
 */
export type SspRange =
  | { kind: "opaque"; value: SequenceOfOctetString }
  | { kind: "all"; value: null }
  | { kind: "bitmapSspRange"; value: BitmapSspRange }
  | UnknownAlternative;

const SspRange$members = /* @__PURE__ */ members(
  0,
  "opaque SequenceOfOctetString",
  "all NULL",
  "bitmapSspRange BitmapSspRange",
);

export function decodeSspRange(r: OctetReader): SspRange {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 3, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "opaque", value: decodeSequenceOfOctetString(r) };
      case 1:
        return { kind: "all", value: null };
      case 2:
        return { kind: "bitmapSspRange", value: readOpenType(r, decodeBitmapSspRange) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "SspRange", SspRange$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSspRange(w: OctetWriter, value: SspRange): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, SspRange$members);
    switch (value.kind) {
      case "opaque":
        writeAlternative(w, 0);
        $at = 0;
        encodeSequenceOfOctetString(w, value.value);
        return;
      case "all":
        writeAlternative(w, 1);
        $at = 1;
        writeNull(value.value);
        return;
      case "bitmapSspRange":
        writeAlternative(w, 2);
        $at = 2;
        writeOpenType(w, value.value, encodeBitmapSspRange);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 1);
        return;
      default:
        throw noAlternative(value, SspRange$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SspRange$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * bit pattern and mask
 * `BitmapSspRange ::= SEQUENCE`
 */
export interface BitmapSspRange {
  /** `sspValue OCTET STRING (SIZE (1..32))` */
  sspValue: Uint8Array;
  /**
   * bits that must match sspValue
   * `sspBitmask OCTET STRING (SIZE (1..32))`
   */
  sspBitmask: Uint8Array;
}

const BitmapSspRange$members = /* @__PURE__ */ members(
  0,
  "sspValue OCTET STRING",
  "sspBitmask OCTET STRING",
);

export function decodeBitmapSspRange(r: OctetReader): BitmapSspRange {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const sspValue_ = readOctetString(r, 1, 32, false);
    $at = 1;
    const sspBitmask_ = readOctetString(r, 1, 32, false);
    return { sspValue: sspValue_, sspBitmask: sspBitmask_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "BitmapSspRange", BitmapSspRange$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeBitmapSspRange(w: OctetWriter, value: BitmapSspRange): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, BitmapSspRange$members, false);
    $at = 0;
    writeOctetString(w, value.sspValue, 1, 32, false);
    $at = 1;
    writeOctetString(w, value.sspBitmask, 1, 32, false);
  } catch (failure) {
    throw encodeFailureIn(failure, BitmapSspRange$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfOctetString ::= SEQUENCE (SIZE (0..MAX)) OF OCTET STRING (SIZE (0..MAX))` */
export type SequenceOfOctetString = Uint8Array[];

export function decodeSequenceOfOctetString(r: OctetReader): SequenceOfOctetString {
  return readList(r, 0, Infinity, false, 1, (r) => readOctetString(r, 0, Infinity, false), "SequenceOfOctetString", "OCTET STRING");
}

export function encodeSequenceOfOctetString(w: OctetWriter, value: SequenceOfOctetString): void {
  writeList(w, value, 0, Infinity, false, (w, item) => writeOctetString(w, item, 0, Infinity, false));
}

/**
 * assurance level in the upper 3 bits, confidence in the lower 2
 * `SubjectAssurance ::= OCTET STRING (SIZE (1))`
 */
export type SubjectAssurance = Uint8Array;

export function decodeSubjectAssurance(r: OctetReader): SubjectAssurance {
  return r.copy(1);
}

export function encodeSubjectAssurance(w: OctetWriter, value: SubjectAssurance): void {
  writeFixedOctets(w, value, 1);
}

/**
 * series number of a revocation list
 * `CrlSeries ::= Uint16`
 */
export type CrlSeries = Uint16;

export function decodeCrlSeries(r: OctetReader): CrlSeries {
  return readInteger(r, 2, 0, 65535);
}

export function encodeCrlSeries(w: OctetWriter, value: CrlSeries): void {
  writeInteger(w, value, 2, 0, 65535);
}

/**
 * period number of linkage values
 * `IValue ::= Uint16`
 */
export type IValue = Uint16;

export function decodeIValue(r: OctetReader): IValue {
  return readInteger(r, 2, 0, 65535);
}

export function encodeIValue(w: OctetWriter, value: IValue): void {
  writeInteger(w, value, 2, 0, 65535);
}

/**
 * name, UTF-8
 * `Hostname ::= UTF8String (SIZE (0..255))`
 */
export type Hostname = string;

export function decodeHostname(r: OctetReader): Hostname {
  return readUTF8String(r, 0, 255, false);
}

export function encodeHostname(w: OctetWriter, value: Hostname): void {
  writeUTF8String(w, value, 0, 255, false);
}

/**
 * linkage value of one certificate
 * `LinkageValue ::= OCTET STRING (SIZE (9))`
 */
export type LinkageValue = Uint8Array;

export function decodeLinkageValue(r: OctetReader): LinkageValue {
  return r.copy(9);
}

export function encodeLinkageValue(w: OctetWriter, value: LinkageValue): void {
  writeFixedOctets(w, value, 9);
}

/**
 * linkage value of a group
 * `GroupLinkageValue ::= SEQUENCE`
 */
export interface GroupLinkageValue {
  /** `jValue OCTET STRING (SIZE (4))` */
  jValue: Uint8Array;
  /** `value OCTET STRING (SIZE (9))` */
  value: Uint8Array;
}

const GroupLinkageValue$members = /* @__PURE__ */ members(
  0,
  "jValue OCTET STRING",
  "value OCTET STRING",
);

export function decodeGroupLinkageValue(r: OctetReader): GroupLinkageValue {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const jValue_ = r.copy(4);
    $at = 1;
    const value_ = r.copy(9);
    return { jValue: jValue_, value: value_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "GroupLinkageValue", GroupLinkageValue$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeGroupLinkageValue(w: OctetWriter, value: GroupLinkageValue): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, GroupLinkageValue$members, false);
    $at = 0;
    writeFixedOctets(w, value.jValue, 4);
    $at = 1;
    writeFixedOctets(w, value.value, 9);
  } catch (failure) {
    throw encodeFailureIn(failure, GroupLinkageValue$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * linkage authority
 * `LaId ::= OCTET STRING (SIZE (2))`
 */
export type LaId = Uint8Array;

export function decodeLaId(r: OctetReader): LaId {
  return r.copy(2);
}

export function encodeLaId(w: OctetWriter, value: LaId): void {
  writeFixedOctets(w, value, 2);
}

/**
 * seed of linkage values
 * `LinkageSeed ::= OCTET STRING (SIZE (16))`
 */
export type LinkageSeed = Uint8Array;

export function decodeLinkageSeed(r: OctetReader): LinkageSeed {
  return r.copy(16);
}

export function encodeLinkageSeed(w: OctetWriter, value: LinkageSeed): void {
  writeFixedOctets(w, value, 16);
}
