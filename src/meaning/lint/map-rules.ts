import type { NodeReferenceID, PointList } from "../../editions/ydt3709-2020.js";
import type { Path } from "../../errors.js";
import type { NodeParts } from "../geo/map.js";
import { cleaned, distance, dot, type Point, planeAt, subtract } from "../geo/plane.js";
import { type LinkParts, nodeName, type Way, wayOf } from "../geo/roads.js";
import { offsetPlace, placeOf } from "../position.js";
import { type CheckedRule, type Fault, ofMessage, ofType, summed } from "./rule.js";

const testNumbers = ofType<NodeReferenceID>("NodeReferenceID", ({ region, id }) =>
  region === 0 || id < 256 ? `${nodeName({ region, id })} is a number for tests` : undefined,
);

/** Points of a link lie within this distance of its node. */
const farMetres = 5000;

export const mapRules: readonly CheckedRule[] = [
  {
    id: "map/test-id",
    set: "map",
    severity: "note",
    source: "comments of the modules: NodeID, RoadRegulatorID",
    explanation: "Region 0 and the nodes 0 to 255 of each region are for tests.",
    check: (subject) => summed(testNumbers(subject)),
  },
  {
    id: "map/lane-id",
    set: "map",
    severity: "error",
    source: "comments of the modules: LaneID",
    explanation:
      "Lanes of a link have different numbers from 1 to 254: 0 is unknown, 255 is kept in reserve.",
    check: ofLinks(({ link, path }) =>
      link.lanes.flatMap(({ laneID }, index): Fault[] => {
        const at = [...path, "lanes", index, "laneID"];
        if (laneID === 0 || laneID === 255) return [{ path: at, message: `lane ${laneID}` }];
        const first = link.lanes.findIndex((lane) => lane.laneID === laneID);
        return first < index ? [{ path: at, message: `lane ${laneID} comes twice` }] : [];
      }),
    ),
  },
  {
    id: "map/duplicate",
    set: "map",
    severity: "error",
    source: "YD/T 3709-2020: NodeReferenceID is unique",
    explanation:
      "A node comes twice in a MAP, or a link twice at its node; nobody knows which one counts.",
    check: ofMessage("MapData", ({ nodes }, root) => [
      ...duplicates(nodes.map(({ id }) => nodeName(id))).map(([index, name]) => ({
        path: [...root, "nodes", index, "id"],
        message: `node ${name} comes twice`,
      })),
      ...nodes.flatMap(({ inLinks = [] }, node) =>
        duplicates(inLinks.map(({ upstreamNodeId }) => nodeName(upstreamNodeId))).map(
          ([index, name]) => ({
            path: [...root, "nodes", node, "inLinks", index, "upstreamNodeId"],
            message: `the link from ${name} comes twice`,
          }),
        ),
      ),
    ]),
  },
  {
    id: "map/self-link",
    set: "map",
    severity: "error",
    source: "YD/T 3709-2020: Link",
    explanation: "A link leads from one node to another.",
    check: ofLinks(({ node, link, path }) =>
      nodeName(link.upstreamNodeId) === nodeName(node.id)
        ? [{ path: [...path, "upstreamNodeId"], message: "the link begins at the node it ends at" }]
        : [],
    ),
  },
  {
    id: "map/unknown-node",
    set: "map",
    severity: "warning",
    source: "YD/T 3709-2020: Movement, Connection",
    explanation:
      "A movement or connection leads to a node that is neither in a MAP so far nor at the other end of a link here. " +
      "It may be the end of a one-way road; often the number is wrong.",
    check: ofLinks(({ node, link, path, known }) =>
      waysOf(link, path).flatMap(({ way, path: at }) => {
        const isNear = node.inLinks?.some((arm) => nodeName(arm.upstreamNodeId) === way.to);
        if (isNear || known.has(way.to)) return [];
        return [{ path: at, message: `no MAP tells of node ${way.to}` }];
      }),
    ),
  },
  {
    id: "map/connection-without-movement",
    set: "map",
    severity: "warning",
    source: "YD/T 3709-2020: Link, Connection",
    explanation: "A lane leads where its link has no movement to.",
    check: ofLinks(({ link, path }) => {
      const movements = link.movements?.map((movement) => wayOf(movement).to);
      if (movements === undefined) return [];
      return waysOf(link, path).flatMap(({ way, path: at }) =>
        movements.includes(way.to)
          ? []
          : [{ path: at, message: `the link has no movement to ${way.to}` }],
      );
    }),
  },
  {
    id: "map/unknown-lane",
    set: "map",
    severity: "error",
    source: "YD/T 3709-2020: ConnectingLane",
    explanation: "A connection leads to a lane that its link does not have.",
    check: ofLinks(({ node, link, path, known }) =>
      waysOf(link, path).flatMap(({ way, path: at }) => {
        const target = known
          .get(way.to)
          ?.inLinks?.find(({ upstreamNodeId }) => nodeName(upstreamNodeId) === nodeName(node.id));
        if (target === undefined || way.toLane === undefined) return [];
        if (target.lanes.some(({ laneID }) => laneID === way.toLane)) return [];
        return [{ path: at, message: `the link to ${way.to} has no lane ${way.toLane}` }];
      }),
    ),
  },
  {
    id: "map/point-order",
    set: "map",
    severity: "warning",
    source: "YD/T 3709-2020: PointList goes from upstream to downstream",
    explanation:
      "The points of a link or lane lead away from its node, or turn back on themselves.",
    check: ofLinks(({ node, link, path }) => lineFaults(node, link, path, orderFault)),
  },
  {
    id: "map/point-far",
    set: "map",
    severity: "warning",
    source: "the reach of a roadside unit",
    explanation: "A point lies farther from its node than any road that a MAP tells of.",
    check: ofLinks(({ node, link, path }) => lineFaults(node, link, path, farFault)),
  },
];

