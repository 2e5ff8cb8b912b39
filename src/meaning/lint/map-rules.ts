import type { NodeReferenceID } from "../../editions/ydt3709-2020.js";
import type { Path } from "../../errors.js";
import type { NodeParts } from "../geo/map.js";
import { nodeName } from "../geo/roads.js";
import { alongFault, farFault, orderFault, pointsAround } from "./line-faults.js";
import { type LinkPlace, linksOf } from "./links.js";
import { type CheckedRule, type Fault, ofMessage, ofType, summed } from "./rule.js";

const testNumbers = ofType<NodeReferenceID>("NodeReferenceID", ({ region, id }) =>
  region === 0 || id < 256 ? `${nodeName({ region, id })} is a number for tests` : undefined,
);

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
    source: "comments of the modules: LaneID, LaneRefID",
    explanation:
      "Lanes of a link, or of a section of it, have different numbers; those of the first stage go from 1 to 254: 0 " +
      "is unknown, 255 is kept in reserve.",
    check: ofLinks(({ link: { list, lanes } }) =>
      lanes.flatMap(({ lane, section, path }, index): Fault[] => {
        if (list === "inLinks" && (lane === 0 || lane === 255)) {
          return [{ path, message: `lane ${lane}` }];
        }
        const first = lanes.findIndex((other) => other.lane === lane && other.section === section);
        return first < index ? [{ path, message: `lane ${lane} comes twice` }] : [];
      }),
    ),
  },
  {
    id: "map/section-order",
    set: "map",
    severity: "error",
    source: "comments of the modules: SectionId, SectionList",
    explanation: "The sections of a link are counted from upstream, and stand in that order.",
    check: ofNodes(({ node, path }) =>
      (node["inLinks-ex"] ?? []).flatMap(({ sections }, link) => {
        const at = sections.findIndex(
          ({ secId }, index) => index > 0 && secId <= (sections[index - 1]?.secId ?? 0),
        );
        if (at < 0) return [];
        const message = `section ${sections[at]?.secId} stands behind section ${sections[at - 1]?.secId}`;
        return [{ path: [...path, "inLinks-ex", link, "sections", at, "secId"], message }];
      }),
    ),
  },
  {
    id: "map/link-width",
    set: "map",
    severity: "note",
    source: "YD/T 3709-2020: Link; it was OPTIONAL before",
    explanation: "A link says how wide it is.",
    check: ofNodes(({ node, path }) =>
      summed(
        (node.inLinks ?? []).flatMap(({ linkWidth, laneWidth }, link) =>
          // T/CSAE 53-2017 has the width of its lanes in that place
          linkWidth === undefined && laneWidth === undefined
            ? [{ path: [...path, "inLinks", link, "linkWidth"], message: "absent" }]
            : [],
        ),
      ),
    ),
  },
  {
    id: "map/phase-id",
    set: "map",
    severity: "warning",
    source: "comments of the modules: PhaseID",
    explanation:
      "A movement or connection goes by phase 0, which is unknown; where no light tells, the phase is left out.",
    check: ofLinks(({ link: { movements = [], connections } }) =>
      [...movements, ...connections].flatMap(({ phase, path }) =>
        phase === 0 ? [{ path: [...path, "phaseId"], message: "phase 0 is unknown" }] : [],
      ),
    ),
  },
  {
    id: "map/duplicate",
    set: "map",
    severity: "error",
    source: "YD/T 3709-2020: NodeReferenceID is unique",
    explanation:
      "A node comes twice in a MAP, or a link twice at its node; nobody knows which one counts.",
    check: (subject, memory) => [
      ...ofMessage("MapData", ({ nodes }, root) =>
        repeated(nodes.map(({ id }) => nodeName(id))).map(([index, name]) => ({
          path: [...root, "nodes", index, "id"],
          message: `node ${name} comes twice`,
        })),
      )(subject, memory),
      ...ofNodes(({ links }) =>
        // a link may be in both lists: what phase II says of it is more
        repeated(links.map(({ list, upstream }) => `${list} ${upstream}`)).flatMap(([index]) => {
          const link = links[index];
          return link === undefined
            ? []
            : [
                {
                  path: [...link.path, "upstreamNodeId"],
                  message: `the link from ${link.upstream} comes twice`,
                },
              ];
        }),
      )(subject, memory),
    ],
  },
  {
    id: "map/self-link",
    set: "map",
    severity: "error",
    source: "YD/T 3709-2020: Link",
    explanation: "A link leads from one node to another.",
    check: ofLinks(({ node, link }) =>
      link.upstream === nodeName(node.id)
        ? [
            {
              path: [...link.path, "upstreamNodeId"],
              message: "the link begins at the node it ends at",
            },
          ]
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
    check: ofLinks(({ links, link: { movements = [], connections }, known }) =>
      [...movements, ...connections].flatMap(({ to, path }) =>
        known(to) !== undefined || links.some(({ upstream }) => upstream === to)
          ? []
          : [{ path, message: `no MAP tells of node ${to}` }],
      ),
    ),
  },
  {
    id: "map/connection-without-movement",
    set: "map",
    severity: "warning",
    source: "YD/T 3709-2020: Link, Connection",
    explanation: "A lane leads where its link has no movement to.",
    check: ofLinks(({ link: { movements, connections } }) =>
      connections.flatMap(({ to, path }) =>
        movements === undefined || movements.some((movement) => movement.to === to)
          ? []
          : [{ path, message: `the link has no movement to ${to}` }],
      ),
    ),
  },
  {
    id: "map/unknown-lane",
    set: "map",
    severity: "error",
    source: "YD/T 3709-2020: ConnectingLane; T/CSAE 157-2020: ConnectingLaneEx",
    explanation: "A connection leads to a lane that its link does not have.",
    check: ofLinks(({ node, link, known }) =>
      link.targets.flatMap(({ to, lane, section, path }) => {
        const there = known(to);
        const target = (there === undefined ? [] : linksOf(there, [])).find(
          ({ list, upstream }) => list === link.list && upstream === nodeName(node.id),
        );
        const has = target?.lanes.some((one) => one.lane === lane && one.section === section);
        if (has !== false) return [];
        const where = section === undefined ? "" : ` in section ${section}`;
        return [{ path, message: `the link to ${to} has no lane ${lane}${where}` }];
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
    check: ofLinks(({ node, link }) => [
      ...link.lines.flatMap(({ points, path }) =>
        faultAt(path, orderFault(pointsAround(node, points))),
      ),
      ...link.alongside.flatMap(({ points, path }) => faultAt(path, alongFault(points))),
    ]),
  },
  {
    id: "map/point-far",
    set: "map",
    severity: "warning",
    source: "the reach of a roadside unit",
    explanation: "A point lies farther from its node than any road that a MAP tells of.",
    check: ofLinks(({ node, link: { lines, crossings } }) =>
      [...lines, ...crossings].flatMap(({ points, path }) =>
        faultAt(path, farFault(pointsAround(node, points))),
      ),
    ),
  },
];

interface NodePlace {
  readonly node: NodeParts;
  readonly path: Path;
  readonly links: readonly LinkPlace[];
  /** A node of this MAP, or of those before it. */
  readonly known: (name: string) => NodeParts | undefined;
}

function ofNodes(check: (place: NodePlace) => readonly Fault[]): CheckedRule["check"] {
  return ofMessage("MapData", ({ nodes }, root, _subject, memory) => {
    const own = new Map<string, NodeParts>(nodes.map((node) => [nodeName(node.id), node]));
    const known = (name: string) => own.get(name) ?? memory.nodes.get(name);
    return nodes.flatMap((node: NodeParts, index) => {
      const path = [...root, "nodes", index];
      return check({ node, path, links: linksOf(node, path), known });
    });
  });
}

function ofLinks(
  check: (place: NodePlace & { readonly link: LinkPlace }) => readonly Fault[],
): CheckedRule["check"] {
  return ofNodes((place) => place.links.flatMap((link) => check({ ...place, link })));
}

/** Names that have come before, with their index. */
function repeated(names: readonly string[]): [index: number, name: string][] {
  return names.flatMap((name, index): [number, string][] =>
    names.indexOf(name) < index ? [[index, name]] : [],
  );
}

function faultAt(path: Path, message: string | undefined): Fault[] {
  return message === undefined ? [] : [{ path, message }];
}
