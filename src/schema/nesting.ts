import type { Node, OpenTypeNode, SequenceNode } from "./node.js";
import { hasUnassigned } from "./open-type.js";

/** The types that a type is made of. */
export function partsOf(node: Node): Node[] {
  switch (node.kind) {
    case "SEQUENCE":
      return node.components.map((component) => component.node());
    case "CONTAINING":
      return [node.content()];
    case "SEQUENCE OF":
      return [node.element()];
    case "CHOICE":
      return node.alternatives.map((alternative) => alternative.node());
    case "OPEN TYPE":
      return [...node.choices.values()].map((choice) => choice.node());
    case "BOOLEAN":
    case "NULL":
    case "INTEGER":
    case "ENUMERATED":
    case "BIT STRING":
    case "OCTET STRING":
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
    case "CHARACTER STRING":
      return [];
  }
}

/** Whether a value of the type may hold values of the same type. */
export function isRecursive(node: Node): boolean {
  const reached = new Set(partsOf(node));
  for (const part of reached) for (const next of partsOf(part)) reached.add(next);
  return reached.has(node);
}

const known = new WeakMap<Node, boolean>();

/** Whether the type, or something in it, holds itself: decoders and encoders count its levels, and those of contents once. */
export function isNesting(node: Node): boolean {
  if (node.kind === "CONTAINING") return false;
  return known.get(node) ?? nests(node, new Set());
}

function nests(node: Node, within: Set<Node>): boolean {
  if (within.has(node)) return true;
  const before = known.get(node);
  if (before !== undefined) return before;
  within.add(node);
  const result = partsOf(node).some((part) => nests(part, within));
  within.delete(node);
  known.set(node, result);
  return result;
}

/** Levels that a value of the type has at least; Infinity if it cannot end without one of the types `within`. */
export function leastDepth(node: Node, within: ReadonlySet<Node> = new Set()): number {
  if (within.has(node)) return Number.POSITIVE_INFINITY;
  const inner = new Set(within).add(node);
  const depthOf = (part: Node): number => 1 + leastDepth(part, inner);
  switch (node.kind) {
    case "SEQUENCE": {
      const mandatory = node.root.filter((component) => !component.optional);
      const parts = mandatory
        .map((component) => component.node())
        .filter((part) => part.kind !== "OPEN TYPE" || !takesOctets(part, node));
      return Math.max(0, ...parts.map(depthOf));
    }
    case "CONTAINING":
      return depthOf(node.content());
    case "SEQUENCE OF":
      return node.size.lower === 0 ? 0 : depthOf(node.element());
    case "CHOICE":
      return Math.min(...node.alternatives.map((alternative) => depthOf(alternative.node())));
    case "OPEN TYPE":
      return Math.min(...[...node.choices.values()].map((choice) => depthOf(choice.node())));
    case "BOOLEAN":
    case "NULL":
    case "INTEGER":
    case "ENUMERATED":
    case "BIT STRING":
    case "OCTET STRING":
    case "REAL":
    case "OBJECT IDENTIFIER":
    case "RELATIVE-OID":
    case "CHARACTER STRING":
      return 0;
  }
}

/** Whether an open type of a SEQUENCE may also hold octets that no type describes. */
function takesOctets(open: OpenTypeNode, { components }: SequenceNode): boolean {
  const selector = components.find((component) => component.name === open.selector);
  return selector === undefined || hasUnassigned(selector.node(), (key) => open.choices.has(key));
}
