import type { Comment, Token } from "./tokens.js";

/** Comments that read as one text. */
interface Remark {
  readonly lines: string[];
  readonly line: number;
  endLine: number;
  /** It begins on a line on which tokens stand before it. */
  readonly trailing: boolean;
}

/** The remarks of a file by the number of tokens before them. */
export type Remarks = ReadonlyMap<number, readonly Remark[]>;

/** The lines of a comment without ornament: a dash that is followed by text is kept, it may be a minus sign. */
function plainLines(comment: Comment): string[] {
  return comment.text
    .split(/\r\n|[\n\v\f\r]/)
    .map((line) =>
      line
        .replace(/^\s*[-*=]+(?=\s|$)/, "")
        .replace(/\s[-*=]+\s*$/, "")
        .trim(),
    )
    .filter((line) => line !== "");
}

/**
 * Comments on lines that follow one another are one remark; one that begins behind tokens goes on only in
 * its own column, since what stands elsewhere belongs to what follows.
 */
export function groupRemarks(tokens: readonly Token[], comments: readonly Comment[]): Remarks {
  const remarks = new Map<number, Remark[]>();
  let last: { remark: Remark; column: number; tokensBefore: number } | undefined;
  for (const comment of comments) {
    const { line, endLine, column, tokensBefore } = comment;
    const lines = plainLines(comment);
    const continues =
      last !== undefined &&
      last.tokensBefore === tokensBefore &&
      line <= last.remark.endLine + 1 &&
      (!last.remark.trailing || line === last.remark.endLine || column === last.column);
    if (last !== undefined && continues) {
      for (const each of lines) last.remark.lines.push(each);
      last.remark.endLine = endLine;
      continue;
    }
    const trailing = tokens[tokensBefore - 1]?.endLine === line;
    const remark: Remark = { lines, line, endLine, trailing };
    const ofTokens = remarks.get(tokensBefore);
    if (ofTokens === undefined) remarks.set(tokensBefore, [remark]);
    else ofTokens.push(remark);
    last = { remark, column, tokensBefore };
  }
  return remarks;
}

function isPunctuation(token: Token | undefined): boolean {
  return token?.kind === "symbol" && token.text === ",";
}

/** The documentation of what stands from the token `first` to the token `last`: remarks before and behind it. */
export function documentation(
  tokens: readonly Token[],
  remarks: Remarks,
  first: number,
  last: number,
): { readonly doc?: string } {
  const firstLine = tokens[first]?.line ?? 0;
  const lastLine = tokens[last]?.endLine ?? 0;
  const before = remarks
    .get(first)
    ?.findLast((remark) => !remark.trailing && remark.endLine >= firstLine - 1);
  const behind = [
    ...(remarks.get(last + 1) ?? []),
    ...(isPunctuation(tokens[last + 1]) ? (remarks.get(last + 2) ?? []) : []),
  ].find((remark) => remark.trailing && remark.line === lastLine);
  const lines = [...(before?.lines ?? []), ...(behind?.lines ?? [])];
  return lines.length === 0 ? {} : { doc: lines.join("\n") };
}
