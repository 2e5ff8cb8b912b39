import type {
  ClassAssignment,
  ComponentNode,
  FieldTypeNode,
  Name,
  ObjectSetAssignment,
  TableNode,
  TypeNode,
  ValueFieldNode,
} from "./ast.js";
import { type CheckedValue, checkValue } from "./check-value.js";
import type { Context } from "./context.js";
import { type Expanded, expand, findField, withoutTag } from "./expand.js";
import { allMembers, type MemberList, type Scoped } from "./members.js";
import type { OpenTypeChoice, Type } from "./model.js";
import { type InformationObject, objectsOfSet, settingsOf } from "./objects.js";
import {
  attempt,
  didYouMean,
  type Place,
  type Problem,
  refuse,
  refuseSilently,
} from "./problem.js";
import { findDefinition, type Scope } from "./resolve.js";

/** A type that an open type can hold, and the value of the selector that says so. */
export interface SelectedType {
  readonly key: OpenTypeChoice["key"];
  readonly type: TypeNode;
  readonly scope: Scope;
  readonly object: InformationObject;
}

/** A component whose type `CLASS.&field({Set}{@selector})` another one selects, in the SEQUENCE of both. */
export interface SelectedComponent {
  readonly component: Scoped<ComponentNode>;
  readonly node: FieldTypeNode;
  readonly table: TableNode;
  readonly selector: Name;
  /** In the order in which they are sent. */
  readonly members: MemberList<ComponentNode>;
  readonly scope: Scope;
}

/** Where a component has a table constraint with `@`. */
export function asSelected(
  context: Context,
  component: Scoped<ComponentNode>,
  members: MemberList<ComponentNode>,
): SelectedComponent | undefined {
  const { scope } = component;
  const node = withoutTag(component.type);
  if (node.kind !== "FIELD" || node.table?.selectors === undefined) return undefined;
  const { table } = node;
  const [first, ...further] = node.table.selectors;
  if (first === undefined) return undefined;
  const selector = [first, ...further].find((name) => isUnique(context, members, name)) ?? first;
  return { component, node, table, selector, members, scope };
}

/** Of several components the one with the UNIQUE field tells the object, and the others agree with it (X.682 10). */
function isUnique(
  { modules }: Context,
  members: MemberList<ComponentNode>,
  { name, place }: Name,
): boolean {
  const all = allMembers(members);
  const component = all.find((candidate) => candidate.name === name);
  if (component === undefined) {
    const names = all.map((candidate) => candidate.name);
    return refuse(place, `the SEQUENCE has no component "${name}"`, didYouMean(name, names));
  }
  const type = withoutTag(component.type);
  if (type.kind !== "FIELD") return false;
  const { field } = findField(modules, component.scope, type);
  return field.kind === "VALUE FIELD" && field.unique;
}

/** The component that selects: mandatory, and before the other one, since decoders go in order (X.691 18). */
function findSelector({ component, selector, members }: SelectedComponent): Scoped<ComponentNode> {
  const { additions = [] } = members;
  const { name, place } = selector;
  const what = `"${name}" selects the type of "${component.name}" but`;
  const all = allMembers(members);
  // one that is not there has been refused
  const found = all.find((candidate) => candidate.name === name) ?? refuseSilently();
  if (additions.includes(found) && !shareGroup(members, found, component)) {
    refuse(place, `${what} is an extension addition, which may be absent`);
  }
  if (found.optional) refuse(place, `${what} may be absent`, "make it mandatory");
  if (all.indexOf(found) >= all.indexOf(component)) {
    refuse(place, `${what} does not stand before it`, "a decoder needs it first");
  }
  return found;
}

/** Members of one extension addition group come together. */
function shareGroup(
  { additions = [], groups }: MemberList<ComponentNode>,
  ...components: readonly Scoped<ComponentNode>[]
): boolean {
  return groups.some(({ first, count }) => {
    const group = additions.slice(first, first + count);
    return components.every((component) => group.includes(component));
  });
}

/** The field that the selecting component has as its type: a UNIQUE one of the same class and set. */
function findKeyField(
  context: Context,
  selected: SelectedComponent,
  selecting: Scoped<ComponentNode>,
): ValueFieldNode {
  const { component, selector, scope, node, table } = selected;
  const { modules } = context;
  const { assignment: ofClass } = findField(modules, scope, node).source;
  const setOf = ({ set }: TableNode, home: Scope): ObjectSetAssignment =>
    findDefinition(modules, home, set, "OBJECT SET").assignment;
  const type = withoutTag(selecting.type);
  const [, further] = node.fields;
  if (further !== undefined) refuse(further.place, "@ with a field of a field is not supported");
  if (
    type.kind === "FIELD" &&
    type.table !== undefined &&
    type.fields.length === 1 &&
    findField(modules, selecting.scope, type).source.assignment === ofClass &&
    setOf(type.table, selecting.scope) === setOf(table, scope)
  ) {
    const { field } = findField(modules, selecting.scope, type);
    if (field.kind === "VALUE FIELD" && field.unique) return field;
  }
  refuse(
    selector.place,
    `"${selector.name}" selects the type of "${component.name}" but is no UNIQUE field of ${ofClass.name} with the same object set`,
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
  { component, selector }: SelectedComponent,
  selecting: Scoped<ComponentNode>,
): void {
  const { kind } = expand(context.modules, selecting.scope, selecting.type).type;
  if (KEY_KINDS.includes(kind)) return;
  refuse(
    selector.place,
    `"${selector.name}" selects the type of "${component.name}" but is of type ${kind}`,
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
  selected: SelectedComponent,
  problems: Problem[],
): readonly SelectedType[] {
  const { scope, node, table } = selected;
  const selecting = findSelector(selected);
  const keyField = findKeyField(context, selected, selecting);
  checkKeyType(context, selected, selecting);
  const { field, ofClass } = findField(context.modules, scope, node);
  const typeField = field.kind === "VARIABLE VALUE FIELD" ? field.typeField.name : field.name;
  const placeOfKey = new Map<CheckedValue, Place>();
  const read = (object: InformationObject): SelectedType[] => {
    const settings = settingsOf(object, ofClass);
    const key = settings.get(keyField.name);
    const type = settings.get(typeField);
    // OPTIONAL fields without a setting: nothing selects the object, or the type is left open.
    if (key?.kind !== "VALUE" || type?.kind !== "TYPE") return [];
    const value = checkValue(context, key.value, key.scope, selecting.type, selecting.scope);
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

const CONSTRUCTED: ReadonlySet<Type["kind"]> = new Set([
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
