import type {
  AdditionGroupNode,
  ChoiceTypeNode,
  ComponentNode,
  ComponentsOfNode,
  MemberNode,
  Members,
  SequenceTypeNode,
} from "./ast.js";
import { type Context, guarded } from "./context.js";
import { expand } from "./expand.js";
import type { AdditionGroup } from "./model.js";
import { refuse } from "./problem.js";
import type { Scope } from "./resolve.js";

/** A component or alternative, and the module that writes it: with COMPONENTS OF that may be another one. */
export type Scoped<M> = M & { readonly scope: Scope };

/** The members of a type, with those of COMPONENTS OF and of extension addition groups in their places. */
export interface MemberList<M> {
  readonly root: readonly Scoped<M>[];
  /** Present if there is an extension marker. */
  readonly additions?: readonly Scoped<M>[];
  readonly groups: readonly AdditionGroup[];
  /** How many of the root members stand before the extension marker. */
  readonly before: number;
}

/** The root, then the additions. */
export function allMembers<M>({ root, additions = [] }: MemberList<M>): readonly Scoped<M>[] {
  return [...root, ...additions];
}

export function componentsOf(
  context: Context,
  scope: Scope,
  type: SequenceTypeNode,
): MemberList<ComponentNode> {
  return memberList(scope, type.members, (node) => includedComponents(context, scope, type, node));
}

export function alternativesOf(scope: Scope, type: ChoiceTypeNode): MemberList<MemberNode> {
  return memberList(scope, type.members, ({ place }) =>
    refuse(place, "COMPONENTS OF does not apply to CHOICE"),
  );
}

function memberList<M extends MemberNode>(
  scope: Scope,
  { root, additions, before }: Members<M>,
  included: (node: ComponentsOfNode) => readonly Scoped<M>[],
): MemberList<M> {
  const membersOf = (item: M | ComponentsOfNode): readonly Scoped<M>[] =>
    isMember(item) ? [{ ...item, scope }] : included(item);
  const first = root.slice(0, before).flatMap(membersOf);
  const list = { root: [...first, ...root.slice(before).flatMap(membersOf)], before: first.length };
  if (additions === undefined) return { ...list, groups: [] };
  const added: Scoped<M>[] = [];
  const groups: AdditionGroup[] = [];
  for (const item of additions) {
    if (isMember(item) || item.kind === "COMPONENTS OF") {
      added.push(...membersOf(item));
      continue;
    }
    const members = item.members.flatMap(membersOf);
    groups.push({ first: added.length, count: members.length });
    added.push(...members);
  }
  checkVersions(additions.flatMap((item) => (isMember(item) ? [] : [item])));
  return { ...list, additions: added, groups };
}

function isMember<M extends MemberNode>(
  item: M | ComponentsOfNode | AdditionGroupNode<M>,
): item is M {
  return !("kind" in item);
}

/** X.680 24.1: groups have all of them versions, in ascending order, or none. */
function checkVersions(items: readonly (ComponentsOfNode | AdditionGroupNode<unknown>)[]): void {
  const groups = items.filter((item) => item.kind === "GROUP");
  let last: bigint | undefined;
  for (const { version, place } of groups) {
    if (groups.some((other) => (other.version === undefined) !== (version === undefined))) {
      refuse(place, "either all extension addition groups have versions or none");
    }
    if (version === undefined) continue;
    if (last !== undefined && version <= last) {
      refuse(place, `the version ${version} is not above ${last}, that of the group before`);
    }
    last = version;
  }
}

/** X.680 24.4: the root components of the other type; its additions and marker stay behind. */
function includedComponents(
  context: Context,
  scope: Scope,
  { kind }: SequenceTypeNode,
  node: ComponentsOfNode,
): readonly Scoped<ComponentNode>[] {
  const { type, scope: home } = expand(context.modules, scope, node.type);
  if (type.kind !== "SEQUENCE" && type.kind !== "SET") {
    return refuse(node.place, `COMPONENTS OF takes a ${kind}, found a type ${type.kind}`);
  }
  if (type.kind !== kind) {
    refuse(node.place, `COMPONENTS OF takes a ${kind} here, found a ${type.kind}`);
  }
  return guarded(
    context,
    node,
    () => componentsOf(context, home, type).root,
    () => refuse(node.place, "COMPONENTS OF the type that is being defined"),
  );
}
