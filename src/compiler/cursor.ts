import type { TypeNode } from "./ast.js";
import type { Remarks } from "./docs.js";
import { type Problem, refuse } from "./problem.js";
import type { Token } from "./tokens.js";

/** Where the parser stands in a file. */
export interface Cursor {
  readonly tokens: readonly Token[];
  readonly remarks: Remarks;
  readonly problems: Problem[];
  /** Types hold constraints and components, which hold types: their files reach back through this. */
  readonly parseType: (cursor: Cursor) => TypeNode;
  index: number;
  depth: number;
  /** How many SEQUENCE and CHOICE types stand around the next token. */
  enclosing: number;
}

/** Deeper nesting is no schema but an accident, and would exhaust the stack. */
export const MAX_DEPTH = 200;

/** X.680 11.27, with the additions of X.681 to X.683; a type cannot have one of these names. */
const RESERVED_WORDS: ReadonlySet<string> = new Set(
  `ABSENT ABSTRACT-SYNTAX ALL APPLICATION AUTOMATIC BEGIN BIT BMPString BOOLEAN BY CHARACTER CHOICE
  CLASS COMPONENT COMPONENTS CONSTRAINED CONTAINING DEFAULT DEFINITIONS EMBEDDED ENCODED END ENUMERATED
  EXCEPT EXPLICIT EXPORTS EXTENSIBILITY EXTERNAL FALSE FROM GeneralizedTime GeneralString GraphicString
  IA5String IDENTIFIER IMPLICIT IMPLIED IMPORTS INCLUDES INSTANCE INTEGER INTERSECTION ISO646String MAX
  MIN MINUS-INFINITY NULL NumericString OBJECT ObjectDescriptor OCTET OF OPTIONAL PATTERN PDV PLUS-INFINITY
  PRESENT PrintableString PRIVATE REAL RELATIVE-OID SEQUENCE SET SIZE STRING SYNTAX T61String TAGS
  TeletexString TRUE TYPE-IDENTIFIER UNION UNIQUE UNIVERSAL UniversalString UTCTime UTF8String
  VideotexString VisibleString WITH`.split(/\s+/),
);

/** The token `ahead` of the next; at the end of the file the last, of kind `end`. */
export function peek(cursor: Cursor, ahead = 0): Token {
  const token = cursor.tokens[Math.min(cursor.index + ahead, cursor.tokens.length - 1)];
  if (token === undefined) throw new RangeError("a list of tokens ends with one of kind end");
  return token;
}

export function next(cursor: Cursor): Token {
  const token = peek(cursor);
  if (token.kind !== "end") cursor.index++;
  return token;
}

/** A reserved word or symbol with this text; a string that holds the same characters is none. */
export function isToken(token: Token, text: string): boolean {
  return token.text === text && (token.kind === "word" || token.kind === "symbol");
}

/** Whether these words or symbols come next, one after another. */
export function comes(cursor: Cursor, ...texts: readonly string[]): boolean {
  return texts.every((text, ahead) => isToken(peek(cursor, ahead), text));
}

/** Takes these words or symbols if they come next. */
export function accept(cursor: Cursor, ...texts: readonly string[]): boolean {
  if (!comes(cursor, ...texts)) return false;
  cursor.index += texts.length;
  return true;
}

function describeToken(token: Token): string {
  switch (token.kind) {
    case "end":
      return "the end of the file";
    case "cstring":
      return "a character string";
    case "bstring":
    case "hstring":
      return "a bit string";
    default:
      return `"${token.text}"`;
  }
}

/** Gives up at the next token. */
export function refuseNext(cursor: Cursor, expected: string, hint?: string): never {
  const token = peek(cursor);
  refuse(token, `expected ${expected}, found ${describeToken(token)}`, hint);
}

/** Gives up at the next token because of a construct that is correct but not compiled. */
export function refuseUnsupported(cursor: Cursor, construct: string, hint?: string): never {
  refuse(peek(cursor), `${construct} not supported`, hint);
}

export function expect(cursor: Cursor, text: string, hint?: string): Token {
  if (!comes(cursor, text)) refuseNext(cursor, `"${text}"`, hint);
  return next(cursor);
}

/** A typereference or modulereference (X.680 11.2, 11.5). */
export function isUpperName(token: Token): boolean {
  return token.kind === "word" && /^[A-Z]/.test(token.text) && !RESERVED_WORDS.has(token.text);
}

/** X.681 annexes A, B: a class that every module knows. */
export function isUsefulClass(token: Token): boolean {
  return ["TYPE-IDENTIFIER", "ABSTRACT-SYNTAX"].some((name) => isToken(token, name));
}

/** An identifier or valuereference (X.680 11.3, 11.4). */
export function isLowerName(token: Token): boolean {
  return token.kind === "word" && /^[a-z]/.test(token.text);
}

export function expectUpperName(cursor: Cursor, what: string): Token {
  const token = peek(cursor);
  if (isUpperName(token)) return next(cursor);
  if (RESERVED_WORDS.has(token.text) && token.kind === "word") {
    refuse(token, `expected ${what}, found "${token.text}", which is a reserved word`);
  }
  const hint = isLowerName(token) ? "it must begin with a capital letter" : undefined;
  refuseNext(cursor, what, hint);
}

export function expectLowerName(cursor: Cursor, what: string): Token {
  const token = peek(cursor);
  if (isLowerName(token)) return next(cursor);
  const hint = isUpperName(token) ? "it must begin with a small letter" : undefined;
  refuseNext(cursor, what, hint);
}

/** Reads something that can hold others of its kind. */
export function nested<T>(cursor: Cursor, read: () => T): T {
  if (cursor.depth >= MAX_DEPTH) {
    refuse(peek(cursor), `nested more than ${MAX_DEPTH} deep, which is not supported`);
  }
  cursor.depth++;
  try {
    return read();
  } finally {
    cursor.depth--;
  }
}

/** Reads what stands in a SEQUENCE or CHOICE. */
export function enclosed<T>(cursor: Cursor, read: () => T): T {
  cursor.enclosing++;
  try {
    return read();
  } finally {
    cursor.enclosing--;
  }
}

/** Passes over what stands in braces, whatever it is. */
export function skipBraces(cursor: Cursor): void {
  const first = cursor.index;
  const open = expect(cursor, "{");
  for (let depth = 1; depth > 0; next(cursor)) {
    if (comes(cursor, "{")) depth++;
    if (comes(cursor, "}")) depth--;
    if (peek(cursor).kind !== "end") continue;
    // So that the search for the next assignment begins here.
    cursor.index = first;
    refuse(open, 'this "{" is never closed');
  }
}

/** What stands between here and the closing symbol, divided by commas; takes the closing symbol. */
export function commaList(cursor: Cursor, close: string, readItem: () => void): void {
  do readItem();
  while (accept(cursor, ","));
  if (!accept(cursor, close)) {
    refuseNext(cursor, `"," or "${close}"`, "is a comma missing before this?");
  }
}
