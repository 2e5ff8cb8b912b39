import type { BasicSafetyMessage, PathPrediction } from "../../editions/ydt3709-2020.js";
import type { Path } from "../../errors.js";
import { amountOf } from "../amount.js";
import { distance, planeAt } from "../geo/plane.js";
import type { HistoryParts } from "../geo/tracks.js";
import { offsetPlace, placeOf } from "../position.js";
import { senderKey } from "./memory.js";
import { type CheckedRule, type Fault, ofMessage } from "./rule.js";

const gbt45315 = "GB/T 45315-2025 7.3, table 6";
const csae159 = "T/CSAE 159-2020 clause 7";

/** Sent without a break: nominally each 100 ms, at most this long apart. */
const longestPauseMs = 600;
const mostCrumbs = 15;
const longestHistory = 400;

/** What vehicles send by GB/T 45315-2025. */
export const vehicleRules: readonly CheckedRule[] = [
  {
    id: "gbt45315/missing",
    set: "gbt45315",
    severity: "error",
    source: gbt45315,
    explanation:
      "A component is absent that the standard asks for, though it is OPTIONAL in ASN.1.",
    check: ofBsm((bsm, root) => {
      const needed: readonly (readonly [value: unknown, ...path: string[]])[] = [
        [bsm.posAccuracy, "posAccuracy"],
        [bsm.angle, "angle"],
        [bsm.brakes.brakePadel, "brakes", "brakePadel"],
        [bsm.brakes.wheelBrakes, "brakes", "wheelBrakes"],
        [bsm.brakes.traction, "brakes", "traction"],
        [bsm.safetyExt?.pathPrediction, "safetyExt", "pathPrediction"],
      ];
      return needed.flatMap(([value, ...path]) =>
        value === undefined ? [{ path: [...root, ...path], message: "absent" }] : [],
      );
    }),
  },
  {
    id: "gbt45315/forbidden",
    set: "gbt45315",
    severity: "error",
    source: gbt45315,
    explanation: "The standard does not allow the elevation, nor its confidence.",
    check: ofBsm(({ pos, posConfidence }, root) => [
      ...(pos.elevation === undefined
        ? []
        : [{ path: [...root, "pos", "elevation"], message: "there is an elevation" }]),
      ...(posConfidence?.elevation === undefined
        ? []
        : [{ path: [...root, "posConfidence", "elevation"], message: "there is a confidence" }]),
    ]),
  },
  {
    id: "gbt45315/speed",
    set: "gbt45315",
    severity: "error",
    source: gbt45315,
    explanation: "The speed is not unavailable; a vehicle that does not know it stops sending.",
    check: ofBsm(({ speed }, root) =>
      amountOf("Speed", speed) === undefined
        ? [{ path: [...root, "speed"], message: "the speed is unavailable" }]
        : [],
    ),
  },
  {
    id: "gbt45315/path-history",
    set: "gbt45315",
    severity: "warning",
    source: gbt45315,
    explanation: `A path history has up to ${mostCrumbs} points, and goes back up to ${longestHistory} m.`,
    check: ofBsm(historyFaults),
  },
  {
    id: "gbt45315/path-prediction",
    set: "gbt45315",
    severity: "warning",
    source: gbt45315,
    explanation:
      "Below 1 m/s, or with a radius over 2500 m, the path is straight (32767) with the confidence 200; with a radius " +
      "below 100 m the confidence is 0.",
    check: ofBsm((bsm, root) => {
      const prediction = bsm.safetyExt?.pathPrediction;
      const message = prediction && predictionFault(prediction, amountOf("Speed", bsm.speed));
      const path = [...root, "safetyExt", "pathPrediction"];
      return message === undefined ? [] : [{ path, message }];
    }),
  },
  {
    id: "gbt45315/lights",
    set: "gbt45315",
    severity: "warning",
    source: gbt45315,
    explanation: "Where no light is on, the component is left out.",
    check: ofBsm(({ safetyExt }, root) =>
      safetyExt?.lights === 0
        ? [{ path: [...root, "safetyExt", "lights"], message: "no light is on" }]
        : [],
    ),
  },
  {
    id: "gbt45315/emergency",
    set: "gbt45315",
    severity: "warning",
    source: gbt45315,
    explanation: "Only vehicles on an emergency mission, with siren or light bar in use, say so.",
    check: ofBsm(({ emergencyExt }, root) => {
      if (emergencyExt === undefined) return [];
      const { responseType, sirenUse, lightsUse } = emergencyExt;
      const isActive = sirenUse === "inUse" || lightsUse === "inUse";
      if (responseType === "emergency" && isActive) return [];
      const message = `response ${responseType ?? "absent"}, siren ${sirenUse ?? "absent"}, lights ${lightsUse ?? "absent"}`;
      return [{ path: [...root, "emergencyExt"], message }];
    }),
  },
  {
    id: "gbt45315/period",
    set: "gbt45315",
    severity: "warning",
    source: gbt45315,
    explanation: `A vehicle sends each 100 ms, and never pauses for more than ${longestPauseMs} ms. Needs the times of reception.`,
    check: (subject, { senders }) => {
      if (subject.message?.type !== "BasicSafetyMessage") return [];
      const key = senderKey(subject);
      const last = key === undefined ? undefined : senders.get(key)?.receivedMs;
      if (last === undefined || subject.receivedMs === undefined) return [];
      const pause = subject.receivedMs - last;
      if (pause <= longestPauseMs) return [];
      return [{ path: subject.root, message: `${Math.round(pause)} ms after the one before` }];
    },
  },
];

