import type {
  BuiltinTypeNode,
  ConstraintNode,
  FieldNode,
  FieldTypeNode,
  Node,
  TypeNode,
  TypeReferenceNode,
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

/** The type one step further: that of the assignment or of the value field. None for an open type. */
export function follow(
  modules: Modules,
  scope: Scope,
  node: TypeReferenceNode | FieldTypeNode,
): { readonly type: TypeNode; readonly scope: Scope } | undefined {
  if (node.kind === "REFERENCE") {
    const { assignment, scope: home } = findDefinition(modules, scope, node, "TYPE");
    return { type: assignment.type, scope: home };
  }
  const { field, scope: home } = findField(modules, scope, node);
  return field.kind === "VALUE FIELD" ? { type: field.type, scope: home } : undefined;
}

/** One that leads back to itself. Where it is nothing but references the check of the types reports it. */
function refuseCircle(node: TypeReferenceNode | FieldTypeNode): never {
  if (node.kind === "REFERENCE") refuseSilently();
  const { name, place } = node.field;
  refuse(place, `the field ${name} of ${node.class.name} is defined by itself`);
}

/** Follows references to the end. */
export function expand(modules: Modules, scope: Scope, type: TypeNode): Expanded {
  const constraints: ScopedConstraint[] = [];
  const passed = new Set<TypeNode>();
  let home = scope;
  let node = withoutTag(type);
  for (;;) {
    const own = node.constraints.map(
      (constraint): ScopedConstraint => ({ constraint, scope: home }),
    );
    constraints.unshift(...own);
    if (node.kind !== "REFERENCE" && node.kind !== "FIELD") {
      return { type: node, scope: home, constraints };
    }
    if (passed.has(node)) refuseCircle(node);
    passed.add(node);
    const next = follow(modules, home, node);
    if (next === undefined) {
      return { type: { kind: "OPEN TYPE", place: node.place }, scope: home, constraints };
    }
    home = next.scope;
    node = withoutTag(next.type);
  }
}
