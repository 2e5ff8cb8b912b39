import type { ArcNode, Name, ObjectIdentifierValueNode, ValueNode } from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  expect,
  isLowerName,
  isToken,
  isUpperName,
  nested,
  next,
  peek,
  refuseNext,
} from "./cursor.js";
import { comesTypeOfObject, parseDefinedName, parseFields } from "./parse-fields.js";
import { refuse } from "./problem.js";
import { startsType } from "./type-words.js";

/** X.680 21.6 */
const SPECIAL_REALS: ReadonlyMap<string, number> = new Map([
  ["PLUS-INFINITY", Number.POSITIVE_INFINITY],
  ["MINUS-INFINITY", Number.NEGATIVE_INFINITY],
  ["NOT-A-NUMBER", Number.NaN],
]);

type ListItem = { readonly name?: Name; readonly value: ValueNode };

function hexToBits(hex: string): string {
  return [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, "0")).join("");
}

/** Whether a value can begin with the next token. */
export function startsValue(cursor: Cursor): boolean {
  const token = peek(cursor);
  switch (token.kind) {
    case "number":
    case "real":
    case "bstring":
    case "hstring":
    case "cstring":
      return true;
    case "word":
      return (
        (isLowerName(token) && !comesTypeOfObject(cursor)) ||
        ["TRUE", "FALSE", "NULL"].includes(token.text) ||
        SPECIAL_REALS.has(token.text) ||
        isExternalValue(cursor)
      );
    case "symbol":
      return token.text === "-" || token.text === "{";
    default:
      return false;
  }
}

/** `Module.value` (X.680 13.1). */
function isExternalValue(cursor: Cursor): boolean {
  const isExternal = isUpperName(peek(cursor)) && isToken(peek(cursor, 1), ".");
  return isExternal && isLowerName(peek(cursor, 2)) && !comesTypeOfObject(cursor);
}

/** X.680 16.7: a value; what it means its type decides. */
export function parseValue(cursor: Cursor): ValueNode {
  const place = peek(cursor);
  if (place.kind === "bstring") return { kind: "BITS", place, bits: next(cursor).text };
  if (place.kind === "hstring") return { kind: "BITS", place, bits: hexToBits(next(cursor).text) };
  if (place.kind === "cstring") return { kind: "TEXT", place, text: next(cursor).text };
  if (comes(cursor, "{")) {
    if (comesObjectIdentifier(cursor)) return parseObjectIdentifier(cursor);
    return nested(cursor, () => parseListValue(cursor));
  }
  if (comes(cursor, "NULL", ":")) return nested(cursor, () => parseOpenValue(cursor));
  if (accept(cursor, "CONTAINING")) {
    return nested(cursor, () => ({ kind: "CONTAINING", place, value: parseValue(cursor) }));
  }
  if (accept(cursor, "TRUE")) return { kind: "BOOLEAN", place, boolean: true };
  if (accept(cursor, "FALSE")) return { kind: "BOOLEAN", place, boolean: false };
  if (accept(cursor, "NULL")) return { kind: "NULL", place };
  const isReal = place.kind === "real" || (comes(cursor, "-") && peek(cursor, 1).kind === "real");
  if (isReal) return parseReal(cursor);
  if (place.kind === "number" || comes(cursor, "-")) return parseNumber(cursor);
  const special = place.kind === "word" ? SPECIAL_REALS.get(place.text) : undefined;
  if (special !== undefined) {
    next(cursor);
    return { kind: "REAL", place, real: special };
  }
  const isNamed = isLowerName(place) || isExternalValue(cursor);
  return nested(cursor, () =>
    !isNamed && startsType(cursor) ? parseOpenValue(cursor) : parseNamedValue(cursor),
  );
}

