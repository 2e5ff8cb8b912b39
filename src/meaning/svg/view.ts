import type { Feature, Position } from "../geo/geojson.js";
import { add, distance, type Plane, type Point, planeAt, scale, subtract } from "../geo/plane.js";

/** How metres become pixels. */
export interface View {
  readonly width: number;
  readonly height: number;
  readonly pixelsPerMetre: number;
  /** A position in pixels, y downwards. */
  toPixels(position: Position): Point;
  /** Features that lie in the picture, at least in part. */
  readonly shown: readonly Feature[];
  readonly hiddenCount: number;
}

/** Of a road the crossings are shown, with this much of their arms. */
const armMetres = 120;
/** Without a road, what lies farther from the first thing is not shown. */
const reachMetres = 3000;
const marginPixels = 50;
/** Small scenes are not blown up further. */
const largestPixelsPerMetre = 12;

export function positionsOf({ geometry }: Feature): readonly Position[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "LineString":
      return geometry.coordinates;
    case "Polygon":
      return geometry.coordinates.flat();
  }
}

/**
 * A view of the crossings of a road, or without one of what lies together. Undefined if there is nothing to see. Without
 * a height it is as high as what it shows, and at least half as high as wide.
 */
export function viewOf(
  features: readonly Feature[],
  width: number,
  wantedHeight?: number,
): View | undefined {
  const nodes = features.filter(({ properties }) => properties.feature === "node");
  const [first] = (nodes.length > 0 ? nodes : features).flatMap(positionsOf);
  if (first === undefined) return undefined;
  const plane = planeAt({ long: first[0], lat: first[1] });
  const pointsOf = (feature: Feature): Point[] =>
    positionsOf(feature).map((position) => pointOf(plane, position));
  const framed = pointsInFrame(nodes.flatMap(pointsOf), features, pointsOf);
  const { left, right, bottom, top } = boundsOf(framed);
  const inner = (size: number): number => Math.max(size - 2 * marginPixels, 1);
  const pixelsPerMetre = Math.min(
    inner(width) / Math.max(right - left, 1),
    inner(wantedHeight ?? width) / Math.max(top - bottom, 1),
    largestPixelsPerMetre,
  );
  const height =
    wantedHeight ?? Math.max((top - bottom) * pixelsPerMetre + 2 * marginPixels, width / 2);
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const toPixels = (position: Position): Point => {
    const [x, y] = pointOf(plane, position);
    return [
      width / 2 + (x - middle[0]) * pixelsPerMetre,
      height / 2 - (y - middle[1]) * pixelsPerMetre,
    ];
  };
  const shown = features.filter((feature) => {
    const box = boundsOf(positionsOf(feature).map(toPixels));
    return box.right >= 0 && box.left <= width && box.top >= 0 && box.bottom <= height;
  });
  const hiddenCount = features.length - shown.length;
  return { width, height, pixelsPerMetre, toPixels, shown, hiddenCount };
}

function pointsInFrame(
  nodes: readonly Point[],
  features: readonly Feature[],
  pointsOf: (feature: Feature) => readonly Point[],
): readonly Point[] {
  if (nodes.length === 0) {
    return features
      .filter((feature) => pointsOf(feature).some((point) => distance(point, [0, 0]) < reachMetres))
      .flatMap(pointsOf);
  }
  const road = features.filter(({ properties }) => roadFeatures.has(properties.feature));
  // what reaches further is cut off at this distance, so that crossings are not lost at the ends of long roads
  const atMost = (node: Point, point: Point): Point => {
    const away = distance(node, point);
    return away <= armMetres ? point : add(node, scale(subtract(point, node), armMetres / away));
  };
  const near = (point: Point): Point =>
    nodes
      .map((node) => atMost(node, point))
      .reduce((best, other) => (distance(other, point) < distance(best, point) ? other : best));
  return [...nodes, ...road.flatMap(pointsOf).map(near)];
}

const roadFeatures: ReadonlySet<string> = new Set(["node", "lane", "stopLine", "movement"]);

function pointOf(plane: Plane, [long, lat]: Position): Point {
  return plane.toPoint({ lat, long });
}

function boundsOf(points: readonly Point[]): {
  left: number;
  right: number;
  bottom: number;
  top: number;
} {
  const bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const [x, y] of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.min(bounds.bottom, y);
    bounds.top = Math.max(bounds.top, y);
  }
  return bounds;
}
