import type { AssignmentNode, FieldNode, GovernedAssignment, TypeReferenceNode } from "./ast.js";
import { parseBracesAsValue } from "./parse-object.js";
import { attempt, type Problem, refuse, refuseSilently } from "./problem.js";
import { findAny, type Modules, type Scope } from "./resolve.js";

/**
 * Tells what assignments are that read alike: values and objects, types and classes by another name. One that cannot
 * be settled is reported, and stays as it is; one with parameters is settled where it is used.
 */
export function settleAssignments(modules: Modules, problems: Problem[]): void {
  for (const scope of modules.scopes) {
    for (const [name, assignment] of scope.definitions) {
      if (assignment.parameters !== undefined) continue;
      const settled = attempt(problems, () => settle(modules, scope, assignment));
      if (settled !== undefined) scope.definitions.set(name, settled);
    }
  }
}

/** What the names in an assignment say that it is. */
export function settle(modules: Modules, scope: Scope, assignment: AssignmentNode): AssignmentNode {
  switch (assignment.kind) {
    case "CLASS": {
      const fields = assignment.fields.map((field) => settleField(modules, scope, field));
      return { ...assignment, fields };
    }
    case "TYPE": {
      const { type, name, place } = assignment;
      const isAlias =
        !/[a-z]/.test(name) && type.kind === "REFERENCE" && isClass(modules, scope, type);
      return isAlias ? { kind: "CLASS ALIAS", name, place, class: type } : assignment;
    }
    case "GOVERNED":
      return settleGoverned(modules, scope, assignment);
    default:
      return assignment;
  }
}

/** Whether a name leads to a class. One that means nothing is reported where it is used. */
function isClass(
  modules: Modules,
  scope: Scope,
  type: TypeReferenceNode,
  passed: readonly AssignmentNode[] = [],
): boolean {
  if (/[a-z]/.test(type.name) || type.constraints.length > 0) return false;
  const found = attempt([], () => findAny(modules, scope, type));
  if (found?.assignment.kind === "CLASS") return true;
  if (found?.assignment.kind !== "TYPE" || passed.includes(found.assignment)) return false;
  // a name that may itself be settled later
  const { type: next } = found.assignment;
  const further = [...passed, found.assignment];
  return next.kind === "REFERENCE" && isClass(modules, found.scope, next, further);
}

/** A field whose governor is a class is one for objects (X.681 9.11, 9.12). */
function settleField(modules: Modules, scope: Scope, field: FieldNode): FieldNode {
  if (field.kind !== "VALUE FIELD" && field.kind !== "VALUE SET FIELD") return field;
  const { name, place, type, optional, default: byDefault } = field;
  if (type.kind !== "REFERENCE" || !isClass(modules, scope, type)) return field;
  const kind = field.kind === "VALUE FIELD" ? "OBJECT FIELD" : "OBJECT SET FIELD";
  return { kind, name, place, class: type, optional, ...(byDefault && { default: byDefault }) };
}

function settleGoverned(
  modules: Modules,
  scope: Scope,
  assignment: GovernedAssignment,
): AssignmentNode {
  const { name, place, parameters, governor, notation } = assignment;
  const head = { name, place, ...(parameters && { parameters }) };
  const definition = findAny(modules, scope, governor).assignment;
  switch (definition.kind) {
    case "CLASS":
      return { kind: "OBJECT", ...head, class: governor, object: notation };
    case "TYPE": {
      const value = notation.kind === "NAME" ? notation : parseBracesAsValue(notation);
      return { kind: "VALUE", ...head, type: governor, value };
    }
    case "OBJECT SET":
      return refuse(
        governor.place,
        `expected a type or an information object class, but "${governor.name}" is an object set`,
      );
    default:
      return refuseSilently();
  }
}
