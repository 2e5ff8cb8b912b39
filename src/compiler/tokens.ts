import { type Place, type Problem, problemAt } from "./problem.js";

/** `word` is a name or a reserved word, `field` a `&reference`, `end` stands once after the last token. */
type TokenKind =
  | "word"
  | "number"
  | "real"
  | "bstring"
  | "hstring"
  | "cstring"
  | "field"
  | "symbol"
  | "end";

export interface Token extends Place {
  readonly kind: TokenKind;
  /** As written; of strings the content, without quotes and with `""` made one. */
  readonly text: string;
  readonly endLine: number;
}

export interface Comment extends Place {
  /** The content, without the delimiters. */
  readonly text: string;
  readonly endLine: number;
  /** How many tokens stand before it. */
  readonly tokensBefore: number;
}

interface Lexed {
  readonly tokens: readonly Token[];
  readonly comments: readonly Comment[];
  readonly problems: readonly Problem[];
}

const NEWLINE = /\r\n|[\n\v\f\r]/g;
const SPACE = /[\s\ufeff]+/y;
/** A run of dashes that ends its line: a ruler, also where the number of its dashes is odd. */
const RULER = /-{2,}[ \t]*(?=[\n\v\f\r]|$)/y;
/** Of a run of dashes behind which the line goes on, comments that hold nothing: all at once, as there may be many. */
const EMPTY_COMMENTS = /(?:-{4})+/y;
/** X.680 11.6.3: to the next pair of hyphens or the end of the line; dashes that end the line belong to it. */
const LINE_COMMENT = /--([^\n\v\f\r]*?)(?:-{2,}(?=[ \t]*(?:[\n\v\f\r]|$))|--|(?=[\n\v\f\r])|$)/y;
const BLOCK_COMMENT_START = /\/\*/y;
const WORD = /[A-Za-z][A-Za-z0-9_]*(?:-[A-Za-z0-9_]+)*/y;
const FIELD = /&[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/y;
const NUMBER = /\d+(?:\.\d+)?(?:[eE]-?\d+)?/y;
const BITS = /'([^']*)'([BH])?/y;
const TEXT = /"([^"]*(?:""[^"]*)*)"/y;
const SYMBOL = /::=|\.\.\.|\.\.|\[\[|\]\]|[{}()[\],.;:@|^!<>-]/y;
const UNCLOSED = /['"][\s\S]*/y;
const UNKNOWN = /[\s\S]/uy;

/** A block comment, nested as X.680 11.6.4 has it; `closed` is false where the text ends before it does. */
function blockComment(text: string, start: number): { end: number; closed: boolean } {
  const delimiter = /\/\*|\*\//g;
  delimiter.lastIndex = start;
  let depth = 0;
  for (let match = delimiter.exec(text); match !== null; match = delimiter.exec(text)) {
    depth += match[0] === "/*" ? 1 : -1;
    if (depth === 0) return { end: delimiter.lastIndex, closed: true };
  }
  return { end: text.length, closed: false };
}

/** Line ends with the spaces around them. The look behind has a run of spaces read once, not from each of its places. */
const LINE_ENDS = /(?<![ \t])[ \t]*(?:[\n\v\f\r][ \t]*)+/g;

function plainText(content: string): string {
  return content.replace(LINE_ENDS, "").replace(/""/g, '"');
}

/** Splits the text of a file into the lexical items of X.680 clause 11. Never throws. */
export function tokenize(file: string, text: string): Lexed {
  const tokens: Token[] = [];
  const comments: Comment[] = [];
  const problems: Problem[] = [];
  let offset = 0;
  let line = 1;
  let lineStart = 0;

  const place = (): Place => ({ file, line, column: offset - lineStart + 1 });
  const advance = (length: number): void => {
    NEWLINE.lastIndex = 0;
    const passed = text.slice(offset, offset + length);
    for (let found = NEWLINE.exec(passed); found !== null; found = NEWLINE.exec(passed)) {
      line++;
      lineStart = offset + NEWLINE.lastIndex;
    }
    offset += length;
  };
  const token = (kind: TokenKind, length: number, content: string): void => {
    const start = place();
    advance(length);
    tokens.push({ kind, text: content, ...start, endLine: line });
  };
  const comment = (length: number, content: string): void => {
    const start = place();
    advance(length);
    comments.push({ text: content, ...start, endLine: line, tokensBefore: tokens.length });
  };
  const problem = (message: string, hint?: string): void => {
    problems.push(problemAt(place(), message, hint));
  };

  const word = ([found]: RegExpExecArray): void => {
    if (found.includes("_")) {
      problem(`"${found}" is not a name: ASN.1 has no underscore`, "write a hyphen instead");
    }
    const after = text.slice(offset + found.length, offset + found.length + 2);
    const trailing = after.startsWith("-") && after !== "--";
    if (trailing) problem(`the name "${found}-" ends in a hyphen`);
    token("word", found.length + (trailing ? 1 : 0), found);
  };
  const number = ([found]: RegExpExecArray): void => {
    if (/[A-Za-z_]/.test(text[offset + found.length] ?? "")) {
      problem(`the number ${found} runs into a name`, "put a space between them");
    } else if (/^0\d/.test(found)) {
      problem(`the number ${found} begins with 0`, "leave the leading zeros out");
    }
    token(/^\d+$/.test(found) ? "number" : "real", found.length, found);
  };
  const bits = ([all, content = "", base]: RegExpExecArray): void => {
    const digits = content.replace(/\s/g, "");
    const permitted = base === "B" ? /^[01]*$/ : /^[0-9A-F]*$/;
    if (base === undefined) problem("a string in single quotes must end in 'B or 'H");
    else if (!permitted.test(digits)) {
      problem(
        `'${content}'${base} may hold only ${base === "B" ? "0 and 1" : "0 to 9 and A to F"}`,
      );
    }
    token(base === "H" ? "hstring" : "bstring", all.length, digits);
  };
  const block = (): void => {
    const { end, closed } = blockComment(text, offset);
    if (!closed) problem("the comment /* is never closed by */");
    comment(end - offset, text.slice(offset + 2, closed ? end - 2 : end));
  };
  const unclosed = ([rest]: RegExpExecArray): void => {
    problem(`the string that begins with ${rest[0]} is never closed`);
    advance(rest.length);
  };
  const unknown = ([character]: RegExpExecArray): void => {
    problem(`the character "${character}" has no meaning here`);
    advance(character.length);
  };

  const rules: readonly (readonly [RegExp, (found: RegExpExecArray) => void])[] = [
    [SPACE, ([found]) => advance(found.length)],
    [RULER, ([found]) => comment(found.length, "")],
    [EMPTY_COMMENTS, ([found]) => comment(found.length, "")],
    [LINE_COMMENT, ([found, content = ""]) => comment(found.length, content)],
    [BLOCK_COMMENT_START, block],
    [WORD, word],
    [NUMBER, number],
    [BITS, bits],
    // X.680 11.14.1: a cstring may go over a line end; the spaces around it do not count.
    [TEXT, ([found, content = ""]) => token("cstring", found.length, plainText(content))],
    [FIELD, ([found]) => token("field", found.length, found)],
    [SYMBOL, ([found]) => token("symbol", found.length, found)],
    [UNCLOSED, unclosed],
    [UNKNOWN, unknown],
  ];
  while (offset < text.length) {
    for (const [pattern, take] of rules) {
      pattern.lastIndex = offset;
      const found = pattern.exec(text);
      if (found === null) continue;
      take(found);
      break;
    }
  }
  tokens.push({ kind: "end", text: "", ...place(), endLine: line });
  return { tokens, comments, problems };
}
