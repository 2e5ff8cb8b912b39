/** What RFC 7946 asks of a FeatureCollection, read from its text as any other program would. */

type Members = Readonly<Record<string, unknown>>;
type Faults = Generator<string, void>;

/** Members that an object of each kind must not have (RFC 7946 7.1), and `crs`, which is of the past (4). */
const forbidden: Readonly<Record<"collection" | "feature" | "geometry", readonly string[]>> = {
  collection: ["crs", "coordinates", "geometries", "geometry", "properties"],
  feature: ["crs", "coordinates", "geometries", "features"],
  geometry: ["crs", "geometry", "properties", "features"],
};

/** A sentence for each fault, none if all is well. */
export function geoJsonFaults(text: string): string[] {
  return [...collectionFaults(membersOf(JSON.parse(text)))];
}

function membersOf(value: unknown): Members | undefined {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? Object.fromEntries(Object.entries(value)) : undefined;
}

function* forbiddenMembers(members: Members, kind: keyof typeof forbidden): Faults {
  for (const name of forbidden[kind]) {
    if (Object.hasOwn(members, name)) yield `a ${kind} with ${name}`;
  }
}

function* collectionFaults(collection: Members | undefined): Faults {
  if (collection?.type !== "FeatureCollection") return yield "no FeatureCollection";
  yield* forbiddenMembers(collection, "collection");
  if (!Array.isArray(collection.features)) return yield "no features";
  for (const [index, feature] of collection.features.entries()) {
    for (const fault of featureFaults(membersOf(feature))) yield `feature ${index}: ${fault}`;
  }
}

function* featureFaults(feature: Members | undefined): Faults {
  if (feature?.type !== "Feature") return yield "no Feature";
  yield* forbiddenMembers(feature, "feature");
  if (membersOf(feature.properties) === undefined) yield "no properties";
  const geometry = membersOf(feature.geometry);
  if (geometry === undefined) return yield "no geometry";
  yield* forbiddenMembers(geometry, "geometry");
  yield* geometryFaults(geometry);
}

function* geometryFaults({ type, coordinates }: Members): Faults {
  if (type === "Point") return yield* positionFaults(coordinates);
  if (type === "LineString") return yield* lineFaults(coordinates, 2);
  if (type !== "Polygon") return yield `a geometry of type ${type}`;
  if (!Array.isArray(coordinates) || coordinates.length === 0) return yield "no rings";
  for (const [index, ring] of coordinates.entries()) yield* ringFaults(ring, index > 0);
}

/** Longitude, latitude and perhaps the height (3.1.1), in degrees of WGS 84 (4). */
function* positionFaults(position: unknown): Faults {
  const isPosition =
    Array.isArray(position) &&
    (position.length === 2 || position.length === 3) &&
    position.every((number) => typeof number === "number" && Number.isFinite(number));
  if (!isPosition) return yield `position ${JSON.stringify(position)}`;
  const [long, lat] = position;
  if (Math.abs(long) > 180) yield `longitude ${long}`;
  if (Math.abs(lat) > 90) yield `latitude ${lat}`;
}

function* lineFaults(line: unknown, least: number): Faults {
  if (!Array.isArray(line)) return yield "no list of positions";
  if (line.length < least) yield `${line.length} positions`;
  for (const position of line) yield* positionFaults(position);
}

/** A linear ring (3.1.6): closed, around the outside counterclockwise, around a hole clockwise. */
function* ringFaults(ring: unknown, isHole: boolean): Faults {
  yield* lineFaults(ring, 4);
  if (!Array.isArray(ring)) return;
  if (JSON.stringify(ring.at(0)) !== JSON.stringify(ring.at(-1))) yield "a ring is open";
  const turns = windingOf(ring);
  if (isHole ? turns > rounding : turns < -rounding) yield "a ring runs the wrong way";
}

/** Rings that cross themselves may enclose as much on one side as on the other, but for rounding. */
const rounding = 1e-12;

/** Positive if counterclockwise: twice the area in square degrees, by triangles from the first corner. */
function windingOf(ring: readonly (readonly [number, number])[]): number {
  const [[x0, y0] = [0, 0]] = ring;
  let sum = 0;
  for (let index = 1; index + 1 < ring.length; index++) {
    const [x1, y1] = ring[index] ?? [x0, y0];
    const [x2, y2] = ring[index + 1] ?? [x0, y0];
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  }
  return sum;
}
