import type { ConstraintNode, ElementSetNode, ValueNode } from "./ast.js";
import { characterStringName, charactersOf } from "./character-strings.js";
import { checkConstraints } from "./check-constraints.js";
import { checkValue } from "./check-value.js";
import type { Context } from "./context.js";
import { plainValue } from "./default-value.js";
import { withinItself } from "./effective.js";
import { characterElement, type ExpandedText, isText } from "./effective-text.js";
import { toNumber } from "./enumeration.js";
import { exactIntegerSet, exactIntegers, exactSet } from "./exact-set.js";
import { type Expanded, expand } from "./expand.js";
import { componentsConstraint } from "./inner-constraint.js";
import type { Constraint, DefaultValue, Ranges } from "./model.js";
import { ALL_SIZES, type IntegerSet, type SubtypeElement } from "./per-visible.js";
import { refuse } from "./problem.js";
import type { Scope } from "./resolve.js";

/** A type that is constrained, and the module that writes the constraint. */
export interface Constrained {
  readonly base: Expanded;
  readonly scope: Scope;
}

/** What a constraint in another one permits of a component; undefined if its marker lets any value follow. */
function innerConstraint(
  context: Context,
  constraint: ConstraintNode,
  of: Constrained,
): Constraint | undefined {
  const { base, scope } = of;
  checkConstraints(context, { ...base, constraints: [...base.constraints, { constraint, scope }] });
  const root = elementsConstraint(context, constraint.root, of);
  return constraint.extensible ? undefined : root;
}

/** What the elements of a constraint permit of a type; undefined if something in them is checked by nobody. */
export function elementsConstraint(
  context: Context,
  node: ElementSetNode,
  of: Constrained,
): Constraint | undefined {
  const { base, scope } = of;
  if (base.type.kind === "INTEGER") {
    const set = exactIntegerSet(context, node, exactIntegers(context, base), scope, base);
    return set && { kind: "RANGE", ranges: rangesOf(set) };
  }
  const inner = (operand: ElementSetNode): Constraint | undefined =>
    elementsConstraint(context, operand, of);
  switch (node.kind) {
    case "UNION":
      return ifAll(node.operands.map(inner), anyOf);
    case "INTERSECTION":
      return ifAll(node.operands.map(inner), allOf);
    case "EXCEPT": {
      const excluded = inner(node.excluded);
      const others: Constraint | undefined = excluded && { kind: "EXCEPT", excluded };
      return node.operand === undefined ? others : ifAll([inner(node.operand), others], allOf);
    }
    default:
      return elementConstraint(context, node, of);
  }
}

/** Without one of them nothing can be said of the whole. */
function ifAll(
  constraints: readonly (Constraint | undefined)[],
  combine: (constraints: readonly Constraint[]) => Constraint,
): Constraint | undefined {
  const known = constraints.flatMap((constraint) => constraint ?? []);
  return known.length === constraints.length ? combine(known) : undefined;
}

/** The constraints one behind the other, or operands of an intersection. */
export function allOf(constraints: readonly Constraint[]): Constraint {
  const of = constraints.flatMap((c) => (c.kind === "ALL" ? c.of : [c]));
  const [only] = of;
  return only !== undefined && of.length === 1 ? only : { kind: "ALL", of };
}

function anyOf(constraints: readonly Constraint[]): Constraint {
  return { kind: "ANY", of: constraints.flatMap((c) => (c.kind === "ANY" ? c.of : [c])) };
}

