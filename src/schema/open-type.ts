import { describe, EncodeFailure, wrongType } from "../uper/failure.js";
import type { Node, OpenTypeChoiceNode, OpenTypeNode, SequenceNode } from "./node.js";

/**
 * Components of the SEQUENCE around a value, those that stand before it at least; one may select its type. Those
 * further out that may do so have the names of {@link SequenceNode.outerSelectors}.
 */
export type Siblings = Readonly<Record<string, unknown>>;

/** For what is no component of a SEQUENCE: nothing selects a type there. */
export const noSiblings: Siblings = {};

/** What the components of a SEQUENCE see: its fields, which may still come, and what is further out. */
export function siblingsIn(node: SequenceNode, fields: Siblings, around: Siblings): Siblings {
  if (node.outerSelectors.length === 0) return fields;
  const outer = node.outerSelectors.map((key): [string, PropertyDescriptor] => [
    key,
    { value: selectorValue(around, key.slice(1)) },
  ]);
  return Object.create(fields, Object.fromEntries(outer));
}

/** The value of a selector. */
export function selectorValue(siblings: Siblings, selector: string): unknown {
  if (selector.startsWith("^") || !selector.includes(".")) return siblings[selector];
  return valueAt(siblings, selector.split("."));
}

/** What an object has for a name, that for the next one, and so on. */
export function valueAt(value: unknown, names: readonly string[]): unknown {
  return names.reduce<unknown>(
    (at, name) =>
      typeof at === "object" && at !== null ? (at as Record<string, unknown>)[name] : undefined,
    value,
  );
}

/** What the selector names; undefined if nobody has assigned it, which leaves the octets as they are. */
export function selectedChoice(
  node: OpenTypeNode,
  siblings: Siblings,
): OpenTypeChoiceNode | undefined {
  return node.choices.get(selectorValue(siblings, node.selector));
}

/** The octets that stand for the value of an open type whose selector nobody has assigned. */
export function unassignedOctets(
  value: unknown,
  node: OpenTypeNode,
  siblings: Siblings,
): Uint8Array {
  if (value instanceof Uint8Array) return value;
  const expected = `a Uint8Array, since ${selectorValue(siblings, node.selector)} selects no type`;
  if (typeof value !== "object" || value === null || !("kind" in value)) {
    throw wrongType(value, expected);
  }
  throw new EncodeFailure("choice", expected, `kind ${describe(value.kind)}`);
}

/** Whether a selector of this type has values that nobody has assigned. */
export function hasUnassigned(selector: Node, isAssigned: (key: unknown) => boolean): boolean {
  switch (selector.kind) {
    case "ENUMERATED":
      return selector.extensible || !selector.items.every(isAssigned);
    case "INTEGER": {
      const { lower, upper, extensible, big } = selector;
      if (extensible || lower === undefined || upper === undefined) return true;
      for (let key = big ? BigInt(lower) : lower; key <= upper; key++) {
        if (!isAssigned(key)) return true;
      }
      return false;
    }
    default:
      return true;
  }
}
