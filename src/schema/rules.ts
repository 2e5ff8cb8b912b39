import type { Schema } from "../generated/tables/model.js";

/**
 * The engine here encodes in UPER only. Throws an Error for a schema with other rules, whose values it would send in
 * octets that nobody reads.
 */
export function checkRules({ edition, rules }: Schema): void {
  if (rules === undefined) return;
  throw new Error(
    `types of ${edition} go by ${rules.toUpperCase()}; take the codecs made for them`,
  );
}
