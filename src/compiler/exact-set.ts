import type { ElementSetNode } from "./ast.js";
import type { Context } from "./context.js";
import { endsOf, integerElement, withinItself } from "./effective.js";
import { type Expanded, expand } from "./expand.js";
import {
  ALL_INTEGERS,
  difference,
  type IntegerSet,
  intersection,
  range,
  type SubtypeElement,
  union,
} from "./per-visible.js";
import type { Scope } from "./resolve.js";

/**
 * Numbers that a constraint permits to the last one: with what EXCEPT takes out, of which X.691 9.3.19 knows nothing.
 * Undefined if something in it is checked by nobody. `parent` is what ALL stands for.
 */
export function exactSet(
  node: ElementSetNode,
  parent: IntegerSet,
  ofElement: (element: SubtypeElement) => IntegerSet | undefined,
): IntegerSet | undefined {
  const inner = (operand: ElementSetNode): IntegerSet | undefined =>
    exactSet(operand, parent, ofElement);
  switch (node.kind) {
    case "UNION":
      return combined(node.operands.map(inner), union);
    case "INTERSECTION":
      return combined(node.operands.map(inner), intersection);
    case "EXCEPT": {
      const operand = node.operand === undefined ? parent : inner(node.operand);
      return combined([operand, inner(node.excluded)], difference);
    }
    default:
      return ofElement(node);
  }
}

function combined(
  sets: readonly (IntegerSet | undefined)[],
  combine: (a: IntegerSet, b: IntegerSet) => IntegerSet,
): IntegerSet | undefined {
  return sets.reduce((a, b) => (a && b ? combine(a, b) : undefined));
}

/** The same of a constraint on an INTEGER, or on sizes, which have no `governor`. */
export function exactIntegerSet(
  context: Context,
  node: ElementSetNode,
  parent: IntegerSet,
  scope: Scope,
  governor?: Expanded,
): IntegerSet | undefined {
  return exactSet(node, parent, (element) => {
    if (element.kind === "RANGE") {
      // EXCEPT before it may have left nothing between MIN or MAX and the other end
      const { lower, upper } = endsOf(context, element, parent, scope, governor);
      return range(lower, upper);
    }
    const visible = integerElement(context, element, parent, scope, governor)?.set;
    if (element.kind !== "CONTAINED SUBTYPE") return visible;
    const contained = expand(context.modules, scope, element.type);
    return withinItself(context, element, () => {
      const sets = exactSteps(context, contained);
      return sets.includes(undefined) ? undefined : exactIntegers(context, contained);
    });
  });
}

/** The root values of an INTEGER, as those of its constraints that are checked leave them one behind the other. */
export function exactIntegers(context: Context, expanded: Expanded): IntegerSet {
  return exactSteps(context, expanded).findLast((set) => set !== undefined) ?? ALL_INTEGERS;
}

/** The values behind each constraint; undefined behind one that is checked by nobody. */
function exactSteps(context: Context, expanded: Expanded): readonly (IntegerSet | undefined)[] {
  let parent = ALL_INTEGERS;
  return expanded.constraints.map(({ constraint, scope }) => {
    const set = exactIntegerSet(context, constraint.root, parent, scope, expanded);
    if (set === undefined) return undefined;
    parent = intersection(set, parent);
    return parent;
  });
}
