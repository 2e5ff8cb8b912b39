import { ofType, readJoined, readPieces } from "./containing.js";
import { describe, EncodeFailure, wrongType } from "./failure.js";
import { fragmentUnit, readLength } from "./length.js";
import type { BitReader } from "./reader.js";
import { readOctetString, writeOctetString } from "./strings.js";
import type { BitWriter } from "./writer.js";

/** Decodes the content of an open type; surplus octets in it are not part of the value (X.691 10.2). */
export function readOpenType<T>(r: BitReader, decode: (r: BitReader) => T): T {
  const outerEnd = r.end;
  const at = r.position;
  const length = readLength(r, 8);
  if (length < 0) {
    r.position = at;
    return readJoined(r, readPieces(r, 0, Number.POSITIVE_INFINITY, false, 8), decode);
  }
  const end = r.position + length * 8;
  r.end = end;
  const value = decode(r);
  r.position = end;
  r.end = outerEnd;
  return value;
}

/** The same where an object set tells the type of the content, which errors in it then name. */
export function readOpenContent<T>(r: BitReader, typeName: string, decode: (r: BitReader) => T): T {
  return readOpenType(r, ofType(typeName, decode));
}

/** Whether the value of an open type is of the kind that its selector names. */
export function isContent<K extends string>(value: unknown, kind: K): value is { kind: K } {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}

/** Why the value of an open type is not what its selector names. */
export function otherContent(
  value: unknown,
  kind: string,
  selector: number | bigint | string,
): EncodeFailure {
  const expected = `{ kind: "${kind}", value }, which ${selector} selects`;
  if (typeof value !== "object" || value === null || !("kind" in value)) {
    return wrongType(value, expected);
  }
  return new EncodeFailure("choice", expected, `kind ${describe(value.kind)}`);
}

/** Writes the octets that stand for the value of an open type whose selector nobody has assigned. */
export function writeUnassigned(
  w: BitWriter,
  value: unknown,
  selector: number | bigint | string,
): void {
  if (value instanceof Uint8Array) {
    writeOpenOctets(w, value);
    return;
  }
  const expected = `a Uint8Array, since ${selector} selects no type`;
  if (typeof value !== "object" || value === null || !("kind" in value)) {
    throw wrongType(value, expected);
  }
  throw new EncodeFailure("choice", expected, `kind ${describe(value.kind)}`);
}

/** The content of an open type as it is. */
export function readOpenOctets(r: BitReader): Uint8Array {
  return readOctetString(r, 0, Number.POSITIVE_INFINITY, false);
}

/** Encodes in place behind one octet for the length, which is moved on if the length needs two. */
export function writeOpenType<T>(
  w: BitWriter,
  value: T,
  encode: (w: BitWriter, value: T) => void,
): void {
  w.bits(0, 8);
  const start = w.position;
  encode(w, value);
  w.pad(start);
  const length = (w.position - start) >>> 3;
  if (length < fragmentUnit) w.patchLength(start, length);
  else {
    const content = w.cut(start);
    w.cut(start - 8);
    writeOpenOctets(w, content);
  }
}

export function writeOpenOctets(w: BitWriter, content: Uint8Array): void {
  writeOctetString(w, content, 0, Number.POSITIVE_INFINITY, false);
}
