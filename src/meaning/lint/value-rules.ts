import type {
  PathHistoryPoint,
  Position3D,
  PositionalAccuracy,
  PositionOffsetLL,
  RSITimeDetails,
} from "../../editions/ydt3709-2020.js";
import { formatPath, type Path } from "../../errors.js";
import { amountOf } from "../amount.js";
import { placeOf } from "../position.js";
import { decodeGb2312 } from "../text.js";
import { type CheckedRule, type Fault, ofType } from "./rule.js";
import type { Place } from "./walk.js";

/** Numbers that measure an extent, for which nothing is no extent. */
const extents: ReadonlySet<string> = new Set([
  "VehicleWidth",
  "VehicleLength",
  "SizeValue",
  "LaneWidth",
  "Radius",
  "RadiusOfCurvature",
]);

/** 60000 to 60999 are a leap second (SAE J2735). */
const longestSecMark = 60_999;

const priorityTypes: ReadonlySet<string> = new Set(["RSIPriority", "Priority"]);

/** A year of minutes, half of it: a span that seems longer goes over the turn of the year. */
const halfYear = 262_800;

export const valueRules: readonly CheckedRule[] = [
  {
    id: "values/no-position",
    set: "values",
    severity: "error",
    source: "YD/T 3709-2020: Position3D is mandatory; SAE J2735: the numbers that mean unavailable",
    explanation:
      "A message without a place is of no use, and offsets from such a place lead nowhere.",
    check: (subject) => [
      ...ofType<Position3D>("Position3D", (position) =>
        placeOf(position) === undefined ? "the position is unavailable" : undefined,
      )(subject),
      ...ofType<PositionOffsetLL>("PositionOffsetLL", ({ kind, value: { lon, lat } }) =>
        kind === "position-LatLon" && placeOf({ lat, long: lon }) === undefined
          ? "the position is unavailable"
          : undefined,
      )(subject),
    ],
  },
  {
    id: "values/no-time",
    set: "values",
    severity: "warning",
    source: "YD/T 3709-2020: secMark is mandatory; GB/T 45315-2025 7.3",
    explanation:
      "The second mark is beyond the minute and its leap second, so nobody knows how old the message is.",
    check: ofType<number>("DSecond", (mark, { path }) =>
      path.at(-1) === "secMark" && mark > longestSecMark
        ? `secMark ${mark} is unavailable`
        : undefined,
    ),
  },
  {
    id: "values/zero-size",
    set: "values",
    severity: "warning",
    source: "units of the modules: 0 is unavailable, or no extent at all",
    explanation:
      "Width, length or radius is zero. Where the component is mandatory send what is known; a receiver cannot tell " +
      "a thing without an extent from one whose size nobody measured.",
    check: ({ places }) => {
      // of a roadside unit that lists itself nobody asks the size
      const units = new Set(
        places.flatMap(({ value, path }) => (value === "rsu" ? ownerOf(path) : [])),
      );
      return places.flatMap(({ typeName, value, path }) => {
        if (!extents.has(typeName) || value !== 0) return [];
        const size = path.indexOf("size");
        if (size >= 0 && units.has(ownerOf(path.slice(0, size + 1)))) return [];
        return [{ path, message: `${typeName} is 0` }];
      });
    },
  },
  {
    id: "values/priority-bits",
    set: "values",
    severity: "error",
    source: "YD/T 3709-2020: RSIPriority",
    explanation: "The priority is in the top three bits of the octet; the low five are zero.",
    check: ({ places }) => places.flatMap(priorityFaults),
  },
  {
    id: "values/text",
    set: "values",
    severity: "warning",
    source: "GB 2312-80; YD/T 3709-2020: Description",
    explanation:
      "The octets of a text in GB 2312 are none: another encoding, or a part of a character.",
    check: ({ places }) =>
      places.flatMap(({ path, value }) => {
        if (path.at(-1) !== "textGB2312" || !(value instanceof Uint8Array)) return [];
        const text = decodeGb2312(value);
        return text.ok ? [] : [{ path, message: text.reason }];
      }),
  },
  {
    id: "values/brake-flags",
    set: "values",
    severity: "warning",
    source: "YD/T 3709-2020: BrakeAppliedStatus",
    explanation:
      "Bit 0 says that the state of the brakes is unavailable; then no wheel can be said to brake.",
    check: ofType<number>("BrakeAppliedStatus", (bits) =>
      bits % 2 === 1 && bits !== 1 ? "unavailable, and yet wheels brake" : undefined,
    ),
  },
  {
    id: "values/accuracy-axes",
    set: "values",
    severity: "warning",
    source: "YD/T 3709-2020: PositionalAccuracy",
    explanation: "The major axis of an ellipse is not the shorter one.",
    check: ofType<PositionalAccuracy>("PositionalAccuracy", ({ semiMajor, semiMinor }) => {
      const major = amountOf("SemiMajorAxisAccuracy", semiMajor);
      const minor = amountOf("SemiMinorAxisAccuracy", semiMinor);
      if (major === undefined || minor === undefined || major >= minor) return undefined;
      return `major axis ${major} m, minor axis ${minor} m`;
    }),
  },
  {
    id: "values/validity-order",
    set: "values",
    severity: "error",
    source: "YD/T 3709-2020: RSITimeDetails",
    explanation: "An event or sign ends before it begins.",
    check: ofType<RSITimeDetails>("RSITimeDetails", ({ startTime, endTime }) => {
      const start = amountOf("MinuteOfTheYear", startTime);
      const end = amountOf("MinuteOfTheYear", endTime);
      if (start === undefined || end === undefined) return undefined;
      const isBefore = end < start && start - end < halfYear;
      return isBefore ? `begins in minute ${start} of the year, ends in minute ${end}` : undefined;
    }),
  },
  {
    id: "values/path-points",
    set: "values",
    severity: "warning",
    source: "YD/T 3709-2020: PathPointList; it had one point or more before",
    explanation: "A path has two points or more; one tells no way.",
    // the alertPath of T/CSAE 53-2017 may be a place
    check: ofType<readonly unknown[]>("PathPointList", ({ length }, { path }) =>
      path.at(-1) === "activePath" && length < 2 ? "a path of one point" : undefined,
    ),
  },
  {
    id: "values/history-order",
    set: "values",
    severity: "warning",
    source: "YD/T 3709-2020: PathHistoryPointList; GB/T 45315-2025 7.3",
    explanation: "The points of a path history go back in time, the newest first.",
    check: ofType<readonly PathHistoryPoint[]>("PathHistoryPointList", (crumbs) => {
      const times = crumbs.map(({ timeOffset }) => amountOf("TimeOffset", timeOffset));
      const index = times.findIndex((time, at) => (time ?? 0) < (times[at - 1] ?? 0));
      if (index < 0 || times[index] === undefined) return undefined;
      return `point ${index} is ${times[index]} s old, the one before it ${times[index - 1]} s`;
    }),
  },
];

/** The path of what has a component. */
function ownerOf(path: Path): string {
  return formatPath(path.slice(0, -1));
}

function priorityFaults({ typeName, path, value }: Place): Fault[] {
  const isPriority = priorityTypes.has(typeName) || path.at(-1) === "reqPriority";
  if (!isPriority || !(value instanceof Uint8Array)) return [];
  const low = (value[0] ?? 0) & 0x1f;
  if (low === 0) return [];
  const bits = low.toString(2).padStart(5, "0");
  return [{ path, message: `the low five bits are ${bits}; is the level not in the top three?` }];
}
