import type {
  BuiltinTypeNode,
  ComponentNode,
  MemberNode,
  Members,
  TypeNode,
  TypeReferenceNode,
} from "./ast.js";
import { type CheckedValue, checkValue } from "./check-value.js";
import {
  type Context,
  checkInvisible,
  effectiveInteger,
  effectiveSize,
  guarded,
} from "./effective.js";
import {
  checkNames,
  enumeration,
  namedBits,
  namedNumbers,
  toNumber,
  toSafeNumber,
} from "./enumeration.js";
import type { Alternative, Component, DefaultValue, IntegerType, Size, Type } from "./model.js";
import { hull } from "./per-visible.js";
import { attempt, type Place, type Problem, refuse } from "./problem.js";
import { type Expanded, expand, findType, type Scope, withoutTag } from "./resolve.js";
import { inCanonicalOrder } from "./tags.js";

/** Lowers types to the model; what is wrong in one component does not hide what is wrong in the next. */
export interface Lowering extends Context {
  readonly problems: Problem[];
}

/** The type as the engines read it: constraints evaluated, references by name. */
export function lowerType(lowering: Lowering, scope: Scope, type: TypeNode): Type {
  const node = withoutTag(type);
  if (node.kind === "REFERENCE") return lowerReference(lowering, scope, node);
  return lowerExpanded(lowering, expand(lowering.modules, scope, node), node.place);
}

/** What constraints cannot change for PER stays a reference; else the type stands here with its constraint. */
function lowerReference(lowering: Lowering, scope: Scope, node: TypeReferenceNode): Type {
  const { assignment } = findType(lowering.modules, scope, node);
  const reference: Type = { kind: "REFERENCE", name: assignment.name };
  if (node.constraints.length === 0) return reference;
  const expanded = expand(lowering.modules, scope, node);
  switch (expanded.type.kind) {
    case "BOOLEAN":
    case "NULL":
    case "ENUMERATED":
    case "SEQUENCE":
    case "CHOICE":
      checkConstraintValues(lowering, expanded);
      return reference;
    default:
      if (node.constraints.every(({ root }) => root.kind === "NOT PER-VISIBLE")) return reference;
      return lowerExpanded(lowering, expanded, node.place);
  }
}

/** Single values in constraints must be values of the type, also where PER does not see them. */
function checkConstraintValues(lowering: Lowering, expanded: Expanded): void {
  checkInvisible(lowering, expanded);
  const bare = { ...expanded.type, constraints: [] };
  for (const { constraint, scope } of expanded.constraints) {
    for (const element of [constraint.root, constraint.additions]) {
      if (element?.kind !== "VALUE") continue;
      checkValue(lowering, element.value, scope, bare, expanded.scope);
    }
  }
}

function lowerExpanded(lowering: Lowering, expanded: Expanded, place: Place): Type {
  const { type } = expanded;
  switch (type.kind) {
    case "BOOLEAN":
    case "NULL":
      checkConstraintValues(lowering, expanded);
      return { kind: type.kind };
    case "INTEGER":
      return lowerInteger(lowering, expanded, type);
    case "ENUMERATED":
      checkConstraintValues(lowering, expanded);
      return lowerEnumerated(lowering, expanded.scope, type);
    case "BIT STRING": {
      const bits = namedBits(lowering, expanded.scope, type.bits);
      const size = lowerSize(lowering, expanded, place);
      return { kind: "BIT STRING", ...size, ...(bits.length > 0 && { bits }) };
    }
    case "OCTET STRING":
      return { kind: "OCTET STRING", ...lowerSize(lowering, expanded, place) };
    case "CHARACTER STRING":
      if (type.name !== "IA5String") refuse(type.place, `the type ${type.name} is not supported`);
      return { kind: "CHARACTER STRING", name: type.name, ...lowerSize(lowering, expanded, place) };
    case "SEQUENCE":
      checkConstraintValues(lowering, expanded);
      return { kind: "SEQUENCE", ...lowerComponents(lowering, expanded.scope, type.members) };
    case "SEQUENCE OF":
      return guarded(
        lowering,
        type,
        () => ({
          kind: "SEQUENCE OF",
          ...lowerSize(lowering, expanded, place),
          element: lowerType(lowering, expanded.scope, type.element),
        }),
        () => refuse(place, "a constraint on the type that is being defined is not supported"),
      );
    case "CHOICE":
      checkConstraintValues(lowering, expanded);
      return { kind: "CHOICE", ...lowerAlternatives(lowering, expanded.scope, type) };
  }
}

