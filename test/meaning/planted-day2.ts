/** Faults in the links of phase II, which stand beside those of the first stage. */
import type { LaneEx, LinkEx } from "../../src/editions/csae157-2020.js";
import { MessageFrame } from "../../src/editions/csae157-2020.js";
import type { LintFrame } from "../../src/meaning/lint/subject.js";
import type { Planted } from "./planted.js";
import { nodeId, offset, refPos, rsiFrame, spatFrame } from "./scene.js";

const [north, east] = [
  { region: 1, id: 501 },
  { region: 1, id: 502 },
];
const line = (...points: [east: number, north: number][]) =>
  points.map(([x, y]) => ({ posOffset: offset(x, y) }));

const connection: NonNullable<LaneEx["connectsTo-ex"]>[number] = {
  remoteIntersection: east,
  phaseId: 1,
  swl: { laneWidth: 350, points: line([2, 20], [2, 10]) },
  connectingLane: [
    { "target-section": 2, "target-lane": -1, connectingLanePoints: line([2, 10], [20, -3]) },
  ],
};

/** Its last lane is where traffic leaves for the east. */
const connecting = (change: Partial<typeof connection>): LaneEx => ({
  laneRefID: -1,
  "connectsTo-ex": [{ ...connection, ...change }],
});

const fromNorth: LinkEx = {
  upstreamNodeId: north,
  refLine: line([0, 140], [0, 20]),
  "movements-ex": [{ remoteIntersection: east, phaseId: 1 }],
  sections: [
    {
      secId: 1,
      lanes: [
        {
          laneRefID: -1,
          laneWidth: 350,
          "st-points": [
            { "s-axis": 0, "t-axis": -350 },
            { "s-axis": 800, "t-axis": -350 },
          ],
        },
        { laneRefID: 0 },
      ],
    },
    { secId: 2, lanes: [connecting({})] },
  ],
};

const eastNode = {
  id: east,
  refPos: { ...refPos, long: refPos.long + 30_000 },
  "inLinks-ex": [{ upstreamNodeId: nodeId, sections: [{ secId: 2, lanes: [{ laneRefID: -1 }] }] }],
};

const received = (value: MessageFrame): LintFrame => ({
  codec: MessageFrame,
  value,
  octets: MessageFrame.encode(value),
});

const mapWith = (change: Partial<LinkEx>, ...others: LinkEx[]): LintFrame =>
  received({
    kind: "mapFrame",
    value: {
      msgCnt: 1,
      nodes: [
        { id: nodeId, refPos, "inLinks-ex": [{ ...fromNorth, ...change }, ...others] },
        eastNode,
      ],
    },
  });

const [first, second] = fromNorth.sections;
const spat = spatFrame.kind === "spatFrame" ? spatFrame.value : undefined;
const rsi = rsiFrame.kind === "rsiFrame" ? rsiFrame.value : undefined;
const [intersection, event] = [spat?.intersections[0], rsi?.rtes?.[0]];
if (!first || !second || !spat || !intersection || !rsi || !event) throw new Error("no scene");

/** The second section with a connection that is changed. */
const connectingWith = (change: Partial<typeof connection>): LintFrame =>
  mapWith({ sections: [first, { secId: 2, lanes: [connecting(change)] }] });

const link = "mapFrame.nodes.0.inLinks-ex.0";
const connectionPath = `${link}.sections.1.lanes.0.connectsTo-ex.0`;

