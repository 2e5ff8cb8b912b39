import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { MessageFrame as Frame2017 } from "../../src/editions/csae53-2017.js";
import { MessageFrame as Frame2020 } from "../../src/editions/csae53-2020.js";
import { MessageFrame as Day2Frame } from "../../src/editions/csae157-2020.js";
import { type Edition, lookup } from "../../src/editions/index.js";
import type {
  BasicSafetyMessage,
  Lane,
  Link,
  MapData,
  ParticipantData,
  PositionOffsetLLV,
  RoadSideInformation,
  RoadsideSafetyMessage,
  RTEData,
  SPAT,
} from "../../src/editions/ydt3709-2020.js";
import {
  BasicSafetyMessage as Bsm,
  MessageFrame,
  VehicleEventFlags,
} from "../../src/editions/ydt3709-2020.js";
import { formatPath } from "../../src/errors.js";
import { lint, linter, ruleSets, rules } from "../../src/meaning/lint/index.js";
import type { LintFrame } from "../../src/meaning/lint/subject.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { octetsOf, vectorsOf } from "../schema/vectors.js";
import type { Planted } from "./planted.js";
import { plantedInDay2 } from "./planted-day2.js";
import {
  bsm,
  bsmFrame,
  mapFrame,
  nodeId,
  offset,
  participant,
  refPos,
  rsiFrame,
  rsmFrame,
  rsuId,
  scene,
  spatFrame,
} from "./scene.js";

/** A frame as it is received. */
function received(frame: MessageFrame, more: Partial<LintFrame> = {}): LintFrame {
  const octets = MessageFrame.encode(frame);
  return { codec: MessageFrame, value: MessageFrame.decode(octets), octets, ...more };
}

function received2020(value: Frame2020): LintFrame {
  return { codec: Frame2020, value, octets: Frame2020.encode(value) };
}

/** `rule path` of each finding, of all rules. */
function found(...frames: LintFrame[]): string[] {
  return lint(frames, { rules: ["all"] }).map(({ rule, path }) => `${rule} ${formatPath(path)}`);
}

const bsmWith = (change: Partial<BasicSafetyMessage>, more: Partial<LintFrame> = {}): LintFrame =>
  received({ kind: "bsmFrame", value: { ...bsm, ...change } }, more);

const safetyExt = (change: Partial<NonNullable<BasicSafetyMessage["safetyExt"]>>) =>
  bsmWith({ safetyExt: { ...bsm.safetyExt, ...change } });

const spat: SPAT | undefined = spatFrame.kind === "spatFrame" ? spatFrame.value : undefined;
const map: MapData | undefined = mapFrame.kind === "mapFrame" ? mapFrame.value : undefined;
const rsi: RoadSideInformation | undefined =
  rsiFrame.kind === "rsiFrame" ? rsiFrame.value : undefined;
const rsm: RoadsideSafetyMessage | undefined =
  rsmFrame.kind === "rsmFrame" ? rsmFrame.value : undefined;
const node = map?.nodes[0];
const intersection = spat?.intersections[0];
const event = rsi?.rtes?.[0];
if (!spat || !map || !rsi || !rsm || !node || !intersection || !event) throw new Error("no scene");

const spatWith = (change: Partial<typeof intersection>): LintFrame =>
  received({
    kind: "spatFrame",
    value: { ...spat, intersections: [{ ...intersection, ...change }] },
  });

const mapWith = (change: (links: Link[]) => Link[], nodes = [node]): LintFrame =>
  received({
    kind: "mapFrame",
    value: {
      ...map,
      nodes: nodes.map((one) => ({ ...one, inLinks: change(one.inLinks ?? []) })),
    },
  });

/** The first link changed. */
const linkWith = (change: (link: Link) => Partial<Link>): LintFrame =>
  mapWith(([first, ...others]) => (first ? [{ ...first, ...change(first) }, ...others] : []));

const laneWith = (change: Partial<Lane>): LintFrame =>
  linkWith(({ lanes: [first, ...others] }) => ({
    lanes: first ? [{ ...first, ...change }, ...others] : [],
  }));

const eventWith = (change: Partial<RTEData>): LintFrame =>
  received({ kind: "rsiFrame", value: { ...rsi, rtes: [{ ...event, ...change }] } });

const rsmWith = (...participants: ParticipantData[]): LintFrame =>
  received({ kind: "rsmFrame", value: { ...rsm, participants } });

