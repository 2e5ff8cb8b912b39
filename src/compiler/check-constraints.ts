import type { Context } from "./context.js";
import { checkInvisible, effectiveInteger, effectiveSize } from "./effective.js";
import { effectiveText, isText } from "./effective-text.js";
import type { Expanded } from "./expand.js";
import { refuse } from "./problem.js";

/** Refuses constraints that are for other types, or that leave no value. */
export function checkConstraints(context: Context, expanded: Expanded): void {
  if (isText(expanded)) {
    effectiveText(context, expanded);
    return;
  }
  switch (expanded.type.kind) {
    case "INTEGER":
      effectiveInteger(context, expanded);
      return;
    case "BIT STRING":
    case "OCTET STRING":
    case "SEQUENCE OF":
    case "SET OF":
      effectiveSize(context, expanded);
      return;
    case "OPEN TYPE":
      checkOpenTypeConstraints(expanded);
      return;
    default:
      checkInvisible(context, expanded);
  }
}

function checkOpenTypeConstraints({ constraints }: Expanded): void {
  for (const { root, place } of constraints.map(({ constraint }) => constraint)) {
    if (root.kind === "UNCHECKED") continue;
    refuse(place, "constraints on open types are not supported", "({Set}) and ({Set}{@x}) are");
  }
}
