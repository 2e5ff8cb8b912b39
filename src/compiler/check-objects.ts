import type { ClassAssignment, FieldNode, ObjectSetElement, SyntaxNode } from "./ast.js";
import { checkValue } from "./check-value.js";
import { checkNames } from "./enumeration.js";
import { type Lowering, lowerType } from "./lower.js";
import { findObject, objectsOfSet, settingsOf } from "./objects.js";
import { attempt, didYouMean, refuse } from "./problem.js";
import { type Definition, definitionsOf, findDefinition, type Scope } from "./resolve.js";

/** Checks all classes: fields, their types and defaults, and the syntax. */
export function checkClasses(lowering: Lowering): void {
  for (const { assignment, scope } of definitionsOf(lowering.modules, "CLASS")) {
    const { fields, syntax = [] } = assignment;
    attempt(lowering.problems, () => checkNames(fields, "field"));
    for (const field of fields) {
      attempt(lowering.problems, () => checkField(lowering, scope, field));
    }
    attempt(lowering.problems, () => checkSyntax(assignment, fieldsIn(syntax)));
  }
}

function checkField(lowering: Lowering, scope: Scope, field: FieldNode): void {
  if (field.kind === "TYPE FIELD") {
    if (field.default !== undefined) lowerType(lowering, scope, field.default);
    return;
  }
  lowerType(lowering, scope, field.type);
  if (field.default !== undefined) checkValue(lowering, field.default, scope, field.type, scope);
}

type SyntaxField = Extract<SyntaxNode, { kind: "FIELD" }>;

function fieldsIn(syntax: readonly SyntaxNode[]): readonly SyntaxField[] {
  return syntax.flatMap((item) => {
    if (item.kind === "GROUP") return fieldsIn(item.items);
    return item.kind === "FIELD" ? [item] : [];
  });
}

/** X.681 10.12: WITH SYNTAX has each field once. */
function checkSyntax(
  { name, fields, syntax }: ClassAssignment,
  named: readonly SyntaxField[],
): void {
  if (syntax === undefined) return;
  const names = fields.map((field) => field.name);
  for (const { name: used, place } of named) {
    if (names.includes(used)) continue;
    refuse(place, `the class ${name} has no field ${used}`, didYouMean(used, names));
  }
  checkNames(named, "field");
  for (const field of fields) {
    if (field.optional || named.some((used) => used.name === field.name)) continue;
    refuse(
      field.place,
      `WITH SYNTAX leaves out the field ${field.name}`,
      "name it there, or make it OPTIONAL",
    );
  }
}

/** Checks all objects and object sets: each setting against its field. */
export function checkObjects(lowering: Lowering): void {
  const { modules, problems } = lowering;
  for (const { assignment, scope } of definitionsOf(modules, "OBJECT")) {
    attempt(problems, () => {
      const ofClass = findDefinition(modules, scope, assignment.class, "CLASS");
      // A circle is found from each of its members.
      findObject(lowering, scope, assignment.object, ofClass);
      checkElement(lowering, scope, assignment.object, ofClass);
    });
  }
  for (const { assignment, scope } of definitionsOf(modules, "OBJECT SET")) {
    attempt(problems, () => {
      const ofClass = findDefinition(modules, scope, assignment.class, "CLASS");
      for (const element of assignment.elements) {
        attempt(problems, () => checkElement(lowering, scope, element, ofClass));
      }
      objectsOfSet(lowering, scope, assignment, ofClass);
    });
  }
}

/** Objects with names are checked where they are defined. */
function checkElement(
  lowering: Lowering,
  scope: Scope,
  element: ObjectSetElement,
  ofClass: Definition<ClassAssignment>,
): void {
  if (element.kind !== "DEFINITION") return;
  const settings = settingsOf({ node: element, scope }, ofClass);
  for (const field of ofClass.assignment.fields) {
    attempt(lowering.problems, () => {
      const setting = settings.get(field.name);
      if (setting?.kind === "TYPE") lowerType(lowering, setting.scope, setting.type);
      if (setting?.kind !== "VALUE" || field.kind !== "VALUE FIELD") return;
      checkValue(lowering, setting.value, setting.scope, field.type, ofClass.scope);
    });
  }
}
