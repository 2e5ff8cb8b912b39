import type { ElementSetNode } from "./ast.js";
import { characterStringName } from "./character-strings.js";
import { checkConstraints } from "./check-constraints.js";
import { constraintText } from "./constraint-text.js";
import type { Context } from "./context.js";
import { effectiveInteger, effectiveSize } from "./effective.js";
import { effectiveText, isText } from "./effective-text.js";
import { exactIntegers } from "./exact-set.js";
import type { Expanded } from "./expand.js";
import { keepsConstraints } from "./lower-text.js";
import type { Constraint, Ranges, Type } from "./model.js";
import { hull, type IntegerSet } from "./per-visible.js";
import { refuse } from "./problem.js";
import { charactersIn, sizesIn } from "./text-set.js";
import { allOf, elementsConstraint, rangesOf } from "./value-constraint.js";

/**
 * A type as PER shows it, with what its constraints say besides. Where the last of them has a marker they say nothing
 * more: a later version may permit any value (X.680 46.8).
 */
export function withUnseen(context: Context, expanded: Expanded, type: Type): Type {
  if (expanded.constraints.length === 0) return type;
  checkConstraints(context, expanded);
  const parts = constraintParts(context, expanded);
  if (expanded.constraints.at(-1)?.constraint.extensible !== false) return type;
  const seen = seenOf(context, expanded);
  const unseen = parts.filter((part) => !isSeen(part, seen));
  if (unseen.length === 0) return type;
  const constraint = allOf(unseen);
  return { kind: "CONSTRAINED", type, text: constraintText(constraint), constraint };
}

/** What each value has to keep to, all of it. */
function constraintParts(context: Context, expanded: Expanded): readonly Constraint[] {
  if (expanded.type.kind === "INTEGER") return [integersOf(context, expanded)];
  const parts = expanded.constraints.flatMap(({ constraint: { root, additions }, scope }) => {
    const of = { base: expanded, scope };
    if (additions !== undefined) elementsConstraint(context, additions, of);
    return conjunctsOf(root).flatMap((node) => {
      const part = elementsConstraint(context, node, of);
      return part?.kind === "ALL" ? part.of : (part ?? []);
    });
  });
  const [first, ...others] = parts.filter((part) => part.kind === "SIZE");
  if (first === undefined) return parts;
  const ranges = others.reduce((all, size) => common(all, size.ranges), first.ranges);
  if (ranges.length === 0) refuseEmpty(expanded);
  return [{ ...first, ranges }, ...parts.filter((part) => part.kind !== "SIZE")];
}

/** What is in both. */
function common(some: Ranges, others: Ranges): Ranges {
  return some.flatMap(([lower, upper]) =>
    others
      .map(([least, most]) => [least > lower ? least : lower, most < upper ? most : upper] as const)
      .filter(([least, most]) => least <= most),
  );
}

function integersOf(context: Context, expanded: Expanded): Constraint {
  const set = exactIntegers(context, expanded);
  if (set.length === 0) refuseEmpty(expanded);
  return { kind: "RANGE", ranges: rangesOf(set) };
}

function refuseEmpty({ constraints, type }: Expanded): never {
  refuse(constraints.at(-1)?.constraint.place ?? type.place, "no value satisfies this constraint");
}

/** Operands of an intersection: those that are checked by nobody do not hinder the others. */
function conjunctsOf(node: ElementSetNode): readonly ElementSetNode[] {
  return node.kind === "INTERSECTION" ? node.operands.flatMap(conjunctsOf) : [node];
}

/** What codecs see to already, by the kind of constraint: the one range that PER knows, and an alphabet. */
type Seen = Partial<Record<Constraint["kind"], Ranges>>;

function seenOf(context: Context, expanded: Expanded): Seen {
  const rangeOf = (set: IntegerSet | undefined): Ranges => rangesOf([hull(set ?? [])]);
  if (isText(expanded)) {
    const visible = effectiveText(context, expanded);
    const isKept = keepsConstraints(characterStringName(expanded.type.name));
    if (visible === undefined || !isKept) return {};
    return { SIZE: rangeOf(sizesIn(visible.set)), FROM: rangesOf(charactersIn(visible.set)) };
  }
  switch (expanded.type.kind) {
    case "INTEGER":
      return { RANGE: rangeOf(effectiveInteger(context, expanded)?.set) };
    case "BIT STRING":
    case "OCTET STRING":
    case "SEQUENCE OF":
    case "SET OF":
      return { SIZE: rangeOf(effectiveSize(context, expanded)?.set) };
    default:
      return {};
  }
}

/** Whether all that codecs take keeps to it. */
function isSeen(part: Constraint, seen: Seen): boolean {
  if (!("ranges" in part)) return false;
  const taken = seen[part.kind];
  return (
    taken?.every(([lower, upper]) =>
      part.ranges.some(([least, most]) => least <= lower && upper <= most),
    ) === true
  );
}