interface LinkPlace {
  readonly node: NodeParts;
  readonly link: LinkParts;
  readonly path: Path;
  /** Nodes of this MAP, and of those before it. */
  readonly known: ReadonlyMap<string, NodeParts>;
}

function ofLinks(check: (place: LinkPlace) => readonly Fault[]): CheckedRule["check"] {
  return ofMessage("MapData", ({ nodes }, root, _subject, memory) => {
    const known = new Map<string, NodeParts>(memory.nodes);
    for (const node of nodes) known.set(nodeName(node.id), node);
    return nodes.flatMap((node: NodeParts, nodeIndex) =>
      (node.inLinks ?? []).flatMap((link, index) =>
        check({ node, link, path: [...root, "nodes", nodeIndex, "inLinks", index], known }),
      ),
    );
  });
}

function duplicates(names: readonly string[]): [index: number, name: string][] {
  return names.flatMap((name, index): [number, string][] =>
    names.indexOf(name) < index ? [[index, name]] : [],
  );
}

/** All ways that a link leads, its lanes' among them. */
function waysOf(link: LinkParts, path: Path): { way: Way; path: Path }[] {
  return [
    ...(link.movements ?? []).map((movement, index) => ({
      way: wayOf(movement),
      path: [...path, "movements", index],
    })),
    ...link.lanes.flatMap(({ connectsTo = [] }, lane) =>
      connectsTo.map((connection, index) => ({
        way: { ...wayOf(connection), toLane: connection.connectingLane?.lane },
        path: [...path, "lanes", lane, "connectsTo", index],
      })),
    ),
  ];
}

/** Faults of the lines of a link, in metres around its node. */
function lineFaults(
  node: NodeParts,
  link: LinkParts,
  path: Path,
  faultOf: (line: readonly Point[]) => string | undefined,
): Fault[] {
  const lines: readonly (readonly [PointList | undefined, Path])[] = [
    [link.points, [...path, "points"]],
    ...link.lanes.map(
      ({ points }, index) => [points, [...path, "lanes", index, "points"]] as const,
    ),
  ];
  const origin = placeOf(node.refPos);
  if (origin === undefined) return [];
  const plane = planeAt(origin);
  return lines.flatMap(([points = [], at]) => {
    const line = points.flatMap(({ posOffset }) => {
      const place = offsetPlace(node.refPos, posOffset);
      return place === undefined ? [] : [plane.toPoint(place)];
    });
    const message = faultOf(line);
    return message === undefined ? [] : [{ path: at, message }];
  });
}

const fromNode = (point: Point): number => distance(point, [0, 0]);

function orderFault(line: readonly Point[]): string | undefined {
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

function farFault(line: readonly Point[]): string | undefined {
  const index = line.findIndex((point) => fromNode(point) > farMetres);
  const point = line[index];
  if (point === undefined) return undefined;
  return `point ${index} lies ${Math.round(fromNode(point) / 1000)} km from the node`;
}
