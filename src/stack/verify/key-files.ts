/** Keys and signatures as other tools have them: DER, and PEM around it. */
import { DecodeError } from "../../errors.js";
import { keyOfCoordinates, order } from "./curve.js";
import {
  AlgorithmIdentifier,
  ECPrivateKey,
  fromDer,
  PrivateKeyInfo,
  SM2Signature,
  SubjectPublicKeyInfo,
  toDer,
} from "./der-types.js";
import { areEqual, concat, toInteger, toOctets32 } from "./octets.js";
import { type PrivateKey, type PublicKey, publicKeyOf, type Sm2Signature } from "./sm2.js";

const ecPublicKey = "1.2.840.10045.2.1";
const sm2Curve = "1.2.156.10197.1.301";

/** Decodes a `SubjectPublicKeyInfo`. Throws {@link DecodeError}. */
export function publicKeyFromDer(der: Uint8Array): PublicKey {
  const { algorithm, subjectPublicKey } = fromDer(der, SubjectPublicKeyInfo);
  checkAlgorithm(algorithm, "SubjectPublicKeyInfo");
  const point = new Uint8Array(subjectPublicKey);
  const key = keyOfOctets(point);
  if (key !== undefined) return key;
  const detail = `expected 04, x and y of a point of the curve, got ${point.length} octets that are not`;
  throw new DecodeError("input", detail, ["subjectPublicKey"], 0, "SubjectPublicKeyInfo");
}

/** As `SubjectPublicKeyInfo`. */
export function publicKeyToDer(key: PublicKey): Uint8Array {
  const info = new SubjectPublicKeyInfo();
  info.algorithm = sm2Algorithm();
  info.subjectPublicKey = bufferOf(octetsOfKey(key));
  return toDer(info);
}

/** Decodes a `PrivateKeyInfo` of PKCS #8. Throws {@link DecodeError}. */
export function privateKeyFromDer(der: Uint8Array): PrivateKey {
  const { algorithm, privateKey } = fromDer(der, PrivateKeyInfo);
  checkAlgorithm(algorithm, "PrivateKeyInfo");
  const key = new Uint8Array(fromDer(privateKey, ECPrivateKey).privateKey);
  const integer = toInteger(key);
  if (key.length === 32 && integer > 0n && integer < order - 1n) return key;
  const detail = `expected a number from 1 to n-2 in 32 octets, got ${key.length} octets`;
  throw new DecodeError("input", detail, ["privateKey"], 0, "ECPrivateKey");
}

/** As `PrivateKeyInfo` of PKCS #8, with the public key inside. Throws {@link EncodeError} if it is no private key. */
export function privateKeyToDer(key: PrivateKey): Uint8Array {
  const inner = new ECPrivateKey();
  inner.publicKey = bufferOf(octetsOfKey(publicKeyOf(key)));
  inner.privateKey = bufferOf(key);
  const info = new PrivateKeyInfo();
  info.algorithm = sm2Algorithm();
  info.privateKey = bufferOf(toDer(inner));
  return toDer(info);
}

/** Decodes the `SM2Signature` of GM/T 0009, which must be DER to the bit. Throws {@link DecodeError}. */
export function signatureFromDer(der: Uint8Array): Sm2Signature {
  const signature = fromDer(der, SM2Signature);
  const { r, s } = signature;
  if (r > 0n && r < order && s > 0n && s < order && areEqual(toDer(signature), der)) {
    return { rSig: toOctets32(r), sSig: toOctets32(s) };
  }
  const detail = "expected two numbers from 1 to n-1 in their shortest form, and nothing else";
  throw new DecodeError("input", detail, [], 0, "SM2Signature");
}

/** As `SM2Signature` of GM/T 0009. */
export function signatureToDer({ rSig, sSig }: Sm2Signature): Uint8Array {
  const signature = new SM2Signature();
  signature.r = toInteger(rSig);
  signature.s = toInteger(sSig);
  return toDer(signature);
}

/** From `-----BEGIN PUBLIC KEY-----`. Throws {@link DecodeError}. */
export function publicKeyFromPem(pem: string): PublicKey {
  return publicKeyFromDer(fromPem(pem, "PUBLIC KEY", "openssl pkey -pubout"));
}

export function publicKeyToPem(key: PublicKey): string {
  return toPem(publicKeyToDer(key), "PUBLIC KEY");
}

/** From `-----BEGIN PRIVATE KEY-----`. Throws {@link DecodeError}. */
export function privateKeyFromPem(pem: string): PrivateKey {
  return privateKeyFromDer(fromPem(pem, "PRIVATE KEY", "openssl pkcs8 -topk8 -nocrypt"));
}

export function privateKeyToPem(key: PrivateKey): string {
  return toPem(privateKeyToDer(key), "PRIVATE KEY");
}

/** The octets between the lines of PEM (RFC 7468) with this label; `remedy` makes such lines of other files. */
function fromPem(pem: string, label: string, remedy: string): Uint8Array {
  const begin = `-----BEGIN ${label}-----`;
  const end = `-----END ${label}-----`;
  const from = pem.indexOf(begin);
  const to = pem.indexOf(end, from);
  if (from < 0 || to < 0) {
    const detail = `no ${begin} … ${end}; ${remedy} makes them of other files`;
    throw new DecodeError("input", detail, [], 0, label);
  }
  try {
    return Uint8Array.from(atob(pem.slice(from + begin.length, to)), (c) => c.charCodeAt(0));
  } catch {
    throw new DecodeError("input", `no base64 between ${begin} and ${end}`, [], 0, label);
  }
}

function toPem(der: Uint8Array, label: string): string {
  const lines = btoa(String.fromCharCode(...der)).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}

function checkAlgorithm({ algorithm, namedCurve }: AlgorithmIdentifier, typeName: string): void {
  if (algorithm === ecPublicKey && namedCurve === sm2Curve) return;
  const detail = `expected a key of ${ecPublicKey} on the curve ${sm2Curve} (SM2), got ${algorithm} on ${namedCurve}`;
  throw new DecodeError("unsupported", detail, ["algorithm"], 0, typeName);
}

function sm2Algorithm(): AlgorithmIdentifier {
  const identifier = new AlgorithmIdentifier();
  identifier.algorithm = ecPublicKey;
  identifier.namedCurve = sm2Curve;
  return identifier;
}

function keyOfOctets(point: Uint8Array): PublicKey | undefined {
  if (point.length !== 65 || point[0] !== 4) return undefined;
  return keyOfCoordinates(point.slice(1, 33), point.slice(33));
}

function octetsOfKey({ x, y }: PublicKey): Uint8Array {
  return concat(Uint8Array.of(4), x, y);
}

/** A buffer of these octets alone. */
function bufferOf(octets: Uint8Array): ArrayBuffer {
  const buffer = new ArrayBuffer(octets.length);
  new Uint8Array(buffer).set(octets);
  return buffer;
}
