import { UsageError } from "./io.js";

/** Tells whether a record is meant. */
export type Filter = (record: unknown) => boolean;

const operators = ["==", "!=", "<=", ">=", "<", ">"] as const;
type Operator = (typeof operators)[number];

interface Token {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly column: number;
}

/** What `--where` says: comparisons of members, joined by `and`. Throws {@link UsageError} for what is none. */
export function parseFilter(expression: string): Filter {
  const tokens = tokensOf(expression);
  const conditions: Filter[] = [];
  let at = 0;
  do {
    const [path, operator, word] = tokens.slice(at, at + 3);
    if (path === undefined || path.isQuoted || isJoint(path) || isOperator(path)) {
      throw unexpected("a member such as value.bsmFrame.speed", path);
    }
    if (operator === undefined || isJoint(operator)) {
      conditions.push(isThere(path.text.split(".")));
      at += 1;
      continue;
    }
    if (!isOperator(operator)) throw unexpected("==, !=, <, <=, >, >= or and", operator);
    if (word === undefined || isOperator(word) || isJoint(word)) throw unexpected("a value", word);
    conditions.push(comparison(path.text.split("."), operator.text, word.text));
    at += 3;
  } while (isAnd(tokens, at++));
  return (record) => conditions.every((holds) => holds(record));
}

/** Whether something is joined to what ends in front of a token. */
function isAnd(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token !== undefined && !isJoint(token)) throw unexpected("and", token);
  return token !== undefined;
}

function isJoint({ text, isQuoted }: Token): boolean {
  return text === "and" && !isQuoted;
}

function isOperator(token: Token): token is Token & { readonly text: Operator } {
  return !token.isQuoted && operators.some((operator) => operator === token.text);
}

function tokensOf(expression: string): Token[] {
  const tokens: Token[] = [];
  for (const match of expression.matchAll(/"([^"]*)"|[=!<>]+|[^\s"=!<>]+|"/g)) {
    const [text, quoted] = match;
    const column = match.index + 1;
    if (text === '"') throw new UsageError(`--where: the " at column ${column} has no end`);
    tokens.push({ text: quoted ?? text, isQuoted: quoted !== undefined, column });
  }
  return tokens;
}

function unexpected(what: string, token: Token | undefined): UsageError {
  const found = token ? `${JSON.stringify(token.text)} at column ${token.column}` : "the end";
  return new UsageError(`--where: expected ${what}, got ${found}`);
}

function isThere(path: readonly string[]): Filter {
  return (record) => membersAt(record, path).length > 0;
}

/** Where `*` stands for several members one is enough; `!=` holds where `==` does not, also if there is no member. */
function comparison(path: readonly string[], operator: Operator, word: string): Filter {
  if (operator === "!=") {
    const isEqual = comparison(path, "==", word);
    return (record) => !isEqual(record);
  }
  const holds = tests[operator];
  return (record) =>
    membersAt(record, path).some((member) =>
      typeof member === "number" ? holds(member, Number(word)) : holds(String(member), word),
    );
}

/** Numbers are compared as numbers, all else as text: so are times. */
const tests: Readonly<
  Record<Exclude<Operator, "!=">, <T extends number | string>(member: T, word: T) => boolean>
> = {
  "==": (member, word) => member === word,
  "<": (member, word) => member < word,
  "<=": (member, word) => member <= word,
  ">": (member, word) => member > word,
  ">=": (member, word) => member >= word,
};

function membersAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (name === undefined) return [value];
  if (typeof value !== "object" || value === null) return [];
  if (name === "*") return Object.values(value).flatMap((member) => membersAt(member, rest));
  if (!Object.hasOwn(value, name)) return [];
  // any object can be looked into by name
  return membersAt((value as Record<string, unknown>)[name], rest);
}
