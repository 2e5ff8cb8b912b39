import { type DecodeError, formatPath } from "../errors.js";
import { type Edition, editions, lookup } from "./lookup.js";
import { same } from "./same.js";

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
}

export interface Identification {
  best?: {
    edition: Edition;
    type: string;
    value: unknown;
    /** Other editions under which the octets mean the same. */
    sameAs: Edition[];
    /** No edition gives another value. */
    sure: boolean;
  };
  candidates: Candidate[];
}

/**
 * Tries octets as a bare message under every edition, since UPER does not say which one sent them.
 *
 * @example
 * const { best } = identify(octets);
 * if (best) console.log(best.edition, best.value);
 */
export function identify(octets: Uint8Array, options?: { type?: string }): Identification {
  const type = options?.type ?? "MessageFrame";
  const candidates: Candidate[] = [];
  const fitting: { edition: Edition; value: unknown }[] = [];
  for (const edition of editions) {
    const result = lookup(edition, type)?.safeDecode(octets, { trailing: "ignore" });
    if (result === undefined) {
      const reason = `${edition} has no type ${type}`;
      candidates.push({ edition, fits: false, octetsLeft: octets.length, reason });
      continue;
    }
    if (!result.ok) {
      const { error } = result;
      const place = error.path.length === 0 ? error.typeName : formatPath(error.path);
      const reason = `${error.code} at bit ${error.bitOffset}, ${place}: ${error.detail}`;
      candidates.push({ edition, fits: false, octetsLeft: octets.length, error, reason });
      continue;
    }
    const octetsLeft = octets.length - result.octetsRead;
    const fits = octetsLeft === 0;
    const reason = fits
      ? `all ${octets.length} octets read`
      : `${octetsLeft} of ${octets.length} octets left over`;
    candidates.push({ edition, fits, octetsLeft, reason });
    if (fits) fitting.push({ edition, value: result.value });
  }
  const [first] = fitting;
  if (first === undefined) return { candidates };
  const sameAs = fitting.slice(1).filter((other) => same(other.value, first.value));
  return {
    best: {
      edition: first.edition,
      type,
      value: first.value,
      sameAs: sameAs.map(({ edition }) => edition),
      sure: sameAs.length === fitting.length - 1,
    },
    candidates,
  };
}
