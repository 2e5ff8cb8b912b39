import { lengthOctets, readLength, writeLength } from "./length.js";
import type { OctetReader } from "./reader.js";
import type { OctetWriter } from "./writer.js";

/** A type behind the length of its encoding, which takes exactly that many octets (X.696 30). */
export function readOpenType<T>(r: OctetReader, decode: (r: OctetReader) => T): T {
  const { end: outerEnd, isContent } = r;
  const at = r.position;
  const length = readLength(r);
  const end = r.position + length;
  r.end = end;
  r.isContent = true;
  const value = decode(r);
  const left = end - r.position;
  if (left > 0) throw r.failure("length", at, `an open type of ${length} octets, ${left} too many`);
  r.end = outerEnd;
  r.isContent = isContent;
  return value;
}

/** The content of an open type as it is. */
export function readOpenOctets(r: OctetReader): Uint8Array {
  return r.copy(readLength(r));
}

export function writeOpenType<T>(
  w: OctetWriter,
  value: T,
  encode: (w: OctetWriter, value: T) => void,
): void {
  const from = w.position;
  encode(w, value);
  w.insert(from, lengthOctets(w.position - from));
}

export function writeOpenOctets(w: OctetWriter, content: Uint8Array): void {
  writeLength(w, content.length);
  w.copy(content);
}
