import { absentValue } from "../default.js";
import { leastDepth } from "../nesting.js";
import {
  anySize,
  type ComponentNode,
  type Node,
  type OpenTypeNode,
  type SequenceNode,
} from "../node.js";
import { hasUnassigned } from "../open-type.js";
import { constant, filtered, mapped, oneOf, type Plan, pick, tuple, weighted } from "./plan.js";
import { octetStrings } from "./simple.js";

/** A component with the open types whose content it selects; their values have to agree. */
export interface Selection {
  readonly selector: ComponentNode;
  readonly selected: readonly { readonly component: ComponentNode; readonly node: OpenTypeNode }[];
}

/** The selectors among the components of a SEQUENCE. */
export function selectionsOf(components: readonly ComponentNode[]): Selection[] {
  return components.flatMap((selector) => {
    const selected = components.flatMap((component) => {
      const node = component.node();
      const isSelected = node.kind === "OPEN TYPE" && node.selector === selector.name;
      return isSelected ? [{ component, node }] : [];
    });
    return selected.length === 0 ? [] : [{ selector, selected }];
  });
}

/** How the components of a SEQUENCE are drawn. */
export interface Drawing {
  readonly draw: (node: Node) => Plan<unknown>;
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
  const isWhole = others.every(({ node }) => node().kind !== "OPEN TYPE");
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
  { selector, selected }: Selection,
): Plan<readonly Field[]> {
  const { draw, isSpent } = drawing;
  const keys = new Set(selected.flatMap(({ node }) => [...node.choices.keys()]));
  const isAssigned = (key: unknown): boolean => keys.has(key);
  const row = (key: unknown, selectors: Plan<unknown>): Plan<readonly Field[]> =>
    tuple<readonly Field[]>(
      mapped(selectors, (value): Field => [selector.name, value]),
      ...selected.map(({ component, node }) =>
        componentOf(drawing, component, () => contentOf(draw, node, key)),
      ),
    );

  const takesOctets = hasUnassigned(selector.node(), isAssigned);
  const depths = new Map([...keys].map((key) => [key, depthOf(selected, key)]));
  const least = takesOctets ? 0 : Math.min(...depths.values());
  const rows = [...keys]
    .filter((key) => !isSpent || depths.get(key) === least)
    .map((key) => ({ weight: 4, plan: row(key, pick([key])) }));
  if (takesOctets) {
    const unassigned = filtered(draw(selector.node()), (key) => !isAssigned(key));
    rows.push({ weight: 1, plan: row(undefined, unassigned) });
  }
  return weighted(rows);
}

function depthOf(selected: Selection["selected"], key: unknown): number {
  const choices = selected.flatMap(({ node }) => node.choices.get(key) ?? []);
  return Math.max(0, ...choices.map((choice) => 1 + leastDepth(choice.node())));
}

function contentOf(draw: Drawing["draw"], node: OpenTypeNode, key: unknown): Plan<unknown> {
  const choice = node.choices.get(key);
  if (choice === undefined) return openOctets;
  return mapped(draw(choice.node()), (value) => ({ kind: choice.name, value }));
}

/** Content of open types that nobody has assigned: a complete encoding has an octet at least (X.691 10.1.3). */
export const openOctets = octetStrings({ ...anySize, lower: 1 });
