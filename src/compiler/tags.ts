import type {
  ChoiceTypeNode,
  ComponentNode,
  MemberNode,
  SequenceTypeNode,
  TagClass,
  TypeNode,
} from "./ast.js";
import { characterStringTag } from "./character-strings.js";
import type { Context } from "./context.js";
import { integerValue } from "./effective.js";
import { follow, isIndirect } from "./expand.js";
import { allMembers, alternativesOf, type MemberList, type Scoped } from "./members.js";
import { refuse, refuseSilently } from "./problem.js";
import type { Scope } from "./resolve.js";

interface Tag {
  readonly tagClass: TagClass;
  readonly number: bigint;
}

/** X.680 8.6: the canonical order of tags goes by class first. */
const CLASS_ORDER: readonly TagClass[] = ["UNIVERSAL", "APPLICATION", "CONTEXT", "PRIVATE"];

/** X.680 8.4, table 1. */
const UNIVERSAL_TAGS = {
  BOOLEAN: 1n,
  INTEGER: 2n,
  "BIT STRING": 3n,
  "OCTET STRING": 4n,
  NULL: 5n,
  "OBJECT IDENTIFIER": 6n,
  REAL: 9n,
  ENUMERATED: 10n,
  "RELATIVE-OID": 13n,
  "SEQUENCE OF": 16n,
  SET: 17n,
  "SET OF": 17n,
} as const;

const INSTANCE_OF_TAG = 8n;

const TAG_THEM = "give them tags, or the module AUTOMATIC TAGS";

