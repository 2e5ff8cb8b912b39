import { DecodeError, formatPath, type Path } from "../errors.js";
import { rawBits, type Trace, type TraceEntry, trace } from "../schema/trace.js";
import type { Codec } from "../uper/codec.js";
import { detectLayers, type LayerOptions } from "./detect.js";
import { dsmDataPath, traceDsm } from "./dsm-trace.js";
import {
  type Extent,
  type Layer,
  type LayerError,
  type LayerName,
  type LayerReading,
  movedError,
} from "./layer.js";
import { messageCodec } from "./message.js";
import { lookupSecurity } from "./security.js";
import { currentEnvelope, supersededEnvelope } from "./spdu.js";

/** One layer with all its bits. */
export interface TracedLayer extends Extent {
  readonly layer: LayerName;
  /** What it was found to be, by itself. */
  readonly found: Layer | LayerError;
  /** Undefined for a DSM frame, and for a message of a type that the editions do not have. */
  readonly codec: Codec<unknown> | undefined;
  /** Paths are the layer's own; bits count from the first of the frame. */
  readonly trace: Trace;
  /** Which of the entries has the octets of the next layer; undefined in the innermost one. */
  readonly contentAt: number | undefined;
}

export interface LayerTrace extends Trace {
  /** From the outside in, as far as they could be found. */
  readonly layers: readonly TracedLayer[];
  /** What the layers were found to be. */
  readonly reading: LayerReading;
}

/**
 * Gives every bit of a frame its owner, through all layers that {@link detectLayers} finds: what `trace` of
 * `./schema` gives for each, with the entries of a layer in the place of the octets that hold it. Paths begin with
 * the name of the layer: `dsm.aid`, `spdu.content.signedData.hashId`, `message.bsmFrame.speed`.
 *
 * In the layer that has an error, all behind the fault is one entry of the kind `unread`, with the path of the error;
 * the layers around it go on behind it. What could be read of a broken envelope or frame is looked into as well: a
 * DSM frame that was cut has an empty entry `unread` at its end, and its data may have a second fault. The error is
 * that of the outermost layer that has one.
 *
 * @example
 * const { entries, error } = traceLayers(octets);
 * for (const { startBit, path, kind, value } of entries) console.log(startBit, formatPath(path), kind, value);
 */
export function traceLayers(octets: Uint8Array, options: LayerOptions = {}): LayerTrace {
  const reading = detectLayers(octets, options);
  const found = layersIn(reading, octets, options);
  const layers: TracedLayer[] = [];
  let extent: Extent = { startOctet: 0, endOctet: octets.length };
  for (const [i, layer] of found.entries()) {
    const { startOctet, endOctet } = extent;
    const { codec, trace: own } = traceOf(layer, octets.subarray(startOctet, endOctet));
    const moved = movedTrace(own, startOctet * 8);
    const contentAt = i + 1 < found.length ? contentPlace(layer, moved) : undefined;
    layers.push({ layer: layer.layer, ...extent, found: layer, codec, trace: moved, contentAt });
    if (contentAt !== undefined) extent = extentOf(moved, contentAt);
  }
  const error = errorOf(layers);
  return { entries: mergedEntries(layers), ...(error && { error }), layers, reading };
}

/** The layers that were read, and the one with the error. What is left of an envelope or frame is looked into. */
function layersIn(
  { layers, error }: LayerReading,
  octets: Uint8Array,
  options: LayerOptions,
): readonly (Layer | LayerError)[] {
  if (error === undefined) return layers;
  const broken = octets.subarray(error.startOctet, error.endOctet);
  const [cut] = layers;
  if (error.layer === "dsm" && cut?.layer === "dsm") {
    const data = contentIn(cut, broken);
    if (data === undefined || data.length === 0) return [cut];
    return [cut, ...layersIn(readCut(data, options), data, options)];
  }
  const payload = error.layer === "spdu" ? contentIn(error, broken) : undefined;
  const inner = payload && detectLayers(payload, { ...options, outer: "frame" });
  return [...layers, error, ...(inner?.error === undefined ? (inner?.layers ?? []) : [])];
}