function elementConstraint(
  context: Context,
  element: SubtypeElement,
  { base, scope }: Constrained,
): Constraint | undefined {
  const { type } = base;
  switch (element.kind) {
    case "VALUE":
      return { kind: "VALUE", value: singleValue(context, element.value, { base, scope }) };
    case "RANGE":
      return realRange(context, element, { base, scope });
    case "SIZE":
      return sizes(context, element.constraint, { base, scope });
    case "FROM":
      return isText(base) ? characters(context, element.constraint, base, scope) : undefined;
    case "CONTAINED SUBTYPE": {
      const contained = expand(context.modules, scope, element.type);
      return withinItself(context, element, () => rootConstraint(context, contained));
    }
    case "WITH COMPONENT": {
      if (type.kind !== "SEQUENCE OF" && type.kind !== "SET OF") return undefined;
      const elements = expand(context.modules, base.scope, type.element);
      const inner = innerConstraint(context, element.constraint, { base: elements, scope });
      return inner && { kind: "WITH COMPONENT", element: inner };
    }
    case "WITH COMPONENTS":
      return componentsConstraint(context, element, base, (constraint, component) =>
        innerConstraint(context, constraint, { base: component, scope }),
      );
    case "CONTAINING":
    case "UNCHECKED":
      return undefined;
  }
}

/** X.680 47.3: the root values of the other type. */
function rootConstraint(context: Context, contained: Expanded): Constraint | undefined {
  if (contained.constraints.length === 0) return undefined;
  const constraints = contained.constraints.map(({ constraint, scope }) =>
    elementsConstraint(context, constraint.root, { base: contained, scope }),
  );
  return ifAll(constraints, allOf);
}

/** A value of the type itself, whatever its constraints. */
function singleValue(
  context: Context,
  value: ValueNode,
  { base, scope }: Constrained,
): DefaultValue {
  const { type } = base;
  if (type.kind === "OPEN TYPE")
    return refuse(value.place, "values of open types are not supported");
  const bare = { ...type, constraints: [] };
  return plainValue(checkValue(context, value, scope, bare, base.scope));
}

function sizes(
  context: Context,
  constraint: ConstraintNode,
  { base, scope }: Constrained,
): Constraint | undefined {
  const ranges = rootRanges(constraint, (node) => exactIntegerSet(context, node, ALL_SIZES, scope));
  if (ranges === undefined) return undefined;
  return {
    kind: "SIZE",
    ...(isText(base) && { text: characterStringName(base.type.name) }),
    ranges,
  };
}

/** The characters that FROM names, with what EXCEPT takes out. */
function characters(
  context: Context,
  constraint: ConstraintNode,
  { type }: ExpandedText,
  scope: Scope,
): Constraint | undefined {
  const text = characterStringName(type.name);
  const all = charactersOf(text);
  const ranges = rootRanges(constraint, (node) =>
    exactSet(node, all, (element) => characterElement(context, element, all, scope, type)?.set),
  );
  return ranges && { kind: "FROM", text, ranges };
}

function rootRanges(
  { root, extensible, additions }: ConstraintNode,
  setOf: (node: ElementSetNode) => IntegerSet | undefined,
): Ranges | undefined {
  const set = setOf(root);
  if (additions !== undefined) setOf(additions);
  return set === undefined || extensible ? undefined : rangesOf(set);
}

/** X.680 47.4, of a REAL: an open end is taken out. */
function realRange(
  context: Context,
  { lower, upper }: Extract<SubtypeElement, { kind: "RANGE" }>,
  of: Constrained,
): Constraint {
  const numberOf = (value: ValueNode | "MIN" | "MAX", limit: number): number =>
    value === "MIN" || value === "MAX" ? limit : Number(singleValue(context, value, of));
  const ends = [
    numberOf(lower.value, Number.NEGATIVE_INFINITY),
    numberOf(upper.value, Number.POSITIVE_INFINITY),
  ] as const;
  const outside = [...(lower.open ? [ends[0]] : []), ...(upper.open ? [ends[1]] : [])];
  const whole: Constraint = { kind: "RANGE", ranges: [ends] };
  if (outside.length === 0) return whole;
  const ranges = outside.map((end) => [end, end] as const);
  return allOf([whole, { kind: "EXCEPT", excluded: { kind: "RANGE", ranges } }]);
}

export function rangesOf(set: IntegerSet): Ranges {
  return set.map(({ lower, upper }) => [
    lower === undefined ? Number.NEGATIVE_INFINITY : toNumber(lower),
    upper === undefined ? Number.POSITIVE_INFINITY : toNumber(upper),
  ]);
}