const [unit] = rsm.participants;
if (!unit) throw new Error("no scene");
const one = participant(1, { pos: offset(0, 0), heading: 0 });

const emergency = (
  classification: number,
  emergencyExt: NonNullable<BasicSafetyMessage["emergencyExt"]>,
): LintFrame => bsmWith({ vehicleClass: { classification }, emergencyExt });

/** The offset of a position, moved to the north. */
const absoluteAt = ({ lat, long }: BasicSafetyMessage["pos"], north = 0): PositionOffsetLLV =>
  offset((long - refPos.long) / 117.1, (lat + north - refPos.lat) / 90.07);

const absolute: PositionOffsetLLV = {
  offsetLL: { kind: "position-LatLon", value: { lon: 1800000001, lat: 900000001 } },
};
const point = (east: number, north: number) => ({ posOffset: offset(east, north) });
const link = "mapFrame.nodes.0.inLinks.0";
const atMs = Date.UTC(2020, 10, 14, 6, 55, 5, 200);

const planted: readonly Planted[] = [
  {
    name: "a length in a longer form, padding that is not zero",
    frames: [
      (() => {
        const octets = MessageFrame.encode(bsmFrame);
        const last = octets.length - 1;
        octets[last] = (octets[last] ?? 0) | 1;
        return { codec: MessageFrame, value: MessageFrame.decode(octets), octets };
      })(),
    ],
    expected: ["encoding/non-canonical bsmFrame"],
  },
  {
    name: "offsets in larger forms",
    frames: [
      rsmWith(unit, {
        ...one,
        pos: {
          offsetLL: { kind: "position-LL3", value: { lon: 2047, lat: -2048 } },
          offsetV: { kind: "offset2", value: -62 },
        },
      }),
    ],
    expected: ["encoding/larger-offset rsmFrame.participants.1.pos.offsetLL"],
  },
  {
    name: "an absolute position close by",
    frames: [
      eventWith({
        eventPos: {
          offsetLL: {
            kind: "position-LatLon",
            value: { lon: refPos.long, lat: refPos.lat + 8191 },
          },
        },
      }),
    ],
    expected: ["encoding/larger-offset rsiFrame.rtes.0.eventPos.offsetLL"],
  },
  {
    name: "bits without a meaning",
    frames: [spatWith({ status: (1 << 5) | (1 << 15) }), safetyExt({ events: 1 << 6 })],
    expected: [
      "encoding/reserved-bit spatFrame.intersections.0.status",
      "encoding/reserved-bit bsmFrame.safetyExt.events",
    ],
  },
  {
    name: "an item in reserve",
    frames: [bsmWith({ transmission: "reserved2" })],
    expected: ["encoding/reserved-item bsmFrame.transmission"],
  },
  {
    name: "parts of a later edition",
    frames: [
      bsmWith({ $unknown: { count: 1, additions: [{ index: 0, octets: Uint8Array.of(7) }] } }),
    ],
    expected: ["encoding/unknown-part bsmFrame"],
  },
  {
    name: "no position",
    frames: [
      bsmWith({
        pos: { lat: 900000001, long: 1800000001 },
        safetyExt: { ...bsm.safetyExt, pathHistory: undefined },
      }),
      eventWith({ eventPos: absolute }),
    ],
    expected: [
      "values/no-position bsmFrame.pos",
      "values/no-position rsiFrame.rtes.0.eventPos.offsetLL",
    ],
  },
  {
    name: "no time",
    frames: [
      bsmWith({ secMark: 61_000 }),
      // a leap second
      bsmWith({ secMark: 60_999 }),
      rsmWith(unit, { ...one, secMark: 65_535 }),
    ],
    expected: ["values/no-time bsmFrame.secMark", "values/no-time rsmFrame.participants.1.secMark"],
  },
  {
    name: "sizes of zero",
    frames: [bsmWith({ size: { width: 0, length: 470 } }), eventWith({ eventRadius: 0 })],
    expected: [
      "values/zero-size bsmFrame.size.width",
      "values/zero-size rsiFrame.rtes.0.eventRadius",
    ],
  },
  {
    name: "a priority in the wrong bits",
    frames: [eventWith({ priority: Uint8Array.of(5) })],
    expected: ["values/priority-bits rsiFrame.rtes.0.priority"],
  },
  {
    name: "UTF-8 for GB 2312",
    frames: [
      eventWith({ description: { kind: "textGB2312", value: new TextEncoder().encode("道路") } }),
    ],
    expected: ["values/text rsiFrame.rtes.0.description.textGB2312"],
  },
  {
    name: "brakes that are unavailable and brake",
    frames: [bsmWith({ brakes: { ...bsm.brakes, wheelBrakes: 0b11 } })],
    expected: ["values/brake-flags bsmFrame.brakes.wheelBrakes"],
  },
  {
    name: "a major axis that is shorter",
    frames: [bsmWith({ posAccuracy: { semiMajor: 10, semiMinor: 11, orientation: 0 } })],
    expected: ["values/accuracy-axes bsmFrame.posAccuracy"],
  },
  {
    name: "an end before the beginning",
    frames: [eventWith({ timeDetails: { startTime: 5000, endTime: 4999 } })],
    expected: ["values/validity-order rsiFrame.rtes.0.timeDetails"],
  },
  {
    name: "a history that goes forth and back",
    frames: [
      safetyExt({
        pathHistory: {
          crumbData: [
            { llvOffset: offset(0, -6), timeOffset: 50 },
            { llvOffset: offset(0, -5), timeOffset: 40 },
          ],
        },
      }),
    ],
    expected: ["values/history-order bsmFrame.safetyExt.pathHistory.crumbData"],
  },
  {
    name: "numbers for tests",
    frames: [
      spatWith({ intersectionId: { region: 1, id: 255 } }),
      spatWith({ intersectionId: { region: 0, id: 600 } }),
    ],
    expected: [
      "map/test-id spatFrame.intersections.0.intersectionId",
      "map/test-id spatFrame.intersections.0.intersectionId",
    ],
  },
  {
    name: "lanes without a number of their own",
    frames: [laneWith({ laneID: 0 }), laneWith({ laneID: 255 }), laneWith({ laneID: 3 })],
    expected: [
      `map/lane-id ${link}.lanes.0.laneID`,
      `map/lane-id ${link}.lanes.0.laneID`,
      `map/lane-id ${link}.lanes.2.laneID`,
    ],
  },
  {
    name: "phases that are unknown",
    frames: [
      linkWith(({ movements = [] }) => ({
        movements: movements.map((way, index) => (index === 1 ? { ...way, phaseId: 0 } : way)),
      })),
    ],
    expected: [`map/phase-id ${link}.movements.1.phaseId`],
  },
  {
    name: "what T/CSAE 53-2020 lets be absent, and YD/T 3709 asks for",
    frames: [
      received2020({
        kind: "mapFrame",
        value: {
          ...map,
          nodes: [
            {
              ...node,
              inLinks: node.inLinks?.map((one) => ({ ...one, linkWidth: undefined })),
            },
          ],
        },
      }),
      received2020({
        kind: "rsiFrame",
        value: {
          ...rsi,
          rtes: [{ ...event, referencePaths: [{ activePath: [offset(0, 9)], pathRadius: 60 }] }],
        },
      }),
    ],
    expected: [
      `map/link-width ${link}.linkWidth`,
      "values/path-points rsiFrame.rtes.0.referencePaths.0.activePath",
    ],
  },
  {
    name: "a node and a link that come twice",
    frames: [
      mapWith((links) => links, [node, node]),
      mapWith((links) => [...links, ...links.slice(0, 1)]),
    ],
    expected: [
      "map/duplicate mapFrame.nodes.1.id",
      "map/duplicate mapFrame.nodes.0.inLinks.4.upstreamNodeId",
    ],
  },
  {
    name: "a link to itself",
    frames: [linkWith(() => ({ upstreamNodeId: nodeId }))],
    expected: [
      `map/self-link ${link}.upstreamNodeId`,
      // now nothing comes from the north, where others lead to
      ...[
        "inLinks.1.movements.2",
        "inLinks.1.lanes.2.connectsTo.1",
        "inLinks.2.movements.1",
        "inLinks.2.lanes.1.connectsTo.0",
        "inLinks.2.lanes.2.connectsTo.0",
        "inLinks.3.movements.0",
        "inLinks.3.lanes.0.connectsTo.0",
      ].map((place) => `map/unknown-node mapFrame.nodes.0.${place}`),
    ],
  },
  {
    name: "a movement to nowhere",
    frames: [
      linkWith(({ movements = [] }) => ({
        movements: [...movements, { remoteIntersection: { region: 1, id: 999 } }],
      })),
    ],
    expected: [`map/unknown-node ${link}.movements.3`],
  },
  {
    name: "a lane that leads where its link does not",
    frames: [linkWith(({ movements = [] }) => ({ movements: movements.slice(1) }))],
    expected: [`map/connection-without-movement ${link}.lanes.0.connectsTo.0`],
  },
  {
    name: "a lane that is not there",
    frames: [
      received({
        kind: "mapFrame",
        value: {
          ...map,
          nodes: [
            node,
            {
              id: { region: 1, id: 502 },
              refPos: { ...refPos, long: refPos.long + 30_000 },
              inLinks: [
                {
                  upstreamNodeId: nodeId,
                  linkWidth: 700,
                  lanes: [{ laneID: 1 }, { laneID: 2 }],
                },
              ],
            },
          ],
        },
      }),
    ],
    // the third lanes from the south and the west lead to the third lane of the link to the east
    expected: [
      "map/unknown-lane mapFrame.nodes.0.inLinks.2.lanes.2.connectsTo.1",
      "map/unknown-lane mapFrame.nodes.0.inLinks.3.lanes.2.connectsTo.0",
    ],
  },
  {
    name: "points in the wrong order",
    frames: [
      linkWith(() => ({ points: [point(0, 20), point(0, 80), point(0, 140)] })),
      linkWith(() => ({ points: [point(0, 140), point(0, 60), point(0, 80), point(0, 20)] })),
    ],
    expected: [`map/point-order ${link}.points`, `map/point-order ${link}.points`],
  },
  {
    name: "points far away",
    frames: [
      linkWith(() => ({
        points: [
          { posOffset: { offsetLL: { kind: "position-LL5", value: { lon: 0, lat: 900_000 } } } },
          point(0, 20),
        ],
      })),
    ],
    expected: [`map/point-far ${link}.points`],
  },
  {
    name: "phases without a number of their own",
    frames: [
      spatWith({
        phases: [
          ...intersection.phases,
          { id: 0, phaseStates: [{ light: "dark" }] },
          ...intersection.phases.slice(0, 1),
        ],
      }),
    ],
    expected: [
      "spat/phase-id spatFrame.intersections.0.phases.8.id",
      "spat/phase-id spatFrame.intersections.0.phases.9.id",
    ],
  },
  {
    name: "ends in the wrong order",
    frames: [
      spatWith({
        phases: [
          {
            id: 1,
            phaseStates: [
              {
                light: "red",
                timing: {
                  kind: "counting",
                  value: { startTime: 0, likelyEndTime: 50, minEndTime: 60 },
                },
              },
              {
                light: "yellow",
                timing: {
                  kind: "utcTiming",
                  value: { startUTCTime: 35900, likelyEndUTCTime: 20, maxEndUTCTime: 35990 },
                },
              },
              // over the turn of the hour, in order
              {
                light: "yellow",
                timing: {
                  kind: "utcTiming",
                  value: { startUTCTime: 35900, likelyEndUTCTime: 20, minEndUTCTime: 35990 },
                },
              },
            ],
          },
        ],
      }),
    ],
    expected: [0, 1].map(
      (state) =>
        `spat/timing-order spatFrame.intersections.0.phases.0.phaseStates.${state}.timing.${state === 0 ? "counting" : "utcTiming"}`,
    ),
  },
  {
    name: "phases that only one of MAP and SPAT has, told once",
    frames: [
      received(mapFrame),
      spatWith({ phases: intersection.phases.slice(1) }),
      spatWith({ phases: intersection.phases.slice(1) }),
      spatWith({ phases: [...intersection.phases, { id: 77, phaseStates: [{ light: "dark" }] }] }),
    ],
    expected: [
      "spat/phase-not-in-spat spatFrame.intersections.0",
      "spat/phase-not-in-map spatFrame.intersections.0",
    ],
  },
  {
    name: "phases that MAP and SPAT have not in common, the SPAT first",
    frames: [spatWith({ phases: intersection.phases.slice(1) }), received(mapFrame)],
    expected: ["spat/phase-not-in-spat mapFrame.nodes.0"],
  },
  {
    name: "the SPAT of another intersection",
    frames: [received(mapFrame), spatWith({ intersectionId: { region: 1, id: 700 } })],
    expected: ["spat/unknown-intersection spatFrame.intersections.0.intersectionId"],
  },
  {
    name: "a counter that jumps",
    frames: [
      bsmWith({ msgCnt: 126, secMark: 100 }),
      bsmWith({ msgCnt: 127, secMark: 200 }),
      bsmWith({ msgCnt: 0, secMark: 300 }),
      // once more the same
      bsmWith({ msgCnt: 0, secMark: 300 }),
      bsmWith({ msgCnt: 3, secMark: 600 }),
    ],
    expected: ["stream/counter bsmFrame.msgCnt"],
  },
  {
    name: "a place too far from the last",
    frames: [
      bsmWith({ msgCnt: 1, secMark: 59_950 }),
      bsmWith({ msgCnt: 2, secMark: 50, pos: { ...bsm.pos, lat: bsm.pos.lat + 2200 } }),
      bsmWith({ msgCnt: 3, secMark: 150, pos: { ...bsm.pos, lat: bsm.pos.lat + 6000 } }),
      bsmWith({ msgCnt: 4, secMark: 5150, pos: { ...bsm.pos, lat: bsm.pos.lat + 30_000 } }),
    ],
    expected: ["stream/jump bsmFrame.pos"],
  },
  {
    name: "a second mark far from the generation time",
    frames: [
      bsmWith({ msgCnt: 1, secMark: 5200 }, { generatedMs: atMs + 100 }),
      // the header counts leap seconds
      bsmWith({ msgCnt: 2, secMark: 5300 }, { generatedMs: atMs + 5200 }),
      bsmWith({ msgCnt: 3, secMark: 5400 }, { generatedMs: atMs + 600 }),
      bsmWith(
        { msgCnt: 4, secMark: 59_990 },
        { generatedMs: Date.UTC(2020, 10, 14, 6, 56, 0, 50) },
      ),
    ],
    expected: ["stream/generation-time bsmFrame.secMark"],
  },
  {
    name: "a link that the MAP does not have",
    frames: [
      received(mapFrame),
      eventWith({
        referenceLinks: [
          { upstreamNodeId: { region: 1, id: 501 }, downstreamNodeId: nodeId },
          { upstreamNodeId: { region: 1, id: 509 }, downstreamNodeId: nodeId },
        ],
      }),
    ],
    expected: ["stream/unknown-link rsiFrame.rtes.0.referenceLinks.1"],
  },
  {
    name: "what GB/T 45315 asks for",
    frames: [
      bsmWith({ posAccuracy: undefined, angle: undefined, brakes: {}, safetyExt: undefined }),
    ],
    expected: [
      "posAccuracy",
      "angle",
      "brakes.brakePadel",
      "brakes.wheelBrakes",
      "brakes.traction",
      "safetyExt.pathPrediction",
    ].map((path) => `gbt45315/missing bsmFrame.${path}`),
  },
  {
    name: "what GB/T 45315 does not allow",
    frames: [
      bsmWith({
        pos: { ...bsm.pos, elevation: 400 },
        posConfidence: { pos: "a1m", elevation: "unavailable" },
      }),
      bsmWith({ msgCnt: 13, speed: 8191 }),
    ],
    expected: [
      "gbt45315/forbidden bsmFrame.pos.elevation",
      "gbt45315/forbidden bsmFrame.posConfidence.elevation",
      "gbt45315/speed bsmFrame.speed",
    ],
  },
  {
    name: "a long history",
    frames: [
      safetyExt({
        pathHistory: {
          crumbData: Array.from({ length: 16 }, (_, index) => ({
            llvOffset: offset(0, -index - 1),
            timeOffset: 10 + index,
          })),
        },
      }),
      safetyExt({
        pathHistory: {
          crumbData: [
            { llvOffset: offset(0, -200), timeOffset: 1000 },
            { llvOffset: offset(0, -410), timeOffset: 2000 },
          ],
        },
      }),
    ],
    expected: [
      "gbt45315/path-history bsmFrame.safetyExt.pathHistory.crumbData",
      "gbt45315/path-history bsmFrame.safetyExt.pathHistory.crumbData",
    ],
  },
  {
    name: "predictions that do not go with the speed or radius",
    frames: [
      bsmWith({ speed: 40 }),
      safetyExt({ pathPrediction: { radiusOfCurve: 26_000, confidence: 160 } }),
      safetyExt({ pathPrediction: { radiusOfCurve: -900, confidence: 160 } }),
      safetyExt({ pathPrediction: { radiusOfCurve: -900, confidence: 0 } }),
      safetyExt({ pathPrediction: { radiusOfCurve: 32_767, confidence: 200 } }),
    ],
    expected: [0, 1, 2].map(() => "gbt45315/path-prediction bsmFrame.safetyExt.pathPrediction"),
  },
  {
    name: "lights that are all off",
    frames: [safetyExt({ lights: 0 })],
    expected: ["gbt45315/lights bsmFrame.safetyExt.lights"],
  },
  {
    name: "an emergency that is none",
    frames: [
      emergency(60, { responseType: "emergency", sirenUse: "inUse" }),
      emergency(61, { responseType: "nonEmergency", lightsUse: "inUse" }),
      emergency(62, { responseType: "emergency", sirenUse: "notInUse" }),
      emergency(10, { responseType: "emergency", lightsUse: "inUse" }),
    ],
    expected: [0, 1, 2].map(() => "gbt45315/emergency bsmFrame.emergencyExt"),
  },
  {
    name: "what GB/T 45315 does not list",
    frames: [
      bsmWith({
        timeConfidence: "time-000-001",
        motionCfd: { speedCfd: "prec1ms" },
        brakes: {
          ...bsm.brakes,
          abs: "off",
          scs: "off",
          brakeBoost: "off",
          auxBrakes: "off",
        },
        size: { ...bsm.size, height: 30 },
      }),
    ],
    expected: [
      "timeConfidence",
      "motionCfd",
      "brakes.abs",
      "brakes.scs",
      "brakes.brakeBoost",
      "brakes.auxBrakes",
      "size.height",
    ].map((path) => `gbt45315/unlisted bsmFrame.${path}`),
  },
  {
    name: "an event under the AID of regular messages",
    frames: [
      [1, 111],
      [2, 113],
      [3, 112],
      [4, undefined],
    ].map(([msgCnt = 0, aid]) =>
      bsmWith(
        {
          msgCnt,
          safetyExt: { ...bsm.safetyExt, events: VehicleEventFlags.bits.eventHardBraking },
        },
        { ...(aid !== undefined && { aid }) },
      ),
    ),
    expected: [0, 1].map(() => "gbt45315/event-aid bsmFrame.safetyExt.events"),
  },
  {
    name: "another id with the same certificate",
    frames: [
      bsmWith({}, { signer: "A" }),
      bsmWith({ id: rsuId }, { signer: "B" }),
      bsmWith({ id: rsuId }, { signer: "A" }),
    ],
    expected: ["gbt45315/id bsmFrame.id"],
  },
  {
    name: "a long pause",
    frames: [
      bsmWith({ msgCnt: 1, secMark: 5200 }, { receivedMs: atMs }),
      bsmWith({ msgCnt: 2, secMark: 5800 }, { receivedMs: atMs + 600 }),
      bsmWith({ msgCnt: 3, secMark: 6500 }, { receivedMs: atMs + 1300 }),
    ],
    expected: ["gbt45315/period bsmFrame"],
  },
  {
    name: "a roadside unit that is something else",
    frames: [
      rsmWith({ ...unit, ptcType: "motor" }),
      rsmWith({ ...unit, id: Uint8Array.from(rsuId).reverse() }),
      rsmWith({ ...unit, id: rsuId }),
    ],
    expected: [
      "csae159/rsu rsmFrame.participants.0.ptcType",
      "csae159/rsu rsmFrame.participants.0.id",
    ],
  },
  {
    name: "participants with ids that are not those of their BSM",
    frames: [
      bsmWith({}),
      // the vehicle itself
      rsmWith(unit, { ...one, ptcId: 1, id: bsm.id, pos: absoluteAt(bsm.pos) }),
      // its id far away
      rsmWith(unit, { ...one, ptcId: 2, id: bsm.id, pos: absoluteAt(bsm.pos, 9000) }),
      // another id where it is
      rsmWith(unit, { ...one, ptcId: 3, id: rsuId, pos: absoluteAt(bsm.pos) }),
      // another id elsewhere, or later
      rsmWith(unit, { ...one, ptcId: 4, id: rsuId, pos: absoluteAt(bsm.pos, 9000) }),
      rsmWith(unit, {
        ...one,
        ptcId: 5,
        id: rsuId,
        pos: absoluteAt(bsm.pos),
        secMark: bsm.secMark + 900,
      }),
    ],
    expected: [0, 1].map(() => "csae159/bsm-id rsmFrame.participants.1.id"),
  },
  {
    name: "a roadside unit that is not there, and participants without numbers or sizes",
    frames: [
      rsmWith(one, { ...one, ptcId: 300 }, { ...one, ptcId: 1 }),
      rsmWith(unit, { ...one, size: { width: 0, length: 0 } }),
    ],
    expected: [
      "csae159/rsu rsmFrame.participants",
      "csae159/participant-id rsmFrame.participants.1.ptcId",
      "csae159/participant-id rsmFrame.participants.2.ptcId",
      "values/zero-size rsmFrame.participants.1.size.width",
      "values/zero-size rsmFrame.participants.1.size.length",
      "csae159/size rsmFrame.participants.1.size",
    ],
  },
];

