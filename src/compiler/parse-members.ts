import type {
  AdditionGroupNode,
  ComponentNode,
  ComponentsOfNode,
  MemberNode,
  Members,
} from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  enclosed,
  expect,
  expectLowerName,
  next,
  peek,
  refuseNext,
} from "./cursor.js";
import { documentation } from "./docs.js";
import { parseException } from "./parse-constraint.js";
import { parseValue } from "./parse-value.js";
import { refuse } from "./problem.js";

/** X.680 24.1: components; those behind a second extension marker belong to the root again. */
export function parseComponents(cursor: Cursor): Members<ComponentNode> {
  expect(cursor, "{");
  if (accept(cursor, "}")) return { root: [], before: 0 };
  return parseMembers(cursor, "a component", parseComponent);
}

/** X.680 28.1: alternatives; nothing follows a second extension marker. */
export function parseAlternatives(cursor: Cursor): Members<MemberNode> {
  expect(cursor, "{");
  if (comes(cursor, "}")) refuseNext(cursor, "an alternative", "a CHOICE has at least one");
  if (comes(cursor, "...")) {
    refuseNext(cursor, "an alternative", "a CHOICE has at least one before its extension marker");
  }
  return parseMembers(cursor, "an alternative", parseAlternative, '"}"');
}

type Item<M> = M | ComponentsOfNode;

function parseMembers<M extends MemberNode>(
  cursor: Cursor,
  what: string,
  parseMember: (cursor: Cursor) => Item<M>,
  afterSecondMarker?: string,
): Members<M> {
  const root: Item<M>[] = [];
  const additions: (Item<M> | AdditionGroupNode<M>)[] = [];
  let markers = 0;
  let before = 0;
  const readMember = (): void => {
    if (markers < 2 && accept(cursor, "...")) {
      if (markers === 0) parseException(cursor);
      markers++;
      return;
    }
    if (markers === 2 && afterSecondMarker !== undefined) {
      refuseNext(cursor, `${afterSecondMarker} after the second extension marker`);
    }
    if (comes(cursor, "[[")) {
      if (markers !== 1) {
        const hint = "[[ ]] holds additions: it stands behind the extension marker";
        refuseNext(cursor, what, hint);
      }
      additions.push(parseGroup(cursor, what, parseMember));
      return;
    }
    if (comes(cursor, "}")) refuseNext(cursor, what, "is the comma before it one too many?");
    (markers === 1 ? additions : root).push(parseMember(cursor));
    if (markers === 0) before++;
  };
  enclosed(cursor, () => commaList(cursor, "}", readMember));
  return markers === 0 ? { root, before } : { root, additions, before };
}

/** X.680 24.1: `[[ a INTEGER, b NULL ]]`, `[[ 2: … ]]` */
function parseGroup<M extends MemberNode>(
  cursor: Cursor,
  what: string,
  parseMember: (cursor: Cursor) => Item<M>,
): AdditionGroupNode<M> {
  const place = expect(cursor, "[[");
  const version = peek(cursor).kind === "number" ? parseVersion(cursor) : undefined;
  const members: Item<M>[] = [];
  commaList(cursor, "]]", () => {
    if (comes(cursor, "]]")) refuseNext(cursor, what, "a group has at least one");
    members.push(parseMember(cursor));
  });
  return { kind: "GROUP", place, ...(version !== undefined && { version }), members };
}

function parseVersion(cursor: Cursor): bigint {
  const token = next(cursor);
  const version = BigInt(token.text);
  if (version < 2n) refuse(token, `expected a version from 2 on, found ${version}`, VERSION_1);
  expect(cursor, ":");
  return version;
}

const VERSION_1 = "what stands before the extension marker is version 1";

function parseAlternative(cursor: Cursor): MemberNode {
  const first = cursor.index;
  const token = expectLowerName(cursor, "the name of an alternative");
  const type = cursor.parseType(cursor);
  const doc = documentation(cursor.tokens, cursor.remarks, first, cursor.index - 1);
  return { name: token.text, place: token, type, ...doc };
}

function parseComponent(cursor: Cursor): Item<ComponentNode> {
  const place = peek(cursor);
  if (accept(cursor, "COMPONENTS", "OF")) {
    return { kind: "COMPONENTS OF", place, type: cursor.parseType(cursor) };
  }
  const first = cursor.index;
  const token = expectLowerName(cursor, "the name of a component");
  const type = cursor.parseType(cursor);
  const isDefault = accept(cursor, "DEFAULT");
  const presence = isDefault
    ? { optional: true, default: parseValue(cursor) }
    : { optional: accept(cursor, "OPTIONAL") };
  if (peek(cursor).text === "OPTIONAL" || peek(cursor).text === "DEFAULT") {
    refuseNext(cursor, '"," or "}"', "a component has either OPTIONAL or DEFAULT, once");
  }
  const doc = documentation(cursor.tokens, cursor.remarks, first, cursor.index - 1);
  return { name: token.text, place: token, type, ...presence, ...doc };
}
