import fc, { type Arbitrary } from "fast-check";
import type { UnknownAdditions, UnknownAlternative } from "../uper/additions.js";
import type { Codec } from "../uper/codec.js";
import {
  componentOf,
  type Drawing,
  type Field,
  groupOf,
  openOctets,
  selectionOf,
  selectionsOf,
} from "./arbitrary-open-type.js";
import {
  bitStrings,
  integers,
  items,
  octetStrings,
  texts,
  unknownIndexes,
} from "./arbitrary-simple.js";
import { absentValue, isSent } from "./default.js";
import { isRecursive, leastDepth, partsOf } from "./nesting.js";
import type { ChoiceNode, ComponentNode, Node, SequenceNode, SequenceOfNode } from "./node.js";
import { nodeOf } from "./prepare.js";
import { schemaOf } from "./registry.js";

export interface ArbitraryOptions {
  /** About how many elements a list has at most; lists within it share them. 256 unless told. */
  maxElements?: number;
}

/**
 * Valid values of a type, for property tests with fast-check. Ends of ranges and sizes come often, and so do values
 * with all and with no optional components, and what an edition does not know. They are as decode gives them:
 * `decode(encode(value))` equals `value`.
 *
 * @example
 * fc.assert(fc.property(arbitraryOf(MessageFrame), (frame) => accepts(MessageFrame.encode(frame))));
 */
export function arbitraryOf<T>(codec: Codec<T>, options: ArbitraryOptions = {}): Arbitrary<T> {
  const node = nodeOf(schemaOf(codec).schema, codec.name);
  // the schema of a codec describes the values that the codec takes
  return drawing()(node, options.maxElements ?? 256) as Arbitrary<T>;
}

/** Draws values of a type; `budget` is how many elements a list in them may have. */
type Draw = (node: Node, budget: number) => Arbitrary<unknown>;

function drawing(): Draw {
  const drawn = new Map<Node, Map<number, Arbitrary<unknown>>>();
  const draw: Draw = (node, budget) => {
    const ofNode = drawn.get(node) ?? new Map<number, Arbitrary<unknown>>();
    drawn.set(node, ofNode);
    const arbitrary = ofNode.get(budget) ?? arbitraryWithin(draw, node, budget);
    ofNode.set(budget, arbitrary);
    return arbitrary;
  };
  return draw;
}

function arbitraryWithin(draw: Draw, node: Node, budget: number): Arbitrary<unknown> {
  switch (node.kind) {
    case "BOOLEAN":
      return fc.boolean();
    case "NULL":
      return fc.constant(null);
    case "INTEGER":
      return integers(node);
    case "ENUMERATED":
      return items(node);
    case "BIT STRING":
      return bitStrings(node);
    case "OCTET STRING":
      return octetStrings(node.size);
    case "CHARACTER STRING":
      return texts(node);
    case "SEQUENCE":
      return sequences(draw, node, innerBudget(node, budget));
    case "SEQUENCE OF":
      return lists(draw, node, budget);
    case "CHOICE":
      return choices(draw, node, innerBudget(node, budget));
    case "OPEN TYPE":
      return openOctets;
  }
}

/** A type within itself gets less at each level, so that its values come to an end. */
function innerBudget(node: Node, budget: number): number {
  return isRecursive(node) ? Math.floor(budget / 2) : budget;
}

/** Elements that each of `count` may have in its own lists; in powers of two, so that few different ones occur. */
function share(budget: number, count: number): number {
  const each = Math.floor(budget / Math.max(1, count));
  return each === 0 ? 0 : 2 ** Math.floor(Math.log2(each));
}

/** Lists: the shortest, a few elements, the longest that the budget allows, and outside an extensible root. */
function lists(draw: Draw, node: SequenceOfNode, budget: number): Arbitrary<unknown[]> {
  const element = node.element();
  const { lower, upper, extensible } = node.size;
  const ofLength = (minLength: number, maxLength: number): Arbitrary<unknown[]> => {
    // elements of a type within itself would be drawn without end
    if (maxLength === 0) return fc.constant(undefined).map(() => []);
    return fc.array(draw(element, share(budget, maxLength)), { minLength, maxLength, size: "max" });
  };
  const shortest = ofLength(lower, lower);
  if (budget <= lower) return shortest;

  const longest = Math.min(upper, budget);
  const drawn = [
    { weight: 2, arbitrary: shortest },
    { weight: 6, arbitrary: ofLength(lower, Math.min(longest, lower + 3)) },
    { weight: 1, arbitrary: ofLength(longest, longest) },
  ];
  if (extensible && upper < budget) {
    drawn.push({ weight: 1, arbitrary: ofLength(upper + 1, Math.min(budget, upper + 3)) });
  }
  return fc.oneof({ withCrossShrink: true }, ...drawn);
}

type Fields = Record<string, unknown>;

