import { checkModules, type Finding } from "./check.js";
import type { ComponentShape, LeafShape, ModuleShape, SequenceShape, Shape } from "./shape.js";
import { writeModule } from "./write.js";

const boolean: LeafShape = {
  kind: "LEAF",
  notation: { standard: "BOOLEAN", erlang: "BOOLEAN" },
  universalTag: 1,
  values: [],
  erlangKnowsDefault: true,
};

/** A finding of the same kind in a module that is as small as leaving things out makes it. */
export async function minimised(finding: Finding, runtime: string): Promise<Finding> {
  let least = finding;
  for (;;) {
    const smaller = smallerModules(least.module)
      .filter(hasText)
      .map((module, index) => ({ ...module, name: `${finding.module.name}x${index}` }));
    const found = await firstOfKind(smaller, kindOf(finding.what), runtime);
    if (found === undefined) return least;
    least = found;
  }
}

/** Of a type that is left out no text can tell the alternatives, or the components. */
function hasText(module: ModuleShape): boolean {
  try {
    return writeModule(module, "standard") !== "" && writeModule(module, "erlang") !== "";
  } catch {
    return false;
  }
}

/** Some modules at a time: starting Erlang takes long, and so does compiling what is not needed. */
async function firstOfKind(
  modules: readonly ModuleShape[],
  kind: string,
  runtime: string,
): Promise<Finding | undefined> {
  for (let start = 0; start < modules.length; start += 8) {
    const { findings } = await checkModules(modules.slice(start, start + 8), runtime);
    const found = findings.find(({ what }) => kindOf(what) === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a finding says but for its octets, and of a failure what kind of. */
export function kindOf(what: string): string {
  return what.split(what.startsWith("Erlang: ") ? "[" : /[\d,]/)[0] ?? "";
}

/** Modules with one thing less, those with much less first. Not all of them are valid. */
function smallerModules(module: ModuleShape): ModuleShape[] {
  const { types, values } = module;
  return [
    ...without(types).map((fewer) => ({ ...module, types: fewer })),
    ...types.flatMap((type, index) =>
      smallerShapes(type.shape).map((shape) => ({
        ...module,
        types: types.with(index, { ...type, shape }),
      })),
    ),
    ...types.flatMap(({ tag, ...bare }, index) =>
      tag === undefined ? [] : [{ ...module, types: types.with(index, bare) }],
    ),
    ...without(values).map((fewer) => ({ ...module, values: fewer })),
    ...(module.extensibilityImplied ? [{ ...module, extensibilityImplied: false }] : []),
    ...(module.tagDefault === "AUTOMATIC" ? [] : [{ ...module, tagDefault: "AUTOMATIC" as const }]),
  ];
}

/** Each list that has one item less. */
function without<T>(list: readonly T[]): (readonly T[])[] {
  return list.map((_, index) => list.toSpliced(index, 1));
}

function smallerShapes(shape: Shape): Shape[] {
  switch (shape.kind) {
    case "LEAF":
      return shape.notation.standard === "BOOLEAN" ? [] : [boolean];
    case "REFERENCE":
    case "SELECTION":
      return [boolean];
    case "CONTAINING": {
      const { size, ...bare } = shape;
      return size === undefined ? [boolean] : [boolean, bare];
    }
    case "INSTANCE":
      return shape.names.length === 1
        ? [boolean]
        : without(shape.names).map((names) => ({ ...shape, names }));
    case "SEQUENCE OF":
    case "SET OF": {
      const { size, ...bare } = shape;
      const inner = smallerShapes(shape.element).map((element) => ({ ...shape, element }));
      return [shape.element, ...(size === undefined ? [] : [bare]), ...inner];
    }
    case "CHOICE": {
      const { additions, ...bare } = shape;
      return [
        ...shape.root.map((alternative) => alternative.shape),
        ...(additions === undefined ? [] : [bare]),
        ...membersWithLess(shape.root).map((root) => ({ ...shape, root })),
        ...membersWithLess(additions ?? []).map((fewer) => ({ ...shape, additions: fewer })),
      ];
    }
    case "SEQUENCE":
    case "SET":
      return smallerSequences(shape);
  }
}

function smallerSequences(shape: SequenceShape): Shape[] {
  const { additions, ...bare } = shape;
  const parts = shape.root.flatMap((item) => (item.kind === "COMPONENT" ? [item.shape] : []));
  return [
    ...parts,
    ...(additions === undefined ? [] : [{ ...bare, secondRoot: [] }]),
    ...membersWithLess(shape.root).map((root) => ({ ...shape, root })),
    ...membersWithLess(shape.secondRoot).map((secondRoot) => ({ ...shape, secondRoot })),
    ...membersWithLess(additions ?? []).map((fewer) => ({ ...shape, additions: fewer })),
    ...(additions ?? []).flatMap((item, index) =>
      item.kind === "COMPONENT" || additions === undefined
        ? []
        : membersWithLess(item.components)
            .filter((components) => components.length > 0)
            .map((components) => ({
              ...shape,
              additions: additions.with(index, { ...item, components }),
            })),
    ),
  ];
}

/** One member less, or one that is less. */
function membersWithLess<M extends object>(members: readonly M[]): (readonly M[])[] {
  return [
    ...without(members),
    ...members.flatMap((member, index) =>
      memberWithLess(member).map((less) => members.with(index, less)),
    ),
  ];
}

function memberWithLess<M extends object>(member: M): M[] {
  if (!("shape" in member)) return [];
  // what has a shape is a component or an alternative, which is a component without presence
  const component = member as M & Pick<ComponentShape, "shape" | "tag" | "default" | "presence">;
  const { default: _, ...always } = component;
  const { tag, ...untagged } = component;
  return [
    // no less than the member but for what it may do without
    ...(component.presence ? [{ ...always, presence: "" } as M] : []),
    ...(tag === undefined ? [] : [untagged as M]),
    ...smallerShapes(component.shape).map((shape) => ({ ...component, shape })),
  ];
}
