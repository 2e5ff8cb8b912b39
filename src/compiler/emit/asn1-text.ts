import { charactersOf } from "../character-strings.js";
import type { CharacterStringType, Size, Type } from "../model.js";

/** The keyword that names an inline type in messages. */
export function typeKeyword(type: Type): string {
  if (type.kind === "REFERENCE") return type.name;
  if (type.kind === "CHARACTER STRING") return type.name;
  if (type.kind === "CONTAINING") return type.bitString ? "BIT STRING" : "OCTET STRING";
  if (type.kind === "CONSTRAINED") return typeKeyword(type.type);
  const isSet = (type.kind === "SEQUENCE" || type.kind === "SEQUENCE OF") && type.set === true;
  return isSet ? type.kind.replace("SEQUENCE", "SET") : type.kind;
}

/** ASN.1 notation of a type on one line, without the contents of constructed types. */
export function asn1Text(type: Type): string {
  switch (type.kind) {
    case "REFERENCE":
      return type.name;
    case "INTEGER":
      return `INTEGER${rangeText(type.lower, type.upper, type.extensible)}`;
    case "SEQUENCE OF":
      return `${type.set ? "SET" : "SEQUENCE"}${sizeText(type.size)} OF ${asn1Text(type.element)}`;
    case "CONTAINING":
      return `${typeKeyword(type)}${sizeText(type.size)} (CONTAINING ${asn1Text(type.type)})`;
    case "CONSTRAINED":
      return `${asn1Text(type.type)} (${type.text})`;
    case "BIT STRING":
    case "OCTET STRING":
      return `${type.kind}${sizeText(type.size)}`;
    case "CHARACTER STRING":
      return `${type.name}${sizeText(type.size)}${alphabetText(type)}`;
    case "OPEN TYPE":
      return type.selector === undefined ? "open type" : `open type selected by ${type.selector}`;
    default:
      return typeKeyword(type);
  }
}

function rangeText(
  lower: number | bigint | undefined,
  upper: number | bigint | undefined,
  extensible: boolean,
): string {
  if (lower === undefined && upper === undefined && !extensible) return "";
  const range = lower === upper ? `${lower}` : `${lower ?? "MIN"}..${upper ?? "MAX"}`;
  return ` (${range}${extensible ? ", ..." : ""})`;
}

/** The characters that the constraint, not the type, permits. */
function alphabetText({ name, alphabet }: CharacterStringType): string {
  const all = charactersOf(name).flatMap(({ lower, upper }) => [Number(lower), Number(upper)]);
  if (alphabet === undefined || alphabet.flat().join() === all.join()) return "";
  const runs = alphabet.map(([first, last]) =>
    first === last ? characterText(first) : `${characterText(first)}..${characterText(last)}`,
  );
  return ` (FROM (${runs.join(" | ")}))`;
}

function characterText(code: number): string {
  if (code > 0x20 && code < 0x7f) return `"${String.fromCodePoint(code)}"`;
  return `{${[24, 16, 8, 0].map((shift) => (code >>> shift) & 0xff).join(", ")}}`;
}

function sizeText(size: Size | undefined): string {
  return size === undefined ? "" : ` (SIZE${rangeText(size.lower, size.upper, size.extensible)})`;
}
