import type { ConstraintNode, ElementSetNode } from "./ast.js";
import { type Place, refuse } from "./problem.js";

/** Consecutive integers; an end that is absent is MIN or MAX. */
interface Interval {
  readonly lower?: bigint;
  readonly upper?: bigint;
}

/** In ascending order, with gaps between them. Empty: no value. */
export type IntegerSet = readonly Interval[];

export const ALL_INTEGERS: IntegerSet = [{}];
/** What a size can be (X.680 47.5). */
export const ALL_SIZES: IntegerSet = [{ lower: 0n }];

/** The PER-visible part of constraints: the root values, and whether more are foreseen. */
export interface Visible {
  readonly set: IntegerSet;
  readonly extensible: boolean;
}

/** Subtype notation that is no set arithmetic. */
export type SubtypeElement = Exclude<ElementSetNode, { kind: "UNION" | "INTERSECTION" | "EXCEPT" }>;

/** What an element permits of `parent`; `undefined` if it is not PER-visible. */
type Evaluate<S> = (element: SubtypeElement, parent: IntegerSet, scope: S) => Visible | undefined;

function interval(lower: bigint | undefined, upper: bigint | undefined): Interval {
  return { ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
}

/** The integers from `lower` to `upper`; none if they are the wrong way round. */
export function range(lower: bigint | undefined, upper: bigint | undefined): IntegerSet {
  const isEmpty = lower !== undefined && upper !== undefined && lower > upper;
  return isEmpty ? [] : [interval(lower, upper)];
}

function byLower(a: Interval, b: Interval): number {
  if (a.lower === b.lower) return 0;
  if (a.lower === undefined) return -1;
  return b.lower === undefined || a.lower > b.lower ? 1 : -1;
}

export function union(a: IntegerSet, b: IntegerSet): IntegerSet {
  const merged: Interval[] = [];
  for (const next of [...a, ...b].sort(byLower)) {
    const last = merged.at(-1);
    const isApart =
      last === undefined ||
      (last.upper !== undefined && next.lower !== undefined && next.lower > last.upper + 1n);
    if (isApart) {
      merged.push(next);
      continue;
    }
    const isInside =
      last.upper === undefined || (next.upper !== undefined && next.upper <= last.upper);
    if (!isInside) merged[merged.length - 1] = interval(last.lower, next.upper);
  }
  return merged;
}

function larger(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}

function smaller(a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
}

export function intersection(a: IntegerSet, b: IntegerSet): IntegerSet {
  return a.flatMap((x) =>
    b.flatMap((y) => range(larger(x.lower, y.lower), smaller(x.upper, y.upper))),
  );
}

export function contains(set: IntegerSet, value: bigint): boolean {
  return intersection(set, range(value, value)).length > 0;
}

/** PER knows one range: the smallest that holds all values (X.691 9.3, 10.5). */
export function hull(set: IntegerSet): Interval {
  return interval(set[0]?.lower, set.at(-1)?.upper);
}

export function describeSet(set: IntegerSet): string {
  const parts = set.map(({ lower, upper }) =>
    lower !== undefined && lower === upper ? `${lower}` : `${lower ?? "MIN"}..${upper ?? "MAX"}`,
  );
  return parts.join(" | ");
}

function evaluateSet<S>(
  node: ElementSetNode,
  parent: IntegerSet,
  scope: S,
  evaluate: Evaluate<S>,
): Visible | undefined {
  switch (node.kind) {
    case "UNION": {
      const parts = node.operands.map((operand) => evaluateSet(operand, parent, scope, evaluate));
      // X.691 9.3.19: one operand that is not PER-visible makes the whole union so.
      return parts.reduce((a, b) =>
        a === undefined || b === undefined
          ? undefined
          : { set: union(a.set, b.set), extensible: a.extensible || b.extensible },
      );
    }
    case "INTERSECTION": {
      const parts = node.operands.map((operand) => evaluateSet(operand, parent, scope, evaluate));
      // X.691 9.3.19: operands that are not PER-visible are left out of an intersection.
      return parts.reduce((a, b) =>
        a === undefined || b === undefined
          ? (a ?? b)
          : { set: intersection(a.set, b.set), extensible: a.extensible || b.extensible },
      );
    }
    case "EXCEPT": {
      evaluateSet(node.excluded, parent, scope, evaluate);
      // X.691 9.3.19: EXCEPT and what follows it are ignored; ALL is then what the parent permits.
      return node.operand === undefined
        ? { set: parent, extensible: false }
        : evaluateSet(node.operand, parent, scope, evaluate);
    }
    default:
      return evaluate(node, parent, scope);
  }
}

/** One constraint; its result lies within `parent`. */
export function evaluateConstraint<S>(
  constraint: ConstraintNode,
  parent: IntegerSet,
  scope: S,
  evaluate: Evaluate<S>,
): Visible | undefined {
  const root = evaluateSet(constraint.root, parent, scope, evaluate);
  // Additions do not reach PER beyond the marker: their values are encoded as those of the bare type.
  if (constraint.additions !== undefined) {
    evaluateSet(constraint.additions, parent, scope, evaluate);
  }
  if (root === undefined) return undefined;
  const set = intersection(root.set, parent);
  if (set.length === 0) refuseEmpty(constraint.place, parent);
  return { set, extensible: root.extensible || constraint.extensible };
}

function refuseEmpty(place: Place, parent: IntegerSet): never {
  refuse(
    place,
    "no value satisfies this constraint",
    `what it constrains permits ${describeSet(parent)}`,
  );
}

/**
 * Constraints one behind the other. Each applies to the root values that the former leaves, and only the last
 * one makes the result extensible (X.680 46, G.4.2.3); those that are not PER-visible are passed over
 * (X.691 9.3). `undefined` if none is PER-visible.
 */
export function evaluateSerial<S>(
  constraints: readonly { readonly constraint: ConstraintNode; readonly scope: S }[],
  whole: IntegerSet,
  evaluate: Evaluate<S>,
): Visible | undefined {
  let visible: Visible | undefined;
  for (const { constraint, scope } of constraints) {
    const parent = visible?.set ?? whole;
    visible = evaluateConstraint(constraint, parent, scope, evaluate) ?? visible;
  }
  return visible;
}
