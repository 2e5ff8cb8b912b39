import { type SignedData, V2XSecData } from "../../generated/security-2021/index.js";
import { type CertificateStore, type ReceivedCertificate, readCertificate } from "./certificate.js";
import {
  type Chain,
  chainAlgorithmFault,
  chainFrom,
  chainSignatureFault,
  findCertificate,
  longestChain,
} from "./chain.js";
import { areEqual, toHex } from "./octets.js";
import { cut, type Extent, partsOfSpdu } from "./parts.js";
import { issuePermissionFault, permissionFault, validityFault } from "./permissions.js";
import { type Invalid, malformed, type Undetermined } from "./reason.js";
import { hashToSign, isInRange, isSignatureOf } from "./sm2.js";
import { expiryFault, futureFault, oldFault } from "./timeliness.js";

export interface VerifyOptions {
  /** Those the receiver knows: of authorities, and of senders that name theirs by its digest. */
  readonly certificates: CertificateStore;
  /** Those it trusts. */
  readonly roots: CertificateStore;
  /**
   * The receiver's clock as `Time64`, counted as the senders count it:
   * {@link toTime64}`(Date.now())`, with another reading where they have one.
   */
  readonly now: bigint;
  /** How old a message may be, 1000 ms without it. */
  readonly maxAgeMs?: number;
  /** AID of the DSM frame around, where there is one. */
  readonly frameAid?: number;
}

/** What a signed envelope says of itself, whether it is to be believed or not. */
export interface SignatureDetails {
  readonly aid: bigint;
  /** `Time64`; {@link readTime64} shows what it can mean. */
  readonly generationTime: bigint | undefined;
  /** HashedId8 of the signer's certificate, in hex; undefined if the signer is named in another way. */
  readonly signer: string | undefined;
  /** From the signer's certificate upwards, as far as they are known. */
  readonly chain: readonly ReceivedCertificate[];
  /** Where the octets stand that are signed. */
  readonly signed: Extent;
}

export type Verification =
  | { readonly result: "valid"; readonly details: SignatureDetails }
  | { readonly result: "unsecured" }
  | ({ readonly result: "undetermined"; readonly details?: SignatureDetails } & Undetermined)
  | ({ readonly result: "invalid"; readonly details?: SignatureDetails } & Invalid);

/**
 * Judges a security envelope (`V2XSecData`): the signature, the chain of certificates up to a trusted root, what they
 * permit, and its time. Areas, revocation and the ranges of permissions inside an application are not checked. Never
 * throws for bad octets.
 *
 * @example
 * const certificates = certificateStore(files);
 * const roots = certificateStore([root]);
 * const verification = verify(envelope, { certificates, roots, now: toTime64(Date.now()) });
 */
export function verify(octets: Uint8Array, options: VerifyOptions): Verification {
  const decoded = V2XSecData.safeDecode(octets);
  if (!decoded.ok) return { result: "invalid", ...malformed(decoded.error) };
  const { content } = decoded.value;
  if (content.kind === "unsecuredData") return { result: "unsecured" };
  if (content.kind !== "signedData") {
    const message = `expected signedData, got ${content.kind}; what is inside may be signed`;
    return { result: "undetermined", reason: "content", message };
  }
  return verifySigned(octets, content.value, options);
}

function verifySigned(octets: Uint8Array, data: SignedData, options: VerifyOptions): Verification {
  const { certificates, roots } = options;
  const { signed, certificates: places } = partsOfSpdu(octets);
  const sent = places
    .slice(0, longestChain)
    .map((place) => sameIn(certificates, readCertificate(cut(octets, place))));
  const name = data.signer.kind === "digest" ? toHex(data.signer.value) : undefined;
  const signer = name === undefined ? sent[0] : findCertificate(name, certificates, roots, []);
  const chain: Chain =
    signer === undefined
      ? { certificates: [], end: "issuer-unknown" }
      : chainFrom(signer, certificates, roots, sent);
  const { aid, generationTime } = data.tbsData.headerInfo;
  const details: SignatureDetails = {
    aid,
    generationTime,
    signer: signer?.hashedId8 ?? name,
    chain: chain.certificates,
    signed,
  };
  if (signer === undefined) {
    const message = `no certificate is known for the signer, named by ${data.signer.kind}`;
    return { result: "undetermined", reason: "signer-unknown", message, details };
  }
  const unknown = issuerFault(chain);
  if (unknown !== undefined) return { result: "undetermined", ...unknown, details };
  const claim = { data, chain, signer, signedOctets: cut(octets, signed) };
  const fault = firstFault(claim, options);
  return fault === undefined
    ? { result: "valid", details }
    : { result: "invalid", ...fault, details };
}

