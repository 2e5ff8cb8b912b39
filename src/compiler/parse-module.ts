import type {
  AssignmentNode,
  ConstraintNode,
  ImportNode,
  ModuleNode,
  Name,
  TagDefault,
  TypeNode,
} from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  expect,
  expectUpperName,
  isLowerName,
  isToken,
  isUpperName,
  next,
  peek,
  refuseNext,
  refuseUnsupported,
} from "./cursor.js";
import { documentation } from "./docs.js";
import { parseClass } from "./parse-class.js";
import { parseValueSet } from "./parse-constraint.js";
import { parseObjectDefinition, parseObjectSet } from "./parse-object-set.js";
import { parseParameters } from "./parse-parameters.js";
import { parseType } from "./parse-type.js";
import { parseValue } from "./parse-value.js";
import { attempt, refuse } from "./problem.js";
import type { Token } from "./tokens.js";
import { startsType } from "./type-words.js";

function nameOf(token: Token): Name {
  return { name: token.text, place: token };
}

/** X.680 12: a module, from its name to END. */
export function parseModule(cursor: Cursor): ModuleNode {
  const name = nameOf(expectUpperName(cursor, "the name of a module"));
  if (comes(cursor, "{")) skipObjectIdentifier(cursor);
  expect(cursor, "DEFINITIONS", "a module begins with: Name DEFINITIONS AUTOMATIC TAGS ::= BEGIN");
  const tagDefault = parseTagDefault(cursor);
  const extensibilityImplied = accept(cursor, "EXTENSIBILITY", "IMPLIED");
  expect(cursor, "::=");
  expect(cursor, "BEGIN");
  const exports = parseExports(cursor);
  const imports = parseImports(cursor);
  const assignments: AssignmentNode[] = [];
  while (!accept(cursor, "END")) {
    if (peek(cursor).kind === "end") refuseNext(cursor, `"END" of the module ${name.name}`);
    assignments.push(parseAssignment(cursor));
  }
  const place = name.place;
  return { ...name, place, tagDefault, extensibilityImplied, exports, imports, assignments };
}

/** Behind a module whose head cannot be read: to the next one. */
export function skipModule(cursor: Cursor): void {
  while (peek(cursor).kind !== "end") {
    next(cursor);
    const onOwnLine = isUpperName(peek(cursor)) && startsLine(cursor);
    if (onOwnLine && (isToken(peek(cursor, 1), "DEFINITIONS") || isToken(peek(cursor, 1), "{")))
      return;
  }
}

/** The object identifier of a module says nothing about encodings: names choose modules here. */
function skipObjectIdentifier(cursor: Cursor): void {
  expect(cursor, "{");
  while (!comes(cursor, "}")) {
    const { kind } = peek(cursor);
    const belongs =
      kind === "word" || kind === "number" || comes(cursor, "(") || comes(cursor, ")");
    if (!belongs) refuseNext(cursor, 'a component of the object identifier, or "}"');
    next(cursor);
  }
  expect(cursor, "}");
}

/** X.680 12.2: EXPLICIT if nothing is said. */
function parseTagDefault(cursor: Cursor): TagDefault {
  for (const word of ["AUTOMATIC", "IMPLICIT", "EXPLICIT"] as const) {
    if (!accept(cursor, word)) continue;
    expect(cursor, "TAGS");
    return word;
  }
  return "EXPLICIT";
}

/** X.680 12.12: a reference of any kind, perhaps `Name{}`. */
function parseSymbol(cursor: Cursor): Name {
  const token = peek(cursor);
  if (!isUpperName(token) && !isLowerName(token)) refuseNext(cursor, "the name of a type or value");
  next(cursor);
  // X.683 9.1: empty braces say that it has parameters
  if (accept(cursor, "{")) expect(cursor, "}");
  return nameOf(token);
}

function parseSymbols(cursor: Cursor): Name[] {
  const symbols: Name[] = [];
  do symbols.push(parseSymbol(cursor));
  while (accept(cursor, ","));
  return symbols;
}

function parseExports(cursor: Cursor): "ALL" | readonly Name[] {
  if (!accept(cursor, "EXPORTS")) return "ALL";
  if (accept(cursor, "ALL")) {
    expect(cursor, ";");
    return "ALL";
  }
  if (accept(cursor, ";")) return [];
  const symbols = parseSymbols(cursor);
  expect(cursor, ";", "EXPORTS ends with a semicolon");
  return symbols;
}

function parseImports(cursor: Cursor): readonly ImportNode[] {
  if (!accept(cursor, "IMPORTS")) return [];
  const imports: ImportNode[] = [];
  while (!accept(cursor, ";")) {
    const place = peek(cursor);
    const symbols = parseSymbols(cursor);
    expect(cursor, "FROM", "IMPORTS reads: Name, Name FROM Module;");
    const from = nameOf(expectUpperName(cursor, "the name of a module"));
    skipAssignedIdentifier(cursor);
    if (!accept(cursor, "WITH", "SUCCESSORS")) accept(cursor, "WITH", "DESCENDANTS");
    imports.push({ place, symbols, from });
  }
  return imports;
}

