import fc, { type Arbitrary } from "fast-check";
import type { Alphabet } from "../uper/alphabet.js";
import { textOfOctets } from "../uper/characters.js";
import type { BitString } from "../uper/strings.js";
import {
  anySize,
  type BitStringNode,
  type CharacterStringNode,
  type EnumeratedNode,
  type IntegerNode,
  type SizeRange,
} from "./node.js";

/** Longest strings drawn where the size would allow longer ones, but for some in fragments. */
const longestString = 1024;

/** Values of an INTEGER: the ends of the range, named numbers and their neighbours, and anything between. */
export function integers(node: IntegerNode): Arbitrary<number | bigint> {
  const { extensible, big } = node;
  const lower = node.lower === undefined ? undefined : BigInt(node.lower);
  const upper = node.upper === undefined ? undefined : BigInt(node.upper);
  const isIn = (value: bigint): boolean =>
    (lower === undefined || value >= lower) && (upper === undefined || value <= upper);
  const ends = [0n, 1n, ...aroundAll([lower, upper, ...node.named.map(BigInt)])];
  const wide = 1n << 72n;
  const min = lower ?? (upper ?? 0n) - wide;
  const max = upper ?? (lower ?? 0n) + wide;

  const drawn = [
    { weight: 3, arbitrary: fc.bigInt({ min, max }) },
    { weight: 2, arbitrary: fc.constantFrom(...ends.filter(isIn), min, max) },
  ];
  const beyond = [...ends, ...octetEnds].filter(
    (value) => !isIn(value) && (big || Number.isSafeInteger(Number(value))),
  );
  if (extensible && beyond.length > 0) {
    drawn.push({ weight: 1, arbitrary: fc.constantFrom(...beyond) });
  }
  const all = fc.oneof({ withCrossShrink: true }, ...drawn);
  return big ? all : all.map(Number);
}

function aroundAll(values: readonly (bigint | undefined)[]): bigint[] {
  return values.flatMap((v) => (v === undefined ? [] : [v - 1n, v, v + 1n]));
}

/** Where two's complement takes one octet more, and the ends of the safe integers. */
const octetEnds = [7n, 8n, 15n, 16n, 31n, 32n, 53n].flatMap((power) => [
  (1n << power) - 1n,
  1n << power,
  -(1n << power) + 1n,
  -(1n << power),
  -(1n << power) - 1n,
]);

/** Items of an ENUMERATED, and indexes of unknown ones. */
export function items(node: EnumeratedNode): Arbitrary<string | number> {
  const known = fc.constantFrom(...node.items);
  if (!node.extensible) return known;
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 8, arbitrary: known },
    { weight: 1, arbitrary: unknownIndexes(node.items.length - node.rootCount) },
  );
}

/** Indexes among the additions behind the known ones, short and long forms of a normally small number. */
export function unknownIndexes(known: number): Arbitrary<number> {
  const far = [63, 64, 255, 256, 65535].filter((index) => index >= known);
  return fc.oneof(
    { withCrossShrink: true },
    fc.nat({ max: 3 }).map((n) => known + n),
    fc.constantFrom(known, ...far),
  );
}

/** Values of a BIT STRING, in numbers if bits have names. */
export function bitStrings(node: BitStringNode): Arbitrary<BitString | number> {
  if (node.bits === undefined) {
    return sized(node.size, (minLength, maxLength) =>
      fc.array(fc.boolean(), { minLength, maxLength, size: "max" }).map(packed),
    );
  }
  const { upper, extensible } = node.size;
  const rootBits = Math.min(upper, 32);
  const weights = node.bits.filter((bit) => bit < rootBits).map((bit) => 2 ** bit);
  const drawn = [
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 2 ** rootBits - 1 }) },
    { weight: 2, arbitrary: fc.constantFrom(0, 2 ** rootBits - 1, ...weights) },
  ];
  if (extensible && rootBits < 32) {
    const max = 2 ** 32 - 1;
    drawn.push({ weight: 1, arbitrary: fc.integer({ min: 2 ** rootBits, max }) });
  }
  return fc.oneof({ withCrossShrink: true }, ...drawn);
}

function packed(bits: readonly boolean[]): BitString {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    if (bit) bytes[i >>> 3] = (bytes[i >>> 3] ?? 0) | (0x80 >>> (i & 7));
  });
  return { bytes, length: bits.length };
}

