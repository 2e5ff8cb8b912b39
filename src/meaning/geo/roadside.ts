import type { Position3D, PositionOffsetLLV } from "../../editions/ydt3709-2020.js";
import { amountOf } from "../amount.js";
import { eventTypes, nameOf, priorityLevel, signTypes } from "../codes/index.js";
import { offsetPlace, placeOf } from "../position.js";
import { type Description, textOf } from "../text.js";
import { areaOf, type Feature, lineFeature, pointFeature } from "./geojson.js";
import { circle, corridor, planeAt } from "./plane.js";
import type { EffectProperties } from "./properties.js";

/** RSI of the editions since 2020. */
export interface RsiParts {
  readonly refPos: Position3D;
  readonly rtes?: readonly EventParts[] | undefined;
  readonly rtss?: readonly SignParts[] | undefined;
}

/** RSI of T/CSAE 53-2017: one sign or text, one path. */
export interface AlertParts {
  readonly rsiId: number;
  readonly alertType: number;
  readonly description?: string | undefined;
  readonly priority?: Uint8Array | undefined;
  readonly refPos: Position3D;
  readonly alertPath: readonly PositionOffsetLLV[];
  readonly alertRadius: number;
}

interface PathParts {
  readonly activePath: readonly PositionOffsetLLV[];
  readonly pathRadius: number;
}

interface NoticeParts {
  readonly description?: Description | undefined;
  readonly priority?: Uint8Array | undefined;
  readonly referencePaths?: readonly PathParts[] | undefined;
}

export interface EventParts extends NoticeParts {
  readonly rteId: number;
  readonly eventType: number;
  readonly eventSource: string | number;
  readonly eventPos?: PositionOffsetLLV | undefined;
  readonly eventRadius?: number | undefined;
  readonly eventConfidence?: number | undefined;
}

interface SignParts extends NoticeParts {
  readonly rtsId: number;
  readonly signType: number;
  readonly signPos?: PositionOffsetLLV | undefined;
}

export function rsiFeatures(rsi: RsiParts | AlertParts): Feature[] {
  if ("alertPath" in rsi) return alertFeatures(rsi);
  return [
    ...eventFeatures(rsi.refPos, rsi.rtes ?? []),
    ...signFeatures(rsi.refPos, rsi.rtss ?? []),
  ];
}

export function eventFeatures(refPos: Position3D, events: readonly EventParts[]): Feature[] {
  return events.flatMap((event) => {
    const { rteId, eventType, eventSource, eventPos, eventRadius, referencePaths } = event;
    const { en: name, zh: nameZh } = nameOf(eventTypes, eventType);
    const place = eventPos && offsetPlace(refPos, eventPos);
    const radius = amountOf("Radius", eventRadius);
    const effect = { of: "event", id: rteId } as const;
    const around =
      place && radius
        ? areaOf(planeAt(place), circle([0, 0], radius), { feature: "area", ...effect, radius })
        : [];
    const marker =
      place === undefined
        ? []
        : [
            pointFeature(place, {
              feature: "event",
              eventId: rteId,
              eventType,
              name,
              nameZh,
              eventSource,
              ...noticeProperties(event),
              radius,
              confidence: amountOf("Confidence", event.eventConfidence),
            }),
          ];
    return [...around, ...pathFeatures(refPos, referencePaths ?? [], effect), ...marker];
  });
}

function signFeatures(refPos: Position3D, signs: readonly SignParts[]): Feature[] {
  return signs.flatMap((sign) => {
    const { rtsId, signType, signPos, referencePaths } = sign;
    // a sign without a position stands at the reference
    const place = signPos ? offsetPlace(refPos, signPos) : placeOf(refPos);
    const { en: name, zh: nameZh } = nameOf(signTypes, signType);
    const properties = {
      feature: "sign",
      signId: rtsId,
      signType,
      name,
      nameZh,
      ...noticeProperties(sign),
    } as const;
    return [
      ...pathFeatures(refPos, referencePaths ?? [], { of: "sign", id: rtsId }),
      ...(place === undefined ? [] : [pointFeature(place, properties)]),
    ];
  });
}

function alertFeatures(alert: AlertParts): Feature[] {
  const { description, refPos, alertPath, alertRadius, rsiId, alertType, priority } = alert;
  const sign: SignParts = {
    rtsId: rsiId,
    signType: alertType,
    signPos: alertPath[0],
    description: description === undefined ? undefined : { kind: "textString", value: description },
    priority,
    referencePaths: [{ activePath: alertPath, pathRadius: alertRadius }],
  };
  return signFeatures(refPos, [sign]);
}

function noticeProperties({ description, priority }: NoticeParts): {
  description: string | undefined;
  priority: number | undefined;
} {
  return {
    description: description && textOf(description).text,
    priority: priority && priorityLevel(priority),
  };
}

function pathFeatures(
  refPos: Position3D,
  paths: readonly PathParts[],
  effect: Pick<EffectProperties, "of" | "id">,
): Feature[] {
  return paths.flatMap(({ activePath, pathRadius }) => {
    const places = activePath.flatMap((point) => offsetPlace(refPos, point) ?? []);
    const [origin] = places;
    if (origin === undefined) return [];
    const radius = amountOf("Radius", pathRadius) ?? 0;
    const plane = planeAt(origin);
    const ring = radius > 0 ? corridor(places.map(plane.toPoint), radius) : [];
    return [
      ...areaOf(plane, ring, { feature: "area", ...effect, radius }),
      ...lineFeature(places, { feature: "path", ...effect, radius }),
    ];
  });
}
