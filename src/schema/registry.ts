import { schemas } from "../generated/tables/index.js";
import type { Schema, TypeDefinition } from "../generated/tables/model.js";
import type { Codec } from "../uper/codec.js";

/** Schemas that users compiled, by edition. */
const registered = new Map<string, Schema>();

/** What the schema tables are found by; every codec has both. */
export type CodecName = Pick<Codec<unknown>, "edition" | "name">;

/**
 * Makes the schema of codecs known that the package does not come with, such as `cv2x compile` writes.
 * A later one of the same edition takes its place. It is frozen, with all that is in it. Throws an Error for an edition
 * of the package itself.
 *
 * @example
 * import { schema } from "./generated/tables/testzone-2024.js";
 * registerSchema(schema);
 */
export function registerSchema(schema: Schema): void {
  const own = ownSchema(schema.edition);
  if (own === schema) return;
  if (own !== undefined) {
    throw new Error(
      `edition ${schema.edition} comes with the package; compile your modules under another edition key`,
    );
  }
  registered.set(schema.edition, deepFrozen(schema));
}

/** The schema of a codec and the definition of its type in it. Throws an Error if there is none. */
export function schemaOf(codec: CodecName): { schema: Schema; definition: TypeDefinition } {
  const { edition, name } = codec;
  const schema = ownSchema(edition) ?? registered.get(edition);
  if (schema === undefined) {
    const known = [...Object.keys(schemas), ...registered.keys()].join(", ");
    throw new Error(
      `no schema tables for edition ${edition}: call registerSchema with those of your compiled codecs; known: ${known}`,
    );
  }
  const definition = Object.hasOwn(schema.types, name) ? schema.types[name] : undefined;
  if (definition === undefined) {
    throw new Error(
      `the schema tables of edition ${edition} have no type ${name}: compile tables and codecs from the same modules`,
    );
  }
  return { schema, definition };
}

/** Schemas of other editions, of the package and registered ones, that have a type of the same name. */
export function otherSchemas({ edition, name }: CodecName): Schema[] {
  const own = Object.keys(schemas).flatMap((key) => ownSchema(key) ?? []);
  return [...own, ...registered.values()].filter(
    (schema) => schema.edition !== edition && Object.hasOwn(schema.types, name),
  );
}

function ownSchema(edition: string): Schema | undefined {
  const schema = Object.hasOwn(schemas, edition) ? schemas[edition] : undefined;
  return schema === undefined || Object.isFrozen(schema) ? schema : deepFrozen(schema);
}

/** Octets stay as they are: an array of them cannot be frozen. */
function deepFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  for (const member of Object.values(value)) deepFrozen(member);
  return Object.freeze(value);
}
