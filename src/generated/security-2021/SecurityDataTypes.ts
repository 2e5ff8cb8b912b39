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
  hasUnknownAdditions,
  isExtendedBy,
  isPresent,
  keepUnknownAdditions,
  members,
  noAlternative,
  readAlternative,
  readBigInteger,
  readExtensibleEnumerated,
  readFixedNamedBits,
  readInteger,
  readList,
  readOctetString,
  readOpenType,
  readPresenceBitmap,
  readUTF8String,
  readUnknownAdditions,
  readUnknownAlternative,
  readVariableInteger,
  sendUnknownAdditions,
  writeAlternative,
  writeBigInteger,
  writeExtensibleEnumerated,
  writeFixedNamedBits,
  writeFixedOctets,
  writeInteger,
  writeList,
  writeNull,
  writeOctetString,
  writeOpenType,
  writePresenceBitmap,
  writeUTF8String,
  writeUnknownAdditions,
  writeUnknownAlternative,
  writeVariableInteger,
} from "../../oer/runtime.js";
import {
  type Aid,
  type CrlSeries,
  type EccP256CurvePoint,
  type EcencP256EncryptedKey,
  type EciesP256EncryptedKey,
  type EncryptionKey,
  type GeographicRegion,
  type GroupLinkageValue,
  type HashAlgorithm,
  type HashedId3,
  type HashedId8,
  type Hostname,
  type IValue,
  type LinkageValue,
  type Opaque,
  type PublicEncryptionKey,
  type PublicVerificationKey,
  type SequenceOfAidSsp,
  type SequenceOfAidSspRange,
  type SequenceOfHashedId3,
  type Signature,
  type SubjectAssurance,
  type ThreeDLocation,
  type Time64,
  type ValidityPeriod,
  decodeEccP256CurvePoint,
  decodeEcencP256EncryptedKey,
  decodeEciesP256EncryptedKey,
  decodeEncryptionKey,
  decodeGeographicRegion,
  decodeGroupLinkageValue,
  decodeHashAlgorithm,
  decodePublicEncryptionKey,
  decodePublicVerificationKey,
  decodeSequenceOfAidSsp,
  decodeSequenceOfAidSspRange,
  decodeSequenceOfHashedId3,
  decodeSignature,
  decodeThreeDLocation,
  decodeValidityPeriod,
  encodeEccP256CurvePoint,
  encodeEcencP256EncryptedKey,
  encodeEciesP256EncryptedKey,
  encodeEncryptionKey,
  encodeGeographicRegion,
  encodeGroupLinkageValue,
  encodeHashAlgorithm,
  encodePublicEncryptionKey,
  encodePublicVerificationKey,
  encodeSequenceOfAidSsp,
  encodeSequenceOfAidSspRange,
  encodeSequenceOfHashedId3,
  encodeSignature,
  encodeThreeDLocation,
  encodeValidityPeriod,
} from "./SecurityBaseDataTypes.js";

/**
 * what is signed
 * rule: at least one of data and extDataHash is present
 * `SignedDataPayload ::= SEQUENCE`
 */
