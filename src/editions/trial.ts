import type { SafeDecodeResult } from "../uper/codec.js";
import { defaultLimits } from "../uper/limits.js";
import { BitReader } from "../uper/reader.js";
import { type Difference, differencesOf, isAbsentFrom, isIn } from "./alike.js";
import { mayFit } from "./fit.js";
import { type Edition, editions, lookup } from "./lookup.js";

type Result = SafeDecodeResult<unknown> | undefined;

/** An edition's answer. */
export interface Trial {
  readonly edition: Edition;
  /** Undefined where the edition does not have the type, or was not asked because its answer cannot fit. */
  readonly result: Result;
}

/** Reads the octets of one call; no other call begins meanwhile. */
const reader = new BitReader(new Uint8Array(0));

/** Octets that the reader grows into at most. */
const longestPassedOver = 65536;

/** Tries octets under the editions that they may fit; those that fit are among them. */
export function tryFitting(octets: Uint8Array, type: string): Trial[] {
  if (octets.length > longestPassedOver) return tryAll(octets, type);
  reader.begin(octets, defaultLimits);
  return trialsOf(type, (edition) =>
    mayFit(edition, type, reader) ? tryEdition(edition, octets, type) : undefined,
  );
}

/** Tries octets under all editions but those whose answer is known. */
export function tryAll(octets: Uint8Array, type: string, known: readonly Trial[] = []): Trial[] {
  return trialsOf(type, (edition, at) => known[at]?.result ?? tryEdition(edition, octets, type));
}

/** One an edition, in their order. Octets are read once for editions that read them alike. */
function trialsOf(type: string, attempt: (edition: Edition, at: number) => Result): Trial[] {
  const differences = differencesOf(type);
  const trials: Trial[] = [];
  for (const edition of editions) {
    const at = trials.length;
    const result = alikeResult(trials, differences[at] ?? []) ?? attempt(edition, at);
    trials.push({ edition, result });
  }
  return trials;
}

function alikeResult(trials: readonly Trial[], differences: readonly Difference[]): Result {
  for (let at = 0; at < trials.length; at++) {
    const result = trials[at]?.result;
    if (result === undefined) continue;
    const difference = differences[at] ?? "everywhere";
    const isAlike = result.ok
      ? !isIn(difference, result.value)
      : isAbsentFrom(difference, result.error.path[0]);
    if (isAlike) return result;
  }
  return undefined;
}

function tryEdition(edition: Edition, octets: Uint8Array, type: string): Result {
  return lookup(edition, type)?.safeDecode(octets, { trailing: "ignore" });
}