/** X.680 12.1: `{ iso … }`, or a value reference, which no comma and no FROM follows. */
function skipAssignedIdentifier(cursor: Cursor): void {
  if (comes(cursor, "{")) {
    skipObjectIdentifier(cursor);
    return;
  }
  const after = peek(cursor, 1);
  const isReference = isLowerName(peek(cursor)) && !isToken(after, ",") && !isToken(after, "FROM");
  if (isReference) next(cursor);
}

/** One assignment. One that cannot be read is reported, and the cursor goes on to the next. */
function parseAssignment(cursor: Cursor): AssignmentNode {
  const first = cursor.index;
  const name = nameOf(peek(cursor));
  const assignment = attempt(cursor.problems, () => {
    if (isUpperName(peek(cursor))) return parseUpperAssignment(cursor, first);
    if (isLowerName(peek(cursor))) return parseLowerAssignment(cursor);
    refuseNext(cursor, 'an assignment ("Name ::= Type") or "END"');
  });
  if (assignment !== undefined) return assignment;
  skipAssignment(cursor);
  return { ...name, kind: "UNREADABLE" };
}

function parseUpperAssignment(cursor: Cursor, first: number): AssignmentNode {
  const token = next(cursor);
  const name = { ...nameOf(token), ...parseParameters(cursor) };
  if (comes(cursor, "MACRO")) refuseUnsupported(cursor, "macros are");
  if (startsType(cursor)) return parseSetAssignment(cursor, name, first);
  expect(cursor, "::=");
  if (comes(cursor, "CLASS")) return parseClassAssignment(cursor, name);
  const type = parseType(cursor);
  const doc = documentation(cursor.tokens, cursor.remarks, first, cursor.index - 1);
  return { ...name, kind: "TYPE", type, ...doc };
}

function parseClassAssignment(cursor: Cursor, name: Name): AssignmentNode {
  if (!isClassName(name.name)) {
    refuse(name.place, `"${name.name}" is no name for a class`, "it must be in capital letters");
  }
  return { ...name, kind: "CLASS", ...parseClass(cursor) };
}

/** X.681 7.1: a reference to a class has no small letters. */
function isClassName(name: string): boolean {
  return !/[a-z]/.test(name);
}

/** A set of objects of a class, or a type of some values of another (X.680 15.6). */
function parseSetAssignment(cursor: Cursor, name: Name, first: number): AssignmentNode {
  const type = parseType(cursor);
  expect(cursor, "::=");
  if (type.kind === "REFERENCE" && isClassName(type.name)) {
    return { ...name, kind: "OBJECT SET", class: type, elements: parseObjectSet(cursor) };
  }
  const constraint = parseValueSet(cursor);
  const doc = documentation(cursor.tokens, cursor.remarks, first, cursor.index - 1);
  return { ...name, kind: "TYPE", type: constrained(type, constraint), ...doc };
}

/** The type with one constraint more, behind its tags. */
function constrained(type: TypeNode, constraint: ConstraintNode): TypeNode {
  if (type.kind === "TAGGED") return { ...type, type: constrained(type.type, constraint) };
  return { ...type, constraints: [...type.constraints, constraint] };
}

function parseLowerAssignment(cursor: Cursor): AssignmentNode {
  const token = next(cursor);
  const name = { ...nameOf(token), ...parseParameters(cursor) };
  if (comes(cursor, "::=")) {
    refuseNext(
      cursor,
      `the type of the value "${name.name}"`,
      "the name of a type must begin with a capital letter",
    );
  }
  const type = parseType(cursor);
  expect(cursor, "::=");
  const mayBeClass =
    type.kind === "REFERENCE" && type.constraints.length === 0 && isClassName(type.name);
  if (mayBeClass && comes(cursor, "{")) {
    return { ...name, kind: "GOVERNED", governor: type, notation: parseObjectDefinition(cursor) };
  }
  const value = parseValue(cursor);
  if (!mayBeClass || value.kind !== "NAME") return { ...name, kind: "VALUE", type, value };
  return { ...name, kind: "GOVERNED", governor: type, notation: value };
}

function startsLine(cursor: Cursor): boolean {
  const before = cursor.tokens[cursor.index - 1];
  return before === undefined || before.endLine < peek(cursor).line;
}

/** Assignments begin on a line of their own: `Name ::=`, `name Type ::=`, `NAME CLASS ::=`, `Name{…} ::=`. */
function startsAssignment(cursor: Cursor): boolean {
  if (!startsLine(cursor)) return false;
  const token = peek(cursor);
  if (!isUpperName(token) && !isLowerName(token)) return false;
  for (let ahead = 1; peek(cursor, ahead).kind !== "end"; ahead++) {
    if (isToken(peek(cursor, ahead), "::=")) return true;
    if (peek(cursor, ahead).line > token.line) return isToken(peek(cursor, ahead), "::=");
  }
  return false;
}

function skipAssignment(cursor: Cursor): void {
  do next(cursor);
  while (peek(cursor).kind !== "end" && !comes(cursor, "END") && !startsAssignment(cursor));
}
