import type {
  BuiltinTypeNode,
  ChoiceTypeNode,
  ComponentNode,
  ElementSetNode,
  FieldTypeNode,
  IndirectTypeNode,
  MemberNode,
  SelectionTypeNode,
  SequenceTypeNode,
  TypeNode,
  TypeReferenceNode,
} from "./ast.js";
import { checkValue } from "./check-value.js";
import { type Contents, contentsOf } from "./contents.js";
import { type Context, guarded } from "./context.js";
import { defaultValue } from "./default-value.js";
import { effectiveInteger, effectiveSize } from "./effective.js";
import { typeKeyword } from "./emit/asn1-text.js";
import { checkNames, enumeration, namedBits, namedNumbers, toNumber } from "./enumeration.js";
import { type Expanded, expand, findField, follow, isClassField, withoutTag } from "./expand.js";
import { lowerText, sizeOf } from "./lower-text.js";
import { alternativesOf, componentsOf, type MemberList, type Scoped } from "./members.js";
import type {
  Alternative,
  Component,
  IntegerType,
  OpenTypeChoice,
  Schema,
  Size,
  Type,
} from "./model.js";
import { objectsOfSet } from "./objects.js";
import { checkKind, NAME_IT, type SelectedType, selectedTypes } from "./open-type.js";
import { hull } from "./per-visible.js";
import { attempt, type Place, type Problem, refuse, refuseSilently } from "./problem.js";
import { findDefinition, type Scope, schemaName } from "./resolve.js";
import { asSelected, type Frame, type SelectedNode, selectorOf } from "./selector.js";
import { checkSequenceTags, inCanonicalOrder, isAutomatic } from "./tags.js";
import { withUnseen } from "./unseen-constraint.js";

/** Lowers types to the model; what is wrong in one component does not hide what is wrong in the next. */
export interface Lowering extends Context {
  /** Encoding rules other than UPER, which may ask for more. */
  readonly rules: Schema["rules"];
  /** What stands around a type in its definition. */
  readonly around: readonly Frame[];
  readonly problems: Problem[];
}

/** The type as the engines read it: constraints evaluated, references by name. */
export function lowerType(lowering: Lowering, scope: Scope, type: TypeNode): Type {
  const node = withoutTag(type);
  if (node.kind === "REFERENCE") {
    const apart = { ...lowering, around: [] };
    return lowerConstrained(apart, scope, node, lowerReference(apart, scope, node));
  }
  if (node.kind === "SELECTION") return lowerFollowed(lowering, scope, node);
  if (node.kind !== "FIELD") {
    return lowerExpanded(lowering, expand(lowering.modules, scope, node), node.place);
  }
  if (!isClassField(lowering.modules, scope, node)) return lowerFollowed(lowering, scope, node);
  const { table } = node;
  const selected = table && asSelected(lowering, scope, node, table, lowering.around);
  return selected ? lowerSelected(lowering, selected) : lowerField(lowering, scope, node);
}

/** By its name, but for what a parameter stands for without one. */
function lowerReference(lowering: Lowering, scope: Scope, node: TypeReferenceNode): Type {
  const definition = findDefinition(lowering.modules, scope, node, "TYPE");
  const { assignment, scope: home } = definition;
  return assignment.inline
    ? lowerType(lowering, home, assignment.type)
    : { kind: "REFERENCE", name: schemaName(lowering.modules, definition) };
}

/** The alternative that is selected, or what an object has for a type. */
function lowerFollowed(
  lowering: Lowering,
  scope: Scope,
  node: SelectionTypeNode | FieldTypeNode,
): Type {
  // refuses one that leads back to itself
  expand(lowering.modules, scope, node);
  const { type, scope: home } = follow(lowering.modules, scope, node) ?? refuseSilently();
  const bare = guarded(
    lowering,
    // what an object has is read anew each time, and only its places stay the same
    type.place,
    () => lowerType({ ...lowering, around: [] }, home, type),
    () => refuse(node.place, "the type that this stands for holds itself", NAME_IT),
  );
  return lowerConstrained(lowering, scope, node, bare);
}

/** X.681 14: the type of a value field, or an open type. Tables are not PER-visible (X.691 9.3.3). */
function lowerField(lowering: Lowering, scope: Scope, node: FieldTypeNode): Type {
  const expanded = expand(lowering.modules, scope, node);
  const { field, source, ofClass } = findField(lowering.modules, scope, node);
  if (node.table !== undefined) objectsOfSet(lowering, scope, node.table.set, source);
  if (!("type" in field)) return lowerExpanded(lowering, expanded, node.place);
  const bare = lowerType(lowering, ofClass.scope, field.type);
  return lowerConstrained(lowering, scope, node, bare);
}

