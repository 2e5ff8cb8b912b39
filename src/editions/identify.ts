import { type DecodeError, formatPath } from "../errors.js";
import { schemas } from "../generated/tables/index.js";
import { decodeAligned } from "./aligned.js";
import { historyPoints, remember, type SenderHistory } from "./history.js";
import { laterFormHint, laterMessageName, phaseTwoMessageId } from "./later-form.js";
import { type Edition, editions, lookup } from "./lookup.js";
import { plausibilityOf } from "./plausibility.js";
import { same, sameOctets } from "./same.js";
import { type UnknownParts, unknownPartsOf } from "./unknown-parts.js";

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

/** The reading of the octets that is most likely what was sent. */
export interface BestReading {
  edition: Edition;
  /** ASN.1 type: `MessageFrame`, or that of a message sent without its frame. */
  type: string;
  value: unknown;
  /** Other editions under which the octets mean the same. */
  sameAs: Edition[];
  /** No other edition reads all octets to another value with as few unknown parts, and gives them back. */
  sure: boolean;
  /** Why this reading and no other, in a sentence. */
  reason: string;
}

export interface Identification {
  /** Absent if the octets are no message in UPER. */
  best?: BestReading;
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

const frame = "MessageFrame";

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
  const { type = frame, history } = options;
  const trials = editions.map((edition) => tryEdition(edition, type, octets));
  const candidates = trials.map(({ candidate }) => candidate);
  const best = bestOf(trials, octets, type, history);
  if (best !== undefined) return { best, candidates };
  if (options.type !== undefined) return { candidates };
  const bare = bareMessage(octets, history);
  if (bare !== undefined) return { best: bare, candidates };
  const aligned = alignedMessage(octets);
  return aligned === undefined ? { candidates } : { aligned, candidates };
}

/** An edition's answer, with the value where it reads all octets. */
interface Trial {
  candidate: Candidate;
  value?: unknown;
}

function tryEdition(edition: Edition, type: string, octets: Uint8Array): Trial {
  const result = lookup(edition, type)?.safeDecode(octets, { trailing: "ignore" });
  const failed = { edition, fits: false, octetsLeft: octets.length };
  if (result === undefined) {
    return { candidate: { ...failed, reason: `${edition} has no type ${type}` } };
  }
  const isPhaseTwo = edition === "csae157-2020" && type === frame;
  const messageId = isPhaseTwo ? phaseTwoMessageId(octets) : undefined;
  if (!result.ok) {
    const { error } = result;
    const place = error.path.length === 0 ? error.typeName : formatPath(error.path);
    const reason = `${error.code} at bit ${error.bitOffset}, ${place}: ${error.detail}`;
    return { candidate: noted({ ...failed, error, reason }, laterFormHint(messageId)) };
  }
  const octetsLeft = octets.length - result.octetsRead;
  if (octetsLeft > 0) {
    const reason = `${octetsLeft} of ${octets.length} octets left over`;
    return { candidate: { edition, fits: false, octetsLeft, reason } };
  }
  const { value } = result;
  const reason = `all ${octets.length} octets read`;
  const note = noteOn(edition, type, value, octets, messageId);
  return { candidate: noted({ edition, fits: true, octetsLeft, reason }, note), value };
}

function noted(candidate: Candidate, note: string | undefined): Candidate {
  if (note === undefined) return candidate;
  return { ...candidate, reason: `${candidate.reason}; ${note}`, note };
}

function noteOn(
  edition: Edition,
  type: string,
  value: unknown,
  octets: Uint8Array,
  messageId: number | undefined,
): string | undefined {
  const name = laterMessageName(messageId);
  if (name !== undefined) return `message ${messageId} is ${name} of a later form, kept as octets`;
  const hint = laterFormHint(messageId);
  if (hint === undefined || givesBack(edition, type, value, octets)) return undefined;
  return `octets are left over inside: ${hint}`;
}

function givesBack(edition: Edition, type: string, value: unknown, octets: Uint8Array): boolean {
  const sent = lookup(edition, type)?.encode(value);
  return sent !== undefined && sameOctets(sent, octets);
}

