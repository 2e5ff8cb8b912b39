import type { DecodeError } from "../errors.js";
import { messageFrame } from "../stack/message.js";
import { faultOf } from "./fault.js";
import type { Message, Reading } from "./reading.js";
import { filled, type Words } from "./words.js";

/** Unread octets at the end of a frame that was cut off within a value, at most. */
const cutOctets = 16;

/** Why a frame could not be read, most likely: a sentence for people; undefined if it could be. */
export function likelyCause(octets: Uint8Array, reading: Reading, text: Words): string | undefined {
  const fault = faultOf(reading);
  if (fault === undefined) return undefined;
  const { message } = reading;
  return (message && otherReading(message, text)) ?? causeOf(fault, octets, message, text);
}

/** The octets are good, but something else. */
function otherReading({ identification, octets }: Message, text: Words): string | undefined {
  const { best, aligned, candidates } = identification;
  if (best !== undefined) {
    const { edition, type, sure } = best;
    const [certain, probable] =
      type === messageFrame
        ? [text.causeEdition, text.causeEditionPerhaps]
        : [text.causeBare, text.causeBarePerhaps];
    return filled(sure ? certain : probable, { edition, type, octets: octets.length });
  }
  if (aligned !== undefined) {
    return filled(text.causeAligned, { edition: aligned.edition, type: aligned.type });
  }
  return candidates.find(({ note }) => note !== undefined)?.note;
}

function causeOf(
  { code, bitOffset }: DecodeError,
  { length }: Uint8Array,
  message: Message | undefined,
  text: Words,
): string {
  const left = length - Math.floor(bitOffset / 8);
  const parts = { octets: length, left, edition: message?.codec.edition ?? "" };
  if (code === "truncated" && left <= cutOctets) return filled(text.causeCut, parts);
  if (code === "truncated") return filled(text.causeCount, parts);
  if (code === "trailing" && message !== undefined) return filled(text.causeTrailing, parts);
  return message === undefined ? text.causeAround : text.causeDamaged;
}
