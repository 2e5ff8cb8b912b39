import type { NodeReferenceID, PointList, Position3D } from "../../editions/ydt3709-2020.js";
import { amountOf } from "../amount.js";
import { offsetPlace, type Place, placeOf } from "../position.js";
import { beside, type Plane, type Point } from "./plane.js";
import type { Maneuver, SpeedLimit } from "./properties.js";

/** A link of any edition, laid out in metres. */
export interface Road {
  /** Where it begins and ends. */
  readonly upstream: string;
  readonly node: string;
  readonly name: string | undefined;
  readonly width: number | undefined;
  readonly speedLimits: readonly SpeedLimit[] | undefined;
  readonly centre: readonly Point[];
  readonly lanes: readonly RoadLane[];
  readonly movements: readonly Way[];
}

export interface RoadLane {
  readonly lane: number;
  readonly section?: number;
  readonly width: number;
  readonly line: readonly Point[];
  readonly derived: boolean;
  readonly laneType: string | undefined;
  readonly maneuvers: readonly Maneuver[] | undefined;
  readonly speedLimits: readonly SpeedLimit[] | undefined;
  readonly ways: readonly Way[];
}

/** Where a link or lane leads to over the node. */
export interface Way {
  readonly to: string;
  readonly toLane?: number | undefined;
  readonly phase: number | undefined;
}

/** What the editions have in common, and what only some of them have. */
export interface LinkParts {
  readonly name?: string | undefined;
  readonly upstreamNodeId: NodeReferenceID;
  readonly speedLimits?: readonly LimitParts[] | undefined;
  readonly linkWidth?: number | undefined;
  /** T/CSAE 53-2017: of each lane. */
  readonly laneWidth?: number | undefined;
  readonly points?: PointList | undefined;
  readonly movements?: readonly MovementParts[] | undefined;
  readonly lanes: readonly LaneParts[];
}

export interface LimitParts {
  readonly type: string | number;
  readonly speed: number;
}

export interface MovementParts {
  readonly remoteIntersection: NodeReferenceID;
  readonly phaseId?: number | undefined;
}

interface LaneParts {
  readonly laneID: number;
  readonly laneWidth?: number | undefined;
  readonly laneAttributes?: { readonly laneType: { readonly kind: string } } | undefined;
  readonly maneuvers?: number | undefined;
  readonly connectsTo?: readonly ConnectionParts[] | undefined;
  readonly speedLimits?: readonly LimitParts[] | undefined;
  readonly points?: PointList | undefined;
}

interface ConnectionParts extends MovementParts {
  readonly connectingLane?: { readonly lane: number } | undefined;
}

/** Where a link lies: its node, and the plane to draw it in. */
export interface Site {
  readonly plane: Plane;
  readonly node: string;
  readonly refPos: Position3D;
  /** The node that a link comes from, if the MAP has it. */
  readonly placeOfNode: (id: string) => Place | undefined;
}

/** Lanes are this wide where nothing says how wide they are. */
export const usualLaneWidth = 3.5;

/** `1-149`: unique with a region only. */
export function nodeName({ region, id }: NodeReferenceID): string {
  return region === undefined ? String(id) : `${region}-${id}`;
}

/** Lays out a link. Lanes without points lie beside each other around the centre line, the first one left. */
export function roadOf(site: Site, link: LinkParts): Road {
  const upstream = nodeName(link.upstreamNodeId);
  const centre = centreOf(site, upstream, link.points);
  const lanes = [...link.lanes].sort((a, b) => a.laneID - b.laneID);
  const linkWidth = amountOf("LaneWidth", link.linkWidth);
  const widths = lanes.map(
    ({ laneWidth }) =>
      amountOf("LaneWidth", laneWidth ?? link.laneWidth) ||
      (linkWidth ?? 0) / lanes.length ||
      usualLaneWidth,
  );
  const movements = (link.movements ?? []).map(wayOf);
  const total = widths.reduce((sum, width) => sum + width, 0);
  let left = -total / 2;
  return {
    upstream,
    node: site.node,
    name: link.name,
    width: linkWidth,
    speedLimits: limitsOf(link.speedLimits),
    centre,
    movements,
    lanes: lanes.map((lane, index) => {
      const width = widths[index] ?? usualLaneWidth;
      const middle = left + width / 2;
      left += width;
      return {
        lane: lane.laneID,
        width,
        line: linePoints(site, lane.points) ?? beside(centre, middle),
        derived: lane.points === undefined,
        laneType: lane.laneAttributes?.laneType.kind,
        maneuvers: maneuversOf(lane.maneuvers),
        speedLimits: limitsOf(lane.speedLimits),
        ways: (lane.connectsTo ?? []).map((connection) => ({
          ...wayOf(connection),
          toLane: connection.connectingLane?.lane,
          phase: connection.phaseId ?? phaseTo(movements, nodeName(connection.remoteIntersection)),
        })),
      };
    }),
  };
}

export function wayOf({ remoteIntersection, phaseId }: MovementParts): Way {
  return { to: nodeName(remoteIntersection), phase: phaseId };
}

/** A lane goes by the phase of its link's movement unless it has one of its own. */
export function phaseTo(movements: readonly Way[], to: string): number | undefined {
  return movements.find((way) => way.to === to)?.phase;
}

/** A link without points runs straight from node to node. */
export function centreOf(site: Site, upstream: string, points: PointList | undefined): Point[] {
  const line = linePoints(site, points);
  if (line !== undefined) return line;
  const ends = [site.placeOfNode(upstream), placeOf(site.refPos)];
  return ends.flatMap((place) => (place === undefined ? [] : [site.plane.toPoint(place)]));
}

function linePoints(site: Site, points: PointList | undefined): Point[] | undefined {
  return points?.flatMap(({ posOffset }) => {
    const place = offsetPlace(site.refPos, posOffset);
    return place === undefined ? [] : [site.plane.toPoint(place)];
  });
}

export function limitsOf(limits: readonly LimitParts[] | undefined): SpeedLimit[] | undefined {
  return limits?.map(({ type, speed }) => ({ type, speed: amountOf("Speed", speed) ?? null }));
}

/** The first bits of `AllowedManeuvers`. */
const maneuverBits: readonly Maneuver[] = ["straight", "left", "right", "uTurn"];

export function maneuversOf(bits: number | undefined): Maneuver[] | undefined {
  if (bits === undefined) return undefined;
  return maneuverBits.filter((_, position) => (bits & (1 << position)) !== 0);
}
