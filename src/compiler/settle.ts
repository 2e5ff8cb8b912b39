import type { AssignmentNode, GovernedAssignment } from "./ast.js";
import { parseBracesAsValue } from "./parse-object.js";
import { attempt, type Problem, refuse, refuseSilently } from "./problem.js";
import { findAny, type Modules, type Scope } from "./resolve.js";

/**
 * Makes values or objects of all assignments `name GOVERNOR ::= …`: which they are, only the definition of the
 * governor says, which may stand in another module. One that cannot be settled is reported, and stays as it is.
 */
export function settleAssignments(modules: Modules, problems: Problem[]): void {
  for (const scope of modules.scopes) {
    for (const [name, assignment] of scope.definitions) {
      if (assignment.kind !== "GOVERNED") continue;
      const settled = attempt(problems, () => settle(modules, scope, assignment));
      if (settled !== undefined) scope.definitions.set(name, settled);
    }
  }
}

function settle(modules: Modules, scope: Scope, assignment: GovernedAssignment): AssignmentNode {
  const { name, place, governor, notation } = assignment;
  const definition = findAny(modules, scope, governor).assignment;
  switch (definition.kind) {
    case "CLASS":
      return { kind: "OBJECT", name, place, class: governor, object: notation };
    case "TYPE": {
      const value = notation.kind === "NAME" ? notation : parseBracesAsValue(notation);
      return { kind: "VALUE", name, place, type: governor, value };
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
