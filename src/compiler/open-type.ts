import type {
  ClassAssignment,
  ComponentNode,
  Name,
  ObjectSetAssignment,
  TableNode,
  TypeNode,
} from "./ast.js";
import { type CheckedValue, checkValue } from "./check-value.js";
import type { Context } from "./context.js";
import { type Expanded, expand, findField, withoutTag } from "./expand.js";
import type { Scoped } from "./members.js";
import type { OpenTypeChoice, Type } from "./model.js";
import {
  type Class,
  classOfObjects,
  fieldOf,
  findObject,
  type InformationObject,
  objectsOfSet,
  type Setting,
  settingsOf,
} from "./objects.js";
import { attempt, type Place, type Problem, refuse } from "./problem.js";
import { findDefinition, type Scope } from "./resolve.js";
import { findSelector, placeOf, type SelectedNode, selectorOf } from "./selector.js";

/** A type that an open type can hold, and the value of the selector that says so. */
export interface SelectedType {
  readonly key: OpenTypeChoice["key"];
  readonly type: TypeNode;
  readonly scope: Scope;
  readonly object: InformationObject;
}

/** The field that the selecting component has as its type: a UNIQUE one of the same class and set, or of a field of it. */
function findKeyFields(
  context: Context,
  selected: SelectedNode,
  { type: tagged, scope: home }: Scoped<ComponentNode>,
): readonly Name[] {
  const { component, scope, node, table } = selected;
  const { modules } = context;
  const { assignment: ofClass } = findField(modules, scope, node).source;
  const setOf = ({ set }: TableNode, where: Scope): ObjectSetAssignment =>
    findDefinition(modules, where, set, "OBJECT SET").assignment;
  const type = withoutTag(tagged);
  if (
    type.kind === "FIELD" &&
    type.table !== undefined &&
    findField(modules, home, type).source.assignment === ofClass &&
    setOf(type.table, home) === setOf(table, scope)
  ) {
    const { field } = findField(modules, home, type);
    if (field.kind === "VALUE FIELD" && field.unique) return type.fields;
  }
  refuse(
    placeOf(selected),
    `"${selectorOf(selected)}" selects the type of "${component.name}" but is no UNIQUE field of ${ofClass.name} with the same object set`,
    describeKey(ofClass, table.set.name),
  );
}

function describeKey({ name, fields }: ClassAssignment, set: string): string {
  const key = fields.find((field) => field.kind === "VALUE FIELD" && field.unique);
  return key === undefined
    ? `${name} has no UNIQUE field`
    : `its type must be ${name}.${key.name}({${set}})`;
}

function checkKeyType(
  context: Context,
  selected: SelectedNode,
  { type, scope }: Scoped<ComponentNode>,
): void {
  const { kind } = expand(context.modules, scope, type).type;
  if (KEY_KINDS.includes(kind)) return;
  refuse(
    placeOf(selected),
    `"${selectorOf(selected)}" selects the type of "${selected.component.name}" but is of type ${kind}`,
    `${KEY_KINDS.join(", ")} are supported`,
  );
}

/** Types whose values can be compared by `===`. */
const KEY_KINDS: readonly Expanded["type"]["kind"][] = [
  "INTEGER",
  "ENUMERATED",
  "OBJECT IDENTIFIER",
  "RELATIVE-OID",
];

/** The types that the object set has for the selected component, in its order. */
export function selectedTypes(
  context: Context,
  selected: SelectedNode,
  problems: Problem[],
): readonly SelectedType[] {
  const { scope, node, table } = selected;
  const selector = findSelector(context, selected);
  const keyFields = findKeyFields(context, selected, selector);
  checkKeyType(context, selected, selector);
  const { field, source } = findField(context.modules, scope, node);
  const typeFields =
    field.kind === "VARIABLE VALUE FIELD"
      ? [...node.fields.slice(0, -1), field.typeField]
      : node.fields;
  const placeOfKey = new Map<CheckedValue, Place>();
  const read = (object: InformationObject): SelectedType[] => {
    const key = settingAt(context, object, source, keyFields);
    const type = settingAt(context, object, source, typeFields);
    // OPTIONAL fields without a setting: nothing selects the object, or the type is left open.
    if (key?.kind !== "VALUE" || type?.kind !== "TYPE") return [];
    const value = checkValue(context, key.value, key.scope, selector.type, selector.scope);
    const former = placeOfKey.get(value);
    if (former !== undefined) {
      const name = keyFields.at(-1)?.name;
      refuse(
        key.value.place,
        `the object set has ${name} ${value} already, in ${former.file}:${former.line}`,
        `${name} is UNIQUE`,
      );
    }
    placeOfKey.set(value, key.value.place);
    return isKey(value) ? [{ key: value, type: type.type, scope: type.scope, object }] : [];
  };
  return objectsOfSet(context, scope, table.set, source).flatMap(
    (object) => attempt(problems, () => read(object)) ?? [],
  );
}

/** What an object has for a field, or the object that it has there for a field of its own (X.681 13.4). */
function settingAt(
  context: Context,
  object: InformationObject,
  ofClass: Class,
  [name, ...further]: readonly Name[],
): Setting | undefined {
  if (name === undefined) return undefined;
  const field = fieldOf(ofClass, name);
  const setting = settingsOf(object, ofClass).get(field.name);
  if (further.length === 0) return setting;
  if (field.kind === "OBJECT SET FIELD") {
    const hint = "take a field that holds one object";
    refuse(name.place, `${name.name} holds a set of objects, of which @ tells none`, hint);
  }
  if (setting?.kind !== "OBJECT") return undefined;
  const held = classOfObjects(context.modules, ofClass, field, name);
  const inner = findObject(context, setting.scope, setting.object, held);
  return settingAt(context, inner, held, further);
}

/** What values of these types always are. */
function isKey(value: CheckedValue): value is OpenTypeChoice["key"] {
  return typeof value === "number" || typeof value === "bigint" || typeof value === "string";
}

/** What helps where an object has a type without a name. */
export const NAME_IT = "define the type by an assignment, and name it here";

/** Types of which codecs need a name. */
export const CONSTRUCTED: ReadonlySet<Type["kind"]> = new Set([
  "SEQUENCE",
  "SEQUENCE OF",
  "CHOICE",
  "ENUMERATED",
  "OPEN TYPE",
  "CONTAINING",
]);

/** Values tell their type by its name, so that two types that are written in place must not have one name. */
export function checkKind(
  choice: OpenTypeChoice,
  others: readonly OpenTypeChoice[],
  { type: { place } }: SelectedType,
): void {
  const former = others.find((other) => other.name === choice.name);
  if (former === undefined) return;
  if (!CONSTRUCTED.has(former.type.kind) && !CONSTRUCTED.has(choice.type.kind)) return;
  refuse(place, `the object set has another ${choice.name} without a name of its own`, NAME_IT);
}
