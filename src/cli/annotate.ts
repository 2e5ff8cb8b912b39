import { measureOf } from "../meaning/value-text.js";
import type { CodecName } from "../schema/registry.js";

/** What a value means to people: `10 m/s`, its unit alone, or `unavailable`. Undefined if the type says nothing of it. */
export function annotate(type: CodecName, value: unknown): string | undefined {
  const measure = measureOf(type, value);
  if (measure === undefined) return undefined;
  const { value: amount, unit, meaning } = measure;
  const number = amount === value ? "" : `${amount} `;
  const inUnit = amount === null || unit === undefined ? [] : [`${number}${unit}`];
  const parts = [...inUnit, ...(meaning === undefined ? [] : [meaning])];
  return parts.length === 0 ? undefined : parts.join(", ");
}
