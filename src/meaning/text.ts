import { gb2312Rows } from "./gb2312-rows.js";

/** What octets say that should be GB 2312. */
export type DecodedText =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      /** What could be read, with U+FFFD in place of each octet that could not. */
      readonly text: string;
      /** Of the first octet that could not be read. */
      readonly offset: number;
      /** A sentence for people. */
      readonly reason: string;
    };

export type EncodedText =
  | { readonly ok: true; readonly octets: Uint8Array }
  | {
      readonly ok: false;
      /** The first character that GB 2312 does not have. */
      readonly character: string;
      readonly reason: string;
    };

/** `Description` of the messages. */
export type Description =
  | { readonly kind: "textString"; readonly value: string }
  | { readonly kind: "textGB2312"; readonly value: Uint8Array };

const replacement = "\uFFFD";

/** Added to row and cell (EUC-CN). */
const shift = 0xa0;

/**
 * Reads GB 2312, two octets a character. Single ASCII octets, which senders mix in, are taken as well.
 *
 * @example
 * decodeGb2312(Uint8Array.of(0xb5, 0xc0, 0xc2, 0xb7)); // { ok: true, text: "道路" }
 */
export function decodeGb2312(octets: Uint8Array): DecodedText {
  let text = "";
  let firstFault: number | undefined;
  for (let offset = 0; offset < octets.length; ) {
    const first = octets[offset] ?? 0;
    const character = first < 0x80 ? String.fromCharCode(first) : characterAt(octets, offset);
    if (character === undefined) firstFault ??= offset;
    text += character ?? replacement;
    offset += first < 0x80 || character === undefined ? 1 : 2;
  }
  if (firstFault === undefined) return { ok: true, text };
  return { ok: false, text, offset: firstFault, reason: reasonFor(octets, firstFault) };
}

function characterAt(octets: Uint8Array, offset: number): string | undefined {
  const [row = 0, cell = 0] = octets.subarray(offset, offset + 2);
  const character = gb2312Rows.get(row - shift)?.charAt(cell - shift - 1);
  return character === " " || character === "" ? undefined : character;
}

function reasonFor(octets: Uint8Array, offset: number): string {
  const utf8 = asUtf8(octets);
  if (utf8 !== undefined) return `the octets are UTF-8: ${JSON.stringify(utf8)}`;
  const [first = 0, second] = octets.subarray(offset, offset + 2);
  if (second === undefined) return `octet ${offset} is half a character`;
  const pair = [first, second].map((octet) => octet.toString(16).toUpperCase()).join(" ");
  // GBK, which many encoders write, fills the space around GB 2312
  const gbk = first >= 0x81 && first <= 0xfe && second >= 0x40 && second <= 0xfe && second !== 0x7f;
  return `GB 2312 has no character ${pair}, at octet ${offset}${gbk ? "; GBK may have" : ""}`;
}

function asUtf8(octets: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return undefined;
  }
}

const codes = new Map<string, readonly [number, number]>();

/** Row and cell of each character, worked out when the first text is encoded. */
function codeOf(character: string): readonly [number, number] | undefined {
  if (codes.size === 0) {
    for (const [row, characters] of gb2312Rows) {
      for (let cell = 1; cell <= characters.length; cell++) {
        codes.set(characters.charAt(cell - 1), [row + shift, cell + shift]);
      }
    }
    codes.delete(" ");
    // the code points that ISO-IR 58 gives these two
    for (const [other, usual] of [
      ["・", "·"],
      ["―", "—"],
    ] as const) {
      const code = codes.get(usual);
      if (code !== undefined) codes.set(other, code);
    }
  }
  return codes.get(character);
}

/** Writes GB 2312; ASCII characters take one octet each. */
export function encodeGb2312(text: string): EncodedText {
  const octets: number[] = [];
  for (const character of text) {
    const code = character < "\x80" ? [character.charCodeAt(0)] : codeOf(character);
    if (code === undefined) {
      const point = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
      return { ok: false, character, reason: `GB 2312 has no ${character} (U+${point})` };
    }
    octets.push(...code);
  }
  return { ok: true, octets: Uint8Array.from(octets) };
}

/** The text of a description in either form. */
export function textOf(description: Description): DecodedText {
  return description.kind === "textString"
    ? { ok: true, text: description.value }
    : decodeGb2312(description.value);
}

/** A description with this text: ASCII as it is, all other text in GB 2312. */
export function descriptionOf(
  text: string,
): { readonly ok: true; readonly description: Description } | Extract<EncodedText, { ok: false }> {
  if ([...text].every((character) => character < "\x80")) {
    return { ok: true, description: { kind: "textString", value: text } };
  }
  const encoded = encodeGb2312(text);
  if (!encoded.ok) return encoded;
  return { ok: true, description: { kind: "textGB2312", value: encoded.octets } };
}
