/** White space, then one token of JSON; of a string its first quotation mark. */
const token =
  /[ \t\r\n]*(?:([{}[\],:])|(")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;

/** What may stand at a place. */
type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | "separator" | "end";

/**
 * Where a text ceases to be JSON, as an index into it; `JSON.parse` does not tell in all engines.
 * Call it for texts that `JSON.parse` refuses.
 */
export function jsonFault(text: string): number {
  const open: ("[" | "{")[] = [];
  let expected: Expected = "value";
  for (let at = 0; ; ) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return skipSpace(text, at);
    const isString = match[2] !== undefined;
    const end = isString ? stringEnd(text, token.lastIndex) : token.lastIndex;
    const next: Expected | undefined =
      end === undefined ? undefined : follow(expected, match[1], isString, open);
    if (end === undefined || next === undefined) return skipSpace(text, at);
    expected = next;
    at = end;
  }
}

/** Where a string ends whose first quotation mark stands in front of `from`; undefined if it is none. */
function stringEnd(text: string, from: number): number | undefined {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return undefined;
    if (code !== 0x5c) continue;
    escaped.lastIndex = at;
    if (!escaped.test(text)) return undefined;
    at = escaped.lastIndex - 1;
  }
  return undefined;
}

/** What may follow the token; undefined if it may not stand there. */
function follow(
  expected: Expected,
  mark: string | undefined,
  isString: boolean,
  open: ("[" | "{")[],
): Expected | undefined {
  const afterValue = (): Expected => (open.length === 0 ? "end" : "separator");
  switch (expected) {
    case "value or ]":
    case "value":
      if (mark === undefined) return afterValue();
      if (mark === "]" && expected === "value or ]") break;
      if (mark !== "[" && mark !== "{") return undefined;
      open.push(mark);
      return mark === "[" ? "value or ]" : "key or }";
    case "key or }":
    case "key":
      if (mark === "}" && expected === "key or }") break;
      return isString ? ":" : undefined;
    case ":":
      return mark === ":" ? "value" : undefined;
    case "separator": {
      const isList = open.at(-1) === "[";
      if (mark === ",") return isList ? "value" : "key";
      if (mark !== (isList ? "]" : "}")) return undefined;
      break;
    }
    case "end":
      return undefined;
  }
  open.pop();
  return afterValue();
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (" \t\r\n".includes(text[at] ?? "x")) at++;
  return at;
}
