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
  readExtensibleEnumerated,
  readInteger,
  readList,
  readUnknownAlternative,
  sendUnknownAdditions,
  writeAlternative,
  writeExtensibleEnumerated,
  writeFixedOctets,
  writeInteger,
  writeList,
  writeUnknownAlternative,
} from "../../oer/runtime.js";
import {
  type ECCPoint,
  type EccCurve,
  type HashAlgorithm,
  type PublicEncryptionKey,
  type Signature,
  type Time32,
  type Uint8,
  decodeECCPoint,
  decodeEccCurve,
  decodeHashAlgorithm,
  decodePublicEncryptionKey,
  decodeSignature,
  encodeECCPoint,
  encodeEccCurve,
  encodeHashAlgorithm,
  encodePublicEncryptionKey,
  encodeSignature,
} from "./BASE.js";
import {
  type Certificate,
  type TbsCertList,
  decodeCertificate,
  decodeTbsCertList,
  encodeCertificate,
  encodeTbsCertList,
} from "./CER.js";
import {
  type EciesEncryptedKey,
  type SM4CipherText,
  decodeEciesEncryptedKey,
  decodeSM4CipherText,
  encodeEciesEncryptedKey,
  encodeSM4CipherText,
} from "./SecMsg.js";

/**
 * pseudonym certificate response
 * `PcertRespMsg ::= SEQUENCE`
 */
export interface PcertRespMsg {
  /** `signData PcertRespMsgSig` */
  signData: PcertRespMsgSig;
  /** `signature Signature` */
  signature: Signature;
}

const PcertRespMsg$members = /* @__PURE__ */ members(
  0,
  "signData PcertRespMsgSig",
  "signature Signature",
);