/** The octets that a layer holds for the next one, if it was read so far. */
function contentIn(layer: Layer | LayerError, octets: Uint8Array): Uint8Array | undefined {
  const { trace: own } = traceOf(layer, octets);
  const at = contentPlace(layer, own);
  if (at < 0) return undefined;
  const { startOctet, endOctet } = extentOf(own, at);
  return octets.subarray(startOctet, endOctet);
}

function extentOf({ entries }: Trace, at: number): Extent {
  const { startBit = 0, endBit = 0 } = entries[at] ?? {};
  return { startOctet: startBit / 8, endOctet: endBit / 8 };
}

/** Data of which the end is missing: an envelope is told by its beginning, as it has more form than a message. */
function readCut(data: Uint8Array, options: LayerOptions): LayerReading {
  const envelope = detectLayers(data, { ...options, outer: "spdu" });
  const isEnvelope = envelope.layers.length > 0 || envelope.error?.error.code === "truncated";
  return isEnvelope ? envelope : detectLayers(data, { ...options, outer: "auto" });
}

/** The trace of octets that stand so many bits further behind. */
export function movedTrace({ entries, error }: Trace, bits: number): Trace {
  if (bits === 0) return { entries, ...(error && { error }) };
  const moved = entries.map((entry) => ({
    ...entry,
    startBit: entry.startBit + bits,
    endBit: entry.endBit + bits,
  }));
  return { entries: moved, ...(error && { error: movedError(error, bits) }) };
}

function traceOf(
  layer: Layer | LayerError,
  octets: Uint8Array,
): { codec: Codec<unknown> | undefined; trace: Trace } {
  if (layer.layer === "dsm") return { codec: undefined, trace: traceDsm(octets) };
  const codec = codecOf(layer, octets);
  return { codec, trace: codec === undefined ? untraced(layer, octets) : trace(codec, octets) };
}

function codecOf(layer: Layer | LayerError, octets: Uint8Array): Codec<unknown> | undefined {
  if ("reading" in layer && layer.reading !== undefined) return messageCodec(layer.reading, octets);
  if ("type" in layer && layer.type !== undefined) return lookupSecurity(layer.type, layer.edition);
  return undefined;
}

/** One entry for a message that a reader of the caller's own has read, or says why not. */
function untraced(layer: Layer | LayerError, octets: Uint8Array): Trace {
  const error = "error" in layer ? movedError(layer.error, -layer.startOctet * 8) : undefined;
  const endBit = octets.length * 8;
  const entry: TraceEntry = {
    path: error?.path ?? [],
    typeName: error?.typeName ?? "OCTET STRING",
    kind: error === undefined ? "open type" : "unread",
    startBit: 0,
    endBit,
    raw: rawBits(octets, 0, endBit),
    value: error === undefined ? octets : undefined,
  };
  return { entries: [entry], ...(error && { error }) };
}

/** Which entry has the octets of the next layer; -1 if none has. */
function contentPlace(layer: Layer | LayerError, { entries }: Trace): number {
  const paths = contentPaths(layer).map(formatPath);
  return entries.findIndex(
    ({ path, kind }) =>
      (kind === "value" || kind === "open type") && paths.includes(formatPath(path)),
  );
}

function contentPaths(layer: Layer | LayerError): readonly Path[] {
  if (layer.layer === "dsm") return [dsmDataPath];
  const edition = "edition" in layer ? layer.edition : undefined;
  const envelope = [currentEnvelope, supersededEnvelope].find((one) => one.edition === edition);
  return envelope?.payloadPaths ?? [];
}

function errorOf(layers: readonly TracedLayer[]): DecodeError | undefined {
  for (const { layer, trace: own } of layers) {
    if (own.error === undefined) continue;
    const { code, detail, path, bitOffset, typeName } = own.error;
    return new DecodeError(code, detail, [layer, ...path], bitOffset, typeName);
  }
  return undefined;
}

function mergedEntries(layers: readonly TracedLayer[]): TraceEntry[] {
  let merged: TraceEntry[] = [];
  for (const { layer, trace: own, contentAt } of layers.toReversed()) {
    const entries = own.entries.map((entry) => ({ ...entry, path: [layer, ...entry.path] }));
    merged =
      contentAt === undefined
        ? entries
        : [...entries.slice(0, contentAt), ...merged, ...entries.slice(contentAt + 1)];
  }
  return merged;
}
