import type {
  ConstraintNode,
  EndpointNode,
  NamedNumberNode,
  NamedValueNode,
  ValueAssignment,
  ValueNode,
} from "./ast.js";
import { type Context, guarded } from "./context.js";
import { type Expanded, expand } from "./expand.js";
import { findValue } from "./information.js";
import {
  ALL_INTEGERS,
  ALL_SIZES,
  evaluateConstraint,
  evaluateSerial,
  INTEGER_SETS,
  type IntegerSet,
  range,
  type SubtypeElement,
  type Visible,
} from "./per-visible.js";
import { type Place, refuse } from "./problem.js";
import type { Definition, Scope } from "./resolve.js";

/** The INTEGER type that governs a value: its named numbers come before value references (X.680 18). */
type Governor = Pick<Expanded, "type" | "scope">;

function findNamed(governor: Governor | undefined, name: string): NamedNumberNode | undefined {
  if (governor?.type.kind !== "INTEGER") return undefined;
  return governor.type.named.find((named) => named.name === name);
}

/** An INTEGER value, through named numbers and value references. */
export function integerValue(
  context: Context,
  scope: Scope,
  value: ValueNode,
  governor?: Governor,
): bigint {
  if (value.kind === "NUMBER") return value.number;
  if (value.kind !== "NAME")
    refuse(value.place, `expected an INTEGER value, found ${describeValue(value)}`);
  const named = isReference(value) ? undefined : findNamed(governor, value.name);
  if (named?.value === undefined || governor === undefined) {
    return referencedInteger(context, scope, value);
  }
  const { value: number } = named;
  return guarded(
    context,
    named,
    () => integerValue(context, governor.scope, number),
    () => refuseCircle(value),
  );
}

/** Whether it can be no name that the type gives a meaning to. */
export function isReference({ module, fields }: NamedValueNode): boolean {
  return module !== undefined || fields !== undefined;
}

/** A value that leads back to itself through its references. */
function refuseCircle({ place, name }: NamedValueNode): never {
  refuse(place, `the value "${name}" is defined by itself`);
}

/** What a reference stands for, to be read; one that leads back to itself is refused. */
export function followValue<T>(
  context: Context,
  scope: Scope,
  value: NamedValueNode,
  read: (definition: Definition<ValueAssignment>) => T,
): T {
  const definition = findValue(context.modules, scope, value);
  const { assignment } = definition;
  // what an object has is read anew each time, and only its places stay the same
  const mark = value.fields === undefined ? assignment : assignment.value.place;
  return guarded(
    context,
    mark,
    () => read(definition),
    () => refuseCircle(value),
  );
}

function referencedInteger(context: Context, scope: Scope, value: NamedValueNode): bigint {
  return followValue(context, scope, value, ({ assignment, scope: home }) => {
    const governor = expand(context.modules, home, assignment.type);
    if (governor.type.kind !== "INTEGER") {
      refuse(
        value.place,
        `expected an INTEGER value, but "${value.name}" is of type ${governor.type.kind}`,
      );
    }
    return integerValue(context, home, assignment.value, governor);
  });
}

/** A value as a message names it. */
export function describeValue(value: ValueNode): string {
  switch (value.kind) {
    case "NUMBER":
      return `${value.number}`;
    case "REAL":
      return `${value.real}`;
    case "ARCS":
      return "an object identifier";
    case "BOOLEAN":
      return value.boolean ? "TRUE" : "FALSE";
    case "NULL":
      return "NULL";
    case "TEXT":
      return "a character string";
    case "BITS":
      return "a bit string";
    case "NAME":
      return `"${value.name}"`;
    case "LIST":
      return "a value in braces";
    case "CHOICE":
      return `"${value.alternative.name}: …"`;
    case "OPEN":
      return "a type and its value";
    case "CONTAINING":
      return "CONTAINING";
  }
}

function endpoint(
  context: Context,
  scope: Scope,
  { value, open }: EndpointNode,
  parent: IntegerSet,
  step: 1n | -1n,
  governor: Governor | undefined,
): bigint | undefined {
  // X.680 47.4: MIN and MAX are the ends of what the parent permits.
  const limit =
    value === "MIN"
      ? parent[0]?.lower
      : value === "MAX"
        ? parent.at(-1)?.upper
        : integerValue(context, scope, value, governor);
  return open && limit !== undefined ? limit + step : limit;
}

/** The ends of a range, which MIN and MAX take from `parent`. */
export function endsOf(
  context: Context,
  { lower, upper }: Extract<SubtypeElement, { kind: "RANGE" }>,
  parent: IntegerSet,
  scope: Scope,
  governor: Governor | undefined,
): { readonly lower: bigint | undefined; readonly upper: bigint | undefined } {
  return {
    lower: endpoint(context, scope, lower, parent, 1n, governor),
    upper: endpoint(context, scope, upper, parent, -1n, governor),
  };
}

export function integerElement(
  context: Context,
  element: SubtypeElement,
  parent: IntegerSet,
  scope: Scope,
  governor: Governor | undefined,
): Visible | undefined {
  switch (element.kind) {
    case "VALUE": {
      const value = integerValue(context, scope, element.value, governor);
      return { set: range(value, value), extensible: false };
    }
    case "RANGE": {
      const { lower, upper } = endsOf(context, element, parent, scope, governor);
      if (lower !== undefined && upper !== undefined && lower > upper) {
        refuse(element.place, `the range holds no value: it goes from ${lower} to ${upper}`);
      }
      return { set: range(lower, upper), extensible: false };
    }
    case "CONTAINED SUBTYPE": {
      const contained = expand(context.modules, scope, element.type);
      if (contained.type.kind !== "INTEGER") refuseContained(element.place, "INTEGER", contained);
      const set =
        withinItself(context, element, () => effectiveInteger(context, contained))?.set ??
        ALL_INTEGERS;
      // X.680 47.3: the extensibility of the type contained is not taken over.
      return { set, extensible: false };
    }
    case "SIZE":
    case "FROM":
      return refuse(element.place, `${element.kind} does not apply to INTEGER`);
    case "CONTAINING":
      return refuseContents(element, "INTEGER");
    case "WITH COMPONENT":
    case "WITH COMPONENTS":
      return refuseInner(element, "INTEGER");
    case "UNCHECKED":
      return undefined;
  }
}

