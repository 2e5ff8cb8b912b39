import { type Edition, type Identification, identify } from "../editions/index.js";
import type { DecodeError } from "../errors.js";
import type { Codec } from "../uper/codec.js";
import { detectLayers } from "./detect.js";
import type { LayerName } from "./layer.js";
import { messageFrame } from "./message.js";
import type { LayerTrace, TracedLayer } from "./trace-layers.js";

/** Why octets could not be read, most likely. */
export interface Cause {
  /** For people. */
  readonly sentence: string;
  /** As what the octets are likely to be read, or what would tell more. */
  readonly remedy?: Remedy;
}

export type Remedy =
  | { readonly kind: "edition"; readonly edition: Edition }
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "all layers" | "all editions" };

/** What people call the layers. */
const layerNames: Readonly<Record<LayerName, string>> = {
  dsm: "DSM frame",
  spdu: "security envelope",
  certificate: "certificate",
  coer: "structure",
  message: "bare message",
};

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

/** What is known of octets beyond that they are no message of an edition: a sentence for people. */
export function noteOn({ aligned, candidates }: Identification): string | undefined {
  if (aligned === undefined) return candidates.find(({ note }) => note !== undefined)?.note;
  return (
    `this is a ${aligned.type} of ${aligned.edition} in ALIGNED PER; ` +
    "receivers expect UNALIGNED PER, so the sender's encoder is set wrong"
  );
}

function messageCause(
  layer: TracedLayer,
  codec: Codec<unknown>,
  error: DecodeError,
  octets: Uint8Array,
): Cause {
  const content = octets.subarray(layer.startOctet, layer.endOctet);
  const identification = identificationOf(layer, codec, content);
  const note = noteOn(identification);
  return (
    otherReading(identification, codec, content) ??
    layersIn(content, "message") ??
    (note === undefined ? undefined : { sentence: note }) ??
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
  const hedge = sure ? "" : "probably ";
  if (type !== codec.name) {
    const sentence = `${hedge}a bare ${type} of ${edition} without its ${messageFrame}`;
    return { sentence, remedy: { kind: "type", type } };
  }
  if (edition === codec.edition) return undefined;
  const sentence = `${hedge}the wrong edition: ${edition} reads all ${length} octets`;
  return { sentence, remedy: { kind: "edition", edition } };
}

/** The octets are good, but with other layers than they were taken for. */
function layersIn(octets: Uint8Array, taken: LayerName): Cause | undefined {
  const { layers, error } = detectLayers(octets);
  const [outer] = layers;
  if (error !== undefined || outer === undefined) return undefined;
  if (outer.layer === taken || outer.layer === "message") return undefined;
  const names = layers.map(({ layer }) => layer).join(", ");
  const sentence = `this is no ${layerNames[taken]}; from the outside in it is ${names}`;
  return { sentence, remedy: { kind: "all layers" } };
}

function faultIn(
  { code, bitOffset }: DecodeError,
  { startOctet, endOctet }: TracedLayer,
  { edition }: Codec<unknown>,
): Cause {
  const left = endOctet - Math.floor(bitOffset / 8);
  const remedy: Remedy = { kind: "all editions" };
  if (code === "trailing") {
    const noun = left === 1 ? "octet is" : "octets are";
    const sentence =
      `${left} ${noun} left over: something stands behind the message, or the sender follows a document that ` +
      `${edition} does not know`;
    return { sentence, remedy };
  }
  if (code === "truncated" && left <= cutOctets) {
    const what = startOctet === 0 ? "frame" : "message in its envelope";
    const count = endOctet - startOctet;
    const sentence = `the ${what} is cut off: it has ${count} octets, and the message goes on behind them`;
    return { sentence };
  }
  if (code === "truncated") {
    const sentence =
      "a count announces more than there is: the frame is cut off or damaged, or of none of the editions known";
    return { sentence };
  }
  return { sentence: "the frame is damaged, or of none of the editions known", remedy };
}

function layerCause(
  { layer, startOctet, endOctet }: TracedLayer,
  { code, bitOffset }: DecodeError,
  octets: Uint8Array,
): Cause {
  const other = startOctet === 0 ? layersIn(octets, layer) : undefined;
  if (other !== undefined) return other;
  const count = endOctet - startOctet;
  const name = layerNames[layer];
  if (code === "truncated") {
    const sentence = `the ${name} is cut off or damaged: it has ${count} octets, and goes on behind them`;
    return { sentence };
  }
  if (code === "trailing") {
    const left = endOctet - Math.floor(bitOffset / 8);
    return { sentence: `${left} of ${count} octets are left over behind the ${name}` };
  }
  return { sentence: `the ${name} is damaged, or something else stands there` };
}
