import { isDecodeError } from "../../errors.js";
import { RootCtl } from "../../generated/security-2021/index.js";
import { type ReceivedCertificate, readCertificate } from "./certificate.js";
import { toHex } from "./octets.js";
import { cut, partsOfRootCtl } from "./parts.js";
import { type CertificateVerification, malformed } from "./reason.js";
import { hashToSign, isSignatureOf } from "./sm2.js";
import { issuerIdentifier } from "./verify-certificate.js";

/** The certificates in a list of trusted roots (`RootCtl`), as they stand there. Throws {@link DecodeError}. */
export function rootsOfList(list: Uint8Array): Uint8Array[] {
  RootCtl.decode(list);
  return partsOfRootCtl(list).certificates.map((place) => cut(list, place));
}

/** Checks the signature of a list of trusted roots by the authority that keeps it. Never throws for bad octets. */
export function verifyRootList(list: Uint8Array, authority: Uint8Array): CertificateVerification {
  try {
    return verifyDecoded(RootCtl.decode(list), list, readCertificate(authority));
  } catch (error) {
    if (isDecodeError(error)) return { result: "invalid", ...malformed(error) };
    throw error;
  }
}

function verifyDecoded(
  { toBeSignedRootCtl, signature }: RootCtl,
  list: Uint8Array,
  authority: ReceivedCertificate,
): CertificateVerification {
  const { issuer } = toBeSignedRootCtl;
  if (issuer.kind !== "sm3AndDigest" || toHex(issuer.value) !== authority.hashedId8) {
    const message = `the list was not issued by certificate ${authority.hashedId8}`;
    return { result: "undetermined", reason: "issuer-unknown", message };
  }
  const { key } = authority;
  if (signature.kind !== "sm2Signature" || key === undefined) {
    const message = `expected SM2 with SM3, got ${signature.kind} or another key`;
    return { result: "invalid", reason: "algorithm", message };
  }
  const signed = cut(list, partsOfRootCtl(list).signed);
  const hash = hashToSign(issuerIdentifier(authority), key, signed);
  if (isSignatureOf(hash, signature.value, key)) return { result: "valid" };
  const message = `the list is not as ${authority.hashedId8} signed it`;
  return { result: "invalid", reason: "signature", message };
}
