import type { Alphabet } from "../../uper/alphabet.js";
import { textOfOctets } from "../../uper/characters.js";
import type { BitString } from "../../uper/strings.js";
import {
  anySize,
  type BitStringNode,
  type CharacterStringNode,
  type EnumeratedNode,
  type IntegerNode,
  type SizeRange,
} from "../node.js";
import { bigints, lists, mapped, numbers, oneOf, type Plan, pick, weighted } from "./plan.js";

/** Longest strings drawn where the size would allow longer ones, but for some in fragments. */
const longestString = 1024;

/** Values of an INTEGER: the ends of the range, named numbers and their neighbours, and anything between. */
export function integers(node: IntegerNode): Plan<number | bigint> {
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
    { weight: 3, plan: bigints(min, max) },
    { weight: 2, plan: pick([...ends.filter(isIn), min, max]) },
  ];
  const beyond = [...ends, ...octetEnds].filter(
    (value) => !isIn(value) && (big || Number.isSafeInteger(Number(value))),
  );
  if (extensible && beyond.length > 0) {
    drawn.push({ weight: 1, plan: pick(beyond) });
  }
  const all = weighted(drawn);
  return big ? all : mapped(all, Number);
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
export function items(node: EnumeratedNode): Plan<string | number> {
  const known = pick(node.items);
  if (!node.extensible) return known;
  return weighted<string | number>([
    { weight: 8, plan: known },
    { weight: 1, plan: unknownIndexes(node.items.length - node.rootCount) },
  ]);
}

/** Indexes among the additions behind the known ones, short and long forms of a normally small number. */
export function unknownIndexes(known: number): Plan<number> {
  const far = [63, 64, 255, 256, 65535].filter((index) => index >= known);
  return oneOf(numbers(known, known + 3), pick([known, ...far]));
}

/** Values of a BIT STRING, in numbers if bits have names. */
export function bitStrings(node: BitStringNode): Plan<BitString | number> {
  if (node.bits === undefined) {
    return sized(node.size, (minLength, maxLength) =>
      mapped(lists(numbers(0, 1), minLength, maxLength), packed),
    );
  }
  const { upper, extensible } = node.size;
  const rootBits = Math.min(upper, 32);
  const weights = node.bits.filter((bit) => bit < rootBits).map((bit) => 2 ** bit);
  const drawn = [
    { weight: 3, plan: numbers(0, 2 ** rootBits - 1) },
    { weight: 2, plan: pick([0, 2 ** rootBits - 1, ...weights]) },
  ];
  if (extensible && rootBits < 32) {
    drawn.push({ weight: 1, plan: numbers(2 ** rootBits, 2 ** 32 - 1) });
  }
  return weighted(drawn);
}

function packed(bits: readonly number[]): BitString {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  bits.forEach((bit, i) => {
    if (bit === 1) bytes[i >>> 3] = (bytes[i >>> 3] ?? 0) | (0x80 >>> (i & 7));
  });
  return { bytes, length: bits.length };
}

/** Values of an OCTET STRING. Where the size lets them, some are so long that they go in fragments. */
export function octetStrings(size: SizeRange): Plan<Uint8Array> {
  const short = sized(size, (minLength, maxLength) =>
    mapped(lists(numbers(0, 255), minLength, maxLength), (octets) => Uint8Array.from(octets)),
  );
  const lengths = [16383, 16384, 16385, 65536, 65541].filter(
    (length) => size.extensible || (length >= size.lower && length <= size.upper),
  );
  if (lengths.length === 0) return short;
  const long = mapped(pick(lengths), pattern);
  return weighted([
    { weight: 60, plan: short },
    { weight: 1, plan: long },
  ]);
}

function pattern(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i * 7) & 0xff);
}

/** Values of a character string: all its characters, the last of IA5String, U+007F, among them. */
export function texts(node: CharacterStringNode): Plan<string> {
  const { name, size, letters } = node;
  if (name === "UTCTime" || name === "GeneralizedTime") return times(name);
  if (letters !== undefined) return textsOf(letters, size);
  if (name !== "IA5String" && name !== "UTF8String") {
    return mapped(octetStrings(anySize), textOfOctets);
  }
  const codes = oneOf(
    pick([0x61, 0x30, 0x20, 0, 0x7f]),
    name === "UTF8String" ? unicodeCodes : numbers(0, 0x7f),
  );
  return sized(size, (minLength, maxLength) =>
    mapped(lists(codes, minLength, maxLength), (drawn) => String.fromCodePoint(...drawn)),
  );
}

/** Characters of one, two, three and four octets in UTF-8, each as often, and no surrogates. */
const unicodeCodes = oneOf(
  numbers(0, 0x7f),
  numbers(0x80, 0x7ff),
  oneOf(numbers(0x800, 0xd7ff), numbers(0xe000, 0xffff)),
  numbers(0x10000, 0x10ffff),
);

/** Seconds since 1970 of the years that two digits tell. */
const firstSecond = Date.UTC(1950, 0, 1) / 1000;
const lastSecond = Date.UTC(2049, 11, 31, 23, 59, 59) / 1000;

/** Times as DER writes them, without fractions of a second (X.690 11.7, 11.8). */
function times(name: "UTCTime" | "GeneralizedTime"): Plan<string> {
  return mapped(numbers(firstSecond, lastSecond), (second) => {
    const digits = new Date(second * 1000).toISOString().slice(0, 19).replaceAll(/[-:T]/g, "");
    return name === "UTCTime" ? `${digits.slice(2)}Z` : `${digits}Z`;
  });
}

/** Texts of an alphabet: the first and last character of each of its runs come often. */
function textsOf({ typeName, runs }: Alphabet, size: SizeRange): Plan<string> {
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
  const codes = oneOf(pick(parts.flat()), oneOf(...parts.map(([min, max]) => numbers(min, max))));
  return sized(size, (minLength, maxLength) =>
    mapped(lists(codes, minLength, maxLength), (drawn) => String.fromCodePoint(...drawn)),
  );
}

/** Draws lengths of a string: the shortest, the longest, where a length takes two octets, and outside the root. */
function sized<T>(
  { lower, upper, extensible }: SizeRange,
  ofLength: (least: number, most: number) => Plan<T>,
): Plan<T> {
  const longest = Math.max(lower, Math.min(upper, longestString));
  const drawn = [
    { weight: 1, plan: ofLength(lower, lower) },
    { weight: 6, plan: ofLength(lower, Math.min(upper, lower + 20)) },
    { weight: 1, plan: ofLength(longest, longest) },
  ];
  if (lower <= 126 && upper >= 129) drawn.push({ weight: 1, plan: ofLength(126, 129) });
  if (extensible && upper < longestString) {
    drawn.push({ weight: 1, plan: ofLength(upper + 1, upper + 40) });
  }
  if (extensible && lower > 0) drawn.push({ weight: 1, plan: ofLength(0, lower - 1) });
  return weighted(drawn);
}
