import type { NamedNumberNode } from "./ast.js";
import type { Context } from "./context.js";
import { integerValue } from "./effective.js";
import type { EnumerationItem, NamedBit } from "./model.js";
import { type Place, refuse } from "./problem.js";
import type { Scope } from "./resolve.js";

/** A bigint as the model holds it: a number where one can hold it exactly. */
export function toNumber(value: bigint): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : value;
}

/** What must fit a number of JavaScript: sizes, positions, the numbers of an ENUMERATED. */
export function toSafeNumber(value: bigint, place: Place): number {
  const number = toNumber(value);
  if (typeof number === "bigint") refuse(place, `${value} is too large to be supported here`);
  return number;
}

function docOf(node: { readonly doc?: string }): { readonly doc?: string } {
  return node.doc === undefined ? {} : { doc: node.doc };
}

/** Refuses the second of two things with one name. */
export function checkNames(
  nodes: readonly { readonly name: string; readonly place: Place }[],
  what: string,
): void {
  const places = new Map<string, Place>();
  for (const { name, place } of nodes) {
    const former = places.get(name);
    if (former !== undefined) {
      refuse(place, `the ${what} "${name}" is there already, in line ${former.line}`);
    }
    places.set(name, place);
  }
}

function checkNumbers(
  items: readonly { readonly name: string; readonly value: number | bigint }[],
  nodes: readonly NamedNumberNode[],
): void {
  const names = new Map<number | bigint, string>();
  for (const [index, { name, value }] of items.entries()) {
    const former = names.get(value);
    const node = nodes[index];
    if (former !== undefined && node !== undefined) {
      refuse(node.place, `"${name}" and "${former}" have the same number ${value}`);
    }
    names.set(value, name);
  }
}

function numberOf(context: Context, scope: Scope, node: NamedNumberNode): bigint {
  return node.value === undefined ? 0n : integerValue(context, scope, node.value);
}

/** X.680 18: named numbers of an INTEGER. */
export function namedNumbers(
  context: Context,
  scope: Scope,
  nodes: readonly NamedNumberNode[],
): readonly { readonly name: string; readonly value: number | bigint }[] {
  checkNames(nodes, "named number");
  const items = nodes.map((node) => ({
    name: node.name,
    value: toNumber(numberOf(context, scope, node)),
  }));
  checkNumbers(items, nodes);
  return items;
}

/** X.680 21.4: named bits, by their positions. */
export function namedBits(
  context: Context,
  scope: Scope,
  nodes: readonly NamedNumberNode[],
): readonly NamedBit[] {
  checkNames(nodes, "named bit");
  const bits = nodes.map((node) => {
    const position = toSafeNumber(numberOf(context, scope, node), node.place);
    if (position < 0) {
      refuse(
        node.place,
        `the position of the bit "${node.name}" is ${position}; positions count from 0`,
      );
    }
    return { name: node.name, position, ...docOf(node) };
  });
  checkNumbers(
    bits.map(({ name, position }) => ({ name, value: position })),
    nodes,
  );
  return bits.sort((a, b) => a.position - b.position);
}

/** X.680 19: root items without a number get the least numbers that no root item was given. */
function numberRoot(
  context: Context,
  scope: Scope,
  nodes: readonly NamedNumberNode[],
): readonly EnumerationItem[] {
  const given = nodes.map((node) =>
    node.value === undefined
      ? undefined
      : toSafeNumber(integerValue(context, scope, node.value), node.place),
  );
  const taken = new Set(given);
  let least = 0;
  return nodes.map((node, index): EnumerationItem => {
    let value = given[index];
    if (value === undefined) {
      while (taken.has(least)) least++;
      value = least++;
    }
    return { name: node.name, value, ...docOf(node) };
  });
}

/** X.680 19: additions ascend; one without a number gets the least that is free in the root. */
function numberAdditions(
  context: Context,
  scope: Scope,
  nodes: readonly NamedNumberNode[],
  root: readonly EnumerationItem[],
): readonly EnumerationItem[] {
  const taken = new Set(root.map((item) => item.value));
  let last: EnumerationItem | undefined;
  return nodes.map((node): EnumerationItem => {
    let value = last === undefined ? 0 : last.value + 1;
    if (node.value === undefined) while (taken.has(value)) value++;
    else value = toSafeNumber(integerValue(context, scope, node.value), node.place);
    if (last !== undefined && value <= last.value) {
      refuse(
        node.place,
        `the number ${value} of "${node.name}" is not above ${last.value}, that of "${last.name}"`,
        "the numbers of additional items ascend (X.680 19)",
      );
    }
    last = { name: node.name, value, ...docOf(node) };
    return last;
  });
}

/** The items of an ENUMERATED with their numbers. */
export function enumeration(
  context: Context,
  scope: Scope,
  rootNodes: readonly NamedNumberNode[],
  additionNodes: readonly NamedNumberNode[],
): { readonly root: readonly EnumerationItem[]; readonly additions: readonly EnumerationItem[] } {
  const nodes = [...rootNodes, ...additionNodes];
  checkNames(nodes, "item");
  const root = numberRoot(context, scope, rootNodes);
  const additions = numberAdditions(context, scope, additionNodes, root);
  checkNumbers([...root, ...additions], nodes);
  return { root: [...root].sort((a, b) => a.value - b.value), additions };
}
