import { DecodeFailure, describe, EncodeFailure, wrongType } from "./failure.js";
import type { BitReader } from "./reader.js";
import { readOctetString, writeOctetString } from "./strings.js";
import type { BitWriter } from "./writer.js";

/** OBJECT IDENTIFIER: the octets of its BER behind a general length (X.691 23, X.690 8.19), as dotted text. */
export function readObjectIdentifier(r: BitReader): string {
  const at = r.position;
  return objectIdentifierOfOctets(readOctetString(r, 0, Number.POSITIVE_INFINITY, false), at);
}

export function writeObjectIdentifier(w: BitWriter, value: string): void {
  const octets = octetsOfObjectIdentifier(value);
  writeOctetString(w, octets, 0, Number.POSITIVE_INFINITY, false);
}

/** RELATIVE-OID: the same from some node on (X.691 24, X.690 8.20). */
export function readRelativeOid(r: BitReader): string {
  const at = r.position;
  return relativeOidOfOctets(readOctetString(r, 0, Number.POSITIVE_INFINITY, false), at);
}

export function writeRelativeOid(w: BitWriter, value: string): void {
  writeOctetString(w, octetsOfRelativeOid(value), 0, Number.POSITIVE_INFINITY, false);
}

/** `bitOffset` is where the identifier begins in what was received. */
export function objectIdentifierOfOctets(octets: Uint8Array, bitOffset: number): string {
  const [first = 0n, ...others] = arcsIn(octets, bitOffset);
  // the first two arcs are one number (X.690 8.19.4)
  const root = first < 80n ? first / 40n : 2n;
  return [root, first - 40n * root, ...others].join(".");
}

export function relativeOidOfOctets(octets: Uint8Array, bitOffset: number): string {
  return arcsIn(octets, bitOffset).join(".");
}

/** Longer arcs are no identifiers but an attack: those made of a UUID have 19 octets. */
const longestArc = 64;

function arcsIn(octets: Uint8Array, bitOffset: number): readonly bigint[] {
  const arcs: bigint[] = [];
  let arc = 0n;
  let length = 0;
  for (const octet of octets) {
    arc = (arc << 7n) | BigInt(octet & 0x7f);
    length++;
    if (length > longestArc) {
      const detail = `an arc of more than ${longestArc} octets`;
      throw new DecodeFailure("limit", bitOffset, detail);
    }
    if (octet >= 0x80) continue;
    arcs.push(arc);
    arc = 0n;
    length = 0;
  }
  if (length === 0 && arcs.length > 0) return arcs;
  const detail = `${octets.length} octets, which do not end with the last octet of an arc`;
  throw new DecodeFailure("length", bitOffset, detail);
}

/** The octets of dotted text that is checked: two arcs at least, the first two within what X.660 has. */
export function octetsOfObjectIdentifier(value: string): Uint8Array {
  const arcs = arcsOf(value, "1.2.840");
  const [root, second, ...others] = arcs;
  if (root === undefined || second === undefined) {
    throw new EncodeFailure("length", "two arcs at least", describe(value));
  }
  if (root > 2n || (root < 2n && second > 39n)) {
    throw new EncodeFailure("range", "0.0 to 0.39, 1.0 to 1.39, or 2 and any arc", describe(value));
  }
  return octetsOfArcs([root * 40n + second, ...others]);
}

export function octetsOfRelativeOid(value: string): Uint8Array {
  return octetsOfArcs(arcsOf(value, "4.1"));
}

function arcsOf(value: string, example: string): readonly bigint[] {
  const expected = `arcs in digits with dots between them, such as ${example}`;
  if (typeof value !== "string") throw wrongType(value, expected);
  const arcs = value.split(".");
  if (!arcs.every((arc) => /^(?:0|[1-9]\d{0,133})$/.test(arc))) {
    throw new EncodeFailure("alphabet", expected, describe(value));
  }
  return arcs.map(BigInt);
}

/** Seven bits in an octet, all but the last of an arc with the eighth bit set (X.690 8.19.2). */
function octetsOfArcs(arcs: readonly bigint[]): Uint8Array {
  return Uint8Array.from(
    arcs.flatMap((arc) => {
      const octets = [Number(arc & 0x7fn)];
      for (let rest = arc >> 7n; rest > 0n; rest >>= 7n)
        octets.unshift(Number(rest & 0x7fn) | 0x80);
      return octets;
    }),
  );
}
