import type { ArgumentNode, ParameterNode } from "./ast.js";
import {
  accept,
  type Cursor,
  comes,
  commaList,
  expect,
  isLowerName,
  isToken,
  isUpperName,
  next,
  peek,
  refuseNext,
} from "./cursor.js";
import { refuse } from "./problem.js";
import type { Token } from "./tokens.js";

/** X.683 8.2: `{ Name, Type : name, CLASS : Set }` behind the name of an assignment, if there are any. */
export function parseParameters(cursor: Cursor): {
  readonly parameters?: readonly ParameterNode[];
} {
  if (!accept(cursor, "{")) return {};
  const parameters: ParameterNode[] = [];
  commaList(cursor, "}", () => {
    const parameter = parseParameter(cursor);
    const former = parameters.find(({ name }) => name === parameter.name);
    if (former !== undefined)
      refuse(parameter.place, `the parameter "${former.name}" is there already`);
    parameters.push(parameter);
  });
  return { parameters };
}

function parseParameter(cursor: Cursor): ParameterNode {
  const isAlone = [",", "}"].some((end) => isToken(peek(cursor, 1), end));
  const governor = isAlone ? undefined : cursor.parseType(cursor);
  if (governor !== undefined)
    expect(cursor, ":", "a parameter reads: Name, Type : name, or CLASS : Set");
  const token = peek(cursor);
  if (!isUpperName(token) && !isLowerName(token)) refuseNext(cursor, "the name of a parameter");
  if (governor === undefined && isLowerName(token)) {
    refuseNext(cursor, "a parameter", `say of which type the value is: INTEGER : ${token.text}`);
  }
  next(cursor);
  return { name: token.text, place: token, ...(governor && { governor }) };
}

/** X.683 9.5: `{ argument, argument }` behind a reference, if there are any. */
export function parseArguments(cursor: Cursor): { readonly arguments?: readonly ArgumentNode[] } {
  if (!comes(cursor, "{")) return {};
  expect(cursor, "{");
  const list: ArgumentNode[] = [];
  commaList(cursor, "}", () => list.push(parseArgument(cursor)));
  return { arguments: list };
}

/** All up to the comma or brace behind it. */
export function parseArgument(cursor: Cursor): ArgumentNode {
  const place = peek(cursor);
  const tokens: Token[] = [];
  for (let depth = 0; depth > 0 || !(comes(cursor, ",") || comes(cursor, "}")); ) {
    const token = peek(cursor);
    if (token.kind === "end") refuseNext(cursor, '"}"', "an argument ends with a comma or a brace");
    if (["{", "(", "["].some((open) => isToken(token, open))) depth++;
    if (["}", ")", "]"].some((close) => isToken(token, close))) depth--;
    tokens.push(next(cursor));
  }
  if (tokens.length === 0) refuseNext(cursor, "an argument");
  return { place, tokens };
}
