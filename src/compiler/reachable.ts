import type { Component, DefaultValue, EncodedValue, Schema, Type } from "./model.js";

/** The types that a type is made of, and that have no name. */
function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "CONTAINING":
    case "CONSTRAINED":
      return [type.type];
    case "SEQUENCE OF":
      return [type.element];
    case "OPEN TYPE":
      return type.choices.map((choice) => choice.type);
    case "SEQUENCE":
    case "CHOICE":
      return [...type.root, ...(type.additions ?? [])].map((part) => part.type);
    default:
      return [];
  }
}

/** Names of the types that values of a type are made of, in order. */
export function partReferencesOf(type: Type): readonly string[] {
  return type.kind === "REFERENCE" ? [type.name] : partsOf(type).flatMap(partReferencesOf);
}

/** The same with those that its DEFAULTs name. */
export function referencesOf(type: Type | undefined): readonly string[] {
  if (type === undefined) return [];
  if (type.kind === "REFERENCE") return [type.name];
  return [...partsOf(type), ...typesInDefaults(type)].flatMap(referencesOf);
}

function typesInDefaults(type: Type): readonly Type[] {
  if (type.kind !== "SEQUENCE") return [];
  const components: readonly Component[] = [...type.root, ...(type.additions ?? [])];
  return components.flatMap((component) => encodedTypesIn(component.default));
}

function encodedTypesIn(value: DefaultValue | undefined): readonly Type[] {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return [];
  if (isEncoded(value)) return [value.$encoded, ...encodedTypesIn(value.value)];
  return Object.values(value).flatMap((member) => encodedTypesIn(member));
}

/** No component has a name that begins so. */
export function isEncoded(value: object): value is EncodedValue {
  return "$encoded" in value;
}

/** The schema with these types and what they are made of, in the same order. */
export function reachableTypes(schema: Schema, roots: readonly string[]): Schema {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const definition = schema.types[name];
    if (definition === undefined || reached.has(name)) continue;
    reached.add(name);
    waiting.push(...referencesOf(definition.type));
  }
  const kept = Object.entries(schema.types).filter(([name]) => reached.has(name));
  return { ...schema, types: Object.fromEntries(kept) };
}
