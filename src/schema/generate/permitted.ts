import type { ComponentConstraint, Constraint, Ranges } from "../../generated/tables/model.js";
import { alphabet } from "../../uper/alphabet.js";
import type { ChoiceNode, ComponentNode, Node, SequenceNode } from "../node.js";
import { permittedBy } from "../permitted.js";
import { constant, filtered, mapped, oneOf, type Plan } from "./plan.js";

/** Values that a constraint permits come often enough if one of so many is. */
const mostTries = 100_000;

/** A type with fewer values, or a single one. */
type Narrowed = { readonly node: Node } | { readonly value: unknown };

/** Values of a type that its constraints permit; `draw` gives those of a type without any. */
export function permittedValues(node: Node, draw: (node: Node) => Plan<unknown>): Plan<unknown> {
  const { constrained = [], ...bare } = node;
  const permits = (value: unknown): boolean =>
    constrained.every((permitted) => permitted.permits(value));
  const narrowed = constrained
    .reduce<readonly Narrowed[]>(
      (former, { constraint }) => former.flatMap((one) => narrow(one, constraint)),
      // the rest of a node is a node
      [{ node: bare as Node }],
    )
    .filter((one) => "node" in one || permits(one.value));
  const plans = narrowed.map((one) => ("node" in one ? draw(one.node) : copies(one.value)));
  if (plans.length === 0) throw noValue(node);
  let tries = 0;
  return filtered(oneOf(...plans), (value) => {
    if (permits(value)) {
      tries = 0;
      return true;
    }
    if (++tries === mostTries) throw noValue(node);
    return false;
  });
}

function noValue({ typeName, constrained = [] }: Node): Error {
  const texts = constrained.map(({ text }) => `(${text})`).join(" ");
  return new Error(`no value of ${typeName} was found that ${texts} permits`);
}

function copies(value: unknown): Plan<unknown> {
  return mapped(constant(undefined), () => structuredClone(value));
}

/** What a constraint leaves of a type, as far as a type can show it. */
function narrow(one: Narrowed, constraint: Constraint): readonly Narrowed[] {
  if (!("node" in one)) return [one];
  const { node } = one;
  switch (constraint.kind) {
    case "ALL":
      return constraint.of.reduce<readonly Narrowed[]>(
        (former, operand) => former.flatMap((each) => narrow(each, operand)),
        [one],
      );
    case "ANY":
      return constraint.of.flatMap((operand) => narrow(one, operand));
    case "EXCEPT":
      return [one];
    case "VALUE":
      return [{ value: constraint.value }];
    case "RANGE":
      return ofRanges(node, constraint.ranges);
    case "SIZE":
      return ofSizes(node, constraint.ranges);
    case "FROM":
      return ofCharacters(node, constraint.ranges);
    case "WITH COMPONENT": {
      if (node.kind !== "SEQUENCE OF") return [one];
      const element = (): Node => constrainedBy(node.element(), constraint.element);
      return [{ node: { ...node, element } }];
    }
    case "WITH COMPONENTS":
      if (node.kind === "SEQUENCE") return [{ node: withComponents(node, constraint.components) }];
      return node.kind === "CHOICE"
        ? [{ node: withAlternatives(node, constraint.components) }]
        : [one];
  }
}

function ofRanges(node: Node, ranges: Ranges): readonly Narrowed[] {
  if (node.kind !== "INTEGER") return [{ node }];
  const { lower = Number.NEGATIVE_INFINITY, upper = Number.POSITIVE_INFINITY } = node;
  return within(ranges, lower, upper).map(([least, most]) => ({
    node: { ...node, lower: finite(least), upper: finite(most), extensible: false, named: [] },
  }));
}

function finite(end: number | bigint): number | bigint | undefined {
  return typeof end === "number" && !Number.isFinite(end) ? undefined : end;
}

function ofSizes(node: Node, ranges: Ranges): readonly Narrowed[] {
  if (!("size" in node)) return [{ node }];
  const { lower, upper } = node.size;
  return within(ranges, lower, upper).map(([least, most]) => {
    const size = { lower: Number(least), upper: Number(most), extensible: false };
    // all types with a size take another one
    return { node: { ...node, size } as Node };
  });
}

function within(ranges: Ranges, lower: number | bigint, upper: number | bigint): Ranges {
  return ranges
    .map(([least, most]) => [least > lower ? least : lower, most < upper ? most : upper] as const)
    .filter(([least, most]) => least <= most);
}

function ofCharacters(node: Node, ranges: Ranges): readonly Narrowed[] {
  if (node.kind !== "CHARACTER STRING") return [{ node }];
  const runs = ranges.map(([first, last]) => [Number(first), Number(last)] as const);
  return [{ node: { ...node, letters: alphabet(node.name, ...runs) } }];
}

function constrainedBy(node: Node, constraint: Constraint): Node {
  const own = { ...permittedBy({ text: "", constraint }), constraint };
  return { ...node, constrained: [...(node.constrained ?? []), own] };
}

/** Components that stand alone; those in groups, and those that are absent, are left to chance. */
function withComponents(
  node: SequenceNode,
  constraints: readonly ComponentConstraint[],
): SequenceNode {
  const narrowed = (component: ComponentNode): ComponentNode => {
    const own = constraints.find(({ name }) => name === component.name);
    if (own === undefined || own.presence === "ABSENT") return component;
    const { constraint } = own;
    return {
      ...component,
      ...(own.presence === "PRESENT" && { optional: false }),
      ...(constraint && { node: () => constrainedBy(component.node(), constraint) }),
    };
  };
  const inGroups = new Set(
    node.slots.flatMap(({ group, components }) => (group ? components : [])),
  );
  const alone = node.components.filter((component) => !inGroups.has(component));
  const made = new Map(alone.map((component) => [component, narrowed(component)]));
  const all = (components: readonly ComponentNode[]): ComponentNode[] =>
    components.map((component) => made.get(component) ?? component);
  const slots = node.slots.map((slot) => ({ ...slot, components: all(slot.components) }));
  return {
    ...node,
    root: all(node.root),
    additions: all(node.additions),
    components: all(node.components),
    slots,
  };
}

function withAlternatives(
  node: ChoiceNode,
  constraints: readonly ComponentConstraint[],
): ChoiceNode {
  const chosen = constraints.find(({ presence }) => presence === "PRESENT");
  const alternatives = node.alternatives.flatMap((alternative) => {
    const own = constraints.find(({ name }) => name === alternative.name);
    const isAbsent = own?.presence === "ABSENT" || (chosen !== undefined && chosen !== own);
    if (isAbsent) return [];
    const { constraint } = own ?? {};
    if (constraint === undefined) return alternative;
    return { ...alternative, node: () => constrainedBy(alternative.node(), constraint) };
  });
  if (alternatives.length === 0) return node;
  // unknown ones are counted on from those that are known
  const isWhole = alternatives.length === node.alternatives.length;
  return { ...node, alternatives, extensible: node.extensible && isWhole };
}
