import type { DecodeError } from "../../errors.js";

/** Why an envelope cannot be judged. */
export type UndeterminedReason =
  /** The envelope is encrypted or holds something else than a signed message. */
  | "content"
  /** The signer is named by the digest of a certificate that is not known, or in another way. */
  | "signer-unknown"
  /** A certificate was issued by one that is not known. */
  | "issuer-unknown";

/** Why a signature is not to be trusted; where several reasons apply, the first of these is given. */
export type InvalidReason =
  /** The octets are no envelope or certificate. */
  | "malformed"
  /** Another algorithm than SM2 with SM3. */
  | "algorithm"
  | "untrusted-root"
  /** The signature of a certificate does not fit. */
  | "certificate-signature"
  /** The signature of the message does not fit. */
  | "signature"
  /** r or s is no number that a signature can have. */
  | "signature-range"
  | "time-missing"
  /** generationTime is outside the validity of a certificate. */
  | "certificate-validity"
  /** An issuer may not issue for this application, length of chain and kind of holder. */
  | "issue-permission"
  /** The signer may not sign for this application. */
  | "permission"
  | "time-future"
  | "time-old"
  /** expiryTime is past. */
  | "header-expiry"
  /** The AID of the DSM frame is not that of the security header. */
  | "aid-mismatch";

/** One reason, with a sentence for people. */
export interface Fault<Reason> {
  readonly reason: Reason;
  readonly message: string;
  /** Where the octets are malformed. */
  readonly error?: DecodeError;
}

export type Invalid = Fault<InvalidReason>;
export type Undetermined = Fault<UndeterminedReason>;

export type CertificateVerification =
  | { readonly result: "valid" }
  | ({ readonly result: "undetermined" } & Undetermined)
  | ({ readonly result: "invalid" } & Invalid);

export function malformed(error: DecodeError): Fault<"malformed"> {
  return { reason: "malformed", message: error.message, error };
}
