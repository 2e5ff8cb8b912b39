/** White space, then one token of JSON. There is one way only to match a string, so that it takes linear time. */
const token =
  /[ \t\r\n]*(?:([{}[\],:])|("[ !#-[\]-\u{10FFFF}]*(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})[ !#-[\]-\u{10FFFF}]*)*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

/** What may stand at a place. */
type Expected = "value" | "value or ]" | "key" | "key or }" | ":" | "separator" | "end";

/**
 * Where a text ceases to be JSON, as an index into it; `JSON.parse` does not tell in all engines.
 * Call it for texts that `JSON.parse` refuses.
 */
export function jsonFault(text: string): number {
  const open: ("[" | "{")[] = [];
  let expected: Expected = "value";
  for (let at = 0; ; at = token.lastIndex) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) return skipSpace(text, at);
    const next = follow(expected, match[1], match[2] !== undefined, open);
    if (next === undefined) return skipSpace(text, at);
    expected = next;
  }
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
