import type { ConstraintNode, Node, TagClass, TypeNode } from "./ast.js";
import { CHARACTER_STRINGS } from "./character-strings.js";
import {
  accept,
  type Cursor,
  comes,
  expect,
  isLowerName,
  isToken,
  isUpperName,
  isUsefulClass,
  nested,
  next,
  peek,
  refuseNext,
  refuseUnsupported,
} from "./cursor.js";
import { parseConstraint, parseConstraints } from "./parse-constraint.js";
import { comesTypeOfObject, parseDefinedName, parseFields } from "./parse-fields.js";
import { parseAlternatives, parseComponents } from "./parse-members.js";
import { parseEnumeration, parseNamedNumbers } from "./parse-named-numbers.js";
import { parseTable } from "./parse-object-set.js";
import { parseNumber, parseValue } from "./parse-value.js";
import { refuse } from "./problem.js";
import { UNSUPPORTED_TYPES } from "./type-words.js";

/** X.680 16.1: a type with its tags and constraints. */
export function parseType(cursor: Cursor): TypeNode {
  return nested(cursor, () => parseTaggedType(cursor));
}

function parseTaggedType(cursor: Cursor): TypeNode {
  const place = peek(cursor);
  if (!accept(cursor, "[")) return parseUntaggedType(cursor);
  const tagClass = parseTagClass(cursor);
  const number = isLowerName(peek(cursor)) ? parseValue(cursor) : parseNumber(cursor);
  expect(cursor, "]");
  const mode = (["IMPLICIT", "EXPLICIT"] as const).find((word) => accept(cursor, word));
  return {
    kind: "TAGGED",
    place,
    tagClass,
    number,
    ...(mode && { mode }),
    type: parseType(cursor),
  };
}

function parseTagClass(cursor: Cursor): TagClass {
  if (accept(cursor, "UNIVERSAL")) return "UNIVERSAL";
  if (accept(cursor, "APPLICATION")) return "APPLICATION";
  return accept(cursor, "PRIVATE") ? "PRIVATE" : "CONTEXT";
}

function parseUntaggedType(cursor: Cursor): TypeNode {
  for (const [words, construct] of UNSUPPORTED_TYPES) {
    if (comes(cursor, ...words)) refuseUnsupported(cursor, construct);
  }
  const place = peek(cursor);
  if (accept(cursor, "SEQUENCE")) return parseSequence(cursor, { place }, "SEQUENCE");
  if (accept(cursor, "SET")) return parseSequence(cursor, { place }, "SET");
  if (accept(cursor, "INSTANCE", "OF")) return parseInstanceOf(cursor, { place });
  const unconstrained = parseUnconstrained(cursor, { place });
  return { ...unconstrained, constraints: parseConstraints(cursor) };
}

/** `T` without the constraints that a type may have, for each member of a union. */
type Unconstrained<T> = T extends { readonly constraints: unknown }
  ? Omit<T, "constraints">
  : never;

function parseUnconstrained(cursor: Cursor, node: Node): Unconstrained<TypeNode> {
  const token = peek(cursor);
  if (accept(cursor, "BOOLEAN")) return { ...node, kind: "BOOLEAN" };
  if (accept(cursor, "NULL")) return { ...node, kind: "NULL" };
  if (accept(cursor, "OCTET", "STRING")) return { ...node, kind: "OCTET STRING" };
  if (accept(cursor, "REAL")) return { ...node, kind: "REAL" };
  if (accept(cursor, "OBJECT", "IDENTIFIER")) return { ...node, kind: "OBJECT IDENTIFIER" };
  if (accept(cursor, "RELATIVE-OID")) return { ...node, kind: "RELATIVE-OID" };
  if (accept(cursor, "INTEGER")) {
    return { ...node, kind: "INTEGER", named: parseNamedNumbers(cursor, "a named number") };
  }
  if (accept(cursor, "BIT", "STRING")) {
    return { ...node, kind: "BIT STRING", bits: parseNamedNumbers(cursor, "a named bit") };
  }
  if (accept(cursor, "ENUMERATED")) {
    return { ...node, kind: "ENUMERATED", ...parseEnumeration(cursor) };
  }
  if (accept(cursor, "CHOICE")) {
    return { ...node, kind: "CHOICE", members: parseAlternatives(cursor) };
  }
  if (token.kind === "word" && CHARACTER_STRINGS.has(token.text)) {
    return { ...node, kind: "CHARACTER STRING", name: next(cursor).text };
  }
  return parseReference(cursor, node);
}

