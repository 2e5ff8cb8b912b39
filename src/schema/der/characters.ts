import { checkReceivedCharacters, isSurrogate } from "../../uper/alphabet.js";
import { octetsOfText, textOfOctets } from "../../uper/characters.js";
import { DecodeFailure } from "../../uper/failure.js";
import { wrongCount } from "../../uper/length.js";
import { textOfUtf8 } from "../../uper/utf8.js";
import type { CharacterStringNode } from "../node.js";

/** The universal tags of the character string types (X.680 table 1). */
export const characterStringTags: Readonly<Record<CharacterStringNode["name"], number>> = {
  ObjectDescriptor: 7,
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
};

/** Octets of a character where all have as many (X.690 8.23). */
const characterOctets: Partial<Readonly<Record<CharacterStringNode["name"], number>>> = {
  BMPString: 2,
  UniversalString: 4,
};

/** The octets of a text that the codec has taken. */
export function textContent({ name }: CharacterStringNode, text: string): Uint8Array {
  if (name === "UTF8String") return new TextEncoder().encode(text);
  const width = characterOctets[name];
  if (width === undefined) return octetsOfText(text);
  const codes =
    width === 2
      ? Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))
      : Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const octets = new Uint8Array(width * codes.length);
  codes.forEach((code, i) => {
    for (let at = 0; at < width; at++) octets[i * width + at] = code >>> (8 * (width - 1 - at));
  });
  return octets;
}

/** The text of octets that stand at `bitOffset`. */
export function textOfContent(
  node: CharacterStringNode,
  content: Uint8Array,
  bitOffset: number,
): string {
  const { name, size, letters } = node;
  const { lower, upper, extensible } = size;
  if (name === "UTF8String") {
    const text = textOfUtf8(content, lower, upper, extensible, bitOffset);
    if (letters !== undefined) checkReceivedCharacters(letters, text, bitOffset);
    return text;
  }
  const text = characters(name, content, bitOffset);
  if (name === "IA5String" && content.some((octet) => octet > 0x7f)) {
    const detail = "octets 0 to 127 expected in an IA5String";
    throw new DecodeFailure("alphabet", bitOffset, detail);
  }
  if (letters !== undefined) checkReceivedCharacters(letters, text, bitOffset);
  const count = content.length / (characterOctets[name] ?? 1);
  if (!extensible && (count < lower || count > upper)) {
    throw wrongCount(count, lower, upper, bitOffset);
  }
  return text;
}

function characters(
  name: CharacterStringNode["name"],
  content: Uint8Array,
  bitOffset: number,
): string {
  const width = characterOctets[name];
  if (width === undefined) return textOfOctets(content);
  if (content.length % width !== 0) {
    const detail = `${width} octets a character expected in a ${name}, got ${content.length} in all`;
    throw new DecodeFailure("length", bitOffset, detail);
  }
  let text = "";
  for (let at = 0; at < content.length; at += width) {
    const octets = content.subarray(at, at + width);
    const code = octets.reduce((sum, octet) => sum * 256 + octet, 0);
    if (code > 0x10_ffff || (width === 4 && isSurrogate(code))) {
      const detail = `there is no character ${code.toString(16).toUpperCase()}`;
      throw new DecodeFailure("alphabet", bitOffset, detail);
    }
    text += String.fromCodePoint(code);
  }
  return text;
}
