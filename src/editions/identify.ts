import { type DecodeError, formatPath } from "../errors.js";
import { schemas } from "../generated/tables/index.js";
import type { SafeDecodeResult } from "../uper/codec.js";
import { isSame, sameOctets } from "../uper/same.js";
import { decodeAligned } from "./aligned.js";
import { firstAlike } from "./alike.js";
import { historyPoints, remember, type SenderHistory } from "./history.js";
import { laterFormHint, laterMessageName, phaseTwoMessageId } from "./later-form.js";
import { type Edition, editions, lookup } from "./lookup.js";
import { plausibilityOf } from "./plausibility.js";
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

/** Why a reading is taken and no other. */
export type Basis =
  /** No other edition reads all octets. */
  | "only"
  /** Several editions read all octets, to the same value. */
  | "agreed"
  /** It has fewer unknown parts than the others. */
  | "knows most"
  /** It alone encodes to the same octets. */
  | "only exact"
  /** It looks most like what is sent on roads. */
  | "most plausible"
  /** The octets are a message without its `MessageFrame`. */
  | "no frame";

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
  basis: Basis;
  /** The basis in a sentence. */
  reason: string;
  /** What is peculiar though the octets can be read. */
  note?: string;
}

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
  const trials = tryEditions(octets, type);
  const candidates = trials.map((trial) => candidateOf(trial, octets, type));
  const best = bestOf(trials, octets, type, history) ?? bareMessage(octets, options);
  if (best !== undefined) return { best, candidates };
  if (options.type !== undefined) return { candidates };
  const aligned = alignedMessage(octets);
  return aligned === undefined ? { candidates } : { aligned, candidates };
}

/** An edition's answer; undefined where it does not have the type. */
interface Trial {
  edition: Edition;
  result: SafeDecodeResult<unknown> | undefined;
  /** Of a CHOICE, as far as it could be read. */
  alternative: string | undefined;
}

function tryEditions(octets: Uint8Array, type: string): Trial[] {
  const trials: Trial[] = [];
  for (const edition of editions) {
    const alike = trials.find((trial) => readsAlike(edition, trial, type));
    trials.push(alike === undefined ? tryEdition(edition, octets, type) : { ...alike, edition });
  }
  return trials;
}

/** Whether an edition makes of the octets what another one has made of them. */
function readsAlike(
  edition: Edition,
  { edition: other, result, alternative }: Trial,
  type: string,
): boolean {
  return result !== undefined && firstAlike(type, alternative).get(edition) === other;
}

function tryEdition(edition: Edition, octets: Uint8Array, type: string): Trial {
  const result = lookup(edition, type)?.safeDecode(octets, { trailing: "ignore" });
  return { edition, result, alternative: result && alternativeOf(result) };
}

/** The alternative that a CHOICE was found to be, also where it could not be read to its end. */
function alternativeOf(result: SafeDecodeResult<unknown>): string | undefined {
  const name = result.ok ? kindOf(result.value) : result.error.path[0];
  return typeof name === "string" ? name : undefined;
}

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "kind" in value ? value.kind : undefined;
}

function candidateOf({ edition, result }: Trial, octets: Uint8Array, type: string): Candidate {
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

function noteOn(
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
  return edition === "csae157-2020" && type === frame ? phaseTwoMessageId(octets) : undefined;
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
}

function bestOf(
  trials: readonly Trial[],
  octets: Uint8Array,
  type: string,
  history: SenderHistory | undefined,
): BestReading | undefined {
  const readings = readingsOf(trials, octets);
  const [first] = readings;
  if (first === undefined) return undefined;
  const { likeliest, sure, basis } = choose(first, readings, octets, type, history);
  const { edition, value, sameAs } = likeliest;
  if (sure) remember(history, [edition, ...sameAs], value);
  const note = noteOn(edition, type, value, octets);
  const reason = reasonOf(basis, type);
  return { edition, type, value, sameAs, sure, basis, reason, ...(note !== undefined && { note }) };
}

function readingsOf(trials: readonly Trial[], octets: Uint8Array): Reading[] {
  const readings: Reading[] = [];
  for (const { edition, result } of trials) {
    if (!result?.ok || result.octetsRead < octets.length) continue;
    const { value } = result;
    const equal = readings.find((reading) => isSame(reading.value, value));
    if (equal !== undefined) equal.sameAs.push(edition);
    else readings.push({ edition, sameAs: [], value });
  }
  return readings;
}

interface Choice {
  likeliest: Reading;
  sure: boolean;
  basis: Basis;
}

/** From the strongest evidence to the weakest; readings that are alike in all stay in the order of the editions. */
function choose(
  first: Reading,
  readings: readonly Reading[],
  octets: Uint8Array,
  type: string,
  history: SenderHistory | undefined,
): Choice {
  if (readings.length === 1) {
    return { likeliest: first, sure: true, basis: first.sameAs.length === 0 ? "only" : "agreed" };
  }
  const [knowing = first, ...alsoKnowing] = knowingMost(readings);
  if (alsoKnowing.length === 0) return { likeliest: knowing, sure: true, basis: "knows most" };
  const known = [knowing, ...alsoKnowing];
  const exact = known.filter(({ edition, value }) => givesBack(edition, type, value, octets));
  const [giving = knowing, ...alsoGiving] = exact.length > 0 ? exact : known;
  if (alsoGiving.length === 0) return { likeliest: giving, sure: true, basis: "only exact" };
  const pointsOf = ({ edition, sameAs, value }: Reading): number =>
    plausibilityOf(value) + historyPoints(history, [edition, ...sameAs], value);
  const measured = [giving, ...alsoGiving].map((reading) => ({
    reading,
    points: pointsOf(reading),
  }));
  const most = measured.reduce((a, b) => (b.points > a.points ? b : a));
  return { likeliest: most.reading, sure: false, basis: "most plausible" };
}

function knowingMost(readings: readonly Reading[]): Reading[] {
  const measured = readings.map((reading) => ({
    reading,
    unknown: unknownPartsOf(reading.value),
  }));
  const least = measured.reduce((a, b) => (compareUnknown(b.unknown, a.unknown) < 0 ? b : a));
  return measured
    .filter(({ unknown }) => compareUnknown(unknown, least.unknown) === 0)
    .map(({ reading }) => reading);
}

function compareUnknown(a: UnknownParts, b: UnknownParts): number {
  return a.parts - b.parts || a.octets - b.octets;
}

function reasonOf(basis: Basis, type: string): string {
  switch (basis) {
    case "only":
      return "the only edition that reads all octets";
    case "agreed":
      return "all editions that read all octets agree";
    case "knows most":
      return "of the editions that read all octets it knows most of them";
    case "only exact":
      return "of the editions that read all octets only it gives them back when it encodes";
    case "most plausible":
      return "several editions read all octets; this value is the most plausible";
    case "no frame":
      return `no MessageFrame: a ${type} without its frame`;
  }
}

/** A message without its frame. Short ones fit by chance, so it must come back from encode and look like one. */
function bareMessage(
  octets: Uint8Array,
  { type: known, history }: IdentifyOptions,
): BestReading | undefined {
  if (known !== undefined) return undefined;
  const found = bareMessages.flatMap((type) => {
    const best = bestOf(tryEditions(octets, type), octets, type, history);
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
  for (const type of [frame, ...bareMessages]) {
    for (const edition of editions) {
      const schema = schemas[edition];
      const value = schema && decodeAligned(schema, type, octets);
      if (value !== undefined && plausibilityOf(value) > 0) return { edition, type, value };
    }
  }
  return undefined;
}
