import type { Schema, Type } from "./model.js";

/** Names of the types that a type refers to, in order. */
export function referencesOf(type: Type | undefined): readonly string[] {
  switch (type?.kind) {
    case "REFERENCE":
      return [type.name];
    case "CONTAINING":
    case "CONSTRAINED":
      return referencesOf(type.type);
    case "SEQUENCE OF":
      return referencesOf(type.element);
    case "OPEN TYPE":
      return type.choices.flatMap((choice) => referencesOf(choice.type));
    case "SEQUENCE":
    case "CHOICE":
      return [...type.root, ...(type.additions ?? [])].flatMap((part) => referencesOf(part.type));
    default:
      return [];
  }
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
