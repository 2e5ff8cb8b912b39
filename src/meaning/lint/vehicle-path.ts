import type { PathPrediction, Position3D } from "../../editions/ydt3709-2020.js";
import type { Path } from "../../errors.js";
import { amountOf } from "../amount.js";
import { distance, planeAt } from "../geo/plane.js";
import type { HistoryParts } from "../geo/tracks.js";
import { offsetPlace, placeOf } from "../position.js";
import type { Fault } from "./rule.js";

export const mostCrumbs = 15;
export const longestHistory = 400;

/** Why the history of a vehicle at `position` is too long. */
export function historyFaults(
  position: Position3D,
  { crumbData, initialPosition }: HistoryParts,
  path: Path,
): Fault[] {
  const faults: Fault[] = [];
  if (crumbData.length > mostCrumbs) faults.push({ path, message: `${crumbData.length} points` });
  const start = initialPosition?.pos ?? position;
  const origin = placeOf(start);
  if (origin === undefined) return faults;
  const plane = planeAt(origin);
  let metres = 0;
  let before = plane.toPoint(origin);
  for (const { llvOffset } of crumbData) {
    const place = offsetPlace(start, llvOffset);
    if (place === undefined) continue;
    const point = plane.toPoint(place);
    metres += distance(before, point);
    before = point;
  }
  if (metres > longestHistory) faults.push({ path, message: `${Math.round(metres)} m long` });
  return faults;
}

/** Why a prediction does not go with its radius, or with the speed in m/s. */
export function predictionFault(
  { radiusOfCurve, confidence }: PathPrediction,
  speed: number | undefined,
): string | undefined {
  const radius = amountOf("RadiusOfCurvature", radiusOfCurve);
  const isStraight = radius === undefined && confidence === 200;
  if (speed !== undefined && speed < 1) {
    return isStraight ? undefined : `${speed} m/s, with a path that is not straight`;
  }
  if (radius === undefined || Math.abs(radius) > 2500) {
    return isStraight ? undefined : `radius ${radius ?? "straight"}, confidence ${confidence}`;
  }
  return Math.abs(radius) < 100 && confidence !== 0
    ? `radius ${radius} m, confidence ${confidence}`
    : undefined;
}