/** What constraints cannot change for PER stays as it is; else the type stands here with its constraint. */
function lowerConstrained(
  lowering: Lowering,
  scope: Scope,
  node: IndirectTypeNode,
  bare: Type,
): Type {
  if (node.constraints.length === 0) return bare;
  const expanded = expand(lowering.modules, scope, node);
  const own = node.constraints.map((constraint) => ({ constraint, scope }));
  switch (expanded.type.kind) {
    case "BOOLEAN":
    case "NULL":
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
    case "ENUMERATED":
    case "SEQUENCE":
    case "SET":
    case "CHOICE":
      return withUnseen(lowering, { ...expanded, constraints: own }, bare);
    default:
      if (node.constraints.some(({ root }) => !isInvisible(root))) {
        return lowerExpanded(lowering, expanded, node.place);
      }
      return withUnseen(lowering, { ...expanded, constraints: own }, bare);
  }
}

/** PER does not see it, whatever the type. */
const isInvisible = ({ kind }: ElementSetNode): boolean =>
  kind === "WITH COMPONENT" || kind === "UNCHECKED";

export function lowerExpanded(lowering: Lowering, expanded: Expanded, place: Place): Type {
  const seen = lowerSeen(lowering, expanded, place);
  // its constraints are those of octets, and its values those of what they hold
  return seen.kind === "CONTAINING" ? seen : withUnseen(lowering, expanded, seen);
}

/** With what PER sees of its constraints. */
function lowerSeen(lowering: Lowering, expanded: Expanded, place: Place): Type {
  const { type } = expanded;
  switch (type.kind) {
    case "BOOLEAN":
    case "NULL":
      return { kind: type.kind };
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      if (lowering.rules === "coer") refuse(place, `COER of ${type.kind} is not supported`);
      return { kind: type.kind };
    case "INTEGER":
      return lowerInteger(lowering, expanded, type);
    case "ENUMERATED":
      return lowerEnumerated(lowering, expanded.scope, type);
    case "BIT STRING": {
      const bits = namedBits(lowering, expanded.scope, type.bits);
      const size = lowerSize(lowering, expanded, place);
      const contents = contentsOf(expanded);
      if (contents === undefined) {
        return { kind: "BIT STRING", ...size, ...(bits.length > 0 && { bits }) };
      }
      if (bits.length > 0) {
        refuse(contents.node.place, "CONTAINING does not apply to a BIT STRING with named bits");
      }
      return {
        kind: "CONTAINING",
        bitString: true,
        ...size,
        type: lowerContents(lowering, contents),
      };
    }
    case "OCTET STRING": {
      const size = lowerSize(lowering, expanded, place);
      const contents = contentsOf(expanded);
      return contents === undefined
        ? { kind: "OCTET STRING", ...size }
        : { kind: "CONTAINING", ...size, type: lowerContents(lowering, contents) };
    }
    case "CHARACTER STRING":
      return lowerText(lowering, lowering.rules, { ...expanded, type }, place);
    case "SEQUENCE":
    case "SET":
      refuseSetInCoer(lowering, type);
      return lowerComponents(lowering, expanded.scope, type);
    case "SEQUENCE OF":
    case "SET OF":
      refuseSetInCoer(lowering, type);
      return guarded(
        lowering,
        type,
        () => ({
          kind: "SEQUENCE OF",
          ...(type.kind === "SET OF" && { set: true as const }),
          ...lowerSize(lowering, expanded, place),
          element: lowerType(lowering, expanded.scope, type.element),
        }),
        () => refuse(place, "a constraint on the type that is being defined is not supported"),
      );
    case "CHOICE":
      return lowerAlternatives(lowering, expanded.scope, type);
    case "OPEN TYPE":
      return { kind: "OPEN TYPE", choices: [] };
  }
}

function refuseSetInCoer({ rules }: Lowering, { kind, place }: BuiltinTypeNode): void {
  if (rules !== "coer" || !kind.startsWith("SET")) return;
  refuse(place, `COER of ${kind} is not supported`, "write SEQUENCE");
}

