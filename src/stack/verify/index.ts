/** Signatures of the security envelope: SM2 with SM3, certificates, and key files of other tools. */
export {
  formatTime64,
  readTime64,
  type TimeReading,
  timeReadings,
  toTime64,
  toUnixUs,
} from "../time.js";
export {
  type CertificateStore,
  certificateStore,
  hashedId8,
  type ReceivedCertificate,
  readCertificate,
} from "./certificate.js";
export { compress, keyOfPoint } from "./curve.js";
export { type Decryption, type DecryptKey, type DecryptReason, decrypt } from "./decrypt.js";
export {
  privateKeyFromDer,
  privateKeyFromPem,
  privateKeyToDer,
  privateKeyToPem,
  publicKeyFromDer,
  publicKeyFromPem,
  publicKeyToDer,
  publicKeyToPem,
  signatureFromDer,
  signatureToDer,
} from "./key-files.js";
export type { Extent } from "./parts.js";
export { validityOf } from "./permissions.js";
export type {
  CertificateVerification,
  Fault,
  Invalid,
  InvalidReason,
  Undetermined,
  UndeterminedReason,
} from "./reason.js";
export { type IssueOptions, issueCertificate, type SignOptions, sign } from "./sign.js";
export {
  generatePrivateKey,
  hashToSign,
  identityHash,
  isInRange,
  isSignatureOf,
  type PrivateKey,
  type PublicKey,
  publicKeyOf,
  type Sm2Signature,
  signHash,
} from "./sm2.js";
export { sm3 } from "./sm3.js";
export { rootsOfList, verifyRootList } from "./trust-list.js";
export {
  type SignatureDetails,
  type Verification,
  type VerifyOptions,
  verify,
} from "./verify.js";
export { verifyCertificate } from "./verify-certificate.js";
