import { isDecodeError } from "../../errors.js";
import { type ReceivedCertificate, readCertificate } from "./certificate.js";
import { areEqual, toHex } from "./octets.js";
import {
  type CertificateVerification,
  type Invalid,
  malformed,
  type Undetermined,
} from "./reason.js";
import { hashToSign, isSignatureOf } from "./sm2.js";

/** What signs itself has no certificate to be named by (GB/T 32918.2 has this as an example, GM/T 0009 as the default). */
const selfIdentifier = new TextEncoder().encode("1234567812345678");

/** The identifier in Z_A when `issuer` signs a certificate; without it, when a certificate signs itself. */
export function issuerIdentifier(issuer: ReceivedCertificate | undefined): Uint8Array {
  return issuer === undefined ? selfIdentifier : issuer.hash;
}

/**
 * Checks the signature of one certificate by its issuer, or without one by itself, and nothing else: not its validity,
 * not whether the issuer is to be trusted. Never throws for bad octets.
 */
export function verifyCertificate(
  certificate: Uint8Array,
  issuer?: Uint8Array,
): CertificateVerification {
  try {
    const received = readCertificate(certificate);
    const receivedIssuer = issuer === undefined ? undefined : readCertificate(issuer);
    const unknown = otherIssuer(received, receivedIssuer);
    if (unknown !== undefined) return { result: "undetermined", ...unknown };
    const signer = received.value.issuer.kind === "self" ? undefined : receivedIssuer;
    const fault =
      certificateAlgorithmFault(received) ?? certificateSignatureFault(received, signer);
    return fault === undefined ? { result: "valid" } : { result: "invalid", ...fault };
  } catch (error) {
    if (isDecodeError(error)) return { result: "invalid", ...malformed(error) };
    throw error;
  }
}

/** The certificate names another issuer than the one that is given. */
function otherIssuer(
  { value, octets }: ReceivedCertificate,
  issuer: ReceivedCertificate | undefined,
): Undetermined | undefined {
  const named = value.issuer;
  const isSelf = issuer === undefined || areEqual(issuer.octets, octets);
  if (named.kind === "self" && isSelf) return undefined;
  if (named.kind === "self") {
    const message = "expected a certificate of this issuer, got one that signs itself";
    return { reason: "issuer-unknown", message };
  }
  const name = named.kind === "$unknown" ? "an unknown way" : toHex(named.value);
  if (named.kind === "sm3AndDigest" && name === issuer?.hashedId8) return undefined;
  const given = issuer === undefined ? "none" : issuer.hashedId8;
  const message = `the issuer is named by ${named.kind} ${name}; the certificate given is ${given}`;
  return { reason: "issuer-unknown", message };
}

/** Another algorithm than SM2 with SM3, in the signature of a certificate or in the key that it certifies. */
export function certificateAlgorithmFault({
  value,
  hashedId8,
}: ReceivedCertificate): Invalid | undefined {
  const { type, issuer, signature, toBeSigned } = value;
  const indicator = toBeSigned.verifyKeyIndicator;
  const got = (what: string): Invalid => ({
    reason: "algorithm",
    message: `certificate ${hashedId8}: expected SM2 with SM3 throughout, got ${what}`,
  });
  if (type !== "explicit") return got(`the certificate type ${type}`);
  if (issuer.kind === "self" && issuer.value !== "sm3") return got(`the hash ${issuer.value}`);
  if (issuer.kind !== "self" && issuer.kind !== "sm3AndDigest") return got(issuer.kind);
  if (signature?.kind !== "sm2Signature") return got(signature?.kind ?? "no signature");
  if (indicator.kind !== "verificationKey") return got(`the key ${indicator.kind}`);
  if (indicator.value.kind !== "ecsigSm2") return got(`the key ${indicator.value.kind}`);
  return undefined;
}

/** The signature of a certificate does not fit; without an issuer it is its own. */
export function certificateSignatureFault(
  certificate: ReceivedCertificate,
  issuer: ReceivedCertificate | undefined,
): Invalid | undefined {
  const { signature } = certificate.value;
  const { key } = issuer ?? certificate;
  if (signature?.kind === "sm2Signature" && key !== undefined) {
    const hash = hashToSign(issuerIdentifier(issuer), key, certificate.signedOctets);
    if (isSignatureOf(hash, signature.value, key)) return undefined;
  }
  const by = issuer === undefined ? "itself" : issuer.hashedId8;
  const message = `certificate ${certificate.hashedId8} is not as ${by} signed it`;
  return { reason: "certificate-signature", message };
}
