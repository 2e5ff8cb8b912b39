import type { Place } from "../position.js";
import { doubleArea, type Plane, type Point } from "./plane.js";
import type { Properties } from "./properties.js";

/** Longitude, latitude, and the elevation in metres where it is known (RFC 7946 3.1.1). */
export type Position = readonly [long: number, lat: number, elevation?: number];

export type Geometry =
  | { readonly type: "Point"; readonly coordinates: Position }
  | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly Position[])[] };

/** A thing of the road with what is known of it. */
export interface Feature<P = Properties> {
  readonly type: "Feature";
  readonly geometry: Geometry;
  readonly properties: P;
}

export interface FeatureCollection {
  readonly type: "FeatureCollection";
  readonly features: readonly Feature[];
}

const positionOf = ({ lat, long, elevation }: Place): Position =>
  elevation === undefined ? [long, lat] : [long, lat, elevation];

export function pointFeature(place: Place, properties: Properties): Feature {
  return feature({ type: "Point", coordinates: positionOf(place) }, properties);
}

/** A line; none if there are fewer than two places. */
export function lineFeature(places: readonly Place[], properties: Properties): Feature[] {
  if (places.length < 2) return [];
  return [feature({ type: "LineString", coordinates: places.map(positionOf) }, properties)];
}

/** An area within a ring of places; none if there are fewer than three. */
export function areaFeature(places: readonly Place[], properties: Properties): Feature[] {
  const [first] = places;
  if (first === undefined || places.length < 3) return [];
  // RFC 7946 3.1.6: the ring is closed and runs counterclockwise
  const isClockwise = doubleArea(places.map(({ long, lat }): Point => [long, lat])) < 0;
  const ordered = isClockwise ? [...places].reverse() : places;
  const ring = [...ordered, ...ordered.slice(0, 1)].map(positionOf);
  return [feature({ type: "Polygon", coordinates: [ring] }, properties)];
}

export function lineOf(plane: Plane, points: readonly Point[], properties: Properties): Feature[] {
  return lineFeature(points.map(plane.toPlace), properties);
}

export function areaOf(plane: Plane, ring: readonly Point[], properties: Properties): Feature[] {
  return areaFeature(ring.map(plane.toPlace), properties);
}

/** Members without a value are no members: JSON has no `undefined`. */
function feature(geometry: Geometry, properties: Properties): Feature {
  const known = Object.entries(properties).filter(([, value]) => value !== undefined);
  // the same properties, but for those that are undefined anyway
  return { type: "Feature", geometry, properties: Object.fromEntries(known) as Properties };
}
