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
  isExtendedBy,
  keepUnknownAdditions,
  members,
  noAlternative,
  readAlternative,
  readList,
  readUnknownAlternative,
  sendUnknownAdditions,
  writeAlternative,
  writeList,
  writeUnknownAlternative,
} from "../../oer/runtime.js";
import { type SecuredCrl, decodeSecuredCrl, encodeSecuredCrl } from "./SecuredCrl.js";
import { type Certificate, decodeCertificate, encodeCertificate } from "./SecurityDataTypes.js";

/**
 * lists handed to devices
 * `CertManagementPdu ::= CHOICE`
 */
export type CertManagementPdu =
  | { kind: "compositeCrl"; value: CompositeCrl }
  | { kind: "certificateChain"; value: CertificateChain }
  | UnknownAlternative;

const CertManagementPdu$members = /* @__PURE__ */ members(
  0,
  "compositeCrl CompositeCrl",
  "certificateChain CertificateChain",
);

export function decodeCertManagementPdu(r: OctetReader): CertManagementPdu {
  let $at = -1;
  try {
    r.enter();
    const index = readAlternative(r, 2, true);
    $at = index;
    switch (index) {
      case 0:
        return { kind: "compositeCrl", value: decodeCompositeCrl(r) };
      case 1:
        return { kind: "certificateChain", value: decodeCertificateChain(r) };
      default:
        return readUnknownAlternative(r, index - 2);
    }
  } catch (failure) {
    throw decodeFailureIn(failure, "CertManagementPdu", CertManagementPdu$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCertManagementPdu(w: OctetWriter, value: CertManagementPdu): void {
  let $at = -1;
  try {
    w.enter();
    checkChoice(value, CertManagementPdu$members);
    switch (value.kind) {
      case "compositeCrl":
        writeAlternative(w, 0);
        $at = 0;
        encodeCompositeCrl(w, value.value);
        return;
      case "certificateChain":
        writeAlternative(w, 1);
        $at = 1;
        encodeCertificateChain(w, value.value);
        return;
      case "$unknown":
        writeUnknownAlternative(w, value, 2, 0);
        return;
      default:
        throw noAlternative(value, CertManagementPdu$members);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, CertManagementPdu$members, $at);
  } finally {
    w.leave();
  }
}

/**
 * several revocation lists
 * `CompositeCrl ::= SEQUENCE`
 */
export interface CompositeCrl {
  /** `crl CompositeCrl.crl` */
  crl: CompositeCrl_crl;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const CompositeCrl$members = /* @__PURE__ */ members(
  0,
  "crl SEQUENCE OF",
);

export function decodeCompositeCrl(r: OctetReader): CompositeCrl {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const crl_ = decodeCompositeCrl_crl(r);
    const value: CompositeCrl = { crl: crl_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "CompositeCrl", CompositeCrl$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCompositeCrl(w: OctetWriter, value: CompositeCrl): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CompositeCrl$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    encodeCompositeCrl_crl(w, value.crl);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, CompositeCrl$members, $at);
  } finally {
    w.leave();
  }
}

/** `SEQUENCE (SIZE (0..MAX)) OF SecuredCrl` */
export type CompositeCrl_crl = SecuredCrl[];

export function decodeCompositeCrl_crl(r: OctetReader): CompositeCrl_crl {
  return readList(r, 0, Infinity, false, 3, decodeSecuredCrl, "SEQUENCE OF", "V2XSecData");
}

export function encodeCompositeCrl_crl(w: OctetWriter, value: CompositeCrl_crl): void {
  writeList(w, value, 0, Infinity, false, encodeSecuredCrl);
}

/**
 * certificates of a chain
 * `CertificateChain ::= SEQUENCE`
 */
export interface CertificateChain {
  /** `others CertificateChain.others` */
  others: CertificateChain_others;
  /** extension additions that this edition does not know */
  $unknown?: UnknownAdditions | undefined;
}

const CertificateChain$members = /* @__PURE__ */ members(
  0,
  "others SEQUENCE OF",
);

export function decodeCertificateChain(r: OctetReader): CertificateChain {
  let $at = -1;
  try {
    r.enter();
    const $head = r.unsigned(1);
    $at = 0;
    const others_ = decodeCertificateChain_others(r);
    const value: CertificateChain = { others: others_ };
    if (($head & 0x80) !== 0) {
      $at = -2;
      keepUnknownAdditions(r, value);
    }
    return value;
  } catch (failure) {
    throw decodeFailureIn(failure, "CertificateChain", CertificateChain$members, $at);
  } finally {
    r.leave();
  }
}

export function encodeCertificateChain(w: OctetWriter, value: CertificateChain): void {
  let $at = -1;
  try {
    w.enter();
    checkMembers(value, CertificateChain$members, true);
    const { $unknown } = value;
    const $extended = isExtendedBy($unknown);
    w.unsigned(($extended ? 0x80 : 0), 1);
    $at = 0;
    encodeCertificateChain_others(w, value.others);
    if ($extended) {
      $at = -2;
      sendUnknownAdditions(w, $unknown);
    }
  } catch (failure) {
    throw encodeFailureIn(failure, CertificateChain$members, $at);
  } finally {
    w.leave();
  }
}

/** `SEQUENCE (SIZE (0..MAX)) OF Certificate` */
export type CertificateChain_others = Certificate[];

export function decodeCertificateChain_others(r: OctetReader): CertificateChain_others {
  return readList(r, 0, Infinity, false, 21, decodeCertificate, "SEQUENCE OF", "CertificateBase");
}

export function encodeCertificateChain_others(w: OctetWriter, value: CertificateChain_others): void {
  writeList(w, value, 0, Infinity, false, encodeCertificate);
}