export function decodePcertRespMsg(r: OctetReader): PcertRespMsg {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const signData_ = decodePcertRespMsgSig(r);
    $at = 1;
    const signature_ = decodeSignature(r);
    return { signData: signData_, signature: signature_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PcertRespMsg", PcertRespMsg$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePcertRespMsg(w: OctetWriter, value: PcertRespMsg): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PcertRespMsg$members, false);
    $at = 0;
    encodePcertRespMsgSig(w, value.signData);
    $at = 1;
    encodeSignature(w, value.signature);
  } catch (failure) {
    throw encodeFailureIn(failure, PcertRespMsg$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * signed part of the response
 * `PcertRespMsgSig ::= SEQUENCE`
 */
export interface PcertRespMsgSig {
  /** `genTime Time32` */
  genTime: Time32;
  /** `kek EciesEncryptedKey` */
  kek: EciesEncryptedKey;
  /** `encData SM4CipherText` */
  encData: SM4CipherText;
}

const PcertRespMsgSig$members = /* @__PURE__ */ members(
  0,
  "genTime Uint32",
  "kek EciesEncryptedKey",
  "encData SM4CipherText",
);

export function decodePcertRespMsgSig(r: OctetReader): PcertRespMsgSig {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const genTime_ = readInteger(r, 4, 0, 4294967295);
    $at = 1;
    const kek_ = decodeEciesEncryptedKey(r);
    $at = 2;
    const encData_ = decodeSM4CipherText(r);
    return { genTime: genTime_, kek: kek_, encData: encData_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PcertRespMsgSig", PcertRespMsgSig$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePcertRespMsgSig(w: OctetWriter, value: PcertRespMsgSig): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PcertRespMsgSig$members, false);
    $at = 0;
    writeInteger(w, value.genTime, 4, 0, 4294967295);
    $at = 1;
    encodeEciesEncryptedKey(w, value.kek);
    $at = 2;
    encodeSM4CipherText(w, value.encData);
  } catch (failure) {
    throw encodeFailureIn(failure, PcertRespMsgSig$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * plain content of the response
 * `PcertRespMsgBody ::= SEQUENCE`
 */
export interface PcertRespMsgBody {
  /**
   * issued certificates
   * `pseudonymCerts CertificateList`
   */
  pseudonymCerts: CertificateList;
}

const PcertRespMsgBody$members = /* @__PURE__ */ members(
  0,
  "pseudonymCerts CertificateList",
);

export function decodePcertRespMsgBody(r: OctetReader): PcertRespMsgBody {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const pseudonymCerts_ = decodeCertificateList(r);
    return { pseudonymCerts: pseudonymCerts_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PcertRespMsgBody", PcertRespMsgBody$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePcertRespMsgBody(w: OctetWriter, value: PcertRespMsgBody): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PcertRespMsgBody$members, false);
    $at = 0;
    encodeCertificateList(w, value.pseudonymCerts);
  } catch (failure) {
    throw encodeFailureIn(failure, PcertRespMsgBody$members, $at);
  } finally {
    w.leave();
  }
}

/** `CertificateList ::= SEQUENCE (SIZE (1..32)) OF Certificate` */
export type CertificateList = Certificate[];

export function decodeCertificateList(r: OctetReader): CertificateList {
  return readList(r, 1, 32, false, 48, decodeCertificate, "CertificateList", "Certificate");
}

export function encodeCertificateList(w: OctetWriter, value: CertificateList): void {
  writeList(w, value, 1, 32, false, encodeCertificate);
}

/**
 * list of certificate bodies to sign
 * `CertRequest ::= SEQUENCE`
 */
export interface CertRequest {
  /**
   * `version Uint8`
   * `INTEGER (0..255)`
   */
  version: Uint8;
  /** `currentTime Time32` */
  currentTime: Time32;
  /** `tbsCertDataList TbsCertList` */
  tbsCertDataList: TbsCertList;
  /** `encryptionKey PublicEncryptionKey OPTIONAL` */
  encryptionKey?: PublicEncryptionKey | undefined;
}

const CertRequest$members = /* @__PURE__ */ members(
  0,
  "version Uint8",
  "currentTime Uint32",
  "tbsCertDataList TbsCertList",
  "encryptionKey PublicEncryptionKey",
);

export function decodeCertRequest(r: OctetReader): CertRequest {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 0, 255);
    $at = 1;
    const currentTime_ = readInteger(r, 4, 0, 4294967295);
    $at = 2;
    const tbsCertDataList_ = decodeTbsCertList(r);
    $at = 3;
    const encryptionKey_ = ($head & 0x80) !== 0 ? decodePublicEncryptionKey(r) : undefined;
    return { version: version_, currentTime: currentTime_, tbsCertDataList: tbsCertDataList_, encryptionKey: encryptionKey_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "CertRequest", CertRequest$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCertRequest(w: OctetWriter, value: CertRequest): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CertRequest$members, false);
    w.unsigned((value.encryptionKey !== undefined ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 0, 255);
    $at = 1;
    writeInteger(w, value.currentTime, 4, 0, 4294967295);
    $at = 2;
    encodeTbsCertList(w, value.tbsCertDataList);
    $at = 3;
    if (value.encryptionKey !== undefined) encodePublicEncryptionKey(w, value.encryptionKey);
  } catch (failure) {
    throw encodeFailureIn(failure, CertRequest$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * key agreement
 * `ECDHMessage ::= SEQUENCE`
 */
export interface ECDHMessage {
  /**
   * `version Uint8`
   * `INTEGER (0..255)`
   */
  version: Uint8;
  /** `hashAlg HashAlgorithm` */
  hashAlg: HashAlgorithm;
  /** `curve EccCurve` */
  curve: EccCurve;
  /** `dhID OCTET STRING (SIZE (16))` */
  dhID: Uint8Array;
  /** `dhStartTime Time32 OPTIONAL` */
  dhStartTime?: Time32 | undefined;
  /** `dhExpireTime Time32 OPTIONAL` */
  dhExpireTime?: Time32 | undefined;
  /** `dhData ECDHContent` */
  dhData: ECDHContent;
}

const ECDHMessage$members = /* @__PURE__ */ members(
  0,
  "version Uint8",
  "hashAlg HashAlgorithm",
  "curve EccCurve",
  "dhID OCTET STRING",
  "dhStartTime Uint32",
  "dhExpireTime Uint32",
  "dhData ECDHContent",
);

export function decodeECDHMessage(r: OctetReader): ECDHMessage {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 0, 255);
    $at = 1;
    const hashAlg_ = decodeHashAlgorithm(r);
    $at = 2;
    const curve_ = decodeEccCurve(r);
    $at = 3;
    const dhID_ = r.copy(16);
    $at = 4;
    const dhStartTime_ = ($head & 0x80) !== 0 ? readInteger(r, 4, 0, 4294967295) : undefined;
    $at = 5;
    const dhExpireTime_ = ($head & 0x40) !== 0 ? readInteger(r, 4, 0, 4294967295) : undefined;
    $at = 6;
    const dhData_ = decodeECDHContent(r);
    return { version: version_, hashAlg: hashAlg_, curve: curve_, dhID: dhID_, dhStartTime: dhStartTime_, dhExpireTime: dhExpireTime_, dhData: dhData_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ECDHMessage", ECDHMessage$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeECDHMessage(w: OctetWriter, value: ECDHMessage): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ECDHMessage$members, false);
    w.unsigned((value.dhStartTime !== undefined ? 0x80 : 0) | (value.dhExpireTime !== undefined ? 0x40 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 0, 255);
    $at = 1;
    encodeHashAlgorithm(w, value.hashAlg);
    $at = 2;
    encodeEccCurve(w, value.curve);
    $at = 3;
    writeFixedOctets(w, value.dhID, 16);
    $at = 4;
    if (value.dhStartTime !== undefined) writeInteger(w, value.dhStartTime, 4, 0, 4294967295);
    $at = 5;
    if (value.dhExpireTime !== undefined) writeInteger(w, value.dhExpireTime, 4, 0, 4294967295);
    $at = 6;
    encodeECDHContent(w, value.dhData);
  } catch (failure) {
    throw encodeFailureIn(failure, ECDHMessage$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * step of the key agreement
 * `ECDHContent ::= CHOICE`
 */
export type ECDHContent =
  | { kind: "exchangeData"; value: ECDHData }
  | { kind: "exchangeConfirm"; value: ECDHConfirm }
  | { kind: "exchangeResult"; value: ECDHResult }
  | UnknownAlternative;

const ECDHContent$members = /* @__PURE__ */ members(
  0,
  "exchangeData ECDHData",
  "exchangeConfirm ECDHConfirm",
  "exchangeResult ECDHResult",
);

export function decodeECDHContent(r: OctetReader): ECDHContent {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 3, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "exchangeData", value: decodeECDHData(r) };
      case 1:
        return { kind: "exchangeConfirm", value: decodeECDHConfirm(r) };
      case 2:
        return { kind: "exchangeResult", value: decodeECDHResult(r) };
      default:
        return readUnknownAlternative(r, index - 3);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "ECDHContent", ECDHContent$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeECDHContent(w: OctetWriter, value: ECDHContent): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, ECDHContent$members);
    switch (value.kind) {
      case "exchangeData":
        writeAlternative(w, 0);
        $at = 0;
        encodeECDHData(w, value.value);
        return;
      case "exchangeConfirm":
        writeAlternative(w, 1);
        $at = 1;
        encodeECDHConfirm(w, value.value);
        return;
      case "exchangeResult":
        writeAlternative(w, 2);
        $at = 2;
        encodeECDHResult(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 3, 0);
        return;
      default:
        throw noAlternative(value, ECDHContent$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ECDHContent$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * key share
 * `ECDHData ::= SEQUENCE`
 */
export interface ECDHData {
  /** `keyStartTime Time32` */
  keyStartTime: Time32;
  /** `keyExpireTime Time32` */
  keyExpireTime: Time32;
  /** `dhKey ECCPoint` */
  dhKey: ECCPoint;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ECDHData$members = /* @__PURE__ */ members(
  0,
  "keyStartTime Uint32",
  "keyExpireTime Uint32",
  "dhKey ECCPoint",
);

export function decodeECDHData(r: OctetReader): ECDHData {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const keyStartTime_ = readInteger(r, 4, 0, 4294967295);
    $at = 1;
    const keyExpireTime_ = readInteger(r, 4, 0, 4294967295);
    $at = 2;
    const dhKey_ = decodeECCPoint(r);
    const value: ECDHData = { keyStartTime: keyStartTime_, keyExpireTime: keyExpireTime_, dhKey: dhKey_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ECDHData", ECDHData$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeECDHData(w: OctetWriter, value: ECDHData): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ECDHData$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.keyStartTime, 4, 0, 4294967295);
    $at = 1;
    writeInteger(w, value.keyExpireTime, 4, 0, 4294967295);
    $at = 2;
    encodeECCPoint(w, value.dhKey);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ECDHData$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * key confirmation
 * `ECDHConfirm ::= SEQUENCE`
 */
export interface ECDHConfirm {
  /** `confirmDataS OCTET STRING (SIZE (32))` */
  confirmDataS: Uint8Array;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ECDHConfirm$members = /* @__PURE__ */ members(
  0,
  "confirmDataS OCTET STRING",
);

export function decodeECDHConfirm(r: OctetReader): ECDHConfirm {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const confirmDataS_ = r.copy(32);
    const value: ECDHConfirm = { confirmDataS: confirmDataS_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ECDHConfirm", ECDHConfirm$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeECDHConfirm(w: OctetWriter, value: ECDHConfirm): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ECDHConfirm$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeFixedOctets(w, value.confirmDataS, 32);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ECDHConfirm$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * outcome
 * `ECDHResult ::= SEQUENCE`
 */
export interface ECDHResult {
  /** `result DHResult` */
  result: DHResult;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ECDHResult$members = /* @__PURE__ */ members(
  0,
  "result DHResult",
);

export function decodeECDHResult(r: OctetReader): ECDHResult {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const result_ = decodeDHResult(r);
    const value: ECDHResult = { result: result_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ECDHResult", ECDHResult$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeECDHResult(w: OctetWriter, value: ECDHResult): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ECDHResult$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    encodeDHResult(w, value.result);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ECDHResult$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * outcome code
 * `DHResult ::= ENUMERATED`
 */
export type DHResult =
  | "success"
  | "refuse"
  | "stateError"
  | "timeOut"
  | number;

const DHResult$items = /* @__PURE__ */ enumeration(
  ["success", 0],
  ["refuse", 1],
  ["stateError", 2],
  ["timeOut", 3],
);

export function decodeDHResult(r: OctetReader): DHResult {
  return readExtensibleEnumerated(r, DHResult$items, 0, 4);
}

export function encodeDHResult(w: OctetWriter, value: DHResult): void {
  writeExtensibleEnumerated(w, value, DHResult$items, 0, 4);
}
