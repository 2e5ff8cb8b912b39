import { toHex } from "../schema/hex.js";
import type { Schema, Type } from "../schema/index.js";
import type { CodecName } from "../schema/registry.js";
import { type Measurement, measured } from "./quantity.js";
import { quantityOf, resolved } from "./units.js";

/** What of a type its values' texts need. */
interface ValueType {
  readonly kind: Type["kind"];
  readonly named?: Readonly<Record<string, number | bigint>>;
  readonly bits?: readonly { readonly name: string; readonly position: number }[];
}

/** The type behind an ASN.1 name; undefined for one that is defined in place. */
export function definitionOf(
  schema: Schema,
  name: string,
): ReturnType<typeof resolved> | undefined {
  const type = Object.hasOwn(schema.types, name) ? schema.types[name]?.type : undefined;
  return type && resolved(schema, type);
}

/** A value without parts as it is sent: with the names of bits and numbers, octets in hex; empty for none of them. */
export function valueText(type: ValueType | undefined, value: unknown): string {
  if (value instanceof Uint8Array) return toHex(value);
  if (isBitString(value)) return `${toHex(value.bytes)} (${value.length} bits)`;
  switch (type?.kind) {
    case "INTEGER":
      return integerText(type, value);
    case "BIT STRING":
      return typeof value === "number" ? setBits(type, value).join(", ") : String(value);
    case "ENUMERATED":
      return typeof value === "number" ? `$unknown: item ${value} of the additions` : String(value);
    case "CHARACTER STRING":
      return JSON.stringify(value);
    default:
      return String(value);
  }
}

/** Names of the bits that are set; `bit 3` of one that has none. */
export function setBits({ bits }: ValueType, value: number): string[] {
  const positions = Array.from({ length: 32 }, (_, position) => position);
  return positions
    .filter((position) => ((value >>> position) & 1) === 1)
    .map((position) => bits?.find((bit) => bit.position === position)?.name ?? `bit ${position}`);
}

/** What a number measures, without the digits that only come from binary fractions; undefined if it is no quantity. */
export function measureOf(type: CodecName, value: unknown): Measurement | undefined {
  const quantity = typeof value === "number" ? quantityOf(type) : undefined;
  if (quantity === undefined || typeof value !== "number") return undefined;
  const measurement = measured(quantity, value);
  const amount = measurement.value;
  return { ...measurement, value: amount === null ? null : Number(amount.toPrecision(12)) };
}

function integerText({ named = {} }: ValueType, value: unknown): string {
  const name = Object.keys(named).find((key) => String(named[key]) === String(value));
  return name === undefined ? String(value) : `${value} (${name})`;
}

function isBitString(value: unknown): value is { bytes: Uint8Array; length: number } {
  return (
    typeof value === "object" &&
    value !== null &&
    "bytes" in value &&
    value.bytes instanceof Uint8Array
  );
}
