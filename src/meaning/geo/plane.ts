/** Geometry in metres around a place: x to the east, y to the north. */
export type Point = readonly [x: number, y: number];

interface LatLong {
  readonly lat: number;
  readonly long: number;
}

/** A map of the surroundings of a place in metres, good for some kilometres. */
export interface Plane {
  toPoint(place: LatLong): Point;
  toPlace(point: Point): { lat: number; long: number };
}

// WGS 84; the other systems in use differ by far less than a lane over these distances
const equatorialRadius = 6378137;
const eccentricitySquared = 0.00669437999014;

export function planeAt(origin: LatLong): Plane {
  const sine = Math.sin(radians(origin.lat));
  const w = 1 - eccentricitySquared * sine * sine;
  const metresNorth = radians((equatorialRadius * (1 - eccentricitySquared)) / w ** 1.5);
  // at the poles there is no east
  const cosine = Math.max(Math.cos(radians(origin.lat)), 1e-6);
  const metresEast = radians((equatorialRadius / Math.sqrt(w)) * cosine);
  return {
    toPoint: ({ lat, long }) => [
      (long - origin.long) * metresEast,
      (lat - origin.lat) * metresNorth,
    ],
    toPlace: ([x, y]) => ({
      // as fine as the messages are: 1e-7 degrees
      lat: Math.max(-90, Math.min(rounded(origin.lat + y / metresNorth), 90)),
      long: aroundEarth(rounded(origin.long + x / metresEast)),
    }),
  };
}

const rounded = (degrees: number): number => Math.round(degrees * 1e7) / 1e7;

/** Behind the date line longitudes begin anew; farther off nothing is right any more. */
function aroundEarth(long: number): number {
  if (Math.abs(long) <= 180) return long;
  return rounded(long - 360 * Math.round(long / 360));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

export const add = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1]];
export const subtract = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
export const scale = (a: Point, factor: number): Point => [a[0] * factor, a[1] * factor];
export const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1];
export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
/** To the right of a direction. */
export const rightOf = (direction: Point): Point => [direction[1], -direction[0]];

function unit(a: Point): Point {
  return scale(a, 1 / Math.hypot(...a));
}

/** Direction of a heading, degrees clockwise from north. */
function directionOf(heading: number): Point {
  return [Math.sin(radians(heading)), Math.cos(radians(heading))];
}

/** A line without points that repeat the one before them. */
export function cleaned(line: readonly Point[]): Point[] {
  return line.filter((point, index) => {
    const before = line[index - 1];
    return before === undefined || distance(before, point) > 0.001;
  });
}

/** Direction of the last stretch of a line; undefined if all of it is one point. */
export function endDirection(line: readonly Point[]): Point | undefined {
  const [last, before] = cleaned(line).reverse();
  return last && before && unit(subtract(last, before));
}

/** The line that runs beside another, to the right of it; mitred, but not far at sharp turns. */
export function beside(line: readonly Point[], metresRight: number): Point[] {
  const points = cleaned(line);
  const directions = points
    .slice(1)
    .map((point, index) => unit(subtract(point, points[index] ?? point)));
  return points.map((point, index) => {
    const after = directions[index] ?? directions[index - 1];
    const before = directions[index - 1] ?? after;
    if (after === undefined || before === undefined) return point;
    const [a, b] = [rightOf(before), rightOf(after)];
    // the sum of two unit vectors is 1 + cos long along the bisector
    const stretch = metresRight / Math.max(0.5, 1 + dot(a, b));
    return add(point, scale(add(a, b), stretch));
  });
}

/** The area within `metres` of a line, with flat ends: a ring without its closing point. */
export function corridor(line: readonly Point[], metres: number): Point[] {
  return [...beside(line, metres), ...beside(line, -metres).reverse()];
}

export function circle(centre: Point, radius: number, corners = 64): Point[] {
  return Array.from({ length: corners }, (_, index) => {
    const angle = (2 * Math.PI * index) / corners;
    return add(centre, [radius * Math.cos(angle), radius * Math.sin(angle)]);
  });
}

/** A curve from one point to another that leaves and arrives in the given directions. */
export function turn(from: Point, leaving: Point, to: Point, arriving: Point): Point[] {
  const reach = distance(from, to) * 0.4;
  const control = [
    from,
    add(from, scale(leaving, reach)),
    subtract(to, scale(arriving, reach)),
    to,
  ];
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, step) => bezier(control, step / steps));
}

/** De Casteljau's construction. */
function bezier(control: readonly Point[], t: number): Point {
  const [first = [0, 0] as const, ...others] = control;
  if (others.length === 0) return first;
  const inner = others.map((point, index) => {
    const before = control[index] ?? point;
    return add(scale(before, 1 - t), scale(point, t));
  });
  return bezier(inner, t);
}

/** An arc that begins at a point with a heading; a positive radius turns right, none goes straight on. */
export function arc(
  from: Point,
  heading: number,
  radius: number | undefined,
  length: number,
): Point[] {
  const forward = directionOf(heading);
  const steps = 12;
  return Array.from({ length: steps + 1 }, (_, step): Point => {
    const way = (length * step) / steps;
    if (radius === undefined) return add(from, scale(forward, way));
    const angle = way / radius;
    const ahead = scale(forward, radius * Math.sin(angle));
    return add(from, add(ahead, scale(rightOf(forward), radius * (1 - Math.cos(angle)))));
  });
}

/** Twice the area of a ring: positive if it runs counterclockwise. */
export function doubleArea(ring: readonly Point[]): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
}

/** The point of a line at `metres` from its start, and the direction there; beyond its ends it goes straight on. */
export function along(
  line: readonly Point[],
  metres: number,
): { readonly point: Point; readonly direction: Point } | undefined {
  const points = cleaned(line);
  let before = 0;
  for (let index = 1; index < points.length; index++) {
    const from = points[index - 1];
    const to = points[index];
    if (from === undefined || to === undefined) continue;
    const length = distance(from, to);
    if (metres <= before + length || index === points.length - 1) {
      const direction = unit(subtract(to, from));
      return { point: add(from, scale(direction, metres - before)), direction };
    }
    before += length;
  }
  return undefined;
}
