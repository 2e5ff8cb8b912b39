import type { Position3D } from "../../editions/ydt3709-2020.js";
import type { Path } from "../../errors.js";
import type { Schema, Type } from "../../schema/index.js";
import { type CodecName, schemaOf } from "../../schema/registry.js";
import { resolved } from "../units.js";

/** A part of a value. */
export interface Place {
  readonly path: Path;
  /** ASN.1 name of its type; empty if the type is defined in place. */
  readonly typeName: string;
  readonly type: Exclude<Type, { kind: "REFERENCE" }>;
  readonly value: unknown;
  /** What offsets in it are relative to, as far as the message tells. */
  readonly reference: Position3D | undefined;
}

/** All parts of a value of a codec, from the outside in and in the order of the message. */
export function placesOf(codec: CodecName, value: unknown): Place[] {
  const { schema, definition } = schemaOf(codec);
  const places: Place[] = [];
  visit(schema, { kind: "REFERENCE", name: definition.name }, value, [], undefined, places);
  return places;
}

function visit(
  schema: Schema,
  unresolved: Type,
  value: unknown,
  path: Path,
  reference: Position3D | undefined,
  places: Place[],
): void {
  const typeName = unresolved.kind === "REFERENCE" ? unresolved.name : "";
  const type = resolved(schema, unresolved);
  const place: Place = { path, typeName, type, value, reference };
  places.push(place);
  for (const [step, innerType, inner] of partsOf(type, value)) {
    const innerPath = step === undefined ? path : [...path, step];
    visit(schema, innerType, inner, innerPath, referenceFor(place, step), places);
  }
}

type Part = readonly [step: string | number | undefined, type: Type, value: unknown];

function partsOf(type: Place["type"], value: unknown): Part[] {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [];
  const members = new Map<string, unknown>(Object.entries(value));
  const kind = members.get("kind");
  switch (type.kind) {
    case "SEQUENCE":
      return [...type.root, ...(type.additions ?? [])]
        .filter(({ name }) => members.get(name) !== undefined)
        .map(({ name, type: member }): Part => [name, member, members.get(name)]);
    case "SEQUENCE OF":
      return Array.isArray(value)
        ? value.map((element, index): Part => [index, type.element, element])
        : [];
    case "CHOICE":
      return [...type.root, ...(type.additions ?? [])]
        .filter(({ name }) => name === kind)
        .map(({ name, type: of }): Part => [name, of, members.get("value")]);
    case "OPEN TYPE":
      return type.choices
        .filter(({ name }) => name === kind)
        .map(({ type: of }): Part => [undefined, of, members.get("value")]);
    default:
      return [];
  }
}

/** A message, a node or a path history has a position that the offsets in it begin at. */
function referenceFor(
  { typeName, value, reference }: Place,
  step: string | number | undefined,
): Position3D | undefined {
  if (typeof value !== "object" || value === null) return reference;
  const members = new Map<string, unknown>(Object.entries(value));
  const own = ["refPos", "sensorPos", "pos", "initialPosition"].flatMap(
    (name) => positionIn(members.get(name)) ?? [],
  );
  if (own[0] !== undefined) return own[0];
  // crumbs of a road user that others see begin at its place, not at the sensor
  return typeName === "DetectedPTCData" && step === "pathHistory" ? undefined : reference;
}

function positionIn(value: unknown): Position3D | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("pos" in value) return positionIn(value.pos);
  if (!("lat" in value && "long" in value)) return undefined;
  const { lat, long } = value;
  return typeof lat === "number" && typeof long === "number" ? { lat, long } : undefined;
}
