import { support } from "../compiler/support.js";
import { renderColumns } from "./columns.js";

/** What the compiler reads, a line a construct: clause, construct, what becomes of it, and why it is ignored. */
export function supportTable(): string {
  const lines = support.map(({ clause, construct, outcome, reason = "" }) => {
    const why = outcome === "ignored" ? `ignored: ${reason}` : outcome;
    return [clause, construct, why].map((text) => ({ text }));
  });
  const head =
    "Clauses are those of February 2021. What is refused is a problem with its line and column.";
  return `${head}\n\n${renderColumns(lines, "")}`;
}
