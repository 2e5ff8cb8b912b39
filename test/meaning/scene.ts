/** Frames of a made-up intersection: four arms of three lanes, lights, road users, an event and a sign. */
import type {
  BasicSafetyMessage,
  Lane,
  Link,
  MessageFrame,
  ParticipantData,
  Phase,
  PositionOffsetLLV,
} from "../../src/editions/ydt3709-2020.js";
import { AllowedManeuvers } from "../../src/editions/ydt3709-2020.js";

/** Where the intersection is. */
export const refPos = { lat: 399800000, long: 1163500000, elevation: 450 };

/** In the scale of the messages. */
const northPerMetre = 90.07;
const eastPerMetre = 117.1;

/** An offset by metres to the east and north, in the smallest form that holds it. */
export function offset(east: number, north: number): PositionOffsetLLV {
  const lon = Math.round(east * eastPerMetre);
  const lat = Math.round(north * northPerMetre);
  const size = Math.max(lon < 0 ? ~lon : lon, lat < 0 ? ~lat : lat);
  const kinds = ["position-LL1", "position-LL2", "position-LL3", "position-LL4"] as const;
  const kind = kinds[[2 ** 11, 2 ** 13, 2 ** 15, 2 ** 17].findIndex((limit) => size < limit)];
  if (kind === undefined) throw new Error("too far");
  return { offsetLL: { kind, value: { lon, lat } } };
}

/** Arms clockwise from the north; traffic comes from there. */
const arms = ["north", "east", "south", "west"] as const;

export const nodeId = { region: 1, id: 500 };
const neighbour = (arm: number) => ({ region: 1, id: 501 + (arm % 4) });

/** Metres along an arm, out from the centre, and to its right when one looks to the centre. */
function onArm(arm: number, out: number, right: number): PositionOffsetLLV {
  const angle = (arm * Math.PI) / 2;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return offset(out * sine - right * cosine, out * cosine + right * sine);
}

const { maneuverLeftAllowed: left, maneuverRightAllowed: right } = AllowedManeuvers.bits;
const { maneuverStraightAllowed: straight } = AllowedManeuvers.bits;

/** Left turns have phases 1 to 4, straight on 11 to 14, by arm. */
function link(arm: number): Link {
  const onward = (by: number, phaseId: number) => ({
    remoteIntersection: neighbour(arm + by),
    phaseId,
  });
  // arms go clockwise, so the next one lies to the left of who comes in
  const toLeft = onward(1, 1 + arm);
  const ahead = onward(2, 11 + arm);
  const toRight = onward(3, 11 + arm);
  const lane = (laneID: number, maneuvers: number, ...ways: (typeof toLeft)[]): Lane => ({
    laneID,
    laneWidth: 350,
    laneAttributes: { laneType: { kind: "vehicle", value: 0 } },
    maneuvers,
    connectsTo: ways.map((way) => ({ ...way, connectingLane: { lane: laneID } })),
  });
  return {
    name: `${arms[arm]} road`,
    upstreamNodeId: neighbour(arm),
    speedLimits: [{ type: "vehicleMaxSpeed", speed: 833 }],
    linkWidth: 1050,
    points: [
      { posOffset: onArm(arm, 140, 5.4) },
      { posOffset: onArm(arm, 70, 5.4) },
      { posOffset: onArm(arm, 20, 5.4) },
    ],
    movements: [toLeft, ahead, toRight],
    lanes: [
      lane(1, left, toLeft),
      lane(2, straight, ahead),
      lane(3, straight | right, ahead, toRight),
    ],
  };
}

export const mapFrame: MessageFrame = {
  kind: "mapFrame",
  value: {
    msgCnt: 7,
    timeStamp: 458335,
    nodes: [
      { name: "Test Crossing", id: nodeId, refPos, inLinks: [link(0), link(1), link(2), link(3)] },
    ],
  },
};

type Light = "red" | "yellow" | "protected-green";

function phase(id: number, light: Light, seconds: number): Phase {
  const mark = seconds * 10;
  return {
    id,
    phaseStates: [
      {
        light,
        timing: {
          kind: "counting",
          value: { startTime: 0, likelyEndTime: mark, minEndTime: mark, maxEndTime: mark },
        },
      },
    ],
  };
}

