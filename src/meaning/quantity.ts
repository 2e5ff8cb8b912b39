import type { Type } from "../schema/index.js";

type IntegerType = Extract<Type, { kind: "INTEGER" }>;

/** Unit, scale and special values of a number, from the ASN.1 module that defines its type. */
export type Quantity = NonNullable<IntegerType["quantity"]>;

/** What a number of a message measures. */
export interface Measurement {
  /** In the unit; `null` if the number measures nothing. */
  readonly value: number | null;
  /** Absent: a count, a code or an identifier. */
  readonly unit?: string;
  /** What is special about this number: `unavailable`, `at or above 20`. */
  readonly meaning?: string;
}

/** What a number means, by the quantity of its type. */
export function measured(quantity: Quantity, raw: number): Measurement {
  const { unit, scale, special } = quantity;
  const found = special.find(({ lower, upper }) => lower <= raw && raw <= upper);
  return {
    // one multiplication of integers and one division: the double nearest to the exact amount
    value: found?.kind === "none" ? null : (raw * scale[0]) / scale[1],
    ...(unit !== undefined && { unit }),
    ...(found && { meaning: found.meaning }),
  };
}

export type RawNumber =
  | { readonly ok: true; readonly raw: number }
  | { readonly ok: false; readonly expected: string };

/** The number for an amount, or for none: then `rawForNone` if that is such a number. */
export function rawOf(quantity: Quantity, amount: number | null, rawForNone?: number): RawNumber {
  const { scale, special, unit } = quantity;
  const none = special.filter(({ kind }) => kind === "none");
  const isNone = (raw: number): boolean =>
    none.some(({ lower, upper }) => lower <= raw && raw <= upper);
  if (amount === null) {
    if (rawForNone !== undefined && isNone(rawForNone)) return { ok: true, raw: rawForNone };
    const usual = none[0]?.upper;
    return usual === undefined
      ? { ok: false, expected: "a number; the type has none that means unavailable" }
      : { ok: true, raw: usual };
  }
  if (!Number.isFinite(amount)) return { ok: false, expected: "a finite number" };
  const highest = special.find(({ kind }) => kind === "at least")?.lower ?? Infinity;
  const lowest = special.find(({ kind }) => kind === "at most")?.upper ?? -Infinity;
  const nearest = Math.round((amount * scale[1]) / scale[0]) + 0; // + 0: no negative zero
  const raw = Math.max(lowest, Math.min(nearest, highest));
  if (!isNone(raw)) return { ok: true, raw };
  const inUnit = unit === undefined ? "" : ` ${unit}`;
  return {
    ok: false,
    expected: `null, or another amount: ${(raw * scale[0]) / scale[1]}${inUnit} stands for "${measured(quantity, raw).meaning}"`,
  };
}
