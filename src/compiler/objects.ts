import type {
  ClassAssignment,
  DefinedName,
  ObjectDefinitionNode,
  ObjectNode,
  ObjectSetElement,
} from "./ast.js";
import { type Context, guarded } from "./effective.js";
import { defaultSetting, parseObject, type SettingNode } from "./parse-object.js";
import { type Place, refuse } from "./problem.js";
import { type Definition, findDefinition, type Scope } from "./resolve.js";

type Class = Definition<ClassAssignment>;

/** An object as written, and the module that writes it. */
export interface InformationObject {
  readonly node: ObjectDefinitionNode;
  readonly scope: Scope;
}

/** What an object has for a field of its class, and the module whose names that uses. */
type Setting = SettingNode & { readonly scope: Scope };

/** By the names of the fields; OPTIONAL fields without a setting are left out. */
export type Settings = ReadonlyMap<string, Setting>;

function checkClass(expected: Class, found: Class, name: string, place: Place): void {
  if (found.assignment === expected.assignment) return;
  refuse(
    place,
    `expected objects of the class ${expected.assignment.name}, but "${name}" is of ${found.assignment.name}`,
  );
}

/** The object itself, through references. */
export function findObject(
  context: Context,
  scope: Scope,
  node: ObjectNode,
  ofClass: Class,
): InformationObject {
  if (node.kind === "DEFINITION") return { node, scope };
  const { assignment, scope: home } = findDefinition(context.modules, scope, node, "OBJECT");
  const found = findDefinition(context.modules, home, assignment.class, "CLASS");
  checkClass(ofClass, found, node.name, node.place);
  return guarded(
    context,
    assignment,
    () => findObject(context, home, assignment.object, ofClass),
    () => refuse(node.place, `the object "${node.name}" is defined by itself`),
  );
}

/** The objects of a set with those of the sets that it takes in, in their order, each once. */
export function objectsOfSet(
  context: Context,
  scope: Scope,
  set: DefinedName,
  ofClass: Class,
): readonly InformationObject[] {
  const { assignment, scope: home } = findDefinition(context.modules, scope, set, "OBJECT SET");
  const found = findDefinition(context.modules, home, assignment.class, "CLASS");
  checkClass(ofClass, found, set.name, set.place);
  return guarded(
    context,
    assignment,
    () => objectsOf(context, home, assignment.elements, ofClass),
    () => refuse(set.place, `the object set "${set.name}" contains itself`),
  );
}

/** The objects that elements of a set stand for. */
export function objectsOf(
  context: Context,
  scope: Scope,
  elements: readonly ObjectSetElement[],
  ofClass: Class,
): readonly InformationObject[] {
  const objects = elements.flatMap((element) =>
    element.kind === "OBJECT SET"
      ? objectsOfSet(context, scope, element, ofClass)
      : [findObject(context, scope, element, ofClass)],
  );
  return [...new Map(objects.map((object) => [object.node, object])).values()];
}

/** What an object has for the fields of its class, with their defaults. */
export function settingsOf({ node, scope }: InformationObject, ofClass: Class): Settings {
  const { assignment, scope: home } = ofClass;
  const given = parseObject(node, assignment);
  const settings = new Map<string, Setting>();
  for (const field of assignment.fields) {
    const own = given.get(field.name);
    const byDefault = defaultSetting(field);
    if (own !== undefined) settings.set(field.name, { ...own, scope });
    else if (byDefault !== undefined) settings.set(field.name, { ...byDefault, scope: home });
    else if (!field.optional) refuse(node.place, `the object has no ${field.name}`);
  }
  return settings;
}
