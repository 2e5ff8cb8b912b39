import { formatHex } from "../capture/hex.js";
import type { DecodeError } from "../errors.js";
import type { Style } from "./style.js";

/** Octets shown around the place of an error. */
const windowOctets = 16;

/** The error, the octets around its place, and what to try; indented by two. */
export function failureTree(
  error: DecodeError,
  octets: Uint8Array | undefined,
  hint: string,
  style: Style,
): string {
  const place = octets === undefined ? "" : placeLines(octets, error.bitOffset, style);
  return `  ${style.error(error.code)}  ${error.message}\n${place}  ${style.faint(`hint: ${hint}`)}\n`;
}

function placeLines(octets: Uint8Array, bitOffset: number, style: Style): string {
  if (octets.length === 0) return "";
  const at = Math.min(bitOffset >>> 3, octets.length);
  const from = Math.max(0, Math.min(at - windowOctets / 2, octets.length - windowOctets));
  const shown = octets.subarray(from, from + windowOctets);
  const label = `octet ${from}:  `;
  const column = label.length + (at - from) * 3;
  const what =
    at === octets.length
      ? `the end, behind octet ${at - 1}`
      : `bit ${bitOffset & 7} of octet ${at} of 0 to ${octets.length - 1}`;
  return (
    `    ${label}${formatHex(shown, " ")}\n` +
    `    ${" ".repeat(column)}${style.error("^^")} ${style.faint(what)}\n`
  );
}
