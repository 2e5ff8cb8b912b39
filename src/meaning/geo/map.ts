import type { LinkEx, ProhibitedZone } from "../../editions/csae157-2020.js";
import type { NodeReferenceID, Position3D } from "../../editions/ydt3709-2020.js";
import { offsetPlace, type Place, placeOf } from "../position.js";
import { areaFeature, type Feature, lineOf, pointFeature } from "./geojson.js";
import {
  add,
  distance,
  dot,
  endDirection,
  type Plane,
  type Point,
  planeAt,
  rightOf,
  scale,
  subtract,
  turn,
} from "./plane.js";
import type { Maneuver, PhaseLight } from "./properties.js";
import { type LinkParts, nodeName, type Road, type RoadLane, roadOf, type Way } from "./roads.js";
import { roadOfLinkEx } from "./roads-day2.js";
import type { Signals } from "./signals.js";

/** Node of a MAP of any edition. */
export interface NodeParts {
  readonly name?: string | undefined;
  readonly id: NodeReferenceID;
  readonly refPos: Position3D;
  readonly inLinks?: readonly LinkParts[] | undefined;
  readonly "inLinks-ex"?: readonly LinkEx[] | undefined;
  readonly prohibitedzone?: ProhibitedZone | undefined;
}

/** The features of these nodes: links, lanes, stop lines, movements; with the lights that SPATs tell. */
export function mapFeatures(nodes: readonly NodeParts[], signals: Signals): Feature[] {
  const places = new Map<string, Place>();
  for (const { id, refPos } of nodes) {
    const place = placeOf(refPos);
    if (place !== undefined) places.set(nodeName(id), place);
  }
  const [origin] = places.values();
  if (origin === undefined) return [];
  const plane = planeAt(origin);
  const roads = nodes.flatMap((node) => roadsOf(node, plane, (id) => places.get(id)));
  return nodes.flatMap((node) => {
    const id = nodeName(node.id);
    const place = places.get(id);
    const here: Crossing = {
      plane,
      centre: place && plane.toPoint(place),
      arms: roads.filter((road) => road.node === id),
      outgoing: roads.filter((road) => road.upstream === id),
      lights: signals.get(id),
    };
    return [
      ...zoneFeatures(node),
      ...here.arms.flatMap((road) => roadFeatures(here, road)),
      ...here.arms.flatMap((road) => movementFeatures(here, road)),
      ...(place ? [pointFeature(place, { feature: "node", id, name: node.name })] : []),
    ];
  });
}

/** Links of phase II say more of the same links, so they come first. */
function roadsOf(
  node: NodeParts,
  plane: Plane,
  placeOfNode: (id: string) => Place | undefined,
): Road[] {
  const site = { plane, node: nodeName(node.id), refPos: node.refPos, placeOfNode };
  const detailed = (node["inLinks-ex"] ?? []).map((link) => roadOfLinkEx(site, link));
  const plain = (node.inLinks ?? []).map((link) => roadOf(site, link));
  const isDetailed = (road: Road): boolean =>
    detailed.some(({ upstream }) => upstream === road.upstream);
  return [...detailed, ...plain.filter((road) => !isDetailed(road))];
}

/** A node and the roads around it. */
interface Crossing {
  readonly plane: Plane;
  readonly centre: Point | undefined;
  /** Roads to it. */
  readonly arms: readonly Road[];
  /** Roads from it, as far as the MAP has them. */
  readonly outgoing: readonly Road[];
  readonly lights: ReadonlyMap<number, PhaseLight> | undefined;
}

function linkName(road: Road): string {
  return `${road.upstream}>${road.node}`;
}

function roadFeatures({ plane, lights }: Crossing, road: Road): Feature[] {
  const id = linkName(road);
  const { upstream, node: downstream, name, width, speedLimits } = road;
  const link = { feature: "link", id, upstream, downstream, name, width, speedLimits } as const;
  const last = Math.max(...road.lanes.map(({ section = 0 }) => section));
  return [
    ...lineOf(plane, road.centre, link),
    ...road.lanes.flatMap((lane) => {
      const { line, ways, ...properties } = lane;
      return lineOf(plane, line, { feature: "lane", link: id, ...properties });
    }),
    ...road.lanes
      .filter(({ section = 0 }) => section === last)
      .flatMap((lane) =>
        lineOf(plane, stopLine(lane), {
          feature: "stopLine",
          link: id,
          lane: lane.lane,
          phases: phasesOf(lane, road).map((phase) => lightOf(lights, phase)),
        }),
      ),
  ];
}