function lowerInteger(
  lowering: Lowering,
  expanded: Expanded,
  type: Extract<BuiltinTypeNode, { kind: "INTEGER" }>,
): IntegerType {
  const visible = effectiveInteger(lowering, expanded);
  const { lower, upper } = hull(visible?.set ?? []);
  const named = namedNumbers(lowering, expanded.scope, type.named);
  return {
    kind: "INTEGER",
    ...(lower !== undefined && { lower: toNumber(lower) }),
    ...(upper !== undefined && { upper: toNumber(upper) }),
    extensible: visible?.extensible ?? false,
    ...(named.length > 0 && {
      named: Object.fromEntries(named.map(({ name, value }) => [name, value])),
    }),
  };
}

function lowerSize(lowering: Lowering, expanded: Expanded, place: Place): { readonly size?: Size } {
  const visible = effectiveSize(lowering, expanded);
  if (visible === undefined) return {};
  const { lower = 0n, upper } = hull(visible.set);
  const size = {
    lower: toSafeNumber(lower, place),
    ...(upper !== undefined && { upper: toSafeNumber(upper, place) }),
    extensible: visible.extensible,
  };
  return { size };
}

/** X.680 12.4: EXTENSIBILITY IMPLIED puts a marker at the end of types that have none. */
function impliedAdditions<M>(
  scope: Scope,
  additions: readonly M[] | undefined,
): readonly M[] | undefined {
  return additions ?? (scope.module.extensibilityImplied ? [] : undefined);
}

function lowerEnumerated(
  lowering: Lowering,
  scope: Scope,
  type: Extract<BuiltinTypeNode, { kind: "ENUMERATED" }>,
): Type {
  const additionNodes = impliedAdditions(scope, type.additions);
  const { root, additions } = enumeration(lowering, scope, type.root, additionNodes ?? []);
  return { kind: "ENUMERATED", root, ...(additionNodes !== undefined && { additions }) };
}

/** Each member by itself; those that cannot be lowered are reported and left out. */
function lowerEach<N extends MemberNode, M>(
  lowering: Lowering,
  nodes: readonly N[],
  lower: (node: N) => M,
): readonly M[] {
  return nodes.flatMap((node) => {
    const member = attempt(lowering.problems, () => lower(node));
    return member === undefined ? [] : [member];
  });
}

function lowerMember(lowering: Lowering, scope: Scope, node: MemberNode): Alternative {
  const type = lowerType(lowering, scope, node.type);
  return { name: node.name, type, ...(node.doc !== undefined && { doc: node.doc }) };
}

/** A DEFAULT as codecs are written for it: one that a single comparison tells from another value. */
function simpleDefault(value: CheckedValue, place: Place): DefaultValue {
  if (value === null || typeof value !== "object") return value;
  refuse(
    place,
    "a DEFAULT of this type is not supported",
    "BOOLEAN, INTEGER, ENUMERATED, NULL, IA5String and BIT STRING with named bits are",
  );
}

function lowerComponent(lowering: Lowering, scope: Scope, node: ComponentNode): Component {
  const { optional } = node;
  const member = lowerMember(lowering, scope, node);
  if (node.default === undefined) return { ...member, optional };
  const value = checkValue(lowering, node.default, scope, node.type, scope);
  return { ...member, optional, default: simpleDefault(value, node.default.place) };
}

function lowerComponents(
  lowering: Lowering,
  scope: Scope,
  members: Members<ComponentNode>,
): { readonly root: readonly Component[]; readonly additions?: readonly Component[] } {
  const additions = impliedAdditions(scope, members.additions);
  const lower = (node: ComponentNode): Component => lowerComponent(lowering, scope, node);
  attempt(lowering.problems, () =>
    checkNames([...members.root, ...(additions ?? [])], "component"),
  );
  return {
    root: lowerEach(lowering, members.root, lower),
    ...(additions !== undefined && { additions: lowerEach(lowering, additions, lower) }),
  };
}

function lowerAlternatives(
  lowering: Lowering,
  scope: Scope,
  type: Extract<BuiltinTypeNode, { kind: "CHOICE" }>,
): { readonly root: readonly Alternative[]; readonly additions?: readonly Alternative[] } {
  const { members } = type;
  const additions = impliedAdditions(scope, members.additions);
  const lower = (node: MemberNode): Alternative => lowerMember(lowering, scope, node);
  attempt(lowering.problems, () =>
    checkNames([...members.root, ...(additions ?? [])], "alternative"),
  );
  return {
    root: lowerEach(lowering, inCanonicalOrder(lowering, scope, type), lower),
    ...(additions !== undefined && { additions: lowerEach(lowering, additions, lower) }),
  };
}
