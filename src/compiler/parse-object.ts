import type {
  ClassAssignment,
  FieldNode,
  ObjectDefinitionNode,
  SyntaxNode,
  TypeNode,
  ValueNode,
} from "./ast.js";
import { accept, type Cursor, comes, commaList, expect, next, peek, refuseNext } from "./cursor.js";
import { parseType } from "./parse-type.js";
import { parseValue, startsValue } from "./parse-value.js";
import { didYouMean, refuse, refuseSilently } from "./problem.js";
import { startsType } from "./type-words.js";

/** What an object has for a field of its class. */
export type SettingNode =
  | { readonly kind: "TYPE"; readonly type: TypeNode }
  | { readonly kind: "VALUE"; readonly value: ValueNode };

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
  settings.set(
    field.name,
    field.kind === "TYPE FIELD"
      ? { kind: "TYPE", type: parseType(cursor) }
      : { kind: "VALUE", value: parseValue(cursor) },
  );
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
      const isValue = findField(reader, item.name).kind === "VALUE FIELD";
      return isValue ? startsValue(cursor) : startsType(cursor) && !literals.has(peek(cursor).text);
    }
    if (starts(reader, item.items, literals)) return true;
  }
  return false;
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
