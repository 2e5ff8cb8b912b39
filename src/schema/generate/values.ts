import type { UnknownAdditions, UnknownAlternative } from "../../uper/additions.js";
import { EncodeFailure } from "../../uper/failure.js";
import { BitWriter } from "../../uper/writer.js";
import { absentValue, isSent } from "../default.js";
import { encodeNode } from "../encode.js";
import { isRecursive, leastDepth, partsOf } from "../nesting.js";
import type {
  ChoiceNode,
  ComponentNode,
  ContainingNode,
  Node,
  SequenceNode,
  SequenceOfNode,
} from "../node.js";
import { objectIdentifiers, reals, relativeOids } from "./contents.js";
import {
  componentOf,
  contentOf,
  type Drawing,
  type Field,
  groupOf,
  openOctets,
  type SelectedKeys,
  selectionOf,
  selectionsOf,
} from "./open-type.js";
import { permittedValues } from "./permitted.js";
import {
  constant,
  filtered,
  lists,
  mapped,
  numbers,
  oneOf,
  type Plan,
  tuple,
  weighted,
} from "./plan.js";
import { bitStrings, integers, items, octetStrings, texts, unknownIndexes } from "./simple.js";

/**
 * Valid values of a type, as decode gives them. Ends of ranges and sizes come often, and so do values with all and
 * with no optional components, and what an edition does not know. A list has about `maxElements` at most, which lists
 * within it share.
 */
export function values(node: Node, maxElements: number): Plan<unknown> {
  return drawing(new Map())(node, maxElements);
}

/** Draws values of a type; `budget` is how many elements a list in them may have. */
type Draw = (node: Node, budget: number, keys?: SelectedKeys) => Plan<unknown>;

/** `keys` tells what open types hold. */
function drawing(keys: SelectedKeys): Draw {
  const drawn = new Map<Node, Map<number, Plan<unknown>>>();
  const draw: Draw = (node, budget, further) => {
    if (further !== undefined) {
      // only what holds open types is drawn anew for each of their keys
      return node.kind === "OPEN TYPE"
        ? contentOf((inner) => draw(inner, budget), node, further.get(node))
        : drawing(new Map([...keys, ...further]))(node, budget);
    }
    const ofNode = drawn.get(node) ?? new Map<number, Plan<unknown>>();
    drawn.set(node, ofNode);
    const plan = ofNode.get(budget) ?? planWithin(draw, node, budget, keys);
    ofNode.set(budget, plan);
    return plan;
  };
  return draw;
}

function planWithin(draw: Draw, node: Node, budget: number, keys: SelectedKeys): Plan<unknown> {
  if (node.constrained !== undefined) {
    const left = innerBudget(node, budget);
    return permittedValues(node, (narrowed) => planWithin(draw, narrowed, left, keys));
  }
  switch (node.kind) {
    case "BOOLEAN":
      return mapped(numbers(0, 1), (bit) => bit === 1);
    case "NULL":
      return constant(null);
    case "INTEGER":
      return integers(node);
    case "ENUMERATED":
      return items(node);
    case "BIT STRING":
      return bitStrings(node);
    case "OCTET STRING":
      return octetStrings(node.size);
    case "REAL":
      return reals;
    case "OBJECT IDENTIFIER":
      return objectIdentifiers;
    case "RELATIVE-OID":
      return relativeOids;
    case "CHARACTER STRING":
      return texts(node);
    case "SEQUENCE":
      return objects(draw, node, innerBudget(node, budget));
    case "SEQUENCE OF":
      return elements(draw, node, budget);
    case "CHOICE":
      return choices(draw, node, innerBudget(node, budget));
    case "CONTAINING":
      return contained(draw, node, innerBudget(node, budget));
    case "OPEN TYPE":
      return contentOf((inner) => draw(inner, budget), node, keys.get(node));
  }
}

/** Values whose encoding has the size: as most of them have to, the small ones come often where it has an end. */
function contained(draw: Draw, node: ContainingNode, budget: number): Plan<unknown> {
  const { size, content } = node;
  const whole = draw(content(), budget);
  if (size.extensible || (size.lower <= 1 && size.upper === Number.POSITIVE_INFINITY)) return whole;
  return filtered(oneOf(whole, draw(content(), 0)), fitting(node));
}

/** So many in a row that do not fit, and the search is given up. */
const mostMisses = 10_000;

function fitting(node: ContainingNode): (value: unknown) => boolean {
  let misses = 0;
  return (value) => {
    if (isEncodable(node, value)) misses = 0;
    else if (++misses === mostMisses) {
      throw new Error(
        `of ${mostMisses} values none had an encoding of the SIZE of ${node.typeName}`,
      );
    }
    return misses === 0;
  };
}

function isEncodable(node: Node, value: unknown): boolean {
  try {
    encodeNode(node, new BitWriter(new Uint8Array(64)), value);
    return true;
  } catch (failure) {
    if (failure instanceof EncodeFailure) return false;
    throw failure;
  }
}

/** A type within itself gets less at each level, so that its values come to an end. */
function innerBudget(node: Node, budget: number): number {
  return isRecursive(node) ? Math.floor(budget / 2) : budget;
}

