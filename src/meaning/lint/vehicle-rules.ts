import type { BasicSafetyMessage, PathPrediction } from "../../editions/ydt3709-2020.js";
import type { Path } from "../../errors.js";
import { amountOf } from "../amount.js";
import { hexOf } from "../frame.js";
import type { HistoryParts } from "../geo/tracks.js";
import { senderKey } from "./memory.js";
import { type CheckedRule, type Fault, ofMessage } from "./rule.js";
import { historyFaults, longestHistory, mostCrumbs, predictionFault } from "./vehicle-path.js";

const gbt45315 = "GB/T 45315-2025 7.3, table 6";

/** Sent without a break: nominally each 100 ms, at most this long apart. */
const longestPauseMs = 600;

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
    id: "gbt45315/unlisted",
    set: "gbt45315",
    severity: "note",
    source: gbt45315,
    explanation: "A component is sent that the table of the standard does not list.",
    check: ofBsm((bsm, root) => {
      const { brakes, size } = bsm;
      const others: readonly (readonly [value: unknown, ...path: string[]])[] = [
        [bsm.timeConfidence, "timeConfidence"],
        [bsm.motionCfd, "motionCfd"],
        [brakes.abs, "brakes", "abs"],
        [brakes.scs, "brakes", "scs"],
        [brakes.brakeBoost, "brakes", "brakeBoost"],
        [brakes.auxBrakes, "brakes", "auxBrakes"],
        [size.height, "size", "height"],
      ];
      return others.flatMap(([value, ...path]) =>
        value === undefined ? [] : [{ path: [...root, ...path], message: "not in the table" }],
      );
    }),
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
    check: ofBsm(({ pos, safetyExt }, root) => {
      const path = [...root, "safetyExt", "pathHistory", "crumbData"];
      return safetyExt?.pathHistory ? historyFaults(pos, safetyExt.pathHistory, path) : [];
    }),
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
    explanation:
      "Only emergency vehicles on a mission, with siren or light bar in use, say so; their classes are 60 to 69.",
    check: ofBsm(({ emergencyExt, vehicleClass: { classification } }, root) => {
      if (emergencyExt === undefined) return [];
      if (classification < 60 || classification > 69) {
        return [{ path: [...root, "emergencyExt"], message: `vehicle class ${classification}` }];
      }
      const { responseType, sirenUse, lightsUse } = emergencyExt;
      const isActive = sirenUse === "inUse" || lightsUse === "inUse";
      if (responseType === "emergency" && isActive) return [];
      const message = `response ${responseType ?? "absent"}, siren ${sirenUse ?? "absent"}, lights ${lightsUse ?? "absent"}`;
      return [{ path: [...root, "emergencyExt"], message }];
    }),
  },
  {
    id: "gbt45315/event-aid",
    set: "gbt45315",
    severity: "error",
    source: "GB/T 45315-2025 7.3, tables 4 and 7",
    explanation:
      "A message with an event flag has the AID 112, or 114 of emergency vehicles; 111 and 113 are for those without. " +
      "Needs the AID around the message.",
    check: (subject, memory) =>
      ofBsm(({ safetyExt }, root) => {
        const { aid } = subject;
        if (!safetyExt?.events || (aid !== 111 && aid !== 113)) return [];
        return [
          { path: [...root, "safetyExt", "events"], message: `an event, with the AID ${aid}` },
        ];
      })(subject, memory),
  },
  {
    id: "gbt45315/id",
    set: "gbt45315",
    severity: "warning",
    source: gbt45315,
    explanation:
      "The id of a vehicle stays the same until it changes its certificate. Needs the signer of the message.",
    check: ({ message, root, signer }, { signers }) => {
      if (message?.type !== "BasicSafetyMessage" || signer === undefined) return [];
      const [id, last] = [hexOf(message.value.id), signers.get(signer)];
      if (last === undefined || last === id) return [];
      return [{ path: [...root, "id"], message: `${id}, before it ${last}, by the same signer` }];
    },
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

/** What the rules read of a BSM, of whatever edition; what T/CSAE 53-2017 does not have is absent there. */
interface BsmParts
  extends Pick<
    BasicSafetyMessage,
    | "timeConfidence"
    | "pos"
    | "posAccuracy"
    | "posConfidence"
    | "speed"
    | "angle"
    | "motionCfd"
    | "brakes"
    | "size"
    | "emergencyExt"
  > {
  readonly vehicleClass: { readonly classification: number };
  readonly safetyExt?:
    | {
        readonly events?: number | undefined;
        readonly pathHistory?: HistoryParts | undefined;
        readonly pathPrediction?: PathPrediction | undefined;
        readonly lights?: number | undefined;
      }
    | undefined;
}

function ofBsm(check: (bsm: BsmParts, root: Path) => readonly Fault[]): CheckedRule["check"] {
  return ofMessage("BasicSafetyMessage", check);
}