/** The type of what a string holds. */
function lowerContents(lowering: Lowering, { node, scope }: Contents): Type {
  if (lowering.rules === "coer") refuse(node.place, "COER of CONTAINING is not supported");
  return guarded(
    lowering,
    node,
    () => lowerType({ ...lowering, around: [] }, scope, node.type),
    () => refuse(node.place, "what this contains holds itself", NAME_IT),
  );
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

function lowerComponent(
  lowering: Lowering,
  node: Scoped<ComponentNode>,
  members: MemberList<ComponentNode>,
): Component {
  const { optional, scope } = node;
  const frame: Frame = { member: node.name, sequence: { component: node, members } };
  const around = [...lowering.around, frame];
  const type = lowerType({ ...lowering, around }, scope, node.type);
  const member = lowerMember(node, type);
  if (node.default === undefined) return { ...member, optional };
  const value = checkValue(lowering, node.default, scope, node.type, scope);
  const byDefault = defaultValue(value, (home, type) => lowerDefaultType(lowering, home, type));
  return { ...member, optional, default: byDefault };
}

/** The type of what an open type holds by DEFAULT. */
function lowerDefaultType(lowering: Lowering, scope: Scope, type: TypeNode): Type {
  if (lowering.rules === "coer")
    refuse(type.place, "COER of DEFAULT of an open type is not supported");
  return lowerType({ ...lowering, around: [] }, scope, type);
}

/** X.682 10: the open type with all that the object set allows for it; a value field has its type as without `@`. */
function lowerSelected(lowering: Lowering, selected: SelectedNode): Type {
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
  const { outwards } = selected;
  const selector = selectorOf(selected);
  return { kind: "OPEN TYPE", selector, ...(outwards > 0 && { outwards }), choices };
}

function lowerChoice(
  lowering: Lowering,
  { key, type, scope, object }: SelectedType,
): OpenTypeChoice {
  const lowered = guarded(
    lowering,
    object.node,
    () => lowerType({ ...lowering, around: [] }, scope, type),
    () => refuse(type.place, "the type of this object holds the object set itself", NAME_IT),
  );
  const node = withoutTag(type);
  const reference = node.kind === "REFERENCE" ? lowerReference(lowering, scope, node) : undefined;
  return { key, name: typeKeyword(reference ?? lowered), type: lowered };
}

function lowerComponents(lowering: Lowering, scope: Scope, type: SequenceTypeNode): Type {
  const members = componentsOf(lowering, scope, type);
  const { root: written, groups } = members;
  // X.681 C.7: the components of INSTANCE OF are not written in the module
  const additions = type.instanceOf ? undefined : impliedAdditions(scope, members.additions);
  attempt(lowering.problems, () => checkNames([...written, ...(additions ?? [])], "component"));
  if (lowering.rules === "coer" && groups.length > 0) {
    refuse(type.place, "COER of extension addition groups [[ ]] is not supported");
  }
  const isSet = type.kind === "SET";
  if (!isSet) {
    attempt(lowering.problems, () => checkSequenceTags(lowering, scope, type, members));
  }
  const root = isSet ? inCanonicalOrder(lowering, scope, type, members) : written;
  const encoded = { ...members, root };
  const lower = (node: Scoped<ComponentNode>): Component => lowerComponent(lowering, node, encoded);
  return {
    kind: "SEQUENCE",
    ...(isSet && { set: true as const }),
    ...ownTags(scope, type),
    root: lowerEach(lowering, root, lower),
    ...(additions !== undefined && { additions: lowerEach(lowering, additions, lower) }),
    ...(groups.length > 0 && { groups }),
  };
}

/** PER goes by the order of tags alone, which the order of the root shows; DER has the tags themselves. */
function ownTags(
  scope: Scope,
  type: SequenceTypeNode | ChoiceTypeNode,
): { readonly ownTags?: true } {
  return isAutomatic(scope, type) || type.members.root.length === 0 ? {} : { ownTags: true };
}

function lowerAlternatives(lowering: Lowering, scope: Scope, type: ChoiceTypeNode): Type {
  if (lowering.rules === "coer" && !isAutomatic(scope, type)) {
    refuse(
      type.place,
      "COER of a CHOICE without AUTOMATIC TAGS is not supported",
      "take the tags away, and write AUTOMATIC TAGS at the head of the module",
    );
  }
  const members = alternativesOf(scope, type);
  const additions = impliedAdditions(scope, members.additions);
  const lower = (node: Scoped<MemberNode>): Alternative =>
    lowerMember(
      node,
      lowerType(
        { ...lowering, around: [...lowering.around, { member: node.name }] },
        node.scope,
        node.type,
      ),
    );
  attempt(lowering.problems, () =>
    checkNames([...members.root, ...(additions ?? [])], "alternative"),
  );
  return {
    kind: "CHOICE",
    ...ownTags(scope, type),
    root: lowerEach(lowering, inCanonicalOrder(lowering, scope, type, members), lower),
    ...(additions !== undefined && { additions: lowerEach(lowering, additions, lower) }),
  };
}