/** The certificate as it is known, with what is known of its issuer. */
function sameIn(known: CertificateStore, certificate: ReceivedCertificate): ReceivedCertificate {
  const same = known.byHashedId8.get(certificate.hashedId8);
  return same !== undefined && areEqual(same.hash, certificate.hash) ? same : certificate;
}

/** A signed message, and who has signed it. */
interface Claim {
  readonly data: SignedData;
  readonly chain: Chain;
  readonly signer: ReceivedCertificate;
  readonly signedOctets: Uint8Array;
}

/** The checks, in the order in which their reasons count. */
function firstFault(claim: Claim, options: VerifyOptions): Invalid | undefined {
  const { chain, data } = claim;
  const { aid, generationTime, expiryTime } = data.tbsData.headerInfo;
  const { certificates, now, maxAgeMs = 1000, frameAid } = options;
  const fault =
    algorithmFault(claim) ??
    rootFault(chain) ??
    chainSignatureFault(chain, certificates) ??
    signatureFault(claim);
  if (fault !== undefined) return fault;
  if (generationTime === undefined) {
    return { reason: "time-missing", message: "the security header has no generationTime" };
  }
  return (
    validityFault(chain, generationTime) ??
    issuePermissionFault(chain, aid) ??
    permissionFault(chain, aid) ??
    futureFault(generationTime, now) ??
    oldFault(generationTime, now, maxAgeMs) ??
    expiryFault(expiryTime, now) ??
    aidFault(aid, frameAid)
  );
}

function issuerFault({ end, certificates }: Chain): Undetermined | undefined {
  if (end !== "issuer-unknown" && end !== "too-long") return undefined;
  const last = certificates.at(-1);
  const { kind = "self" } = last?.value.issuer ?? {};
  const message =
    end === "too-long"
      ? `no trusted root among the first ${longestChain} certificates of the chain`
      : `no certificate is known for the issuer (${kind}) of certificate ${last?.hashedId8}`;
  return { reason: "issuer-unknown", message };
}

function algorithmFault({ data, chain }: Claim): Invalid | undefined {
  const { hashId, signature } = data;
  const got = (what: string | number): Invalid => {
    const message = `expected a signature of SM2 with SM3, got ${what}`;
    return { reason: "algorithm", message };
  };
  if (hashId !== "sm3") return got(hashId);
  if (signature.kind !== "sm2Signature") return got(signature.kind);
  return chainAlgorithmFault(chain);
}

function rootFault({ end, certificates }: Chain): Invalid | undefined {
  if (end === "trusted-root") return undefined;
  const message = `the chain ends in ${certificates.at(-1)?.hashedId8}, which is not trusted`;
  return { reason: "untrusted-root", message };
}

function signatureFault({ data, signer, signedOctets }: Claim): Invalid | undefined {
  const { signature } = data;
  if (signature.kind === "sm2Signature" && !isInRange(signature.value)) {
    const message = "r and s must be numbers from 1 to n-1, and r + s not 0 modulo n";
    return { reason: "signature-range", message };
  }
  if (signature.kind === "sm2Signature" && signer.key !== undefined) {
    const hash = hashToSign(signer.hash, signer.key, signedOctets);
    if (isSignatureOf(hash, signature.value, signer.key)) return undefined;
  }
  return { reason: "signature", message: `the message is not as ${signer.hashedId8} signed it` };
}

function aidFault(aid: bigint, frameAid: number | undefined): Invalid | undefined {
  if (frameAid === undefined || BigInt(frameAid) === aid) return undefined;
  const message = `the frame has AID ${frameAid}, the security header ${aid}`;
  return { reason: "aid-mismatch", message };
}
