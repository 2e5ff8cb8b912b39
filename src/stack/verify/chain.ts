import type { IssuerIdentifier } from "../../generated/security-2021/index.js";
import type { CertificateStore, ReceivedCertificate } from "./certificate.js";
import { areEqual, toHex } from "./octets.js";
import type { Invalid } from "./reason.js";
import { certificateAlgorithmFault, certificateSignatureFault } from "./verify-certificate.js";

/** More certificates than any authority puts between a device and its root; bounds the work for made-up chains. */
export const longestChain = 8;

/** The certificates from that of the signer upwards, and what they end in. */
export interface Chain {
  readonly certificates: readonly ReceivedCertificate[];
  readonly end: "trusted-root" | "untrusted-root" | "issuer-unknown" | "too-long";
}

/** Follows the issuers from a certificate to one that is trusted. `sent` came with the message. */
export function chainFrom(
  signer: ReceivedCertificate,
  known: CertificateStore,
  roots: CertificateStore,
  sent: readonly ReceivedCertificate[],
): Chain {
  const certificates: ReceivedCertificate[] = [];
  let next: ReceivedCertificate | undefined = signer;
  while (next !== undefined && certificates.length < longestChain) {
    certificates.push(next);
    const trusted = roots.byHashedId8.get(next.hashedId8);
    if (trusted !== undefined && areEqual(trusted.hash, next.hash)) {
      return { certificates, end: "trusted-root" };
    }
    const issuer: IssuerIdentifier = next.value.issuer;
    if (issuer.kind === "self") return { certificates, end: "untrusted-root" };
    next =
      issuer.kind === "sm3AndDigest"
        ? findCertificate(toHex(issuer.value), known, roots, sent)
        : undefined;
  }
  return { certificates, end: next === undefined ? "issuer-unknown" : "too-long" };
}

/** A certificate by its HashedId8, those that are trusted first. */
export function findCertificate(
  hashedId8: string,
  known: CertificateStore,
  roots: CertificateStore,
  sent: readonly ReceivedCertificate[],
): ReceivedCertificate | undefined {
  return (
    roots.byHashedId8.get(hashedId8) ??
    known.byHashedId8.get(hashedId8) ??
    sent.find((certificate) => certificate.hashedId8 === hashedId8)
  );
}

/** A certificate of the chain with another algorithm. */
export function chainAlgorithmFault({ certificates }: Chain): Invalid | undefined {
  return firstOf(certificates, certificateAlgorithmFault);
}

/**
 * A signature in the chain that does not fit, from the root downwards, so that a made-up chain costs one computation.
 * The root itself is trusted as it is.
 */
export function chainSignatureFault(
  { certificates }: Chain,
  { verifiedIssuers }: CertificateStore,
): Invalid | undefined {
  for (let i = certificates.length - 2; i >= 0; i--) {
    const [certificate, issuer] = certificates.slice(i, i + 2);
    if (certificate === undefined || issuer === undefined) break;
    if (verifiedIssuers.get(certificate) === issuer) continue;
    const fault = certificateSignatureFault(certificate, issuer);
    if (fault !== undefined) return fault;
    verifiedIssuers.set(certificate, issuer);
  }
  return undefined;
}

/** The first fault that a check finds in a list. */
export function firstOf<T, F>(
  list: readonly T[],
  check: (item: T, index: number) => F | undefined,
): F | undefined {
  for (const [index, item] of list.entries()) {
    const fault = check(item, index);
    if (fault !== undefined) return fault;
  }
  return undefined;
}
