import { isSame } from "../uper/same.js";
import { noteOn } from "./candidate.js";
import { historyPoints, remember, type SenderHistory } from "./history.js";
import { type Edition, givesBack } from "./lookup.js";
import { plausibilityOf } from "./plausibility.js";
import type { Trial } from "./trial.js";
import { type UnknownParts, unknownPartsOf } from "./unknown-parts.js";

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

/** A value and all editions that read it. */
interface Reading {
  edition: Edition;
  sameAs: Edition[];
  value: unknown;
}

/** The most likely of the readings, if there is one. */
export function bestOf(
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

/** A basis in a sentence. */
export function reasonOf(basis: Basis, type: string): string {
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
