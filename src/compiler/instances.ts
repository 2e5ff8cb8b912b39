import type {
  ArgumentNode,
  AssignmentNode,
  DefinedName,
  ObjectNode,
  ParameterNode,
  TypeNode,
} from "./ast.js";
import { type Cursor, expect, isLowerName, isUpperName, peek, refuseNext } from "./cursor.js";
import { withoutTag } from "./expand.js";
import { parseElementSets } from "./parse-constraint.js";
import { cursorOver } from "./parse-object.js";
import { parseObjectDefinition, parseObjectSet } from "./parse-object-set.js";
import { parseType } from "./parse-type.js";
import { parseValue } from "./parse-value.js";
import { refuse } from "./problem.js";
import {
  type Definition,
  findAny,
  isKnown,
  type Meaning,
  type Modules,
  type Scope,
  schemaName,
  withBindings,
} from "./resolve.js";
import { settle } from "./settle.js";

/** A definition that needs instances of itself without end comes this deep, and no schema does. */
const MAX_DEPTH = 50;

/** X.683 9: a definition with what its parameters stand for where it is used. The same arguments give the same one. */
export function makeInstance(
  modules: Modules,
  from: Scope,
  { name, place, arguments: given = [] }: DefinedName,
  found: Definition,
): Definition {
  const { parameters, ...assignment } = found.assignment;
  if (parameters === undefined) return refuse(place, `"${name}" takes no parameters`);
  if (given.length !== parameters.length) {
    refuse(
      place,
      `"${name}" takes ${parameters.length} parameters, found ${given.length}`,
      `write ${name}{${parameters.map((parameter) => parameter.name).join(", ")}}`,
    );
  }
  const depth = (from.instance?.depth ?? 0) + 1;
  if (depth > MAX_DEPTH) {
    refuse(place, `"${name}" needs more of itself without end, with other arguments each time`);
  }
  const bindings = new Map<string, Definition>();
  const inner: Scope = { ...found.scope, instance: { bindings, home: found.scope, depth } };
  const keys: string[] = [];
  const labels: string[] = [];
  for (const [index, argument] of given.entries()) {
    const parameter = parameters[index];
    if (parameter === undefined) continue;
    const bound = bind({ modules, from, inner, parameter }, argument);
    bindings.set(parameter.name, bound);
    const { key, label } = meaningOf(modules, from, bound.assignment, argument);
    keys.push(key);
    labels.push(label);
  }
  const made = modules.instances.made.get(found.assignment) ?? new Map<string, Definition>();
  modules.instances.made.set(found.assignment, made);
  const key = keys.join(" , ");
  const former = made.get(key);
  if (former !== undefined) return former;
  const settled = settle(modules, inner, assignment);
  const instance = named(modules, { assignment: settled, scope: inner }, found, labels);
  made.set(key, instance);
  return instance;
}

/** Tells the arguments that mean the same; what is written in place keeps its meaning where a parameter hands it on. */
function meaningOf(
  modules: Modules,
  from: Scope,
  bound: AssignmentNode,
  argument: ArgumentNode,
): Meaning {
  const { written } = modules.instances;
  const handedOn = written.get(bound);
  if (handedOn !== undefined) return handedOn;
  if (bound.place !== argument.place) {
    return { key: `#${numberOf(modules, bound)}`, label: bound.name };
  }
  const meaning = { key: textKey(modules, from, argument), label: textLabel(argument) };
  written.set(bound, meaning);
  return meaning;
}

function numberOf({ instances: { numbers } }: Modules, thing: object): number {
  const number = numbers.get(thing) ?? numbers.size;
  numbers.set(thing, number);
  return number;
}

/** An argument that is written in place: where it holds names, these mean what they mean there. */
function textKey(modules: Modules, { module, instance }: Scope, { tokens }: ArgumentNode): string {
  const text = tokens.map((token) => `${token.kind} ${token.text}`).join(" ");
  if (!tokens.some((token) => isUpperName(token) || isLowerName(token))) return text;
  return instance === undefined
    ? `${module.name}: ${text}`
    : `${numberOf(modules, instance)}: ${text}`;
}

/** What of the argument a name can have. */
function textLabel({ tokens }: ArgumentNode): string {
  const words = tokens.filter(({ kind }) => ["word", "number", "field"].includes(kind));
  return words.map(({ text }) => text.replace("&", "")).join("-") || "empty";
}

/** Types get a name of their own, from those of the definition and of the arguments: `List.Item`. */
function named(
  modules: Modules,
  instance: Definition,
  template: Definition,
  labels: readonly string[],
): Definition {
  const { assignment, scope } = instance;
  if (assignment.kind !== "TYPE" || template.assignment.kind !== "TYPE") return instance;
  const own = schemaName(modules, { assignment: template.assignment, scope: template.scope });
  const { types } = modules.instances;
  // in TypeScript dots and hyphens are the same
  const identifier = (name: string): string => name.replace(/[-.]/g, "_");
  const taken = new Set([...types.keys()].map(identifier));
  for (const { definitions } of modules.scopes) {
    for (const name of definitions.keys()) taken.add(identifier(name));
  }
  const plain = [own, ...labels].join(".");
  let name = plain;
  for (let n = 2; taken.has(identifier(name)); n++) name = `${plain}.${n}`;
  const definition = { assignment: { ...assignment, name }, scope };
  types.set(name, definition);
  return definition;
}

