import type {
  ClassAssignment,
  ComponentNode,
  ObjectSetAssignment,
  TableNode,
  TypeNode,
  ValueFieldNode,
} from "./ast.js";
import { type CheckedValue, checkValue } from "./check-value.js";
import type { Context } from "./context.js";
import { type Expanded, expand, findField, withoutTag } from "./expand.js";
import type { Scoped } from "./members.js";
import type { OpenTypeChoice, Type } from "./model.js";
import { type InformationObject, objectsOfSet, settingsOf } from "./objects.js";
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

/** The field that the selecting component has as its type: a UNIQUE one of the same class and set. */
function findKeyField(
  context: Context,
  selected: SelectedNode,
  { type: tagged, scope: home }: Scoped<ComponentNode>,
): ValueFieldNode {
  const { component, scope, node, table } = selected;
  const { modules } = context;
  const { assignment: ofClass } = findField(modules, scope, node).source;
  const setOf = ({ set }: TableNode, where: Scope): ObjectSetAssignment =>
    findDefinition(modules, where, set, "OBJECT SET").assignment;
  const [, further] = node.fields;
  if (further !== undefined) refuse(further.place, "@ with a field of a field is not supported");
  const type = withoutTag(tagged);
  if (
    type.kind === "FIELD" &&
    type.table !== undefined &&
    type.fields.length === 1 &&
    findField(modules, home, type).source.assignment === ofClass &&
    setOf(type.table, home) === setOf(table, scope)
  ) {
    const { field } = findField(modules, home, type);
    if (field.kind === "VALUE FIELD" && field.unique) return field;
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
  const keyField = findKeyField(context, selected, selector);
  checkKeyType(context, selected, selector);
  const { field, ofClass } = findField(context.modules, scope, node);
  const typeField = field.kind === "VARIABLE VALUE FIELD" ? field.typeField.name : field.name;
  const placeOfKey = new Map<CheckedValue, Place>();
  const read = (object: InformationObject): SelectedType[] => {
    const settings = settingsOf(object, ofClass);
    const key = settings.get(keyField.name);
    const type = settings.get(typeField);
    // OPTIONAL fields without a setting: nothing selects the object, or the type is left open.
    if (key?.kind !== "VALUE" || type?.kind !== "TYPE") return [];
    const value = checkValue(context, key.value, key.scope, selector.type, selector.scope);
    const former = placeOfKey.get(value);
    if (former !== undefined) {
      refuse(
        key.value.place,
        `the object set has ${keyField.name} ${value} already, in ${former.file}:${former.line}`,
        `${keyField.name} is UNIQUE`,
      );
    }
    placeOfKey.set(value, key.value.place);
    return isKey(value) ? [{ key: value, type: type.type, scope: type.scope, object }] : [];
  };
  return objectsOfSet(context, scope, table.set, ofClass).flatMap(
    (object) => attempt(problems, () => read(object)) ?? [],
  );
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
