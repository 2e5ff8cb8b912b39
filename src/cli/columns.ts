/** Lines are no longer than this, as far as can be. */
export const lineWidth = 120;

const gap = "  ";

/** A text in a column, and how it is shown: marked, but no longer or shorter. */
export interface Cell {
  readonly text: string;
  readonly style?: (text: string) => string;
}

/** Lines of cells, each column as wide as its widest cell. */
export function renderColumns(lines: readonly (readonly Cell[])[], indent: string): string {
  const widths: number[] = [];
  for (const cells of lines) {
    for (const [i, { text }] of cells.entries()) widths[i] = Math.max(widths[i] ?? 0, text.length);
  }
  return lines.map((cells) => `${lineOf(cells, widths, indent)}\n`).join("");
}

/** Nothing follows the last text of a line. */
function lineOf(cells: readonly Cell[], widths: readonly number[], indent: string): string {
  const last = cells.findLastIndex(({ text }) => text !== "");
  const shown = cells.slice(0, last + 1).map(({ text, style }, i) => {
    const marked = style === undefined || text === "" ? text : style(text);
    return i === last ? marked : marked + " ".repeat((widths[i] ?? 0) - text.length);
  });
  return indent + shown.join(gap);
}

/** Pieces of up to `width` characters, broken at spaces where there are any. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    const space = rest.lastIndexOf(" ", width);
    const at = space > 0 ? space : width;
    lines.push(rest.slice(0, at).trimEnd());
    rest = rest.slice(at).trimStart();
  }
  return [...lines, rest];
}

/** The end of a text that is too long, behind `…`. */
export function lastPart(text: string, width: number): string {
  return text.length <= width ? text : `…${text.slice(text.length - width + 1)}`;
}

/** The beginning of a text that is too long, before `…`. */
export function firstPart(text: string, width: number): string {
  return text.length <= width ? text : `${text.slice(0, width - 1)}…`;
}
