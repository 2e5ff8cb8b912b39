import type { NodeReferenceID } from "../../editions/ydt3709-2020.js";
import { amountOf } from "../amount.js";
import type { PhaseLight } from "./properties.js";
import { nodeName } from "./roads.js";

/** SPAT of any edition. */
export interface SpatParts {
  readonly moy?: number | undefined;
  /** Milliseconds of the minute; in T/CSAE 53-2017 the minute of the year. */
  readonly timeStamp?: number | undefined;
  readonly intersections: readonly IntersectionParts[];
}

interface IntersectionParts {
  readonly intersectionId: NodeReferenceID;
  readonly moy?: number | undefined;
  readonly timeStamp?: number | undefined;
  readonly phases: readonly { readonly id: number; readonly phaseStates: readonly StateParts[] }[];
}

interface StateParts {
  readonly light: string | number;
  readonly timing?: TimingParts | undefined;
}

type TimingParts =
  | { readonly kind: "counting"; readonly value: CountingParts }
  | { readonly kind: "utcTiming"; readonly value: UtcParts }
  | { readonly kind: "$unknown" }
  /** T/CSAE 53-2017 */
  | CountingParts;

interface CountingParts {
  readonly startTime: number;
  readonly likelyEndTime: number;
}

interface UtcParts {
  readonly startUTCTime: number;
  readonly likelyEndUTCTime: number;
}

/** The lights of each phase, by node and phase. */
export type Signals = ReadonlyMap<string, ReadonlyMap<number, PhaseLight>>;

/** Tenths of a second in an hour; time marks from there on tell no time. */
const hour = 36000;

/** The lights at the time of the SPAT. A later SPAT of an intersection takes the place of an earlier one. */
export function signalsOf(spats: readonly SpatParts[]): Signals {
  const signals = new Map<string, ReadonlyMap<number, PhaseLight>>();
  for (const spat of spats) {
    for (const intersection of spat.intersections) {
      const now = timeMarkOf(intersection) ?? timeMarkOf(spat);
      const lights = intersection.phases.map(({ id, phaseStates }): [number, PhaseLight] => [
        id,
        { phase: id, ...lightOf(phaseStates, now) },
      ]);
      signals.set(nodeName(intersection.intersectionId), new Map(lights));
    }
  }
  return signals;
}

/** Tenths of a second in the hour. */
function timeMarkOf(time: Pick<SpatParts, "moy" | "timeStamp">): number | undefined {
  const minute = amountOf("MinuteOfTheYear", time.moy);
  const seconds = amountOf("DSecond", time.timeStamp);
  if (minute === undefined || seconds === undefined) return undefined;
  return (minute % 60) * 600 + seconds * 10;
}

/** The state that has begun and not ended; without times, the first one. */
function lightOf(
  states: readonly StateParts[],
  now: number | undefined,
): Pick<PhaseLight, "light" | "secondsLeft"> {
  const [first] = states;
  const present = states.find(({ timing }) => timing !== undefined && hasBegun(timing, now));
  const state = present ?? first;
  if (state === undefined) return {};
  const left = state.timing && leftOf(state.timing, now);
  return {
    light: String(state.light),
    ...(left !== undefined && state === present && { secondsLeft: left / 10 }),
  };
}

function hasBegun(timing: TimingParts, now: number | undefined): boolean {
  if (!("kind" in timing)) return timing.startTime === 0;
  if (timing.kind === "counting") return timing.value.startTime === 0;
  if (timing.kind === "$unknown" || now === undefined) return false;
  const { startUTCTime, likelyEndUTCTime } = timing.value;
  if (startUTCTime >= hour || likelyEndUTCTime >= hour) return false;
  const length = sinceHour(likelyEndUTCTime - startUTCTime);
  return sinceHour(now - startUTCTime) < length;
}

function leftOf(timing: TimingParts, now: number | undefined): number | undefined {
  if (!("kind" in timing)) return known(timing.likelyEndTime);
  if (timing.kind === "counting") return known(timing.value.likelyEndTime);
  if (timing.kind === "$unknown" || now === undefined) return undefined;
  return sinceHour(timing.value.likelyEndUTCTime - now);
}

const known = (mark: number): number | undefined => (mark <= hour ? mark : undefined);

/** Marks begin anew with the hour. */
const sinceHour = (marks: number): number => ((marks % hour) + hour) % hour;
