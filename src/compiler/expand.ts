import type {
  BuiltinTypeNode,
  ConstraintNode,
  FieldNode,
  FieldTypeNode,
  IndirectTypeNode,
  Node,
  SelectionTypeNode,
  TypeNode,
} from "./ast.js";
import { didYouMean, refuse, refuseSilently } from "./problem.js";
import { findDefinition, type Modules, type Scope } from "./resolve.js";

interface ScopedConstraint {
  readonly constraint: ConstraintNode;
  readonly scope: Scope;
}

/** What a type field of a class stands for: a value of any type (X.681 14.2). */
interface OpenTypeNode extends Node {
  readonly kind: "OPEN TYPE";
}

/** What a type is when all references are followed. */
export interface Expanded {
  readonly type: BuiltinTypeNode | OpenTypeNode;
  /** The module in which `type` is written. */
  readonly scope: Scope;
  /** In serial order, from the innermost on (X.680 45). */
  readonly constraints: readonly ScopedConstraint[];
}

export function withoutTag(type: TypeNode): Exclude<TypeNode, { kind: "TAGGED" }> {
  let inner = type;
  while (inner.kind === "TAGGED") inner = inner.type;
  return inner;
}

/** The field of a class that a type names, and the module that defines the class. */
export function findField(
  modules: Modules,
  scope: Scope,
  node: FieldTypeNode,
): { readonly field: FieldNode; readonly scope: Scope } {
  const { assignment, scope: home } = findDefinition(modules, scope, node.class, "CLASS");
  const { name, place } = node.field;
  const field = assignment.fields.find((candidate) => candidate.name === name);
  if (field !== undefined) return { field, scope: home };
  const names = assignment.fields.map((candidate) => candidate.name);
  return refuse(
    place,
    `the class ${assignment.name} has no field ${name}`,
    didYouMean(name, names),
  );
}

/** What has been passed on the way to where a type leads. */
type Passed = { readonly node: TypeNode; readonly scope: Scope }[];

/** The type one step further: that of the assignment, value field or alternative. None for an open type. */
export function follow(
  modules: Modules,
  scope: Scope,
  node: IndirectTypeNode,
  passed: Passed = [],
): { readonly type: TypeNode; readonly scope: Scope } | undefined {
  if (node.kind === "REFERENCE") {
    const { assignment, scope: home } = findDefinition(modules, scope, node, "TYPE");
    return { type: assignment.type, scope: home };
  }
  if (node.kind === "SELECTION") return selectedAlternative(modules, scope, node, passed);
  const { field, scope: home } = findField(modules, scope, node);
  if ("class" in field) refuse(node.field.place, `the field ${field.name} holds objects, no type`);
  return "type" in field ? { type: field.type, scope: home } : undefined;
}

/** X.680 29: the type of an alternative. */
function selectedAlternative(
  modules: Modules,
  scope: Scope,
  { alternative: { name, place }, choice }: SelectionTypeNode,
  passed: Passed,
): { readonly type: TypeNode; readonly scope: Scope } {
  const { type, scope: home } = expandPast(modules, scope, choice, passed);
  if (type.kind !== "CHOICE") {
    return refuse(choice.place, `"<" selects from a CHOICE, found a type ${type.kind}`);
  }
  const { root, additions = [] } = type.members;
  const items = [...root, ...additions].flatMap((item) =>
    "kind" in item && item.kind === "GROUP" ? item.members : [item],
  );
  const alternatives = items.flatMap((item) => ("kind" in item ? [] : [item]));
  const found = alternatives.find((alternative) => alternative.name === name);
  if (found !== undefined) return { type: found.type, scope: home };
  const hint = didYouMean(
    name,
    alternatives.map((alternative) => alternative.name),
  );
  return refuse(place, `the CHOICE has no alternative "${name}"`, hint);
}

/** One that leads back to itself. Where it is nothing but references the check of the types reports it. */
function refuseCircle(node: IndirectTypeNode): never {
  if (node.kind === "REFERENCE") refuseSilently();
  if (node.kind === "SELECTION") {
    refuse(node.place, `the alternative "${node.alternative.name}" is defined by itself`);
  }
  const { name, place } = node.field;
  refuse(place, `the field ${name} of ${node.class.name} is defined by itself`);
}

/** Follows references to the end. */
export function expand(modules: Modules, scope: Scope, type: TypeNode): Expanded {
  return expandPast(modules, scope, type, []);
}

function expandPast(modules: Modules, scope: Scope, type: TypeNode, passed: Passed): Expanded {
  const constraints: ScopedConstraint[] = [];
  let home = scope;
  let node = withoutTag(type);
  for (;;) {
    const own = node.constraints.map(
      (constraint): ScopedConstraint => ({ constraint, scope: home }),
    );
    constraints.unshift(...own);
    if (!isIndirect(node)) return { type: node, scope: home, constraints };
    const [here, there] = [node, home];
    if (passed.some((former) => former.node === here && former.scope === there)) {
      refuseCircle(node);
    }
    passed.push({ node, scope: home });
    const next = follow(modules, home, node, passed);
    if (next === undefined) {
      return { type: { kind: "OPEN TYPE", place: node.place }, scope: home, constraints };
    }
    home = next.scope;
    node = withoutTag(next.type);
  }
}

export function isIndirect(node: TypeNode): node is IndirectTypeNode {
  return node.kind === "REFERENCE" || node.kind === "FIELD" || node.kind === "SELECTION";
}
