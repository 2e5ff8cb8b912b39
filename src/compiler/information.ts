import type {
  ConstraintNode,
  FieldNode,
  FieldTypeNode,
  InformationNode,
  Name,
  NamedValueNode,
  TypeAssignment,
  TypeNode,
  TypeReferenceNode,
  ValueAssignment,
} from "./ast.js";
import {
  fieldOf,
  findObjects,
  governorOf,
  type InformationObject,
  type Objects,
  type Setting,
  settingsOf,
  textOf,
} from "./objects.js";
import { refuse, refuseSilently } from "./problem.js";
import {
  type Definition,
  findDefinition,
  type Modules,
  type Scope,
  withBindings,
} from "./resolve.js";

/** What objects have for a field (X.681 15). */
interface Column {
  readonly of: Objects;
  readonly field: FieldNode;
  readonly name: Name;
  /** As it is written. */
  readonly text: string;
}

interface ScopedType {
  readonly type: TypeNode;
  readonly scope: Scope;
}

function columnOf(
  modules: Modules,
  scope: Scope,
  node: InformationNode,
  fields: readonly Name[],
): Column {
  const name = fields.at(-1) ?? refuseSilently();
  const holders = { ...node, fields: fields.slice(0, -1) };
  // no value is evaluated on the way: circles are only among objects
  const of = findObjects({ modules, inProgress: new Set() }, scope, holders);
  return { of, field: fieldOf(of.ofClass, name), name, text: textOf({ ...node, fields }) };
}

/** What one object has; what governs it is bound to the name of the field, which no assignment has. */
function settingIn(
  { of: { ofClass }, field, name }: Column,
  object: InformationObject,
): Setting | undefined {
  const settings = settingsOf(object, ofClass);
  const setting = settings.get(field.name);
  if (setting === undefined) return undefined;
  const governor = governorOf(settings, field, ofClass.scope);
  if (governor === undefined) return setting;
  return { ...setting, scope: withBindings(setting.scope, [inline(name, governor)]) };
}

/** Where there are many objects, there are many types, and many values. */
function onlySetting(column: Column): Setting {
  const { of, name, text } = column;
  const [object] = of.objects;
  if (of.isSet || object === undefined) {
    return refuse(name.place, `each object of the set has its own ${text}`, "name one object");
  }
  return settingIn(column, object) ?? refuse(name.place, `the object has no ${name.name}`);
}

/** A type that a name stands for. */
function inline(
  { name, place }: Name,
  { type, scope }: ScopedType,
): readonly [string, Definition<TypeAssignment>] {
  return [name, { assignment: { kind: "TYPE", name, place, type, inline: true }, scope }];
}

function reference(
  { name, place }: Name,
  constraints: readonly ConstraintNode[] = [],
): TypeReferenceNode {
  return { kind: "REFERENCE", name, place, constraints };
}

/** A type that an object has, or the type of the values that objects have (X.681 15.6). */
export function typeFromObjects(
  modules: Modules,
  scope: Scope,
  { source, fields }: FieldTypeNode,
): ScopedType {
  const column = columnOf(modules, scope, source, fields);
  const { field, name, text, of } = column;
  switch (field.kind) {
    case "TYPE FIELD": {
      const setting = onlySetting(column);
      return setting.kind === "TYPE" ? setting : refuseSilently();
    }
    case "VALUE FIELD":
      if (!of.isSet) refuse(name.place, `expected a type, but ${text} is a value`);
      return typeOfValues(column);
    case "VALUE SET FIELD":
      return typeOfValues(column);
    case "VARIABLE VALUE SET FIELD":
      onlySetting(column);
      return typeOfValues(column);
    default:
      return refuse(name.place, `expected a type, but ${text} is none`);
  }
}

/** What governs the field, with the values of all objects that have some. */
function typeOfValues(column: Column): ScopedType {
  const { of, name, text } = column;
  const { place } = name;
  const settings = of.objects.flatMap((object) => settingIn(column, object) ?? []);
  if (of.extensible) {
    const hint = "take the marker away, or list the values";
    refuse(place, `the values of a set with a marker are not supported: ${text}`, hint);
  }
  const [first] = settings;
  if (first === undefined) return refuse(place, `${text} has no values`);
  const parts = settings.map((setting, index) => {
    const type = reference(name, constraintsOf(setting));
    return inline({ name: `${name.name}.${index}`, place }, { type, scope: setting.scope });
  });
  const operands = parts.map(([part]) => {
    return { kind: "CONTAINED SUBTYPE" as const, place, type: reference({ name: part, place }) };
  });
  const constraint = {
    place,
    root: { kind: "UNION" as const, place, operands },
    extensible: false,
  };
  return { type: reference(name, [constraint]), scope: withBindings(first.scope, parts) };
}

function constraintsOf(setting: Setting): readonly ConstraintNode[] {
  if (setting.kind === "VALUE SET") return [setting.constraint];
  if (setting.kind !== "VALUE") return [];
  const { value } = setting;
  const { place } = value;
  return [{ place, root: { kind: "VALUE", place, value }, extensible: false }];
}

/** What a value reference stands for, or what an object has for a value (X.681 15.6). */
export function findValue(
  modules: Modules,
  scope: Scope,
  value: NamedValueNode,
): Definition<ValueAssignment> {
  const { fields } = value;
  if (fields === undefined) return findDefinition(modules, scope, value, "VALUE");
  const column = columnOf(modules, scope, value, fields);
  const { name, text } = column;
  const setting = onlySetting(column);
  if (setting.kind !== "VALUE") return refuse(name.place, `expected a value, but ${text} is none`);
  const { value: own, scope: home } = setting;
  const { place } = own;
  const type = reference(name);
  return { assignment: { kind: "VALUE", name: text, place, type, value: own }, scope: home };
}
