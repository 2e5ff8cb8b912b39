import type {
  BitStringTypeNode,
  ChoiceTypeNode,
  ComponentNode,
  ListValueNode,
  NamedValueNode,
  OpenValueNode,
  SequenceTypeNode,
  TypeNode,
  ValueNode,
} from "./ast.js";
import { checkText } from "./check-text.js";
import { type Contents, contentsOf } from "./contents.js";
import { type Context, guarded } from "./context.js";
import {
  describeValue,
  effectiveInteger,
  effectiveSize,
  followValue,
  integerValue,
  isReference,
} from "./effective.js";
import { namedBits, toNumber } from "./enumeration.js";
import { exactIntegers } from "./exact-set.js";
import { type Expanded, expand } from "./expand.js";
import { allMembers, alternativesOf, componentsOf, type Scoped } from "./members.js";
import { objectIdentifierValue } from "./object-identifier-value.js";
import { contains, describeSet, hull } from "./per-visible.js";
import { didYouMean, type Place, refuse } from "./problem.js";
import { realValue } from "./real-value.js";
import { isKnown, type Scope } from "./resolve.js";

/** A value in the form that codecs take and return. */
export type CheckedValue =
  | number
  | bigint
  | string
  | boolean
  | null
  | Uint8Array
  | readonly CheckedValue[]
  | CheckedOpenValue
  | { readonly [name: string]: CheckedValue };

/** A value of an open type, which codecs take and return as octets: the encoding of `value`. */
export interface CheckedOpenValue {
  readonly $encoded: OpenValueNode;
  readonly scope: Scope;
  readonly value: CheckedValue;
}

/** A type, as the module `typeScope` writes it, and a value, as the module `scope` does. */
interface Typed<V extends ValueNode = ValueNode> {
  readonly value: V;
  readonly scope: Scope;
  readonly expanded: Expanded;
}

function refuseValue({ value, expanded }: Typed): never {
  refuse(
    value.place,
    `expected a value of type ${expanded.type.kind}, found ${describeValue(value)}`,
  );
}

/** Checks a value against its type, and gives it in the form that codecs take and return. */
export function checkValue(
  context: Context,
  value: ValueNode,
  scope: Scope,
  type: TypeNode,
  typeScope: Scope,
): CheckedValue {
  const expanded = expand(context.modules, typeScope, type);
  return typedValue(context, { value, scope, expanded });
}

/** Names that the type gives a meaning to come before value references (X.680 18, 19, 21). */
function isFollowed(value: NamedValueNode, { type }: Expanded): boolean {
  if (type.kind === "INTEGER" || isReference(value)) return type.kind !== "INTEGER";
  if (type.kind !== "ENUMERATED") return true;
  return ![...type.root, ...(type.additions ?? [])].some((item) => item.name === value.name);
}

function typedValue(context: Context, typed: Typed): CheckedValue {
  const { value, scope, expanded } = typed;
  const { type } = expanded;
  if (value.kind === "NAME" && isFollowed(value, expanded)) {
    return referencedValue(context, typed, value);
  }
  const isString = type.kind === "OCTET STRING" || type.kind === "BIT STRING";
  const contents = isString ? contentsOf(expanded) : undefined;
  if (contents !== undefined) return checkContents(context, typed, contents);
  switch (type.kind) {
    case "BOOLEAN":
      return value.kind === "BOOLEAN" ? value.boolean : refuseValue(typed);
    case "NULL":
      return value.kind === "NULL" ? null : refuseValue(typed);
    case "INTEGER":
      return checkInteger(context, typed);
    case "ENUMERATED":
      return value.kind === "NAME" ? value.name : refuseValue(typed);
    case "REAL":
      return realValue(context, scope, value);
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
      return objectIdentifierValue(context, scope, value, type.kind);
    case "CHARACTER STRING":
      return checkText(context, value, scope, { ...expanded, type });
    case "OCTET STRING":
      return checkOctets(context, typed);
    case "BIT STRING":
      return checkBits(context, typed, type);
    case "SEQUENCE":
    case "SET":
      if (value.kind !== "LIST") return refuseValue(typed);
      return checkComponents(context, { value, scope, expanded }, type);
    case "SEQUENCE OF":
    case "SET OF":
      if (value.kind !== "LIST") return refuseValue(typed);
      checkSize(context, expanded, value.items.length, "elements", value.place);
      return value.items.map((item) =>
        checkValue(context, item.value, scope, type.element, expanded.scope),
      );
    case "CHOICE":
      return checkAlternative(context, typed, type);
    case "OPEN TYPE":
      return checkOpenValue(context, typed, type.isSelected);
  }
}

