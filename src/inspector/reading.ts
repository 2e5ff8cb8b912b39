import {
  type Edition,
  type Identification,
  identify,
  isEdition,
  lookup,
} from "../editions/index.js";
import type { DecodeError } from "../errors.js";
import { type Trace, trace } from "../schema/index.js";
import { likelyCause } from "../stack/cause.js";
import { detectLayers, type Layer, type LayerReading, traceLayers } from "../stack/index.js";
import { type MessageReading, messageCodec, messageFrame, readMessage } from "../stack/message.js";
import type { Codec } from "../uper/codec.js";

/** A message with its bits. */
export interface Message {
  readonly octets: Uint8Array;
  /** Where it begins in its frame. */
  readonly startOctet: number;
  readonly codec: Codec<unknown>;
  readonly trace: Trace;
  /** Undefined if it cannot be read to its end. */
  readonly value: unknown;
  readonly identification: Identification;
}

/** What a frame turned out to be. */
export interface Reading {
  readonly layers: readonly Layer[];
  readonly warnings: readonly string[];
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
  const tried = new Map<MessageReading, Uint8Array>();
  const found = detectLayers(octets, {
    readMessage: (content) => {
      const reading = readAs(content, edition);
      tried.set(reading, content);
      return reading;
    },
  });
  const cause =
    found.error &&
    likelyCause(
      traceLayers(octets, { readMessage: (content) => readAs(content, edition) }),
      octets,
    );
  const innermost = found.layers.at(-1);
  const reading = innermost?.layer === "message" ? innermost.reading : found.error?.reading;
  const content = reading && tried.get(reading);
  return {
    layers: found.layers,
    warnings: [...found.warnings.map(({ message }) => message), ...(cause ? [cause.sentence] : [])],
    error: found.error?.error,
    message: reading && content && messageOf(content, startOf(found), reading),
  };
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

/** Where the message begins, whether it could be read or not. */
function startOf({ layers, error }: LayerReading): number {
  return (error ?? layers.at(-1))?.startOctet ?? 0;
}

function messageOf(
  octets: Uint8Array,
  startOctet: number,
  reading: MessageReading,
): Message | undefined {
  const identification = reading.identification ?? identify(octets);
  const codec = messageCodec(reading, octets);
  if (codec === undefined) return undefined;
  const value = reading.ok ? reading.value : undefined;
  return { octets, startOctet, codec, trace: trace(codec, octets), value, identification };
}

function codecOf(edition: string, type: string): Codec<unknown> | undefined {
  return isEdition(edition) ? lookup(edition, type) : undefined;
}
