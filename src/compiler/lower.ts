import type {
  BuiltinTypeNode,
  ComponentNode,
  FieldTypeNode,
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
import { typeKeyword } from "./emit/asn1-text.js";
import { checkNames, enumeration, namedBits, namedNumbers, toNumber } from "./enumeration.js";
import { type Expanded, expand, findField, withoutTag } from "./expand.js";
import { lowerText, sizeOf } from "./lower-text.js";
import type {
  Alternative,
  Component,
  DefaultValue,
  IntegerType,
  OpenTypeChoice,
  Schema,
  Size,
  Type,
} from "./model.js";
import { objectsOfSet } from "./objects.js";
import {
  asSelected,
  checkKind,
  NAME_IT,
  type SelectedComponent,
  type SelectedType,
  selectedTypes,
} from "./open-type.js";
import { hull } from "./per-visible.js";
import { attempt, type Place, type Problem, refuse } from "./problem.js";
import { findDefinition, type Scope, schemaName } from "./resolve.js";
import { inCanonicalOrder, isAutomatic } from "./tags.js";

/** Lowers types to the model; what is wrong in one component does not hide what is wrong in the next. */
export interface Lowering extends Context {
  /** Encoding rules other than UPER, which may ask for more. */
  readonly rules: Schema["rules"];
  readonly problems: Problem[];
}

/** The type as the engines read it: constraints evaluated, references by name. */
export function lowerType(lowering: Lowering, scope: Scope, type: TypeNode): Type {
  const node = withoutTag(type);
  if (node.kind === "REFERENCE") {
    const name = schemaName(
      lowering.modules,
      findDefinition(lowering.modules, scope, node, "TYPE"),
    );
    return lowerConstrained(lowering, scope, node, { kind: "REFERENCE", name });
  }
  if (node.kind !== "FIELD") {
    return lowerExpanded(lowering, expand(lowering.modules, scope, node), node.place);
  }
  if (node.table?.selector !== undefined) {
    refuse(
      node.table.selector.place,
      "@ is not supported here",
      "only the type of a component of a SEQUENCE can be selected",
    );
  }
  return lowerField(lowering, scope, node);
}

/** X.681 14: the type of a value field, or an open type. Tables are not PER-visible (X.691 9.3.3). */
function lowerField(lowering: Lowering, scope: Scope, node: FieldTypeNode): Type {
  const expanded = expand(lowering.modules, scope, node);
  const ofClass = findDefinition(lowering.modules, scope, node.class, "CLASS");
  if (node.table !== undefined) objectsOfSet(lowering, scope, node.table.set, ofClass);
  const { field } = findField(lowering.modules, scope, node);
  if (field.kind === "TYPE FIELD") return lowerExpanded(lowering, expanded, node.place);
  const bare = lowerType(lowering, ofClass.scope, field.type);
  return lowerConstrained(lowering, scope, node, bare);
}

/** What constraints cannot change for PER stays as it is; else the type stands here with its constraint. */
function lowerConstrained(
  lowering: Lowering,
  scope: Scope,
  node: TypeReferenceNode | FieldTypeNode,
  bare: Type,
): Type {
  if (node.constraints.length === 0) return bare;
  const expanded = expand(lowering.modules, scope, node);
  switch (expanded.type.kind) {
    case "BOOLEAN":
    case "NULL":
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
    case "ENUMERATED":
    case "SEQUENCE":
    case "CHOICE":
      checkConstraintValues(lowering, expanded.type, expanded);
      return bare;
    default:
      if (node.constraints.every(({ root }) => root.kind === "NOT PER-VISIBLE")) return bare;
      return lowerExpanded(lowering, expanded, node.place);
  }
}

/** Single values in constraints must be values of the type, also where PER does not see them. */
function checkConstraintValues(
  lowering: Lowering,
  type: BuiltinTypeNode,
  expanded: Expanded,
): void {
  checkInvisible(lowering, expanded);
  const bare = { ...type, constraints: [] };
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
      checkConstraintValues(lowering, type, expanded);
      return { kind: type.kind };
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      checkConstraintValues(lowering, type, expanded);
      if (lowering.rules === "coer") refuse(place, `COER of ${type.kind} is not supported`);
      return { kind: type.kind };
    case "INTEGER":
      return lowerInteger(lowering, expanded, type);
    case "ENUMERATED":
      checkConstraintValues(lowering, type, expanded);
      return lowerEnumerated(lowering, expanded.scope, type);
    case "BIT STRING": {
      const bits = namedBits(lowering, expanded.scope, type.bits);
      const size = lowerSize(lowering, expanded, place);
      return { kind: "BIT STRING", ...size, ...(bits.length > 0 && { bits }) };
    }
    case "OCTET STRING":
      return lowerOctetString(lowering, expanded, place);
    case "CHARACTER STRING":
      return lowerText(lowering, lowering.rules, { ...expanded, type }, place);
    case "SEQUENCE":
      checkConstraintValues(lowering, type, expanded);
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
      checkConstraintValues(lowering, type, expanded);
      return { kind: "CHOICE", ...lowerAlternatives(lowering, expanded.scope, type) };
    case "OPEN TYPE":
      checkOpenTypeConstraints(expanded);
      return { kind: "OPEN TYPE", choices: [] };
  }
}

