import type { ClassAssignment, FieldNode, ObjectSetElement, SyntaxNode } from "./ast.js";
import { checkValue } from "./check-value.js";
import { checkNames } from "./enumeration.js";
import { expand } from "./expand.js";
import { type Lowering, lowerExpanded, lowerType } from "./lower.js";
import {
  findObject,
  governorOf,
  objectsOf,
  objectsOfSet,
  type Settings,
  settingsOf,
} from "./objects.js";
import { defaultSetting } from "./parse-object.js";
import { attempt, didYouMean, refuse } from "./problem.js";
import {
  type Definition,
  definitionsOf,
  findDefinition,
  type Modules,
  type Scope,
} from "./resolve.js";

/** Checks all classes: fields, their types and defaults, and the syntax. */
export function checkClasses(lowering: Lowering): void {
  for (const { assignment, scope } of allClasses(lowering.modules)) {
    const { fields, syntax = [] } = assignment;
    attempt(lowering.problems, () => checkNames(fields, "field"));
    for (const field of fields) {
      attempt(lowering.problems, () => checkField(lowering, scope, assignment, field));
    }
    attempt(lowering.problems, () => checkSyntax(assignment, fieldsIn(syntax)));
  }
}

/** With those that have got their parameters. */
function allClasses(modules: Modules): readonly Definition<ClassAssignment>[] {
  const instances = [...modules.instances.made.values()].flatMap((made) => [...made.values()]);
  const classes = instances.flatMap(({ assignment, scope }) =>
    assignment.kind === "CLASS" ? [{ assignment, scope }] : [],
  );
  return [...definitionsOf(modules, "CLASS"), ...classes];
}

function checkField(
  lowering: Lowering,
  scope: Scope,
  assignment: ClassAssignment,
  field: FieldNode,
): void {
  if ("type" in field) lowerType(lowering, scope, field.type);
  if ("class" in field) findDefinition(lowering.modules, scope, field.class, "CLASS");
  if ("typeField" in field) {
    const { name, place } = field.typeField;
    const types = assignment.fields.filter(({ kind }) => kind === "TYPE FIELD");
    if (!types.some((other) => other.name === name)) {
      const names = types.map((other) => other.name);
      refuse(place, `the class has no field ${name} for types`, didYouMean(name, names));
    }
  }
  const byDefault = defaultSetting(field);
  // a value of a type that only an object has is checked with the object
  if (byDefault === undefined || "typeField" in field) return;
  const settings = new Map([[field.name, { ...byDefault, scope }]]);
  checkSetting(lowering, settings, field, { assignment, scope });
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
  const inner =
    element.kind === "INTERSECTION"
      ? element.operands.flat()
      : element.kind === "EXCEPT"
        ? [...element.operand, ...element.excluded]
        : [];
  for (const one of inner) checkElement(lowering, scope, one, ofClass);
  if (element.kind !== "DEFINITION") return;
  const settings = settingsOf({ node: element, scope }, ofClass);
  for (const field of ofClass.assignment.fields) {
    attempt(lowering.problems, () => checkSetting(lowering, settings, field, ofClass));
  }
}

function checkSetting(
  lowering: Lowering,
  settings: Settings,
  field: FieldNode,
  ofClass: Definition<ClassAssignment>,
): void {
  const setting = settings.get(field.name);
  if (setting === undefined) return;
  const { scope } = setting;
  const governor = governorOf(settings, field, ofClass.scope);
  switch (setting.kind) {
    case "TYPE":
      lowerType(lowering, scope, setting.type);
      return;
    case "VALUE":
      if (governor !== undefined) {
        checkValue(lowering, setting.value, scope, governor.type, governor.scope);
      }
      return;
    case "VALUE SET": {
      if (governor === undefined) return;
      const { constraint } = setting;
      const expanded = expand(lowering.modules, governor.scope, governor.type);
      const constraints = [...expanded.constraints, { constraint, scope }];
      lowerExpanded(lowering, { ...expanded, constraints }, constraint.place);
      return;
    }
    case "OBJECT":
      checkOfClass(lowering, scope, [setting.object], field, ofClass.scope);
      return;
    case "OBJECT SET":
      checkOfClass(lowering, scope, setting.elements, field, ofClass.scope);
  }
}

function checkOfClass(
  lowering: Lowering,
  scope: Scope,
  elements: readonly ObjectSetElement[],
  field: FieldNode,
  home: Scope,
): void {
  if (!("class" in field)) return;
  const ofClass = findDefinition(lowering.modules, home, field.class, "CLASS");
  for (const element of elements) checkElement(lowering, scope, element, ofClass);
  objectsOf(lowering, scope, elements, ofClass);
}
