/** One message of each kind, in JER: the shape of a corpus. `vary` makes the others from it. */

type Jer = unknown;

/** A list of `count` elements. */
const times = (count: number, element: (at: number) => Jer): Jer[] =>
  Array.from({ length: count }, (_, at) => element(at));

const id = "4245494A494E4731";
const city = { lat: 399764645, long: 1163509503, elevation: 375 };
const noAcceleration = { long: 2001, lat: 2001, vert: -127, yaw: 0 };
const acceleration = { long: 35, lat: -12, vert: 4, yaw: 120 };
const accelerationConfidence = {
  lonAccConfidence: "prec0-1deg",
  latAccConfidence: "prec0-1deg",
  vertAccConfidence: "prec1deg",
  yawRateCon: "prec0-1deg",
};
const noBits = (length: number) => ({
  value: "00".repeat(Math.ceil(length / 8)),
  length,
});
const node = (number: number) => ({ region: 110, id: number });
const link = { upstreamNodeId: node(21), downstreamNodeId: node(22), referenceLanes: "6000" };

/** An offset in the fewest bits that hold it, as senders choose it. */
function offset(lon: number, lat: number): Jer {
  const reach = Math.max(Math.abs(lon), Math.abs(lat));
  const widths = [2047, 8191, 32767, 131071, 2097151, 8388607];
  const width = widths.findIndex((largest) => reach <= largest);
  return { offsetLL: { [`position-LL${width + 1}`]: { lon, lat } } };
}
const withHeight = (position: Jer, offsetV: Jer): Jer => Object.assign({}, position, { offsetV });
const absolute = (at: number): Jer => ({
  offsetLL: { "position-LatLon": { lon: 1163507578 + 400 * at, lat: 399764215 + 100 * at } },
});
const utc = { year: 2024, month: 6, day: 18, hour: 9, minute: 41, second: 12500, offset: 480 };

const vehicle = {
  msgCnt: 61,
  id,
  secMark: 9500,
  pos: city,
  transmission: "forwardGears",
  speed: 812,
  heading: 6161,
  accelSet: acceleration,
  size: { width: 180, length: 470, height: 30 },
  vehicleClass: { classification: 10 },
};

/** 53 octets: what a car sends while nothing happens. */
const car = {
  ...vehicle,
  timeConfidence: "time-000-010",
  posAccuracy: { semiMajor: 20, semiMinor: 14, orientation: 7000 },
  posConfidence: { pos: "a1m", elevation: "elev-002-00" },
  angle: 12,
  motionCfd: { speedCfd: "prec0-1ms", headingCfd: "prec0-1deg", steerCfd: "prec1deg" },
  brakes: {
    brakePadel: "off",
    wheelBrakes: "00",
    traction: "off",
    abs: "off",
    scs: "on",
    brakeBoost: "off",
    auxBrakes: "off",
  },
  safetyExt: {
    events: noBits(13),
    lights: noBits(9),
  },
};

/** 86 octets: the same parts as in the captured one. */
const carWithHistory = {
  ...vehicle,
  transmission: "unavailable",
  accelSet: noAcceleration,
  brakes: { brakePadel: "off" },
  size: { width: 150, length: 450 },
  safetyExt: {
    events: noBits(13),
    pathHistory: {
      crumbData: times(4, (at) => ({ llvOffset: absolute(at), timeOffset: 500 * (at + 1) })),
    },
    lights: noBits(9),
  },
};

const counting = (startTime: number, length: number): Jer => ({
  counting: {
    startTime,
    likelyEndTime: startTime + length,
    nextStartTime: startTime + 900,
    nextDuration: length,
  },
});
/** 261 octets: eight phases of three lights at one intersection. */
const lights = {
  msgCnt: 48,
  moy: 458335,
  timeStamp: 5238,
  intersections: [
    {
      intersectionId: node(9),
      status: "0400",
      phases: times(8, (at) => ({
        id: 33 + 2 * at,
        phaseStates: [
          { light: "permissive-green", timing: counting(10 * at, 300) },
          { light: "yellow", timing: counting(10 * at + 300, 30) },
          { light: "red", timing: counting(10 * at + 330, 570) },
        ],
      })),
    },
  ],
};