/** Values of an OCTET STRING. Where the size lets them, some are so long that they go in fragments. */
export function octetStrings(size: SizeRange): Arbitrary<Uint8Array> {
  const short = sized(size, (minLength, maxLength) =>
    fc.uint8Array({ minLength, maxLength, size: "max" }),
  );
  const lengths = [16383, 16384, 16385, 65536, 65541].filter(
    (length) => size.extensible || (length >= size.lower && length <= size.upper),
  );
  if (lengths.length === 0) return short;
  const long = fc.constantFrom(...lengths).map(pattern);
  return fc.oneof(
    { withCrossShrink: true },
    { weight: 60, arbitrary: short },
    { weight: 1, arbitrary: long },
  );
}

function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 7) & 0xff);
}

/** Values of a character string: all its characters, the last of IA5String, U+007F, among them. */
export function texts(node: CharacterStringNode): Arbitrary<string> {
  const { name, size, letters } = node;
  if (name === "UTCTime" || name === "GeneralizedTime") return times(name);
  if (letters !== undefined) return textsOf(letters, size);
  if (name !== "IA5String" && name !== "UTF8String") {
    return octetStrings(anySize).map(textOfOctets);
  }
  const all =
    name === "UTF8String"
      ? fc.string({ unit: "binary", minLength: 1, maxLength: 1 })
      : fc.constantFrom(...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)));
  const unit = fc.oneof(
    { withCrossShrink: true },
    fc.constantFrom("a", "0", " ", "\u0000", "\u007f"),
    all,
  );
  return sized(size, (minLength, maxLength) =>
    fc.string({ unit, minLength, maxLength, size: "max" }),
  );
}

/** Times as DER writes them, without fractions of a second (X.690 11.7, 11.8). */
function times(name: "UTCTime" | "GeneralizedTime"): Arbitrary<string> {
  const min = new Date("1950-01-01T00:00:00Z");
  const max = new Date("2049-12-31T23:59:59Z");
  return fc
    .date({ min, max, noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, "")}Z`)
    .map((time) => (name === "UTCTime" ? time.slice(2) : time));
}

/** Texts of an alphabet: the first and last character of each of its runs come often. */
function textsOf({ typeName, runs }: Alphabet, size: SizeRange): Arbitrary<string> {
  // JavaScript has no text for what is beyond the last plane, nor for half a pair where characters are whole
  const whole = typeName === "UniversalString" || typeName === "UTF8String";
  const parts = runs
    .flatMap(([first, last]) =>
      whole && first < 0xd800 && last > 0xdfff
        ? ([
            [first, 0xd7ff],
            [0xe000, last],
          ] as const)
        : ([[first, last]] as const),
    )
    .map(([first, last]) => [first, Math.min(last, 0x10_ffff)] as const)
    .filter(([first, last]) => first <= last);
  const unit = fc
    .oneof(
      { withCrossShrink: true },
      fc.constantFrom(...parts.flat()),
      fc.oneof(...parts.map(([min, max]) => fc.integer({ min, max }))),
    )
    .map((code) => String.fromCodePoint(code));
  return sized(size, (minLength, maxLength) =>
    fc.string({ unit, minLength, maxLength, size: "max" }),
  );
}

/** Draws lengths of a string: the shortest, the longest, where a length takes two octets, and outside the root. */
function sized<T>(
  { lower, upper, extensible }: SizeRange,
  ofLength: (least: number, most: number) => Arbitrary<T>,
): Arbitrary<T> {
  const longest = Math.max(lower, Math.min(upper, longestString));
  const drawn = [
    { weight: 1, arbitrary: ofLength(lower, lower) },
    { weight: 6, arbitrary: ofLength(lower, Math.min(upper, lower + 20)) },
    { weight: 1, arbitrary: ofLength(longest, longest) },
  ];
  if (lower <= 126 && upper >= 129) drawn.push({ weight: 1, arbitrary: ofLength(126, 129) });
  if (extensible && upper < longestString) {
    drawn.push({ weight: 1, arbitrary: ofLength(upper + 1, upper + 40) });
  }
  if (extensible && lower > 0) drawn.push({ weight: 1, arbitrary: ofLength(0, lower - 1) });
  return fc.oneof({ withCrossShrink: true }, ...drawn);
}
