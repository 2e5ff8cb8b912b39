import type {
  DetectedObstacleData,
  DetectedPTCData,
  PersonalSafetyMessage,
  SensorSharingMsg,
  VehIntentionAndRequest,
} from "../../editions/csae157-2020.js";
import type { Position3D, PositionOffsetLLV, VehicleSize } from "../../editions/ydt3709-2020.js";
import { amountOf } from "../amount.js";
import { nameOf, obstacleTypes, participantTypes, vehicleClasses } from "../codes/index.js";
import { hexOf } from "../frame.js";
import { offsetPlace, offsetPosition, placeOf } from "../position.js";
import { areaFeature, type Feature, pointFeature } from "./geojson.js";
import type { RoadUserProperties } from "./properties.js";
import { eventFeatures } from "./roadside.js";
import { type HistoryParts, historyFeatures, planFeatures, predictionFeatures } from "./tracks.js";

/** BSM of any edition. */
export interface BsmParts extends MotionParts {
  readonly id: Uint8Array;
  readonly pos: Position3D;
  readonly vehicleClass: { readonly classification: number };
  readonly safetyExt?:
    | {
        readonly pathHistory?: HistoryParts | undefined;
        readonly pathPrediction?: { radiusOfCurve: number; confidence: number } | undefined;
      }
    | undefined;
}

/** RSM of any edition. */
export interface RsmParts {
  readonly refPos: Position3D;
  readonly participants: readonly ParticipantParts[];
}

interface ParticipantParts extends MotionParts {
  readonly ptcType: string | number;
  readonly ptcId: number;
  readonly source: string | number;
  readonly id?: Uint8Array | undefined;
  readonly pos: PositionOffsetLLV;
  readonly vehicleClass?: { readonly classification: number } | undefined;
}

interface MotionParts {
  readonly secMark: number;
  readonly speed: number;
  readonly heading: number;
  readonly size?: VehicleSize | undefined;
}

type Motion = Pick<RoadUserProperties, "speed" | "heading" | "width" | "length" | "secMark">;

function motionOf({ secMark, speed, heading, size }: MotionParts): Motion {
  return {
    speed: amountOf("Speed", speed) ?? null,
    heading: amountOf("Heading", heading) ?? null,
    width: amountOf("VehicleWidth", size?.width) ?? null,
    length: amountOf("VehicleLength", size?.length) ?? null,
    secMark: amountOf("DSecond", secMark) ?? null,
  };
}

export function bsmFeatures(bsm: BsmParts): Feature[] {
  const place = placeOf(bsm.pos);
  if (place === undefined) return [];
  const id = hexOf(bsm.id);
  const motion = motionOf(bsm);
  const { classification: vehicleClass } = bsm.vehicleClass;
  const { en: name, zh: nameZh } = nameOf(vehicleClasses, vehicleClass);
  const { pathHistory, pathPrediction } = bsm.safetyExt ?? {};
  return [
    ...(pathHistory ? historyFeatures(bsm.pos, pathHistory, { id }) : []),
    ...(pathPrediction
      ? predictionFeatures(place, motion.heading, motion.speed, pathPrediction, { id })
      : []),
    pointFeature(place, {
      feature: "vehicle",
      id,
      participantType: "motor",
      name,
      nameZh,
      vehicleClass,
      ...motion,
    }),
  ];
}

export function rsmFeatures({ refPos, participants }: RsmParts): Feature[] {
  return participants.flatMap((participant) => participantFeatures(refPos, participant));
}

function participantFeatures(refPos: Position3D, participant: ParticipantParts): Feature[] {
  const place = offsetPlace(refPos, participant.pos);
  if (place === undefined) return [];
  const { ptcType, ptcId, source, id, vehicleClass } = participant;
  const { en: name, zh: nameZh } = nameOf<string | number>(participantTypes, ptcType);
  return [
    pointFeature(place, {
      feature: "participant",
      id: id && hexOf(id),
      participantId: ptcId,
      participantType: ptcType,
      name,
      nameZh,
      vehicleClass: vehicleClass?.classification,
      source,
      ...motionOf(participant),
    }),
  ];
}

