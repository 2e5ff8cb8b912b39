import type { TypeAssignment } from "./ast.js";
import { checkValue } from "./check-value.js";
import { withoutTag } from "./expand.js";
import { type Lowering, lowerType } from "./lower.js";
import type { Schema } from "./model.js";
import { attempt, type Problem, problemAt, refuse } from "./problem.js";
import { findEndlessCircles } from "./recursion.js";
import { definitionsOf, findDefinition, type Modules, schemaName } from "./resolve.js";

/** Reports types that are nothing but references in a circle. */
export function checkAliases({ modules, problems }: Lowering): void {
  for (const start of definitionsOf(modules, "TYPE")) {
    attempt(problems, () => {
      const names = [start.assignment.name];
      const passed = new Set<TypeAssignment>();
      for (let { assignment, scope } = start; !passed.has(assignment); ) {
        passed.add(assignment);
        const node = withoutTag(assignment.type);
        if (node.kind !== "REFERENCE") return;
        ({ assignment, scope } = findDefinition(modules, scope, node, "TYPE"));
        names.push(assignment.name);
        if (assignment !== start.assignment) continue;
        const { name, place } = start.assignment;
        refuse(place, `the type "${name}" is defined only by itself: ${names.join(" ::= ")}`);
      }
    });
  }
}

/** Checks all value assignments against their types. */
export function checkValues(lowering: Lowering): void {
  for (const { assignment, scope } of definitionsOf(lowering.modules, "VALUE")) {
    attempt(lowering.problems, () => {
      const { type, value } = assignment;
      lowerType(lowering, scope, type);
      checkValue(lowering, value, scope, type, scope);
    });
  }
}

/** Reports types without finite values. Only where all else is right: a type that was given up makes others seem endless. */
export function checkCircles(schema: Schema, modules: Modules, problems: Problem[]): void {
  if (problems.length > 0) return;
  for (const { typeName, path } of findEndlessCircles(schema)) {
    const definition =
      modules.instances.types.get(typeName) ??
      definitionsOf(modules, "TYPE").find((d) => schemaName(modules, d) === typeName);
    if (definition === undefined) continue;
    const hint = "make a component on the way OPTIONAL";
    problems.push(
      problemAt(
        definition.assignment.place,
        `each value of "${typeName}" is infinite: ${path}`,
        hint,
      ),
    );
  }
}
