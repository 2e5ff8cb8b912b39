import { DecodeError } from "../errors.js";
import { parseBase64 } from "./base64.js";
import { parseHex } from "./hex.js";

/** Members of a record that hold a frame, in the order in which they are looked for. */
const members: readonly (readonly [name: string, parse: (text: string) => Uint8Array])[] = [
  ["hex", parseHex],
  ["uper", parseHex],
  ["base64", parseBase64],
];

/**
 * Octets of a frame that a JSON object holds, as text in its member `hex`, `uper` (hex too) or `base64`.
 * Throws {@link DecodeError} with code `input`.
 */
export function parseRecord(text: string): Uint8Array {
  const record = parseObject(text);
  for (const [name, parse] of members) {
    if (!Object.hasOwn(record, name)) continue;
    const octets = record[name];
    if (typeof octets === "string") return parse(octets);
    throw notRecord(`expected a string in the member ${name}, got ${JSON.stringify(octets)}`);
  }
  const hint = Object.hasOwn(record, "value") ? "; it holds a value, which encode takes" : "";
  throw notRecord(`expected an object with a member hex, uper or base64, got one without${hint}`);
}

function parseObject(text: string): Record<string, unknown> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw notRecord(`expected JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    throw notRecord("expected a JSON object, got another JSON value");
  }
  // any object can be looked into by name
  return parsed as Record<string, unknown>;
}

function notRecord(detail: string): DecodeError {
  return new DecodeError("input", detail, [], 0, "record");
}