export function ssmFeatures(message: SensorSharingMsg): Feature[] {
  const { sensorPos, detectedRegion, participants, obstacles, rtes } = message;
  return [
    ...(detectedRegion ?? []).flatMap((region) =>
      areaFeature(
        region.flatMap((corner) => offsetPlace(sensorPos, corner) ?? []),
        { feature: "detectedRegion" },
      ),
    ),
    ...(participants ?? []).flatMap((detected) => detectedFeatures(sensorPos, detected)),
    ...(obstacles ?? []).flatMap((obstacle) => obstacleFeatures(sensorPos, obstacle)),
    ...eventFeatures(sensorPos, rtes ?? []),
  ];
}

function detectedFeatures(sensorPos: Position3D, detected: DetectedPTCData): Feature[] {
  const { ptc, pathHistory, planningList } = detected;
  const position = offsetPosition(sensorPos, ptc.pos);
  const participantId = ptc.ptcId;
  return [
    ...(pathHistory && position ? historyFeatures(position, pathHistory, { participantId }) : []),
    ...(planningList ?? []).flatMap(({ pathPlanning, planConfidence }) =>
      planFeatures(sensorPos, pathPlanning ?? [], position, {
        participantId,
        confidence: amountOf("Confidence", planConfidence),
      }),
    ),
    ...participantFeatures(sensorPos, ptc),
  ];
}

function obstacleFeatures(sensorPos: Position3D, obstacle: DetectedObstacleData): Feature[] {
  const { obsId, obsType, pos, speed, heading, size, polygon } = obstacle;
  const place = offsetPlace(sensorPos, pos);
  const { en: name, zh: nameZh } = nameOf<string | number>(obstacleTypes, obsType);
  const properties = {
    feature: "obstacle",
    obstacleId: obsId,
    obstacleType: obsType,
    name,
    nameZh,
    speed: amountOf("Speed", speed) ?? null,
    heading: amountOf("Heading", heading) ?? null,
    width: amountOf("SizeValue", size.width) ?? null,
    length: amountOf("SizeValue", size.length) ?? null,
  } as const;
  const corners = (polygon ?? []).flatMap((corner) => offsetPlace(sensorPos, corner) ?? []);
  const outline = areaFeature(corners, properties);
  if (outline.length > 0) return outline;
  return place === undefined ? [] : [pointFeature(place, properties)];
}

/** The planned path begins where the vehicle is. */
export function virFeatures({ id, secMark, refPos, intAndReq }: VehIntentionAndRequest): Feature[] {
  const { currentPos, "path-Planning": plan } = intAndReq;
  const position = currentPos ? offsetPosition(refPos, currentPos.pos) : refPos;
  const place = position && placeOf(position);
  const hexId = hexOf(id);
  const track = planFeatures(refPos, plan ?? [], position, { id: hexId });
  if (place === undefined) return track;
  const { en: name, zh: nameZh } = nameOf<string | number>(participantTypes, "motor");
  return [
    ...track,
    pointFeature(place, {
      feature: "vehicle",
      id: hexId,
      participantType: "motor",
      name,
      nameZh,
      speed: amountOf("Speed", currentPos?.speed) ?? null,
      heading: amountOf("Heading", currentPos?.heading) ?? null,
      width: null,
      length: null,
      secMark: amountOf("DSecond", secMark) ?? null,
    }),
  ];
}

/** `PersonalDeviceUserType` as a `ParticipantType`. */
const personTypes: ReadonlyMap<string | number, string> = new Map([
  ["aPEDESTRIAN", "pedestrian"],
  ["aPEDALCYCLIST", "non-motor"],
  ["aROADWORKER", "pedestrian"],
]);

export function psmFeatures(psm: PersonalSafetyMessage): Feature[] {
  const place = placeOf(psm.pos);
  if (place === undefined) return [];
  const id = hexOf(psm.id);
  const participantType = personTypes.get(psm["non-motorData"].basicType) ?? "unknown";
  const { en: name, zh: nameZh } = nameOf<string | number>(participantTypes, participantType);
  return [
    ...(psm.pathHistory ? historyFeatures(psm.pos, psm.pathHistory, { id }) : []),
    ...planFeatures(psm.pos, psm["path-Planning"] ?? [], psm.pos, { id }),
    pointFeature(place, { feature: "person", id, participantType, name, nameZh, ...motionOf(psm) }),
  ];
}
