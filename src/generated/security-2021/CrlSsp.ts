// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  type UnknownAdditions,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  enumeration,
  isExtendedBy,
  keepUnknownAdditions,
  members,
  readEnumerated,
  readInteger,
  readList,
  sendUnknownAdditions,
  writeEnumerated,
  writeInteger,
  writeList,
} from "../../oer/runtime.js";
import type { CrlSeries } from "./SecurityBaseDataTypes.js";

/**
 * permissions to sign revocation lists, carried in the ssp of aid 3628
 * `CrlSsp ::= SEQUENCE`
 */
export interface CrlSsp {
  /** `version INTEGER (1)` */
  version: number;
  /**
   * whether the holder or its issuer is the revocation authority
   * `associatedCraca CracaType`
   */
  associatedCraca: CracaType;
  /**
   * permitted series
   * `crls PermissibleCrls`
   */
  crls: PermissibleCrls;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const CrlSsp$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
  "associatedCraca CracaType",
  "crls PermissibleCrls",
);

export function decodeCrlSsp(r: OctetReader): CrlSsp {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    $at = 1;
    const associatedCraca_ = decodeCracaType(r);
    $at = 2;
    const crls_ = decodePermissibleCrls(r);
    const value: CrlSsp = { version: version_, associatedCraca: associatedCraca_, crls: crls_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "CrlSsp", CrlSsp$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCrlSsp(w: OctetWriter, value: CrlSsp): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CrlSsp$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    $at = 1;
    encodeCracaType(w, value.associatedCraca);
    $at = 2;
    encodePermissibleCrls(w, value.crls);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, CrlSsp$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * place of the revocation authority
 * `CracaType ::= ENUMERATED`
 */
export type CracaType =
  | "isCraca"
  | "issuerIsCraca";

const CracaType$items = /* @__PURE__ */ enumeration(
  ["isCraca", 0],
  ["issuerIsCraca", 1],
);

export function decodeCracaType(r: OctetReader): CracaType {
  return readEnumerated(r, CracaType$items);
}

export function encodeCracaType(w: OctetWriter, value: CracaType): void {
  writeEnumerated(w, value, CracaType$items);
}

/** `PermissibleCrls ::= SEQUENCE OF CrlSeries` */
export type PermissibleCrls = CrlSeries[];

export function decodePermissibleCrls(r: OctetReader): PermissibleCrls {
  return readList(r, 0, Infinity, false, 2, (r) => readInteger(r, 2, 0, 65535), "PermissibleCrls", "Uint16");
}

export function encodePermissibleCrls(w: OctetWriter, value: PermissibleCrls): void {
  writeList(w, value, 0, Infinity, false, (w, item) => writeInteger(w, item, 2, 0, 65535));
}
