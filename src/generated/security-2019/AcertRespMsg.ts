// Written by the compiler of cv2x-codec from the modules in asn1/. Do not edit.
import {
  type OctetReader,
  type OctetWriter,
  checkMembers,
  decodeFailureIn,
  encodeFailureIn,
  members,
  readInteger,
  writeInteger,
} from "../../oer/runtime.js";
import { type Signature, type Time32, decodeSignature, encodeSignature } from "./BASE.js";
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
 * application certificate response
 * `AcertRespMsg ::= SEQUENCE`
 */
export interface AcertRespMsg {
  /** `signDate AcertRespMsgSig` */
  signDate: AcertRespMsgSig;
  /** `signature Signature` */
  signature: Signature;
}

const AcertRespMsg$members = /* @__PURE__ */ members(
  0,
  "signDate AcertRespMsgSig",
  "signature Signature",
);

export function decodeAcertRespMsg(r: OctetReader): AcertRespMsg {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const signDate_ = decodeAcertRespMsgSig(r);
    $at = 1;
    const signature_ = decodeSignature(r);
    return { signDate: signDate_, signature: signature_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AcertRespMsg", AcertRespMsg$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAcertRespMsg(w: OctetWriter, value: AcertRespMsg): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AcertRespMsg$members, false);
    $at = 0;
    encodeAcertRespMsgSig(w, value.signDate);
    $at = 1;
    encodeSignature(w, value.signature);
  } catch (failure) {
    throw encodeFailureIn(failure, AcertRespMsg$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * signed part of the response
 * `AcertRespMsgSig ::= SEQUENCE`
 */
export interface AcertRespMsgSig {
  /** `genTime Time32` */
  genTime: Time32;
  /** `kek EciesEncryptedKey` */
  kek: EciesEncryptedKey;
  /** `encData SM4CipherText` */
  encData: SM4CipherText;
}

const AcertRespMsgSig$members = /* @__PURE__ */ members(
  0,
  "genTime Uint32",
  "kek EciesEncryptedKey",
  "encData SM4CipherText",
);

export function decodeAcertRespMsgSig(r: OctetReader): AcertRespMsgSig {
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
    throw decodeFailureIn(failure, "AcertRespMsgSig", AcertRespMsgSig$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAcertRespMsgSig(w: OctetWriter, value: AcertRespMsgSig): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AcertRespMsgSig$members, false);
    $at = 0;
    writeInteger(w, value.genTime, 4, 0, 4294967295);
    $at = 1;
    encodeEciesEncryptedKey(w, value.kek);
    $at = 2;
    encodeSM4CipherText(w, value.encData);
  } catch (failure) {
    throw encodeFailureIn(failure, AcertRespMsgSig$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * plain content of the response
 * `AcertRespMsgBody ::= SEQUENCE`
 */
export interface AcertRespMsgBody {
  /** `applicationCert Certificate` */
  applicationCert: Certificate;
}

const AcertRespMsgBody$members = /* @__PURE__ */ members(
  0,
  "applicationCert Certificate",
);

export function decodeAcertRespMsgBody(r: OctetReader): AcertRespMsgBody {
  let $at = -1;
  try {
    r.enter();
    $at = 0;
    const applicationCert_ = decodeCertificate(r);
    return { applicationCert: applicationCert_ };
  } catch (failure) {
    throw decodeFailureIn(failure, "AcertRespMsgBody", AcertRespMsgBody$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeAcertRespMsgBody(w: OctetWriter, value: AcertRespMsgBody): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, AcertRespMsgBody$members, false);
    $at = 0;
    encodeCertificate(w, value.applicationCert);
  } catch (failure) {
    throw encodeFailureIn(failure, AcertRespMsgBody$members, $at);
  } finally {
    w.leave();
  }
}
