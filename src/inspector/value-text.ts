import {
  eventTypes,
  exteriorLights,
  fuelTypes,
  lightStates,
  type Names,
  nameOf,
  obstacleTypes,
  participantTypes,
  signTypes,
  vehicleClasses,
  vehicleEvents,
} from "../meaning/index.js";
import { definitionOf, measureOf, valueText as plainText, setBits } from "../meaning/value-text.js";
import type { Type } from "../schema/index.js";
import { type CodecName, schemaOf } from "../schema/registry.js";
import { defaultAids } from "../stack/index.js";
import type { TreeNode } from "./tree.js";
import { type Language, words } from "./words.js";

/** What a line says: the value as it is sent, and what it means. */
export interface ValueText {
  readonly text: string;
  /** `12 m/s`, `unavailable`, the name of a code. */
  readonly meaning: string;
}

/** Tables of names by the ASN.1 name of the type that has the codes. */
const codeNames: Readonly<Record<string, Names<number> | Names<string>>> = {
  BasicVehicleClass: vehicleClasses,
  EventType: eventTypes,
  FuelType: fuelTypes,
  LightState: lightStates,
  ObstacleType: obstacleTypes,
  ParticipantType: participantTypes,
  SignType: signTypes,
};
const bitNames: Readonly<Record<string, Names<string>>> = {
  ExteriorLights: exteriorLights,
  VehicleEventFlags: vehicleEvents,
};

/** What a line of the tree says. */
export function valueText(node: TreeNode, language: Language): ValueText {
  const { role, kind, value, typeName, layer, startBit, endBit } = node;
  if (role === "part" || role === "fault") return { text: "", meaning: "" };
  if (role === "detail") return { text: detailText(kind, value), meaning: "" };
  if (role === "content") {
    return { text: `${(endBit - startBit) / 8} ${words[language].octetsOf}`, meaning: "" };
  }
  const { codec } = layer;
  if (codec === undefined) return { text: plainText(undefined, value), meaning: aidName(node) };
  const type = typeOf(codec, typeName);
  return {
    text: plainText(type, value) || "–",
    meaning: meaningOf(codec.edition, typeName, type, value, language),
  };
}

function typeOf(codec: CodecName, typeName: string): ReturnType<typeof definitionOf> {
  return definitionOf(schemaOf(codec).schema, typeName);
}

/** No schema describes a DSM frame. */
function aidName({ typeName, value }: TreeNode): string {
  const use = typeName === "AID" && typeof value === "number" ? defaultAids.get(value) : undefined;
  return use?.name ?? "";
}

/** The names of bits that are set, or the items that may stand there; for help with editing. */
export function itemsOf(codec: CodecName, typeName: string): readonly string[] {
  const type = typeOf(codec, typeName);
  if (type?.kind === "BOOLEAN") return ["false", "true"];
  if (type?.kind !== "ENUMERATED") return [];
  return [...type.root, ...(type.additions ?? [])].map(({ name }) => name);
}

function detailText(kind: TreeNode["kind"], value: unknown): string {
  if (kind === "extension") return value === true ? "1" : "0";
  if (Array.isArray(value)) return value.join(", ") || "–";
  return value === undefined ? "" : String(value);
}

function meaningOf(
  edition: string,
  typeName: string,
  type: Type | undefined,
  value: unknown,
  language: Language,
): string {
  // the table goes with the type, so that its codes are of the kind that the type has
  const names = Object.hasOwn(codeNames, typeName)
    ? (codeNames[typeName] as Names<number | string>)
    : undefined;
  if (names !== undefined && (typeof value === "number" || typeof value === "string")) {
    return nameOf(names, value)[language];
  }
  const bits = Object.hasOwn(bitNames, typeName) ? bitNames[typeName] : undefined;
  if (bits !== undefined && type?.kind === "BIT STRING" && typeof value === "number") {
    return setBits(type, value)
      .map((bit) => nameOf(bits, bit)[language])
      .join(language === "zh" ? "、" : ", ");
  }
  if (type?.kind !== "INTEGER") return "";
  const measure = measureOf({ edition, name: typeName }, value);
  if (measure === undefined) return "";
  const { value: amount, unit, meaning } = measure;
  const inUnit = amount === null || unit === undefined ? [] : [`${amount} ${unit}`];
  return [...inUnit, ...(meaning === undefined ? [] : [meaning])].join(", ");
}
