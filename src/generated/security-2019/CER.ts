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
  readEnumerated,
  readInteger,
  readList,
  readOctetString,
  readUnknownAlternative,
  sendUnknownAdditions,
  writeAlternative,
  writeEnumerated,
  writeFixedOctets,
  writeInteger,
  writeList,
  writeNull,
  writeOctetString,
  writeUnknownAlternative,
} from "../../oer/runtime.js";
import {
  type CertificateDigest,
  type GeographicRegion,
  type PublicEncryptionKey,
  type PublicVerifyKey,
  type SequenceOfitsAidList,
  type SequenceOfitsAidSspList,
  type Signature,
  type SubjectAssurance,
  type Time32,
  type Uint8,
  decodeCertificateDigest,
  decodeGeographicRegion,
  decodePublicEncryptionKey,
  decodePublicVerifyKey,
  decodeSequenceOfitsAidList,
  decodeSequenceOfitsAidSspList,
  decodeSignature,
  encodeCertificateDigest,
  encodeGeographicRegion,
  encodePublicEncryptionKey,
  encodePublicVerifyKey,
  encodeSequenceOfitsAidList,
  encodeSequenceOfitsAidSspList,
  encodeSignature,
} from "./BASE.js";

/**
 * certificate with signature
 * `Certificate ::= SEQUENCE`
 */
export interface Certificate {
  /**
   * `version Uint8`
   * `INTEGER (0..255)`
   */
  version: Uint8;
  /** `issuer IssuerId` */
  issuer: IssuerId;
  /** `tbs TbsCert` */
  tbs: TbsCert;
  /** `signature Signature` */
  signature: Signature;
}

const Certificate$members = /* @__PURE__ */ members(
  0,
  "version Uint8",
  "issuer IssuerId",
  "tbs TbsCert",
  "signature Signature",
);

