import type { Cause } from "../stack/cause.js";
import { causeText } from "../stack/cause-text.js";

/** A likely cause with what to try on the command line. */
export function causeAndRemedy(cause: Cause): string {
  return causeText(cause) + remedyFor(cause);
}

function remedyFor(cause: Cause): string {
  switch (cause.kind) {
    case "edition":
      return `, try --edition ${cause.edition}`;
    case "type":
      return `: try --type ${cause.type}`;
    case "layers":
      return ": try --layer auto";
    case "trailing":
    case "damaged":
      return "; --editions compares them all";
    default:
      return "";
  }
}
