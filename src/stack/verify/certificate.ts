import { Certificate } from "../../generated/security-2021/index.js";
import { keyOfPoint, type PublicKey } from "./curve.js";
import { toHex } from "./octets.js";
import { cut, signedPartOfCertificate } from "./parts.js";
import { sm3 } from "./sm3.js";

/** A certificate as it was received, with what signatures need of it. */
export interface ReceivedCertificate {
  readonly octets: Uint8Array;
  readonly value: Certificate;
  /** SM3 of all octets: the identifier of its holder as a signer. */
  readonly hash: Uint8Array;
  /** The last 8 octets of the hash, in hex: the name that others call it by. */
  readonly hashedId8: string;
  /** What the issuer has signed. */
  readonly signedOctets: Uint8Array;
  /** Undefined if the certificate has none for SM2, or one that is no point of the curve. */
  readonly key: PublicKey | undefined;
}

/** Decodes a certificate and hashes it. Throws {@link DecodeError}. */
export function readCertificate(octets: Uint8Array): ReceivedCertificate {
  const value = Certificate.decode(octets);
  const hash = sm3(octets);
  return {
    octets: new Uint8Array(octets),
    value,
    hash,
    hashedId8: toHex(hash.subarray(-8)),
    signedOctets: cut(octets, signedPartOfCertificate(octets)),
    key: keyOfCertificate(value),
  };
}

function keyOfCertificate({ toBeSigned }: Certificate): PublicKey | undefined {
  const { verifyKeyIndicator: indicator } = toBeSigned;
  if (indicator.kind !== "verificationKey" || indicator.value.kind !== "ecsigSm2") return undefined;
  return keyOfPoint(indicator.value.value);
}

/** The last 8 octets of the hash of a certificate, by which others refer to it. */
export function hashedId8(certificate: Uint8Array): Uint8Array {
  return sm3(certificate).slice(-8);
}

/**
 * Certificates to look up, made once and used for many calls. To learn one that came with a message:
 * `store.byHashedId8.set(certificate.hashedId8, certificate)`.
 */
export interface CertificateStore {
  readonly byHashedId8: Map<string, ReceivedCertificate>;
  /** Issuers whose signature holds, so that it need not be computed again with every message. */
  readonly verifiedIssuers: WeakMap<ReceivedCertificate, ReceivedCertificate>;
}

/** Throws {@link DecodeError} for octets that are no certificate. */
export function certificateStore(certificates: Iterable<Uint8Array>): CertificateStore {
  const all = Array.from(certificates, readCertificate);
  return {
    byHashedId8: new Map(all.map((certificate) => [certificate.hashedId8, certificate])),
    verifiedIssuers: new WeakMap(),
  };
}