/** One that CONTAINING says more of has the value of what it holds. */
function lowerOctetString(lowering: Lowering, expanded: Expanded, place: Place): Type {
  const size = lowerSize(lowering, expanded, place);
  const contents = expanded.constraints.findLast(
    ({ constraint }) => constraint.root.kind === "CONTAINING",
  );
  if (contents?.constraint.root.kind !== "CONTAINING") return { kind: "OCTET STRING", ...size };
  const { root } = contents.constraint;
  if (lowering.rules === "coer") refuse(root.place, "COER of CONTAINING is not supported");
  if (size.size !== undefined) refuse(root.place, "CONTAINING beside SIZE is not supported");
  const type = guarded(
    lowering,
    root,
    () => lowerType(lowering, contents.scope, root.type),
    () => refuse(root.place, "what this contains holds itself", NAME_IT),
  );
  return { kind: "CONTAINING", type };
}

function checkOpenTypeConstraints({ constraints }: Expanded): void {
  for (const { root, place } of constraints.map(({ constraint }) => constraint)) {
    if (root.kind === "NOT PER-VISIBLE") continue;
    refuse(place, "constraints on open types are not supported", "({Set}) and ({Set}{@x}) are");
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
  return visible === undefined ? {} : { size: sizeOf(visible, place) };
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
function lowerEach<N, M>(
  lowering: Lowering,
  nodes: readonly N[],
  lower: (node: N) => M,
): readonly M[] {
  return nodes.flatMap((node) => {
    const member = attempt(lowering.problems, () => lower(node));
    return member === undefined ? [] : [member];
  });
}

function lowerMember(node: MemberNode, type: Type): Alternative {
  return { name: node.name, type, ...(node.doc !== undefined && { doc: node.doc }) };
}

/** A DEFAULT as codecs are written for it: one that a single comparison tells from another value. */
function simpleDefault(value: CheckedValue, place: Place): DefaultValue {
  const isSpecial = typeof value === "number" && (!Number.isFinite(value) || Object.is(value, -0));
  if (isSpecial) refuse(place, "a DEFAULT that is no finite number is not supported");
  if (value === null || typeof value !== "object") return value;
  refuse(
    place,
    "a DEFAULT of this type is not supported",
    "BOOLEAN, INTEGER, ENUMERATED, NULL, character strings and BIT STRING with named bits are",
  );
}

function lowerComponent(
  lowering: Lowering,
  scope: Scope,
  node: ComponentNode,
  members: Members<ComponentNode>,
): Component {
  const { optional } = node;
  const selected = asSelected(scope, node, members);
  const type = selected ? lowerSelected(lowering, selected) : lowerType(lowering, scope, node.type);
  const member = lowerMember(node, type);
  if (node.default === undefined) return { ...member, optional };
  const value = checkValue(lowering, node.default, scope, node.type, scope);
  return { ...member, optional, default: simpleDefault(value, node.default.place) };
}

/** X.682 10: the open type with all that the object set allows for it; a value field has its type as without `@`. */
function lowerSelected(lowering: Lowering, selected: SelectedComponent): Type {
  const types = selectedTypes(lowering, selected, lowering.problems);
  const bare = lowerField(lowering, selected.scope, selected.node);
  if (bare.kind !== "OPEN TYPE") return bare;
  if (lowering.rules === "coer") {
    refuse(selected.node.place, "COER of a type that another component selects is not supported");
  }
  const choices: OpenTypeChoice[] = [];
  for (const type of types) {
    attempt(lowering.problems, () => {
      const choice = lowerChoice(lowering, type);
      checkKind(choice, choices, type);
      choices.push(choice);
    });
  }
  return { kind: "OPEN TYPE", selector: selected.selector.name, choices };
}

function lowerChoice(
  lowering: Lowering,
  { key, type, scope, object }: SelectedType,
): OpenTypeChoice {
  const lowered = guarded(
    lowering,
    object.node,
    () => lowerType(lowering, scope, type),
    () => refuse(type.place, "the type of this object holds the object set itself", NAME_IT),
  );
  const node = withoutTag(type);
  const name =
    node.kind === "REFERENCE"
      ? schemaName(lowering.modules, findDefinition(lowering.modules, scope, node, "TYPE"))
      : typeKeyword(lowered);
  return { key, name, type: lowered };
}

function lowerComponents(
  lowering: Lowering,
  scope: Scope,
  members: Members<ComponentNode>,
): { readonly root: readonly Component[]; readonly additions?: readonly Component[] } {
  const additions = impliedAdditions(scope, members.additions);
  const lower = (node: ComponentNode): Component => lowerComponent(lowering, scope, node, members);
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
  if (lowering.rules === "coer" && !isAutomatic(scope, members)) {
    refuse(
      type.place,
      "COER of a CHOICE without AUTOMATIC TAGS is not supported",
      "take the tags away, and write AUTOMATIC TAGS at the head of the module",
    );
  }
  const additions = impliedAdditions(scope, members.additions);
  const lower = (node: MemberNode): Alternative =>
    lowerMember(node, lowerType(lowering, scope, node.type));
  attempt(lowering.problems, () =>
    checkNames([...members.root, ...(additions ?? [])], "alternative"),
  );
  return {
    root: lowerEach(lowering, inCanonicalOrder(lowering, scope, type), lower),
    ...(additions !== undefined && { additions: lowerEach(lowering, additions, lower) }),
  };
}
