import { DecodeError } from "../errors.js";
import { parseBase64 } from "./base64.js";
import { parseHex } from "./hex.js";

/** Where a JSON record has its frame, if not in one of the usual members. */
export interface Field {
  /** Names of members, from the record inwards. */
  readonly path: readonly string[];
  readonly form: "hex" | "base64";
}

const parsers: Readonly<Record<Field["form"], (text: string) => Uint8Array>> = {
  hex: parseHex,
  base64: parseBase64,
};

/** In the order in which they are looked for. */
const usualFields: readonly Field[] = [
  { path: ["hex"], form: "hex" },
  { path: ["uper"], form: "hex" },
  { path: ["base64"], form: "base64" },
];

/**
 * Octets of a frame that a JSON object holds as text: in `field`, else in its member `hex`, `uper` (hex too) or
 * `base64`. Throws {@link DecodeError} with code `input`.
 */
export function parseRecord(text: string, field?: Field): Uint8Array {
  const record = parseObject(text);
  for (const candidate of field === undefined ? usualFields : [field]) {
    const found = memberOf(record, candidate.path);
    if (typeof found === "string") return parsers[candidate.form](found);
    if (found === undefined) continue;
    const name = candidate.path.join(".");
    throw notRecord(`expected a string in the member ${name}, got ${kindOf(found)}`);
  }
  const names = field === undefined ? "hex, uper or base64" : field.path.join(".");
  const hint = Object.hasOwn(record, "value") ? "; it holds a value, which encode takes" : "";
  throw notRecord(`expected an object with a member ${names}, got one without${hint}`);
}

/** What JSON holds, for a message: of objects and lists, which may be of any size and depth, no more than that. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function memberOf(record: unknown, path: readonly string[]): unknown {
  let found = record;
  for (const name of path) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
      return undefined;
    // any object can be looked into by name
    found = (found as Record<string, unknown>)[name];
  }
  return found;
}

function parseObject(text: string): object {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw notRecord(`expected JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw notRecord("expected a JSON object, got another JSON value");
  }
  return parsed;
}

function notRecord(detail: string): DecodeError {
  return new DecodeError("input", detail, [], 0, "record");
}
