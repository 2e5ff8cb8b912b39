/** Where something stands in a source: line and column count from 1, the column in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong in the sources, and where. */
export interface Problem extends Place {
  readonly severity?: "error" | "warning";
  readonly message: string;
  /** What to try. */
  readonly hint?: string;
}

function locate(problem: Problem): string {
  const hint = problem.hint === undefined ? "" : ` (${problem.hint})`;
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}${hint}`;
}

/**
 * The sources are not correct ASN.1, or use what the compiler does not support. Carries all problems found.
 *
 * @example
 * try { compile(sources, { edition: "mine" }) }
 * catch (e) {
 *   if (e instanceof CompileError) for (const p of e.problems) console.error(formatProblem(p, sources));
 * }
 */
export class CompileError extends Error {
  override readonly name = "CompileError";
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(locate).join("\n"));
  }
}

/** What pads a line up to a column so that a caret stands under it: tabs stay, wide characters stay wide. */
function indentLike(text: string): string {
  return text.replace(/[^\t]/g, (c) =>
    /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\uffe6]/.test(c) ? "\u3000" : " ",
  );
}

/** The problem with its source line, a caret under the column, and the hint. */
export function formatProblem(
  problem: Problem,
  sources: readonly { readonly file: string; readonly text: string }[],
): string {
  const text = sources.find((source) => source.file === problem.file)?.text;
  const line = text?.split(/\r\n|[\n\v\f\r]/)[problem.line - 1];
  const head = `${problem.file}:${problem.line}:${problem.column}: ${problem.severity ?? "error"}: ${problem.message}`;
  const rows = [head];
  if (line !== undefined) rows.push(line, `${indentLike(line.slice(0, problem.column - 1))}^`);
  if (problem.hint !== undefined) rows.push(`hint: ${problem.hint}`);
  return rows.join("\n");
}

/**
 * What the passes throw among themselves to give up one assignment or component; {@link attempt} takes it.
 * Without a problem where the cause has been reported already.
 */
class Refusal {
  constructor(readonly problem?: Problem) {}
}

/** Gives up what is being read, with its reason. */
export function refuse(place: Place, message: string, hint?: string): never {
  throw new Refusal(problemAt(place, message, hint));
}

/** Gives up because of something that has been reported elsewhere. */
export function refuseSilently(): never {
  throw new Refusal();
}

export function problemAt(place: Place, message: string, hint?: string): Problem {
  const { file, line, column } = place;
  return hint === undefined
    ? { message, file, line, column }
    : { message, file, line, column, hint };
}

/** The result of `action`; where it refuses, its problem is kept and there is none. */
export function attempt<T>(problems: Problem[], action: () => T): T | undefined {
  try {
    return action();
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    if (thrown.problem !== undefined) problems.push(thrown.problem);
    return undefined;
  }
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const change = (row[j] ?? 0) + (a[i] === b[j] ? 0 : 1);
      next.push(Math.min(change, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** The name nearest to a misspelt one, if any is near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Of a short name nearly any other is a misspelling.
  let least = name.length < 3 ? 1 : Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase());
    if (steps >= least) continue;
    least = steps;
    best = candidate;
  }
  return best;
}

/** `did you mean "X"?`, or nothing. */
export function didYouMean(name: string, candidates: Iterable<string>): string | undefined {
  const candidate = nearest(name, candidates);
  return candidate === undefined ? undefined : `did you mean "${candidate}"?`;
}
