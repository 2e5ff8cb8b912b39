import type {
  ClassAssignment,
  FieldNode,
  SyntaxNode,
  TypeFieldNode,
  ValueFieldNode,
  ValueSetFieldNode,
  VariableFieldNode,
} from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  expect,
  isToken,
  MAX_DEPTH,
  next,
  peek,
  refuseNext,
} from "./cursor.js";
import { parseArgument } from "./parse-parameters.js";
import { refuse } from "./problem.js";
import type { Token } from "./tokens.js";
import { startsType } from "./type-words.js";

/** X.681 9.3: `CLASS { fields } WITH SYNTAX { … }`. */
export function parseClass(cursor: Cursor): Pick<ClassAssignment, "fields" | "syntax"> {
  expect(cursor, "CLASS");
  expect(cursor, "{");
  const fields: FieldNode[] = [];
  commaList(cursor, "}", () => fields.push(parseField(cursor)));
  if (!accept(cursor, "WITH")) return { fields };
  expect(cursor, "SYNTAX");
  return { fields, syntax: parseSyntax(cursor) };
}

function parseField(cursor: Cursor): FieldNode {
  const token = peek(cursor);
  if (token.kind !== "field") {
    refuseNext(cursor, "a field of the class", "names of fields begin with &");
  }
  next(cursor);
  const isUpper = /^&[A-Z]/.test(token.text);
  if (peek(cursor).kind === "field") return parseVariableField(cursor, token);
  return isUpper ? parseTypeField(cursor, token) : parseValueField(cursor, token);
}

/** X.681 9.5. */
function parseTypeField(cursor: Cursor, token: Token): TypeFieldNode | ValueSetFieldNode {
  if (startsType(cursor)) {
    // whether this is a type or a class, only its definition says
    const type = cursor.parseType(cursor);
    const field = { kind: "VALUE SET FIELD" as const, name: token.text, place: token, type };
    return { ...field, ...parseLaterDefault(cursor) };
  }
  const field = { kind: "TYPE FIELD" as const, name: token.text, place: token };
  if (!accept(cursor, "DEFAULT")) return { ...field, optional: accept(cursor, "OPTIONAL") };
  return { ...field, optional: true, default: cursor.parseType(cursor) };
}

/** X.681 9.6. */
function parseValueField(cursor: Cursor, token: Token): ValueFieldNode {
  if (!startsType(cursor)) {
    const hint = "a field for types begins with a capital letter: &Type";
    refuseNext(cursor, `the type of the field ${token.text}`, hint);
  }
  const type = cursor.parseType(cursor);
  const unique = accept(cursor, "UNIQUE");
  const field = { kind: "VALUE FIELD" as const, name: token.text, place: token, type, unique };
  if (unique && comes(cursor, "DEFAULT")) {
    refuseNext(cursor, '"OPTIONAL", "," or "}"', "a field that is UNIQUE has no DEFAULT");
  }
  return { ...field, ...parseLaterDefault(cursor) };
}

/** X.681 9.8, 9.10: `&value &Type`, `&Set &Type` */
function parseVariableField(cursor: Cursor, token: Token): VariableFieldNode {
  const typeField = next(cursor);
  return {
    kind: /^&[A-Z]/.test(token.text) ? "VARIABLE VALUE SET FIELD" : "VARIABLE VALUE FIELD",
    name: token.text,
    place: token,
    typeField: { name: typeField.text, place: typeField },
    ...parseLaterDefault(cursor),
  };
}

/** OPTIONAL, or a DEFAULT that is read when the field is settled. */
function parseLaterDefault(cursor: Cursor): Pick<VariableFieldNode, "optional" | "default"> {
  if (!accept(cursor, "DEFAULT")) return { optional: accept(cursor, "OPTIONAL") };
  return { optional: true, default: parseArgument(cursor) };
}

/** X.681 10.6: words that begin types and values, and others that would be taken for something else. */
const FORBIDDEN_LITERALS: ReadonlySet<string> = new Set(
  `BIT BOOLEAN CHARACTER CHOICE EMBEDDED END ENUMERATED EXTERNAL FALSE INSTANCE INTEGER INTERSECTION
  MINUS-INFINITY NULL OBJECT OCTET PLUS-INFINITY REAL RELATIVE-OID SEQUENCE SET TRUE UNION`.split(
    /\s+/,
  ),
);

/** A comma, or a word of capital letters and single hyphens (X.681 7.9). */
function isLiteral(token: Token): boolean {
  if (isToken(token, ",")) return true;
  if (token.kind !== "word" || !/^[A-Z]+(?:-[A-Z]+)*$/.test(token.text)) return false;
  if (FORBIDDEN_LITERALS.has(token.text)) {
    refuse(token, `"${token.text}" cannot be a literal of WITH SYNTAX (X.681 10.6)`);
  }
  return true;
}

/** X.681 10.5. Brackets are counted, since the lexer makes one symbol of `]]`. */
function parseSyntax(cursor: Cursor): readonly SyntaxNode[] {
  const whole: SyntaxNode[] = [];
  const open: { readonly token: Token; readonly items: SyntaxNode[] }[] = [];
  const items = (): SyntaxNode[] => open.at(-1)?.items ?? whole;
  const openGroup = (token: Token): void => {
    if (open.length >= MAX_DEPTH) {
      refuse(token, `nested more than ${MAX_DEPTH} deep, which is not supported`);
    }
    open.push({ token, items: [] });
  };
  const closeGroup = (): void => {
    const group = open.pop();
    if (group === undefined) refuseNext(cursor, 'a literal, a field, "[" or "}"');
    if (group.items.length === 0) refuseNext(cursor, "a literal or a field between the brackets");
    items().push({ kind: "GROUP", place: group.token, items: group.items });
  };
  expect(cursor, "{");
  for (;;) {
    const token = peek(cursor);
    if (comes(cursor, "}")) break;
    if (comes(cursor, "[") || comes(cursor, "[[")) {
      for (const _ of token.text) openGroup(token);
    } else if (comes(cursor, "]") || comes(cursor, "]]")) {
      for (const _ of token.text) closeGroup();
    } else if (token.kind === "field") {
      items().push({ kind: "FIELD", name: token.text, place: token });
    } else if (isLiteral(token)) {
      items().push({ kind: "LITERAL", text: token.text, place: token });
    } else refuseNext(cursor, "a literal in capital letters, a field, or a bracket");
    next(cursor);
  }
  const unclosed = open.at(-1)?.token;
  if (unclosed !== undefined) refuseNext(cursor, `"]" for the "[" in line ${unclosed.line}`);
  next(cursor);
  return whole;
}
