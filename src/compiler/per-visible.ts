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
export interface Visible<V = IntegerSet> {
  readonly set: V;
  readonly extensible: boolean;
}

/** Subtype notation that is no set arithmetic. */
export type SubtypeElement = Exclude<ElementSetNode, { kind: "UNION" | "INTERSECTION" | "EXCEPT" }>;

/** What an element of a constraint permits of `parent`; `undefined` if it is not PER-visible. */
type Evaluate<S, V> = (
  element: SubtypeElement,
  parent: V,
  scope: S,
  constraint: ConstraintNode,
) => Visible<V> | undefined;

/** Sets of values, and what constraints do with them. */
export interface SetArithmetic<V> {
  union(a: V, b: V): V;
  intersection(a: V, b: V): V;
  isEmpty(set: V): boolean;
  describe(set: V): string;
}

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

export function difference(a: IntegerSet, b: IntegerSet): IntegerSet {
  return b.reduce<IntegerSet>((left, { lower, upper }) => {
    const below = lower === undefined ? [] : range(undefined, lower - 1n);
    const above = upper === undefined ? [] : range(upper + 1n, undefined);
    return intersection(left, [...below, ...above]);
  }, a);
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

export const INTEGER_SETS: SetArithmetic<IntegerSet> = {
  union,
  intersection,
  isEmpty: (set) => set.length === 0,
  describe: describeSet,
};

/** Where a set is evaluated: the constraint around it, what it constrains, and the module that writes it. */
interface Surroundings<S, V> {
  readonly constraint: ConstraintNode;
  readonly parent: V;
  readonly scope: S;
  readonly arithmetic: SetArithmetic<V>;
  readonly evaluate: Evaluate<S, V>;
}

function evaluateSet<S, V>(
  node: ElementSetNode,
  around: Surroundings<S, V>,
): Visible<V> | undefined {
  const { constraint, parent, scope, arithmetic, evaluate } = around;
  switch (node.kind) {
    case "UNION": {
      const parts = node.operands.map((operand) => evaluateSet(operand, around));
      // X.691 9.3.19: one operand that is not PER-visible makes the whole union so.
      return parts.reduce((a, b) =>
        a === undefined || b === undefined
          ? undefined
          : { set: arithmetic.union(a.set, b.set), extensible: a.extensible || b.extensible },
      );
    }
    case "INTERSECTION": {
      const parts = node.operands.map((operand) => evaluateSet(operand, around));
      // X.691 9.3.19: operands that are not PER-visible are left out of an intersection.
      return parts.reduce((a, b) =>
        a === undefined || b === undefined
          ? (a ?? b)
          : {
              set: arithmetic.intersection(a.set, b.set),
              extensible: a.extensible || b.extensible,
            },
      );
    }
    case "EXCEPT":
      // X.691 9.3.19: EXCEPT and what follows it are ignored; ALL is then what the parent permits.
      return node.operand === undefined
        ? { set: parent, extensible: false }
        : evaluateSet(node.operand, around);
    default:
      return evaluate(node, parent, scope, constraint);
  }
}

/** One constraint; its result lies within `parent`. */
export function evaluateConstraint<S, V>(
  constraint: ConstraintNode,
  parent: V,
  scope: S,
  arithmetic: SetArithmetic<V>,
  evaluate: Evaluate<S, V>,
): Visible<V> | undefined {
  const around = { constraint, parent, scope, arithmetic, evaluate };
  const root = evaluateSet(constraint.root, around);
  // Additions do not reach PER beyond the marker: their values are encoded as those of the bare type.
  if (constraint.additions !== undefined) evaluateSet(constraint.additions, around);
  if (root === undefined) return undefined;
  const set = arithmetic.intersection(root.set, parent);
  if (arithmetic.isEmpty(set)) refuseEmpty(constraint.place, arithmetic.describe(parent));
  return { set, extensible: root.extensible || constraint.extensible };
}

function refuseEmpty(place: Place, permitted: string): never {
  refuse(place, "no value satisfies this constraint", `what it constrains permits ${permitted}`);
}

/**
 * Constraints one behind the other. Each applies to the root values that the former leaves, and only the last
 * one makes the result extensible (X.680 46, G.4.2.3); those that are not PER-visible are passed over
 * (X.691 9.3). `undefined` if none is PER-visible.
 */
export function evaluateSerial<S, V>(
  constraints: readonly { readonly constraint: ConstraintNode; readonly scope: S }[],
  whole: V,
  arithmetic: SetArithmetic<V>,
  evaluate: Evaluate<S, V>,
): Visible<V> | undefined {
  let visible: Visible<V> | undefined;
  for (const { constraint, scope } of constraints) {
    const parent = visible?.set ?? whole;
    visible = evaluateConstraint(constraint, parent, scope, arithmetic, evaluate) ?? visible;
  }
  return visible;
}