export const plantedInDay2: readonly Planted[] = [
  { name: "phase II: nothing", frames: [mapWith({})], expected: [] },
  {
    name: "phase II: lanes that come twice, in one section",
    frames: [mapWith({ sections: [{ secId: 1, lanes: [...first.lanes, { laneRefID: 0 }] }] })],
    expected: [`map/lane-id ${link}.sections.0.lanes.2.laneRefID`],
  },
  {
    name: "phase II: sections that are not counted from upstream",
    frames: [mapWith({ sections: [second, first] }), mapWith({ sections: [second, second] })],
    expected: [
      `map/section-order ${link}.sections.1.secId`,
      // nor have its lanes numbers of their own
      `map/lane-id ${link}.sections.1.lanes.0.laneRefID`,
      `map/section-order ${link}.sections.1.secId`,
    ],
  },
  {
    name: "phase II: phases that are unknown",
    frames: [
      mapWith({ "movements-ex": [{ remoteIntersection: east, phaseId: 0 }] }),
      connectingWith({ phaseId: 0 }),
    ],
    expected: [
      `map/phase-id ${link}.movements-ex.0.phaseId`,
      `map/phase-id ${connectionPath}.phaseId`,
    ],
  },
  {
    name: "phase II: a link that comes twice",
    frames: [mapWith({}, fromNorth)],
    expected: ["map/duplicate mapFrame.nodes.0.inLinks-ex.1.upstreamNodeId"],
  },
  {
    name: "phase II: a link to itself",
    frames: [mapWith({ upstreamNodeId: nodeId })],
    expected: [`map/self-link ${link}.upstreamNodeId`],
  },
  {
    name: "phase II: ways to nowhere",
    frames: [
      mapWith({
        "movements-ex": [
          { remoteIntersection: east, phaseId: 1 },
          { remoteIntersection: { region: 1, id: 999 } },
        ],
      }),
    ],
    expected: [`map/unknown-node ${link}.movements-ex.1`],
  },
  {
    name: "phase II: a lane that leads where its link does not",
    frames: [connectingWith({ remoteIntersection: north, connectingLane: undefined })],
    expected: [`map/connection-without-movement ${connectionPath}`],
  },
  {
    name: "phase II: lanes that are not there",
    frames: [
      connectingWith({
        connectingLane: [
          { "target-section": 1, "target-lane": -1 },
          { "target-section": 2, "target-lane": -2 },
          { "target-section": 2, "target-lane": -1 },
        ],
      }),
    ],
    expected: [0, 1].map((index) => `map/unknown-lane ${connectionPath}.connectingLane.${index}`),
  },
  {
    name: "phase II: points in the wrong order",
    frames: [
      mapWith({ refLine: line([0, 20], [0, 140]) }),
      mapWith({
        sections: [
          {
            secId: 1,
            lanes: [
              {
                laneRefID: -1,
                "st-points": [
                  { "s-axis": 0, "t-axis": -350 },
                  { "s-axis": 800, "t-axis": -350 },
                  { "s-axis": 799, "t-axis": -350 },
                ],
              },
            ],
          },
        ],
      }),
    ],
    expected: [
      `map/point-order ${link}.refLine`,
      `map/point-order ${link}.sections.0.lanes.0.st-points`,
    ],
  },
  {
    name: "phase II: points far away",
    frames: [
      connectingWith({ swl: { laneWidth: 350, points: [far(), ...line([2, 10])] } }),
      connectingWith({
        connectingLane: [
          { "target-section": 2, "target-lane": -1, connectingLanePoints: [far(), far()] },
        ],
      }),
      mapWith({ refLine: [far(), ...line([0, 20])] }),
    ],
    expected: [
      `map/point-far ${connectionPath}.swl.points`,
      `map/point-far ${connectionPath}.connectingLane.0.connectingLanePoints`,
      `map/point-far ${link}.refLine`,
    ],
  },
  {
    name: "phase II: phases that only one of MAP and SPAT has",
    frames: [
      mapWith({}),
      received({
        kind: "spatFrame",
        value: {
          ...spat,
          intersections: [{ ...intersection, phases: intersection.phases.slice(1, 2) }],
        },
      }),
    ],
    expected: [
      "spat/phase-not-in-spat spatFrame.intersections.0",
      "spat/phase-not-in-map spatFrame.intersections.0",
    ],
  },
  {
    name: "phase II: a link that the MAP does not have",
    frames: [
      mapWith({}),
      received({
        kind: "rsiFrame",
        value: {
          ...rsi,
          rtes: [
            {
              ...event,
              referenceLinks: [
                { upstreamNodeId: north, downstreamNodeId: nodeId },
                { upstreamNodeId: east, downstreamNodeId: nodeId },
              ],
            },
          ],
        },
      }),
    ],
    expected: ["stream/unknown-link rsiFrame.rtes.0.referenceLinks.1"],
  },
];

function far() {
  return {
    posOffset: {
      offsetLL: { kind: "position-LL5" as const, value: { lon: 0, lat: 900_000 } },
    },
  };
}
