import { CHARACTER_STRINGS } from "./character-strings.js";
import { type Cursor, isUpperName, peek } from "./cursor.js";
import { comesTypeOfObject } from "./parse-fields.js";

/** Beginnings of types that X.680 has and the compiler not, with what to call them. */
export const UNSUPPORTED_TYPES: readonly (readonly [
  words: readonly string[],
  construct: string,
])[] = [
  [["EXTERNAL"], "the type EXTERNAL is"],
  [["EMBEDDED", "PDV"], "the type EMBEDDED PDV is"],
  [["CHARACTER", "STRING"], "the type CHARACTER STRING is"],
  [["ANY"], "the type ANY is"],
];

const BUILTIN_STARTS: ReadonlySet<string> = new Set([
  ..."[ BOOLEAN NULL INTEGER ENUMERATED BIT OCTET REAL OBJECT RELATIVE-OID SEQUENCE SET CHOICE INSTANCE TYPE-IDENTIFIER ABSTRACT-SYNTAX".split(
    " ",
  ),
  ...UNSUPPORTED_TYPES.map(([words]) => words[0] ?? ""),
]);

/** Whether a type can begin with the next token. */
export function startsType(cursor: Cursor): boolean {
  const token = peek(cursor);
  if (comesTypeOfObject(cursor)) return true;
  if (token.kind !== "word" && token.kind !== "symbol") return false;
  return BUILTIN_STARTS.has(token.text) || CHARACTER_STRINGS.has(token.text) || isUpperName(token);
}
