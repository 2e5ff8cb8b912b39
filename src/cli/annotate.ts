import { measured, quantityOf } from "../meaning/index.js";
import type { CodecName } from "../schema/registry.js";

/** What a value means to people: `10 m/s`, its unit alone, or `unavailable`. Undefined if the type says nothing of it. */
export function annotate(type: CodecName, value: unknown): string | undefined {
  const quantity = typeof value === "number" ? quantityOf(type) : undefined;
  if (quantity === undefined || typeof value !== "number") return undefined;
  const { value: amount, unit, meaning } = measured(quantity, value);
  const number = amount === value ? "" : `${round(amount ?? 0)} `;
  const measure = amount === null || unit === undefined ? [] : [`${number}${unit}`];
  const parts = [...measure, ...(meaning === undefined ? [] : [meaning])];
  return parts.length === 0 ? undefined : parts.join(", ");
}

/** Without the digits that only come from binary fractions. */
function round(amount: number): number {
  return Number(amount.toPrecision(12));
}
