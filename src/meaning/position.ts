import type { Position3D, PositionOffsetLLV, VerticalOffset } from "../editions/ydt3709-2020.js";
import { amountOf } from "./amount.js";

/** A place in degrees, in whatever reference system the sender uses: the messages do not say. */
export interface Place {
  readonly lat: number;
  readonly long: number;
  /** In metres above the ellipsoid; absent if unknown. */
  readonly elevation?: number;
}

const verticalTypes: Readonly<Record<Exclude<VerticalOffset["kind"], "elevation">, string>> = {
  offset1: "VertOffset-B07",
  offset2: "VertOffset-B08",
  offset3: "VertOffset-B09",
  offset4: "VertOffset-B10",
  offset5: "VertOffset-B11",
  offset6: "VertOffset-B12",
};

/** The place of a position; undefined if it is unavailable. */
export function placeOf(position: Position3D): Place | undefined {
  const lat = amountOf("Latitude", position.lat);
  const long = amountOf("Longitude", position.long);
  if (lat === undefined || long === undefined) return undefined;
  const elevation = amountOf("Elevation", position.elevation);
  return { lat, long, ...(elevation !== undefined && { elevation }) };
}

/**
 * The place of an offset: reference plus offset. An absolute position stands for itself. Undefined if the offset or
 * its reference is unavailable.
 */
export function offsetPlace(reference: Position3D, offset: PositionOffsetLLV): Place | undefined {
  const position = offsetPosition(reference, offset);
  return position && placeOf(position);
}

/** What {@link offsetPlace} tells in degrees, in the numbers of the messages. */
export function offsetPosition(
  reference: Position3D,
  { offsetLL, offsetV }: PositionOffsetLLV,
): Position3D | undefined {
  const { lat, lon } = offsetLL.value;
  const elevation = elevationOf(reference.elevation, offsetV);
  if (offsetLL.kind === "position-LatLon") return { lat, long: lon, elevation };
  if (placeOf(reference) === undefined) return undefined;
  const sum = { lat: reference.lat + lat, long: acrossDateLine(reference.long + lon), elevation };
  // beyond a pole there is no place
  return Math.abs(sum.lat) > ninetyDegrees ? undefined : sum;
}

const ninetyDegrees = 900_000_000;

/** An offset may lead over the date line, where longitudes begin anew. */
function acrossDateLine(long: number): number {
  const halfTurn = 2 * ninetyDegrees;
  if (long > halfTurn) return long - 2 * halfTurn;
  return long <= -halfTurn ? long + 2 * halfTurn : long;
}

function elevationOf(
  reference: number | undefined,
  offset: VerticalOffset | undefined,
): number | undefined {
  if (offset === undefined) return reference;
  if (offset.kind === "elevation") return offset.value;
  const isKnown =
    amountOf("Elevation", reference) !== undefined &&
    amountOf(verticalTypes[offset.kind], offset.value) !== undefined;
  return isKnown ? (reference ?? 0) + offset.value : undefined;
}