describe("finds what is planted, and nothing else", () => {
  test.each([...planted, ...plantedInDay2])("$name", ({ frames, expected }) => {
    // frames of one sender follow one another here without counting, but where the count is the point
    const isCounted = expected.some((text) => text.startsWith("stream/counter"));
    const list = found(...frames).filter((text) => isCounted || !text.startsWith("stream/counter"));
    expect(list).toEqual(expected);
  });

  test("with a fault for each rule", () => {
    const covered = new Set(
      [...planted, ...plantedInDay2].flatMap(({ expected }) =>
        expected.map((text) => text.split(" ")[0]),
      ),
    );
    expect(rules.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
  });
});

test("finds nothing in clean frames", () => {
  expect(found(...scene.map((frame) => received(frame)))).toEqual([]);
});

test("finds in captured frames what is there, and no more", () => {
  const frames = vectorsOf("captures").map(({ edition, type, uper }): LintFrame => {
    // vectors are of editions that there are
    const codec = lookup(edition as Edition, type);
    if (codec === undefined) throw new Error(`${edition} ${type}`);
    const octets = octetsOf(uper);
    return { codec, value: codec.decode(octets), octets };
  });
  const byFrame = lint(frames).map(({ frame, rule, path, message }) => [
    vectorsOf("captures")[frame]?.id,
    `${rule} ${formatPath(path)}: ${message}`,
  ]);
  expect(byFrame).toMatchInlineSnapshot(`
    [
      [
        "capture/spat-rsu-0",
        "map/test-id spatFrame.intersections.0.intersectionId: 255-9 is a number for tests",
      ],
      [
        "capture/bsm-rsu-1",
        "encoding/larger-offset bsmFrame.safetyExt.pathHistory.crumbData.0.llvOffset.offsetLL: position-LL1 would do for -1925, -430, this is position-LatLon; 3 more in this frame",
      ],
      [
        "capture/rsm-rsu-3",
        "values/zero-size rsmFrame.participants.0.size.width: VehicleWidth is 0",
      ],
      [
        "capture/rsm-rsu-3",
        "values/zero-size rsmFrame.participants.0.size.length: VehicleLength is 0",
      ],
      [
        "capture/rsi-rsu-4",
        "encoding/larger-offset rsiFrame.rtes.0.referencePaths.0.activePath.0.offsetLL: position-LL3 would do for -1330, 17946, this is position-LatLon; 3 more in this frame",
      ],
      [
        "capture/rsi-rsu-4",
        "values/priority-bits rsiFrame.rtes.0.priority: the low five bits are 00001; is the level not in the top three?",
      ],
      [
        "capture/map-rsu-5",
        "encoding/larger-offset mapFrame.nodes.0.inLinks.0.points.0.posOffset.offsetLL: position-LL3 would do for -2437, 25399, this is position-LatLon; 31 more in this frame",
      ],
      [
        "capture/map-rsu-5",
        "map/test-id mapFrame.nodes.0.id: 1-149 is a number for tests; 14 more in this frame",
      ],
    ]
  `);
});

test("offsets in the smallest form are not called too large", () => {
  const edges: PositionOffsetLLV[] = [
    { offsetLL: { kind: "position-LL2", value: { lon: 2048, lat: 0 } } },
    { offsetLL: { kind: "position-LL3", value: { lon: 0, lat: -8193 } } },
    {
      offsetLL: { kind: "position-LL6", value: { lon: 2_097_152, lat: 0 } },
      offsetV: { kind: "offset1", value: -64 },
    },
    // 63 of the smaller form would mean 6.3 m or more
    {
      offsetLL: { kind: "position-LL1", value: { lon: -2048, lat: 2047 } },
      offsetV: { kind: "offset2", value: 63 },
    },
    {
      offsetLL: {
        kind: "position-LatLon",
        value: { lon: refPos.long + 8_388_608, lat: refPos.lat },
      },
      offsetV: { kind: "elevation", value: 5 },
    },
  ];
  const frame = rsmWith(unit, ...edges.map((pos, index) => ({ ...one, ptcId: index + 1, pos })));
  expect(found(frame)).toEqual([]);
});

describe("other editions", () => {
  test("T/CSAE 53-2017", () => {
    const value: Frame2017 = {
      kind: "spatFrame",
      value: {
        msgCnt: 1,
        intersections: [
          {
            intersectionId: { region: 1, id: 500 },
            status: 0,
            phases: [
              {
                id: 1,
                phaseStates: [
                  { light: "dark", timing: { startTime: 0, likelyEndTime: 10, maxEndTime: 5 } },
                ],
              },
            ],
          },
        ],
      },
    };
    expect(found({ codec: Frame2017, value, octets: Frame2017.encode(value) })).toEqual([
      "spat/timing-order spatFrame.intersections.0.phases.0.phaseStates.0.timing",
    ]);
  });

  test("phase II, whose messages stand in an open type", () => {
    const value: Day2Frame = {
      kind: "msgFrameExt",
      value: {
        messageId: 13,
        value: {
          kind: "VehIntentionAndRequest",
          value: {
            msgCnt: 1,
            id: rsuId,
            secMark: 5400,
            refPos,
            intAndReq: {
              reqs: [{ reqID: 1, status: "request", reqPriority: Uint8Array.of(0x21) }],
            },
          },
        },
      },
    };
    const octets = Day2Frame.encode(value);
    const generatedMs = atMs + 10_000;
    expect(found({ codec: Day2Frame, value, octets, generatedMs })).toEqual([
      "values/priority-bits msgFrameExt.value.intAndReq.reqs.0.reqPriority",
      "stream/generation-time msgFrameExt.value.secMark",
    ]);
  });
});

test("a message that came without its frame has paths of its own", () => {
  const value: BasicSafetyMessage = { ...bsm, size: { width: 0, length: 1 } };
  const findings = lint([{ codec: Bsm, value, octets: Bsm.encode(value) }]);
  expect(findings).toEqual([
    {
      rule: "values/zero-size",
      severity: "warning",
      frame: 0,
      path: ["size", "width"],
      message: "VehicleWidth is 0",
    },
  ]);
});

test("what is no message has no faults", () => {
  const codec = lookup("ydt3709-2020", "Speed");
  if (codec === undefined) throw new Error();
  expect(lint([{ codec, value: 5 }])).toEqual([]);
});

describe("rules", () => {
  test("have an id in their set, a source and an explanation", () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
    for (const { id, set, source, explanation } of rules) {
      expect(id.startsWith(`${set}/`), id).toBe(true);
      expect(ruleSets).toContain(set);
      expect(source.length).toBeGreaterThan(5);
      expect(explanation).toMatch(/^[A-Z].*\.$/);
    }
  });

  test("are chosen by set or id; those for devices are off", () => {
    const bare = bsmWith({ posAccuracy: undefined, size: { width: 0, length: 0 } });
    const ids = (asked?: string[]) =>
      lint([bare], asked && { rules: asked }).map(({ rule }) => rule);
    expect(ids()).toEqual(["values/zero-size", "values/zero-size"]);
    expect(ids(["gbt45315"])).toEqual(["gbt45315/missing"]);
    expect(ids(["map", "gbt45315/missing"])).toEqual(["gbt45315/missing"]);
    expect(ids([])).toEqual([]);
    expect(linter({ rules: ["map"] }).rules.every(({ set }) => set === "map")).toBe(true);
  });

  test("that there are not are refused by name", () => {
    expect(() => linter({ rules: ["maps"] })).toThrow(
      "there is no rule maps; sets: encoding, values",
    );
  });
});

describe("no frame stops the linter", () => {
  for (const edition of ["csae157-2020", "csae53-2017", "csae53-2020"] as const) {
    const codec = lookup(edition, "MessageFrame");
    if (codec === undefined) throw new Error(edition);
    const frames = arbitrary(codec, { maxElements: 32 });
    property.prop([frames, frames], { numRuns: 100 })(edition, (first, second) => {
      const { check } = linter({ rules: ["all"] });
      for (const value of [first, second, first]) {
        const findings = check({ codec, value, octets: codec.encode(value), receivedMs: 0 });
        expect(findings.filter(({ rule }) => rule === "encoding/non-canonical")).toEqual([]);
        expect(findings.every(({ message }) => !/undefined|NaN/.test(message))).toBe(true);
      }
    });
  }
});