function compareTags(a: Tag, b: Tag): number {
  const classes = CLASS_ORDER.indexOf(a.tagClass) - CLASS_ORDER.indexOf(b.tagClass);
  if (classes !== 0) return classes;
  return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

/** X.680 24.7, 28.2: automatic tagging is for those whose root has no tag of its own, as it is written. */
export function isAutomatic(scope: Scope, type: SequenceTypeNode | ChoiceTypeNode): boolean {
  const { root } = type.members;
  return scope.module.tagDefault === "AUTOMATIC" && !root.some(isTagged);
}

function isTagged(item: SequenceTypeNode["members"]["root"][number] | MemberNode): boolean {
  return item.type.kind === "TAGGED";
}

/** X.680 24.8, 28.3: where the root is tagged automatically, so are the additions. */
function refuseTaggedAdditions<M extends MemberNode>(list: MemberList<M>): void {
  const tagged = list.additions?.find(isTagged);
  if (tagged === undefined) return;
  refuse(
    tagged.place,
    `"${tagged.name}" has a tag, but the root has none and gets its tags automatically`,
    "take the tag away, or give tags to the root, too",
  );
}

/** A circle of references is reported by the check of the types; nothing else goes on for so long. */
const MOST_STEPS = 500;

/** The tags of a type, the outermost first; none for a CHOICE or an open type without a tag (X.680 30.6). */
function tagsOf(context: Context, scope: Scope, type: TypeNode, steps = 0): readonly Tag[] {
  if (steps > MOST_STEPS) refuseSilently();
  switch (type.kind) {
    case "TAGGED": {
      const { mode, tagClass } = type;
      const tag = { tagClass, number: integerValue(context, scope, type.number) };
      const inner = tagsOf(context, scope, type.type, steps + 1);
      if (inner.length === 0 && mode === "IMPLICIT") {
        refuse(type.place, "a CHOICE or an open type takes no IMPLICIT tag", "write EXPLICIT");
      }
      const isExplicit =
        mode === "EXPLICIT" || (mode === undefined && scope.module.tagDefault === "EXPLICIT");
      return isExplicit ? [tag, ...inner] : [tag, ...inner.slice(1)];
    }
    case "REFERENCE":
    case "FIELD":
    case "SELECTION": {
      const next = follow(context.modules, scope, type);
      return next === undefined ? [] : tagsOf(context, next.scope, next.type, steps + 1);
    }
    case "CHARACTER STRING":
      return [{ tagClass: "UNIVERSAL", number: BigInt(characterStringTag(type.name)) }];
    case "CHOICE":
      return [];
    case "SEQUENCE":
      return [{ tagClass: "UNIVERSAL", number: type.instanceOf ? INSTANCE_OF_TAG : 16n }];
    default:
      return [{ tagClass: "UNIVERSAL", number: UNIVERSAL_TAGS[type.kind] }];
  }
}

/** The tags with which a value of the type can begin: of a CHOICE without a tag those of its alternatives. */
function firstTags(
  context: Context,
  scope: Scope,
  type: TypeNode,
  part: "root" | "all",
): readonly Tag[] {
  const [outermost] = tagsOf(context, scope, type);
  if (outermost !== undefined) return [outermost];
  let [home, node] = [scope, type];
  for (let steps = 0; node.kind !== "CHOICE"; steps++) {
    if (steps > MOST_STEPS) refuseSilently();
    if (!isIndirect(node)) return [];
    const next = follow(context.modules, home, node);
    if (next === undefined) return [];
    [home, node] = [next.scope, next.type];
  }
  const choice = alternativesOf(home, node);
  const alternatives = part === "root" ? choice.root : allMembers(choice);
  if (isAutomatic(home, node)) {
    return alternatives.map((_, index) => ({ tagClass: "CONTEXT", number: BigInt(index) }));
  }
  return alternatives.flatMap((member) => firstTags(context, member.scope, member.type, part));
}

function refuseOpen({ type }: MemberNode): never {
  refuse(type.place, "an open type needs a tag here", "give it one, or the module AUTOMATIC TAGS");
}

/** Refuses a tag that two of the members can begin with. */
function checkDistinct<M extends MemberNode>(
  context: Context,
  members: readonly Scoped<M>[],
  what: string,
): void {
  const owners: { readonly tag: Tag; readonly member: M }[] = [];
  for (const member of members) {
    for (const tag of firstTags(context, member.scope, member.type, "all")) {
      const former = owners.find((owner) => compareTags(owner.tag, tag) === 0);
      // an alternative of one CHOICE may repeat a tag: that is reported there
      if (former !== undefined && former.member !== member) {
        refuse(
          member.place,
          `the ${what} "${former.member.name}" and "${member.name}" have the same tag`,
          TAG_THEM,
        );
      }
      owners.push({ tag, member });
    }
  }
}

/**
 * The root alternatives of a CHOICE, or components of a SET, in the canonical order of their tags, a CHOICE without a
 * tag standing where the smallest tag of its root does (X.691 20, 22.2, X.680 8.6). With automatic tags that is the
 * order of the text. All members have different tags (X.680 26.3, 28.5).
 */
export function inCanonicalOrder<M extends MemberNode>(
  context: Context,
  scope: Scope,
  type: SequenceTypeNode | ChoiceTypeNode,
  list: MemberList<M>,
): readonly Scoped<M>[] {
  if (isAutomatic(scope, type)) {
    refuseTaggedAdditions(list);
    return list.root;
  }
  const what = type.kind === "CHOICE" ? "alternatives" : "components";
  for (const member of allMembers(list)) {
    if (firstTags(context, member.scope, member.type, "all").length === 0) refuseOpen(member);
  }
  checkDistinct(context, allMembers(list), what);
  const ranked = list.root.map((member) => {
    const tags = firstTags(context, member.scope, member.type, "root");
    return { member, least: [...tags].sort(compareTags)[0] };
  });
  // each has a tag, as seen above
  ranked.sort((a, b) => (a.least && b.least ? compareTags(a.least, b.least) : 0));
  return ranked.map(({ member }) => member);
}

/**
 * X.680 24.5, 24.6: in a SEQUENCE tags tell which of neighbours that may be absent are there. Of extension additions
 * each may be absent.
 */
export function checkSequenceTags(
  context: Context,
  scope: Scope,
  type: SequenceTypeNode,
  list: MemberList<ComponentNode>,
): void {
  if (isAutomatic(scope, type)) {
    refuseTaggedAdditions(list);
    return;
  }
  const { root, additions = [], before } = list;
  const ordered = [...root.slice(0, before), ...additions, ...root.slice(before)];
  let run: Scoped<ComponentNode>[] = [];
  for (const component of ordered) {
    run.push(component);
    if (run.length > 1) checkDistinct(context, run, "components");
    if (!component.optional && !additions.includes(component)) run = [];
  }
}
