import type { TypeAssignment, TypeNode } from "./ast.js";
import { guarded } from "./context.js";
import { integerValue } from "./effective.js";
import { toNumber } from "./enumeration.js";
import { expand } from "./expand.js";
import { type Lowering, lowerType } from "./lower.js";
import type { Type, TypeDefinition } from "./model.js";
import { attempt, refuse, refuseSilently } from "./problem.js";
import { withQuantities } from "./quantity.js";
import { referencesOf } from "./reachable.js";
import {
  type Definition,
  definitionsOf,
  findDefinition,
  type Scope,
  schemaName,
} from "./resolve.js";

/** The assignment at which a value of type `type` finds its named numbers: the one that is an INTEGER itself. */
function integerDefinition(
  lowering: Lowering,
  scope: Scope,
  type: TypeNode,
): TypeAssignment | undefined {
  if (type.kind !== "REFERENCE" || type.constraints.length > 0) return undefined;
  const { assignment, scope: home } = findDefinition(lowering.modules, scope, type, "TYPE");
  return guarded(
    lowering,
    type,
    () => integerDefinition(lowering, home, assignment.type) ?? assignment,
    refuseSilently,
  );
}

type NamedValues = Readonly<Record<string, number | bigint>>;

/** The values that are defined for each INTEGER type: `truck BasicVehicleClass ::= 25`. */
function valuesByType(lowering: Lowering): ReadonlyMap<TypeAssignment, NamedValues> {
  const byType = new Map<TypeAssignment, Record<string, number | bigint>>();
  for (const { assignment, scope } of definitionsOf(lowering.modules, "VALUE")) {
    attempt(lowering.problems, () => {
      const definition = integerDefinition(lowering, scope, assignment.type);
      const governor = expand(lowering.modules, scope, assignment.type);
      if (definition === undefined || governor.type.kind !== "INTEGER") return;
      const value = toNumber(integerValue(lowering, scope, assignment.value, governor));
      const values = byType.get(definition) ?? {};
      const { name, place } = assignment;
      if (values[name] !== undefined && values[name] !== value) {
        refuse(
          place,
          `another module defines "${name}" of the same type as ${values[name]}`,
          "two values of one name and type in a set of modules are not supported",
        );
      }
      byType.set(definition, { ...values, [name]: value });
    });
  }
  return byType;
}

/** A named number comes before a value of the same name (X.680 18). */
function withValues(type: Type, values: NamedValues | undefined): Type {
  if (type.kind !== "INTEGER" || values === undefined) return type;
  return { ...type, named: { ...type.named, ...values, ...type.named } };
}

/** All types by their names in the schema, in the order of the sources. */
export function lowerDefinitions(lowering: Lowering): Record<string, TypeDefinition> {
  const values = valuesByType(lowering);
  const types: Record<string, TypeDefinition> = {};
  const passed = new Set<TypeAssignment>();
  const enter = (definition: Definition<TypeAssignment>): void => {
    const { assignment, scope } = definition;
    if (passed.has(assignment)) return;
    passed.add(assignment);
    const lowered = attempt(lowering.problems, () => lowerType(lowering, scope, assignment.type));
    if (lowered === undefined) return;
    const name = schemaName(lowering.modules, definition);
    const { doc } = assignment;
    const type = withQuantities(withValues(lowered, values.get(assignment)), doc);
    types[name] = { name, module: scope.module.name, ...(doc !== undefined && { doc }), type };
    // instances of parameterised types stand behind the type that first needs them
    for (const needed of referencesOf(lowered)) {
      const instance = lowering.modules.instances.types.get(needed);
      if (instance !== undefined) enter(instance);
    }
  };
  definitionsOf(lowering.modules, "TYPE").forEach(enter);
  return types;
}
