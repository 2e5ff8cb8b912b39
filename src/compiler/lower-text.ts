import {
  type CharacterStringName,
  characterStringName,
  charactersOf,
  isKnownMultiplier,
  isUsefulType,
} from "./character-strings.js";
import type { Context } from "./context.js";
import { type ExpandedText, effectiveText } from "./effective-text.js";
import { toSafeNumber } from "./enumeration.js";
import type { Alphabet, CharacterStringType, Schema, Size } from "./model.js";
import { hull, type IntegerSet, type Visible } from "./per-visible.js";
import { type Place, refuse } from "./problem.js";
import { charactersIn, sizesIn, type TextSet } from "./text-set.js";

/** One size constraint of the sizes from the least to the largest (X.691 9.3.9). */
export function sizeOf({ set, extensible }: Visible, place: Place): Size {
  const { lower = 0n, upper } = hull(set);
  return {
    lower: toSafeNumber(lower, place),
    ...(upper !== undefined && { upper: toSafeNumber(upper, place) }),
    extensible,
  };
}

/** A character string type with its effective size and alphabet (X.691 27.1 to 27.5). */
export function lowerText(
  context: Context,
  rules: Schema["rules"],
  expanded: ExpandedText,
  place: Place,
): CharacterStringType {
  const name = characterStringName(expanded.type.name);
  const visible = effectiveText(context, expanded);
  const bare: CharacterStringType = {
    kind: "CHARACTER STRING",
    name,
    ...(isKnownMultiplier(name) &&
      name !== "IA5String" && { alphabet: alphabetOf(charactersOf(name)) }),
  };
  const lowered =
    visible === undefined || !keepsConstraints(name)
      ? bare
      : { ...bare, ...constrained(name, visible, place) };
  if (rules === "coer") refuseInCoer(lowered, place);
  return lowered;
}

/** Of the others PER sees no constraint (X.691 9.3.6, 9.3.14); of UTF8String neither, but values keep to them. */
export function keepsConstraints(name: CharacterStringName): boolean {
  return name === "UTF8String" || (isKnownMultiplier(name) && !isUsefulType(name));
}

function constrained(
  name: CharacterStringName,
  { set, extensible }: Visible<TextSet>,
  place: Place,
): Partial<CharacterStringType> {
  const size = sizeOf({ set: sizesIn(set), extensible }, place);
  const isWhole = size.lower === 0 && size.upper === undefined && !extensible;
  const alphabet = alphabetOf(charactersIn(set));
  const isFree = alphabet.length === 0 || sameAlphabet(alphabet, alphabetOf(charactersOf(name)));
  // an extensible UTF8String may hold anything, and nothing of its encoding tells what is in the root
  const isChecked = !isFree && !(extensible && name === "UTF8String");
  return { ...(!isWhole && { size }), ...(isChecked && { alphabet }) };
}

function alphabetOf(characters: IntegerSet): Alphabet {
  return characters.map(({ lower = 0n, upper = lower }) => [Number(lower), Number(upper)]);
}

function sameAlphabet(a: Alphabet, b: Alphabet): boolean {
  return a.length === b.length && a.flat().join() === b.flat().join();
}

function refuseInCoer({ name, alphabet }: CharacterStringType, place: Place): void {
  if (name !== "IA5String" && name !== "UTF8String") {
    refuse(place, `COER of ${name} is not supported`, "IA5String and UTF8String are");
  }
  if (alphabet !== undefined) refuse(place, "COER of a permitted alphabet is not supported");
}
