import type { TypeNode } from "./ast.js";
import type { CheckedOpenValue, CheckedValue } from "./check-value.js";
import type { DefaultValue, Type } from "./model.js";
import { CONSTRUCTED, NAME_IT } from "./open-type.js";
import { refuse } from "./problem.js";
import type { Scope } from "./resolve.js";

/** A value as the engines read it, which encode what open types in it hold. */
export function defaultValue(
  value: CheckedValue,
  lower: (scope: Scope, type: TypeNode) => Type,
): DefaultValue {
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if (isList(value)) return value.map((item) => defaultValue(item, lower));
  if (isOpen(value)) {
    const { $encoded: node, scope } = value;
    const type = lower(scope, node.type);
    if (CONSTRUCTED.has(type.kind)) {
      refuse(node.place, "the type of this value needs a name", NAME_IT);
    }
    return { $encoded: type, value: defaultValue(value.value, lower) };
  }
  const members = Object.entries(value).map(([name, member]) => [
    name,
    defaultValue(member, lower),
  ]);
  return Object.fromEntries(members);
}

/** A value as constraints compare it, which has no open types. */
export function plainValue(value: CheckedValue): DefaultValue {
  return defaultValue(value, (_, { place }) =>
    refuse(place, "values of open types are not supported in a constraint"),
  );
}

/** `Array.isArray` does not tell readonly arrays from objects. */
function isList(value: object): value is readonly CheckedValue[] {
  return Array.isArray(value);
}

/** No component has a name that begins so. */
function isOpen(value: object): value is CheckedOpenValue {
  return "$encoded" in value;
}