const participant = (at: number): Jer => ({
  ptcType: at % 4 === 3 ? "non-motor" : "motor",
  ptcId: 1200 + at,
  source: at % 3 === 0 ? "integrated" : "video",
  ...(at % 4 === 0 && { id }),
  secMark: 12902,
  pos: offset(900 * (at - 5), 350 * at),
  posConfidence: { pos: "a1m" },
  ...(at % 2 === 0 && { transmission: "forwardGears" }),
  speed: 300 + 40 * at,
  heading: 13556,
  ...(at % 3 !== 2 && { motionCfd: { speedCfd: "prec1ms", headingCfd: "prec01deg" } }),
  ...(at % 4 === 0 && { accelSet: acceleration }),
  size: { width: 180, length: 460, height: 30 },
  ...(at % 4 !== 3 && { vehicleClass: { classification: 10 } }),
});
const roadUsers = {
  msgCnt: 17,
  id,
  refPos: city,
  participants: times(12, participant),
};

/** 79 octets, as an event of the captured roadside unit. */
const roadEvent = {
  msgCnt: 18,
  id,
  refPos: city,
  rtes: [
    {
      rteId: 123,
      eventType: 9902,
      eventSource: "detection",
      eventPos: withHeight(offset(120, -80), { offset1: 2 }),
      eventRadius: 1000,
      priority: "60",
      referencePaths: [
        {
          activePath: times(4, (at) => withHeight(absolute(at), { elevation: 370 + at })),
          pathRadius: 200,
        },
      ],
    },
  ],
};

/** A Day II message is an open type that the number of its kind selects. */
const dayII = (messageId: number, value: Jer): Jer => ({ msgFrameExt: { messageId, value } });

const detected = (at: number): Jer => ({
  ptc: participant(at),
  ...(at % 2 === 0 && { detectedPTCType: at % 4 === 2 ? "truck" : "car", typeConfidence: 180 }),
  ...(at % 3 === 0 && { tracking: 30 + at }),
});
const sensorShare = dayII(12, {
  msgCnt: 90,
  id,
  equipmentType: "rsu",
  secMark: 33010,
  sensorPos: city,
  detectedRegion: [times(5, (at) => offset(2500 * at - 5000, 1800 * (at % 3)))],
  participants: times(32, detected),
});

const pathPoint = (at: number): Jer => ({
  pos: offset(240 * at, 130 * at),
  speed: 700 + 3 * at,
  ...(at % 2 === 0 && { heading: 6200 + at }),
  ...(at % 5 === 0 && { accelSet: acceleration, acc4WayConfidence: accelerationConfidence }),
  estimatedTime: 10 * (at + 1),
  timeConfidence: 180,
});
const driveSuggestion = { suggestion: { value: "4000", length: 14 }, lifeTime: 400 };
const intention = dayII(13, {
  msgCnt: 12,
  id,
  secMark: 21000,
  refPos: city,
  intAndReq: {
    currentPos: { posInMap: link, pos: offset(0, 0), speed: 700, heading: 6200 },
    "path-Planning": times(50, pathPoint),
    currentBehavior: { value: "8000", length: 14 },
    reqs: [
      {
        reqID: 7,
        status: "request",
        targetRSU: id,
        info: { laneChange: { upstreamNode: node(21), downstreamNode: node(22), targetLane: 2 } },
        lifeTime: 300,
      },
    ],
  },
});

const advice = dayII(11, {
  msgCnt: 5,
  id,
  secMark: 18200,
  refPos: city,
  coordinates: times(3, (at) => ({
    vehId: id,
    driveSuggestion: { ...driveSuggestion, relatedLink: link },
    pathGuidance: times(6, (point) => pathPoint(6 * at + point)),
    info: { value: "80", length: 8 },
  })),
  laneCoordinates: [
    {
      targetLane: link,
      recommendedSpeed: 600,
      recommendedBehavior: { value: "0010", length: 14 },
      info: { value: "08", length: 8 },
      description: { textString: "LANE 2 CLOSED AHEAD" },
    },
  ],
});

