import type { ConstrainedType, Constraint, Schema, Type } from "./model.js";

/** A step from a type to one that each of its values holds. */
interface Need {
  /** The component, or `SEQUENCE OF` or `CHOICE` where there is no name. */
  readonly through: string;
  readonly typeName: string;
}

/** Whether some value of the type comes to an end, given the definitions that are known to. */
function canEnd(schema: Schema, type: Type, ending: ReadonlySet<string>): boolean {
  switch (type.kind) {
    case "REFERENCE":
      return ending.has(type.name);
    case "SEQUENCE":
      return type.root.every(
        (component) => component.optional || canEnd(schema, component.type, ending),
      );
    case "CONTAINING":
      return canEnd(schema, type.type, ending);
    case "CONSTRAINED":
      return canEnd(schema, withPresent(schema, type), ending);
    case "SEQUENCE OF":
      return (type.size?.lower ?? 0) === 0 || canEnd(schema, type.element, ending);
    case "CHOICE":
      return [...type.root, ...(type.additions ?? [])].some(({ type: inner }) =>
        canEnd(schema, inner, ending),
      );
    default:
      return true;
  }
}

/** The type with no choice about what its constraint wants to be there. */
function withPresent(schema: Schema, { type, constraint }: ConstrainedType): Type {
  const present = presentIn(constraint);
  if (present.length === 0) return type;
  const inner = definitionOf(schema, type);
  if (inner?.kind === "SEQUENCE") {
    const root = inner.root.map((component) =>
      present.includes(component.name) ? { ...component, optional: false } : component,
    );
    return { ...inner, root };
  }
  if (inner?.kind !== "CHOICE") return type;
  const all = [...inner.root, ...(inner.additions ?? [])];
  return { kind: "CHOICE", root: all.filter(({ name }) => present.includes(name)) };
}

function definitionOf(schema: Schema, type: Type): Type | undefined {
  if (type.kind === "CONSTRAINED") return definitionOf(schema, withPresent(schema, type));
  if (type.kind !== "REFERENCE") return type;
  const definition = schema.types[type.name];
  return definition && definitionOf(schema, definition.type);
}

/** Names of components and alternatives that each value has. */
function presentIn(constraint: Constraint): readonly string[] {
  if (constraint.kind === "ALL") return constraint.of.flatMap(presentIn);
  if (constraint.kind !== "WITH COMPONENTS") return [];
  return constraint.components.flatMap(({ name, presence }) =>
    presence === "PRESENT" ? name : [],
  );
}

/** The first step by which the type does not end. */
function firstNeed(
  schema: Schema,
  type: Type,
  ending: ReadonlySet<string>,
  through: string,
): Need | undefined {
  switch (type.kind) {
    case "REFERENCE":
      return ending.has(type.name) ? undefined : { through, typeName: type.name };
    case "SEQUENCE": {
      const component = type.root.find((c) => !c.optional && !canEnd(schema, c.type, ending));
      return component && firstNeed(schema, component.type, ending, component.name);
    }
    case "CONTAINING":
      return firstNeed(schema, type.type, ending, through);
    case "CONSTRAINED":
      return firstNeed(schema, withPresent(schema, type), ending, through);
    case "SEQUENCE OF":
      return firstNeed(schema, type.element, ending, through);
    case "CHOICE": {
      const [alternative] = type.root;
      return alternative && firstNeed(schema, alternative.type, ending, alternative.name);
    }
    default:
      return undefined;
  }
}

/** The definitions of which some value comes to an end. */
function endingTypes(schema: Schema): ReadonlySet<string> {
  const ending = new Set<string>();
  let waiting = Object.values(schema.types);
  for (;;) {
    const still = waiting.filter(({ type }) => !canEnd(schema, type, ending));
    if (still.length === waiting.length) return ending;
    for (const { name } of waiting)
      if (!still.some((other) => other.name === name)) ending.add(name);
    waiting = still;
  }
}

/** A circle of types each of whose values would hold another of them without end. */
interface EndlessCircle {
  /** The first of them in the order of the schema. */
  readonly typeName: string;
  /** `A.b -> B.a -> A` */
  readonly path: string;
}

/** Types that have only infinite values. Those that merely hold one of them are not listed. */
export function findEndlessCircles(schema: Schema): readonly EndlessCircle[] {
  const ending = endingTypes(schema);
  const reported = new Set<string>();
  const circles: EndlessCircle[] = [];
  for (const { name } of Object.values(schema.types)) {
    const needs = circleOf(schema, name, ending);
    if (needs === undefined || reported.has(name)) continue;
    for (const { typeName } of needs) reported.add(typeName);
    const steps = needs.map(({ through, typeName }) => `${through} -> ${typeName}`);
    circles.push({ typeName: name, path: `${name}.${steps.join(".")}` });
  }
  return circles;
}

/** The steps from a type back to itself; none if it ends, or leads into a circle that it is no part of. */
function circleOf(
  schema: Schema,
  name: string,
  ending: ReadonlySet<string>,
): readonly Need[] | undefined {
  const needs: Need[] = [];
  const passed = new Set<string>();
  for (let at = name; !passed.has(at); ) {
    passed.add(at);
    const definition = schema.types[at];
    const need = definition && firstNeed(schema, definition.type, ending, "(element)");
    if (need === undefined) return undefined;
    needs.push(need);
    at = need.typeName;
    if (at === name) return needs;
  }
  return undefined;
}
