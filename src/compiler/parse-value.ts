import type { Name, ValueNode } from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  expect,
  expectLowerName,
  isLowerName,
  isToken,
  isUpperName,
  nested,
  next,
  peek,
  refuseNext,
  refuseUnsupported,
} from "./cursor.js";
import { parseArguments } from "./parse-parameters.js";

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
        isLowerName(token) ||
        ["TRUE", "FALSE", "NULL", "PLUS-INFINITY", "MINUS-INFINITY"].includes(token.text) ||
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
  return isUpperName(peek(cursor)) && isToken(peek(cursor, 1), ".") && isLowerName(peek(cursor, 2));
}

/** X.680 16.7: a value; what it means its type decides. */
export function parseValue(cursor: Cursor): ValueNode {
  const place = peek(cursor);
  if (place.kind === "bstring") return { kind: "BITS", place, bits: next(cursor).text };
  if (place.kind === "hstring") return { kind: "BITS", place, bits: hexToBits(next(cursor).text) };
  if (place.kind === "cstring") return { kind: "TEXT", place, text: next(cursor).text };
  if (comes(cursor, "{")) return nested(cursor, () => parseListValue(cursor));
  if (accept(cursor, "TRUE")) return { kind: "BOOLEAN", place, boolean: true };
  if (accept(cursor, "FALSE")) return { kind: "BOOLEAN", place, boolean: false };
  if (accept(cursor, "NULL")) return { kind: "NULL", place };
  if (place.kind === "number" || comes(cursor, "-")) return parseNumber(cursor);
  if (place.kind === "real" || comes(cursor, "PLUS-INFINITY") || comes(cursor, "MINUS-INFINITY")) {
    refuseUnsupported(cursor, "values of type REAL are");
  }
  return nested(cursor, () => parseNamedValue(cursor));
}

/** X.680 18.1: a number, perhaps with a minus sign. */
export function parseNumber(cursor: Cursor): ValueNode {
  const place = peek(cursor);
  const negative = accept(cursor, "-");
  if (peek(cursor).kind === "real") refuseUnsupported(cursor, "values of type REAL are");
  if (peek(cursor).kind !== "number") refuseNext(cursor, "a number");
  const number = BigInt(next(cursor).text);
  return { kind: "NUMBER", place, number: negative ? -number : number };
}

/** A reference, `Module.value`, or the value of a CHOICE: `alternative : value`. */
function parseNamedValue(cursor: Cursor): ValueNode {
  const place = peek(cursor);
  if (isExternalValue(cursor)) {
    const module = next(cursor).text;
    expect(cursor, ".");
    return { kind: "NAME", place, module, name: next(cursor).text, ...parseArguments(cursor) };
  }
  if (isUpperName(place)) refuseUnsupported(cursor, "values of open types are");
  const name = expectLowerName(cursor, "a value").text;
  if (comes(cursor, ".")) refuseUnsupported(cursor, "information from objects is");
  const applied = parseArguments(cursor);
  if (!accept(cursor, ":")) return { kind: "NAME", place, name, ...applied };
  return { kind: "CHOICE", place, alternative: { name, place }, value: parseValue(cursor) };
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
  if (startsValue(cursor)) {
    return { name: { name: first.text, place: first }, value: parseValue(cursor) };
  }
  cursor.index--;
  return { value: parseValue(cursor) };
}
