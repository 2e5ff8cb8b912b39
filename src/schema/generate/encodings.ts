import type { Schema } from "../../generated/tables/model.js";
import type { Codec } from "../../uper/codec.js";
import { encodeWith } from "../interpret.js";
import { nodeOf } from "../prepare.js";
import { schemaOf } from "../registry.js";
import { mapped, type Plan } from "./plan.js";
import { values } from "./values.js";

export interface GenerateOptions {
  /**
   * About how many elements a list has at most, from 0 to 65535; lists within it share them. Lists that have to be
   * longer are as short as they may be. 256 unless told.
   */
  maxElements?: number;
}

/** Valid values of a codec's type. Throws an Error for a codec without schema tables. */
export function valuesOf<T>(codec: Codec<T>, options: GenerateOptions = {}): Plan<T> {
  const node = nodeOf(schemaOf(codec).schema, codec.name);
  // the schema of a codec describes the values that the codec takes
  return values(node, maxElementsOf(options)) as Plan<T>;
}

/** Canonical encodings of such values. */
export function encodings<T>(codec: Codec<T>, options: GenerateOptions = {}): Plan<Uint8Array> {
  return mapped(valuesOf(codec, options), (value) => codec.encode(value));
}

/** Canonical encodings of a type that has no codec at hand, in UPER. */
export function encodingsBySchema(
  schema: Schema,
  typeName: string,
  options: GenerateOptions,
): Plan<Uint8Array> {
  const plan = values(nodeOf(schema, typeName), maxElementsOf(options));
  return mapped(plan, (value) => encodeWith(schema, typeName, value));
}

function maxElementsOf({ maxElements = 256 }: GenerateOptions): number {
  if (Number.isInteger(maxElements) && maxElements >= 0 && maxElements <= 65535) return maxElements;
  throw new RangeError(`maxElements is an integer from 0 to 65535, got ${maxElements}`);
}
