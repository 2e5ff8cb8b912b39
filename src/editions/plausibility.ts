/** A rule of experience: points for a member of this name, or undefined where it has nothing to say. */
type Rule = (value: number, around: Readonly<Record<string, unknown>>) => number | undefined;

/** Raw values between these are what roads have; `special` is what senders put where they know nothing. */
function usual(lower: number, upper: number, special?: number): Rule {
  return (value) => {
    // a special value is one of thousands: hitting it by chance is rarer than being in the usual range
    if (value === special) return 3;
    return value >= lower && value <= upper ? 1 : -1;
  };
}

const isAcceleration = (around: Readonly<Record<string, unknown>>): boolean => "vert" in around;

/** Latitude or longitude of a position, or an acceleration: the documents use the same names for both. */
function axis(china: readonly [number, number], special: number): Rule {
  const position = usual(china[0] * 1e7, china[1] * 1e7, special);
  const acceleration = usual(-1000, 1000, 2001);
  return (value, around) => {
    if (isAcceleration(around)) return acceleration(value, around);
    return "lon" in around ? undefined : position(value, around);
  };
}

/** By the names of the documents; in raw units. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["lat", axis([18, 54], 900000001)],
  ["long", axis([73, 135], 1800000001)],
  ["elevation", usual(-1500, 60000, -4096)],
  ["vert", usual(-50, 50, -127)],
  ["yaw", usual(-6000, 6000)],
  ["speed", usual(0, 3500, 8191)],
  ["heading", (value) => (value === 28800 ? 3 : undefined)],
  ["secMark", usual(0, 60999, 65535)],
  ["width", usual(1, 350, 0)],
  ["length", usual(1, 2500, 0)],
  ["height", usual(1, 100, 0)],
  ["timeOffset", usual(1, 6000, 65535)],
  ["laneID", usual(1, 20, 0)],
  ["laneWidth", usual(200, 600, 0)],
  ["linkWidth", usual(200, 6000, 0)],
  ["startTime", usual(0, 36000, 36001)],
  ["likelyEndTime", usual(0, 36000, 36001)],
  ["classification", (value) => (value < 100 ? 1 : -1)],
  ["year", usual(2015, 2060, 0)],
  ["month", usual(0, 12)],
]);

/** Positions of one message lie within this many degrees of each other. */
const reachDegrees = 1;

/** How much a decoded value looks like what a road user or a roadside unit sends: points, more is better. */
export function plausibilityOf(value: unknown): number {
  const positions: { lat: number; long: number }[] = [];
  const points = pointsOf(value, positions);
  return points + spreadPoints(positions);
}

function pointsOf(value: unknown, positions: { lat: number; long: number }[]): number {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return 0;
  let points = 0;
  if (Array.isArray(value)) {
    for (const item of value) points += pointsOf(item, positions);
    return points;
  }
  // what is neither a list nor octets is a plain object
  const around = value as Readonly<Record<string, unknown>>;
  const { lat, long } = around;
  if (typeof lat === "number" && typeof long === "number" && !isAcceleration(around)) {
    if (lat <= 900000000 && long <= 1800000000) positions.push({ lat, long });
  }
  for (const name in around) points += memberPoints(name, around[name], around, positions);
  return points;
}

function memberPoints(
  name: string,
  member: unknown,
  around: Readonly<Record<string, unknown>>,
  positions: { lat: number; long: number }[],
): number {
  if (typeof member === "number") return rules.get(name)?.(member, around) ?? 0;
  if (typeof member === "string") return textPoints(name, member);
  return pointsOf(member, positions);
}

/** Names are printable; items that the documents keep in reserve are rare. */
function textPoints(name: string, text: string): number {
  if (name === "kind") return 0;
  if (name === "name" || name === "textString") return /^[\x20-\x7e]*$/.test(text) ? 2 : -2;
  return /^reserved/.test(text) ? -2 : 0;
}

function spreadPoints(positions: readonly { lat: number; long: number }[]): number {
  const [first, ...others] = positions;
  if (first === undefined) return 0;
  const isNear = (p: { lat: number; long: number }): boolean =>
    Math.abs(p.lat - first.lat) < reachDegrees * 1e7 &&
    Math.abs(p.long - first.long) < reachDegrees * 1e7;
  return others.reduce((sum, position) => sum + (isNear(position) ? 2 : -2), 0);
}
