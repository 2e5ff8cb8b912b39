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
import { typeFromObjects } from "./information.js";
import { type Class, classOfObjects, fieldOf } from "./objects.js";
import { didYouMean, type Place, refuse, refuseSilently } from "./problem.js";
import { findAny, findDefinition, type Modules, type Scope } from "./resolve.js";

interface ScopedConstraint {
  readonly constraint: ConstraintNode;
  readonly scope: Scope;
}

/** What a type field of a class stands for: a value of any type (X.681 14.2). */
interface OpenTypeNode extends Node {
  readonly kind: "OPEN TYPE";
  /** Another component tells what it holds. */
  readonly isSelected: boolean;
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

/** The field that a type names, the class that has it, and the class that it begins with. */
interface FoundField {
  readonly field: FieldNode;
  readonly ofClass: Class;
  readonly source: Class;
}

export function findField(
  modules: Modules,
  scope: Scope,
  { source: used, fields }: FieldTypeNode,
): FoundField {
  const source = findDefinition(modules, scope, used, "CLASS");
  const name = fields.at(-1) ?? refuseSilently();
  const ofClass = fields
    .slice(0, -1)
    .reduce<Class>(
      (holder, held) => classOfObjects(modules, holder, fieldOf(holder, held), held),
      source,
    );
  return { field: fieldOf(ofClass, name), ofClass, source };
}

function fieldPlace({ fields, place }: FieldTypeNode): Place {
  return fields.at(-1)?.place ?? place;
}

/** Whether `X.&field` is a field of a class, not what objects have there. */
export function isClassField(modules: Modules, scope: Scope, node: FieldTypeNode): boolean {
  const { kind } = findAny(modules, scope, node.source).assignment;
  if (kind !== "OBJECT" && kind !== "OBJECT SET") return true;
  if (node.table === undefined) return false;
  return refuse(node.table.place, "a table constraint is for a field of a class");
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
  if (!isClassField(modules, scope, node)) return typeFromObjects(modules, scope, node);
  const { field, ofClass } = findField(modules, scope, node);
  if ("class" in field) {
    refuse(fieldPlace(node), `the field ${field.name} holds objects, no type`);
  }
  return "type" in field ? { type: field.type, scope: ofClass.scope } : undefined;
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
  const name = node.fields.at(-1)?.name;
  refuse(fieldPlace(node), `the field ${name} of ${node.source.name} is defined by itself`);
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
    // what an object has is read anew each time, and only its places stay the same
    if (passed.some(({ node: { place }, scope }) => place === here.place && scope === there)) {
      refuseCircle(node);
    }
    passed.push({ node, scope: home });
    const next = follow(modules, home, node, passed);
    if (next === undefined) {
      const isSelected = node.kind === "FIELD" && node.table?.selectors !== undefined;
      const type: OpenTypeNode = { kind: "OPEN TYPE", place: node.place, isSelected };
      return { type, scope: home, constraints };
    }
    home = next.scope;
    node = withoutTag(next.type);
  }
}

export function isIndirect(node: TypeNode): node is IndirectTypeNode {
  return node.kind === "REFERENCE" || node.kind === "FIELD" || node.kind === "SELECTION";
}
