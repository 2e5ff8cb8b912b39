import { DecodeFailure, EncodeFailure } from "./failure.js";
import { widthOf } from "./length.js";

/** The characters that a string may hold, and how many bits each of them takes (X.691 27.5). */
export interface Alphabet {
  readonly typeName: string;
  /** Ends of runs of consecutive characters, in ascending order. */
  readonly runs: readonly (readonly [first: number, last: number])[];
  /** Bits of a character. */
  readonly width: number;
  /** Characters are sent by their place in the alphabet, since their own numbers need more bits (X.691 27.5.4). */
  readonly isRenumbered: boolean;
}

/** Types of which a character can be two units of a JavaScript string. */
const wideTypes: ReadonlySet<string> = new Set(["UniversalString", "UTF8String"]);

export function alphabet(typeName: string, ...runs: Alphabet["runs"]): Alphabet {
  const count = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  const width = widthOf(count);
  const largest = runs.at(-1)?.[1] ?? 0;
  return { typeName, runs, width, isRenumbered: largest >= 2 ** width };
}

/** The number that a character is sent as; -1 if the alphabet does not have it. */
export function numberOf({ runs, isRenumbered }: Alphabet, code: number): number {
  let before = 0;
  for (const [first, last] of runs) {
    if (code < first) return -1;
    if (code <= last) return isRenumbered ? before + code - first : code;
    before += last - first + 1;
  }
  return -1;
}

/** The character that a number stands for; -1 if the alphabet has none. */
export function codeOf({ runs, isRenumbered }: Alphabet, number: number): number {
  let before = 0;
  for (const [first, last] of runs) {
    if (isRenumbered) {
      if (number - before <= last - first) return first + number - before;
    } else if (number <= last) return number < first ? -1 : number;
    before += last - first + 1;
  }
  return -1;
}

/** The characters of a text, as the type counts them. */
export function codesOf({ typeName }: Alphabet, text: string): readonly number[] {
  return wideTypes.has(typeName)
    ? Array.from(text, (character) => character.codePointAt(0) ?? 0)
    : Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Half of a pair, which is no character where characters are whole. */
export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** A character of a value that the alphabet does not have. */
export function foreignCharacter(letters: Alphabet, code: number, at: number): EncodeFailure {
  return new EncodeFailure(
    "alphabet",
    `characters of ${alphabetText(letters)}`,
    `${codeText(code)} at ${at}`,
  );
}

/** A character that was received in the string that begins at `bitOffset`. */
export function foreignNumber(letters: Alphabet, number: number, bitOffset: number): DecodeFailure {
  const detail = `${codeText(number)} stands for no character of ${alphabetText(letters)}`;
  return new DecodeFailure("alphabet", bitOffset, detail);
}

/** Throws {@link EncodeFailure} if the text holds a character that the alphabet does not have. */
export function checkCharacters(letters: Alphabet, text: string): void {
  codesOf(letters, text).forEach((code, at) => {
    if (numberOf(letters, code) < 0) throw foreignCharacter(letters, code, at);
  });
}

/** The same for a text that was received. */
export function checkReceivedCharacters(letters: Alphabet, text: string, bitOffset: number): void {
  const foreign = codesOf(letters, text).find((code) => numberOf(letters, code) < 0);
  if (foreign !== undefined) throw foreignNumber(letters, foreign, bitOffset);
}

function alphabetText({ typeName, runs }: Alphabet): string {
  const shown = runs
    .slice(0, 4)
    .map(([first, last]) =>
      first === last ? codeText(first) : `${codeText(first)}..${codeText(last)}`,
    );
  return `${typeName} (${shown.join(" | ")}${runs.length > 4 ? " | …" : ""})`;
}

function codeText(code: number): string {
  if (code > 0x20 && code < 0x7f) return JSON.stringify(String.fromCharCode(code));
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