/** Across the end of a lane. */
function stopLine({ line, width }: RoadLane): Point[] {
  const end = line.at(-1);
  const direction = endDirection(line);
  if (end === undefined || direction === undefined) return [];
  const half = scale(rightOf(direction), width / 2);
  return [subtract(end, half), add(end, half)];
}

function phasesOf(lane: RoadLane, road: Road): number[] {
  const ways = lane.ways.length > 0 ? lane.ways : road.movements;
  return [...new Set(ways.flatMap(({ phase }) => (phase === undefined ? [] : [phase])))];
}

function lightOf(lights: Crossing["lights"], phase: number): PhaseLight {
  return lights?.get(phase) ?? { phase };
}

/** Where its lanes lead to; where they do not say so, where the link does. */
function movementFeatures(crossing: Crossing, road: Road): Feature[] {
  const ofLanes = road.lanes.flatMap((lane) =>
    lane.ways.flatMap((way) => movement(crossing, road, lane.line, way, lane.lane)),
  );
  if (ofLanes.length > 0) return ofLanes;
  return road.movements.flatMap((way) => movement(crossing, road, road.centre, way));
}

function movement(
  crossing: Crossing,
  road: Road,
  line: readonly Point[],
  way: Way,
  lane?: number,
): Feature[] {
  const from = line.at(-1);
  const leaving = endDirection(line);
  const exit = exitOf(crossing, way);
  if (from === undefined || leaving === undefined || exit === undefined) return [];
  if (distance(from, exit.point) < 0.1) return [];
  return lineOf(crossing.plane, turn(from, leaving, exit.point, exit.direction), {
    feature: "movement",
    link: linkName(road),
    lane,
    to: way.to,
    toLane: way.toLane,
    turn: turnOf(leaving, exit.direction),
    estimated: exit.estimated,
    ...(way.phase !== undefined && lightOf(crossing.lights, way.phase)),
  });
}

interface Exit {
  readonly point: Point;
  readonly direction: Point;
  readonly estimated: boolean;
}

/**
 * Where traffic leaves the node. The link there is stored at its other end, often in another MAP: then it is taken to
 * lie across the centre of the node from the link that comes from there.
 */
function exitOf({ centre, arms, outgoing }: Crossing, { to, toLane }: Way): Exit | undefined {
  const target = outgoing.find((road) => road.node === to);
  const targetLine = target?.lanes.find(({ lane }) => lane === toLane)?.line ?? target?.centre;
  const start = targetLine?.[0];
  const backwards = targetLine && endDirection([...targetLine].reverse());
  if (start !== undefined && backwards !== undefined) {
    return { point: start, direction: scale(backwards, -1), estimated: false };
  }
  const arm = arms.find((road) => road.upstream === to)?.centre;
  const end = arm?.at(-1);
  const inwards = arm && endDirection(arm);
  if (centre === undefined || end === undefined || inwards === undefined) return undefined;
  const fromCentre = subtract(end, centre);
  const axis = scale(inwards, 2 * dot(fromCentre, inwards));
  const point = add(centre, subtract(axis, fromCentre));
  return { point, direction: scale(inwards, -1), estimated: true };
}

function turnOf(leaving: Point, arriving: Point): Maneuver {
  const right = dot(rightOf(leaving), arriving);
  const angle = (Math.atan2(right, dot(leaving, arriving)) * 180) / Math.PI;
  if (Math.abs(angle) > 150) return "uTurn";
  if (Math.abs(angle) < 45) return "straight";
  return angle > 0 ? "right" : "left";
}

function zoneFeatures({ id, refPos, prohibitedzone: zone }: NodeParts): Feature[] {
  const polygons = [
    ...(zone?.centralCircleProhibitedZone ? [zone.centralCircleProhibitedZone] : []),
    ...(zone?.["non-motorVehicleProhibitedZones"] ?? []),
    ...(zone?.gridLineMarkingProhibitedZones ?? []),
  ];
  return polygons.flatMap((polygon) => {
    const places = polygon.flatMap((corner) => offsetPlace(refPos, corner) ?? []);
    return areaFeature(places, { feature: "prohibitedZone", node: nodeName(id) });
  });
}
