import type { PathPlanningPoint } from "../../editions/csae157-2020.js";
import type { Position3D, PositionOffsetLLV } from "../../editions/ydt3709-2020.js";
import { amountOf } from "../amount.js";
import { offsetPlace, type Place, placeOf } from "../position.js";
import { type Feature, lineFeature, lineOf } from "./geojson.js";
import { arc, planeAt } from "./plane.js";
import type { TrackProperties } from "./properties.js";

/** `PathHistory` of any edition. */
export interface HistoryParts {
  readonly initialPosition?: { readonly pos: Position3D } | undefined;
  readonly crumbData: readonly { llvOffset: PositionOffsetLLV; timeOffset: number }[];
}

type Owner = Pick<TrackProperties, "id" | "participantId">;

/** Where a road user was, from now backwards. */
export function historyFeatures(
  position: Position3D,
  { initialPosition, crumbData }: HistoryParts,
  owner: Owner,
): Feature[] {
  const reference = initialPosition?.pos ?? position;
  const now = placeOf(position);
  const crumbs = crumbData.flatMap(({ llvOffset, timeOffset }) => {
    const place = offsetPlace(reference, llvOffset);
    const seconds = amountOf("TimeOffset", timeOffset);
    return place === undefined ? [] : [{ place, time: seconds === undefined ? null : -seconds }];
  });
  const points = [...(now ? [{ place: now, time: 0 }] : []), ...crumbs];
  return lineFeature(
    points.map(({ place }) => place),
    { feature: "history", ...owner, times: points.map(({ time }) => time) },
  );
}

/** A prediction is drawn for this long at the present speed. */
const predictionSeconds = 3;

/** The circle on which a vehicle is expected to go on. */
export function predictionFeatures(
  place: Place,
  heading: number | null,
  speed: number | null,
  { radiusOfCurve, confidence }: { readonly radiusOfCurve: number; readonly confidence: number },
  owner: Owner,
): Feature[] {
  const radius = amountOf("RadiusOfCurvature", radiusOfCurve);
  // a vehicle that stands has no path, and no circle has the radius 0
  if (heading === null || !speed || radius === 0) return [];
  const line = arc([0, 0], heading, radius, speed * predictionSeconds);
  return lineOf(planeAt(place), line, {
    feature: "prediction",
    ...owner,
    radius,
    confidence: amountOf("Confidence", confidence),
  });
}

/** A planned path; it begins at the road user's position if that is known. */
export function planFeatures(
  reference: Position3D,
  plan: readonly PathPlanningPoint[],
  position: Position3D | undefined,
  properties: Owner & Pick<TrackProperties, "confidence">,
): Feature[] {
  const now = plan.length > 0 && position !== undefined ? placeOf(position) : undefined;
  const steps = plan.flatMap(({ pos, estimatedTime }) => {
    const place = offsetPlace(reference, pos);
    const time = amountOf("TimeOffset", estimatedTime) ?? null;
    return place === undefined ? [] : [{ place, time }];
  });
  const points = [...(now ? [{ place: now, time: 0 }] : []), ...steps];
  return lineFeature(
    points.map(({ place }) => place),
    { feature: "plan", ...properties, times: points.map(({ time }) => time) },
  );
}
