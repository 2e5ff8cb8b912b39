import type { EnumeratedTypeNode, NamedNumberNode } from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  expect,
  expectLowerName,
  isLowerName,
  peek,
} from "./cursor.js";
import { documentation } from "./docs.js";
import { parseException } from "./parse-constraint.js";
import { parseNumber, parseValue } from "./parse-value.js";
import { refuse } from "./problem.js";

/** `name(number)`; the number may be the name of a value. */
function parseNamedNumber(cursor: Cursor, what: string): NamedNumberNode {
  const first = cursor.index;
  const token = expectLowerName(cursor, what);
  const named = { name: token.text, place: token };
  const value = accept(cursor, "(") ? parseNumberInParentheses(cursor) : undefined;
  const doc = documentation(cursor.tokens, cursor.remarks, first, cursor.index - 1);
  return value === undefined ? { ...named, ...doc } : { ...named, value, ...doc };
}

function parseNumberInParentheses(cursor: Cursor): NonNullable<NamedNumberNode["value"]> {
  const isReference = isLowerName(peek(cursor)) || peek(cursor).kind === "word";
  const value = isReference ? parseValue(cursor) : parseNumber(cursor);
  expect(cursor, ")");
  return value;
}

/** X.680 18.1, 21.1: the names of an INTEGER or BIT STRING, if it has any. */
export function parseNamedNumbers(cursor: Cursor, what: string): readonly NamedNumberNode[] {
  if (!comes(cursor, "{")) return [];
  expect(cursor, "{");
  const named: NamedNumberNode[] = [];
  // X.680 18.1, 21.1: the braces are not empty.
  commaList(cursor, "}", () => {
    const item = parseNamedNumber(cursor, what);
    if (item.value === undefined) {
      refuse(item.place, `"${item.name}" needs a number in parentheses: ${item.name}(0)`);
    }
    named.push(item);
  });
  return named;
}

/** X.680 19.1: root items, marker, additional items. */
export function parseEnumeration(cursor: Cursor): Pick<EnumeratedTypeNode, "root" | "additions"> {
  const root: NamedNumberNode[] = [];
  let additions: NamedNumberNode[] | undefined;
  expect(cursor, "{");
  commaList(cursor, "}", () => {
    const isMarker = comes(cursor, "...") && additions === undefined && root.length > 0;
    if (isMarker) {
      expect(cursor, "...");
      parseException(cursor);
      additions = [];
      return;
    }
    (additions ?? root).push(parseNamedNumber(cursor, "an item of the ENUMERATED"));
  });
  return additions === undefined ? { root } : { root, additions };
}
