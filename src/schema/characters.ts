import { checkCharacters } from "../uper/alphabet.js";
import {
  octetsOfText,
  readCharacters,
  readOctetText,
  readUTF8Characters,
  writeCharacters,
  writeOctetText,
  writeUTF8Characters,
} from "../uper/characters.js";
import { EncodeFailure, wrongType } from "../uper/failure.js";
import { wrongSize } from "../uper/length.js";
import type { BitReader } from "../uper/reader.js";
import { readIA5String, writeIA5String } from "../uper/strings.js";
import { readUTF8String, utf8OfText, writeUTF8String } from "../uper/utf8.js";
import type { BitWriter } from "../uper/writer.js";
import { anySize, type CharacterStringNode, type SizeRange } from "./node.js";

/** Reads a character string as the generated code does. */
export function readText({ name, size, letters }: CharacterStringNode, r: BitReader): string {
  const { lower, upper, extensible } = size;
  if (letters !== undefined) {
    const read = name === "UTF8String" ? readUTF8Characters : readCharacters;
    return read(r, letters, lower, upper, extensible);
  }
  if (name === "UTF8String") return readUTF8String(r, lower, upper, extensible);
  return name === "IA5String" ? readIA5String(r, lower, upper, extensible) : readOctetText(r);
}

/** Writes a character string; whatever is no text of the type is refused. */
export function writeText(
  { name, size, letters }: CharacterStringNode,
  w: BitWriter,
  value: string,
): void {
  const { lower, upper, extensible } = size;
  if (letters !== undefined) {
    const write = name === "UTF8String" ? writeUTF8Characters : writeCharacters;
    write(w, value, letters, lower, upper, extensible);
  } else if (name === "UTF8String") writeUTF8String(w, value, lower, upper, extensible);
  else if (name === "IA5String") writeIA5String(w, value, lower, upper, extensible);
  else writeOctetText(w, value);
}

/** What the length of a character string counts, and the bits of each (X.691 27.5, 27.6). */
export interface TextUnits {
  readonly size: SizeRange;
  readonly bits: number;
}

export function textUnits({ name, size, letters }: CharacterStringNode): TextUnits {
  if (letters !== undefined && name !== "UTF8String") return { size, bits: letters.width };
  return name === "IA5String" ? { size, bits: 7 } : { size: anySize, bits: 8 };
}

/** A text that is checked against its type, with its size and alphabet. */
export function checkedText({ name, size, letters }: CharacterStringNode, value: unknown): string {
  if (typeof value !== "string") throw wrongType(value, "text");
  const { lower, upper, extensible } = size;
  if (letters !== undefined) checkCharacters(letters, value);
  if (name === "UTF8String") utf8OfText(value, lower, upper, extensible);
  else if (letters === undefined && name !== "IA5String") octetsOfText(value);
  else {
    if (letters === undefined) checkIA5(value);
    const count = name === "UniversalString" ? [...value].length : value.length;
    if (!extensible && (count < lower || count > upper)) throw wrongSize(count, lower, upper);
  }
  return value;
}

function checkIA5(value: string): void {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code <= 0x7f) continue;
    const actual = `U+${code.toString(16).toUpperCase().padStart(4, "0")} at ${i}`;
    throw new EncodeFailure("alphabet", "characters U+0000 to U+007F", actual);
  }
}
