import type {
  ComponentConstraintNode,
  ComponentsConstraintNode,
  ConstraintNode,
  ElementSetNode,
  EndpointNode,
  ValueNode,
} from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  expect,
  expectLowerName,
  isUpperName,
  nested,
  peek,
  refuseNext,
  refuseUnsupported,
  skipBraces,
} from "./cursor.js";
import { parseValue, startsValue } from "./parse-value.js";
import { refuse } from "./problem.js";
import { startsType } from "./type-words.js";

/** X.680 45.1: the constraints behind a type, in serial order. */
export function parseConstraints(cursor: Cursor): readonly ConstraintNode[] {
  const constraints: ConstraintNode[] = [];
  while (comes(cursor, "(")) constraints.push(parseConstraint(cursor));
  return constraints;
}

/** What stands in one pair of parentheses. */
export function parseConstraint(cursor: Cursor): ConstraintNode {
  const place = expect(cursor, "(");
  const constraint = nested(cursor, () => parseElementSets(cursor, place));
  parseException(cursor);
  expect(cursor, ")");
  return constraint;
}

/** X.680 15.8: the values that a value set assignment has in braces, as a constraint on their type. */
export function parseValueSet(cursor: Cursor): ConstraintNode {
  const place = expect(cursor, "{");
  const constraint = nested(cursor, () => parseElementSets(cursor, place));
  expect(cursor, "}");
  return constraint;
}

/** X.680 46.1: root elements, extension marker, additional elements. */
export function parseElementSets(cursor: Cursor, place: ConstraintNode["place"]): ConstraintNode {
  const root = parseUnion(cursor);
  if (!accept(cursor, ",")) return { place, root, extensible: false };
  expect(cursor, "...");
  parseException(cursor);
  if (!accept(cursor, ",")) return { place, root, extensible: true };
  return { place, root, extensible: true, additions: parseUnion(cursor) };
}

/** X.680 49: `! …` names what a decoder should report; it does not touch the encoding. */
export function parseException(cursor: Cursor): void {
  if (!accept(cursor, "!")) return;
  if (startsValue(cursor)) {
    parseValue(cursor);
    return;
  }
  cursor.parseType(cursor);
  expect(cursor, ":");
  parseValue(cursor);
}

function parseUnion(cursor: Cursor): ElementSetNode {
  const place = peek(cursor);
  if (accept(cursor, "ALL")) {
    expect(cursor, "EXCEPT");
    return { kind: "EXCEPT", place, excluded: parseElements(cursor) };
  }
  const operands = [parseIntersection(cursor)];
  while (accept(cursor, "|") || accept(cursor, "UNION")) operands.push(parseIntersection(cursor));
  const [only] = operands;
  return only !== undefined && operands.length === 1 ? only : { kind: "UNION", place, operands };
}

function parseIntersection(cursor: Cursor): ElementSetNode {
  const place = peek(cursor);
  const operands = [parseExclusion(cursor)];
  while (accept(cursor, "^") || accept(cursor, "INTERSECTION"))
    operands.push(parseExclusion(cursor));
  const [only] = operands;
  return only !== undefined && operands.length === 1
    ? only
    : { kind: "INTERSECTION", place, operands };
}

function parseExclusion(cursor: Cursor): ElementSetNode {
  const place = peek(cursor);
  const operand = parseElements(cursor);
  if (!accept(cursor, "EXCEPT")) return operand;
  return { kind: "EXCEPT", place, operand, excluded: parseElements(cursor) };
}

/** X.680 47: one kind of subtype notation. */
function parseElements(cursor: Cursor): ElementSetNode {
  const place = peek(cursor);
  if (accept(cursor, "(")) {
    const inner = nested(cursor, () => parseUnion(cursor));
    expect(cursor, ")");
    return inner;
  }
  if (accept(cursor, "SIZE")) return { kind: "SIZE", place, constraint: parseConstraint(cursor) };
  if (accept(cursor, "FROM")) return { kind: "FROM", place, constraint: parseConstraint(cursor) };
  if (accept(cursor, "INCLUDES")) {
    return { kind: "CONTAINED SUBTYPE", place, type: cursor.parseType(cursor) };
  }
  if (accept(cursor, "WITH", "COMPONENTS")) {
    return parseInnerComponents(cursor, place);
  }
  if (accept(cursor, "WITH", "COMPONENT")) {
    return { kind: "WITH COMPONENT", place, constraint: parseConstraint(cursor) };
  }
  if (accept(cursor, "PATTERN")) {
    parseValue(cursor);
    return { kind: "UNCHECKED", place };
  }
  if (accept(cursor, "CONSTRAINED", "BY")) {
    // X.682 9: what a user-defined constraint says is for people.
    skipBraces(cursor);
    return { kind: "UNCHECKED", place };
  }
  if (comes(cursor, "CONTAINING") || comes(cursor, "ENCODED")) return parseContents(cursor);
  if (comes(cursor, "SETTINGS")) refuseUnsupported(cursor, "SETTINGS is");
  return parseValuesOrType(cursor);
}

