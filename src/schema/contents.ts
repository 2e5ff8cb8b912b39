import { describe, EncodeFailure, wrongType } from "../uper/failure.js";
import {
  objectIdentifierOfOctets,
  octetsOfObjectIdentifier,
  octetsOfRelativeOid,
  relativeOidOfOctets,
} from "../uper/object-identifier.js";
import type { BitReader } from "../uper/reader.js";
import { octetsOfReal, realOfOctets } from "../uper/real.js";
import { readOctetString, writeOctetString } from "../uper/strings.js";
import type { BitWriter } from "../uper/writer.js";
import type { ContentsNode } from "./node.js";

/** The value of the octets of BER that stand at `bitOffset`. */
export function valueOfContents(
  { kind }: ContentsNode,
  octets: Uint8Array,
  bitOffset: number,
): number | string {
  switch (kind) {
    case "REAL":
      return realOfOctets(octets, bitOffset);
    case "OBJECT IDENTIFIER":
      return objectIdentifierOfOctets(octets, bitOffset);
    case "RELATIVE-OID":
      return relativeOidOfOctets(octets, bitOffset);
  }
}

/** The octets of DER; what is no value of the type is refused. */
export function contentsOfValue({ kind }: ContentsNode, value: unknown): Uint8Array {
  // what is asserted here is checked first thing by what is called
  switch (kind) {
    case "REAL":
      return octetsOfReal(value as number);
    case "OBJECT IDENTIFIER":
      return octetsOfObjectIdentifier(value as string);
    case "RELATIVE-OID":
      return octetsOfRelativeOid(value as string);
  }
}

export function readContents(node: ContentsNode, r: BitReader): number | string {
  const at = r.position;
  return valueOfContents(node, readOctetString(r, 0, Number.POSITIVE_INFINITY, false), at);
}

export function writeContents(node: ContentsNode, w: BitWriter, value: unknown): void {
  writeOctetString(w, contentsOfValue(node, value), 0, Number.POSITIVE_INFINITY, false);
}

/** JSON has no such numbers, or loses them (X.697 24). */
const specialReals: ReadonlyMap<string, number> = new Map([
  ["INF", Number.POSITIVE_INFINITY],
  ["-INF", Number.NEGATIVE_INFINITY],
  ["NaN", Number.NaN],
  ["-0", -0],
]);

/** The value in JER: a number, the name of a special one, or dotted text. */
export function jerOfContents({ kind }: ContentsNode, value: unknown): number | string {
  if (kind !== "REAL") {
    if (typeof value === "string") return value;
    throw wrongType(value, "arcs in digits with dots between them");
  }
  if (typeof value !== "number") throw wrongType(value, "a number");
  const special = [...specialReals].find(([, real]) => Object.is(real, value));
  return special?.[0] ?? value;
}

export function contentsOfJer(node: ContentsNode, jer: unknown): number | string {
  if (node.kind === "REAL") return realOfJer(jer);
  contentsOfValue(node, jer);
  // which has refused whatever is no text
  return jer as string;
}

function realOfJer(jer: unknown): number {
  if (typeof jer === "number") return jer;
  const expected = `a number, or one of ${[...specialReals.keys()].join(", ")}`;
  if (typeof jer !== "string") throw wrongType(jer, expected);
  const special = specialReals.get(jer);
  if (special === undefined) throw new EncodeFailure("type", expected, describe(jer));
  return special;
}