/** What is needed to tell what a parameter stands for. */
interface Binding {
  readonly modules: Modules;
  /** Where the argument is written. */
  readonly from: Scope;
  /** Where the parameter is, with those before it. */
  readonly inner: Scope;
  readonly parameter: ParameterNode;
}

function bind(binding: Binding, argument: ArgumentNode): Definition {
  const { modules, inner, parameter } = binding;
  const { governor, name } = parameter;
  const cursor = cursorOver(argument);
  const isUpper = /^[A-Z]/.test(name);
  if (governor === undefined) return bindType(binding, cursor);
  const ofClass = isClass(modules, inner, governor) ? governor : undefined;
  if (ofClass === undefined) {
    return isUpper ? bindValueSet(binding, governor, cursor) : bindValue(binding, governor, cursor);
  }
  return isUpper ? bindObjectSet(binding, ofClass, cursor) : bindObject(binding, ofClass, cursor);
}

function isClass(
  modules: Modules,
  scope: Scope,
  governor: TypeNode,
): governor is Extract<TypeNode, { kind: "REFERENCE" }> {
  if (governor.kind !== "REFERENCE" || /[a-z]/.test(governor.name)) return false;
  return findAny(modules, scope, governor).assignment.kind === "CLASS";
}

function closed<T>(cursor: Cursor, read: T): T {
  if (peek(cursor).kind !== "end") refuseNext(cursor, "the end of the argument");
  return read;
}

/** A type, or a class. */
function bindType({ modules, from, parameter }: Binding, cursor: Cursor): Definition {
  const place = peek(cursor);
  const type = closed(cursor, parseType(cursor));
  if (type.kind === "REFERENCE" && type.constraints.length === 0) {
    return findAny(modules, from, type);
  }
  const assignment: AssignmentNode = {
    kind: "TYPE",
    name: parameter.name,
    place,
    type,
    inline: true,
  };
  return { assignment, scope: from };
}

function bindValue(binding: Binding, governor: TypeNode, cursor: Cursor): Definition {
  const { modules, from, parameter } = binding;
  const place = peek(cursor);
  const value = closed(cursor, parseValue(cursor));
  const isReference =
    value.kind === "NAME" &&
    value.fields === undefined &&
    (value.module !== undefined || isKnown(from, value.name));
  if (isReference) return findAny(modules, from, value);
  const assignment: AssignmentNode = {
    kind: "VALUE",
    name: parameter.name,
    place,
    type: governor,
    value,
  };
  return { assignment, scope: withGovernor(binding, governor) };
}

/** X.680 16.6: the values of a set are those of the type with a constraint that lists them. */
function bindValueSet(binding: Binding, governor: TypeNode, cursor: Cursor): Definition {
  const place = expect(cursor, "{", "a value set is written in braces");
  const constraint = parseElementSets(cursor, place);
  expect(cursor, "}");
  closed(cursor, undefined);
  const bare = withoutTag(governor);
  const type = { ...bare, constraints: [...bare.constraints, constraint] };
  const { name } = binding.parameter;
  const assignment: AssignmentNode = { kind: "TYPE", name, place, type, inline: true };
  return { assignment, scope: withGovernor(binding, governor) };
}

function bindObject(
  binding: Binding,
  ofClass: Extract<TypeNode, { kind: "REFERENCE" }>,
  cursor: Cursor,
): Definition {
  const { modules, from, parameter } = binding;
  const place = peek(cursor);
  const boundObject = (object: ObjectNode): Definition => {
    const { name } = parameter;
    const assignment: AssignmentNode = { kind: "OBJECT", name, place, class: ofClass, object };
    return { assignment, scope: withGovernor(binding, ofClass) };
  };
  if (isLowerName(place) || isUpperName(place)) {
    const value = closed(cursor, parseValue(cursor));
    if (value.kind !== "NAME") refuse(place, "expected an object, by its name or in braces");
    return value.fields === undefined ? findAny(modules, from, value) : boundObject(value);
  }
  return boundObject(closed(cursor, parseObjectDefinition(cursor)));
}

function bindObjectSet(
  binding: Binding,
  ofClass: Extract<TypeNode, { kind: "REFERENCE" }>,
  cursor: Cursor,
): Definition {
  const { modules, from, parameter } = binding;
  const place = peek(cursor);
  if (place.text !== "{") refuseNext(cursor, '"{"', "an object set is written in braces: {Set}");
  const elements = closed(cursor, parseObjectSet(cursor));
  const [only, ...others] = elements;
  const isSet = only?.kind === "OBJECT SET" && only.fields === undefined && others.length === 0;
  if (isSet) return findAny(modules, from, only);
  const assignment: AssignmentNode = {
    kind: "OBJECT SET",
    name: parameter.name,
    place,
    class: ofClass,
    elements,
  };
  return { assignment, scope: withGovernor(binding, ofClass) };
}

/** The scope of the argument, in which the governor means what it does where the parameter is. */
function withGovernor({ modules, from, inner }: Binding, governor: TypeNode): Scope {
  const type = withoutTag(governor);
  if (type.kind !== "REFERENCE" || type.module !== undefined) return from;
  return withBindings(from, [[type.name, findAny(modules, inner, type)]]);
}
