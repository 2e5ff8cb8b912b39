import { type Frame, hexOf, type Message, messageOf } from "../frame.js";
import type { Feature, FeatureCollection } from "./geojson.js";
import { mapFeatures, type NodeParts } from "./map.js";
import type { Properties } from "./properties.js";
import { bsmFeatures, psmFeatures, rsmFeatures, ssmFeatures, virFeatures } from "./road-users.js";
import { nodeName } from "./roads.js";
import { rsiFeatures } from "./roadside.js";
import { type SpatParts, signalsOf } from "./signals.js";

/** What frames have told so far; what is told again takes the place of what was told before. */
export interface Scene {
  readonly nodes: Map<string, NodeParts>;
  /** The last SPAT of each intersection. */
  readonly spats: Map<string, SpatParts>;
  /** All else, by who told it and what it is about. */
  readonly things: Map<string, readonly Feature[]>;
}

export function emptyScene(): Scene {
  return { nodes: new Map(), spats: new Map(), things: new Map() };
}

/** Adds what a frame tells. */
export function addFrame({ nodes, spats, things }: Scene, frame: Frame): void {
  const message = messageOf(frame);
  if (message === undefined) return;
  if (message.type === "MapData") {
    for (const node of message.value.nodes) nodes.set(nodeName(node.id), node);
    return;
  }
  if (message.type === "SPAT") {
    const spat: SpatParts = message.value;
    for (const intersection of spat.intersections) {
      spats.set(nodeName(intersection.intersectionId), { ...spat, intersections: [intersection] });
    }
    return;
  }
  const sender = "id" in message.value ? hexOf(message.value.id) : "";
  const told = new Map<string, Feature[]>();
  for (const feature of featuresOf(message)) {
    const subject = `${sender} ${subjectOf(feature.properties)}`;
    told.set(subject, [...(told.get(subject) ?? []), feature]);
  }
  for (const [subject, features] of told) things.set(subject, features);
}

/** The scene as GeoJSON: the road first, on which all else lies. */
export function sceneGeoJSON({ nodes, spats, things }: Scene): FeatureCollection {
  const road = mapFeatures([...nodes.values()], signalsOf([...spats.values()]));
  return { type: "FeatureCollection", features: [...road, ...[...things.values()].flat()] };
}

/**
 * The things that frames tell of as GeoJSON (RFC 7946): the road of MAP with the lights of SPAT on it, road users,
 * obstacles, events and signs with their areas, paths past and planned. Each feature says in `properties.feature` what
 * it is. What is told again takes the place of what was told before: a node, a light, a road user, an event. Longitude
 * and latitude are those of the messages, which do not name their reference system.
 *
 * @example
 * const collection = toGeoJSON([mapFrame, spatFrame, rsmFrame]);
 */
export function toGeoJSON(frames: Iterable<Frame>): FeatureCollection {
  const scene = emptyScene();
  for (const frame of frames) addFrame(scene, frame);
  return sceneGeoJSON(scene);
}

/** What of its sender's things a feature is about. */
function subjectOf(properties: Properties): string {
  if ("participantId" in properties) return `participant ${properties.participantId}`;
  if ("obstacleId" in properties) return `obstacle ${properties.obstacleId}`;
  if ("eventId" in properties) return `event ${properties.eventId}`;
  if ("signId" in properties) return `sign ${properties.signId}`;
  if ("of" in properties) return `${properties.of} ${properties.id}`;
  return properties.feature === "detectedRegion" ? "region" : "itself";
}

function featuresOf(message: Message): Feature[] {
  switch (message.type) {
    case "BasicSafetyMessage":
      return bsmFeatures(message.value);
    case "RoadsideSafetyMessage":
      return rsmFeatures(message.value);
    case "RoadSideInformation":
      return rsiFeatures(message.value);
    case "SensorSharingMsg":
      return ssmFeatures(message.value);
    case "VehIntentionAndRequest":
      return virFeatures(message.value);
    case "PersonalSafetyMessage":
      return psmFeatures(message.value);
    default:
      return [];
  }
}