/** X.680 18.1: a number, perhaps with a minus sign. */
export function parseNumber(cursor: Cursor): ValueNode {
  const place = peek(cursor);
  const negative = accept(cursor, "-");
  if (peek(cursor).kind !== "number") refuseNext(cursor, "a number");
  const number = BigInt(next(cursor).text);
  return { kind: "NUMBER", place, number: negative ? -number : number };
}

/** X.680 21.6: a number with a fraction or an exponent. */
function parseReal(cursor: Cursor): ValueNode {
  const place = peek(cursor);
  const negative = accept(cursor, "-");
  const size = Number(next(cursor).text);
  return { kind: "REAL", place, real: negative ? -size : size };
}

/** A reference, `Module.value`, `object.&value`, `object.&Type : value`, or of a CHOICE `alternative : value`. */
function parseNamedValue(cursor: Cursor): ValueNode {
  const place = peek(cursor);
  if (!isUpperName(place) && !isLowerName(place)) refuseNext(cursor, "a value");
  const first = cursor.index;
  const reference = parseDefinedName(cursor);
  if (accept(cursor, ":")) {
    return { kind: "CHOICE", place, alternative: reference, value: parseValue(cursor) };
  }
  const fields = parseFields(cursor);
  if (!comes(cursor, ":")) return { kind: "NAME", ...reference, ...fields };
  // what an object has for a type
  cursor.index = first;
  return parseOpenValue(cursor);
}

/** X.681 14.6: a type, and one of its values. */
function parseOpenValue(cursor: Cursor): ValueNode {
  const place = peek(cursor);
  const type = cursor.parseType(cursor);
  expect(cursor, ":");
  return { kind: "OPEN", place, type, value: parseValue(cursor) };
}

function parseListValue(cursor: Cursor): ValueNode {
  const place = expect(cursor, "{");
  const items: ListItem[] = [];
  if (accept(cursor, "}")) return { kind: "LIST", place, items };
  commaList(cursor, "}", () => items.push(parseListItem(cursor)));
  return { kind: "LIST", place, items };
}

/** `value`, or `component value`. */
function parseListItem(cursor: Cursor): ListItem {
  const first = peek(cursor);
  if (!isLowerName(first)) return { value: parseValue(cursor) };
  cursor.index++;
  // a type cannot follow a value
  if (startsValue(cursor) || startsType(cursor) || comes(cursor, "CONTAINING")) {
    return { name: { name: first.text, place: first }, value: parseValue(cursor) };
  }
  cursor.index--;
  return { value: parseValue(cursor) };
}

/**
 * Whether the braces that come next hold an object identifier: names and numbers, without commas. One name and one
 * number may also be a component with its value; then the type decides.
 */
function comesObjectIdentifier(cursor: Cursor): boolean {
  let ahead = 1;
  for (; !isToken(peek(cursor, ahead), "}"); ahead++) {
    const token = peek(cursor, ahead);
    const belongs =
      token.kind === "number" || isLowerName(token) || isToken(token, "(") || isToken(token, ")");
    if (!belongs) return false;
  }
  return ahead > 3 || (ahead === 3 && peek(cursor, 1).kind === "number");
}

/** X.680 32.3: `{ iso standard(0) 19091 }`. */
function parseObjectIdentifier(cursor: Cursor): ObjectIdentifierValueNode {
  const place = expect(cursor, "{");
  const arcs: ArcNode[] = [];
  while (!accept(cursor, "}")) arcs.push(parseArc(cursor));
  return { kind: "ARCS", place, arcs };
}

function parseArc(cursor: Cursor): ArcNode {
  const place = next(cursor);
  if (place.kind === "number") return { place, number: BigInt(place.text) };
  if (!isLowerName(place)) refuse(place, "expected an arc: a number, a name, or name(number)");
  if (!accept(cursor, "(")) return { place, name: place.text };
  const token = peek(cursor);
  if (token.kind !== "number") refuseNext(cursor, "the number of the arc");
  next(cursor);
  expect(cursor, ")");
  return { place, name: place.text, number: BigInt(token.text) };
}
