import type {
  ClassAssignment,
  ConstraintNode,
  FieldNode,
  ObjectDefinitionNode,
  ObjectNode,
  ObjectSetElement,
  SyntaxNode,
  TypeNode,
  ValueNode,
} from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  expect,
  expectLowerName,
  isLowerName,
  next,
  peek,
  refuseNext,
} from "./cursor.js";
import { parseElementSets } from "./parse-constraint.js";
import { parseFields } from "./parse-fields.js";
import { parseObjectDefinition, parseObjectSet } from "./parse-object-set.js";
import { parseType } from "./parse-type.js";
import { parseValue, startsValue } from "./parse-value.js";
import { didYouMean, refuse, refuseSilently } from "./problem.js";
import { startsType } from "./type-words.js";

/** What an object has for a field of its class. */
export type SettingNode =
  | { readonly kind: "TYPE"; readonly type: TypeNode }
  | { readonly kind: "VALUE"; readonly value: ValueNode }
  | { readonly kind: "VALUE SET"; readonly constraint: ConstraintNode }
  | { readonly kind: "OBJECT"; readonly object: ObjectNode }
  | { readonly kind: "OBJECT SET"; readonly elements: readonly ObjectSetElement[] };

/** What an object has for the fields of its class, by the names of the fields. */
type SettingNodes = ReadonlyMap<string, SettingNode>;

interface Reader {
  readonly cursor: Cursor;
  readonly class: ClassAssignment;
  readonly settings: Map<string, SettingNode>;
}

/** A cursor over tokens that were left for later. */
export function cursorOver({ tokens, place }: Omit<ObjectDefinitionNode, "kind">): Cursor {
  const last = tokens.at(-1) ?? { ...place, endLine: place.line };
  const end = { ...last, kind: "end" as const, text: "" };
  const start = { index: 0, depth: 0, enclosing: 0 };
  return { tokens: [...tokens, end], remarks: new Map(), problems: [], parseType, ...start };
}

/** The braces read as a value, which they are where the governor turns out to be a type. */
export function parseBracesAsValue(node: ObjectDefinitionNode): ValueNode {
  return parseValue(cursorOver(node));
}

/** X.681 11: the settings of an object, in the notation of its class. */
export function parseObject(node: ObjectDefinitionNode, ofClass: ClassAssignment): SettingNodes {
  const reader: Reader = { cursor: cursorOver(node), class: ofClass, settings: new Map() };
  expect(reader.cursor, "{");
  if (ofClass.syntax === undefined) readByNames(reader);
  else readBySyntax(reader, ofClass.syntax);
  return reader.settings;
}

/** X.681 11.5: `&field setting`, divided by commas. */
function readByNames(reader: Reader): void {
  const { cursor, settings } = reader;
  const { name: className, fields } = reader.class;
  if (accept(cursor, "}")) return;
  commaList(cursor, "}", () => {
    const token = peek(cursor);
    if (token.kind !== "field") {
      refuseNext(cursor, `a field of the class ${className} and its setting`);
    }
    if (settings.has(token.text)) refuse(token, `the field ${token.text} is given twice`);
    const field = fields.find(({ name }) => name === token.text);
    if (field === undefined) {
      const names = fields.map(({ name }) => name);
      const hint = didYouMean(token.text, names);
      return refuse(token, `the class ${className} has no field ${token.text}`, hint);
    }
    next(cursor);
    readSetting(reader, field);
  });
}

function readSetting({ cursor, settings }: Reader, field: FieldNode): void {
  settings.set(field.name, parseSetting(cursor, field.kind));
}

