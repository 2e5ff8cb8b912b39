import type { ComponentNode, MemberNode, Members } from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  enclosed,
  expect,
  expectLowerName,
  peek,
  refuseNext,
  refuseUnsupported,
} from "./cursor.js";
import { documentation } from "./docs.js";
import { parseException } from "./parse-constraint.js";
import { parseValue } from "./parse-value.js";

/** X.680 24.1: components; those behind a second extension marker belong to the root again. */
export function parseComponents(cursor: Cursor): Members<ComponentNode> {
  expect(cursor, "{");
  if (accept(cursor, "}")) return { root: [] };
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

function parseMembers<M extends MemberNode>(
  cursor: Cursor,
  what: string,
  parseMember: (cursor: Cursor) => M,
  afterSecondMarker?: string,
): Members<M> {
  const root: M[] = [];
  const additions: M[] = [];
  let markers = 0;
  const readMember = (): void => {
    if (markers < 2 && accept(cursor, "...")) {
      if (markers === 0) parseException(cursor);
      markers++;
      return;
    }
    if (markers === 2 && afterSecondMarker !== undefined) {
      refuseNext(cursor, `${afterSecondMarker} after the second extension marker`);
    }
    if (comes(cursor, "[[")) refuseUnsupported(cursor, "extension addition groups [[ ]] are");
    if (comes(cursor, "}")) refuseNext(cursor, what, "is the comma before it one too many?");
    (markers === 1 ? additions : root).push(parseMember(cursor));
  };
  enclosed(cursor, () => commaList(cursor, "}", readMember));
  return markers === 0 ? { root } : { root, additions };
}

function parseAlternative(cursor: Cursor): MemberNode {
  const first = cursor.index;
  const token = expectLowerName(cursor, "the name of an alternative");
  const type = cursor.parseType(cursor);
  const doc = documentation(cursor.tokens, cursor.remarks, first, cursor.index - 1);
  return { name: token.text, place: token, type, ...doc };
}

function parseComponent(cursor: Cursor): ComponentNode {
  if (comes(cursor, "COMPONENTS", "OF")) refuseUnsupported(cursor, "COMPONENTS OF is");
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
