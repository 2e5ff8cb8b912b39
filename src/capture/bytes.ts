/** Octets as they arrive: a Node stream, a web stream, or a generator of the caller. */
export type Chunks = AsyncIterable<Uint8Array>;

/** Puts pieces together; a single piece is returned as it is. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (pieces.length === 1 && first !== undefined) return first;
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}

const utf8Encoder = new TextEncoder();
const utf8Decoder = new TextDecoder();

/** Text as the readers take it: UTF-8. */
export function toBytes(text: string | Uint8Array): Uint8Array {
  return typeof text === "string" ? utf8Encoder.encode(text) : text;
}

/** UTF-8 with U+FFFD in the place of what is none. */
export function toText(bytes: Uint8Array): string {
  return utf8Decoder.decode(bytes);
}

/** The character at an octet of a text, quoted for a message. */
export function quoteCharacter(bytes: Uint8Array, at: number): string {
  const [character = ""] = toText(bytes.subarray(at, at + 4));
  return JSON.stringify(character);
}
