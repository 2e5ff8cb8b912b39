import type { Random } from "../random.js";
import { type GrownSize, growSize } from "./numbers.js";
import type { LeafShape, Notation } from "./shape.js";
import { someOf } from "./value-set.js";

const letters = [..."abcdefghijklmnopqrstuvwxyz"];
const digits = [..."0123456789"];

/** Types of known multiplier with their tags, and characters that they have. */
const knownMultiplier: readonly (readonly [string, number, readonly string[]])[] = [
  ["NumericString", 18, digits],
  ["PrintableString", 19, letters],
  ["IA5String", 22, [...letters, ...digits]],
  ["VisibleString", 26, [...letters, ..."*+,-./"]],
  ["UniversalString", 28, letters],
  ["BMPString", 30, letters],
];

/** Types whose octets stand for themselves, and those with constraints of their own. */
const unconstrained: readonly (readonly [string, number])[] = [
  ["TeletexString", 20],
  ["VideotexString", 21],
  ["UTCTime", 23],
  ["GeneralizedTime", 24],
  ["GraphicString", 25],
  ["GeneralString", 27],
  ["ObjectDescriptor", 7],
];

function leaf(notation: Notation, universalTag: number, values: readonly string[]): LeafShape {
  return { kind: "LEAF", notation, universalTag, values, erlangKnowsDefault: false };
}

export function growText(random: Random): LeafShape {
  const kind = random.below(10);
  if (kind === 0) {
    const [word, tag] = random.pick(unconstrained);
    return leaf({ standard: word, erlang: word }, tag, []);
  }
  if (kind === 1) return growUtf8(random);
  const [word, tag, characters] = random.pick(knownMultiplier);
  const size = random.below(3) > 0 ? growSize(random) : undefined;
  const alphabet = random.below(3) === 0 ? growAlphabet(random, characters) : undefined;
  const [first = "a"] = alphabet?.characters ?? characters;
  const values = lengthsOf(size).map((length) => `"${first.repeat(length)}"`);
  const text = leaf(constrained(random, word, size, alphabet?.text), tag, values);
  return alphabet !== undefined || size === undefined
    ? text
    : { ...text, range: { word, of: "size", ...size.within } };
}

/** PER sees no constraint of it, and values keep to them. */
function growUtf8(random: Random): LeafShape {
  const size = growSize(random);
  const standard = random.below(2) === 0 ? "UTF8String" : `UTF8String (${size.notation.standard})`;
  return leaf({ standard, erlang: "UTF8String" }, 12, []);
}

function constrained(
  random: Random,
  word: string,
  size: GrownSize | undefined,
  alphabet: Notation | undefined,
): Notation {
  if (size === undefined && alphabet === undefined) return { standard: word, erlang: word };
  if (alphabet === undefined || size === undefined) {
    const only = alphabet ?? size?.notation;
    return { standard: `${word} (${only?.standard})`, erlang: `${word} (${only?.erlang})` };
  }
  const { notation } = size;
  // SIZE in front would lose its marker
  const inSeries = { standard: `${word} (${alphabet.standard}) (${notation.standard})` };
  const atOnce = { standard: `${word} (${alphabet.standard} ^ ${notation.standard})` };
  const erlang = `${word} (${alphabet.erlang}) (${notation.erlang})`;
  return { ...(random.below(2) === 0 ? inSeries : atOnce), erlang };
}

/** Of a value to be a DEFAULT; none where the shortest would fill pages. */
function lengthsOf(size: GrownSize | undefined): readonly number[] {
  const least = size === undefined ? 3 : Number(someOf(size.within.exact)[0]);
  return least > 300 ? [] : [least];
}

interface GrownAlphabet {
  readonly characters: readonly string[];
  readonly text: Notation;
}

/** X.691 27.5: of two characters at least, as Erlang fails at one. */
function growAlphabet(random: Random, all: readonly string[]): GrownAlphabet {
  const start = random.below(all.length - 2);
  const run = all.slice(start, start + 2 + random.below(all.length - start - 2)).sort();
  const others = all.filter((_, index) => index % 3 === start % 3).sort();
  const [lower, upper] = [run[0], run.at(-1)];
  const list = (characters: readonly string[]): string => `"${characters.join("")}"`;
  const erlang = (characters: readonly string[]): string => `FROM (${list(characters)})`;
  const both = [...new Set([...run, ...others])].sort();
  switch (random.below(4)) {
    case 0:
      return { characters: run, text: { standard: erlang(run), erlang: erlang(run) } };
    case 1: {
      const standard = `FROM (${list(run)} | ${list(others)})`;
      return { characters: both, text: { standard, erlang: erlang(both) } };
    }
    case 2: {
      const standard = `FROM (${list(run)} EXCEPT ${list(run.slice(0, 1))})`;
      return { characters: run.slice(1), text: { standard, erlang: erlang(run) } };
    }
    default: {
      const first = run[0]?.charCodeAt(0) ?? 0;
      const isRun = run.every((one, index) => one.charCodeAt(0) === first + index);
      const standard = isRun ? `FROM ("${lower}".."${upper}")` : erlang(run);
      return { characters: run, text: { standard, erlang: isRun ? standard : erlang(run) } };
    }
  }
}

export function growOctets(random: Random): LeafShape {
  return growOctetsOrBits(random, "OCTET STRING", 4, (length) => `'${"5A".repeat(length)}'H`);
}

export function growBits(random: Random): LeafShape {
  if (random.below(4) === 0) return growNamedBits(random);
  return growOctetsOrBits(random, "BIT STRING", 3, (length) => `'${"1".repeat(length)}'B`);
}

function growOctetsOrBits(
  random: Random,
  word: string,
  universalTag: number,
  value: (length: number) => string,
): LeafShape {
  const size = random.below(4) > 0 ? growSize(random) : undefined;
  const values = lengthsOf(size).map(value);
  const notation = constrained(random, word, size, undefined);
  const bare = leaf(notation, universalTag, values);
  if (size === undefined) return bare;
  return { ...bare, range: { word, of: "size", ...size.within } };
}

/** Erlang fails at sizes that are neither absent nor fixed. */
function growNamedBits(random: Random): LeafShape {
  const count = 1 + random.below(12);
  const bits = Array.from({ length: count }, (_, bit) => `b${bit}(${2 * bit})`);
  const size = random.below(2) === 0 ? "" : ` (SIZE (${2 * count}))`;
  const text = `BIT STRING { ${bits.join(", ")} }${size}`;
  return leaf({ standard: text, erlang: text }, 3, ["{b0}", "{}"]);
}
