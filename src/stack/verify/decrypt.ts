import {
  type EncryptedData,
  type One28BitCcmCiphertext,
  V2XSecData,
} from "../../generated/security-2021/index.js";
import { keyOfPoint } from "./curve.js";
import { areEqual } from "./octets.js";
import { type Fault, malformed } from "./reason.js";
import { decryptSm2, type PrivateKey } from "./sm2.js";
import { decryptCcm } from "./sm4-ccm.js";

/** Who can open an envelope: the owner of a key it was encrypted to, or whoever has the key of the content. */
export type DecryptKey =
  | { readonly contentKey: Uint8Array }
  | {
      readonly privateKey: PrivateKey;
      /** As the sender names the recipient: HashedId8 of the certificate that has the encryption key. */
      readonly recipientId: Uint8Array;
    };

export type DecryptReason =
  /** The octets are no envelope. */
  | "malformed"
  /** The envelope is not encrypted. */
  | "content"
  /** Another cipher than SM4-CCM with a key wrapped by SM2. */
  | "algorithm"
  /** Not encrypted to this recipient. */
  | "recipient"
  /** The key does not fit, or the octets were changed. */
  | "key";

export type Decryption =
  | { readonly ok: true; readonly octets: Uint8Array }
  | ({ readonly ok: false } & Fault<DecryptReason>);

/**
 * Decrypts a security envelope to the envelope inside. How the standard fills its types is inferred, not seen. Never
 * throws for bad octets.
 */
export function decrypt(octets: Uint8Array, key: DecryptKey): Decryption {
  const decoded = V2XSecData.safeDecode(octets);
  if (!decoded.ok) return { ok: false, ...malformed(decoded.error) };
  const { content } = decoded.value;
  if (content.kind !== "encryptedData") {
    return failed("content", `expected encryptedData, got ${content.kind}`);
  }
  const { ciphertext } = content.value;
  if (ciphertext.kind !== "sm4Ccm") {
    return failed("algorithm", `expected a content in sm4Ccm, got ${ciphertext.kind}`);
  }
  if ("contentKey" in key) return opened(ciphertext.value, key.contentKey);
  const contentKey = unwrapKey(content.value, key);
  return contentKey instanceof Uint8Array ? opened(ciphertext.value, contentKey) : contentKey;
}

function opened(
  { nonce, ccmCiphertext }: One28BitCcmCiphertext,
  contentKey: Uint8Array,
): Decryption {
  const plain = contentKey.length === 16 ? decryptCcm(contentKey, nonce, ccmCiphertext) : undefined;
  return plain === undefined
    ? failed("key", "the content does not open with this key of 16 octets, or it was changed")
    : { ok: true, octets: plain };
}

function unwrapKey(
  { recipients }: EncryptedData,
  { privateKey, recipientId }: Extract<DecryptKey, { privateKey: PrivateKey }>,
): Uint8Array | Decryption {
  for (const recipient of recipients) {
    if (recipient.kind === "pskRecipInfo" || recipient.kind === "symmRecipInfo") continue;
    const { encKey } = recipient.value;
    if (!areEqual(recipient.value.recipientId, recipientId)) continue;
    if (encKey.kind !== "ecencSm2") {
      return failed("algorithm", `expected a key wrapped by ecencSm2, got ${encKey.kind}`);
    }
    const { v, t, c } = encKey.value;
    const point = keyOfPoint(v);
    const key = point && decryptSm2({ point, text: c, check: t }, privateKey);
    return key ?? failed("key", "the wrapped key does not open with this private key");
  }
  return failed("recipient", "the envelope is not encrypted to this recipient");
}

function failed(reason: DecryptReason, message: string): Decryption {
  return { ok: false, reason, message };
}
