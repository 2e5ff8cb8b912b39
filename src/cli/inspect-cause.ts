import type { DecodeError } from "../errors.js";
import { detectLayers } from "../stack/detect.js";
import { messageFrame } from "../stack/message.js";
import { hintOn } from "./decoder.js";
import type { Message } from "./inspect-reading.js";

/** Unread octets at the end of a frame that was cut off within a value, at most. */
const cutOctets = 16;

/** Why a message could not be read, most likely: a sentence for people. */
export function likelyCause(message: Message, error: DecodeError): string {
  return (
    otherReading(message) ?? envelopeAround(message) ?? noted(message) ?? causeOf(error, message)
  );
}

/** The octets are good, but something else. */
function otherReading({ codec, identification, octets }: Message): string | undefined {
  const { best } = identification;
  if (best === undefined) return undefined;
  const { edition, type, sure } = best;
  const hedge = sure ? "" : "probably ";
  if (type !== codec.name) {
    return `${hedge}a bare ${type} of ${edition} without its ${messageFrame}: try --type ${type}`;
  }
  if (edition === codec.edition) return undefined;
  return `${hedge}the wrong edition: ${edition} reads all ${octets.length} octets, try --edition ${edition}`;
}

function envelopeAround({ octets }: Message): string | undefined {
  const { layers, error } = detectLayers(octets);
  const [outer] = layers;
  if (error !== undefined || outer === undefined || outer.layer === "message") return undefined;
  const names = layers.map(({ layer }) => layer).join(", ");
  return `this is no bare message; from the outside in it is ${names}: try --layer auto`;
}

function noted({ identification }: Message): string | undefined {
  const { aligned, candidates } = identification;
  const isTold = aligned !== undefined || candidates.some(({ note }) => note !== undefined);
  return isTold ? hintOn(identification) : undefined;
}

function causeOf({ code, bitOffset }: DecodeError, { octets, codec }: Message): string {
  const left = octets.length - Math.floor(bitOffset / 8);
  if (code === "trailing") {
    const noun = left === 1 ? "octet is" : "octets are";
    return (
      `${left} ${noun} left over: something stands behind the message, or the sender follows a document that ` +
      `${codec.edition} does not know; --editions compares them all`
    );
  }
  if (code === "truncated" && left <= cutOctets) {
    return `the frame is cut off: it has ${octets.length} octets, and the message goes on behind them`;
  }
  if (code === "truncated") {
    return "a count announces more than there is: the frame is cut off or damaged, or of none of the editions known";
  }
  return "the frame is damaged, or of none of the editions known; --editions shows where they part";
}
