import type { Edition } from "../editions/index.js";
import type { OuterLayer } from "../stack/detect.js";
import { type LayerTrace, type TracedLayer, traceLayers } from "../stack/trace-layers.js";
import type { Codec } from "../uper/codec.js";
import { decodedOf, messageReader } from "./decoder.js";

/** What frames are to be read as. */
export interface ReadingOptions {
  readonly outer: OuterLayer;
  readonly edition: Edition | "auto";
  readonly type: string | undefined;
}

/** A message with its bits. */
export type Message = TracedLayer & { readonly codec: Codec<unknown> };

/** What a frame turned out to be. */
export interface Inspected {
  readonly traced: LayerTrace;
  /** Undefined if the error is in what stands around it, or if an envelope holds none that can be read. */
  readonly message: Message | undefined;
  /** Sentences for people. */
  readonly warnings: readonly string[];
}

/** Reads frames as the options say. Throws {@link UsageError} for a type that there is not. */
export function inspectorOf({
  outer,
  edition,
  type,
}: ReadingOptions): (octets: Uint8Array) => Inspected {
  const readMessage = messageReader(edition, type);
  return (octets) => {
    const traced = traceLayers(octets, { outer, readMessage });
    const message = traced.layers.find(isMessage);
    const outside = traced.reading.warnings.map(({ code, message: text }) => `${code}: ${text}`);
    const inside = message === undefined ? [] : warningsOn(message, edition);
    return { traced, message, warnings: [...outside, ...inside] };
  };
}

function isMessage(layer: TracedLayer): layer is Message {
  return layer.layer === "message" && layer.codec !== undefined;
}

function warningsOn({ found, codec }: Message, edition: Edition | "auto"): readonly string[] {
  const reading = "reading" in found ? found.reading : undefined;
  if (reading?.ok) return decodedOf(reading).warnings;
  if (edition !== "auto") return [];
  return [
    `no edition reads all octets; shown as ${codec.edition}, whose values are the most plausible`,
  ];
}
