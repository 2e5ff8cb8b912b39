import { type DecodeError, formatPath } from "../errors.js";
import { laterFormHint, laterMessageName, phaseTwoMessageId } from "./later-form.js";
import { type Edition, givesBack, messageFrame } from "./lookup.js";
import type { Trial } from "./trial.js";

/** What one edition makes of the octets. */
export interface Candidate {
  edition: Edition;
  /** Decodes without an error and leaves no octets over. */
  fits: boolean;
  /** Octets behind the value; all of them where decoding fails. */
  octetsLeft: number;
  error?: DecodeError;
  /** A sentence for people. */
  reason: string;
  /** What is peculiar though the octets can be read, or what may be why they cannot; `reason` says it too. */
  note?: string;
}

export function candidateOf(
  { edition, result }: Trial,
  octets: Uint8Array,
  type: string,
): Candidate {
  const failed = { edition, fits: false, octetsLeft: octets.length };
  if (result === undefined) return { ...failed, reason: `${edition} has no type ${type}` };
  if (!result.ok) {
    const { error } = result;
    const hint = laterFormHint(messageIdOf(edition, type, octets));
    const place = error.path.length === 0 ? error.typeName : formatPath(error.path);
    const reason = `${error.code} at bit ${error.bitOffset}, ${place}: ${error.detail}`;
    return noted({ ...failed, error, reason }, hint);
  }
  const octetsLeft = octets.length - result.octetsRead;
  if (octetsLeft > 0) {
    const reason = `${octetsLeft} of ${octets.length} octets left over`;
    return { edition, fits: false, octetsLeft, reason };
  }
  const reason = `all ${octets.length} octets read`;
  const note = noteOn(edition, type, result.value, octets);
  return noted({ edition, fits: true, octetsLeft, reason }, note);
}

function noted(candidate: Candidate, note: string | undefined): Candidate {
  if (note === undefined) return candidate;
  return { ...candidate, reason: `${candidate.reason}; ${note}`, note };
}

/** What is peculiar about octets that an edition can read. */
export function noteOn(
  edition: Edition,
  type: string,
  value: unknown,
  octets: Uint8Array,
): string | undefined {
  const messageId = messageIdOf(edition, type, octets);
  const name = laterMessageName(messageId);
  if (name !== undefined) return `message ${messageId} is ${name} of a later form, kept as octets`;
  const hint = laterFormHint(messageId);
  if (hint === undefined || givesBack(edition, type, value, octets)) return undefined;
  return `octets are left over inside: ${hint}`;
}

/** Identifier of the phase II message in a frame of the edition that has them. */
function messageIdOf(edition: Edition, type: string, octets: Uint8Array): number | undefined {
  return edition === "csae157-2020" && type === messageFrame
    ? phaseTwoMessageId(octets)
    : undefined;
}