/** What roadside units send by T/CSAE 159-2020. */
export const roadsideRules: readonly CheckedRule[] = [
  {
    id: "csae159/rsu",
    set: "csae159",
    severity: "error",
    source: csae159,
    explanation: "One of the participants is the roadside unit itself, with the number 0.",
    check: ofMessage("RoadsideSafetyMessage", ({ participants }, root) => {
      const units = participants.filter(({ ptcId }) => ptcId === 0).length;
      const path = [...root, "participants"];
      return units === 1 ? [] : [{ path, message: `${units} participants have the number 0` }];
    }),
  },
  {
    id: "csae159/participant-id",
    set: "csae159",
    severity: "error",
    source: csae159,
    explanation: "The other participants have different numbers from 1 to 255.",
    check: ofMessage("RoadsideSafetyMessage", ({ participants }, root) =>
      participants.flatMap(({ ptcId }, index): Fault[] => {
        const path = [...root, "participants", index, "ptcId"];
        if (ptcId > 255) return [{ path, message: `${ptcId} is over 255` }];
        const first = participants.findIndex((participant) => participant.ptcId === ptcId);
        if (ptcId === 0 || first === index) return [];
        return [{ path, message: `${ptcId} comes twice` }];
      }),
    ),
  },
  {
    id: "csae159/size",
    set: "csae159",
    severity: "error",
    source: csae159,
    explanation: "All participants have a size.",
    check: ofMessage("RoadsideSafetyMessage", ({ participants }, root) =>
      participants.flatMap(({ size }, index) =>
        size.width === 0 || size.length === 0
          ? [{ path: [...root, "participants", index, "size"], message: "the size is unavailable" }]
          : [],
      ),
    ),
  },
];

/** What the rules read of a BSM, of whatever edition; what T/CSAE 53-2017 does not have is absent there. */
interface BsmParts
  extends Pick<
    BasicSafetyMessage,
    "pos" | "posAccuracy" | "posConfidence" | "speed" | "angle" | "brakes" | "emergencyExt"
  > {
  readonly safetyExt?:
    | {
        readonly pathHistory?: HistoryParts | undefined;
        readonly pathPrediction?: PathPrediction | undefined;
        readonly lights?: number | undefined;
      }
    | undefined;
}

function ofBsm(check: (bsm: BsmParts, root: Path) => readonly Fault[]): CheckedRule["check"] {
  return ofMessage("BasicSafetyMessage", check);
}

function historyFaults(bsm: BsmParts, root: Path): Fault[] {
  const history = bsm.safetyExt?.pathHistory;
  if (history === undefined) return [];
  const path = [...root, "safetyExt", "pathHistory", "crumbData"];
  const { crumbData, initialPosition } = history;
  const faults: Fault[] = [];
  if (crumbData.length > mostCrumbs) faults.push({ path, message: `${crumbData.length} points` });
  const start = initialPosition?.pos ?? bsm.pos;
  const origin = placeOf(start);
  if (origin === undefined) return faults;
  const plane = planeAt(origin);
  let metres = 0;
  let before = plane.toPoint(origin);
  for (const { llvOffset } of crumbData) {
    const place = offsetPlace(start, llvOffset);
    if (place === undefined) continue;
    const point = plane.toPoint(place);
    metres += distance(before, point);
    before = point;
  }
  if (metres > longestHistory) faults.push({ path, message: `${Math.round(metres)} m long` });
  return faults;
}

function predictionFault(
  { radiusOfCurve, confidence }: PathPrediction,
  speed: number | undefined,
): string | undefined {
  const radius = amountOf("RadiusOfCurvature", radiusOfCurve);
  const isStraight = radius === undefined && confidence === 200;
  if (speed !== undefined && speed < 1) {
    return isStraight ? undefined : `${speed} m/s, with a path that is not straight`;
  }
  if (radius === undefined || Math.abs(radius) > 2500) {
    return isStraight ? undefined : `radius ${radius ?? "straight"}, confidence ${confidence}`;
  }
  return Math.abs(radius) < 100 && confidence !== 0
    ? `radius ${radius} m, confidence ${confidence}`
    : undefined;
}
