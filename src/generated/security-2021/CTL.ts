// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  members,
  readInteger,
  readList,
  readUTF8String,
  writeInteger,
  writeList,
  writeUTF8String,
} from "../../oer/runtime.js";
import {
  type Signature,
  type Time32,
  type Uint16,
  decodeSignature,
  encodeSignature,
} from "./SecurityBaseDataTypes.js";
import {
  type Certificate,
  type IssuerIdentifier,
  type SequenceOfCertificate,
  decodeCertificate,
  decodeIssuerIdentifier,
  decodeSequenceOfCertificate,
  encodeCertificate,
  encodeIssuerIdentifier,
  encodeSequenceOfCertificate,
} from "./SecurityDataTypes.js";

/**
 * trusted root certificate list, signed
 * `RootCtl ::= SEQUENCE`
 */
export interface RootCtl {
  /** `toBeSignedRootCtl ToBeSignedRootCtl` */
  toBeSignedRootCtl: ToBeSignedRootCtl;
  /** `signature Signature` */
  signature: Signature;
}

const RootCtl$members = /* @__PURE__ */ members(
  0,
  "toBeSignedRootCtl ToBeSignedRootCtl",
  "signature Signature",
);

export function decodeRootCtl(r: OctetReader): RootCtl {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const toBeSignedRootCtl_ = decodeToBeSignedRootCtl(r);
    $at = 1;
    const signature_ = decodeSignature(r);
    return { toBeSignedRootCtl: toBeSignedRootCtl_, signature: signature_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "RootCtl", RootCtl$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeRootCtl(w: OctetWriter, value: RootCtl): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, RootCtl$members, false);
    $at = 0;
    encodeToBeSignedRootCtl(w, value.toBeSignedRootCtl);
    $at = 1;
    encodeSignature(w, value.signature);
  } catch (failure) {
    throw encodeFailureIn(failure, RootCtl$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * its signed part
 * `ToBeSignedRootCtl ::= SEQUENCE`
 */
export interface ToBeSignedRootCtl {
  /** `version INTEGER (1)` */
  version: number;
  /** `issuer IssuerIdentifier` */
  issuer: IssuerIdentifier;
  /**
   * `series Uint16`
   * `INTEGER (0..65535)`
   */
  series: Uint16;
  /** `issueDate Time32` */
  issueDate: Time32;
  /**
   * time of the next list
   * `nextRootCtl Time32`
   */
  nextRootCtl: Time32;
  /**
   * list of roots
   * `pkiCtlInfoList SequenceOfPkiCtlInfo`
   */
  pkiCtlInfoList: SequenceOfPkiCtlInfo;
}

const ToBeSignedRootCtl$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
  "issuer IssuerIdentifier",
  "series Uint16",
  "issueDate Uint32",
  "nextRootCtl Uint32",
  "pkiCtlInfoList SequenceOfPkiCtlInfo",
);

export function decodeToBeSignedRootCtl(r: OctetReader): ToBeSignedRootCtl {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    $at = 1;
    const issuer_ = decodeIssuerIdentifier(r);
    $at = 2;
    const series_ = readInteger(r, 2, 0, 65535);
    $at = 3;
    const issueDate_ = readInteger(r, 4, 0, 4294967295);
    $at = 4;
    const nextRootCtl_ = readInteger(r, 4, 0, 4294967295);
    $at = 5;
    const pkiCtlInfoList_ = decodeSequenceOfPkiCtlInfo(r);
    return { version: version_, issuer: issuer_, series: series_, issueDate: issueDate_, nextRootCtl: nextRootCtl_, pkiCtlInfoList: pkiCtlInfoList_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ToBeSignedRootCtl", ToBeSignedRootCtl$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeToBeSignedRootCtl(w: OctetWriter, value: ToBeSignedRootCtl): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ToBeSignedRootCtl$members, false);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    $at = 1;
    encodeIssuerIdentifier(w, value.issuer);
    $at = 2;
    writeInteger(w, value.series, 2, 0, 65535);
    $at = 3;
    writeInteger(w, value.issueDate, 4, 0, 4294967295);
    $at = 4;
    writeInteger(w, value.nextRootCtl, 4, 0, 4294967295);
    $at = 5;
    encodeSequenceOfPkiCtlInfo(w, value.pkiCtlInfoList);
  } catch (failure) {
    throw encodeFailureIn(failure, ToBeSignedRootCtl$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * one root authority
 * `PkiCtlInfo ::= SEQUENCE`
 */
export interface PkiCtlInfo {
  /** `rootCertificate Certificate` */
  rootCertificate: Certificate;
  /**
   * where its own list is
   * `caListUrl UTF8String (SIZE (0..511)) OPTIONAL`
   */
  caListUrl?: string | undefined;
}

const PkiCtlInfo$members = /* @__PURE__ */ members(
  0,
  "rootCertificate CertificateBase",
  "caListUrl UTF8String",
);

export function decodePkiCtlInfo(r: OctetReader): PkiCtlInfo {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const rootCertificate_ = decodeCertificate(r);
    $at = 1;
    const caListUrl_ = ($head & 0x80) !== 0 ? readUTF8String(r, 0, 511, false) : undefined;
    return { rootCertificate: rootCertificate_, caListUrl: caListUrl_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PkiCtlInfo", PkiCtlInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePkiCtlInfo(w: OctetWriter, value: PkiCtlInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PkiCtlInfo$members, false);
    w.unsigned((value.caListUrl !== undefined ? 0x80 : 0), 1);
    $at = 0;
    encodeCertificate(w, value.rootCertificate);
    $at = 1;
    if (value.caListUrl !== undefined) writeUTF8String(w, value.caListUrl, 0, 511, false);
  } catch (failure) {
    throw encodeFailureIn(failure, PkiCtlInfo$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfPkiCtlInfo ::= SEQUENCE OF PkiCtlInfo` */
export type SequenceOfPkiCtlInfo = PkiCtlInfo[];

export function decodeSequenceOfPkiCtlInfo(r: OctetReader): SequenceOfPkiCtlInfo {
  return readList(r, 0, Infinity, false, 22, decodePkiCtlInfo, "SequenceOfPkiCtlInfo", "PkiCtlInfo");
}

export function encodeSequenceOfPkiCtlInfo(w: OctetWriter, value: SequenceOfPkiCtlInfo): void {
  writeList(w, value, 0, Infinity, false, encodePkiCtlInfo);
}

/**
 * list of the authorities below one root, signed
 * `PkiCtl ::= SEQUENCE`
 */
export interface PkiCtl {
  /** `toBeSignedPkiCtl ToBeSignedPkiCtl` */
  toBeSignedPkiCtl: ToBeSignedPkiCtl;
  /** `signature Signature` */
  signature: Signature;
}

const PkiCtl$members = /* @__PURE__ */ members(
  0,
  "toBeSignedPkiCtl ToBeSignedPkiCtl",
  "signature Signature",
);

export function decodePkiCtl(r: OctetReader): PkiCtl {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const toBeSignedPkiCtl_ = decodeToBeSignedPkiCtl(r);
    $at = 1;
    const signature_ = decodeSignature(r);
    return { toBeSignedPkiCtl: toBeSignedPkiCtl_, signature: signature_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PkiCtl", PkiCtl$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePkiCtl(w: OctetWriter, value: PkiCtl): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PkiCtl$members, false);
    $at = 0;
    encodeToBeSignedPkiCtl(w, value.toBeSignedPkiCtl);
    $at = 1;
    encodeSignature(w, value.signature);
  } catch (failure) {
    throw encodeFailureIn(failure, PkiCtl$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * its signed part
 * `ToBeSignedPkiCtl ::= SEQUENCE`
 */
export interface ToBeSignedPkiCtl {
  /** `version INTEGER (1)` */
  version: number;
  /** `issuer IssuerIdentifier` */
  issuer: IssuerIdentifier;
  /**
   * `series Uint16`
   * `INTEGER (0..65535)`
   */
  series: Uint16;
  /** `issueDate Time32` */
  issueDate: Time32;
  /** `nextPkiCtl Time32` */
  nextPkiCtl: Time32;
  /**
   * list of authorities
   * `pkiCertInfoList SequenceOfPkiCertInfo`
   */
  pkiCertInfoList: SequenceOfPkiCertInfo;
}

const ToBeSignedPkiCtl$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
  "issuer IssuerIdentifier",
  "series Uint16",
  "issueDate Uint32",
  "nextPkiCtl Uint32",
  "pkiCertInfoList SequenceOfPkiCertInfo",
);

export function decodeToBeSignedPkiCtl(r: OctetReader): ToBeSignedPkiCtl {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const version_ = readInteger(r, 1, 1, 1);
    $at = 1;
    const issuer_ = decodeIssuerIdentifier(r);
    $at = 2;
    const series_ = readInteger(r, 2, 0, 65535);
    $at = 3;
    const issueDate_ = readInteger(r, 4, 0, 4294967295);
    $at = 4;
    const nextPkiCtl_ = readInteger(r, 4, 0, 4294967295);
    $at = 5;
    const pkiCertInfoList_ = decodeSequenceOfPkiCertInfo(r);
    return { version: version_, issuer: issuer_, series: series_, issueDate: issueDate_, nextPkiCtl: nextPkiCtl_, pkiCertInfoList: pkiCertInfoList_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ToBeSignedPkiCtl", ToBeSignedPkiCtl$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeToBeSignedPkiCtl(w: OctetWriter, value: ToBeSignedPkiCtl): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ToBeSignedPkiCtl$members, false);
    $at = 0;
    writeInteger(w, value.version, 1, 1, 1);
    $at = 1;
    encodeIssuerIdentifier(w, value.issuer);
    $at = 2;
    writeInteger(w, value.series, 2, 0, 65535);
    $at = 3;
    writeInteger(w, value.issueDate, 4, 0, 4294967295);
    $at = 4;
    writeInteger(w, value.nextPkiCtl, 4, 0, 4294967295);
    $at = 5;
    encodeSequenceOfPkiCertInfo(w, value.pkiCertInfoList);
  } catch (failure) {
    throw encodeFailureIn(failure, ToBeSignedPkiCtl$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * one authority
 * `PkiCertInfo ::= SEQUENCE`
 */
export interface PkiCertInfo {
  /** `certificate SequenceOfCertificate` */
  certificate: SequenceOfCertificate;
  /**
   * where its revocation list is
   * `crlUrl UTF8String (SIZE (0..511)) OPTIONAL`
   */
  crlUrl?: string | undefined;
  /**
   * address of the misbehaviour authority
   * `maUrl UTF8String (SIZE (0..511)) OPTIONAL`
   */
  maUrl?: string | undefined;
}

const PkiCertInfo$members = /* @__PURE__ */ members(
  0,
  "certificate SequenceOfCertificate",
  "crlUrl UTF8String",
  "maUrl UTF8String",
);

export function decodePkiCertInfo(r: OctetReader): PkiCertInfo {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const certificate_ = decodeSequenceOfCertificate(r);
    $at = 1;
    const crlUrl_ = ($head & 0x80) !== 0 ? readUTF8String(r, 0, 511, false) : undefined;
    $at = 2;
    const maUrl_ = ($head & 0x40) !== 0 ? readUTF8String(r, 0, 511, false) : undefined;
    return { certificate: certificate_, crlUrl: crlUrl_, maUrl: maUrl_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PkiCertInfo", PkiCertInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePkiCertInfo(w: OctetWriter, value: PkiCertInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PkiCertInfo$members, false);
    w.unsigned((value.crlUrl !== undefined ? 0x80 : 0) | (value.maUrl !== undefined ? 0x40 : 0), 1);
    $at = 0;
    encodeSequenceOfCertificate(w, value.certificate);
    $at = 1;
    if (value.crlUrl !== undefined) writeUTF8String(w, value.crlUrl, 0, 511, false);
    $at = 2;
    if (value.maUrl !== undefined) writeUTF8String(w, value.maUrl, 0, 511, false);
  } catch (failure) {
    throw encodeFailureIn(failure, PkiCertInfo$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfPkiCertInfo ::= SEQUENCE OF PkiCertInfo` */
export type SequenceOfPkiCertInfo = PkiCertInfo[];

export function decodeSequenceOfPkiCertInfo(r: OctetReader): SequenceOfPkiCertInfo {
  return readList(r, 0, Infinity, false, 3, decodePkiCertInfo, "SequenceOfPkiCertInfo", "PkiCertInfo");
}

export function encodeSequenceOfPkiCertInfo(w: OctetWriter, value: SequenceOfPkiCertInfo): void {
  writeList(w, value, 0, Infinity, false, encodePkiCertInfo);
}
