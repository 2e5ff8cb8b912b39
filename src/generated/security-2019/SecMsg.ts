// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  type UnknownAlternative,
  checkChoice,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  members,
  noAlternative,
  readAlternative,
  readBigInteger,
  readInteger,
  readList,
  readOctetString,
  readUnknownAlternative,
  readVariableInteger,
  writeAlternative,
  writeBigInteger,
  writeFixedOctets,
  writeInteger,
  writeList,
  writeNull,
  writeOctetString,
  writeUnknownAlternative,
  writeVariableInteger,
} from "../../oer/runtime.js";
import {
  type CertificateDigest,
  type ECCPoint,
  type EccCurve,
  type HashAlgorithm,
  type HashedId3,
  type HashedId8,
  type Opaque,
  type PublicEncryptionKey,
  type Signature,
  type ThreeDLocation,
  type Time64,
  type Uint8,
  decodeCertificateDigest,
  decodeECCPoint,
  decodeEccCurve,
  decodeHashAlgorithm,
  decodePublicEncryptionKey,
  decodeSignature,
  decodeThreeDLocation,
  encodeCertificateDigest,
  encodeECCPoint,
  encodeEccCurve,
  encodeHashAlgorithm,
  encodePublicEncryptionKey,
  encodeSignature,
  encodeThreeDLocation,
} from "./BASE.js";
import {
  type SequenceOfCertificate,
  decodeSequenceOfCertificate,
  encodeSequenceOfCertificate,
} from "./CER.js";

/**
 * outer security envelope of the tests of 2019 and 2020, superseded by V2XSecData
 * `SecuredMessage ::= SEQUENCE`
 */
export interface SecuredMessage {
  /**
   * structure version
   * `version Uint8`
   * `INTEGER (0..255)`
   */
  version: Uint8;
  /** `payload Payload` */
  payload: Payload;
}

const SecuredMessage$members = /* @__PURE__ */ members(
  0,
  "version Uint8",
  "payload Payload",
);

