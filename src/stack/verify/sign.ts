import {
  Certificate,
  type HeaderInfo,
  type SignerIdentifier,
  ToBeSignedCertificate,
  ToBeSignedData,
  V2XSecData,
} from "../../generated/security-2021/index.js";
import { readCertificate } from "./certificate.js";
import { hashToSign, type PrivateKey, publicKeyOf, signHash } from "./sm2.js";
import { issuerIdentifier } from "./verify-certificate.js";

export interface SignOptions {
  /** At least `aid`, and for messages on the air `generationTime`. */
  readonly headerInfo: HeaderInfo;
  /** Of the signer, in canonical octets. */
  readonly certificate: Uint8Array;
  /** That of the certificate; another one gives a signature that does not verify. */
  readonly privateKey: PrivateKey;
  /** Whether to name the certificate or to send it along. */
  readonly signer: "digest" | "certificate";
  /**
   * The secret number of this one signature, 32 octets, for tests that need the same octets again. Whoever knows it,
   * or sees two signatures with it, has the private key. Without it, a random one.
   */
  readonly k?: Uint8Array;
}

/**
 * Puts a signed envelope around a message, for test tools. Throws {@link EncodeError} for values that are not of their
 * type, {@link DecodeError} if the certificate is none.
 *
 * @example
 * const envelope = sign(MessageFrame.encode(frame), {
 *   headerInfo: { aid: 111n, generationTime: toTime64(Date.now()) },
 *   certificate, privateKey, signer: "digest",
 * });
 */
export function sign(message: Uint8Array, options: SignOptions): Uint8Array {
  const { headerInfo, privateKey, signer, k } = options;
  const certificate = readCertificate(options.certificate);
  const data: V2XSecData = {
    protocolVersion: 3,
    content: { kind: "unsecuredData", value: message },
  };
  const tbsData: ToBeSignedData = { payload: { data }, headerInfo };
  const content = ToBeSignedData.encode(tbsData);
  const hash = hashToSign(certificate.hash, publicKeyOf(privateKey), content);
  const identifier: SignerIdentifier =
    signer === "digest"
      ? { kind: "digest", value: certificate.hash.slice(-8) }
      : { kind: "certificate", value: [certificate.value] };
  return V2XSecData.encode({
    protocolVersion: 3,
    content: {
      kind: "signedData",
      value: {
        hashId: "sm3",
        tbsData,
        signer: identifier,
        signature: { kind: "sm2Signature", value: signHash(hash, privateKey, k) },
      },
    },
  });
}

export interface IssueOptions {
  /** Of the issuer; of the certificate itself where it signs itself. */
  readonly privateKey: PrivateKey;
  /** Certificate of the issuer; without it, the new one signs itself. */
  readonly issuer?: Uint8Array;
  /** As in {@link SignOptions}. */
  readonly k?: Uint8Array;
}

/**
 * Makes a certificate, for test tools. {@link compress} gives the key in it as it stands there.
 *
 * @example
 * const root = issueCertificate(toBeSigned, { privateKey });
 */
export function issueCertificate(
  toBeSigned: ToBeSignedCertificate,
  { privateKey, issuer, k }: IssueOptions,
): Uint8Array {
  const received = issuer === undefined ? undefined : readCertificate(issuer);
  const content = ToBeSignedCertificate.encode(toBeSigned);
  const hash = hashToSign(issuerIdentifier(received), publicKeyOf(privateKey), content);
  return Certificate.encode({
    version: 3,
    type: "explicit",
    issuer:
      received === undefined
        ? { kind: "self", value: "sm3" }
        : { kind: "sm3AndDigest", value: received.hash.slice(-8) },
    toBeSigned,
    signature: { kind: "sm2Signature", value: signHash(hash, privateKey, k) },
  });
}
