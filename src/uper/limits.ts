import { DecodeFailure } from "./failure.js";

/** What one decode call may take at most, so that nothing from the air exhausts memory or stack. */
export interface DecodeLimits {
  /** Octets of the input: 1,048,576 if not said, up to 268,435,455. */
  octets?: number;
  /**
   * Elements of all lists together: 1,048,576 if not said. All else that is decoded is in proportion to the octets
   * already: a count is refused where the octets that are left cannot hold so many.
   */
  elements?: number;
  /** Types in each other, of those that may hold themselves (in OER of all): 200 if not said, which is also the most. */
  depth?: number;
}

export const defaultLimits: Required<DecodeLimits> = {
  octets: 2 ** 20,
  elements: 2 ** 20,
  depth: 200,
};

/** Bit positions stay below 2^31, where JavaScript's shifts still count right; deeper nesting would need the stack. */
const highestLimits: Required<DecodeLimits> = {
  octets: 2 ** 28 - 1,
  elements: Number.MAX_SAFE_INTEGER,
  depth: 200,
};

/** The limits of a call, checked: a limit that is no number would be none. Throws {@link DecodeFailure}. */
export function limitsOf(said: DecodeLimits | undefined): Required<DecodeLimits> {
  if (said === undefined) return defaultLimits;
  return {
    octets: limitOf("octets", said),
    elements: limitOf("elements", said),
    depth: limitOf("depth", said),
  };
}

function limitOf(name: keyof DecodeLimits, said: DecodeLimits): number {
  const limit = said[name] ?? defaultLimits[name];
  const highest = highestLimits[name];
  if (Number.isInteger(limit) && limit >= 0 && limit <= highest) return limit;
  throw new DecodeFailure(
    "limit",
    0,
    `limits.${name} is ${String(limit)}; an integer from 0 to ${highest} is possible`,
  );
}

/** Refuses an input that is longer than may be. */
export function checkInputLength(octets: Uint8Array, limits: Required<DecodeLimits>): void {
  if (octets.length <= limits.octets) return;
  throw new DecodeFailure(
    "limit",
    0,
    `${octets.length} octets; up to ${limits.octets} are taken (limits.octets)`,
  );
}

/** More list elements than may be; `at` is the bit at which the count of the last list stands. */
export function tooManyElements(count: number, left: number, at: number): DecodeFailure {
  return new DecodeFailure(
    "limit",
    at,
    `a list of ${count}, but of the elements that all lists may hold together ${left} are left (limits.elements)`,
  );
}
