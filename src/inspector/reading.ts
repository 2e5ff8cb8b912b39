import {
  type Edition,
  type Identification,
  identify,
  isEdition,
  lookup,
} from "../editions/index.js";
import type { DecodeError } from "../errors.js";
import { detectLayers, type LayerTrace, type TracedLayer, traceLayers } from "../stack/index.js";
import { type MessageReading, messageFrame, readMessage } from "../stack/message.js";
import type { Codec } from "../uper/codec.js";

/** A message in its place. */
export interface Message {
  readonly octets: Uint8Array;
  /** Where it begins in its frame. */
  readonly startOctet: number;
  readonly codec: Codec<unknown>;
  /** Undefined if it cannot be read to its end. */
  readonly value: unknown;
  readonly identification: Identification;
}

/** What a frame turned out to be. */
export interface Reading {
  readonly traced: LayerTrace;
  /** Why the frame cannot be read, with the place in the frame; that of the message has the message's own path. */
  readonly error: DecodeError | undefined;
  readonly message: Message | undefined;
}

/** What the list tells of a frame. */
export interface Summary {
  /** Of the message, or the name of the innermost layer. */
  readonly type: string;
  readonly edition: string;
  readonly problem: string | undefined;
  /** Undefined without a message that can be read. */
  readonly decoded: { readonly codec: Codec<unknown>; readonly value: unknown } | undefined;
}

/** Reads a frame with all that is around its message. */
export function readFrame(octets: Uint8Array, edition: Edition | "auto"): Reading {
  const traced = traceLayers(octets, { readMessage: (content) => readAs(content, edition) });
  const layer = traced.layers.find(({ layer: name }) => name === "message");
  return { traced, error: errorOf(traced), message: layer && messageOf(octets, layer) };
}

function errorOf({ layers, error }: LayerTrace): DecodeError | undefined {
  const broken = layers.find(({ trace }) => trace.error !== undefined);
  return broken?.layer === "message" ? broken.trace.error : error;
}

function messageOf(
  frame: Uint8Array,
  { found, codec, startOctet, endOctet }: TracedLayer,
): Message | undefined {
  const reading = "reading" in found ? found.reading : undefined;
  if (reading === undefined || codec === undefined) return undefined;
  const octets = frame.subarray(startOctet, endOctet);
  const identification = reading.identification ?? identify(octets);
  const value = reading.ok ? reading.value : undefined;
  return { octets, startOctet, codec, value, identification };
}

/** The shorter answer for a list of many. */
export function summarize(octets: Uint8Array, edition: Edition | "auto"): Summary {
  const { layers, error } = detectLayers(octets, {
    readMessage: (content) => readAs(content, edition),
  });
  const innermost = layers.at(-1);
  if (innermost?.layer !== "message") {
    const type = innermost === undefined ? "" : innermost.layer.toUpperCase();
    return { type, edition: "", problem: error?.error.message, decoded: undefined };
  }
  const { type, edition: found, value } = innermost.reading;
  const codec = codecOf(found, type);
  const decoded = codec && { codec, value };
  return { type: shownType(type, value), edition: found, problem: undefined, decoded };
}

/** A message is sent bare by some stacks: its type is found out, whoever said which edition it is. */
function readAs(octets: Uint8Array, edition: Edition | "auto"): MessageReading {
  if (edition === "auto") return readMessage(octets);
  const framed = readMessage(octets, { edition });
  if (framed.ok) return framed;
  const best = identify(octets).best;
  if (best === undefined || best.type === messageFrame) return framed;
  return readMessage(octets, { edition, type: best.type });
}

/** `bsmFrame` says more than `MessageFrame`. */
function shownType(type: string, value: unknown): string {
  const isChoice = typeof value === "object" && value !== null && "kind" in value;
  return type === messageFrame && isChoice ? String(value.kind) : type;
}

function codecOf(edition: string, type: string): Codec<unknown> | undefined {
  return isEdition(edition) ? lookup(edition, type) : undefined;
}