/** The constraint of a type may not name the type that it constrains. */
export function withinItself<T>(context: Context, element: SubtypeElement, action: () => T): T {
  return guarded(context, element, action, () =>
    refuse(element.place, "the constraint of a type holds the type itself"),
  );
}

export function refuseContents({ place }: SubtypeElement, kind: string): never {
  const hint = "it tells what an OCTET STRING or BIT STRING holds";
  refuse(place, `CONTAINING does not apply to ${kind}`, hint);
}

/** X.680 47.8.2: inner subtyping is for types that have components. */
export function refuseInner({ place, kind }: SubtypeElement, type: string): never {
  const hint = type.endsWith(" OF") ? "write WITH COMPONENT" : undefined;
  refuse(place, `${kind} does not apply to ${type}`, hint);
}

export function refuseContained(place: Place, expected: string, contained: Expanded): never {
  refuse(place, `expected a subtype of ${expected}, found a type ${contained.type.kind}`);
}

/** The effective value constraint of an INTEGER (X.691 12). */
export function effectiveInteger(context: Context, expanded: Expanded): Visible | undefined {
  return evaluateSerial(
    expanded.constraints,
    ALL_INTEGERS,
    INTEGER_SETS,
    (element, parent, scope: Scope) => integerElement(context, element, parent, scope, expanded),
  );
}

/** X.680 47.5: the constraint in SIZE is one on INTEGER (0..MAX). */
export function sizeConstraint(
  context: Context,
  constraint: ConstraintNode,
  parent: IntegerSet,
  scope: Scope,
): Visible | undefined {
  return evaluateConstraint(constraint, parent, scope, INTEGER_SETS, (element, _, home) => {
    const visible = integerElement(context, element, parent, home, undefined);
    const least = visible?.set[0]?.lower;
    if (least !== undefined && least < 0n) {
      refuse(element.place, `a size cannot be negative, found ${least}`);
    }
    return visible;
  });
}

function sizeElement(
  context: Context,
  element: SubtypeElement,
  parent: IntegerSet,
  scope: Scope,
  kind: Expanded["type"]["kind"],
): Visible | undefined {
  switch (element.kind) {
    case "SIZE":
      return sizeConstraint(context, element.constraint, parent, scope);
    case "CONTAINED SUBTYPE": {
      const contained = expand(context.modules, scope, element.type);
      if (contained.type.kind !== kind) refuseContained(element.place, kind, contained);
      const visible = withinItself(context, element, () => effectiveSize(context, contained));
      return visible && { set: visible.set, extensible: false };
    }
    case "FROM":
      return refuse(element.place, `FROM does not apply to ${kind}`);
    case "RANGE":
      return refuse(
        element.place,
        `a range does not apply to ${kind}`,
        "write SIZE(…) for its length",
      );
    case "VALUE":
      if (element.value.kind === "NUMBER") {
        refuse(element.place, `a number does not apply to ${kind}`, "write SIZE(…) for its length");
      }
      return undefined;
    case "CONTAINING":
      if (kind === "OCTET STRING" || kind === "BIT STRING") return undefined;
      return refuseContents(element, kind);
    case "WITH COMPONENT":
      return kind === "SEQUENCE OF" || kind === "SET OF" ? undefined : refuseInner(element, kind);
    case "WITH COMPONENTS":
      return refuseInner(element, kind);
    case "UNCHECKED":
      return undefined;
  }
}

/** The effective size constraint of a string of bits or octets, or of a list (X.691 9.3, 15 to 19). */
export function effectiveSize(context: Context, expanded: Expanded): Visible | undefined {
  const { kind } = expanded.type;
  return evaluateSerial(
    expanded.constraints,
    ALL_SIZES,
    INTEGER_SETS,
    (element, parent, scope: Scope) => sizeElement(context, element, parent, scope, kind),
  );
}

/** Types without PER-visible constraints: those that they can have are only looked through. */
export function checkInvisible(context: Context, expanded: Expanded): void {
  const { kind } = expanded.type;
  evaluateSerial(expanded.constraints, ALL_INTEGERS, INTEGER_SETS, (element, _, scope: Scope) => {
    if (element.kind === "CONTAINED SUBTYPE") {
      const contained = expand(context.modules, scope, element.type);
      if (contained.type.kind !== kind) refuseContained(element.place, kind, contained);
      return undefined;
    }
    if (element.kind === "VALUE" || element.kind === "UNCHECKED") return undefined;
    if (element.kind === "RANGE" && kind === "REAL") return undefined;
    if (element.kind === "WITH COMPONENTS" && hasComponents.has(kind)) return undefined;
    const notation = element.kind === "RANGE" ? "a range" : element.kind;
    refuse(element.place, `${notation} does not apply to ${kind}`);
  });
}

/** REAL has a mantissa, a base and an exponent there (X.680 21.5), which values here do not show. */
const hasComponents: ReadonlySet<Expanded["type"]["kind"]> = new Set([
  "SEQUENCE",
  "SET",
  "CHOICE",
  "REAL",
]);
