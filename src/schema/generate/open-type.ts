import { absentValue } from "../default.js";
import { leastDepth } from "../nesting.js";
import {
  anySize,
  type ComponentNode,
  type Node,
  type OpenTypeNode,
  type SequenceNode,
} from "../node.js";
import { hasUnassigned, valueAt } from "../open-type.js";
import { constant, filtered, mapped, oneOf, type Plan, pick, tuple, weighted } from "./plan.js";
import { octetStrings } from "./simple.js";

/** A component that tells the content of open types in others; their values have to agree. */
export interface Selection {
  readonly selector: ComponentNode;
  /** Names that lead from it to what tells. */
  readonly path: readonly string[];
  readonly selected: readonly Selected[];
}

interface Selected {
  readonly component: ComponentNode;
  readonly nodes: readonly OpenTypeNode[];
}

/** The selectors among the components of a SEQUENCE. */
export function selectionsOf(components: readonly ComponentNode[]): Selection[] {
  const keys = new Set(components.flatMap(({ selectors }) => selectors));
  return [...keys].flatMap((key) => {
    const [first, ...path] = key.split(".");
    const selector = components.find(({ name }) => name === first);
    if (selector === undefined) return [];
    const selected = components
      .filter(({ selectors }) => selectors.includes(key))
      .map((component) => ({ component, nodes: openTypesIn(component.node(), key) }));
    return [{ selector, path, selected }];
  });
}

/** The open types in a type that the selector tells, which the type sees under this name. */
function openTypesIn(
  node: Node,
  key: string,
  passed: ReadonlySet<Node> = new Set(),
): readonly OpenTypeNode[] {
  if (passed.has(node)) return [];
  const further = new Set([...passed, node]);
  switch (node.kind) {
    case "OPEN TYPE":
      return node.selector === key ? [node] : [];
    case "SEQUENCE OF":
      return openTypesIn(node.element(), key, further);
    case "CHOICE":
      return node.alternatives.flatMap((part) => openTypesIn(part.node(), key, further));
    case "SEQUENCE":
      return node.components
        .filter(({ selectors }) => selectors.includes(`^${key}`))
        .flatMap((component) => openTypesIn(component.node(), `^${key}`, further));
    default:
      return [];
  }
}

/** Open types with the values of their selectors. */
export type SelectedKeys = ReadonlyMap<Node, unknown>;

/** How the components of a SEQUENCE are drawn. */
export interface Drawing {
  readonly draw: (node: Node, keys?: SelectedKeys) => Plan<unknown>;
  readonly optional: (component: ComponentNode, present: () => Plan<unknown>) => Plan<unknown>;
  /** Only what ends soonest is drawn. */
  readonly isSpent: boolean;
}

/** Name and value of a component. */
export type Field = readonly [name: string, value: unknown];

export function componentOf(
  { draw, optional }: Drawing,
  component: ComponentNode,
  content: () => Plan<unknown> = () => draw(component.node()),
): Plan<Field> {
  const values = component.optional ? optional(component, content) : content();
  return mapped(values, (value): Field => [component.name, value]);
}

/** The members of an extension addition group: none of them, or those that are mandatory in it and others. */
export function groupOf(drawing: Drawing, group: SequenceNode): Plan<readonly Field[]> {
  const selections = selectionsOf(group.root);
  const selecting = new Set(
    selections.flatMap(({ selector, selected }) => [
      selector,
      ...selected.map(({ component }) => component),
    ]),
  );
  const others = group.root.filter((component) => !selecting.has(component));
  const absent = mapped(constant(undefined), () =>
    group.root.map((component): Field => [component.name, absentValue(component)]),
  );
  // what a component outside the group selects is not drawn
  const isWhole = others.every(({ selectors }) => selectors.length === 0);
  if (drawing.isSpent || !isWhole) return absent;
  const drawn = [
    ...others.map((component) => mapped(componentOf(drawing, component), (field) => [field])),
    ...selections.map((selection) => selectionOf(drawing, selection)),
  ];
  const present = mapped(tuple<readonly (readonly Field[])[]>(...drawn), (fields) => fields.flat());
  return oneOf<readonly Field[]>(absent, present);
}

/** A selector, which is always there, and what it selects: now and then nothing, which leaves octets. */
export function selectionOf(
  drawing: Drawing,
  { selector, path, selected }: Selection,
): Plan<readonly Field[]> {
  const { draw, isSpent } = drawing;
  const nodes = selected.flatMap((part) => part.nodes);
  const keys = new Set(nodes.flatMap(({ choices }) => [...choices.keys()]));
  const isAssigned = (key: unknown): boolean => keys.has(key);
  const row = (key: unknown, selectors: Plan<unknown>): Plan<readonly Field[]> =>
    tuple<readonly Field[]>(
      mapped(selectors, (value): Field => [selector.name, value]),
      ...selected.map((part) => {
        const known = new Map(part.nodes.map((node): [Node, unknown] => [node, key]));
        return componentOf(drawing, part.component, () => draw(part.component.node(), known));
      }),
    );

  const takesOctets = hasUnassigned(nodeAt(selector.node(), path), isAssigned);
  const depths = new Map([...keys].map((key) => [key, depthOf(nodes, key)]));
  const least = takesOctets ? 0 : Math.min(...depths.values());
  const rows = [...keys]
    .filter((key) => !isSpent || depths.get(key) === least)
    .map((key) => ({ weight: 4, plan: row(key, selectorsOf(drawing, selector, path, key)) }));
  if (takesOctets) {
    const unassigned = filtered(
      draw(selector.node()),
      (value) => !isAssigned(valueAt(value, path)),
    );
    rows.push({ weight: 1, plan: row(undefined, unassigned) });
  }
  return weighted(rows);
}

/** Values of the component that tells a key, or has a component that does. */
function selectorsOf(
  { draw }: Drawing,
  { node }: ComponentNode,
  path: readonly string[],
  key: unknown,
): Plan<unknown> {
  if (path.length === 0) return pick([key]);
  return mapped(draw(node()), (value) => withValueAt(value, path, key));
}

function withValueAt(value: unknown, [name, ...further]: readonly string[], key: unknown): unknown {
  if (name === undefined) return key;
  // what is drawn for a type with such a component is an object
  const fields = value as Readonly<Record<string, unknown>>;
  return { ...fields, [name]: withValueAt(fields[name], further, key) };
}

function nodeAt(node: Node, [name, ...further]: readonly string[]): Node {
  if (name === undefined || node.kind !== "SEQUENCE") return node;
  const component = node.components.find((candidate) => candidate.name === name);
  return component === undefined ? node : nodeAt(component.node(), further);
}

function depthOf(nodes: readonly OpenTypeNode[], key: unknown): number {
  const choices = nodes.flatMap((node) => node.choices.get(key) ?? []);
  return Math.max(0, ...choices.map((choice) => 1 + leastDepth(choice.node())));
}

/** What an open type holds where its selector has this value; octets where nobody has assigned it. */
export function contentOf(draw: Drawing["draw"], node: OpenTypeNode, key: unknown): Plan<unknown> {
  const choice = node.choices.get(key);
  if (choice === undefined) return openOctets;
  return mapped(draw(choice.node()), (value) => ({ kind: choice.name, value }));
}

/** Content of open types that nobody has assigned: a complete encoding has an octet at least (X.691 10.1.3). */
export const openOctets = octetStrings({ ...anySize, lower: 1 });
