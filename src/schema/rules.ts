import type { Schema } from "../generated/tables/model.js";

/** The engine here knows UPER. Throws an Error for a schema with other rules, whose octets it would misread. */
export function checkRules({ edition, rules }: Schema): void {
  if (rules === undefined) return;
  throw new Error(
    `types of ${edition} go by ${rules.toUpperCase()}; take the codecs made for them`,
  );
}
