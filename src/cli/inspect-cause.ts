import type { Cause, Remedy } from "../stack/cause.js";

/** A likely cause with what to try on the command line. */
export function causeText({ sentence, remedy }: Cause): string {
  return remedy === undefined ? sentence : sentence + remedyText(remedy);
}

function remedyText(remedy: Remedy): string {
  switch (remedy.kind) {
    case "edition":
      return `, try --edition ${remedy.edition}`;
    case "type":
      return `: try --type ${remedy.type}`;
    case "all layers":
      return ": try --layer auto";
    case "all editions":
      return "; --editions compares them all";
  }
}
