import type { ChoiceTypeNode, MemberNode, Members, TagClass, TypeNode } from "./ast.js";
import { characterStringTag } from "./character-strings.js";
import { type Context, guarded, integerValue } from "./effective.js";
import { follow } from "./expand.js";
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
  SEQUENCE: 16n,
  "SEQUENCE OF": 16n,
} as const;

function compareTags(a: Tag, b: Tag): number {
  const classes = CLASS_ORDER.indexOf(a.tagClass) - CLASS_ORDER.indexOf(b.tagClass);
  if (classes !== 0) return classes;
  return a.number < b.number ? -1 : a.number > b.number ? 1 : 0;
}

/** X.680 24.7, 28.2: automatic tagging is for those without any tag of their own. */
export function isAutomatic(scope: Scope, members: Members<MemberNode>): boolean {
  const all = [...members.root, ...(members.additions ?? [])];
  return scope.module.automaticTags && all.every((member) => member.type.kind !== "TAGGED");
}

/** The tags with which a value of the type can begin: several for a CHOICE without a tag. */
function outermostTags(context: Context, scope: Scope, type: TypeNode): readonly Tag[] {
  if (type.kind === "TAGGED") {
    return [{ tagClass: type.tagClass, number: integerValue(context, scope, type.number) }];
  }
  if (type.kind === "REFERENCE" || type.kind === "FIELD") {
    const next = follow(context.modules, scope, type);
    if (next === undefined) {
      refuse(
        type.place,
        "an open type needs a tag here",
        "give it one, or the module AUTOMATIC TAGS",
      );
    }
    return guarded(
      context,
      type,
      () => outermostTags(context, next.scope, next.type),
      refuseSilently,
    );
  }
  if (type.kind === "CHARACTER STRING") {
    return [{ tagClass: "UNIVERSAL", number: BigInt(characterStringTag(type.name)) }];
  }
  if (type.kind !== "CHOICE") return [{ tagClass: "UNIVERSAL", number: UNIVERSAL_TAGS[type.kind] }];
  if (isAutomatic(scope, type.members)) {
    return type.members.root.map((_, index) => ({ tagClass: "CONTEXT", number: BigInt(index) }));
  }
  return type.members.root.flatMap((member) => outermostTags(context, scope, member.type));
}

/**
 * The root alternatives in the canonical order of their tags, a CHOICE without a tag standing where its
 * smallest tag does (X.691 22.2, X.680 8.6). With automatic tags that is the order of the text.
 */
export function inCanonicalOrder(
  context: Context,
  scope: Scope,
  choice: ChoiceTypeNode,
): readonly MemberNode[] {
  const { members } = choice;
  if (isAutomatic(scope, members)) return members.root;
  const owners: { readonly tag: Tag; readonly member: MemberNode }[] = [];
  for (const member of [...members.root, ...(members.additions ?? [])]) {
    for (const tag of outermostTags(context, scope, member.type)) {
      const former = owners.find((owner) => compareTags(owner.tag, tag) === 0);
      if (former !== undefined) {
        refuse(
          member.place,
          `the alternatives "${former.member.name}" and "${member.name}" have the same tag`,
          "give them tags, or the module AUTOMATIC TAGS",
        );
      }
      owners.push({ tag, member });
    }
  }
  const ordered = owners.sort((a, b) => compareTags(a.tag, b.tag)).map(({ member }) => member);
  return [...new Set(ordered)].filter((member) => members.root.includes(member));
}
