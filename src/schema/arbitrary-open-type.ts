import fc, { type Arbitrary } from "fast-check";
import { octetStrings } from "./arbitrary-simple.js";
import { absentValue } from "./default.js";
import { leastDepth } from "./nesting.js";
import type { ComponentNode, Node, OpenTypeNode, SequenceNode } from "./node.js";
import { hasUnassigned } from "./open-type.js";

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
  readonly draw: (node: Node) => Arbitrary<unknown>;
  readonly optional: (
    component: ComponentNode,
    present: () => Arbitrary<unknown>,
  ) => Arbitrary<unknown>;
  /** Only what ends soonest is drawn. */
  readonly isSpent: boolean;
}

/** Name and value of a component. */
export type Field = readonly [name: string, value: unknown];

export function componentOf(
  { draw, optional }: Drawing,
  component: ComponentNode,
  content: () => Arbitrary<unknown> = () => draw(component.node()),
): Arbitrary<Field> {
  const values = component.optional ? optional(component, content) : content();
  return values.map((value) => [component.name, value]);
}

/** The members of an extension addition group: none of them, or those that are mandatory in it and others. */
export function groupOf(drawing: Drawing, group: SequenceNode): Arbitrary<readonly Field[]> {
  const selections = selectionsOf(group.root);
  const selecting = new Set(
    selections.flatMap(({ selector, selected }) => [
      selector,
      ...selected.map(({ component }) => component),
    ]),
  );
  const others = group.root.filter((component) => !selecting.has(component));
  const present = (): Arbitrary<readonly Field[]> =>
    fc
      .tuple(
        ...others.map((component) => componentOf(drawing, component).map((field) => [field])),
        ...selections.map((selection) => selectionOf(drawing, selection)),
      )
      .map((fields) => fields.flat());
  const absent = fc
    .constant(undefined)
    .map(() => group.root.map((component): Field => [component.name, absentValue(component)]));
  // what a component outside the group selects is not drawn
  const isOwn = ({ node }: ComponentNode): boolean => node().kind !== "OPEN TYPE";
  const isWhole = others.every(isOwn);
  return drawing.isSpent || !isWhole
    ? absent
    : fc.oneof({ withCrossShrink: true }, absent, present());
}

/** A selector, which is always there, and what it selects: now and then nothing, which leaves octets. */
export function selectionOf(
  drawing: Drawing,
  { selector, selected }: Selection,
): Arbitrary<readonly Field[]> {
  const { draw, isSpent } = drawing;
  const keys = new Set(selected.flatMap(({ node }) => [...node.choices.keys()]));
  const isAssigned = (key: unknown): boolean => keys.has(key);
  const row = (key: unknown, selectors: Arbitrary<unknown>): Arbitrary<readonly Field[]> =>
    fc.tuple(
      selectors.map((value): Field => [selector.name, value]),
      ...selected.map(({ component, node }) =>
        componentOf(drawing, component, () => contentOf(draw, node, key)),
      ),
    );

  const takesOctets = hasUnassigned(selector.node(), isAssigned);
  const depths = new Map([...keys].map((key) => [key, depthOf(selected, key)]));
  const least = takesOctets ? 0 : Math.min(...depths.values());
  const rows = [...keys]
    .filter((key) => !isSpent || depths.get(key) === least)
    .map((key) => ({ weight: 4, arbitrary: row(key, fc.constant(key)) }));
  if (takesOctets) {
    const unassigned = draw(selector.node()).filter((key) => !isAssigned(key));
    rows.push({ weight: 1, arbitrary: row(undefined, unassigned) });
  }
  return fc.oneof({ withCrossShrink: true }, ...rows);
}

function depthOf(selected: Selection["selected"], key: unknown): number {
  const choices = selected.flatMap(({ node }) => node.choices.get(key) ?? []);
  return Math.max(0, ...choices.map((choice) => 1 + leastDepth(choice.node())));
}

function contentOf(draw: Drawing["draw"], node: OpenTypeNode, key: unknown): Arbitrary<unknown> {
  const choice = node.choices.get(key);
  if (choice === undefined) return openOctets;
  return draw(choice.node()).map((value) => ({ kind: choice.name, value }));
}

/** Content of open types that nobody has assigned: a complete encoding has an octet at least (X.691 10.1.3). */
export const openOctets = octetStrings({
  lower: 1,
  upper: Number.POSITIVE_INFINITY,
  extensible: false,
});
