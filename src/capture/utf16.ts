import { type Chunks, joinBytes } from "./bytes.js";
import { u16 } from "./fields.js";

const byteOrderMark = 0xfeff;

/** The byte order mark and a character of 16 bits. */
const headOctets = 4;

const utf8 = new TextEncoder();

/**
 * The encoding of a text that begins with the byte order mark of UTF-16, as `>` of PowerShell writes it. What frames
 * are written in begins with an ASCII character, or is empty: other octets behind the mark are no text.
 */
function utf16Of(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const isText = (littleEndian: boolean): boolean => {
    if (head.length < 2 || u16(head, 0, littleEndian) !== byteOrderMark) return false;
    const first = u16(head, 2, littleEndian);
    return head.length === 2 || (head.length >= headOctets && first > 0 && first < 0x80);
  };
  if (isText(true)) return "utf-16le";
  return isText(false) ? "utf-16be" : undefined;
}

/** More octets may show that it is UTF-16; neither UTF-8 nor a capture file begins like that. */
export function mayBecomeUtf16(head: Uint8Array): boolean {
  return head.length < headOctets && (head[0] === 0xff || head[0] === 0xfe);
}

/** The beginning of an input; of one in UTF-16 in UTF-8. */
export function utf8Of(head: Uint8Array): Uint8Array {
  return converterOf(head)(head);
}

/** The same text in UTF-8 if it is in UTF-16; any other input as it is. */
export async function* inUtf8(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let head: Uint8Array = new Uint8Array(0);
  let convert: Convert | undefined;
  for await (const chunk of chunks) {
    if (convert !== undefined) {
      yield convert(chunk);
      continue;
    }
    head = joinBytes([head, chunk]);
    if (mayBecomeUtf16(head)) continue;
    convert = converterOf(head);
    yield convert(head);
  }
  if (convert !== undefined) yield convert();
  else yield utf8Of(head);
}

/** Takes pieces, and nothing at the end: of a text that is cut off within a character U+FFFD is left. */
type Convert = (piece?: Uint8Array) => Uint8Array;

function converterOf(head: Uint8Array): Convert {
  const encoding = utf16Of(head);
  if (encoding === undefined) return (piece = new Uint8Array(0)) => piece;
  const decoder = new TextDecoder(encoding);
  return (piece) => utf8.encode(decoder.decode(piece, { stream: piece !== undefined }));
}
