/** The curve sm2p256v1 (GB/T 32918.5), as far as keys need it: which points are on it, and how they are compressed. */
import type { EccP256CurvePoint } from "../../generated/security-2021/index.js";
import { concat, toInteger, toOctets32 } from "./octets.js";

/** A point of the curve in its coordinates, 32 octets each. */
export interface PublicKey {
  readonly x: Uint8Array;
  readonly y: Uint8Array;
}

const p = 0xfffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffffn;
const a = 0xfffffffeffffffffffffffffffffffffffffffff00000000fffffffffffffffcn;
const b = 0x28e9fa9e9d9f5e344d5a9e4bcf6509a7f39789f515ab8f92ddbcbd414d940e93n;
const gx = 0x32c4ae2c1f1981195f9904466a39c9948fe30bbff2660be1715a4589334c74c7n;
const gy = 0xbc3736a2f4f6779c59bdcee36b692153d0a9877cc62a474002df32e52139f0a0n;

/** The number of points: private keys, r and s are below it. */
export const order = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n;

/** The curve as Z_A has it (GB/T 32918.2 5.5). */
export const curveOctets: Uint8Array = concat(...[a, b, gx, gy].map(toOctets32));

/** The key that a certificate or an encrypted envelope names; undefined if it gives no single point of the curve. */
export function keyOfPoint(point: EccP256CurvePoint): PublicKey | undefined {
  switch (point.kind) {
    case "compressed-y-0":
      return decompress(point.value, false);
    case "compressed-y-1":
      return decompress(point.value, true);
    case "uncompressed":
      return keyOfCoordinates(point.value.x, point.value.y);
    default:
      return undefined;
  }
}

/** A key as certificates have it: compressed. */
export function compress({ x, y }: PublicKey): EccP256CurvePoint {
  const isOdd = ((y.at(-1) ?? 0) & 1) === 1;
  return { kind: isOdd ? "compressed-y-1" : "compressed-y-0", value: x };
}

/** The point with these coordinates; undefined if there is none. */
export function keyOfCoordinates(x: Uint8Array, y: Uint8Array): PublicKey | undefined {
  const [xInteger, yInteger] = [toInteger(x), toInteger(y)];
  if (xInteger >= p || yInteger >= p) return undefined;
  return (yInteger * yInteger) % p === squareOfY(xInteger) ? { x, y } : undefined;
}

/** The point with this x and an odd or even y; undefined if there is none. */
function decompress(x: Uint8Array, isOdd: boolean): PublicKey | undefined {
  const xInteger = toInteger(x);
  if (xInteger >= p) return undefined;
  const square = squareOfY(xInteger);
  // p is 3 modulo 4
  const root = power(square, (p + 1n) / 4n);
  if ((root * root) % p !== square) return undefined;
  const y = (root & 1n) === (isOdd ? 1n : 0n) ? root : p - root;
  return { x, y: toOctets32(y) };
}

function squareOfY(x: bigint): bigint {
  return (x * x * x + a * x + b) % p;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % p;
    if (bit === "1") result = (result * base) % p;
  }
  return result;
}