export function decodeCertificate(r: OctetReader): Certificate {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const version_ = readInteger(r, 1, 0, 255);
    $at = 1;
    const issuer_ = decodeIssuerId(r);
    $at = 2;
    const tbs_ = decodeTbsCert(r);
    $at = 3;
    const signature_ = decodeSignature(r);
    return { version: version_, issuer: issuer_, tbs: tbs_, signature: signature_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "Certificate", Certificate$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCertificate(w: OctetWriter, value: Certificate): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, Certificate$members, false);
    $at = 0;
    writeInteger(w, value.version, 1, 0, 255);
    $at = 1;
    encodeIssuerId(w, value.issuer);
    $at = 2;
    encodeTbsCert(w, value.tbs);
    $at = 3;
    encodeSignature(w, value.signature);
  } catch (failure) {
    throw encodeFailureIn(failure, Certificate$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * issuer
 * `IssuerId ::= CHOICE`
 */
export type IssuerId =
  | { kind: "self"; value: null }
  | { kind: "certificateDigest"; value: CertificateDigest }
  | UnknownAlternative;

const IssuerId$members = /* @__PURE__ */ members(
  0,
  "self NULL",
  "certificateDigest CertificateDigest",
);

export function decodeIssuerId(r: OctetReader): IssuerId {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 2, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "self", value: null };
      case 1:
        return { kind: "certificateDigest", value: decodeCertificateDigest(r) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "IssuerId", IssuerId$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeIssuerId(w: OctetWriter, value: IssuerId): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, IssuerId$members);
    switch (value.kind) {
      case "self":
        writeAlternative(w, 0);
        $at = 0;
        writeNull(value.value);
        return;
      case "certificateDigest":
        writeAlternative(w, 1);
        $at = 1;
        encodeCertificateDigest(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 0);
        return;
      default:
        throw noAlternative(value, IssuerId$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, IssuerId$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * signed part of a certificate
 * `TbsCert ::= SEQUENCE`
 */
export interface TbsCert {
  /** `subjectInfo SubjectInfo` */
  subjectInfo: SubjectInfo;
  /** `subjectAttributes SubjectAttribute` */
  subjectAttributes: SubjectAttribute;
  /** `validityRestrictions ValidityRestriction` */
  validityRestrictions: ValidityRestriction;
}

const TbsCert$members = /* @__PURE__ */ members(
  0,
  "subjectInfo SubjectInfo",
  "subjectAttributes SubjectAttribute",
  "validityRestrictions ValidityRestriction",
);

export function decodeTbsCert(r: OctetReader): TbsCert {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const subjectInfo_ = decodeSubjectInfo(r);
    $at = 1;
    const subjectAttributes_ = decodeSubjectAttribute(r);
    $at = 2;
    const validityRestrictions_ = decodeValidityRestriction(r);
    return { subjectInfo: subjectInfo_, subjectAttributes: subjectAttributes_, validityRestrictions: validityRestrictions_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "TbsCert", TbsCert$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeTbsCert(w: OctetWriter, value: TbsCert): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, TbsCert$members, false);
    $at = 0;
    encodeSubjectInfo(w, value.subjectInfo);
    $at = 1;
    encodeSubjectAttribute(w, value.subjectAttributes);
    $at = 2;
    encodeValidityRestriction(w, value.validityRestrictions);
  } catch (failure) {
    throw encodeFailureIn(failure, TbsCert$members, $at);
  } finally {
    w.leave();
  }
}

/** `TbsCertList ::= SEQUENCE OF TbsCert` */
export type TbsCertList = TbsCert[];

export function decodeTbsCertList(r: OctetReader): TbsCertList {
  return readList(r, 0, Infinity, false, 12, decodeTbsCert, "TbsCertList", "TbsCert");
}

export function encodeTbsCertList(w: OctetWriter, value: TbsCertList): void {
  writeList(w, value, 0, Infinity, false, encodeTbsCert);
}

/**
 * subject
 * `SubjectInfo ::= SEQUENCE`
 */
export interface SubjectInfo {
  /** `subjectType SubjectType` */
  subjectType: SubjectType;
  /** `subjectName OCTET STRING (SIZE (0..32))` */
  subjectName: Uint8Array;
}

const SubjectInfo$members = /* @__PURE__ */ members(
  0,
  "subjectType SubjectType",
  "subjectName OCTET STRING",
);

export function decodeSubjectInfo(r: OctetReader): SubjectInfo {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const subjectType_ = decodeSubjectType(r);
    $at = 1;
    const subjectName_ = readOctetString(r, 0, 32, false);
    return { subjectType: subjectType_, subjectName: subjectName_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SubjectInfo", SubjectInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSubjectInfo(w: OctetWriter, value: SubjectInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, SubjectInfo$members, false);
    $at = 0;
    encodeSubjectType(w, value.subjectType);
    $at = 1;
    writeOctetString(w, value.subjectName, 0, 32, false);
  } catch (failure) {
    throw encodeFailureIn(failure, SubjectInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * role of the subject
 * `SubjectType ::= ENUMERATED`
 */
export type SubjectType =
  | "enrollmentCredential"
  | "authorizationTicket"
  | "authorizationAuthority"
  | "enrollmentAuthority"
  | "rootCa"
  | "crlSigner"
  | "pseudonymTicket"
  | "pseudonymAuthority";

const SubjectType$items = /* @__PURE__ */ enumeration(
  ["enrollmentCredential", 0],
  ["authorizationTicket", 1],
  ["authorizationAuthority", 2],
  ["enrollmentAuthority", 3],
  ["rootCa", 4],
  ["crlSigner", 5],
  ["pseudonymTicket", 6],
  ["pseudonymAuthority", 7],
);

export function decodeSubjectType(r: OctetReader): SubjectType {
  return readEnumerated(r, SubjectType$items);
}

export function encodeSubjectType(w: OctetWriter, value: SubjectType): void {
  writeEnumerated(w, value, SubjectType$items);
}

/**
 * keys and permissions
 * `SubjectAttribute ::= SEQUENCE`
 */
export interface SubjectAttribute {
  /** `verificationKey PublicVerifyKey` */
  verificationKey: PublicVerifyKey;
  /** `encryptionKey PublicEncryptionKey OPTIONAL` */
  encryptionKey?: PublicEncryptionKey | undefined;
  /**
   * `assuranceLevel SubjectAssurance OPTIONAL`
   * `OCTET STRING (SIZE (1))`
   */
  assuranceLevel?: SubjectAssurance | undefined;
  /**
   * list of application ids
   * `itsAidList SequenceOfitsAidList OPTIONAL`
   */
  itsAidList?: SequenceOfitsAidList | undefined;
  /**
   * list of permissions
   * `itsAidSspList SequenceOfitsAidSspList OPTIONAL`
   */
  itsAidSspList?: SequenceOfitsAidSspList | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const SubjectAttribute$members = /* @__PURE__ */ members(
  0,
  "verificationKey PublicVerifyKey",
  "encryptionKey PublicEncryptionKey",
  "assuranceLevel SubjectAssurance",
  "itsAidList SequenceOfitsAidList",
  "itsAidSspList SequenceOfitsAidSspList",
);

export function decodeSubjectAttribute(r: OctetReader): SubjectAttribute {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const verificationKey_ = decodePublicVerifyKey(r);
    $at = 1;
    const encryptionKey_ = ($head & 0x40) !== 0 ? decodePublicEncryptionKey(r) : undefined;
    $at = 2;
    const assuranceLevel_ = ($head & 0x20) !== 0 ? r.copy(1) : undefined;
    $at = 3;
    const itsAidList_ = ($head & 0x10) !== 0 ? decodeSequenceOfitsAidList(r) : undefined;
    $at = 4;
    const itsAidSspList_ = ($head & 0x8) !== 0 ? decodeSequenceOfitsAidSspList(r) : undefined;
    const value: SubjectAttribute = { verificationKey: verificationKey_, encryptionKey: encryptionKey_, assuranceLevel: assuranceLevel_, itsAidList: itsAidList_, itsAidSspList: itsAidSspList_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "SubjectAttribute", SubjectAttribute$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSubjectAttribute(w: OctetWriter, value: SubjectAttribute): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, SubjectAttribute$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0) | (value.encryptionKey !== undefined ? 0x40 : 0) | (value.assuranceLevel !== undefined ? 0x20 : 0) | (value.itsAidList !== undefined ? 0x10 : 0) | (value.itsAidSspList !== undefined ? 0x8 : 0), 1);
    $at = 0;
    encodePublicVerifyKey(w, value.verificationKey);
    $at = 1;
    if (value.encryptionKey !== undefined) encodePublicEncryptionKey(w, value.encryptionKey);
    $at = 2;
    if (value.assuranceLevel !== undefined) writeFixedOctets(w, value.assuranceLevel, 1);
    $at = 3;
    if (value.itsAidList !== undefined) encodeSequenceOfitsAidList(w, value.itsAidList);
    $at = 4;
    if (value.itsAidSspList !== undefined) encodeSequenceOfitsAidSspList(w, value.itsAidSspList);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SubjectAttribute$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * time and area
 * `ValidityRestriction ::= SEQUENCE`
 */
export interface ValidityRestriction {
  /** `validityPeriod ValidityPeriod` */
  validityPeriod: ValidityPeriod;
  /** `region GeographicRegion OPTIONAL` */
  region?: GeographicRegion | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ValidityRestriction$members = /* @__PURE__ */ members(
  0,
  "validityPeriod ValidityPeriod",
  "region GeographicRegion",
);

export function decodeValidityRestriction(r: OctetReader): ValidityRestriction {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const validityPeriod_ = decodeValidityPeriod(r);
    $at = 1;
    const region_ = ($head & 0x40) !== 0 ? decodeGeographicRegion(r) : undefined;
    const value: ValidityRestriction = { validityPeriod: validityPeriod_, region: region_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ValidityRestriction", ValidityRestriction$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeValidityRestriction(w: OctetWriter, value: ValidityRestriction): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ValidityRestriction$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0) | (value.region !== undefined ? 0x40 : 0), 1);
    $at = 0;
    encodeValidityPeriod(w, value.validityPeriod);
    $at = 1;
    if (value.region !== undefined) encodeGeographicRegion(w, value.region);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ValidityRestriction$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * end only, or start and end
 * `ValidityPeriod ::= CHOICE`
 */
export type ValidityPeriod =
  | { kind: "timeEnd"; value: Time32 }
  | { kind: "timeStartAndEnd"; value: TimeStartAndEnd };

const ValidityPeriod$members = /* @__PURE__ */ members(
  0,
  "timeEnd Uint32",
  "timeStartAndEnd TimeStartAndEnd",
);

export function decodeValidityPeriod(r: OctetReader): ValidityPeriod {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 2, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "timeEnd", value: readInteger(r, 4, 0, 4294967295) };
      default:
        return { kind: "timeStartAndEnd", value: decodeTimeStartAndEnd(r) };
    }
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
    checkChoice(value, ValidityPeriod$members);
    switch (value.kind) {
      case "timeEnd":
        writeAlternative(w, 0);
        $at = 0;
        writeInteger(w, value.value, 4, 0, 4294967295);
        return;
      case "timeStartAndEnd":
        writeAlternative(w, 1);
        $at = 1;
        encodeTimeStartAndEnd(w, value.value);
        return;
      default:
        throw noAlternative(value, ValidityPeriod$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ValidityPeriod$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * validity interval
 * `TimeStartAndEnd ::= SEQUENCE`
 */
export interface TimeStartAndEnd {
  /** `startValidity Time32` */
  startValidity: Time32;
  /** `endValidity Time32` */
  endValidity: Time32;
}

const TimeStartAndEnd$members = /* @__PURE__ */ members(
  0,
  "startValidity Uint32",
  "endValidity Uint32",
);

export function decodeTimeStartAndEnd(r: OctetReader): TimeStartAndEnd {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const startValidity_ = readInteger(r, 4, 0, 4294967295);
    $at = 1;
    const endValidity_ = readInteger(r, 4, 0, 4294967295);
    return { startValidity: startValidity_, endValidity: endValidity_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "TimeStartAndEnd", TimeStartAndEnd$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeTimeStartAndEnd(w: OctetWriter, value: TimeStartAndEnd): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, TimeStartAndEnd$members, false);
    $at = 0;
    writeInteger(w, value.startValidity, 4, 0, 4294967295);
    $at = 1;
    writeInteger(w, value.endValidity, 4, 0, 4294967295);
  } catch (failure) {
    throw encodeFailureIn(failure, TimeStartAndEnd$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfCertificate ::= SEQUENCE OF Certificate` */
export type SequenceOfCertificate = Certificate[];

export function decodeSequenceOfCertificate(r: OctetReader): SequenceOfCertificate {
  return readList(r, 0, Infinity, false, 48, decodeCertificate, "SequenceOfCertificate", "Certificate");
}

export function encodeSequenceOfCertificate(w: OctetWriter, value: SequenceOfCertificate): void {
  writeList(w, value, 0, Infinity, false, encodeCertificate);
}
