import { type Edition, type Identification, identify } from "../editions/index.js";
import type { DecodeError } from "../errors.js";
import type { Codec } from "../uper/codec.js";
import { detectLayers } from "./detect.js";
import type { LayerName } from "./layer.js";
import { messageFrame } from "./message.js";
import type { LayerTrace, TracedLayer } from "./trace-layers.js";

/** Why octets could not be read, most likely; {@link causeText} says it in a sentence. */
export type Cause =
  /** The octets are good, but of another edition or type, or with other layers than they were taken for. */
  | {
      readonly kind: "edition";
      readonly edition: Edition;
      readonly sure: boolean;
      readonly octets: number;
    }
  | {
      readonly kind: "type";
      readonly type: string;
      readonly edition: Edition;
      readonly sure: boolean;
    }
  | { readonly kind: "layers"; readonly taken: LayerName; readonly layers: readonly LayerName[] }
  | { readonly kind: "aligned"; readonly type: string; readonly edition: Edition }
  /** A sentence of the identification. */
  | { readonly kind: "note"; readonly note: string }
  | { readonly kind: "trailing"; readonly left: number; readonly edition: string }
  /** `octets` of a message, which is all of the frame or inside it. */
  | { readonly kind: "cut"; readonly octets: number; readonly isWhole: boolean }
  | { readonly kind: "count" }
  | { readonly kind: "damaged" }
  /** The same of what stands around a message. */
  | { readonly kind: "layer cut"; readonly layer: LayerName; readonly octets: number }
  | {
      readonly kind: "layer trailing";
      readonly layer: LayerName;
      readonly octets: number;
      readonly left: number;
    }
  | { readonly kind: "layer damaged"; readonly layer: LayerName };

/** Unread octets at the end of a message that was cut off within a value, at most. */
const cutOctets = 16;

/** Why a frame could not be read, most likely; undefined if it could, or if nothing is known of its type. */
export function likelyCause({ layers }: LayerTrace, octets: Uint8Array): Cause | undefined {
  for (const layer of layers) {
    const { codec, trace } = layer;
    if (trace.error === undefined) continue;
    if (layer.layer !== "message") return layerCause(layer, trace.error, octets);
    return codec && messageCause(layer, codec, trace.error, octets);
  }
  return undefined;
}

/** What is known of octets beyond that they are no message of an edition. */
export function noteOn({ aligned, candidates }: Identification): Cause | undefined {
  if (aligned !== undefined) {
    return { kind: "aligned", type: aligned.type, edition: aligned.edition };
  }
  const note = candidates.find((candidate) => candidate.note !== undefined)?.note;
  return note === undefined ? undefined : { kind: "note", note };
}

function messageCause(
  layer: TracedLayer,
  codec: Codec<unknown>,
  error: DecodeError,
  octets: Uint8Array,
): Cause {
  const content = octets.subarray(layer.startOctet, layer.endOctet);
  const identification = identificationOf(layer, codec, content);
  return (
    otherReading(identification, codec, content) ??
    layersIn(content, "message") ??
    noteOn(identification) ??
    faultIn(error, layer, codec)
  );
}

function identificationOf(
  { found }: TracedLayer,
  { name }: Codec<unknown>,
  content: Uint8Array,
): Identification {
  const known = "reading" in found ? found.reading?.identification : undefined;
  return known ?? identify(content, name === messageFrame ? {} : { type: name });
}

/** The octets are good, but something else. */
function otherReading(
  { best }: Identification,
  codec: Codec<unknown>,
  { length }: Uint8Array,
): Cause | undefined {
  if (best === undefined) return undefined;
  const { edition, type, sure } = best;
  if (type !== codec.name) return { kind: "type", type, edition, sure };
  if (edition === codec.edition) return undefined;
  return { kind: "edition", edition, sure, octets: length };
}

/** The octets are good, but with other layers than they were taken for. */
function layersIn(octets: Uint8Array, taken: LayerName): Cause | undefined {
  const { layers, error } = detectLayers(octets);
  const [outer] = layers;
  if (error !== undefined || outer === undefined) return undefined;
  if (outer.layer === taken || outer.layer === "message") return undefined;
  return { kind: "layers", taken, layers: layers.map(({ layer }) => layer) };
}

function faultIn(
  { code, bitOffset }: DecodeError,
  { startOctet, endOctet }: TracedLayer,
  { edition }: Codec<unknown>,
): Cause {
  const left = endOctet - Math.floor(bitOffset / 8);
  if (code === "trailing") return { kind: "trailing", left, edition };
  if (code !== "truncated") return { kind: "damaged" };
  if (left > cutOctets) return { kind: "count" };
  return { kind: "cut", octets: endOctet - startOctet, isWhole: startOctet === 0 };
}

function layerCause(
  { layer, startOctet, endOctet }: TracedLayer,
  { code, bitOffset }: DecodeError,
  frame: Uint8Array,
): Cause {
  const other = startOctet === 0 ? layersIn(frame, layer) : undefined;
  if (other !== undefined) return other;
  const octets = endOctet - startOctet;
  if (code === "truncated") return { kind: "layer cut", layer, octets };
  if (code !== "trailing") return { kind: "layer damaged", layer };
  return { kind: "layer trailing", layer, octets, left: endOctet - Math.floor(bitOffset / 8) };
}
