import type {
  ClassAssignment,
  DefinedName,
  FieldNode,
  InformationNode,
  Name,
  ObjectDefinitionNode,
  ObjectNode,
  ObjectSetElement,
  TypeNode,
} from "./ast.js";
import { type Context, guarded } from "./context.js";
import { defaultSetting, parseObject, type SettingNode } from "./parse-object.js";
import { didYouMean, type Place, refuse } from "./problem.js";
import { type Definition, findAny, findDefinition, type Scope } from "./resolve.js";

export type Class = Definition<ClassAssignment>;

/** An object as written, and the module that writes it. */
export interface InformationObject {
  readonly node: ObjectDefinitionNode;
  readonly scope: Scope;
}

/** What an object has for a field of its class, and the module whose names that uses. */
export type Setting = SettingNode & { readonly scope: Scope };

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
  if (node.fields !== undefined)
    return onlyObject(findObjects(context, scope, node), node, ofClass);
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
  const common = (others: readonly ObjectSetElement[]): readonly InformationObject[] => {
    for (const { kind, place } of others) if (kind === "DEFINITION") refuseUnlike(place);
    return objectsOf(context, scope, others, ofClass);
  };
  return distinct(
    elements.flatMap((element) => {
      if (element.kind === "MARKER") return [];
      if (element.kind === "INTERSECTION") {
        const [first = [], ...others] = element.operands.map(common);
        return first.filter((object) => others.every((set) => isIn(object, set)));
      }
      if (element.kind === "EXCEPT") {
        const excluded = common(element.excluded);
        return objectsOf(context, scope, element.operand, ofClass).filter(
          (object) => !isIn(object, excluded),
        );
      }
      if (element.kind !== "DEFINITION" && element.fields !== undefined) {
        const found = findObjects(context, scope, element);
        checkClass(ofClass, found.ofClass, textOf(element), element.place);
        return found.objects;
      }
      return element.kind === "OBJECT SET"
        ? objectsOfSet(context, scope, element, ofClass)
        : [findObject(context, scope, element, ofClass)];
    }),
  );
}

/** What objects have is not compared: their names tell which are the same. */
function refuseUnlike(place: Place): never {
  const hint = "define the object by an assignment, and name it here";
  refuse(place, "an object in braces is not the same as any other", hint);
}

/** What another object has for a field is read anew each time, and only its place stays the same. */
function isIn({ node, scope }: InformationObject, set: readonly InformationObject[]): boolean {
  return set.some((other) => other.node.place === node.place && other.scope === scope);
}

function distinct(objects: readonly InformationObject[]): readonly InformationObject[] {
  return [...new Map(objects.map((object) => [object.node, object])).values()];
}

/** One object, or those of a set. */
export interface Objects {
  readonly objects: readonly InformationObject[];
  readonly isSet: boolean;
  /** Later editions may add to the set. */
  readonly extensible: boolean;
  readonly ofClass: Class;
}

/** X.681 15: what a name stands for, and then what that has for each of the fields, which hold objects. */
export function findObjects(context: Context, scope: Scope, node: InformationNode): Objects {
  const { fields = [], ...source } = node;
  return fields.reduce<Objects>(
    (found, field) => heldObjects(context, found, field),
    namedObjects(context, scope, source),
  );
}

function namedObjects(context: Context, scope: Scope, used: DefinedName): Objects {
  const { name, place } = used;
  const { assignment, scope: home } = findAny(context.modules, scope, used);
  if (assignment.kind !== "OBJECT" && assignment.kind !== "OBJECT SET") {
    return refuse(place, `expected an information object or an object set, but "${name}" is none`);
  }
  const isSet = assignment.kind === "OBJECT SET";
  const extensible = isSet && assignment.elements.some(isMarker);
  const ofClass = findDefinition(context.modules, home, assignment.class, "CLASS");
  const objects = isSet
    ? objectsOfSet(context, scope, used, ofClass)
    : [findObject(context, scope, { ...used, kind: "NAME" }, ofClass)];
  return { objects, isSet, extensible, ofClass };
}

const isMarker = ({ kind }: ObjectSetElement): boolean => kind === "MARKER";

function heldObjects(context: Context, from: Objects, name: Name): Objects {
  const { objects, isSet, ofClass } = from;
  const field = fieldOf(ofClass, name);
  const held = classOfObjects(context.modules, ofClass, field, name);
  const settings = objects.flatMap((object) => settingsOf(object, ofClass).get(field.name) ?? []);
  if (!isSet && settings.length === 0) refuse(name.place, `the object has no ${name.name}`);
  const inner = settings.flatMap((setting) => {
    if (setting.kind === "OBJECT")
      return [findObject(context, setting.scope, setting.object, held)];
    if (setting.kind !== "OBJECT SET") return [];
    return objectsOf(context, setting.scope, setting.elements, held);
  });
  const isMarked = settings.some(
    (setting) => setting.kind === "OBJECT SET" && setting.elements.some(isMarker),
  );
  return {
    objects: distinct(inner),
    isSet: isSet || field.kind === "OBJECT SET FIELD",
    extensible: from.extensible || isMarked,
    ofClass: held,
  };
}

function onlyObject(
  { objects, isSet, ofClass: found }: Objects,
  node: InformationNode,
  ofClass: Class,
): InformationObject {
  const [object] = objects;
  if (isSet || object === undefined) {
    return refuse(node.place, `expected one object, but ${textOf(node)} is a set of objects`);
  }
  checkClass(ofClass, found, textOf(node), node.place);
  return object;
}

/** As it is written. */
export function textOf({ name, fields = [] }: InformationNode): string {
  return [name, ...fields.map((field) => field.name)].join(".");
}

/** The field of a class. */
export function fieldOf({ assignment }: Class, { name, place }: Name): FieldNode {
  const { name: className, fields } = assignment;
  const field = fields.find((candidate) => candidate.name === name);
  if (field !== undefined) return field;
  const names = fields.map((candidate) => candidate.name);
  return refuse(place, `the class ${className} has no field ${name}`, didYouMean(name, names));
}

/** The class of the objects that a field holds. */
export function classOfObjects(
  modules: Context["modules"],
  ofClass: Class,
  field: FieldNode,
  { name, place }: Name,
): Class {
  if (!("class" in field)) return refuse(place, `the field ${name} holds no objects`);
  return findDefinition(modules, ofClass.scope, field.class, "CLASS");
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

/** The type of the values of a field; none where the object leaves it open. */
export function governorOf(
  settings: Settings,
  field: FieldNode,
  scope: Scope,
): { readonly type: TypeNode; readonly scope: Scope } | undefined {
  if ("type" in field) return { type: field.type, scope };
  const setting = "typeField" in field ? settings.get(field.typeField.name) : undefined;
  return setting?.kind === "TYPE" ? setting : undefined;
}
