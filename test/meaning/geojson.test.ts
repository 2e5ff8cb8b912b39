import { test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import type { MessageFrame as Day2Frame } from "../../src/editions/csae157-2020.js";
import { lookup } from "../../src/editions/index.js";
import { type Frame, frameOf, messageOf } from "../../src/meaning/frame.js";
import type { Feature, FeatureCollection, Position } from "../../src/meaning/geo/geojson.js";
import type { Properties } from "../../src/meaning/geo/properties.js";
import { toGeoJSON } from "../../src/meaning/geo/scene.js";
import { arbitrary } from "../../src/schema/arbitrary.js";
import { octetsOf, vectorsOf } from "../schema/vectors.js";
import { geoJsonFaults } from "./geojson-faults.js";
import {
  bsmFrame,
  mapFrame,
  offset,
  refPos,
  rsiFrame,
  rsmFrame,
  scene,
  spatFrame,
} from "./scene.js";

type WithKind<P, K> = P extends { feature: infer F } ? (K extends F ? P : never) : never;
type OfKind<K extends Properties["feature"]> = Feature<WithKind<Properties, K>>;

function all<K extends Properties["feature"]>(
  { features }: FeatureCollection,
  kind: K,
): OfKind<K>[] {
  // the filter says so
  return features.filter(({ properties }) => properties.feature === kind) as OfKind<K>[];
}

function line({ geometry }: Feature): readonly Position[] {
  if (geometry.type !== "LineString") throw new Error(geometry.type);
  return geometry.coordinates;
}

function faultsOf(collection: FeatureCollection): string[] {
  // JSON would leave them out
  for (const { properties } of collection.features) {
    expect(Object.values(properties)).not.toContain(undefined);
  }
  return geoJsonFaults(JSON.stringify(collection));
}

function capture(name: string): Frame {
  const vector = vectorsOf("captures").find(({ id }) => id === `capture/${name}`);
  const codec = lookup(
    vector?.edition === "csae53-2020" ? "csae53-2020" : "csae157-2020",
    "MessageFrame",
  );
  const frame = frameOf("MessageFrame", codec?.decode(octetsOf(vector?.uper ?? "")));
  if (frame === undefined) throw new Error(name);
  return frame;
}

describe("the captured MAP", () => {
  const collection = toGeoJSON([capture("map-rsu-5")]);

  test("is a four-way intersection", () => {
    expect(faultsOf(collection)).toEqual([]);
    expect(all(collection, "node")).toMatchObject([
      { geometry: { coordinates: [112.9830304, 28.0985258] }, properties: { id: "1-149" } },
    ]);
    expect(all(collection, "link").map(({ properties }) => properties)).toMatchObject(
      ["1-148", "1-150", "1-1091", "1-1095"].map((upstream) => ({
        id: `${upstream}>1-149`,
        upstream,
        downstream: "1-149",
      })),
    );
    // from each of four arms to the three others
    const ways = all(collection, "movement").map(({ properties: { link, to } }) => `${link}>${to}`);
    expect(new Set(ways).size).toBe(12);
    expect(ways.filter((way) => way.startsWith(way.slice(way.lastIndexOf(">") + 1)))).toEqual([]);
  });

  test("keeps points, widths and limits as they are", () => {
    const [lane] = all(collection, "lane");
    expect(lane?.properties).toMatchObject({
      lane: 1,
      width: 22,
      derived: false,
      maneuvers: ["straight", "left", "right"],
    });
    expect(line(all(collection, "link")[0] as Feature)).toEqual([
      [112.9827867, 28.1010657],
      [112.9828313, 28.1004053],
      [112.9828884, 28.0996026],
      [112.9829511, 28.0988051],
    ]);
    expect(all(collection, "link")[0]?.properties.speedLimits).toEqual([
      { type: "vehicleMaxSpeed", speed: 16.68 },
      { type: "vehicleMinSpeed", speed: 0 },
    ]);
  });

  test("tells left from right", () => {
    // from the north to the east is left, to the south straight on, to the west right
    const turns = all(collection, "movement")
      .filter(({ properties }) => properties.link === "1-148>1-149")
      .map(({ properties: { to, turn, phase } }) => [to, turn, phase]);
    expect(turns).toEqual([
      ["1-1091", "left", 1],
      ["1-150", "straight", 2],
      ["1-1095", "right", 3],
    ]);
  });
});

describe("lanes without points", () => {
  const collection = toGeoJSON([mapFrame]);
  const lanes = all(collection, "lane").filter(
    ({ properties }) => properties.link === "1-501>1-500",
  );

  test("lie beside each other around the centre line, the first one left", () => {
    expect(lanes.map(({ properties }) => [properties.lane, properties.derived])).toEqual([
      [1, true],
      [2, true],
      [3, true],
    ]);
    // traffic from the north: left is east
    const [first, second, third] = lanes.map((lane) => line(lane)[0]?.[0] ?? Number.NaN);
    const metres = (degrees: number) => (degrees * 1e7) / 117.1;
    expect(metres((first ?? 0) - (second ?? 0))).toBeCloseTo(3.5, 1);
    expect(metres((second ?? 0) - (third ?? 0))).toBeCloseTo(3.5, 1);
    // the centre line lies 5.4 m to the right of who looks to the centre: west
    expect(metres(refPos.long / 1e7 - (second ?? 0))).toBeCloseTo(5.4, 1);
  });

  test("end in stop lines as wide as they are", () => {
    const stopLine = all(collection, "stopLine").find(
      ({ properties }) => properties.link === "1-501>1-500" && properties.lane === 2,
    );
    const [left, right] = stopLine ? line(stopLine) : [];
    expect((((left?.[0] ?? 0) - (right?.[0] ?? 0)) * 1e7) / 117.1).toBeCloseTo(3.5, 1);
    expect(left?.[1]).toBeCloseTo(refPos.lat / 1e7 + (20 * 90.07) / 1e7, 6);
    expect(stopLine?.properties.phases).toEqual([{ phase: 11 }]);
  });
});

describe("lights of SPAT on the MAP", () => {
  const lit = (...frames: Frame[]) =>
    all(toGeoJSON(frames), "stopLine").find(
      ({ properties }) => properties.link === "1-501>1-500" && properties.lane === 2,
    )?.properties.phases[0];

  test("in whatever order they come", () => {
    const light = { phase: 11, light: "protected-green", secondsLeft: 9 };
    expect(lit(mapFrame, spatFrame)).toEqual(light);
    expect(lit(spatFrame, mapFrame)).toEqual(light);
  });

  test("stay off the MAP of another intersection", () => {
    expect(lit(capture("spat-rsu-0"), mapFrame)).toEqual({ phase: 11 });
  });

  test("by UTC marks, not without a known minute", () => {
    const value = { startUTCTime: 0, likelyEndUTCTime: 300 };
    const timing = { kind: "utcTiming" as const, value };
    const at = (moy: number): Frame => ({
      kind: "spatFrame",
      value: {
        msgCnt: 0,
        intersections: [
          {
            intersectionId: { region: 1, id: 500 },
            status: 0,
            moy,
            timeStamp: 10_000,
            phases: [{ id: 11, phaseStates: [{ light: "red" as const, timing }] }],
          },
        ],
      },
    });
    expect(lit(mapFrame, at(120))).toEqual({ phase: 11, light: "red", secondsLeft: 20 });
    expect(lit(mapFrame, at(527_040))).toEqual({ phase: 11, light: "red" });
  });

  test("by UTC marks, over the turn of the hour", () => {
    const utc = (
      light: "red" | "protected-green",
      startUTCTime: number,
      likelyEndUTCTime: number,
    ) => ({
      light,
      timing: { kind: "utcTiming" as const, value: { startUTCTime, likelyEndUTCTime } },
    });
    const spat: Frame = {
      kind: "spatFrame",
      value: {
        msgCnt: 0,
        intersections: [
          {
            intersectionId: { region: 1, id: 500 },
            status: 0,
            // 59 minutes 58 seconds past the hour
            moy: 59,
            timeStamp: 58000,
            phases: [
              {
                id: 11,
                phaseStates: [utc("protected-green", 35700, 35970), utc("red", 35970, 130)],
              },
            ],
          },
        ],
      },
    };
    expect(lit(mapFrame, spat)).toEqual({ phase: 11, light: "red", secondsLeft: 15 });
  });

  test("of T/CSAE 53-2017", () => {
    const spat: Frame = {
      kind: "spatFrame",
      value: {
        msgCnt: 0,
        intersections: [
          {
            intersectionId: { region: 1, id: 500 },
            status: 0,
            phases: [
              {
                id: 11,
                phaseStates: [
                  { light: "stop-And-Remain", timing: { startTime: 50, likelyEndTime: 90 } },
                  { light: "intersection-clearance", timing: { startTime: 0, likelyEndTime: 50 } },
                ],
              },
            ],
          },
        ],
      },
    };
    expect(lit(mapFrame, spat)).toEqual({
      phase: 11,
      light: "intersection-clearance",
      secondsLeft: 5,
    });
  });
});

describe("road users", () => {
  test("of RSM, with what is known of them", () => {
    const [rsu, first] = all(toGeoJSON([rsmFrame]), "participant");
    expect(rsu?.properties).toMatchObject({ participantType: "rsu", participantId: 0 });
    expect(first?.properties).toEqual({
      feature: "participant",
      participantId: 1,
      participantType: "motor",
      name: "motor vehicle",
      nameZh: "机动车",
      source: "video",
      speed: 12.4,
      heading: 180,
      width: 1.8,
      length: 4.5,
      secMark: 5.2,
    });
  });

  test("a BSM with its past and what is expected", () => {
    const collection = toGeoJSON([bsmFrame]);
    const [history] = all(collection, "history");
    expect(history?.properties).toMatchObject({
      id: "0102030405060708",
      times: [0, -0.5, -2.5, -5.5],
    });
    expect(history && line(history)[0]).toEqual(
      all(collection, "vehicle")[0]?.geometry.coordinates,
    );
    const [prediction] = all(collection, "prediction");
    expect(prediction?.properties).toMatchObject({ radius: 300, confidence: 80 });
    const end = prediction && line(prediction).at(-1);
    // 12 m/s for 3 s to the north, and a little right
    expect((((end?.[1] ?? 0) - 39.97946) * 1e7) / 90.07).toBeCloseTo(35.9, 0);
    expect(end?.[0]).toBeGreaterThan(116.350063);
  });

  test("of the captured BSM, whose history is absolute", () => {
    const [history] = all(toGeoJSON([capture("bsm-rsu-1")]), "history");
    expect(history && line(history).slice(0, 2)).toEqual([
      [116.3509503, 39.9764645, 37.5],
      [116.3507578, 39.9764215, 37.5],
    ]);
  });

  test("come once, as they were last", () => {
    if (rsmFrame.kind !== "rsmFrame") throw new Error();
    const { value } = rsmFrame;
    const moved = value.participants.map((one) => ({ ...one, pos: offset(1, 1) }));
    const later: Frame = { kind: "rsmFrame", value: { ...value, participants: moved.slice(1, 3) } };
    const participants = all(toGeoJSON([rsmFrame, later]), "participant");
    expect(participants.length).toBe(8);
    const places = participants.map(({ geometry }) => JSON.stringify(geometry.coordinates));
    expect(places[1]).toBe(places[2]);
    expect(places[3]).not.toBe(places[1]);
  });
});

describe("events and signs", () => {
  const collection = toGeoJSON([rsiFrame]);
  test("with names, texts and areas", () => {
    expect(faultsOf(collection)).toEqual([]);
    expect(all(collection, "event")[0]?.properties).toMatchObject({
      eventType: 501,
      name: "road works",
      nameZh: "道路施工",
      description: "道路施工",
      priority: 5,
      radius: 15,
      confidence: 90,
    });
    expect(all(collection, "sign")[0]?.properties).toMatchObject({
      signType: 85,
      nameZh: "限制车速",
    });
    expect(all(collection, "path")).toHaveLength(1);
    // around the event, and around its path
    const areas = all(collection, "area").map(({ properties }) => properties.radius);
    expect(areas).toEqual([15, 6]);
  });

  test("of T/CSAE 53-2017", () => {
    const alert: Frame = {
      kind: "rsiFrame",
      value: {
        msgCnt: 0,
        id: new Uint8Array(8),
        rsiId: 9,
        alertType: 38,
        description: "works",
        refPos,
        alertPath: [offset(0, 0), offset(0, 50)],
        alertRadius: 40,
      },
    };
    const features = toGeoJSON([alert]);
    expect(features.features.map(({ properties }) => properties.feature)).toEqual([
      "area",
      "path",
      "sign",
    ]);
    expect(all(features, "sign")[0]?.properties).toMatchObject({
      name: "road works",
      description: "works",
    });
  });
});

describe("phase II", () => {
  const day2 = (value: Extract<Day2Frame, { kind: "msgFrameExt" }>["value"]): Frame => ({
    kind: "msgFrameExt",
    value,
  });

  test("a plan of a vehicle", () => {
    const step = (east: number, north: number, estimatedTime?: number) => ({
      pos: offset(east, north),
      estimatedTime,
    });
    const frame = day2({
      messageId: 13,
      value: {
        kind: "VehIntentionAndRequest",
        value: {
          msgCnt: 1,
          id: new Uint8Array(8),
          secMark: 100,
          refPos,
          intAndReq: {
            currentPos: { pos: offset(0, 0), speed: 500, heading: 0 },
            "path-Planning": [step(0, 10, 100), step(0, 20, 65535), step(5, 30)],
          },
        },
      },
    });
    const collection = toGeoJSON([frame]);
    expect(all(collection, "plan")[0]?.properties.times).toEqual([0, 1, null, null]);
    expect(all(collection, "vehicle")[0]?.properties).toMatchObject({ speed: 10, heading: 0 });
    expect(faultsOf(collection)).toEqual([]);
  });

  test("lanes by their distance from a reference line", () => {
    const node = {
      id: { region: 1, id: 500 },
      refPos,
      "inLinks-ex": [
        {
          upstreamNodeId: { region: 1, id: 501 },
          refLine: [{ posOffset: offset(0, 200) }, { posOffset: offset(0, 0) }],
          sections: [
            {
              secId: 1,
              lanes: [
                { laneRefID: -1, laneWidth: 350 },
                {
                  laneRefID: 1,
                  "st-points": [
                    { "s-axis": 0, "t-axis": 350 },
                    { "s-axis": 1000, "t-axis": 350 },
                  ],
                },
              ],
            },
          ],
        },
      ],
    };
    const frame: Frame = { kind: "mapFrame", value: { msgCnt: 0, nodes: [node] } };
    const lanes = all(toGeoJSON([frame]), "lane");
    expect(
      lanes.map(({ properties }) => [properties.lane, properties.section, properties.derived]),
    ).toEqual([
      [-1, 1, true],
      [1, 1, false],
    ]);
    const east = lanes.map((lane) => (((line(lane)[0]?.[0] ?? 0) - 116.35) * 1e7) / 117.1);
    // traffic goes south: right is west, left is east
    expect(east[0]).toBeCloseTo(-3.5, 1);
    expect(east[1]).toBeCloseTo(3.5, 1);
    const end = (((lanes[1] ? (line(lanes[1])[1]?.[1] ?? 0) : 0) - 39.98) * 1e7) / 90.07;
    expect(end).toBeCloseTo(100, 0);
  });
});

test("the whole scene is good GeoJSON, and JSON", () => {
  const collection = toGeoJSON(scene);
  expect(faultsOf(collection)).toEqual([]);
  expect(JSON.parse(JSON.stringify(collection))).toEqual(collection);
});

test("what an edition does not know tells nothing", () => {
  const unknown: Frame = { kind: "$unknown", index: 0, octets: new Uint8Array(3) };
  expect(messageOf(unknown)).toBeUndefined();
  const opaque: Frame = { kind: "msgFrameExt", value: { messageId: 99, value: new Uint8Array(1) } };
  expect(toGeoJSON([unknown, opaque])).toEqual({ type: "FeatureCollection", features: [] });
});

describe("any frame gives good GeoJSON", () => {
  const editions = ["csae157-2020", "csae53-2017", "csae53-2020"] as const;
  for (const edition of editions) {
    const codec = lookup(edition, "MessageFrame");
    if (codec === undefined) throw new Error(edition);
    property.prop([arbitrary(codec, { maxElements: 64 })], { numRuns: 200 })(edition, (value) => {
      const frame = frameOf("MessageFrame", value);
      expect(frame && faultsOf(toGeoJSON([frame]))).toEqual([]);
    });
  }
});
