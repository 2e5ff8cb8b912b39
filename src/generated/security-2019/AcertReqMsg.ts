// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  members,
  readInteger,
  readOctetString,
  writeInteger,
  writeOctetString,
} from "../../oer/runtime.js";
import {
  type PublicVerifyKey,
  type SequenceOfitsAidList,
  type SequenceOfitsAidSspList,
  type Signature,
  type Time32,
  decodePublicVerifyKey,
  decodeSequenceOfitsAidList,
  decodeSequenceOfitsAidSspList,
  decodeSignature,
  encodePublicVerifyKey,
  encodeSequenceOfitsAidList,
  encodeSequenceOfitsAidSspList,
  encodeSignature,
} from "./BASE.js";
import { type Certificate, decodeCertificate, encodeCertificate } from "./CER.js";
import {
  type EciesEncryptedKey,
  type SM4CipherText,
  decodeEciesEncryptedKey,
  decodeSM4CipherText,
  encodeEciesEncryptedKey,
  encodeSM4CipherText,
} from "./SecMsg.js";

/**
 * application certificate request (CA interface)
 * `AcertRequestMsg ::= SEQUENCE`
 */
export interface AcertRequestMsg {
  /** `signDate AcertReqMsgSig` */
  signDate: AcertReqMsgSig;
  /** `signature Signature` */
  signature: Signature;
}

const AcertRequestMsg$members = /* @__PURE__ */ members(
  0,
  "signDate AcertReqMsgSig",
  "signature Signature",
);

export function decodeAcertRequestMsg(r: OctetReader): AcertRequestMsg {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const signDate_ = decodeAcertReqMsgSig(r);
    $at = 1;
    const signature_ = decodeSignature(r);
    return { signDate: signDate_, signature: signature_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AcertRequestMsg", AcertRequestMsg$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAcertRequestMsg(w: OctetWriter, value: AcertRequestMsg): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AcertRequestMsg$members, false);
    $at = 0;
    encodeAcertReqMsgSig(w, value.signDate);
    $at = 1;
    encodeSignature(w, value.signature);
  } catch (failure) {
    throw encodeFailureIn(failure, AcertRequestMsg$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * signed part of the request
 * `AcertReqMsgSig ::= SEQUENCE`
 */
export interface AcertReqMsgSig {
  /** `genTime Time32` */
  genTime: Time32;
  /** `kek EciesEncryptedKey` */
  kek: EciesEncryptedKey;
  /** `encData SM4CipherText` */
  encData: SM4CipherText;
  /** `enrollmentCert Certificate` */
  enrollmentCert: Certificate;
}

const AcertReqMsgSig$members = /* @__PURE__ */ members(
  0,
  "genTime Uint32",
  "kek EciesEncryptedKey",
  "encData SM4CipherText",
  "enrollmentCert Certificate",
);

export function decodeAcertReqMsgSig(r: OctetReader): AcertReqMsgSig {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const genTime_ = readInteger(r, 4, 0, 4294967295);
    $at = 1;
    const kek_ = decodeEciesEncryptedKey(r);
    $at = 2;
    const encData_ = decodeSM4CipherText(r);
    $at = 3;
    const enrollmentCert_ = decodeCertificate(r);
    return { genTime: genTime_, kek: kek_, encData: encData_, enrollmentCert: enrollmentCert_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AcertReqMsgSig", AcertReqMsgSig$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAcertReqMsgSig(w: OctetWriter, value: AcertReqMsgSig): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AcertReqMsgSig$members, false);
    $at = 0;
    writeInteger(w, value.genTime, 4, 0, 4294967295);
    $at = 1;
    encodeEciesEncryptedKey(w, value.kek);
    $at = 2;
    encodeSM4CipherText(w, value.encData);
    $at = 3;
    encodeCertificate(w, value.enrollmentCert);
  } catch (failure) {
    throw encodeFailureIn(failure, AcertReqMsgSig$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * plain content of the request
 * `AcertRequestMsgBody ::= SEQUENCE`
 */
export interface AcertRequestMsgBody {
  /** `subjectName OCTET STRING (SIZE (0..32))` */
  subjectName: Uint8Array;
  /**
   * list of application ids
   * `itsAidList SequenceOfitsAidList`
   */
  itsAidList: SequenceOfitsAidList;
  /**
   * list of permissions
   * `itsAidSspList SequenceOfitsAidSspList`
   */
  itsAidSspList: SequenceOfitsAidSspList;
  /** `verificationKey PublicVerifyKey` */
  verificationKey: PublicVerifyKey;
}

const AcertRequestMsgBody$members = /* @__PURE__ */ members(
  0,
  "subjectName OCTET STRING",
  "itsAidList SequenceOfitsAidList",
  "itsAidSspList SequenceOfitsAidSspList",
  "verificationKey PublicVerifyKey",
);

export function decodeAcertRequestMsgBody(r: OctetReader): AcertRequestMsgBody {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const subjectName_ = readOctetString(r, 0, 32, false);
    $at = 1;
    const itsAidList_ = decodeSequenceOfitsAidList(r);
    $at = 2;
    const itsAidSspList_ = decodeSequenceOfitsAidSspList(r);
    $at = 3;
    const verificationKey_ = decodePublicVerifyKey(r);
    return { subjectName: subjectName_, itsAidList: itsAidList_, itsAidSspList: itsAidSspList_, verificationKey: verificationKey_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AcertRequestMsgBody", AcertRequestMsgBody$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAcertRequestMsgBody(w: OctetWriter, value: AcertRequestMsgBody): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AcertRequestMsgBody$members, false);
    $at = 0;
    writeOctetString(w, value.subjectName, 0, 32, false);
    $at = 1;
    encodeSequenceOfitsAidList(w, value.itsAidList);
    $at = 2;
    encodeSequenceOfitsAidSspList(w, value.itsAidSspList);
    $at = 3;
    encodePublicVerifyKey(w, value.verificationKey);
  } catch (failure) {
    throw encodeFailureIn(failure, AcertRequestMsgBody$members, $at);
  } finally {
    w.leave();
  }
}
