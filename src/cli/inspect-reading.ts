import {
  type Edition,
  editions,
  type Identification,
  identify,
  lookup,
} from "../editions/index.js";
import { plausibilityOf } from "../editions/plausibility.js";
import type { DecodeError } from "../errors.js";
import { decodePartial } from "../schema/partial.js";
import { type Trace, trace } from "../schema/trace.js";
import { detectLayers } from "../stack/detect.js";
import type { Layer } from "../stack/layer.js";
import { type MessageReading, messageFrame } from "../stack/message.js";
import type { Codec } from "../uper/codec.js";
import { codecOf, decodedOf, messageReader } from "./decoder.js";

/** What frames are to be read as. */
export interface ReadingOptions {
  readonly outer: "auto" | "dsm" | "spdu" | "frame";
  readonly edition: Edition | "auto";
  readonly type: string | undefined;
}

/** A message with its bits. */
export interface Message {
  readonly octets: Uint8Array;
  readonly codec: Codec<unknown>;
  readonly trace: Trace;
  readonly identification: Identification;
}

/** What a frame turned out to be. */
export interface Inspected {
  /** Undefined if the error is in what stands around it, or if an envelope holds none that can be read. */
  readonly message: Message | undefined;
  /** From the outside in, the message among them if it could be read. */
  readonly layers: readonly Layer[];
  readonly error: DecodeError | undefined;
  /** Sentences for people. */
  readonly warnings: readonly string[];
}

/** Reads frames as the options say. Throws {@link UsageError} for a type that there is not. */
export function inspectorOf(options: ReadingOptions): (octets: Uint8Array) => Inspected {
  const read = messageReader(options.edition, options.type);
  return (octets) => {
    const tried = new Map<MessageReading, Uint8Array>();
    const readMessage = (content: Uint8Array): MessageReading => {
      const reading = read(content);
      tried.set(reading, content);
      return reading;
    };
    const found = detectLayers(octets, { outer: options.outer, readMessage });
    const innermost = found.layers.at(-1);
    const reading = innermost?.layer === "message" ? innermost.reading : found.error?.reading;
    const content = reading && tried.get(reading);
    const message = reading && content && messageOf(content, reading, options);
    return {
      message,
      layers: found.layers,
      error: found.error?.error,
      warnings: [
        ...found.warnings.map(({ code, message }) => `${code}: ${message}`),
        ...(reading?.ok ? decodedOf(reading).warnings : []),
        ...(reading?.ok === false && options.edition === "auto" ? choiceOf(message) : []),
      ],
    };
  };
}

function messageOf(
  octets: Uint8Array,
  reading: MessageReading,
  { edition, type }: ReadingOptions,
): Message {
  const identification = reading.identification ?? identify(octets, type ? { type } : {});
  const codec =
    edition === "auto"
      ? (readBy(reading) ?? likeliest(octets, type ?? messageFrame))
      : codecOf(edition, type ?? messageFrame);
  return { octets, codec, trace: trace(codec, octets), identification };
}

function readBy(reading: MessageReading): Codec<unknown> | undefined {
  if (!reading.ok) return undefined;
  const edition = editions.find((key) => key === reading.edition);
  return edition && codecOf(edition, reading.type);
}

function choiceOf(message: Message | undefined): string[] {
  if (message === undefined) return [];
  const { edition } = message.codec;
  return [`no edition reads all octets; shown as ${edition}, whose values are the most plausible`];
}

/** Where no edition reads all octets: what one reads in vain looks less like a message than what another reads. */
function likeliest(octets: Uint8Array, type: string): Codec<unknown> {
  const tried = editions.flatMap((edition) => {
    const codec = lookup(edition, type);
    if (codec === undefined) return [];
    const { value, error } = decodePartial(codec, octets);
    return [{ codec, points: plausibilityOf(value), bits: error?.bitOffset ?? 0 }];
  });
  const [likely] = tried.toSorted((a, b) => b.points - a.points || b.bits - a.bits);
  if (likely === undefined) throw new Error(`no edition has the type ${type}`);
  return likely.codec;
}