/** A value and all editions that read it. */
interface Reading {
  edition: Edition;
  sameAs: Edition[];
  value: unknown;
  unknown: UnknownParts;
  exact: boolean;
  points: number;
}

function bestOf(
  trials: readonly Trial[],
  octets: Uint8Array,
  type: string,
  history: SenderHistory | undefined,
): BestReading | undefined {
  const readings = readingsOf(trials);
  const [first, ...others] = readings;
  if (first === undefined) return undefined;
  if (others.length === 0) {
    remember(history, [first.edition, ...first.sameAs], first.value);
    return { ...pick(first, type), sure: true, reason: onlyReading(first) };
  }
  for (const reading of readings) {
    reading.unknown = unknownPartsOf(reading.value);
    reading.exact = givesBack(reading.edition, type, reading.value, octets);
    reading.points =
      plausibilityOf(reading.value) +
      historyPoints(history, [reading.edition, ...reading.sameAs], reading.value);
  }
  // stable: readings that are alike in all this stay in the order of the editions
  const ranked = readings.sort(compare);
  const [best = first, second = first] = ranked;
  const sure = firstDifference(best, second) !== "points";
  if (sure) remember(history, [best.edition, ...best.sameAs], best.value);
  return { ...pick(best, type), sure, reason: reasons[firstDifference(best, second)] };
}

function readingsOf(trials: readonly Trial[]): Reading[] {
  const readings: Reading[] = [];
  for (const { candidate, value } of trials) {
    if (!candidate.fits) continue;
    const equal = readings.find((reading) => same(reading.value, value));
    if (equal !== undefined) equal.sameAs.push(candidate.edition);
    else {
      const unknown = { parts: 0, octets: 0 };
      readings.push({
        edition: candidate.edition,
        sameAs: [],
        value,
        unknown,
        exact: true,
        points: 0,
      });
    }
  }
  return readings;
}

function pick(
  { edition, value, sameAs }: Reading,
  type: string,
): Omit<BestReading, "sure" | "reason"> {
  return { edition, type, value, sameAs };
}

function onlyReading({ sameAs }: Reading): string {
  return sameAs.length === 0
    ? "the only edition that reads all octets"
    : "all editions that read all octets agree";
}

type Difference = "parts" | "unknownOctets" | "exact" | "points";

const reasons: Readonly<Record<Difference, string>> = {
  parts: "of the editions that read all octets it knows most of them",
  unknownOctets: "of the editions that read all octets it knows most of them",
  exact: "of the editions that read all octets only it gives them back when it encodes",
  points: "several editions read all octets; this value is the most plausible",
};

function firstDifference(a: Reading, b: Reading): Difference {
  if (a.unknown.parts !== b.unknown.parts) return "parts";
  if (a.unknown.octets !== b.unknown.octets) return "unknownOctets";
  return a.exact !== b.exact ? "exact" : "points";
}

function compare(a: Reading, b: Reading): number {
  return (
    a.unknown.parts - b.unknown.parts ||
    a.unknown.octets - b.unknown.octets ||
    Number(b.exact) - Number(a.exact) ||
    b.points - a.points
  );
}

/** A message without its frame. Short ones fit by chance, so it must come back from encode and look like one. */
function bareMessage(
  octets: Uint8Array,
  history: SenderHistory | undefined,
): BestReading | undefined {
  const found = bareMessages.flatMap((type) => {
    const trials = editions.map((edition) => tryEdition(edition, type, octets));
    const best = bestOf(trials, octets, type, history);
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
    reason: `no MessageFrame: a ${best.type} without its frame`,
  };
}

function alignedMessage(octets: Uint8Array): Identification["aligned"] {
  for (const type of [frame, ...bareMessages]) {
    for (const edition of editions) {
      const schema = schemas[edition];
      const value = schema && decodeAligned(schema, type, octets);
      if (value !== undefined && plausibilityOf(value) > 0) return { edition, type, value };
    }
  }
  return undefined;
}
