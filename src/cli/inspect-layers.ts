import { formatHex } from "../capture/hex.js";
import { schemaOf } from "../schema/registry.js";
import type { Trace, TraceEntry } from "../schema/trace.js";
import type { LayerTrace, TracedLayer } from "../stack/trace-layers.js";
import { type Row, traceRows } from "./inspect-rows.js";
import { aidText } from "./layer-report.js";

/**
 * All layers of a frame as one tree: the rows of a layer stand in the place of the octets that hold it. Paths begin
 * with the name of the layer.
 */
export function layerRows({ layers }: LayerTrace): Row[] {
  let inner: Row[] = [];
  for (const layer of layers.toReversed()) {
    const own = rowsOf(layer, layers.length > 1 || layer.layer !== "message");
    inner = layer.contentAt === undefined ? own : inserted(own, layer.contentAt, inner);
  }
  return inner;
}

/** `isNamed`: the tree begins with the name of the layer, not with that of its type. */
function rowsOf({ layer, codec, trace }: TracedLayer, isNamed: boolean): Row[] {
  if (codec === undefined) return dsmRows(trace);
  const rows = traceRows(schemaOf(codec).schema, codec.name, trace);
  return rows.map((row, i) => ({
    ...row,
    path: [layer, ...row.path],
    ...(i === 0 && isNamed && { label: layer, typeName: `${codec.name} of ${codec.edition}` }),
  }));
}

/** The rows with others in place of that of an entry. */
function inserted(rows: readonly Row[], entryAt: number, inner: readonly Row[]): Row[] {
  let entries = -1;
  const at = rows.findIndex(({ role }) => role !== "part" && ++entries === entryAt);
  const depth = rows[at]?.depth ?? 0;
  const deeper = inner.map((row) => ({ ...row, depth: row.depth + depth }));
  return [...rows.slice(0, at), ...deeper, ...rows.slice(at + 1)];
}

/** No ASN.1 type describes a DSM frame. */
function dsmRows({ entries, error }: Trace): Row[] {
  const root: Row = {
    role: "part",
    kind: undefined,
    depth: 0,
    path: ["dsm"],
    label: "dsm",
    typeName: "",
    startBit: entries[0]?.startBit ?? 0,
    endBit: entries.at(-1)?.endBit ?? 0,
    text: "",
    raw: undefined,
  };
  const fault = error === undefined ? "" : `${error.code}: ${error.detail}`;
  return [root, ...entries.map((entry) => dsmRow(entry, fault))];
}

function dsmRow(entry: TraceEntry, fault: string): Row {
  const { path, typeName, kind, startBit, endBit } = entry;
  const [name] = path;
  const place = { kind, depth: 1, path: ["dsm", ...path], startBit, endBit, raw: undefined };
  if (kind === "unread") {
    return { ...place, role: "fault", label: String(name ?? "(unread)"), typeName, text: fault };
  }
  const text = dsmText(entry);
  if (name !== undefined) return { ...place, role: "field", label: String(name), typeName, text };
  return { ...place, role: "detail", label: `· ${kind}`, typeName: "", text };
}

function dsmText({ kind, typeName, value }: TraceEntry): string {
  if (kind === "extension") return value === true ? "yes" : "no";
  if (kind === "padding") return "behind the data";
  if (value instanceof Uint8Array) return formatHex(value) || "(no octets)";
  return typeName === "AID" && typeof value === "number" ? aidText(value) : String(value);
}