function referencedValue(
  context: Context,
  { scope, expanded }: Typed,
  value: NamedValueNode,
): CheckedValue {
  const { type } = expanded;
  if (type.kind === "ENUMERATED" && !isReference(value)) {
    const items = [...type.root, ...(type.additions ?? [])].map((item) => item.name);
    if (!isKnown(scope, value.name)) {
      refuse(
        value.place,
        `the ENUMERATED has no item "${value.name}"`,
        didYouMean(value.name, items),
      );
    }
  }
  return followValue(context, scope, value, ({ assignment, scope: home }) => {
    const own = expand(context.modules, home, assignment.type);
    if (own.type.kind !== type.kind) {
      refuse(
        value.place,
        `expected a value of type ${type.kind}, but "${value.name}" is of type ${own.type.kind}`,
      );
    }
    return typedValue(context, { value: assignment.value, scope: home, expanded });
  });
}

/** The object set of a table is for those who send other values. */
function checkOpenValue(
  context: Context,
  { value, scope }: Typed,
  isSelected: boolean,
): CheckedOpenValue {
  if (isSelected) {
    const what = "a value of an open type that another component selects";
    refuse(value.place, `${what} is not supported`);
  }
  if (value.kind !== "OPEN") {
    const expected = "a type, a colon and a value of it";
    return refuse(value.place, `expected ${expected}, found ${describeValue(value)}`);
  }
  const inner = checkValue(context, value.value, scope, value.type, scope);
  return { $encoded: value, scope, value: inner };
}

/** A string with a type in it has the values of that type. */
function checkContents(context: Context, typed: Typed, { node, scope }: Contents): CheckedValue {
  const { value } = typed;
  if (value.kind === "CONTAINING") {
    return checkValue(context, value.value, typed.scope, node.type, scope);
  }
  return refuse(
    value.place,
    `expected CONTAINING and a value of what it contains, found ${describeValue(value)}`,
  );
}

function checkInteger(context: Context, { value, scope, expanded }: Typed): CheckedValue {
  const number = integerValue(context, scope, value, expanded);
  const visible = effectiveInteger(context, expanded);
  const exact = exactIntegers(context, expanded);
  if (visible?.extensible !== true && !contains(exact, number)) {
    refuse(value.place, `the value ${number} is outside ${describeSet(exact)}`);
  }
  const { lower, upper } = hull(visible?.set ?? []);
  const isNumber =
    lower !== undefined &&
    upper !== undefined &&
    typeof toNumber(lower) === "number" &&
    typeof toNumber(upper) === "number";
  if (!isNumber) return number;
  // Only an extensible type lets such a value come here.
  if (!Number.isSafeInteger(Number(number)))
    refuse(value.place, `the value ${number} is not supported here`);
  return Number(number);
}

function checkSize(
  context: Context,
  expanded: Expanded,
  count: number,
  unit: string,
  place: Place,
): void {
  const visible = effectiveSize(context, expanded);
  if (visible === undefined || visible.extensible || contains(visible.set, BigInt(count))) return;
  refuse(place, `a value of ${count} ${unit} is outside SIZE(${describeSet(visible.set)})`);
}

function toOctets(bits: string): Uint8Array {
  const octets = new Uint8Array(Math.ceil(bits.length / 8));
  return octets.map((_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8).padEnd(8, "0"), 2));
}

function checkOctets(context: Context, typed: Typed): CheckedValue {
  const { value, expanded } = typed;
  if (value.kind !== "BITS") return refuseValue(typed);
  const octets = toOctets(value.bits);
  checkSize(context, expanded, octets.length, "octets", value.place);
  return octets;
}

