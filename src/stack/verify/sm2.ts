/** Signatures of SM2 (GB/T 32918.2) over hashes that are computed here, because the identifier can be any octets. */
import { sm2 } from "sm-crypto-v2";
import { EncodeError } from "../../errors.js";
import type { EcsigP256Signature } from "../../generated/security-2021/index.js";
import { curveOctets, order, type PublicKey } from "./curve.js";
import { fromHex, toHex, toInteger } from "./octets.js";
import { sm3 } from "./sm3.js";

export type { PublicKey } from "./curve.js";

/** r and s, 32 octets each. */
export type Sm2Signature = EcsigP256Signature;

/** A private key, 32 octets. */
export type PrivateKey = Uint8Array;

/** Z_A (GB/T 32918.2 5.5): the identifier of the signer, the curve and the signer's key. */
export function identityHash(identifier: Uint8Array, key: PublicKey): Uint8Array {
  const bits = identifier.length * 8;
  return sm3(Uint8Array.of(bits >> 8, bits & 0xff), identifier, curveOctets, key.x, key.y);
}

/** The number e that is signed: one hash over Z_A and the content. */
export function hashToSign(
  identifier: Uint8Array,
  key: PublicKey,
  content: Uint8Array,
): Uint8Array {
  return sm3(identityHash(identifier, key), content);
}

/** Whether r and s are numbers that a signature can have: 1 to n-1, and their sum is not 0 modulo n. */
export function isInRange({ rSig, sSig }: Sm2Signature): boolean {
  const [r, s] = [toInteger(rSig), toInteger(sSig)];
  return r > 0n && r < order && s > 0n && s < order && r + s !== order;
}

/** Whether the signature is one over the hash by the owner of the key. */
export function isSignatureOf(hash: Uint8Array, signature: Sm2Signature, key: PublicKey): boolean {
  if (!isInRange(signature)) return false;
  const rs = toHex(signature.rSig) + toHex(signature.sSig);
  return sm2.doVerifySignature(hash, rs, uncompressed(key), { hash: false });
}

/** Signs a hash. `k` is the secret number of this one signature: give it only to get the same signature again in tests. */
export function signHash(hash: Uint8Array, privateKey: PrivateKey, k?: Uint8Array): Sm2Signature {
  checkSecret(privateKey, "privateKey");
  const pointPool = k === undefined ? [] : [pointOfSecret(k)];
  const rs = fromHex(sm2.doSignature(hash, toHex(privateKey), { hash: false, pointPool }));
  return { rSig: rs.slice(0, 32), sSig: rs.slice(32) };
}

/** The public key of a private key. Throws {@link EncodeError} if it is none. */
export function publicKeyOf(privateKey: PrivateKey): PublicKey {
  checkSecret(privateKey, "privateKey");
  const point = fromHex(sm2.getPublicKeyFromPrivateKey(toHex(privateKey)));
  return { x: point.slice(1, 33), y: point.slice(33) };
}

export function generatePrivateKey(): PrivateKey {
  return fromHex(sm2.generateKeyPairHex().privateKey);
}

/** The point as 04, x, y in hex. */
function uncompressed({ x, y }: PublicKey): string {
  return `04${toHex(x)}${toHex(y)}`;
}

function pointOfSecret(k: Uint8Array): { k: bigint; x1: bigint } {
  checkSecret(k, "k");
  return { k: toInteger(k), x1: toInteger(publicKeyOf(k).x) };
}

/** Private keys are 1 to n-2 (GB/T 32918.1 6.1). */
function checkSecret(secret: Uint8Array, name: string): void {
  if (!(secret instanceof Uint8Array)) {
    throw new EncodeError("type", [name], "a Uint8Array of 32 octets", typeof secret);
  }
  if (secret.length !== 32) {
    throw new EncodeError("length", [name], "32 octets", `${secret.length} octets`);
  }
  const integer = toInteger(secret);
  if (integer === 0n || integer >= order - 1n) {
    throw new EncodeError("range", [name], "a number from 1 to n-2", "one outside");
  }
}

/** What SM2 encryption gives: C1 as a point, C2 and C3 (GB/T 32918.4). */
export interface Sm2Ciphertext {
  readonly point: PublicKey;
  readonly text: Uint8Array;
  readonly check: Uint8Array;
}

/** Undefined if it was encrypted to another key, or changed. */
export function decryptSm2(
  { point, text, check }: Sm2Ciphertext,
  privateKey: PrivateKey,
): Uint8Array | undefined {
  checkSecret(privateKey, "privateKey");
  const joined = uncompressed(point).slice(2) + toHex(check) + toHex(text);
  const plain = sm2.doDecrypt(joined, toHex(privateKey), 1, { output: "array" });
  return plain.length === text.length ? plain : undefined;
}
