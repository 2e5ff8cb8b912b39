import type { ST_Point } from "../../editions/csae157-2020.js";
import type { PointList } from "../../editions/ydt3709-2020.js";
import type { NodeParts } from "../geo/map.js";
import { cleaned, distance, dot, type Point, planeAt, subtract } from "../geo/plane.js";
import { offsetPlace, placeOf } from "../position.js";

/** Points of a link lie within this distance of its node. */
const farMetres = 5000;

/** The points of a line in metres around their node; none if nobody knows where it is. */
export function pointsAround({ refPos }: NodeParts, points: PointList): Point[] {
  const origin = placeOf(refPos);
  if (origin === undefined) return [];
  const plane = planeAt(origin);
  return points.flatMap(({ posOffset }) => {
    const place = offsetPlace(refPos, posOffset);
    return place === undefined ? [] : [plane.toPoint(place)];
  });
}

const fromNode = (point: Point): number => distance(point, [0, 0]);

/** Why a line does not lead to its node. */
export function orderFault(line: readonly Point[]): string | undefined {
  const points = cleaned(line);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (fromNode(last) > fromNode(first) + 1) {
    const [from, to] = [first, last].map((point) => Math.round(fromNode(point)));
    return `the points lead away from the node, from ${from} m to ${to} m; they go from upstream to downstream`;
  }
  for (let index = 2; index < points.length; index++) {
    const [a = first, b = first, c = first] = points.slice(index - 2);
    const [before, after] = [subtract(b, a), subtract(c, b)];
    // a turn of more than 120 degrees
    const turn = dot(before, after) / (distance(a, b) * distance(b, c));
    if (turn < -0.5) return `the line turns back at point ${index - 1}`;
  }
  return undefined;
}

/** Why points by their distance from a reference line do not go along it. */
export function alongFault(points: readonly ST_Point[]): string | undefined {
  const index = points.findIndex(
    (point, at) => at > 0 && point["s-axis"] < (points[at - 1]?.["s-axis"] ?? 0),
  );
  return index < 0 ? undefined : `point ${index} goes back along the reference line`;
}

export function farFault(line: readonly Point[]): string | undefined {
  const index = line.findIndex((point) => fromNode(point) > farMetres);
  const point = line[index];
  if (point === undefined) return undefined;
  return `point ${index} lies ${Math.round(fromNode(point) / 1000)} km from the node`;
}