/** X.682 11.1: with ENCODED BY the octets are in rules of their own, and stay as they are. */
function parseContents(cursor: Cursor): ElementSetNode {
  const place = peek(cursor);
  const type = accept(cursor, "CONTAINING") ? cursor.parseType(cursor) : undefined;
  if (type === undefined || comes(cursor, "ENCODED")) {
    expect(cursor, "ENCODED");
    expect(cursor, "BY");
    parseValue(cursor);
    return { kind: "UNCHECKED", place };
  }
  return { kind: "CONTAINING", place, type };
}

function parseValuesOrType(cursor: Cursor): ElementSetNode {
  const place = peek(cursor);
  if (comes(cursor, "{")) refuseTableConstraint(cursor);
  if (comes(cursor, "MIN") || comes(cursor, "MAX") || startsValue(cursor))
    return parseRange(cursor);
  if (startsType(cursor))
    return { kind: "CONTAINED SUBTYPE", place, type: cursor.parseType(cursor) };
  refuseNext(cursor, "a value, a range, SIZE, or another constraint");
}

/** `({ObjectSet})` looks like a value in braces until its capital letter. */
function refuseTableConstraint(cursor: Cursor): void {
  if (!isUpperName(peek(cursor, 1))) return;
  refuse(
    peek(cursor),
    "a table constraint stands directly behind a field of a class",
    "write CLASS.&field({Set})",
  );
}

function isEndpointLimit(value: ValueNode | "MIN" | "MAX"): value is "MIN" | "MAX" {
  return value === "MIN" || value === "MAX";
}

function parseEndpointValue(cursor: Cursor): ValueNode | "MIN" | "MAX" {
  if (accept(cursor, "MIN")) return "MIN";
  return accept(cursor, "MAX") ? "MAX" : parseValue(cursor);
}

/** X.680 47.2, 47.4: a value, or `lower..upper` with `<` where an end does not belong to it. */
function parseRange(cursor: Cursor): ElementSetNode {
  const place = peek(cursor);
  const lowerValue = parseEndpointValue(cursor);
  const lower: EndpointNode = { place, value: lowerValue, open: accept(cursor, "<") };
  if (!accept(cursor, "..")) {
    if (isEndpointLimit(lowerValue) || lower.open) refuseNext(cursor, '".." of a range');
    return { kind: "VALUE", place, value: lowerValue };
  }
  const open = accept(cursor, "<");
  const upper: EndpointNode = { place: peek(cursor), value: parseEndpointValue(cursor), open };
  return { kind: "RANGE", place, lower, upper };
}

/** X.680 47.8: `{ …, name (constraint) PRESENT, name ABSENT }`. */
function parseInnerComponents(
  cursor: Cursor,
  place: ComponentsConstraintNode["place"],
): ComponentsConstraintNode {
  expect(cursor, "{");
  const partial = accept(cursor, "...");
  if (partial) expect(cursor, ",");
  const components: ComponentConstraintNode[] = [];
  commaList(cursor, "}", () => {
    components.push(parseInnerComponent(cursor));
  });
  return { kind: "WITH COMPONENTS", place, partial, components };
}

function parseInnerComponent(cursor: Cursor): ComponentConstraintNode {
  const token = expectLowerName(cursor, "the name of a component");
  const constraint = comes(cursor, "(") ? parseConstraint(cursor) : undefined;
  const presence = presences.find((word) => accept(cursor, word));
  if (presence === undefined && !comes(cursor, ",") && !comes(cursor, "}")) {
    refuseNext(cursor, 'PRESENT, ABSENT, OPTIONAL, "," or "}"');
  }
  const named = { name: token.text, place: token };
  return { ...named, ...(constraint && { constraint }), ...(presence && { presence }) };
}

const presences = ["PRESENT", "ABSENT", "OPTIONAL"] as const;
