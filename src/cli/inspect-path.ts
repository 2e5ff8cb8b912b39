import { formatPath, type Path } from "../errors.js";
import { everyElement, type FieldPath, fieldPath } from "../schema/field-path.js";
import { nodeOf } from "../schema/prepare.js";
import { schemaOf } from "../schema/registry.js";
import type { Codec } from "../uper/codec.js";
import { lastPart } from "./columns.js";
import type { Row } from "./inspect-rows.js";
import { UsageError } from "./io.js";

/** Longest path that is shown whole. */
const pathWidth = 40;

/** The rows at a path and below it, and where reading failed. Throws {@link UsageError} for a path that there is not. */
export function rowsAt(rows: readonly Row[], codec: Codec<unknown>, text: string): Row[] {
  const path = pathOf(codec, text);
  return rows
    .filter((row) => row.role === "fault" || isBelow(row.path, path))
    .map((row) => (row.role === "fault" ? aloneAt(row, row.depth) : aloneAt(row, path.length)));
}

function pathOf(codec: Codec<unknown>, text: string): FieldPath {
  try {
    return fieldPath(nodeOf(schemaOf(codec).schema, codec.name), text);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UsageError(`--path: ${error.message}`);
  }
}

function isBelow(path: Path, pattern: FieldPath): boolean {
  return pattern.every((part, i) => part === everyElement || part === String(path[i]));
}

/** Without what is above it, so that its name is its whole path. */
function aloneAt(row: Row, depth: number): Row {
  if (row.depth !== depth || depth === 0) return { ...row, depth: row.depth - depth };
  const name = String(row.path.at(-1));
  const label = row.label.startsWith(name)
    ? lastPart(formatPath(row.path), pathWidth) + row.label.slice(name.length)
    : row.label;
  return { ...row, depth: 0, label };
}
