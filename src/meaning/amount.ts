import { measured } from "./quantity.js";
import { quantityOf } from "./units.js";

/** The edition that has all types; what those of others are called alike measures the same. */
const edition = "csae157-2020";

/** What a number of a type measures, in the unit of the type; undefined if it is absent or measures nothing. */
export function amountOf(name: string, raw: number | undefined): number | undefined {
  if (raw === undefined) return undefined;
  const quantity = quantityOf({ edition, name });
  if (quantity === undefined) throw new Error(`the type ${name} has no unit`);
  return measured(quantity, raw).value ?? undefined;
}
