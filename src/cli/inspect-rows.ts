import { type DecodeError, formatPath, type Path } from "../errors.js";
import type { Schema } from "../generated/tables/model.js";
import { definitionOf, valueText } from "../meaning/value-text.js";
import type { Node } from "../schema/node.js";
import { hasParts, partOf } from "../schema/part-of.js";
import { nodeOf } from "../schema/prepare.js";
import type { Trace, TraceEntry, TraceKind } from "../schema/trace.js";
import { annotate } from "./annotate.js";

/** One line of the tree. */
export interface Row {
  readonly role: "part" | "field" | "detail" | "fault";
  /** Undefined for a part, which has bits of all kinds. */
  readonly kind: TraceKind | undefined;
  readonly depth: number;
  readonly path: Path;
  readonly label: string;
  readonly typeName: string;
  readonly startBit: number;
  /** Behind its last bit, and for a part behind that of all in it. */
  endBit: number;
  /** Empty if all is below. */
  readonly text: string;
  /** The bits as a number, where it is another one than the text shows. */
  readonly raw: number | undefined;
}

/** A type whose inside the tree is in. */
interface Open {
  readonly node: Node;
  readonly row: Row;
  /** Values of a SEQUENCE so far: one of them may select the type of another. */
  readonly fields: Record<string, unknown>;
}

/** The trace as a tree: a row for each entry, and one for each type that has parts. */
export function traceRows(schema: Schema, typeName: string, { entries, error }: Trace): Row[] {
  const rows: Row[] = [];
  const opened: Open[] = [];
  const root = nodeOf(schema, typeName);

  const open = (node: Node, path: Path, startBit: number): void => {
    const label = String(path.at(-1) ?? typeName);
    const row: Row = {
      role: "part",
      kind: undefined,
      depth: path.length,
      path,
      label,
      typeName: path.length === 0 ? "" : node.typeName,
      startBit,
      endBit: startBit,
      text: "",
      raw: undefined,
    };
    rows.push(row);
    opened.push({ node, row, fields: {} });
  };

  /** Opens all parts around a place and returns the type there. */
  const enter = (path: Path, startBit: number): Node | undefined => {
    const isSame = (part: string | number, depth: number): boolean => part === path[depth];
    while (opened.length > 0 && !opened.at(-1)?.row.path.every(isSame)) opened.pop();
    if (opened.length === 0 && hasParts(root)) open(root, [], startBit);
    let node = opened.at(-1)?.node ?? root;
    while (opened.length <= path.length) {
      const part = path[opened.length - 1];
      const inner = part === undefined ? undefined : partOf(node, part, opened.at(-1)?.fields);
      if (inner === undefined || !hasParts(inner)) return part === undefined ? node : inner;
      open(inner, path.slice(0, opened.length), startBit);
      node = inner;
    }
    return node;
  };

  for (const entry of entries) {
    const path = shownPath(entry.path);
    const node = enter(path, entry.startBit);
    const isInside = node !== undefined && hasParts(node);
    for (const { row } of opened) row.endBit = entry.endBit;
    const name = path.at(-1);
    if (entry.kind === "value" && name !== undefined && !isInside) {
      const around = opened.at(-1);
      if (around !== undefined) around.fields[name] = entry.value;
    }
    rows.push(entryRow(schema, node, entry, path, error));
  }
  return rows;
}

/** The path of a row as people name it: in a message without the name of that layer. */
export function pathText(path: Path): string {
  return formatPath(path[0] === "message" ? path.slice(1) : path);
}

/** What a newer edition sent is one thing: its place within `$unknown` is no tree of its own. */
function shownPath(path: Path): Path {
  const at = path.indexOf("$unknown");
  if (at < 0) return path;
  const index = path[at + 2];
  return [...path.slice(0, at), index === undefined ? "$unknown" : `$unknown ${index}`];
}

function entryRow(
  schema: Schema,
  node: Node | undefined,
  entry: TraceEntry,
  path: Path,
  error: DecodeError | undefined,
): Row {
  const { kind, startBit, endBit, value } = entry;
  const isInside = node !== undefined && hasParts(node);
  const depth = isInside ? path.length + 1 : path.length;
  const place = { kind, path: entry.path, depth, startBit, endBit };
  const name = String(path.at(-1) ?? entry.typeName);
  // the name of the whole is that of its type already
  const typeName = path.length === 0 && !isInside ? "" : entry.typeName;
  if (kind === "unread") {
    const text = error === undefined ? "" : `${error.code}: ${error.detail}`;
    const label = isInside ? "(unread)" : name;
    return { ...place, role: "fault", label, typeName, text, raw: undefined };
  }
  if (kind === "value" || kind === "open type") {
    const text = fieldText(schema, node, entry.typeName, value);
    const isIndexed = node?.kind === "INTEGER" || node?.kind === "ENUMERATED";
    const raw = isIndexed ? rawOf(entry) : undefined;
    return { ...place, role: "field", label: name, typeName, text, raw };
  }
  const label = isInside ? `· ${kind}` : `${name} · ${kind}`;
  const raw = kind === "index" ? rawOf(entry) : undefined;
  return { ...place, role: "detail", label, typeName: "", text: detailText(entry), raw };
}

function rawOf({ raw, value }: TraceEntry): number | undefined {
  return typeof raw === "number" && String(raw) !== String(value) ? raw : undefined;
}

function detailText({ kind, value, raw }: TraceEntry): string {
  switch (kind) {
    case "extension":
      return value === true ? "yes" : "no";
    case "presence":
      return Array.isArray(value) && value.length > 0
        ? value.map(presenceText).join(", ")
        : "(none)";
    case "padding":
      return isZero(raw) ? "" : "not zero";
    case "index":
      return typeof value === "number"
        ? `$unknown: alternative ${value} of the additions`
        : `${value}`;
    default:
      return String(value);
  }
}

function presenceText(name: string | number): string {
  return typeof name === "number" ? `addition ${name}` : name;
}

function isZero(raw: number | Uint8Array): boolean {
  return typeof raw === "number" ? raw === 0 : raw.every((octet) => octet === 0);
}

function fieldText(
  schema: Schema,
  node: Node | undefined,
  typeName: string,
  value: unknown,
): string {
  const type = definitionOf(schema, typeName);
  const text =
    valueText(type ?? (node && { kind: node.kind }), value) ||
    (value instanceof Uint8Array ? "(no octets)" : "(none)");
  const meaning = type && annotate({ edition: schema.edition, name: typeName }, value);
  return meaning === undefined ? text : `${text}  ${meaning}`;
}
