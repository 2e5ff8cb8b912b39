import { parseHex } from "../capture/hex.js";
import { type Edition, editions } from "../editions/index.js";
import { EncodeError, formatPath, isDecodeError, isEncodeError } from "../errors.js";
import { fromJer } from "../schema/from-jer.js";
import type { Codec } from "../uper/codec.js";
import { describe } from "../uper/failure.js";
import { listed } from "./args.js";
import { jsonFault } from "./json-fault.js";
import { suggestion } from "./nearest.js";
import { isAnyEdition, lookupType, namesOfTypes } from "./types.js";

/** What the command line says about all values; a record says it for itself. */
export interface EncodeOptions {
  readonly edition: Edition | undefined;
  readonly type: string | undefined;
}

/** Octets, or the error as it is reported in their place. */
export type Encoded =
  | { readonly ok: true; readonly octets: Uint8Array }
  | { readonly ok: false; readonly error: unknown };

/** Encodes a line: a record as `decode` writes them, or a bare value. */
export function encodeLine(text: string, lineNumber: number, options: EncodeOptions): Encoded {
  try {
    return encodeParsed(parseJson(text, lineNumber), options);
  } catch (error) {
    if (!isEncodeError(error)) throw error;
    const { code, message, path } = error;
    return { ok: false, error: { code, message, path: formatPath(path) } };
  }
}

function encodeParsed(parsed: unknown, options: EncodeOptions): Encoded {
  const members = membersOf(parsed);
  const { edition, type, value, error, hex, input } = members;
  if (isObject(error)) {
    if (typeof hex === "string") return { ok: true, octets: octetsOf(hex) };
    // there never were octets: the error of decoding is all there is to pass on
    if (typeof input === "string") return { ok: false, error: passedOn(error) };
  }
  if (typeof edition === "string" && typeof type === "string" && Object.hasOwn(members, "value")) {
    const codec = codecFor(options.edition ?? edition, options.type ?? type);
    return { ok: true, octets: codec.encode(fromJer(codec, value)) };
  }
  const codec = codecFor(options.edition, options.type ?? "MessageFrame");
  return { ok: true, octets: codec.encode(fromJer(codec, parsed)) };
}

/** An error as `decode` writes it: no member of it is an object, of which JSON may have more levels than can be written. */
function passedOn(error: object): object {
  return Object.fromEntries(
    Object.entries(error).filter(([, member]) => Object(member) !== member),
  );
}

function codecFor(edition: string | undefined, type: string): Codec<unknown> {
  const expected = listed(editions);
  if (edition === undefined) {
    throw new EncodeError(
      "missing",
      ["edition"],
      `--edition for a bare value: ${expected}`,
      "none",
    );
  }
  if (!isAnyEdition(edition)) {
    throw new EncodeError("unsupported", ["edition"], expected, describe(edition));
  }
  const codec = lookupType(edition, type);
  if (codec !== undefined) return codec;
  const hint = suggestion(type, namesOfTypes(edition));
  const actual = `${describe(type)}${hint}`;
  throw new EncodeError("unsupported", ["type"], `a type of ${edition}`, actual);
}

function octetsOf(hex: string): Uint8Array {
  try {
    return parseHex(hex);
  } catch (error) {
    if (!isDecodeError(error)) throw error;
    throw new EncodeError("type", ["hex"], "octets in hex", error.detail);
  }
}

function parseJson(text: string, lineNumber: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const at = jsonFault(text);
    const found = at < text.length ? JSON.stringify(text.slice(at, at + 20)) : "the end";
    const place = `line ${lineNumber}, column ${at + 1}`;
    throw new EncodeError("type", [], "one JSON value on a line", `${found} at ${place}`);
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function membersOf(value: unknown): Record<string, unknown> {
  // any object can be looked into by name
  return isObject(value) ? (value as Record<string, unknown>) : {};
}
