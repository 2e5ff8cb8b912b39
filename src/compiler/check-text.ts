import type { ValueNode } from "./ast.js";
import { characterStringName, charactersOf } from "./character-strings.js";
import type { Context } from "./context.js";
import { type ExpandedText, effectiveText } from "./effective-text.js";
import { contains, describeSet } from "./per-visible.js";
import { refuse } from "./problem.js";
import type { Scope } from "./resolve.js";
import { charactersIn, describeCharacters, sizesIn } from "./text-set.js";
import { codesOf, textValue } from "./text-value.js";

/** A character string value, with characters that its type has, and in number and kind as its constraints want. */
export function checkText(
  context: Context,
  value: ValueNode,
  scope: Scope,
  expanded: ExpandedText,
): string {
  const { type } = expanded;
  const text = textValue(context, scope, value, type);
  const codes = codesOf(text, type);
  const foreign = codes.findIndex(
    (code) => !contains(charactersOf(characterStringName(type.name)), code),
  );
  if (foreign >= 0) refuse(value.place, `${type.name} has no character "${[...text][foreign]}"`);
  const visible = effectiveText(context, expanded);
  if (visible === undefined || visible.extensible) return text;
  const sizes = sizesIn(visible.set);
  if (!contains(sizes, BigInt(codes.length))) {
    refuse(
      value.place,
      `a value of ${codes.length} characters is outside SIZE(${describeSet(sizes)})`,
    );
  }
  const alphabet = charactersIn(visible.set);
  const excluded = codes.findIndex((code) => !contains(alphabet, code));
  if (excluded >= 0) {
    refuse(
      value.place,
      `the character "${[...text][excluded]}" is outside FROM(${describeCharacters(alphabet)})`,
    );
  }
  return text;
}
