import type { Alphabet, CharacterStringType } from "../model.js";
import type { ModuleWriter } from "./module.js";

/** What the runtime calls a character string of the type, with the constants of its functions (X.691 27). */
export function characterString(
  out: ModuleWriter,
  { name, alphabet }: CharacterStringType,
  size: readonly string[],
): [name: string, constants: readonly string[]] {
  if (alphabet !== undefined) {
    const letters = alphabetConstant(out, name, alphabet);
    return [name === "UTF8String" ? "UTF8Characters" : "Characters", [letters, ...size]];
  }
  return name === "IA5String" || name === "UTF8String" ? [name, size] : ["OctetText", []];
}

function alphabetConstant(out: ModuleWriter, name: string, alphabet: Alphabet): string {
  const runs = alphabet.map(([first, last]) => `[${first}, ${last}]`);
  const value = `${out.runtime("alphabet")}(${[JSON.stringify(name), ...runs].join(", ")})`;
  return out.constant("alphabet", value);
}

/** How many characters a type of known multiplier has; undefined for other types (X.691 27.1). */
export function characterCount({ name, alphabet }: CharacterStringType): number | undefined {
  if (name === "UTF8String") return undefined;
  if (alphabet === undefined) return name === "IA5String" ? 128 : undefined;
  return alphabet.reduce((sum, [first, last]) => sum + last - first + 1, 0);
}