/** `SEQUENCE { … }`, `SEQUENCE OF T`, `SEQUENCE (SIZE(…)) OF T`, the old `SEQUENCE SIZE(…) OF T`; SET alike. */
function parseSequence(cursor: Cursor, node: Node, word: "SEQUENCE" | "SET"): TypeNode {
  if (comes(cursor, "{")) {
    const members = parseComponents(cursor);
    return { ...node, kind: word, members, constraints: parseConstraints(cursor) };
  }
  const constraints = parseOldSize(cursor) ?? parseConstraints(cursor);
  if (!accept(cursor, "OF")) refuseNext(cursor, `"{" or "OF" after ${word}`);
  if (isLowerName(peek(cursor)) && !isToken(peek(cursor, 1), "<")) next(cursor);
  return { ...node, kind: `${word} OF`, constraints, element: parseType(cursor) };
}

function parseOldSize(cursor: Cursor): readonly ConstraintNode[] | undefined {
  const place = peek(cursor);
  if (!accept(cursor, "SIZE")) return undefined;
  const root = { kind: "SIZE" as const, place, constraint: parseConstraint(cursor) };
  return [{ place, root, extensible: false }];
}

function parseReference(cursor: Cursor, node: Node): Unconstrained<TypeNode> {
  const first = peek(cursor);
  if (isLowerName(first)) {
    if (isToken(peek(cursor, 1), "<")) return parseSelection(cursor, node);
    if (comesTypeOfObject(cursor)) return parseFieldType(cursor, node);
    refuseNext(cursor, "a type", "the name of a type begins with a capital letter");
  }
  if (!isUpperName(first) && !isUsefulClass(first)) refuseNext(cursor, "a type");
  const isValue = isToken(peek(cursor, 1), ".") && isLowerName(peek(cursor, 2));
  if (isValue && !comesTypeOfObject(cursor)) {
    const { text } = peek(cursor, 2);
    refuse(peek(cursor, 2), `expected a field of a class, which begins with &, found "${text}"`);
  }
  return parseFieldType(cursor, node);
}

/** A reference, or `CLASS.&field({Set}{@selector})`. */
function parseFieldType(cursor: Cursor, node: Node): Unconstrained<TypeNode> {
  const source = parseDefinedName(cursor);
  const { fields } = parseFields(cursor);
  if (fields === undefined) return { ...node, kind: "REFERENCE", ...source };
  const table = parseTable(cursor);
  return { ...node, kind: "FIELD", source, fields, ...(table && { table }) };
}

/** X.681 C: a SEQUENCE of an object's identifier and a value of its type. */
function parseInstanceOf(cursor: Cursor, node: Node): TypeNode {
  const { place } = node;
  if (!isUpperName(peek(cursor)) && !isUsefulClass(peek(cursor))) refuseNext(cursor, "a class");
  const source = parseDefinedName(cursor);
  const table = parseTable(cursor);
  const fieldType = (name: string, of = table): TypeNode => {
    const fields = [{ name, place }];
    return { kind: "FIELD", place, source, fields, constraints: [], ...(of && { table: of }) };
  };
  const typeId = { name: "type-id", place };
  const selector = { place, levels: 1, names: [typeId] };
  const value: TypeNode = {
    kind: "TAGGED",
    place,
    tagClass: "CONTEXT",
    number: { kind: "NUMBER", place, number: 0n },
    mode: "EXPLICIT",
    type: fieldType("&Type", table && { ...table, selectors: [selector] }),
  };
  const root = [
    { ...typeId, type: fieldType("&id"), optional: false },
    { name: "value", place, type: value, optional: false },
  ];
  const members = { root, before: root.length };
  const constraints = parseConstraints(cursor);
  return { ...node, kind: "SEQUENCE", instanceOf: true, members, constraints };
}

/** X.680 29: `alternative < Choice` */
function parseSelection(cursor: Cursor, node: Node): Unconstrained<TypeNode> {
  const token = next(cursor);
  expect(cursor, "<");
  // a constraint behind it is one on the alternative that is selected
  const choice = parseUnconstrained(cursor, { place: peek(cursor) });
  const alternative = { name: token.text, place: token };
  return { ...node, kind: "SELECTION", alternative, choice: { ...choice, constraints: [] } };
}