/** Elements that each of `count` may have in its own lists; in powers of two, so that few different ones occur. */
function share(budget: number, count: number): number {
  const each = Math.floor(budget / Math.max(1, count));
  return each === 0 ? 0 : 2 ** (31 - Math.clz32(each));
}

/** Lists: the shortest, a few elements, the longest that the budget allows, and outside an extensible root. */
function elements(draw: Draw, node: SequenceOfNode, budget: number): Plan<unknown[]> {
  const element = node.element();
  const { lower, upper, extensible } = node.size;
  const inner = innerBudget(node, budget);
  const ofLength = (minLength: number, maxLength: number): Plan<unknown[]> =>
    maxLength === 0
      ? // asks for no element, which may be of this very type
        mapped(constant(undefined), () => [])
      : lists(draw(element, share(inner, maxLength)), minLength, maxLength);
  const shortest = ofLength(lower, lower);
  if (budget <= lower) return shortest;

  const longest = Math.min(upper, budget);
  const drawn = [
    { weight: 2, plan: shortest },
    { weight: 6, plan: ofLength(lower, Math.min(longest, lower + 3)) },
    { weight: 1, plan: ofLength(longest, longest) },
  ];
  if (extensible && upper < budget) {
    drawn.push({ weight: 1, plan: ofLength(upper + 1, Math.min(budget, upper + 3)) });
  }
  return weighted(drawn);
}

type Fields = Record<string, unknown>;

/** Objects with no, some and all optional components, a few with additions of editions yet to come. */
function objects(draw: Draw, node: SequenceNode, budget: number): Plan<Fields> {
  const drawHere: Drawing["draw"] = (inner, keys) => draw(inner, budget, keys);
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

  const withOptional = (optional: Drawing["optional"]): Plan<Fields> => {
    const drawing: Drawing = { draw: drawHere, optional, isSpent: budget === 0 };
    const drawn = [
      ...others.map((component) => mapped(componentOf(drawing, component), (field) => [field])),
      ...selections.map((selection) => selectionOf(drawing, selection)),
      ...node.slots.flatMap(({ group }) => (group ? groupOf(drawing, group) : [])),
    ];
    return mapped(tuple<readonly (readonly Field[])[]>(...drawn), (fields) => {
      const byName: Fields = Object.fromEntries(fields.flat());
      return Object.fromEntries(node.components.map(({ name }) => [name, byName[name]]));
    });
  };
  const absent = (component: ComponentNode): Plan<unknown> =>
    mapped(constant(undefined), () => absentValue(component));
  const present: Drawing["optional"] = (component, drawPresent) => {
    const affordable = budget > 0 || partsOf(component.node()).length === 0;
    return affordable ? drawPresent() : absent(component);
  };

  const fields = weighted([
    { weight: 1, plan: withOptional(absent) },
    {
      weight: 4,
      plan: withOptional((component, drawPresent) =>
        oneOf(absent(component), present(component, drawPresent)),
      ),
    },
    { weight: 1, plan: withOptional(present) },
  ]);
  if (!node.extensible) return fields;
  const unknown = weighted<UnknownAdditions | undefined>([
    { weight: 24, plan: constant(undefined) },
    { weight: 1, plan: unknownAdditions(node.slots.length) },
  ]);
  return mapped(
    tuple<[Fields, UnknownAdditions | undefined]>(fields, unknown),
    ([value, additions]) => extended(node, value, additions),
  );
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
function unknownAdditions(known: number): Plan<UnknownAdditions> {
  const gap = weighted([
    { weight: 4, plan: numbers(0, 2) },
    { weight: 1, plan: numbers(58, 70) },
    { weight: 1, plan: numbers(120, 300) },
  ]);
  const contents = weighted<Uint8Array | undefined>([
    { weight: 1, plan: constant(undefined) },
    { weight: 3, plan: openOctets },
  ]);
  const parts = tuple<[number, (Uint8Array | undefined)[], number]>(
    gap,
    lists(contents, 1, 4),
    numbers(0, 2),
  );
  return mapped(parts, ([before, octetsAt, behind]) => ({
    count: known + before + octetsAt.length + behind,
    additions: octetsAt.flatMap((octets, at) =>
      octets === undefined ? [] : [{ index: known + before + at, octets }],
    ),
  }));
}

function choices(draw: Draw, node: ChoiceNode, budget: number): Plan<unknown> {
  const depths = node.alternatives.map((alternative) =>
    leastDepth(alternative.node(), new Set([node])),
  );
  const least = Math.min(...depths);
  // with nothing left to spend only the alternatives that end soonest are drawn
  const affordable = node.alternatives.filter((_, index) => budget > 0 || depths[index] === least);
  const known = affordable.map(({ name, node: inner }) => ({
    weight: 4,
    plan: mapped(draw(inner(), budget), (value): unknown => ({ kind: name, value })),
  }));
  if (!node.extensible) return weighted(known);
  const unknown = unknownAlternatives(node.alternatives.length - node.rootCount);
  return weighted<unknown>([...known, { weight: 1, plan: unknown }]);
}

function unknownAlternatives(known: number): Plan<UnknownAlternative> {
  const parts = tuple<[number, Uint8Array]>(unknownIndexes(known), openOctets);
  return mapped(parts, ([index, octets]) => ({ kind: "$unknown", index, octets }));
}
