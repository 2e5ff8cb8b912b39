import type { DefinedName, Name } from "./ast.js";
import {
  accept,
  type Cursor,
  isLowerName,
  isToken,
  isUpperName,
  next,
  peek,
  refuseNext,
} from "./cursor.js";
import { parseArguments } from "./parse-parameters.js";

/** `name` or `Module.name`, with the arguments that it may have (X.680 14.1, X.683 9.1). */
export function parseDefinedName(cursor: Cursor): DefinedName {
  const place = next(cursor);
  const after = peek(cursor, 1);
  const isExternal =
    isUpperName(place) && isToken(peek(cursor), ".") && (isUpperName(after) || isLowerName(after));
  if (!isExternal) return { name: place.text, place, ...parseArguments(cursor) };
  accept(cursor, ".");
  const { text: name } = next(cursor);
  return { name, place, module: place.text, ...parseArguments(cursor) };
}

/** X.681 14: `.&field.&field`, if that comes next. */
export function parseFields(cursor: Cursor): { readonly fields?: readonly Name[] } {
  const fields: Name[] = [];
  while (accept(cursor, ".")) {
    const token = peek(cursor);
    if (token.kind !== "field") refuseNext(cursor, "a field, which begins with &");
    next(cursor);
    fields.push({ name: token.text, place: token });
  }
  return fields.length === 0 ? {} : { fields };
}

/** Whether `object.&Type` comes next, or `Module.object.&Values`: types begin so, and with a small letter values do. */
export function comesTypeOfObject(cursor: Cursor): boolean {
  let ahead = isUpperName(peek(cursor)) && isToken(peek(cursor, 1), ".") ? 2 : 0;
  if (!isLowerName(peek(cursor, ahead))) return false;
  ahead = behindBraces(cursor, ahead + 1);
  let last: string | undefined;
  for (; isToken(peek(cursor, ahead), "."); ahead += 2) last = peek(cursor, ahead + 1).text;
  return last !== undefined && /^&[A-Z]/.test(last);
}

function behindBraces(cursor: Cursor, from: number): number {
  let ahead = from;
  let depth = 0;
  do {
    const token = peek(cursor, ahead);
    if (isToken(token, "{")) depth++;
    if (isToken(token, "}")) depth--;
    if (token.kind === "end") return ahead;
    if (depth > 0 || isToken(token, "}")) ahead++;
  } while (depth > 0);
  return ahead;
}