export const spatFrame: MessageFrame = {
  kind: "spatFrame",
  value: {
    msgCnt: 3,
    moy: 458335,
    timeStamp: 5238,
    intersections: [
      {
        intersectionId: nodeId,
        status: 1 << 5,
        phases: [
          phase(1, "red", 35),
          phase(2, "red", 12),
          phase(3, "red", 35),
          phase(4, "red", 12),
          phase(11, "protected-green", 9),
          phase(12, "red", 24),
          phase(13, "protected-green", 9),
          phase(14, "red", 24),
        ],
      },
    ],
  },
};

export function participant(
  ptcId: number,
  values: Partial<ParticipantData> & Pick<ParticipantData, "pos" | "heading">,
): ParticipantData {
  return {
    ptcType: "motor",
    ptcId,
    source: "video",
    secMark: 5200,
    posConfidence: { pos: "a50cm" },
    speed: 0,
    size: { width: 180, length: 450 },
    ...values,
  };
}

export const rsuId = Uint8Array.from([0x52, 0x53, 0x55, 0x30, 0x30, 0x30, 0x30, 0x31]);

export const rsmFrame: MessageFrame = {
  kind: "rsmFrame",
  value: {
    msgCnt: 90,
    id: rsuId,
    refPos,
    participants: [
      participant(0, { ptcType: "rsu", source: "selfinfo", pos: offset(14, 14), heading: 0 }),
      participant(1, { pos: onArm(0, 60, 5.4), heading: 14400, speed: 620 }),
      participant(2, { pos: onArm(1, 23, 1.9), heading: 21600 }),
      participant(3, { pos: onArm(1, 30, 1.9), heading: 21600 }),
      participant(4, {
        pos: onArm(1, 25, 5.4),
        heading: 21600,
        size: { width: 250, length: 1200 },
        vehicleClass: { classification: 50 },
      }),
      participant(5, { pos: offset(-6, 0), heading: 28000, speed: 450 }),
      participant(6, {
        ptcType: "pedestrian",
        pos: offset(16, -17),
        heading: 7200,
        speed: 65,
        size: { width: 60, length: 40 },
      }),
      participant(7, {
        ptcType: "non-motor",
        pos: onArm(2, 40, 9.5),
        heading: 0,
        speed: 240,
        size: { width: 70, length: 180 },
      }),
    ],
  },
};

const vehicleId = Uint8Array.from([1, 2, 3, 4, 5, 6, 7, 8]);

export const bsm: BasicSafetyMessage = {
  msgCnt: 12,
  id: vehicleId,
  secMark: 5200,
  pos: { lat: refPos.lat - 5400, long: refPos.long + 630 },
  posAccuracy: { semiMajor: 20, semiMinor: 15, orientation: 0 },
  transmission: "forwardGears",
  speed: 600,
  heading: 100,
  angle: 2,
  accelSet: { long: 50, lat: 0, vert: 0, yaw: 20 },
  brakes: { brakePadel: "off", wheelBrakes: 0, traction: "off" },
  size: { width: 185, length: 470 },
  vehicleClass: { classification: 10, fuelType: 4 },
  safetyExt: {
    pathHistory: {
      crumbData: [
        { llvOffset: offset(0, -6), timeOffset: 50 },
        { llvOffset: offset(-0.5, -30), timeOffset: 250 },
        { llvOffset: offset(-1, -66), timeOffset: 550 },
      ],
    },
    pathPrediction: { radiusOfCurve: 3000, confidence: 160 },
  },
};

export const bsmFrame: MessageFrame = { kind: "bsmFrame", value: bsm };

export const rsiFrame: MessageFrame = {
  kind: "rsiFrame",
  value: {
    msgCnt: 55,
    moy: 458335,
    id: rsuId,
    refPos,
    rtes: [
      {
        rteId: 1,
        eventType: 501,
        eventSource: "government",
        eventPos: onArm(3, 90, 6),
        eventRadius: 150,
        description: {
          kind: "textGB2312",
          value: Uint8Array.from([0xb5, 0xc0, 0xc2, 0xb7, 0xca, 0xa9, 0xb9, 0xa4]),
        },
        timeDetails: { startTime: 458000, endTime: 459000 },
        priority: Uint8Array.of(0xa0),
        referencePaths: [{ activePath: [onArm(3, 130, 5.4), onArm(3, 90, 5.4)], pathRadius: 60 }],
        eventConfidence: 180,
      },
    ],
    rtss: [{ rtsId: 2, signType: 85, signPos: onArm(0, 100, 13), priority: Uint8Array.of(0x60) }],
  },
};

/** All of it, in the order in which it may come. */
export const scene: readonly MessageFrame[] = [mapFrame, spatFrame, rsmFrame, bsmFrame, rsiFrame];
