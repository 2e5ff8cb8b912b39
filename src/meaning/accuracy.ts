import type { CodecName } from "../schema/registry.js";
import { schemaOf } from "../schema/registry.js";
import { resolved } from "./units.js";

/** Bound of the 95 % interval that an accuracy class stands for. */
export interface Accuracy {
  /** `null` if unavailable. */
  readonly value: number | null;
  readonly unit: string;
}

/**
 * What an accuracy class means. Undefined if the type has no such classes, or not this one.
 *
 * @example
 * accuracyOf(PositionConfidence, "a20cm"); // { value: 0.2, unit: "m" }
 */
export function accuracyOf(codec: CodecName, item: string | number): Accuracy | undefined {
  const { schema, definition } = schemaOf(codec);
  const type = resolved(schema, definition.type);
  if (type.kind !== "ENUMERATED" || type.unit === undefined) return undefined;
  const found = [...type.root, ...(type.additions ?? [])].find(({ name }) => name === item);
  return found && { value: found.bound ?? null, unit: type.unit };
}
