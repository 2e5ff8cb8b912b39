import { fromHex, toHex } from "../../schema/hex.js";

export { fromHex, toHex };

export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((octet, i) => octet === b[i]);
}

export function toInteger(octets: Uint8Array): bigint {
  return BigInt(`0x0${toHex(octets)}`);
}

/** The number in 32 octets, the size of everything on the curve. */
export function toOctets32(integer: bigint): Uint8Array {
  return fromHex(integer.toString(16).padStart(64, "0"));
}
