import type { LinkEx, ST_Point } from "../../editions/csae157-2020.js";
import type { PointList } from "../../editions/ydt3709-2020.js";
import type { Path } from "../../errors.js";
import type { NodeParts } from "../geo/map.js";
import { type LinkParts, nodeName, type Way, wayOf } from "../geo/roads.js";

/** A link, of the first stage or of phase II, with the places of its parts in the message. */
export interface LinkPlace {
  readonly list: "inLinks" | "inLinks-ex";
  readonly upstream: string;
  readonly path: Path;
  readonly lanes: readonly LanePlace[];
  /** Undefined if the link does not tell of any. */
  readonly movements: readonly WayPlace[] | undefined;
  /** Where its lanes lead. */
  readonly connections: readonly WayPlace[];
  /** Lanes that they lead to. */
  readonly targets: readonly TargetPlace[];
  /** Lines that lead to the node. */
  readonly lines: readonly LinePlace[];
  /** Lines over the node. */
  readonly crossings: readonly LinePlace[];
  /** Lines that go by their distance from the reference line. */
  readonly alongside: readonly { readonly points: readonly ST_Point[]; readonly path: Path }[];
}

interface LanePlace {
  readonly lane: number;
  /** Only phase II has sections. */
  readonly section?: number;
  /** Of its number. */
  readonly path: Path;
}

interface WayPlace extends Way {
  readonly path: Path;
}

interface TargetPlace {
  /** The node at the other end of the lane. */
  readonly to: string;
  readonly lane: number;
  readonly section?: number;
  readonly path: Path;
}

interface LinePlace {
  readonly points: PointList;
  readonly path: Path;
}

/** The links of a node whose own path is `path`. */
export function linksOf(node: NodeParts, path: Path): LinkPlace[] {
  return [
    ...(node.inLinks ?? []).map((link, index) => placesOf(link, [...path, "inLinks", index])),
    ...(node["inLinks-ex"] ?? []).map((link, index) =>
      placesOfEx(link, [...path, "inLinks-ex", index]),
    ),
  ];
}

function placesOf(link: LinkParts, path: Path): LinkPlace {
  const lanes = link.lanes.map((lane, index) => ({ lane, path: [...path, "lanes", index] }));
  const connections = lanes.flatMap(({ lane, path: at }) =>
    (lane.connectsTo ?? []).map((connection, index) => ({
      connection,
      path: [...at, "connectsTo", index],
    })),
  );
  return {
    list: "inLinks",
    upstream: nodeName(link.upstreamNodeId),
    path,
    lanes: lanes.map(({ lane, path: at }) => ({ lane: lane.laneID, path: [...at, "laneID"] })),
    movements: link.movements?.map((movement, index) => ({
      ...wayOf(movement),
      path: [...path, "movements", index],
    })),
    connections: connections.map(({ connection, path: at }) => ({
      ...wayOf(connection),
      path: at,
    })),
    targets: connections.flatMap(({ connection, path: at }): TargetPlace[] => {
      const lane = connection.connectingLane?.lane;
      if (lane === undefined) return [];
      return [{ to: nodeName(connection.remoteIntersection), lane, path: at }];
    }),
    lines: [
      ...lineAt(link.points, [...path, "points"]),
      ...lanes.flatMap(({ lane, path: at }) => lineAt(lane.points, [...at, "points"])),
    ],
    crossings: [],
    alongside: [],
  };
}

function placesOfEx(link: LinkEx, path: Path): LinkPlace {
  const lanes = link.sections.flatMap(({ secId, lanes: ofSection }, section) =>
    ofSection.map((lane, index) => ({
      lane,
      section: secId,
      path: [...path, "sections", section, "lanes", index],
    })),
  );
  const connections = lanes.flatMap(({ lane, path: at }) =>
    (lane["connectsTo-ex"] ?? []).map((connection, index) => ({
      connection,
      path: [...at, "connectsTo-ex", index],
    })),
  );
  const targets = connections.flatMap(({ connection, path: at }) =>
    (connection.connectingLane ?? []).map((target, index) => ({
      connection,
      target,
      path: [...at, "connectingLane", index],
    })),
  );
  return {
    list: "inLinks-ex",
    upstream: nodeName(link.upstreamNodeId),
    path,
    lanes: lanes.map(({ lane, section, path: at }) => ({
      lane: lane.laneRefID,
      section,
      path: [...at, "laneRefID"],
    })),
    movements: link["movements-ex"]?.map((movement, index) => ({
      ...wayOf(movement),
      path: [...path, "movements-ex", index],
    })),
    connections: connections.map(({ connection, path: at }) => ({
      ...wayOf(connection),
      path: at,
    })),
    targets: targets.map(({ connection, target, path: at }) => ({
      to: nodeName(connection.remoteIntersection),
      lane: target["target-lane"],
      section: target["target-section"],
      path: at,
    })),
    lines: lineAt(link.refLine, [...path, "refLine"]),
    crossings: [
      ...connections.flatMap(({ connection, path: at }) =>
        lineAt(connection.swl?.points, [...at, "swl", "points"]),
      ),
      ...targets.flatMap(({ target, path: at }) =>
        lineAt(target.connectingLanePoints, [...at, "connectingLanePoints"]),
      ),
    ],
    alongside: lanes.flatMap(({ lane, path: at }) => {
      const points = lane["st-points"];
      return points === undefined ? [] : [{ points, path: [...at, "st-points"] }];
    }),
  };
}

function lineAt(points: PointList | undefined, path: Path): LinePlace[] {
  return points === undefined ? [] : [{ points, path }];
}
