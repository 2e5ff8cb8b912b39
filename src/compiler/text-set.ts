import {
  ALL_SIZES,
  describeSet,
  INTEGER_SETS,
  type IntegerSet,
  intersection,
  range,
  type SetArithmetic,
  union,
} from "./per-visible.js";

/** Strings of these sizes, made of these characters. */
interface TextBox {
  readonly sizes: IntegerSet;
  readonly characters: IntegerSet;
}

/** Strings that one of the boxes has: set arithmetic does not tear apart which sizes go with which characters. */
export type TextSet = readonly TextBox[];

const EMPTY_TEXT = range(0n, 0n);

/** A box, or none if no string is in it. Without characters only the empty string is left. */
function boxOf(sizes: IntegerSet, characters: IntegerSet): TextSet {
  const possible = characters.length === 0 ? intersection(sizes, EMPTY_TEXT) : sizes;
  return possible.length === 0 ? [] : [{ sizes: possible, characters }];
}

/** All strings of some characters. */
export function textsOf(characters: IntegerSet): TextSet {
  return boxOf(ALL_SIZES, characters);
}

/** The sizes that some string of the set has (X.691 9.3.9). */
export function sizesIn(set: TextSet): IntegerSet {
  return set.map(({ sizes }) => sizes).reduce(union, []);
}

/** The characters that stand in some string of the set (X.691 9.3.11). */
export function charactersIn(set: TextSet): IntegerSet {
  const isEmptyText = ({ sizes }: TextBox): boolean =>
    intersection(sizes, [{ lower: 1n }]).length === 0;
  return set
    .filter((box) => !isEmptyText(box))
    .map(({ characters }) => characters)
    .reduce(union, []);
}

/** As X.680 writes it: `"A".."Z" | "-"`. */
export function describeCharacters(characters: IntegerSet): string {
  const parts = characters.map(({ lower = 0n, upper = lower }) =>
    lower === upper ? quoted(lower) : `${quoted(lower)}..${quoted(upper)}`,
  );
  return parts.join(" | ");
}

function quoted(code: bigint): string {
  if (code > 0x20n && code < 0x7fn) return JSON.stringify(String.fromCodePoint(Number(code)));
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function describeTexts(set: TextSet): string {
  const boxes = set.map(
    ({ sizes, characters }) =>
      `SIZE(${describeSet(sizes)}) ^ FROM(${describeCharacters(characters)})`,
  );
  return boxes.join(" | ");
}

export const TEXT_SETS: SetArithmetic<TextSet> = {
  union: (a, b) => [...a, ...b],
  intersection: (a, b) =>
    a.flatMap((x) =>
      b.flatMap((y) =>
        boxOf(intersection(x.sizes, y.sizes), intersection(x.characters, y.characters)),
      ),
    ),
  isEmpty: (set) => set.length === 0,
  describe: describeTexts,
};

/** Sets of single characters, by their numbers. */
export const CHARACTER_SETS: SetArithmetic<IntegerSet> = {
  ...INTEGER_SETS,
  describe: describeCharacters,
};