export interface SignedDataPayload {
  /**
   * the message inside an inner envelope
   * `data V2XSecData OPTIONAL`
   */
  data?: V2XSecData | undefined;
  /**
   * hash of data carried elsewhere
   * `extDataHash HashedData OPTIONAL`
   */
  extDataHash?: HashedData | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const SignedDataPayload$members = /* @__PURE__ */ members(
  0,
  "data V2XSecData",
  "extDataHash HashedData",
);

export function decodeSignedDataPayload(r: OctetReader): SignedDataPayload {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const data_ = ($head & 0x40) !== 0 ? decodeV2XSecData(r) : undefined;
    $at = 1;
    const extDataHash_ = ($head & 0x20) !== 0 ? decodeHashedData(r) : undefined;
    const value: SignedDataPayload = { data: data_, extDataHash: extDataHash_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "SignedDataPayload", SignedDataPayload$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSignedDataPayload(w: OctetWriter, value: SignedDataPayload): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, SignedDataPayload$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0) | (value.data !== undefined ? 0x40 : 0) | (value.extDataHash !== undefined ? 0x20 : 0), 1);
    $at = 0;
    if (value.data !== undefined) encodeV2XSecData(w, value.data);
    $at = 1;
    if (value.extDataHash !== undefined) encodeHashedData(w, value.extDataHash);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SignedDataPayload$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * outer envelope (SPDU)
 * rule: protocolVersion is always 3
 * `V2XSecData ::= SEQUENCE`
 */
export interface V2XSecData {
  /** `protocolVersion INTEGER (3)` */
  protocolVersion: number;
  /** `content V2XSecContent` */
  content: V2XSecContent;
}

const V2XSecData$members = /* @__PURE__ */ members(
  0,
  "protocolVersion INTEGER",
  "content V2XSecContent",
);

export function decodeV2XSecData(r: OctetReader): V2XSecData {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const protocolVersion_ = readInteger(r, 1, 3, 3);
    $at = 1;
    const content_ = decodeV2XSecContent(r);
    return { protocolVersion: protocolVersion_, content: content_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "V2XSecData", V2XSecData$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeV2XSecData(w: OctetWriter, value: V2XSecData): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, V2XSecData$members, false);
    $at = 0;
    writeInteger(w, value.protocolVersion, 1, 3, 3);
    $at = 1;
    encodeV2XSecContent(w, value.content);
  } catch (failure) {
    throw encodeFailureIn(failure, V2XSecData$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * kind of content
 * `V2XSecContent ::= CHOICE`
 */
export type V2XSecContent =
  | { kind: "unsecuredData"; value: Opaque }
  | { kind: "signedData"; value: SignedData }
  | { kind: "encryptedData"; value: EncryptedData }
  | { kind: "signedCertificateRequest"; value: Opaque }
  | UnknownAlternative;

const V2XSecContent$members = /* @__PURE__ */ members(
  0,
  "unsecuredData Opaque",
  "signedData SignedData",
  "encryptedData EncryptedData",
  "signedCertificateRequest Opaque",
);

export function decodeV2XSecContent(r: OctetReader): V2XSecContent {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 4, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "unsecuredData", value: readOctetString(r, 0, Infinity, false) };
      case 1:
        return { kind: "signedData", value: decodeSignedData(r) };
      case 2:
        return { kind: "encryptedData", value: decodeEncryptedData(r) };
      case 3:
        return { kind: "signedCertificateRequest", value: readOctetString(r, 0, Infinity, false) };
      default:
        return readUnknownAlternative(r, index - 4);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "V2XSecContent", V2XSecContent$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeV2XSecContent(w: OctetWriter, value: V2XSecContent): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, V2XSecContent$members);
    switch (value.kind) {
      case "unsecuredData":
        writeAlternative(w, 0);
        $at = 0;
        writeOctetString(w, value.value, 0, Infinity, false);
        return;
      case "signedData":
        writeAlternative(w, 1);
        $at = 1;
        encodeSignedData(w, value.value);
        return;
      case "encryptedData":
        writeAlternative(w, 2);
        $at = 2;
        encodeEncryptedData(w, value.value);
        return;
      case "signedCertificateRequest":
        writeAlternative(w, 3);
        $at = 3;
        writeOctetString(w, value.value, 0, Infinity, false);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 4, 0);
        return;
      default:
        throw noAlternative(value, V2XSecContent$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, V2XSecContent$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * signed content
 * rule: for messages on air: hashId sm3, signer digest or certificate with one element
 * `SignedData ::= SEQUENCE`
 */
export interface SignedData {
  /**
   * hash of the signature
   * `hashId HashAlgorithm`
   */
  hashId: HashAlgorithm;
  /** `tbsData ToBeSignedData` */
  tbsData: ToBeSignedData;
  /** `signer SignerIdentifier` */
  signer: SignerIdentifier;
  /** `signature Signature` */
  signature: Signature;
}

const SignedData$members = /* @__PURE__ */ members(
  0,
  "hashId HashAlgorithm",
  "tbsData ToBeSignedData",
  "signer SignerIdentifier",
  "signature Signature",
);

export function decodeSignedData(r: OctetReader): SignedData {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const hashId_ = decodeHashAlgorithm(r);
    $at = 1;
    const tbsData_ = decodeToBeSignedData(r);
    $at = 2;
    const signer_ = decodeSignerIdentifier(r);
    $at = 3;
    const signature_ = decodeSignature(r);
    return { hashId: hashId_, tbsData: tbsData_, signer: signer_, signature: signature_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SignedData", SignedData$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSignedData(w: OctetWriter, value: SignedData): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, SignedData$members, false);
    $at = 0;
    encodeHashAlgorithm(w, value.hashId);
    $at = 1;
    encodeToBeSignedData(w, value.tbsData);
    $at = 2;
    encodeSignerIdentifier(w, value.signer);
    $at = 3;
    encodeSignature(w, value.signature);
  } catch (failure) {
    throw encodeFailureIn(failure, SignedData$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * where the signer's certificate is
 * `SignerIdentifier ::= CHOICE`
 */
export type SignerIdentifier =
  | { kind: "digest"; value: HashedId8 }
  | { kind: "certificate"; value: SequenceOfCertificate }
  | { kind: "self"; value: null }
  | { kind: "x509"; value: Uint8Array }
  | UnknownAlternative;

const SignerIdentifier$members = /* @__PURE__ */ members(
  0,
  "digest HashedId8",
  "certificate SequenceOfCertificate",
  "self NULL",
  "x509 OCTET STRING",
);

export function decodeSignerIdentifier(r: OctetReader): SignerIdentifier {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 4, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "digest", value: r.copy(8) };
      case 1:
        return { kind: "certificate", value: decodeSequenceOfCertificate(r) };
      case 2:
        return { kind: "self", value: null };
      case 3:
        return { kind: "x509", value: readOpenType(r, (r) => readOctetString(r, 0, Infinity, false)) };
      default:
        return readUnknownAlternative(r, index - 3);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "SignerIdentifier", SignerIdentifier$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSignerIdentifier(w: OctetWriter, value: SignerIdentifier): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, SignerIdentifier$members);
    switch (value.kind) {
      case "digest":
        writeAlternative(w, 0);
        $at = 0;
        writeFixedOctets(w, value.value, 8);
        return;
      case "certificate":
        writeAlternative(w, 1);
        $at = 1;
        encodeSequenceOfCertificate(w, value.value);
        return;
      case "self":
        writeAlternative(w, 2);
        $at = 2;
        writeNull(value.value);
        return;
      case "x509":
        writeAlternative(w, 3);
        $at = 3;
        writeOpenType(w, value.value, (w, value) => writeOctetString(w, value, 0, Infinity, false));
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 3, 1);
        return;
      default:
        throw noAlternative(value, SignerIdentifier$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SignerIdentifier$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * the octets covered by the signature
 * `ToBeSignedData ::= SEQUENCE`
 */
export interface ToBeSignedData {
  /** `payload SignedDataPayload` */
  payload: SignedDataPayload;
  /** `headerInfo HeaderInfo` */
  headerInfo: HeaderInfo;
}

const ToBeSignedData$members = /* @__PURE__ */ members(
  0,
  "payload SignedDataPayload",
  "headerInfo HeaderInfo",
);

export function decodeToBeSignedData(r: OctetReader): ToBeSignedData {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const payload_ = decodeSignedDataPayload(r);
    $at = 1;
    const headerInfo_ = decodeHeaderInfo(r);
    return { payload: payload_, headerInfo: headerInfo_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "ToBeSignedData", ToBeSignedData$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeToBeSignedData(w: OctetWriter, value: ToBeSignedData): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ToBeSignedData$members, false);
    $at = 0;
    encodeSignedDataPayload(w, value.payload);
    $at = 1;
    encodeHeaderInfo(w, value.headerInfo);
  } catch (failure) {
    throw encodeFailureIn(failure, ToBeSignedData$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * hash of outside data
 * `HashedData ::= CHOICE`
 */
export type HashedData =
  | { kind: "sha256HashedData"; value: Uint8Array }
  | { kind: "sha384HashedData"; value: Uint8Array }
  | { kind: "sm3HashedData"; value: Uint8Array }
  | UnknownAlternative;

const HashedData$members = /* @__PURE__ */ members(
  0,
  "sha256HashedData OCTET STRING",
  "sha384HashedData OCTET STRING",
  "sm3HashedData OCTET STRING",
);

export function decodeHashedData(r: OctetReader): HashedData {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 3, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "sha256HashedData", value: r.copy(32) };
      case 1:
        return { kind: "sha384HashedData", value: readOpenType(r, (r) => r.copy(48)) };
      case 2:
        return { kind: "sm3HashedData", value: readOpenType(r, (r) => r.copy(32)) };
      default:
        return readUnknownAlternative(r, index - 1);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "HashedData", HashedData$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeHashedData(w: OctetWriter, value: HashedData): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, HashedData$members);
    switch (value.kind) {
      case "sha256HashedData":
        writeAlternative(w, 0);
        $at = 0;
        writeFixedOctets(w, value.value, 32);
        return;
      case "sha384HashedData":
        writeAlternative(w, 1);
        $at = 1;
        writeOpenType(w, value.value, (w, value) => writeFixedOctets(w, value, 48));
        return;
      case "sm3HashedData":
        writeAlternative(w, 2);
        $at = 2;
        writeOpenType(w, value.value, (w, value) => writeFixedOctets(w, value, 32));
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 1, 2);
        return;
      default:
        throw noAlternative(value, HashedData$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, HashedData$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * security header
 * rule: constraint for countersignatures: generationTime present, the other root options absent
 * `HeaderInfo ::= SEQUENCE`
 */
export interface HeaderInfo {
  /**
   * application; equals the AID of the frame around
   * `aid Aid`
   * `INTEGER (0..MAX)`
   */
  aid: Aid;
  /**
   * time of signing
   * `generationTime Time64 OPTIONAL`
   */
  generationTime?: Time64 | undefined;
  /**
   * end of use
   * `expiryTime Time64 OPTIONAL`
   */
  expiryTime?: Time64 | undefined;
  /**
   * place of signing
   * `generationLocation ThreeDLocation OPTIONAL`
   */
  generationLocation?: ThreeDLocation | undefined;
  /**
   * asks peers for an unknown certificate
   * `p2pcdLearningRequest HashedId3 OPTIONAL`
   * `OCTET STRING (SIZE (3))`
   */
  p2pcdLearningRequest?: HashedId3 | undefined;
  /**
   * asks peers for a revocation list
   * `missingCrlIdentifier MissingCrlIdentifier OPTIONAL`
   */
  missingCrlIdentifier?: MissingCrlIdentifier | undefined;
  /**
   * key for an encrypted answer
   * `encryptionKey EncryptionKey OPTIONAL`
   */
  encryptionKey?: EncryptionKey | undefined;
  /**
   * asks for several certificates
   * `inlineP2pcdRequest SequenceOfHashedId3 OPTIONAL`
   */
  inlineP2pcdRequest?: SequenceOfHashedId3 | undefined;
  /**
   * answers such a request
   * `requestedCertificate Certificate OPTIONAL`
   */
  requestedCertificate?: Certificate | undefined;
  /**
   * marks data of TLS or ISO 21177
   * `pduFunctionalType PduFunctionalType OPTIONAL`
   * `INTEGER (0..255)`
   */
  pduFunctionalType?: PduFunctionalType | undefined;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const HeaderInfo$members = /* @__PURE__ */ members(
  0,
  "aid Aid",
  "generationTime Uint64",
  "expiryTime Uint64",
  "generationLocation ThreeDLocation",
  "p2pcdLearningRequest HashedId3",
  "missingCrlIdentifier MissingCrlIdentifier",
  "encryptionKey EncryptionKey",
  "inlineP2pcdRequest SequenceOfHashedId3",
  "requestedCertificate CertificateBase",
  "pduFunctionalType PduFunctionalType",
);

export function decodeHeaderInfo(r: OctetReader): HeaderInfo {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const aid_ = readVariableInteger(r, 0n, undefined);
    $at = 1;
    const generationTime_ = ($head & 0x40) !== 0 ? readBigInteger(r, 0n, 18446744073709551615n) : undefined;
    $at = 2;
    const expiryTime_ = ($head & 0x20) !== 0 ? readBigInteger(r, 0n, 18446744073709551615n) : undefined;
    $at = 3;
    const generationLocation_ = ($head & 0x10) !== 0 ? decodeThreeDLocation(r) : undefined;
    $at = 4;
    const p2pcdLearningRequest_ = ($head & 0x8) !== 0 ? r.copy(3) : undefined;
    $at = 5;
    const missingCrlIdentifier_ = ($head & 0x4) !== 0 ? decodeMissingCrlIdentifier(r) : undefined;
    $at = 6;
    const encryptionKey_ = ($head & 0x2) !== 0 ? decodeEncryptionKey(r) : undefined;
    let inlineP2pcdRequest_: SequenceOfHashedId3 | undefined;
    let requestedCertificate_: Certificate | undefined;
    let pduFunctionalType_: PduFunctionalType | undefined;
    let $unknown: UnknownAdditions | undefined;
    if (($head & 0x80) !== 0) {
      $at = -2;
      const $bitmap = readPresenceBitmap(r);
      if (isPresent($bitmap, 0)) {
        $at = 7;
        inlineP2pcdRequest_ = readOpenType(r, decodeSequenceOfHashedId3);
      }
      if (isPresent($bitmap, 1)) {
        $at = 8;
        requestedCertificate_ = readOpenType(r, decodeCertificate);
      }
      if (isPresent($bitmap, 2)) {
        $at = 9;
        pduFunctionalType_ = readOpenType(r, (r) => readInteger(r, 1, 0, 255));
      }
      $at = -2;
      $unknown = readUnknownAdditions(r, $bitmap, 3);
    }
    const value: HeaderInfo = { aid: aid_, generationTime: generationTime_, expiryTime: expiryTime_, generationLocation: generationLocation_, p2pcdLearningRequest: p2pcdLearningRequest_, missingCrlIdentifier: missingCrlIdentifier_, encryptionKey: encryptionKey_, inlineP2pcdRequest: inlineP2pcdRequest_, requestedCertificate: requestedCertificate_, pduFunctionalType: pduFunctionalType_ };
    if ($unknown !== undefined) value.$unknown = $unknown;
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "HeaderInfo", HeaderInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeHeaderInfo(w: OctetWriter, value: HeaderInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, HeaderInfo$members, true);
    const { $unknown } = value;
    const $extended = hasUnknownAdditions($unknown, 3) || value.inlineP2pcdRequest !== undefined || value.requestedCertificate !== undefined || value.pduFunctionalType !== undefined;
    w.unsigned(($extended ? 0x80 : 0) | (value.generationTime !== undefined ? 0x40 : 0) | (value.expiryTime !== undefined ? 0x20 : 0) | (value.generationLocation !== undefined ? 0x10 : 0) | (value.p2pcdLearningRequest !== undefined ? 0x8 : 0) | (value.missingCrlIdentifier !== undefined ? 0x4 : 0) | (value.encryptionKey !== undefined ? 0x2 : 0), 1);
    $at = 0;
    writeVariableInteger(w, value.aid, 0n, undefined);
    $at = 1;
    if (value.generationTime !== undefined) writeBigInteger(w, value.generationTime, 0n, 18446744073709551615n);
    $at = 2;
    if (value.expiryTime !== undefined) writeBigInteger(w, value.expiryTime, 0n, 18446744073709551615n);
    $at = 3;
    if (value.generationLocation !== undefined) encodeThreeDLocation(w, value.generationLocation);
    $at = 4;
    if (value.p2pcdLearningRequest !== undefined) writeFixedOctets(w, value.p2pcdLearningRequest, 3);
    $at = 5;
    if (value.missingCrlIdentifier !== undefined) encodeMissingCrlIdentifier(w, value.missingCrlIdentifier);
    $at = 6;
    if (value.encryptionKey !== undefined) encodeEncryptionKey(w, value.encryptionKey);
    if ($extended) {
      $at = -2;
      writePresenceBitmap(w, [value.inlineP2pcdRequest !== undefined, value.requestedCertificate !== undefined, value.pduFunctionalType !== undefined], $unknown);
      if (value.inlineP2pcdRequest !== undefined) {
        $at = 7;
        writeOpenType(w, value.inlineP2pcdRequest, encodeSequenceOfHashedId3);
      }
      if (value.requestedCertificate !== undefined) {
        $at = 8;
        writeOpenType(w, value.requestedCertificate, encodeCertificate);
      }
      if (value.pduFunctionalType !== undefined) {
        $at = 9;
        writeOpenType(w, value.pduFunctionalType, (w, $value) => writeInteger(w, $value, 1, 0, 255));
      }
      $at = -2;
      writeUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, HeaderInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * which revocation list
 * `MissingCrlIdentifier ::= SEQUENCE`
 */
export interface MissingCrlIdentifier {
  /**
   * `cracaId HashedId3`
   * `OCTET STRING (SIZE (3))`
   */
  cracaId: HashedId3;
  /** `crlSeries CrlSeries` */
  crlSeries: CrlSeries;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const MissingCrlIdentifier$members = /* @__PURE__ */ members(
  0,
  "cracaId HashedId3",
  "crlSeries Uint16",
);

export function decodeMissingCrlIdentifier(r: OctetReader): MissingCrlIdentifier {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const cracaId_ = r.copy(3);
    $at = 1;
    const crlSeries_ = readInteger(r, 2, 0, 65535);
    const value: MissingCrlIdentifier = { cracaId: cracaId_, crlSeries: crlSeries_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "MissingCrlIdentifier", MissingCrlIdentifier$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeMissingCrlIdentifier(w: OctetWriter, value: MissingCrlIdentifier): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, MissingCrlIdentifier$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    writeFixedOctets(w, value.cracaId, 3);
    $at = 1;
    writeInteger(w, value.crlSeries, 2, 0, 65535);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, MissingCrlIdentifier$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * function of a non-message PDU
 * `PduFunctionalType ::= INTEGER (0..255)`
 */
export type PduFunctionalType = number;

export function decodePduFunctionalType(r: OctetReader): PduFunctionalType {
  return readInteger(r, 1, 0, 255);
}

export function encodePduFunctionalType(w: OctetWriter, value: PduFunctionalType): void {
  writeInteger(w, value, 1, 0, 255);
}

/**
 * encrypted content
 * `EncryptedData ::= SEQUENCE`
 */
export interface EncryptedData {
  /**
   * list of recipients
   * `recipients SequenceOfRecipientInfo`
   */
  recipients: SequenceOfRecipientInfo;
  /** `ciphertext SymmetricCiphertext` */
  ciphertext: SymmetricCiphertext;
}

const EncryptedData$members = /* @__PURE__ */ members(
  0,
  "recipients SequenceOfRecipientInfo",
  "ciphertext SymmetricCiphertext",
);

export function decodeEncryptedData(r: OctetReader): EncryptedData {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const recipients_ = decodeSequenceOfRecipientInfo(r);
    $at = 1;
    const ciphertext_ = decodeSymmetricCiphertext(r);
    return { recipients: recipients_, ciphertext: ciphertext_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "EncryptedData", EncryptedData$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEncryptedData(w: OctetWriter, value: EncryptedData): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EncryptedData$members, false);
    $at = 0;
    encodeSequenceOfRecipientInfo(w, value.recipients);
    $at = 1;
    encodeSymmetricCiphertext(w, value.ciphertext);
  } catch (failure) {
    throw encodeFailureIn(failure, EncryptedData$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * key for one recipient
 * `RecipientInfo ::= CHOICE`
 */
export type RecipientInfo =
  | { kind: "pskRecipInfo"; value: PreSharedKeyRecipientInfo }
  | { kind: "symmRecipInfo"; value: SymmRecipientInfo }
  | { kind: "certRecipInfo"; value: PKRecipientInfo }
  | { kind: "signedDataRecipInfo"; value: PKRecipientInfo }
  | { kind: "rekRecipInfo"; value: PKRecipientInfo };

const RecipientInfo$members = /* @__PURE__ */ members(
  0,
  "pskRecipInfo HashedId8",
  "symmRecipInfo SymmRecipientInfo",
  "certRecipInfo PKRecipientInfo",
  "signedDataRecipInfo PKRecipientInfo",
  "rekRecipInfo PKRecipientInfo",
);

export function decodeRecipientInfo(r: OctetReader): RecipientInfo {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 5, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "pskRecipInfo", value: r.copy(8) };
      case 1:
        return { kind: "symmRecipInfo", value: decodeSymmRecipientInfo(r) };
      case 2:
        return { kind: "certRecipInfo", value: decodePKRecipientInfo(r) };
      case 3:
        return { kind: "signedDataRecipInfo", value: decodePKRecipientInfo(r) };
      default:
        return { kind: "rekRecipInfo", value: decodePKRecipientInfo(r) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "RecipientInfo", RecipientInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeRecipientInfo(w: OctetWriter, value: RecipientInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, RecipientInfo$members);
    switch (value.kind) {
      case "pskRecipInfo":
        writeAlternative(w, 0);
        $at = 0;
        writeFixedOctets(w, value.value, 8);
        return;
      case "symmRecipInfo":
        writeAlternative(w, 1);
        $at = 1;
        encodeSymmRecipientInfo(w, value.value);
        return;
      case "certRecipInfo":
        writeAlternative(w, 2);
        $at = 2;
        encodePKRecipientInfo(w, value.value);
        return;
      case "signedDataRecipInfo":
        writeAlternative(w, 3);
        $at = 3;
        encodePKRecipientInfo(w, value.value);
        return;
      case "rekRecipInfo":
        writeAlternative(w, 4);
        $at = 4;
        encodePKRecipientInfo(w, value.value);
        return;
      default:
        throw noAlternative(value, RecipientInfo$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RecipientInfo$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfRecipientInfo ::= SEQUENCE OF RecipientInfo` */
export type SequenceOfRecipientInfo = RecipientInfo[];

export function decodeSequenceOfRecipientInfo(r: OctetReader): SequenceOfRecipientInfo {
  return readList(r, 0, Infinity, false, 9, decodeRecipientInfo, "SequenceOfRecipientInfo", "RecipientInfo");
}

export function encodeSequenceOfRecipientInfo(w: OctetWriter, value: SequenceOfRecipientInfo): void {
  writeList(w, value, 0, Infinity, false, encodeRecipientInfo);
}

/**
 * hash of the shared key
 * `PreSharedKeyRecipientInfo ::= HashedId8`
 */
export type PreSharedKeyRecipientInfo = HashedId8;

export function decodePreSharedKeyRecipientInfo(r: OctetReader): PreSharedKeyRecipientInfo {
  return r.copy(8);
}

export function encodePreSharedKeyRecipientInfo(w: OctetWriter, value: PreSharedKeyRecipientInfo): void {
  writeFixedOctets(w, value, 8);
}

/**
 * key wrapped by a symmetric key
 * `SymmRecipientInfo ::= SEQUENCE`
 */
export interface SymmRecipientInfo {
  /**
   * `recipientId HashedId8`
   * `OCTET STRING (SIZE (8))`
   */
  recipientId: HashedId8;
  /** `encKey SymmetricCiphertext` */
  encKey: SymmetricCiphertext;
}

const SymmRecipientInfo$members = /* @__PURE__ */ members(
  0,
  "recipientId HashedId8",
  "encKey SymmetricCiphertext",
);

export function decodeSymmRecipientInfo(r: OctetReader): SymmRecipientInfo {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const recipientId_ = r.copy(8);
    $at = 1;
    const encKey_ = decodeSymmetricCiphertext(r);
    return { recipientId: recipientId_, encKey: encKey_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SymmRecipientInfo", SymmRecipientInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSymmRecipientInfo(w: OctetWriter, value: SymmRecipientInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, SymmRecipientInfo$members, false);
    $at = 0;
    writeFixedOctets(w, value.recipientId, 8);
    $at = 1;
    encodeSymmetricCiphertext(w, value.encKey);
  } catch (failure) {
    throw encodeFailureIn(failure, SymmRecipientInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * key wrapped by a public key
 * `PKRecipientInfo ::= SEQUENCE`
 */
export interface PKRecipientInfo {
  /**
   * `recipientId HashedId8`
   * `OCTET STRING (SIZE (8))`
   */
  recipientId: HashedId8;
  /** `encKey EncryptedDataEncryptionKey` */
  encKey: EncryptedDataEncryptionKey;
}

const PKRecipientInfo$members = /* @__PURE__ */ members(
  0,
  "recipientId HashedId8",
  "encKey EncryptedDataEncryptionKey",
);

export function decodePKRecipientInfo(r: OctetReader): PKRecipientInfo {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const recipientId_ = r.copy(8);
    $at = 1;
    const encKey_ = decodeEncryptedDataEncryptionKey(r);
    return { recipientId: recipientId_, encKey: encKey_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PKRecipientInfo", PKRecipientInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePKRecipientInfo(w: OctetWriter, value: PKRecipientInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PKRecipientInfo$members, false);
    $at = 0;
    writeFixedOctets(w, value.recipientId, 8);
    $at = 1;
    encodeEncryptedDataEncryptionKey(w, value.encKey);
  } catch (failure) {
    throw encodeFailureIn(failure, PKRecipientInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * wrapped key, the alternative names the algorithm
 * `EncryptedDataEncryptionKey ::= CHOICE`
 */
export type EncryptedDataEncryptionKey =
  | { kind: "eciesNistP256"; value: EciesP256EncryptedKey }
  | { kind: "eciesBrainpoolP256r1"; value: EciesP256EncryptedKey }
  | { kind: "ecencSm2"; value: EcencP256EncryptedKey }
  | UnknownAlternative;

const EncryptedDataEncryptionKey$members = /* @__PURE__ */ members(
  0,
  "eciesNistP256 EciesP256EncryptedKey",
  "eciesBrainpoolP256r1 EciesP256EncryptedKey",
  "ecencSm2 EcencP256EncryptedKey",
);

export function decodeEncryptedDataEncryptionKey(r: OctetReader): EncryptedDataEncryptionKey {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 3, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "eciesNistP256", value: decodeEciesP256EncryptedKey(r) };
      case 1:
        return { kind: "eciesBrainpoolP256r1", value: decodeEciesP256EncryptedKey(r) };
      case 2:
        return { kind: "ecencSm2", value: readOpenType(r, decodeEcencP256EncryptedKey) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "EncryptedDataEncryptionKey", EncryptedDataEncryptionKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEncryptedDataEncryptionKey(w: OctetWriter, value: EncryptedDataEncryptionKey): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, EncryptedDataEncryptionKey$members);
    switch (value.kind) {
      case "eciesNistP256":
        writeAlternative(w, 0);
        $at = 0;
        encodeEciesP256EncryptedKey(w, value.value);
        return;
      case "eciesBrainpoolP256r1":
        writeAlternative(w, 1);
        $at = 1;
        encodeEciesP256EncryptedKey(w, value.value);
        return;
      case "ecencSm2":
        writeAlternative(w, 2);
        $at = 2;
        writeOpenType(w, value.value, encodeEcencP256EncryptedKey);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 1);
        return;
      default:
        throw noAlternative(value, EncryptedDataEncryptionKey$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, EncryptedDataEncryptionKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * cipher text, the alternative names the cipher
 * `SymmetricCiphertext ::= CHOICE`
 */
export type SymmetricCiphertext =
  | { kind: "aes128ccm"; value: One28BitCcmCiphertext }
  | { kind: "sm4Ccm"; value: One28BitCcmCiphertext }
  | UnknownAlternative;

const SymmetricCiphertext$members = /* @__PURE__ */ members(
  0,
  "aes128ccm One28BitCcmCiphertext",
  "sm4Ccm One28BitCcmCiphertext",
);

export function decodeSymmetricCiphertext(r: OctetReader): SymmetricCiphertext {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 2, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "aes128ccm", value: decodeOne28BitCcmCiphertext(r) };
      case 1:
        return { kind: "sm4Ccm", value: readOpenType(r, decodeOne28BitCcmCiphertext) };
      default:
        return readUnknownAlternative(r, index - 1);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "SymmetricCiphertext", SymmetricCiphertext$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSymmetricCiphertext(w: OctetWriter, value: SymmetricCiphertext): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, SymmetricCiphertext$members);
    switch (value.kind) {
      case "aes128ccm":
        writeAlternative(w, 0);
        $at = 0;
        encodeOne28BitCcmCiphertext(w, value.value);
        return;
      case "sm4Ccm":
        writeAlternative(w, 1);
        $at = 1;
        writeOpenType(w, value.value, encodeOne28BitCcmCiphertext);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 1, 1);
        return;
      default:
        throw noAlternative(value, SymmetricCiphertext$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SymmetricCiphertext$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * CCM with a 128-bit key
 * `One28BitCcmCiphertext ::= SEQUENCE`
 */
export interface One28BitCcmCiphertext {
  /** `nonce OCTET STRING (SIZE (12))` */
  nonce: Uint8Array;
  /**
   * cipher text and 16-octet tag
   * `ccmCiphertext Opaque`
   * `OCTET STRING`
   */
  ccmCiphertext: Opaque;
}

const One28BitCcmCiphertext$members = /* @__PURE__ */ members(
  0,
  "nonce OCTET STRING",
  "ccmCiphertext Opaque",
);

export function decodeOne28BitCcmCiphertext(r: OctetReader): One28BitCcmCiphertext {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const nonce_ = r.copy(12);
    $at = 1;
    const ccmCiphertext_ = readOctetString(r, 0, Infinity, false);
    return { nonce: nonce_, ccmCiphertext: ccmCiphertext_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "One28BitCcmCiphertext", One28BitCcmCiphertext$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeOne28BitCcmCiphertext(w: OctetWriter, value: One28BitCcmCiphertext): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, One28BitCcmCiphertext$members, false);
    $at = 0;
    writeFixedOctets(w, value.nonce, 12);
    $at = 1;
    writeOctetString(w, value.ccmCiphertext, 0, Infinity, false);
  } catch (failure) {
    throw encodeFailureIn(failure, One28BitCcmCiphertext$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * certificate
 * rule: a CertificateBase that is either explicit (type explicit, verificationKey, signature present) or of the
 * reserved kind (type reserved, reconstructionValue, signature absent)
 * `Certificate ::= CertificateBase`
 */
export type Certificate = CertificateBase;

export function decodeCertificate(r: OctetReader): Certificate {
  return decodeCertificateBase(r);
}

export function encodeCertificate(w: OctetWriter, value: Certificate): void {
  encodeCertificateBase(w, value);
}

/** `SequenceOfCertificate ::= SEQUENCE OF Certificate` */
export type SequenceOfCertificate = Certificate[];

export function decodeSequenceOfCertificate(r: OctetReader): SequenceOfCertificate {
  return readList(r, 0, Infinity, false, 21, decodeCertificate, "SequenceOfCertificate", "CertificateBase");
}

export function encodeSequenceOfCertificate(w: OctetWriter, value: SequenceOfCertificate): void {
  writeList(w, value, 0, Infinity, false, encodeCertificate);
}

/**
 * body of a certificate
 * `CertificateBase ::= SEQUENCE`
 */
export interface CertificateBase {
  /** `version INTEGER (3)` */
  version: number;
  /** `type CertificateType` */
  type: CertificateType;
  /** `issuer IssuerIdentifier` */
  issuer: IssuerIdentifier;
  /**
   * the octets covered by the signature
   * `toBeSigned ToBeSignedCertificate`
   */
  toBeSigned: ToBeSignedCertificate;
  /** `signature Signature OPTIONAL` */
  signature?: Signature | undefined;
}

const CertificateBase$members = /* @__PURE__ */ members(
  0,
  "version INTEGER",
  "type CertificateType",
  "issuer IssuerIdentifier",
  "toBeSigned ToBeSignedCertificate",
  "signature Signature",
);

export function decodeCertificateBase(r: OctetReader): CertificateBase {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const version_ = readInteger(r, 1, 3, 3);
    $at = 1;
    const type_ = decodeCertificateType(r);
    $at = 2;
    const issuer_ = decodeIssuerIdentifier(r);
    $at = 3;
    const toBeSigned_ = decodeToBeSignedCertificate(r);
    $at = 4;
    const signature_ = ($head & 0x80) !== 0 ? decodeSignature(r) : undefined;
    return { version: version_, type: type_, issuer: issuer_, toBeSigned: toBeSigned_, signature: signature_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "CertificateBase", CertificateBase$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCertificateBase(w: OctetWriter, value: CertificateBase): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CertificateBase$members, false);
    w.unsigned((value.signature !== undefined ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.version, 1, 3, 3);
    $at = 1;
    encodeCertificateType(w, value.type);
    $at = 2;
    encodeIssuerIdentifier(w, value.issuer);
    $at = 3;
    encodeToBeSignedCertificate(w, value.toBeSigned);
    $at = 4;
    if (value.signature !== undefined) encodeSignature(w, value.signature);
  } catch (failure) {
    throw encodeFailureIn(failure, CertificateBase$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * explicit, or a kind left for later
 * `CertificateType ::= ENUMERATED`
 */
export type CertificateType =
  | "explicit"
  | "reserved"
  | number;

const CertificateType$items = /* @__PURE__ */ enumeration(
  ["explicit", 0],
  ["reserved", 1],
);

export function decodeCertificateType(r: OctetReader): CertificateType {
  return readExtensibleEnumerated(r, CertificateType$items, 0, 2);
}

export function encodeCertificateType(w: OctetWriter, value: CertificateType): void {
  writeExtensibleEnumerated(w, value, CertificateType$items, 0, 2);
}

/**
 * issuer
 * `IssuerIdentifier ::= CHOICE`
 */
export type IssuerIdentifier =
  | { kind: "sha256AndDigest"; value: HashedId8 }
  | { kind: "self"; value: HashAlgorithm }
  | { kind: "sha384AndDigest"; value: HashedId8 }
  | { kind: "sm3AndDigest"; value: HashedId8 }
  | UnknownAlternative;

const IssuerIdentifier$members = /* @__PURE__ */ members(
  0,
  "sha256AndDigest HashedId8",
  "self HashAlgorithm",
  "sha384AndDigest HashedId8",
  "sm3AndDigest HashedId8",
);

export function decodeIssuerIdentifier(r: OctetReader): IssuerIdentifier {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 4, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "sha256AndDigest", value: r.copy(8) };
      case 1:
        return { kind: "self", value: decodeHashAlgorithm(r) };
      case 2:
        return { kind: "sha384AndDigest", value: readOpenType(r, (r) => r.copy(8)) };
      case 3:
        return { kind: "sm3AndDigest", value: readOpenType(r, (r) => r.copy(8)) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "IssuerIdentifier", IssuerIdentifier$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeIssuerIdentifier(w: OctetWriter, value: IssuerIdentifier): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, IssuerIdentifier$members);
    switch (value.kind) {
      case "sha256AndDigest":
        writeAlternative(w, 0);
        $at = 0;
        writeFixedOctets(w, value.value, 8);
        return;
      case "self":
        writeAlternative(w, 1);
        $at = 1;
        encodeHashAlgorithm(w, value.value);
        return;
      case "sha384AndDigest":
        writeAlternative(w, 2);
        $at = 2;
        writeOpenType(w, value.value, (w, value) => writeFixedOctets(w, value, 8));
        return;
      case "sm3AndDigest":
        writeAlternative(w, 3);
        $at = 3;
        writeOpenType(w, value.value, (w, value) => writeFixedOctets(w, value, 8));
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 2);
        return;
      default:
        throw noAlternative(value, IssuerIdentifier$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, IssuerIdentifier$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * signed part of a certificate
 * rule: at least one of appPermissions, certIssuePermissions and certRequestPermissions is present
 * `ToBeSignedCertificate ::= SEQUENCE`
 */
export interface ToBeSignedCertificate {
  /** `id CertificateId` */
  id: CertificateId;
  /**
   * authority of the revocation list, zeros for the issuer
   * `cracaId HashedId3`
   * `OCTET STRING (SIZE (3))`
   */
  cracaId: HashedId3;
  /** `crlSeries CrlSeries` */
  crlSeries: CrlSeries;
  /** `validityPeriod ValidityPeriod` */
  validityPeriod: ValidityPeriod;
  /**
   * area; absent means that of the issuer
   * `region GeographicRegion OPTIONAL`
   */
  region?: GeographicRegion | undefined;
  /**
   * `assuranceLevel SubjectAssurance OPTIONAL`
   * `OCTET STRING (SIZE (1))`
   */
  assuranceLevel?: SubjectAssurance | undefined;
  /**
   * what the holder may sign
   * `appPermissions SequenceOfAidSsp OPTIONAL`
   */
  appPermissions?: SequenceOfAidSsp | undefined;
  /**
   * what the holder may issue
   * `certIssuePermissions SequenceOfAidGroupPermissions OPTIONAL`
   */
  certIssuePermissions?: SequenceOfAidGroupPermissions | undefined;
  /**
   * what the holder may request
   * `certRequestPermissions SequenceOfAidGroupPermissions OPTIONAL`
   */
  certRequestPermissions?: SequenceOfAidGroupPermissions | undefined;
  /**
   * may ask for a successor
   * `canRequestRollover NULL OPTIONAL`
   */
  canRequestRollover?: null | undefined;
  /**
   * key to encrypt to the holder
   * `encryptionKey PublicEncryptionKey OPTIONAL`
   */
  encryptionKey?: PublicEncryptionKey | undefined;
  /**
   * key to check the holder's signatures
   * `verifyKeyIndicator VerificationKeyIndicator`
   */
  verifyKeyIndicator: VerificationKeyIndicator;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const ToBeSignedCertificate$members = /* @__PURE__ */ members(
  0,
  "id CertificateId",
  "cracaId HashedId3",
  "crlSeries Uint16",
  "validityPeriod ValidityPeriod",
  "region GeographicRegion",
  "assuranceLevel SubjectAssurance",
  "appPermissions SequenceOfAidSsp",
  "certIssuePermissions SequenceOfAidGroupPermissions",
  "certRequestPermissions SequenceOfAidGroupPermissions",
  "canRequestRollover NULL",
  "encryptionKey PublicEncryptionKey",
  "verifyKeyIndicator VerificationKeyIndicator",
);

export function decodeToBeSignedCertificate(r: OctetReader): ToBeSignedCertificate {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const id_ = decodeCertificateId(r);
    $at = 1;
    const cracaId_ = r.copy(3);
    $at = 2;
    const crlSeries_ = readInteger(r, 2, 0, 65535);
    $at = 3;
    const validityPeriod_ = decodeValidityPeriod(r);
    $at = 4;
    const region_ = ($head & 0x40) !== 0 ? decodeGeographicRegion(r) : undefined;
    $at = 5;
    const assuranceLevel_ = ($head & 0x20) !== 0 ? r.copy(1) : undefined;
    $at = 6;
    const appPermissions_ = ($head & 0x10) !== 0 ? decodeSequenceOfAidSsp(r) : undefined;
    $at = 7;
    const certIssuePermissions_ = ($head & 0x8) !== 0 ? decodeSequenceOfAidGroupPermissions(r) : undefined;
    $at = 8;
    const certRequestPermissions_ = ($head & 0x4) !== 0 ? decodeSequenceOfAidGroupPermissions(r) : undefined;
    $at = 9;
    const canRequestRollover_ = ($head & 0x2) !== 0 ? null : undefined;
    $at = 10;
    const encryptionKey_ = ($head & 0x1) !== 0 ? decodePublicEncryptionKey(r) : undefined;
    $at = 11;
    const verifyKeyIndicator_ = decodeVerificationKeyIndicator(r);
    const value: ToBeSignedCertificate = { id: id_, cracaId: cracaId_, crlSeries: crlSeries_, validityPeriod: validityPeriod_, region: region_, assuranceLevel: assuranceLevel_, appPermissions: appPermissions_, certIssuePermissions: certIssuePermissions_, certRequestPermissions: certRequestPermissions_, canRequestRollover: canRequestRollover_, encryptionKey: encryptionKey_, verifyKeyIndicator: verifyKeyIndicator_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "ToBeSignedCertificate", ToBeSignedCertificate$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeToBeSignedCertificate(w: OctetWriter, value: ToBeSignedCertificate): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, ToBeSignedCertificate$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0) | (value.region !== undefined ? 0x40 : 0) | (value.assuranceLevel !== undefined ? 0x20 : 0) | (value.appPermissions !== undefined ? 0x10 : 0) | (value.certIssuePermissions !== undefined ? 0x8 : 0) | (value.certRequestPermissions !== undefined ? 0x4 : 0) | (value.canRequestRollover !== undefined ? 0x2 : 0) | (value.encryptionKey !== undefined ? 0x1 : 0), 1);
    $at = 0;
    encodeCertificateId(w, value.id);
    $at = 1;
    writeFixedOctets(w, value.cracaId, 3);
    $at = 2;
    writeInteger(w, value.crlSeries, 2, 0, 65535);
    $at = 3;
    encodeValidityPeriod(w, value.validityPeriod);
    $at = 4;
    if (value.region !== undefined) encodeGeographicRegion(w, value.region);
    $at = 5;
    if (value.assuranceLevel !== undefined) writeFixedOctets(w, value.assuranceLevel, 1);
    $at = 6;
    if (value.appPermissions !== undefined) encodeSequenceOfAidSsp(w, value.appPermissions);
    $at = 7;
    if (value.certIssuePermissions !== undefined) encodeSequenceOfAidGroupPermissions(w, value.certIssuePermissions);
    $at = 8;
    if (value.certRequestPermissions !== undefined) encodeSequenceOfAidGroupPermissions(w, value.certRequestPermissions);
    $at = 9;
    if (value.canRequestRollover !== undefined) writeNull(value.canRequestRollover);
    $at = 10;
    if (value.encryptionKey !== undefined) encodePublicEncryptionKey(w, value.encryptionKey);
    $at = 11;
    encodeVerificationKeyIndicator(w, value.verifyKeyIndicator);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, ToBeSignedCertificate$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * subject
 * `CertificateId ::= CHOICE`
 */
export type CertificateId =
  | { kind: "linkageData"; value: LinkageData }
  | { kind: "name"; value: Hostname }
  | { kind: "binaryId"; value: Uint8Array }
  | { kind: "none"; value: null }
  | UnknownAlternative;

const CertificateId$members = /* @__PURE__ */ members(
  0,
  "linkageData LinkageData",
  "name Hostname",
  "binaryId OCTET STRING",
  "none NULL",
);

export function decodeCertificateId(r: OctetReader): CertificateId {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 4, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "linkageData", value: decodeLinkageData(r) };
      case 1:
        return { kind: "name", value: readUTF8String(r, 0, 255, false) };
      case 2:
        return { kind: "binaryId", value: readOctetString(r, 1, 64, false) };
      case 3:
        return { kind: "none", value: null };
      default:
        return readUnknownAlternative(r, index - 4);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "CertificateId", CertificateId$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCertificateId(w: OctetWriter, value: CertificateId): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, CertificateId$members);
    switch (value.kind) {
      case "linkageData":
        writeAlternative(w, 0);
        $at = 0;
        encodeLinkageData(w, value.value);
        return;
      case "name":
        writeAlternative(w, 1);
        $at = 1;
        writeUTF8String(w, value.value, 0, 255, false);
        return;
      case "binaryId":
        writeAlternative(w, 2);
        $at = 2;
        writeOctetString(w, value.value, 1, 64, false);
        return;
      case "none":
        writeAlternative(w, 3);
        $at = 3;
        writeNull(value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 4, 0);
        return;
      default:
        throw noAlternative(value, CertificateId$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, CertificateId$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * linkage values of a pseudonym
 * `LinkageData ::= SEQUENCE`
 */
export interface LinkageData {
  /** `iCert IValue` */
  iCert: IValue;
  /**
   * `linkage-value LinkageValue`
   * `OCTET STRING (SIZE (9))`
   */
  "linkage-value": LinkageValue;
  /** `group-linkage-value GroupLinkageValue OPTIONAL` */
  "group-linkage-value"?: GroupLinkageValue | undefined;
}

const LinkageData$members = /* @__PURE__ */ members(
  0,
  "iCert Uint16",
  "linkage-value LinkageValue",
  "group-linkage-value GroupLinkageValue",
);

export function decodeLinkageData(r: OctetReader): LinkageData {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const iCert_ = readInteger(r, 2, 0, 65535);
    $at = 1;
    const linkage_value_ = r.copy(9);
    $at = 2;
    const group_linkage_value_ = ($head & 0x80) !== 0 ? decodeGroupLinkageValue(r) : undefined;
    return { iCert: iCert_, "linkage-value": linkage_value_, "group-linkage-value": group_linkage_value_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "LinkageData", LinkageData$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeLinkageData(w: OctetWriter, value: LinkageData): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, LinkageData$members, false);
    w.unsigned((value["group-linkage-value"] !== undefined ? 0x80 : 0), 1);
    $at = 0;
    writeInteger(w, value.iCert, 2, 0, 65535);
    $at = 1;
    writeFixedOctets(w, value["linkage-value"], 9);
    $at = 2;
    if (value["group-linkage-value"] !== undefined) encodeGroupLinkageValue(w, value["group-linkage-value"]);
  } catch (failure) {
    throw encodeFailureIn(failure, LinkageData$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * kind of holder at the end of the chain
 * rule: not empty; fixed size 8, so one octet without a length
 * `EndEntityType ::= BIT STRING (SIZE (8))`
 * - bit 0: app
 * - bit 1: enroll
 */
export type EndEntityType = number;

export function decodeEndEntityType(r: OctetReader): EndEntityType {
  return readFixedNamedBits(r, 8);
}

export function encodeEndEntityType(w: OctetWriter, value: EndEntityType): void {
  writeFixedNamedBits(w, value, 8);
}

/**
 * permissions to issue or request
 * `AidGroupPermissions ::= SEQUENCE`
 */
export interface AidGroupPermissions {
  /** `subjectPermissions SubjectPermissions` */
  subjectPermissions: SubjectPermissions;
  /**
   * least number of certificates below
   * `minChainLength INTEGER OPTIONAL`
   */
  minChainLength: bigint;
  /**
   * how many more are allowed; -1 any number
   * `chainLengthRange INTEGER OPTIONAL`
   */
  chainLengthRange: bigint;
  /**
   * application or enrolment holders
   * `eeType EndEntityType OPTIONAL`
   * `BIT STRING (SIZE (8))`
   */
  eeType: EndEntityType;
}

const AidGroupPermissions$members = /* @__PURE__ */ members(
  0,
  "subjectPermissions SubjectPermissions",
  "minChainLength INTEGER",
  "chainLengthRange INTEGER",
  "eeType EndEntityType",
);

export function decodeAidGroupPermissions(r: OctetReader): AidGroupPermissions {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const subjectPermissions_ = decodeSubjectPermissions(r);
    $at = 1;
    const minChainLength_ = ($head & 0x80) !== 0 ? readVariableInteger(r, undefined, undefined) : 1n;
    $at = 2;
    const chainLengthRange_ = ($head & 0x40) !== 0 ? readVariableInteger(r, undefined, undefined) : 0n;
    $at = 3;
    const eeType_ = ($head & 0x20) !== 0 ? readFixedNamedBits(r, 8) : 1;
    return { subjectPermissions: subjectPermissions_, minChainLength: minChainLength_, chainLengthRange: chainLengthRange_, eeType: eeType_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AidGroupPermissions", AidGroupPermissions$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAidGroupPermissions(w: OctetWriter, value: AidGroupPermissions): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AidGroupPermissions$members, false);
    w.unsigned((value.minChainLength !== undefined && value.minChainLength !== 1n ? 0x80 : 0) | (value.chainLengthRange !== undefined && value.chainLengthRange !== 0n ? 0x40 : 0) | (value.eeType !== undefined && value.eeType !== 1 ? 0x20 : 0), 1);
    $at = 0;
    encodeSubjectPermissions(w, value.subjectPermissions);
    $at = 1;
    if (value.minChainLength !== undefined && value.minChainLength !== 1n) writeVariableInteger(w, value.minChainLength, undefined, undefined);
    $at = 2;
    if (value.chainLengthRange !== undefined && value.chainLengthRange !== 0n) writeVariableInteger(w, value.chainLengthRange, undefined, undefined);
    $at = 3;
    if (value.eeType !== undefined && value.eeType !== 1) writeFixedNamedBits(w, value.eeType, 8);
  } catch (failure) {
    throw encodeFailureIn(failure, AidGroupPermissions$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfAidGroupPermissions ::= SEQUENCE OF AidGroupPermissions` */
export type SequenceOfAidGroupPermissions = AidGroupPermissions[];

export function decodeSequenceOfAidGroupPermissions(r: OctetReader): SequenceOfAidGroupPermissions {
  return readList(r, 0, Infinity, false, 2, decodeAidGroupPermissions, "SequenceOfAidGroupPermissions", "AidGroupPermissions");
}

export function encodeSequenceOfAidGroupPermissions(w: OctetWriter, value: SequenceOfAidGroupPermissions): void {
  writeList(w, value, 0, Infinity, false, encodeAidGroupPermissions);
}

/**
 * which applications
 * `SubjectPermissions ::= CHOICE`
 */
export type SubjectPermissions =
  | { kind: "explicit"; value: SequenceOfAidSspRange }
  | { kind: "all"; value: null }
  | UnknownAlternative;

const SubjectPermissions$members = /* @__PURE__ */ members(
  0,
  "explicit SequenceOfAidSspRange",
  "all NULL",
);

export function decodeSubjectPermissions(r: OctetReader): SubjectPermissions {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 2, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "explicit", value: decodeSequenceOfAidSspRange(r) };
      case 1:
        return { kind: "all", value: null };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "SubjectPermissions", SubjectPermissions$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSubjectPermissions(w: OctetWriter, value: SubjectPermissions): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, SubjectPermissions$members);
    switch (value.kind) {
      case "explicit":
        writeAlternative(w, 0);
        $at = 0;
        encodeSequenceOfAidSspRange(w, value.value);
        return;
      case "all":
        writeAlternative(w, 1);
        $at = 1;
        writeNull(value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 0);
        return;
      default:
        throw noAlternative(value, SubjectPermissions$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SubjectPermissions$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * key of the holder
 * `VerificationKeyIndicator ::= CHOICE`
 */
export type VerificationKeyIndicator =
  | { kind: "verificationKey"; value: PublicVerificationKey }
  | { kind: "reconstructionValue"; value: EccP256CurvePoint }
  | UnknownAlternative;

const VerificationKeyIndicator$members = /* @__PURE__ */ members(
  0,
  "verificationKey PublicVerificationKey",
  "reconstructionValue EccP256CurvePoint",
);

export function decodeVerificationKeyIndicator(r: OctetReader): VerificationKeyIndicator {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 2, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "verificationKey", value: decodePublicVerificationKey(r) };
      case 1:
        return { kind: "reconstructionValue", value: decodeEccP256CurvePoint(r) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "VerificationKeyIndicator", VerificationKeyIndicator$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeVerificationKeyIndicator(w: OctetWriter, value: VerificationKeyIndicator): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, VerificationKeyIndicator$members);
    switch (value.kind) {
      case "verificationKey":
        writeAlternative(w, 0);
        $at = 0;
        encodePublicVerificationKey(w, value.value);
        return;
      case "reconstructionValue":
        writeAlternative(w, 1);
        $at = 1;
        encodeEccP256CurvePoint(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 0);
        return;
      default:
        throw noAlternative(value, VerificationKeyIndicator$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, VerificationKeyIndicator$members, $at);
  } finally {
    w.leave();
  }
}
