import type { LaneEx, LinkEx, ST_Point } from "../../editions/csae157-2020.js";
import { amountOf } from "../amount.js";
import { add, along, beside, type Point, rightOf, scale } from "./plane.js";
import {
  centreOf,
  limitsOf,
  maneuversOf,
  nodeName,
  phaseTo,
  type Road,
  type RoadLane,
  type Site,
  usualLaneWidth,
  type Way,
  wayOf,
} from "./roads.js";

/** Lays out a link of phase II, whose lanes go by their distance from a reference line. */
export function roadOfLinkEx(site: Site, link: LinkEx): Road {
  const upstream = nodeName(link.upstreamNodeId);
  const centre = centreOf(site, upstream, link.refLine);
  const movements = (link["movements-ex"] ?? []).map(wayOf);
  return {
    upstream,
    node: site.node,
    name: link.name,
    width: amountOf("LaneWidth", link.linkWidth),
    speedLimits: limitsOf(link.speedLimits),
    centre,
    movements,
    lanes: link.sections.flatMap(({ secId, lanes }) =>
      lanes.map((lane) => laneOf(secId, lane, centre, movements)),
    ),
  };
}

function laneOf(
  section: number,
  lane: LaneEx,
  centre: readonly Point[],
  movements: readonly Way[],
): RoadLane {
  const width = amountOf("LaneWidth", lane.laneWidth) || usualLaneWidth;
  const points = lane["st-points"];
  return {
    lane: lane.laneRefID,
    section,
    width,
    // lane 0 lies on the reference line, positive numbers to the left of it
    line: points?.flatMap(fromReference(centre)) ?? beside(centre, -lane.laneRefID * width),
    derived: points === undefined,
    laneType: lane.laneAttributes?.laneType.kind,
    maneuvers: maneuversOf(lane.maneuvers),
    speedLimits: limitsOf(lane.speedLimits),
    ways: (lane["connectsTo-ex"] ?? []).flatMap((connection): Way[] => {
      const to = nodeName(connection.remoteIntersection);
      const phase = connection.phaseId ?? phaseTo(movements, to);
      const lanes = connection.connectingLane?.map((target) => target["target-lane"]);
      return (lanes ?? [undefined]).map((toLane) => ({ to, toLane, phase }));
    }),
  };
}

/** A point along the reference line, in tenths of a metre, and to the left of it, in hundredths. */
function fromReference(centre: readonly Point[]): (point: ST_Point) => Point[] {
  return (point) => {
    const at = along(centre, point["s-axis"] / 10);
    if (at === undefined) return [];
    return [add(at.point, scale(rightOf(at.direction), -point["t-axis"] / 100))];
  };
}