/** What an object, or a DEFAULT, has for a field. */
function parseSetting(cursor: Cursor, kind: FieldNode["kind"]): SettingNode {
  switch (kind) {
    case "TYPE FIELD":
      return { kind: "TYPE", type: parseType(cursor) };
    case "VALUE FIELD":
    case "VARIABLE VALUE FIELD":
      return { kind: "VALUE", value: parseValue(cursor) };
    case "VALUE SET FIELD":
    case "VARIABLE VALUE SET FIELD": {
      const place = expect(cursor, "{", "a value set is written in braces");
      const constraint = parseElementSets(cursor, place);
      expect(cursor, "}");
      return { kind: "VALUE SET", constraint };
    }
    case "OBJECT FIELD": {
      if (comes(cursor, "{")) return { kind: "OBJECT", object: parseObjectDefinition(cursor) };
      // braces behind its name are the setting of another field
      const token = expectLowerName(cursor, "an object, by its name or in braces");
      const name = { name: token.text, place: token, ...parseFields(cursor) };
      return { kind: "OBJECT", object: { kind: "NAME", ...name } };
    }
    case "OBJECT SET FIELD":
      return { kind: "OBJECT SET", elements: parseObjectSet(cursor) };
  }
}

/** What objects have for a field that they leave out. */
export function defaultSetting(field: FieldNode): SettingNode | undefined {
  if (field.default === undefined) return undefined;
  if (field.kind === "TYPE FIELD") return { kind: "TYPE", type: field.default };
  const cursor = cursorOver(field.default);
  const setting = parseSetting(cursor, field.kind);
  if (peek(cursor).kind !== "end")
    refuseNext(cursor, '"," or "}"', "is a comma missing before this?");
  return setting;
}

/** X.681 11.6: as WITH SYNTAX has it. */
function readBySyntax(reader: Reader, syntax: readonly SyntaxNode[]): void {
  const { cursor } = reader;
  const hint = `objects of ${reader.class.name} read: ${syntaxText(syntax)}`;
  const literals = new Set(literalsOf(syntax));
  const read = (items: readonly SyntaxNode[]): void => {
    for (const item of items) {
      if (item.kind === "LITERAL") expect(cursor, item.text, hint);
      else if (item.kind === "FIELD") readSetting(reader, findField(reader, item.name));
      else if (starts(reader, item.items, literals)) read(item.items);
    }
  };
  read(syntax);
  if (!accept(cursor, "}")) refuseNext(cursor, '"}"', hint);
}

/** Whether the items of a group begin with the next token. A word of the syntax does not begin a type. */
function starts(
  reader: Reader,
  items: readonly SyntaxNode[],
  literals: ReadonlySet<string>,
): boolean {
  const { cursor } = reader;
  for (const item of items) {
    if (item.kind === "LITERAL") return comes(cursor, item.text);
    if (item.kind === "FIELD") {
      return startsSetting(cursor, findField(reader, item.name).kind, literals);
    }
    if (starts(reader, item.items, literals)) return true;
  }
  return false;
}

function startsSetting(
  cursor: Cursor,
  kind: FieldNode["kind"],
  literals: ReadonlySet<string>,
): boolean {
  switch (kind) {
    case "TYPE FIELD":
      return startsType(cursor) && !literals.has(peek(cursor).text);
    case "VALUE FIELD":
    case "VARIABLE VALUE FIELD":
      return startsValue(cursor);
    case "OBJECT FIELD":
      return comes(cursor, "{") || isLowerName(peek(cursor));
    default:
      return comes(cursor, "{");
  }
}

/** A field that the syntax names; one that the class does not have is reported at the class. */
function findField(reader: Reader, name: string): FieldNode {
  return reader.class.fields.find((field) => field.name === name) ?? refuseSilently();
}

function literalsOf(syntax: readonly SyntaxNode[]): string[] {
  return syntax.flatMap((item) => {
    if (item.kind === "GROUP") return literalsOf(item.items);
    return item.kind === "LITERAL" ? [item.text] : [];
  });
}

function syntaxText(syntax: readonly SyntaxNode[]): string {
  const parts = syntax.map((item) => {
    if (item.kind === "GROUP") return `[${syntaxText(item.items)}]`;
    return item.kind === "FIELD" ? item.name : item.text;
  });
  return parts.join(" ");
}
