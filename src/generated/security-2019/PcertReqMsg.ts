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
  readOctetString,
  writeInteger,
  writeList,
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
 * pseudonym certificate request (CA interface)
 * `PcertRequestMsg ::= SEQUENCE`
 */
export interface PcertRequestMsg {
  /** `signData PcertReqMsgSig` */
  signData: PcertReqMsgSig;
  /** `signature Signature` */
  signature: Signature;
}

const PcertRequestMsg$members = /* @__PURE__ */ members(
  0,
  "signData PcertReqMsgSig",
  "signature Signature",
);

export function decodePcertRequestMsg(r: OctetReader): PcertRequestMsg {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const signData_ = decodePcertReqMsgSig(r);
    $at = 1;
    const signature_ = decodeSignature(r);
    return { signData: signData_, signature: signature_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PcertRequestMsg", PcertRequestMsg$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePcertRequestMsg(w: OctetWriter, value: PcertRequestMsg): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PcertRequestMsg$members, false);
    $at = 0;
    encodePcertReqMsgSig(w, value.signData);
    $at = 1;
    encodeSignature(w, value.signature);
  } catch (failure) {
    throw encodeFailureIn(failure, PcertRequestMsg$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * signed part of the request
 * `PcertReqMsgSig ::= SEQUENCE`
 */
export interface PcertReqMsgSig {
  /** `genTime Time32` */
  genTime: Time32;
  /** `kek EciesEncryptedKey` */
  kek: EciesEncryptedKey;
  /** `encData SM4CipherText` */
  encData: SM4CipherText;
  /** `enrollmentCert Certificate` */
  enrollmentCert: Certificate;
}

const PcertReqMsgSig$members = /* @__PURE__ */ members(
  0,
  "genTime Uint32",
  "kek EciesEncryptedKey",
  "encData SM4CipherText",
  "enrollmentCert Certificate",
);

export function decodePcertReqMsgSig(r: OctetReader): PcertReqMsgSig {
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
    throw decodeFailureIn(failure, "PcertReqMsgSig", PcertReqMsgSig$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePcertReqMsgSig(w: OctetWriter, value: PcertReqMsgSig): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PcertReqMsgSig$members, false);
    $at = 0;
    writeInteger(w, value.genTime, 4, 0, 4294967295);
    $at = 1;
    encodeEciesEncryptedKey(w, value.kek);
    $at = 2;
    encodeSM4CipherText(w, value.encData);
    $at = 3;
    encodeCertificate(w, value.enrollmentCert);
  } catch (failure) {
    throw encodeFailureIn(failure, PcertReqMsgSig$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * plain content of the request
 * `PcertRequestMsgBody ::= SEQUENCE`
 */
export interface PcertRequestMsgBody {
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
  /**
   * keys to certify
   * `verificationKeys PublicVerifyKeyList`
   */
  verificationKeys: PublicVerifyKeyList;
}

const PcertRequestMsgBody$members = /* @__PURE__ */ members(
  0,
  "subjectName OCTET STRING",
  "itsAidList SequenceOfitsAidList",
  "itsAidSspList SequenceOfitsAidSspList",
  "verificationKeys PublicVerifyKeyList",
);

export function decodePcertRequestMsgBody(r: OctetReader): PcertRequestMsgBody {
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
    const verificationKeys_ = decodePublicVerifyKeyList(r);
    return { subjectName: subjectName_, itsAidList: itsAidList_, itsAidSspList: itsAidSspList_, verificationKeys: verificationKeys_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "PcertRequestMsgBody", PcertRequestMsgBody$members, $at);
  } finally {
    r.leave();
  }
}

export function encodePcertRequestMsgBody(w: OctetWriter, value: PcertRequestMsgBody): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, PcertRequestMsgBody$members, false);
    $at = 0;
    writeOctetString(w, value.subjectName, 0, 32, false);
    $at = 1;
    encodeSequenceOfitsAidList(w, value.itsAidList);
    $at = 2;
    encodeSequenceOfitsAidSspList(w, value.itsAidSspList);
    $at = 3;
    encodePublicVerifyKeyList(w, value.verificationKeys);
  } catch (failure) {
    throw encodeFailureIn(failure, PcertRequestMsgBody$members, $at);
  } finally {
    w.leave();
  }
}

/** `PublicVerifyKeyList ::= SEQUENCE OF PublicVerifyKey` */
export type PublicVerifyKeyList = PublicVerifyKey[];

export function decodePublicVerifyKeyList(r: OctetReader): PublicVerifyKeyList {
  return readList(r, 0, Infinity, false, 3, decodePublicVerifyKey, "PublicVerifyKeyList", "PublicVerifyKey");
}

export function encodePublicVerifyKeyList(w: OctetWriter, value: PublicVerifyKeyList): void {
  writeList(w, value, 0, Infinity, false, encodePublicVerifyKey);
}
