import type { ComponentNode, FieldTypeNode, Name, SelectorNode, TableNode } from "./ast.js";
import type { Context } from "./context.js";
import { expand, findField, withoutTag } from "./expand.js";
import { allMembers, componentsOf, type MemberList, type Scoped } from "./members.js";
import { didYouMean, type Place, refuse, refuseSilently } from "./problem.js";
import type { Scope } from "./resolve.js";

/** A type around another, from the outermost SEQUENCE or CHOICE of the definition on. */
export interface Frame {
  /** The component or alternative that the other is in. */
  readonly member: string;
  /** Absent: a CHOICE. */
  readonly sequence?: {
    readonly component: Scoped<ComponentNode>;
    /** In the order in which they are sent. */
    readonly members: MemberList<ComponentNode>;
  };
}

/** A type `CLASS.&field({Set}{@selector})`, and the component that selects it. */
export interface SelectedNode {
  readonly node: FieldTypeNode;
  readonly scope: Scope;
  readonly table: TableNode;
  /** From the SEQUENCE on that it is of. */
  readonly names: readonly Name[];
  /** How many SEQUENCEs further out than the innermost around the node that one is. */
  readonly outwards: number;
  /** What the node is, or is in, in that SEQUENCE. */
  readonly component: Scoped<ComponentNode>;
  readonly members: MemberList<ComponentNode>;
}

/** What selects a type, among the types around it. */
export function asSelected(
  context: Context,
  scope: Scope,
  node: FieldTypeNode,
  table: TableNode,
  around: readonly Frame[],
): SelectedNode | undefined {
  const found = table.selectors?.map((selector) => ({
    node,
    scope,
    table,
    ...findFrame(selector, around),
  }));
  return found?.find((selected) => isUnique(context, selected)) ?? found?.[0];
}

/** X.682 10.8: names lead from one of the types around inwards; those that lead to the node itself are left out. */
function findFrame(
  { levels, names: written, place }: SelectorNode,
  around: readonly Frame[],
): Pick<SelectedNode, "names" | "outwards" | "component" | "members"> {
  let at = around.length - levels;
  if (levels === 0 || around[at] === undefined) {
    const hint = "only the type of a component of a SEQUENCE, or what is in it, can be selected";
    return refuse(place, "@ is not supported here", hint);
  }
  const names = [...written];
  while (names.length > 1 && at + 1 < around.length && around[at]?.member === names[0]?.name) {
    names.shift();
    at++;
  }
  const sequence = around[at]?.sequence;
  if (sequence === undefined) {
    return refuse(place, "a CHOICE has no other alternative beside the one that is chosen");
  }
  const outwards = around.slice(at + 1).filter((frame) => frame.sequence !== undefined).length;
  return { names, outwards, ...sequence };
}

/** Of several components the one with the UNIQUE field tells the object, and the others agree with it (X.682 10). */
function isUnique(context: Context, selected: SelectedNode): boolean {
  const { type: tagged, scope } = selecting(context, selected);
  const type = withoutTag(tagged);
  if (type.kind !== "FIELD") return false;
  const { field } = findField(context.modules, scope, type);
  return field.kind === "VALUE FIELD" && field.unique;
}

/** As it is written. */
export function selectorOf({ names }: SelectedNode): string {
  return names.map(({ name }) => name).join(".");
}

/** The component that selects. */
function selecting(context: Context, selected: SelectedNode): Scoped<ComponentNode> {
  const [first, ...further] = selected.names;
  let component = memberNamed(allMembers(selected.members), first ?? refuseSilently());
  for (const name of further) {
    const { type, scope } = expand(context.modules, component.scope, component.type);
    if (type.kind !== "SEQUENCE" && type.kind !== "SET") {
      return refuse(
        name.place,
        `"${component.name}" has no components: it is of type ${type.kind}`,
      );
    }
    const inner = componentsOf(context, scope, type);
    component = memberNamed(allMembers(inner), name);
    const isRoot = inner.root.includes(component);
    if (component.optional || !isRoot) refuseAbsent(selected, name, "may be absent", MANDATORY);
  }
  return component;
}

function memberNamed(
  members: readonly Scoped<ComponentNode>[],
  { name, place }: Name,
): Scoped<ComponentNode> {
  const found = members.find((candidate) => candidate.name === name);
  if (found !== undefined) return found;
  const names = members.map((candidate) => candidate.name);
  return refuse(place, `the SEQUENCE has no component "${name}"`, didYouMean(name, names));
}

const MANDATORY = "make it mandatory";

function refuseAbsent(
  { component }: SelectedNode,
  { name, place }: Name,
  what: string,
  hint?: string,
): never {
  refuse(place, `"${name}" selects the type of "${component.name}" but ${what}`, hint);
}

/** The component that selects: mandatory, and before the other one, since decoders go in order (X.691 18). */
export function findSelector(context: Context, selected: SelectedNode): Scoped<ComponentNode> {
  const { component, members } = selected;
  const { additions = [] } = members;
  const first = selected.names[0] ?? refuseSilently();
  const all = allMembers(members);
  const found = memberNamed(all, first);
  if (additions.includes(found) && !shareGroup(members, found, component)) {
    refuseAbsent(selected, first, "is an extension addition, which may be absent");
  }
  if (found.optional) refuseAbsent(selected, first, "may be absent", MANDATORY);
  if (all.indexOf(found) >= all.indexOf(component)) {
    refuseAbsent(selected, first, "does not stand before it", "a decoder needs it first");
  }
  return selecting(context, selected);
}

/** Members of one extension addition group come together. */
function shareGroup(
  { additions = [], groups }: MemberList<ComponentNode>,
  ...components: readonly Scoped<ComponentNode>[]
): boolean {
  return groups.some(({ first, count }) => {
    const group = additions.slice(first, first + count);
    return components.every((component) => group.includes(component));
  });
}

/** Where it is written. */
export function placeOf({ names, node }: SelectedNode): Place {
  return names[0]?.place ?? node.place;
}