/** Objects with no, some and all optional components, a few with additions of editions yet to come. */
function sequences(draw: Draw, node: SequenceNode, budget: number): Arbitrary<Fields> {
  const drawHere = (inner: Node): Arbitrary<unknown> => draw(inner, budget);
  const grouped = new Set(node.slots.flatMap((slot) => (slot.group ? slot.components : [])));
  const selections = selectionsOf(node.components.filter((component) => !grouped.has(component)));
  const selecting = new Set(
    selections.flatMap(({ selector, selected }) => [
      selector,
      ...selected.map(({ component }) => component),
    ]),
  );
  const others = node.components.filter(
    (component) => !selecting.has(component) && !grouped.has(component),
  );

  const withOptional = (optional: Drawing["optional"]): Arbitrary<Fields> => {
    const drawing: Drawing = { draw: drawHere, optional, isSpent: budget === 0 };
    const drawn: Arbitrary<readonly Field[]>[] = [
      ...others.map((component) => componentOf(drawing, component).map((field) => [field])),
      ...selections.map((selection) => selectionOf(drawing, selection)),
      ...node.slots.flatMap(({ group }) => (group ? groupOf(drawing, group) : [])),
    ];
    return fc.tuple(...drawn).map((fields) => {
      const byName: Fields = Object.fromEntries(fields.flat());
      return Object.fromEntries(node.components.map(({ name }) => [name, byName[name]]));
    });
  };
  const absent = (component: ComponentNode): Arbitrary<unknown> =>
    fc.constant(undefined).map(() => absentValue(component));
  const present: Drawing["optional"] = (component, drawPresent) => {
    const affordable = budget > 0 || partsOf(component.node()).length === 0;
    return affordable ? drawPresent() : absent(component);
  };

  const fields = fc.oneof(
    { withCrossShrink: true },
    { weight: 1, arbitrary: withOptional(absent) },
    {
      weight: 4,
      arbitrary: withOptional((component, drawPresent) =>
        fc.oneof({ withCrossShrink: true }, absent(component), present(component, drawPresent)),
      ),
    },
    { weight: 1, arbitrary: withOptional(present) },
  );
  if (!node.extensible) return fields;
  const unknown = fc.oneof(
    { withCrossShrink: true },
    { weight: 24, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: unknownAdditions(node.slots.length) },
  );
  return fc.tuple(fields, unknown).map(([value, additions]) => extended(node, value, additions));
}

/** A bitmap that announces nothing at all is not kept. */
function extended(
  node: SequenceNode,
  value: Fields,
  $unknown: UnknownAdditions | undefined,
): Fields {
  if ($unknown === undefined) return value;
  const announces =
    $unknown.additions.length > 0 || node.additions.some((c) => isSent(c, value[c.name]));
  return announces ? { ...value, $unknown } : value;
}

/** Additions behind the `known` ones; now and then more than 64, whose count takes the long form. */
function unknownAdditions(known: number): Arbitrary<UnknownAdditions> {
  const gap = fc.oneof(
    { withCrossShrink: true },
    { weight: 4, arbitrary: fc.nat({ max: 2 }) },
    { weight: 1, arbitrary: fc.integer({ min: 58, max: 70 }) },
    { weight: 1, arbitrary: fc.integer({ min: 120, max: 300 }) },
  );
  const contents = fc.option(openOctets, { nil: undefined, freq: 3 });
  const slots = fc.array(contents, { minLength: 1, maxLength: 4 });
  return fc.tuple(gap, slots, fc.nat({ max: 2 })).map(([before, octetsAt, behind]) => ({
    count: known + before + octetsAt.length + behind,
    additions: octetsAt.flatMap((octets, at) =>
      octets === undefined ? [] : [{ index: known + before + at, octets }],
    ),
  }));
}

function choices(draw: Draw, node: ChoiceNode, budget: number): Arbitrary<unknown> {
  const depths = node.alternatives.map((alternative) =>
    leastDepth(alternative.node(), new Set([node])),
  );
  const least = Math.min(...depths);
  // with nothing left to spend only the alternatives that end soonest are drawn
  const affordable = node.alternatives.filter((_, index) => budget > 0 || depths[index] === least);
  const known = affordable.map(({ name, node: inner }) => ({
    weight: 4,
    arbitrary: draw(inner(), budget).map((value): unknown => ({ kind: name, value })),
  }));
  if (!node.extensible) return fc.oneof({ withCrossShrink: true }, ...known);
  const unknown = unknownAlternatives(node.alternatives.length - node.rootCount);
  return fc.oneof({ withCrossShrink: true }, ...known, { weight: 1, arbitrary: unknown });
}

function unknownAlternatives(known: number): Arbitrary<UnknownAlternative> {
  return fc
    .tuple(unknownIndexes(known), openOctets)
    .map(([index, octets]) => ({ kind: "$unknown", index, octets }));
}
