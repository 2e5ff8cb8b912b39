import { DecodeFailure, wrongType } from "./failure.js";
import type { BitReader } from "./reader.js";
import { readOctetString, writeOctetString } from "./strings.js";
import type { BitWriter } from "./writer.js";

/**
 * REAL: the octets of its DER behind a general length (X.691 14, X.690 8.5 and 11.3). Every form that BER has is read, and
 * rounded to the nearest number of JavaScript; what is larger than all of them is refused.
 */
export function readReal(r: BitReader): number {
  const at = r.position;
  return realOfOctets(readOctetString(r, 0, Number.POSITIVE_INFINITY, false), at);
}

export function writeReal(w: BitWriter, value: number): void {
  writeOctetString(w, octetsOfReal(value), 0, Number.POSITIVE_INFINITY, false);
}

/** X.690 8.5.9 */
const specialValues: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [0x40, Number.POSITIVE_INFINITY],
  [0x41, Number.NEGATIVE_INFINITY],
  [0x42, Number.NaN],
  [0x43, -0],
]);

/** The number of content octets that were received; `bitOffset` is where the REAL begins. */
export function realOfOctets(octets: Uint8Array, bitOffset: number): number {
  const [first] = octets;
  if (first === undefined) return 0;
  if (first >= 0x80) return binary(octets, bitOffset);
  if (first < 0x40) return decimal(octets, bitOffset);
  const special = specialValues.get(first);
  if (special === undefined || octets.length > 1) {
    throw new DecodeFailure(
      "unsupported",
      bitOffset,
      `a special REAL ${first}, which X.690 has not`,
    );
  }
  return special;
}

/** X.690 8.5.7: sign, base, scaling factor, exponent and mantissa. */
function binary(octets: Uint8Array, bitOffset: number): number {
  const first = octets[0] ?? 0;
  const bitsOfBase = [1, 3, 4][(first >>> 4) & 3];
  if (bitsOfBase === undefined) {
    throw new DecodeFailure("unsupported", bitOffset, "a REAL of a base that X.690 reserves");
  }
  const isLong = (first & 3) === 3;
  const begin = isLong ? 2 : 1;
  const end = begin + (isLong ? (octets[1] ?? 0) : (first & 3) + 1);
  if (end === begin || octets.length <= end) {
    const detail = `a REAL of ${octets.length} octets, which hold no exponent and mantissa`;
    throw new DecodeFailure("length", bitOffset, detail);
  }
  const exponent = octets
    .subarray(begin, end)
    .reduce((sum, octet, i) => (i === 0 ? (octet << 24) >> 24 : sum * 256 + octet), 0);
  const mantissa = unsigned(octets.subarray(end));
  const size = scaled(mantissa, exponent * bitsOfBase + ((first >>> 2) & 3));
  if (size === Number.POSITIVE_INFINITY) throw tooLarge(bitOffset);
  return (first & 0x40) === 0 ? size : -size;
}

function unsigned(octets: Uint8Array): bigint {
  const hex = Array.from(octets, (octet) => octet.toString(16).padStart(2, "0"));
  return BigInt(`0x${hex.join("")}`);
}

/** `mantissa * 2^exponent`, rounded once, to the nearest number and of two to the even one. */
function scaled(mantissa: bigint, exponent: number): number {
  if (mantissa === 0n) return 0;
  const magnitude = mantissa.toString(16).length * 4 + exponent;
  if (magnitude > 1100) return Number.POSITIVE_INFINITY;
  if (magnitude < -1100) return 0;
  const bits = mantissa.toString(2).length;
  const unit = Math.max(bits + exponent - 53, -1074);
  const shift = BigInt(unit - exponent);
  if (shift <= 0n) return Number(mantissa) * 2 ** exponent;
  const whole = mantissa >> shift;
  const rest = mantissa - (whole << shift);
  const half = 1n << (shift - 1n);
  const up = rest > half || (rest === half && (whole & 1n) === 1n);
  return Number(up ? whole + 1n : whole) * 2 ** unit;
}

/** X.690 8.5.8: the text of a number in one of the three forms of ISO 6093. */
function decimal(octets: Uint8Array, bitOffset: number): number {
  const text = String.fromCharCode(...octets.subarray(1, 1 + longestDecimal));
  const form = decimalForms[(octets[0] ?? 0) - 1];
  if (form === undefined) {
    throw new DecodeFailure(
      "unsupported",
      bitOffset,
      "a decimal REAL in a form that X.690 has not",
    );
  }
  if (octets.length > 1 + longestDecimal) {
    throw new DecodeFailure(
      "limit",
      bitOffset,
      `a decimal REAL of ${octets.length - 1} characters`,
    );
  }
  if (!form.test(text)) {
    throw new DecodeFailure("alphabet", bitOffset, "a decimal REAL that is no number of ISO 6093");
  }
  const value = Number(text.replace(",", "."));
  if (!Number.isFinite(value)) throw tooLarge(bitOffset);
  return value;
}

const longestDecimal = 4096;
const decimalForms: readonly RegExp[] = [
  /^ *[+-]?\d+$/,
  /^ *[+-]?(?:\d+[.,]\d*|[.,]\d+)$/,
  /^ *[+-]?(?:\d+[.,]\d*|[.,]\d+)[eE][+-]?\d+$/,
];

function tooLarge(bitOffset: number): DecodeFailure {
  return new DecodeFailure("range", bitOffset, "a REAL larger than the numbers of JavaScript");
}

/** The content octets of DER: base 2, an odd mantissa, as few octets as do (X.690 11.3.1). */
export function octetsOfReal(value: number): Uint8Array {
  if (typeof value !== "number") throw wrongType(value, "a number");
  if (Object.is(value, 0)) return new Uint8Array(0);
  for (const [octet, special] of specialValues) {
    if (Object.is(value, special)) return Uint8Array.of(octet);
  }
  const { mantissa, exponent } = parts(Math.abs(value));
  const isShort = exponent >= -128 && exponent <= 127;
  const hex = mantissa.toString(16);
  const digits = hex.length % 2 === 0 ? hex : `0${hex}`;
  const first = 0x80 | (value < 0 ? 0x40 : 0) | (isShort ? 0 : 1);
  return Uint8Array.of(
    first,
    ...(isShort ? [exponent & 0xff] : [(exponent >> 8) & 0xff, exponent & 0xff]),
    ...(digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)),
  );
}

/** An odd mantissa, and the power of two that goes with it. */
function parts(value: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const fraction = bits & ((1n << 52n) - 1n);
  const biased = Number(bits >> 52n);
  let mantissa = biased === 0 ? fraction : fraction | (1n << 52n);
  let exponent = Math.max(biased, 1) - 1075;
  while ((mantissa & 1n) === 0n) {
    mantissa >>= 1n;
    exponent++;
  }
  return { mantissa, exponent };
}
