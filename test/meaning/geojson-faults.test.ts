import { expect, test } from "vitest";
import { geoJsonFaults } from "./geojson-faults.js";

const square = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
const featureOf = (geometry: unknown, more: object = {}) => ({
  type: "Feature",
  geometry,
  properties: {},
  ...more,
});
const point = { type: "Point", coordinates: [116.35, 39.98, 45.1] };
const collectionOf = (...features: unknown[]) => ({ type: "FeatureCollection", features });

const bad: readonly [name: string, collection: unknown, fault: string][] = [
  ["a bare feature", featureOf(point), "no FeatureCollection"],
  ["a crs", { ...collectionOf(), crs: null }, "a collection with crs"],
  [
    "a feature with coordinates",
    collectionOf(featureOf(point, { coordinates: [] })),
    "feature 0: a feature with coordinates",
  ],
  ["no properties", collectionOf({ type: "Feature", geometry: point }), "feature 0: no properties"],
  [
    "properties in a geometry",
    collectionOf(featureOf({ ...point, properties: {} })),
    "feature 0: a geometry with properties",
  ],
  [
    "a type of another case",
    collectionOf(featureOf({ ...point, type: "point" })),
    "feature 0: a geometry of type point",
  ],
  [
    "latitude first",
    collectionOf(featureOf({ ...point, coordinates: [39.98, 116.35] })),
    "feature 0: latitude 116.35",
  ],
  [
    "a longitude past the date line",
    collectionOf(featureOf({ ...point, coordinates: [180.1, 0] })),
    "feature 0: longitude 180.1",
  ],
  [
    "four numbers",
    collectionOf(featureOf({ ...point, coordinates: [1, 2, 3, 4] })),
    "feature 0: position [1,2,3,4]",
  ],
  [
    "no number",
    collectionOf(featureOf({ ...point, coordinates: [1, null] })),
    "feature 0: position [1,null]",
  ],
  [
    "a line of one position",
    collectionOf(featureOf({ type: "LineString", coordinates: [[1, 2]] })),
    "feature 0: 1 positions",
  ],
  [
    "an open ring",
    collectionOf(featureOf({ type: "Polygon", coordinates: [[...square.slice(0, 4), [0, 2]]] })),
    "feature 0: a ring is open",
  ],
  [
    "a clockwise ring",
    collectionOf(featureOf({ type: "Polygon", coordinates: [[...square].reverse()] })),
    "feature 0: a ring runs the wrong way",
  ],
  [
    "a counterclockwise hole",
    collectionOf(featureOf({ type: "Polygon", coordinates: [square, square] })),
    "feature 0: a ring runs the wrong way",
  ],
  [
    "a ring of two corners",
    collectionOf(
      featureOf({
        type: "Polygon",
        coordinates: [
          [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        ],
      }),
    ),
    "feature 0: 3 positions",
  ],
];

test.each(bad)("%s", (_, collection, fault) => {
  expect(geoJsonFaults(JSON.stringify(collection))).toEqual([fault]);
});

test("a hole, a line and a height are good", () => {
  const polygon = { type: "Polygon", coordinates: [square, [...square].reverse()] };
  const line = { type: "LineString", coordinates: square };
  const collection = collectionOf(featureOf(polygon), featureOf(line), featureOf(point));
  expect(geoJsonFaults(JSON.stringify(collection))).toEqual([]);
});