export function decodeSecuredMessage(r: OctetReader): SecuredMessage {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const version_ = readInteger(r, 1, 0, 255);
    $at = 1;
    const payload_ = decodePayload(r);
    return { version: version_, payload: payload_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SecuredMessage", SecuredMessage$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSecuredMessage(w: OctetWriter, value: SecuredMessage): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, SecuredMessage$members, false);
    $at = 0;
    writeInteger(w, value.version, 1, 0, 255);
    $at = 1;
    encodePayload(w, value.payload);
  } catch (failure) {
    throw encodeFailureIn(failure, SecuredMessage$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * unsecured, signed or encrypted content
 * `Payload ::= CHOICE`
 */
export type Payload =
  | { kind: "unSecuredData"; value: Opaque }
  | { kind: "signedData"; value: SignedData }
  | { kind: "encData"; value: EncryptedData };

const Payload$members = /* @__PURE__ */ members(
  0,
  "unSecuredData Opaque",
  "signedData SignedData",
  "encData EncryptedData",
);

export function decodePayload(r: OctetReader): Payload {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 3, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "unSecuredData", value: readOctetString(r, 0, Infinity, false) };
      case 1:
        return { kind: "signedData", value: decodeSignedData(r) };
      default:
        return { kind: "encData", value: decodeEncryptedData(r) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "Payload", Payload$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePayload(w: OctetWriter, value: Payload): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, Payload$members);
    switch (value.kind) {
      case "unSecuredData":
        writeAlternative(w, 0);
        $at = 0;
        writeOctetString(w, value.value, 0, Infinity, false);
        return;
      case "signedData":
        writeAlternative(w, 1);
        $at = 1;
        encodeSignedData(w, value.value);
        return;
      case "encData":
        writeAlternative(w, 2);
        $at = 2;
        encodeEncryptedData(w, value.value);
        return;
      default:
        throw noAlternative(value, Payload$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, Payload$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * signer, signed part, signature
 * `SignedData ::= SEQUENCE`
 */
export interface SignedData {
  /** `signer SignerInfo` */
  signer: SignerInfo;
  /** `tbs TBSData` */
  tbs: TBSData;
  /** `sign Signature` */
  sign: Signature;
}

const SignedData$members = /* @__PURE__ */ members(
  0,
  "signer SignerInfo",
  "tbs TBSData",
  "sign Signature",
);

export function decodeSignedData(r: OctetReader): SignedData {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const signer_ = decodeSignerInfo(r);
    $at = 1;
    const tbs_ = decodeTBSData(r);
    $at = 2;
    const sign_ = decodeSignature(r);
    return { signer: signer_, tbs: tbs_, sign: sign_ };
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
    encodeSignerInfo(w, value.signer);
    $at = 1;
    encodeTBSData(w, value.tbs);
    $at = 2;
    encodeSignature(w, value.sign);
  } catch (failure) {
    throw encodeFailureIn(failure, SignedData$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * how the certificate is found
 * `SignerInfo ::= CHOICE`
 */
export type SignerInfo =
  | { kind: "self"; value: null }
  | { kind: "certificate"; value: SequenceOfCertificate }
  | { kind: "certificateDigest"; value: CertificateDigest }
  | UnknownAlternative;

const SignerInfo$members = /* @__PURE__ */ members(
  0,
  "self NULL",
  "certificate SequenceOfCertificate",
  "certificateDigest CertificateDigest",
);

export function decodeSignerInfo(r: OctetReader): SignerInfo {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 3, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "self", value: null };
      case 1:
        return { kind: "certificate", value: decodeSequenceOfCertificate(r) };
      case 2:
        return { kind: "certificateDigest", value: decodeCertificateDigest(r) };
      default:
        return readUnknownAlternative(r, index - 3);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "SignerInfo", SignerInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSignerInfo(w: OctetWriter, value: SignerInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, SignerInfo$members);
    switch (value.kind) {
      case "self":
        writeAlternative(w, 0);
        $at = 0;
        writeNull(value.value);
        return;
      case "certificate":
        writeAlternative(w, 1);
        $at = 1;
        encodeSequenceOfCertificate(w, value.value);
        return;
      case "certificateDigest":
        writeAlternative(w, 2);
        $at = 2;
        encodeCertificateDigest(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 3, 0);
        return;
      default:
        throw noAlternative(value, SignerInfo$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SignerInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * part covered by the signature
 * `TBSData ::= SEQUENCE`
 */
export interface TBSData {
  /** `headerInfo HeaderInfo` */
  headerInfo: HeaderInfo;
  /**
   * application message, for C-V2X a UPER MessageFrame
   * `data OCTET STRING (SIZE (0..MAX)) OPTIONAL`
   */
  data?: Uint8Array | undefined;
  /**
   * hash of data carried elsewhere
   * `extHash OCTET STRING (SIZE (32)) OPTIONAL`
   */
  extHash?: Uint8Array | undefined;
}

const TBSData$members = /* @__PURE__ */ members(
  0,
  "headerInfo HeaderInfo",
  "data OCTET STRING",
  "extHash OCTET STRING",
);

export function decodeTBSData(r: OctetReader): TBSData {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const headerInfo_ = decodeHeaderInfo(r);
    $at = 1;
    const data_ = ($head & 0x80) !== 0 ? readOctetString(r, 0, Infinity, false) : undefined;
    $at = 2;
    const extHash_ = ($head & 0x40) !== 0 ? r.copy(32) : undefined;
    return { headerInfo: headerInfo_, data: data_, extHash: extHash_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "TBSData", TBSData$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeTBSData(w: OctetWriter, value: TBSData): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, TBSData$members, false);
    w.unsigned((value.data !== undefined ? 0x80 : 0) | (value.extHash !== undefined ? 0x40 : 0), 1);
    $at = 0;
    encodeHeaderInfo(w, value.headerInfo);
    $at = 1;
    if (value.data !== undefined) writeOctetString(w, value.data, 0, Infinity, false);
    $at = 2;
    if (value.extHash !== undefined) writeFixedOctets(w, value.extHash, 32);
  } catch (failure) {
    throw encodeFailureIn(failure, TBSData$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * security header
 * `HeaderInfo ::= SEQUENCE`
 */
export interface HeaderInfo {
  /**
   * application id, unconstrained INTEGER
   * `itsAid INTEGER`
   */
  itsAid: bigint;
  /**
   * hash used for digest and extHash
   * `hashAlg HashAlgorithm OPTIONAL`
   */
  hashAlg?: HashAlgorithm | undefined;
  /**
   * creation time
   * `genTime Time64 OPTIONAL`
   */
  genTime?: Time64 | undefined;
  /**
   * end of validity
   * `expiryTime Time64 OPTIONAL`
   */
  expiryTime?: Time64 | undefined;
  /**
   * place of creation
   * `location ThreeDLocation OPTIONAL`
   */
  location?: ThreeDLocation | undefined;
  /**
   * short id of a requested certificate
   * `digest HashedId3 OPTIONAL`
   * `OCTET STRING (SIZE (3))`
   */
  digest?: HashedId3 | undefined;
  /**
   * key for the answer
   * `encKey PublicEncryptionKey OPTIONAL`
   */
  encKey?: PublicEncryptionKey | undefined;
}

const HeaderInfo$members = /* @__PURE__ */ members(
  0,
  "itsAid INTEGER",
  "hashAlg HashAlgorithm",
  "genTime Uint64",
  "expiryTime Uint64",
  "location ThreeDLocation",
  "digest HashedId3",
  "encKey PublicEncryptionKey",
);

export function decodeHeaderInfo(r: OctetReader): HeaderInfo {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const itsAid_ = readVariableInteger(r, undefined, undefined);
    $at = 1;
    const hashAlg_ = ($head & 0x80) !== 0 ? decodeHashAlgorithm(r) : undefined;
    $at = 2;
    const genTime_ = ($head & 0x40) !== 0 ? readBigInteger(r, 0n, 18446744073709551615n) : undefined;
    $at = 3;
    const expiryTime_ = ($head & 0x20) !== 0 ? readBigInteger(r, 0n, 18446744073709551615n) : undefined;
    $at = 4;
    const location_ = ($head & 0x10) !== 0 ? decodeThreeDLocation(r) : undefined;
    $at = 5;
    const digest_ = ($head & 0x8) !== 0 ? r.copy(3) : undefined;
    $at = 6;
    const encKey_ = ($head & 0x4) !== 0 ? decodePublicEncryptionKey(r) : undefined;
    return { itsAid: itsAid_, hashAlg: hashAlg_, genTime: genTime_, expiryTime: expiryTime_, location: location_, digest: digest_, encKey: encKey_ };
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
    checkMembers(value, HeaderInfo$members, false);
    w.unsigned((value.hashAlg !== undefined ? 0x80 : 0) | (value.genTime !== undefined ? 0x40 : 0) | (value.expiryTime !== undefined ? 0x20 : 0) | (value.location !== undefined ? 0x10 : 0) | (value.digest !== undefined ? 0x8 : 0) | (value.encKey !== undefined ? 0x4 : 0), 1);
    $at = 0;
    writeVariableInteger(w, value.itsAid, undefined, undefined);
    $at = 1;
    if (value.hashAlg !== undefined) encodeHashAlgorithm(w, value.hashAlg);
    $at = 2;
    if (value.genTime !== undefined) writeBigInteger(w, value.genTime, 0n, 18446744073709551615n);
    $at = 3;
    if (value.expiryTime !== undefined) writeBigInteger(w, value.expiryTime, 0n, 18446744073709551615n);
    $at = 4;
    if (value.location !== undefined) encodeThreeDLocation(w, value.location);
    $at = 5;
    if (value.digest !== undefined) writeFixedOctets(w, value.digest, 3);
    $at = 6;
    if (value.encKey !== undefined) encodePublicEncryptionKey(w, value.encKey);
  } catch (failure) {
    throw encodeFailureIn(failure, HeaderInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * recipients and cipher text
 * `EncryptedData ::= SEQUENCE`
 */
export interface EncryptedData {
  /**
   * list of recipients
   * `recipients SequenceOfRecipientInfo`
   */
  recipients: SequenceOfRecipientInfo;
  /** `cipherText SymmetricCipherText` */
  cipherText: SymmetricCipherText;
}

const EncryptedData$members = /* @__PURE__ */ members(
  0,
  "recipients SequenceOfRecipientInfo",
  "cipherText SymmetricCipherText",
);

export function decodeEncryptedData(r: OctetReader): EncryptedData {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const recipients_ = decodeSequenceOfRecipientInfo(r);
    $at = 1;
    const cipherText_ = decodeSymmetricCipherText(r);
    return { recipients: recipients_, cipherText: cipherText_ };
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
    encodeSymmetricCipherText(w, value.cipherText);
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
  | { kind: "pskRecipientInfo"; value: PreSharedKeyRecipientInfo }
  | { kind: "symmRecipInfo"; value: SymmRecipInfo }
  | { kind: "certRecipInfo"; value: PKRecipientInfo }
  | { kind: "signedDataRecipInfo"; value: PKRecipientInfo };

const RecipientInfo$members = /* @__PURE__ */ members(
  0,
  "pskRecipientInfo PreSharedKeyRecipientInfo",
  "symmRecipInfo SymmRecipInfo",
  "certRecipInfo PKRecipientInfo",
  "signedDataRecipInfo PKRecipientInfo",
);

export function decodeRecipientInfo(r: OctetReader): RecipientInfo {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 4, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "pskRecipientInfo", value: decodePreSharedKeyRecipientInfo(r) };
      case 1:
        return { kind: "symmRecipInfo", value: decodeSymmRecipInfo(r) };
      case 2:
        return { kind: "certRecipInfo", value: decodePKRecipientInfo(r) };
      default:
        return { kind: "signedDataRecipInfo", value: decodePKRecipientInfo(r) };
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
      case "pskRecipientInfo":
        writeAlternative(w, 0);
        $at = 0;
        encodePreSharedKeyRecipientInfo(w, value.value);
        return;
      case "symmRecipInfo":
        writeAlternative(w, 1);
        $at = 1;
        encodeSymmRecipInfo(w, value.value);
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
      default:
        throw noAlternative(value, RecipientInfo$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, RecipientInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * hash of a shared key
 * `PreSharedKeyRecipientInfo ::= SEQUENCE`
 */
export interface PreSharedKeyRecipientInfo {
  /** `hashAlg HashAlgorithm` */
  hashAlg: HashAlgorithm;
  /**
   * `symKeyHash HashedId8`
   * `OCTET STRING (SIZE (8))`
   */
  symKeyHash: HashedId8;
}

const PreSharedKeyRecipientInfo$members = /* @__PURE__ */ members(
  0,
  "hashAlg HashAlgorithm",
  "symKeyHash HashedId8",
);

export function decodePreSharedKeyRecipientInfo(r: OctetReader): PreSharedKeyRecipientInfo {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const hashAlg_ = decodeHashAlgorithm(r);
    $at = 1;
    const symKeyHash_ = r.copy(8);
    return { hashAlg: hashAlg_, symKeyHash: symKeyHash_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PreSharedKeyRecipientInfo", PreSharedKeyRecipientInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePreSharedKeyRecipientInfo(w: OctetWriter, value: PreSharedKeyRecipientInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PreSharedKeyRecipientInfo$members, false);
    $at = 0;
    encodeHashAlgorithm(w, value.hashAlg);
    $at = 1;
    writeFixedOctets(w, value.symKeyHash, 8);
  } catch (failure) {
    throw encodeFailureIn(failure, PreSharedKeyRecipientInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * key wrapped by a symmetric key
 * `SymmRecipInfo ::= SEQUENCE`
 */
export interface SymmRecipInfo {
  /** `hashAlg HashAlgorithm` */
  hashAlg: HashAlgorithm;
  /**
   * `recipientId HashedId8`
   * `OCTET STRING (SIZE (8))`
   */
  recipientId: HashedId8;
  /** `encKey SymmetricCipherText` */
  encKey: SymmetricCipherText;
}

const SymmRecipInfo$members = /* @__PURE__ */ members(
  0,
  "hashAlg HashAlgorithm",
  "recipientId HashedId8",
  "encKey SymmetricCipherText",
);

export function decodeSymmRecipInfo(r: OctetReader): SymmRecipInfo {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const hashAlg_ = decodeHashAlgorithm(r);
    $at = 1;
    const recipientId_ = r.copy(8);
    $at = 2;
    const encKey_ = decodeSymmetricCipherText(r);
    return { hashAlg: hashAlg_, recipientId: recipientId_, encKey: encKey_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SymmRecipInfo", SymmRecipInfo$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSymmRecipInfo(w: OctetWriter, value: SymmRecipInfo): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, SymmRecipInfo$members, false);
    $at = 0;
    encodeHashAlgorithm(w, value.hashAlg);
    $at = 1;
    writeFixedOctets(w, value.recipientId, 8);
    $at = 2;
    encodeSymmetricCipherText(w, value.encKey);
  } catch (failure) {
    throw encodeFailureIn(failure, SymmRecipInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * key wrapped by a public key
 * `PKRecipientInfo ::= SEQUENCE`
 */
export interface PKRecipientInfo {
  /** `hashAlg HashAlgorithm` */
  hashAlg: HashAlgorithm;
  /**
   * `recipientId HashedId8`
   * `OCTET STRING (SIZE (8))`
   */
  recipientId: HashedId8;
  /** `kek EciesEncryptedKey` */
  kek: EciesEncryptedKey;
}

const PKRecipientInfo$members = /* @__PURE__ */ members(
  0,
  "hashAlg HashAlgorithm",
  "recipientId HashedId8",
  "kek EciesEncryptedKey",
);

export function decodePKRecipientInfo(r: OctetReader): PKRecipientInfo {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const hashAlg_ = decodeHashAlgorithm(r);
    $at = 1;
    const recipientId_ = r.copy(8);
    $at = 2;
    const kek_ = decodeEciesEncryptedKey(r);
    return { hashAlg: hashAlg_, recipientId: recipientId_, kek: kek_ };
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
    encodeHashAlgorithm(w, value.hashAlg);
    $at = 1;
    writeFixedOctets(w, value.recipientId, 8);
    $at = 2;
    encodeEciesEncryptedKey(w, value.kek);
  } catch (failure) {
    throw encodeFailureIn(failure, PKRecipientInfo$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * ECIES or SM2 wrapped key
 * `EciesEncryptedKey ::= SEQUENCE`
 */
export interface EciesEncryptedKey {
  /** `eccCcurve EccCurve` */
  eccCcurve: EccCurve;
  /** `v ECCPoint` */
  v: ECCPoint;
  /** `c OCTET STRING (SIZE (16))` */
  c: Uint8Array;
  /** `t OCTET STRING (SIZE (32))` */
  t: Uint8Array;
}

const EciesEncryptedKey$members = /* @__PURE__ */ members(
  0,
  "eccCcurve EccCurve",
  "v ECCPoint",
  "c OCTET STRING",
  "t OCTET STRING",
);

export function decodeEciesEncryptedKey(r: OctetReader): EciesEncryptedKey {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const eccCcurve_ = decodeEccCurve(r);
    $at = 1;
    const v_ = decodeECCPoint(r);
    $at = 2;
    const c_ = r.copy(16);
    $at = 3;
    const t_ = r.copy(32);
    return { eccCcurve: eccCcurve_, v: v_, c: c_, t: t_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "EciesEncryptedKey", EciesEncryptedKey$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeEciesEncryptedKey(w: OctetWriter, value: EciesEncryptedKey): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, EciesEncryptedKey$members, false);
    $at = 0;
    encodeEccCurve(w, value.eccCcurve);
    $at = 1;
    encodeECCPoint(w, value.v);
    $at = 2;
    writeFixedOctets(w, value.c, 16);
    $at = 3;
    writeFixedOctets(w, value.t, 32);
  } catch (failure) {
    throw encodeFailureIn(failure, EciesEncryptedKey$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * cipher text by mode
 * `SymmetricCipherText ::= CHOICE`
 */
export type SymmetricCipherText =
  | { kind: "sm4Ecb"; value: CipherText }
  | { kind: "sm4Cbc"; value: SM4CipherText }
  | { kind: "sm4Cfb"; value: SM4CipherText }
  | { kind: "sm4Ofb"; value: SM4CipherText }
  | { kind: "aesCcm"; value: AesCcmCipherText };

const SymmetricCipherText$members = /* @__PURE__ */ members(
  0,
  "sm4Ecb Opaque",
  "sm4Cbc SM4CipherText",
  "sm4Cfb SM4CipherText",
  "sm4Ofb SM4CipherText",
  "aesCcm AesCcmCipherText",
);

export function decodeSymmetricCipherText(r: OctetReader): SymmetricCipherText {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 5, false);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "sm4Ecb", value: readOctetString(r, 0, Infinity, false) };
      case 1:
        return { kind: "sm4Cbc", value: decodeSM4CipherText(r) };
      case 2:
        return { kind: "sm4Cfb", value: decodeSM4CipherText(r) };
      case 3:
        return { kind: "sm4Ofb", value: decodeSM4CipherText(r) };
      default:
        return { kind: "aesCcm", value: decodeAesCcmCipherText(r) };
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "SymmetricCipherText", SymmetricCipherText$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSymmetricCipherText(w: OctetWriter, value: SymmetricCipherText): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, SymmetricCipherText$members);
    switch (value.kind) {
      case "sm4Ecb":
        writeAlternative(w, 0);
        $at = 0;
        writeOctetString(w, value.value, 0, Infinity, false);
        return;
      case "sm4Cbc":
        writeAlternative(w, 1);
        $at = 1;
        encodeSM4CipherText(w, value.value);
        return;
      case "sm4Cfb":
        writeAlternative(w, 2);
        $at = 2;
        encodeSM4CipherText(w, value.value);
        return;
      case "sm4Ofb":
        writeAlternative(w, 3);
        $at = 3;
        encodeSM4CipherText(w, value.value);
        return;
      case "aesCcm":
        writeAlternative(w, 4);
        $at = 4;
        encodeAesCcmCipherText(w, value.value);
        return;
      default:
        throw noAlternative(value, SymmetricCipherText$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, SymmetricCipherText$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * raw cipher text
 * `CipherText ::= Opaque`
 */
export type CipherText = Opaque;

export function decodeCipherText(r: OctetReader): CipherText {
  return readOctetString(r, 0, Infinity, false);
}

export function encodeCipherText(w: OctetWriter, value: CipherText): void {
  writeOctetString(w, value, 0, Infinity, false);
}

/**
 * IV and cipher text
 * `SM4CipherText ::= SEQUENCE`
 */
export interface SM4CipherText {
  /** `iv OCTET STRING (SIZE (16))` */
  iv: Uint8Array;
  /** `cipher CipherText` */
  cipher: CipherText;
}

const SM4CipherText$members = /* @__PURE__ */ members(
  0,
  "iv OCTET STRING",
  "cipher Opaque",
);

export function decodeSM4CipherText(r: OctetReader): SM4CipherText {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const iv_ = r.copy(16);
    $at = 1;
    const cipher_ = readOctetString(r, 0, Infinity, false);
    return { iv: iv_, cipher: cipher_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "SM4CipherText", SM4CipherText$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeSM4CipherText(w: OctetWriter, value: SM4CipherText): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, SM4CipherText$members, false);
    $at = 0;
    writeFixedOctets(w, value.iv, 16);
    $at = 1;
    writeOctetString(w, value.cipher, 0, Infinity, false);
  } catch (failure) {
    throw encodeFailureIn(failure, SM4CipherText$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * nonce and cipher text
 * `AesCcmCipherText ::= SEQUENCE`
 */
export interface AesCcmCipherText {
  /** `nonce OCTET STRING (SIZE (12))` */
  nonce: Uint8Array;
  /** `cipher CipherText` */
  cipher: CipherText;
}

const AesCcmCipherText$members = /* @__PURE__ */ members(
  0,
  "nonce OCTET STRING",
  "cipher Opaque",
);

export function decodeAesCcmCipherText(r: OctetReader): AesCcmCipherText {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const nonce_ = r.copy(12);
    $at = 1;
    const cipher_ = readOctetString(r, 0, Infinity, false);
    return { nonce: nonce_, cipher: cipher_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AesCcmCipherText", AesCcmCipherText$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAesCcmCipherText(w: OctetWriter, value: AesCcmCipherText): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AesCcmCipherText$members, false);
    $at = 0;
    writeFixedOctets(w, value.nonce, 12);
    $at = 1;
    writeOctetString(w, value.cipher, 0, Infinity, false);
  } catch (failure) {
    throw encodeFailureIn(failure, AesCcmCipherText$members, $at);
  } finally {
    w.leave();
  }
}

/** `SequenceOfRecipientInfo ::= SEQUENCE OF RecipientInfo` */
export type SequenceOfRecipientInfo = RecipientInfo[];

export function decodeSequenceOfRecipientInfo(r: OctetReader): SequenceOfRecipientInfo {
  return readList(r, 0, Infinity, false, 10, decodeRecipientInfo, "SequenceOfRecipientInfo", "RecipientInfo");
}

export function encodeSequenceOfRecipientInfo(w: OctetWriter, value: SequenceOfRecipientInfo): void {
  writeList(w, value, 0, Infinity, false, encodeRecipientInfo);
}
