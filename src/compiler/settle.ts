import type { AssignmentNode, FieldNode, GovernedAssignment } from "./ast.js";
import { parseBracesAsValue } from "./parse-object.js";
import { attempt, type Problem, problemAt, refuse, refuseSilently } from "./problem.js";
import { findAny, type Modules, type Scope } from "./resolve.js";

/**
 * Makes values or objects of all assignments `name GOVERNOR ::= …`: which they are, only the definition of the
 * governor says, which may stand in another module. One that cannot be settled is reported, and stays as it is.
 */
export function settleAssignments(modules: Modules, problems: Problem[]): void {
  for (const scope of modules.scopes) {
    for (const [name, assignment] of scope.definitions) {
      if (assignment.kind === "CLASS") {
        const fields = assignment.fields.map((field) =>
          settleField(modules, scope, field, problems),
        );
        scope.definitions.set(name, { ...assignment, fields });
      }
      if (assignment.kind !== "GOVERNED") continue;
      const settled = attempt(problems, () => settle(modules, scope, assignment));
      if (settled !== undefined) scope.definitions.set(name, settled);
    }
  }
}

/** A field whose governor is a class is one for objects (X.681 9.11, 9.12). */
function settleField(
  modules: Modules,
  scope: Scope,
  field: FieldNode,
  problems: Problem[],
): FieldNode {
  if (field.kind !== "VALUE FIELD" && field.kind !== "VALUE SET FIELD") return field;
  const { name, place, type, optional } = field;
  if (type.kind !== "REFERENCE" || /[a-z]/.test(type.name)) return field;
  // a governor that means nothing is reported where the class is checked
  const governor = attempt([], () => findAny(modules, scope, type).assignment);
  if (governor?.kind !== "CLASS") return field;
  const kind = field.kind === "VALUE FIELD" ? "OBJECT FIELD" : "OBJECT SET FIELD";
  const byDefault = field.default;
  if (byDefault === undefined) return { kind, name, place, class: type, optional };
  if ("tokens" in byDefault || byDefault.kind === "NAME") {
    return { kind, name, place, class: type, optional, default: byDefault };
  }
  problems.push(
    problemAt(
      byDefault.place,
      "a DEFAULT object in braces is not supported",
      "define it by an assignment, and name it here",
    ),
  );
  return { kind, name, place, class: type, optional };
}

function settle(modules: Modules, scope: Scope, assignment: GovernedAssignment): AssignmentNode {
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
