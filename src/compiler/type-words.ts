import { type Cursor, isUpperName, peek } from "./cursor.js";

/** X.680 37: the types that are written as one word. */
export const CHARACTER_STRINGS: ReadonlySet<string> = new Set(
  `BMPString GeneralString GraphicString IA5String ISO646String NumericString PrintableString TeletexString
  T61String UniversalString UTF8String VideotexString VisibleString`.split(/\s+/),
);

/** Beginnings of types that X.680 has and the compiler not, with what to call them. */
export const UNSUPPORTED_TYPES: readonly (readonly [
  words: readonly string[],
  construct: string,
])[] = [
  [["REAL"], "the type REAL is"],
  [["OBJECT", "IDENTIFIER"], "the type OBJECT IDENTIFIER is"],
  [["RELATIVE-OID"], "the type RELATIVE-OID is"],
  [["EXTERNAL"], "the type EXTERNAL is"],
  [["EMBEDDED", "PDV"], "the type EMBEDDED PDV is"],
  [["CHARACTER", "STRING"], "the type CHARACTER STRING is"],
  [["INSTANCE", "OF"], "INSTANCE OF is"],
  [["UTCTime"], "the type UTCTime is"],
  [["GeneralizedTime"], "the type GeneralizedTime is"],
  [["ObjectDescriptor"], "the type ObjectDescriptor is"],
  [["TYPE-IDENTIFIER"], "the class TYPE-IDENTIFIER is"],
  [["ABSTRACT-SYNTAX"], "the class ABSTRACT-SYNTAX is"],
  [["ANY"], "the type ANY is"],
];

const BUILTIN_STARTS: ReadonlySet<string> = new Set([
  ..."[ BOOLEAN NULL INTEGER ENUMERATED BIT OCTET SEQUENCE SET CHOICE".split(" "),
  ...UNSUPPORTED_TYPES.map(([words]) => words[0] ?? ""),
]);

/** Whether a type can begin with the next token. */
export function startsType(cursor: Cursor): boolean {
  const token = peek(cursor);
  if (token.kind !== "word" && token.kind !== "symbol") return false;
  return BUILTIN_STARTS.has(token.text) || CHARACTER_STRINGS.has(token.text) || isUpperName(token);
}