function checkBits(context: Context, typed: Typed, type: BitStringTypeNode): CheckedValue {
  const { value, expanded } = typed;
  const isNamed = type.bits.length > 0;
  if (value.kind === "BITS") {
    // X.680 21.7: with named bits a value stands for all that differ from it in trailing zeros.
    const visible = isNamed ? value.bits.slice(0, value.bits.lastIndexOf("1") + 1) : value.bits;
    if (!isNamed) checkSize(context, expanded, visible.length, "bits", value.place);
    else checkLastBit(context, expanded, visible.length, value.place);
    return isNamed ? weigh(visible) : { bytes: toOctets(value.bits), length: value.bits.length };
  }
  if (value.kind !== "LIST") return refuseValue(typed);
  if (!isNamed && value.items.length > 0) return refuseValue(typed);
  const positions = namedBits(context, expanded.scope, type.bits);
  const set = value.items.map((item) => {
    const { name } =
      item.value.kind === "NAME" ? item.value : refuseValue({ ...typed, value: item.value });
    const bit = positions.find((candidate) => candidate.name === name);
    if (bit !== undefined) return bit.position;
    const names = positions.map((candidate) => candidate.name);
    return refuse(item.value.place, `the BIT STRING has no bit "${name}"`, didYouMean(name, names));
  });
  const length = set.length === 0 ? 0 : Math.max(...set) + 1;
  if (!isNamed) return { bytes: new Uint8Array(0), length: 0 };
  checkLastBit(context, expanded, length, value.place);
  return [...new Set(set)].reduce((sum, position) => sum + 2 ** position, 0);
}

/** Zeros can be added up to the size, so that only the last set bit can be too far. */
function checkLastBit(context: Context, expanded: Expanded, length: number, place: Place): void {
  const visible = effectiveSize(context, expanded);
  const most = hull(visible?.set ?? []).upper;
  if (visible?.extensible === false && most !== undefined && BigInt(length) > most) {
    refuse(place, `bit ${length - 1} is set, but the BIT STRING holds ${most} bits`);
  }
  if (length > 32) refuse(place, "bits past 31 are not supported in a BIT STRING with named bits");
}

function weigh(bits: string): number {
  return [...bits].reduce((sum, bit, position) => (bit === "1" ? sum + 2 ** position : sum), 0);
}

function checkComponents(
  context: Context,
  { value, scope, expanded }: Typed<ListValueNode>,
  type: SequenceTypeNode,
): CheckedValue {
  const components = allMembers(componentsOf(context, expanded.scope, type));
  const given = new Map<string, ValueNode>();
  for (const { name, value: item } of value.items) {
    if (name === undefined)
      return refuse(item.place, "expected a component: its name, then its value");
    if (given.has(name.name)) refuse(name.place, `the component "${name.name}" is given twice`);
    if (!components.some((component) => component.name === name.name)) {
      const names = components.map((component) => component.name);
      refuse(
        name.place,
        `the ${type.kind} has no component "${name.name}"`,
        didYouMean(name.name, names),
      );
    }
    given.set(name.name, item);
  }
  const entries = components.flatMap((component): [string, CheckedValue][] => {
    const item = given.get(component.name);
    if (item !== undefined) {
      return [[component.name, checkValue(context, item, scope, component.type, component.scope)]];
    }
    if (component.default !== undefined) {
      return [[component.name, defaultOf(context, component, component.default)]];
    }
    if (component.optional) return [];
    return refuse(value.place, `the component "${component.name}" is missing`);
  });
  return Object.fromEntries(entries);
}

function defaultOf(
  context: Context,
  component: Scoped<ComponentNode>,
  value: ValueNode,
): CheckedValue {
  const { scope } = component;
  return guarded(
    context,
    value,
    () => checkValue(context, value, scope, component.type, scope),
    () => refuse(component.place, `the DEFAULT of "${component.name}" holds itself`),
  );
}

function checkAlternative(context: Context, typed: Typed, type: ChoiceTypeNode): CheckedValue {
  const { value, scope, expanded } = typed;
  if (value.kind !== "CHOICE") return refuseValue(typed);
  const { name, place } = value.alternative;
  const alternatives = allMembers(alternativesOf(expanded.scope, type));
  const alternative = alternatives.find((candidate) => candidate.name === name);
  if (alternative === undefined) {
    const names = alternatives.map((candidate) => candidate.name);
    return refuse(place, `the CHOICE has no alternative "${name}"`, didYouMean(name, names));
  }
  const inner = checkValue(context, value.value, scope, alternative.type, alternative.scope);
  return { kind: name, value: inner };
}
