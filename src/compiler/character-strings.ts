import { type IntegerSet, range, union } from "./per-visible.js";

/**
 * The restricted character string types and the useful types made of them (X.680 41, 45 to 48), each under one of its
 * names, with their universal tags.
 */
const TAGS = {
  UTF8String: 12,
  NumericString: 18,
  PrintableString: 19,
  TeletexString: 20,
  VideotexString: 21,
  IA5String: 22,
  UTCTime: 23,
  GeneralizedTime: 24,
  GraphicString: 25,
  VisibleString: 26,
  GeneralString: 27,
  UniversalString: 28,
  BMPString: 30,
  ObjectDescriptor: 7,
} as const;

export type CharacterStringName = keyof typeof TAGS;

/** X.680 41.1: other names of types. */
const SYNONYMS: ReadonlyMap<string, CharacterStringName> = new Map([
  ["T61String", "TeletexString"],
  ["ISO646String", "VisibleString"],
]);

const NAMES: ReadonlyMap<string, CharacterStringName> = new Map([
  // the keys of a constant object are those of its type
  ...(Object.keys(TAGS) as CharacterStringName[]).map((name) => [name, name] as const),
  ...SYNONYMS,
]);

/** The words that name these types. */
export const CHARACTER_STRINGS: ReadonlySet<string> = new Set(NAMES.keys());

export function characterStringName(word: string): CharacterStringName {
  const name = NAMES.get(word);
  if (name === undefined)
    throw new RangeError(`the parser takes no ${word} for a character string`);
  return name;
}

/** X.680 8.4, table 1. */
export function characterStringTag(word: string): number {
  return TAGS[characterStringName(word)];
}

function codes(text: string): IntegerSet {
  return [...text].reduce<IntegerSet>((set, character) => {
    const code = BigInt(character.codePointAt(0) ?? 0);
    return union(set, range(code, code));
  }, []);
}

const DIGITS = range(0x30n, 0x39n);
const LETTERS = union(range(0x41n, 0x5an), range(0x61n, 0x7an));
const GRAPHIC_ASCII = range(0x20n, 0x7en);

/**
 * The characters of the types of known multiplier (X.691 27.1, X.680 41, table 8 and 9), by the numbers that order them
 * (X.680 43.3 to 43.5). The times are VisibleStrings (X.680 46, 47).
 */
const KNOWN_MULTIPLIER: Partial<Readonly<Record<CharacterStringName, IntegerSet>>> = {
  NumericString: union(codes(" "), DIGITS),
  PrintableString: [codes(" '()+,-./:=?"), DIGITS, LETTERS].reduce(union),
  IA5String: range(0n, 0x7fn),
  UTCTime: GRAPHIC_ASCII,
  GeneralizedTime: GRAPHIC_ASCII,
  VisibleString: GRAPHIC_ASCII,
  UniversalString: range(0n, 0xffff_ffffn),
  BMPString: range(0n, 0xffffn),
};

/** Whether PER gives each character as many bits, and sees constraints (X.691 27.1). */
export function isKnownMultiplier(name: CharacterStringName): boolean {
  return KNOWN_MULTIPLIER[name] !== undefined;
}

/** X.691 9.3.14: constraints on the useful types are not PER-visible. */
export function isUsefulType(name: CharacterStringName): boolean {
  return name === "UTCTime" || name === "GeneralizedTime" || name === "ObjectDescriptor";
}

/** All characters of a type; of those that ISO 2022 switches the octets, which stand for themselves. */
export function charactersOf(name: CharacterStringName): IntegerSet {
  const known = KNOWN_MULTIPLIER[name];
  if (known !== undefined) return known;
  return name === "UTF8String" ? range(0n, 0x10_ffffn) : range(0n, 0xffn);
}
