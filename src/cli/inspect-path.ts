import type { Path } from "../errors.js";
import { everyElement, type FieldPath, fieldPath } from "../schema/field-path.js";
import { nodeOf } from "../schema/prepare.js";
import { schemaOf } from "../schema/registry.js";
import type { LayerName } from "../stack/layer.js";
import type { TracedLayer } from "../stack/trace-layers.js";
import { listed } from "./args.js";
import { lastPart } from "./columns.js";
import { pathText, type Row } from "./inspect-rows.js";
import { UsageError } from "./io.js";

/** Longest path that is shown whole. */
const pathWidth = 40;

const layerNames: readonly LayerName[] = ["dsm", "spdu", "certificate", "message"];

const dsmFields = ["protocolType", "version", "reserved", "extension", "aid", "length", "data"];

/**
 * The rows at a path and below it, and where reading failed. A path that does not begin with the name of a layer is
 * one of the message. Throws {@link UsageError} for a path that there is not.
 */
export function rowsAt(rows: readonly Row[], layers: readonly TracedLayer[], text: string): Row[] {
  const path = pathOf(layers, text);
  const found = rows.filter((row) => row.role === "fault" || isBelow(row.path, path));
  const depth = Math.min(...found.filter(({ role }) => role !== "fault").map((row) => row.depth));
  return found.map((row) => aloneAt(row, row.role === "fault" ? row.depth : depth));
}

function pathOf(layers: readonly TracedLayer[], text: string): FieldPath {
  const parts = text === "" ? [] : text.split(".");
  const named = layerNames.find((name) => name === parts[0]);
  const name = named ?? "message";
  const inside = named === undefined ? parts : parts.slice(1);
  if (name === "dsm") return [name, ...dsmPath(inside)];
  const codec = layers.find(({ layer }) => layer === name)?.codec;
  if (codec === undefined) return [name, ...inside];
  try {
    return [name, ...fieldPath(nodeOf(schemaOf(codec).schema, codec.name), inside)];
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new UsageError(`--path: ${error.message}`);
  }
}

function dsmPath(parts: readonly string[]): readonly string[] {
  const [name, ...others] = parts;
  if (name === undefined || (dsmFields.includes(name) && others.length === 0)) return parts;
  throw new UsageError(
    `--path: there is no path ${parts.join(".")} in dsm, which has ${listed(dsmFields)}`,
  );
}

function isBelow(path: Path, pattern: FieldPath): boolean {
  return pattern.every((part, i) => part === everyElement || part === String(path[i]));
}

/** Without what is above it, so that its name is its whole path. */
function aloneAt(row: Row, depth: number): Row {
  const text = pathText(row.path);
  if (row.depth !== depth || text === "") return { ...row, depth: row.depth - depth };
  const name = String(row.path.at(-1));
  const label = row.label.startsWith(name)
    ? lastPart(text, pathWidth) + row.label.slice(name.length)
    : row.label;
  return { ...row, depth: 0, label };
}
