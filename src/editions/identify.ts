import { schemas } from "../generated/tables/index.js";
import { decodeAligned } from "./aligned.js";
import { type BestReading, bestOf, reasonOf } from "./best.js";
import { type Candidate, candidateOf } from "./candidate.js";
import type { SenderHistory } from "./history.js";
import { type Edition, editions, givesBack, messageFrame } from "./lookup.js";
import { plausibilityOf } from "./plausibility.js";
import { type Trial, tryAll, tryFitting } from "./trial.js";

export interface Identification {
  /** Absent if the octets are no message in UPER. */
  best?: BestReading;
  /** One an edition, in their order. */
  candidates: Candidate[];
  /** The octets are a message in the ALIGNED variant of PER, which no receiver of this field takes. */
  aligned?: { edition: Edition; type: string; value: unknown };
}

export interface IdentifyOptions {
  /** ASN.1 type of the octets. Without it `MessageFrame`, and where that fails the messages without a frame. */
  type?: string;
  /** Senders seen in this stream, for frames that fit several editions: `new Map()`, kept from call to call. */
  history?: SenderHistory;
}

/** Messages that stand in a frame; without it some stacks send them bare. */
const bareMessages = [
  "BasicSafetyMessage",
  "MapData",
  "RoadsideSafetyMessage",
  "SPAT",
  "RoadSideInformation",
  "MessageFrameExt",
] as const;

/**
 * Tries octets under every edition, since UPER does not say which one sent them. Where several editions read all
 * octets to different values, the one with the fewest unknown parts is taken, then one that encodes to the same
 * octets, then the most plausible one.
 *
 * @example
 * const { best, candidates } = identify(octets);
 * if (best) console.log(best.edition, best.sameAs, best.value);
 * else for (const { edition, reason } of candidates) console.log(edition, reason);
 */
export function identify(octets: Uint8Array, options: IdentifyOptions = {}): Identification {
  const trials = tryAll(octets, options.type ?? messageFrame);
  return explained({ trials, best: bestAmong(trials, octets, options) }, octets, options);
}

/** What octets are, before it is put into words why. */
export interface Finding {
  readonly best: BestReading | undefined;
  /** At least of the editions that fit. */
  readonly trials: readonly Trial[];
}

/** Finds what {@link identify} would, for those who mostly need no reasons: these cost more than to read a message. */
export function find(octets: Uint8Array, options: IdentifyOptions): Finding {
  const trials = tryFitting(octets, options.type ?? messageFrame);
  return { trials, best: bestAmong(trials, octets, options) };
}

/** What {@link identify} says, of what {@link find} has found. */
export function explain(
  { best, trials }: Finding,
  octets: Uint8Array,
  options: IdentifyOptions,
): Identification {
  const all = tryAll(octets, options.type ?? messageFrame, trials);
  return explained({ best, trials: all }, octets, options);
}

function bestAmong(
  trials: readonly Trial[],
  octets: Uint8Array,
  options: IdentifyOptions,
): BestReading | undefined {
  const { type = messageFrame, history } = options;
  return bestOf(trials, octets, type, history) ?? bareMessage(octets, options);
}

function explained(
  { best, trials }: Finding,
  octets: Uint8Array,
  { type }: IdentifyOptions,
): Identification {
  const candidates = trials.map((trial) => candidateOf(trial, octets, type ?? messageFrame));
  if (best !== undefined) return { best, candidates };
  if (type !== undefined) return { candidates };
  const aligned = alignedMessage(octets);
  return aligned === undefined ? { candidates } : { aligned, candidates };
}

/** A message without its frame. Short ones fit by chance, so it must come back from encode and look like one. */
function bareMessage(
  octets: Uint8Array,
  { type: known, history }: IdentifyOptions,
): BestReading | undefined {
  if (known !== undefined) return undefined;
  const found = bareMessages.flatMap((type) => {
    const best = bestOf(tryFitting(octets, type), octets, type, history);
    if (best === undefined || !givesBack(best.edition, type, best.value, octets)) return [];
    return [{ best, points: plausibilityOf(best.value) }];
  });
  found.sort((a, b) => b.points - a.points);
  const [likeliest, other] = found;
  if (likeliest === undefined || likeliest.points < 0) return undefined;
  const { best } = likeliest;
  return {
    ...best,
    sure: best.sure && other === undefined,
    basis: "no frame",
    reason: reasonOf("no frame", best.type),
  };
}

function alignedMessage(octets: Uint8Array): Identification["aligned"] {
  for (const type of [messageFrame, ...bareMessages]) {
    for (const edition of editions) {
      const schema = schemas[edition];
      const value = schema && decodeAligned(schema, type, octets);
      if (value !== undefined && plausibilityOf(value) > 0) return { edition, type, value };
    }
  }
  return undefined;
}