const parkingSlot = (at: number): Jer => ({
  slotID: 100 + at,
  position: {
    topLeft: offset(240 * at, 50),
    topRight: offset(240 * at + 230, 50),
    bottomLeft: offset(240 * at, -480),
  },
  sign: `B2-${100 + at}`,
  parkingType: { value: "4000", length: 10 },
  status: at % 3 === 0 ? "available" : "occupied",
  parkingSpaceTheta: "vertical",
  parkingLock: "nolock",
});
const carPark = dayII(14, {
  msgCnt: 3,
  timeStamp: 244000,
  parkingLotInfo: { id: 77, name: "EAST GATE P2", number: 420, buildingLayerNum: 3, avpType: "p2" },
  pamNodes: times(4, (at) => ({
    id: at + 1,
    refPos: city,
    floor: -2,
    attributes: { value: "80", length: 8 },
    inDrives: [
      {
        upstreamPAMNodeId: at,
        driveID: at,
        twowaySepration: false,
        speedLimit: 139,
        driveWidth: 550,
        points: times(3, (point) => ({ posOffset: offset(600 * point, 90) })),
        parkingSlots: times(4, (slot) => parkingSlot(4 * at + slot)),
      },
    ],
  })),
  parkingAreaGuidance: [{ vehId: id, drivePath: [1, 2, 3], targetParkingSlot: 108 }],
});

const pedestrian = dayII(15, {
  msgCnt: 40,
  id,
  secMark: 15000,
  timeConfidence: "time-000-010",
  pos: city,
  posAccuracy: { semiMajor: 40, semiMinor: 30, orientation: 7000 },
  speed: 70,
  heading: 20000,
  accelSet: acceleration,
  pathHistory: {
    crumbData: times(5, (at) => ({
      llvOffset: offset(-60 * at, -45 * at),
      timeOffset: 100 * (at + 1),
    })),
  },
  overallRadius: 6,
  "non-motorData": {
    basicType: "aPEDESTRIAN",
    propulsion: { human: "onFoot" },
    clusterSize: "small",
    attachment: "pet",
    personalExt: { useState: { value: "2000", length: 9 }, assistType: { value: "80", length: 6 } },
    personalReq: { crossing: "request" },
  },
});

const platoon = dayII(16, {
  msgCnt: 24,
  id,
  secMark: 37865,
  pid: "3233333330303033000000002000000019",
  role: "leader",
  status: "navigating",
  leadingExt: {
    memberList: times(4, () => ({ vid: id })),
    joiningList: [{ vid: id }],
    capacity: 10,
    openToJoin: true,
  },
});

const toll = dayII(17, {
  msgCnt: 9,
  payment: {
    "initialzation-request": {
      time: utc,
      id,
      paymentList: times(2, (at) => ({
        pid: at === 0 ? "freeflow" : "enclosed",
        paymentInfo: {
          paymentInfoType1: {
            tollingNodeInfo: {
              id: 3309112,
              pos: city,
              tollingNodeType: "gantry",
              tollingDirection: "north",
            },
            tollInfo: {
              price: 1250,
              entrancePos: offset(1200, 700),
              exitPos: offset(-1900, 400),
              tollRoad: times(6, (road) => node(30 + road)),
              timeBegin: utc,
            },
            serviceInfo: "5A".repeat(24),
          },
        },
      })),
    },
  },
});

const corrections = dayII(10, {
  msgCnt: 30,
  corrections: [
    { rev: "rtcmRev3-2", rtcmID: 1077, payload: "A5".repeat(240) },
    { rev: "rtcmRev3-2", rtcmID: 1127, payload: "A5".repeat(180) },
  ],
});

const trial = dayII(0, { msgCnt: 1, userData: "5A".repeat(64) });

/** By the name of the corpus. The MAP is the captured one, as nobody would write out a road network by hand. */
export const templates = {
  "BSM, 53 octets": { edition: "ydt3709-2020", jer: { bsmFrame: car } },
  "BSM, 86 octets": { edition: "ydt3709-2020", jer: { bsmFrame: carWithHistory } },
  "SPAT, 261 octets": { edition: "ydt3709-2020", jer: { spatFrame: lights } },
  "RSM, 12 participants": { edition: "ydt3709-2020", jer: { rsmFrame: roadUsers } },
  "RSI, 79 octets": { edition: "csae53-2020", jer: { rsiFrame: roadEvent } },
  "SSM, 32 participants": { edition: "csae157-2020", jer: sensorShare },
  "VIR, 50-point path": { edition: "csae157-2020", jer: intention },
  RTCM: { edition: "csae157-2020", jer: corrections },
  RSC: { edition: "csae157-2020", jer: advice },
  PAM: { edition: "csae157-2020", jer: carPark },
  PSM: { edition: "csae157-2020", jer: pedestrian },
  CLPMM: { edition: "csae157-2020", jer: platoon },
  VPM: { edition: "csae157-2020", jer: toll },
  Test: { edition: "csae157-2020", jer: trial },
} as const;
